package read

import (
	"fmt"
	"strings"

	"entente/extract/text"
)

const bom = "\uFEFF"

// frontMatter reads the head between two lines of three hyphens, if there is
// one, and makes the rest the body:
//
//	---
//	title: Finland joins NATO
//	date: 2023-04-05
//	publisher: Sample Desk
//	---
//
// Keys that say nothing about a document here are passed over.
func frontMatter(name, s string) (Item, error) {
	it := Item{Document: text.Document{Text: s, Body: text.Span{Start: 0, End: len(s)}}}
	if strings.HasPrefix(s, bom) {
		it.Body.Start = len(bom)
	}
	at := it.Body.Start
	line, next := lineAt(s, at)
	if strings.TrimRight(line, " \r") != "---" {
		return it, nil
	}
	for n := 2; next < len(s); n++ {
		at = next
		line, next = lineAt(s, at)
		line = strings.TrimRight(line, " \r")
		if line == "---" || line == "..." {
			it.Body.Start = next
			return it, nil
		}
		if err := it.set(line); err != nil {
			return it, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		it.placeNumbers("%s:%d", name, n)
	}
	// No closing line: it was a rule across the page and no front matter.
	return Item{Document: text.Document{Text: s, Body: it.Body}}, nil
}

// lineAt gives the line that starts at byte at, and where the next one starts.
func lineAt(s string, at int) (line string, next int) {
	if i := strings.IndexByte(s[at:], '\n'); i >= 0 {
		return s[at : at+i], at + i + 1
	}
	return s[at:], len(s)
}

// set takes one line "key: value" of the front matter.
func (it *Item) set(line string) error {
	key, value, ok := strings.Cut(line, ":")
	if !ok || strings.HasPrefix(line, " ") || strings.HasPrefix(line, "-") || strings.HasPrefix(line, "#") {
		return nil
	}
	return it.setField(strings.ToLower(strings.TrimSpace(key)), unquote(strings.TrimSpace(value)))
}

// setField sets a field of the document by any of the names in use for it.
func (it *Item) setField(key, value string) error {
	if value == "" {
		return nil
	}
	switch key {
	case "id", "identifier", "guid":
		it.ID = Slug(value)
	case "title", "headline":
		it.Title = value
	case "publisher", "source", "outlet", "site", "sitename":
		it.Publisher = value
	case "url", "link", "permalink", "canonical":
		it.URL = value
	case "date", "published", "pubdate", "date_published", "datepublished", "published_at":
		if it.numbers = numbersOf(value); it.numbers != nil {
			return nil // what they mean is settled when the other dates of the file are known
		}
		d, err := parseDate(value)
		if err != nil {
			return err
		}
		it.Date = d
	}
	return nil
}

func unquote(s string) string {
	if len(s) >= 2 && (s[0] == '"' || s[0] == '\'') && s[len(s)-1] == s[0] {
		return s[1 : len(s)-1]
	}
	return s
}
