package actor

import (
	"strconv"
	"strings"

	"entente/extract/text"
)

// takeHits turns names of the tables into candidates.
func (l *linker) takeHits() {
	for _, h := range l.hits {
		if l.covered(h.first) || l.insideName(h) {
			continue
		}
		h = l.describing(l.notTheirs(h))
		if l.ofAnother(h) || l.t.generic[h.key] || l.otherwise(h) || l.allShort(h.entry) && !l.alone(h) {
			continue
		}
		e := &l.t.entries[h.entry]
		c := cand{entry: h.entry, key: h.key, owner: -1, owner2: -1}
		c.Kind, c.Type = e.kind, l.t.actors[e.actor].Type
		c.Rule, c.Why = "name", "a name of the tables"
		if c.styled = h.styled; c.styled {
			c.Kind, c.Type = Name, "country"
		}
		c.short = l.allShort(h.entry)
		if l.quarter(&c, h) {
			continue
		}
		c.Private = c.Type == "person" && h.first > 0 && l.cls[h.first-1]&formerWord != 0
		l.sharedEnd(h)
		n := l.push(c, h.first, h.end, h.span)
		l.witness(h.entry, l.str(h.span))
		l.inner(n, h)
	}
}

// sharedEnd gives "North" in "North and South Korea" what it stands for: the name
// that it makes with the end of the one after it.
func (l *linker) sharedEnd(h hit) {
	k := h.first - 2
	if h.end-h.first < 2 || k < 0 || l.low[k+1] != l.word.and || !l.cap[k] || l.covered(k) {
		return
	}
	key, end := uint64(0), 0
	for i, a := range l.atoms {
		switch tok := int(a.tok); {
		case tok == k:
			key = a.hash
		case tok > h.first && tok < h.end && key != 0:
			key, end = join(key, a.hash), i
		}
	}
	e, ok := l.t.trie[key]
	if end == 0 || !ok || e < 0 || l.t.actors[l.t.entries[e].actor].Type != "country" {
		return
	}
	c := cand{entry: e, key: key, owner: -1, owner2: -1}
	c.Kind, c.Type, c.Rule, c.Why = l.t.entries[e].kind, "country", "name", "a name of the tables that shares its end with the next"
	l.push(c, k, k+1, l.s.Tokens[k].Span)
	l.witness(e, "")
}

// alone reports whether a family name stands by itself, and is not part of a
// longer name that no table has: Han in "Cho Han-bum".
func (l *linker) alone(h hit) bool {
	particle := h.end-h.first > 1 && !l.cap[h.first] && l.proper(h.end-1) // "von der Leyen"
	if !l.proper(h.first) && !particle || l.hyphen(h.first-1) || l.hyphen(h.end) {
		return false
	}
	if l.cls[h.first]&monthWord != 0 && !l.titleEnds(h.first) {
		return false
	}
	if p := h.first - 1; p == 0 && l.cap[p] && l.nameLike(p) && l.tEnd[h.first] == 0 && !l.inHit(p) {
		return false
	}
	if p := h.first - 1; l.proper(p) && l.tEnd[h.first] == 0 && !l.inHit(p) {
		return false
	}
	n := h.end
	if n+1 < len(l.s.Tokens) && l.cls[h.first]&givenWord != 0 && l.cls[n]&partWord != 0 && !l.cap[n] && (l.hyphen(n+1) && l.cap[n+2] || l.cap[n+1] && l.s.Tokens[n+1].UPOS == "PROPN") {
		return false // "Ahmed al-Tovin", "Abdulaziz bin Salman"
	}
	return !l.proper(n) || l.titleAtToken(n) > 0 && !l.midName(n) || l.inHit(n) && l.cls[h.first]&givenWord == 0 || l.cls[n]&orgWord != 0
}

// nameLike reports whether the first word of a sentence may be part of a name.
func (l *linker) nameLike(p int) bool {
	switch l.s.Tokens[p].UPOS {
	case "NOUN", "ADJ", "INTJ", "X", "PROPN":
		return true
	}
	return false
}

// inHit reports whether a token is part of a name of the tables that is no mere family name.
func (l *linker) inHit(tok int) bool {
	for i := range l.hits {
		if h := &l.hits[i]; h.first <= tok && tok < h.end {
			return !l.allShort(h.entry)
		}
	}
	return false
}

