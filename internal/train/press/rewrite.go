package press

import (
	"math/rand/v2"
	"slices"
	"strings"

	"entente/extract/text"
)

// Rewrite gives s as the wires would write it, with words that rng picks; ok
// is false where s has no finite clause to rewrite. A third stays in the past, so
// that "Norway called" is not taken for what was called.
func (w *Writer) Rewrite(s *text.Sentence, rng *rand.Rand) (out text.Sentence, ok bool) {
	t := tree(slices.Clone(s.Tokens))
	root := slices.IndexFunc(t, func(d text.Token) bool { return d.Head < 0 })
	if len(t) < 3 || len(t) > 60 || !slices.ContainsFunc(t.clauses(), func(c clause) bool { return c.head == root && t.agreement(root) != unknown }) {
		return out, false
	}
	if rng.Float64() < 0.4 {
		t = t.shorter(rng)
	}
	t = w.nouns(t, rng)
	t = w.objects(t, rng)
	t = w.subjects(t, rng)
	t = w.predicates(t, rng)
	wide, past := rng.Float64() < 0.5, rng.Float64() < 0.35
	for _, c := range t.clauses() {
		d := &t[c.finite]
		switch n := t.agreement(c.head); {
		case n != unknown && (d.XPOS != "VBD" || !past && (wide || t.main(c.head))):
			present(d, n)
		case d.Form == "":
			d.Form = w.preterite(d.Lemma)
		}
	}
	t.open()
	if rng.Float64() < 0.15 {
		t = t.headline(rng)
	}
	return text.Sentence{Tokens: t}, len(t) > 2 && !same(t, s.Tokens)
}

func same(a, b []text.Token) bool {
	return slices.EqualFunc(a, b, func(x, y text.Token) bool { return x.Form == y.Form })
}

// main reports whether h heads the main clause or one beside it.
func (t tree) main(h int) bool {
	for t[h].Rel == "conj" || t[h].Rel == "parataxis" {
		h = t[h].Head
	}
	return t[h].Head < 0
}

// shorter leaves out some of what can be left out around the root.
func (t tree) shorter(rng *rand.Rand) tree {
	gone := make([]bool, len(t))
	for i := range t {
		h := t[i].Head
		if h < 0 || t[h].Head >= 0 || !slices.Contains([]string{"advcl", "parataxis", "advmod", "obl", "obl:unmarked", "discourse"}, t[i].Rel) || rng.Float64() < 0.4 {
			continue
		}
		if t[i].Rel == "advmod" && t[i].Lemma == "not" {
			continue
		}
		for k := range t {
			gone[k] = gone[k] || t.under(k, i)
		}
	}
	commas := func(i int) bool {
		return t[i].Rel == "punct" && t[i].Form == "," && (i == 0 || gone[i-1] || i+1 < len(t) && gone[i+1])
	}
	return t.without(func(i int) bool {
		return gone[i] || commas(i) && !slices.ContainsFunc(t, func(d text.Token) bool { return d.Head == i })
	})
}

// nouns exchanges plural nouns for such as are verb forms too, so that the
// noun is not forgotten over the verb.
func (w *Writer) nouns(t tree, rng *rand.Rand) tree {
	for i := range t {
		if t[i].XPOS == "NNS" && t[i].UPOS == "NOUN" && rng.Float64() < 0.2 {
			t[i].Form = pick(rng, w.plurals)
		}
	}
	return t
}

// subjects exchanges subjects for actors of world news.
func (w *Writer) subjects(t tree, rng *rand.Rand) tree {
	for i := len(t) - 1; i >= 0; i-- {
		if t[i].Rel != "nsubj" && t[i].Rel != "nsubj:pass" || t[i].XPOS == "WDT" || t[i].XPOS == "WP" || t[i].Head < 0 || t[t[i].Head].UPOS != "VERB" || rng.Float64() > 0.6 {
			continue
		}
		if lo, hi, ok := t.below(i); ok && hi-lo < 10 && lo <= t[i].Head && hi <= t[i].Head {
			p := w.noun(rng, pick(rng, []number{singular, singular, plural}))
			t, i = t.splice(lo, hi, p.head, p.tokens), lo
		}
	}
	return t
}

