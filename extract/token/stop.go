package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/extract/text"
)

// keepsStop reports whether the full stop behind w belongs to w, as in "Jan.",
// "U.S." and "W.". after is the rest of the chunk.
func (t *Tokenizer) keepsStop(w, after string) bool {
	if i := strings.LastIndexAny(w, "-/"); i >= 0 {
		w = w[i+1:]
	}
	switch {
	case t.is(w, title|abbreviation|ender|number), acronym(w):
		return true
	case t.measure(w) < len(w) && strings.HasSuffix(w, ".m"):
		return true
	}
	return t.always(w)
}

// always reports whether w with a full stop never ends a sentence: a title, a
// month, or one in capitals ("GEN.").
func (t *Tokenizer) always(w string) bool {
	if t.is(w, title|number) {
		return true
	}
	var buf [16]byte
	low := lower(w, &buf)
	if len(w) < 3 || len(w) > len(buf) || string(low[1:]) == w[1:] {
		return false
	}
	low[0] = w[0]
	return t.words[string(low)]&title != 0 && strings.ToUpper(w) == w
}

// acronym reports whether w is letters with full stops between them, or a single
// capital: "U.S", "D.C", "W".
func acronym(w string) bool {
	for i := 0; ; {
		r, n := utf8.DecodeRuneInString(w[i:])
		if !unicode.IsLetter(r) || i == 0 && n == len(w) && !unicode.IsUpper(r) {
			return false
		}
		i += n
		if i == len(w) {
			return true
		}
		if w[i] != '.' {
			return false
		}
		i++
		if i == len(w) {
			return false
		}
	}
}

// gives reports whether the full stop at the end of w is a token of its own,
// though w is an abbreviation: "etc." at the end of a sentence, "No." before no number.
func (t *Tokenizer) gives(w, doc string, at int, next text.Span, end int) bool {
	if len(w) < 2 || w[len(w)-1] != '.' || !wordy(rune(w[len(w)-2])) && w[len(w)-2] < utf8.RuneSelf {
		return false
	}
	stem := w[:len(w)-1]
	if i := strings.IndexFunc(stem, func(r rune) bool { return !digit(r) && r != ':' }); i > 0 {
		stem = stem[i:]
	}
	following := nextChunk(doc, at, end)
	r, _ := utf8.DecodeRuneInString(doc[following.Start:following.End])
	switch {
	case t.is(stem, number):
		return !digit(r)
	case t.is(stem, ender):
		return following.Len() == 0 || following.Start > at && t.starts(doc[next.Start:next.End])
	}
	return following.Len() == 0 && (stem == "I" || t.is(stem, title) && !acronym(stem))
}

// starts reports whether a chunk begins a sentence even behind an abbreviation.
func (t *Tokenizer) starts(chunk string) bool {
	bare := strings.TrimLeft(chunk, "\"'“‘([`")
	if len(bare) < len(chunk) {
		r, _ := utf8.DecodeRuneInString(bare)
		return unicode.IsUpper(r) && chunk[0] != '('
	}
	n := strings.IndexFunc(bare, func(r rune) bool { return !wordy(r) })
	if n < 0 {
		n = len(bare)
	}
	return t.is(bare[:n], starter)
}

// newSentence reports whether the full stop between left and right ends a
// sentence though no space follows: "last year.The president".
func (t *Tokenizer) newSentence(left, right string) bool {
	n := strings.IndexFunc(right, func(r rune) bool { return !wordy(r) })
	if n < 0 {
		n = len(right)
	}
	i := strings.LastIndexFunc(left, func(r rune) bool { return !wordy(r) }) + 1
	last, _ := utf8.DecodeLastRuneInString(left)
	first, _ := utf8.DecodeRuneInString(left[i:])
	r, _ := utf8.DecodeRuneInString(right)
	if !unicode.IsUpper(r) || !unicode.IsLower(last) || len(left)-i < 2 {
		return false
	}
	return t.is(right[:n], starter) || unicode.IsLower(first) && n > 2 && i == 0 && !t.isLower(right[:n], domain)
}

