package read

import (
	"fmt"
	"path"
	"regexp"
	"strings"
	"time"

	"entente/extract/text"
)

// parseDate reads a date as files give it: ISO 8601 with or without a time, the
// form of RSS, or with the month's name.
func parseDate(s string) (text.Date, error) {
	if d, err := text.ParseDate(s); err == nil {
		return d, nil
	}
	if len(s) > 10 && (s[10] == 'T' || s[10] == ' ') {
		if d, err := text.ParseDate(s[:10]); err == nil {
			return d, nil
		}
	}
	for _, layout := range []string{
		time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST",
		"2 January 2006", "January 2, 2006", "2 Jan 2006", "Jan 2, 2006", "Jan. 2, 2006", "20060102", "20060102T150405Z", "2006/01/02",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			return text.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}, nil
		}
	}
	return text.Date{}, fmt.Errorf("%q is no date; write it like 2024-01-23", s)
}

// inferDate takes the date, or the day of a year that is known, from a dateline at the
// head of the body ("SEOUL, Jan. 23, 2024 -"), from a line there that is nothing but a
// date, or from a file name that starts with one. It looks nowhere else: a year in the
// story is no dateline.
func (it *Item) inferDate(name string) {
	inName := regexp.MustCompile(`^(\d{4}-\d\d-\d\d)(?:[^\d]|$)`)
	if it.takeDate(it.dateline(), "dateline") {
		return
	}
	if m := inName.FindStringSubmatch(path.Base(name)); m != nil {
		if d, err := text.ParseDate(m[1]); err == nil {
			it.takeDate(d, "file name")
		}
	}
}

// takeDate takes a date that was worked out, if it says more than is known and nothing else.
func (it *Item) takeDate(d text.Date, from string) bool {
	if d.Year == 0 {
		d.Year = it.Date.Year
	}
	if d.Year == 0 || d.Day == 0 || it.Date.Year != 0 && it.Date.Year != d.Year {
		return false
	}
	it.Date, it.DateInferred = d, true
	it.Notes = append(it.Notes, fmt.Sprintf("date %s taken from the %s", d, from))
	return true
}

// headLines is how far down a dateline is looked for: a headline, what stands below it
// and who wrote it may come first.
const headLines = 6

// dateline gives the date of the dateline at the head of the body, without its year
// where it says none: "PYONGYANG, Jan. 16 (Yonhap)". A text with datelines of several
// days is a chronicle, which none of them dates.
func (it *Item) dateline() text.Date {
	var found text.Date
	form, n := datelineForm(), 0
	for line := range strings.Lines(it.Text[it.Body.Start:it.Body.End]) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		n++
		d := datelineIn(line, form)
		switch {
		case d.IsZero():
		case !found.IsZero() && (d.Month != found.Month || d.Day != found.Day):
			return text.Date{}
		case n <= headLines && found.Year == 0:
			found = d
		}
	}
	return found
}

// datelineForm is a line that begins with place, date, agency and dash in any of the
// ways that outlets have, or that is nothing but a date.
func datelineForm() *regexp.Regexp {
	const (
		place   = `\p{Lu}[\pL\pM.'’/ -]{1,40}`
		agency  = ` ?\([^()]{2,40}\)`
		dash    = `\s*(?:--?|–|—|:|\|)(?:\s+|$)`
		weekday = `(?i:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\.)?,? )?`
		month   = `(?i:(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?)`
		day     = `(\d{1,2})(?:st|nd|rd|th)?`
		before  = `(?:` + place + `(?:, ` + place + `)?(?:` + agency + `)?(?:, | \(|` + dash + `)|(?:Published|Posted|Issued|Date)(?: on)?:? )?`
		date    = weekday + `(?:` + month + ` ` + day + `(?:,? (\d{4}))?|` + day + ` ` + month + `(?:,? (\d{4}))?)`
	)
	return regexp.MustCompile(`^\(?` + before + date + `\)?(?:` + agency + `|,?` + dash + `|$)`)
}

// datelineIn gives the date of the dateline with which a line begins.
func datelineIn(line string, form *regexp.Regexp) text.Date {
	m := form.FindStringSubmatch(line)
	if m == nil {
		return text.Date{}
	}
	const leap = "2000" // any year that has all days
	d, err := parseDate(first(m[2], m[4]) + " " + m[1] + m[5] + " " + first(m[3], m[6], leap))
	if err != nil {
		return text.Date{}
	}
	if m[3]+m[6] == "" {
		d.Year = 0
	}
	return d
}
