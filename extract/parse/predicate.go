package parse

import (
	"slices"

	"entente/extract/text"
)

// predicated makes a predicate of what a verb of calling says its object is, though it
// was taken for a second object, or for a part of the first: "declared Amnesty an
// undesirable organisation", "called the statement unacceptable".
func (w *Words) predicated(toks []text.Token, i int) {
	h := toks[i].Head
	if h > i && toks[i].Rel == "nsubj" && toks[h].Rel == "xcomp" && childOf(toks, h, "cop", "aux") < 0 && !toks[h].Verbal() {
		if v := toks[h].Head; v >= 0 && v < i && w.is(toks[v].Form, calling) && childOf(toks, v, "obj") < 0 { // "called [the veto] 'regrettable'"
			hang(toks, i, v, "obj")
		}
		return
	}
	if h < 0 || h > i {
		return
	}
	switch {
	case toks[i].Rel == "obj" && w.is(toks[h].Form, calling):
		first := childOf(toks, h, "obj")
		if first < i || childOf(toks, h, "aux:pass") >= 0 && childOf(toks, h, "nsubj:pass") >= 0 {
			toks[i].Rel = "xcomp"
		}
	case toks[i].Rel == "obj" && !toks[h].Verbal() && childOf(toks, i, "det") >= 0:
		v := verbAbove(toks, h)
		if v >= 0 && v < h && w.is(toks[v].Form, calling) { // "declared the channel Rio TV a threat"
			hang(toks, i, v, "xcomp")
		}
	case toks[i].Rel == "appos" && toks[i].UPOS == "NOUN" && toks[h].Rel == "obj" && toks[i-1].Form != "," && firstChild(toks, i) == h+1 && toks[h+1].Rel == "det": // "called the decision a mistake"
		if v := toks[h].Head; v >= 0 && v < h && w.is(toks[v].Form, calling) {
			hang(toks, i, v, "xcomp")
		}
	case toks[i].Rel == "xcomp" && toks[i].UPOS == "NOUN" && w.is(toks[h].Form, calling) && childOf(toks, h, "obj") < 0:
		for c := i + 1; c < len(toks); c++ { // two predicates: the first is what is called so
			if toks[c].Head == h && toks[c].Rel == "xcomp" {
				toks[i].Rel = "obj"
				break
			}
		}
	case (toks[i].Rel == "amod" || toks[i].Rel == "appos") && toks[i].UPOS == "ADJ" && toks[h].Rel == "obj" && toks[h].UPOS == "NOUN":
		v, quoted := toks[h].Head, i == h+2 && quotes(toks[h+1].Form)
		if v >= 0 && v < h && w.is(toks[v].Form, calling) && (i == h+1 && firstChild(toks, i) < 0 || quoted) {
			hang(toks, i, v, "xcomp")
		}
	}
}

// quotes reports whether a token is a quotation mark.
func quotes(form string) bool {
	return form == "\"" || form == "“" || form == "``" || form == "‘" || form == "'"
}

// setPhrase takes "persona non grata" for what somebody is declared, not for a part of him.
func (w *Words) setPhrase(toks []text.Token, i int) {
	if !w.phrase(toks, i) {
		return
	}
	v := toks[i].Head
	if v == i-2 && (toks[v].Rel == "conj" || toks[v].Rel == "xcomp") { // "declared two envoys and a clerk persona non grata"
		first, rel := toks[v].Head, "obj"
		if toks[v].Rel == "conj" {
			rel = "conj"
		}
		v = verbAbove(toks, first)
		if s := childOf(toks, i-2, "nsubj"); s > first && v >= 0 {
			hang(toks, s, first, rel)
			hang(toks, i, v, "xcomp")
			hang(toks, i-2, i, "compound")
			hang(toks, i-1, i, "compound")
		}
		return
	}
	if v < 0 || v > i || !toks[v].Verbal() {
		return
	}
	toks[i].Rel = "xcomp"
	hang(toks, i-2, i, "compound")
	hang(toks, i-1, i, "compound")
	whom := -1
	for k := i - 3; k > v && whom < 0; k-- {
		if toks[k].Head >= i-2 && toks[k].Head <= i && (toks[k].UPOS == "NOUN" || toks[k].UPOS == "PROPN") {
			whom = k
		}
	}
	if whom < 0 {
		return
	}
	hang(toks, whom, v, "obj")
	for k := v + 1; k < whom; k++ {
		if toks[k].Head >= i-2 && toks[k].Head <= i {
			toks[k].Head = whom
		}
	}
}

