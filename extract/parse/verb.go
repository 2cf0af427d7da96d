package parse

import (
	"slices"
	"strings"

	"entente/extract/text"
)

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
	if i == 0 || t.Rel != "amod" || !strings.HasSuffix(t.Form, "ed") || capital(t.Form) || h < i || toks[h].UPOS != "PROPN" && (toks[i-1].Head != i || toks[i-1].Rel != "nsubj") {
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
	case (toks[h].Rel == "root" || toks[h].Rel == "ccomp") && toks[s].UPOS == "PROPN" && (toks[s].Head == h && toks[s].Rel == "compound" || toks[s].Head == i && toks[s].Rel == "nsubj"):
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
		if toks[c].Head == top && top >= 0 && top < h || toks[c].Head == h && (toks[c].Rel == "punct" || toks[c].Rel == "nmod" && toks[h].UPOS == "PROPN") {
			toks[c].Head = i
			if toks[c].Rel == "nmod" {
				toks[c].Rel = "obl"
			}
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

// perfect makes a perfect tense of "have" and the participle right behind it that the parser
// took for an adjective of what is broken: "had [broken ties]".
func (w *Words) perfect(toks []text.Token, i int) {
	if i == 0 || toks[i].XPOS != "VBN" || toks[i].Rel != "amod" || !w.is(toks[i].Form, done) {
		return
	}
	h, o := i-1, toks[i].Head
	if !w.is(toks[h].Form, having) || toks[h].UPOS != "VERB" || childOf(toks, h, "aux") >= 0 || o < i || toks[o].Head != h || toks[o].Rel != "obj" || childOf(toks, o, "det", "nmod:poss", "nummod") >= 0 {
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

// joinedVerb hangs a verb behind "and" on the one that it goes on from, up or down the clauses: "[urged]
// Iran to stop and [recalled] its envoy", "[said] Peru had broken the truce and [urged] Chile to act",
// "says Peru [has lied] and [has broken] the truce".
func (w *Words) joinedVerb(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "conj" || toks[i].UPOS != "VERB" || h < 0 || h > i || childOf(toks, i, "nsubj", "nsubj:pass", "mark", "expl") >= 0 {
		return
	}
	if a := childOf(toks, i, "aux", "aux:pass"); a >= 0 {
		if c := childOf(toks, h, "ccomp"); c > h && c < a && childOf(toks, h, "aux", "aux:pass") < 0 && hasAux(toks, c, toks[a].Form) {
			hang(toks, i, c, "conj")
		}
		return
	}
	switch finite := toks[i].XPOS == "VBD" || toks[i].XPOS == "VBZ"; {
	case finite && unlike(toks, h, i):
		for h = toks[h].Head; h >= 0 && h < i; h = toks[h].Head {
			if toks[h].XPOS == toks[i].XPOS && toks[h].UPOS == "VERB" {
				toks[i].Head = h
				return
			}
		}
	case (finite || toks[i].XPOS == "VBN") && toks[h].Rel == "ccomp" && w.addresses(toks, i) && !w.is(toks[h].Form, addressing):
		// who speaks to a third is who spoke before; "said Peru broke the truce and urged Chile" stays open
		v := toks[h].Head
		if v >= 0 && v < h && w.is(toks[v].Form, telling) && childOf(toks, v, "nsubj") >= 0 && (childOf(toks, h, "aux", "cop") >= 0 || toks[h].XPOS != toks[i].XPOS) {
			hang(toks, i, v, "conj")
		}
	}
}

// addresses reports whether verb i is one of speech that turns to somebody.
func (w *Words) addresses(toks []text.Token, i int) bool {
	if strings.HasPrefix(strings.ToLower(toks[i].Form), "call") {
		return i+1 < len(toks) && oneOf(toks[i+1].Form, "on", "for")
	}
	return w.is(toks[i].Form, addressing)
}

// hasAux reports whether verb h has an auxiliary of that form.
func hasAux(toks []text.Token, h int, form string) bool {
	return slices.ContainsFunc(toks, func(t text.Token) bool {
		return t.Head == h && (t.Rel == "aux" || t.Rel == "aux:pass") && strings.EqualFold(t.Form, form)
	})
}
