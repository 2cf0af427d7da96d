package parse

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// speaking moves a participle of saying behind a comma from an infinitive, a gerund
// or what is to come up to the verb that tells a fact: who says is who acts there.
// "Accuses Mali of hiding arms, calling on it to stop".
func (w *Words) speaking(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].XPOS != "VBG" || i == 0 || h < 0 || h > i || toks[i-1].Form != "," {
		return
	}
	if rel := toks[i].Rel; rel != "advcl" && rel != "conj" || finiteVerb(toks, h) || toks[h].UPOS != "VERB" {
		return
	}
	if !w.is(toks[i].Form, saying) {
		return
	}
	for v := toks[h].Head; v >= 0; v = toks[v].Head {
		if finiteVerb(toks, v) {
			hang(toks, i, v, "advcl")
			return
		}
	}
}

// bareDemand makes a clause of a demand and its object, which were taken for that of the verb above:
// "passed a motion demanding [Peru return the islands]".
func (w *Words) bareDemand(toks []text.Token, i int) {
	n, h := i-1, toks[i].Head
	if toks[i].Rel != "ccomp" || toks[i].XPOS != "VB" && toks[i].XPOS != "VBP" || n < 1 || h < 0 || toks[n].Rel != "obj" || toks[n].Head == h || childOf(toks, i, "nsubj", "mark", "aux") >= 0 {
		return
	}
	d := toks[n].Head
	if d < 0 || d <= h || !toks[d].Verbal() || !w.is(toks[d].Form, demanding) {
		return
	}
	toks[i].XPOS = "VB"
	hang(toks, i, d, "ccomp")
	hang(toks, n, i, "nsubj")
}

// calledDeed makes a noun of what is called something, behind the adjective of a nation, where it was
// taken for a verb: "considers [the Peruvian broadcasts] an act of war".
func (w *Words) calledDeed(toks []text.Token, i int) {
	n, h := i-1, toks[i].Head
	if toks[i].UPOS != "VERB" || n < 1 || h < 0 || h > n || toks[n].UPOS != "ADJ" || !capital(toks[n].Form) || toks[n].Head != i && toks[n].Head != h || childOf(toks, i, "aux", "mark", "ccomp") >= 0 || !w.is(toks[h].Form, calling) {
		return
	}
	o := childOf(toks, i, "obj")
	if o < i || childOf(toks, n, "det") < 0 && childOf(toks, i, "det") < 0 {
		return
	}
	xpos := "NN"
	if strings.HasSuffix(toks[i].Form, "s") {
		xpos = "NNS"
	}
	asNoun(toks, i, xpos)
	hang(toks, i, h, "obj")
	hang(toks, n, i, "amod")
	hang(toks, o, h, "xcomp")
}

// quotedAs hangs "as saying" on the verb before it, and what is said on that, though it
// was hung on what is said: "quoted Choe as saying the visit is over".
func quotedAs(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "advcl" || toks[i].XPOS != "VBG" || h < i || toks[h].Rel != "ccomp" || !casedOrMarked(toks, i, "as") {
		return
	}
	if v := toks[h].Head; v >= 0 && v < i && toks[v].Verbal() {
		hang(toks, i, v, "advcl")
		hang(toks, h, i, "ccomp")
	}
}

func casedOrMarked(toks []text.Token, i int, p string) bool {
	m := childOf(toks, i, "mark")
	return m >= 0 && strings.EqualFold(toks[m].Form, p) || casedAs(toks, i, p)
}

// toldThat moves a clause with "that" from a noun in an adverbial to the verb whose object
// it is: it names its own subject and object, so "that" stands for neither of them.
// "Announced in a speech to the nation that Chile had left the pact."
func (w *Words) toldThat(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "acl:relcl" && toks[i].Rel != "acl" || h < 0 || h > i || toks[h].UPOS != "NOUN" && toks[h].UPOS != "PROPN" {
		return
	}
	if toks[i].Rel == "acl" && !w.occasion(toks, h) {
		return
	}
	that := firstChild(toks, i)
	if that < 0 || strings.ToLower(toks[that].Form) != "that" || childOf(toks, i, "nsubj", "nsubj:pass") < 0 || childOf(toks, i, "nsubj", "nsubj:pass") == that {
		return
	}
	if toks[that].Rel != "mark" && toks[that].Rel != "obj" || toks[i].Rel == "acl:relcl" && !hasOther(toks, i, that) {
		return
	}
	v := h
	for v >= 0 && !toks[v].Verbal() {
		if toks[v].Rel != "nmod" && toks[v].Rel != "obl" {
			return
		}
		v = toks[v].Head
	}
	if v < 0 || childOf(toks, v, "ccomp", "cop") >= 0 {
		return
	}
	toks[that].UPOS, toks[that].XPOS, toks[that].Rel = "SCONJ", "IN", "mark"
	hang(toks, i, v, "ccomp")
}

