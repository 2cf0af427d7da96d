package parse

import (
	"strings"

	"entente/extract/text"
)

// lowPreposition moves a preposition or an "and" from the first word of a name to
// its head: "of" in "of Viktor Yanukovych", "and" in "and Foreign Minister Wang Yi".
func lowPreposition(toks []text.Token, i int) {
	h := toks[i].Head
	if h <= i || toks[h].Rel == "nmod:poss" {
		return
	}
	top := toks[h].Head
	switch text.BaseRel(toks[h].Rel) {
	case "nmod", "compound", "flat", "amod":
		noun := top > h && (toks[top].UPOS == "PROPN" || toks[top].UPOS == "NOUN")
		if !noun || firstChild(toks, top) != h {
			return
		}
	default:
		return
	}
	switch {
	case toks[i].Rel == "case" && childOf(toks, top, "case", "mark") < 0,
		toks[i].Rel == "cc" && toks[top].Rel == "conj" && childOf(toks, top, "cc") < 0:
		toks[i].Head = top
	}
}

// marked makes an oblique of what was taken for an object or a subject although
// a preposition marks it.
func (w *Words) marked(toks []text.Token, i int) {
	h := toks[i].Head
	if h < 0 || h > i || childOf(toks, i, "mark") >= 0 {
		return
	}
	switch text.BaseRel(toks[i].Rel) {
	case "nsubj", "obj", "iobj", "parataxis", "list":
	default:
		return
	}
	c := childOf(toks, i, "case")
	if c < 0 || c > i || toks[i].UPOS == "VERB" {
		return
	}
	if !w.is(toks[c].Form, preposition) {
		return
	}
	toks[i].Rel = "nmod"
	if toks[h].Verbal() {
		toks[i].Rel = "obl"
	}
}

// strayPreposition makes a preposition of one that was taken for an adjective or
// a verb: "amid increased tensions", "a note concerning Peru".
func (w *Words) strayPreposition(toks []text.Token, i int) {
	participle := w.is(toks[i].Form, participial)
	if !participle && !w.is(toks[i].Form, amid) {
		return
	}
	if participle && text.BaseRel(toks[i].Rel) == "advcl" && firstChild(toks, i) < 0 { // "died [following] [two strikes]", taken apart
		if o := bareOblique(toks, i); o >= 0 {
			hang(toks, i, o, "case")
		}
		return
	}
	if o := childOf(toks, i, "obj"); o > i && toks[i].Head >= 0 {
		if as := childOf(toks, i, "obl"); as >= 0 && casedAs(toks, as, "as") || childOf(toks, i, "aux", "nsubj") >= 0 { // "regarding him as a spy"
			return
		}
		raise(toks, o, i)
		hang(toks, i, o, "case")
		toks[o].Rel = "obl"
		if h := toks[o].Head; h >= 0 && toks[h].UPOS == "NOUN" {
			toks[o].Rel = "nmod"
		}
		adopt(toks, i, o)
	}
	if participle {
		return
	}
	h := toks[i].Head
	if toks[i].Rel == "case" {
		toks[i].UPOS, toks[i].XPOS = "ADP", "IN"
		return
	}
	if h <= i || toks[i].UPOS == "ADP" || toks[h].UPOS != "NOUN" && toks[h].UPOS != "PROPN" || childOf(toks, h, "case") >= 0 {
		return
	}
	toks[i].UPOS, toks[i].XPOS, toks[i].Rel = "ADP", "IN", "case"
}

// bareOblique gives the noun phrase right behind word i that hangs as an oblique where i hangs,
// though no preposition marks it, or -1.
func bareOblique(toks []text.Token, i int) int {
	h := toks[i].Head
	o := i + 1
	for o < len(toks) && toks[o].Head > o { // words before their noun
		o++
	}
	if h < 0 || o >= len(toks) || toks[o].Head != h || toks[o].Rel != "obl" || childOf(toks, o, "case") >= 0 {
		return -1
	}
	return o
}

// wordedPreposition joins an adverb to the "of" behind it with which it is a preposition:
// "ahead of a visit".
func (w *Words) wordedPreposition(toks []text.Token, i int) {
	if i+1 >= len(toks) || toks[i].Rel != "advmod" || toks[i+1].Rel != "case" || !strings.EqualFold(toks[i+1].Form, "of") {
		return
	}
	o := toks[i+1].Head
	if o < i || !w.is(toks[i].Form, withOf) {
		return
	}
	if below(toks, o, i) {
		hang(toks, o, toks[i].Head, "obl")
	}
	hang(toks, i, o, "case")
}

// beforeSpan parts a name from the span of time behind it that it was taken for a part
// of: "reopened its embassy in Somalia 22 years after it had closed", "met in Cairo Monday evening".
func (w *Words) beforeSpan(toks []text.Token, i int) {
	h := toks[i].Head
	if h == i+1 && w.is(toks[h].Form, weekday) && toks[h].Rel == "compound" { // "Friday evening"
		h = toks[h].Head
	}
	if toks[i].UPOS != "PROPN" || toks[i].Rel != "compound" || h < i+2 || !w.is(toks[h].Form, timespan) || w.is(toks[i].Form, weekday) {
		return
	}
	for k := i + 1; k < h; k++ {
		if toks[k].UPOS != "NUM" && !w.is(toks[k].Form, weekday) || toks[k].Head != h {
			return
		}
	}
	c := childOf(toks, h, "case")
	if c < 0 || c > i {
		return
	}
	toks[c].Head = i
	hang(toks, i, toks[h].Head, toks[h].Rel)
	for k := c + 1; k < i; k++ {
		if toks[k].Head == h {
			toks[k].Head = i
		}
	}
	toks[h].Rel = "obl:unmarked"
}

