package parse

import (
	"strings"

	"entente/extract/text"
)

// particle hangs a particle on the verb right before it: "broke off negotiations",
// also where it was taken for a preposition: "handed over the captives to Peru".
func (w *Words) particle(toks []text.Token, i int) {
	if i == 0 || toks[i-1].UPOS != "VERB" {
		return
	}
	switch o := toks[i].Head; {
	case toks[i].Rel == "compound:prt" && o == i-1 && strings.EqualFold(toks[i].Form, "over") && !w.separable(toks[i-1].Form, "over"):
		n := i + 1 // "detained over a thousand people"
		if n < len(toks) && toks[n].UPOS == "DET" {
			n++
		}
		if n < len(toks) && toks[n].UPOS == "NUM" {
			hang(toks, i, n, "advmod")
		}
	case toks[i].Rel == "compound:prt" && o == i-1 && (strings.EqualFold(toks[i].Form, "on") || strings.EqualFold(toks[i].Form, "upon")):
		n := i + 1 // "called on all citizens to leave"
		for n < len(toks) && toks[n].Head != i-1 {
			n++
		}
		if n < len(toks) && toks[n].Rel == "obl" && childOf(toks, n, "case") < 0 && (toks[n].UPOS == "NOUN" || toks[n].UPOS == "PROPN") {
			hang(toks, i, n, "case")
		}
	case toks[i].Rel == "advmod" && o == i+1 && toks[o].UPOS == "NUM" && w.separable(toks[i-1].Form, toks[i].Form): // "handed over two captives"
		toks[i].XPOS = "RP"
		hang(toks, i, i-1, "compound:prt")
	case toks[i].Rel == "advmod" && o == i-1 && w.separable(toks[o].Form, toks[i].Form): // "shot back at Peru"
		toks[i].XPOS = "RP"
		toks[i].Rel = "compound:prt"
	case toks[i].XPOS == "RP" && !below(toks, i-1, i):
		hang(toks, i, i-1, "compound:prt")
	case toks[i].Rel == "case" && o > i && toks[o].Rel == "obl" && toks[o].Head == i-1 && w.separable(toks[i-1].Form, toks[i].Form) && childOf(toks, i-1, "obj") < 0:
		toks[i].XPOS = "RP"
		hang(toks, i, i-1, "compound:prt")
		toks[o].Rel = "obj"
		if strings.HasPrefix(toks[i-1].XPOS, "VBN") && childOf(toks, i-1, "aux:pass") >= 0 {
			toks[o].Rel = "obl"
		}
		for c := o + 1; c < len(toks); c++ {
			if toks[c].Head == o && toks[c].Rel == "nmod" && casedAs(toks, c, "to") {
				hang(toks, c, i-1, "obl")
			}
		}
	}
}

// lowAgent moves who acts from a word behind a passive verb up to the verb: "was called a
// murderer by Zelensky", "were driven from the town by rebels".
func lowAgent(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel == "nmod" && h >= 0 && h < i && casedAs(toks, i, "by") && placed(toks, h) { // "was killed near Lima by troops"
		if v := toks[h].Head; v >= 0 && v < h && toks[v].UPOS == "VERB" && toks[v].XPOS == "VBN" && childOf(toks, v, "aux:pass") >= 0 && childOf(toks, v, "obl:agent") < 0 {
			hang(toks, i, v, "obl:agent")
			return
		}
	}
	if toks[i].Rel != "nmod" || toks[i].UPOS != "PROPN" && !(toks[i].UPOS == "NOUN" && h >= 0 && toks[h].Rel == "obl" && casedAs(toks, h, "from")) || h < 1 || h > i || !casedAs(toks, i, "by") {
		return
	}
	if toks[h].Rel == "conj" && toks[h].Head >= 0 {
		h = toks[h].Head
	}
	if x := toks[h].Head; toks[h].Rel == "obl" && x >= 0 && x < h && toks[x].UPOS == "ADJ" && toks[x].Rel == "xcomp" { // "was set free on bail by Iran"
		h = x
	}
	v := toks[h].Head
	if v < 0 || v > h || toks[h].Rel != "obj" && toks[h].Rel != "xcomp" && !(toks[h].Rel == "obl" && !casedAs(toks, h, "of") && !casedAs(toks, h, "in")) || childOf(toks, v, "aux:pass") < 0 || childOf(toks, v, "obl:agent") >= 0 {
		return
	}
	hang(toks, i, v, "obl:agent")
}

