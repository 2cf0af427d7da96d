package graph

import (
	"fmt"
	"strconv"
	"time"
)

// period is a stretch of days, each as year*10000 + month*100 + day. The zero
// period is unknown.
type period struct{ first, last int32 }

// parsePeriod reads a date as far as it is known: "2024" is the whole year.
func parsePeriod(s string) (period, error) {
	var y, m, d int
	var err error
	switch len(s) {
	case 0:
		return period{}, nil
	case 4, 7, 10:
		y, err = strconv.Atoi(s[:4])
	default:
		err = strconv.ErrSyntax
	}
	if err == nil && len(s) >= 7 {
		m, err = strconv.Atoi(s[5:7])
	}
	if err == nil && len(s) == 10 {
		d, err = strconv.Atoi(s[8:])
	}
	if err != nil || len(s) >= 7 && (s[4] != '-' || m < 1 || m > 12) || len(s) == 10 && (s[7] != '-' || d < 1 || d > daysOf(y, m)) {
		return period{}, fmt.Errorf("%q is no date; write YYYY, YYYY-MM or YYYY-MM-DD", s)
	}
	p := period{int32(y*10000 + m*100 + d), int32(y*10000 + m*100 + d)}
	if m == 0 {
		p.first, p.last = p.first+101, p.last+1231
	} else if d == 0 {
		p.first, p.last = p.first+1, p.last+31
	}
	return p, nil
}

func daysOf(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// joined is the time from the one date to the other. A date that is none, as
// somebody's own quads may hold, does not count.
func joined(dates ...string) period {
	var all period
	for _, s := range dates {
		p, err := parsePeriod(s)
		switch {
		case err != nil || !p.known():
		case !all.known():
			all = p
		default:
			all = period{min(all.first, p.first), max(all.last, p.last)}
		}
	}
	return all
}

// String writes the period as it was read, nothing where it is unknown.
func (p period) String() string {
	switch {
	case !p.known():
		return ""
	case p.last-p.first == 1130:
		return fmt.Sprintf("%04d", p.first/10000)
	case p.last-p.first == 30:
		return fmt.Sprintf("%04d-%02d", p.first/10000, p.first/100%100)
	}
	return fmt.Sprintf("%04d-%02d-%02d", p.first/10000, p.first/100%100, p.first%100)
}

func (p period) known() bool { return p != period{} }

// meets reports whether two times that are known share a day.
func (p period) meets(q period) bool {
	return p.known() && q.known() && p.first <= q.last && q.first <= p.last
}
