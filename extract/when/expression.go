package when

import (
	"strings"

	"entente/extract/text"
)

// expression reads one expression at i, its preposition with it.
func (c *cursor) expression(i int) match {
	if m := c.recurring(i); m.n > 0 {
		return m
	}
	prep, n := c.preposition(i)
	m := c.span(i+n, prep)
	if m.n == 0 {
		return c.bare(i, prep, n)
	}
	if n > 0 && c.in(i+n+m.n, "'s", "’s") {
		return match{} // "over Saturday's raid": the word belongs to the raid
	}
	m.n += n
	switch prep {
	case "since":
		m.kind, m.next = Since, text.Date{}
	case "from":
		if m.kind != Period {
			m.kind = Since
		}
	case "until", "till", "by", "before", "through":
		m.kind = Before
		if !m.until.IsZero() {
			m.date, m.until = m.until, text.Date{}
		}
	case "after":
		m.kind = After
		if !m.until.IsZero() {
			m.date, m.until = m.until, text.Date{}
		}
	}
	return m
}

// preposition reads the word before a date that says how it is meant.
func (c *cursor) preposition(i int) (prep string, n int) {
	switch w := c.at(i); w {
	case "on", "in", "at", "during", "since", "until", "till", "by", "before", "after", "from", "between", "through",
		"throughout", "over", "within", "for", "of", "as", "to", "around", "about":
		if w == "as" {
			if c.in(i+1, "of") {
				return "as of", 2
			}
			return "", 0
		}
		return w, 1
	case "dated":
		return "on", 1
	}
	return "", 0
}

// span reads a date, or two that mark off a period.
func (c *cursor) span(i int, prep string) match {
	m := c.point(i, prep)
	if m.n == 0 || m.kind != Point {
		return m
	}
	j := i + m.n
	between := prep == "between" && c.in(j, "and")
	dash := c.in(j, "-", "–")
	if !between && !dash && !c.in(j, "to", "until", "through") || prep != "from" && !between && !c.dayLike(m, j) {
		return m
	}
	end := c.point(j+1, "to")
	if end.n == 0 || end.kind != Point {
		return m
	}
	if m.ref.told { // "from July 18 to August 17, 1962"
		m.date = m.ref.upTo(end.date)
	}
	m.ref = reference{}
	m.n += 1 + end.n
	m.kind, m.until, m.inferred = Period, end.date, m.inferred || end.inferred
	if before(m.until, m.date) && end.inferred {
		m.until = end.next
	}
	if before(m.until, m.date) && m.inferred && m.date.Month != 0 && m.until.Year < m.date.Year {
		m.date.Year = m.until.Year // "from March 3 to April 5, 2003"
	}
	m.next = text.Date{}
	return m
}

// dayLike reports whether a date without "from" may begin a period: it names a day
// and what follows does too.
func (c *cursor) dayLike(m match, j int) bool {
	return m.date.Day != 0 && (c.month(j+1) != 0 || c.weekday(j+1) >= 0)
}

// point reads one date, with the words that shade it.
func (c *cursor) point(i int, prep string) match {
	j := c.shades(i)
	m := c.absolute(j)
	if m.n == 0 {
		m = c.relative(j)
	}
	if m.n == 0 {
		m = c.yearWith(i, j, prep)
	}
	if m.n == 0 {
		m = c.unitOf(i, j)
	}
	if m.n == 0 || m.kind == Vague && j > i && c.is(j, "vague") {
		return match{}
	}
	m.n += j - i
	return m
}

// yearWith reads "2023" at j, "the year 2023", "early 2023"; i is where its shades begin.
func (c *cursor) yearWith(i, j int, prep string) match {
	if c.in(j, "year", "years") {
		m := c.yearAlone(j+1, "in")
		if m.n > 0 {
			m.n++
		}
		return m
	}
	if prep == "" && j > i && c.in(j-1, "early", "earlier", "late", "later", "mid", "-", "of") {
		prep = "in"
	}
	return c.yearAlone(j, prep)
}

// unitOf reads the unit at j in "earlier in the week" and "the end of the year",
// which begin at i: the ones of the anchor.
func (c *cursor) unitOf(i, j int) match {
	if j-2 < i || !c.in(j-1, "the") || !c.in(j-2, "in", "of") {
		return match{}
	}
	m := c.unitAt(j, 0, false)
	if m.n > 0 {
		m.n, m.inferred = m.n-1, true
	}
	return m
}

