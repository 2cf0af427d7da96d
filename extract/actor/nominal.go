package actor

import (
	"slices"
	"strings"
)

// nominals makes mentions of nouns with a nationality: "Russian forces" act for
// the state, "Turkish journalists" do not.
func (l *linker) nominals() {
	for i := range l.s.Tokens {
		c := l.cls[i]
		if i > 0 {
			if two := l.t.class[join(l.low[i-1], l.low[i])]; two&(agentNoun|privateNoun) != 0 { // a think tank is no tank
				c = two
			}
			if l.chamber(i) {
				c = powerNoun
			}
			if c&groupNoun != 0 && l.designation(i-1) || c == 0 && l.designation(i) && !l.runsOn(i) {
				c = weaponNoun // "F-15 fighters", "Su-24s"
			}
		}
		if c&(agentNoun|privateNoun) == 0 || l.settled(i) || l.used[i] || !l.nounHead(i) {
			continue
		}
		if c&agentNoun != 0 {
			c &^= privateNoun
		}
		l.nominal(i, c)
	}
}

// chamber reports whether token i opens the name of a part of a parliament or cabinet that many
// states have: "House of Representatives", "Council of Ministers".
func (l *linker) chamber(i int) bool {
	if i+2 >= len(l.s.Tokens) || !l.cap[i] || !l.cap[i+2] || l.low[i+1] != l.word.of {
		return false
	}
	return l.t.trait[l.low[i]]&chamberNoun != 0 && l.t.trait[l.low[i+2]]&chamberOf != 0
}

// designation reports whether token i ends the type of an aircraft or weapon: "F-16", "MiG-23s".
func (l *linker) designation(i int) bool {
	form := l.s.Tokens[i].Form
	letters := ""
	if i > 1 && l.hyphen(i-1) {
		letters = l.s.Tokens[i-2].Form
	} else if a, b, ok := strings.Cut(form, "-"); ok {
		letters, form = a, b
	}
	return letters != "" && len(letters) < 4 && letters != "G" && isUpper(letters) && form != "" && form[0] >= '1' && form[0] <= '9' && len(form) < 6
}

// runsOn reports whether a phrase goes on behind token i: "F-16 pilots".
func (l *linker) runsOn(i int) bool {
	if i+1 >= len(l.s.Tokens) {
		return false
	}
	k := i + 1
	for k < len(l.s.Tokens) && k < i+3 && l.s.Tokens[k].UPOS == "PROPN" && !l.settled(k) {
		k++ // "P-8 Poseidon"
	}
	if k == len(l.s.Tokens) {
		return false
	}
	switch l.s.Tokens[k].UPOS {
	case "NOUN", "PROPN", "ADJ":
		return true
	}
	return l.s.Tokens[k].Form == "-"
}

// settled reports whether a token belongs to a name that something explains.
func (l *linker) settled(i int) bool {
	if !l.covered(i) {
		return false
	}
	c := &l.cands[l.at[i]]
	return c.entry >= 0 || !c.short || c.Type != ""
}

// dissolve drops the unexplained names inside a phrase: "Air Force" in "Turkish Air Force".
func (l *linker) dissolve(from, end int) {
	for i := from; i < end; i++ {
		if l.covered(i) && !l.settled(i) {
			l.cands[l.at[i]].drop = true
			l.at[i] = -1
		}
	}
}

// nounHead reports whether the noun at i ends its phrase: not "police" in "police station".
func (l *linker) nounHead(i int) bool {
	t := &l.s.Tokens[i]
	if t.UPOS != "NOUN" && t.UPOS != "PROPN" && t.UPOS != "" && !l.designation(i) {
		return false
	}
	if i+1 >= len(l.s.Tokens) {
		return true
	}
	n := &l.s.Tokens[i+1]
	if l.cap[i] && (l.tStart[i] > 0 || l.proper(i+1) && l.adjacent(i, i+1) && !l.settled(i+1)) {
		return false
	}
	if t.Rel == "compound" && t.Head > i+1 && !l.designation(i) {
		return false
	}
	if n.UPOS == "NOUN" && t.Head > i || n.UPOS != "NOUN" && l.designation(i) {
		return n.UPOS != "NOUN"
	}
	if n.Form == "-" || l.proper(i+1) && l.adjacent(i, i+1) && l.covered(i+1) && l.cands[l.at[i+1]].Type == "person" {
		return false
	}
	return true
}

