package actor

import (
	"unicode"
	"unicode/utf8"
)

// An atom is a run of letters and digits, or one mark that is neither a
// hyphen, an apostrophe, a full stop nor a slash. Names are compared by their
// atoms, so "Jong-un", "Jong - un" and "Jong un" are the same two, and "U.S."
// is the one atom "US".
type atom struct {
	hash  uint64 // of the bytes as they stand
	alt   uint64 // of an all-capitals word written "Like This", or of one without its marks; else 0
	low   uint64 // of the bytes in lower case
	start int    // bytes in the text that was cut
	end   int
	tok   int32 // token it lies in
	upper bool  // starts with a capital
	caps  bool  // four capitals or more and nothing else
}

const (
	hashSeed  = 14695981039346656037
	hashPrime = 1099511628211
)

func hashByte(h uint64, c byte) uint64 { return (h ^ uint64(c)) * hashPrime }

// join is the hash of a row of atoms, extended by one.
func join(h, a uint64) uint64 { return (h*0xFF51AFD7ED558CCD^a)*0x9E3779B97F4A7C15 + 1 }

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// wordEnd gives the end of the run of letters and digits that starts at i, or i.
func wordEnd(s string, i int) int {
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			if !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9') {
				return i
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if !wordRune(r) {
			return i
		}
		i += n
	}
	return i
}

// atoms appends the atoms of s to dst; at is the offset of s, tok its token.
func atoms(dst []atom, s string, at int, tok int32) []atom {
	for i := 0; i < len(s); {
		end := wordEnd(s, i)
		if end > i {
			a := word(s, i, end)
			end = a.end
			a.start, a.end, a.tok = a.start+at, a.end+at, tok
			dst = append(dst, a)
			i = end
			continue
		}
		n := 1
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			var r rune
			r, n = utf8.DecodeRuneInString(s[i:])
			if r != '’' && r != 'ʻ' && r != '‘' && r != '–' && r != '—' && r != '‑' {
				dst = append(dst, atom{hash: hashByte(hashSeed, 1), start: at + i, end: at + i + n, tok: tok})
			}
		case c == '&':
			dst = append(dst, mark("and", at+i, tok))
		case c > ' ' && c != '-' && c != '\'' && c != '.' && c != '/' && c != '`':
			dst = append(dst, mark(s[i:i+1], at+i, tok))
		}
		i += n
	}
	return dst
}

func mark(s string, at int, tok int32) atom {
	a := word(s, 0, len(s))
	a.start, a.end, a.tok = at, at+1, tok
	return a
}

// word makes the atom of s[i:end], drawing in the rest of an acronym with full stops.
func word(s string, i, end int) atom {
	a := atom{hash: hashSeed, low: hashSeed, start: i}
	a.upper = isUpper(s[i:])
	a.caps = true
	n, title := 0, uint64(hashSeed)
	for {
		for ; i < end; i++ {
			c := s[i]
			a.hash, a.low = hashByte(a.hash, c), hashByte(a.low, lower(c))
			if n > 0 {
				title = hashByte(title, lower(c))
			} else {
				title = hashByte(title, c)
			}
			a.caps = a.caps && 'A' <= c && c <= 'Z'
			n++
		}
		single := end-a.start == 1 || n > 1 && end-i == 0 && end >= 2 && s[end-2] == '.'
		next := wordEnd(s, end+1)
		if !single || end >= len(s) || s[end] != '.' || next != end+2 {
			break
		}
		i, end = end+1, next
	}
	a.end = end
	a.caps = a.caps && n > 3
	if a.caps {
		a.alt = title
	} else if f := fold(s[a.start:a.end]); len(f) != a.end-a.start {
		a.alt = hashSeed
		for i := range len(f) {
			a.alt = hashByte(a.alt, f[i])
		}
	}
	if n == 3 && a.upper && s[a.start:a.end] == "The" {
		a.hash = a.low
	}
	return a
}

func isUpper(s string) bool {
	if s == "" {
		return false
	}
	if c := s[0]; c < utf8.RuneSelf {
		return 'A' <= c && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// wordHash is the hash of one word as it stands.
func wordHash(s string) uint64 {
	h := uint64(hashSeed)
	for i := range len(s) {
		h = hashByte(h, s[i])
	}
	return h
}

// lowHash is the hash of one word in lower case, or of several joined as atoms are.
func lowHash(s string) uint64 {
	if wordEnd(s, 0) == len(s) {
		h := uint64(hashSeed)
		for i := range len(s) {
			h = hashByte(h, lower(s[i]))
		}
		return h
	}
	h := uint64(0)
	for k, a := range atoms(nil, s, 0, 0) {
		if k == 0 {
			h = a.low
		} else {
			h = join(h, a.low)
		}
	}
	return h
}

// fold writes Latin letters with marks as plain ones: "Erdoğan" as "Erdogan".
func fold(s string) string {
	ascii := true
	for i := range len(s) {
		ascii = ascii && s[i] < utf8.RuneSelf
	}
	if ascii {
		return s
	}
	b := make([]byte, 0, len(s))
	for _, r := range s {
		b = foldRune(b, r)
	}
	return string(b)
}
