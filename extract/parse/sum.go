package parse

import (
	"strings"

	"entente/extract/text"
)

// upTo takes "up to" before a number for a part of that number, and what is counted for the
// object of the verb before: "lends up to $1 billion to Malta", "sends up to 650 soldiers".
func upTo(toks []text.Token, i int) {
	to := i + 1
	if i == 0 || to+1 >= len(toks) || !strings.EqualFold(toks[i].Form, "up") || !strings.EqualFold(toks[to].Form, "to") || toks[to+1].UPOS != "NUM" && toks[to+1].UPOS != "SYM" {
		return
	}
	v, n := i-1, toks[to].Head
	if n >= 0 && toks[n].Rel == "nummod" {
		n = toks[n].Head
	}
	if toks[v].UPOS != "VERB" || toks[i].Head != v || toks[i].Rel != "compound:prt" && toks[i].Rel != "advmod" || n < to {
		return
	}
	if toks[n].Head == v && toks[n].Rel == "obl" && childOf(toks, v, "obj") < 0 {
		toks[n].Rel = "obj"
	}
	if toks[n].Head != v || toks[n].Rel != "obj" {
		return
	}
	toks[i].UPOS, toks[i].XPOS, toks[i].Rel, toks[i].Head = "ADV", "RB", "advmod", n
	toks[to].Rel, toks[to].Head = "fixed", i
}

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

// shareOf takes "seven out of eight" for a number: "closes [seven out of eight crossings]".
func shareOf(toks []text.Token, i int) {
	n := toks[i].Head
	if i < 1 || i+2 >= len(toks) || !strings.EqualFold(toks[i].Form, "out") || !strings.EqualFold(toks[i+1].Form, "of") || toks[i-1].UPOS != "NUM" || n < i || toks[i-1].Head != n || toks[n].UPOS != "NOUN" {
		return
	}
	if v := toks[n].Head; toks[n].Rel == "obl" && v >= 0 && v < i && toks[v].UPOS == "VERB" && childOf(toks, v, "obj") < 0 {
		toks[n].Rel = "obj"
		hang(toks, i, i-1, "fixed")
		hang(toks, i+1, i-1, "fixed")
	}
}

// paidName makes a receiver of the name before a sum that was taken for a part of it: "sells
// Malta $1 billion in arms".
func paidName(toks []text.Token, i int) {
	s := toks[i].Head
	if toks[i].Rel != "compound" && toks[i].Rel != "nmod" || toks[i].UPOS != "PROPN" || s != i+1 || toks[s].UPOS != "SYM" || strings.ToUpper(toks[i].Form) == toks[i].Form {
		return
	}
	if v := toks[s].Head; v >= 0 && v < i && toks[v].UPOS == "VERB" && toks[s].Rel == "obj" && toks[i-1].Form != "Kong" {
		hang(toks, i, v, "iobj")
	}
}
