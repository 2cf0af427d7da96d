package actor

import (
	"slices"
	"strconv"
	"strings"

	"entente/extract/text"
)

// Bystanders finds who else a document takes up again: nameless people ("a teacher ... she"), bodies
// known by a noun alone ("the team"), names that no rule makes out, nouns that only say who an actor
// is ("Ann Dulari was a nurse"), and pronouns that Link leaves open. It goes by less than Link asks for,
// so no statement is made of what it finds: the mentions are for those who read who is spoken of.
// Actors are those of r, or "local/..." for whoever is nobody outside of this document.
func (t *Tables) Bystanders(doc *text.Document, sents []text.Sentence, r *Result) []Mention {
	w := watcher{linker: linker{t: t, doc: doc, sents: sents, word: grammarWords(), fresh: map[string]Actor{}}, byKey: map[string]*figure{}, kin: map[string]*figure{}, voice: map[int]*figure{}}
	for i := range r.New {
		w.fresh[r.New[i].ID] = r.New[i]
	}
	w.bySent = make([][]int, len(sents))
	w.heads = make([]map[int]int, len(sents))
	for i := range r.Mentions {
		m := &r.Mentions[i]
		w.cands = append(w.cands, cand{Mention: *m, entry: -1, owner: -1, owner2: -1, begins: m.First})
		w.bySent[m.Sentence] = append(w.bySent[m.Sentence], i)
		if w.heads[m.Sentence] == nil {
			w.heads[m.Sentence] = map[int]int{}
		}
		if old, ok := w.heads[m.Sentence][m.Head]; !ok || !w.cands[old].itself() {
			w.heads[m.Sentence][m.Head] = i
		}
	}
	w.quotes = w.quotations()
	for s := range sents {
		w.look(s)
	}
	return w.kept()
}

// watcher is the work of Bystanders on one document. Its candidates are the mentions of Link.
type watcher struct {
	linker
	heads []map[int]int // sentence -> head -> the mention
	all   []*figure
	byKey map[string]*figure
	kin   map[string]*figure // "whose noun" -> "his father"
	voice map[int]*figure    // quotation -> who says "I" in it
	seen  []sighting         // in text order
	para  int                // how many paragraphs end before the sentence at hand
	taken []bool             // token of the sentence at hand -> it is a sighting's, or part of a name
}

// figure is somebody, or some body, that the text speaks of.
type figure struct {
	ids     []string
	names   []string // as the text has them
	nouns   []string // lemmas that it was called by
	traits  []string // and what stood before them: "the Afghan team"
	owner   *figure  // whose it is: "his father"
	owned   bool     // it is said to be somebody's, though it may be open whose
	person  bool
	plural  bool // called so by a plural
	many    bool // more than one, or a body of people: "they" may be it
	body    bool
	sex     trait
	doubt   bool // a name of which nothing says whose it is
	thing   bool // no person, as its last word or the preposition of place before it says
	acts    bool // it does or owns something, or is called as bodies are
	sure    bool // it does something, or has the noun of a body in its name
	ware    bool // it is said to be a thing, or called so right before its name
	being   bool // somebody whom "he" or "she" was said of
	numbers int  // how often a number goes with its name, as with those of things: "Tovin 4"
	voice   bool // whoever says "I", of whom no more is known
	count   int
}

// sighting is a place where a figure is spoken of.
type sighting struct {
	place
	of    *figure
	first int
	end   int
	kind  Kind
	known bool // Link has it
	part  bool // the name stands before a noun: "the [Tovin] website"
	why   string
}

// itself reports whether a mention is the actor: not its nationality, nor those who act for it.
func (c *cand) itself() bool {
	switch c.Type {
	case "person", "org", "country":
		return len(c.Actors) > 0 && c.Kind != Adjective && (!c.Private || c.Type == "person") && c.Rule != "agent-noun" && c.Rule != "sole-state" && c.Rule != "ship"
	}
	return false
}

