package frame

import (
	"strings"

	"entente/extract/text"
)

// speaking gives the state of who says so, for "they" and "the government" in what he
// says: "Peru says that they seek talks", "the minister says the government will pay".
// "They" may be others where something was told before.
func (m *matcher) speaking(k int) []ref {
	they := strings.EqualFold(m.toks[k].Form, "they")
	if they && m.before != nil || !they && (!m.p.classes["officialdom"][m.toks[k].Lemma] || !m.pointsBack(k)) {
		return nil
	}
	s := m.teller(k)
	if s < 0 || s >= k {
		return nil
	}
	got := m.actors(s)
	if len(got) != 1 || m.othersBetween(s, k) {
		return nil
	}
	n := &m.who.Mentions[got[0].mention]
	switch {
	case n.Type == "country" || they && n.Type == "org":
		return got
	case n.Type == "person" && !they && n.State != "":
		return []ref{{mention: got[0].mention, id: n.State}}
	}
	return nil
}

// teller gives who says the clause that word k stands in, or announces what k belongs to.
func (m *matcher) teller(k int) int {
	for h := m.toks[k].Head; h >= 0; k, h = h, m.toks[h].Head {
		if !m.verbal(h) {
			continue
		}
		lemma := m.toks[h].Lemma
		tells := m.toks[k].Rel == "ccomp" && m.p.classes["voicing"][lemma] || (m.toks[k].Rel == "ccomp" || m.toks[k].Rel == "obj") && m.p.classes["announcing"][lemma]
		if tells {
			return m.subj(h)
		}
	}
	return -1
}

// othersBetween reports whether an actor is named between words a and b.
func (m *matcher) othersBetween(a, b int) bool {
	last := a
	if in := m.in[a]; in >= 0 {
		last = m.who.Mentions[in].End - 1
	}
	for i := last + 1; i < b; i++ {
		if m.in[i] >= 0 {
			return true
		}
	}
	return false
}

// accuser gives who accuses the subject of verb i of doing something to what is "its" own:
// "Peru accused Chile of meddling in its affairs". Nobody is accused of a wrong to himself.
func (m *matcher) accuser(routes []route, i int) []ref {
	h := i
	for h >= 0 && (m.toks[h].Rel == "conj" || m.toks[h].Rel == "xcomp") {
		h = m.toks[h].Head
	}
	if h < 0 || text.BaseRel(m.toks[h].Rel) != "advcl" && text.BaseRel(m.toks[h].Rel) != "acl" || m.preposition(h) != "of" && m.preposition(h) != "for" {
		return nil
	}
	v := m.toks[h].Head
	if v >= 0 && !m.verbal(v) {
		v = m.toks[v].Head
	}
	if v < 0 || !m.p.classes["accusing"][m.toks[v].Lemma] {
		return nil
	}
	for _, r := range routes {
		for _, k := range m.follow(i, r.steps, nil) {
			for k >= 0 { // "in the affairs of its people"
				if p := m.child(k, "nmod:poss"); p >= 0 && m.toks[p].UPOS == "PRON" {
					return m.sides(m.subj(v))
				}
				k = m.oblique(k, "of")
			}
		}
	}
	return nil
}

// sides gives the actors at word k, and for a person the state that he acts for.
func (m *matcher) sides(k int) []ref {
	if k < 0 {
		return nil
	}
	var out []ref
	for _, r := range m.actors(k) {
		if n := &m.who.Mentions[r.mention]; n.Type == "person" && n.State != "" {
			r.id = n.State
		}
		out = appendNew(out, []ref{r})
	}
	return out
}
