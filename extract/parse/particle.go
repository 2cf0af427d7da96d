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
	case toks[i].Rel == "compound:prt" && o == i-1 && (oneOf(toks[i].Form, "on", "upon") || oneOf(toks[i].Form, "over") && !w.separable(toks[i-1].Form, "over")):
		n := i + 1
		if n < len(toks) && toks[n].UPOS == "DET" {
			n++
		}
		if n < len(toks) && toks[n].UPOS == "NUM" && oneOf(toks[i].Form, "over") { // "detained over a thousand people"
			hang(toks, i, n, "advmod")
			return
		}
		for n = i + 1; n < len(toks) && toks[n].Head != i-1; { // "called on all citizens to leave", "clashed over a trawler"
			n++
		}
		called := w.is(toks[i-1].Form, calling) && childOf(toks, i-1, "aux:pass") < 0
		if n < len(toks) && (toks[n].Rel == "obl" || called && toks[n].Rel == "obj") && childOf(toks, n, "case") < 0 && (toks[n].UPOS == "NOUN" || toks[n].UPOS == "PROPN") {
			toks[n].Rel = "obl"
			toks[i].UPOS, toks[i].XPOS = "ADP", "IN"
			hang(toks, i, n, "case")
		}
	case toks[i].Rel == "advmod" && o == i+1 && toks[o].UPOS == "NUM" && w.separable(toks[i-1].Form, toks[i].Form): // "handed over two captives"
		toks[i].XPOS = "RP"
		hang(toks, i, i-1, "compound:prt")
	case toks[i].Rel == "advmod" && o == i-1 && w.separable(toks[o].Form, toks[i].Form): // "shot back at Peru"
		toks[i].XPOS = "RP"
		toks[i].Rel = "compound:prt"
	case toks[i].XPOS == "RP" && !below(toks, i-1, i) && !(toks[i].Rel == "case" && oneOf(toks[i].Form, "on", "upon")):
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
