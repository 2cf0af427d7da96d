package parse

import (
	"strings"

	"entente/extract/text"
)

// lowSubject moves a subject or an object from an auxiliary to its verb: "has" in
// "Spain has left".
func lowSubject(toks []text.Token, i int) {
	h := toks[i].Head
	if h < 0 || toks[h].Rel != "aux" {
		return
	}
	v := toks[h].Head
	switch {
	case toks[i].Rel == "nsubj" && childOf(toks, v, "nsubj", "nsubj:pass", "csubj", "nsubj:outer") < 0,
		toks[i].Rel == "obj" && i > v && childOf(toks, v, "obj") < 0:
		toks[i].Head = v
	}
}

// pastTense makes a past tense of a participle that heads the sentence and has a
// subject or an object but no auxiliary: "Troops opened fire"; not "Minister
// attacked by three men". What a full stop ends is no headline, which leaves out the
// auxiliary of the passive: "Salman called for a response."
func (w *Words) pastTense(toks []text.Token, i int) {
	t := &toks[i]
	if t.Rel != "root" || t.UPOS != "VERB" || t.XPOS != "VBN" && t.XPOS != "VBD" || childOf(toks, i, "aux:pass", "aux") >= 0 {
		return
	}
	s, agent := childOf(toks, i, "nsubj:pass"), childOf(toks, i, "obl:agent")
	if agent >= 0 && w.is(toks[agent].Form, means) {
		toks[agent].Rel, agent = "obl", -1
	}
	if s >= 0 && s < i && agent < 0 && toks[len(toks)-1].Form == "." {
		toks[s].Rel, t.XPOS = "nsubj", "VBD"
	}
	if t.XPOS == "VBD" {
		return
	}
	passive := agent >= 0 && strings.HasSuffix(t.Form, "ed")
	if childOf(toks, i, "obj") >= 0 || childOf(toks, i, "nsubj") >= 0 && !passive {
		t.XPOS = "VBD"
	}
}

// attributed makes a verb of what was taken for an adjective between two names, or
// between "has" and a name: "Indonesia occupied East Timor", "Iran has armed Hezbollah".
func (w *Words) attributed(toks []text.Token, i int) {
	h, t := toks[i].Head, &toks[i]
	if i == 0 || t.Rel != "amod" || !strings.HasSuffix(t.Form, "ed") || capital(t.Form) || h < i || toks[h].UPOS != "PROPN" {
		return
	}
	s, top := i-1, toks[h].Head
	switch {
	case top == s && toks[h].Rel == "obj" && w.is(toks[s].Form, having):
		t.UPOS, t.XPOS = "VERB", "VBN"
		raise(toks, i, s)
		hang(toks, s, i, "aux")
		toks[s].UPOS = "AUX"
		adopt(toks, s, i)
		hang(toks, h, i, "obj")
		return
	case toks[h].Rel == "root" && toks[s].Head == h && toks[s].Rel == "compound" && toks[s].UPOS == "PROPN":
		t.UPOS, t.XPOS = "VERB", "VBD"
		raise(toks, i, h)
		hang(toks, h, i, "obj")
		hang(toks, s, i, "nsubj")
	case toks[h].Rel == "appos" && top >= 0 && top < i && (top == s || below(toks, s, top)) && toks[top].UPOS == "PROPN" && toks[top].Rel == "root":
		t.UPOS, t.XPOS = "VERB", "VBD"
		raise(toks, i, top)
		hang(toks, top, i, "nsubj")
		hang(toks, h, i, "obj")
	default:
		return
	}
	for c := h + 1; c < len(toks); c++ {
		if toks[c].Head == top && top >= 0 || toks[c].Head == h && (toks[c].Rel == "punct" || toks[c].Rel == "nmod") {
			toks[c].Head = i
			if toks[c].Rel == "nmod" {
				toks[c].Rel = "obl"
			}
		}
	}
}