func (l *linker) nominal(i int, k class) {
	owner, from := l.ownerLeft(i)
	second, end := -1, i+1
	l.owners = l.owners[:0]
	if owner < 0 {
		owner, second, end = l.ownerRight(i)
		if from = l.phraseStart(i); owner >= 0 && l.strangers(from, i) {
			return
		}
	}
	if owner < 0 || l.townCourt(owner, i) {
		return
	}
	if second < 0 {
		if list := l.joinedOwners(owner, i); len(list) > 0 {
			second = list[0]
			l.owners = append(l.owners[:0], list[1:]...)
			if k&(privateNoun|groupNoun) == 0 { // but some rebels of each
				for _, n := range list {
					from = min(from, l.withArticle(l.cands[n].First)) // "[Chadian and Malian] troops"
				}
			}
		}
	}
	apart, backed := l.between(l.cands[owner].End, i)
	o := &l.cands[owner]
	own := l.groupName(owner, i, k, apart || backed)
	switch {
	case backed && own == "", own == "" && l.people(o) && k&serviceNoun != 0:
		return // a "Kurdish commander" is not the Kurds
	case (l.designation(i) || own == "" && !apart && !backed && o.Type == "country" && k&forceNoun != 0) && l.sided(o.First):
		return // a "pro-Chilean L-39", "the pro-Chile army"
	case apart, backed, own != "":
		k = privateNoun | k&groupNoun
	}
	c := cand{entry: -1, owner: owner, owner2: second}
	c.Kind, c.Type = Nominal, o.Type
	if o.Type == "person" {
		c.Type = "country"
	}
	c.Rule, c.Why = "agent-noun", "an organ or servant of the state or body"
	if k&privateNoun != 0 {
		c.Type, c.Private = "group", true
		c.Rule, c.Why = "private-noun", "people or firms who do not act for the state"
		c.Label = own
		if k&groupNoun != 0 && own == "" && !apart && o.Type == "org" {
			c.Type, c.Private, c.Label = "org", false, ""
			c.Rule, c.Why = "agent-noun", "those who fight or speak for a body"
		}
	}
	if k&privateNoun == 0 {
		c.org = l.organOf(owner, i)
	}
	if own != "" {
		from = min(from, l.withArticle(l.nationStart(owner)))
	}
	l.dissolve(from, end)
	saved := l.saveAt(from, end)
	n := l.push(c, from, end, l.spanOf(from, end))
	if len(l.owners) > 0 {
		l.more[n] = slices.Clone(l.owners)
	}
	l.cands[n].Head = i
	if l.designation(i) && i > from+1 {
		l.cands[n].Head = l.head(i-2, i+1)
	}
	l.restoreAt(from, saved)
	l.at[i] = int32(n)
}

// townCourt reports whether noun i is a court or the like of a town that stands for a union of
// states, which has none there: "a Brussels court".
func (l *linker) townCourt(owner, i int) bool {
	o := &l.cands[owner]
	return o.Kind == Metonym && o.entry >= 0 && l.t.actors[l.t.entries[o.entry].actor].Kind == "union" && l.t.trait[l.low[i]]&localNoun != 0
}

// joinedOwners gives the states that stand in a list with that of the owner right before a
// plural, the nearest first: "the French and German embassies", and without "and" in
// headlines, "UK, French, German ambassadors".
func (l *linker) joinedOwners(owner, i int) []int {
	c := &l.cands[owner]
	if c.Kind != Adjective || c.First > i || !strings.HasPrefix(l.s.Tokens[i].XPOS, "NN") || !strings.HasSuffix(l.s.Tokens[i].XPOS, "S") {
		return nil
	}
	var all []int
	for k := c.First - 1; k > 0 && len(all) < 6; {
		and := l.low[k] == l.word.and
		if and && l.s.Tokens[k-1].Form == "," {
			k--
		}
		if !and && l.s.Tokens[k].Form != "," || !l.settled(k-1) {
			break
		}
		o := &l.cands[l.at[k-1]]
		if o.Type != c.Type || o.End != k || o.Kind != Adjective && !l.upperOnly(o.First) {
			break
		}
		all = append(all, int(l.at[k-1]))
		k = o.First - 1
	}
	return all
}

