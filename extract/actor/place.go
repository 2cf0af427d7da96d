package actor

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// place decides whether a state, capital or building acts in its clause or is
// only where something happens.
func (l *linker) place(i int) {
	c := &l.cands[i]
	if c.drop || c.entry < 0 || len(c.Actors) == 0 || c.Kind == Adjective || c.Kind == Demonym || c.Type == "person" {
		if !c.drop && (c.Kind == Adjective || c.Kind == Demonym) {
			l.demonym(c)
		}
		return
	}
	a := l.t.byID[c.Actors[0]]
	if len(c.Actors) > 1 {
		a = l.t.entries[c.entry].actor
	}
	e := l.entryOf(c.entry, a)
	if e == nil {
		return
	}
	switch {
	case e.use&city != 0:
		c.Place, c.Type = true, "place"
	case e.use&capital != 0:
		l.capital(c, e)
	case e.use&building != 0:
		c.Place = l.local(c)
		if e.use&contextual != 0 && !l.acts(c) {
			c.Place = true
		}
	default:
		c.Place = c.Type == "country" && l.local(c) && l.caseOf(c.Head) != l.word.at // one is in a land; "shot back at Peru"
	}
	if c.Place {
		c.Why += "; a place here"
	}
}

// capital settles a capital: the state where it acts, else a place in it. One
// that many other things are called by needs the text to name the state.
func (l *linker) capital(c *cand, e *entry) {
	a := &l.t.actors[e.actor]
	taken := l.taken(c)
	if n := c.End; n < len(l.s.Tokens) && l.s.Tokens[n].UPOS == "NOUN" && l.t.trait[l.low0(n)]&featureNoun != 0 && l.s.Tokens[c.Head].Head == n {
		c.drop = true // "the San Juan river"
		return
	}
	if l.called(c) {
		c.drop = true // "the Treaty of Lisbon", "Minsk II", "the Canberra"
		return
	}
	acts := !taken && !l.inside(c) && l.acts(c)
	if e.use&contextual != 0 {
		switch {
		case l.evidence[a.Country] == 0 && l.t.class[l.nameLow(c)]&vagueName != 0:
			c.Ambiguous, c.Actors, c.Place, c.Type = append(c.Ambiguous, a.ID), nil, true, "place"
			c.Why = "other places have this name, and the text does not name the state"
			return
		case !l.subject(c) && !l.tied(c):
			acts = false
		}
	}
	if acts {
		c.Rule, c.Why = "capital", "a capital that acts"
		return
	}
	c.Place, c.Type = true, "place"
	c.Rule = "capital"
	c.Why = "a capital where something happens"
	if taken {
		name := l.str(c.Span)
		c.Actors = []string{l.newActor(Actor{ID: "place/" + Slug(name), Name: name, Type: "place", Kind: "new", Country: a.Country})}
		c.Why = "a town that is taken, and not the state"
	}
}

// called reports whether a capital only gives its name to what was agreed there, or to a ship.
func (l *linker) called(c *cand) bool {
	toks := l.s.Tokens
	pledge := func(k int) bool {
		return k >= 0 && k < len(toks) && toks[k].UPOS == "PROPN" && isUpper(toks[k].Form) && l.t.class[l.low0(k)]&eventWord != 0 && l.t.class[lowHash(toks[k].Lemma)]&pledgeNoun != 0
	}
	if c.First > 0 && l.low0(c.First-1) == l.word.the && toks[c.First-1].Head == c.Head && c.End-c.First == 1 && toks[c.Head].Head >= 0 && toks[toks[c.Head].Head].Verbal() {
		return !strings.Contains(l.str(c.Span), "The ")
	}
	if c.End < len(toks) && (toks[c.End].Form == "II" || toks[c.End].Form == "III") {
		return true
	}
	return pledge(c.End) || c.First > 1 && l.low0(c.First-1) == l.word.of && pledge(c.First-2)
}

