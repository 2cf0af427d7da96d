package frame

import (
	"slices"
	"strings"

	"entente/extract/text"
	"entente/extract/when"
)

// means gives which of exprs dates the deed or paper by which a state did e, or on the
// occasion of which: "recognised Chile by the treaty of 1833", "the note of May 3 ended
// relations". What is done by saying so is done on its day. It gives -1 where nothing
// is dated so, or more than one thing.
func (m *matcher) means(e int, exprs []when.Expr) int {
	hosts := m.toldThrough(e)
	best := -1
	for k := range exprs {
		if x := &exprs[k]; x.Date.IsZero() || x.Kind != when.Point || !m.onOccasion(x, hosts) {
			continue
		}
		if best >= 0 {
			return -1
		}
		best = k
	}
	return best
}

// toldThrough gives event word e and the words that it is told through: "received
// recognition", "marked the beginning of relations", "announced the resumption".
func (m *matcher) toldThrough(e int) []int {
	hosts := []int{e}
	for n := e; ; {
		h := m.toks[n].Head
		if h < 0 {
			return hosts
		}
		lemma := strings.ToLower(m.toks[h].Lemma)
		switch rel := text.BaseRel(m.toks[n].Rel); {
		case m.carrier(n) == h:
		case rel == "obj" && (m.p.classes["perform"][lemma] || m.p.classes["marking"][lemma]):
		case rel == "nsubj" && m.words.happen[lemma]:
		case rel == "nmod" && m.preposition(n) == "of" && !m.verbal(h):
		default:
			return hosts
		}
		hosts = append(hosts, h)
		n = h
	}
}

// onOccasion reports whether x dates a deed or paper that hangs on one of hosts as its means
// or occasion, or as what brought it about.
func (m *matcher) onOccasion(x *when.Expr, hosts []int) bool {
	for _, n := m.outside(x); n >= 0; n = m.toks[n].Head {
		h := m.toks[n].Head
		if !slices.Contains(hosts, h) {
			if !m.inward(n) {
				return false
			}
			continue
		}
		switch rel := text.BaseRel(m.toks[n].Rel); rel {
		case "obl", "nmod":
			return m.deedOrPaper(n) && m.p.classes["occasionally"][m.preposition(n)]
		case "nsubj":
			return m.deedOrPaper(n) && m.verbal(h) && !m.passive(h)
		default:
			return m.saysWhen(n) || m.saysHow(n, h)
		}
	}
	return false
}

// inward reports whether word n belongs to what its head tells of, and is no story of its own:
// "the signing of the treaty", "a note delivered by the consul", but not "the treaty that
// replaced another" or "the talks after a war".
func (m *matcher) inward(n int) bool {
	switch m.toks[n].Rel {
	case "nmod", "obl":
		return m.p.classes["inwardly"][m.preposition(n)]
	case "acl":
		return m.toks[n].XPOS == "VBN"
	case "obj", "xcomp":
		return true
	}
	return false
}

// deedOrPaper reports whether noun n is something that states do things by, and no actor.
func (m *matcher) deedOrPaper(n int) bool {
	if m.at[n] >= 0 || m.verbal(n) {
		return false
	}
	lemma := strings.ToLower(m.toks[n].Lemma)
	return m.p.classes["agreement"][lemma] || m.p.classes["missive"][lemma] || m.p.classes["occasion"][lemma]
}
