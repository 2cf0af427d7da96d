package actor

import (
	"cmp"
	"slices"

	"entente/extract/text"
)

// linker is the work on one document.
type linker struct {
	t     *Tables
	doc   *text.Document
	sents []text.Sentence
	word  words

	// of the sentence at hand
	s     *text.Sentence
	sent  int
	start int // its first candidate
	atoms []atom
	low   []uint64
	cls   []class
	cap   []bool
	hits  []hit
	at    []int32 // token -> candidate that covers it, or -1

	ttl    []titleHit
	tStart []int   // token -> length of the title that starts there
	tEnd   []uint8 // token -> a title ends before it, or (2) what completes one
	used   []bool  // token -> it belongs to a title before a name

	cands    []cand
	roles    []Role
	fresh    map[string]Actor
	order    []string          // ids of fresh, as they came
	acronym  map[string]string // short names made in this document
	family   map[uint64][]int  // last (or leading family) name -> candidates named in full
	made     map[uint64]int    // new name -> the candidate that made it out
	evidence map[string]int    // country -> how often something of it is named
	bySent   [][]int           // sentence -> its candidates in text order
	unknown  [][]int           // sentence -> names that came to nothing
	saved    []int32           // scratch of saveAt
}

// words are hashes of the few words the grammar itself speaks of.
type words struct {
	the, a, an, of, to, in, from, and, s, two, both, between, with, north, south, who, which, that uint64
}

// cand is a mention in the making.
type cand struct {
	Mention
	entry  int32 // readings in the tables, or -1
	key    uint64
	role   string // office stated by a title
	of     string // of which state or organisation
	short  bool   // a part of a name, or a name not yet explained
	drop   bool   // it came to nothing
	post   bool   // an office without a name
	title  int32  // of a post: its row
	theme  string // of a post
	org    string // organ of the state, where the tables have it
	owner  int    // candidate of the state of a post or nominal, or -1
	owner2 int    // a second one, or whom an ambassador is sent to
	begins int    // first token of the phrase with its title
}

// Link finds the actors of a document. The tokens of sents carry tags, and
// lemmas and trees where there are any.
func (t *Tables) Link(doc *text.Document, sents []text.Sentence) *Result {
	l := &linker{
		t: t, doc: doc, sents: sents, word: grammarWords(),
		fresh: map[string]Actor{}, acronym: map[string]string{}, made: map[uint64]int{}, family: map[uint64][]int{}, evidence: map[string]int{},
	}
	for i := range sents {
		l.sentence(i)
	}
	l.resolve()
	l.refer()
	return l.finish()
}

func grammarWords() words {
	h := lowHash
	return words{
		h("the"), h("a"), h("an"), h("of"), h("to"), h("in"), h("from"), h("and"), h("s"), h("two"), h("both"),
		h("between"), h("with"), h("north"), h("south"), h("who"), h("which"), h("that"),
	}
}

// sentence proposes the mentions of one sentence.
func (l *linker) sentence(i int) {
	l.s, l.sent = &l.sents[i], i
	l.cut(l.s)
	l.match()
	l.at = l.at[:0]
	for range l.s.Tokens {
		l.at = append(l.at, -1)
	}
	l.start = len(l.cands)
	l.findTitles()
	l.takeHits()
	l.takeNames()
	l.titles()
	l.nominals()
}

// takeHits turns names of the tables into candidates.
func (l *linker) takeHits() {
	for _, h := range l.hits {
		if l.insideName(h) {
			continue
		}
		if l.t.generic[h.key] || l.otherwise(h) || l.allShort(h.entry) && !l.alone(h) {
			continue
		}
		e := &l.t.entries[h.entry]
		c := cand{entry: h.entry, key: h.key, owner: -1, owner2: -1}
		c.Kind, c.Type = e.kind, l.t.actors[e.actor].Type
		c.Rule, c.Why = "name", "a name of the tables"
		c.short = l.allShort(h.entry)
		c.Private = c.Type == "person" && h.first > 0 && l.cls[h.first-1]&formerWord != 0
		n := l.push(c, h.first, h.end, h.span)
		l.witness(h.entry)
		l.inner(n, h)
	}
}