// look goes over one sentence.
func (w *watcher) look(s int) {
	if s > 0 {
		w.para += strings.Count(w.doc.Text[w.sents[s-1].Span.Start:w.sents[s].Span.Start], "\n\n")
	}
	w.s, w.sent = &w.sents[s], s
	w.bearings()
	w.cap = w.cap[:0]
	for i := range w.s.Tokens {
		w.cap = append(w.cap, isUpper(w.s.Tokens[i].Form))
	}
	w.taken = append(w.taken[:0], make([]bool, len(w.s.Tokens))...)
	for _, n := range w.bySent[s] {
		if c := &w.cands[n]; c.Kind == Name && !w.guessed(c) {
			for k := c.First; k < c.End; k++ {
				w.taken[k] = true
			}
		}
	}
	for tok := 0; tok < len(w.s.Tokens); tok++ {
		if n, ok := w.heads[s][tok]; ok && w.cands[n].itself() {
			w.known(n)
			continue
		}
		t := &w.s.Tokens[tok]
		if w.taken[tok] {
			continue
		}
		switch {
		case t.UPOS == "PRON":
			w.stand(tok)
		case w.nameAt(tok):
			if at := w.postAt(tok); at >= 0 {
				w.noun(at)
				tok = at
			} else {
				tok = w.strange(tok) - 1
			}
		case t.UPOS == "NOUN":
			w.noun(tok)
		}
	}
}

// postAt gives the head of a title with capitals that stands alone for its holder, or says who somebody
// is, and begins at a token: "the President", "Ann Dulari, Special Representative of the council". It is
// -1 where there is none.
func (w *watcher) postAt(tok int) int {
	toks := w.s.Tokens
	end := w.nameEnd(tok)
	head := end - 1
	if strings.HasSuffix(toks[head].XPOS, "S") || !w.titleNoun(head) && w.t.trait[w.low[head]]&humanNoun == 0 || end < len(toks) && w.taken[end] && w.adjacent(head, end) {
		return -1
	}
	for k := tok; k < head; k++ {
		if w.cls[k]&givenWord != 0 && !w.titleNoun(k) {
			return -1 // "Ann Bishop"
		}
	}
	if tok > 0 && (w.low[tok-1] == w.word.the || toks[tok-1].Form == "this" || toks[tok-1].Form == "This" || toks[tok-1].XPOS == "PRP$") || text.BaseRel(toks[head].Rel) == "appos" && toks[head].Head < tok && w.cls[head]&familyWord == 0 {
		return head
	}
	return -1
}

// guessed reports whether Link takes a name of no table for a place, only because of the words
// before it somewhere: it may be that of a body ("a job at Tovin", "Tovin said").
func (w *watcher) guessed(c *cand) bool {
	return c.Type == "place" && (c.Rule == "new-place" || c.Rule == "repeated") && len(c.Actors) == 1
}

// known notes a mention of Link.
func (w *watcher) known(n int) {
	c := &w.cands[n]
	key := strings.Join(c.Actors, "+")
	f := w.byKey[key]
	if f == nil {
		f = w.figure(key, c.Actors)
		f.person = c.Type == "person"
		f.body = !f.person
		f.many = len(c.Actors) > 1
	}
	if c.Kind == Name {
		f.called(w.str(c.Span))
		if act, ok := w.actor(c.first()); ok && f.person {
			f.sex |= w.sexOfName(act.Name)
		}
		if k := c.First - 1; k >= 0 && (w.s.Tokens[k].UPOS == "NOUN" || w.titleNoun(k)) && f.person {
			f.nouns = append(f.nouns, strings.ToLower(w.s.Tokens[k].Lemma))
			f.sex |= w.t.trait[w.low[k]] & (sheWord | heWord)
		}
		if f.body {
			f.nouns = append(f.nouns, strings.ToLower(w.s.Tokens[c.Head].Lemma))
		}
	} else if t := &w.s.Tokens[c.Head]; t.UPOS == "NOUN" {
		f.nouns = append(f.nouns, t.Lemma)
	}
	w.beside(f, c.Head)
	w.see(f, c.Head, c.First, c.End, c.Kind, true, "")
	if c.Kind == Name && c.Type == "org" {
		w.landIn(c)
	}
}

