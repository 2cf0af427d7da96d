package frame

import (
	"slices"
	"testing"

	"entente/extract/actor"
	"entente/extract/text"
)

// TestActing keeps people apart from the nation they belong to.
func TestActing(t *testing.T) {
	for _, c := range []struct {
		kind    actor.Kind
		typ     string
		private bool
		noun    string
		want    int
	}{
		{actor.Demonym, "group", true, "", 0},
		{actor.Demonym, "country", false, "", 1},
		{actor.Name, "person", true, "", 1},
		{actor.Adjective, "country", false, "activist", 0},
		{actor.Adjective, "country", false, "soldier", 1},
	} {
		toks := []text.Token{{UPOS: "ADJ", Rel: "amod", Head: 1}, {UPOS: "NOUN", Lemma: c.noun, Rel: "nsubj", Head: -1}}
		m := &matcher{
			tree: newTree(toks, &words{}), at: []int{0, -1},
			p:   &patterns{classes: map[string]map[string]bool{"layman": {"activist": true}}},
			who: &actor.Result{Mentions: []actor.Mention{{Kind: c.kind, Type: c.typ, Private: c.private}}},
		}
		if got := len(m.acting(&frame{}, m.marked([]ref{{mention: 0, id: "country/il"}}))); got != c.want {
			t.Errorf("%s %s, private %v: %d kept, want %d", c.kind, c.noun, c.private, got, c.want)
		}
	}
}

// TestConcerned keeps people as targets only where the frame has a relation for them, and
// makers of things only where it is about trade.
func TestConcerned(t *testing.T) {
	refs := []ref{{mention: 1, id: "country/ru"}, {mention: 1, id: "country/us", people: true}}
	toks := []text.Token{
		{Form: "Chinese", Span: text.Span{Start: 0, End: 7}, Head: 2},
		{Form: "-", Span: text.Span{Start: 7, End: 8}, Head: 0},
		{Form: "made", Span: text.Span{Start: 8, End: 12}, Head: -1},
	}
	m := &matcher{
		tree: newTree(toks, &words{}), p: &patterns{classes: map[string]map[string]bool{"origin": {"made": true}, "customs": {"sanctioned": true}}},
		who: &actor.Result{Mentions: []actor.Mention{{End: 1}, {Sentence: 1}}},
	}
	for relation, want := range map[string]int{"struck": 0, "sanctioned": 1} {
		if got := len(m.concerned(&frame{relation: relation}, []ref{{id: "country/cn"}})); got != want {
			t.Errorf("%s: %d makers kept, want %d", relation, got, want)
		}
	}
	for people, want := range map[string]int{"": 1, "killed-nationals-of": 2} {
		if got := len(m.concerned(&frame{people: people}, slices.Clone(refs))); got != want {
			t.Errorf("people %q: %d kept, want %d", people, got, want)
		}
	}
}
