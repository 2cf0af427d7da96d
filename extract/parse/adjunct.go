package parse

import (
	"strings"

	"entente/extract/text"
)

// day makes a date of a day that was taken for the object of the verb before it, or
// for the subject of the participle behind it: "The two met Monday to discuss trade",
// "announced sanctions Tuesday targeting a bank".
func day(toks []text.Token, i int) {
	h := toks[i].Head
	if h < 0 || childOf(toks, i, "det", "case", "nmod:poss", "compound") >= 0 {
		return
	}
	switch toks[i].Form {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "yesterday", "today", "tomorrow":
	default:
		return
	}
	switch {
	case toks[i].Rel == "obj" && h < i:
		toks[i].Rel = "obl:unmarked"
	case toks[i].Rel == "nsubj" && h > i+1 && lastChild(toks, h, "nsubj") > i: // "says that Monday it will leave"
		toks[i].Rel = "obl:unmarked"
	case toks[i].Rel == "nsubj" && h == i+1 && toks[h].XPOS == "VBG" && childOf(toks, h, "aux") < 0:
		for h >= 0 && (h > i || !toks[h].Verbal()) {
			h = toks[h].Head
		}
		if h >= 0 {
			hang(toks, i, h, "obl:unmarked")
		}
	}
}

// lastChild gives the last word before h that hangs on it by rel, or -1.
func lastChild(toks []text.Token, h int, rel string) int {
	for c := h - 1; c >= 0; c-- {
		if toks[c].Head == h && toks[c].Rel == rel {
			return c
		}
	}
	return -1
}

// lowMonth moves a month that was joined to the name behind it up to the clause:
// "In May Armenia protested".
func lowMonth(toks []text.Token, i int) {
	h := toks[i].Head
	if i == 0 || h != i+1 || toks[h].UPOS != "PROPN" || toks[h].Head < h || !month(toks[i].Form) {
		return
	}
	if p := i - 1; toks[p].Rel == "case" && toks[p].Head == h && strings.EqualFold(toks[p].Form, "in") {
		hang(toks, i, toks[h].Head, "obl")
		toks[p].Head = i
		if toks[h].Rel == "obl" {
			toks[h].Rel = "nsubj"
		}
	}
}

func month(form string) bool {
	switch form {
	case "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December":
		return true
	}
	return false
}

// fronted makes a subject of what was joined to a phrase in front of a finite verb
// that has none: "In response, the Union, alongside Britain, imposed sanctions".
func fronted(toks []text.Token, i int) {
	h := toks[i].Head
	switch toks[i].Rel {
	case "appos", "conj", "nmod":
	default:
		return
	}
	if h < 0 || h > i || toks[h].Rel != "obl" || toks[i].UPOS != "PROPN" && toks[i].UPOS != "NOUN" || childOf(toks, i, "case", "cc") >= 0 {
		return
	}
	v := toks[h].Head
	if v < i || !finiteVerb(toks, v) || childOf(toks, v, "nsubj", "nsubj:pass", "expl", "csubj") >= 0 {
		return
	}
	first := i
	for first > 0 && below(toks, first-1, i) {
		first--
	}
	if first < 1 || toks[first-1].Form != "," && toks[first].Form != "," {
		return
	}
	rel := "nsubj"
	if childOf(toks, v, "aux:pass") >= 0 {
		rel = "nsubj:pass"
	}
	for c := i + 1; c < v; c++ {
		if toks[c].Head == h {
			toks[c].Head = i
		}
	}
	hang(toks, i, v, rel)
}

// wordedPreposition joins an adverb to the "of" behind it with which it is a preposition:
// "ahead of a visit".
func wordedPreposition(toks []text.Token, i int) {
	if i+1 >= len(toks) || toks[i].Rel != "advmod" || toks[i+1].Rel != "case" || !strings.EqualFold(toks[i+1].Form, "of") {
		return
	}
	switch strings.ToLower(toks[i].Form) {
	case "ahead", "instead", "because", "regardless", "irrespective":
		o := toks[i+1].Head
		if o < i {
			return
		}
		if below(toks, o, i) {
			hang(toks, o, toks[i].Head, "obl")
		}
		hang(toks, i, o, "case")
	}
}

// belowAdverb moves a phrase from an adverb up to the verb that this belongs to: "spoke highly
// of Nepal".
func belowAdverb(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "obl" || h < 1 || h > i || toks[h].UPOS != "ADV" || toks[h].Rel != "advmod" || childOf(toks, i, "case") != h+1 {
		return
	}
	if v := toks[h].Head; v >= 0 && v < h && toks[v].UPOS == "VERB" {
		hang(toks, i, v, "obl")
	}
}

// toNoun makes a noun in the plural of what was taken for an infinitive: "came to blows".
func toNoun(toks []text.Token, i int) {
	f := toks[i].Form
	if i == 0 || toks[i].XPOS != "VB" || toks[i-1].Head != i || toks[i-1].XPOS != "TO" || !strings.HasSuffix(f, "s") || strings.HasSuffix(f, "ss") {
		return
	}
	switch f {
	case "focus", "bias", "canvas":
		return
	}
	asNoun(toks, i, "NNS")
	toks[i-1].UPOS, toks[i-1].XPOS, toks[i-1].Rel = "ADP", "IN", "case"
	toks[i].Rel = "obl"
}
