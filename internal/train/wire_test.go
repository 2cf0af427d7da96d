package train

import (
	"strings"
	"testing"

	"entente/extract/text"
)

// TestWire checks that every copy is a tree whose root has a subject and an object,
// mostly in the present.
func TestWire(t *testing.T) {
	gold := []text.Sentence{{Tokens: []text.Token{
		{Form: "The", Lemma: "the", UPOS: "DET", XPOS: "DT", Head: 2, Rel: "det"},
		{Form: "old", Lemma: "old", UPOS: "ADJ", XPOS: "JJ", Head: 2, Rel: "amod"},
		{Form: "man", Lemma: "man", UPOS: "NOUN", XPOS: "NN", Head: 3, Rel: "nsubj"},
		{Form: "carried", Lemma: "carry", UPOS: "VERB", XPOS: "VBD", Head: -1, Rel: "root"},
		{Form: "a", Lemma: "a", UPOS: "DET", XPOS: "DT", Head: 5, Rel: "det"},
		{Form: "stone", Lemma: "stone", UPOS: "NOUN", XPOS: "NN", Head: 3, Rel: "obj"},
		{Form: "home", Lemma: "home", UPOS: "ADV", XPOS: "RB", Head: 3, Rel: "advmod"},
		{Form: ".", Lemma: ".", UPOS: "PUNCT", XPOS: ".", Head: 3, Rel: "punct"},
	}}}
	out, err := Wire(gold, 200, 1)
	if err != nil {
		t.Fatal(err)
	}
	if len(out) != 200 {
		t.Fatalf("%d copies", len(out))
	}
	forms, present := map[string]bool{}, 0
	for _, s := range out {
		var line []string
		for i, tok := range s.Tokens {
			line = append(line, tok.Form)
			root := i
			for steps := 0; s.Tokens[root].Head >= 0; steps++ {
				if root = s.Tokens[root].Head; steps > len(s.Tokens) {
					t.Fatal("no tree", s.Tokens)
				}
			}
			if x := s.Tokens[root].XPOS; i == root && (x == "VBZ" || x == "VBP") {
				present++
			}
			if dependent(s.Tokens, root, "nsubj") < 0 || dependent(s.Tokens, root, "obj") < 0 {
				t.Fatal("subject or object lost", s.Tokens)
			}
		}
		forms[strings.Join(line, " ")] = true
	}
	if present < 100 || present > 140 {
		t.Errorf("%d in the present", present)
	}
	if len(forms) < 150 || gold[0].Tokens[3].Form != "carried" {
		t.Errorf("%d kinds; the original is now %q", len(forms), gold[0].Tokens[3].Form)
	}
}

func TestThirdPerson(t *testing.T) {
	for lemma, want := range map[string]string{"carry": "carries", "say": "says", "go": "goes", "have": "has", "bomb": "bombs", "launch": "launches"} {
		if got := thirdPerson(lemma); got != want {
			t.Errorf("%s: %s, want %s", lemma, got, want)
		}
	}
}
