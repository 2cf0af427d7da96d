package when

import (
	"time"

	"entente/extract/text"
)

// stamp gives midnight of a day; what d leaves open is the first.
func stamp(d text.Date) time.Time {
	return time.Date(d.Year, time.Month(max(d.Month, 1)), max(d.Day, 1), 0, 0, 0, 0, time.UTC)
}

func dayOf(t time.Time) text.Date {
	return text.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
}

// plusDays needs a whole day; of anything less it gives zero.
func plusDays(d text.Date, n int) text.Date {
	if d.Day == 0 {
		return text.Date{}
	}
	return dayOf(stamp(d).AddDate(0, 0, n))
}

// plusMonths gives the month n months on.
func plusMonths(d text.Date, n int) text.Date {
	if d.Month == 0 {
		return text.Date{}
	}
	m := d.Year*12 + d.Month - 1 + n
	return text.Date{Year: m / 12, Month: m%12 + 1}
}

// plusYears gives the year n years on.
func plusYears(d text.Date, n int) text.Date {
	if d.IsZero() {
		return d
	}
	return text.Date{Year: d.Year + n}
}

// weekday gives the last such day up to and with d, and the first from d on.
func weekday(d text.Date, day int) (last, next text.Date) {
	if d.Day == 0 {
		return text.Date{}, text.Date{}
	}
	back := (int(stamp(d).Weekday()) - day + 7) % 7
	last = plusDays(d, -back)
	if back == 0 {
		return last, last
	}
	return last, plusDays(last, 7)
}

// week gives Monday and Sunday of the week n weeks from that of d.
func week(d text.Date, n int) (monday, sunday text.Date) {
	if d.Day == 0 {
		return text.Date{}, text.Date{}
	}
	monday = plusDays(d, 7*n-(int(stamp(d).Weekday())+6)%7)
	return monday, plusDays(monday, 6)
}

// valid reports whether d names a day that exists.
func valid(d text.Date) bool {
	return d.Year > 0 && (d.Day == 0 || dayOf(stamp(d)) == d)
}

// before compares as far as both are known.
func before(a, b text.Date) bool {
	if a.Year != b.Year {
		return a.Year < b.Year
	}
	if a.Month != b.Month {
		return a.Month < b.Month
	}
	return a.Day != 0 && b.Day != 0 && a.Day < b.Day
}

// yearOf fills in the year of a day or month: the reading that is meant first,
// and the one ahead. A day more than half a year back is more likely one to come
// in the year of the anchor, and a day just over is meant by what was planned for it, too.
func yearOf(month, day int, anchor text.Date) (first, next text.Date) {
	if anchor.IsZero() {
		return text.Date{}, text.Date{}
	}
	this := text.Date{Year: anchor.Year, Month: month, Day: day}
	last, coming := this, this
	last.Year--
	coming.Year++
	if anchor.Month == 0 || !before(anchor, this) {
		if before(this, anchor) && !(day != 0 && anchor.Day != 0 && valid(this) && stamp(anchor).Sub(stamp(this)) <= justOver) {
			return existing(this, last), existing(coming, this)
		}
		return this, this
	}
	if stamp(anchor).Sub(stamp(last)) > 183*24*time.Hour {
		return existing(this, last), this
	}
	return existing(last, this), this
}

// justOver is how long ago a day may be for nobody to mean the one a year later: "asked to
// resume talks on August 15", in a report of the 17th.
const justOver = 31 * 24 * time.Hour

// soon is how far ahead a day may lie for nobody to mean the one a year earlier, whatever the
// tense: where a report is dated, it may be the next day elsewhere.
const soon = 3 * 24 * time.Hour

// existing gives d, or other where d is the 29th of February of a short year.
func existing(d, other text.Date) text.Date {
	if valid(d) {
		return d
	}
	return other
}