// glued reports whether the current sentence ends at pos, inside a chunk.
func (s *splitter) glued(pos int, chunk text.Span) bool {
	n := len(s.cur)
	if n < 2 || pos <= chunk.Start {
		return false
	}
	switch s.cur[n-1].Form {
	case "。", "！", "？":
		return true
	case ".":
		left := strings.TrimLeft(s.doc[chunk.Start:pos-1], "\"'“‘([")
		return s.t.newSentence(left, s.doc[pos:chunk.End])
	}
	return false
}

// ends reports whether the current sentence ends before the chunk next.
func (s *splitter) ends(next text.Span, end int) bool {
	if next.Len() == 0 {
		return false // the block ends here, and the sentence with it
	}
	if s.unmarked(next, end) {
		return true
	}
	i, quoted := s.terminal()
	if i < 0 {
		return false
	}
	chunk := s.doc[next.Start:next.End]
	if s.closes(chunk) {
		return false
	}
	return s.judge(s.cur[i].Form, i, quoted, chunk, next, end)
}

// terminal finds the last token that is no closing mark, and reports whether a
// closing quotation mark follows it.
func (s *splitter) terminal() (at int, quoted bool) {
	noted := false
	for i := len(s.cur) - 1; i >= 0; i-- {
		switch f := s.cur[i].Form; f {
		case `"`, "”", "’", "''", "'", "»", "’’":
			quoted = true
		case ")":
		case "]":
			if i >= 3 && s.cur[i-2].Form == "[" && digit(rune(s.cur[i-1].Form[0])) {
				i, noted = i-2, true
			}
		default:
			if i < len(s.cur)-1 && !noted && s.cur[i+1].Span.Start != s.cur[i].Span.End {
				return -1, false // the marks open what follows
			}
			return i, quoted
		}
	}
	return -1, false
}

// closes reports whether chunk is a closing mark that stands alone.
func (s *splitter) closes(chunk string) bool {
	switch chunk {
	case ")", "]", "”", "’", "''", "»":
		return true
	case `"`:
		return s.quote
	}
	return reference(chunk)
}

// reference reports whether chunk is a note such as [6] or [6][7].
func reference(chunk string) bool {
	return len(chunk) > 2 && chunk[0] == '[' && digit(rune(chunk[1])) && chunk[len(chunk)-1] == ']' &&
		strings.Trim(chunk, "[]0123456789") == ""
}

// judge decides for the token f at index i, after which only closing marks stand.
func (s *splitter) judge(f string, i int, quoted bool, chunk string, next text.Span, end int) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(chunk, "\"'“‘([`«¿¡-–—*•"))
	upper := unicode.IsUpper(r) || unicode.IsTitle(r) || unicode.Is(unicode.Lo, r)
	switch {
	case strings.ContainsAny(f, "!?") && strings.Trim(f, ".!?…") == "":
		if quoted && s.attributed(chunk, next, end) {
			return false
		}
		return upper || digit(r) || i == len(s.cur)-1 && !unicode.IsLower(r)
	case f == ".":
		return (upper || digit(r) || r == '$' || unicode.IsSymbol(r) || r == utf8.RuneError) && !s.enumerated(i)
	case f == "…" || len(f) > 1 && strings.Trim(f, ".") == "":
		return upper
	case len(f) > 1 && f[len(f)-1] == '.':
		stem := f[:len(f)-1]
		return !s.t.always(stem) && s.t.starts(chunk) && !s.initial(stem, chunk)
	}
	return false
}

// initial reports whether stem is the initial of a name that goes on, as "A. A." does.
func (s *splitter) initial(stem, chunk string) bool {
	return utf8.RuneCountInString(stem) == 1 && len(chunk) == 2 && chunk[1] == '.'
}

// enumerated reports whether the sentence so far is only "1." or "(2.".
func (s *splitter) enumerated(i int) bool {
	return i == 1 && digit(rune(s.cur[0].Form[0])) && len(s.cur[0].Form) <= 2
}

// attributed reports whether a speaker follows a quotation: `"What?" Putin asked`.
func (s *splitter) attributed(chunk string, next text.Span, end int) bool {
	r, _ := utf8.DecodeRuneInString(chunk)
	if !unicode.IsLetter(r) {
		return false
	}
	for range 4 {
		if s.t.is(strings.TrimRight(s.doc[next.Start:next.End], ".,:;"), speech) {
			return true
		}
		next = nextChunk(s.doc, next.End, end)
	}
	return false
}
