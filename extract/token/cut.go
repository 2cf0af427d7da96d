package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// first gives the length of the first word of w, which is all of w in most cases:
// contractions, clitics, units and hyphenated words are cut. behind says that
// another part of the word stands before it.
func (t *Tokenizer) first(w string, behind bool) int {
	if plain(w) {
		var buf [16]byte
		if n := t.parts[string(lower(w, &buf))]; n > 0 && len(w) <= len(buf) {
			return n
		}
		return t.measure(w)
	}
	if address(w) {
		return len(w)
	}
	if i := strings.IndexAny(w, "-‐‑"); i >= 0 && wordAt(w, i) {
		return t.hyphen(w, i, behind)
	}
	if i := t.clitic(w); i > 0 {
		return i
	}
	return t.measure(w)
}

// plain reports whether w is all ASCII letters and digits.
func plain(w string) bool {
	for i := range len(w) {
		if c := rune(w[i]); c >= utf8.RuneSelf || !wordy(c) {
			return false
		}
	}
	return true
}

// wordAt reports whether a word follows the mark at offset i of w.
func wordAt(w string, i int) bool {
	_, n := utf8.DecodeRuneInString(w[i:])
	next, _ := utf8.DecodeRuneInString(w[i+n:])
	return i+n < len(w) && wordy(next)
}

// hyphen gives the length of the first piece of w, whose first hyphen is at i.
// Most hyphens are tokens of their own.
func (t *Tokenizer) hyphen(w string, i int, behind bool) int {
	_, n := utf8.DecodeRuneInString(w[i:])
	if i == 0 {
		return n
	}
	left, right := w[:i], w[i+n:]
	switch {
	case serial(w):
		return len(w)
	case !behind && t.isPrefix(left):
		j := strings.IndexAny(right, "-‐‑")
		if j > 0 {
			return i + n + j
		}
		return t.tail(w)
	case t.given(left, right):
		return t.tail(w)
	}
	return t.tail(left)
}

// isPrefix reports whether a word that begins with w and a hyphen stays whole:
// "pro-Russian", but not "UN-backed".
func (t *Tokenizer) isPrefix(w string) bool {
	return len(w) <= 16 && t.isLower(w, prefix) && (len(w) == 1 || w != strings.ToUpper(w))
}

// tail is the length of w, or of what stands before its clitic.
func (t *Tokenizer) tail(w string) int {
	if i := t.clitic(w); i > 0 {
		return i
	}
	return len(w)
}

// serial reports whether w is a telephone number, a date or a part number:
// digits in three groups or more, or capitals and digits mixed in several.
func serial(w string) bool {
	groups, digits := strings.Count(w, "-")+1, 0
	for i := range len(w) {
		if digit(rune(w[i])) {
			digits++
		}
	}
	return groups >= 3 && digits >= 3 && digits+groups-1 == len(w) || groups == 2 && len(w) == 8 && digits == 7 && w[3] == '-'
}

// given reports whether left-right is a Korean or Chinese given name: "Jong-un".
func (t *Tokenizer) given(left, right string) bool {
	r, _ := utf8.DecodeRuneInString(left)
	right, _, _ = strings.Cut(right, "'")
	right, _, _ = strings.Cut(right, "’")
	return unicode.IsUpper(r) && t.isLower(left, syllable) && t.isLower(right, syllable)
}

// clitic gives the offset of the last clitic of w, such as 's or n't, or 0.
func (t *Tokenizer) clitic(w string) int {
	i := max(strings.LastIndexByte(w, '\''), strings.LastIndex(w, "’"), strings.LastIndexByte(w, '`'))
	if i <= 0 {
		return 0
	}
	_, n := utf8.DecodeRuneInString(w[i:])
	switch after := w[i+n:]; {
	case after == "t" || after == "T":
		if w[i-1] == 'n' || w[i-1] == 'N' {
			return i - 1
		}
	case after == "s" || after == "S":
		if digit(rune(w[i-1])) && w[i-1] == '0' {
			return 0
		}
		return i
	case w[i] != '`' && t.isLower("'"+after, apostrophe) && len(after) == 2 || after == "d" || after == "m" || after == "D" || after == "M":
		return i
	}
	return 0
}

// measure gives the length of the number of "35mm", where a unit follows it, or
// all of w.
func (t *Tokenizer) measure(w string) int {
	n := strings.IndexFunc(w, func(r rune) bool { return !digit(r) && r != '.' && r != ',' && r != ':' })
	switch {
	case n > 0 && len(w)-n <= 8 && t.isLower(strings.TrimSuffix(w[n:], "."), unit):
		return n
	case n > 0 && strings.HasPrefix(w[n:], "º"):
		return n
	case money(w):
		return 3
	}
	return len(w)
}

// money reports whether w is an amount behind the code of its currency: "USD43.7".
func money(w string) bool {
	return len(w) > 5 && strings.ContainsAny(w, ".,") && digit(rune(w[3])) &&
		strings.Trim(w[:3], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" && strings.Trim(w[3:], "0123456789.,") == ""
}
