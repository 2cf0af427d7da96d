package actor

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"entente/data/table"
	"entente/extract/text"
)

// readOffices learns which office "leader" or "president" means in a state.
func (t *Tables) readOffices(fsys fs.FS) error {
	t.means = map[string]string{}
	return table.Load(fsys, "lexicon/office.tsv", strings.Fields("title role states"), func(f []string) error {
		for _, c := range items(f[2]) {
			if _, ok := t.byID["country/"+c]; !ok && c != "*" {
				return fmt.Errorf("no state %q", c)
			}
			t.means[f[0]+"\t"+c] = f[1]
		}
		return nil
	})
}

// roleIn is the office that a title means in a state.
func (t *Tables) roleIn(x *title, state string) string {
	_, c, _ := strings.Cut(state, "/")
	if r, ok := t.means[x.words+"\t"+c]; ok {
		return r
	}
	if r, ok := t.means[x.words+"\t*"]; ok {
		return r
	}
	return x.role
}

// Offices gives the terms of a person, or of all the holders where id is an
// office such as "office/kr/head-of-state".
func (t *Tables) Offices(id string) []Term {
	if n, ok := t.byID[id]; ok {
		return t.terms[n]
	}
	rest, ok := strings.CutPrefix(id, "office/")
	if !ok {
		return nil
	}
	of, role, _ := strings.Cut(rest, "/")
	role, to, _ := strings.Cut(role, "-to-")
	var all []Term
	for k, holders := range t.seats {
		if k.role != role || lastPart(t.actors[k.of].ID) != of || (to != "") != (k.to >= 0) || k.to >= 0 && lastPart(t.actors[k.to].ID) != to {
			continue
		}
		for _, h := range unique(holders) {
			for _, term := range t.terms[h] {
				if term.Role == role && term.Of == t.actors[k.of].ID && (k.to < 0 || term.To == t.actors[k.to].ID) {
					all = append(all, term)
				}
			}
		}
	}
	sortTerms(all)
	return all
}

// StateOn gives the state that an actor acts for on a date: a person in office the
// one of the office, the last begun of several; others the one of the tables.
func (t *Tables) StateOn(id string, d text.Date) string {
	n, ok := t.byID[id]
	if !ok {
		return ""
	}
	state, from := t.actors[n].Country, -1
	if d.IsZero() {
		return state
	}
	for i := range t.terms[n] {
		r := &t.terms[n][i]
		if begun := day(r.From, 0); begun > from && r.Holds(d) && !r.stale(d) {
			state, from = t.countryOf(t.byID[r.Of]), begun
		}
	}
	return state
}

func lastPart(id string) string { return id[strings.LastIndexByte(id, '/')+1:] }

// holder gives the person who had an office on a date, as far as the tables can
// know it: an office of which nothing newer than two years is known has none.
func (t *Tables) holder(role, of, to string, d text.Date) string {
	if d.IsZero() {
		return ""
	}
	key := seat{role: role, to: -1}
	var ok bool
	if key.of, ok = t.byID[of]; !ok {
		return ""
	}
	if to != "" {
		if key.to, ok = t.byID[to]; !ok {
			return ""
		}
	}
	best, from := "", -1
	for _, h := range t.seats[key] {
		for _, r := range t.terms[h] {
			if r.Role != role || r.Of != of || r.To != to || !r.Holds(d) || r.stale(d) {
				continue
			}
			switch f := day(r.From, 0); {
			case f > from:
				best, from = r.Holder, f
			case f == from && r.Holder != best:
				best = ""
			}
		}
	}
	return best
}

// stale reports whether a term that is open, or whose end is only taken from the next holder that
// the tables know, was last seen too long before d.
func (r Term) stale(d text.Date) bool {
	return (r.Until.IsZero() || r.Inferred) && !r.seen.IsZero() && d.Year*12+d.Month > r.seen.Year*12+r.seen.Month+9
}

// officeID names an office: "office/kr/head-of-state", "office/us/ambassador-to-jp".
func officeID(role, of, to string) string {
	id := "office/" + lastPart(of) + "/" + role
	if to != "" {
		id += "-to-" + lastPart(to)
	}
	return id
}

