package train

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"
)

// styles picks how a sentence is spelled for once: mostly as it stands, now and
// then in capitals, in small letters or as a headline, so that the network does
// not rest on capitals alone. Without rng it is always as it stands.
func styles(rng *rand.Rand) func(string) string {
	if rng == nil {
		return func(s string) string { return s }
	}
	switch x := rng.Float64(); {
	case x < 0.03:
		return strings.ToLower
	case x < 0.06:
		return strings.ToUpper
	case x < 0.11:
		return headline
	}
	return func(s string) string { return s }
}

// headline capitalises the words that English headlines do: those longer than
// three letters.
func headline(s string) string {
	if utf8.RuneCountInString(s) < 4 {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
