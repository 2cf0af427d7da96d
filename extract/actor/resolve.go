package actor

import (
	"cmp"
	"slices"
	"strings"
)

// resolve gives the candidates their actors: whole names first, then parts of
// names, then offices and phrases that lean on a name.
func (l *linker) resolve() {
	for i := range l.cands {
		if c := &l.cands[i]; !c.drop && c.entry >= 0 && !c.short {
			l.named(i, c)
		}
	}
	for i := range l.cands {
		if c := &l.cands[i]; !c.drop && c.short && len(c.Actors) == 0 {
			l.shortened(i, c)
		}
	}
	l.spelled()
	for i := range l.cands {
		l.within(i)
		l.place(i)
	}
	for i := range l.cands {
		c := &l.cands[i]
		switch {
		case c.drop:
		case c.post:
			l.fillOffice(c)
		case c.Kind == Nominal && c.entry < 0 && c.owner >= 0 && c.Rule != "":
			l.fillNominal(c)
		}
	}
	l.settleRoles()
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
	all := l.readings(c.entry, func(*entry) bool { return true })
	if id, ok := l.acronym[l.str(c.Span)]; ok {
		c.Actors = []string{id}
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
	if e.kind == Metonym && e.use&(contextual|capital|building) == contextual && !l.backed(c, a) {
		c.Ambiguous, c.drop = append(c.Ambiguous, a.ID), true
		return
	}
	c.Kind, c.Type, c.Actors = kindAs(c, e), a.Type, []string{a.ID}
	for _, other := range all {
		if other != n {
			c.Ambiguous = append(c.Ambiguous, l.t.actors[other].ID)
		}
	}
	if a.Type == "person" {
		l.know(i)
	}
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
	if c.Kind == Nominal {
		return Nominal
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
	for _, typ := range [...]string{"country", "org", "place"} {
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

// know remembers that a person of the tables was named in full.
func (l *linker) know(i int) {
	c := &l.cands[i]
	if s := &l.sents[c.Sentence]; c.End > c.First {
		for _, k := range [...]int{c.First, c.End - 1} {
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
	case len(now) == 0 && len(ever) == 1:
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
	case "head-of-state", "head-of-government", "monarch", "foreign-minister", "defence-minister", "leader-of-org":
		return true
	}
	return false
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
	some := l.readings(c.entry, func(e *entry) bool { return e.use&short != 0 })
	n := l.shortPerson(c, some)
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

// shortPerson picks the person meant by a family name alone.
func (l *linker) shortPerson(c *cand, some []int32) int32 {
	if c.role != "" {
		if n := l.byOffice(c, some); n >= 0 {
			return n
		}
		if c.of != "" || c.Private {
			return -1
		}
	}
	now := l.inOffice(some, true)
	if len(now) == 1 {
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
	return -1
}

// heads keeps those who lead a state on the date.
func (l *linker) heads(some []int32) []int32 {
	var r []int32
	for _, n := range some {
		for _, x := range l.t.terms[n] {
			if (x.Role == "head-of-state" || x.Role == "head-of-government") && x.Holds(l.doc.Date) {
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
	full := l.family[l.lowOf(c)]
	best := -1
	for _, n := range full {
		o := &l.cands[n]
		if o.drop || len(o.Actors) != 1 || n == i {
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
		if s := &l.sents[c.Sentence]; c.End > c.First {
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
	if c.Type == "person" && c.role != "" && c.of != "" && l.sents[c.Sentence].Tokens[c.Head].UPOS == "PROPN" {
		name := l.str(c.Span)
		c.Label = name
		c.Actors = []string{l.newActor(Actor{ID: "person/" + lastPart(c.of) + "-" + Slug(name), Name: name, Type: "person", Kind: "new"})}
		return
	}
	c.drop = true
}

// spelled looks for a person of the tables behind a new name that a title gives
// an office: "Yusuf Raza Gilani" is the Gillani who held it on the date.
func (l *linker) spelled() {
	for i := range l.cands {
		c := &l.cands[i]
		if c.drop || c.Label == "" || c.Type != "person" || c.role == "" || c.of == "" || c.Private || len(c.Actors) != 1 {
			continue
		}
		for _, role := range [...]string{c.role, "head-of-government", "monarch"} {
			h := l.t.holder(role, c.of, "", l.doc.Date)
			if n, ok := l.t.byID[h]; ok && (role == c.role || leading(c.role)) && similar(l.t.actors[n].Name, c.Label) {
				l.rename(c.Actors[0], h)
				break
			}
		}
	}
}

// rename gives all that had a new actor another one.
func (l *linker) rename(old, id string) {
	for i := range l.cands {
		if c := &l.cands[i]; len(c.Actors) == 1 && c.Actors[0] == old {
			c.Actors, c.Label = []string{id}, ""
			c.Why += "; spelled otherwise in the tables"
		}
	}
	delete(l.fresh, old)
	l.order = slices.DeleteFunc(l.order, func(s string) bool { return s == old })
}

// similar reports whether two names are one but for spelling: the same initial
// and last words that differ in two letters at most.
func similar(a, b string) bool {
	x, y := strings.Fields(strings.ToLower(fold(a))), strings.Fields(strings.ToLower(fold(b)))
	if len(x) < 2 || len(y) < 2 || x[0][0] != y[0][0] {
		return false
	}
	u, v := x[len(x)-1], y[len(y)-1]
	return len(u) > 3 && len(v) > 3 && distance(u, v) <= 2 && distance(x[0], y[0]) <= 3
}

// distance is the number of letters to add, drop or change.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		last := row[0]
		row[0] = i + 1
		for j := range len(b) {
			d := last
			if a[i] != b[j] {
				d++
			}
			last = row[j+1]
			row[j+1] = min(d, row[j]+1, last+1)
		}
	}
	return row[len(b)]
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
		if a, ok := l.fresh[c.Actors[0]]; ok && a.Country == "" && !r.Former && a.Type == "person" {
			if of, ok := l.actor(r.Of); ok && r.Relation != "ambassador-to" {
				a.Country = of.Country
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
