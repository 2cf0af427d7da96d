package parse_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"entente/data"
	"entente/extract/parse"
	"entente/extract/text"
)

// TestPresent reads sentences in the present tense of news, whose verbs are easily
// taken for nouns, and such in which they are nouns. Not all come out right: what
// did when the table was written must go on doing so in number.
func TestPresent(t *testing.T) {
	p, err := parse.Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	table, err := os.ReadFile("testdata/present.tsv")
	if err != nil {
		t.Fatal(err)
	}
	rows, right := 0, 0
	for line := range strings.Lines(string(table)) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || f[0] == "sentence" {
			continue
		}
		rows++
		var s text.Sentence
		for w := range strings.FieldsSeq(f[0]) {
			s.Tokens = append(s.Tokens, text.Token{Form: w})
		}
		p.Parse(&s)
		at := func(want string, ok func(*text.Token) bool) bool {
			form, upos, _ := strings.Cut(strings.TrimSuffix(want, "/pass"), "/")
			return slices.ContainsFunc(s.Tokens, func(k text.Token) bool { return k.Form == form && k.UPOS == upos && ok(&k) })
		}
		root := at(f[1], func(k *text.Token) bool { return k.Head < 0 })
		rel := "nsubj"
		if strings.HasSuffix(f[2], "/pass") {
			rel = "nsubj:pass"
		}
		subject := at(f[2], func(k *text.Token) bool {
			return k.Rel == rel && k.Head >= 0 && s.Tokens[k.Head].Head < 0
		})
		if root && subject {
			right++
		} else {
			t.Log("not so:", line)
		}
	}
	const least = 76
	if right < least {
		t.Errorf("%d of %d are right, at least %d were", right, rows, least)
	}
}
