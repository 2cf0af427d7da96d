package frame

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// tree is a sentence with its edges turned round, and the grammatical functions
// of its words with the surface undone: passives, relative clauses, control and
// raising, shared subjects, support verbs and appositions. A frame speaks of
// "subj" and means who did it, wherever the sentence has put the word.
type tree struct {
	toks  []text.Token
	first []int32 // first child of a token, or -1; children in text order
	next  []int32 // next sibling, or -1
	words *words
}

// words are the word classes that the grammar itself needs; the pattern files
// define them like any other class.
type words struct {
	support       map[string]bool // verbs that only carry an event noun: pay a visit
	inflicting    map[string]bool // of these, those that nothing but an event noun can stand beside: impose, conduct
	answering     map[string]bool // verbs that carry one behind "with": retaliate with
	happen        map[string]bool // verbs that carry it as their subject: talks took place
	object        map[string]bool // verbs whose object is the subject of their infinitive: urge, force, allow
	asking        map[string]bool // nouns whose infinitive somebody else is to do: invitation, request
	giving        map[string]bool // verbs with a receiver and a gift: give, send
	bringing      map[string]bool // words for what a deed follows from or leads to: "response to Iran testing"
	agent         map[string]bool // nouns that stand for the actor they belong to
	appraising    map[string]bool // verbs whose subject need not decide on what their object plans: hail, condemn
	granted       map[string]bool // nouns for what lets somebody do something: permission
	ordinal       map[string]bool // words that number who did something: first, fifth
	owned         map[string]bool // nouns whose infinitive their owner is to do: attempt, refusal
	taking        map[string]bool // verbs whose subject is to do what an invitation or an order asks for: accept, sign
	prepositional map[string]bool // nouns that with the words around them are a preposition: in accordance with
	aside         map[string]bool // nouns that only place an event noun in its clause: on the sidelines of
	endowing      map[string]bool // verbs whose receiver is to do what the gift is for: lend, grant
	period        map[string]bool // nouns that say when: "travels to Peru next month"
	during        map[string]bool // prepositions that tie an event noun to its clause

	perceiving map[string]bool  // verbs of seeing, hearing and finding somebody at what he does
	siding     map[string]bool  // participles that tell who is behind fighters
	separable  map[trigger]bool // verbs whose particle may stand before their object: hand over, break off
}

func newTree(toks []text.Token, w *words) *tree {
	t := &tree{toks: toks, first: make([]int32, len(toks)), next: make([]int32, len(toks)), words: w}
	for i := range toks {
		t.first[i], t.next[i] = -1, -1
	}
	for i := len(toks) - 1; i >= 0; i-- {
		if h := toks[i].Head; h >= 0 {
			t.next[i] = t.first[h]
			t.first[h] = int32(i)
		}
	}
	return t
}

// child gives the first child of i whose relation is one of rels, or -1.
func (t *tree) child(i int, rels ...string) int {
	for c := int(t.first[i]); c >= 0; c = int(t.next[c]) {
		if slices.Contains(rels, t.toks[c].Rel) {
			return c
		}
	}
	return -1
}

// preposition gives the word that marks i, joined where it is several:
// "with", "according-to", "because-of"; "" where there is none.
func (t *tree) preposition(i int) string {
	c := t.child(i, "case")
	if c < 0 {
		c = t.child(i, "mark")
	}
	if c < 0 && (t.toks[i].Rel == "advcl" || t.toks[i].Rel == "conj" && t.verbal(i)) { // parsers take "rather than" for a conjunction
		if c = t.child(i, "cc"); c >= 0 && t.toks[i].Rel == "conj" && t.child(c, "fixed") < 0 {
			c = -1
		}
	}
	if k := t.child(i, "advmod"); c < 0 && t.toks[i].Rel == "advcl" && k >= 0 && t.toks[k].XPOS == "WRB" { // "when Chile signed, Peru did"
		c = k
	}
	if c < 0 {
		return ""
	}
	var p strings.Builder
	p.WriteString(strings.ToLower(t.toks[c].Form))
	for f := int(t.first[c]); f >= 0; f = int(t.next[f]) {
		if t.toks[f].Rel == "fixed" {
			p.WriteString("-" + strings.ToLower(t.toks[f].Form))
		}
	}
	// "ahead of the visit", "together with": an adverb before the preposition counts in
	if n := t.nextCase(i, c); n >= 0 && t.toks[c].Rel == "case" {
		p.WriteString("-" + strings.ToLower(t.toks[n].Form))
	}
	if n := c + 1; t.toks[c].Rel == "mark" && n < len(t.toks) && t.toks[n].Head == i && t.toks[n].Rel == "mark" && t.toks[n].XPOS == "IN" && p.String() == "as" { // "acted as if"
		p.WriteString("-" + strings.ToLower(t.toks[n].Form))
	}
	return p.String()
}

func (t *tree) nextCase(i, c int) int {
	for n := int(t.next[c]); n >= 0; n = int(t.next[n]) {
		if t.toks[n].Rel == "case" && n == c+1 && t.toks[n].UPOS != "ADV" { // not "with over a million"
			return n
		}
	}
	return -1
}

func (t *tree) verbal(i int) bool {
	return t.toks[i].Verbal()
}

// passive reports whether the verb i stands in the passive or is a bare past participle of a noun.
func (t *tree) passive(i int) bool {
	k := &t.toks[i]
	if t.child(i, "aux:pass", "nsubj:pass", "csubj:pass") >= 0 {
		return true
	}
	if k.XPOS != "VBN" {
		return t.reduced(i)
	}
	if k.Rel == "acl" || k.Rel == "amod" {
		return t.child(i, "aux") < 0 // "the claim that it has seized a ship"
	}
	if k.Rel == "conj" && k.Head >= 0 && t.child(i, "aux") < 0 {
		return t.toks[k.Head].XPOS == "VBN" && t.passive(k.Head)
	}
	return (k.Rel == "advcl" || k.Rel == "xcomp" || k.Rel == "root") && t.child(i, "aux") < 0
}

