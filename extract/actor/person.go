package actor

import (
	"slices"
	"strings"
)

// know remembers that a person of the tables was named in full.
func (l *linker) know(i int) {
	c := &l.cands[i]
	if s := &l.sents[c.Sentence]; c.End > c.First {
		for _, k := range [...]int{c.First, familyEnd(s.Tokens, c.First, c.End) - 1} {
			h := lowHash(s.Tokens[k].Form)
			l.remember(h, i)
		}
	}
}

// person picks the person meant: by office and date, then by who is named in full.
func (l *linker) person(c *cand, some []int32) int32 {
	if len(some) == 1 && !c.short {
		return some[0]
	}
	if c.role != "" {
		if n := l.byOffice(c, some); n >= 0 {
			return n
		}
	}
	now := l.inOffice(some, true)
	if len(now) == 1 {
		return now[0]
	}
	return -1
}

// byOffice keeps the persons whose office is the one a title states.
func (l *linker) byOffice(c *cand, some []int32) int32 {
	var ever, now []int32
	for _, n := range some {
		e, h := false, false
		for _, r := range l.t.terms[n] {
			if (c.of == "" || r.Of == c.of) && fits(r.Role, c.role) {
				e, h = true, h || r.Holds(l.doc.Date)
			}
		}
		if e {
			ever = append(ever, n)
		}
		if h {
			now = append(now, n)
		}
	}
	switch {
	case c.Private && len(ever) == 1:
		return ever[0]
	case c.Private:
		return -1
	case len(now) == 1:
		return now[0]
	case len(now) == 0 && len(ever) == 1 && !c.alone:
		return ever[0]
	}
	return -1
}

// fits reports whether an office of the tables is what a title says.
func fits(office, said string) bool {
	if office == said {
		return true
	}
	top := func(r string) bool {
		return r == "head-of-state" || r == "head-of-government" || r == "monarch" || r == "leader-of-org"
	}
	switch said {
	case "head-of-state", "leader-of-org":
		return top(office)
	case "minister", "official":
		return strings.HasSuffix(office, "minister") || office == "official" || office == "security-adviser"
	case "special-envoy":
		return office == "ambassador"
	case "spokesperson":
		return office == "official"
	}
	return false
}

// inOffice keeps the persons who held a leading office on the date; with near,
// only those whose state the text names.
func (l *linker) inOffice(some []int32, near bool) []int32 {
	var r []int32
	for _, n := range some {
		for _, x := range l.t.terms[n] {
			if leading(x.Role) && x.Holds(l.doc.Date) && !(near && l.evidence[l.t.actors[n].Country] == 0) {
				r = append(r, n)
				break
			}
		}
	}
	return r
}

func leading(role string) bool {
	switch role {
	case "head-of-state", "deputy-head-of-state", "head-of-government", "monarch", "foreign-minister", "defence-minister", "leader-of-org":
		return true
	}
	return false
}

// longerName reports whether another family name follows the name of somebody, whom no title tells to be the
// same: "Ivo Tovin Dulari, the son of Ivo Tovin".
func (l *linker) longerName(h hit) bool {
	n := h.end
	if l.t.actors[l.t.entries[h.entry].actor].Type != "person" || h.end-h.first < 2 || l.tEnd[h.first] > 0 || n >= len(l.s.Tokens) || l.upperOnly(n) {
		return false
	}
	t := &l.s.Tokens[n]
	if t.UPOS != "PROPN" || !l.cap[n] || !l.adjacent(n-1, n) || len(t.Form) < 3 || l.hitStarts(n) || l.titleAtToken(n) > 0 || l.titleWord(n) {
		return false
	}
	if n+1 < len(l.s.Tokens) && l.cap[n+1] && l.s.Tokens[n+1].UPOS == "PROPN" && l.adjacent(n, n+1) {
		return false // "Ivo Tovin Presidential Library", a headline
	}
	return l.cls[n]&(orgWord|placeWord|eventWord|siteWord|monthWord|commonWord|powerNoun|forceNoun|massNoun|backedWord) == 0 && l.t.trait[l.low[n]] == 0
}

