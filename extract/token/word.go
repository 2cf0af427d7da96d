package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/extract/text"
)

// token gives the token at pos of the chunk that starts at start and ends with
// the string. It may still hold several words: see first.
func (t *Tokenizer) token(doc string, start, pos int) text.Span {
	rest := doc[pos:]
	n := 0
	switch {
	case pos == start && t.isLower(rest, emoticon) && len(rest) <= 16:
		n = len(rest)
	case address(rest):
		n = len(strings.TrimRight(rest, ".,;:!?)]}>'\"’”"))
	}
	if n == 0 {
		n = t.word(rest, pos > start)
	}
	if n == 0 {
		n = symbol(rest)
	}
	return text.Span{Start: pos, End: pos + n}
}

// address reports whether s begins an internet or mail address.
func address(s string) bool {
	for _, p := range [...]string{"http://", "https://", "ftp://", "www.", "HTTP://"} {
		if strings.HasPrefix(s, p) && len(s) > len(p) {
			return true
		}
	}
	at := strings.IndexByte(s, '@')
	if at <= 0 || at+1 == len(s) || !wordy(rune(s[at+1])) {
		return false
	}
	for i := range at {
		if c := rune(s[i]); !wordy(c) && c != '.' && c != '-' && c != '_' && c != '+' {
			return false
		}
	}
	return true
}

// wordy reports whether r belongs inside a word. Bytes that are no UTF-8 count
// as letters: they are most often letters of an older encoding.
func wordy(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	case r == utf8.RuneError, r == '\u00AD', r == '\u200C', r == '\u200D':
		return true
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r) && r != '½' || unicode.IsMark(r)
}

func digit(r rune) bool { return '0' <= r && r <= '9' }

// word gives the length of the word at the start of s, 0 where there is none.
// The full stop of an abbreviation belongs to it.
func (t *Tokenizer) word(s string, inside bool) int {
	n := t.opening(s, inside)
	prev, _ := utf8.DecodeLastRuneInString(s[:n])
	if n == 0 {
		prev = 0
	}
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !wordy(r) {
			if n == 0 || !t.joins(s, n, prev, r, size) {
				break
			}
		}
		prev = r
		n += size
	}
	n += t.path(s, n)
	if currency(s, n) {
		return n + 1
	}
	if n > 0 && n < len(s) && s[n] == '.' && (n+1 == len(s) || s[n+1] != '.') && t.keepsStop(s[:n], s[n+1:]) {
		n++
	}
	return n
}

// currency reports whether s begins with a name of dollars that ends at n: "US$", "HK$".
func currency(s string, n int) bool {
	return 0 < n && n <= 2 && n < len(s) && s[n] == '$' && strings.Trim(s[:n], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// opening gives the length of a mark in front of a word that belongs to it: the
// apostrophe of 'em and '90s, the sign of @name and #tag, the + of +44.
func (t *Tokenizer) opening(s string, inside bool) int {
	r, size := utf8.DecodeRuneInString(s)
	if inside || size == len(s) {
		return 0
	}
	next, _ := utf8.DecodeRuneInString(s[size:])
	switch {
	case r == '\'' || r == '’':
		if t.elided(s[size:]) {
			return size
		}
	case r == '@' || r == '#':
		if wordy(next) && !digit(next) {
			return size
		}
	case r == '+' && digit(next):
		return size
	}
	return 0
}

// elided reports whether s, which follows an apostrophe, is the rest of a word
// such as 'em or a short year such as '90s.
func (t *Tokenizer) elided(s string) bool {
	n := strings.IndexFunc(s, func(r rune) bool { return !wordy(r) })
	if n < 0 {
		n = len(s)
	}
	w := s[:n]
	if len(w) < 1 || len(w) > 8 {
		return false
	}
	if len(w) >= 2 && digit(rune(w[0])) && digit(rune(w[1])) {
		return len(w) == 2 || w[2:] == "s"
	}
	return t.isLower("'"+w, apostrophe)
}

// joins reports whether the mark r at s[n:] holds the word before and after it together.
func (t *Tokenizer) joins(s string, n int, prev, r rune, size int) bool {
	next, _ := utf8.DecodeRuneInString(s[n+size:])
	if n+size >= len(s) || !wordy(next) {
		return false
	}
	switch r {
	case '.':
		return digit(prev) && (digit(next) || unicode.IsLower(next)) ||
			!digit(prev) && !digit(next) && !t.newSentence(s[:n], s[n+size:])
	case ',', ':':
		return digit(prev) && digit(next)
	case '/':
		return digit(prev) && digit(next) && dated(s)
	case '\'', '’', '`', '&', '_', '@', '-', '‐', '‑':
		return true
	}
	return false
}

// dated reports whether s begins with digits and slashes as dates have them:
// 11/28/2000, 9/11.
func dated(s string) bool {
	n := strings.IndexFunc(s, func(r rune) bool { return !digit(r) && r != '/' })
	if n < 0 {
		n = len(s)
	}
	parts := strings.Split(strings.Trim(s[:n], "/"), "/")
	for _, p := range parts {
		if len(p) > 2 && len(p) != 4 {
			return false
		}
	}
	return len(parts) == 3 || len(parts) == 2 && len(parts[0]) <= 2 && len(parts[1]) <= 2
}

// path gives the length of the path behind an internet name that ends at s[n:].
func (t *Tokenizer) path(s string, n int) int {
	dot := strings.LastIndexByte(s[:n], '.')
	if n == len(s) || s[n] != '/' || dot <= 0 || !t.isLower(s[dot+1:n], domain) {
		return 0
	}
	return len(strings.TrimRight(s[n:], ".,;:!?)]}>'\"’”"))
}

// symbol gives the length of the mark at the start of s: a run of the same mark,
// an ellipsis, an emoji with what modifies it, or one character.
func symbol(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case strings.HasPrefix(s, "''"), strings.HasPrefix(s, "``"), strings.HasPrefix(s, "’’"), strings.HasPrefix(s, "‘‘"):
		return 2 * n
	case strings.ContainsRune(".!?…", r):
		return run(s, ".!?…")
	case strings.ContainsRune("-*=_~#<>+|", r):
		return run(s, string(r))
	case r < utf8.RuneSelf || unicode.IsPunct(r):
		return n
	}
	return n + modifiers(s[n:])
}

func run(s, of string) int {
	n := strings.IndexFunc(s, func(r rune) bool { return !strings.ContainsRune(of, r) })
	if n < 0 {
		return len(s)
	}
	return n
}

// modifiers gives the length of what belongs to the emoji before s: variation
// selectors, skin tones, and further emoji behind a zero-width joiner.
func modifiers(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		switch {
		case r == '\u200D':
			_, more := utf8.DecodeRuneInString(s[n+size:])
			size += more
		case !unicode.IsMark(r) && !unicode.Is(unicode.Sk, r) && (r < 0x1F1E6 || r > 0x1F1FF):
			return n
		}
		n += size
	}
	return n
}
