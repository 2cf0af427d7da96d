package read

import (
	"errors"
	"fmt"
	"iter"
	"strings"
	"unicode"
)

// ErrForeign is the error of a document that is not in English.
var ErrForeign = errors.New("not in English")

// English passes items on, and makes an error of a document in another language,
// of which the stages would only make nonsense.
func English(items iter.Seq2[Item, error]) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		for it, err := range items {
			if err == nil && !english(it.Plain[it.Body.Start:it.Body.End]) {
				err = fmt.Errorf("%s: %w", it.ID, ErrForeign)
			}
			if !yield(it, err) {
				return
			}
		}
	}
}

// english looks at the first words of a text. In English about every third one is
// among the few that hold sentences together; in other languages next to none is.
// A text too short to tell gets the benefit of the doubt.
func english(s string) bool {
	const enough, look, share = 12, 400, 0.12
	common := map[string]bool{}
	for w := range strings.FieldsSeq("the of and to a in that for on with as by at from has have was were is are be been his its their will would he it said not who after this which") {
		common[w] = true
	}
	words, hits := 0, 0
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
		words++
		if common[strings.ToLower(w)] {
			hits++
		}
		if words == look {
			break
		}
	}
	return words < enough && !otherScript(s) || words >= enough && float64(hits) >= share*float64(words)
}

// otherScript reports whether most letters of s are of no Latin alphabet.
func otherScript(s string) bool {
	latin, other := 0, 0
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Latin, r):
			latin++
		case unicode.IsLetter(r):
			other++
		}
	}
	return other > latin
}