// objects exchanges some objects and names.
func (w *Writer) objects(t tree, rng *rand.Rand) tree {
	for i := len(t) - 1; i >= 0; i-- {
		name := t[i].UPOS == "PROPN" && slices.Contains([]string{"obl", "nmod", "obj"}, t[i].Rel) && rng.Float64() < 0.5
		if !name && (t[i].Rel != "obj" || t[i].UPOS != "NOUN" && t[i].UPOS != "PRON" || t[i].Head > i || rng.Float64() > 0.35) {
			continue
		}
		lo, hi, ok := t.below(i)
		if !ok || hi-lo > 7 || lo < t[i].Head {
			continue
		}
		p := w.noun(rng, pick(rng, []number{singular, plural}))
		if t[i].Rel != "obj" { // its preposition stays
			c := t[lo]
			if c.Rel != "case" || c.Head != i || t.child(lo, "fixed") >= 0 {
				continue
			}
			c.Head = 1 + p.head
			for k := range p.tokens {
				p.tokens[k].Head++
			}
			p.tokens, p.head = append([]text.Token{c}, p.tokens...), 1+p.head
		}
		t, i = t.splice(lo, hi, p.head, p.tokens), lo
	}
	return t
}

// predicates exchanges verbs for verbs of the news that have the same parts.
func (w *Writer) predicates(t tree, rng *rand.Rand) tree {
	cs := t.clauses()
	slices.Reverse(cs)
	for _, c := range cs {
		chance := 0.35
		if t[c.head].Head < 0 {
			chance = 0.75
		}
		frame := t.frame(c)
		if frame == "" || rng.Float64() > chance || len(w.verbs[frame]) == 0 {
			continue
		}
		v := pick(rng, w.verbs[frame])
		if v.preposition != "" && !t.govern(c.head, v.preposition) {
			continue
		}
		t[c.head].Lemma, t[c.head].Form = v.lemma, "" // inflected later
		if v.particle != "" {
			prt := text.Token{Form: v.particle, Lemma: v.particle, UPOS: "ADP", XPOS: "RP", Rel: "compound:prt"}
			t = t.splice(c.head, c.head+1, 0, []text.Token{t[c.head], prt})
		}
	}
	return t
}

// frame names the list of verbs that can stand in c: those with an object, with
// nothing or a prepositional phrase, with a clause, with an infinitive.
func (t tree) frame(c clause) string {
	if c.head != c.finite || t.agreement(c.head) == unknown || t.child(c.head, "expl", "compound:prt", "nsubj:pass", "iobj", "csubj", "obl:arg", "xcomp:pred") >= 0 {
		return ""
	}
	x := t.child(c.head, "xcomp")
	cc := t.child(c.head, "ccomp")
	o := t.child(c.head, "obj")
	switch {
	case x >= 0 && cc < 0 && o < 0:
		if m := t.child(x, "mark"); m >= 0 && t[m].Form == "to" && t[m].Head == x {
			return "infinitive"
		}
	case x >= 0:
	case cc > c.head:
		if o < 0 {
			return "clause"
		}
	case cc >= 0:
		return ""
	case o > c.head:
		return "object"
	case o < 0:
		return "nothing"
	}
	return ""
}

// govern gives the first prepositional phrase after h the preposition p.
func (t tree) govern(h int, p string) bool {
	o := slices.IndexFunc(t, func(d text.Token) bool { return d.Head == h && d.Rel == "obl" && strings.HasPrefix(d.UPOS, "N") })
	if o <= h {
		return false
	}
	c := t.child(o, "case")
	if c < 0 || c > o || t.child(c, "fixed") >= 0 {
		return false
	}
	t[c].Form, t[c].Lemma = p, p
	return true
}

// headline drops articles and the full stop, and now and then an auxiliary of
// the passive, or turns the verb into what is to come.
func (t tree) headline(rng *rand.Rand) tree {
	root := slices.IndexFunc(t, func(d text.Token) bool { return d.Head < 0 })
	last := len(t) - 1
	dropped := map[int]bool{}
	for i := range t {
		switch {
		case t[i].XPOS == "DT" && t[i].Rel == "det" && slices.Contains([]string{"the", "a", "an"}, strings.ToLower(t[i].Form)),
			i == last && t[i].Form == "." && t[i].Rel == "punct",
			t[i].Rel == "aux:pass" && t[i].Head == root && t[i].Lemma == "be" && t.child(root, "aux") < 0 && rng.Float64() < 0.1:
			dropped[i] = !slices.ContainsFunc(t, func(d text.Token) bool { return d.Head == i })
		}
	}
	if t[root].UPOS == "VERB" && t[root].XPOS == "VBZ" && rng.Float64() < 0.2 {
		t[root].Form, t[root].XPOS = t[root].Lemma, "VB"
		t = t.splice(root, root+1, 1, []text.Token{{Form: "to", Lemma: "to", UPOS: "PART", XPOS: "TO", Head: 1, Rel: "mark"}, t[root]})
		shifted := map[int]bool{}
		for i, d := range dropped {
			if i > root {
				i++
			}
			shifted[i] = d
		}
		dropped = shifted
	}
	return t.without(func(i int) bool { return dropped[i] })
}
