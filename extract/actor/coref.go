package actor

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// pronoun says what a pronoun asks of its antecedent.
type pronoun uint8

const (
	personal   pronoun = iota + 1 // he, him
	possessive                    // his
	reflexive                     // himself
	relative                      // who, which
	speaker                       // I, my: who is quoted
	side                          // we, our: the side of who is quoted
)

// asks is what an anaphor can stand for.
type asks struct {
	how    pronoun
	person bool
	thing  bool // a state or body
	many   bool
	female bool
	male   bool
}

func pronouns() map[uint64]asks {
	m := map[uint64]asks{}
	add := func(a asks, words ...string) {
		for _, w := range words {
			m[lowHash(w)] = a
		}
	}
	add(asks{how: personal, person: true, male: true}, "he", "him")
	add(asks{how: possessive, person: true, male: true}, "his")
	add(asks{how: reflexive, person: true, male: true}, "himself")
	add(asks{how: personal, person: true, female: true}, "she", "her", "hers")
	add(asks{how: reflexive, person: true, female: true}, "herself")
	add(asks{how: personal, thing: true}, "it")
	add(asks{how: possessive, thing: true}, "its")
	add(asks{how: reflexive, thing: true}, "itself")
	add(asks{how: personal, many: true, person: true, thing: true}, "they", "them")
	add(asks{how: possessive, many: true, person: true, thing: true}, "their")
	add(asks{how: reflexive, many: true, person: true, thing: true}, "themselves")
	add(asks{how: relative, person: true, thing: true, many: true}, "who", "whom", "which", "that", "whose")
	add(asks{how: speaker, person: true}, "i", "my", "me")
	add(asks{how: side}, "we", "our", "ours")
	return m
}

// refer resolves pronouns and definite descriptions, sentence by sentence, so
// that each can lean on those before it.
func (l *linker) refer() {
	l.bySent = make([][]int, len(l.sents))
	l.unknown = make([][]int, len(l.sents))
	for i := range l.cands {
		switch c := &l.cands[i]; {
		case !c.drop:
			l.bySent[c.Sentence] = append(l.bySent[c.Sentence], i)
		case c.short && c.entry < 0:
			l.unknown[c.Sentence] = append(l.unknown[c.Sentence], i)
		}
	}
	for s := range l.sents {
		l.s, l.sent = &l.sents[s], s
		l.bearings()
		for tok := range l.s.Tokens {
			if l.at[tok] >= 0 {
				continue
			}
			if a, ok := l.t.pronouns[l.low[tok]]; ok {
				l.pronoun(tok, a)
			} else if l.cls[tok]&groupNoun != 0 {
				l.groupAgain(tok)
			} else if l.cls[tok]&(nominal|homeNoun) != 0 {
				l.description(tok)
			}
		}
	}
}

// bearings fills the token arrays for the sentence at hand again.
func (l *linker) bearings() {
	l.at, l.low, l.cls = l.at[:0], l.low[:0], l.cls[:0]
	for i := range l.s.Tokens {
		h := lowHash(l.s.Tokens[i].Form)
		l.at, l.low, l.cls = append(l.at, -1), append(l.low, h), append(l.cls, l.t.class[h])
	}
	for _, n := range l.bySent[l.sent] {
		c := &l.cands[n]
		for k := c.First; k < c.End; k++ {
			if l.at[k] < 0 || l.cands[l.at[k]].End-l.cands[l.at[k]].First > c.End-c.First {
				l.at[k] = int32(n)
			}
		}
	}
}

// isPronoun tells "her" the object from "her" the possessor, and "that" the
// relative from the rest.
func (l *linker) isPronoun(tok int, a *asks) bool {
	t := &l.s.Tokens[tok]
	if t.UPOS != "PRON" && t.UPOS != "" && t.UPOS != "DET" {
		return false
	}
	if a.how == personal && (t.XPOS == "PRP$" || t.Rel == "nmod:poss") {
		a.how = possessive
	}
	if a.how == relative {
		return t.UPOS == "PRON" && (t.XPOS == "WP" || t.XPOS == "WDT" || t.XPOS == "WP$")
	}
	return t.UPOS != "DET" || t.XPOS == "PRP$"
}

