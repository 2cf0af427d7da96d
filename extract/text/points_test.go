package text_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"entente/extract/text"
)

func TestPoints(t *testing.T) {
	for _, doc := range []string{"", "one line", "\n", "a\nb\n\nc", strings.Repeat("Çankaya\n", 50)} {
		p := text.NewPoints(doc)
		for b := range len(doc) + 1 {
			if line, _ := text.Line(doc, b); p.Line(b) != line {
				t.Errorf("%.20q: offset %d is in line %d, got %d", doc, b, line, p.Line(b))
			}
			if b == len(doc) || utf8.RuneStart(doc[b]) {
				if want := utf8.RuneCountInString(doc[:b]); p.Of(b) != want {
					t.Errorf("%.20q: offset %d is code point %d, got %d", doc, b, want, p.Of(b))
				}
			}
		}
	}
}
