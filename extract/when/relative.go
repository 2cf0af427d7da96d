package when

import "entente/extract/text"

// relative reads a date that counts from the anchor.
func (c *cursor) relative(i int) match {
	if m := c.referring(i); m.n > 0 {
		return m
	}
	for _, rule := range [...]func(int) match{c.deictic, c.weekdayAt, c.shifted, c.ago, c.sofar} {
		if m := rule(i); m.n > 0 {
			m.inferred = true
			return m
		}
	}
	return match{}
}

// deictic reads "today", "yesterday evening", "this morning", "last night", "the
// day before yesterday".
func (c *cursor) deictic(i int) match {
	if c.in(i, "this", "last") && c.is(i+1, "daytime") {
		back := 0
		if c.in(i, "last") {
			back = -1
		}
		return match{n: 2, kind: Point, date: plusDays(c.anchor, back)}
	}
	if c.in(i, "day") && c.in(i+1, "before") && c.in(i+2, "yesterday") {
		return match{n: 3, kind: Point, date: plusDays(c.anchor, -2)}
	}
	if c.in(i, "day") && c.in(i+1, "after") && c.in(i+2, "tomorrow") {
		return match{n: 3, kind: Point, date: plusDays(c.anchor, 2)}
	}
	s, ok := c.f.sense(c.at(i), "deictic")
	if !ok || c.capital(i) && c.capital(i-1) {
		return match{} // "USA Today"
	}
	m := match{n: 1, kind: Point, date: plusDays(c.anchor, s.n)}
	if c.is(i+1, "daytime") {
		m.n++
	}
	return m
}

// weekdayAt reads "Sunday", "Sunday night", "Sunday, Jan. 16", "last Sunday",
// "this coming Sunday", "Wednesday of last week".
func (c *cursor) weekdayAt(i int) match {
	j, shift, shifted := i, 0, false
	for {
		n, ok := c.shift(j)
		if !ok {
			break
		}
		j, shift, shifted = j+1, n, true
	}
	day := c.weekday(j)
	if day < 0 {
		return match{}
	}
	j++
	if c.is(j, "daytime") {
		j++
	}
	if m := c.dateBehind(j); m.n > 0 {
		m.n += j - i
		return m
	}
	if m := c.weekBehind(j, day); m.n > 0 {
		m.n += j - i
		return m
	}
	last, next := weekday(c.anchor, day)
	m := match{n: j - i, kind: Point, date: last, next: next}
	switch {
	case shifted && shift < 0 && last == c.anchor:
		m.date, m.next = plusDays(last, -7), text.Date{}
	case shifted && shift < 0:
		m.next = text.Date{}
	case shifted && shift > 0 && next == c.anchor:
		m.date, m.next = plusDays(next, 7), text.Date{}
	case shifted:
		m.date, m.next = next, text.Date{}
	}
	return m
}

// dateBehind reads the date that says which weekday: ", Jan. 16", "(Jan. 16)".
func (c *cursor) dateBehind(j int) match {
	k := j
	if c.in(k, ",", "(") {
		k++
	}
	m := c.monthDay(k)
	if m.n == 0 {
		m = c.dayMonth(k)
	}
	if m.n == 0 || m.date.Day == 0 && !c.anchor.IsZero() {
		return match{}
	}
	m.n += k - j
	if c.in(j, "(") && c.in(j+m.n, ")") {
		m.n++
	}
	return m
}

// weekBehind reads "last week" behind a weekday.
func (c *cursor) weekBehind(j, day int) match {
	k := j
	if c.in(k, "of") {
		k++
	}
	shift, ok := c.shift(k)
	if !ok || !c.in(k+1, "week") {
		return match{}
	}
	monday, _ := week(c.anchor, shift)
	return match{n: k + 2 - j, kind: Point, date: plusDays(monday, (day+6)%7)}
}

// shifted reads "last week", "this month", "next year", "last March" and "the
// past two years".
func (c *cursor) shifted(i int) match {
	shift, ok := c.shift(i)
	if !ok {
		return match{}
	}
	if m := c.month(i + 1); m != 0 {
		return c.shiftedMonth(m, shift)
	}
	n, counted := c.count(i + 1)
	if counted && c.unit(i+2) != "" && !c.in(i, "this") {
		return c.stretch(3, shift, n, c.unit(i+2))
	}
	return c.unitAt(i+1, shift, c.in(i, "past"))
}