func (l *linker) pronoun(tok int, a asks) {
	if !l.isPronoun(tok, &a) || l.empty(tok, a) {
		return
	}
	n, why := -1, ""
	switch a.how {
	case relative:
		n, why = l.relativeHead(tok)
		if m := l.justBefore(tok); m >= 0 && (n < 0 || l.cands[n].Type != "person" && l.low[tok] == l.word.who) {
			n, why = m, "the name just before its clause"
		}
		if n >= 0 && l.low[tok] == l.word.who && l.cands[n].Type != "person" && l.cands[n].Kind != Nominal && l.cands[n].Kind != Demonym {
			return
		}
		if n >= 0 && l.cands[n].Place && l.cands[n].First > 0 && l.s.Tokens[l.cands[n].First-1].Form == "," {
			return // "the airbase in Anbar, Iraq, which": the airbase
		}
	case reflexive:
		n, why = l.clauseSubject(tok), "the subject of its clause"
	case speaker:
		n, why = l.quoted(tok)
	case side:
		l.side(tok)
		return
	default:
		if _, inside := l.relativeSubject(tok); a.many && !(inside && a.how == possessive) {
			if ids, from := l.joined(tok, a); len(ids) > 0 {
				l.refPush(tok, tok, tok+1, Pronoun, "", ids, from, "pronoun", "the actors joined before it")
				if a.how == possessive {
					l.possessed(tok)
				}
				return
			}
		}
		if x, ok := l.joinedTo(tok); ok && a.how == possessive {
			n, why = l.headedBy(x), "what its noun is joined to"
		} else if head, ok := l.relativeSubject(tok); ok && a.how == possessive {
			n, why = l.headedBy(head), "the noun of its relative clause"
		} else {
			n, why = l.antecedent(tok, a)
		}
	}
	if n < 0 || !l.agrees(n, a) {
		return
	}
	l.refPush(tok, tok, tok+1, Pronoun, l.cands[n].Type, l.cands[n].Actors, n, "pronoun", why)
	if a.how == possessive {
		l.possessed(tok)
	}
}

// possessed looks at what a possessive pronoun, just resolved, belongs to.
func (l *linker) possessed(tok int) {
	n := len(l.cands) - 1
	if len(l.cands[n].Actors) == 1 {
		l.officeAfter(l.cands[n].first(), tok, tok+1, n)
	}
	l.servantsAfter(tok, tok, n)
}

// refPush adds the mention of an anaphor.
func (l *linker) refPush(head, first, end int, k Kind, typ string, ids []string, from int, rule, why string) {
	c := cand{entry: -1, owner: -1, owner2: -1}
	c.Kind, c.Type, c.Actors, c.Rule, c.Why = k, typ, ids, rule, why
	c.Span, c.Sentence, c.First, c.End, c.Head, c.Antecedent = l.spanOf(first, end), l.sent, first, end, head, from
	if from >= 0 {
		o := &l.cands[from]
		c.Label, c.Private = o.Label, o.Private
		if c.Type == "" || c.Type == "place" && strings.HasPrefix(o.first(), "country/") {
			c.Type = typeOf(ids)
		}
	}
	if c.Type == "" {
		c.Type = typeOf(ids)
	}
	n := len(l.cands)
	l.cands = append(l.cands, c)
	list := l.bySent[l.sent]
	at, _ := slices.BinarySearchFunc(list, c.Span.Start, func(i, start int) int { return l.cands[i].Span.Start - start })
	l.bySent[l.sent] = slices.Insert(list, at, n)
	for i := first; i < end; i++ {
		l.at[i] = int32(n)
	}
}

func (c *cand) first() string {
	if len(c.Actors) == 0 {
		return ""
	}
	return c.Actors[0]
}

