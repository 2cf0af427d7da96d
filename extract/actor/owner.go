package actor

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// Owners: whose thing it is that stands behind "its".

// ledBy gives the state whose leader or official is named right behind "its": of "its
// leader Peter Tovin" the one that he leads.
func (l *linker) ledBy(tok int, a asks) string {
	if a.how != possessive || a.person {
		return ""
	}
	title := false
	for k := tok + 1; k < len(l.s.Tokens) && k < tok+7; k++ {
		if n := l.at[k]; n >= 0 {
			c := &l.cands[n]
			if !title || c.Type != "person" || c.Kind != Name || c.First != k || len(c.Actors) != 1 {
				return ""
			}
			act, _ := l.actor(c.first())
			return l.stateOf(&act)
		}
		if t := &l.s.Tokens[k]; t.UPOS == "VERB" || t.UPOS == "PUNCT" && t.Form != "," && t.Form != "-" {
			return ""
		}
		title = title || l.cls[k]&personNominal != 0 || l.isTitle(l.s.Tokens[k].Form)
	}
	return ""
}

// ofKey gives the best of the rivals that stand for one actor, or -1.
func (l *linker) ofKey(all []rival, id string) int {
	best := rival{cand: -1}
	for _, r := range all {
		if r.key == id && (best.cand < 0 || r.score > best.score) {
			best = r
		}
	}
	return best.cand
}

// ownDeed favours the subject of the verb of which "its" owns the object,
// also where another verb commands it: "the bank says the firm has closed its branch", "Chad
// agreed to open its border". With what harms its object that subject is the least likely.
func (l *linker) ownDeed(tok, head int, a asks) float64 {
	toks := l.s.Tokens
	if a.how != possessive || toks[tok].Head < 0 {
		return 0
	}
	h := toks[tok].Head
	if toks[h].Rel != "obj" {
		return 0
	}
	v := toks[h].Head
	if v < 0 || !toks[v].Verbal() || l.doer(v) != l.topOf(head) {
		return 0
	}
	if a.person && !a.many {
		if l.t.trait[lowHash(toks[v].Lemma)]&judgeVerb != 0 && toks[h].XPOS != "NNP" {
			return -4 // "Peter praised his speech" is of another's
		}
		return 0
	}
	if l.t.trait[lowHash(toks[v].Lemma)]&supportVerb != 0 && text.BaseRel(toks[l.topOf(head)].Rel) != "nsubj" {
		return 0 // "called on Chad to back its plan"
	}
	if k := l.t.class[lowHash(toks[v].Form)] | l.t.class[lowHash(toks[v].Lemma)]; k&harmVerb == 0 || l.cls[h]&pledgeNoun != 0 {
		return 1.5 // who breaks a treaty is a party to it
	}
	if tok+1 < len(toks) && toks[tok+1].Form == "own" || l.t.trait[lowHash(toks[h].Lemma)]&rivalNoun != 0 {
		return 1.5 // "attacked its neighbour"
	}
	return -4
}

// doer gives the word that is the subject of a verb, also one that another verb has for it:
// in "urged Chad to open", "accused Chad of closing", "Chad's plan to open" Chad.
func (l *linker) doer(v int) int {
	toks := l.s.Tokens
	for range 4 {
		if s := l.subjectToken(v); s >= 0 {
			if strings.HasPrefix(toks[s].Rel, "nsubj:pass") || toks[s].XPOS == "WP" || toks[s].XPOS == "WDT" {
				return -1
			}
			return s
		}
		if v > 1 && l.toAct(v-2) {
			return v - 2
		}
		up := toks[v].Head
		if up >= 0 && toks[v].Rel == "acl" && toks[v].XPOS == "VB" && toks[up].UPOS == "NOUN" {
			return slices.IndexFunc(toks[:v], func(t text.Token) bool { return t.Head == up && t.Rel == "nmod:poss" })
		}
		if up < 0 || !toks[up].Verbal() {
			return -1
		}
		switch text.BaseRel(toks[v].Rel) {
		case "xcomp", "advcl":
			if o := l.objectToken(up); o >= 0 && o < v && l.t.class[lowHash(toks[up].Form)]&(speechWord|swayWord) != 0 {
				return o
			}
			for o := up + 1; o < v && toks[v].Rel == "xcomp"; o++ {
				if toks[o].Head == up && l.calledOn(o) {
					return o
				}
			}
			if o := l.objectToken(up); o >= 0 && o < v && toks[v].XPOS == "VBG" && l.prep(v) == "" {
				return -1 // "shoot down aircraft breaching": those
			}
		case "conj":
		default:
			return -1
		}
		v = up
	}
	return -1
}