// officeMention makes a mention of a title with no name: "the South Korean president".
func (l *linker) officeMention(p *post) int {
	x := &l.t.title[p.row]
	if p.owner < 0 || x.many || !seated(x.role) || !p.the || l.tailNoun(p.end) || p.end < len(l.s.Tokens) && l.low[p.end] == l.word.of || l.hyphen(p.end) { // "prime minister of the Houthi-run government"
		return -1
	}
	if l.indefinite(p) || l.cands[p.owner].Type == "org" && x.role == "head-of-state" && l.low[p.from] != l.word.the {
		return -1
	}
	c := cand{entry: -1, role: x.role, title: p.row, post: true}
	c.Kind, c.Type, c.Private = Office, "person", p.former
	c.Rule, c.Why = "office", "a title and whose it is, without a name"
	c.owner, c.owner2 = p.owner, p.to
	c.theme, c.organ = p.theme, p.organ
	at := l.saveAt(p.from, p.end)
	n := l.push(c, p.from, p.end, l.spanOf(p.from, p.end))
	l.cands[n].Head = l.head(p.first, p.titleHit.end)
	l.restoreAt(p.from, at)
	for i := p.first; i < p.titleHit.end; i++ {
		l.at[i] = int32(n)
	}
	return n
}

// indefinite reports whether the words before a title leave open who is meant:
// "a senior al-Qaeda leader", "the next Secretary-General".
func (l *linker) indefinite(p *post) bool {
	for k := p.from; k < p.first; k++ {
		if l.low[k] == l.word.a || l.low[k] == l.word.an || l.cls[k]&elseWord != 0 {
			return true
		}
	}
	return p.from > 0 && (l.low[p.from-1] == l.word.a || l.low[p.from-1] == l.word.an)
}

// tailNoun reports whether a noun goes on: "foreign minister talks", "president's office".
func (l *linker) tailNoun(i int) bool {
	if i >= len(l.s.Tokens) || i == 0 {
		return false
	}
	t := &l.s.Tokens[i]
	return t.UPOS == "NOUN" && l.s.Tokens[i-1].Head == i
}

func (l *linker) saveAt(a, b int) []int32 {
	l.saved = append(l.saved[:0], l.at[a:b]...)
	return l.saved
}

func (l *linker) restoreAt(a int, at []int32) {
	for k, v := range at {
		if v >= 0 {
			l.at[a+k] = v
		}
	}
}

// seated reports whether one person at a time has an office.
func seated(role string) bool {
	switch role {
	case "head-of-state", "head-of-government", "monarch", "foreign-minister", "defence-minister", "unification-minister",
		"ambassador", "minister", "deputy-head-of-state", "security-adviser", "leader-of-org", "deputy-foreign-minister":
		return true
	}
	return false
}

// fillOffice gives an office mention its holder on the date of the document, or the office.
func (l *linker) fillOffice(c *cand) {
	if c.Antecedent >= 0 {
		c.Actors = l.cands[c.Antecedent].Actors
		c.Why = "a title beside the name of its holder"
		return
	}
	of := l.first(c.owner)
	if of == "" || c.Private {
		c.Private = true
		return
	}
	x := &l.t.title[c.title]
	if l.ofTown(x, c.owner) {
		c.Private = true
		return
	}
	role, to := l.t.roleIn(x, of), ""
	if c.owner2 >= 0 && role == "ambassador" {
		if to = l.first(c.owner2); to == "" {
			return
		}
	}
	if c.organ || role == "ambassador" && to == "" || role == "minister" && c.theme == "" && x.words == "minister" {
		c.Actors, c.Type, c.Kind = []string{of}, "country", Nominal
		c.Why = "somebody in the service of " + of
		return
	}
	if role == "leader-of-org" && l.cands[c.owner].Kind == Metonym && !l.cands[c.owner].Place {
		role = l.t.roleIn(&title{words: "leader", role: "head-of-state"}, of) // "the Kremlin chief"
	}
	if role == "leader-of-org" && strings.HasPrefix(of, "country/") {
		c.Private = true // of which of its bodies is not said
		if o := &l.cands[c.owner]; o.Kind == Adjective {
			o.Private = true // a "Ugandan warlord" is not Uganda
		}
		return
	}
	if strings.HasPrefix(of, "org/") && (role == "head-of-state" || role == "head-of-government") {
		role = "leader-of-org"
	}
	if n := l.saidToHold(c.Span.Start, x.role, of); n >= 0 && to == "" && c.theme == "" {
		c.Actors, c.Label, c.Antecedent = l.cands[n].Actors, l.cands[n].Label, n
		c.Why = "the text said before who holds the office"
		return
	}
	for _, r := range [...]string{role, other(role)} {
		if h := l.t.holder(r, of, to, l.doc.Date); h != "" && c.theme == "" {
			c.Actors, c.Why = []string{h}, "held the office of "+r+" on "+l.doc.Date.String()
			return
		}
	}
	if role == "minister" {
		theme := c.theme
		if theme == "" {
			theme = x.words
		}
		role = ministerOf(theme)
	}
	c.Actors, c.Why = []string{l.newOffice(role, of, to)}, "the office: its holder on the date is not known"
}