// inside reports whether a capital is part of a longer name ("the Kabul Appeal Court"), or says where something is
// behind a comma ("Lido Beach, Mogadishu") or before the name of its state ("Berlin, Germany").
func (l *linker) inside(c *cand) bool {
	toks := l.s.Tokens
	if k := c.End; k < len(toks) && (toks[k].UPOS == "PROPN" || toks[k].UPOS == "ADJ" || toks[k].UPOS == "NOUN") && isUpper(toks[k].Form) && !(l.t.class[l.low0(k)]&monthWord != 0) && toks[k].Head < c.End+3 {
		return true
	}
	if k := c.End + 1; k < len(toks) && toks[c.End].Form == "," && toks[k].UPOS == "PROPN" && toks[k].Head == c.Head && text.BaseRel(toks[k].Rel) != "conj" {
		return true
	}
	k := c.First - 1
	if k >= 0 && toks[k].UPOS == "ADP" && l.t.class[l.low0(k)]&localWord != 0 || c.End < len(toks) && strings.HasSuffix(toks[c.End].Form, "ings") {
		return true
	}
	if k >= 0 && (toks[k].UPOS == "ADJ" || toks[k].UPOS == "DET") && c.End < len(toks) && toks[c.End].XPOS == "VBZ" && l.t.trait[lowHash(toks[c.End].Lemma)]&hostileNoun != 0 {
		return true // "the recent Paris attacks"
	}
	if k >= 0 && toks[k].UPOS == "PROPN" && isUpper(toks[k].Form) && l.t.class[l.low0(k)]&monthWord == 0 && toks[k].Head >= k && toks[k].Head < c.End {
		return true
	}
	rel := text.BaseRel(toks[c.Head].Rel)
	if k > 2 && toks[k].Form == "," && toks[k-1].UPOS == "PROPN" {
		for i := max(0, k-6); i < k; i++ {
			if l.t.class[l.low0(i)]&houseNoun != 0 && isUpper(toks[i].Form) {
				return true // "the Embassy of Chile, Lima"
			}
		}
	}
	return k > 0 && toks[k].Form == "," && toks[k-1].UPOS == "PROPN" && toks[c.Head].Head >= 0 && toks[c.Head].Head < k && (rel == "appos" || rel == "nmod" || rel == "flat") && l.caseOf(c.Head) == 0
}

// localOwned reports whether what a capital owns is something of the town: its mayor, its police, a site, a body
// with a name, the embassy of another.
func (l *linker) localOwned(c *cand, noun int) bool {
	toks := l.s.Tokens
	t := &toks[noun]
	k := l.t.class[lowHash(t.Form)] | l.t.class[lowHash(t.Lemma)]
	if l.t.trait[lowHash(t.Lemma)]&localNoun != 0 || k&(siteWord|placeWord) != 0 {
		return true
	}
	if k&houseNoun != 0 {
		return noun == c.End || slices.ContainsFunc(toks[c.End:noun], func(x text.Token) bool {
			return x.Head == noun && (isUpper(x.Form) || l.t.trait[lowHash(x.Lemma)]&localNoun != 0)
		})
	}
	return t.UPOS == "PROPN" && k&(powerNoun|forceNoun|serviceNoun) == 0
}

// taken reports whether a mention is of a town that somebody captures or loses: "captured
// Bamako", "the fall of Bamako", "Bamako falls to the rebels".
func (l *linker) taken(c *cand) bool {
	top := l.top(c.Head)
	h := l.s.Tokens[top].Head
	if h < 0 {
		return false
	}
	t := &l.s.Tokens[h]
	if l.t.trait[lowHash(t.Lemma)]&takeVerb == 0 {
		return false
	}
	switch l.s.Tokens[top].Rel {
	case "obj", "nsubj:pass":
		return t.UPOS == "VERB"
	case "nsubj":
		for i := range l.s.Tokens {
			if o := &l.s.Tokens[i]; o.Head == h && o.Rel == "obl" && l.caseOf(i) == l.word.to {
				return t.UPOS == "VERB"
			}
		}
	case "nmod":
		return l.caseOf(top) == l.word.of
	}
	return false
}