// reduced reports whether verb i is a participle that the parser has taken for the past tense:
// "airstrikes [carried out] by Peru kill two".
func (t *tree) reduced(i int) bool {
	k := &t.toks[i]
	if k.XPOS != "VBD" || !t.words.inflicting[k.Lemma] || t.child(i, "obj", "iobj", "aux") >= 0 {
		return false
	}
	s, by := t.child(i, "nsubj"), t.ownAgent(i)
	return s >= 0 && s < i && by > i && t.toks[s].UPOS == "NOUN" && !t.words.agent[t.toks[s].Lemma] && t.acts(by)
}

// holder gives whose plan, refusal or right it is: the possessor of the noun, or
// the subject of the verb that carries it.
func (t *tree) holder(noun, depth int) int {
	if t.words.asking[t.toks[noun].Lemma] { // "Kim's invitation to visit" is to somebody else
		return t.asked(noun, depth)
	}
	if p := t.child(noun, "nmod:poss"); p >= 0 {
		return p
	}
	if by := t.oblique(noun, "by"); by >= 0 {
		return by
	}
	for _, p := range [...]string{"of", "for"} { // "the right of", "a call for Serbia to"
		if o := t.oblique(noun, p); o >= 0 {
			return o
		}
	}
	k := &t.toks[noun]
	if k.Rel == "nmod" && depth > 0 && t.preposition(noun) == "including" { // "signed agreements, including plans to cooperate"
		return t.holder(k.Head, depth-1)
	}
	if c := t.national(noun); c >= 0 && t.words.owned[k.Lemma] {
		return c
	}
	if k.Head >= 0 && t.verbal(k.Head) {
		switch text.BaseRel(k.Rel) {
		case "obj", "obl":
			if r := t.child(k.Head, "iobj"); r >= 0 && k.Rel == "obj" && t.acts(r) { // "refused Peru permission to"
				return r
			}
			if t.words.appraising[t.toks[k.Head].Lemma] { // "hails the decision to": whose it is, is not said
				return -1
			}
			return t.surfaceN(k.Head, depth-1)
		}
	}
	return -1
}

// asked gives who is to do the infinitive of an invitation or an order: whom it is
// to, or who takes it up ("accepted an invitation to visit", "resisted pressure to send")
// or puts it in force ("signed an order to ease").
func (t *tree) asked(noun, depth int) int {
	for c := int(t.first[noun]); c >= 0; c = int(t.next[c]) {
		if text.BaseRel(t.toks[c].Rel) != "nmod" {
			continue
		}
		switch t.preposition(c) {
		case "to", "on", "upon", "for":
			return c
		}
	}
	if h := t.toks[noun].Head; h >= 0 && t.words.taking[t.toks[h].Lemma] && t.toks[noun].Rel == "obj" {
		return t.surfaceN(h, depth-1)
	}
	return -1
}

// ranked reports whether an infinitive on this noun tells what was done: "the first president to visit".
func (t *tree) ranked(noun int) bool {
	for c := int(t.first[noun]); c >= 0; c = int(t.next[c]) {
		w := strings.ToLower(t.toks[c].Form)
		if t.words.ordinal[w] || w == "latest" {
			return t.toks[c].Rel == "amod"
		}
		if w[0] >= '1' && w[0] <= '9' && (strings.HasSuffix(w, "th") || strings.HasSuffix(w, "st") || strings.HasSuffix(w, "nd") || strings.HasSuffix(w, "rd")) { // "the 150th state to"
			return t.toks[c].Rel == "amod" || t.toks[c].Rel == "nummod"
		}
	}
	return false
}

// rankedIs gives who "the first president to visit" is: the subject it is said of, or itself.
func (t *tree) rankedIs(noun, depth int) int {
	k := &t.toks[noun]
	if t.child(noun, "cop") >= 0 {
		s := t.surfaceN(noun, depth-1)
		if s >= 0 && strings.EqualFold(t.toks[s].Form, "it") { // "it is the second Syrian jet to be shot down" says whose
			return noun
		}
		return s
	}
	if k.Head >= 0 && (k.Rel == "xcomp" || k.Rel == "obj") && t.toks[k.Head].Lemma == "become" {
		return t.surfaceN(k.Head, depth-1)
	}
	return noun
}

// oblique gives the first dependent of i that the preposition p marks, or -1.
func (t *tree) oblique(i int, p string) int {
	for c := int(t.first[i]); c >= 0; c = int(t.next[c]) {
		switch text.BaseRel(t.toks[c].Rel) {
		case "obl", "nmod", "advmod", "advcl", "acl", "xcomp":
			if t.preposition(c) == p {
				return c
			}
		}
	}
	return -1
}

// parted reports whether one of two words stands in a quotation and the other outside.
func (t *tree) parted(a, b int) bool {
	marks := 0
	for i := min(a, b); i < max(a, b); i++ {
		if form := t.toks[i].Form; opensQuote(form) || closesQuote(form) {
			marks++
		}
	}
	return marks%2 == 1
}

// opensQuote reports whether a token can open a quotation; the straight mark also closes one.
func opensQuote(form string) bool { return form == "\"" || form == "“" || form == "``" }

// closesQuote reports whether a token can close a quotation.
func closesQuote(form string) bool { return form == "\"" || form == "”" || form == "''" }
