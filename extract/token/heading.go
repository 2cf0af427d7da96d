package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/extract/text"
)

// unmarked reports whether a sentence begins with next though no mark ends the
// one before it. Headings and captions have none, and where a text has lost its
// line ends they run into what follows: "Early life She was born". Where it has
// them, little but a word that opens sentences is to be trusted.
func (s *splitter) unmarked(next text.Span, end int) bool {
	n := len(s.cur)
	if n < 2 || s.quote || !s.capital(next) {
		return false
	}
	last := s.cur[n-1].Form
	r, _ := utf8.DecodeLastRuneInString(last)
	switch {
	case wordy(r) && s.opened(next, end):
		return true
	case !s.joined:
		return false
	case last == ":" || last == ";":
		return s.restarts(next, end)
	}
	return (wordy(r) || r == ')') && s.captioned(next, end) || wordy(r) && (s.repeated(next, end) || s.headed(next, end))
}

// opened reports whether next is a word such as "She", which has a capital only
// at the start of a sentence, or in a title, whose next word has one too.
func (s *splitter) opened(next text.Span, end int) bool {
	chunk := s.doc[next.Start:next.End]
	if word := strings.TrimRight(chunk, ",!"); s.t.is(word, interjection) {
		return len(word) < len(chunk) || s.goesOn(next, end) // "Ah! She left"
	}
	word, clitic := chunk, strings.IndexAny(chunk, "'’")
	if clitic > 0 {
		word = chunk[:clitic]
	}
	return s.t.is(word, opener) && (clitic > 0 || s.goesOn(next, end)) // "It's", "It is"
}

// goesOn reports whether the chunk behind next is no name: in lower case, or a number.
func (s *splitter) goesOn(next text.Span, end int) bool {
	after := nextChunk(s.doc, next.End, end)
	r, _ := utf8.DecodeRuneInString(s.doc[after.Start:after.End])
	return unicode.IsLower(r) || digit(r)
}

// clause is how many tokens a sentence has at least that a colon ends. What is
// shorter is a label or a speaker, and belongs to what follows: "Kremlin: We wait".
const clause = 6

// restarts reports whether next begins a sentence behind a colon or semicolon. A
// capital on a word that is no name marks one there, but for an article, which
// may begin the title of a book; so do the capitals of recitals: "; NOW, THEREFORE".
// Behind a verb of speech stands what was said.
func (s *splitter) restarts(next text.Span, end int) bool {
	n := len(s.cur)
	word := strings.TrimRight(s.doc[next.Start:next.End], ",")
	switch {
	case n < clause:
		return false
	case len(word) > 1 && strings.ToUpper(word) == word:
		return s.t.is(word[:1]+strings.ToLower(word[1:]), starter|opener)
	case s.cur[n-1].Form == ";" || word == "A" || word == "An":
		return false
	}
	for _, t := range s.cur {
		if s.t.is(t.Form, speech) {
			return false
		}
	}
	return s.t.is(word, starter|opener) && s.goesOn(next, end)
}

// captioned reports whether the label of a picture begins with next: "Image:",
// "Photo credit:", "File photo".
func (s *splitter) captioned(next text.Span, end int) bool {
	word, colon := strings.CutSuffix(s.doc[next.Start:next.End], ":")
	if !s.t.isLower(word, caption) {
		return false
	}
	after := nextChunk(s.doc, next.End, end)
	return colon || s.t.isLower(strings.TrimRight(s.doc[after.Start:after.End], ":"), caption)
}

// repeated reports whether next begins a name or a word again that stands just
// before it, which no sentence does: a heading "Anna Berg" before "Anna Maria Berg
// was born", a caption that ends in "the general" before "General Roca".
func (s *splitter) repeated(next text.Span, end int) bool {
	n := len(s.cur)
	first := s.bare(next)
	if last := s.cur[n-1].Form; len(last) > 2 && unicode.IsLower(rune(last[0])) {
		return first == strings.ToUpper(last[:1])+last[1:]
	}
	if n > 4 {
		return false
	}
	for _, t := range s.cur {
		if r, _ := utf8.DecodeRuneInString(t.Form); !unicode.IsUpper(r) {
			return false
		}
	}
	again := first == s.cur[0].Form && strings.ToUpper(first) != first
	return again || s.fuller(next, end)
}

// longName is how many words of a name are looked at.
const longName = 8

// fuller reports whether the name at next ends as the sentence so far does, and
// what is said of it in brackets follows: "President Berg Anna Maria Berg (born 1960)".
func (s *splitter) fuller(next text.Span, end int) bool {
	last := s.cur[len(s.cur)-1].Form
	for range longName {
		if !s.capital(next) {
			break
		}
		again := s.bare(next) == last
		next = nextChunk(s.doc, next.End, end)
		if again {
			return strings.HasPrefix(s.doc[next.Start:next.End], "(")
		}
	}
	return false
}

// headed reports whether the sentence so far is the heading of a section, and a
// name follows of which something is said: "Early life Berg was born".
func (s *splitter) headed(next text.Span, end int) bool {
	n := len(s.cur)
	if n > 6 || s.t.is(s.cur[0].Form, starter|opener) {
		return false
	}
	for _, t := range s.cur[1:] {
		if strings.ToLower(t.Form) != t.Form {
			return false
		}
	}
	last := s.cur[n-1].Form
	if !s.t.isLower(last, heading) && !(strings.HasSuffix(last, "s") && s.t.isLower(s.cur[0].Form, heading) && s.cur[1].Form == "and") {
		return false
	}
	for range 4 {
		if next = nextChunk(s.doc, next.End, end); !s.capital(next) {
			break
		}
	}
	r, _ := utf8.DecodeRuneInString(s.doc[next.Start:next.End])
	return unicode.IsLower(r)
}

func (s *splitter) capital(chunk text.Span) bool {
	r, _ := utf8.DecodeRuneInString(s.doc[chunk.Start:chunk.End])
	return unicode.IsUpper(r)
}

// bare gives a chunk without the marks around it.
func (s *splitter) bare(chunk text.Span) string {
	return strings.TrimFunc(s.doc[chunk.Start:chunk.End], func(r rune) bool { return !wordy(r) })
}