// misreadVerb makes a past tense of what was taken for a participle before its
// object: a name stands right before it, and the noun after it is where a verb
// should be. "Germany voiced concern". Where that name is its subject, it was no
// adjective or preposition either: "Germany froze ties".
func misreadVerb(toks []text.Token, i int) {
	t := &toks[i]
	o := t.Head
	participle := t.Rel == "amod" && (t.XPOS == "VBN" || t.XPOS == "VBD" || t.UPOS == "ADJ" && strings.HasSuffix(t.Form, "ed") && i > 0 && toks[i-1].Rel == "compound" && o > i && toks[o].UPOS == "NOUN" && toks[o].Rel == "root")
	acts := i > 0 && (t.Rel == "amod" || t.Rel == "case") && toks[i-1].Head == i && toks[i-1].Rel == "nsubj"
	if !participle && !acts || o < i || i == 0 {
		return
	}
	if rel := toks[o].Rel; rel != "root" && rel != "ccomp" && rel != "parataxis" || childOf(toks, o, "cop", "nsubj") >= 0 {
		return
	}
	s := i - 1
	for toks[s].Rel == "flat" || toks[s].Rel == "conj" {
		s = toks[s].Head
		if s < 0 || s >= i {
			return
		}
	}
	if toks[s].UPOS != "PROPN" || toks[s].Head != i && toks[s].Head != o || childOf(toks, s, "case") >= 0 {
		return
	}
	raise(toks, i, o)
	t.UPOS, t.XPOS = "VERB", "VBD"
	hang(toks, s, i, "nsubj")
	hang(toks, o, i, "obj")
	for c := range toks {
		if toks[c].Head == o && (c < s || ofClause(toks[c].Rel)) {
			toks[c].Head = i
		}
	}
}

// verbBelowName raises a finite verb that hangs on the name before it, its
// subject: "Biden and Zelensky spoke"; or on a name with its office in between.
func verbBelowName(toks []text.Token, i int) {
	s := toks[i].Head
	switch toks[i].XPOS {
	case "VBD", "VBZ", "VBP":
	default:
		return
	}
	if s < 0 || s > i || toks[s].UPOS != "PROPN" || childOf(toks, i, "nsubj", "nsubj:pass", "csubj", "nsubj:outer", "mark") >= 0 {
		return
	}
	switch toks[i].Rel {
	case "acl", "list", "appos":
	case "parataxis":
		if toks[s].Rel != "root" {
			return
		}
	default:
		return
	}
	raise(toks, i, s)
	if toks[i].Rel == "obj" {
		toks[i].Rel = "ccomp"
	}
	hang(toks, s, i, "nsubj")
	for c := range toks {
		if c > i && toks[c].Head == s && (ofClause(toks[c].Rel) || toks[c].Rel == "conj" && toks[c].Verbal()) {
			toks[c].Head = i
		}
	}
}

// ofClause reports whether what hangs by rel hangs on a verb and on no noun.
func ofClause(rel string) bool {
	switch text.BaseRel(rel) {
	case "obl", "advcl", "parataxis", "mark", "punct", "advmod", "ccomp", "xcomp", "cc", "discourse":
		return true
	}
	return false
}

// unseenVerb makes a verb of what was taken for a noun though it has a name for a
// subject and an infinitive: "Spain pledges to give aid".
func unseenVerb(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "acl" || toks[i].XPOS != "VB" || h < 0 || h > i || toks[h].XPOS != "NNS" || !clausal(toks[h].Rel) || !predicate(toks, h) && !bodyActs(toks, h) {
		return
	}
	if m := childOf(toks, i, "mark"); m != h+1 || childOf(toks, h, "det", "nmod:poss", "case", "amod", "nummod") >= 0 {
		return
	}
	toks[h].UPOS, toks[h].XPOS = "VERB", finite(toks[h].Form)
	toks[i].Rel = "xcomp"
	if c := childOf(toks, h, "compound"); c == h-1 {
		toks[c].Rel = "nsubj"
	}
}

