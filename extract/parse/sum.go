package parse

import (
	"strings"

	"entente/extract/text"
)

// sumIn puts what a sum is given in, or of, into the place of the sum: "gave $3 million in aid to
// Malta", "sold $2 billion in arms", "considers $5 billion of tariffs".
func (w *Words) sumIn(toks []text.Token, i int) {
	n := toks[i].Head
	if i < 2 || !strings.EqualFold(toks[i].Form, "in") && !strings.EqualFold(toks[i].Form, "of") || toks[i].Rel != "case" || n < i || toks[n].UPOS != "NOUN" || childOf(toks, n, "det", "nummod", "nmod:poss") >= 0 || !w.is(toks[n].Form, given) && (toks[n].XPOS != "NNS" || w.is(toks[n].Form, timespan)) {
		return
	}
	s := i - 1
	for s >= 0 && toks[s].UPOS == "NUM" {
		s--
	}
	if s < 0 || s == i-1 || toks[s].UPOS != "SYM" || toks[n].Head != toks[s].Head && toks[n].Head != s {
		return
	}
	if rel := toks[s].Rel; rel != "obj" && rel != "nsubj:pass" && rel != "nmod" && rel != "obl" {
		return
	}
	raise(toks, n, s)
	for c := range toks {
		if toks[c].Head == s && (c > n || toks[c].Rel == "case" || toks[c].Rel == "det") && !below(toks, n, c) {
			toks[c].Head = n
		}
	}
	hang(toks, s, n, "nummod")
	toks[i].Head, toks[i].Rel = s, "fixed"
}

// paidName makes a receiver of the name before a sum that was taken for a part of it: "sells
// Malta $1 billion in arms".
func paidName(toks []text.Token, i int) {
	s := toks[i].Head
	if toks[i].Rel != "compound" && toks[i].Rel != "nmod" || toks[i].UPOS != "PROPN" || s != i+1 || toks[s].UPOS != "SYM" || strings.ToUpper(toks[i].Form) == toks[i].Form {
		return
	}
	if v := toks[s].Head; v >= 0 && v < i && toks[v].UPOS == "VERB" && toks[s].Rel == "obj" {
		hang(toks, i, v, "iobj")
	}
}

// counted makes an object of what a verb counts in many words, of which one was taken for a preposition:
// "lends up to $1 billion to Malta", "sells as many as six tanks", "closes seven out of eight crossings".
func counted(toks []text.Token, i int) {
	n, first := i, countedFrom(toks, i)
	if toks[i].Rel == "nummod" {
		n = toks[i].Head
	}
	v := first - 1
	if v < 0 || n < i || !toks[v].Verbal() || childOf(toks, n, "det") >= 0 {
		return
	}
	switch o := childOf(toks, v, "obj"); {
	case toks[n].Rel == "obl" && (o < 0 || o >= first && o < i): // "many" may be taken for the object
		hang(toks, n, v, "obj")
	case toks[n].Rel != "obj" || toks[n].Head != v:
		return
	}
	for k := first; k < i; k++ {
		if toks[k].UPOS != "NUM" {
			hang(toks, k, i, "advmod")
			if toks[k].XPOS == "RP" { // no particle of the verb
				toks[k].UPOS, toks[k].XPOS = "ADV", "RB"
			}
		}
	}
}

// countedFrom gives the first of the words that make one number with the number i behind them, or -1.
func countedFrom(toks []text.Token, i int) int {
	if i < 3 || toks[i].UPOS != "NUM" && toks[i].UPOS != "SYM" {
		return -1
	}
	switch a, b := toks[i-2].Form, toks[i-1].Form; {
	case oneOf(a, "up") && oneOf(b, "to"):
		return i - 2
	case oneOf(a, "many", "much", "few") && oneOf(b, "as") && oneOf(toks[i-3].Form, "as"),
		oneOf(a, "out") && oneOf(b, "of") && toks[i-3].UPOS == "NUM":
		return i - 3
	}
	return -1
}