// landIn takes the state whose name opens that of a body, if the text speaks of the state too:
// "[Chile] Medical Association".
func (w *watcher) landIn(c *cand) {
	for end := min(c.End-1, c.First+3); end > c.First; end-- {
		e, ok := w.t.trie[rowHash(w.str(w.spanOf(c.First, end)))]
		if !ok || e < 0 || !w.t.isState(e) || w.t.entries[e].kind != Name {
			continue
		}
		head := w.head(c.First, end)
		if f := w.byKey[w.t.actors[w.t.entries[e].actor].ID]; f != nil && head != c.Head {
			w.see(f, head, c.First, end, Name, false, "a state in the name of a body")
		}
		return
	}
}

func (w *watcher) figure(key string, ids []string) *figure {
	f := &figure{ids: ids}
	if ids == nil {
		f.ids = []string{"local/" + key}
		for n := 2; w.byKey[f.ids[0]] != nil; n++ {
			f.ids[0] = "local/" + key + "-" + strconv.Itoa(n)
		}
		key = f.ids[0]
	}
	w.byKey[key] = f
	w.all = append(w.all, f)
	return f
}

func (f *figure) called(name string) {
	if !slices.Contains(f.names, name) {
		f.names = append(f.names, name)
	}
}

func (w *watcher) see(f *figure, tok, first, end int, k Kind, known bool, why string) {
	f.count++
	w.taken[tok] = true
	w.seen = append(w.seen, sighting{place{w.sent, tok}, f, first, end, k, known, false, why})
}

func (w *watcher) sexOfName(name string) trait {
	first, _, _ := strings.Cut(name, " ")
	switch k := w.t.class[lowHash(fold(first))] | w.t.class[lowHash(first)]; k & (femaleWord | maleWord) {
	case femaleWord:
		return sheWord
	case maleWord:
		return heWord
	}
	return 0
}

// nameAt reports whether a name that Link has left begins at a token.
func (w *watcher) nameAt(tok int) bool {
	t := &w.s.Tokens[tok]
	return t.UPOS == "PROPN" && isUpper(t.Form) && len(t.Form) > 1 && w.cls[tok]&monthWord == 0
}

// nameEnd gives where the name ends that begins at a token.
func (w *watcher) nameEnd(tok int) int {
	toks := w.s.Tokens
	end := tok + 1
	for end < len(toks) && !w.taken[end] {
		if end+1 < len(toks) && w.hyphen(end) && !w.taken[end+1] || w.joinedOn(tok, end) {
			end += 2
		} else if w.nameAt(end) || w.cap[end] && w.s.Tokens[end].UPOS == "NOUN" && w.adjacent(end-1, end) && !w.upperOnly(end) {
			end++
		} else {
			break
		}
	}
	if end < len(toks) && w.letter(end) && w.adjacent(end-1, end) {
		end++ // "Group B"
	}
	return end
}

// letter reports whether a token is one capital letter, with which things are told apart.
func (w *watcher) letter(tok int) bool {
	f := w.s.Tokens[tok].Form
	return len(f) == 1 && f[0] >= 'A' && f[0] <= 'Z' && f != "I" && f != "A" && !w.taken[tok]
}

