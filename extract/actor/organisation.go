package actor

import "strings"

// organisations finds names closed by a noun like Institute in tokens first to end.
func (l *linker) organisations(first, end int) {
	l.calledAfter(first, end)
	for i := end - 1; i >= first; i-- {
		if l.cls[i]&orgWord == 0 || !l.cap[i] || l.covered(i) || l.upperOnly(i) || l.titleAtToken(i) > 1 || l.eventAt(i+1) {
			continue
		}
		from := l.orgStart(first, i)
		from = l.dashed(from)
		to := i + 1
		if l.cls[i]&orgOpens != 0 && to == end {
			to = l.orgTail(to, l.cls[i]&orgIn != 0)
		}
		if to-from < 2 || l.genericName(from, to) {
			continue
		}
		if l.stateOrgan(from, i, to) {
			if i == end-1 {
				return // nor is a part of it a body: "United Kingdom Financial Services Authority"
			}
			continue
		}
		l.pushOrg(from, to)
		return
	}
}

// calledAfter finds firms and clubs that a word opens and the name of a state or town ends, after which
// they are called: "Air Chile".
func (l *linker) calledAfter(first, end int) {
	for i := first; i+1 < end; i++ {
		if l.t.trait[l.low[i]]&firmOpens == 0 || l.s.Tokens[i].UPOS != "PROPN" || l.covered(i) || !l.covered(i+1) || !l.adjacent(i, i+1) {
			continue
		}
		c := &l.cands[l.at[i+1]]
		if c.entry < 0 || c.Kind != Name && c.Kind != Metonym || c.Type != "country" && c.Type != "place" && l.t.entries[c.entry].use&(capital|city) == 0 {
			continue
		}
		if n := c.End; n == len(l.s.Tokens) || !l.proper(n) || !l.adjacent(n-1, n) {
			l.pushOrg(i, n)
		}
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
			if c.Type == "person" && from == head && c.End-c.First > 1 && c.Kind == Name && l.t.trait[l.low[head]]&memorialNoun != 0 {
				from = max(c.First, first) // "Peter Tovin Foundation"
				break
			}
			if c.Type == "person" || c.Kind == Metonym && l.t.entries[c.entry].use&capital == 0 {
				break
			}
			from = max(c.First, first)
			continue
		}
		if l.hyphen(p) && l.particle(from) < from {
			break
		}
		if l.hyphen(p) && !(l.cap[p-1] && l.cap[p+1]) || !l.hyphen(p) && !l.cap[p] && l.cls[p]&partWord == 0 {
			break
		}
		if l.lowers(p) && head+1 < len(l.s.Tokens) && l.titleAtToken(head+1) > 0 {
			break // "Deputy Police Commissioner"
		}
		if l.titleEnds(from) && l.cls[p]&(orgWord|givenWord) == 0 && !l.rankBefore(from) || l.cls[p]&monthWord != 0 || l.s.Tokens[p].Form == "I" {
			break
		}
		from = p
	}
	from = l.particle(l.themesBefore(from))
	if p := from - 2; p >= first-2 && p >= 0 && l.low[from-1] == l.word.of && l.proper(p) && !l.settled(p) && strings.HasSuffix(l.s.Tokens[p].XPOS, "S") && l.titleAtToken(p) == 0 {
		from = p // "Friends of Syria Group"
	}
	if from > 1 && l.cls[from-2]&folkWord != 0 && l.possessive(from-1) {
		from -= 2 // "People's Alliance for Democracy"
	}
	for from < head && (l.low[from] == l.word.the || l.hyphen(from) || l.s.Tokens[from].UPOS == "DET") {
		from++
	}
	return from
}

// themesBefore goes from the first word of a name, if it is what a body is for, left over "and" and
// what it is for too: "[National Security and] Defence Council".
func (l *linker) themesBefore(from int) int {
	k := from - 2
	if k < 0 || l.low[from-1] != l.word.and || l.t.trait[l.low[from]]&themeWord == 0 || l.t.trait[l.low[k]]&themeWord == 0 {
		return from
	}
	for ; k >= 0 && l.cap[k] && !l.settled(k) && l.titleAtToken(k) == 0 && (l.t.trait[l.low[k]]&themeWord != 0 || l.cls[k]&commonWord != 0); k-- {
	}
	if k >= 0 && (l.low[k] == l.word.of || l.s.Tokens[k].Form == "for" || l.s.Tokens[k].Form == "," || l.cls[k]&orgWord != 0) {
		return from
	}
	return k + 1
}

