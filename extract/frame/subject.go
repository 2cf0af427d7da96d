package frame

import (
	"strings"

	"entente/extract/text"
)

// surface gives the grammatical subject of clause head i: its own, or the one it
// shares or is controlled by. -1 where the sentence does not say.
func (t *tree) surface(i int) int { return t.surfaceN(i, 8) }

func (t *tree) surfaceN(i, depth int) int {
	if s := t.child(i, "nsubj", "nsubj:pass", "csubj", "nsubj:outer"); s >= 0 && (s < i || t.preposition(s) == "") {
		return t.antecedent(i, s)
	}
	k := &t.toks[i]
	if s := t.adjectival(i); s >= 0 {
		return s
	}
	if s := t.forWhom(i); s >= 0 {
		return s
	}
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
		if t.anyones(i) {
			return -1
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
			if t.anyones(i) {
				return -1
			}
			if r := t.endowed(i); r >= 0 {
				return r
			}
			if c := t.controller(k.Head, depth); c >= 0 && (t.acts(c) || t.toks[k.Head].Lemma == "call" && t.preposition(c) == "for") {
				return c
			}
		}
		if p := t.preposition(i); k.XPOS == "VBG" || k.XPOS == "VBN" || p == "to" || p == "in-order" || p == "by" {
			if p == "for" && k.XPOS == "VBG" && t.child(k.Head, "obj") < 0 {
				at := t.oblique(k.Head, "at")
				if at < 0 {
					at = t.oblique(k.Head, "on")
				}
				if at >= 0 && at < i && t.acts(at) {
					return at // "lashed out at Iran for arming"
				}
				if with := t.oblique(k.Head, "with"); with >= 0 && with < i && !t.verbal(k.Head) { // "is angry with the powers for arming"
					return with
				}
			}
			if p == "by" && k.XPOS == "VBG" && t.passive(k.Head) && t.toks[k.Head].XPOS == "VBN" && t.child(k.Head, "aux:pass") < 0 { // "flanked by visiting minister Ruiz" did not visit him
				return -1
			}
			if o := t.child(k.Head, "obj"); p == "" && k.XPOS == "VBG" && o >= 0 && o == i-1 && t.words.perceiving[t.toks[k.Head].Lemma] { // "overheard him telling Peru"
				return o
			}
			if by := t.objectControl(k.Head); by >= 0 && (p == "from" || p == "of" || p == "into" || p == "as" || p == "for" || p == "against" || p == "with" || p == "to" && k.XPOS == "VBG" && t.toks[k.Head].Lemma == "commit") {
				return by // "accused Iran of arming", "quoted Choe as saying", "condemned Iran for arming"
			}
			return t.surfaceN(k.Head, depth-1)
		}
	case "acl":
		if c := t.lastSide(i); c >= 0 {
			return c
		}
		if by := t.brought(i); by >= 0 {
			return by
		}
		if k.XPOS == "VBG" || k.XPOS == "VBN" && !(t.preposition(i) == "to" && t.ranked(k.Head)) {
			return k.Head
		}
		if t.ranked(k.Head) {
			return t.rankedIs(k.Head, depth)
		}
		return t.holder(k.Head, depth)
	case "ccomp":
		a := t.child(i, "aux")
		if k.XPOS == "VB" && a < 0 {
			if c := t.child(k.Head, "ccomp"); c < i { // "said that it would leave and [ban] imports", "said that efforts to end the war, [release] prisoners"
				if t.child(c, "aux") < 0 {
					return -1
				}
				return t.surfaceN(c, depth-1)
			}
		}
		if k.XPOS == "VBG" || k.XPOS == "VB" || a >= 0 && t.toks[a].XPOS == "VBG" { // "denies having attacked"
			return t.surfaceN(k.Head, depth-1)
		}
	case "obj", "obl", "nmod": // a support verb under its noun never stands here
		return -1
	}
	return -1
}

