package when

import "entente/extract/text"

// reference says how a date is counted from one that was spoken of before: "that same
// day", "two years later", "March 3 of the following year".
type reference struct {
	unit  string    // day, week, month or year: what is counted; "" for no reference
	shift int       // so many on
	open  text.Date // a month, and a day of it, that the words name beside the unit
	told  bool      // the words name no year at all: it is that of the story so far
}

// Refers reports whether e means a time that was spoken of before, or that is counted from
// it: "that same day", "the following year", "two years later". Its Date is zero until
// From gives it one.
func (e Expr) Refers() bool { return e.ref.unit != "" }

// Told reports whether e is a day or month without a year in a text that has no date of its
// own: its year is that of what was told before.
func (e Expr) Told() bool { return e.ref.told }

// From gives an expression that refers to d its date. Where d is not as exact as that
// takes, it stays without one.
func (e Expr) From(d text.Date) Expr {
	if date := e.ref.from(d); !date.IsZero() {
		e.Kind, e.Date, e.Inferred, e.ref = Point, date, e.ref.told, reference{}
	}
	return e
}

// from counts on from d. A day that would lie before d is not told of in its year.
func (r *reference) from(d text.Date) text.Date {
	switch r.unit {
	case "day":
		return plusDays(d, r.shift)
	case "week": // nobody counts the days
		d = plusDays(d, 7*r.shift)
		return text.Date{Year: d.Year, Month: d.Month}
	case "month":
		return plusMonths(d, r.shift)
	case "year":
		year := plusYears(d, r.shift)
		if year.IsZero() || r.open.Month == 0 {
			return year
		}
		date := text.Date{Year: year.Year, Month: r.open.Month, Day: r.open.Day}
		if valid(date) && !(r.told && d.Month != 0 && before(date, d)) {
			return date
		}
	}
	return text.Date{}
}

// upTo gives the day or month, which names no year, as the last one up to d.
func (r *reference) upTo(d text.Date) text.Date {
	if d.IsZero() {
		return d
	}
	first := text.Date{Year: d.Year, Month: r.open.Month, Day: r.open.Day}
	if before(d, first) {
		first.Year--
	}
	return existing(first, text.Date{})
}

// referring reads "that day", "the same year", "this latter date", "the following
// month", which count from a time spoken of before; "the" may stand before i.
func (c *cursor) referring(i int) match {
	if m := c.later(i); m.n > 0 {
		return m
	}
	j, shift := i, 0
	pointed := c.in(j, "that", "this", "the") || c.in(j-1, "the")
	if c.in(j, "that", "this", "the") {
		j++
	}
	narrow := c.in(i, "that")
	switch {
	case c.in(j, "same", "very", "latter"):
		j, narrow = j+1, true
	case c.in(j, "following") && c.in(j+1, "day", "month", "year"), c.in(j, "next") && c.in(j+1, "day"):
		j, narrow, shift = j+1, true, 1
	case c.in(j, "previous", "preceding") && c.in(j+1, "day"):
		j, narrow, shift = j+1, true, -1
	}
	unit := "day"
	if c.in(j, "month", "year") {
		unit = c.unit(j)
	}
	if !pointed || !(narrow && c.in(j, "day", "month", "year") || c.in(j, "date") && c.in(j-1, "this", "that", "same", "latter")) {
		return match{}
	}
	return match{n: j + 1 - i, kind: Vague, ref: reference{unit: unit, shift: shift}}
}

// later reads "two years later", "a week later".
func (c *cursor) later(i int) match {
	n, ok := c.count(i)
	if !ok || !c.in(i+2, "later") {
		return match{}
	}
	switch unit := c.unit(i + 1); unit {
	case "day", "week", "month", "year":
		return match{n: 3, kind: Vague, ref: reference{unit: unit, shift: n}}
	}
	return match{}
}

// ofYear reads ", the same year" and "of the following year" at j, behind month and day of
// m, which name no year. In a text without a date they are told in the year of what went before.
func (c *cursor) ofYear(m match, j, month, day int) match {
	k := j
	if c.in(k, ",", "of", "in") {
		k++
	}
	open := text.Date{Month: month, Day: day}
	if r := c.referring(k); r.n > 0 && r.ref.unit == "year" && c.in(k, "the", "that") {
		return match{n: m.n + k - j + r.n, kind: Vague, ref: reference{unit: "year", shift: r.ref.shift, open: open}}
	}
	if c.anchor.IsZero() && m.until.IsZero() {
		m.ref = reference{unit: "year", open: open, told: true}
	}
	return m
}
