package parse

import (
	"strings"

	"entente/extract/text"
)

// day makes a date of a day that was taken for the object of the verb before it, or
// for the subject of the participle behind it: "The two met Monday to discuss trade",
// "announced sanctions Tuesday targeting a bank". What was taken for a title of the day takes
// its place: "summoned [the ambassador] Monday".
func (w *Words) day(toks []text.Token, i int) {
	h := toks[i].Head
	if h < 0 || !w.is(toks[i].Form, weekday|day) {
		return
	}
	if n := i - 1; n > h && toks[n].Head == i && toks[n].UPOS == "NOUN" && (toks[n].Rel == "nmod:desc" || toks[n].Rel == "compound") && toks[h].Verbal() && childOf(toks, n, "det", "amod", "nmod:poss") >= 0 {
		rel := toks[i].Rel
		if text.BaseRel(rel) == "obl" {
			rel = "obj"
		}
		toks[i].Rel = "obl:unmarked"
		hang(toks, n, h, rel)
		adopt(toks, i, n)
		return
	}
	if c := childOf(toks, i, "conj"); c > i && c < h && toks[c].UPOS == "PROPN" && !w.is(toks[c].Form, weekday|day|month) {
		if s := lastChild(toks, h, "nsubj"); s > c { // "On Monday, [Peru, Chile and Mali] met"
			hang(toks, c, h, "nsubj")
			hang(toks, s, c, "conj")
			for k := c + 1; k < s; k++ {
				if toks[k].Head == i && toks[k].Rel == "conj" {
					hang(toks, k, c, "conj")
				}
			}
		}
	}
	if n := i - 1; n >= 0 && toks[i].Rel == "nsubj" && h == i+1 && toks[n].Head == i && toks[n].Rel == "compound" && toks[n].UPOS == "PROPN" && !w.is(toks[n].Form, feast) {
		toks[i].Rel = "obl:unmarked" // "[Peru] Thursday summoned"
		hang(toks, n, h, "nsubj")
		adopt(toks, i, n)
		return
	}
	if childOf(toks, i, "det", "case", "nmod:poss", "compound") >= 0 {
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

// fronted makes a subject of what was joined to a phrase or a clause in front of a finite verb
// that has none: "In response, the Union, alongside Britain, imposed sanctions", "To ease tensions,
// Chad, which had lost, left".
func (w *Words) fronted(toks []text.Token, i int) {
	h := toks[i].Head
	switch toks[i].Rel {
	case "appos", "conj", "nmod", "nmod:unmarked", "obl:unmarked":
	default:
		return
	}
	if h < 0 || h > i || toks[i].UPOS != "PROPN" && toks[i].UPOS != "NOUN" || childOf(toks, i, "case", "cc") >= 0 {
		return
	}
	top := h
	for toks[top].Head >= 0 && toks[top].Head < i {
		top = toks[top].Head
	}
	v := toks[top].Head
	if v < i || !finiteVerb(toks, v) || childOf(toks, v, "nsubj", "nsubj:pass", "expl", "csubj") >= 0 {
		return
	}
	switch toks[top].Rel {
	case "obl":
	case "obl:unmarked", "advcl", "advmod":
		if toks[v].Rel == "conj" || toks[v].Rel == "advcl" { // whoever stands further in front may do it
			return
		}
	default:
		return
	}
	first := i
	for first > 0 && below(toks, first-1, i) {
		first--
	}
	if first < 1 || toks[first-1].Form != "," && toks[first].Form != "," {
		return
	}
	if toks[i].Rel != "conj" && toks[h].UPOS == "PROPN" && !w.is(toks[h].Form, weekday|month|day) && nameBetween(toks, h, h, i) < 0 && nameBetween(toks, h, i, v) > i {
		return // "In Quito, Peru, Chile and Mali met" may be told of two
	}
	for c := i + 1; c < v; c++ {
		if toks[c].Head < i && toks[c].Head >= 0 {
			toks[c].Head = i
			if toks[c].Rel == "obl" {
				toks[c].Rel = "nmod"
			}
		}
	}
	hang(toks, i, v, subjectOf(toks, v))
}

// nameBetween gives the first name between words a and b that hangs on h and has no preposition, or -1.
func nameBetween(toks []text.Token, h, a, b int) int {
	for k := a + 1; k < b; k++ {
		if toks[k].Head == h && toks[k].UPOS == "PROPN" && text.BaseRel(toks[k].Rel) != "compound" && toks[k].Rel != "flat" && childOf(toks, k, "case") < 0 {
			return k
		}
	}
	return -1
}

// lowMonth moves a month that was joined to the name behind it up to the clause:
// "In May Armenia protested".
func (w *Words) lowMonth(toks []text.Token, i int) {
	h := toks[i].Head
	if i == 0 || h != i+1 || toks[h].UPOS != "PROPN" || toks[h].Head < h || !w.is(toks[i].Form, month) {
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