// strangers reports whether the words before those who are in a state say that they are not
// its own: "rebel forces in Libya", "peacekeeping troops in Burundi", "its troops in Mali".
func (l *linker) strangers(from, i int) bool {
	if l.low[i+1] != l.word.in {
		return false
	}
	if from > 0 && l.s.Tokens[from-1].XPOS == "PRP$" {
		return true
	}
	for k := from; k < i; k++ {
		if l.cls[k]&elseWord != 0 && !(k+1 == i && l.cap[k] && l.cap[i]) || l.cls[k]&privateNoun != 0 && l.cls[k]&agentNoun == 0 && (k == 0 || !l.cap[k]) {
			return true
		}
	}
	return false
}

// between looks at the words between an owner and the noun: rebels and
// opposition are apart from the state ("Syrian opposition forces"), and who is
// backed or led by it is somebody else ("Russian-backed forces").
func (l *linker) between(from, to int) (apart, backed bool) {
	for k := from; k < to; k++ {
		apart = apart || l.cls[k]&privateNoun != 0 && l.cls[k]&agentNoun == 0 && !l.cap[k] && l.t.class[join(l.low[k], l.low[k+1])]&agentNoun == 0 // a fighter jet is no fighter
		backed = backed || l.cls[k]&backedWord != 0 && l.s.Tokens[k-1].Form == "-" || k == from && l.allied(k, to)
	}
	return apart, backed
}

// organOf gives the organisation of the tables whose common name ends at token
// i and that belongs to the owner: "Foreign Ministry" after "Russia's".
func (l *linker) organOf(owner, i int) string {
	state := l.ownerID(owner)
	for _, h := range l.hits {
		if h.end != i+1 || !l.t.generic[h.key] {
			continue
		}
		for e := h.entry; e >= 0; e = l.t.entries[e].next {
			if a := &l.t.actors[l.t.entries[e].actor]; a.Country == state {
				return a.ID
			}
		}
	}
	return ""
}

// ownerLeft looks through the modifiers before a noun for a state or
// organisation: "the two Ukrainian anti-aircraft missiles".
func (l *linker) ownerLeft(i int) (owner, from int) {
	for k := i - 1; k >= 0 && k > i-9; k-- {
		t := &l.s.Tokens[k]
		if l.settled(k) {
			n := int(l.at[k])
			c := &l.cands[n]
			if l.cls[i]&houseNoun != 0 && c.Kind == Metonym && c.entry >= 0 && l.t.entries[c.entry].use&capital != 0 {
				k = c.First // "Peru's London embassy": where it stands
				continue
			}
			if c.Type == "org" && c.entry >= 0 && l.designation(i) && l.t.actors[l.t.entries[c.entry].actor].Kind == "company" {
				k = c.First // "an Australian Boeing P-8"
				continue
			}
			rule := c.Type == "person" && c.Kind == Name && (l.cls[i]&powerNoun != 0 || l.cls[i]&(forceNoun|serviceNoun) != 0 && l.cls[i]&privateNoun == 0 && l.possessive(k+1))
			if c.Type != "country" && c.Type != "org" && !rule && !l.people(c) || c.Kind == Nominal && c.Private || c.Kind == Office {
				return -1, k
			}
			if from := l.sentBy(n); from >= 0 && sent(l.titleRole(i)) {
				n = from
			}
			return n, l.withArticle(l.cands[n].First)
		}
		switch t.UPOS {
		case "ADJ", "NOUN", "PROPN", "NUM", "PART", "CCONJ":
			if t.XPOS == "NNS" && l.cls[k]&(powerNoun|forceNoun) == 0 && l.t.class[join(l.low[k], l.low[k+1])]&agentNoun == 0 {
				return -1, k // "Palestinian militants fire rockets"
			}
			if t.UPOS == "CCONJ" && !(k > 0 && l.s.Tokens[k-1].UPOS == "ADJ" && l.s.Tokens[k+1].UPOS == "ADJ") {
				return -1, k
			}
		case "PUNCT":
			if t.Form != "-" {
				return -1, k
			}
		case "VERB":
			if t.XPOS != "VBN" && t.XPOS != "VBG" || l.s.Tokens[k-min(k, 1)].XPOS == "NNS" || t.Rel == "acl" {
				return -1, k
			}
			if t.XPOS == "VBG" && l.settled(k-1) && l.cands[l.at[k-1]].Kind == Name {
				return -1, k // "Iraq featuring representatives"
			}
		default:
			return -1, k
		}
	}
	return -1, i
}