// opening makes a subject of a plural noun that opens the sentence and was taken for its
// verb: "Clashes with the army killed ten".
func opening(toks []text.Token, i int) {
	if i > 0 || toks[i].XPOS != "VBZ" || toks[i].Head >= 0 || childOf(toks, i, "nsubj", "obj", "expl", "aux") >= 0 {
		return
	}
	for v := i + 1; v < len(toks); v++ {
		if toks[v].Head != i || toks[v].XPOS != "VBD" && toks[v].XPOS != "VBZ" && toks[v].XPOS != "VBP" || childOf(toks, v, "nsubj", "nsubj:pass", "mark", "cc") >= 0 {
			continue
		}
		raise(toks, v, i)
		hang(toks, i, v, "nsubj")
		for c := v + 1; c < len(toks); c++ {
			if toks[c].Head == i {
				toks[c].Head = v
			}
		}
		asNoun(toks, i, "NNS")
		return
	}
}

// receiver takes the plural noun with an adjective of its own that was taken for a part of the
// object behind it for who gets that: "granted Georgian citizens visa-free travel".
func (w *Words) receiver(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "compound" || toks[i].XPOS != "NNS" || h < i+2 || toks[h].Rel != "obj" || firstChild(toks, i) < 0 || firstChild(toks, i) > i {
		return
	}
	if v := toks[h].Head; v >= 0 && v < i && w.is(toks[v].Form, giving) {
		hang(toks, i, v, "iobj")
	}
}

// disposed makes a subject of an "it" that was taken for an empty one, before what only
// somebody can be or do: "Russia said it was ready to help", "it is likely to withdraw".
func (w *Words) disposed(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel == "csubj" && toks[i].XPOS == "VB" && h >= 0 && h < i && childOf(toks, h, "nsubj") >= 0 { // nothing has two subjects
		toks[i].Rel = "xcomp"
	}
	if toks[i].Rel != "expl" || h < i || childOf(toks, h, "cop") < 0 && !toks[h].Verbal() || childOf(toks, h, "nsubj", "aux:pass") >= 0 {
		return
	}
	x := childOf(toks, h, "xcomp", "advcl", "csubj")
	switch {
	case w.is(toks[h].Form, feeling):
		toks[i].Rel = "nsubj"
	case x > h && w.is(toks[h].Form, disposition) && (toks[x].Rel != "csubj" || toks[x].XPOS == "VB"):
		toks[i].Rel = "nsubj"
		if toks[x].Rel == "csubj" {
			toks[x].Rel = "xcomp"
		}
	}
}

// doubleObject joins what was taken for an object of its own to the object behind it: "slammed a
// record American arms sale", "hit Kurdistan Workers Party (PKK) camps".
func (w *Words) doubleObject(toks []text.Token, i int) {
	v, last := toks[i].Head, i
	if toks[i].Rel == "iobj" && toks[i].UPOS == "PROPN" && firstChild(toks, i) < 0 { // nobody tells two: "told US President Ann Lee"
		for j := i + 1; j < len(toks); j++ {
			if toks[j].Head == v && toks[j].Rel == "iobj" && allBelow(toks, i, j, j) {
				hang(toks, i, j, "compound")
			}
		}
		return
	}
	if toks[i].Rel != "obj" || v < 0 || v > i || w.is(toks[v].Form, giving|calling) {
		return
	}
	switch a := childOf(toks, i, "appos"); {
	case toks[i].XPOS == "NN" && onlyChildren(toks, i, "det"):
	case toks[i].UPOS == "PROPN" && a == i+2 && a+2 < len(toks) && toks[i+1].Form == "(" && toks[a+1].Form == ")":
		last = a + 1
	default:
		return
	}
	j := last + 1
	for j < len(toks) && (toks[j].Head != v || toks[j].Rel != "obj") {
		j++
	}
	if j == len(toks) || toks[j].UPOS != "NOUN" || childOf(toks, j, "det", "nmod:poss", "cc", "case", "punct") >= 0 || !allBelow(toks, last, j, j) {
		return
	}
	if d := childOf(toks, i, "det"); d >= 0 {
		toks[d].Head = j
	}
	hang(toks, i, j, "compound")
}

// onlyChildren reports whether nothing hangs on word h but by rel.
func onlyChildren(toks []text.Token, h int, rel string) bool {
	return !slices.ContainsFunc(toks, func(t text.Token) bool { return t.Head == h && t.Rel != rel })
}