// case_ gives the preposition of a token, in lower case, or 0 where it has none.
func (l *linker) caseOf(tok int) uint64 {
	toks := l.s.Tokens
	for k := tok - 1; k >= 0 && k > tok-6; k-- {
		if toks[k].Head == tok && toks[k].Rel == "case" {
			return lowHash(toks[k].Form)
		}
	}
	return 0
}

// top climbs from a token over conjuncts and appositions to the one that stands in the clause.
func (l *linker) top(tok int) int {
	for range 8 {
		t := &l.s.Tokens[tok]
		if t.Head < 0 || t.Rel != "conj" && t.Rel != "appos" && t.Rel != "flat" {
			return tok
		}
		h := &l.s.Tokens[t.Head]
		if h.UPOS != "PROPN" && h.UPOS != "NOUN" {
			return tok
		}
		tok = t.Head
	}
	return tok
}

func (l *linker) governor(tok int) (class, string) {
	h := l.s.Tokens[tok].Head
	if h < 0 {
		return 0, ""
	}
	t := &l.s.Tokens[h]
	k := l.t.class[lowHash(t.Form)]
	if t.Lemma != "" {
		k |= l.t.class[lowHash(t.Lemma)]
	}
	return k, t.UPOS
}

// local reports whether a mention is a modifier of place: "in Syria".
func (l *linker) local(c *cand) bool {
	tok := l.top(c.Head)
	p := l.caseOf(c.Head)
	if p == 0 && l.sharesCase(tok, c.First) {
		p = l.caseOf(tok)
	}
	if p == 0 {
		return false
	}
	if l.t.class[p]&localWord != 0 {
		return true
	}
	k, _ := l.governor(tok)
	return (p == l.word.from || p == l.word.to) && k&motionWord != 0
}

// sharesCase reports whether the preposition of a first conjunct can be that of
// a later one: no other one stands between them.
func (l *linker) sharesCase(top, first int) bool {
	for k := top + 1; k < first; k++ {
		if l.s.Tokens[k].UPOS == "ADP" {
			return false
		}
	}
	return true
}

// subject reports whether a mention is the subject of a verb.
func (l *linker) subject(c *cand) bool {
	rel := l.s.Tokens[l.top(c.Head)].Rel
	if rel != "nsubj" && rel != "nsubj:pass" && rel != "nsubj:outer" {
		return false
	}
	k, pos := l.governor(l.top(c.Head))
	return (pos == "VERB" || pos == "AUX") && !(rel == "nsubj:pass" && k&visitWord != 0) || pos == "ADJ"
}

// tied reports whether a mention is one end of a bond: "Seoul-Moscow relations", "between Seoul and Moscow".
func (l *linker) tied(c *cand) bool {
	tok := l.top(c.Head)
	k, _ := l.governor(tok)
	p := l.caseOf(tok)
	if p == l.word.between || p == l.word.with {
		return true
	}
	return k&tieNoun != 0 && p == 0
}