// strange takes a name of no table, which is somebody's if it comes again, and gives where it ends.
func (w *watcher) strange(tok int) int {
	toks := w.s.Tokens
	end := w.nameEnd(tok)
	first := tok
	for first < end-1 && w.titleNoun(first) {
		first++
	}
	if end < len(toks) && w.taken[end] && w.adjacent(end-1, end) || first == end-1 && w.titleNoun(first) {
		return end // the title before a name, or a part of another
	}
	for k := tok - 1; k >= 0 && w.cap[k] && toks[k].UPOS == "ADJ" && k > 0 && !w.taken[k]; k-- {
		first = k // "Democratic Party"
	}
	if w.cls[end-1]&eventWord != 0 || end-first == 1 && (toks[first].XPOS == "NNPS" || first > 0 && w.anyOne(first)) {
		return end // "the Clean Water Act"; "Americans", who are others every time, as "a Tovin" is
	}
	end = w.ofTail(end)
	name := w.str(w.spanOf(first, end))
	f := w.byName(name)
	if f == nil && end-first == 1 {
		f = w.short(tok)
	}
	head := w.head(first, end)
	base := text.BaseRel(toks[head].Rel)
	part := (base == "compound" || toks[head].Rel == "nmod:unmarked") && toks[head].Head >= end
	if f == nil {
		f = w.figure(Slug(name), nil)
		f.person = w.cls[first]&givenWord != 0 || w.tells(w.sent, head)
		f.doubt = !f.person
		f.sex = w.sexOfName(name)
	}
	f.called(name)
	if noun := strings.ToLower(toks[head].Lemma); end-first > 1 && w.t.trait[lowHash(noun)]&(crowdNoun|bodyNoun) != 0 {
		f.nouns, f.body = append(f.nouns, noun), true // "the museum"
	}
	for k := first; k < end; k++ {
		w.taken[k] = true
	}
	f.thing = f.thing || end-first > 1 && (w.placed(first) || w.cls[end-1]&(orgWord|placeWord|siteWord|thingWord) != 0)
	if strings.ContainsAny(name, "0123456789") || end < len(toks) && w.adjacent(end-1, end) && toks[end].Form[0] >= '0' && toks[end].Form[0] <= '9' {
		f.numbers++
	} else if first > 0 && w.adjacent(first-1, first) && toks[first-1].UPOS == "NUM" {
		f.numbers++ // "300 BC"
	}
	f.ware = f.ware || w.isWare(first, head)
	sure := w.doing(first, end, head)
	f.sure = f.sure || sure
	f.acts = f.acts || sure || !part && !w.placed(first) && w.likeBody(first, end, head)
	w.beside(f, head)
	w.see(f, head, first, end, Name, false, "a name that comes again")
	w.seen[len(w.seen)-1].part = part
	return end
}

// ofTail goes from the end of a name that a noun of houses and bodies closes, or of one word behind "the", over "of" and the name
// behind it: "the Museum of Flight".
func (w *watcher) ofTail(end int) int {
	k := end + 1
	if k >= len(w.s.Tokens) || w.low[end] != w.word.of {
		return end
	}
	if w.cls[end-1]&(orgWord|siteWord|placeWord|eventWord|massNoun|firmNoun) == 0 && (end < 2 || w.low[end-2] != w.word.the) {
		return end
	}
	if w.low[k] == w.word.the && k+1 < len(w.s.Tokens) {
		k++
	}
	if w.taken[k] || !w.nameAt(k) {
		return end
	}
	return w.nameEnd(k)
}

// joinedOn reports whether a name goes on over "and", as both words belong to the same noun of it: "the
// [Clay and] Glass Museum".
func (w *watcher) joinedOn(first, end int) bool {
	toks := w.s.Tokens
	if end+2 >= len(toks) || toks[end].UPOS != "CCONJ" || w.taken[end+1] || !w.nameAt(end+1) || toks[end+1].Rel != "conj" {
		return false
	}
	k := toks[end+1].Head
	if k < first || k >= end || toks[k].Rel != "compound" {
		return false
	}
	h := toks[k].Head
	return h > end+1 && toks[h].XPOS == "NNP" && w.cap[h] && !w.taken[h]
}

// anyOne reports whether an article says that a name is one of several of it: "every stone was for a Tovin".
func (w *watcher) anyOne(tok int) bool {
	f := strings.ToLower(w.s.Tokens[tok-1].Form)
	if tok+1 < len(w.s.Tokens) && w.possessive(tok+1) {
		return false // "a Tovin's bag"
	}
	return w.s.Tokens[tok-1].Head == tok && (f == "a" || f == "an" || f == "every" || f == "another")
}

