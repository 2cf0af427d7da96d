package parse

import (
	"strings"
	"testing"
	"testing/fstest"

	"entente/extract/text"
)

func TestWordsAreReadStrictly(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"word\tuse\n", `lexicon/tree.tsv:1: the header must read "use word"`},
		{"# made up\nuse\tword\ngiving\tgrant\nflying\tbird\n", `lexicon/tree.tsv:4: no use is called "flying"`},
		{"use\tword\ngiving\n", "lexicon/tree.tsv:2: 1 columns, want 2"},
		{"use\tword\ngiving\tgrant\ngiving\tgrant\n", `lexicon/tree.tsv:3: giving "grant" stands twice`},
		{"use\tword\nseparable\thand\n", `lexicon/tree.tsv:2: "hand" is not as many words as a separable has`},
		{"use\tword\nseparable\thand over\nseparable\thand over\n", `lexicon/tree.tsv:3: separable "hand over" stands twice`},
		{"use\tword\nmonth\tMay\ngiving\tgrant\nseparable\thand over\nphrase\tpersona non grata\n", ""},
	} {
		w, err := LoadWords(fstest.MapFS{WordsFile: {Data: []byte(c.in)}})
		if err != nil || c.want != "" {
			if err == nil || err.Error() != c.want {
				t.Errorf("%q: %v, want %s", c.in, err, c.want)
			}
			continue
		}
		if !w.is("Grant", giving) || !w.is("May", month) || w.is("may", month) || w.is("grant", month) || !w.separable("Hand", "over") || w.separable("hand", "off") {
			t.Errorf("%+v", w)
		}
	}
}

// A tree stays a tree even where a mend would make a circle.
func TestCircle(t *testing.T) {
	toks := []text.Token{{Head: 1}, {Head: 0}, {Head: -1}}
	if below(toks, 0, 2) || rooted(toks) || !rooted(toks[2:]) || arcs(toks) == arcs([]text.Token{{Head: 0}, {Head: 1}, {Head: -1}}) {
		t.Error("a circle is taken for a tree")
	}
	if _, err := LoadWords(fstest.MapFS{}); err == nil || !strings.Contains(err.Error(), WordsFile) {
		t.Error(err)
	}
}
