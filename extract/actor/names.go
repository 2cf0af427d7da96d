package actor

import (
	"strings"

	"entente/extract/text"
)

// takeNames finds names that no table has among the runs of proper nouns: an
// organisation by its head noun, a person by title, given name or what follows,
// a place by its preposition. A run that shows none of these is kept aside: it
// counts if it, or the whole name it belongs to, is made out elsewhere.
func (l *linker) takeNames() {
	for i := 0; i < len(l.s.Tokens); {
		if !l.proper(i) {
			i++
			continue
		}
		end := l.run(i)
		l.organisations(i, end)
		l.parts(i, end)
		i = end
	}
	l.brackets()
}

// run gives the end of the run of proper nouns that starts at i: hyphens glued
// to both sides and the small words of family names go with it.
func (l *linker) run(i int) int {
	end := i + 1
	for end < len(l.s.Tokens) {
		switch {
		case l.proper(end):
			end++
		case end+1 < len(l.s.Tokens) && l.hyphen(end):
			end += 2
		case l.cls[end]&partWord != 0 && l.hyphen(end+1) && l.proper(end+2) && !l.covered(end) && !l.covered(end-1):
			end += 3
		case l.cls[end]&partWord != 0 && l.proper(end+1) && l.proper(end-1) && !l.covered(end) && !l.covered(end-1):
			end += 2
		default:
			return end
		}
	}
	return end
}

// hyphen reports whether token i is a hyphen without spaces around it.
func (l *linker) hyphen(i int) bool {
	if i <= 0 || i+1 >= len(l.s.Tokens) || l.s.Tokens[i].Form != "-" {
		return false
	}
	return l.s.Tokens[i-1].Span.End == l.s.Tokens[i].Span.Start && l.s.Tokens[i].Span.End == l.s.Tokens[i+1].Span.Start
}

// organisations finds names closed by a noun like Institute in tokens first to end.
func (l *linker) organisations(first, end int) {
	for i := end - 1; i >= first; i-- {
		if l.cls[i]&orgWord == 0 || !l.cap[i] || l.covered(i) || l.upperOnly(i) {
			continue
		}
		from := l.orgStart(first, i)
		to := i + 1
		if l.cls[i]&orgOpens != 0 && to == end {
			to = l.orgTail(to)
		}
		if to-from < 2 || l.stateOrgan(from, i, to) || l.genericName(from, to) {
			continue
		}
		l.pushOrg(from, to)
		return
	}
}

// upperOnly reports whether a word is all capitals, as in headlines.
func (l *linker) upperOnly(i int) bool {
	f := l.s.Tokens[i].Form
	return len(f) > 1 && f == strings.ToUpper(f)
}

// orgStart goes left from the head noun over the words of the name.
func (l *linker) orgStart(first, head int) int {
	from := head
	for from > first {
		p := from - 1
		if l.covered(p) {
			c := &l.cands[l.at[p]]
			if c.Type == "person" || c.Kind == Metonym {
				break
			}
			from = max(c.First, first)
			continue
		}
		if l.hyphen(p) && !(l.cap[p-1] && l.cap[p+1]) || !l.hyphen(p) && !l.cap[p] && l.cls[p]&partWord == 0 {
			break
		}
		if l.titleEnds(from) && l.cls[p]&(orgWord|givenWord) == 0 && !l.rankBefore(from) || l.cls[p]&monthWord != 0 || l.s.Tokens[p].Form == "I" {
			break
		}
		from = p
	}
	if from > 1 && l.cls[from-2]&folkWord != 0 && (l.s.Tokens[from-1].Form == "'s" || l.s.Tokens[from-1].Form == "’s" || l.s.Tokens[from-1].Form == "'" || l.s.Tokens[from-1].Form == "’") {
		from -= 2 // "People's Alliance for Democracy"
	}
	for from < head && (l.low[from] == l.word.the || l.hyphen(from) || l.s.Tokens[from].UPOS == "DET") {
		from++
	}
	return from
}

// rankBefore reports whether the title that ends before a token is a rank or
// form of address, which no organisation has: "General Directorate".
func (l *linker) rankBefore(tok int) bool {
	for _, h := range l.ttl {
		if h.end == tok {
			return l.t.title[h.row].honour
		}
	}
	return false
}

// orgTail goes right over "of", "for" and the proper nouns after them.
func (l *linker) orgTail(to int) int {
	for to < len(l.s.Tokens) {
		t := &l.s.Tokens[to]
		form := t.Form
		if form != "of" && form != "for" && form != "on" && !(form == "and" && to > 2 && l.tailHas(to)) {
			return to
		}
		next := to + 1
		if next < len(l.s.Tokens) && l.s.Tokens[next].Form == "the" {
			next++
		}
		if !l.proper(next) || l.covered(next) && l.cands[l.at[next]].Type == "person" {
			return to
		}
		end := l.run(next)
		for k := next; k < end; k++ {
			if l.covered(k) && l.cands[l.at[k]].Type == "person" {
				return to
			}
		}
		to = end
	}
	return to
}