// saidToHold gives the only person whose name stands before an offset with a title of that office in
// a state, or -1: the text knows better than the tables who is "the Chadian president", unless it
// names the one that they know, too.
func (l *linker) saidToHold(before int, role, of string) int {
	best := -1
	for i := range l.cands {
		o := &l.cands[i]
		if o.Span.Start >= before || o.drop || o.Kind != Name || o.Type != "person" || o.Private || o.role != role || o.of != of || len(o.Actors) != 1 {
			continue
		}
		if best >= 0 && l.cands[best].Actors[0] != o.Actors[0] {
			return -1
		}
		best = i
	}
	if best < 0 || role == "minister" || role == "ambassador" || role == "leader-of-org" {
		return -1
	}
	h := l.t.holder(role, of, "", l.doc.Date)
	if h != "" && slices.ContainsFunc(l.cands, func(o cand) bool { return !o.drop && o.Kind == Name && o.first() == h }) {
		return -1 // who follows him is named too
	}
	return best
}

// ministerOf names the office of a minister by what it is about.
func ministerOf(theme string) string {
	return strings.Replace(Slug(strings.ToLower(theme))+"-minister", "-minister-minister", "-minister", 1)
}

// newOffice makes an actor of an office whose holder is not known.
func (l *linker) newOffice(role, of, to string) string {
	a := Actor{ID: officeID(role, of, to), Type: "office", Kind: role, Country: of}
	if o, ok := l.actor(of); ok {
		a.Country = o.Country
		a.Name = strings.ReplaceAll(role, "-", " ") + " of " + o.Name
		if o2, ok := l.actor(to); ok {
			a.Name += " to " + o2.Name
		}
	}
	return l.newActor(a)
}

// officeAfter resolves the title at token k that belongs to an owner found by
// reference, as in "the country's president" or "its foreign minister"; first
// and from are the first token and the candidate of the owner.
func (l *linker) officeAfter(owner string, first, k, from int) {
	if !strings.HasPrefix(owner, "country/") || k >= len(l.s.Tokens) {
		return
	}
	end, row := l.titleFrom(k)
	if end == 0 || l.t.title[row].many || !seated(l.t.title[row].role) || end < len(l.s.Tokens) && (l.at[end] >= 0 || l.s.Tokens[end].UPOS == "NOUN" || l.s.Tokens[end].UPOS == "PROPN") {
		return
	}
	x := &l.t.title[row]
	role := l.t.roleIn(x, owner)
	switch {
	case role == "ambassador" || role == "leader-of-org" || x.words == "minister":
		return
	case role == "minister":
		role = ministerOf(x.words)
	}
	id, why := l.t.holder(role, owner, "", l.doc.Date), "held the office of "+role+" on "+l.doc.Date.String()
	if n := l.saidToHold(l.s.Tokens[first].Span.Start, x.role, owner); n >= 0 {
		id, why = l.cands[n].first(), "the text said before who holds the office"
	} else if id == "" {
		id, why = l.newOffice(role, owner, ""), "the office: its holder on the date is not known"
	}
	l.refPush(end-1, first, end, Office, "person", []string{id}, from, "office", why)
}

// titleFrom gives the longest title that starts at token k: its end and row, or 0.
func (l *linker) titleFrom(k int) (end int, row int32) {
	h := l.low[k]
	for j := k + 1; ; j++ {
		e, ok := l.t.titles[h]
		if !ok {
			return end, row
		}
		if e >= 0 && !l.t.title[e].prefix {
			end, row = j, e
		}
		if j == len(l.s.Tokens) || l.at[j-1] >= 0 {
			return end, row
		}
		h = join(h, l.low[j])
	}
}

// other is the office that may hold the one who is called by a role, where the tables have none of that name.
func other(role string) string {
	switch role {
	case "head-of-state":
		return "monarch"
	}
	return role
}

// first is the one actor of a candidate, or "".
func (l *linker) first(n int) string {
	if n < 0 || len(l.cands[n].Actors) != 1 {
		return ""
	}
	return l.cands[n].Actors[0]
}