// bodyActs reports whether word h heads the sentence behind a noun in the singular,
// which then acts, as no clause tells what became of the plural: "the parliament
// votes to ban".
func bodyActs(toks []text.Token, h int) bool {
	return toks[h].Rel == "root" && h > 0 && toks[h-1].XPOS == "NN" && toks[h-1].Head == h && toks[h-1].Rel == "compound"
}

// callsUpon makes a past tense of a participle below a name that stands where the
// verb of the sentence should, where it takes "on" or "upon" and an infinitive,
// which no participle does: "The Union called on Serbia to recognise Kosovo."
func callsUpon(toks []text.Token, i int) {
	s := toks[i].Head
	if toks[i].XPOS != "VBN" || toks[i].Rel != "acl" || s < 0 || s > i || toks[s].UPOS != "PROPN" || toks[s].Rel != "root" {
		return
	}
	to := childOf(toks, i, "advcl", "xcomp")
	o := childOf(toks, i, "obl")
	if to < o || o < i || toks[to].XPOS != "VB" || !casedAs(toks, o, "on") && !casedAs(toks, o, "upon") {
		return
	}
	toks[i].XPOS = "VBD" // verbBelowName raises it
}

// participleVerb makes the verb of the sentence of a participle that was taken for an adjective, where
// the sentence would be a name and an apposition without a comma: "Chile delivered gas to Peru".
func participleVerb(toks []text.Token, i int) {
	n := toks[i].Head
	if i == 0 || toks[i].Rel != "amod" || toks[i].XPOS != "VBN" || n < i || toks[n].Rel != "appos" || toks[n].UPOS == "PROPN" || childOf(toks, n, "det") >= 0 && childOf(toks, n, "det") < i {
		return
	}
	s := toks[n].Head
	if s < 0 || s > i || toks[s].UPOS != "PROPN" || toks[s].Rel != "root" || !below(toks, i-1, s) || below(toks, i-1, n) || toks[i-1].UPOS == "PUNCT" {
		return
	}
	toks[i].UPOS, toks[i].XPOS = "VERB", "VBD"
	toks[i].Head, toks[i].Rel = toks[s].Head, toks[s].Rel
	toks[n].Head, toks[n].Rel = i, "obj"
	toks[s].Head, toks[s].Rel = i, "nsubj"
	for c := range toks {
		switch {
		case c > n && toks[c].Head == n && toks[c].Rel == "nmod" && !casedAs(toks, c, "of"):
			toks[c].Head, toks[c].Rel = i, "obl"
		case c > i && toks[c].Head == s && ofClause(toks[c].Rel):
			toks[c].Head = i
		}
	}
}

// besideInfinitive moves a finite verb from the infinitive, the participle or the
// verb of another tense that it was joined to up to the verb that governs that:
// "urged Iran to stop and recalled its envoy".
func besideInfinitive(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "conj" || toks[i].XPOS != "VBD" && toks[i].XPOS != "VBZ" || h < 0 || h > i {
		return
	}
	if childOf(toks, i, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass") >= 0 || !unlike(toks, h, i) {
		return
	}
	for h = toks[h].Head; h >= 0 && h < i; h = toks[h].Head {
		if toks[h].XPOS == toks[i].XPOS && toks[h].UPOS == "VERB" {
			toks[i].Head = h
			return
		}
	}
}

// unlike reports whether verb h is of a form that finite verb i is no conjunct of.
func unlike(toks []text.Token, h, i int) bool {
	switch toks[h].XPOS {
	case "VB":
		return true
	case "VBG":
		return childOf(toks, h, "aux") < 0
	case "VBD":
		return toks[i].XPOS == "VBZ"
	}
	return false
}

// nameAsClause makes an object of a name that was taken for a clause that the
// verb before it governs: "Biden called Benjamin Netanyahu to discuss the war".
func (w *Words) nameAsClause(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "xcomp" || toks[i].UPOS != "PROPN" || h < 0 || h > i || toks[h].UPOS != "VERB" || w.is(toks[h].Form, linking) {
		return
	}
	if childOf(toks, i, "mark", "cop", "case", "nsubj", "obj") < 0 && childOf(toks, h, "obj", "nsubj:pass", "aux:pass") < 0 {
		toks[i].Rel = "obj"
	}
}