// tailHas reports whether "and" at i joins two words of a name: "Institute for Peace and Security".
func (l *linker) tailHas(i int) bool {
	return l.proper(i-1) && !l.covered(i-1) && l.proper(i+1) && !l.covered(i+1) && (l.s.Tokens[i-2].Form == "for" || l.s.Tokens[i-2].Form == "of" || l.s.Tokens[i-2].Form == "on")
}

// stateOrgan reports whether a name is that of a part of a state, which
// nominals make out: "the Danish Foreign Ministry", "Parliament of Egypt".
func (l *linker) stateOrgan(from, head, to int) bool {
	if l.cls[head]&(powerNoun|forceNoun) == 0 && l.cls[head]&orgWord == 0 {
		return false
	}
	organ := l.cls[head]&(powerNoun|forceNoun) != 0
	state := false
	for k := from; k < to; k++ {
		state = state || l.covered(k) && l.cands[l.at[k]].Type == "country"
	}
	if !state {
		return organ && (from == head || l.bareOrgan(from, head))
	}
	return organ
}

// bareOrgan reports whether a ministry or court is named without saying whose.
func (l *linker) bareOrgan(from, head int) bool {
	return head-from <= 2 && l.s.Tokens[head].Form != "Agency"
}

// genericName reports whether tokens are a name that many states have for a part of them.
func (l *linker) genericName(from, to int) bool {
	for _, h := range l.hits {
		if h.first == from && h.end == to && l.t.generic[h.key] {
			return true
		}
	}
	return false
}

func (l *linker) pushOrg(from, to int) {
	sp := l.spanOf(from, to)
	name := l.str(sp)
	a := Actor{ID: "org/" + Slug(name), Name: name, Type: "org", Kind: "new"}
	for k := from; k < to; k++ {
		if !l.covered(k) {
			continue
		}
		c := &l.cands[l.at[k]]
		if a.Country == "" && c.entry >= 0 {
			a.Country = l.t.countryOf(l.t.entries[c.entry].actor)
		}
		c.drop = true
	}
	id := l.newActor(a)
	c := cand{entry: -1, owner: -1, owner2: -1}
	c.Kind, c.Type, c.Label, c.Actors = Name, "org", name, []string{id}
	c.Rule, c.Why = "new-org", "proper nouns with the head noun of an organisation"
	l.made[l.nameKey(from, to)] = l.push(c, from, to, sp)
}

// parts takes what is left of a run between names that are known.
func (l *linker) parts(first, end int) {
	for i := first; i < end; {
		if n := l.titleAtToken(i); n > 0 {
			i += n
			continue
		}
		if l.covered(i) || !l.cap[i] || l.cls[i]&monthWord != 0 || l.s.Tokens[i].Form == "I" {
			i++
			continue
		}
		j := i + 1
		for j < end && !l.covered(j) && (l.titleAtToken(j) == 0 || l.hyphen(j-1)) && l.cls[j]&monthWord == 0 {
			j++
		}
		for j > i+1 && !l.cap[j-1] && !l.hyphen(j-2) {
			j--
		}
		l.part(i, j)
		i = j
	}
}

// part decides what tokens i to j, a name of no table, are.
func (l *linker) part(i, j int) {
	i = l.afterTheme(i, j)
	c := cand{entry: -1, owner: -1, owner2: -1, key: l.nameKey(i, j)}
	c.Kind, c.Type = Name, ""
	switch {
	case l.notName(i, j), i > 0 && !l.cap[i-1] && l.cls[i-1]&weaponNoun != 0:
		return
	case l.isPerson(i, j):
		c.Type, c.Rule, c.Why = "person", "new-person", "a name with a title, a given name or an apposition"
	case l.isFirm(i, j):
		l.pushOrg(i, j)
		return
	case l.isPlace(i, j):
		c.Type, c.Rule, c.Why, c.Place = "place", "new-place", "a name after a preposition of place", true
	default:
		c.short = true
		l.push(c, i, j, l.spanOf(i, j))
		return
	}
	if c.Type == "place" && j < len(l.s.Tokens) && l.covered(j) && l.adjacent(j-1, j) {
		if o := &l.cands[l.at[j]]; o.Type == "place" || o.Kind == Metonym && o.Type == "country" {
			o.drop = true // "Ras Baalbek" is not Baalbek
			j = o.End
			c.key = l.nameKey(i, j)
		}
	}
	name := l.str(l.spanOf(i, j))
	c.Label = name
	n := l.push(c, i, j, l.spanOf(i, j))
	if c.Type == "person" && j-i > 1 {
		id := l.newActor(Actor{ID: "person/" + Slug(name), Name: name, Type: "person", Kind: "new"})
		l.cands[n].Actors = []string{id}
		l.learnFamily(n, i, j)
		l.made[c.key] = n
	}
	if c.Type == "place" {
		id := "place/" + Slug(name)
		l.cands[n].Actors = []string{l.newActor(Actor{ID: id, Name: name, Type: "place", Kind: "new"})}
		l.made[c.key] = n
	}
	if c.Type == "person" && j-i == 1 {
		l.cands[n].short = true
	}
}

