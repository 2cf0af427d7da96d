package press

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"entente/extract/text"
)

// sentence reads words of the form word/lemma/UPOS/XPOS/head/relation, heads
// counted from 1, 0 for the root.
func sentence(t *testing.T, s string) text.Sentence {
	t.Helper()
	var out text.Sentence
	for item := range strings.FieldsSeq(s) {
		f := strings.Split(item, "/")
		if len(f) != 6 {
			t.Fatalf("word %q", item)
		}
		out.Tokens = append(out.Tokens, text.Token{Form: f[0], Lemma: f[1], UPOS: f[2], XPOS: f[3], Head: int(f[4][0]-'0') - 1, Rel: f[5]})
	}
	return out
}

const (
	carried = "The/the/DET/DT/2/det man/man/NOUN/NN/3/nsubj carried/carry/VERB/VBD/0/root a/a/DET/DT/5/det stone/stone/NOUN/NN/3/obj home/home/ADV/RB/3/advmod ././PUNCT/./3/punct"
	were    = "They/they/PRON/PRP/3/nsubj:pass were/be/AUX/VBD/3/aux:pass seen/see/VERB/VBN/0/root and/and/CCONJ/CC/5/cc fled/flee/VERB/VBD/3/conj ././PUNCT/./3/punct"
)

func TestPresent(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{carried, "The man carries a stone home ."},
		{were, "They are seen and flee ."},
		{"There/there/PRON/EX/2/expl were/be/VERB/VBD/0/root talks/talk/NOUN/NNS/2/nsubj", "There are talks"},
		{"He/he/PRON/PRP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod go/go/VERB/VB/0/root", "He does not go"},
	} {
		s := tree(sentence(t, c.in).Tokens)
		for _, k := range s.clauses() {
			present(&s[k.finite], s.agreement(k.head))
		}
		if got := forms(s); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func forms(s []text.Token) string {
	var f []string
	for _, d := range s {
		f = append(f, d.Form)
	}
	return strings.Join(f, " ")
}

func TestThird(t *testing.T) {
	for lemma, want := range map[string]string{"carry": "carries", "say": "says", "go": "goes", "have": "has", "bomb": "bombs", "launch": "launches", "be": "is"} {
		if got := third(lemma); got != want {
			t.Errorf("%s: %s, want %s", lemma, got, want)
		}
	}
}

// TestRewrite checks that what comes out are trees whose root is finite, or to
// come, and has a subject still; and that the sentence given stays as it is.
func TestRewrite(t *testing.T) {
	w, err := New(false)
	if err != nil {
		t.Fatal(err)
	}
	s := sentence(t, carried)
	kinds := map[string]bool{}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 400 {
		out, ok := w.Rewrite(&s, rng)
		if !ok {
			continue // the words came out as they were
		}
		kinds[forms(out.Tokens)] = true
		root := slices.IndexFunc(out.Tokens, func(d text.Token) bool { return d.Head < 0 })
		for i := range out.Tokens {
			if !tree(out.Tokens).under(i, root) {
				t.Fatal("no tree", out.Tokens)
			}
		}
		if x := out.Tokens[root].XPOS; x != "VBZ" && x != "VBP" && x != "VBD" && x != "VB" {
			t.Fatal("root is", x, out.Tokens)
		}
		if tree(out.Tokens).child(root, "nsubj") < 0 || tree(out.Tokens).child(root, "obj") < 0 {
			t.Fatal("subject or object lost", out.Tokens)
		}
	}
	if len(kinds) < 300 || forms(s.Tokens) != "The man carried a stone home ." {
		t.Errorf("%d kinds; given was %q", len(kinds), forms(s.Tokens))
	}
}

// TestHeld checks that no verb is both learned and held.
func TestHeld(t *testing.T) {
	learned, err := New(false)
	if err != nil {
		t.Fatal(err)
	}
	held, err := New(true)
	if err != nil {
		t.Fatal(err)
	}
	for frame, verbs := range held.verbs {
		for _, v := range verbs {
			for _, of := range learned.verbs {
				if slices.Contains(of, v) {
					t.Errorf("%s %v is learned", frame, v)
				}
			}
		}
	}
}
