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

// parts takes what is left of a run between names that are known.
func (l *linker) parts(first, end int) {
	for i := first; i < end; {
		if end := l.titleOver(i); end > i {
			i = end
			continue
		}
		if l.covered(i) || !l.cap[i] || l.monthAt(i) || l.s.Tokens[i].Form == "I" {
			i++
			continue
		}
		j := i + 1
		for j < end && !l.covered(j) && (l.titleAtToken(j) == 0 || l.hyphen(j-1) || l.midName(j)) && l.cls[j]&monthWord == 0 {
			j++
		}
		for j > i+1 && !l.cap[j-1] && !l.hyphen(j-2) {
			j--
		}
		j = l.placeFirst(i, j)
		i = l.officeFirst(i, j)
		l.part(i, j)
		i = j
	}
}

// monthAt reports whether token i is a month, and no given name behind a title:
// "Prime Minister Jan Olszewski".
func (l *linker) monthAt(i int) bool {
	return l.cls[i]&monthWord != 0 && (l.cls[i]&givenWord == 0 || !l.titleEnds(i))
}

// titleOver gives the end of the title that token i belongs to, or i.
func (l *linker) titleOver(i int) int {
	for _, h := range l.ttl {
		if h.first <= i && i < h.end {
			return h.end
		}
	}
	return i
}