// isWare reports whether a name is that of a thing: it is said to be one, or one stands right before it.
func (w *watcher) isWare(first, head int) bool {
	toks := w.s.Tokens
	noun := func(k int) bool {
		person, body := w.human(k)
		return toks[k].UPOS == "NOUN" && toks[k].XPOS == "NN" && !person && !body
	}
	if k := first - 1; k >= 0 && noun(k) && w.adjacent(k, first) && (toks[k].Head == head || toks[head].Head == k) {
		return true
	}
	v := toks[head].Head
	return toks[head].Rel == "nsubj" && v > head && noun(v) && slices.ContainsFunc(toks, func(t text.Token) bool { return t.Head == v && t.Rel == "cop" }) && !slices.ContainsFunc(toks, func(t text.Token) bool { return t.Head == v && t.Rel == "case" })
}

// placed reports whether Link takes a name for a place.
func (w *watcher) placed(tok int) bool {
	return slices.ContainsFunc(w.bySent[w.sent], func(n int) bool { c := &w.cands[n]; return c.First <= tok && tok < c.End && c.Type == "place" })
}

// short gives the body whose noun stands for its whole name: "the Church" for the Church of Tovin.
func (w *watcher) short(tok int) *figure {
	if tok == 0 || w.low[tok-1] != w.word.the || tok+1 < len(w.s.Tokens) && w.low[tok+1] == w.word.of || w.cls[tok]&(orgWord|powerNoun|massNoun|firmNoun|orgNominal) == 0 {
		return nil
	}
	form := w.s.Tokens[tok].Form
	for i := len(w.seen) - 1; i >= 0; i-- {
		if f := w.seen[i].of; f.body && slices.ContainsFunc(f.names, func(n string) bool { return n != form && slices.Contains(strings.Fields(n), form) }) {
			return f
		}
	}
	return nil
}

// doing reports whether a name does something, or has the noun of a body.
func (w *watcher) doing(first, end, head int) bool {
	toks := w.s.Tokens
	t := &toks[head]
	switch text.BaseRel(t.Rel) {
	case "nsubj":
		if t.Head >= 0 && toks[t.Head].UPOS == "VERB" && t.Rel == "nsubj" {
			return true
		}
	case "obl":
		if w.prep(head) == "by" {
			return true
		}
	}
	for k := first; k < end; k++ {
		if w.cls[k]&orgWord != 0 && !w.placed(first) {
			return true
		}
	}
	return false
}

// likeBody reports whether a name owns something, or is one such as bodies have.
func (w *watcher) likeBody(first, end, head int) bool {
	toks := w.s.Tokens
	if toks[head].Rel == "nmod:poss" {
		return true
	}
	plain := end-first > 1 && end-first < 4 && (first == 0 || toks[first-1].UPOS != "DET" && w.low[first-1] != w.word.in && w.low[first-1] != w.word.at)
	for k := first; k < end; k++ {
		plain = plain && w.cap[k] && !w.upperOnly(k) && w.cls[k]&(placeWord|siteWord|thingWord|eventWord|monthWord) == 0
	}
	return plain || end-first == 1 && shortForm(toks[first].Form) && w.upperOnly(first)
}

// beside gives the noun before whose comma a name stands to who has the name: "her coach, Ann Dulari".
func (w *watcher) beside(f *figure, head int) {
	t := &w.s.Tokens[head]
	if text.BaseRel(t.Rel) != "appos" || t.Head > head {
		return
	}
	o := w.figureAt(t.Head)
	if o == nil || o == f || o.count != 1 || !strings.HasPrefix(o.ids[0], "local/") || len(o.names) > 0 || o.many != f.many {
		return
	}
	for i := range w.seen {
		if w.seen[i].of == o {
			w.seen[i].of = f
			f.count++
		}
	}
	for k, x := range w.kin {
		if x == o {
			w.kin[k] = f
		}
	}
	o.count = 0
	f.nouns, f.sex, f.owner = append(f.nouns, o.nouns...), f.sex|o.sex, o.owner
	f.person, f.doubt = f.person || o.person, f.doubt && !o.person
	o.nouns = nil
}

