package eval

import (
	"compress/gzip"
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/data"
	"entente/extract/parse"
	"entente/extract/tag"
	"entente/extract/text"
	"entente/extract/token"
	"entente/internal/conllu"
)

// TestScores compares the accuracy of both models on the dev part of the treebank
// with what was committed. UPDATE=1 takes what is now.
func TestScores(t *testing.T) {
	bank := readBank(t, "../../../shared/treebank/dev.conllu.gz")
	for golden, load := range map[string]func(fs.FS) (*parse.Parser, error){"scores.txt": parse.Load, "accurate.txt": parse.LoadAccurate} {
		t.Run(golden, func(t *testing.T) {
			t.Parallel()
			compare(t, golden, Report(bank, pipeline(t, load)))
		})
	}
}

func compare(t *testing.T, golden, got string) {
	if os.Getenv("UPDATE") == "1" {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s: -committed +now (UPDATE=1 takes what is now)\n%s", golden, diff)
	}
}

func readBank(t *testing.T, name string) []conllu.Sentence {
	t.Helper()
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("the treebank ../shared/treebank is not here")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var bank []conllu.Sentence
	for s, err := range conllu.Read(z) {
		if err != nil {
			t.Fatal(err)
		}
		bank = append(bank, s)
	}
	return bank
}

func pipeline(t *testing.T, load func(fs.FS) (*parse.Parser, error)) Pipeline {
	t.Helper()
	tokens, err := token.Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	parser, err := load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	lemmas, err := tag.LoadLemmas(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return Pipeline{tokens.Sentences, func(s *text.Sentence) {
		parser.Parse(s)
		lemmas.Set(s)
	}}
}

func TestTree(t *testing.T) {
	gold := []text.Token{
		{Lemma: "a", UPOS: "DET", XPOS: "DT", Head: 1, Rel: "det"},
		{Lemma: "b", UPOS: "NOUN", XPOS: "NN", Head: 2, Rel: "nsubj:pass"},
		{Lemma: "c", UPOS: "VERB", XPOS: "VBD", Head: -1, Rel: "root"},
	}
	found := []text.Token{
		{Lemma: "a", UPOS: "DET", XPOS: "DT", Head: 2, Rel: "det"},
		{Lemma: "b", UPOS: "NOUN", XPOS: "NNS", Head: 2, Rel: "nsubj"},
		{Lemma: "x", UPOS: "NOUN", XPOS: "VBD", Head: -1, Rel: "root"},
	}
	want := Count{Tokens: 3, UPOS: 2, XPOS: 2, Lemma: 2, UAS: 2, LAS: 2, ELAS: 1}
	if got := Tree(gold, found); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestSpans(t *testing.T) {
	gold := []text.Span{{Start: 0, End: 2}, {Start: 2, End: 5}, {Start: 6, End: 9}}
	found := []text.Span{{Start: 0, End: 5}, {Start: 6, End: 9}}
	m := Spans(gold, found)
	if want := (Match{Gold: 3, Found: 2, Right: 1}); m != want || m.F1() != 40 {
		t.Errorf("got %+v, F1 %v", m, m.F1())
	}
	if m := Spans(gold, gold); m.F1() != 100 {
		t.Errorf("the same spans: %+v", m)
	}
}

func TestRaw(t *testing.T) {
	const bank = "1\tTalks\ttalk\tNOUN\tNNS\t_\t0\troot\t_\t_\n\n" +
		"1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n"
	var all []conllu.Sentence
	for s, err := range conllu.Read(strings.NewReader(bank + bank)) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, s)
	}
	raw, gold := Raw(all, true)
	if want := "Talks\n\nHe left. Talks\n\nHe left. "; raw != want {
		t.Errorf("got %q, want %q", raw, want)
	}
	for _, s := range gold {
		for _, tok := range s.Tokens {
			if got := raw[tok.Span.Start:tok.Span.End]; got != tok.Form {
				t.Errorf("span of %q gives %q", tok.Form, got)
			}
		}
	}
	if raw, _ := Raw(all, false); raw != "Talks He left. Talks He left. " {
		t.Errorf("in one line: %q", raw)
	}
}