// alone reports whether a family name stands by itself, and is not part of a
// longer name that no table has: Han in "Cho Han-bum".
func (l *linker) alone(h hit) bool {
	if !l.proper(h.first) || l.hyphen(h.first-1) || l.hyphen(h.end) {
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
	return !l.proper(n) || l.titleAtToken(n) > 0 || l.inHit(n) && l.cls[h.first]&givenWord == 0 || l.cls[n]&orgWord != 0
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

// inner gives "Russian troops", which the tables have as a name of the army, its
// nationality as a mention of its own.
func (l *linker) inner(n int, h hit) {
	c := &l.cands[n]
	if c.Type != "org" || h.end-h.first < 2 || l.cap[h.end-1] {
		return
	}
	for i := range l.atoms {
		if int(l.atoms[i].tok) != h.first {
			continue
		}
		for j := min(i+2, len(l.atoms)-1); j > i; j-- {
			e, ok := l.t.trie[l.rowHash(i, j)]
			if !ok || e < 0 || l.t.actors[l.t.entries[e].actor].Type != "country" {
				continue
			}
			c.Kind = Nominal
			in := cand{entry: e, key: l.rowHash(i, j), owner: -1, owner2: -1}
			in.Kind, in.Type, in.Rule, in.Why = l.t.entries[e].kind, "country", "name", "a name of the tables"
			at := l.saveAt(h.first, h.end)
			l.push(in, h.first, int(l.atoms[j-1].tok)+1, text.Span{Start: l.atoms[i].start, End: l.atoms[j-1].end})
			copy(l.at[h.first:h.end], at)
			l.witness(e)
			return
		}
		return
	}
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
func (l *linker) witness(e int32) {
	first := &l.t.entries[e]
	if first.use&(contextual|short|city) != 0 {
		return
	}
	for n := first.next; n >= 0; n = l.t.entries[n].next {
		if l.t.countryOf(l.t.entries[n].actor) != l.t.countryOf(first.actor) {
			return
		}
	}
	a := &l.t.actors[first.actor]
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
		return false
	}
	if p := h.first - 1; p >= 0 && l.proper(p) && l.cls[p]&givenWord != 0 && !l.covered(p) && l.cls[p]&(orgWord|placeWord|eventWord) == 0 && !l.t.isState(h.entry) {
		return true
	}
	if l.tEnd[h.end] > 0 {
		return false // "Ambassador to Israel Yevhen Korniychuk"
	}
	return l.cls[h.first]&givenWord != 0 && h.end < len(l.s.Tokens) && l.proper(h.end) && l.s.Tokens[h.end].Span.Start > h.span.End &&
		l.cls[h.end]&(orgWord|placeWord|eventWord) == 0 && !l.titleWord(h.end) && !l.hitStarts(h.end)
}

// otherwise reports whether words like "the North" or "the Senate" go on to
// name something else: "South Kordofan", "the Senate of Pakistan", "US$60".
func (l *linker) otherwise(h hit) bool {
	e := &l.t.entries[h.entry]
	if h.span.End < len(l.doc.Text) && l.doc.Text[h.span.End] == '$' {
		return true
	}
	if n := h.end; e.use&city != 0 && l.proper(n) && l.adjacent(n-1, n) && !l.inHit(n) && l.titleAtToken(n) == 0 && l.cls[n]&(orgWord|placeWord) == 0 {
		return true // "Toronto Star"
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

// proper reports whether a token is part of a proper name.
func (l *linker) proper(i int) bool {
	if i < 0 || i >= len(l.s.Tokens) || !l.cap[i] {
		return false
	}
	t := &l.s.Tokens[i]
	if i == 0 && (len(l.family[l.low[0]]) > 0 || len(t.Form) > 2 && l.upperOnly(0) && !l.upperOnly(min(1, len(l.s.Tokens)-1))) {
		return true
	}
	return t.UPOS == "PROPN" || t.XPOS == "NNP" || t.XPOS == "NNPS" || t.UPOS == "" || i > 0 && (t.UPOS == "NOUN" || t.UPOS == "X" || t.UPOS == "ADJ")
}

func (l *linker) covered(i int) bool { return i >= 0 && i < len(l.at) && l.at[i] >= 0 }

// push adds a candidate over tokens first to end and gives its index.
func (l *linker) push(c cand, first, end int, sp text.Span) int {
	n := len(l.cands)
	c.Span, c.Sentence, c.First, c.End, c.Antecedent = sp, l.sent, first, end, -1
	c.Head = l.head(first, end)
	c.begins = first
	l.cands = append(l.cands, c)
	for i := first; i < end; i++ {
		l.at[i] = int32(n)
	}
	return n
}

// head gives the token of a span that hangs outside it, the last where none does.
func (l *linker) head(first, end int) int {
	for i := first; i < end; i++ {
		if h := l.s.Tokens[i].Head; h < first || h >= end {
			if l.s.Tokens[i].UPOS != "PUNCT" && l.s.Tokens[i].UPOS != "DET" {
				return i
			}
		}
	}
	return end - 1
}

// spanOf is the text of tokens first to end.
func (l *linker) spanOf(first, end int) text.Span {
	return text.Span{Start: l.s.Tokens[first].Span.Start, End: l.s.Tokens[end-1].Span.End}
}

func (l *linker) str(sp text.Span) string {
	if sp.Start < 0 || sp.End > len(l.doc.Text) || sp.Start > sp.End {
		return ""
	}
	return l.doc.Text[sp.Start:sp.End]
}

// finish drops what came to nothing and puts the rest in text order.
func (l *linker) finish() *Result {
	order := make([]int, 0, len(l.cands))
	for i := range l.cands {
		if !l.cands[i].drop {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := &l.cands[a], &l.cands[b]
		return cmp.Or(cmp.Compare(x.Span.Start, y.Span.Start), cmp.Compare(y.Span.End, x.Span.End))
	})
	place := make([]int, len(l.cands))
	for i := range place {
		place[i] = -1
	}
	r := &Result{Mentions: make([]Mention, 0, len(order))}
	for n, i := range order {
		place[i] = n
		r.Mentions = append(r.Mentions, l.cands[i].Mention)
	}
	for i := range r.Mentions {
		if a := r.Mentions[i].Antecedent; a >= 0 {
			r.Mentions[i].Antecedent = place[a]
		}
	}
	for _, x := range l.roles {
		if x.Holder = place[x.Holder]; x.Holder >= 0 {
			r.Roles = append(r.Roles, x)
		}
	}
	for _, id := range l.order {
		r.New = append(r.New, l.fresh[id])
	}
	return r
}

// newActor makes an actor that no table has, or gives the one this document made before.
func (l *linker) newActor(a Actor) string {
	if _, ok := l.t.byID[a.ID]; ok {
		return a.ID
	}
	if old, ok := l.fresh[a.ID]; ok {
		if old.Country == "" {
			old.Country = a.Country
			l.fresh[a.ID] = old
		}
		return a.ID
	}
	l.fresh[a.ID] = a
	l.order = append(l.order, a.ID)
	return a.ID
}

// actor gives an entry of the tables or of this document.
func (l *linker) actor(id string) (Actor, bool) {
	if a, ok := l.fresh[id]; ok {
		return a, true
	}
	return l.t.Actor(id)
}
