package parse

import (
	"strings"

	"entente/extract/text"
)

// describedName puts a name above the plain noun right before it that was taken for an object
// of its own or for its verb: "visits ally Peru", "nominates club owner Ann Smith".
func (w *Words) describedName(toks []text.Token, i int) {
	v := toks[i].Head
	if toks[i].Rel == "nmod" && toks[i].UPOS == "PROPN" && v >= 0 && v == i-1 && toks[v].XPOS == "NN" && toks[v].Rel != "compound" && childOf(toks, i, "det", "case", "cc", "punct") < 0 && !w.is(toks[i].Form, weekday|month) { // "talks with old rival Peru"
		nameAbove(toks, i, v)
		return
	}
	if n := i - 1; (toks[i].Rel == "nmod" || toks[i].Rel == "obl") && toks[i].UPOS == "PROPN" && v >= 0 && v < n && toks[n].Head == v && childOf(toks, n, "case") >= 0 && childOf(toks, i, "det", "case", "cc", "punct") < 0 {
		switch {
		case toks[n].UPOS == "PROPN" && firstChild(toks, i) < 0 && !w.is(toks[n].Form, weekday|month|day): // "the arrest of Ann Smith"
			hang(toks, i, n, "flat")
		case toks[n].XPOS == "NN" && !w.is(toks[i].Form, weekday|month) && !w.is(toks[n].Form, timespan): // "trade with its neighbour Peru"
			toks[i].Head = n
			nameAbove(toks, i, n)
		}
		return
	}
	if toks[i].Rel != "obj" || toks[i].UPOS != "PROPN" || v < 0 || v > i {
		return
	}
	n := i - 1
	for n > v && below(toks, n, i) {
		n--
	}
	if toks[n].XPOS != "NN" && !strings.EqualFold(toks[n].Form, "ally") || childOf(toks, i, "det", "case", "cc") >= 0 {
		return
	}
	switch {
	case n == v:
		nameAbove(toks, i, n)
	case toks[n].Head == v && toks[n].Rel == "obj" && toks[v].Verbal() && !w.is(toks[v].Form, giving) && !w.is(toks[v].Form, calling):
		toks[n].UPOS, toks[n].XPOS = "NOUN", "NN"
		hang(toks, n, i, "nmod:desc")
	}
}

// verbalNoun makes a noun of a gerund of what people do with the noun before it, where it was
// taken for a clause: "closes a border crossing with Peru", "halts intelligence sharing".
func (w *Words) verbalNoun(toks []text.Token, i int) {
	n, h := i-1, toks[i].Head
	subject := h > i && (toks[i].Rel == "nsubj" || toks[i].Rel == "nsubj:pass") && n >= 0 && toks[n].Head == h && toks[n].Rel == toks[i].Rel
	if toks[i].XPOS != "VBG" || n < 1 || h < 0 || h > n && !subject || childOf(toks, i, "obj", "xcomp", "ccomp", "mark", "nsubj") >= 0 || !w.is(toks[i].Form, deverbal) {
		return
	}
	switch toks[i].Rel {
	case "xcomp", "advcl", "ccomp", "acl":
	case "nsubj", "nsubj:pass":
		if !subject {
			return
		}
	default:
		return
	}
	if toks[n].XPOS != "NN" && (toks[n].XPOS != "NNP" || childOf(toks, n, "det") < 0) || h != n && !subject && (toks[n].Head != h || toks[n].Rel != "obj") {
		return
	}
	raise(toks, i, n)
	adopt(toks, n, i)
	hang(toks, n, i, "compound")
	asNoun(toks, i, "NN")
	for c := i + 1; c < len(toks); c++ {
		if toks[c].Head == i && toks[c].Rel == "advcl" {
			toks[c].Rel = "acl"
		}
	}
}

// bareGerund makes a noun of a gerund without object that is the subject of a verb: "[fighting]
// broke out between Chad and Kenya".
func bareGerund(toks []text.Token, i int) {
	h := toks[i].Head
	marked := toks[i].Rel == "advcl" && h == i+1 && i > 0 && toks[i-1].Rel == "mark" && toks[i-1].Head == h && childOf(toks, h, "nsubj", "nsubj:pass", "aux:pass") < 0 // "left as fighting raged"
	if toks[i].Rel != "csubj" && toks[i].Rel != "nsubj" && !marked || toks[i].UPOS != "VERB" || toks[i].XPOS != "VBG" || h <= i || toks[h].UPOS != "VERB" || firstChild(toks, i) >= 0 {
		return
	}
	toks[i].UPOS, toks[i].XPOS, toks[i].Rel = "NOUN", "NN", "nsubj"
	if marked && toks[h].XPOS == "VBN" {
		toks[h].XPOS = "VBD"
	}
}

