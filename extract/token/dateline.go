package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/extract/text"
)

// dateline reports whether the sentence ends before the chunk next because a
// line that is nothing but a full date begins or ends there: "Friday, May 8,
// 2009", as news has it between headline and text. Where such a text has lost its
// line ends, the year meets a capital with no comma, which dates within a
// sentence do not do.
func (s *splitter) dateline(next text.Span, end int) bool {
	if first := s.cur[0]; s.t.is(first.Form, weekday) && len(s.cur) <= 6 {
		stop := s.date(first.Span.Start, end)
		return stop == s.cur[len(s.cur)-1].Span.End && s.opens(next)
	}
	if !s.t.is(strings.TrimSuffix(s.doc[next.Start:next.End], ","), weekday) || s.binds() {
		return false
	}
	stop := s.date(next.Start, end)
	return stop > 0 && s.opens(nextChunk(s.doc, stop, end))
}

// binds reports whether the last token makes a date behind it part of the sentence.
func (s *splitter) binds() bool {
	form := s.cur[len(s.cur)-1].Form
	r, _ := utf8.DecodeLastRuneInString(form)
	return !wordy(r) && !strings.ContainsRune(`"'”’)`, r) || s.t.isLower(form, dating)
}

// opens reports whether a chunk begins as a sentence does.
func (s *splitter) opens(chunk text.Span) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s.doc[chunk.Start:chunk.End], "\"'“‘(["))
	return unicode.IsUpper(r)
}

// date gives the offset behind the full date at pos, 0 where there is none: a
// weekday, then month and day in either order, then the year.
func (s *splitter) date(pos, end int) int {
	var part [4]string
	for i := range part {
		c := nextChunk(s.doc, pos, end)
		part[i], pos = s.doc[c.Start:c.End], c.End
		if i < len(part)-1 {
			part[i] = strings.TrimSuffix(part[i], ",")
		}
	}
	a, b := part[1], part[2]
	if s.t.is(b, month) {
		a, b = b, a
	}
	if !s.t.is(part[0], weekday) || !s.t.is(a, month) || !numeral(b, 1, 2) || !numeral(part[3], 4, 4) {
		return 0
	}
	return pos
}

// numeral reports whether s is from least to most digits.
func numeral(s string, least, most int) bool {
	return least <= len(s) && len(s) <= most && strings.Trim(s, "0123456789") == ""
}