// objectToken gives the object of verb v, or -1.
func (l *linker) objectToken(v int) int {
	for i := range l.s.Tokens {
		if t := &l.s.Tokens[i]; t.Head == v && (t.Rel == "obj" || t.Rel == "iobj") {
			return i
		}
	}
	return -1
}

// topOf is the first of the words that a word is joined to.
func (l *linker) topOf(head int) int {
	for n := 0; n < 4 && l.s.Tokens[head].Rel == "conj" && l.s.Tokens[head].Head >= 0; n++ {
		head = l.s.Tokens[head].Head
	}
	return head
}

// colleague gives whom "he" rather means where a nameless official tells of it: officials
// speak of their own. It is the candidate itself where that serves the same state, or nobody
// named before does; -1 where two do.
func (l *linker) colleague(n int, all []rival, tok int, a asks) int {
	if !a.person || a.thing || l.cands[n].Type != "person" || len(l.cands[n].Actors) != 1 {
		return n
	}
	state := l.officialTells(tok)
	if state == "" || l.stateOfCand(n) == state {
		return n
	}
	own := -1
	for _, r := range all {
		if r.cand < 0 || l.cands[r.cand].Type != "person" || l.stateOfCand(r.cand) != state {
			continue
		}
		if own >= 0 && l.cands[own].first() != l.cands[r.cand].first() {
			return -1
		}
		own = r.cand
	}
	if own < 0 {
		return n
	}
	return own
}

// officialTells gives the state of the nameless official according to whom the sentence
// of a pronoun is so.
func (l *linker) officialTells(tok int) string {
	for _, n := range l.bySent[l.sent] {
		c := &l.cands[n]
		if c.First >= tok || c.Kind != Nominal || c.Private || len(c.Actors) != 1 || l.cls[c.Head]&serviceNoun == 0 || c.First < 2 || l.low[c.First-1] != l.word.to || !strings.EqualFold(l.s.Tokens[c.First-2].Form, "according") {
			continue
		}
		act, _ := l.actor(c.first())
		return act.Country
	}
	return ""
}

// stateOfCand gives the state that the one actor of a candidate serves, or "".
func (l *linker) stateOfCand(n int) string {
	act, _ := l.actor(l.cands[n].first())
	return l.stateOf(&act)
}

// opened gives the verb and the subject of the clause that a phrase with possessor tok opens, which stand
// behind it: "In his speech, Tovin said". Both are -1 where there is none.
func (l *linker) opened(tok int, a asks) (verb, subject int) {
	toks := l.s.Tokens
	if a.how != possessive || toks[0].UPOS != "ADP" && toks[0].UPOS != "SCONJ" || tok > 8 {
		return -1, -1
	}
	k := tok
	for n := 0; k >= 0 && n < 6 && !toks[k].Verbal(); n++ {
		k = toks[k].Head
	}
	if k <= tok {
		return -1, -1
	}
	s := l.subjectToken(k)
	if s <= tok || s >= k {
		return -1, -1
	}
	return k, s
}

// ahead gives the actor that is the subject of the sentence, where a possessor stands in the phrase
// that opens it: "In his speech, Tovin said", "After its withdrawal, Chile said". It is -1 where
// there is none.
func (l *linker) ahead(tok int, a asks) int {
	toks := l.s.Tokens
	k, s := l.opened(tok, a)
	if k < 0 || a.many || toks[k].Head >= 0 && text.BaseRel(toks[k].Rel) != "ccomp" {
		return -1
	}
	comma := false
	for i := tok; i < s; i++ {
		if comma = comma || toks[i].Form == ","; l.at[i] >= 0 && l.at[i] != l.at[s] && i > tok && !comma {
			return -1 // "On its border with Chile, Peru"
		}
	}
	n := l.headedBy(s)
	if !comma || n < 0 || len(l.cands[n].Actors) != 1 || l.cands[n].Kind == Pronoun || !l.fitsPronoun(&l.cands[n], a) {
		return -1
	}
	return n
}

// tiedTo reports whether the noun of a possessor is the other end of a tie that noun n speaks of:
// "Chad's dispute with its neighbour".
func (l *linker) tiedTo(tok, n int) bool {
	toks := l.s.Tokens
	h := toks[tok].Head
	if h < 0 || n < 0 || l.caseOf(h) != l.word.with || l.cls[n]&tieNoun == 0 {
		return false
	}
	return toks[h].Head == n || toks[h].Rel == "obl" && toks[n].Rel == "obj" && toks[h].Head == toks[n].Head
}
