package frame

import (
	"strings"
)

// pairs gives a match for every two of the members of an event, with the members in
// turn for source and target; where it is mutual, one for each of the two directions.
func (m *matcher) pairs(base match, members []ref, theme int, mutual bool) []match {
	var out []match
	for a := range members {
		for b := a + 1; b < len(members); b++ {
			if members[a].id == members[b].id || members[a].mention != members[b].mention && (m.nested(members[a], members[b]) || m.titles(members[a].mention, members[b].mention) || m.slashed(members[a], members[b])) {
				continue
			}
			c := base
			c.source, c.target, c.theme, c.mutual = members[a], members[b], theme, mutual
			out = append(out, c)
			if mutual {
				c.source, c.target = c.target, c.source
				out = append(out, c)
			}
		}
	}
	return out
}

// slashed reports whether a slash joins the names of a and b, who stand on one side: "clashes between X/Chadian
// forces and Mali".
func (m *matcher) slashed(a, b ref) bool {
	if !m.here(a.mention) || !m.here(b.mention) {
		return false
	}
	first, second := &m.who.Mentions[a.mention], &m.who.Mentions[b.mention]
	if first.First > second.First {
		first, second = second, first
	}
	return first.End == second.First-1 && m.toks[first.End].Form == "/"
}

// eachOther reports whether one of the routes from word i leads to "each other" or "one
// another", so that those who act are also those it is done to.
func (m *matcher) eachOther(routes []route, i int) bool {
	for _, r := range routes {
		for _, k := range m.follow(i, r.steps, nil) {
			if m.reciprocalPronoun(k) {
				return true
			}
			if o := m.owner(k); r.author && o >= 0 && m.reciprocalPronoun(o) { // "shelled each other's positions"
				return true
			}
		}
	}
	return false
}

// inReturn reports whether those who do what verb i tells do it each, of which the frame says that
// they do it to one another: "Peru and Chile each expelled two diplomats".
func (m *matcher) inReturn(f *frame, i int) bool {
	if !m.p.classes["reciprocated"][f.relation] || !m.verbal(i) {
		return false
	}
	for _, k := range m.adverbs(i, nil) {
		if strings.EqualFold(m.toks[k].Form, "each") {
			return true
		}
	}
	return false
}

// reciprocalPronoun reports whether word k is part of "each other", "one another" or "the
// other": "both sides blamed the other", "the other country".
func (m *matcher) reciprocalPronoun(k int) bool {
	if k >= 2 && m.p.classes["counterpart"][m.toks[k].Lemma] && strings.EqualFold(m.toks[k-1].Form, "other") && strings.EqualFold(m.toks[k-2].Form, "the") {
		return true
	}
	for first := max(0, k-1); first <= k && first+1 < len(m.toks); first++ {
		switch strings.ToLower(m.toks[first].Form + " " + m.toks[first+1].Form) {
		case "each other", "one another", "the other":
			return true
		}
	}
	return false
}