// shortened settles a part of a name, or a name that nothing around it explains.
func (l *linker) shortened(i int, c *cand) {
	form := l.str(c.Span)
	if id, ok := l.acronym[form]; ok {
		a, _ := l.actor(id)
		c.Type, c.Actors, c.Why = a.Type, []string{id}, "an acronym made in this text"
		c.Rule = "acronym"
		return
	}
	if l.initialled(c) {
		return
	}
	if n := l.earlier(i, c); n >= 0 {
		o := &l.cands[n]
		c.Type, c.Actors, c.Label, c.Antecedent = "person", o.Actors, o.Label, n
		c.Private = c.Private || o.Private
		c.Rule, c.Why = "family-name", "part of the name of a person named in full"
		return
	}
	if c.entry < 0 {
		l.repeated(i, c)
		return
	}
	if c.role == "" && l.namesakes(i, c) || c.of == "" && l.stranger(i, c) {
		l.unclear(c, nil)
		c.Type, c.drop = "person", true
		return
	}
	some := l.readings(c.entry, func(e *entry) bool { return e.use&short != 0 })
	n := int32(-1)
	if c.role != "" || !l.located(c) {
		n = l.shortPerson(c, some)
	}
	if n < 0 {
		l.unclear(c, some)
		if len(some) > 12 {
			c.Ambiguous = c.Ambiguous[:12]
		}
		if c.Type = "person"; c.role == "" {
			c.drop = true
		}
		return
	}
	c.Type, c.Actors = "person", []string{l.t.actors[n].ID}
	c.Rule, c.Why = "short-name", "in office on the date of the text"
	if len(some) > 1 && len(some) < 12 {
		for _, o := range some {
			if o != n {
				c.Ambiguous = append(c.Ambiguous, l.t.actors[o].ID)
			}
		}
	}
}

// stranger reports whether the text has given a family name that stands alone to somebody of whom
// it says nothing that makes a person of him: "met Tovin Marek. Marek".
func (l *linker) stranger(i int, c *cand) bool {
	return c.End-c.First == 1 && slices.ContainsFunc(l.cands[:i], func(o cand) bool {
		return o.entry < 0 && o.short && o.drop && o.End-o.First > 1 && l.lowOf(&o) == l.lowOf(c)
	})
}

// namesakes reports whether the text names others in full whose family name stands alone,
// none of whom the tables have, so that none of theirs is meant.
func (l *linker) namesakes(i int, c *cand) bool {
	several := ""
	for _, n := range l.family[l.lowOf(c)] {
		o := &l.cands[n]
		if o.drop || n == i || len(o.Actors) != 1 || l.otherGiven(c, o) {
			continue
		}
		if _, known := l.t.byID[o.first()]; known {
			return false
		}
		several = o.first()
	}
	return several != ""
}

// located reports whether a name stands where a place does: "in Logar".
func (l *linker) located(c *cand) bool {
	toks := l.sents[c.Sentence].Tokens
	if c.First == 0 || toks[c.First-1].UPOS != "ADP" || c.End < len(toks) && toks[c.End].UPOS == "PART" {
		return false
	}
	h := lowHash(toks[c.First-1].Form)
	return h == l.word.in || toks[c.First-1].Form == "near"
}

// shortPerson picks the person meant by a family name alone.
func (l *linker) shortPerson(c *cand, some []int32) int32 {
	if c.role != "" {
		if n := l.byOffice(c, some); n >= 0 {
			return n
		}
		if c.alone {
			c.of = "" // of another state than the one that the text names
			if n := l.byOffice(c, some); n >= 0 {
				return n
			}
		}
		if c.of != "" || c.Private {
			return -1
		}
	}
	now := l.inOffice(some, true)
	if len(now) == 1 && (len(some) == 1 || c.role != "" || len(l.heads(now)) == 1) {
		return now[0]
	}
	if len(now) == 0 && len(some) == 1 && l.evidence[l.t.actors[some[0]].Country] > 0 {
		return some[0]
	}
	if now = l.inOffice(some, false); len(some) == 1 && len(now) == 1 {
		return now[0]
	}
	if top := l.heads(l.inOffice(some, true)); len(top) == 1 {
		return top[0]
	}
	if len(some) <= fewNamesakes {
		now := l.inOffice(some, false)
		if top := l.heads(now); len(top) == 1 {
			return top[0]
		}
		if len(now) == 1 {
			return now[0]
		}
	}
	if len(some) == 1 && l.envoy(some[0]) {
		return some[0]
	}
	return -1
}

// envoy reports whether a person is sent or advises for a state on the date.
func (l *linker) envoy(n int32) bool {
	return slices.ContainsFunc(l.t.terms[n], func(r Term) bool {
		return (r.Role == "special-envoy" || r.Role == "security-adviser") && r.Holds(l.doc.Date) && !r.stale(l.doc.Date)
	})
}

// fewNamesakes is how many persons of the tables may share a family name that
// alone means the one among them who leads a state or organisation, or has a leading office, in a text that
// names no other of them and not even the state: Aliyev, but not Lee.
const fewNamesakes = 3

// heads keeps those who lead a state or an organisation on the date.
func (l *linker) heads(some []int32) []int32 {
	var r []int32
	for _, n := range some {
		for _, x := range l.t.terms[n] {
			if (x.Role == "head-of-state" || x.Role == "head-of-government" || x.Role == "leader-of-org") && x.Holds(l.doc.Date) {
				r = append(r, n)
				break
			}
		}
	}
	return r
}

