package frame

import (
	"slices"
	"strings"
)

// antagonist gives the one state that a verb without a word for whom it is done to can mean: the one
// other than its subject's that the sentence names, or else the sentence before: "A court in
// Peru jails a Chilean. Chile demands his release." Where several could be meant it is none.
func (m *matcher) antagonist(i int) []ref {
	own := m.ownState(i)
	if own == "" {
		return nil
	}
	told := m
	others := told.besides(own)
	if len(others) == 0 && m.before != nil {
		told = m.before()
		others = told.besides(own)
	}
	if told.strangers() || len(others) != 1 || !strings.HasPrefix(others[0].id, "country/") {
		return nil
	}
	return others
}

// accusing gives who was last told to accuse the state that the subject of verb i is or acts for:
// "Peru accused Chile of spying. Chile denied any involvement."
func (m *matcher) accusing(i int) []ref {
	own := m.ownState(i)
	if own == "" {
		return nil
	}
	for k := len(m.past) - 1; k >= 0; k-- {
		st := &m.past[k]
		if m.toks[0].Span.Start-st.Sentence.End > reach {
			break
		}
		if !m.p.classes["blaming"][st.Core] || st.Polarity != "positive" {
			continue
		}
		r, ok := m.subjectOf(st)
		for n := range m.who.Mentions {
			if o := &m.who.Mentions[n]; ok && o.Span == st.ObjectSpan && (len(o.Actors) == 1 && o.Actors[0] == own || o.State == own) {
				return []ref{r}
			}
		}
	}
	return nil
}

// ownState gives the one state that the subject of verb i is or acts for, or "".
func (m *matcher) ownState(i int) string {
	s := m.subj(i)
	if s < 0 {
		return ""
	}
	own := m.statesOf(m.actors(s))
	if len(own) != 1 {
		return ""
	}
	return own[0]
}

// statesOf gives the states that actors are or act for, each once.
func (m *matcher) statesOf(all []ref) []string {
	var out []string
	for _, r := range all {
		if r.mention < 0 {
			continue
		}
		id := r.id
		if !strings.HasPrefix(id, "country/") {
			id = m.who.Mentions[r.mention].State
		}
		if id != "" && !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

// strangers reports whether the sentence speaks of armed people who act for no state, so that what
// follows need not be meant for a state: "Rebels kidnap two Peruvians in Chile. Peru demands their release."
func (m *matcher) strangers() bool {
	for k := range m.toks {
		if m.p.classes["outlaw"][m.toks[k].Lemma] {
			return true
		}
	}
	return false
}

// besides gives the actors that this sentence names other than a state and those who act for it, each
// as its state where it has one. People of a nation count for it, and so does a land in which something happens.
func (m *matcher) besides(own string) []ref {
	var out []ref
	for k := range m.toks {
		if m.at[k] < 0 {
			continue
		}
		n := &m.who.Mentions[m.at[k]]
		for _, id := range n.Actors {
			if !strings.HasPrefix(id, "country/") && n.State != "" {
				id = n.State
			}
			if id == own || n.Type == "place" || n.Type == "person" && !strings.HasPrefix(id, "country/") {
				continue
			}
			out = appendNew(out, []ref{{mention: m.at[k], id: id}})
		}
	}
	return out
}
