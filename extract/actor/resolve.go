package actor

import (
	"cmp"
	"slices"
	"strings"
)

// resolve gives the candidates their actors: whole names first, then parts of
// names, then offices and phrases that lean on a name.
func (l *linker) resolve() {
	l.reviewAll()
	l.settleCommon()
	l.settleAlone()
	for i := range l.cands {
		if c := &l.cands[i]; !c.drop && c.entry >= 0 && !c.short {
			l.named(i, c)
		}
	}
	l.sayers()
	l.variants()
	for i := range l.cands {
		if c := &l.cands[i]; !c.drop && c.short && len(c.Actors) == 0 {
			l.shortened(i, c)
		}
	}
	l.spelled()
	l.acronyms()
	for i := range l.cands {
		l.within(i)
		l.place(i)
	}
	for i := range l.cands {
		l.teams(i)
	}
	for i := range l.cands {
		c := &l.cands[i]
		switch {
		case c.drop:
		case c.post:
			l.fillOffice(c)
		case c.Kind == Nominal && c.entry < 0 && c.owner >= 0 && c.Rule != "":
			l.fillNominal(i)
		}
	}
	l.forgetPeoples()
	l.settleRoles()
	l.settleServants()
}

// acronyms gives up those in brackets whose whole name came to nothing, or to another body.
func (l *linker) acronyms() {
	for _, b := range l.bracket {
		c, o := &l.cands[b[0]], &l.cands[b[1]]
		if !c.drop && (o.drop || len(o.Actors) != 1 || o.Actors[0] != c.first()) {
			c.drop = true
			delete(l.acronym, l.str(c.Span))
		}
	}
}

// within switches to the sentence of a candidate.
func (l *linker) within(i int) {
	if n := l.cands[i].Sentence; l.sent != n || l.s != &l.sents[n] {
		l.s, l.sent = &l.sents[n], n
	}
}

// readings lists the actors a name can have.
func (l *linker) readings(e int32, keep func(*entry) bool) []int32 {
	var r []int32
	for ; e >= 0; e = l.t.entries[e].next {
		if keep(&l.t.entries[e]) && !slices.Contains(r, l.t.entries[e].actor) {
			r = append(r, l.t.entries[e].actor)
		}
	}
	return r
}

// named settles a name of the tables.
func (l *linker) named(i int, c *cand) {
	all := l.readings(c.entry, func(e *entry) bool { return !c.styled || l.t.actors[e.actor].Type == "country" })
	if id, ok := l.acronym[l.str(c.Span)]; ok {
		c.Actors = []string{id}
		return
	}
	if l.partyOf(i, all) {
		return
	}
	n := l.choose(c, all)
	if n < 0 {
		l.unclear(c, all)
		return
	}
	e := l.entryOf(c.entry, n)
	a := &l.t.actors[n]
	if e.use&(capital|city) != 0 && c.End-c.First == 1 {
		if m := l.earlier(i, c); m >= 0 {
			o := &l.cands[m]
			c.Type, c.Kind, c.Actors, c.Label, c.Antecedent, c.entry = "person", Name, o.Actors, o.Label, m, -1
			c.Rule, c.Why = "family-name", "part of the name of a person named in full"
			return
		}
	}
	if a.Type == "org" && a.Country != "" && (l.foreign(i, a) || l.everywhere(c, a)) {
		c.Ambiguous, c.drop = append(c.Ambiguous, a.ID), true
		return
	}
	if e.kind == Metonym && (e.use&(contextual|capital|building) == contextual && !l.backed(c, a) || a.Kind == "parliament" && e.use&contextual != 0 && l.evidence[a.Country] == 0) { // many states have a senate
		c.Ambiguous, c.drop = append(c.Ambiguous, a.ID), true
		return
	}
	c.Kind, c.Type, c.Actors = kindAs(c, e), a.Type, []string{a.ID}
	if land := l.seat(c, e, a); land != "" {
		c.Ambiguous, c.Actors = append(c.Ambiguous, a.ID), []string{land}
	}
	if m := l.t.members[n]; len(m) > 0 {
		c.Actors = slices.Clone(m)
	}
	for _, other := range all {
		if other != n {
			c.Ambiguous = append(c.Ambiguous, l.t.actors[other].ID)
		}
	}
	if a.Type == "person" {
		l.know(i)
	}
}