// describing keeps of the name of an army only its nationality where the last word of it
// describes another noun: "Russian [military sites]".
func (l *linker) describing(h hit) hit {
	k := &l.s.Tokens[h.end-1]
	if k.UPOS != "ADJ" || k.Head < h.end || l.cap[h.end-1] || l.s.Tokens[k.Head].UPOS != "NOUN" {
		return h
	}
	if i, j, e := l.beginsWithState(h); e >= 0 {
		return hit{first: h.first, end: int(l.atoms[j-1].tok) + 1, entry: e, key: l.rowHash(i, j), span: text.Span{Start: l.atoms[i].start, End: l.withStop(l.atoms[j-1])}}
	}
	return h
}

// beginsWithState gives the atoms with which a name begins and that alone name a state, and that name;
// it is -1 where they don't.
func (l *linker) beginsWithState(h hit) (first, end int, entry int32) {
	for i := range l.atoms {
		if int(l.atoms[i].tok) != h.first {
			continue
		}
		for j := min(i+2, len(l.atoms)-1); j > i; j-- {
			if e, ok := l.t.trie[l.rowHash(i, j)]; ok && e >= 0 && l.t.actors[l.t.entries[e].actor].Type == "country" {
				return i, j, e
			}
		}
		break
	}
	return 0, 0, -1
}

// inner gives "Russian troops", which the tables have as a name of the army, its
// nationality as a mention of its own.
func (l *linker) inner(n int, h hit) {
	c := &l.cands[n]
	if c.Type != "org" || h.end-h.first < 2 || l.cap[h.end-1] || l.s.Tokens[h.end-1].UPOS == "NUM" {
		return
	}
	i, j, e := l.beginsWithState(h)
	if e < 0 {
		return
	}
	c.Kind = Nominal
	in := cand{entry: e, key: l.rowHash(i, j), owner: -1, owner2: -1}
	in.Kind, in.Type, in.Rule, in.Why = l.t.entries[e].kind, "country", "name", "a name of the tables"
	at := l.saveAt(h.first, h.end)
	l.push(in, h.first, int(l.atoms[j-1].tok)+1, text.Span{Start: l.atoms[i].start, End: l.withStop(l.atoms[j-1])})
	copy(l.at[h.first:h.end], at)
	l.witness(e, "")
}

// rowHash is the key of atoms i to j.
func (l *linker) rowHash(i, j int) uint64 {
	h := l.atoms[i].hash
	for _, a := range l.atoms[i+1 : j] {
		h = join(h, a.hash)
	}
	return h
}

// allShort reports whether a name is only ever part of a person's name.
func (l *linker) allShort(e int32) bool {
	for ; e >= 0; e = l.t.entries[e].next {
		if l.t.entries[e].use&short == 0 {
			return false
		}
	}
	return true
}

// witness counts a certain name of a state as evidence of what the text is about.
func (l *linker) witness(e int32, name string) {
	first := &l.t.entries[e]
	if first.use&(contextual|short|city) != 0 {
		return
	}
	for n := first.next; n >= 0; n = l.t.entries[n].next {
		if l.t.countryOf(l.t.entries[n].actor) != l.t.countryOf(first.actor) {
			return
		}
	}
	for _, id := range l.t.members[first.actor] {
		l.evidence[id]++
	}
	a := &l.t.actors[first.actor]
	if a.Kind == "party" && l.t.commonRow(name) {
		return // other states have one too
	}
	if a.Country != "" {
		l.evidence[a.Country]++
	}
	if a.ID != a.Country {
		l.evidence[a.ID]++
	}
}

