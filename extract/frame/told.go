package frame

import "entente/extract/text"

// matrix gives the subject of the clause that verb i hangs in: "[Peru] protests after a Chilean
// plane entered its airspace".
func (m *matcher) matrix(i int) int {
	if !m.verbal(i) {
		return -1
	}
	for h := m.toks[i].Head; h >= 0; h = m.toks[h].Head {
		if m.verbal(h) && m.child(h, "nsubj") >= 0 {
			return m.subj(h)
		}
	}
	return -1
}

// tellerDepth is how many clauses may stand between what is told and who tells it.
const tellerDepth = 4

// toldBy gives who tells of event noun i, the subject of its clause: "Peru says [the talks
// with Chile] have stalled", "says there is a chance that [the summit] may fail". Who
// speaks of talks with another means his own.
// In the same way they mean what nobody does in such talks: "says progress is made in [the talks]".
func (m *matcher) toldBy(i int) int {
	v := m.toks[i].Head
	if text.BaseRel(m.toks[i].Rel) != "nsubj" {
		if v = m.nobodys(i); v < 0 {
			return -1
		}
	}
	for n := 0; n < tellerDepth && v >= 0; n++ {
		h := m.toks[v].Head
		if h < 0 {
			return -1
		}
		switch text.BaseRel(m.toks[v].Rel) {
		case "ccomp":
			if !m.p.classes["telling"][m.toks[h].Lemma] {
				return -1
			}
			if s := m.subj(h); s >= 0 && !m.isOf(map[string]bool{":org": true, ":group": true}, s) {
				return s
			}
			return -1
		case "acl", "nsubj", "xcomp", "conj":
			v = h
		default:
			return -1
		}
	}
	return -1
}

// nobodys gives the verb of the clause in which or during which event noun i is, where the
// subject of that clause is nobody, or -1: "progress [is made] in the talks".
func (m *matcher) nobodys(i int) int {
	switch m.preposition(i) {
	case "in", "during", "of", "at":
	default:
		return -1
	}
	v := m.toks[i].Head
	for v >= 0 && m.toks[v].UPOS == "NOUN" && m.child(v, "cop") < 0 {
		switch text.BaseRel(m.toks[v].Rel) {
		case "nsubj", "nmod", "obj", "obl":
			v = m.toks[v].Head
		default:
			return -1
		}
	}
	if v < 0 || !m.verbal(v) {
		return -1
	}
	s := m.surface(v)
	if e := m.child(v, "expl"); s < 0 && e >= 0 || s >= 0 && m.p.classes["headway"][m.toks[s].Lemma] && len(m.actors(s)) == 0 {
		return v
	}
	return -1
}