// titleNoun reports whether a word before a name is a title of the person.
func (w *watcher) titleNoun(tok int) bool {
	row, ok := w.t.titles[w.low[tok]]
	return ok && row >= 0
}

// byName gives who is called by a name, by its last or first word, or by its initials.
func (w *watcher) byName(name string) *figure {
	for _, f := range w.all {
		if slices.Contains(f.names, name) {
			return f
		}
	}
	one := !strings.Contains(name, " ") && len(name) > 2 && w.t.class[lowHash(name)]&(orgWord|commonWord|placeWord|eventWord) == 0
	for _, f := range slices.Backward(w.all) {
		for _, n := range f.names {
			if one && !f.body && (strings.HasSuffix(n, " "+name) || strings.HasPrefix(n, name+" ")) || shortForm(name) && len(name) > 2 && capitals(n) == name {
				return f
			}
		}
	}
	return nil
}

// human reports whether a noun is for people, and whether it is for a body of them.
func (w *watcher) human(tok int) (person, body bool) {
	k, x := w.cls[tok], w.t.trait[w.low[tok]]
	if k == 0 && x == 0 {
		h := lowHash(w.s.Tokens[tok].Lemma)
		k, x = w.t.class[h], w.t.trait[h]
	}
	switch {
	case x&(vesselNoun|wareNoun) != 0 || k&weaponNoun != 0:
		return false, false
	case x&humanNoun != 0:
		return true, false
	}
	body = k&(firmNoun|massNoun|orgNominal|powerNoun|forceNoun) != 0 || x&(crowdNoun|bodyNoun) != 0
	person = !body && k&(privateNoun|serviceNoun|personNominal|groupNoun|peerNoun) != 0 || x&(sheWord|heWord|heirNoun) != 0
	if !person && !body {
		person = personEnding(strings.ToLower(w.s.Tokens[tok].Lemma))
	}
	if body && tok+1 < len(w.s.Tokens) && w.low[tok+1] == w.word.of && x&(crowdNoun|bodyNoun) == 0 {
		return false, false // "the state of the art"
	}
	return person, body
}

// personEnding reports whether a noun is for people by the way it ends.
func personEnding(noun string) bool {
	for _, end := range [...]string{"ologist", "woman", "women", "tician", "grapher", "maker", "keeper"} {
		if strings.HasSuffix(noun, end) && len(noun) > len(end) {
			return true
		}
	}
	return strings.HasSuffix(noun, "ist") && len(noun) > 5
}

// noun takes a common noun for people, or one that says who somebody is.
func (w *watcher) noun(tok int) {
	t := &w.s.Tokens[tok]
	lemma := strings.ToLower(t.Lemma)
	if base := text.BaseRel(t.Rel); base == "compound" || base == "flat" || t.Head > tok && (t.Rel == "nmod:desc" || t.Rel == "nmod:unmarked") || w.beforeName(tok) {
		return
	}
	first, det := w.opens(tok)
	if f := w.described(tok); f != nil {
		f.nouns = append(f.nouns, lemma)
		f.sex |= w.t.trait[w.low[tok]] & (sheWord | heWord)
		w.see(f, tok, first, tok+1, Nominal, false, "what it is said to be")
		return
	}
	person, body := w.human(tok)
	if !person && !body {
		return
	}
	plural := t.XPOS == "NNS"
	own := w.owner(tok)
	if own != nil {
		if f := w.kin[own.ids[0]+" "+lemma]; f != nil {
			w.see(f, tok, first, tok+1, Nominal, false, "whose it is")
			return
		}
	}
	if own != nil && !body || det == "" && t.Form == "police" || det == "the" && (t.Rel != "nmod" || w.cap[tok]) || det == "this" || det == "that" || det == "these" || det == "those" {
		if f := w.calledSo(tok, own, plural); f != nil {
			w.see(f, tok, first, tok+1, Nominal, false, "who was called so")
			return
		}
	}
	f := w.nameless(tok, person, plural)
	if own != nil {
		w.kin[own.ids[0]+" "+lemma], f.owner = f, own
	}
	f.owned = slices.ContainsFunc(w.s.Tokens, func(x text.Token) bool { return x.Head == tok && x.Rel == "nmod:poss" })
	w.see(f, tok, first, tok+1, Nominal, false, "")
}