// insideName reports whether a one-word name is part of a longer one that no
// table has: Jordan in "Jordan Peterson", Washington in "George Washington".
func (l *linker) insideName(h hit) bool {
	if h.end-h.first != 1 {
		return false
	}
	e := &l.t.entries[h.entry]
	if e.kind == Adjective || e.kind == Demonym {
		p, n := h.first-1, h.end
		return p >= 0 && l.proper(p) && l.cls[p]&givenWord != 0 && !l.covered(p) && l.adjacent(p, h.first) && !l.inHit(p) && !(n < len(l.s.Tokens) && (l.s.Tokens[n].UPOS == "NOUN" || l.s.Tokens[n].UPOS == "ADJ" || l.proper(n) || l.s.Tokens[n].Form == "-"))
	}
	if p := h.first - 1; p >= 0 && l.proper(p) && l.cls[p]&givenWord != 0 && !l.covered(p) && l.cls[p]&(orgWord|placeWord|eventWord) == 0 && !l.t.isState(h.entry) {
		return true
	}
	if p := h.first - 1; p >= 0 && l.tEnd[h.first] == 0 && l.t.actors[e.actor].Type != "person" && l.proper(p) && !l.covered(p) && l.adjacent(p, h.first) && !l.inHit(p) && l.cls[p]&(orgWord|placeWord|eventWord) == 0 && (l.ageAfter(h.end) || l.describedAfter(h.end)) {
		return true // "Valeska Paris, a dancer"
	}
	if p := h.first - 1; p > 0 && l.titleEnds(p) && l.proper(p) && !l.covered(p) && l.adjacent(p, h.first) && l.tEnd[h.first] == 0 && e.kind == Metonym && l.cls[p]&(orgWord|placeWord|eventWord|commonWord) == 0 && !l.inHit(p) {
		return true // "Sergeant Tovin Langley"
	}
	if n := h.end; (l.nounBefore(h.first) || l.titleEnds(h.first)) && e.kind == Metonym && l.proper(n) && l.cap[n] && l.adjacent(h.first, n) && l.s.Tokens[n].UPOS == "PROPN" && !l.hitStarts(n) && !l.titleWord(n) && l.cls[n]&(orgWord|placeWord|eventWord|commonWord|monthWord|powerNoun|forceNoun) == 0 {
		return true // "lawmaker Aden Tovin"
	}
	if l.titleEnds(h.first) && l.rankBefore(h.first) && l.t.actors[e.actor].Type == "country" {
		return true // "Captain America", "Miss Chile"
	}
	if l.tEnd[h.end] > 0 {
		return false // "Ambassador to Israel Yevhen Korniychuk"
	}
	if l.firstName(h) {
		return true
	}
	return l.cls[h.first]&givenWord != 0 && h.end < len(l.s.Tokens) && l.proper(h.end) && l.s.Tokens[h.end].Span.Start > h.span.End &&
		l.cls[h.end]&(orgWord|placeWord|eventWord) == 0 && !l.titleWord(h.end) && !l.hitStarts(h.end)
}

// goesOn reports whether a name is the beginning of that of a firm with "&", or of a flight.
func (l *linker) goesOn(h hit) bool {
	toks := l.s.Tokens
	for k := h.end; k+1 < len(toks) && k < h.end+5 && l.adjacent(k-1, k); k++ {
		switch {
		case k > h.end && toks[k].Form == "&" && l.cap[k+1], k > h.end && l.cls[k]&thingWord != 0 && toks[k+1].UPOS == "NUM" && strings.Trim(toks[k+1].Form, "0123456789") == "":
			return true
		case !l.cap[k] || toks[k].UPOS != "PROPN":
			return false
		}
	}
	return false
}

// behindParticle reports whether a name is the end of a longer one with hyphens and a small
// word between them.
func (l *linker) behindParticle(h hit) bool {
	before, ok := strings.CutSuffix(l.doc.Text[:h.span.Start], "-")
	if !ok {
		return false
	}
	k := strings.LastIndexAny(before, " -")
	return k > 0 && before[k] == '-' && l.t.class[lowHash(before[k+1:])]&partWord != 0
}

// firstName reports whether the name of a state or town is the first one of a person:
// "Chad Tovin", but not "Kenya Defence Forces".
func (l *linker) firstName(h hit) bool {
	if l.cls[h.first]&firstName == 0 || !l.proper(h.end) || !l.adjacent(h.first, h.end) || l.hitStarts(h.end) || l.titleWord(h.end) {
		return false
	}
	end := l.run(h.end)
	for k := h.end; k < end; k++ {
		if l.cls[k]&(orgWord|placeWord|eventWord|commonWord|monthWord|powerNoun|forceNoun) != 0 || l.upperOnly(k) {
			return false
		}
	}
	return end-h.end < 3
}

