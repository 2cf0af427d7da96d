package vocab_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"entente/data"
	"entente/data/vocab"
)

func TestPublished(t *testing.T) {
	r, err := vocab.LoadRelations(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"visited":              "visited",
		"charged-nationals-of": "accused", // two steps up
		"depends-on":           "tied-to",
		"no-such-relation":     "",
	} {
		if got := r.Published(name); got != want {
			t.Errorf("%s stands under %q, want %q", name, got, want)
		}
	}
}

// A mistake in the table of relations is told with its file and line.
func TestLoadRelationsNamesTheLine(t *testing.T) {
	header := strings.Join([]string{
		"name", "base", "inverse", "symmetric", "parent", "kind", "plover", "cameo", "quad", "goldstein", "domain", "range", "theme", "gloss",
	}, "\t") + "\n"
	row := func(name, parent string) string { return name + "\t\t\t\t" + parent + strings.Repeat("\t-", 9) + "\n" }
	for _, c := range []struct{ core, further, want string }{
		{"name\n", "", "lexicon/relation.tsv:1: the header must read "},
		{header + "visited\n", "", "lexicon/relation.tsv:2: 1 columns, want 14"},
		{header + row("visited", "-") + row("visited", "-"), "", "lexicon/relation.tsv:3: visited stands twice"},
		{header + row("visited", "went"), header + row("met", "-"), "lexicon/relation.tsv: visited has the parent went, which is no relation"},
		{header + row("visited", "-"), header + row("met", "went"), "lexicon/relation_further.tsv: met has the parent went, which is no relation"},
	} {
		_, err := vocab.LoadRelations(fstest.MapFS{"lexicon/relation.tsv": {Data: []byte(c.core)}, "lexicon/relation_further.tsv": {Data: []byte(c.further)}})
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("got %v, want %s", err, c.want)
		}
	}
	if _, err := vocab.LoadRelations(fstest.MapFS{}); err == nil || !strings.Contains(err.Error(), "lexicon/relation.tsv") {
		t.Errorf("no table: %v", err)
	}
}