// seat gives the state whose capital a name is, where that of a union is called by it too and
// the text names the state and not the union: "cut ties with Belgium and accused Brussels".
func (l *linker) seat(c *cand, e *entry, a *Actor) string {
	if a.Kind != "union" || e.use&capital == 0 || l.evidence[a.ID] > 0 {
		return ""
	}
	if land := l.known("place/" + Slug(l.str(c.Span))); l.evidence[land] > 0 {
		return land
	}
	return ""
}

// everywhere reports whether parties of many states are called by a name and the text
// does not bear out that the one of the tables is meant: "the Labour Party" in a text
// that speaks of no Briton, or more of another state.
func (l *linker) everywhere(c *cand, a *Actor) bool {
	if a.Kind != "party" || !l.t.commonRow(l.str(c.Span)) {
		return false
	}
	for id, n := range l.evidence {
		if n > l.evidence[a.Country] && strings.HasPrefix(id, "country/") {
			return true
		}
	}
	return l.evidence[a.Country] == 0
}

// foreign reports whether the words beside a name give it to another state:
// "Somalia's National Security Council".
func (l *linker) foreign(n int, a *Actor) bool {
	c := &l.cands[n]
	switch a.Kind {
	case "ministry", "parliament", "military", "party":
	default:
		return false
	}
	toks := l.sents[c.Sentence].Tokens
	k := c.First - 1
	if k >= 0 && (toks[k].Form == "'s" || toks[k].Form == "’s" || toks[k].Form == "'") {
		k--
	}
	for i := n; i > 0 && l.cands[i-1].Sentence == c.Sentence; i-- {
		n = i - 1
	}
	for i := n; i < len(l.cands) && l.cands[i].Sentence == c.Sentence; i++ {
		o := &l.cands[i]
		if o.entry < 0 || o.Type != "country" {
			continue
		}
		after := c.End+1 < len(toks) && toks[c.End].Form == "of" && (o.First == c.End+1 || o.First == c.End+2)
		if o.End == k+1 && o.First < c.First || after {
			return l.t.countryOf(l.t.entries[o.entry].actor) != a.Country
		}
	}
	return false
}

// backed reports whether the text bears out a metonym like "the regime" or
// "the bloc": what it would stand for is named, and no state more often.
func (l *linker) backed(c *cand, a *Actor) bool {
	if w := l.str(c.Span); !strings.HasPrefix(strings.ToLower(w), "the ") && a.Type == "country" {
		if a.ID == "country/kp" || w == "South" {
			return l.evidence["country/kp"]+l.evidence["country/kr"] > 0
		}
		return true
	}
	own := l.evidence[a.ID]
	if a.Type != "country" {
		return own > 0 || a.Country != "" && l.evidence[a.Country] > 0
	}
	if a.ID == "country/kp" || a.ID == "country/kr" {
		own += l.evidence["country/kp"] + l.evidence["country/kr"]
	}
	for id, n := range l.evidence {
		if n > own && strings.HasPrefix(id, "country/") {
			return false
		}
	}
	return own > 0
}

// kindAs keeps what the words around a name made of it.
func kindAs(c *cand, e *entry) Kind {
	if c.Kind == Nominal || c.styled {
		return c.Kind
	}
	return e.kind
}

// unclear marks a name that has several readings and none that stands out.
func (l *linker) unclear(c *cand, all []int32) {
	for _, n := range all {
		c.Ambiguous = append(c.Ambiguous, l.t.actors[n].ID)
	}
	slices.Sort(c.Ambiguous)
	c.Why = "several actors have this name"
}

