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

const (
	month    = `(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`
	longDate = `(?:` + month + ` \d{1,2}, \d{4}|\d{1,2} ` + month + ` \d{4})`
)

// inferDate takes the date from a dateline at the start of the body ("SEOUL, Jan.
// 23, 2024 -"), from a first line that is nothing but a date, or from a file name
// that starts with one. It looks nowhere else: a year in the story is no dateline.
func (it *Item) inferDate(name string) {
	first, _ := lineAt(it.Text, it.Body.Start)
	if body := strings.TrimLeft(it.Text[it.Body.Start:it.Body.End], " \t\r\n"); body != "" {
		first, _ = lineAt(body, 0)
	}
	dateline := regexp.MustCompile(`^\(?(?:[A-Z][\w.' ]*, ){0,2}(` + longDate + `)\)?(?: ?\([^)]*\))?\s*(?:-|–|—|:|$)`)
	inName := regexp.MustCompile(`^(\d{4}-\d\d-\d\d)(?:[^\d]|$)`)
	if m := dateline.FindStringSubmatch(strings.TrimSpace(first)); m != nil {
		it.takeDate(m[1], "dateline")
	} else if m := inName.FindStringSubmatch(path.Base(name)); m != nil {
		it.takeDate(m[1], "file name")
	}
}

func (it *Item) takeDate(s, from string) {
	d, err := parseDate(shortMonth(s))
	if err != nil {
		return
	}
	it.Date, it.DateInferred = d, true
	it.Notes = append(it.Notes, fmt.Sprintf("date %s taken from the %s", d, from))
}

// shortMonth cuts the name of a month to three letters, as the layouts have it.
func shortMonth(s string) string {
	return regexp.MustCompile(`([A-Z][a-z]{2})[a-z]*\.?`).ReplaceAllString(s, "$1")
}