// typeOf is the class that ids stand in.
func typeOf(ids []string) string {
	if len(ids) == 0 {
		return ""
	}
	space, _, _ := strings.Cut(ids[0], "/")
	if space == "office" {
		return "person"
	}
	return space
}

// empty reports whether "it" stands for nothing or for a clause: "it is crucial to".
func (l *linker) empty(tok int, a asks) bool {
	t := &l.s.Tokens[tok]
	if strings.HasPrefix(t.Rel, "expl") {
		return true
	}
	if !a.thing || a.person || a.how != personal || t.Head < 0 {
		return false
	}
	if tok > 0 && tok+1 < len(l.s.Tokens) && l.s.Tokens[tok+1].UPOS == "ADJ" && l.cls[tok-1]&makeWord != 0 {
		return true
	}
	for i := range l.s.Tokens {
		x := &l.s.Tokens[i]
		if x.Head == t.Head && (strings.HasPrefix(x.Rel, "csubj") || x.Rel == "ccomp" && l.s.Tokens[t.Head].UPOS != "VERB" || x.Rel == "xcomp" && l.s.Tokens[t.Head].UPOS == "ADJ" && l.t.class[lowHash(l.s.Tokens[t.Head].Form)]&readyWord == 0) {
			return true
		}
	}
	h := &l.s.Tokens[t.Head]
	if t.Rel == "obj" && l.t.class[lowHash(h.Form)]&makeWord != 0 {
		return true
	}
	return h.UPOS == "NOUN" && t.Rel == "nsubj" && !l.cased(t.Head) || l.t.class[lowHash(h.Form)]&seemWord != 0
}

// cased reports whether a preposition stands before noun h: "it is in talks".
func (l *linker) cased(h int) bool {
	for i := range h {
		if l.s.Tokens[i].Head == h && l.s.Tokens[i].Rel == "case" {
			return true
		}
	}
	return false
}

// relativeHead gives the candidate whose relative clause a pronoun opens.
func (l *linker) relativeHead(tok int) (int, string) {
	k := l.s.Tokens[tok].Head
	for n := 0; k >= 0 && n < 6; n++ {
		t := &l.s.Tokens[k]
		if strings.HasPrefix(t.Rel, "acl") {
			if t.Head < 0 || t.Head >= tok {
				return -1, ""
			}
			return l.headedBy(t.Head), "the noun of its relative clause"
		}
		k = t.Head
	}
	return -1, ""
}

// joinedTo gives the noun that the noun of a possessor is joined to: "the city and its mines".
func (l *linker) joinedTo(tok int) (int, bool) {
	h := l.s.Tokens[tok].Head
	if h < 0 || l.s.Tokens[h].Rel != "conj" || tok == 0 || l.s.Tokens[tok-1].UPOS != "CCONJ" {
		return 0, false
	}
	x := l.s.Tokens[h].Head
	return x, x >= 0 && (l.s.Tokens[x].UPOS == "NOUN" || l.s.Tokens[x].UPOS == "PROPN")
}

// relativeSubject gives the noun whose relative clause a token stands in, if the
// clause has "who" or "which" for its subject.
func (l *linker) relativeSubject(tok int) (int, bool) {
	v := l.s.Tokens[tok].Head
	for n := 0; v >= 0 && n < 4; n++ {
		for i := max(0, v-8); i < v; i++ {
			if t := &l.s.Tokens[i]; t.Head == v && strings.HasPrefix(t.Rel, "nsubj") {
				if (t.XPOS == "WP" || t.XPOS == "WDT") && l.s.Tokens[v].Head >= 0 && l.s.Tokens[v].Head < tok {
					return l.s.Tokens[v].Head, true
				}
				return 0, false
			}
		}
		v = l.s.Tokens[v].Head
	}
	return 0, false
}

// justBefore gives the candidate that ends right before ", who".
func (l *linker) justBefore(tok int) int {
	if tok < 2 || l.s.Tokens[tok-1].Form != "," {
		return -1
	}
	n := int(l.at[tok-2])
	if n < 0 || len(l.cands[n].Actors) == 0 || l.cands[n].Kind == Adjective || (l.low[tok] == l.word.who) != (l.cands[n].Type == "person") {
		return -1
	}
	return n
}

