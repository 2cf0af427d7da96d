package lemma

import (
	"bytes"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"entente/extract/tag"
	"entente/internal/conllu"
)

func TestInflections(t *testing.T) {
	for _, c := range []struct{ base, class, tag, want string }{
		{"travel", "verb", "VBD", "traveled travelled"},
		{"plan", "verb", "VBG", "planning"},
		{"deny", "verb", "VBZ", "denies"},
		{"deny", "verb", "VBN", "denied"},
		{"lie", "verb", "VBG", "lying"},
		{"agree", "verb", "VBG", "agreeing"},
		{"seize", "verb", "VBG", "seizing"},
		{"panic", "verb", "VBD", "panicked"},
		{"visit", "verb", "VBD", "visited visitted"},
		{"veto", "noun", "NNS", "vetos vetoes"},
		{"ally", "noun", "NNS", "allies"},
		{"base", "noun", "NNS", "bases"},
		{"church", "noun", "NNS", "churches"},
		{"big", "adj", "JJR", "bigger"},
		{"happy", "adj", "JJS", "happiest"},
	} {
		if got := strings.Join(inflections(c.base, c.class)[c.tag], " "); got != c.want {
			t.Errorf("%s %s: %s, want %s", c.base, c.tag, got, c.want)
		}
	}
}

func TestLongerRulesOnlyWhereTheyKnowBetter(t *testing.T) {
	endings := map[string]map[string]int{}
	for form, lemma := range map[string]string{
		"wanted": "want", "lasted": "last", "tested": "test", "hunted": "hunt",
		"realised": "realise", "surprised": "surprise", "raised": "raise",
	} {
		count(endings, form, lemma)
	}
	got := rules(endings)
	want := [][2]string{{"d", ""}, {"ted", "t"}}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q: -sed and -ised say nothing new", got, want)
	}
}

// wordNetSample has the layout of WordNet's dict folder.
func wordNetSample() fs.FS {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte("  licence\n" + s)} }
	return fstest.MapFS{
		"index.verb": file("flee v 1 1 @ 1 5 00000001\nseize v 1 0 1 3 00000002\nsing v 1 1 @ 1 9 00000003\nsinge v 1 1 @ 1 0 00000004\n"),
		"index.noun": file("base n 1 0 1 4 00000005\nseries n 1 0 1 4 00000006\ntalk n 1 0 1 4 00000007\ntalks n 1 0 1 4 00000008\n"),
		"index.adj":  file("big a 1 0 1 4 00000008\n"),
		"data.adj":   file("00000009 01 a 02 Russian 0 Soviet 0 000 | of Russia\n"),
		"verb.exc":   file("fled flee\n"),
		"noun.exc":   file("bases base basis\n"),
		"adj.exc":    file("better good well\n"),
	}
}

const bank = "1\tfled\tflead\tVERB\tVBD\t_\t0\troot\t_\t_\n2\tpeople\tpeople\tNOUN\tNNS\t_\t1\tobj\t_\t_\n\n"

func TestLearn(t *testing.T) {
	var out bytes.Buffer
	if err := Learn(conllu.Read(strings.NewReader(bank+bank)), wordNetSample(), "# source: a test\n", &out); err != nil {
		t.Fatal(err)
	}
	l, err := tag.LoadLemmas(fstest.MapFS{"model/lemma.tsv": {Data: out.Bytes()}})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ form, xpos, want string }{
		{"fled", "VBD", "flee"},
		{"seized", "VBD", "seize"},
		{"singing", "VBG", "sing"},
		{"bases", "NNS", "base"},
		{"series", "NNS", "series"},
		{"talks", "NNS", "talk"},
		{"people", "NNS", "people"},
		{"Russian", "JJ", "Russian"},
		{"bigger", "JJR", "big"},
	} {
		if got := l.Lemma(c.form, "", c.xpos); got != c.want {
			t.Errorf("%s: %q, want %q", c.form, got, c.want)
		}
	}
}

func TestLearnSaysWhatIsMissing(t *testing.T) {
	err := Learn(conllu.Read(strings.NewReader(bank)), fstest.MapFS{}, "", &bytes.Buffer{})
	if err == nil || !strings.Contains(err.Error(), "WordNet: open ") {
		t.Errorf("got %v", err)
	}
	err = Learn(conllu.Read(strings.NewReader("x\n")), wordNetSample(), "", &bytes.Buffer{})
	if err == nil || err.Error() != "treebank: line 1: 1 columns, want 10" {
		t.Errorf("got %v", err)
	}
}
