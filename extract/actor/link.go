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
	serves   map[int]int // new person -> the candidate of the state served
	fresh    map[string]Actor
	order    []string          // ids of fresh, as they came
	acronym  map[string]string // short names made in this document
	family   map[uint64][]int  // last (or leading family) name -> candidates named in full
	made     map[uint64]int    // new name -> the candidate that made it out
	evidence map[string]int    // country -> how often something of it is named
	told     map[int32]bool    // actors of the tables that the text has named
	bySent   [][]int           // sentence -> its candidates in text order
	unknown  [][]int           // sentence -> names that came to nothing
	saved    []int32           // scratch of saveAt
	owners   []int             // scratch of ownerRight: the third and further owners
	more     map[int][]int     // nominal -> those of "the ministers of Peru, Chile and Bolivia"
	headed   map[uint64][]int  // noun -> the bodies whose names have it for their head
	quotes   []quotation       // what is quoted, in text order
	sex      map[string]trait  // person -> what titles and nouns beside the name say
	capitals map[string]string // initials -> the body named in full
	bracket  [][2]int          // acronyms in brackets and the names before them
}

// words are hashes of the few words the grammar itself speaks of.
type words struct {
	the, a, an, of, to, in, at, from, and, s, two, pair, both, between, with, north, south, who, which, that, each, men, latter uint64
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
	common bool   // of a body: many states have one of that name
	alone  bool   // of a person: the title does not say of which state
	open   bool   // of a person: the state is the one whose holder of the office no table knows
	post   bool   // an office without a name
	title  int32  // of a post: its row
	theme  string // of a post
	organ  bool   // of a post: of an organ of the state
	org    string // organ of the state, where the tables have it
	owner  int    // candidate of the state of a post or nominal, or -1
	owner2 int    // a second one, or whom an ambassador is sent to
	begins int    // first token of the phrase with its title
	styled bool   // of a state: its name with its style
}

// Link finds the actors of a document. The tokens of sents carry tags, and
// lemmas and trees where there are any.
func (t *Tables) Link(doc *text.Document, sents []text.Sentence) *Result {
	l := &linker{
		t: t, doc: doc, sents: sents, word: grammarWords(),
		fresh: map[string]Actor{}, acronym: map[string]string{}, made: map[uint64]int{}, serves: map[int]int{}, family: map[uint64][]int{}, evidence: map[string]int{},
		told: map[int32]bool{}, more: map[int][]int{}, headed: map[uint64][]int{},
	}
	for i := range sents {
		l.sentence(i)
	}
	l.resolve()
	l.refer()
	l.nationals()
	l.states()
	return l.finish()
}

func grammarWords() words {
	h := lowHash
	return words{
		h("the"), h("a"), h("an"), h("of"), h("to"), h("in"), h("at"), h("from"), h("and"), h("s"), h("two"), h("pair"), h("both"),
		h("between"), h("with"), h("north"), h("south"), h("who"), h("which"), h("that"), h("each"), h("men"), h("latter"),
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
	l.ships()
	l.takeHits()
	l.takeNames()
	l.titles()
	l.nominals()
	l.servants()
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
	if i > 0 && (t.XPOS == "VB" || t.XPOS == "VBP" || t.XPOS == "MD") && l.s.Tokens[i-1].UPOS == "PROPN" && (i+1 == len(l.s.Tokens) || l.s.Tokens[i+1].UPOS != "PROPN") {
		return true // "Menachem Begin", "Theresa May"
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

// head gives the word of a span that hangs outside of it and highest of those, the last of several
// that stand before a noun ("[Pakistan Army] soldiers"), else the first; the last of all where none does.
func (l *linker) head(first, end int) int {
	best, top := end-1, -1
	for i := first; i < end; i++ {
		k := &l.s.Tokens[i]
		if k.Head >= first && k.Head < end || k.UPOS == "PUNCT" || k.UPOS == "DET" || k.UPOS == "PART" || k.UPOS == "ADP" || k.UPOS == "CCONJ" {
			continue
		}
		if h := text.Height(l.s.Tokens, i); top < 0 || h < top || h == top && k.Head > i && k.Rel != "nsubj" && k.Rel != "nsubj:pass" {
			best, top = i, h
		}
	}
	return best
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
	for i := range l.quotes {
		if q := &l.quotes[i]; q.by >= 0 && place[q.by] >= 0 && q.first.sent < q.end.sent {
			r.Quotes = append(r.Quotes, Quote{q.first.sent, q.end.sent, place[q.by]})
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
