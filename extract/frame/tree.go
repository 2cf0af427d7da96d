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
	support  map[string]bool // verbs that only carry an event noun: pay a visit
	happen   map[string]bool // verbs that carry it as their subject: talks took place
	object   map[string]bool // verbs whose object is the subject of their infinitive: urge, force, allow
	asking   map[string]bool // nouns whose infinitive somebody else is to do: invitation, request
	giving   map[string]bool // verbs with a receiver and a gift: give, send
	bringing map[string]bool // words for what a deed follows from or leads to: "response to Iran testing"
	agent    map[string]bool // nouns that stand for the actor they belong to
	owned    map[string]bool // nouns whose infinitive their owner is to do: attempt, refusal
	taking   map[string]bool // verbs whose subject is to do what an invitation or an order asks for: accept, sign
	aside    map[string]bool // nouns that only place an event noun in its clause: on the sidelines of
	during   map[string]bool // prepositions that tie an event noun to its clause

	separable map[trigger]bool // verbs whose particle may stand before their object: hand over, break off
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
		return false
	}
	if k.Rel == "acl" || k.Rel == "amod" {
		return true
	}
	if k.Rel == "conj" && k.Head >= 0 && t.child(i, "aux") < 0 {
		return t.toks[k.Head].XPOS == "VBN" && t.passive(k.Head)
	}
	return (k.Rel == "advcl" || k.Rel == "xcomp" || k.Rel == "root") && t.child(i, "aux") < 0
}

// surface gives the grammatical subject of clause head i: its own, or the one it
// shares or is controlled by. -1 where the sentence does not say.
func (t *tree) surface(i int) int { return t.surfaceN(i, 8) }

func (t *tree) surfaceN(i, depth int) int {
	if s := t.child(i, "nsubj", "nsubj:pass", "csubj", "nsubj:outer"); s >= 0 && (s < i || t.preposition(s) == "") {
		return t.antecedent(i, s)
	}
	k := &t.toks[i]
	if k.Head < 0 || depth == 0 {
		return -1
	}
	switch k.Rel {
	case "conj", "parataxis":
		if k.Rel == "parataxis" && k.XPOS != "VBG" && k.XPOS != "VBN" {
			return -1
		}
		if t.verbal(k.Head) || t.child(k.Head, "cop") >= 0 {
			return t.surfaceN(k.Head, depth-1)
		}
	case "xcomp":
		if o := t.owned(i); o >= 0 {
			return o
		}
		if t.explains(i) {
			return t.holder(k.Head, depth)
		}
		return t.controller(k.Head, depth)
	case "advcl":
		if by := t.brought(i); by >= 0 {
			return by
		}
		if t.preposition(i) == "to" { // "called on Peru to act", "condemned the threat of Peru to act"
			if o := t.owned(i); o >= 0 {
				return o
			}
			if c := t.controller(k.Head, depth); c >= 0 && t.acts(c) {
				return c
			}
		}
		if p := t.preposition(i); k.XPOS == "VBG" || k.XPOS == "VBN" || p == "to" || p == "in-order" || p == "by" {
			if by := t.objectControl(k.Head); by >= 0 && (p == "from" || p == "of" || p == "into" || p == "as" || p == "for" || p == "against" || p == "with") {
				return by // "accused Iran of arming", "quoted Choe as saying", "condemned Iran for arming"
			}
			return t.surfaceN(k.Head, depth-1)
		}
	case "acl":
		if k.XPOS == "VBG" || k.XPOS == "VBN" {
			return k.Head
		}
		if t.ranked(k.Head) {
			return t.rankedIs(k.Head, depth)
		}
		return t.holder(k.Head, depth)
	case "ccomp":
		if k.XPOS == "VBG" || k.XPOS == "VB" {
			return t.surfaceN(k.Head, depth-1)
		}
	case "obj", "obl", "nmod": // a support verb under its noun never stands here
		return -1
	}
	return -1
}

// acts reports whether word c can name who acts: a name, a pronoun, a noun for people or bodies.
func (t *tree) acts(c int) bool {
	switch t.toks[c].UPOS {
	case "NOUN":
		return t.words.agent[t.toks[c].Lemma]
	case "PROPN", "PRON", "NUM", "DET":
		return true
	}
	return false
}

// explains reports whether infinitive i says what the noun above it is about, though the
// parser has made it the predicate of that: "resisted [calls to recognise]".
func (t *tree) explains(i int) bool {
	h := t.toks[i].Head
	return t.toks[i].Rel == "xcomp" && t.toks[h].UPOS == "NOUN" && t.preposition(i) == "to" && t.child(h, "cop", "nsubj") < 0
}