// acts reports whether a capital or building stands for who works there.
func (l *linker) acts(c *cand) bool {
	tok := l.top(c.Head)
	t := &l.s.Tokens[tok]
	k, pos := l.governor(tok)
	p := l.caseOf(tok)
	if p == 0 {
		p = l.caseOf(c.Head)
	}
	if c.First > 0 && (l.s.Tokens[c.First-1].Form == "(" || l.t.class[l.low0(c.First-1)]&(visitWord|placeWord) != 0) {
		return false
	}
	if c.End < len(l.s.Tokens) && l.s.Tokens[c.End].UPOS == "PROPN" && l.t.class[l.low0(c.End)]&eventWord != 0 && l.s.Tokens[c.Head].Head == c.End {
		return false // "the Valletta Summit"
	}
	if c.End < len(l.s.Tokens) && l.s.Tokens[c.End].UPOS == "NOUN" {
		noun := c.End
		for noun+1 < len(l.s.Tokens) && l.s.Tokens[noun+1].UPOS == "NOUN" && l.s.Tokens[noun].Rel == "compound" {
			noun++ // "a Baghdad police station"
		}
		k := l.t.class[l.low0(noun)]
		pair := c.First > 0 && l.s.Tokens[c.First-1].Form == "-" // "Seoul-Moscow relations", but "Astana talks"
		return p == 0 && !l.localOwned(c, noun) && (k&(powerNoun|forceNoun) != 0 || pair && k&tieNoun != 0)
	}
	if l.s.Tokens[c.Head].Rel == "nmod:poss" || t.Rel == "nmod:poss" {
		return k&(visitWord|placeWord) == 0 && t.Head >= 0 && !l.localOwned(c, t.Head)
	}
	if l.t.class[p]&localWord != 0 {
		return false
	}
	if p == 0 && l.beforeVerb(c) {
		return true
	}
	switch strings.TrimSuffix(t.Rel, ":outer") {
	case "nsubj":
		return pos == "VERB" || pos == "AUX" || pos == "ADJ" || pos == "NOUN"
	case "nsubj:pass":
		return k&visitWord == 0
	case "obj", "iobj":
		return k&speechWord != 0
	case "compound", "nmod:unmarked", "nmod:desc", "amod":
		return k&(tieNoun|agentNoun) != 0
	case "nmod", "obl", "obl:agent":
		if g := t.Head; g >= 0 && p != l.word.with && (l.t.class[lowHash(l.s.Tokens[g].Lemma)]&(houseNoun|visitWord) != 0 || l.t.trait[lowHash(l.s.Tokens[g].Lemma)]&hostileNoun != 0 || l.s.Tokens[g].Lemma == "invite" || l.s.Tokens[g].Lemma == "march") {
			return false // "strikes on Kyiv", "moves its embassy from Kyiv"
		}
		return l.actsBehind(p, k)
	}
	return false
}

// beforeVerb reports whether a name, with others joined to it, opens a clause:
// the words say so even where the tree does not.
func (l *linker) beforeVerb(c *cand) bool {
	toks := l.s.Tokens
	if c.First > 0 {
		if p := toks[c.First-1].UPOS; p == "ADP" || p == "SCONJ" && l.t.class[l.low0(c.First-1)]&localWord != 0 || p == "PROPN" || p == "ADJ" {
			return false
		}
	}
	k := c.End
	if k+1 < len(toks) && l.low0(k) == l.word.and && toks[k+1].UPOS == "PROPN" {
		k += 2
	}
	for k < len(toks) && toks[k].UPOS == "ADV" {
		k++
	}
	if k >= len(toks) {
		return false
	}
	x := toks[k].XPOS
	return x == "VBD" || x == "VBZ" || x == "VBP" || x == "MD"
}

// actsBehind reports whether a capital after a preposition acts.
func (l *linker) actsBehind(p uint64, governor class) bool {
	switch p {
	case l.word.from, l.word.to:
		return governor&motionWord == 0 && governor&(addressWord|speechWord|tieNoun|agentNoun) != 0
	case l.word.of:
		return governor&tieNoun != 0 && governor&eventWord == 0
	case l.word.between:
		return governor&(tieNoun|addressWord) != 0
	case l.word.with:
		return governor&motionWord == 0
	}
	for _, w := range [...]string{"by", "against", "for", "toward", "towards", "on"} {
		if p == lowHash(w) {
			return true
		}
	}
	return false
}