func (c *cursor) shiftedMonth(month, shift int) match {
	m := match{n: 2, kind: Point}
	if c.anchor.IsZero() {
		return m
	}
	m.date = text.Date{Year: c.anchor.Year, Month: month}
	switch {
	case shift < 0 && month >= c.anchor.Month:
		m.date.Year--
	case shift > 0 && month <= c.anchor.Month:
		m.date.Year++
	}
	return m
}

// unitAt gives the unit that lies so many from the one of the anchor. "The past
// year" runs up to the anchor; plural units without a number are vague.
func (c *cursor) unitAt(i, shift int, whole bool) match {
	unit := c.unit(i)
	if unit == "" {
		return match{}
	}
	if w := c.at(i); w[len(w)-1] == 's' {
		return match{n: 2, kind: Vague}
	}
	if whole {
		return c.stretch(2, -1, 1, unit)
	}
	m := match{n: 2, kind: Point}
	switch unit {
	case "day":
		return match{}
	case "week", "weekend":
		m.kind = Period
		m.date, m.until = week(c.anchor, shift)
		if unit == "weekend" {
			m.date = plusDays(m.until, -1)
		}
	case "month":
		m.date = plusMonths(c.anchor, shift)
	case "year":
		m.date = plusYears(c.anchor, shift)
	case "decade":
		m.kind, m.date, m.until = c.round(shift, 10)
	case "century":
		m.kind, m.date, m.until = c.round(shift, 100)
	case "season":
		m.kind = Vague
	default:
		return match{}
	}
	return m
}

// round gives the decade or century so many from that of the anchor.
func (c *cursor) round(shift, years int) (Kind, text.Date, text.Date) {
	if c.anchor.IsZero() {
		return Period, text.Date{}, text.Date{}
	}
	y := (c.anchor.Year/years + shift) * years
	return Period, text.Date{Year: y}, text.Date{Year: y + years - 1}
}

// stretch gives the n units up to the anchor, or from it on, by their far end:
// "in the past two years" is since then. The anchor is no end that the text names.
func (c *cursor) stretch(tokens, shift, n int, unit string) match {
	m := match{n: tokens, kind: Since, date: c.counted(n*shift, unit)}
	switch {
	case m.date.IsZero() && !c.anchor.IsZero():
		m.kind = Vague
	case shift > 0:
		m.kind = Before
	}
	return m
}

// counted counts n units on from the anchor, as exact as the unit is.
func (c *cursor) counted(n int, unit string) text.Date {
	switch unit {
	case "hour":
		return text.Date{}
	case "day":
		return plusDays(c.anchor, n)
	case "week":
		return plusDays(c.anchor, 7*n)
	case "month":
		return plusMonths(c.anchor, n)
	case "quarter":
		return plusMonths(c.anchor, 3*n)
	case "year":
		return plusYears(c.anchor, n)
	case "decade":
		return plusYears(c.anchor, 10*n)
	case "century":
		return plusYears(c.anchor, 100*n)
	}
	return text.Date{}
}

// ago reads "two weeks ago", "a year ago", "three days from now".
func (c *cursor) ago(i int) match {
	n, ok := c.count(i)
	unit := c.unit(i + 1)
	if !ok || unit == "" {
		return match{}
	}
	sign, tokens := -1, 3
	switch {
	case c.in(i+2, "ago"):
	case c.in(i+2, "from") && c.in(i+3, "now"):
		sign, tokens = 1, 4
	default:
		return match{}
	}
	m := match{n: tokens, kind: Point, date: c.counted(sign*n, unit)}
	if unit == "week" {
		m.kind = Period
		m.date, m.until = week(c.anchor, sign*n)
	}
	if unit == "hour" {
		m.kind = Vague
	}
	return m
}

// sofar reads times without a date: "several years ago", "decades ago", "in
// recent years", "soon".
func (c *cursor) sofar(i int) match {
	j := i
	if c.in(j, "a") && c.in(j+1, "few", "couple") {
		j++
	}
	if c.in(j, "several", "some", "many", "few", "couple", "of", "recent") {
		j++
	}
	if c.in(j, "of") && j > i {
		j++
	}
	switch {
	case c.unit(j) != "" && c.in(j+1, "ago"):
		return match{n: j + 2 - i, kind: Vague}
	case c.in(i, "recent") && c.unit(i+1) != "":
		return match{n: 2, kind: Vague}
	case c.is(i, "vague"):
		return match{n: 1, kind: Vague}
	case c.is(i, "told") && (c.unit(i+1) != "" || c.weekday(i+1) >= 0 || c.month(i+1) != 0):
		return match{n: 2, kind: Vague}
	}
	return match{}
}