// pair finds the second of two that "between" asks for, where it was joined to a
// word inside the first: "a deal between the junta led by Goita and Wagner".
func pair(toks []text.Token, i int) {
	if h := toks[i].Head; toks[i].Rel == "conj" && (toks[i].UPOS == "PROPN" || toks[i].UPOS == "NOUN") && h >= 0 && h < i && toks[h].UPOS == "NOUN" { // "the war between Peru and Chile"
		for b := h + 1; b < i; b++ {
			if toks[b].Head == h && toks[b].Rel == "nmod" && casedAs(toks, b, "between") && childOf(toks, b, "conj") < 0 {
				toks[i].Head = b
				return
			}
		}
	}
	if text.BaseRel(toks[i].Rel) != "nmod" && text.BaseRel(toks[i].Rel) != "obl" || !casedAs(toks, i, "between") || childOf(toks, i, "conj") >= 0 {
		return
	}
	second := -1
	for k := i + 1; k < len(toks); k++ {
		if toks[k].Rel == "conj" && toks[k].Head > i && below(toks, k, i) && !toks[k].Verbal() {
			second = k
		}
	}
	if second >= 0 && toks[toks[second].Head].UPOS == "PROPN" && (toks[second].UPOS == "PROPN" || toks[second].UPOS == "NOUN") {
		hang(toks, second, i, "conj")
	}
}

// hyphenated frees a noun from a preposition within a word that hyphens join, which marks nothing:
// "fired surface-[to]-surface missiles".
func hyphenated(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "case" || h < i || i == 0 || i+1 >= len(toks) || toks[i-1].Form != "-" || toks[i+1].Form != "-" {
		return
	}
	toks[i].Rel = "dep"
	if v := toks[h].Head; toks[h].Rel == "obl" && v >= 0 && v < h && toks[v].Verbal() && childOf(toks, h, "case") < 0 && childOf(toks, v, "obj", "aux:pass") < 0 {
		toks[h].Rel = "obj"
	}
}

// oneAnother makes an owner of "each other's", which was taken for a determiner: "recalled
// each other's envoys".
func oneAnother(toks []text.Token, i int) {
	if toks[i].Rel == "det" && toks[i].Head > i && strings.EqualFold(toks[i].Form, "each") && childOf(toks, i, "fixed") == i+1 && childOf(toks, i, "case") == i+2 {
		toks[i].Rel = "nmod:poss"
	}
}

// markedPartner gives a noun the preposition before it, which was taken for a marker of the
// infinitive behind it: "agreed [with] officials to reopen".
func markedPartner(toks []text.Token, i int) {
	v := toks[i].Head
	if toks[i].Rel != "mark" || toks[i].XPOS != "IN" || v < i+3 || toks[v].XPOS != "VB" || toks[v].Head < 0 || toks[v].Head > i {
		return
	}
	for o := i + 1; o < v; o++ {
		if toks[o].Rel == "obl" && toks[o].Head == toks[v].Head && childOf(toks, o, "case", "mark") < 0 {
			hang(toks, i, o, "case")
			return
		}
	}
}

// spanGiven makes an object of the span of time that somebody is given: "gave Chad a week".
func (w *Words) spanGiven(toks []text.Token, i int) {
	v := toks[i].Head
	if toks[i].Rel != "obl:unmarked" || v < 0 || v > i || !w.is(toks[v].Form, giving) || !w.is(strings.TrimSuffix(toks[i].Form, "s"), timespan) || childOf(toks, v, "iobj") < 0 || childOf(toks, v, "obj") >= 0 {
		return
	}
	toks[i].Rel = "obj"
}

// casedAdjective heads a clause with the adjective that was taken for a preposition: "a minister is due
// in Quito", "is due to visit Quito".
func casedAdjective(toks []text.Token, i int) {
	h, to := toks[i].Head, childOf(toks, i, "fixed")
	if toks[i].Rel != "case" || toks[i].UPOS != "ADJ" || h < i {
		return
	}
	rel := "obl"
	switch {
	case to == i+1 && toks[to].XPOS == "TO" && toks[h].XPOS == "VB" && childOf(toks, h, "cop") >= 0:
		rel = "xcomp"
	case childOf(toks, i, "nsubj") < 0 || childOf(toks, i, "cop") < 0:
		return
	}
	raise(toks, i, h)
	hang(toks, h, i, rel)
	for c := range toks {
		switch {
		case toks[c].Head != h || c > i && (rel == "xcomp" || !ofClause(toks[c].Rel)):
		default:
			toks[c].Head = i
			if toks[c].Rel == "nsubj:outer" {
				toks[c].Rel = "nsubj"
			}
		}
	}
	if rel == "xcomp" {
		hang(toks, to, h, "mark")
	}
}