// owned gives who does infinitive i, which the parser has hung on verb h, where it belongs
// to the object of that verb and somebody else owns this: "condemned an attempt by Peru to
// occupy Chile", "welcomed Peru's decision to withdraw".
func (t *tree) owned(i int) int {
	h := t.toks[i].Head
	o := t.child(h, "obj")
	if o < h || o > i || !t.verbal(h) || !t.words.owned[t.toks[o].Lemma] {
		return -1
	}
	if p := t.child(o, "nmod:poss"); p >= 0 {
		return p
	}
	for _, p := range [...]string{"by", "of"} {
		if c := t.oblique(o, p); c >= 0 && c < i {
			return c
		}
	}
	for c := int(t.first[o]); c >= 0 && c < o; c = int(t.next[c]) {
		if form := t.toks[c].Form; t.toks[c].Rel == "amod" && form[0] >= 'A' && form[0] <= 'Z' { // "the Norwegian threat"
			return c
		}
	}
	return -1
}

// brought gives the name right before gerund i, where the two together are what a word
// like "led to" or "response to" speaks of: "reacted to Chile recalling its envoy".
func (t *tree) brought(i int) int {
	if t.toks[i].XPOS != "VBG" || i == 0 || t.child(i, "mark", "case", "aux") >= 0 || t.toks[i-1].UPOS != "PROPN" {
		return -1
	}
	k := i - 1
	for t.toks[k].Rel == "flat" || t.toks[k].Rel == "compound" {
		k = t.toks[k].Head
	}
	h := t.toks[k].Head
	if rel := text.BaseRel(t.toks[k].Rel); rel != "obl" && rel != "nmod" || h < 0 || !t.words.bringing[t.toks[h].Lemma] {
		return -1
	}
	return k
}

// objectControl gives the object of verb h, as the subject of what hangs on h.
func (t *tree) objectControl(h int) int {
	if t.passive(h) {
		return t.child(h, "nsubj:pass")
	}
	return t.child(h, "obj", "iobj")
}

