package frame

import (
	"os"
	"testing"

	"entente/data"
	"entente/extract/actor"
	"entente/extract/text"
)

// TestConditions asks for words before a noun and for kinds of actor.
func TestConditions(t *testing.T) {
	for _, c := range []struct {
		spec string
		want int
	}{
		{"[mod phone] source=poss target=with", 1},
		{"[mod peace] source=poss target=with", 0},
		{"[with :person] source=poss target=with", 1},
		{"[with :country :org] source=poss target=with", 0},
		{"[by|mod phone] source=poss target=with", 1},
		{"[!by|mod phone] source=poss target=with", 0},
		{"[!mod phone] source=poss target=with", 0},
	} {
		dir := t.TempDir()
		src := "frame phoned\nnoun call ; " + c.spec
		if err := os.WriteFile(dir+"/x.pat", []byte(src), 0o600); err != nil {
			t.Fatal(err)
		}
		p, err := loadPatterns(os.DirFS(dir), ".")
		if err != nil {
			t.Fatal(err)
		}
		if got := len(phoneCall(p).matches(2)); got != c.want {
			t.Errorf("%s: %d matches, want %d", c.spec, got, c.want)
		}
	}
}

// TestMakers tells who does a thing from where it happens.
func TestMakers(t *testing.T) {
	for _, c := range []struct {
		kind  actor.Kind
		typ   string
		form  string
		maker bool
	}{
		{actor.Adjective, "country", "Israeli", true},
		{actor.Name, "country", "U.S.", true},
		{actor.Name, "org", "Hamas", true},
		{actor.Name, "person", "Putin", true},
		{actor.Name, "country", "Gaza", false},
		{actor.Metonym, "country", "Kabul", false},
	} {
		s := &text.Sentence{Tokens: []text.Token{
			{Form: c.form, Lemma: c.form, UPOS: "PROPN", Head: 1, Rel: "compound"},
			{Form: "attack", Lemma: "attack", UPOS: "NOUN", Head: -1, Rel: "root"},
		}}
		who := &actor.Result{Mentions: []actor.Mention{{End: 1, Kind: c.kind, Type: c.typ, Actors: []string{"x"}}}}
		m := newMatcher(&patterns{}, &words{}, s.Tokens, 0, who)
		m.place(0)
		if got := len(m.step(1, "maker", nil)) == 1; got != c.maker {
			t.Errorf("%s attack: maker %v, want %v", c.form, got, c.maker)
		}
	}
}

// phoneCall is "Macron's phone call with Scholz".
func phoneCall(p *patterns) *matcher {
	s := &text.Sentence{Tokens: []text.Token{
		{Form: "Macron", Lemma: "Macron", UPOS: "PROPN", Head: 2, Rel: "nmod:poss"},
		{Form: "phone", Lemma: "phone", UPOS: "NOUN", Head: 2, Rel: "compound"},
		{Form: "call", Lemma: "call", UPOS: "NOUN", Head: -1, Rel: "root"},
		{Form: "with", Lemma: "with", UPOS: "ADP", Head: 4, Rel: "case"},
		{Form: "Scholz", Lemma: "Scholz", UPOS: "PROPN", Head: 2, Rel: "nmod"},
	}}
	who := &actor.Result{Mentions: []actor.Mention{
		{First: 0, End: 1, Head: 0, Kind: actor.Name, Type: "person", Actors: []string{"person/a"}},
		{First: 4, End: 5, Head: 4, Kind: actor.Name, Type: "person", Actors: []string{"person/b"}},
	}}
	m := newMatcher(p, &words{}, s.Tokens, 0, who)
	m.place(0)
	m.place(1)
	return m
}

// TestOwn keeps whoever handles a noun apart from whoever did or owns it.
func TestOwn(t *testing.T) {
	routes, err := readRoutes(position{}, "poss|subj|by|outer|head.subj|maker")
	if err != nil {
		t.Fatal(err)
	}
	if got := joinRoutes(own(routes)); got != "poss|by|maker" {
		t.Errorf("own routes are %s", got)
	}
}

