package eval

import (
	"testing"

	"entente/extract/text"
)

// TestPlaceOf puts a mention where the gold one is that it is meant to be, whatever its head.
func TestPlaceOf(t *testing.T) {
	// "US President Ivo Tovin, a lawyer", all hung on its first word
	us, lawyer := text.Span{End: 2}, text.Span{Start: 26, End: 32}
	marks := Marks(map[string]*Entity{
		"state":  {Mentions: []GoldMention{{Span: us, Head: us, Proper: true}}},
		"person": {Mentions: []GoldMention{{Span: text.Span{End: 32}, Head: us, Last: 26, Names: []int{13, 17}, Proper: true}, {Span: lawyer, Head: lawyer, Last: 26}}},
	})
	for name, x := range map[string]struct {
		span, head text.Span
		want       string
	}{
		"the state":                 {us, us, "state"},
		"the whole phrase":          {text.Span{End: 22}, text.Span{Start: 13, End: 16}, "person"},
		"the name without a title":  {text.Span{Start: 13, End: 22}, text.Span{Start: 13, End: 16}, "person"},
		"a noun that is no mention": {text.Span{Start: 40, End: 44}, text.Span{Start: 40, End: 44}, ""},
	} {
		at, got := PlaceOf(marks, x.span, x.head), ""
		for _, m := range marks {
			if m.Place == at {
				got = m.Chain
			}
		}
		if got != x.want {
			t.Errorf("%s: %q, want %q", name, got, x.want)
		}
	}
}