// paid reports whether a name before a sum is whose it will be, and no name of the money: "sell
// Taiwan $1 billion in arms".
func (l *linker) paid(h hit) bool {
	v := h.first - 1
	return v >= 0 && l.s.Tokens[v].UPOS == "VERB" && !l.upperOnly(h.first) && l.t.entries[h.entry].kind == Name
}

// otherwise reports whether words like "the North" or "the Senate" go on to
// name something else: "South Kordofan", "the Senate of Pakistan", "US$60".
func (l *linker) otherwise(h hit) bool {
	e := &l.t.entries[h.entry]
	if h.span.End < len(l.doc.Text) && l.doc.Text[h.span.End] == '$' || h.end < len(l.s.Tokens) && strings.HasPrefix(l.s.Tokens[h.end].Form, "$") && !l.paid(h) {
		return true
	}
	if (e.kind == Adjective || e.kind == Demonym) && h.end-h.first == 1 && fold(l.s.Tokens[h.first].Form) != l.s.Tokens[h.first].Form {
		if _, ok := l.t.trie[wordHash(l.s.Tokens[h.first].Form)]; !ok {
			return true // "Germán" is a name
		}
	}
	if n := h.end + 1; e.use&contextual != 0 && n < len(l.s.Tokens) && l.cls[h.end-1]&homeNoun != 0 && l.low[h.end] == l.word.in && l.inHit(n) {
		return true // "the junta in Burkina Faso"
	}
	if e.kind == Adjective && h.end+1 < len(l.s.Tokens) && l.s.Tokens[h.end].Form == "-" && l.tongue(h.end+1) {
		return true // "English-speaking"
	}
	if n := h.end; e.kind == Adjective && n < len(l.s.Tokens) && l.t.class[join(l.low[n-1], l.low[n])]&idiomWord != 0 {
		return true // "German measles"
	}
	if p := h.first - 1; e.kind == Demonym && p >= 0 && (l.low[p] == l.word.north || l.low[p] == l.word.south) {
		return true // "the North Pole"
	}
	if p := h.first - 1; e.kind == Adjective && h.end-h.first == 1 && p > 0 && l.s.Tokens[p].Form == "The" && (h.end >= len(l.s.Tokens) || l.s.Tokens[h.end].Form == ")") {
		return true // "(AFP via The Australian)"
	}
	if l.particled(h) || l.partOfUnion(h) {
		return true // "Santiago de Cuba", "Atlanta, Georgia"
	}
	if l.apostrophe(h.span.End) {
		return true // "Modi'in"
	}
	if l.longerName(h) {
		return true
	}
	if l.goesOn(h) {
		return true // "Korea Hydro & Nuclear Power", "Ethiopian Airlines Flight 702"
	}
	if l.behindParticle(h) {
		return true // "Île-de-France"
	}
	if len(l.t.members[e.actor]) > 0 && l.notAll(h) {
		return true // "the two Central Asian countries"
	}
	if l.t.actors[e.actor].Type == "person" && l.cls[h.first]&familyWord != 0 && l.hyphen(h.end) && !l.cap[h.end+1] && l.cls[h.end+1]&backedWord == 0 {
		return true // "Kim Sung-chan"
	}
	if p := h.first - 1; h.end-h.first == 1 && l.cls[h.first]&orgWord != 0 && p > 0 && l.proper(p) && l.adjacent(p, h.first) && !l.inHit(p) && l.tEnd[h.first] == 0 {
		return true // "General National Congress"
	}
	if p := h.first - 1; p > 0 && l.cap[p] && l.cls[p]&branchWord != 0 && l.adjacent(p, h.first) && l.t.actors[e.actor].Type == "org" && l.s.Tokens[p].UPOS != "VERB" {
		return true // the "Continuity IRA" is not the IRA
	}
	if l.low[h.first] == l.word.the && h.end-h.first > 1 && l.proper(h.end) && l.adjacent(h.end-1, h.end) && !l.inHit(h.end) && l.titleAtToken(h.end) == 0 && l.t.actors[e.actor].Type == "org" {
		return true // "the National Intelligence and Security Agency"
	}
	if e.kind == Adjective && l.t.actors[e.actor].Type == "group" && l.proper(h.end) && l.adjacent(h.end-1, h.end) && !l.inHit(h.end) {
		return true // "Syrian Arab Air Force"
	}
	if e.kind != Adjective && l.siteName(h) {
		return true
	}
	if l.t.actors[e.actor].Type == "person" && l.opensSite(h.end) {
		return true // "Hamid Karzai International Airport"
	}
	if p := h.first - 1; p >= 0 && l.cap[p] && l.cls[p]&waterWord != 0 && l.adjacent(p, h.first) && l.t.actors[e.actor].Type == "country" {
		return true // "Lake Chad"
	}
	if n := h.end; l.t.actors[e.actor].Type == "org" && l.hyphen(n) && n+1 < len(l.s.Tokens) && l.upperOnly(n+1) && l.upperOnly(n-1) && !l.inHit(n+1) {
		return true // "SPLM-IO" is not the SPLM
	}
	if p := h.first - 1; p > 0 && e.use&city != 0 && l.s.Tokens[p].UPOS == "PROPN" && l.cap[p] && !l.covered(p) && !l.inHit(p) && l.adjacent(p, h.first) && l.tEnd[h.first] == 0 && l.cls[p]&(eventWord|placeWord|monthWord|orgWord) == 0 && (l.low[p-1] == l.word.in || l.s.Tokens[p-1].Form == ",") {
		return true // "in Baja California"
	}
	if n := h.end; (e.use&city != 0 || e.use&(building|contextual) == building|contextual) && l.proper(n) && l.adjacent(n-1, n) && !l.inHit(n) && l.titleAtToken(n) == 0 && (l.cls[n]&(orgWord|placeWord) == 0 || e.use&building != 0) {
		return true // "Toronto Star", "Westminster Magistrates Court"
	}
	if e.kind != Metonym || e.use&contextual == 0 || e.use&capital != 0 {
		return false
	}
	bearing := l.low[h.end-1] == l.word.north || l.low[h.end-1] == l.word.south
	if bearing && h.first == h.end-1 && !l.articleBefore(h.first) {
		return true
	}
	if h.end >= len(l.s.Tokens) {
		return false
	}
	next := &l.s.Tokens[h.end]
	return l.low[h.first] == l.word.the && (next.Form == "of" || l.proper(h.end) && l.adjacent(h.end-1, h.end)) ||
		bearing && (l.proper(h.end) || next.Form == "-" || next.Form == "of")
}

