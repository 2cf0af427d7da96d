// Package text holds what every stage of the pipeline reads: a document with
// its text, and sentences of tokens that point into it.
//
// All spans are byte offsets into Document.Text, half open. Code points, which
// people and RDF consumers count in, are made at the border by Points.
package text

import (
	"fmt"
	"sort"
	"strings"
	"time"
	"unicode/utf8"
)

// Span is a half-open range of bytes in a document's text.
type Span struct{ Start, End int }

// Len is the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether t lies wholly inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Date is a calendar date that may stop at the month or the year: Day is 0
// where only the month is known, Month and Day where only the year is. The zero
// Date is unknown.
type Date struct{ Year, Month, Day int }

// IsZero reports whether nothing is known of d.
func (d Date) IsZero() bool { return d == Date{} }

// String gives d in ISO 8601, as far as it is known: "2024-01-23", "2024-01", "2024".
func (d Date) String() string {
	switch {
	case d.IsZero():
		return ""
	case d.Month == 0:
		return fmt.Sprintf("%04d", d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// ParseDate reads what Date.String writes. The empty string is the zero Date.
func ParseDate(s string) (Date, error) {
	var d Date
	fields := []*int{&d.Year, &d.Month, &d.Day}
	if s == "" {
		return d, nil
	}
	n, want := 0, "dddd"
	for i := 0; ; i++ {
		for range want {
			if n >= len(s) || s[n] < '0' || s[n] > '9' {
				return Date{}, fmt.Errorf("date %q: want YYYY, YYYY-MM or YYYY-MM-DD", s)
			}
			*fields[i] = *fields[i]*10 + int(s[n]-'0')
			n++
		}
		if n == len(s) {
			break
		}
		if i == 2 || s[n] != '-' {
			return Date{}, fmt.Errorf("date %q: want YYYY, YYYY-MM or YYYY-MM-DD", s)
		}
		n, want = n+1, "dd"
	}
	if len(s) > 4 && (d.Month < 1 || d.Month > 12) || len(s) > 7 && (d.Day < 1 || d.Day > daysOf(d.Year, d.Month)) {
		return Date{}, fmt.Errorf("date %q: no such day", s)
	}
	return d, nil
}

func daysOf(year, month int) int {
	return time.Date(year, time.Month(month+1), 0, 0, 0, 0, 0, time.UTC).Day()
}

// Document is one news item. Text is what was read of it: of a plain text
// file its bytes, of any other what stood between the markup.
type Document struct {
	ID        string // short, stable name; unique in a graph
	Title     string
	Publisher string
	URL       string
	Date      Date // publication date; zero when unknown
	// DateInferred is true where Date was worked out (a dateline, a file name) and not given.
	DateInferred bool
	// Origin is the id of the document whose text this one carries; empty where it
	// is its own.
	Origin string
	Text   string
	Body   Span // the part of Text that is the article, without front matter
}

// Sentence is a run of tokens with a dependency tree over them.
type Sentence struct {
	Span   Span
	Tokens []Token
}

// Token is a syntactic word. Stages fill it from left to right: token sets Span
// and Form, tag sets UPOS, XPOS and Lemma, parse sets Head and Rel.
type Token struct {
	Span  Span
	Form  string // the bytes of Span, invalid UTF-8 replaced
	Lemma string
	UPOS  string // Universal Dependencies: "NOUN"
	XPOS  string // Penn Treebank: "NNS"
	Head  int    // index in Sentence.Tokens; -1 for the root
	Rel   string // Universal Dependencies with subtypes: "nsubj:pass"
}

// Verbal reports whether the token is a verb or an auxiliary.
func (t *Token) Verbal() bool { return t.UPOS == "VERB" || t.UPOS == "AUX" }

// BaseRel is a relation of Universal Dependencies without its subtype.
func BaseRel(rel string) string {
	base, _, _ := strings.Cut(rel, ":")
	return base
}

// Height counts the words of a sentence that stand above word i in its tree.
func Height(toks []Token, i int) int {
	up := 0
	for h := toks[i].Head; h >= 0; h = toks[h].Head {
		up++
	}
	return up
}

// Points turns byte offsets of one text into code point offsets and lines. Build
// it once per document; looking up is logarithmic, or constant for code points of
// ASCII texts.
type Points struct {
	ascii bool
	at    []int // at[i] = byte offset of code point i*stride
	ends  []int // byte offsets of the newlines
	text  string
}

const stride = 64

// NewPoints indexes s.
func NewPoints(s string) *Points {
	p := &Points{ascii: true, text: s}
	n := 0
	for i, r := range s {
		if n%stride == 0 {
			p.at = append(p.at, i)
		}
		if r == '\n' {
			p.ends = append(p.ends, i)
		}
		n++
	}
	p.ascii = n == len(s)
	return p
}

// Of gives the number of code points before byte offset b.
func (p *Points) Of(b int) int {
	if p.ascii || b <= 0 {
		return max(b, 0)
	}
	b = min(b, len(p.text))
	i := sort.SearchInts(p.at, b+1) - 1
	return i*stride + utf8.RuneCountInString(p.text[p.at[i]:b])
}

// Span turns a byte span into a code point span.
func (p *Points) Span(s Span) Span { return Span{p.Of(s.Start), p.Of(s.End)} }

// Line gives the 1-based line of byte offset b.
func (p *Points) Line(b int) int { return sort.SearchInts(p.ends, b) + 1 }

// Line gives the 1-based line and column (in code points) of byte offset b.
func Line(s string, b int) (line, col int) {
	b = min(max(b, 0), len(s))
	line, start := 1, 0
	for i := 0; i < b; i++ {
		if s[i] == '\n' {
			line, start = line+1, i+1
		}
	}
	return line, utf8.RuneCountInString(s[start:b]) + 1
}