// controller gives who does the infinitive that hangs on h.
func (t *tree) controller(h, depth int) int {
	if !t.passive(h) && t.words.object[t.toks[h].Lemma] {
		if o := t.child(h, "obj", "iobj"); o >= 0 {
			return t.antecedent(h, o)
		}
		if o := t.oblique(h, "on"); o >= 0 && t.toks[h].Lemma == "call" {
			return o
		}
	}
	return t.surfaceN(h, depth-1)
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
	if k.Head >= 0 && t.verbal(k.Head) {
		switch text.BaseRel(k.Rel) {
		case "obj", "obl":
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
		switch strings.ToLower(t.toks[c].Form) {
		case "first", "second", "third", "last", "latest", "only", "next":
			return t.toks[c].Rel == "amod"
		}
	}
	return false
}

// rankedIs gives who "the first president to visit" is: the subject it is said of, or itself.
func (t *tree) rankedIs(noun, depth int) int {
	k := &t.toks[noun]
	if t.child(noun, "cop") >= 0 {
		return t.surfaceN(noun, depth-1)
	}
	if k.Head >= 0 && (k.Rel == "xcomp" || k.Rel == "obj") && t.toks[k.Head].Lemma == "become" {
		return t.surfaceN(k.Head, depth-1)
	}
	return noun
}

// antecedent steps from a relative pronoun to the noun it stands for.
func (t *tree) antecedent(clause, s int) int {
	switch strings.ToLower(t.toks[s].Form) {
	case "who", "which", "that", "whom":
	default:
		return s
	}
	for c := clause; c >= 0; c = t.toks[c].Head {
		if t.toks[c].Rel == "acl:relcl" || t.toks[c].Rel == "advcl:relcl" && !t.verbal(t.toks[c].Head) {
			return t.toks[c].Head
		}
		if t.toks[c].Rel != "conj" && t.toks[c].Rel != "xcomp" {
			break
		}
	}
	return s
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

// subj gives who does the event of word i.
func (t *tree) subj(i int) int {
	if !t.verbal(i) {
		return t.nounSubj(i)
	}
	if !t.passive(i) {
		return t.surface(i)
	}
	return t.agent(i)
}

// agent gives the by-phrase of passive verb i, its own or the one that a later
// conjunct has for both: "was arrested and questioned by the police".
func (t *tree) agent(i int) int {
	if a := t.child(i, "obl:agent"); a >= 0 {
		return a
	}
	if by := t.oblique(i, "by"); by >= 0 {
		return by
	}
	if x := t.child(i, "xcomp"); x >= 0 && !t.verbal(x) { // "was found guilty by a court"
		if by := t.oblique(x, "by"); by >= 0 {
			return by
		}
	}
	if c := t.child(i, "conj"); c >= 0 && t.toks[c].XPOS == "VBN" && t.child(c, "aux") < 0 {
		if s := t.child(c, "nsubj", "nsubj:pass"); s < 0 || t.toks[s].UPOS == "NUM" { // "three were killed and two injured by soldiers"
			return t.agent(c)
		}
	}
	return -1
}

// nounSubj gives who an event noun or predicate is said of: its copular subject,
// what it stands in apposition to, or the subject of the verb that carries it.
func (t *tree) nounSubj(i int) int {
	if t.child(i, "cop", "aux:pass") >= 0 {
		return t.surface(i)
	}
	k := &t.toks[i]
	if k.Head < 0 {
		return t.child(i, "nsubj")
	}
	switch k.Rel {
	case "appos":
		return k.Head
	case "acl", "amod", "advcl":
		return t.surface(i)
	case "xcomp":
		return t.controller(k.Head, 8)
	case "conj":
		return t.nounSubj(k.Head)
	case "obl", "advmod":
		if t.preposition(i) == "as" {
			if o := t.obj(k.Head); o >= 0 && o != i && t.verbal(k.Head) { // "named Brazil as an ally"
				return o
			}
			return t.surface(k.Head)
		}
	}
	if v := t.carrier(i); v >= 0 {
		if t.passive(v) && k.Rel == "obl" { // "are engaged in talks"
			return t.surface(v)
		}
		if t.passive(v) {
			return t.agent(v)
		}
		return t.surface(v)
	}
	return t.relativeSubj(i)
}

// relativeSubj gives who does event noun i where a relative clause or a participle
// carries it: "the sanctions it placed on Turkey", "talks held by both".
func (t *tree) relativeSubj(i int) int {
	c := t.relative(i)
	if c < 0 {
		return -1
	}
	if t.passive(c) {
		return t.agent(c)
	}
	if s := t.child(c, "nsubj"); s >= 0 && t.antecedent(c, s) == s && t.child(c, "obj") < 0 {
		return s
	}
	return -1
}

// relative gives the support verb of a relative clause on event noun i that tells
// of a fact, or -1.
func (t *tree) relative(i int) int {
	for c := int(t.first[i]); c >= 0; c = int(t.next[c]) {
		if text.BaseRel(t.toks[c].Rel) != "acl" || !t.words.support[t.toks[c].Lemma] || t.toks[c].XPOS == "VB" || t.toks[c].XPOS == "VBG" {
			continue
		}
		if t.child(c, "mark") < 0 && t.child(c, "advmod") < 0 {
			return c
		}
	}
	return -1
}

// carrier gives the support verb of event noun i, or -1: "paid a visit", "talks were held".
func (t *tree) carrier(i int) int {
	k := &t.toks[i]
	h := k.Head
	if k.Rel == "conj" && h >= 0 {
		return t.carrier(h)
	}
	if h < 0 || !t.verbal(h) || !t.words.support[t.toks[h].Lemma] && !t.words.happen[t.toks[h].Lemma] {
		return -1
	}
	switch k.Rel {
	case "obj", "nsubj:pass":
		if !t.words.support[t.toks[h].Lemma] { // "broke an embargo" made none
			return -1
		}
		if as := t.oblique(h, "as"); as > i && t.toks[as].UPOS != "NOUN" { // "declared the accord with X as void" made none
			return -1
		}
		return h
	case "obl":
		if t.child(h, "obj") >= 0 { // "conducts its investigation into the attack" attacks nobody
			return -1
		}
		if p := t.preposition(i); p == "" || p == "in" || p == "into" || p == "to" || p == "on" || p == "out" {
			return h
		}
	case "nsubj":
		if t.words.happen[t.toks[h].Lemma] {
			return h
		}
	}
	return -1
}

// outer gives the subject of the clause that event noun i hangs in by a
// preposition: "accepted it during a meeting with Choe".
func (t *tree) outer(i int) int {
	k := &t.toks[i]
	if k.Head < 0 || text.BaseRel(k.Rel) != "obl" && text.BaseRel(k.Rel) != "nmod" || !t.words.during[t.preposition(i)] {
		return -1
	}
	h := k.Head
	if k.Rel == "nmod" { // "said on the sidelines of a meeting with": climb to the clause
		for crossed := 0; h >= 0 && !t.verbal(h); h = t.toks[h].Head {
			if t.toks[h].UPOS == "NOUN" && !t.words.aside[strings.ToLower(t.toks[h].Lemma)] {
				crossed++
			}
			if crossed > 1 { // "threatens a response to the use of ships in drills with X": whose drills is open
				return -1
			}
			if crossed == 1 && t.preposition(i) == "in" && h == k.Head && t.child(h, "nummod") < 0 { // "a role in the truce with X", but "$2 billion in deals with X"
				return -1
			}
		}
	}
	for h >= 0 && (!t.verbal(h) || t.parted(i, h)) { // what stands outside a quotation belongs to who says it
		h = t.toks[h].Head
	}
	if h < 0 {
		return -1
	}
	return t.surface(h)
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

// bare gives the noun after verb i that the parser has hung on it as an oblique
// though no preposition marks it: an object in all but name.
func (t *tree) bare(i int) int {
	for c := int(t.first[i]); c >= 0; c = int(t.next[c]) {
		k := &t.toks[c]
		if c > i && k.Rel == "obl" && (k.UPOS == "NOUN" || k.UPOS == "PROPN") && t.preposition(c) == "" {
			return c
		}
	}
	return -1
}

// iobj gives the receiver beside an object: "gave Ukraine tanks", "Ukraine was given tanks".
func (t *tree) iobj(i int) int {
	if o := t.child(i, "iobj"); o >= 0 {
		return o
	}
	if t.verbal(i) && t.words.giving[t.toks[i].Lemma] && t.gift(i) >= 0 {
		return t.child(i, "obj")
	}
	if t.verbal(i) && t.passive(i) && t.child(i, "obj") >= 0 {
		return t.surface(i)
	}
	return -1
}

// object gives the object of verb i, the goods where the parser has a sum beside
// them: "sold $2 billion worth".
func (t *tree) object(i int) int {
	o := t.child(i, "obj")
	if o < 0 || t.toks[o].UPOS != "SYM" && t.toks[o].UPOS != "NUM" && !t.words.giving[t.toks[i].Lemma] {
		return o
	}
	if g := t.gift(i); g >= 0 {
		return g
	}
	return o
}

// gift gives the second of two objects of verb i, or -1: "gave Laos an ultimatum".
func (t *tree) gift(i int) int {
	o := t.child(i, "obj")
	if o < 0 {
		return -1
	}
	for c := int(t.next[o]); c >= 0; c = int(t.next[c]) {
		if t.toks[c].Rel == "obj" && t.toks[c].UPOS != "PROPN" {
			return c
		}
	}
	return -1
}

// obj gives who or what the event of verb i is done to.
func (t *tree) obj(i int) int {
	if t.passive(i) {
		if o := t.child(i, "obj"); o >= 0 { // "Ukraine was given tanks"
			return o
		}
		return t.surface(i)
	}
	if o := t.object(i); o >= 0 {
		return t.antecedent(i, o)
	}
	if o := t.child(i, "iobj"); o >= 0 { // "asked Israel to withdraw", "warned Taiwan that"
		return t.antecedent(i, o)
	}
	if o := t.shifted(i); o >= 0 {
		return o
	}
	if o := t.bare(i); o >= 0 {
		return o
	}
	k := &t.toks[i]
	if k.Rel == "acl:relcl" && t.child(i, "nsubj") >= 0 && t.child(i, "ccomp", "xcomp") < 0 {
		if s := t.child(i, "nsubj"); t.antecedent(i, s) == s { // "the man whom they met", "the man they met"
			return k.Head
		}
	}
	if h := k.Head; k.Rel == "conj" && h >= 0 && t.verbal(h) { // "condemned and sanctioned Iran"
		if o := t.child(h, "obj"); o > i {
			return o
		}
	}
	// "condemned and sanctioned Iran": the parser may hang the object on the last verb
	if c := t.child(i, "conj"); c >= 0 && t.verbal(c) && c-i <= 3 && t.child(c, "nsubj") < 0 {
		return t.child(c, "obj")
	}
	return -1
}

// split reports whether the word after verb i is its particle, though the parser has
// hung it on the object: "broke [off relations]", "cut [back ties]".
func (t *tree) split(i int) bool {
	o := t.child(i, "obj")
	if o < 0 {
		return t.child(i, "iobj") < 0 && t.shifted(i) >= 0
	}
	p := i + 1
	return p < o && t.toks[p].Head == o && t.words.separable[trigger{strings.ToLower(t.toks[i].Lemma), strings.ToLower(t.toks[p].Form)}]
}

// shifted gives the object of verb i where the parser has taken the particle before
// it for a preposition, or -1: "handed [over tanks]", "broke [off relations]". Names
// are left alone: "called in Cairo for".
func (t *tree) shifted(i int) int {
	p := i + 1
	if p >= len(t.toks) || t.toks[p].Rel != "case" || t.passive(i) {
		return -1
	}
	o := t.toks[p].Head
	if t.toks[o].Head != i || t.toks[o].Rel != "obl" || t.toks[o].UPOS != "NOUN" || t.nextCase(o, p) >= 0 {
		return -1
	}
	if !t.words.separable[trigger{strings.ToLower(t.toks[i].Lemma), strings.ToLower(t.toks[p].Form)}] {
		return -1
	}
	return o
}
