package actor

import "entente/extract/text"

// day makes dates comparable: a part that is not known is 0, or 99 where it is
// the end of a stretch.
func day(d text.Date, unknown int) int {
	m, n := d.Month, d.Day
	if m == 0 {
		m = unknown
	}
	if n == 0 {
		n = unknown
	}
	return d.Year*10000 + m*100 + n
}

// Holds reports whether the term covers date d; an unknown d is covered by terms still open.
func (r Term) Holds(d text.Date) bool {
	if d.IsZero() {
		return r.Until.IsZero()
	}
	if !r.From.IsZero() && day(r.From, 0) > day(d, 99) {
		return false
	}
	return r.Until.IsZero() || day(r.Until, 99) >= day(d, 0)
}
