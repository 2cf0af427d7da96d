package frame

import (
	"strings"

	"entente/extract/actor"
)

// parties gives the two states between which relations were opened, resumed or ended where
// the words beside event i name neither: those of the clause that tells when ("were
// established when Kenya's ambassador called on the Emir of Kuwait"), or whose the mission
// is that came about with them, and where ("relations and the Kenyan embassy in Kuwait").
// Where more than two are named, or fewer, it is none.
func (m *matcher) parties(i int) []ref {
	for c := int(m.first[i]); c >= 0; c = int(m.next[c]) {
		if m.saysWhen(c) {
			if two := m.twoStates(c, false); two != nil {
				return two
			}
		}
	}
	if o := m.obj(i); o >= 0 {
		for c := o + 1; c < len(m.toks); c++ {
			if m.toks[c].Rel == "conj" && m.toks[c].Head == o && m.p.classes["mission"][strings.ToLower(m.toks[c].Lemma)] {
				return m.twoStates(c, true)
			}
		}
	}
	return nil
}

// twoStates gives the states that the words below n name or that those act for whom they
// name, if they are two. What is only a place counts where places is true.
func (m *matcher) twoStates(n int, places bool) []ref {
	var found []ref
	for k := range m.toks {
		at := m.at[k]
		if at < 0 || !m.under(k, n) {
			continue
		}
		r, ok := m.stateOf(at)
		if b := m.who.Mentions[at].First - 1; !ok || m.who.Mentions[at].Place && !places || b >= 0 && m.p.classes["formerly"][strings.ToLower(m.toks[b].Lemma)] {
			continue
		}
		found = appendNew(found, []ref{r})
	}
	if len(found) != 2 {
		return nil
	}
	return found
}

// stateOf gives the state that mention k is or acts for.
func (m *matcher) stateOf(k int) (ref, bool) {
	n := &m.who.Mentions[k]
	switch {
	case n.Kind == actor.Pronoun || n.Private || len(n.Actors) != 1:
		return ref{}, false
	case strings.HasPrefix(n.Actors[0], "country/"):
		return ref{mention: k, id: n.Actors[0]}, true
	}
	return ref{mention: k, id: n.State}, n.State != ""
}

// under reports whether word k stands below word n or is n.
func (m *matcher) under(k, n int) bool {
	for ; k >= 0; k = m.toks[k].Head {
		if k == n {
			return true
		}
	}
	return false
}