// shades skips "the", "early", "the end of" and their kind.
func (c *cursor) shades(i int) int {
	j := i
	for {
		switch {
		case c.is(j, "shade"), c.in(j, "the") && j == i:
			j++
		case c.in(j, "end", "start", "beginning", "middle", "close", "turn", "course", "half") && c.in(j+1, "of"):
			j += 2
			if c.in(j, "the") {
				j++
			}
		case c.in(j, "-") && j > i && c.is(j-1, "shade"):
			j++
		case c.in(j, "first", "second", "latter") && c.in(j+1, "half"):
			j++
		case c.in(j, "in") && j > i && c.in(j-1, "earlier", "later", "late", "early"):
			if j++; c.in(j, "the") {
				j++
			}
		default:
			return j
		}
	}
}

// bare reads what a preposition makes an expression of though no date follows:
// "for three years", "on the 15th", "since the collapse".
func (c *cursor) bare(i int, prep string, n int) match {
	switch {
	case prep == "for":
		return c.duration(i)
	case prep == "on" && c.in(i+1, "the") && c.ordinal(i+2):
		return c.monthDayAlone(i)
	case prep == "since":
		return c.sinceEvent(i)
	case prep == "within":
		return c.within(i)
	}
	return match{}
}

// within reads "within two months", counted from the anchor, and "within weeks".
func (c *cursor) within(i int) match {
	n, ok := c.count(i + 1)
	switch {
	case ok && c.unit(i+2) != "" && !c.in(i+3, "of", "after"):
		m := c.stretch(3, 1, n, c.unit(i+2))
		m.inferred = true
		return m
	case c.unit(i+1) != "" && strings.HasSuffix(c.at(i+1), "s"):
		return match{n: 2, kind: Vague}
	}
	return match{}
}

// duration reads "for three years", "for decades".
func (c *cursor) duration(i int) match {
	j := i + 1
	for c.is(j, "shade") || c.in(j, "more", "than", "the", "over", "at", "least") {
		j++
	}
	if _, ok := c.count(j); ok || c.in(j, "several", "many", "some") {
		j++
	}
	if unit := c.unit(j); unit == "" || unit == "season" || c.tag(j+1) == "NN" {
		return match{}
	}
	return match{n: j + 1 - i, kind: Duration}
}

// monthDayAlone reads "on the 15th": the last one up to the anchor.
func (c *cursor) monthDayAlone(i int) match {
	switch c.tag(i + 3) {
	case "NN", "NNS", "NNP", "JJ", "HYPH":
		return match{} // "on the 15th floor"
	}
	m := match{n: 3, kind: Point, inferred: true}
	if c.anchor.Day == 0 {
		return m
	}
	day := c.day(i + 2)
	for back := 0; back < 3 && m.date.IsZero(); back++ {
		d := plusMonths(c.anchor, -back)
		d.Day = day
		if valid(d) && !before(c.anchor, d) {
			m.date = d
		}
	}
	for on := 0; on < 3 && m.next.IsZero(); on++ {
		d := plusMonths(c.anchor, on)
		d.Day = day
		if valid(d) && !before(d, c.anchor) {
			m.next = d
		}
	}
	return m
}

// sinceEvent reads "since the collapse of ...": a time that has no date.
func (c *cursor) sinceEvent(i int) match {
	t := c.toks[i]
	if t.UPOS != "ADP" || t.Head <= i || t.Head >= len(c.toks) || t.Head-i > 8 {
		return match{}
	}
	return match{n: t.Head + 1 - i, kind: Since}
}

// recurring reads "every Sunday", "each year", "Sundays", "annually".
func (c *cursor) recurring(i int) match {
	if c.in(i, "every", "each") {
		j := i + 1
		if c.in(j, "other") {
			j++
		}
		if _, ok := c.count(j); ok {
			j++
		}
		if c.unit(j) != "" || c.weekday(j) >= 0 || c.month(j) != 0 {
			return match{n: j + 1 - i, kind: Recurring}
		}
		return match{}
	}
	if w := c.at(i); len(w) > 1 && w[len(w)-1] == 's' && c.capital(i) {
		if _, ok := c.f.sense(w[:len(w)-1], "weekday"); ok {
			return match{n: 1, kind: Recurring}
		}
	}
	if c.is(i, "recurring") && c.tag(i) == "RB" {
		return match{n: 1, kind: Recurring}
	}
	return match{}
}