// placed reports whether word h is a name that says where: "in Lima".
func placed(toks []text.Token, h int) bool {
	if toks[h].UPOS != "PROPN" || toks[h].Rel != "obl" {
		return false
	}
	return casedAs(toks, h, "in") || casedAs(toks, h, "near") || casedAs(toks, h, "at") || casedAs(toks, h, "outside")
}

// lowPartner moves whom one talks with from the means to the verb, and whom one writes to from
// who writes to what he writes: "spoke by phone with Macron", "a letter from Trump to Kim"; and
// what somebody does from him to the deed: "the lifting by Peru of sanctions".
func (w *Words) lowPartner(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "nmod" || h < 1 || h > i || toks[h].Head < 0 {
		return
	}
	if toks[h].Rel == "nmod" && toks[h].UPOS == "PROPN" && toks[i].UPOS == "NOUN" && casedAs(toks, h, "by") && toks[toks[h].Head].UPOS == "NOUN" && childOf(toks, toks[h].Head, "nmod") == h && casedAs(toks, i, "of") {
		toks[i].Head = toks[h].Head
		return
	}
	if !casedAs(toks, i, "with") && !casedAs(toks, i, "to") {
		return
	}
	if toks[h].Rel == "nmod" && toks[h].UPOS == "PROPN" && toks[i].UPOS == "PROPN" && (casedAs(toks, h, "from") || casedAs(toks, h, "by")) && toks[toks[h].Head].UPOS == "NOUN" {
		toks[i].Head = toks[h].Head
		return
	}
	if g := toks[h].Head; toks[h].Rel == "nmod" && w.is(toks[g].Form, talks) && casedAs(toks, i, "with") && (casedAs(toks, h, "on") || casedAs(toks, h, "about") || casedAs(toks, h, "over")) && (!w.is(toks[h].Form, mutual) || located(toks, h)) {
		hang(toks, i, g, "nmod") // "talks on trade with Peru", "talks on the Syrian war with Peru"
		return
	}
	if text.BaseRel(toks[h].Rel) != "obl" || !casedAs(toks, h, "by") {
		return
	}
	if w.is(toks[h].Form, means) {
		hang(toks, i, toks[h].Head, "obl")
	}
}

// located reports whether noun h says by a name before it or a place behind it whose it is.
func located(toks []text.Token, h int) bool {
	for c := range toks {
		if toks[c].Head != h {
			continue
		}
		if rel := toks[c].Rel; c < h && capital(toks[c].Form) && (rel == "amod" || rel == "compound" || rel == "nmod:poss") || rel == "nmod" && casedAs(toks, c, "in") {
			return true
		}
	}
	return false
}

// lowAnswer hangs "in response", "in protest" and the like on the verb whose deed they
// explain, and what they answer on them: "bought [ships] in response", "left in protest [at]".
func (w *Words) lowAnswer(toks []text.Token, i int) {
	if !w.is(toks[i].Form, answer) || i < 1 || toks[i].Head < 0 || !strings.EqualFold(toks[i-1].Form, "in") {
		return
	}
	if i+1 < len(toks) && toks[i+1].Rel == "case" {
		if to := toks[i+1].Head; to > i && toks[to].Head == toks[i].Head && toks[to].Rel == "obl" {
			hang(toks, to, i, "nmod")
		}
	}
	v := toks[i].Head
	for toks[i].Rel == "nmod" && v >= 0 && v < i && !toks[v].Verbal() {
		switch text.BaseRel(toks[v].Rel) {
		case "obj", "nmod", "obl", "iobj", "conj":
			v = toks[v].Head
		default:
			return
		}
	}
	if toks[i].Rel == "nmod" && v >= 0 && v < i {
		hang(toks, i, v, "obl")
	}
}