func (l *linker) entryOf(e, actor int32) *entry {
	for ; e >= 0; e = l.t.entries[e].next {
		if l.t.entries[e].actor == actor {
			return &l.t.entries[e]
		}
	}
	return nil
}

// choose picks one of several readings, or -1.
func (l *linker) choose(c *cand, all []int32) int32 {
	kinds := l.byType(all)
	switch {
	case len(all) == 1:
		return all[0]
	case c.role != "" && len(kinds["person"]) > 0:
		return l.person(c, kinds["person"])
	}
	if n, ok := l.t.prefer[c.key]; ok {
		return l.preferred(n, all)
	}
	for _, typ := range [...]string{"country", "org", "place"} {
		some := kinds[typ]
		if typ == "country" || typ == "org" {
			some = l.plain(c.entry, some)
		}
		switch len(some) {
		case 0:
		case 1:
			return some[0]
		default:
			return l.mostNamed(some)
		}
	}
	for _, typ := range [...]string{"country", "org", "group", "place"} {
		if len(kinds[typ]) == 1 {
			return kinds[typ][0]
		}
	}
	return l.person(c, kinds["person"])
}

// plain keeps the readings that are names, where there are any, before metonyms.
func (l *linker) plain(e int32, some []int32) []int32 {
	var r []int32
	for _, n := range some {
		if x := l.entryOf(e, n); x.use&capital == 0 {
			r = append(r, n)
		}
	}
	if len(r) == 0 {
		return some
	}
	return r
}

// preferred is the usual reading, unless only another one fits the text.
func (l *linker) preferred(n int32, all []int32) int32 {
	if l.evidence[l.t.actors[n].Country] > 0 || l.t.actors[n].Country == "" {
		return n
	}
	best := n
	for _, o := range all {
		if l.t.actors[o].Type == l.t.actors[n].Type && l.evidence[l.t.actors[o].Country] > 0 {
			if best != n {
				return n
			}
			best = o
		}
	}
	return best
}

func (l *linker) byType(all []int32) map[string][]int32 {
	m := map[string][]int32{}
	for _, n := range all {
		t := l.t.actors[n].Type
		m[t] = append(m[t], n)
	}
	return m
}

// mostNamed picks the reading whose state the text names most, if one leads.
func (l *linker) mostNamed(some []int32) int32 {
	best, top, tie := int32(-1), 0, false
	for _, n := range some {
		switch v := l.evidence[l.t.actors[n].Country]; {
		case v > top:
			best, top, tie = n, v, false
		case v == top:
			tie = true
		}
	}
	if top == 0 || tie {
		return -1
	}
	return best
}

// settleRoles gives roles the actors that their states turned out to be, and
// drops those that came to nothing.
func (l *linker) settleRoles() {
	keep := l.roles[:0]
	for _, r := range l.roles {
		c := &l.cands[r.Holder]
		if c.drop || len(c.Actors) != 1 {
			continue
		}
		if id := l.first(r.of); id != "" && r.Relation != "state-media-of" {
			r.Of = id
		}
		if a, ok := l.fresh[c.Actors[0]]; ok && a.Country == "" && a.Type == "person" {
			if of, ok := l.actor(r.Of); ok && r.Relation != "ambassador-to" && ofState(&of) {
				if r.Former {
					a.Nation = of.Country
				} else {
					a.Country = of.Country
				}
				l.fresh[a.ID] = a
			} else if ok && of.Kind == "party" && of.Country != "" { // an official of a party acts for no state
				a.Nation = of.Country
				l.fresh[a.ID] = a
			}
		}
		keep = append(keep, r)
	}
	l.roles = keep
}

// unique drops repeats and keeps the order.
func unique[T comparable](s []T) []T {
	var r []T
	for _, x := range s {
		if !slices.Contains(r, x) {
			r = append(r, x)
		}
	}
	return r
}

func sortTerms(all []Term) {
	slices.SortFunc(all, func(a, b Term) int {
		return cmp.Or(cmp.Compare(day(a.From, 0), day(b.From, 0)), cmp.Compare(a.Holder, b.Holder))
	})
}