// afterTheme skips what a minister is for, in front of the name: "Minister for
// Water Security Mariam Almheiri".
func (l *linker) afterTheme(i, j int) int {
	if i < 2 || l.personal(i) || l.cls[i]&familyWord != 0 || l.s.Tokens[i-1].UPOS != "ADP" && l.s.Tokens[i-1].UPOS != "CCONJ" {
		return i
	}
	for k := i - 1; k >= 0 && k > i-6; k-- {
		if l.tEnd[k+1] != 1 {
			continue
		}
		for n := i + 1; n < j; n++ {
			if l.personal(n) {
				l.tEnd[n] = 2
				return n
			}
		}
	}
	return i
}

// nameKey is the hash of the words of a name.
func (l *linker) nameKey(i, j int) uint64 {
	h := uint64(0)
	n := 0
	for k := range l.atoms {
		if t := int(l.atoms[k].tok); t >= i && t < j {
			if n == 0 {
				h = l.atoms[k].hash
			} else {
				h = join(h, l.atoms[k].hash)
			}
			n++
		}
	}
	return h
}

// learnFamily remembers the name a person will have on second mention.
func (l *linker) learnFamily(n, i, j int) {
	last := j - 1
	if l.cls[i]&familyWord != 0 && (j-i == 2 || j-i >= 3) && l.cls[i]&givenWord == 0 {
		last = i
	}
	l.remember(l.low[last], n)
}

// remember keeps one candidate of each person under a family name, rather one
// that a title goes with.
func (l *linker) remember(family uint64, n int) {
	list := l.family[family]
	for k, old := range list {
		if o := &l.cands[old]; len(o.Actors) == 1 && len(l.cands[n].Actors) == 1 && o.Actors[0] == l.cands[n].Actors[0] {
			if o.role == "" && l.cands[n].role != "" {
				list[k] = n
			}
			return
		}
	}
	l.family[family] = append(list, n)
}

// notName reports whether capitalised words are no name at all.
func (l *linker) notName(i, j int) bool {
	if j-i == 1 {
		if len(l.s.Tokens[i].Form) < 2 || l.cls[i]&(eventWord|monthWord) != 0 {
			return true
		}
	}
	for k := i; k < j; k++ {
		if l.s.Tokens[k].UPOS == "VERB" && k == i {
			return true
		}
	}
	return l.cls[j-1]&eventWord != 0 && !l.titleEnds(i)
}

// adjacent reports whether tokens a and b have only a space between them.
func (l *linker) adjacent(a, b int) bool { return l.s.Tokens[b].Span.Start-l.s.Tokens[a].Span.End <= 1 }

// personal reports whether a name that starts at i starts like a person's.
func (l *linker) personal(i int) bool { return l.cls[i]&givenWord != 0 }

func (l *linker) isPerson(i, j int) bool {
	last := l.cls[j-1]
	if last&(orgWord|placeWord) != 0 && (j-i == 1 || !l.titleEnds(i)) || j-i > 5 || l.upperOnly(i) && !l.titleEnds(i) {
		return false
	}
	switch {
	case l.titleEnds(i):
		return true
	case l.tEnd[i] == 2 && j-i > 1:
		return true
	case j-i == 1:
		return l.nounBefore(i) || l.ageAfter(j) && l.cls[i]&(givenWord|familyWord) != 0
	case l.personal(i) || l.initial(i+1):
		return true
	case l.cls[i]&familyWord != 0:
		return j-i == 4 && l.hyphen(i+2) || j-i == 3 && !l.hyphen(i+1) || l.saysSo(i, j)
	}
	return l.saysSo(i, j)
}

// saysSo reports whether the words around a name say that it is a person's.
func (l *linker) saysSo(i, j int) bool {
	return l.nounBefore(i) || l.ageAfter(j) || l.describedAfter(j)
}

// nounBefore: "activist X", "spokesman X".
func (l *linker) nounBefore(i int) bool {
	return i > 0 && !l.cap[i-1] && l.cls[i-1]&(personNominal|serviceNoun|privateNoun) != 0 && l.cls[i-1]&(pairNominal|firmNoun|massNoun) == 0 &&
		l.s.Tokens[i-1].XPOS != "NNS"
}

