package frame

import (
	"slices"
	"strings"
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
		if slices.ContainsFunc(m.follow(i, r.steps, nil), m.pointsAtDeed) {
			return m.lastDeed(i)
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
		return m.p.classes["pointing"][m.toks[k].Lemma] && m.pointsBack(k)
	}
	return false
}

// lastDeed gives who did what was told last before word i: in the clause that its own
// is joined to, or else in the sentence before.
func (m *matcher) lastDeed(i int) []ref {
	if h := m.toks[i].Head; h >= 0 && h < i && m.verbal(h) && (m.toks[i].Rel == "conj" || m.toks[i].Rel == "parataxis") && m.child(i, "nsubj") >= 0 {
		return m.doerOf(h)
	}
	if m.before == nil || m.toks[i].Rel != "root" && m.toks[i].Rel != "conj" {
		return nil
	}
	past := m.before()
	for k := range past.toks {
		if past.toks[k].Head < 0 {
			return past.doerOf(k)
		}
	}
	return nil
}

// doerOf gives the one who does verb v, or what v announces. What is only said of
// somebody is no deed of his.
func (m *matcher) doerOf(v int) []ref {
	if c := m.child(v, "ccomp"); c >= 0 {
		if !m.p.classes["announcing"][m.toks[v].Lemma] {
			return nil
		}
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