// possessive reports whether token k makes a possessor of the name before it.
func (l *linker) possessive(k int) bool {
	switch l.s.Tokens[k].Form {
	case "'s", "’s", "'", "’":
		return true
	}
	return false
}

// ownerRight reads "government of Japan", "ministries of Spain and Morocco", "a delegation
// made up of Chad and Niger".
func (l *linker) ownerRight(i int) (owner, second, end int) {
	k := i + 1
	if to := l.consists(k); to > k {
		return l.membersFrom(to, i)
	}
	k = l.pastTheme(i)
	if k+1 >= len(l.s.Tokens) || l.low[k] != l.word.of && !(l.low[k] == l.word.in && (l.cls[i]&homeNoun != 0 || k > i+1)) {
		return -1, -1, i + 1
	}
	k++
	if l.low[k] == l.word.the {
		k++
	}
	n := l.actorAt(k)
	if n < 0 && l.low[k-1] == l.word.the { // of the name: "the government of [the Gambia]"
		n = l.actorAt(k - 1)
	}
	if n < 0 || l.backs(l.cands[n].End) { // "leaders of the Rwandan-backed rebellion"
		return -1, -1, i + 1
	}
	end = l.cands[n].End
	if x := l.s.Tokens[i].XPOS; x != "NNS" && x != "NNPS" {
		return n, -1, end
	}
	list, to := l.listFrom(end)
	if len(list) == 0 {
		return n, -1, end
	}
	l.owners = append(l.owners[:0], list[1:]...)
	return n, list[0], to
}

// pastTheme goes from an organ of a state over what it is for: "the Ministry [of Trade, Industry
// and Energy] of Chile". It gives where "of" or "in" with the state follows, or what comes after token i.
func (l *linker) pastTheme(i int) int {
	if l.cls[i]&(powerNoun|orgOpens) == 0 && !l.chamber(i) || !l.cap[i] || i+2 >= len(l.s.Tokens) || l.low[i+1] != l.word.of && l.s.Tokens[i+1].Form != "for" {
		return i + 1
	}
	k := i + 2
	if l.low[k] == l.word.the {
		k++
	}
	for from := k; k < len(l.s.Tokens)-1 && k < i+12; k++ {
		form := l.s.Tokens[k].Form
		switch {
		case l.cap[k] && !l.settled(k) && !l.s.Tokens[k].Verbal():
		case k > from && l.cap[k+1] && !l.settled(k+1) && (form == "," || form == "&" || l.low[k] == l.word.and):
		case k > from && form == "," && l.low[k+1] == l.word.and:
		case k > from && (l.low[k] == l.word.of || l.low[k] == l.word.in):
			if n := k + 1; l.actorAt(n) >= 0 || l.low[n] == l.word.the && l.actorAt(n+1) >= 0 {
				return k
			}
			return i + 1
		default:
			return i + 1
		}
	}
	return i + 1
}

