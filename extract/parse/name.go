package parse

import (
	"strings"

	"entente/extract/text"
)

// proper makes a name of what was taken for a verb though its form is tagged as a
// name's ("Seoul and Beijing"), or though it ends the name before it ("Xi Jinping").
func proper(toks []text.Token, i int) {
	t := &toks[i]
	if t.UPOS == "ADJ" && t.XPOS == "NNP" {
		switch text.BaseRel(t.Rel) {
		case "nsubj", "obj", "iobj", "obl", "nmod", "conj", "root", "appos": // "Amnesty International"
			t.UPOS = "PROPN"
		}
	}
	if t.UPOS != "VERB" || childOf(toks, i, "nsubj", "obj", "xcomp", "ccomp", "aux", "mark") >= 0 {
		return
	}
	ends := t.XPOS == "VBG" && i > 0 && capital(t.Form) && toks[i-1].Head == i && toks[i-1].UPOS == "PROPN" &&
		(toks[i-1].Rel == "compound" || toks[i-1].Rel == "flat")
	if ends {
		t.XPOS = "NNP"
	}
	if t.XPOS == "NNP" || t.XPOS == "NNPS" {
		t.UPOS = "PROPN"
	}
}

// nameAbove puts name i above its title h, with what stood below the title and speaks of both.
func nameAbove(toks []text.Token, i, h int) {
	raise(toks, i, h)
	hang(toks, h, i, "nmod:desc")
	for c := range toks {
		if toks[c].Head == h && (c > i || toks[c].Rel == "case" || toks[c].Rel == "cc") {
			toks[c].Head = i
		}
	}
}

// department turns round a name that was hung below the department of its office:
// "Secretary of State Mike Pompeo".
func (w *Words) department(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "nmod" || toks[i].UPOS != "PROPN" || h < 0 || h > i-3 || !casedAs(toks, i, "of") || toks[h].UPOS != "PROPN" {
		return
	}
	d := i - 1
	of := d - 1
	if strings.EqualFold(toks[of].Form, "the") { // "Minister of the Interior Name"
		of--
	}
	if h != of-1 {
		return
	}
	if !w.is(toks[d].Form, branch) || toks[d].Head != i || toks[of].Head != i {
		return
	}
	nameAbove(toks, i, h)
	hang(toks, d, h, "nmod")
	hang(toks, of, d, "case")
	if of < d-1 {
		hang(toks, d-1, d, "det")
	}
}

// officeholder makes an adjective of a participle before a name that was taken
// for a verb with an object: "urges incoming President Biden to act", "offers
// neighbouring Moldova a loan".
func (w *Words) officeholder(toks []text.Token, i int) {
	if p := i - 1; p >= 0 && toks[p].Head == i && (toks[p].Rel == "mark" || toks[p].Rel == "case") && w.is(toks[i].Form, holding|adjoining) { // "turned [to] neighbouring Peru"
		for n := i + 1; n < len(toks); n++ {
			if toks[n].UPOS == "PROPN" && (toks[i].Head == n || toks[n].Head == toks[i].Head && allBelow(toks, i, n, n)) && childOf(toks, n, "case") < 0 {
				toks[p].UPOS, toks[p].XPOS, toks[i].UPOS = "ADP", "IN", "ADJ"
				hang(toks, i, n, "amod")
				hang(toks, p, n, "case")
				return
			}
		}
	}
	o := childOf(toks, i, "obj")
	switch form := toks[i].Form; {
	case w.is(form, holding|adjoining):
	case !w.is(form, leaving) || o < 0 || childOf(toks, o, "nmod:desc") < 0 || childOf(toks, i, "mark") >= 0:
		return
	}
	if o < i || toks[i].XPOS != "VBG" || toks[i].Head < 0 && childOf(toks, i, "nsubj") >= 0 || childOf(toks, i, "aux", "cop") >= 0 {
		return
	}
	if !allBelow(toks, i, o, o) {
		return
	}
	top := toks[i].Head
	raise(toks, o, i)
	switch toks[o].Rel {
	case "xcomp", "ccomp":
		toks[o].Rel = "obj"
	case "csubj":
		toks[o].Rel = "nsubj"
	case "advcl":
		toks[o].Rel = "obl"
	case "acl":
		toks[o].Rel = "nmod"
	}
	toks[i].UPOS = "ADJ"
	hang(toks, i, o, "amod")
	for c := range toks {
		if toks[c].Head == i && c > o && top >= 0 {
			toks[c].Head = top
		} else if toks[c].Head == i {
			toks[c].Head = o
		}
	}
}