// isFirm: "the company X", "broadcaster X".
func (l *linker) isFirm(i, j int) bool {
	return i > 0 && !l.cap[i-1] && l.cls[i-1]&firmNoun != 0 && l.s.Tokens[i-1].XPOS == "NN" && j-i < 5 && l.adjacent(i-1, i)
}

// ageAfter: "X, 45,".
func (l *linker) ageAfter(j int) bool {
	if j+2 >= len(l.s.Tokens) || l.s.Tokens[j].Form != "," {
		return false
	}
	f := l.s.Tokens[j+1].Form
	return len(f) == 2 && f[0] >= '1' && f[0] <= '9' && f[1] >= '0' && f[1] <= '9' && l.s.Tokens[j+2].Form == ","
}

// describedAfter: "X, a senior researcher", "X, who".
func (l *linker) describedAfter(j int) bool {
	if j+1 >= len(l.s.Tokens) || l.s.Tokens[j].Form != "," {
		return false
	}
	if l.low[j+1] == l.word.who {
		return true
	}
	for k := j + 1; k < len(l.s.Tokens) && k < j+9; k++ {
		t := &l.s.Tokens[k]
		if t.Form == "," || t.UPOS == "VERB" || t.UPOS == "AUX" {
			return false
		}
		if l.titleAtToken(k) > 0 || l.cls[k]&(personNominal|serviceNoun|privateNoun) != 0 && l.cls[k]&(firmNoun|massNoun|pairNominal) == 0 && !l.cap[k] && t.XPOS == "NN" {
			return true
		}
	}
	return false
}

// initial: "J." in "John J. Smith".
func (l *linker) initial(i int) bool {
	if i >= len(l.s.Tokens) {
		return false
	}
	f := l.s.Tokens[i].Form
	return len(f) == 2 && f[1] == '.' && isUpper(f)
}

func (l *linker) isPlace(i, j int) bool {
	if l.cls[j-1]&placeWord != 0 && i > 0 && l.covered(i-1) && l.adjacent(i-1, i) {
		return false // the end of a longer name: "Damascus International Airport"
	}
	if j-i > 1 && l.cls[j-1]&placeWord != 0 {
		return true
	}
	if l.upperOnly(i) || l.cls[j-1]&orgWord != 0 || i == 0 {
		return false
	}
	p := i - 1
	if l.low[p] == l.word.the {
		return false
	}
	f := l.s.Tokens[p].Form
	if l.low[p] == l.word.in || f == "near" || f == "outside" {
		return l.s.Tokens[p].UPOS != "ADV" && (j >= len(l.s.Tokens) || !l.proper(j) && l.s.Tokens[j].Form != "'s")
	}
	return f == "of" && p > 0 && (l.cls[p-1]&placeWord != 0 && !l.cap[p-1])
}

// brackets takes an acronym after a name: "Korea Institute for National Unification (KINU)".
func (l *linker) brackets() {
	for i := 1; i+2 < len(l.s.Tokens); i++ {
		if l.s.Tokens[i].Form != "(" || l.s.Tokens[i+2].Form != ")" || !l.covered(i-1) || !shortForm(l.s.Tokens[i+1].Form) {
			continue
		}
		c := l.cands[l.at[i-1]]
		if c.Type != "org" && c.Type != "country" || c.Kind != Name || c.drop {
			continue
		}
		id := ""
		if len(c.Actors) == 1 {
			id = c.Actors[0]
		} else if c.entry >= 0 {
			id = l.t.actors[l.t.entries[c.entry].actor].ID
		}
		if id == "" {
			continue
		}
		form := l.s.Tokens[i+1].Form
		l.acronym[form] = id
		if l.covered(i + 1) {
			l.cands[l.at[i+1]].drop = true
		}
		x := cand{entry: -1, owner: -1, owner2: -1}
		x.Kind, x.Type, x.Actors, x.Rule, x.Why = Name, c.Type, []string{id}, "acronym", "in brackets after the whole name"
		l.push(x, i+1, i+2, l.s.Tokens[i+1].Span)
		if a, ok := l.fresh[id]; ok {
			a.Aliases = append(a.Aliases, form)
			l.fresh[id] = a
		}
	}
}

func shortForm(s string) bool {
	n := 0
	for _, r := range s {
		if r >= 'A' && r <= 'Z' {
			n++
		}
	}
	return n >= 2 && len(s) <= 9 && s != "" && isUpper(s)
}

// sameText reports whether two spans hold the same words.
func (l *linker) sameText(a, b text.Span) bool { return l.str(a) == l.str(b) }