// lowers reports whether a word only changes a title: "Deputy", "Acting".
func (l *linker) lowers(tok int) bool {
	row, ok := l.t.titles[l.low[tok]]
	return ok && row >= 0 && l.t.title[row].prefix
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

// orgTail goes right over "of", "for" and the proper nouns after them, with in over
// "in" too: "Mission in Liberia".
func (l *linker) orgTail(to int, in bool) int {
	for to < len(l.s.Tokens) {
		t := &l.s.Tokens[to]
		form := t.Form
		if end := l.themes(to, false); end > to {
			to = end
			continue
		}
		if form != "of" && form != "for" && form != "on" && !(in && form == "in") && !(form == "and" && to > 2 && l.tailHas(to)) {
			return to
		}
		next := to + 1
		if next < len(l.s.Tokens) && l.s.Tokens[next].Form == "the" {
			next++
		}
		if !l.proper(next) || l.cls[next]&monthWord != 0 || l.covered(next) && l.cands[l.at[next]].Type == "person" {
			return to
		}
		end := l.run(next)
		for k := next; k < end; k++ {
			if !l.covered(k) {
				continue
			}
			if l.cands[l.at[k]].Type == "person" {
				return to
			}
			end = max(end, l.cands[l.at[k]].End) // "Association of Trinidad and Tobago"
		}
		to = end
	}
	return to
}

// themes goes on from what a body is for at token i over the rest of the list: "Centre for Peace[,
// Justice and Reconciliation]". It gives i where there is none. With named, a name may follow.
func (l *linker) themes(i int, named bool) int {
	if i == 0 || l.t.trait[l.low[i-1]]&themeWord == 0 || !l.cap[i-1] || l.titleOver(i-1) > i-1 {
		return i
	}
	for k := i; k+1 < len(l.s.Tokens); {
		last := l.low[k] == l.word.and || l.s.Tokens[k].Form == "&"
		if !last && l.s.Tokens[k].Form != "," {
			return i
		}
		if k++; !last && l.low[k] == l.word.and {
			last = true
			k++
		}
		from := k
		for k < len(l.s.Tokens) && l.cap[k] && !l.settled(k) && l.t.trait[l.low[k]]&themeWord != 0 {
			k++
		}
		if k == from || last && !named && l.proper(k) && !l.settled(k) {
			return i
		}
		if last {
			return k
		}
	}
	return i
}

// tailHas reports whether "and" at i joins two words of a name: "Institute for Peace and Security".
func (l *linker) tailHas(i int) bool {
	return l.proper(i-1) && !l.covered(i-1) && l.proper(i+1) && !l.covered(i+1) && (l.s.Tokens[i-2].Form == "for" || l.s.Tokens[i-2].Form == "of" || l.s.Tokens[i-2].Form == "on")
}

// stateOrgan reports whether a name is that of a part of a state, which
// nominals make out: "the Danish Foreign Ministry", "Parliament of Egypt".
func (l *linker) stateOrgan(from, head, to int) bool {
	if l.cls[head]&(powerNoun|forceNoun|orgWord) == 0 {
		return false
	}
	organ := l.cls[head]&(powerNoun|forceNoun) != 0 || head > from && l.t.class[join(l.low[head-1], l.low[head])]&(powerNoun|forceNoun) != 0
	state, where := false, l.cls[head]&orgIn != 0 && to > head+1 && l.low[head+1] == l.word.in
	if where {
		to = head + 1 // which says nothing of whose it is
	}
	for k := from; k < to; k++ {
		state = state || l.covered(k) && l.cands[l.at[k]].Type == "country"
		if state && k < head && l.cls[k]&folkWord != 0 {
			return false // "Sudan Liberation Army"
		}
	}
	organ = organ || state && l.chamber(head)
	if !state {
		return organ && (from == head || !where && l.bareOrgan(from, head))
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
	state := ""
	for k := from; k < to; k++ {
		if !l.covered(k) {
			continue
		}
		c := &l.cands[l.at[k]]
		if state == "" && c.entry >= 0 && l.t.entries[c.entry].use&(contextual|capital) != contextual {
			state = l.t.countryOf(l.t.entries[c.entry].actor)
		}
		c.drop = true
	}
	c := cand{entry: -1, owner: -1, owner2: -1, key: l.nameKey(from, to)}
	c.Kind, c.Type, c.Label = Name, "org", name
	c.Rule, c.Why = "new-org", "proper nouns with the head noun of an organisation"
	c.common = state == "" && l.commonName(from, to)
	if state == "" {
		state = l.stateBeside(from, to, c.common)
	}
	if !c.common || state != "" {
		c.Actors = []string{l.newOrg(name, state, c.common)}
	}
	l.made[c.key] = l.push(c, from, to, sp)
}

// newOrg makes an organisation; one with a name that many states have is another in
// each of them.
func (l *linker) newOrg(name, state string, common bool) string {
	a := Actor{ID: "org/" + Slug(name), Name: name, Type: "org", Kind: "new", Country: state}
	if common {
		a.ID += "-" + lastPart(state)
	}
	return l.newActor(a)
}

// commonName reports whether a name is made of words that many states have in the
// names of their bodies: "Supreme Court", "Central Election Commission".
func (l *linker) commonName(from, to int) bool {
	for k := from; k < to; k++ {
		if l.cap[k] && l.cls[k]&(commonWord|orgWord|powerNoun|forceNoun) == 0 {
			return false
		}
	}
	return true
}

// commonRow reports the same of a name as it is written. "Party" alone says nothing,
// so one word of the others is enough: "Labour", "Conservatives".
func (t *Tables) commonRow(name string) bool {
	for w := range strings.FieldsSeq(name) {
		w = strings.TrimSuffix(strings.Trim(w, "'’"), "s")
		if (t.class[lowHash(w)]|t.class[lowHash(w+"s")])&(commonWord|orgWord) == 0 && isUpper(w) {
			return false
		}
	}
	return true
}

// stateBeside gives the state that the words around a name say it is of: "Peru's
// Constitutional Court", "the Supreme Court of Peru".
func (l *linker) stateBeside(from, to int, common bool) string {
	k, poss := from-1, false
	if k > 0 && l.possessive(k) {
		k, poss = k-1, true
	}
	if k >= 0 && l.settled(k) {
		if c := &l.cands[l.at[k]]; c.Type == "country" && (poss && c.Kind != Nominal || c.Kind == Adjective) && c.End == k+1 {
			return l.ownerID(int(l.at[k]))
		}
	}
	if to+1 >= len(l.s.Tokens) || l.low[to] != l.word.of && !(common && l.low[to] == l.word.in) {
		return ""
	}
	if k = to + 1; l.low[k] == l.word.the && k+1 < len(l.s.Tokens) {
		k++
	}
	if n := l.actorAt(k); n >= 0 && l.cands[n].Type == "country" && l.cands[n].Kind != Metonym {
		return l.ownerID(n)
	}
	return ""
}

// settleCommon gives bodies with a name that many states have the state that the
// text says elsewhere they are of, or the only one it names. The others are nobody.
func (l *linker) settleCommon() {
	told := map[uint64]string{}
	for i := range l.cands {
		if c := &l.cands[i]; c.common && !c.drop && len(c.Actors) == 1 {
			told[c.key] = c.Actors[0]
		}
	}
	sole := l.soleState()
	for i := range l.cands {
		switch c := &l.cands[i]; {
		case !c.common || c.drop || len(c.Actors) > 0:
		case told[c.key] != "":
			c.Actors = []string{told[c.key]}
		case sole != "":
			c.Actors = []string{l.newOrg(c.Label, sole, true)}
		default:
			c.drop = true
		}
	}
}

// eventAt reports whether a name goes on as that of an agreement or event: "Nuclear
// Forces Treaty".
func (l *linker) eventAt(i int) bool {
	return i < len(l.s.Tokens) && l.cap[i] && l.cls[i]&eventWord != 0 && l.cls[i]&(orgWord|placeWord) == 0 && l.proper(i) && l.adjacent(i-1, i)
}

// isFirm: "the company X", "broadcaster X", "rebel group X".
func (l *linker) isFirm(i, j int) bool {
	group := i > 0 && l.cls[i-1]&massNoun != 0 && l.cls[i-1]&orgNominal != 0 && !(j+1 < len(l.s.Tokens) && l.low[j] == l.word.and && l.proper(j+1))
	return i > 0 && !l.cap[i-1] && (l.cls[i-1]&firmNoun != 0 || group) && l.s.Tokens[i-1].XPOS == "NN" && j-i < 5 && l.adjacent(i-1, i)
}

// brackets takes an acronym after a name: "Korea Institute for National Unification (KINU)".
func (l *linker) brackets() {
	for i := 1; i+2 < len(l.s.Tokens); i++ {
		if l.s.Tokens[i].Form != "(" || l.s.Tokens[i+2].Form != ")" || !l.covered(i-1) || !shortForm(l.s.Tokens[i+1].Form) {
			continue
		}
		if l.cands[l.at[i-1]].Rule == "new-org" {
			l.fromAcronym(i)
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
		if c.Type == "country" && !initials(form, l.str(c.Span)) {
			if l.covered(i + 1) {
				l.cands[l.at[i+1]].drop = true
			}
			continue // "the Front for Change in Chad (FCC)"
		}
		l.acronym[form] = id
		if l.covered(i + 1) {
			l.cands[l.at[i+1]].drop = true
		}
		x := cand{entry: -1, owner: -1, owner2: -1}
		x.Kind, x.Type, x.Actors, x.Rule, x.Why = Name, c.Type, []string{id}, "acronym", "in brackets after the whole name"
		whole := int(l.at[i-1])
		l.bracket = append(l.bracket, [2]int{l.push(x, i+1, i+2, l.s.Tokens[i+1].Span), whole})
		if a, ok := l.fresh[id]; ok {
			a.Aliases = append(a.Aliases, form)
			l.fresh[id] = a
		}
	}
}

// initials reports whether an acronym is made of the first letters of words of a name, in order.
func initials(acronym, name string) bool {
	for w := range strings.FieldsSeq(name) {
		if acronym != "" && w[0] == acronym[0] {
			acronym = acronym[1:]
		}
	}
	return acronym == ""
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

// ofAnother reports whether a name of the tables for a body of one state stands beside the name
// of another, which has one that is called so too: "Chile's National Security Council".
func (l *linker) ofAnother(h hit) bool {
	a := &l.t.actors[l.t.entries[h.entry].actor]
	if a.Type != "org" || h.end-h.first < 2 || a.Country == "" && a.Kind != "igo" {
		return false
	}
	switch a.Kind {
	case "ministry", "parliament", "military", "igo":
	default:
		return false
	}
	state := l.besideHit(h)
	if a.Kind == "igo" && h.first > 0 && l.s.Tokens[h.first-1].XPOS == "PRP$" && l.t.commonRow(l.str(h.span)) {
		return true // "met his Security Council"
	}
	return state != "" && state != a.Country && (l.chamber(h.first) || l.t.commonRow(l.str(h.span)))
}

// besideHit gives the state that a hit is said to be of, by an adjective, a possessor or "of", or "".
func (l *linker) besideHit(h hit) string {
	k := h.first
	for k > 0 && l.cap[k-1] && l.cls[k-1]&commonWord != 0 {
		k--
	}
	if k > 0 && l.possessive(k-1) {
		k--
	}
	n := h.end + 1
	if h.end >= len(l.low) || l.low[h.end] != l.word.of {
		n = -1
	} else if n < len(l.low) && l.low[n] == l.word.the {
		n++
	}
	for _, o := range l.hits {
		if e := &l.t.entries[o.entry]; (o.end == k || n > 0 && (o.first == n || o.first == n-1)) && l.t.actors[e.actor].Type == "country" && e.use&capital == 0 {
			return l.t.actors[e.actor].ID
		}
	}
	return ""
}
