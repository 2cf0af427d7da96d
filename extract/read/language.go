package read

import (
	"iter"
	"strings"
	"unicode"
)

// English passes items on, and makes a Skip of a document in another language,
// of which the stages would only make nonsense.
func English(items iter.Seq2[Item, error]) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		for it, err := range items {
			if err == nil && !english(it.Text[it.Body.Start:it.Body.End]) {
				err = &Skip{it.ID, "not in English"}
			}
			if !yield(it, err) {
				return
			}
		}
	}
}

// english looks at the first words of a text. In English about every third one is
// among the few that hold sentences together; in other languages next to none is.
// Headlines have fewer: a short text is foreign when it has more such words of
// other languages. One too short to tell gets the benefit of the doubt.
func english(s string) bool {
	const enough, headline, look, share = 12, 60, 400, 0.12
	words, hits, foreign := 0, 0, 0
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
		words++
		switch w = strings.ToLower(w); {
		case holds(w, "the of and to a in that for on with as by at from has have was were is are be been his its their will would he it said not who after this which"):
			hits++
		case holds(w, "der die das und den dem des ein eine von mit auf für ist nicht le la les et un une du au aux dans pour par que qui est el los las y en con del al para una il lo di che per sono da o em não het een van op met te voor niet och det som på av na się nie"):
			foreign++
		}
		if words == look {
			break
		}
	}
	switch {
	case words < enough:
		return !otherScript(s)
	case float64(hits) >= share*float64(words):
		return true
	}
	return words < headline && hits > 0 && foreign <= hits
}

// holds reports whether w is one of the words of a list.
func holds(w, list string) bool {
	for l := range strings.FieldsSeq(list) {
		if l == w {
			return true
		}
	}
	return false
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