// nameless makes a figure of a noun.
func (w *watcher) nameless(tok int, person, plural bool) *figure {
	t := &w.s.Tokens[tok]
	lemma := strings.ToLower(t.Lemma)
	f := w.figure(Slug(lemma), nil)
	f.nouns, f.traits, f.plural = []string{lemma}, w.qualities(tok), plural
	f.person, f.body, f.many = person && !plural, !person, plural || w.t.trait[w.low[tok]]&crowdNoun != 0
	if !plural {
		f.sex = w.t.trait[w.low[tok]] & (sheWord | heWord)
	}
	return f
}

// opens gives where the phrase of a noun begins, and its article.
func (w *watcher) opens(tok int) (int, string) {
	first, det := tok, ""
	for k := tok - 1; k >= 0 && k > tok-8; k-- {
		t := &w.s.Tokens[k]
		if t.Head != tok {
			continue
		}
		switch {
		case t.UPOS == "DET" || t.XPOS == "PRP$":
			return k, strings.ToLower(t.Form)
		case t.UPOS == "ADJ" || t.UPOS == "NUM" || t.Rel == "compound":
			first = k
			if t.UPOS == "NUM" || w.cls[k]&elseWord != 0 || t.Form == "many" {
				det = "some"
			}
		}
	}
	return first, det
}

// beforeName reports whether a noun stands before the name of whom it speaks: "teacher Ann Dulari".
func (w *watcher) beforeName(tok int) bool {
	n := tok + 1
	if n >= len(w.s.Tokens) || w.s.Tokens[n].UPOS != "PROPN" {
		return false
	}
	h := w.s.Tokens[n].Head
	return h == tok || w.s.Tokens[tok].Head == n
}

// described gives of whom a noun is the predicate or the apposition, or nil.
func (w *watcher) described(tok int) *figure {
	t := &w.s.Tokens[tok]
	at := -1
	if text.BaseRel(t.Rel) == "appos" && t.Head < tok {
		at = t.Head
		if tok > 0 && w.s.Tokens[tok-1].Form == "(" {
			return nil
		}
	} else {
		cop := false
		for i := range w.s.Tokens {
			switch x := &w.s.Tokens[i]; {
			case x.Head != tok:
			case x.Rel == "cop":
				cop = true
			case x.Rel == "nsubj" && i < tok:
				at = i
			case strings.HasPrefix(x.Rel, "case") || x.Form == "not" || x.Form == "n't" || x.Form == "no":
				return nil
			}
		}
		if !cop {
			return nil
		}
	}
	f := w.figureAt(at)
	if f == nil || f.many != (t.XPOS == "NNS") && (f.person || t.XPOS == "NNS") {
		return nil
	}
	if person, body := w.human(tok); f.person && !person && !w.sortOf(tok, f) || !f.person && !body {
		return nil
	}
	return f
}

// sortOf reports whether any noun can say what a person is: "she was a legend", "Ann Dulari, curator of
// the museum", but not "she was a year older", "he was a lot better".
func (w *watcher) sortOf(tok int, f *figure) bool {
	t := &w.s.Tokens[tok]
	if f.doubt || f.voice || t.XPOS != "NN" || w.cls[tok]&(weaponNoun|placeWord|siteWord|thingWord|eventWord|monthWord) != 0 || w.t.trait[w.low[tok]]&(vesselNoun|measureNoun|townNoun) != 0 {
		return false
	}
	_, det := w.opens(tok)
	if text.BaseRel(t.Rel) == "appos" {
		return tok+1 < len(w.s.Tokens) && w.low[tok+1] == w.word.of && (det == "" || det == "the" || det == "a" || det == "an")
	}
	return det == "a" || det == "an"
}