// occasion reports whether noun n tells where or when somebody says something, and not what
// he says: "declares in a speech that", "admits for the first time that", but not "in the hope that".
func (w *Words) occasion(toks []text.Token, n int) bool {
	p, d, v := childOf(toks, n, "case"), childOf(toks, n, "det", "nmod:poss"), toks[n].Head
	if p < 0 || d < 0 || v < 0 || !w.is(toks[v].Form, telling) || toks[n].Rel != "obl" {
		return false
	}
	switch strings.ToLower(toks[p].Form) {
	case "during", "for":
		return true
	case "in", "on", "at":
		return !strings.EqualFold(toks[d].Form, "the")
	}
	return false
}

// hasOther reports whether verb h has another object than word k.
func hasOther(toks []text.Token, h, k int) bool {
	for c := range toks {
		if c != k && toks[c].Head == h && toks[c].Rel == "obj" && childOf(toks, c, "case") < 0 {
			return true
		}
	}
	return false
}

// teller gives the subject of what somebody tells back to it where it was hung on the verb of telling
// behind, which has its own: "[Troops] deployed to Peru, officials said".
func teller(toks []text.Token, i int) {
	v := toks[i].Head
	if toks[i].Rel != "nsubj" || v < i {
		return
	}
	c, past := childOf(toks, v, "ccomp"), false
	if a := childOf(toks, i, "acl"); c < 0 && a == i+1 && toks[a].XPOS == "VBN" && childOf(toks, a, "obl:agent") < 0 { // "[Chile called for talks], officials said", but "envoys expelled by Chad"
		c, past = a, true
	}
	if c < i || c > v || !past && !finiteVerb(toks, c) || childOf(toks, c, "nsubj", "nsubj:pass", "expl", "csubj", "mark") >= 0 {
		return
	}
	for k := c + 1; k < len(toks); k++ {
		if toks[k].Head != v || toks[k].Rel != "nsubj" {
			continue
		}
		if past {
			toks[c].XPOS = "VBD"
			hang(toks, c, v, "ccomp")
		}
		hang(toks, i, c, subjectOf(toks, c))
		for f := range i { // "On Monday, troops deployed"
			if toks[f].Head == v {
				toks[f].Head = c
			}
		}
		return
	}
}

// toldAfter hangs what somebody tells without "that" on the verb of telling where this stands in an
// adverbial clause, and the told clause was taken for one beside or above it: "fell after [Peru
// said Chile has closed the border]".
func (w *Words) toldAfter(toks []text.Token, i int) {
	h, n := toks[i].Head, childOf(toks, i, "nsubj", "nsubj:pass")
	if toks[i].Rel != "advcl" || h < 0 || n < 0 || n > i || toks[i].XPOS == "VBG" || childOf(toks, i, "mark") >= 0 {
		return
	}
	for v := n - 1; v > 0; v-- {
		switch {
		case toks[v].UPOS == "PUNCT":
			return
		case toks[v].Rel != "advcl" || !w.is(toks[v].Form, telling):
			continue
		case toks[v].Head != h && toks[v].Head != i || childOf(toks, v, "mark", "advmod") < 0 || childOf(toks, v, "nsubj") < 0 || childOf(toks, v, "obj", "ccomp") >= 0:
			return
		}
		for k := v + 1; k < n; k++ { // "reported on Monday"
			if !below(toks, k, v) && !below(toks, k, n) {
				return
			}
		}
		if toks[v].Head == i {
			toks[v].Head = h
		}
		hang(toks, i, v, "ccomp")
		return
	}
}

// informed moves a clause that lacks nothing from somebody to the verb by which he is told it: "told
// reporters [that Chile had hit Peru]".
func (w *Words) informed(toks []text.Token, i int) {
	h, n := toks[i].Head, childOf(toks, i, "nsubj", "nsubj:pass")
	if toks[i].Rel != "acl:relcl" && toks[i].Rel != "acl" || h < 0 || h > i || toks[h].Rel != "iobj" && toks[h].Rel != "obj" || n < h || toks[n].UPOS == "PRON" || childOf(toks, i, "obj") < i {
		return
	}
	if that := childOf(toks, i, "mark"); that >= 0 && (toks[h].Rel != "iobj" || !strings.EqualFold(toks[that].Form, "that")) { // "noted the denial that Chile had hit Peru"
		return
	}
	if v := toks[h].Head; v >= 0 && v < h && childOf(toks, v, "ccomp") < 0 && w.is(toks[v].Form, telling) {
		hang(toks, i, v, "ccomp")
	}
}

