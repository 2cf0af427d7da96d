package frame

import (
	"strings"

	"entente/extract/text"
)

// bare gives the noun after verb i that the parser has hung on it as an oblique
// though no preposition marks it: an object in all but name.
func (t *tree) bare(i int) int {
	for c := int(t.first[i]); c >= 0; c = int(t.next[c]) {
		k := &t.toks[c]
		if c > i && k.Rel == "obl" && (k.UPOS == "NOUN" || k.UPOS == "PROPN") && t.preposition(c) == "" && !t.words.period[strings.ToLower(k.Lemma)] {
			return c
		}
	}
	return -1
}

// iobj gives the receiver beside an object: "gave Ukraine tanks", "Ukraine was given tanks".
func (t *tree) iobj(i int) int {
	if o := t.child(i, "iobj"); o >= 0 {
		return o
	}
	if t.verbal(i) && t.words.giving[t.toks[i].Lemma] && t.gift(i) >= 0 {
		return t.child(i, "obj")
	}
	if t.verbal(i) && t.passive(i) && t.child(i, "obj") >= 0 {
		return t.surface(i)
	}
	return -1
}

// object gives the object of verb i, the goods where the parser has a sum beside
// them: "sold $2 billion worth".
func (t *tree) object(i int) int {
	o := t.child(i, "obj")
	if o >= 0 && t.span(o) {
		return -1
	}
	if o < 0 || t.toks[o].UPOS != "SYM" && t.toks[o].UPOS != "NUM" && !t.words.giving[t.toks[i].Lemma] {
		return o
	}
	if g := t.gift(i); g >= 0 {
		return g
	}
	return o
}

// span reports whether noun o is no object but says how long before or after something:
// "met [a day] ahead of the summit", "left [two hours] later".
func (t *tree) span(o int) bool {
	if !t.words.period[strings.ToLower(t.toks[o].Lemma)] || o+1 >= len(t.toks) || t.child(o, "det", "nummod", "amod") < 0 {
		return false
	}
	switch t.toks[o+1].Form {
	case "ahead", "before", "after", "later", "earlier", "ago", "prior":
		return true
	}
	return false
}

// gift gives the second of two objects of verb i, or -1: "gave Laos an ultimatum".
func (t *tree) gift(i int) int {
	o := t.child(i, "obj")
	if o < 0 {
		return -1
	}
	for c := int(t.next[o]); c >= 0; c = int(t.next[c]) {
		if t.toks[c].Rel == "obj" && t.toks[c].UPOS != "PROPN" {
			return c
		}
	}
	return -1
}

// obj gives who or what the event of verb i is done to.
func (t *tree) obj(i int) int {
	if t.passive(i) {
		if o := t.child(i, "obj"); o >= 0 { // "Ukraine was given tanks"
			return o
		}
		return t.surface(i)
	}
	if o := t.object(i); o >= 0 {
		return t.antecedent(i, o)
	}
	if o := t.child(i, "iobj"); o >= 0 { // "asked Israel to withdraw", "warned Taiwan that"
		return t.antecedent(i, o)
	}
	if o := t.shifted(i); o >= 0 {
		return o
	}
	if o := t.bare(i); o >= 0 {
		return o
	}
	k := &t.toks[i]
	if k.Rel == "acl:relcl" && t.child(i, "nsubj") >= 0 && t.child(i, "ccomp", "xcomp") < 0 && t.toks[k.Head].Lemma != "time" { // nobody does anything to "the first time"
		if s := t.child(i, "nsubj"); t.antecedent(i, s) == s { // "the man whom they met", "the man they met"
			if o := t.whose(s); o >= 0 {
				return o
			}
			return k.Head
		}
	}
	if h := k.Head; k.Rel == "conj" && h >= 0 && t.verbal(h) { // "condemned and sanctioned Iran"
		if o := t.child(h, "obj"); o > i {
			return o
		}
	}
	// "condemned and sanctioned Iran": the parser may hang the object on the last verb
	if c := t.child(i, "conj"); c >= 0 && t.verbal(c) && c-i <= 3 && t.child(c, "nsubj") < 0 {
		return t.child(c, "obj")
	}
	return -1
}

