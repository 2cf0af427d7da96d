package frame

import (
	"slices"
	"strings"

	"entente/extract/actor"
	"entente/extract/text"
)

// partDepth is how many phrases may stand in one another between what is acted on
// and whose it is: "[employees of [a centre of [the Syrian army]]]".
const partDepth = 5

// whole gives whom frame f concerns at word i where its target names nobody but only
// something of somebody: "sanctions on five officers of the Syrian navy", "fined a
// bank with ties to Iran". Relations of class `parts` do to a state what they do to
// its parts. Where the phrase names several, it gives nobody.
func (m *matcher) whole(f *frame, i int, sources []ref) []ref {
	if !m.p.classes["parts"][f.relation] {
		return nil
	}
	for _, r := range f.roles[roleTarget] {
		if !r.author {
			continue
		}
		for _, k := range m.follow(i, r.steps, nil) {
			if m.verbal(k) || m.toks[k].UPOS == "PRON" {
				continue
			}
			if got := m.beneath(k, partDepth, f.relation, sources, nil); len(got) > 0 {
				if len(got) == 1 {
					return got
				}
				return nil
			}
		}
	}
	return nil
}

// beneath appends to out the actors to whom noun k belongs or in whose land it is.
func (m *matcher) beneath(k, depth int, relation string, sources, out []ref) []ref {
	if depth == 0 || m.irregular(k) || m.p.classes["irregular"][m.toks[k].Lemma] {
		return out
	}
	for c := int(m.first[k]); c >= 0; c = int(m.next[c]) {
		if d := m.oblique(c, "in"); m.toks[c].Lemma == "involve" && d > c && m.at[d] < 0 {
			continue // "men involved in the use of weapons in Chad" are nobody's
		}
		if !m.belongs(k, c) && !(m.p.classes["housed"][relation] && m.lies(c)) {
			continue
		}
		if m.at[c] >= 0 && len(m.who.Mentions[m.at[c]].Actors) > 0 {
			if m.who.Mentions[m.at[c]].Type == "person" && m.toks[k].UPOS == "NOUN" && len(m.candidates(k)) > 0 {
				continue // "judges involved in the arrest of a person" are not his
			}
			for _, r := range m.marked(m.refs(m.at[c])) {
				if n := &m.who.Mentions[r.mention]; n.Kind != actor.Pronoun && n.Type != "place" && !m.ofSource(r, sources) {
					out = appendNew(out, []ref{r})
				}
			}
			continue
		}
		out = m.beneath(c, depth-1, relation, sources, out)
	}
	return out
}

// ofSource reports whether r is one of those who act, or theirs.
func (m *matcher) ofSource(r ref, sources []ref) bool {
	n := &m.who.Mentions[r.mention]
	return slices.ContainsFunc(sources, func(s ref) bool {
		state := m.who.Mentions[s.mention].State
		return s.id == r.id || state != "" && (state == r.id || state == n.State) || n.State == s.id || m.serves(s, r.id)
	})
}

// belongs reports whether word c says of noun k whose it is: "of the Syrian navy",
// "linked to Iran", "with ties to Iran".
func (m *matcher) belongs(k, c int) bool {
	switch text.BaseRel(m.toks[c].Rel) {
	case "amod", "compound", "flat", "appos", "conj":
		return !m.verbal(c) && !m.suffix(c)
	case "acl":
		lemma := m.toks[c].Lemma
		if m.p.classes["engaging"][lemma] {
			return true
		}
		return m.toks[c].XPOS == "VBN" && (m.p.classes["belonging"][lemma] || m.p.classes["situated"][lemma])
	case "obj":
		return m.verbal(k) && m.p.classes["engaging"][m.toks[k].Lemma]
	case "nmod", "obl":
		if m.toks[c].Rel == "nmod:poss" {
			return true
		}
		switch m.preposition(c) {
		case "of", "from", "by":
			return true
		case "to":
			return m.verbal(k) || m.p.classes["relations"][strings.ToLower(m.toks[k].Lemma)]
		case "in", "at":
			return m.p.classes["situated"][m.toks[k].Lemma] || m.verbal(k) && m.p.classes["engaging"][m.toks[k].Lemma]
		case "with":
			return m.p.classes["relations"][strings.ToLower(m.toks[c].Lemma)]
		}
	}
	return false
}

// lies reports whether word c says where the noun above it is: "companies in Iran".
func (m *matcher) lies(c int) bool {
	if rel := text.BaseRel(m.toks[c].Rel); rel != "nmod" && rel != "obl" {
		return false
	}
	switch m.preposition(c) {
	case "in", "at", "inside", "across", "throughout":
		return true
	}
	return false
}