// TestHyphened keeps "Iran-backed" from being Iran's, and "Saudi-led" the Saudis'.
func TestHyphened(t *testing.T) {
	for _, c := range []struct {
		words []string
		head  []int
		actor int
		want  int
	}{
		{[]string{"Iran", "-", "backed", "attack"}, []int{2, 0, 3, -1}, 0, 0},
		{[]string{"Saudi", "-", "led", "attack"}, []int{2, 0, 3, -1}, 0, 1},
		{[]string{"pro", "-", "Russian", "attack"}, []int{2, 2, 3, -1}, 2, 0},
		{[]string{"new", "Russian", "attack"}, []int{2, 2, -1}, 1, 1},
	} {
		s := &text.Sentence{}
		at := 0
		for i, w := range c.words {
			s.Tokens = append(s.Tokens, text.Token{Form: w, Lemma: w, UPOS: "ADJ", Head: c.head[i], Rel: "amod", Span: text.Span{Start: at, End: at + len(w)}})
			at += len(w)
			if len(c.words) == 3 {
				at++
			}
		}
		who := &actor.Result{Mentions: []actor.Mention{{First: c.actor, End: c.actor + 1, Head: c.actor, Kind: actor.Adjective, Type: "country", Actors: []string{"x"}}}}
		m := newMatcher(&patterns{classes: map[string]map[string]bool{"owning": {"led": true}}}, &words{}, s.Tokens, 0, who)
		m.place(0)
		if got := len(m.step(len(c.words)-1, "adj", nil)); got != c.want {
			t.Errorf("%v: %d actors, want %d", c.words, got, c.want)
		}
	}
}

// TestTitles keeps a person and the state that only says whose it is out of one pair.
func TestTitles(t *testing.T) {
	toks := []text.Token{{UPOS: "ADJ"}, {UPOS: "NOUN"}, {UPOS: "PROPN"}, {UPOS: "CCONJ"}, {UPOS: "PROPN"}}
	m := &matcher{tree: newTree(toks, &words{}), who: &actor.Result{Mentions: []actor.Mention{
		{First: 0, End: 1, Type: "country"}, {First: 2, End: 3, Type: "person"}, {First: 4, End: 5, Type: "person"},
	}}}
	for _, c := range []struct {
		a, b int
		want bool
	}{{0, 1, true}, {1, 0, true}, {0, 2, false}, {1, 2, false}} {
		if got := m.titles(c.a, c.b); got != c.want {
			t.Errorf("%d and %d: %v", c.a, c.b, got)
		}
	}
}

// TestSettledDealIsSupport has the codebook's rule that a deal which is reached counts with those signed.
func TestSettledDealIsSupport(t *testing.T) {
	f, err := Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for theme, want := range map[string]string{"a landmark trade deal": "SUPPORT", "a plan": "AGREE", "": "AGREE"} {
		got := f.Code(&Statement{Core: "agreed-with", Relation: "agreed-with", Theme: theme, Status: actual, Polarity: "positive"})
		if got.Root != want {
			t.Errorf("agreed on %q: %s, want %s", theme, got.Root, want)
		}
	}
}

// TestWillingToCooperate has what a state says it is ready to do as an announcement in PLOVER.
func TestWillingToCooperate(t *testing.T) {
	f, err := Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for relation, want := range map[string]string{"withdrew-troops-from": "AGREE", "supplied-to": "AGREE", "attacked": ""} {
		got := f.Code(&Statement{Core: relation, Relation: relation, Status: "wanted", Polarity: "positive"})
		if got.Root != want {
			t.Errorf("is willing to, %s: %q, want %q", relation, got.Root, want)
		}
	}
}

// TestUntitled keeps the person of a title and not the body it names.
func TestUntitled(t *testing.T) {
	toks := []text.Token{{UPOS: "PROPN"}, {UPOS: "NOUN"}, {UPOS: "PROPN"}, {UPOS: "CCONJ"}, {UPOS: "PROPN"}}
	m := &matcher{tree: newTree(toks, &words{}), who: &actor.Result{Mentions: []actor.Mention{
		{First: 0, End: 1, Type: "org"}, {First: 2, End: 3, Type: "person"}, {First: 4, End: 5, Type: "person"},
	}}}
	got := m.untitled([]ref{{mention: 0, id: "org/commission"}, {mention: 1, id: "person/juncker"}, {mention: 2, id: "person/tusk"}})
	if len(got) != 2 || got[0].id != "person/juncker" || got[1].id != "person/tusk" {
		t.Errorf("kept %v", got)
	}
}