// consists gives where those are named of whom something consists, as token k says, or k.
func (l *linker) consists(k int) int {
	if k+2 >= len(l.s.Tokens) || l.t.trait[lowHash(l.s.Tokens[k].Lemma)]&consistVerb == 0 || l.s.Tokens[k].XPOS != "VBG" && l.s.Tokens[k].XPOS != "VBN" {
		return k
	}
	to := k + 1
	if l.s.Tokens[to].Form == "up" {
		to++
	}
	if l.low[to] == l.word.of {
		to++
	} else if l.s.Tokens[k].XPOS == "VBN" {
		return k
	}
	return to
}

// membersFrom reads two states or bodies and more from token k on, of whom noun i is made up.
func (l *linker) membersFrom(k, i int) (owner, second, end int) {
	if k < len(l.s.Tokens) && l.low[k] == l.word.the {
		k++
	}
	n := l.actorAt(k)
	if n < 0 {
		return -1, -1, i + 1
	}
	list, to := l.listFrom(l.cands[n].End)
	if len(list) == 0 {
		return -1, -1, i + 1
	}
	l.owners = append(l.owners[:0], list[1:]...)
	return n, list[0], to
}

// listFrom reads the states or bodies joined to the one that ends before token k, up to the
// last with "and" before it, and where that ends; nothing where the list does not end so.
func (l *linker) listFrom(k int) (list []int, end int) {
	for k+1 < len(l.s.Tokens) && len(list) < 12 {
		last := l.low[k] == l.word.and
		if !last && l.s.Tokens[k].Form != "," {
			return nil, 0
		}
		k++
		if !last && l.low[k] == l.word.and {
			last = true
			k++
		}
		if k < len(l.s.Tokens) && l.low[k] == l.word.the {
			k++
		}
		n := l.actorAt(k)
		if n < 0 {
			return nil, 0
		}
		list, k = append(list, n), l.cands[n].End
		if last {
			return list, k
		}
	}
	return nil, 0
}

// begins reports whether a candidate begins at token k, or with the article before it: "the Gambia".
func (l *linker) begins(c *cand, k int) bool {
	return c.First == k || c.First == k-1 && l.low[k-1] == l.word.the
}

// actorAt gives the state or organisation named at token k, or -1.
func (l *linker) actorAt(k int) int {
	if k >= len(l.at) || !l.covered(k) {
		return -1
	}
	c := &l.cands[l.at[k]]
	if !l.begins(c, k) || c.Kind == Adjective && !l.standsAlone(c) || c.Type != "country" && c.Type != "org" {
		return -1
	}
	return int(l.at[k])
}

func (l *linker) withArticle(i int) int {
	if i > 0 && (l.low[i-1] == l.word.the || l.low[i-1] == l.word.a || l.low[i-1] == l.word.an) && l.s.Tokens[i-1].UPOS != "PROPN" {
		return i - 1
	}
	return i
}

// phraseStart goes left over the modifiers of a noun.
func (l *linker) phraseStart(i int) int {
	for i > 0 && !l.settled(i-1) && (l.s.Tokens[i-1].UPOS == "ADJ" || l.s.Tokens[i-1].UPOS == "NOUN" || l.s.Tokens[i-1].UPOS == "PROPN") {
		i--
	}
	return l.withArticle(i)
}

// fillNominal gives the phrase the actors of its owner.
func (l *linker) fillNominal(at int) {
	c := &l.cands[at]
	if c.Private {
		l.fillGroup(c)
		return
	}
	owners := [...]int{c.owner, c.owner2}
	if c.owner2 >= 0 && l.cands[c.owner2].First < l.cands[c.owner].First {
		owners = [...]int{c.owner2, c.owner}
	}
	for _, n := range owners {
		if n >= 0 {
			c.Actors = append(c.Actors, l.served(c, &l.cands[n])...)
		}
	}
	for _, n := range l.more[at] {
		c.Actors = append(c.Actors, l.served(c, &l.cands[n])...)
	}
	if c.org != "" && c.owner2 < 0 {
		c.Actors, c.Type = []string{c.org}, "org"
	}
	if o := &l.cands[c.owner]; len(c.Actors) > 0 && o.Place && o.End <= c.Head && !(o.Rule == "capital" && l.t.trait[lowHash(l.sents[c.Sentence].Tokens[c.Head].Lemma)]&localNoun != 0) {
		l.cands[c.owner].Place = false
	}
	c.Actors = unique(c.Actors)
}

