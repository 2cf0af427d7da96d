package frame

import (
	"slices"

	"entente/extract/actor"
)

// punished corrects whose deed it is that a state is punished for: in "suspended aid to
// Chile over its invasion of Peru" it is Chile's and not that of who suspends. It reports
// whether that is clear; where the clause names nobody else, or several, it is not.
func (m *matcher) punished(c *match) bool {
	v := m.penalty(c)
	if v < 0 {
		return true
	}
	var others []ref
	named := m.gather(v, gatherDepth, nil)
	for _, k := range named { // "its ambassador to Chile"
		if !slices.ContainsFunc(m.refs(m.at[k]), func(r ref) bool { return r.id != c.source.id }) {
			named = m.gather(k, gatherDepth, named)
		}
	}
	for _, k := range named {
		if m.under(k, c.trigger) {
			continue
		}
		for _, r := range m.refs(m.at[k]) {
			if r.id != c.source.id && m.who.Mentions[r.mention].Type == "country" {
				others = appendNew(others, []ref{r})
			}
		}
	}
	switch m.preposition(c.trigger) {
	case "after", "following", "since":
		return false
	}
	if len(others) != 1 || others[0].id == c.target.id {
		return false
	}
	c.source = others[0]
	return true
}

// penalty gives the verb of punishing for which the deed of match c is the reason and whose
// subject the possessor of the deed, a pronoun, or who does the gerund, was taken for; or -1.
func (m *matcher) penalty(c *match) int {
	if v := m.toks[c.trigger].Head; m.toks[c.trigger].XPOS == "VBG" && m.toks[c.trigger].Rel == "advcl" && m.preposition(c.trigger) == "for" && m.punishes(v, c) { // "recalls its envoy to Chile for arming rebels"
		return v
	}
	if !m.p.classes["grievance"][m.toks[c.trigger].Lemma] || !m.gives(c.trigger) || c.source.mention < 0 || !m.here(c.source.mention) {
		return -1
	}
	n := &m.who.Mentions[c.source.mention]
	if n.Kind != actor.Pronoun || m.toks[n.Head].Head != c.trigger {
		return -1
	}
	v := m.toks[c.trigger].Head
	for v >= 0 && !m.verbal(v) {
		v = m.toks[v].Head
	}
	if !m.punishes(v, c) {
		return -1
	}
	return v
}

// punishes reports whether v is a verb of punishing that the source of match c is the subject of.
func (m *matcher) punishes(v int, c *match) bool {
	if v < 0 || !m.p.classes["penal"][m.toks[v].Lemma] || m.passive(v) {
		return false
	}
	s := m.subj(v)
	return s >= 0 && slices.ContainsFunc(m.actors(s), func(r ref) bool { return r.id == c.source.id })
}

// gives reports whether what stands before event noun k says that it is a reason: "after",
// "in response to".
func (m *matcher) gives(k int) bool {
	p := m.preposition(k)
	if h := m.toks[k].Head; p == "to" && h >= 0 && m.toks[h].UPOS == "NOUN" {
		p = m.preposition(h) + "-" + m.toks[h].Lemma
	}
	return m.p.classes["grounds"][p]
}