// finiteVerb reports whether word i is a verb in the present or past, by itself or its auxiliary.
func finiteVerb(toks []text.Token, i int) bool {
	switch toks[i].XPOS {
	case "VBD", "VBZ", "VBP":
		return toks[i].UPOS == "VERB"
	case "VBN", "VBG":
		a := childOf(toks, i, "aux", "aux:pass")
		return a >= 0 && (toks[a].XPOS == "VBD" || toks[a].XPOS == "VBZ" || toks[a].XPOS == "VBP")
	}
	return false
}

// nounAsVerb makes part of a name's description of a noun that was taken for a second verb, though
// its form is that of a plural and the first verb stands in the singular: "grants asylum to an
// activist and protest leader Ana Ruiz".
func nounAsVerb(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "conj" || toks[i].XPOS != "VBP" || h < 0 || h > i || toks[h].XPOS != "VBZ" || childOf(toks, i, "nsubj", "nsubj:pass", "aux") >= 0 {
		return
	}
	o := childOf(toks, i, "obj")
	if i < 2 || o < i || !below(toks, i+1, o) || toks[i+1].UPOS != "NOUN" || toks[i-1].Rel != "cc" || toks[i-2].UPOS != "NOUN" && toks[i-2].UPOS != "PROPN" {
		return
	}
	asNoun(toks, i, "NN")
	hang(toks, o, i-2, "conj")
	toks[i-1].Head = o
	hang(toks, i, i+1, "compound")
}

// perfect makes a perfect tense of "have" and the participle right behind it that the parser
// took for an adjective of what it does: "had [broken ties]".
func perfect(toks []text.Token, i int) {
	if i == 0 || toks[i].XPOS != "VBN" || toks[i].Rel != "amod" {
		return
	}
	h, o := i-1, toks[i].Head
	switch strings.ToLower(toks[h].Form) {
	case "has", "had", "have":
	default:
		return
	}
	if toks[h].UPOS != "VERB" || childOf(toks, h, "aux") >= 0 || o < i || toks[o].Head != h || toks[o].Rel != "obj" || childOf(toks, o, "det", "nmod:poss", "nummod") >= 0 {
		return
	}
	toks[i].Head, toks[i].Rel, toks[i].UPOS = toks[h].Head, toks[h].Rel, "VERB"
	toks[h].UPOS = "AUX"
	for k := range toks {
		if toks[k].Head == h {
			toks[k].Head = i
		}
	}
	toks[h].Head, toks[h].Rel = i, "aux"
}

// finiteConjunct hangs verb i, which tells what was done, on the verb that tells the rest, and
// not on the infinitive between: "[ordered] troops to leave and [invited] others".
func finiteConjunct(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "conj" || h < 0 || h > i || toks[h].XPOS != "VB" || toks[h].Rel != "xcomp" || childOf(toks, i, "cc") < 0 || childOf(toks, i, "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0 {
		return
	}
	g := toks[h].Head
	switch tag := toks[i].XPOS; {
	case g < 0 || !toks[g].Verbal():
		return
	case toks[g].XPOS == "VBD" && tag == "VBN" && childOf(toks, i, "obj") > i:
		toks[i].XPOS = "VBD"
	case tag != "VBD" && tag != "VBZ" || toks[g].XPOS != tag:
		return
	}
	hang(toks, i, g, "conj")
}

// gapped makes a passive of a participle whose auxiliary goes without saying behind another
// passive: "two were killed and three [wounded]".
func (w *Words) gapped(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "conj" || toks[i].XPOS != "VBD" || !w.is(toks[i].Form, harmed) || h < 0 || h > i || childOf(toks, h, "aux:pass") < 0 {
		return
	}
	s := childOf(toks, i, "nsubj")
	if s < 0 || s > i || childOf(toks, i, "obj", "iobj", "ccomp", "xcomp", "aux") >= 0 {
		return
	}
	toks[i].XPOS, toks[s].Rel = "VBN", "nsubj:pass"
}