// served gives whom a phrase acts for: the actors of its owner. Of a person who leads
// a state an envoy or soldier serves that state ("Putin's envoy"), of another nobody is known to.
func (l *linker) served(c, owner *cand) []string {
	k := l.t.class[lowHash(l.sents[c.Sentence].Tokens[c.Head].Form)]
	if owner.Type == "person" && k&powerNoun == 0 && (owner.Private || !l.rules(owner, k)) {
		return nil
	}
	if owner.Type == "person" && k&powerNoun != 0 && l.leadsNone(owner) {
		return nil // of one who claims to: "Juan Guaidó's government"
	}
	if body := l.ledBody(owner); body != "" && k&forceNoun != 0 {
		return []string{body}
	}
	return l.statesOf(owner)
}

// leadsNone reports whether the tables know in what a person serves, and that it was never at the head.
func (l *linker) leadsNone(c *cand) bool {
	n, ok := l.t.byID[c.first()]
	return ok && len(l.t.terms[n]) > 0 && !slices.ContainsFunc(l.t.terms[n], func(r Term) bool { return r.Role != "official" })
}

// ledBody gives the body that acts for no state and that a person leads on the date, whose
// armed people his are, or "".
func (l *linker) ledBody(c *cand) string {
	n, ok := l.t.byID[c.first()]
	if !ok || c.Type != "person" {
		return ""
	}
	for _, r := range l.t.terms[n] {
		if of, ok := l.actor(r.Of); ok && r.Role == "leader-of-org" && r.Holds(l.doc.Date) && of.Type == "org" && !of.Acts() {
			return of.ID
		}
	}
	return ""
}

// rules reports whether those of class k who are a person's serve a state, as the
// text or the tables say: troops a head of state or government, an envoy a minister too.
func (l *linker) rules(c *cand, k class) bool {
	if n, ok := l.t.byID[c.first()]; ok {
		return len(l.heads([]int32{n})) > 0 || k&serviceNoun != 0 && len(l.inOffice([]int32{n}, false)) > 0
	}
	return strings.HasPrefix(c.of, "country/") && leading(c.role) && (k&serviceNoun != 0 || !strings.HasSuffix(c.role, "-minister"))
}

// statesOf gives the actors of an owner, or the state of a person: "the Putin government".
func (l *linker) statesOf(c *cand) []string {
	if c.Type != "person" {
		return c.Actors
	}
	ids := c.Actors
	if len(ids) == 0 {
		ids = c.Ambiguous // "the Bush administration": whichever, it is one state's
	}
	var states []string
	for _, id := range ids {
		if a, ok := l.actor(id); ok {
			states = append(states, l.stateOf(&a))
		}
	}
	if states = unique(states); len(states) == 1 && states[0] != "" {
		return states
	}
	return nil
}

// servantsAfter makes a mention of an organ or servant that belongs to an owner
// found by reference: "its forces", "the country's army", "his government".
// tok is the possessor, first the first token of its phrase, from its candidate.
func (l *linker) servantsAfter(tok, first, from int) {
	h := l.s.Tokens[tok].Head
	if h <= tok || h > tok+6 || l.at[h] >= 0 {
		return
	}
	k := l.cls[h]
	if k&agentNoun == 0 || k&privateNoun != 0 || l.s.Tokens[h].UPOS != "NOUN" {
		return
	}
	for i := tok + 1; i < h; i++ {
		if l.at[i] >= 0 || l.cls[i]&(privateNoun|formerWord) != 0 {
			return
		}
	}
	o := &l.cands[from]
	ids := o.Actors
	if o.Type == "person" {
		if ids = l.statesOf(o); o.Private || k&(powerNoun|forceNoun) == 0 {
			return
		}
	}
	if len(ids) > 0 {
		l.refPush(h, first, h+1, Nominal, typeOf(ids), ids, from, "agent-noun", "an organ or servant of the state or body")
	}
}
