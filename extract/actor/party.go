package actor

import (
	"slices"
	"strings"
)

// partyOf makes out a party by the state that its name ends in: the one of that state among those of the tables, or
// one that no table has. It reports whether the name of candidate n does: "the Communist Party of Peru".
func (l *linker) partyOf(n int, all []int32) bool {
	c := &l.cands[n]
	if len(all) == 0 || slices.ContainsFunc(all, func(a int32) bool { return l.t.actors[a].Kind != "party" || l.t.actors[a].Country == "" }) {
		return false
	}
	toks := l.sents[c.Sentence].Tokens
	if c.End+1 >= len(toks) || toks[c.End].Form != "of" {
		return false
	}
	for k := n + 1; k < len(l.cands) && l.cands[k].Sentence == c.Sentence; k++ {
		o := &l.cands[k]
		if o.entry < 0 || o.drop || o.Type != "country" || o.Kind != Name || o.First != c.End+1 && (o.First != c.End+2 || toks[c.End+1].Form != "the") {
			continue
		}
		state := l.t.countryOf(l.t.entries[o.entry].actor)
		for _, a := range all {
			if l.t.actors[a].Country == state {
				return false
			}
		}
		for c.First > 1 && isUpper(toks[c.First-1].Form) && (toks[c.First-1].UPOS == "PROPN" || strings.EqualFold(toks[c.First-2].Form, "the")) && !slices.ContainsFunc(l.cands, func(x cand) bool { return !x.drop && !x.short && x.Sentence == c.Sentence && x.End == c.First }) {
			c.First--
		}
		if c.End, o.drop = o.End, true; c.End+1 < len(toks) && toks[c.End].Form == "-" && isUpper(toks[c.End+1].Form) {
			c.End += 2 // "Communist Party of Peru-Red Star"
		}
		l.within(n)
		c.Span, c.Head = l.spanOf(c.First, c.End), l.head(c.First, c.End)
		c.Label, c.entry = l.str(c.Span), -1
		c.Kind, c.Type, c.Actors = Name, "org", []string{l.newOrg(c.Label, state, false)}
		c.Rule, c.Why = "new-org", "proper nouns with the head noun of an organisation"
		return true
	}
	return false
}