// headedBy gives the candidate with actors whose head a token is, or that
// stands in apposition to it, or -1.
func (l *linker) headedBy(tok int) int {
	for _, n := range l.bySent[l.sent] {
		if c := &l.cands[n]; c.Head == tok && len(c.Actors) > 0 && c.Kind != Adjective {
			return n
		}
	}
	for _, n := range l.bySent[l.sent] {
		c := &l.cands[n]
		t := &l.s.Tokens[c.Head]
		if t.Head == tok && (t.Rel == "appos" || t.Rel == "flat") && len(c.Actors) > 0 && c.Kind == Name && l.t.class[lowHash(l.s.Tokens[tok].Form)]&(personNominal|serviceNoun) != 0 {
			return n
		}
	}
	return -1
}

// clauseSubject gives the candidate that is the subject of the clause of a token.
func (l *linker) clauseSubject(tok int) int {
	for v, n := l.s.Tokens[tok].Head, 0; v >= 0 && n < 5; v, n = l.s.Tokens[v].Head, n+1 {
		for i := range l.s.Tokens {
			if t := &l.s.Tokens[i]; t.Head == v && strings.HasPrefix(t.Rel, "nsubj") && i != tok {
				return l.headedBy(i)
			}
		}
	}
	return -1
}

// quoted gives the person who says the quotation in which "I" stands, where the sentence names one.
func (l *linker) quoted(tok int) (int, string) {
	open := false
	for i := range tok {
		if f := l.s.Tokens[i].Form; f == "\"" || f == "“" || f == "”" || f == "``" || f == "''" {
			open = !open
		}
	}
	if !open {
		return -1, ""
	}
	for i := range l.s.Tokens {
		t := &l.s.Tokens[i]
		if t.Rel != "nsubj" || t.Head < 0 || !saying(&l.s.Tokens[t.Head]) {
			continue
		}
		if n := l.headedBy(i); n >= 0 && (l.cands[n].Type == "person" || l.t.pronouns[l.low[tok]].how == side) {
			return n, "who says so"
		}
	}
	return -1, ""
}

// side resolves "we" in a quotation to the state or body that the speaker acts for.
func (l *linker) side(tok int) {
	n, _ := l.quoted(tok)
	if n < 0 || l.cands[n].Private {
		return
	}
	ids := l.cands[n].Actors
	if l.cands[n].Type == "person" {
		a, _ := l.actor(l.cands[n].first())
		if ids = []string{l.stateOf(&a)}; ids[0] == "" {
			return
		}
	}
	l.refPush(tok, tok, tok+1, Pronoun, typeOf(ids), ids, n, "pronoun", "the side of who says so")
}

func saying(t *text.Token) bool {
	switch strings.ToLower(t.Form) {
	case "said", "says", "say", "told", "tells", "added", "wrote", "tweeted", "stated", "declared", "saying":
		return true
	}
	return false
}

// agrees checks the antecedent against what a pronoun asks.
func (l *linker) agrees(n int, a asks) bool {
	c := &l.cands[n]
	if len(c.Actors) == 0 {
		return false
	}
	person := c.Type == "person"
	if person && !a.person || !person && !a.thing {
		return false
	}
	return !person || !l.wrongSex(c, a)
}

// wrongSex compares the pronoun with the given name.
func (l *linker) wrongSex(c *cand, a asks) bool {
	if !a.male && !a.female {
		return false
	}
	act, ok := l.actor(c.Actors[0])
	if !ok || act.Type != "person" {
		return false
	}
	first, _, _ := strings.Cut(act.Name, " ")
	k := l.t.class[lowHash(fold(first))] | l.t.class[lowHash(first)]
	return a.male && k&femaleWord != 0 && k&maleWord == 0 || a.female && k&maleWord != 0 && k&femaleWord == 0
}