// demonym tells people of a nation, who do not act for it ("two Australians"),
// from the nation itself ("the Russians").
func (l *linker) demonym(c *cand) {
	t := &l.s.Tokens[c.Head]
	if t.UPOS == "ADJ" || c.Head+1 < len(l.s.Tokens) && t.Head > c.Head && l.s.Tokens[t.Head].UPOS != "VERB" {
		c.Kind = Adjective
		return
	}
	if t.UPOS != "NOUN" && t.UPOS != "PROPN" || strings.HasPrefix(t.Rel, "amod") || t.Rel == "compound" || t.Rel == "nmod:desc" {
		c.Kind = Adjective
		return
	}
	if l.str(c.Span) == "US" || l.str(c.Span) == "U.S." || l.str(c.Span) == "UK" || l.str(c.Span) == "U.K." || l.str(c.Span) == "EU" {
		c.Kind = Name
		return
	}
	if x := t.XPOS; x != "NNS" && x != "NNPS" && l.beforeNoun(c.End) {
		c.Kind = Adjective
		return
	}
	c.Kind = Demonym
	if strings.HasPrefix(c.first(), "group/") {
		if ids := l.bodyBefore(c); len(ids) > 0 {
			c.Kind, c.Type, c.Actors = Nominal, "org", ids
			c.Rule, c.Why = "agent-noun", "those who fight or speak for a body"
			return
		}
		c.Private = c.First > 0 && l.s.Tokens[c.First-1].UPOS == "NUM"
		return
	}
	if l.bare(c) {
		c.drop = true // "Pashtun, Tajik and Uzbek": of a people, not of a state
		return
	}
	if c.First == 0 || l.s.Tokens[c.First-1].XPOS != "DT" || l.low0(c.First-1) != l.word.the || l.someOf(c) {
		c.Type, c.Private = "group", true
		c.Why = "people of the nation, who do not act for it"
	}
}

// someOf reports whether "the Russians" are some of them only: those who are counted,
// or of whom more is said behind their name ("two of the Russians", "the Russians held there").
func (l *linker) someOf(c *cand) bool {
	t := &l.s.Tokens[c.Head]
	if h := t.Head; h >= 0 && h < c.Head && l.caseOf(c.Head) == l.word.of {
		if x := &l.s.Tokens[h]; x.UPOS == "NUM" || x.UPOS == "DET" || x.UPOS == "PRON" || l.t.class[lowHash(x.Form)]&massNoun != 0 {
			return true
		}
	}
	if c.End >= len(l.s.Tokens) {
		return false
	}
	n := &l.s.Tokens[c.End]
	return n.Head == c.Head && strings.HasPrefix(n.Rel, "acl") || n.XPOS == "WP" || n.UPOS == "ADP" && (l.low0(c.End) == l.word.in || l.low0(c.End) == l.word.from || n.Form == "aboard") && n.Head >= 0 && l.s.Tokens[n.Head].Head == c.Head
}

// bodyBefore gives the organisation named right before people: "Boko Haram Islamists".
func (l *linker) bodyBefore(c *cand) []string {
	for i := range l.cands {
		if o := &l.cands[i]; o.Sentence == c.Sentence && o.End == c.First && o.Type == "org" && !o.drop {
			return o.Actors
		}
	}
	return nil
}

// bare reports whether a singular demonym stands without an article or a number.
func (l *linker) bare(c *cand) bool {
	if x := l.s.Tokens[c.Head].XPOS; x == "NNS" || x == "NNPS" || strings.HasSuffix(l.str(c.Span), "s") || strings.HasSuffix(l.str(c.Span), "ese") {
		return false
	}
	if c.First == 0 {
		return true
	}
	p := &l.s.Tokens[c.First-1]
	return p.UPOS == "PUNCT" || p.UPOS == "CCONJ" || p.UPOS == "ADP" || p.UPOS == "VERB"
}

// beforeNoun reports whether the noun of an adjective follows at token k, if
// need be after another adjective joined to it: "Chinese and Indian troops".
func (l *linker) beforeNoun(k int) bool {
	toks := l.s.Tokens
	if k+2 < len(toks) && toks[k].UPOS == "CCONJ" && (toks[k+1].UPOS == "ADJ" || toks[k+1].UPOS == "PROPN") && toks[k+2].UPOS == "NOUN" {
		return true
	}
	return k < len(toks) && (toks[k].UPOS == "NOUN" || toks[k].UPOS == "PROPN" || toks[k].UPOS == "ADJ" || toks[k].Form == "-")
}

// nameLow is the name of a candidate as word classes are keyed.
func (l *linker) nameLow(c *cand) uint64 { return lowHash(l.str(c.Span)) }

func (l *linker) low0(tok int) uint64 { return lowHash(l.s.Tokens[tok].Form) }