// toldTo hangs on a verb of bidding what somebody is told to do, though it was taken for a
// description of him: "advises Malta's citizens to leave Peru".
func (w *Words) toldTo(toks []text.Token, i int) {
	n := toks[i].Head
	if toks[i].Rel != "acl" || toks[i].XPOS != "VB" || n < 0 || n > i || !w.is(toks[n].Form, people) {
		return
	}
	if to := childOf(toks, i, "mark"); to < 0 || toks[to].XPOS != "TO" {
		return
	}
	for toks[n].Rel == "conj" && toks[n].Head >= 0 {
		n = toks[n].Head
	}
	if v := toks[n].Head; toks[n].Rel == "obj" && v >= 0 && v < n && w.is(toks[v].Form, bidding) {
		hang(toks, i, v, "xcomp")
	}
}

// forPassive makes a subject of who stands between "for" and "to be" with a participle: "calls
// for Chile to be expelled".
func forPassive(toks []text.Token, i int) {
	if rel := toks[i].Rel; rel != "obl" && rel != "nmod" || !casedAs(toks, i, "for") {
		return
	}
	to := i + 1
	for to < len(toks) && below(toks, to, i) {
		to++
	}
	if to+1 >= len(toks) || toks[to].XPOS != "TO" || !strings.EqualFold(toks[to+1].Form, "be") {
		return
	}
	v := toks[to].Head
	if v < to || toks[v].XPOS != "VBN" || toks[v].Head > i || childOf(toks, v, "nsubj", "nsubj:pass") >= 0 {
		return
	}
	hang(toks, childOf(toks, i, "case"), v, "mark")
	hang(toks, i, v, "nsubj:pass")
}

// content makes the content of a noun of what was taken for a relative clause though it has
// its subject and its object already: "rejected the claim that Sweden attacked Peru".
func content(toks []text.Token, i int) {
	v := toks[i].Head
	if !strings.EqualFold(toks[i].Form, "that") || toks[i].Rel != "obj" || v < i || toks[v].Rel != "acl:relcl" || toks[v].Head != i-1 || !toks[v].Verbal() {
		return
	}
	if s := childOf(toks, v, "nsubj"); s < i || s > v {
		return
	}
	for o := v + 1; o < len(toks); o++ {
		if toks[o].Head == v && toks[o].Rel == "obj" && toks[o].UPOS != "PRON" {
			toks[i].Rel, toks[v].Rel = "mark", "acl"
			return
		}
	}
}

// reduced hangs on its noun a participle that only describes it, where the parser took it for what
// the noun does, and gives the noun its place in the clause that goes on: "[missiles fired at Chile]
// landed", "said that [the drones found on its soil] came from Peru", "[ministers], gathered in Lima,
// meet", "released [fishermen caught at sea]".
func (w *Words) reduced(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].XPOS != "VBD" && toks[i].XPOS != "VBN" || h < 0 {
		return
	}
	s := childOf(toks, i, "nsubj", "nsubj:pass")
	switch bare := childOf(toks, i, "aux", "aux:pass", "cop", "mark") < 0; {
	case !bare:
	case s < 0 && h < i && toks[i].Rel == "advcl":
		secondVerb(toks, i, h)
	case s < 0 || s > i || toks[s].UPOS == "PRON":
	case toks[i].Rel == "advcl" && h > i+1:
		if between(toks, s, i, ",") && between(toks, i, h, ",") && toks[h].UPOS == "VERB" && subjectless(toks, h) && childOf(toks, i, "obj", "ccomp") < 0 {
			describe(toks, i, s, h, "nsubj")
		}
	case toks[i].Rel != "ccomp" && toks[i].Rel != "xcomp" || h > i:
	case childOf(toks, i, "obj", "ccomp") < 0 && goesOn(toks, s, i, h) >= 0:
		describe(toks, i, s, goesOn(toks, s, i, h), "nsubj")
	case s == i-1 && s > h && toks[h].UPOS == "VERB" && !w.is(toks[h].Form, witnessing) && childOf(toks, h, "obj", "iobj", "aux:pass") < 0:
		if toks[i].Rel == "xcomp" && toks[s].UPOS == "PROPN" || toks[s].UPOS == "NOUN" && (toks[i].Rel == "xcomp" || childOf(toks, i, "obj") < 0) { // not "confirms Chile tested a missile"
			describe(toks, i, s, h, "obj")
		}
	}
}