// lastSide gives the second of two whom "between" joins, right before participle i, where that tells of
// him what can be told of no event: "a truce between Chad and [rebels] backed by Kenya". It is -1 otherwise.
func (t *tree) lastSide(i int) int {
	h, c := t.toks[i].Head, i-1
	if t.toks[i].XPOS != "VBN" || c < 0 || h < 0 || t.toks[c].UPOS != "NOUN" || t.toks[c].Rel != "conj" || !t.words.siding[t.toks[i].Lemma] {
		return -1
	}
	if o := t.toks[c].Head; t.toks[o].Head == h && t.preposition(o) == "between" {
		return c
	}
	return -1
}

// forWhom gives the noun between "for" and "to" before infinitive i, where the parser has hung it
// elsewhere, or -1: "paves the way for [Peru] to sell gas".
func (t *tree) forWhom(i int) int {
	if t.toks[i].XPOS != "VB" {
		return -1
	}
	from, to := -1, -1
	for c := int(t.first[i]); c >= 0 && c < i; c = int(t.next[c]) {
		if t.toks[c].Rel == "mark" {
			switch t.toks[c].Form {
			case "for":
				from = c
			case "to":
				to = c
			}
		}
	}
	if from < 0 || to < from+2 {
		return -1
	}
	for c := from + 1; c < to; c++ {
		if h := t.toks[c].Head; (h < from || h > to) && h != i && t.acts(c) {
			return c
		}
	}
	return -1
}