// figureAt gives who is spoken of at a token of the sentence at hand.
func (w *watcher) figureAt(tok int) *figure { return w.seenAt(w.sent, tok) }

// seenAt gives who was seen at a token of a sentence, or nil.
func (w *watcher) seenAt(sent, tok int) *figure {
	for i := len(w.seen) - 1; i >= 0 && w.seen[i].sent >= sent; i-- {
		if w.seen[i].sent == sent && w.seen[i].tok == tok {
			return w.seen[i].of
		}
	}
	return nil
}

// owner gives whose somebody is: "his father", "Dulari's coach".
func (w *watcher) owner(tok int) *figure {
	for i := range w.s.Tokens {
		if t := &w.s.Tokens[i]; t.Head == tok && t.Rel == "nmod:poss" {
			if f := w.figureAt(i); f != nil {
				return f
			}
		}
	}
	return nil
}

// afar is over how many sentences a bare noun with "the" takes up whom the text has said little of; beyond them it is another, or any.
const afar = 10

// calledSo gives whom the text has called by a noun, the last one: nobody of whom something else was
// said before the noun, and nobody who is another's.
func (w *watcher) calledSo(tok int, own *figure, plural bool) *figure {
	if own == nil && w.furtherOn(tok) || w.says(tok) || w.s.Tokens[tok].Lemma == "people" {
		return nil
	}
	noun, traits := strings.ToLower(w.s.Tokens[tok].Lemma), w.qualities(tok)
	var best *figure
	upper := w.cap[tok] && tok > 0
	for i := len(w.seen) - 1; i >= 0; i-- {
		f := w.seen[i].of
		if own == nil && len(traits) == 0 && !upper && f.count < 4 && w.sent-w.seen[i].sent > afar {
			continue
		}
		if !slices.Contains(f.nouns, noun) || f.plural != plural || own != nil && (f.owner != own && (f.owner != nil || f.owned) || f == own) {
			continue
		}
		if slices.ContainsFunc(traits, func(q string) bool { return !slices.Contains(f.traits, q) }) {
			continue
		}
		if f.count > 1 {
			return f // whom the text goes on to speak of
		}
		if best == nil {
			best = f
		}
	}
	return best
}

// says reports whether a clause behind a noun says which one is meant: "the group whose".
func (w *watcher) says(tok int) bool {
	return (tok+1 == len(w.s.Tokens) || w.s.Tokens[tok+1].Form != ",") && slices.ContainsFunc(w.s.Tokens, func(t text.Token) bool { return t.Head == tok && text.BaseRel(t.Rel) == "acl" })
}

// qualities gives what stands before a noun and says what it is like.
func (w *watcher) qualities(tok int) []string {
	var all []string
	for k := max(0, tok-8); k < tok; k++ {
		if t := &w.s.Tokens[k]; t.Head == tok && (t.UPOS == "ADJ" || t.UPOS == "NUM" || t.UPOS == "NOUN" || t.UPOS == "PROPN") && t.Rel != "nmod:poss" {
			all = append(all, strings.ToLower(t.Lemma))
		}
	}
	return all
}

// kept gives what is taken up and of which Link knows nothing.
func (w *watcher) kept() []Mention {
	var list []Mention
	for i := range w.seen {
		x := &w.seen[i]
		if x.known || x.of.count < 2 || x.of.doubt && (!x.of.acts || x.of.ware && !x.of.being || 2*x.of.numbers >= x.of.count || x.part && !x.of.sure) {
			continue
		}
		w.s = &w.sents[x.sent]
		typ := typeOf(x.of.ids)
		list = append(list, Mention{Span: w.spanOf(x.first, x.end), Sentence: x.sent, First: x.first, End: x.end, Head: x.tok, Kind: x.kind, Type: typ, Actors: x.of.ids, Antecedent: -1, Private: true, Rule: "bystander", Why: x.why})
	}
	return list
}
