package frame

import (
	"strings"

	"entente/extract/text"
)

// speaking gives the state of who says so, for "they" and the organs of his state in what he
// says: "Peru says that they seek talks", "the minister says the government will pay", "Peruvian
// police say officers arrested two men". "They" may be others where something was told before.
func (m *matcher) speaking(k int) []ref {
	they, corps := strings.EqualFold(m.toks[k].Form, "they"), m.corps(k)
	if they && m.before != nil || !they && !corps && (!m.p.classes["officialdom"][m.toks[k].Lemma] || !m.pointsBack(k)) {
		return nil
	}
	s := m.teller(k)
	if s < 0 || s >= k || corps && !m.authority(s) {
		return nil
	}
	got := m.actors(s)
	if len(got) != 1 || m.othersBetween(s, k) {
		return nil
	}
	n := &m.who.Mentions[got[0].mention]
	switch {
	case corps && m.abroad(m.toks[k].Head, got[0].id):
	case n.Type == "country" || they && n.Type == "org":
		return got
	case n.Type == "person" && !they && n.State != "":
		return []ref{{mention: got[0].mention, id: n.State}}
	}
	return nil
}

// corps reports whether noun k names the forces of some state and does not say of which:
// "security forces", "the army".
func (m *matcher) corps(k int) bool {
	if !m.p.classes["corps"][m.toks[k].Lemma] {
		return false
	}
	for c := int(m.first[k]); c >= 0; c = int(m.next[c]) {
		switch text.BaseRel(m.toks[c].Rel) {
		case "det":
			if !strings.EqualFold(m.toks[c].Form, "the") {
				return false
			}
		case "compound", "amod":
			if m.in[c] >= 0 || !m.p.classes["corps"][m.toks[c].Lemma] {
				return false
			}
		default:
			return false
		}
	}
	return m.plural(k) || m.child(k, "det") >= 0 || m.toks[k].Lemma == "police"
}

// authority reports whether word s names those who uphold the law of a state or fight for it:
// "Peruvian prosecutors", "Peru's interior ministry". A foreign ministry tells of others too.
func (m *matcher) authority(s int) bool {
	return m.p.classes["enforcing"][strings.ToLower(m.toks[s].Lemma)] && !m.describedAs(s, "foreign")
}

// describedAs reports whether word, in lower case, stands before noun k as a part of its name.
func (m *matcher) describedAs(k int, word string) bool {
	for c := int(m.first[k]); c >= 0; c = int(m.next[c]) {
		if strings.EqualFold(m.toks[c].Form, word) || m.preposition(c) == "of" && m.describedAs(c, word) {
			return true
		}
	}
	return false
}

// abroad reports whether the clause of verb v says that it happened elsewhere than in a state.
func (m *matcher) abroad(v int, state string) bool {
	if v < 0 {
		return false
	}
	for _, p := range [...]string{"in", "at", "near", "outside"} {
		for _, k := range m.prepositional(v, p, nil) {
			if m.at[k] < 0 {
				continue
			}
			n := &m.who.Mentions[m.at[k]]
			if n.State != "" && n.State != state || n.State == "" && n.Type == "country" && len(n.Actors) > 0 && n.Actors[0] != state {
				return true
			}
		}
	}
	return false
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