// whose gives the noun that "whose" owns, where the parser has made it a title of name s, the subject
// behind it, or -1: "Peru, whose [ambassador] Chile expelled".
func (t *tree) whose(s int) int {
	for c := int(t.first[s]); c >= 0 && c < s; c = int(t.next[c]) {
		if p := t.child(c, "nmod:poss"); p >= 0 && strings.EqualFold(t.toks[p].Form, "whose") {
			return c
		}
	}
	return -1
}

// split reports whether the word after verb i is its particle, though the parser has
// hung it on the object or a number before that: "broke [off relations]", "sent [back 300] migrants".
func (t *tree) split(i int) bool {
	o := t.child(i, "obj")
	if o < 0 {
		return t.child(i, "iobj") < 0 && t.shifted(i) >= 0
	}
	p := i + 1
	if p >= o {
		return false
	}
	h := t.toks[p].Head
	return (h == o || h > p && t.toks[h].Head == o) && t.words.separable[trigger{strings.ToLower(t.toks[i].Lemma), strings.ToLower(t.toks[p].Form)}]
}

// shifted gives the object of verb i where the parser has taken the particle before
// it for a preposition, or -1: "handed [over tanks]", "broke [off relations]". Names
// are left alone: "called in Cairo for".
func (t *tree) shifted(i int) int {
	p := i + 1
	if p >= len(t.toks) || t.toks[p].Rel != "case" || t.passive(i) {
		return -1
	}
	o := t.toks[p].Head
	if t.toks[o].Head != i || t.toks[o].Rel != "obl" || t.toks[o].UPOS != "NOUN" || t.nextCase(o, p) >= 0 {
		return -1
	}
	if !t.words.separable[trigger{strings.ToLower(t.toks[i].Lemma), strings.ToLower(t.toks[p].Form)}] {
		return -1
	}
	return o
}

// undergoer gives to whom the event of noun i is done where the words above it say no more than
// that he bears it, or brings it on himself: "suffered an attack", "came under sanctions", "was the
// target of a raid", "prompting criticism from Peru".
func (m *matcher) undergoer(i int) []ref {
	s, h := -1, m.toks[i].Head
	switch m.preposition(i) {
	case "amid", "despite", "in-spite-of", "in-the-face-of": // "sailed amid criticism from Peru"
		if m.oblique(i, "from") >= 0 {
			s = m.outer(i)
		}
	}
	if m.preposition(i) == "under" && m.child(i, "cop") >= 0 { // "is under an embargo"
		s = m.surface(i)
	}
	if h >= 0 && s < 0 {
		bears := m.p.classes["bearing"]
		switch p, lemma := m.preposition(i), m.toks[h].Lemma; {
		case m.toks[i].Rel == "nmod" && p == "of" && bears[lemma] && !m.verbal(h) && m.child(h, "cop") >= 0:
			s = m.surface(h)
		case !m.verbal(h):
		case m.toks[i].Rel == "obj" && bears[lemma] && !m.passive(h), text.BaseRel(m.toks[i].Rel) == "obl" && bears[lemma+"~"+p]:
			if s = m.surface(h); m.toks[h].Rel == "advcl" && m.passive(m.toks[h].Head) && m.child(h, "nsubj") < 0 { // "was hit by Peru, prompting outrage"
				s = m.agent(m.toks[h].Head)
			}
		}
	}
	if s < 0 {
		return nil
	}
	if got := m.marked(m.actors(s)); len(got) > 0 || m.oblique(i, "from") < 0 {
		return got
	}
	return m.author(s, 1) // "Peru's move drew praise from Chile"
}