// describe hangs participle i on noun s, and that on verb v.
func describe(toks []text.Token, i, s, v int, rel string) {
	hang(toks, s, v, rel)
	hang(toks, i, s, "acl")
	toks[i].XPOS = "VBN"
}

// goesOn gives the clause without a subject that verb h tells behind participle i and its subject s,
// where "that" opens both, or -1.
func goesOn(toks []text.Token, s, i, h int) int {
	for j := i + 1; j < len(toks); j++ {
		if toks[j].Head != h || toks[j].Rel != "ccomp" || childOf(toks, j, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		if m := childOf(toks, j, "mark"); m >= 0 && m < s && strings.EqualFold(toks[m].Form, "that") {
			return j
		}
		break
	}
	return -1
}

// subjectless reports whether nothing is the subject of verb v.
func subjectless(toks []text.Token, v int) bool {
	return childOf(toks, v, "nsubj", "nsubj:pass", "csubj", "nsubj:outer", "expl") < 0
}

// between reports whether a token of that form stands between words a and b.
func between(toks []text.Token, a, b int, form string) bool {
	return slices.ContainsFunc(toks[a+1:b], func(t text.Token) bool { return t.Form == form })
}

// secondVerb makes the first of two verbs in the past that share a subject and that neither a comma nor
// a word parts the participle, and the second, i, the verb: "planes [loaded with aid] landed".
func secondVerb(toks []text.Token, i, v int) {
	s := childOf(toks, v, "nsubj")
	if s < 0 || s > v || toks[i].XPOS != "VBD" || toks[v].XPOS != "VBD" && toks[v].XPOS != "VBN" || childOf(toks, i, "advmod", "cc") >= 0 || childOf(toks, v, "obj", "aux", "ccomp", "xcomp", "cc", "mark") >= 0 {
		return
	}
	for k := s + 1; k < i; k++ {
		if toks[k].UPOS == "PUNCT" || !below(toks, k, v) {
			return
		}
	}
	raise(toks, i, v)
	for k := range toks {
		if toks[k].Head == v && (k < s || k > i) {
			toks[k].Head = i
		}
	}
	describe(toks, v, s, i, "nsubj")
}

// said hangs what is told on the verb of telling, where it was taken for a circumstance in front of it or for
// what somebody lacks: "[Peru bombed Mali], Chad claimed without proof", "said without proof [that] it had".
func (w *Words) said(toks []text.Token, i int) {
	h := toks[i].Head
	if h < 0 || !finiteVerb(toks, i) || childOf(toks, i, "nsubj", "nsubj:pass") < 0 {
		return
	}
	m := childOf(toks, i, "mark")
	switch toks[i].Rel {
	case "advcl":
		if s := childOf(toks, h, "nsubj"); h > i && m < 0 && s > i && s == h-1 && toks[s-1].Form == "," && w.is(toks[h].Form, telling) && childOf(toks, h, "ccomp", "obj", "mark") < 0 {
			toks[i].Rel = "ccomp"
		}
	case "acl":
		if v := toks[h].Head; v >= 0 && v < h && m > h && casedAs(toks, h, "without") && strings.EqualFold(toks[m].Form, "that") && w.is(toks[v].Form, telling) && childOf(toks, v, "ccomp", "obj") < 0 {
			hang(toks, i, v, "ccomp")
		}
	}
}

// told makes a subject of what was taken for the object, or for all, of what is said, where a
// predicate without a subject goes on from it: "announced a meeting between them will take place",
// "said [attacking Peru] was right".
func (w *Words) told(toks []text.Token, i int) {
	h, a := toks[i].Head, childOf(toks, i, "aux", "cop", "aux:pass")
	if toks[i].Rel != "ccomp" || h < 0 || h > a || !toks[h].Verbal() || !subjectless(toks, i) || childOf(toks, i, "mark") >= 0 || !w.is(toks[a].Form, predicating) {
		return
	}
	s, rel := childOf(toks, h, "obj"), "nsubj"
	switch c := childOf(toks, h, "ccomp"); {
	case s > h && (toks[s].UPOS == "NOUN" || toks[s].UPOS == "PROPN"):
	case c > h && toks[c].XPOS == "VBG" && w.is(toks[h].Form, telling) && childOf(toks, c, "nsubj", "mark", "aux") < 0:
		s, rel = c, "csubj"
	default:
		return
	}
	if childOf(toks, i, "aux:pass") >= 0 {
		rel += ":pass"
	}
	if s < a && allBelow(toks, s, a, s) {
		hang(toks, s, i, rel)
	}
}