// adjectival gives the subject of finite verb i where the parser takes it for an adjective: "the
// Chilean [military] bombs a village", "the [opposition] accuses Peru".
func (t *tree) adjectival(i int) int {
	if x := t.toks[i].XPOS; i < 2 || x != "VBZ" && x != "VBD" && x != "VBP" || t.child(i, "aux", "cop") >= 0 {
		return -1
	}
	s := &t.toks[i-1]
	if s.Head != i || s.Rel != "amod" && s.Rel != "compound" || !t.words.agent[s.Lemma] && !t.words.agent[strings.ToLower(s.Form)] {
		return -1
	}
	return i - 1
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
	if w := t.grantee(i); w >= 0 {
		return w
	}
	o := t.child(h, "obj")
	if o < h || o > i || !t.verbal(h) {
		return -1
	}
	if c, to := t.oblique(o, "for"), t.child(i, "mark"); c > o && to == c+1 && t.acts(c) { // "signed a deal for Peru to supply gas"
		return c
	}
	if !t.words.owned[t.toks[o].Lemma] {
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
	return t.national(o)
}

// grantee gives who is allowed to do infinitive i, where the parser has hung it on the verb that
// speaks of a permission: "refused Peru permission to send", "asked Peru for permission to send".
func (t *tree) grantee(i int) int {
	h := t.toks[i].Head
	if !t.verbal(h) || t.passive(h) {
		return -1
	}
	if f := t.oblique(h, "for"); f > h && f < i && t.words.granted[t.toks[f].Lemma] && t.child(f, "nmod:poss") < 0 {
		return t.surface(h)
	}
	o := t.child(h, "obj")
	if o < h || o > i || !t.words.granted[t.toks[o].Lemma] {
		return -1
	}
	if r := t.child(h, "iobj"); r >= 0 {
		return r
	}
	if c := t.child(o, "compound", "nmod"); c > h && c < o && t.child(o, "det") < 0 && t.acts(c) { // a receiver that the parser has made part of the gift
		return c
	}
	return -1
}

// national gives the name or the adjective of a nation before noun o, or -1: "the Norwegian
// threat", "a US plan".
func (t *tree) national(o int) int {
	for c := int(t.first[o]); c >= 0 && c < o; c = int(t.next[c]) {
		form, rel := t.toks[c].Form, t.toks[c].Rel
		if upper := form[0] >= 'A' && form[0] <= 'Z'; upper && (rel == "amod" || t.toks[c].UPOS == "PROPN" && (rel == "compound" || rel == "nmod")) {
			return c
		}
	}
	return -1
}

// anyones reports whether infinitive i tells what the object of a verb like "condemn" plans, which
// need not be the plan of its subject: "condemned the decision to occupy Chile".
func (t *tree) anyones(i int) bool {
	h := t.toks[i].Head
	o := t.child(h, "obj", "obl")
	return o > h && o < i && t.preposition(i) == "to" && t.words.appraising[t.toks[h].Lemma] && t.words.owned[t.toks[o].Lemma]
}

// endowed gives to whom something is given for what infinitive i tells, or -1: "lent money to Peru
// to buy ships".
func (t *tree) endowed(i int) int {
	h := t.toks[i].Head
	if !t.verbal(h) || t.passive(h) || !t.words.endowing[t.toks[h].Lemma] {
		return -1
	}
	r := t.child(h, "iobj")
	if r < 0 {
		r = t.oblique(h, "to")
	}
	if o := t.child(h, "obj"); r < 0 && o >= 0 {
		r = t.oblique(o, "to")
	}
	if r < h || r > i || !t.acts(r) {
		return -1
	}
	return r
}

// brought gives the name, or the servants of somebody, right before gerund i, where the two together are what a word
// like "led to" or "response to" speaks of: "reacted to Chile recalling its envoy".
func (t *tree) brought(i int) int {
	if t.toks[i].XPOS != "VBG" || i == 0 || t.child(i, "mark", "case", "aux") >= 0 || t.toks[i-1].UPOS != "PROPN" && !t.words.agent[t.toks[i-1].Lemma] {
		return -1
	}
	k := i - 1
	for t.toks[k].Rel == "flat" || t.toks[k].Rel == "compound" {
		k = t.toks[k].Head
	}
	h := t.toks[k].Head
	switch rel := text.BaseRel(t.toks[k].Rel); {
	case rel != "obl" && rel != "nmod" || h < 0 || t.toks[k].UPOS == "NOUN" && t.preposition(k) == "with": // "a complaint with prosecutors accusing"
		return -1
	case t.passive(h) && t.agent(h) == k: // "was hit by Chile using", "was angered by Chile choosing"
		return k
	case !t.words.bringing[t.toks[h].Lemma]:
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
	if lemma := t.toks[h].Lemma; !t.passive(h) && (t.words.object[lemma] || t.words.perceiving[lemma]) {
		if o := t.child(h, "obj", "iobj"); o >= 0 {
			return t.antecedent(h, o)
		}
		for _, p := range [...]string{"on", "for"} { // "called for Peru to act"
			if o := t.oblique(h, p); o >= 0 && t.toks[h].Lemma == "call" {
				return o
			}
		}
	}
	return t.surfaceN(h, depth-1)
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
	if by := t.ownAgent(i); by >= 0 {
		return by
	}
	if x := t.child(i, "xcomp"); x >= 0 && !t.verbal(x) { // "was found guilty by a court"
		if by := t.oblique(x, "by"); by >= 0 {
			return by
		}
	}
	if by := t.agentBeside(i, i); by >= 0 {
		return by
	}
	if by := t.agentBelow(i); by >= 0 {
		return by
	}
	if h := t.toks[i].Head; t.toks[i].Rel == "conj" && h >= 0 && t.toks[h].XPOS == "VBN" { // "were shot and [killed] and others wounded by soldiers"
		return t.agentBeside(h, i)
	}
	return -1
}

// agentBelow gives who does passive i where the parser has hung them on the clause under it, which
// has its subject from i and needs no other: "was accused of arming the rebels [by Peru]". It is -1
// where nobody does.
func (t *tree) agentBelow(i int) int {
	if t.child(i, "aux:pass") < 0 {
		return -1
	}
	for c := int(t.first[i]); c >= 0; c = int(t.next[c]) {
		k := &t.toks[c]
		if c < i || k.Rel != "advcl" && k.Rel != "xcomp" || k.XPOS != "VBG" && k.XPOS != "VB" || t.child(c, "aux:pass") >= 0 {
			continue
		}
		by := t.ownAgent(c)
		if o := t.child(c, "obj"); by < 0 && o > c {
			by = t.oblique(o, "by")
		}
		if by > c && t.acts(by) && t.toks[by].UPOS != "NUM" {
			return by
		}
	}
	return -1
}

// ownAgent gives the by-phrase that hangs on verb i itself, or -1.
func (t *tree) ownAgent(i int) int {
	if a := t.child(i, "obl:agent"); a >= 0 {
		return a
	}
	return t.oblique(i, "by")
}

// agentBeside gives who does the passives that are joined to verb h behind verb i, and with them
// i: "three were [killed] and two injured by soldiers". It is -1 where none shares it.
func (t *tree) agentBeside(h, i int) int {
	for c := int(t.first[h]); c >= 0; c = int(t.next[c]) {
		if c <= i || t.toks[c].Rel != "conj" || t.toks[c].XPOS != "VBN" || t.child(c, "aux") >= 0 {
			continue
		}
		if s := t.child(c, "nsubj", "nsubj:pass"); s >= 0 && t.toks[s].UPOS != "NUM" && !t.others(s) {
			continue
		}
		if by := t.ownAgent(c); by >= 0 {
			return by
		}
		if by := t.agentBeside(c, c); by >= 0 {
			return by
		}
	}
	return -1
}

// others reports whether noun s only counts more of those told of before: "several others".
func (t *tree) others(s int) bool {
	switch strings.ToLower(t.toks[s].Lemma) {
	case "other", "another", "dozen", "several", "more", "hundred":
		return true
	}
	return false
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
			if h := t.toks[k.Head].Head; h >= 0 && t.toks[k.Head].Rel == "acl:relcl" && t.toks[h].Lemma == "what" { // "in what Peru described as an attack"
				return -1
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
		if s := t.surface(v); s != i { // what takes place itself may have a clause that tells who does it
			return s
		}
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
	if o := t.child(c, "obj"); o >= 0 && t.antecedent(c, o) != i { // "sanctions [that] it placed on Turkey"
		return -1
	}
	if s := t.child(c, "nsubj"); s >= 0 && t.antecedent(c, s) == s {
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
	for _, p := range [...]string{"on", "against", "of", "at", "in"} { // "a tariff on goods [imposed by Peru]"
		o := t.oblique(i, p)
		if o < i {
			continue
		}
		if a := t.child(o, "acl"); a > o && t.toks[a].XPOS == "VBN" && t.words.inflicting[t.toks[a].Lemma] && t.ownAgent(a) >= 0 {
			return a
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
	if h < 0 || !t.verbal(h) {
		return -1
	}
	if t.words.answering[t.toks[h].Lemma] && k.Rel == "obl" && t.preposition(i) == "with" && t.child(h, "obj") < 0 { // "retaliated with tariffs on Peru"
		return h
	}
	if !t.words.support[t.toks[h].Lemma] && !t.happens(h) {
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
	case "nsubj", "nsubj:outer":
		if t.happens(h) || t.reduced(h) {
			return h
		}
	}
	return -1
}

// happens reports whether verb h says that its subject takes place, alone or with a
// particle: "go ahead".
func (t *tree) happens(h int) bool {
	if t.words.happen[t.toks[h].Lemma] {
		return true
	}
	for k := int(t.first[h]); k >= 0; k = int(t.next[k]) {
		if rel := t.toks[k].Rel; (rel == "compound:prt" || rel == "advmod") && t.words.happen[t.toks[h].Lemma+"~"+strings.ToLower(t.toks[k].Form)] {
			return true
		}
	}
	return false
}

// outer gives the subject of the clause that event noun i hangs in by a
// preposition: "accepted it during a meeting with Choe".
func (t *tree) outer(i int) int {
	k := &t.toks[i]
	if k.Head < 0 || text.BaseRel(k.Rel) != "obl" && text.BaseRel(k.Rel) != "nmod" {
		return -1
	}
	if p := k.Head; k.Rel == "nmod" && t.words.prepositional[t.toks[p].Lemma] && t.toks[p].Rel == "obl" && t.child(p, "det", "amod", "nmod:poss") < 0 {
		i, k = p, &t.toks[p] // "[in accordance with] a treaty"
	} else if p := t.preposition(i); !t.words.during[p] || p == "with" && k.Rel == "nmod" { // "a man with ties to Peru"
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
	if p := t.preposition(i); t.passive(h) && (p == "in" || p == "with") { // "was freed by Peru in a swap with Chile", "with help from Chile"
		if by := t.agent(h); by >= 0 || p == "with" {
			return by
		}
	}
	if g := t.toks[h].Head; t.toks[h].Lemma == "result" && t.toks[h].XPOS == "VBG" && g >= 0 && t.passive(g) { // "was killed by Peru, resulting in tension with Chile"
		return t.agent(g)
	}
	return t.surface(h)
}