// reduced makes an object of the subject of a participle that was taken for a clause which the
// verb before it does not govern: "released [fishermen caught at sea]".
func (w *Words) reduced(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "xcomp" && toks[i].Rel != "ccomp" || toks[i].XPOS != "VBN" && toks[i].XPOS != "VBD" || h < 0 || h > i || toks[h].UPOS != "VERB" || w.is(toks[h].Form, witnessing) {
		return
	}
	s := childOf(toks, i, "nsubj", "nsubj:pass")
	if s != i-1 || s <= h || toks[s].UPOS != "NOUN" && toks[s].UPOS != "PROPN" || childOf(toks, i, "aux", "aux:pass", "mark", "cop") >= 0 || childOf(toks, h, "obj", "iobj", "aux:pass") >= 0 {
		return
	}
	if toks[i].Rel == "ccomp" && (toks[s].UPOS != "NOUN" || childOf(toks, i, "obj") >= 0) { // "confirms Chile tested a missile"
		return
	}
	hang(toks, s, h, "obj")
	hang(toks, i, s, "acl")
	toks[i].XPOS = "VBN"
}

// designation hangs the name of a kind of machine on the noun behind it, where the two were taken
// apart: "the [F-16 jets] of the air force attacked".
func designation(toks []text.Token, i int) {
	n := i + 3
	if toks[i].UPOS != "PROPN" || n >= len(toks) || toks[i+1].Form != "-" || toks[i+2].UPOS != "NUM" || toks[i+2].Head != i || toks[n].UPOS != "NOUN" || toks[n].Head != toks[i].Head || toks[n].Rel != toks[i].Rel || toks[n].Rel == "compound" {
		return
	}
	for c := range i {
		if toks[c].Head == i && toks[c].Rel != "case" {
			toks[c].Head = n
		}
	}
	hang(toks, i, n, "compound")
}

// agentAdjective makes a passive of what was taken for an adjective although a name in "by"
// says who does it: "Ghana was occupied by Togo".
func agentAdjective(toks []text.Token, i int) {
	t := &toks[i]
	c := childOf(toks, i, "cop")
	if (t.UPOS == "ADP" || t.UPOS == "VERB" && t.XPOS == "IN") && childOf(toks, i, "nsubj") >= 0 && childOf(toks, i, "obj") >= 0 {
		t.UPOS, t.XPOS = "VERB", "VBD" // "Ghana froze assets"
		return
	}
	if t.UPOS != "ADJ" || c < 0 || !strings.HasSuffix(t.Form, "ed") || childOf(toks, i, "xcomp", "ccomp") >= 0 {
		return
	}
	by := -1
	for k := i + 1; k < len(toks); k++ {
		if toks[k].Head == i && toks[k].Rel == "obl" && casedAs(toks, k, "by") {
			by = k
		}
	}
	if by < 0 || toks[by].UPOS != "PROPN" && toks[by].XPOS != "NNS" {
		return
	}
	t.UPOS, t.XPOS = "VERB", "VBN"
	toks[c].Rel, toks[by].Rel = "aux:pass", "obl:agent"
	if s := childOf(toks, i, "nsubj"); s >= 0 {
		toks[s].Rel = "nsubj:pass"
	}
}

// firstTime makes a clause of its own of what was done for the first time: "it was the
// first time that Ghana met Togo".
func firstTime(toks []text.Token, i int) {
	h := toks[i].Head
	if text.BaseRel(toks[i].Rel) != "acl" || h < 0 || h > i || toks[h].Form != "time" || childOf(toks, h, "amod") < 0 || !toks[i].Verbal() {
		return
	}
	toks[i].Rel = "acl:relcl"
	for c := h + 1; c < i; c++ {
		if toks[c].Head == i && strings.EqualFold(toks[c].Form, "that") && toks[c].Rel == "obj" {
			toks[c].Rel, toks[c].UPOS, toks[c].XPOS = "mark", "SCONJ", "IN"
		}
	}
}
