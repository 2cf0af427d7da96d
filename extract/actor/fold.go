package actor

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// foldRune appends r without its marks.
func foldRune(b []byte, r rune) []byte {
	if r < utf8.RuneSelf {
		return append(b, byte(r))
	}
	switch r {
	case 'ı':
		return append(b, 'i')
	case 'ø':
		return append(b, 'o')
	case 'Ø':
		return append(b, 'O')
	case 'ł':
		return append(b, 'l')
	case 'Ł':
		return append(b, 'L')
	case 'đ', 'ð':
		return append(b, 'd')
	case 'Đ', 'Ð':
		return append(b, 'D')
	case 'ß':
		return append(b, "ss"...)
	case 'æ':
		return append(b, "ae"...)
	case 'ə':
		return append(b, 'e')
	case 'þ':
		return append(b, "th"...)
	case '’', 'ʻ', '‘':
		return append(b, '\'')
	}
	for _, d := range norm.NFD.String(string(r)) {
		if !unicode.Is(unicode.Mn, d) {
			b = utf8.AppendRune(b, d)
		}
	}
	return b
}

// Slug is the last part of a new actor's id: lower case, no marks, hyphens.
func Slug(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range fold(name) {
		r = unicode.ToLower(r)
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(r)
		case r == '\'' || r == '.':
		default:
			gap = true
		}
	}
	return b.String()
}