// secondSubject joins two subjects of one verb, or two owners of one noun: as conjuncts, where "and" stands
// between them ("Orban and President Putin hold talks"), or as a name in
// apposition to what stands right before it ("the gas company Gazprom").
func secondSubject(toks []text.Token, i int) {
	h := toks[i].Head
	owner := toks[i].Rel == "nmod:poss" // "Peru and Chile's bid"
	if h < i || text.BaseRel(toks[i].Rel) != "nsubj" && !owner || toks[i].UPOS == "PRON" {
		return
	}
	for k := i - 1; k >= 0; k-- {
		if toks[k].Head != h || toks[k].Rel != toks[i].Rel {
			continue
		}
		switch and := conjunction(toks, k, i); {
		case and >= 0:
			hang(toks, i, k, "conj")
			hang(toks, and, i, "cc")
		case toks[k].UPOS == "PROPN" && toks[i].UPOS == "PROPN" && commaAlone(toks, k, i) && ended(toks, i): // "Peru, Chile and Mali meet"
			hang(toks, i, k, "conj")
		case owner:
		case casedAs(toks, i, "of") && childOf(toks, i, "case") > k: // "the jamming of broadcasts ended"
			hang(toks, i, k, "nmod")
		case toks[k].UPOS == "NOUN" && toks[i].UPOS == "PROPN" && !parted(toks, k, i):
			hang(toks, i, k, "appos")
		}
		return
	}
}

// crossed joins the last of several to the subject that stands before it, and not to a name in front of that:
// "Under a deal brokered by Chad, [Peru and Mali] left".
func crossed(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "conj" || toks[i].UPOS != "PROPN" || h < 0 || h > i || childOf(toks, i, "cc") < h {
		return
	}
	for s := h + 1; s < i; s++ {
		if toks[s].UPOS == "PROPN" && text.BaseRel(toks[s].Rel) == "nsubj" && toks[s].Head > i && conjunction(toks, s, i) >= 0 && !below(toks, s, h) {
			hang(toks, i, s, "conj")
			return
		}
	}
}

// commaAlone reports whether a comma and what belongs to a or b are all that stands between them.
func commaAlone(toks []text.Token, a, b int) bool {
	comma := false
	for k := a + 1; k < b; k++ {
		switch {
		case toks[k].Form == ",":
			comma = true
		case !below(toks, k, a) && !below(toks, k, b) || toks[k].UPOS == "CCONJ":
			return false
		}
	}
	return comma
}

// ended reports whether "and" ends a list that begins with word i.
func ended(toks []text.Token, i int) bool {
	c := childOf(toks, i, "conj")
	return c > i && toks[c].UPOS == "PROPN" && childOf(toks, c, "cc") >= 0
}

// lowConjunct hangs a common noun on what it stands beside, and not on the name that this belongs
// to: "the [government] of Peru and rebel [groups] agree".
func lowConjunct(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "conj" || toks[i].XPOS != "NNS" || h < 0 || h > i || toks[h].UPOS != "PROPN" || toks[h].Rel != "nmod" || !casedAs(toks, h, "of") || childOf(toks, i, "cc") < 0 {
		return
	}
	if g := toks[h].Head; g >= 0 && g < h && toks[g].XPOS == "NN" && childOf(toks, h, "conj") == i {
		hang(toks, i, g, "conj")
	}
}

