package parse

import (
	"strings"

	"entente/extract/text"
)

// describedName puts a name above the plain noun right before it that was taken for an object
// of its own or for its verb: "visits ally Peru", "nominates club owner Ann Smith".
func describedName(toks []text.Token, i int) {
	v := toks[i].Head
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
	case toks[n].Head == v && toks[n].Rel == "obj" && toks[v].Verbal() && !giving(toks[v].Form) && !calling(toks[v].Form):
		toks[n].UPOS, toks[n].XPOS = "NOUN", "NN"
		hang(toks, n, i, "nmod:desc")
	}
}

// nounAfterVerb makes a noun of an object that was taken for a verb though it has no clause of
// its own: "hosts talks in Riga with Malta".
func nounAfterVerb(toks []text.Token, i int) {
	v := toks[i].Head
	if toks[i].Rel != "obj" || toks[i].XPOS != "VBZ" || v < 0 || v > i || !toks[v].Verbal() || capital(toks[i].Form) || childOf(toks, i, "nsubj", "obj", "xcomp", "ccomp", "aux", "mark") >= 0 {
		return
	}
	asNoun(toks, i, "NNS")
}

// verbalNoun makes a noun of a gerund of what people do with the noun before it, where it was
// taken for a clause: "closes a border crossing with Peru", "halts intelligence sharing".
func verbalNoun(toks []text.Token, i int) {
	n, h := i-1, toks[i].Head
	if toks[i].XPOS != "VBG" || n < 1 || h < 0 || h > n || childOf(toks, i, "obj", "xcomp", "ccomp", "mark", "nsubj") >= 0 || !deverbal(toks[i].Form) {
		return
	}
	switch toks[i].Rel {
	case "xcomp", "advcl", "ccomp", "acl":
	default:
		return
	}
	if toks[n].XPOS != "NN" || h != n && (toks[n].Head != h || toks[n].Rel != "obj") {
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

// deverbal reports whether a gerund is often the head of a noun of two words.
func deverbal(form string) bool {
	switch strings.ToLower(form) {
	case "crossing", "sharing", "smuggling", "trafficking", "laundering", "testing", "training", "processing", "refuelling", "refueling", "spending",
		"meddling", "hacking", "fishing", "mining", "drilling", "poaching", "dumping", "lending", "funding", "financing", "broadcasting", "monitoring":
		return true
	}
	return false
}

// dashed joins two names that a dash joins to the noun behind them: "the Chile–United States
// Trade Agreement", "a North Korea–Cuba summit".
func dashed(toks []text.Token, i int) {
	if !joins(toks, i) || toks[i-1].UPOS != "PROPN" || toks[i+1].UPOS != "PROPN" && toks[i+1].UPOS != "ADJ" || !capital(toks[i+1].Form) {
		return
	}
	end := i + 1
	for end+1 < len(toks) && capital(toks[end+1].Form) {
		end++
	}
	last := end
	for last+1 < len(toks) && toks[last+1].UPOS == "ADJ" && !capital(toks[last+1].Form) {
		last++
	}
	if last+1 < len(toks) && toks[last+1].UPOS == "NOUN" {
		end = last + 1
	} else if end == i+1 {
		return
	}
	first := i - 1
	for first > 0 && toks[first-1].UPOS == "PROPN" && capital(toks[first-1].Form) {
		first--
	}
	left, top := i-1, -1 // the head of the first name; what ties all of it to the sentence
	for k := first; k <= end; k++ {
		if h := toks[k].Head; h < first || h > end {
			if k < i {
				left = k
			}
			if top < 0 || toks[k].UPOS != "VERB" {
				top = k
			}
		}
	}
	if top < 0 {
		return
	}
	switch text.BaseRel(toks[top].Rel) {
	case "nsubj", "obj", "root":
	case "nmod":
		if !casedAs(toks, top, "of") {
			return
		}
	default: // a summit or a war that is only spoken of in passing
		return
	}
	if top != end {
		toks[end].Head, toks[end].Rel = toks[top].Head, toks[top].Rel
	}
	toks[end].UPOS = nounTag(toks[end].UPOS)
	for k := range toks {
		if k > i && k < end && toks[k].UPOS == "VERB" { // "Visiting Forces Agreement"
			toks[k].UPOS, toks[k].XPOS = "PROPN", "NNP"
		}
		switch h := toks[k].Head; {
		case k == end:
		case k == left, k >= first && k < end && k != i && (h < first || h > end || text.BaseRel(toks[k].Rel) == "nsubj"), k > i && k < end && h < i && h >= first:
			toks[k].Head, toks[k].Rel = end, "compound"
		case (k < first || k > end) && h >= first && h < end && (k < first || toks[k].Rel != "flat"):
			toks[k].Head = end
			if toks[k].Rel == "flat" {
				toks[k].Rel = "det"
			}
		}
	}
	toks[i].Head, toks[i].Rel = end, "punct"
}

// joins reports whether word i is a dash that joins the words beside it.
func joins(toks []text.Token, i int) bool {
	t := &toks[i]
	return t.Form == "–" && i > 0 && i+1 < len(toks) && t.Span.End > t.Span.Start && toks[i-1].Span.End == t.Span.Start && t.Span.End == toks[i+1].Span.Start
}

// nounTag leaves the tag of a noun and makes one of every other.
func nounTag(tag string) string {
	if tag == "NOUN" {
		return tag
	}
	return "PROPN"
}

// compass makes two names of two directions before one: "North and South Korea".
func compass(toks []text.Token, i int) {
	h := i + 3
	if h >= len(toks) || toks[i].Head != h || !direction(toks[i].Form) || !strings.EqualFold(toks[i+1].Form, "and") || !direction(toks[i+2].Form) || !capital(toks[h].Form) {
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

func direction(form string) bool {
	return form == "North" || form == "South" || form == "East" || form == "West"
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

// envoyName puts a name above its office where it was taken for whom the envoy is sent to:
// "its ambassador to Peru Ann Smith".
func envoyName(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "nmod:desc" || toks[i].UPOS != "PROPN" || h < i || toks[h].UPOS != "PROPN" {
		return
	}
	c := childOf(toks, h, "case")
	if c < 1 || c > i || !strings.EqualFold(toks[c].Form, "to") {
		return
	}
	office := c - 1
	switch strings.ToLower(toks[office].Form) {
	case "ambassador", "envoy", "representative", "consul", "commissioner", "delegate", "nuncio", "emissary":
	default:
		return
	}
	toks[c].Head = i
	toks[h].Head, toks[h].Rel = toks[office].Head, toks[office].Rel
	toks[i].Head, toks[i].Rel = office, "nmod"
	toks[office].Head, toks[office].Rel = h, "nmod:desc"
}

// answered makes a noun of two words of what was taken for an infinitive with its object:
// "in response to travel bans".
func answered(toks []text.Token, i int) {
	o := i + 1
	if i < 2 || o >= len(toks) || toks[i].XPOS != "VB" || toks[i-1].XPOS != "TO" || toks[o].Head != i || toks[o].Rel != "obj" || toks[o].UPOS != "NOUN" {
		return
	}
	n := i - 2
	switch strings.ToLower(toks[n].Form) {
	case "response", "reaction", "retaliation", "opposition", "objection", "objections", "due":
	default:
		return
	}
	if below(toks, n, i) {
		return // "the choir is due to take part"
	}
	hang(toks, o, n, "nmod")
	adopt(toks, i, o)
	hang(toks, i, o, "compound")
	toks[i].UPOS, toks[i].XPOS = "NOUN", "NN"
	toks[i-1].Head, toks[i-1].UPOS, toks[i-1].XPOS, toks[i-1].Rel = o, "ADP", "IN", "case"
}

// besideDay joins a name to the place before a day, not to the day: "will visit Oslo on Monday
// and Riga on Tuesday".
func besideDay(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "conj" || toks[i].UPOS != "PROPN" || h < 0 || h > i || !weekday(toks[h].Form) || weekday(toks[i].Form) || childOf(toks, i, "case") >= 0 {
		return
	}
	if v := toks[h].Head; v >= 0 && toks[v].Verbal() {
		if o := childOf(toks, v, "obj"); o > v && o < h && toks[o].UPOS == "PROPN" {
			toks[i].Head = o
		}
	}
}

func weekday(form string) bool {
	switch form {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday":
		return true
	}
	return false
}

// sharedOwner parts two who act from the owners of one noun, where the verb is in the plural and
// the noun is not: "Peru and Chile's government begin talks".
func sharedOwner(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "nmod:poss" || h < i || toks[h].XPOS != "NN" || toks[h].Rel != "nsubj" || childOf(toks, i, "case") >= 0 || toks[i].UPOS != "PROPN" {
		return
	}
	v, and := toks[h].Head, childOf(toks, h, "cc")
	if v < h || toks[v].XPOS != "VBP" || and < i || and > h || childOf(toks, h, "det") >= 0 {
		return
	}
	toks[i].Head, toks[i].Rel = v, "nsubj"
	toks[h].Head, toks[h].Rel = i, "conj"
}
