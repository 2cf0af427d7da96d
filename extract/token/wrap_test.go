package token_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// wrap breaks text into lines of at most width characters, as editors do.
func wrap(s string, width int) string {
	var b strings.Builder
	n := 0
	for i, word := range strings.Fields(s) {
		size := utf8.RuneCountInString(word)
		switch {
		case i == 0:
		case n+1+size > width:
			b.WriteByte('\n')
			n = 0
		default:
			b.WriteByte(' ')
			n++
		}
		b.WriteString(word)
		n += size
	}
	return b.String()
}

// TestWrappingChangesNothing wraps paragraphs at any width: the sentences stay.
func TestWrappingChangesNothing(t *testing.T) {
	tk := load(t)
	pieces := []string{
		"Russian President Vladimir Putin met Gen. Smith of the U.S. on Jan. 16, 2024.", "“We are ready,” he said.",
		"See https://www.example.org/a/very/long/path/that/fits/no/line/of/seventy-two/columns/at/all.html for more.",
		"The U.S. President left.", "Niinistö and Erdoğan spoke at 5 p.m. in Ankara.", "\"Is it so?\" she asked.", "No. 5 won - by a nose.", "It didn’t matter!",
	}
	sentences := func(doc string) string {
		var all []string
		for _, s := range tk.Sentences(doc, whole(doc)) {
			all = append(all, forms(s))
		}
		return strings.Join(all, "\n")
	}
	rapid.Check(t, func(t *rapid.T) {
		doc := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 8).Draw(t, "pieces"), " ")
		wrapped := wrap(doc, rapid.IntRange(30, 120).Draw(t, "width"))
		if one, many := sentences(doc), sentences(wrapped); one != many {
			t.Fatalf("in one line:\n%s\nwrapped:\n%s\n%s", one, wrapped, many)
		}
	})
}