// earlier gives the full name that a part of one belongs to, or -1. Two persons
// of one family name make it unclear, unless a title tells them apart.
func (l *linker) earlier(i int, c *cand) int {
	full := l.soFar(i, l.family[l.lowOf(c)])
	best := -1
	for _, n := range full {
		o := &l.cands[n]
		if o.drop || len(o.Actors) != 1 || n == i || l.otherGiven(c, o) || l.ownerOf(c, o) {
			continue
		}
		switch {
		case best < 0, l.cands[best].Actors[0] == o.Actors[0]:
			if best < 0 || n < i {
				best = n
			}
		case c.role != "" && o.role == c.role && l.cands[best].role != c.role:
			best = n
		case c.role != "" && l.cands[best].role == c.role && o.role != c.role:
		case c.role != "":
			some := l.pair(best, n)
			if m := l.byOffice(c, some); m >= 0 {
				if l.t.actors[m].ID == o.Actors[0] {
					best = n
				}
				continue
			}
			return -1
		default:
			return l.nearest(i, full)
		}
	}
	return best
}

// ownerOf reports whether a name owns the noun beside which a whole one stands, so that another
// of the family is meant: "Dulari's daughter, Ann Dulari".
func (l *linker) ownerOf(c, o *cand) bool {
	toks := l.sents[c.Sentence].Tokens
	h := toks[c.Head].Head
	if o.Sentence != c.Sentence || toks[c.Head].Rel != "nmod:poss" || h < c.End || o.First < c.End {
		return false
	}
	return toks[o.Head].Head == h && (toks[o.Head].Rel == "appos" || toks[o.Head].Rel == "flat") || h == o.Head || toks[h].Head == o.Head && toks[h].Rel != "nsubj"
}

// otherGiven reports whether a name of several words has a first one that the whole
// name of o has not: Bassem Tamimi is not Ahed Tamimi.
func (l *linker) otherGiven(c, o *cand) bool {
	if c.End-c.First < 2 {
		return false
	}
	first := &l.sents[c.Sentence].Tokens[c.First]
	if l.t.class[lowHash(first.Form)]&partWord != 0 {
		return false
	}
	return !strings.Contains(strings.ToLower(l.str(o.Span)), strings.ToLower(first.Form))
}

// pair gives the rows of two persons of the tables.
func (l *linker) pair(a, b int) []int32 {
	var r []int32
	for _, n := range [...]int{a, b} {
		if k, ok := l.t.byID[l.cands[n].Actors[0]]; ok {
			r = append(r, k)
		}
	}
	return r
}

// nearest takes the person of that family name who holds office on the date, or
// none where that does not tell.
func (l *linker) nearest(i int, full []int) int {
	best := -1
	for _, n := range full {
		o := &l.cands[n]
		if o.drop || len(o.Actors) != 1 || o.Private {
			continue
		}
		k, ok := l.t.byID[o.Actors[0]]
		if !ok || len(l.inOffice([]int32{k}, false)) == 0 {
			continue
		}
		if best >= 0 && l.cands[best].Actors[0] != o.Actors[0] {
			return -1
		}
		best = n
	}
	return best
}

// lowOf is the word class key of a one-word candidate.
func (l *linker) lowOf(c *cand) uint64 {
	if c.End-c.First != 1 {
		s := &l.sents[c.Sentence]
		if c.End-c.First > 2 && s.Tokens[c.End-2].Form == "-" {
			return lowHash(s.Tokens[c.First].Form) // "Wong Pik-wan" is no Wan
		}
		if c.End > c.First {
			return lowHash(s.Tokens[c.End-1].Form)
		}
		return 0
	}
	return lowHash(l.sents[c.Sentence].Tokens[c.First].Form)
}

// repeated drops a name that nothing explains, unless it was explained elsewhere.
func (l *linker) repeated(i int, c *cand) {
	if k, ok := l.made[c.key]; ok && l.sameText(l.cands[k].Span, c.Span) && !l.cands[k].drop && len(l.cands[k].Actors) == 1 {
		o := &l.cands[k]
		c.Type, c.Actors, c.Label, c.Place, c.Private = o.Type, o.Actors, o.Label, o.Place, o.Private
		c.Rule, c.Why = "repeated", "the same name as elsewhere in this text"
		return
	}
	if c.Type == "person" && c.role != "" && c.of != "" && !c.alone && l.sents[c.Sentence].Tokens[c.Head].UPOS == "PROPN" {
		name := l.str(c.Span)
		c.Label = name
		a := Actor{ID: "person/" + lastPart(c.of) + "-" + Slug(name), Name: name, Type: "person", Kind: "new"}
		if c.open {
			a.Country = c.of
		}
		c.Actors = []string{l.newActor(a)}
		return
	}
	c.drop = true
}
