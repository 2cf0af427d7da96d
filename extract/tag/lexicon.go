package tag

import (
	"unicode"
	"unicode/utf8"
)

// Sizes of the tables that hashed features point into.
const (
	AffixRows = 8192
	ShapeRows = 256
	Affixes   = 7 // of one word: endings of 1 to 4 bytes, beginnings of 1 to 3
)

// Word is a token as the network sees it: rows in its tables.
type Word struct {
	ID    int32 // row of the lexicon, -1 for a word it lacks
	Affix [Affixes]int32
	Shape int32
}

// Lexicon numbers the words the network knows, in lower case.
type Lexicon struct {
	ids map[string]int32
}

// NewLexicon numbers words in the order they come.
func NewLexicon(words []string) *Lexicon {
	l := &Lexicon{make(map[string]int32, len(words))}
	for i, w := range words {
		l.ids[w] = int32(i)
	}
	return l
}

// Look turns a form into rows.
func (l *Lexicon) Look(form string) Word {
	var room [64]byte
	low := Fold(room[:0], form)
	w := Word{ID: -1, Shape: int32(shape(form) % ShapeRows)}
	if id, ok := l.ids[string(low)]; ok {
		w.ID = id
	}
	for i, c := range low {
		if c >= '0' && c <= '9' {
			low[i] = '0'
		}
	}
	for k := range 4 {
		w.Affix[k] = affix(low[max(0, len(low)-k-1):], uint32(k))
	}
	for k := range 3 {
		w.Affix[4+k] = affix(low[:min(len(low), k+1)], uint32(4+k))
	}
	return w
}

// Fold appends form to dst in lower case and with plain quotes and dashes.
func Fold(dst []byte, form string) []byte {
	for _, r := range form {
		switch {
		case r < utf8.RuneSelf:
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
			dst = append(dst, byte(r))
		case r == '’' || r == '‘' || r == '`':
			dst = append(dst, '\'')
		case r == '“' || r == '”' || r == '„':
			dst = append(dst, '"')
		case r == '–' || r == '—' || r == '‐' || r == '‑':
			dst = append(dst, '-')
		case r == '…':
			dst = append(dst, "..."...)
		default:
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
	}
	return dst
}

func affix(s []byte, salt uint32) int32 {
	h := 2166136261 ^ salt*0x9e3779b1
	for _, c := range s {
		h = (h ^ uint32(c)) * 16777619
	}
	return int32((h ^ h>>15) % AffixRows)
}

// shape hashes the kinds of characters of s, runs of one kind taken as one, but
// for a lone capital.
func shape(s string) uint32 {
	h, last, run := uint32(2166136261), uint32(0), 0
	for _, r := range s {
		c := kind(r)
		if c == last {
			run++
			if run != 2 || c != 1 {
				continue
			}
		} else {
			run = 1
		}
		h, last = (h^c)*16777619, c
	}
	return h ^ h>>13
}

func kind(r rune) uint32 {
	switch {
	case unicode.IsUpper(r):
		return 1
	case unicode.IsLower(r):
		return 2
	case unicode.IsDigit(r):
		return 3
	case unicode.IsLetter(r):
		return 4
	}
	return uint32(r)
}
