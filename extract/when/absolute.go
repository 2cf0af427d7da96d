package when

import (
	"fmt"
	"strings"

	"entente/extract/text"
)

// absolute reads a date that names a month or year itself.
func (c *cursor) absolute(i int) match {
	for _, rule := range [...]func(int) match{c.numeric, c.monthDay, c.dayMonth, c.decade, c.century} {
		if m := rule(i); m.n > 0 {
			return m
		}
	}
	return match{}
}

// numeric reads 2023-01-16 and 11/28/2000.
func (c *cursor) numeric(i int) match {
	w := c.at(i)
	if s, ok := c.f.sense(w, "event"); ok {
		var d text.Date
		fmt.Sscanf(w, "%d/%d", &d.Month, &d.Day)
		d.Year = s.n
		return match{n: 1, kind: Point, date: d}
	}
	if len(w) < 8 || w[0] < '0' || w[0] > '9' {
		return match{}
	}
	if d, err := text.ParseDate(w); err == nil && d.Day > 0 && valid(d) {
		return match{n: 1, kind: Point, date: d}
	}
	p := strings.Split(w, "/")
	if len(p) != 3 || len(p[2]) != 4 {
		return match{}
	}
	d := text.Date{Year: number(p[2]), Month: number(p[0]), Day: number(p[1])}
	if d.Month > 12 {
		d.Month, d.Day = d.Day, d.Month
	}
	if d.Month < 1 || d.Month > 12 || d.Day < 1 || !valid(d) {
		return match{}
	}
	return match{n: 1, kind: Point, date: d}
}

// monthDay reads "July 19, 2000", "Jan. 16", "March 2023", "March 3 to 5" and,
// where the words around allow it, "March".
func (c *cursor) monthDay(i int) match {
	month := c.month(i)
	if month == 0 {
		return match{}
	}
	day, n := c.day(i+1), 2
	if day == 0 && c.in(i+1, ",") && c.in(i+3, ",") && c.in(i-1, "on") { // "on August, 14, 1920"
		day, n = c.day(i+2), 3
	}
	if day == 0 || c.hyphenated(i+1) {
		day, n = 0, 1
	}
	last, more := c.secondDay(i+n, day)
	n += more
	year, more := c.yearBehind(i + n)
	n += more
	if day == 0 && year == 0 && !c.monthAlone(i) {
		return match{}
	}
	if year == 0 && c.in(i+n, "attack", "attacks", "terrorist", "terror", "hijackings") {
		year = c.event(month, day)
	}
	m := c.dated(n, month, day, last, year)
	if year == 0 && last == 0 {
		m = c.ofYear(m, i+n, month, day)
	}
	return m
}

// dated makes a match of a month, with a day, a last day and a year where they are known.
func (c *cursor) dated(n, month, day, last, year int) match {
	m := match{n: n, kind: Point}
	if year != 0 {
		m.date = text.Date{Year: year, Month: month, Day: day}
	} else {
		m.date, m.next = yearOf(month, day, c.anchor)
		m.inferred = true
	}
	if !m.date.IsZero() && !valid(m.date) {
		return match{}
	}
	if last != 0 {
		m.kind, m.until = Period, m.date
		m.until.Day = last
		if m.date.IsZero() {
			m.until = text.Date{}
		}
	}
	return m
}

// event gives the year of a day that has become the name of what happened on it.
func (c *cursor) event(month, day int) int {
	s, _ := c.f.sense(fmt.Sprintf("%d/%d", month, day), "event")
	return s.n
}

// hyphenated reports whether the number at i is part of a word: "March 3-day trip".
func (c *cursor) hyphenated(i int) bool {
	return c.in(i+1, "-") && c.day(i+2) == 0
}

// secondDay reads the end of "3 to 5", "3-5" and "3 and 4".
func (c *cursor) secondDay(i, day int) (last, n int) {
	if day == 0 || !c.in(i, "to", "-", "–", "through", "and", "until") || c.year(i+1) != 0 {
		return 0, 0
	}
	last = c.day(i + 1)
	if last <= day || c.unit(i+2) != "" || c.tag(i+2) == "NNS" || c.month(i+2) != 0 {
		return 0, 0
	}
	return last, 2
}

// yearBehind reads ", 2000", "2000", "of 2000", "of last year" behind a month or day.
func (c *cursor) yearBehind(i int) (year, n int) {
	j := i
	if c.in(j, ",", "of") {
		j++
	}
	if y := c.year(j); y != 0 {
		return y, j + 1 - i
	}
	if shift, ok := c.shift(j); ok && c.in(j+1, "year") {
		return plusYears(c.anchor, shift).Year, j + 2 - i
	}
	return 0, 0
}