// part decides what tokens i to j, a name of no table, are.
func (l *linker) part(i, j int) {
	i = l.afterTheme(i, j)
	c := cand{entry: -1, owner: -1, owner2: -1, key: l.nameKey(i, j)}
	c.Kind, c.Type = Name, ""
	switch {
	case l.notName(i, j), l.describes(i, j), i > 0 && !l.cap[i-1] && l.cls[i-1]&weaponNoun != 0, l.vessel(i):
		return
	case l.townOf(i) && !l.titleEnds(i):
		c.Type, c.Rule, c.Why, c.Place = "place", "new-place", "the name of a town, as the words before it say", true
	case l.isFirm(i, j) && !l.hired(i, j):
		l.pushOrg(i, l.orgTail(j, false))
		return
	case l.isPerson(i, j):
		c.Type, c.Rule, c.Why = "person", "new-person", "a name with a title, a given name or an apposition"
	case l.isPlace(i, j):
		c.Type, c.Rule, c.Why, c.Place = "place", "new-place", "a name after a preposition of place", true
	default:
		c.short = true
		l.push(c, i, j, l.spanOf(i, j))
		return
	}
	if k := l.titleBefore(i); c.Type == "place" && k < i {
		i, c.key = k, l.nameKey(k, j) // "King Khalid Airport"
	}
	if c.Type == "place" && j < len(l.s.Tokens) && l.covered(j) && l.adjacent(j-1, j) {
		if o := &l.cands[l.at[j]]; o.Type == "place" || o.Kind == Metonym && o.Type == "country" {
			o.drop = true // "Ras Baalbek" is not Baalbek
			j = o.End
			c.key = l.nameKey(i, j)
		}
	}
	if k := l.particle(i); k < i {
		i, c.key = k, l.nameKey(k, j)
	}
	name := l.str(l.spanOf(i, j))
	c.Label = name
	n := l.push(c, i, j, l.spanOf(i, j))
	if c.Type == "person" && j-i > 1 {
		id := l.newActor(Actor{ID: l.personID(i, j), Name: name, Type: "person", Kind: "new"})
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

// placeFirst cuts a name of a place in the gazetteer from that of the person behind it: "governor of
// New Hampshire Ann Tovin".
func (l *linker) placeFirst(i, j int) int {
	if j-i < 4 || i < 2 || l.low[i-1] != l.word.of {
		return j
	}
	for k := i + 1; k < j-1; k++ {
		if l.personal(k) && l.cap[k+1] {
			if _, _, ok := l.t.gazetteer.find(Slug(l.str(l.spanOf(i, k)))); ok {
				return k
			}
		}
	}
	return j
}

// officeFirst gives where the name of a person begins behind words that say who it is and that no
// table has for a title: "Homeland Security Secretary [Ann Tovin]", or i.
func (l *linker) officeFirst(i, j int) int {
	if j-i < 3 || l.personal(i) || l.cls[j-1]&(placeWord|siteWord|thingWord|orgWord) != 0 {
		return i
	}
	for k := i; k < j-1; k++ {
		switch {
		case k > i && l.personal(k) && j-k < 4 && (l.cls[k-1]&(personNominal|serviceNoun|privateNoun|powerNoun) != 0 || l.isTitle(l.s.Tokens[k-1].Form)):
			return k
		case l.cls[k]&(personNominal|serviceNoun|privateNoun|powerNoun|commonWord) == 0 && l.t.trait[l.low[k]]&themeWord == 0 && !l.isTitle(l.s.Tokens[k].Form):
			return i
		}
	}
	return i
}

// chinese reports whether a family name stands before a given name of two Chinese syllables in one
// word: "Liu Xiaobo".
func (l *linker) chinese(i, j int) bool {
	return j-i == 2 && l.s.Tokens[i].UPOS == "PROPN" && l.s.Tokens[j-1].UPOS == "PROPN" && isUpper(l.s.Tokens[j-1].Form) && l.t.syllables(strings.ToLower(l.s.Tokens[j-1].Form)) == 2
}

// syllables counts the Chinese syllables that a word in small letters is made of, 0 where it is not.
func (t *Tables) syllables(w string) int {
	if w == "" {
		return 0
	}
	rest := w
	for _, first := range t.syllable.first {
		if r, ok := strings.CutPrefix(w, first); ok {
			rest = r
			break
		}
	}
	for _, f := range t.syllable.end {
		r, ok := strings.CutPrefix(rest, f)
		if !ok {
			continue
		}
		if r == "" {
			return 1
		}
		if n := t.syllables(r); n > 0 {
			return n + 1
		}
	}
	return 0
}

// vessel reports whether the name at token i is that of a ship, as the noun before it says.
func (l *linker) vessel(i int) bool {
	return i > 0 && !l.cap[i-1] && l.t.trait[l.low[i-1]]&vesselNoun != 0 && l.s.Tokens[i-1].XPOS == "NN" && l.adjacent(i-1, i)
}

// townOf reports whether the words before token i say that a town or village is called so:
// "the village of Abu Tovin".
func (l *linker) townOf(i int) bool {
	return i > 1 && l.low[i-1] == l.word.of && !l.cap[i-2] && l.t.trait[l.low[i-2]]&townNoun != 0
}

// hired reports whether a noun for firms stands before the name of a person who is one too:
// "contractor Peter Tovin".
func (l *linker) hired(i, j int) bool {
	return j-i == 2 && l.personal(i) && strings.HasSuffix(l.s.Tokens[i-1].Form, "or")
}

// titleBefore gives where the title begins that ends at token i, or i.
func (l *linker) titleBefore(i int) int {
	for _, h := range l.ttl {
		if h.end == i && l.cap[h.first] {
			return h.first
		}
	}
	return i
}

// particle goes from the first word of a name back over the small word that is glued
// to it: "al-Tarmia District".
func (l *linker) particle(i int) int {
	if i >= 2 && l.hyphen(i-1) && l.cls[i-2]&partWord != 0 && !l.covered(i-2) && !(i >= 3 && l.proper(i-3) && l.covered(i-3)) {
		return i - 2
	}
	return i
}

// afterTheme skips what a minister is for, in front of the name: "Minister for
// Water Security Mariam Almheiri".
func (l *linker) afterTheme(i, j int) int {
	if i < 2 || l.personal(i) || l.cls[i]&familyWord != 0 || l.s.Tokens[i-1].UPOS != "ADP" && l.s.Tokens[i-1].UPOS != "CCONJ" {
		return i
	}
	if n := l.afterThemes(i, j); n > i {
		l.tEnd[n] = 2
		return n
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

// afterThemes skips a list of what a minister is for, in front of the name: "Minister of Trade,
// Industry and Tourism Peter Tovin".
func (l *linker) afterThemes(i, j int) int {
	n := i
	for n < j && l.t.trait[l.low[n]]&themeWord != 0 {
		n++
	}
	if n == i || j-n < 2 || j-n > 3 {
		return i
	}
	for k := i - 1; k > 0 && k > i-14; k-- {
		switch {
		case l.tEnd[k] == 1 && (l.low[k] == l.word.of || l.s.Tokens[k].Form == "for"):
			return n
		case l.t.trait[l.low[k]]&themeWord == 0 && l.s.Tokens[k].Form != "," && l.low[k] != l.word.and:
			return i
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
	last := familyEnd(l.s.Tokens, i, j) - 1
	if l.cls[i]&familyWord != 0 && (j-i == 2 || j-i >= 3) && l.cls[i]&givenWord == 0 || l.twoSyllables(i, j) {
		last = i
	}
	l.remember(l.low[last], n)
}

// familyEnd gives where a name of tokens i to j ends without what tells father from son: "Jr.".
func familyEnd(toks []text.Token, i, j int) int {
	for j > i+1 {
		switch toks[j-1].Form {
		case "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", ".":
			j--
		default:
			return j
		}
	}
	return j
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

// describes reports whether a word with a hyphen says of what kind the noun after
// it is: "the Christian-majority town".
func (l *linker) describes(i, j int) bool {
	return j-i == 3 && l.hyphen(i+1) && !l.cap[j-1] && l.s.Tokens[j-1].UPOS != "PROPN" && j < len(l.s.Tokens) && l.s.Tokens[j].UPOS == "NOUN"
}

// adjacent reports whether tokens a and b have only a space between them.
func (l *linker) adjacent(a, b int) bool { return l.s.Tokens[b].Span.Start-l.s.Tokens[a].Span.End <= 1 }

// personal reports whether a name that starts at i starts like a person's.
func (l *linker) personal(i int) bool { return l.cls[i]&givenWord != 0 }

func (l *linker) isPerson(i, j int) bool {
	last := l.cls[j-1]
	for k := i; k < j; k++ {
		if l.s.Tokens[k].UPOS == "NUM" || strings.ContainsAny(l.s.Tokens[k].Form, "0123456789") {
			return false // "General Atomics MQ-1"
		}
	}
	if last&thingWord != 0 && j-i > 1 || l.placeAfter(j) && !l.titleEnds(i) {
		return false
	}
	if l.syllablesFirst(i, j) && (last&(orgWord|placeWord) == 0 || l.saysSo(i, j)) {
		return true
	}
	if last&(orgWord|placeWord) != 0 && (j-i == 1 || !l.titleEnds(i)) || last&placeWord != 0 && j-i > 2 || j-i > 5 || l.upperOnly(i) && !l.titleEnds(i) {
		return false
	}
	switch {
	case last&orgWord != 0 && l.rankBefore(i) && !l.personal(i) && (l.t.trait[l.low[i]]&themeWord != 0 || l.cls[i]&commonWord != 0):
		return false // "General Intelligence Service"
	case l.titleEnds(i):
		return true
	case l.tEnd[i] == 2 && j-i > 1:
		return true
	case j-i == 1:
		return l.nounBefore(i) || l.ageAfter(j) && l.cls[i]&(givenWord|familyWord) != 0
	case l.personal(i) || l.initial(i+1):
		return !l.knownPlace(i, j) || l.saysSo(i, j)
	case l.cls[i]&familyWord != 0:
		return j-i == 4 && l.hyphen(i+2) || j-i == 3 && !l.hyphen(i+1) || l.twoSyllables(i, j) || l.chinese(i, j) || l.saysSo(i, j)
	}
	return l.twoSyllables(i, j) || l.saysSo(i, j) || l.besideHolder(i, j)
}

// besideHolder reports whether a name of two words is joined to that of a person before whom a
// title for several stands: "ministers Ann Dulari and [Ivo Tovin]".
func (l *linker) besideHolder(i, j int) bool {
	p := i - 2
	if p < 1 || j-i != 2 || l.low[i-1] != l.word.and || !l.covered(p) || l.cls[j-1]&(orgWord|placeWord) != 0 {
		return false
	}
	c := &l.cands[l.at[p]]
	if c.Type != "person" || c.First == 0 || c.End != i-1 || c.End-c.First < 2 {
		return false
	}
	x := l.s.Tokens[c.First-1].XPOS
	return (x == "NNS" || x == "NNPS") && (l.titleEnds(c.First) || l.cls[c.First-1]&(personNominal|serviceNoun|privateNoun) != 0)
}

// twoSyllables reports whether a family name is followed by a given one of two syllables
// with a hyphen, the second without a capital if the family name is not known: "Yau Wai-ching".
func (l *linker) twoSyllables(i, j int) bool {
	if j-i != 2 || !l.cap[i] || !l.cap[i+1] || l.s.Tokens[i].UPOS != "PROPN" || l.s.Tokens[i+1].UPOS != "PROPN" {
		return false
	}
	first, second, ok := strings.Cut(l.s.Tokens[i+1].Form, "-")
	return ok && len(first) <= 6 && len(second) <= 6 && l.t.class[lowHash(second)]&backedWord == 0 && (l.cls[i]&familyWord != 0 || !isUpper(second))
}

// syllablesFirst reports the same of a name in the order of the West: "Min-seok Park".
func (l *linker) syllablesFirst(i, j int) bool {
	k := j - 1
	if k != i+1 && !(k == i+3 && l.hyphen(i+1)) || !l.cap[i] || l.cls[k]&familyWord == 0 || l.s.Tokens[k].UPOS != "PROPN" {
		return false
	}
	first, second, ok := strings.Cut(l.str(l.spanOf(i, k)), "-")
	return ok && len(first) <= 6 && len(second) <= 6 && second != "" && !isUpper(second) && l.t.class[lowHash(second)]&(backedWord|partWord) == 0
}

// personID is the id of a new person whose name tokens i to j are: with the family name in front where
// two syllables tell which it is, and that of whom the text has called so in the other order where it
// speaks of a state that has both.
func (l *linker) personID(i, j int) string {
	name := l.str(l.spanOf(i, j))
	if l.syllablesFirst(i, j) {
		return "person/" + Slug(l.s.Tokens[j-1].Form+" "+l.str(l.spanOf(i, j-1)))
	}
	if first, last, ok := strings.Cut(name, " "); ok && !strings.Contains(last, " ") {
		if id := "person/" + Slug(last+" "+first); l.fresh[id].ID != "" && l.bothOrders() {
			return id
		}
	}
	return "person/" + Slug(name)
}

// bothOrders reports whether the text names a state where family names stand first.
func (l *linker) bothOrders() bool {
	for id := range l.t.twoOrders {
		if l.evidence["country/"+id] > 0 {
			return true
		}
	}
	return false
}

// placeAfter reports whether the noun of a place follows at token j: "the Abu Rummaneh neighbourhood".
func (l *linker) placeAfter(j int) bool {
	return j < len(l.s.Tokens) && !l.cap[j] && l.cls[j]&placeWord != 0 && l.cls[j]&orgWord == 0 && l.s.Tokens[j].XPOS == "NN" && l.adjacent(j-1, j)
}

// knownPlace reports whether a name that begins like a person's is that of a place in
// the gazetteer, and the words before it do not speak of people: "in Al-Ram".
func (l *linker) knownPlace(i, j int) bool {
	if _, _, ok := l.t.gazetteer.find(Slug(l.str(l.spanOf(l.particle(i), j)))); ok {
		return true
	}
	return i > 0 && l.s.Tokens[i-1].UPOS == "ADP" && l.cls[i-1]&localWord != 0 && j-i == 3 && l.hyphen(i+1) && l.cls[i]&partWord != 0
}

// saysSo reports whether the words around a name say that it is a person's.
func (l *linker) saysSo(i, j int) bool {
	return l.nounBefore(i) || l.ageAfter(j) || l.describedAfter(j) || l.behindNoun(i, j) || l.ledBefore(i, j) || l.chosen(i, j)
}

// chosen reports whether a name of two or three words is that of whoever is put in an office or in
// the place of another: "elects Ivo Tovin as president", "appoints Ivo Tovin to replace him".
func (l *linker) chosen(i, j int) bool {
	if i == 0 || j-i < 2 || j-i > 3 || j+1 >= len(l.s.Tokens) || l.s.Tokens[i-1].UPOS != "VERB" || l.cls[j-1]&(orgWord|placeWord|siteWord|thingWord|eventWord) != 0 {
		return false
	}
	if l.low[j] == l.word.to {
		return l.t.trait[l.low[j+1]]&followVerb != 0
	}
	if l.s.Tokens[j].Form != "as" {
		return false
	}
	for k := j + 1; k < len(l.s.Tokens) && k < j+5; k++ {
		if l.titleAtToken(k) > 0 || l.t.trait[l.low[k]]&heirNoun != 0 {
			return true
		}
	}
	return false
}

// behindNoun reports whether a name of several words stands in commas behind a noun for one
// person, whom it names: "its leader, Ivo Tovin,", "her husband, Ivo Tovin".
func (l *linker) behindNoun(i, j int) bool {
	k := i - 1
	if k < 1 || j-i < 2 || l.s.Tokens[k].Form != "," || l.cls[j-1]&(orgWord|placeWord|siteWord|thingWord|eventWord) != 0 || l.cls[i]&monthWord != 0 {
		return false
	}
	head := -1
	for n := i; n < j; n++ {
		if t := &l.s.Tokens[n]; text.BaseRel(t.Rel) == "appos" && t.Head < k {
			head = t.Head
		}
	}
	if head < 0 {
		return false
	}
	if up := l.s.Tokens[head].Head; up >= 0 && l.s.Tokens[head].Rel == "nmod" && (l.caseOf(head) == l.word.of || l.caseOf(head) == l.word.to) && l.titleAtToken(up) > 0 {
		head = up // "the head of the agency, Ivo Tovin,", "its envoy to Chile, Ivo Tovin,"
	}
	if l.s.Tokens[head].XPOS != "NN" || l.cap[head] && head > 0 {
		return false
	}
	if k-head > 1 && !l.ownedBetween(head+1, k) {
		return false
	}
	return (l.cls[head]&(personNominal|serviceNoun|peerNoun) != 0 || l.titleAtToken(head) > 0 || l.titleEnds(head+1)) && l.cls[head]&(massNoun|orgNominal|countryNominal|powerNoun) == 0 || l.t.trait[l.low[head]]&(sheWord|heWord|heirNoun|rivalNoun) != 0 && l.definite(head)
}

// ownedBetween reports whether tokens from to end only say of whom somebody is: "of the agency".
func (l *linker) ownedBetween(from, end int) bool {
	for k := from; k < end; k++ {
		if t := &l.s.Tokens[k]; t.UPOS == "PUNCT" || t.Verbal() || t.UPOS == "CCONJ" || k == from && l.low[k] != l.word.of && t.UPOS != "ADP" {
			return false
		}
	}
	return true
}

// definite reports whether an article or a possessor says which one a noun is.
func (l *linker) definite(head int) bool {
	for k := max(0, head-8); k < head; k++ {
		if t := &l.s.Tokens[k]; t.Head == head && (t.Rel == "nmod:poss" || l.low[k] == l.word.the) {
			return true
		}
	}
	return false
}

// ledBefore reports whether a name of two or three words is that of who leads something: "led by Ivo Tovin".
func (l *linker) ledBefore(i, j int) bool {
	if i < 2 || j-i < 2 || j-i > 3 || !l.cap[i] || !l.cap[j-1] || l.s.Tokens[i-1].Form != "by" || l.cls[j-1]&(orgWord|placeWord|siteWord|thingWord|eventWord) != 0 || l.cls[i]&eventWord != 0 {
		return false
	}
	return l.t.trait[l.low[i-2]]&ledWord != 0
}

// nounBefore: "activist X", "spokesman X".
func (l *linker) nounBefore(i int) bool {
	return i > 0 && !l.cap[i-1] && l.cls[i-1]&(personNominal|serviceNoun|privateNoun|peerNoun) != 0 && l.cls[i-1]&(pairNominal|firmNoun|massNoun) == 0 &&
		l.s.Tokens[i-1].XPOS != "NNS" || i > 1 && l.s.Tokens[i-1].Form == "," && l.cls[i-2]&peerNoun != 0 && l.s.Tokens[i-2].XPOS == "NN"
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
	if l.low[j+1] == l.word.who || l.s.Tokens[j+1].Form == "whom" {
		return true
	}
	for k := j + 1; k < len(l.s.Tokens) && k < j+9; k++ {
		t := &l.s.Tokens[k]
		if t.Form == "," || t.Verbal() {
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

// sameText reports whether two spans hold the same words.
func (l *linker) sameText(a, b text.Span) bool { return l.str(a) == l.str(b) }
