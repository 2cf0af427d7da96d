package parse

import (
	"strings"

	"entente/extract/text"
)

// example moves an example from the verb to what it is one of: "talks with states, including Peru",
// "imposed bans, including one on Peru".
func example(toks []text.Token, i int) {
	v := toks[i].Head
	if toks[i].Rel != "obl" || v < 0 || v > i || !casedAs(toks, i, "including") {
		return
	}
	if c := childOf(toks, i, "case"); toks[i].UPOS == "PROPN" && c > v+1 && toks[c-1].Form == "," && toks[c-2].XPOS == "NNS" {
		hang(toks, i, c-2, "nmod")
		return
	}
	if o := childOf(toks, v, "obj", "nsubj:pass"); o > 0 && o < i && toks[o].UPOS == "NOUN" && allBelow(toks, o, childOf(toks, i, "punct", "case"), o) {
		hang(toks, i, o, "nmod")
	}
}

// sharedHead makes two nouns that "and" joins before a noun in the plural its parts, where the parser
// has parted the first from the second: "launched air and artillery strikes".
func (w *Words) sharedHead(toks []text.Token, i int) {
	c := i + 3
	if c >= len(toks) || !w.is(toks[i].Form, qualifying) || toks[i].UPOS != "NOUN" || toks[i].XPOS != "NN" || toks[i+1].Rel != "cc" || toks[i+1].Head != c || toks[i+2].Head != c || toks[i+2].Rel != "compound" || toks[i+2].XPOS != "NN" {
		return
	}
	if toks[c].XPOS != "NNS" || toks[c].Rel != "conj" || toks[c].Head != i {
		return
	}
	if d := childOf(toks, i, "det"); d >= 0 && strings.HasPrefix(strings.ToLower(toks[d].Form), "a") {
		return
	}
	for k := range toks {
		if toks[k].Head == i && k > c {
			return
		}
	}
	toks[c].Head, toks[c].Rel = toks[i].Head, toks[i].Rel
	for k := range i {
		if toks[k].Head == i {
			toks[k].Head = c
		}
	}
	toks[i].Head, toks[i].Rel = c, "compound"
	toks[i+2].Head, toks[i+2].Rel = i, "conj"
	toks[i+1].Head = i + 2
}

// titledSubject puts a name above its long title, where both were taken for subjects or the
// title was joined to what stands before: "Commander of the Navy of Peru Ann Smith meets Joe".
func titledSubject(toks []text.Token, i int) {
	v := toks[i].Head
	if i < 3 || v < i || text.BaseRel(toks[i].Rel) != "nsubj" || toks[i].UPOS != "PROPN" || childOf(toks, i, "det", "case") >= 0 {
		return
	}
	w := i - 1
	for w >= 0 && toks[w].Rel != "conj" && toks[w].Rel != toks[i].Rel {
		if toks[w].UPOS != "PROPN" && toks[w].UPOS != "NOUN" && toks[w].UPOS != "ADJ" {
			return
		}
		w = toks[w].Head
	}
	if w < 0 || w > i-3 || toks[w].Rel != "conj" && toks[w].Head != v || !capital(toks[w].Form) || childOf(toks, w, "nmod") < 0 {
		return
	}
	nameAbove(toks, i, w)
}

// toldName makes an object of who is told, where it was taken for a second subject of what is
// told: "warns Peru it will leave".
func toldName(toks []text.Token, i int) {
	c := toks[i].Head
	if toks[i].Rel != "nsubj" || toks[i].UPOS != "PROPN" || c < i || toks[c].Rel != "ccomp" || lastChild(toks, c, "nsubj") <= i {
		return
	}
	v := toks[c].Head
	if v < 0 || v > i || !toks[v].Verbal() || childOf(toks, v, "obj") >= 0 {
		return
	}
	if !allBelow(toks, v, i, i) {
		return
	}
	toks[i].Head, toks[i].Rel = v, "obj"
}

// beforeObject makes an adjective of a participle of the passive that was taken for a verb
// with an object, which it cannot have: "frees jailed dissident Ann Smith".
func beforeObject(toks []text.Token, i int) {
	v := toks[i].Head
	if toks[i].XPOS != "VBN" && toks[i].XPOS != "VBD" && toks[i].UPOS != "ADJ" || toks[i].Rel != "xcomp" && toks[i].Rel != "ccomp" || v < 0 || v != i-1 || !toks[v].Verbal() {
		return
	}
	o := childOf(toks, i, "obj")
	if o < i || childOf(toks, i, "aux", "aux:pass", "mark", "nsubj", "cop") >= 0 || childOf(toks, o, "det") >= 0 {
		return
	}
	if !allBelow(toks, i, o, o) {
		return
	}
	hang(toks, o, v, "obj")
	for c := o + 1; c < len(toks); c++ {
		if toks[c].Head == i {
			toks[c].Head = v
		}
	}
	adopt(toks, i, o)
	hang(toks, i, o, "amod")
}

func oneOf(form string, words ...string) bool {
	for _, w := range words {
		if strings.EqualFold(form, w) {
			return true
		}
	}
	return false
}

// helpAsVerb makes an object of a noun of giving that was taken for the verb of the sentence,
// and a verb of what was taken for its subject: "The government cuts aid to Peru".
func (w *Words) helpAsVerb(toks []text.Token, i int) {
	s := i - 1
	if toks[i].UPOS != "VERB" || toks[i].XPOS == "VBG" || !w.is(toks[i].Form, handing) || s < 1 || toks[s].Head != i || toks[s].Rel != "nsubj" || toks[s].XPOS != "NNS" {
		return
	}
	c := s - 1
	if toks[c].Head != s || toks[c].Rel != "compound" || toks[c].XPOS != "NN" && toks[c].XPOS != "NNP" || childOf(toks, i, "obj", "aux", "ccomp") >= 0 {
		return
	}
	raise(toks, s, i)
	toks[s].UPOS, toks[s].XPOS = "VERB", finite(toks[s].Form)
	adopt(toks, i, s)
	adoptLeft(toks, s, c)
	hang(toks, c, s, "nsubj")
	hang(toks, i, s, "obj")
	toks[i].UPOS, toks[i].XPOS = "NOUN", "NN"
}

// adoptLeft hangs on word i what stands before it and hangs on word h.
func adoptLeft(toks []text.Token, h, i int) {
	for c := range i {
		if toks[c].Head == h && (toks[c].Rel == "det" || toks[c].Rel == "compound" || toks[c].Rel == "amod" || toks[c].Rel == "nmod:poss") {
			toks[c].Head = i
		}
	}
}

// determined gives a determiner that was taken for the marker of a clause to the subject
// behind it: "said [no] Chileans were arrested".
func determined(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "mark" || toks[i].UPOS != "DET" || h < i {
		return
	}
	if s := childOf(toks, h, "nsubj", "nsubj:pass"); s > i && s < h && allBelow(toks, i, s, s) {
		hang(toks, i, s, "det")
	}
}
