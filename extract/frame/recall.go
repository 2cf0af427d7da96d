package frame

import (
	"strings"

	"entente/extract/text"
)

// reach is how far back, in bytes, "the attack" reaches for the attack that is meant.
const reach = 400

// recalledAuthor gives who did the deed that the text has told of before and that
// noun k now only points at: "Iran struck Erbil. Iraq condemned the strike."
func (m *matcher) recalledAuthor(k int) []ref {
	if !m.pointsBack(k) {
		return nil
	}
	var found []ref
	var where text.Span
	for i := len(m.past) - 1; i >= 0; i-- {
		st := &m.past[i]
		if len(found) > 0 && st.Trigger != where || m.toks[0].Span.Start-st.Sentence.End > reach {
			break
		}
		if st.Rule == "role" || st.Status != actual || st.Polarity != "positive" || !m.namesDeed(k, st.Core) {
			continue
		}
		if r, ok := m.subjectOf(st); ok {
			found, where = appendNew(found, []ref{r}), st.Trigger
		}
	}
	return found
}

// pointsBack reports whether noun k says no more than that its deed is known: "the
// attack", "these latest sanctions".
func (m *matcher) pointsBack(k int) bool {
	known := false
	for c := int(m.first[k]); c >= 0; c = int(m.next[c]) {
		switch text.BaseRel(m.toks[c].Rel) {
		case "det":
			switch strings.ToLower(m.toks[c].Form) {
			case "the", "this", "these", "that", "those":
				known = true
			}
		case "amod", "compound":
			if m.at[c] >= 0 {
				return false
			}
		case "case", "punct":
		default:
			return false
		}
	}
	return known
}

// namesDeed reports whether noun k can name what relation core says was done.
func (m *matcher) namesDeed(k int, core string) bool {
	for _, f := range m.candidates(k) {
		if f.pos == 'n' && m.p.speech[f.relation] == m.p.speech[core] && m.p.kin(f.relation, core) && (!m.p.speech[core] || m.described(f, k)) {
			return true
		}
	}
	return false
}

// described reports whether the words before noun k are those that frame f wants there: "the attack" is no
// "verbal attack".
func (m *matcher) described(f *frame, k int) bool {
	for _, c := range f.conds {
		if c.absent || len(c.routes) != 1 || len(c.routes[0].steps) != 1 {
			continue
		}
		switch c.routes[0].steps[0] {
		case "mod", "poss", "maker", "adj":
			if m.satisfies(c, k) < 0 {
				return false
			}
		}
	}
	return true
}

// kin reports whether two relations are the same, one stands under the other, or
// both stand under a third that says what was done.
func (p *patterns) kin(a, b string) bool {
	up, other := p.parent[a], p.parent[b]
	return a == b || up == b || other == a || up == other && up != "" && p.parent[up] != "" && p.parent[p.parent[up]] != ""
}

// subjectOf gives the subject of a statement told before, where a mention names it.
func (m *matcher) subjectOf(st *Statement) (ref, bool) {
	for k := range m.who.Mentions {
		if n := &m.who.Mentions[k]; n.Span == st.SubjectSpan {
			for _, id := range n.Actors {
				if id == st.Subject {
					return ref{mention: k, id: id}, true
				}
			}
		}
	}
	return ref{}, false
}

// here reports whether mention n stands in this sentence.
func (m *matcher) here(n int) bool { return n >= 0 && m.who.Mentions[n].Sentence == m.sent }