// siteName reports whether a name only calls a site by it: "the Kabul Hotel", "Hotel Ukraine".
func (l *linker) siteName(h hit) bool {
	n, p := h.end, h.first-1
	return l.proper(n) && l.cls[n]&siteWord != 0 && l.adjacent(n-1, n) && l.cap[n] || p >= 0 && l.cap[p] && l.cls[p]&siteWord != 0 && l.adjacent(p, h.first)
}

// opensSite reports whether the name of a place goes on at token i: "International Airport".
func (l *linker) opensSite(i int) bool {
	if i == 0 || !l.proper(i) || !l.cap[i] || !l.adjacent(i-1, i) {
		return false
	}
	end := l.run(i)
	return end-i < 4 && l.cls[end-1]&placeWord != 0 && !l.inHit(end-1)
}

// tongue reports whether a word says that an adjective before it is that of a language.
func (l *linker) tongue(i int) bool {
	switch l.s.Tokens[i].Form {
	case "speaking", "language", "speaker", "speakers":
		return true
	}
	return false
}

// notAll reports whether the words before a name for several states take only some of
// them, or others, or are not the number that it needs.
func (l *linker) notAll(h hit) bool {
	e := &l.t.entries[h.entry]
	n := len(l.t.members[e.actor])
	p := h.first - 1
	if p < 0 {
		return e.use&numbered != 0
	}
	given := l.countOf(p) == n
	if given {
		p--
	}
	if e.use&numbered != 0 && !given {
		return true
	}
	if p >= 0 && (l.low[p] == l.word.the || l.s.Tokens[p].Form == "these") {
		p--
		return p > 0 && l.s.Tokens[p].Form == "of" && l.takesSome(p-1)
	}
	if p < 0 || l.everyOne(p) {
		return p > 0 && l.s.Tokens[p-1].UPOS == "ADV" // "nearly all"
	}
	if p > 0 && l.s.Tokens[p].Form == "of" && l.takesSome(p-1) {
		return true
	}
	t := &l.s.Tokens[p]
	return t.UPOS == "NUM" || t.UPOS == "ADJ" || t.UPOS == "DET" || l.cls[p]&elseWord != 0 || l.t.trait[l.low[p]]&partNoun != 0
}