// monthAlone reports whether the words around a month without day and year allow
// it to be one, and not a name or a verb.
func (c *cursor) monthAlone(i int) bool {
	if strings.HasPrefix(c.at(i), "mid-") {
		return true
	}
	if c.capital(i+1) && c.tag(i+1) == "NNP" && c.compound(i) {
		return false
	}
	if c.in(i+1, "'s", "’s") && c.tag(i) == "NNP" && !c.in(i, "may") {
		return true
	}
	p := i - 1
	for c.is(p, "shade") || c.in(p, "-") {
		p--
	}
	if c.in(p, "in", "since", "by", "until", "till", "from", "between", "before", "after", "during", "through", "to", "of", "and") {
		return !c.in(p, "to", "of", "and") || c.tag(i) == "NNP" && !c.in(i, "may", "march")
	}
	return c.tag(i) == "NNP" && c.in(p, "the", "a", "its", "his", "their", "'s") && c.tag(i+1) == "NN"
}

// dayMonth reads "19 July 2000" and "16th of January".
func (c *cursor) dayMonth(i int) match {
	day := c.day(i)
	if day == 0 {
		return match{}
	}
	last, more := c.secondDay(i+1, day)
	if more == 0 && c.in(i+1, "to", "-", "–", "and") && c.month(i+3) != 0 && c.day(i+2) > day {
		last, more = c.day(i+2), 2
	}
	j := i + 1 + more
	if c.in(j, "of") && c.ordinal(j-1) {
		j++
	}
	month := c.month(j)
	if month == 0 {
		return match{}
	}
	year, more := c.yearBehind(j + 1)
	m := c.dated(j+1+more-i, month, day, last, year)
	if year == 0 && last == 0 {
		m = c.ofYear(m, i+m.n, month, day)
	}
	return m
}

// decade reads "1990s" and "'90s".
func (c *cursor) decade(i int) match {
	digits, ok := strings.CutSuffix(strings.TrimPrefix(c.at(i), "mid-"), "s")
	digits = strings.TrimSuffix(strings.TrimSuffix(digits, "'"), "’")
	short := strings.TrimPrefix(strings.TrimPrefix(digits, "'"), "’")
	y := number(short)
	if !ok || short == "" || y%10 != 0 || y == 0 && short != "00" {
		return match{}
	}
	switch {
	case len(short) == 2 && len(digits) > 2:
		if y += 1900; y < 1930 {
			y += 100
		}
	case len(short) != 4 || y < 1000 || y > 2100:
		return match{}
	}
	return match{n: 1, kind: Period, date: text.Date{Year: y}, until: text.Date{Year: y + 9}}
}

// century reads "19th century".
func (c *cursor) century(i int) match {
	n := c.day(i)
	j := i + 1
	if c.in(j, "-") {
		j++
	}
	if !c.ordinal(i) || n > 21 || !c.in(j, "century", "centuries") {
		return match{}
	}
	return match{n: j + 1 - i, kind: Period, date: text.Date{Year: n*100 - 99}, until: text.Date{Year: n * 100}}
}

// yearAlone reads a bare year, where the words around make it one: prep is the
// preposition before it, or "".
func (c *cursor) yearAlone(i int, prep string) match {
	y := c.year(i)
	if y == 0 {
		return match{}
	}
	d := match{n: 1, kind: Point, date: text.Date{Year: y}}
	if c.in(i+1, "-", "–") && c.toks[i].Span.End == c.toks[i+1].Span.Start {
		if end := c.lastYear(i+2, y); end > y {
			return match{n: 3, kind: Period, date: d.date, until: text.Date{Year: end}}
		}
	}
	next := c.tag(i + 1)
	if y >= 1900 && (i == 0 || c.in(i-1, "the")) && (c.modifies(i) || next == "NNS" && y%100 != 0 && c.unit(i+1) == "") {
		return d
	}
	counted := next == "NNS" || next == "NNPS" || c.unit(i+1) != "" || c.in(i+1, "%", "percent")
	switch {
	case counted || c.in(i-1, "$", "#", "€", "£"):
		return match{}
	case strings.HasPrefix(c.at(i), "mid-"), (dating(prep, y) || prep == "of" && y >= 1600 && (c.is(i-2, "era") || c.tag(i-2) == "NNP")) && next != "JJ":
		return d
	case c.in(i-1, "the", "a", "its", "his", "their", "'s", "’s") && (next == "NN" || next == "NNP") && y >= 1800,
		c.in(i+1, "'s", "’s") && y >= 1800, c.in(i-1, "(") && c.in(i+1, ")"):
		return d
	}
	return match{}
}

// dating reports whether a number behind prep is a year.
func dating(prep string, y int) bool {
	switch prep {
	case "in", "since", "until", "till", "by", "before", "after", "from", "between", "through", "throughout", "during", "as of":
		return true
	case "of", "for", "to":
		return y >= 1900
	}
	return false
}

// modifies reports whether the year at i stands before a name or adjective whose
// noun it goes with: "the 2016 presidential election", "2011 Libyan civil war".
func (c *cursor) modifies(i int) bool {
	next, head := c.tag(i+1), c.toks[i].Head
	return (next == "JJ" || next == "NNP") && head > i+1 && strings.HasPrefix(c.tag(head), "NN")
}

// lastYear reads the end of "2003-2007" or "1776-77".
func (c *cursor) lastYear(i, first int) int {
	if y := c.year(i); y != 0 {
		return y
	}
	if n := number(c.at(i)); len(c.at(i)) == 2 {
		return first/100*100 + n
	}
	return 0
}
