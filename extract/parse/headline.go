package parse

import (
	"entente/extract/text"
)

// pluralVerb makes a verb of the present of what was taken for a noun in the plural
// though it has both a subject and an object: "A Russian warship fires shots".
func pluralVerb(toks []text.Token, i int) {
	if toks[i].XPOS != "NNS" || capital(toks[i].Form) || !clausal(toks[i].Rel) || childOf(toks, i, "cop", "det", "nmod:poss", "case") >= 0 {
		return
	}
	s, o := childOf(toks, i, "nsubj"), childOf(toks, i, "obj")
	if s >= 0 && s < i && o > i {
		toks[i].UPOS, toks[i].XPOS = "VERB", "VBZ"
	}
}

// billVerb makes a verb with a subject of what was taken for a noun with another
// before it, where an infinitive follows and no other word heads the sentence: "The
// Ukrainian parliament votes to ban films".
func billVerb(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "acl" || toks[i].XPOS != "VB" || h < 1 || h > i || toks[h].XPOS != "NNS" || capital(toks[h].Form) {
		return
	}
	s := h - 1
	if toks[h].Rel != "root" && toks[h].Rel != "ccomp" || toks[s].Head != h || toks[s].Rel != "compound" || childOf(toks, i, "mark") != h+1 || childOf(toks, h, "case", "cop", "nsubj") >= 0 {
		return
	}
	toks[h].UPOS, toks[h].XPOS = "VERB", finite(toks[h].Form)
	toks[i].Rel = "xcomp"
	toks[s].Rel = "nsubj"
	for c := range s {
		if toks[c].Head == h && !ofClause(toks[c].Rel) {
			toks[c].Head = s
		}
	}
}

// unparted gives a finite verb the subject that was taken for its modifiers, which no
// verb has: the noun right before it, with what else stands there, "The Turkish
// military bombs Iraq".
func unparted(toks []text.Token, i int) {
	if !finiteVerb(toks, i) || childOf(toks, i, "nsubj", "nsubj:pass", "csubj", "nsubj:outer", "expl") >= 0 {
		return
	}
	s := i - 1
	for s >= 0 && toks[s].Head == i && (toks[s].Rel == "advmod" || text.BaseRel(toks[s].Rel) == "aux") {
		s--
	}
	if s < 0 || toks[s].Head != i || !ofNoun(toks[s].Rel) || toks[s].UPOS != "NOUN" && toks[s].UPOS != "PROPN" {
		return
	}
	toks[s].Rel = "nsubj"
	if childOf(toks, i, "aux:pass") >= 0 {
		toks[s].Rel = "nsubj:pass"
	}
	for c := range s {
		if toks[c].Head == i && ofNoun(toks[c].Rel) {
			toks[c].Head = s
		}
	}
}

// ofNoun reports whether what hangs by rel, before its head, hangs on a noun.
func ofNoun(rel string) bool {
	switch rel {
	case "det", "amod", "compound", "nummod", "nmod:poss", "nmod":
		return true
	}
	return false
}

// toCome makes a clause of a headline without a finite verb, in which a name is
// followed by what it is to do: "Putin to visit Hanoi".
func toCome(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "acl" || toks[i].XPOS != "VB" || h < 0 || h > i || toks[h].Rel != "root" || toks[h].UPOS != "PROPN" {
		return
	}
	to := childOf(toks, i, "mark")
	if to < 0 || toks[to].XPOS != "TO" || toks[len(toks)-1].Form == "." {
		return
	}
	for k := h; k < i; k++ {
		if toks[k].UPOS == "VERB" || toks[k].UPOS == "AUX" || toks[k].UPOS == "PUNCT" && k > to {
			return
		}
	}
	raise(toks, i, h)
	hang(toks, h, i, "nsubj")
	for c := i + 1; c < len(toks); c++ {
		if toks[c].Head == h {
			toks[c].Head = i
		}
	}
}