// takesSome reports whether a word before "of" takes a part: "one", "most", "a number".
func (l *linker) takesSome(i int) bool {
	switch w := &l.s.Tokens[i]; w.UPOS {
	case "NUM":
		return true
	case "DET", "PRON", "ADJ":
		return !l.everyOne(i)
	}
	return l.s.Tokens[i].UPOS == "NOUN" && l.cls[i]&(massNoun|personNominal|powerNoun|tieNoun) == massNoun || l.t.trait[l.low[i]]&partNoun != 0
}

// everyOne reports whether a word leaves nobody out: "all Baltic states".
func (l *linker) everyOne(i int) bool {
	return l.low[i] == l.word.both || strings.EqualFold(l.s.Tokens[i].Form, "all") || strings.EqualFold(l.s.Tokens[i].Form, "each")
}

// countOf gives the number that a word is, two at least, or 0: "three", "3", "both".
func (l *linker) countOf(i int) int {
	if l.low[i] == l.word.both {
		return 2
	}
	if n := counted(l.s.Tokens[i].Form); n > 0 {
		return n
	}
	n, _ := strconv.Atoi(l.s.Tokens[i].Form)
	return n
}

// articleBefore: "the isolated North".
func (l *linker) articleBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-4; k-- {
		if l.low[k] == l.word.the {
			return true
		}
		if l.s.Tokens[k].UPOS != "ADJ" {
			return false
		}
	}
	return false
}

// isState reports whether the first reading of a name is a state.
func (t *Tables) isState(e int32) bool {
	return t.actors[t.entries[e].actor].Type == "country" && t.entries[e].use&capital == 0
}

func (l *linker) hitStarts(tok int) bool {
	for _, h := range l.hits {
		if h.first == tok && !l.allShort(h.entry) {
			return true
		}
	}
	return false
}

func (l *linker) titleWord(tok int) bool {
	for i := range l.atoms {
		if int(l.atoms[i].tok) == tok {
			end, _ := l.titleAt(i)
			return end > 0
		}
	}
	return false
}

// apostrophe reports whether a word goes on behind an apostrophe at offset i, which is no
// possessor or short form of a verb: "Ra'anana", but "Chad's".
func (l *linker) apostrophe(i int) bool {
	rest := l.doc.Text[min(i, len(l.doc.Text)):]
	for _, mark := range [...]string{"'", "’", "‘", "ʼ"} {
		if w, ok := strings.CutPrefix(rest, mark); ok {
			n := 0
			for n < len(w) && (w[n] >= 'a' && w[n] <= 'z' || w[n] >= 0x80) {
				n++
			}
			return n > 1 && w[:n] != "ll" && w[:n] != "re" && w[:n] != "ve"
		}
	}
	return false
}

// particled reports whether a name of a state or town is tied by "de" to another word of a longer
// name that no table has: "Santiago de Cuba".
func (l *linker) particled(h hit) bool {
	e := &l.t.entries[h.entry]
	if l.t.actors[e.actor].Type != "country" && e.use&(capital|city) == 0 || h.end-h.first != 1 {
		return false
	}
	of := func(k int) bool {
		switch l.s.Tokens[k].Form {
		case "de", "del", "do", "da", "di":
			return true
		}
		return false
	}
	n, p := h.end, h.first-1
	return n+1 < len(l.s.Tokens) && of(n) && l.proper(n+1) || p > 0 && of(p) && l.proper(p-1)
}

// partOfUnion reports whether the name of a state is that of a part of another, as the words
// before it say: "the state of Georgia", "Atlanta, Georgia".
func (l *linker) partOfUnion(h hit) bool {
	p := h.first - 2
	if p < 0 || h.end-h.first != 1 || l.s.Tokens[h.first].Form != "Georgia" {
		return false
	}
	if l.s.Tokens[p].Form == "state" && l.low[p+1] == l.word.of {
		return true
	}
	if l.s.Tokens[p+1].Form != "," || !l.proper(p) {
		return false
	}
	state, _, ok := l.t.gazetteer.find(Slug(l.s.Tokens[p].Form))
	return ok && state == "us"
}
