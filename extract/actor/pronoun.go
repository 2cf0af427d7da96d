package actor

import (
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
		if n >= 0 && l.cands[n].Rule == "apposition" && tok > 0 && l.at[tok-1] >= 0 && l.cands[l.at[tok-1]].Kind == Name {
			return // "Peter Tovin, father of Ivo Tovin who": either
		}
		if n >= 0 && l.low[tok] == l.word.who && l.cands[n].Type != "person" && l.cands[n].Kind != Nominal && l.cands[n].Kind != Demonym {
			return
		}
		if n >= 0 && l.low[tok] == l.word.that && l.complete(tok) {
			return // "claims by soldiers that waste was dumped"
		}
		if n >= 0 && l.low[tok] == l.word.that && l.cands[n].Kind != Nominal && l.cands[n].Kind != Demonym && l.cands[n].Type != "person" {
			return // "an agreement with Chile that ends"
		}
		if n >= 0 && l.low[tok] == l.word.which && l.cands[n].Kind == Demonym {
			return // "the shots killed six Chadians, which led to": that they did
		}
		if n >= 0 && l.low[tok] == l.word.which && l.hurtBy(tok, &l.cands[n]) {
			return // "an attack in Lima which injured ten"
		}
		if n >= 0 && l.low[tok] != l.word.who && l.cands[n].Kind == Nominal && l.cls[l.cands[n].Head]&weaponNoun != 0 {
			return // "a Chadian helicopter that crashed"
		}
		if n >= 0 && l.s.Tokens[tok].Form == "which" && l.cands[n].Kind == Name && l.ofPledge(l.cands[n].Head) {
			return // "a treaty with Chad, which ends"
		}
		if n >= 0 && l.cands[n].Place && l.cands[n].First > 0 && l.s.Tokens[l.cands[n].First-1].Form == "," {
			return // "the airbase in Anbar, Iraq, which": the airbase
		}
	case reflexive:
		if tok > 0 && l.s.Tokens[tok-1].UPOS == "NOUN" && l.s.Tokens[tok].Rel != "obj" {
			return // "the weapons themselves"
		}
		n, why = l.clauseSubject(tok), "the subject of its clause"
	case speaker, side:
		return // in quotations only; see speeches
	default:
		if ids, from := l.joinedAhead(tok, a); len(ids) > 1 {
			l.refPush(tok, tok, tok+1, Pronoun, "", ids, from, "pronoun", "the subjects of the clause that its phrase opens")
			l.possessed(tok)
			return
		}
		if _, inside := l.relativeSubject(tok); a.many && !(inside && a.how == possessive) {
			if ids, from := l.joined(tok, a); len(ids) > 0 {
				l.refPush(tok, tok, tok+1, Pronoun, "", ids, from, "pronoun", "the actors joined before it")
				if a.how == possessive {
					l.possessed(tok)
				}
				return
			}
		}
		if x := l.toldOf(tok, a); x >= 0 {
			n, why = x, "who does what its people tell"
		} else if x, ok := l.joinedTo(tok); ok && a.how == possessive {
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

// hurtBy reports whether "which" is the subject of a verb of harm right behind a place or people, who do none: a
// deed before them does.
func (l *linker) hurtBy(tok int, c *cand) bool {
	t := &l.s.Tokens[tok]
	if t.Rel != "nsubj" || t.Head < 0 || tok == 0 || l.s.Tokens[tok-1].Form == "," || !c.Place && (c.Kind != Nominal || !l.pluralHead(c)) {
		return false
	}
	v := &l.s.Tokens[t.Head]
	return v.Lemma == "leave" || l.t.class[lowHash(v.Lemma)]&harmVerb != 0
}

// toldOf gives the state or body that does what the noun of "its" tells behind: "[Chile] condemned Peru, its
// ministry said".
func (l *linker) toldOf(tok int, a asks) int {
	toks := l.s.Tokens
	h := toks[tok].Head
	if a.how != possessive || !a.thing || a.many || h < 0 || text.BaseRel(toks[h].Rel) != "nsubj" || toks[h].Head < h || !saying(&toks[toks[h].Head]) {
		return -1
	}
	for c := range tok {
		if toks[c].Head != toks[h].Head || toks[c].Rel != "ccomp" && toks[c].Rel != "parataxis" {
			continue
		}
		n := l.headedBy(max(l.subjectToken(c), 0))
		if n >= 0 && l.cands[n].End <= c && len(l.cands[n].Actors) == 1 && l.cands[n].Type != "person" && !l.cands[n].Private && !l.oneOfMany(l.sent, l.cands[n].Head) {
			return n
		}
	}
	return -1
}

// ofPledge reports whether a name stands behind "with" or "between" below what is agreed.
func (l *linker) ofPledge(head int) bool {
	h := l.s.Tokens[head].Head
	if p := l.prep(head); h < 0 || p != "with" && p != "between" {
		return false
	}
	for k := h; k < head; k++ {
		if (k == h || l.s.Tokens[k].Head == h || l.s.Tokens[k].Rel == "obj") && (l.t.class[lowHash(l.s.Tokens[k].Form)]&pledgeNoun != 0) {
			return true
		}
	}
	return false
}

// possessed looks at what a possessive pronoun, just resolved, belongs to.
func (l *linker) possessed(tok int) {
	n := len(l.cands) - 1
	if len(l.cands[n].Actors) == 1 {
		l.officeAfter(l.cands[n].first(), tok, tok+1, n)
	}
	l.servantsAfter(tok, tok, n)
	l.homeOf(tok, n)
	l.peer(tok)
}

// homeOf resolves "his country" to the state that the possessor acts for, or is of.
func (l *linker) homeOf(tok, n int) {
	h := l.s.Tokens[tok].Head
	if h <= tok || h > tok+3 || l.at[h] >= 0 || l.cls[h]&landNoun == 0 || l.s.Tokens[h].UPOS != "NOUN" || l.s.Tokens[h].XPOS != "NN" {
		return
	}
	for k := tok + 1; k < h; k++ {
		if l.at[k] >= 0 || l.cls[k]&elseWord != 0 {
			return
		}
	}
	o := &l.cands[n]
	if ids := l.statesOf(o); len(ids) == 1 && !(o.Type == "person" && o.Private) && strings.HasPrefix(ids[0], "country/") {
		l.refPush(h, tok, h+1, Nominal, "country", ids, n, "description", "the country of the possessor")
		if h+2 < len(l.s.Tokens) && l.possessive(h+1) {
			m := len(l.cands) - 1
			l.officeAfter(ids[0], tok, h+2, m)
			l.servantsAfter(h, tok, m)
		}
	}
}

// empty reports whether "it" stands for nothing or for a clause: "it is crucial to".
func (l *linker) empty(tok int, a asks) bool {
	t := &l.s.Tokens[tok]
	if strings.HasPrefix(t.Rel, "expl") || t.Form == "IT" || l.partOf(tok) || a.how == possessive && tok+1 < len(l.s.Tokens) && (l.s.Tokens[tok+1].Form == "kind" || l.s.Tokens[tok+1].Form == "way") {
		return true
	}
	if !a.thing || a.person || a.how != personal || t.Head < 0 {
		return false
	}
	if tok > 0 && tok+1 < len(l.s.Tokens) && l.s.Tokens[tok+1].UPOS == "ADJ" && l.cls[tok-1]&makeWord != 0 || l.idle(tok, a) || l.judged(tok) || l.hearsay(tok) {
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
	if x := l.sexes()[act.ID]; x == sheWord || x == heWord {
		return a.male && x == sheWord || a.female && x == heWord
	}
	first, _, _ := strings.Cut(act.Name, " ")
	k := l.t.class[lowHash(fold(first))] | l.t.class[lowHash(first)]
	return a.male && k&femaleWord != 0 && k&maleWord == 0 || a.female && k&maleWord != 0 && k&femaleWord == 0
}

// sexes gives for each person what the words in and right before the names say, as "Queen" and
// "spokesman" do; both where they disagree.
func (l *linker) sexes() map[string]trait {
	if l.sex != nil {
		return l.sex
	}
	l.sex = map[string]trait{}
	for i := range l.cands {
		c := &l.cands[i]
		if c.drop || c.Type != "person" || len(c.Actors) != 1 || c.Kind != Name && c.Kind != Office {
			continue
		}
		toks := l.sents[c.Sentence].Tokens
		for k := max(min(c.begins, c.First), c.First-3); k < c.End; k++ {
			l.sex[c.Actors[0]] |= l.t.trait[lowHash(toks[k].Form)] & (sheWord | heWord)
		}
		if k := c.First - 1; k >= 0 && (toks[k].UPOS == "NOUN" || toks[k].UPOS == "PROPN") {
			l.sex[c.Actors[0]] |= l.t.trait[lowHash(toks[k].Form)] & (sheWord | heWord)
		}
	}
	return l.sex
}