// parted reports whether a comma, a conjunction or a verb stands between words a and b.
func parted(toks []text.Token, a, b int) bool {
	for k := a + 1; k < b; k++ {
		switch toks[k].UPOS {
		case "PUNCT", "CCONJ", "SCONJ", "VERB", "AUX", "PRON":
			return true
		}
	}
	return false
}

// conjunction gives the "and" between words a and b where only b's own words
// stand behind it and only a's before it, or -1.
func conjunction(toks []text.Token, a, b int) int {
	and := -1
	for k := a + 1; k < b; k++ {
		switch {
		case toks[k].UPOS == "CCONJ" && !below(toks, toks[k].Head, a):
			if and >= 0 || !strings.EqualFold(toks[k].Form, "and") {
				return -1
			}
			and = k
		case toks[k].UPOS == "PUNCT":
		case and < 0 && !below(toks, k, a), and >= 0 && !below(toks, k, b):
			return -1
		}
	}
	return and
}

// surname makes a name of a surname that was taken for a verb: "chose Nicholas Burns as
// ambassador".
func surname(toks []text.Token, i int) {
	t := &toks[i]
	s := i - 1
	if s < 1 || t.UPOS != "VERB" || t.XPOS != "VBZ" && t.XPOS != "VBP" && t.XPOS != "VB" || !capital(t.Form) || t.Head < 0 || t.Head > s || toks[s].Head != i || toks[s].UPOS != "PROPN" {
		return
	}
	if v := &toks[t.Head]; !v.Verbal() || capital(v.Form) {
		return // a headline has capitals throughout
	}
	hang(toks, s, t.Head, "obj")
	adopt(toks, i, s)
	t.UPOS, t.XPOS = "PROPN", "NNP"
	hang(toks, i, s, "flat")
}

// envoyName puts a name above its office where it was taken for whom the envoy is sent to:
// "its ambassador to Peru Ann Smith".
func (w *Words) envoyName(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "nmod:desc" || toks[i].UPOS != "PROPN" || h < i || toks[h].UPOS != "PROPN" {
		return
	}
	c := childOf(toks, h, "case")
	if c < 1 || c > i || !strings.EqualFold(toks[c].Form, "to") {
		return
	}
	office := c - 1
	if !w.is(toks[office].Form, envoy) {
		return
	}
	toks[c].Head = i
	toks[h].Head, toks[h].Rel = toks[office].Head, toks[office].Rel
	toks[i].Head, toks[i].Rel = office, "nmod"
	toks[office].Head, toks[office].Rel = h, "nmod:desc"
}

// compass makes two names of two directions before one: "North and South Korea".
func (w *Words) compass(toks []text.Token, i int) {
	h := i + 3
	if h >= len(toks) || toks[i].Head != h || !w.is(toks[i].Form, direction) || !strings.EqualFold(toks[i+1].Form, "and") || !w.is(toks[i+2].Form, direction) || !capital(toks[h].Form) {
		return
	}
	for c := range toks {
		if toks[c].Head == h && c != i && (c < i || toks[c].Rel == "case") {
			toks[c].Head = i
		}
	}
	toks[i].Head, toks[i].Rel, toks[i].UPOS, toks[i].XPOS = toks[h].Head, toks[h].Rel, "PROPN", "NNP"
	toks[h].Head, toks[h].Rel = i, "conj"
	toks[i+1].Head, toks[i+2].Head, toks[i+2].Rel = h, h, "compound"
}

// joins reports whether word i is a dash that joins the words beside it.
func joins(toks []text.Token, i int) bool {
	t := &toks[i]
	return t.Form == "–" && i > 0 && i+1 < len(toks) && t.Span.End > t.Span.Start && toks[i-1].Span.End == t.Span.Start && t.Span.End == toks[i+1].Span.Start
}
