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
		if got := len(m.acting(m.marked([]ref{{mention: 0, id: "country/il"}}))); got != c.want {
			t.Errorf("%s %s, private %v: %d kept, want %d", c.kind, c.noun, c.private, got, c.want)
		}
	}
}

// TestConcerned keeps people as targets only where the frame has a relation for them.
func TestConcerned(t *testing.T) {
	refs := []ref{{id: "country/ru"}, {id: "country/us", people: true}}
	m := &matcher{}
	for people, want := range map[string]int{"": 1, "killed-nationals-of": 2} {
		if got := len(m.concerned(&frame{people: people}, slices.Clone(refs))); got != want {
			t.Errorf("people %q: %d kept, want %d", people, got, want)
		}
	}
}
