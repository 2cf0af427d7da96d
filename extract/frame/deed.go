package frame

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// judged gives whose deed frame f judges at word i, where the text only points back at
// what it has just told: "Chile closed the strait. Peru condemned the move."
func (m *matcher) judged(f *frame, i int) []ref {
	if !m.p.classes["judging"][f.relation] {
		return nil
	}
	for _, r := range f.roles[roleTarget] {
		if !r.author {
			continue
		}
		all := m.follow(i, r.steps, nil)
		if k := slices.IndexFunc(all, m.pointsAtDeed); k >= 0 {
			return m.lastDeed(i, all[k])
		}
	}
	return nil
}

// pointsAtDeed reports whether word k stands for a deed and does not say which: "the
// move", "it", "this".
func (m *matcher) pointsAtDeed(k int) bool {
	if m.at[k] >= 0 && len(m.who.Mentions[m.at[k]].Actors) > 0 {
		return false
	}
	switch m.toks[k].UPOS {
	case "PRON":
		switch strings.ToLower(m.toks[k].Form) {
		case "it", "this", "that":
			return true
		}
	case "NOUN":
		return (m.p.classes["pointing"][m.toks[k].Lemma] || m.p.classes["saying"][m.toks[k].Lemma]) && m.pointsBack(k)
	}
	return false
}

// lastDeed gives who did what word k points at and was told last before word i: in the
// clause that its own is joined to, or else in the sentence before.
func (m *matcher) lastDeed(i, k int) []ref {
	saying := m.p.classes["saying"][m.toks[k].Lemma]
	if h := m.toks[i].Head; h >= 0 && h < i && m.verbal(h) && (m.toks[i].Rel == "conj" || m.toks[i].Rel == "parataxis" || m.toks[i].Rel == "advcl" && (m.preposition(i) == "as" || m.preposition(i) == "while" && !m.p.classes["appraising"][m.toks[h].Lemma])) && m.child(i, "nsubj") >= 0 {
		return m.doerOf(h, saying)
	}
	if m.before == nil || m.toks[i].Rel != "root" && m.toks[i].Rel != "conj" {
		return nil
	}
	past, root := m.before(), -1
	if !past.speaksOf(m.toks[k].Lemma) {
		return nil
	}
	for n := range past.toks {
		if past.toks[n].Lemma == m.toks[k].Lemma && past.toks[n].UPOS == "NOUN" { // told by its name: "Chile's decision"
			if got := past.author(n, 1); len(got) > 0 || !past.makes(n) {
				return got
			}
		}
		if past.toks[n].Head < 0 {
			root = n
		}
	}
	if root < 0 {
		return nil
	}
	return past.doerOf(root, saying)
}

// makes reports whether noun n is what the sentence tells that somebody makes or does: "the Senate
// passes [a law]", "flies to Peru for [a visit]".
func (m *matcher) makes(n int) bool {
	h := m.toks[n].Head
	if h < 0 || m.toks[h].Head >= 0 || !m.verbal(h) {
		return false
	}
	if m.toks[n].Rel == "obj" {
		return m.p.classes["doing"][m.toks[h].Lemma] || m.p.classes["deciding"][m.toks[h].Lemma]
	}
	return m.preposition(n) == "for" || m.preposition(n) == "on"
}

// speaksOf reports whether a sentence tells of a deed that noun can name. "The move" is any; "the launch"
// wants somebody who has launched or fired something.
func (m *matcher) speaksOf(noun string) bool {
	class := ""
	switch {
	case m.p.classes["calling"][noun]:
		class = "calling"
	case m.p.classes["launching"][noun]:
		class = "launching"
	case m.p.classes["drilling"][noun]:
		class = "drilling"
	default:
		return true
	}
	return slices.ContainsFunc(m.toks, func(t text.Token) bool {
		return m.p.classes[class][t.Lemma] || m.p.classes["missiles"][t.Lemma] && class == "launching"
	})
}

// doerOf gives the one who does verb v, or what v announces; or, where a saying is
// meant, the one who says so. What is only said of somebody is no deed of his.
func (m *matcher) doerOf(v int, saying bool) []ref {
	lemma := m.toks[v].Lemma
	announces := m.p.classes["announcing"][lemma]
	if saying != (announces || m.p.classes["voicing"][lemma]) && !announces {
		return nil
	}
	if c := m.child(v, "ccomp"); c >= 0 && !saying {
		v = c
	}
	if !m.verbal(v) || m.child(v, "cop") >= 0 || m.negated(v) {
		return nil
	}
	s := m.subj(v)
	if s < 0 {
		return nil
	}
	got := m.actors(s)
	if len(got) != 1 {
		return nil
	}
	return got
}