// worthOf puts what a sum counts in the place of the sum: "tariffs on $3 billion worth of
// Peruvian goods".
func worthOf(toks []text.Token, i int) {
	if !strings.EqualFold(toks[i].Form, "worth") || i+1 >= len(toks) || !strings.EqualFold(toks[i+1].Form, "of") {
		return
	}
	s := i - 1
	for s > 0 && toks[s].UPOS == "NUM" {
		s--
	}
	if toks[s].UPOS != "SYM" || s == i-1 {
		return
	}
	n := toks[i+1].Head
	if n < i || toks[n].UPOS == "PROPN" {
		return
	}
	top := s
	if below(toks, s, i) {
		top = i
	}
	raise(toks, n, top)
	c := childOf(toks, s, "case")
	if w := childOf(toks, i, "case"); c < 0 && w < s {
		c = w
	}
	if c >= 0 {
		toks[c].Head = n
		if rel := toks[s].Rel; rel == "nmod" || rel == "obl" {
			toks[n].Rel = rel
		}
	}
	hang(toks, s, n, "nummod")
	hang(toks, i, s, "flat")
	toks[i+1].Head = i
}

// worthSum hangs a price on what has it, and what follows the price too: "sent [food worth 3,000
// euros to Mali]".
func worthSum(toks []text.Token, i int) {
	n, s := i-1, sumBehind(toks, i)
	if !strings.EqualFold(toks[i].Form, "worth") || n < 0 || s < 0 || toks[n].UPOS != "NOUN" {
		return
	}
	for _, h := range [...]int{i, s} {
		if toks[n].Head == h {
			raise(toks, n, h)
		}
	}
	hang(toks, i, n, "amod")
	for c := s + 1; c < len(toks); c++ {
		if h := toks[c].Head; (h == s || h == i) && childOf(toks, c, "case") >= 0 && !casedAs(toks, c, "of") {
			hang(toks, c, n, "nmod")
		}
	}
	if toks[s].Head != i {
		hang(toks, s, i, "obl")
	}
}

// sumBehind gives the head of the sum of money right behind word i, or -1.
func sumBehind(toks []text.Token, i int) int {
	for j := i + 1; j < len(toks) && j < i+5; j++ {
		switch toks[j].UPOS {
		case "SYM":
			return j
		case "NUM":
			for toks[j].UPOS == "NUM" && toks[j].Head > j {
				j = toks[j].Head
			}
			if toks[j].UPOS == "NOUN" || toks[j].UPOS == "NUM" {
				return j
			}
			return -1
		case "ADV", "ADJ", "ADP":
		default:
			return -1
		}
	}
	return -1
}

// besideDay joins a name to the place before a day, not to the day: "will visit Oslo on Monday
// and Riga on Tuesday".
func (w *Words) besideDay(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "conj" || toks[i].UPOS != "PROPN" || h < 0 || h > i || !w.is(toks[h].Form, weekday) || w.is(toks[i].Form, weekday) || childOf(toks, i, "case") >= 0 {
		return
	}
	if v := toks[h].Head; v >= 0 && toks[v].Verbal() {
		if o := childOf(toks, v, "obj"); o > v && o < h && toks[o].UPOS == "PROPN" {
			toks[i].Head = o
		}
	}
}

// nounAfterVerb makes a noun of an object that was taken for a verb though it has no clause of
// its own: "hosts talks in Riga with Malta", "announces plans to sell".
func nounAfterVerb(toks []text.Token, i int) {
	v := toks[i].Head
	if toks[i].Rel != "obj" || toks[i].XPOS != "VBZ" || v < 0 || v > i || !toks[v].Verbal() || capital(toks[i].Form) || childOf(toks, i, "nsubj", "obj", "ccomp", "aux", "mark") >= 0 {
		return
	}
	if x := childOf(toks, i, "xcomp", "advcl"); x > i && toks[x].XPOS == "VB" {
		toks[x].Rel = "acl"
	} else if x >= 0 && toks[x].Rel == "xcomp" {
		return
	}
	asNoun(toks, i, "NNS")
}
