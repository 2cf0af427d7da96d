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
func (m *matcher) toldBy(i int) int {
	if text.BaseRel(m.toks[i].Rel) != "nsubj" {
		return -1
	}
	v := m.toks[i].Head
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
