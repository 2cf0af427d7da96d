package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/extract/text"
)

// mend puts right what the parser gets wrong again and again in news: titles,
// names that "and" joins, verbs of headlines, prepositions that hang too low.
// Whoever reads the tree afterwards need not know of it.
func mend(toks []text.Token) {
	for _, one := range [...]func([]text.Token, int){
		proper, surname, opening, bareNoun, givenNoun, objectNoun, doubleObject, describedName, nounAfterVerb, plansTo, helpAsVerb, beforeObject, toldName, actingOffice, counted, verbalNoun, dashed, compass, worthOf, envoyName, answered,
		receiver, joinedNoun, grata, lowPreposition,
		strayPreposition, splitPrepositions, unseenVerb, billVerb, pluralVerb, particle, lowSubject, lowAgent, lowPartner, lowAnswer,
		callsUpon, nameAsClause, pastTense, attributed, misreadVerb, verbBelowName, officeholder, title, department, secondName,
		secondSubject, marked, day, lowMonth, belowAdverb, toNoun, wordedPreposition, fronted, toldBy, quotedAs, disposed, predicated, raised, beforeSpan, joinedName,
		titledSubject, belowIncluding, toCome, respectively, belowDay, besideDay, sharedOwner, belowPlace, pair, besideInfinitive, speaking, belowSum, belowPercent, toldThat, content,
		told,
	} {
		for i := range toks {
			one(toks, i)
		}
	}
}

// childOf gives the first child of word h whose relation is one of rels, or -1.
func childOf(toks []text.Token, h int, rels ...string) int {
	for i := range toks {
		if toks[i].Head == h && slices.Contains(rels, toks[i].Rel) {
			return i
		}
	}
	return -1
}

// below reports whether word i stands under word h, or is h.
func below(toks []text.Token, i, h int) bool {
	for ; i >= 0; i = toks[i].Head {
		if i == h {
			return true
		}
	}
	return false
}

// hang makes h the head of word i, unless h stands below it: a tree stays a tree.
func hang(toks []text.Token, i, h int, rel string) {
	if !below(toks, h, i) {
		toks[i].Head, toks[i].Rel = h, rel
	}
}

// raise puts word i, which hangs on h, into the place of h.
func raise(toks []text.Token, i, h int) {
	hang(toks, i, toks[h].Head, toks[h].Rel)
}

// adopt hangs all that hangs on word h on word i, unless i stands below it.
func adopt(toks []text.Token, h, i int) {
	for c := range toks {
		if toks[c].Head == h && !below(toks, i, c) {
			toks[c].Head = i
		}
	}
}

// asNoun makes a noun of word i, tagged xpos, that was taken for a verb.
func asNoun(toks []text.Token, i int, xpos string) {
	toks[i].UPOS, toks[i].XPOS = "NOUN", xpos
	for c := i + 1; c < len(toks); c++ {
		if toks[c].Head == i && toks[c].Rel == "obl" {
			toks[c].Rel = "nmod"
		}
	}
}

// lowPreposition moves a preposition or an "and" from the first word of a name to
// its head: "of" in "of Viktor Yanukovych", "and" in "and Foreign Minister Wang Yi".
func lowPreposition(toks []text.Token, i int) {
	h := toks[i].Head
	if h <= i || toks[h].Rel == "nmod:poss" {
		return
	}
	top := toks[h].Head
	switch text.BaseRel(toks[h].Rel) {
	case "nmod", "compound", "flat", "amod":
		noun := top > h && (toks[top].UPOS == "PROPN" || toks[top].UPOS == "NOUN")
		if !noun || firstChild(toks, top) != h {
			return
		}
	default:
		return
	}
	switch {
	case toks[i].Rel == "case" && childOf(toks, top, "case", "mark") < 0,
		toks[i].Rel == "cc" && toks[top].Rel == "conj" && childOf(toks, top, "cc") < 0:
		toks[i].Head = top
	}
}

// firstChild gives the first word that hangs on h, or -1.
func firstChild(toks []text.Token, h int) int {
	return slices.IndexFunc(toks, func(t text.Token) bool { return t.Head == h })
}

// lowSubject moves a subject or an object from an auxiliary to its verb: "has" in
// "Spain has left".
func lowSubject(toks []text.Token, i int) {
	h := toks[i].Head
	if h < 0 || toks[h].Rel != "aux" {
		return
	}
	v := toks[h].Head
	switch {
	case toks[i].Rel == "nsubj" && childOf(toks, v, "nsubj", "nsubj:pass", "csubj", "nsubj:outer") < 0,
		toks[i].Rel == "obj" && i > v && childOf(toks, v, "obj") < 0:
		toks[i].Head = v
	}
}

// pastTense makes a past tense of a participle that heads the sentence and has a
// subject or an object but no auxiliary: "Troops opened fire"; not "Minister
// attacked by three men". What a full stop ends is no headline, which leaves out the
// auxiliary of the passive: "Salman called for a response."
func pastTense(toks []text.Token, i int) {
	t := &toks[i]
	if t.Rel != "root" || t.UPOS != "VERB" || t.XPOS != "VBN" && t.XPOS != "VBD" || childOf(toks, i, "aux:pass", "aux") >= 0 {
		return
	}
	s, agent := childOf(toks, i, "nsubj:pass"), childOf(toks, i, "obl:agent")
	if agent >= 0 && means(toks[agent].Form) {
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
func attributed(toks []text.Token, i int) {
	h, t := toks[i].Head, &toks[i]
	if i == 0 || t.Rel != "amod" || !strings.HasSuffix(t.Form, "ed") || capital(t.Form) || h < i || toks[h].UPOS != "PROPN" {
		return
	}
	s, top := i-1, toks[h].Head
	switch {
	case top == s && toks[h].Rel == "obj" && having(toks[s].Form):
		t.UPOS, t.XPOS = "VERB", "VBN"
		raise(toks, i, s)
		hang(toks, s, i, "aux")
		toks[s].UPOS = "AUX"
		adopt(toks, s, i)
		hang(toks, h, i, "obj")
		return
	case toks[h].Rel == "root" && toks[s].Head == h && toks[s].Rel == "compound" && toks[s].UPOS == "PROPN":
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
		if toks[c].Head == top && top >= 0 || toks[c].Head == h && (toks[c].Rel == "punct" || toks[c].Rel == "nmod") {
			toks[c].Head = i
			if toks[c].Rel == "nmod" {
				toks[c].Rel = "obl"
			}
		}
	}
}

func having(form string) bool {
	switch strings.ToLower(form) {
	case "has", "have", "had":
		return true
	}
	return false
}

// misreadVerb makes a past tense of what was taken for a participle before its
// object: a name stands right before it, and the noun after it is where a verb
// should be. "Germany voiced concern".
func misreadVerb(toks []text.Token, i int) {
	t := &toks[i]
	o := t.Head
	if t.Rel != "amod" || t.XPOS != "VBN" && t.XPOS != "VBD" || o < i || i == 0 {
		return
	}
	if rel := toks[o].Rel; rel != "root" && rel != "ccomp" && rel != "parataxis" || childOf(toks, o, "cop", "nsubj") >= 0 {
		return
	}
	s := i - 1
	for toks[s].Rel == "flat" || toks[s].Rel == "conj" {
		s = toks[s].Head
		if s < 0 || s >= i {
			return
		}
	}
	if toks[s].UPOS != "PROPN" || toks[s].Head != i && toks[s].Head != o || childOf(toks, s, "case") >= 0 {
		return
	}
	raise(toks, i, o)
	t.UPOS, t.XPOS = "VERB", "VBD"
	hang(toks, s, i, "nsubj")
	hang(toks, o, i, "obj")
	for c := range toks {
		if toks[c].Head == o && (c < s || ofClause(toks[c].Rel)) {
			toks[c].Head = i
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

// verbBelowName raises a finite verb that hangs on the name before it, its
// subject: "Biden and Zelensky spoke"; or on a name with its office in between.
func verbBelowName(toks []text.Token, i int) {
	s := toks[i].Head
	switch toks[i].XPOS {
	case "VBD", "VBZ", "VBP":
	default:
		return
	}
	if s < 0 || s > i || toks[s].UPOS != "PROPN" || childOf(toks, i, "nsubj", "nsubj:pass", "csubj", "nsubj:outer", "mark") >= 0 {
		return
	}
	switch toks[i].Rel {
	case "acl", "list", "appos":
	case "parataxis":
		if toks[s].Rel != "root" {
			return
		}
	default:
		return
	}
	raise(toks, i, s)
	if toks[i].Rel == "obj" {
		toks[i].Rel = "ccomp"
	}
	hang(toks, s, i, "nsubj")
	for c := range toks {
		if c > i && toks[c].Head == s && (ofClause(toks[c].Rel) || toks[c].Rel == "conj" && toks[c].Verbal()) {
			toks[c].Head = i
		}
	}
}

// title turns round a name that was hung as a conjunct on its title, where
// nothing parts the two: "UK Prime Minister David Cameron".
func title(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "conj" || toks[i].UPOS != "PROPN" || h < 0 || h > i || toks[h].UPOS != "PROPN" {
		return
	}
	for k := h + 1; k < i; k++ {
		if u := toks[k].UPOS; u != "PROPN" && u != "ADJ" && u != "NOUN" || !below(toks, k, h) {
			return
		}
	}
	nameAbove(toks, i, h)
}

// nameAbove puts name i above its title h, with what stood below the title and speaks of both.
func nameAbove(toks []text.Token, i, h int) {
	raise(toks, i, h)
	hang(toks, h, i, "nmod:desc")
	for c := range toks {
		if toks[c].Head == h && (c > i || toks[c].Rel == "case" || toks[c].Rel == "cc") {
			toks[c].Head = i
		}
	}
}

// secondName parts two names that "and" joins and that were taken for one:
// "President Trump and Chairman Kim met".
func secondName(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "flat" || h < 0 || h > i || toks[i].UPOS != "PROPN" {
		return
	}
	and := i - 1
	for and > h && i-and < 8 && toks[and].UPOS != "CCONJ" {
		if u := toks[and].UPOS; u != "PROPN" && u != "ADJ" && u != "NOUN" && u != "DET" || toks[and].Rel == "flat" && toks[and].Head == h {
			return
		}
		and--
	}
	if and <= h || toks[and].UPOS != "CCONJ" {
		return
	}
	toks[i].Rel = "conj"
	hang(toks, and, i, "cc")
	for c := i + 1; c < len(toks); c++ {
		if toks[c].Head == h && toks[c].Rel == "flat" {
			toks[c].Head = i
		}
	}
}

// secondSubject joins two subjects of one verb: as conjuncts, where "and" stands
// between them ("Orban and President Putin hold talks"), or as a name in
// apposition to what stands right before it ("the gas company Gazprom").
func secondSubject(toks []text.Token, i int) {
	h := toks[i].Head
	if h < i || text.BaseRel(toks[i].Rel) != "nsubj" || toks[i].UPOS == "PRON" {
		return
	}
	for k := i - 1; k >= 0; k-- {
		if toks[k].Head != h || toks[k].Rel != toks[i].Rel {
			continue
		}
		switch and := conjunction(toks, k, i); {
		case and >= 0:
			hang(toks, i, k, "conj")
			hang(toks, and, i, "cc")
		case toks[k].UPOS == "NOUN" && toks[i].UPOS == "PROPN" && !parted(toks, k, i):
			hang(toks, i, k, "appos")
		}
		return
	}
}

// parted reports whether a comma, a conjunction or a verb stands between words a and b.
func parted(toks []text.Token, a, b int) bool {
	for k := a + 1; k < b; k++ {
		switch toks[k].UPOS {
		case "PUNCT", "CCONJ", "SCONJ", "VERB", "AUX", "PRON":
			return true
		}
	}
	return false
}

// marked makes an oblique of what was taken for an object or a subject although
// a preposition marks it.
func marked(toks []text.Token, i int) {
	h := toks[i].Head
	if h < 0 || h > i || childOf(toks, i, "mark") >= 0 {
		return
	}
	switch text.BaseRel(toks[i].Rel) {
	case "nsubj", "obj", "iobj", "parataxis", "list":
	default:
		return
	}
	c := childOf(toks, i, "case")
	if c < 0 || c > i || toks[i].UPOS == "VERB" {
		return
	}
	switch strings.ToLower(toks[c].Form) {
	case "of", "in", "on", "at", "to", "with", "from", "by", "for", "against", "into", "towards", "toward", "between", "during", "after":
	default:
		return
	}
	toks[i].Rel = "nmod"
	if toks[h].Verbal() {
		toks[i].Rel = "obl"
	}
}

// conjunction gives the "and" between words a and b where only b's own words
// stand behind it and only a's before it, or -1.
func conjunction(toks []text.Token, a, b int) int {
	and := -1
	for k := a + 1; k < b; k++ {
		switch {
		case toks[k].UPOS == "CCONJ" && !below(toks, toks[k].Head, a):
			if and >= 0 || !strings.EqualFold(toks[k].Form, "and") {
				return -1
			}
			and = k
		case toks[k].UPOS == "PUNCT":
		case and < 0 && !below(toks, k, a), and >= 0 && !below(toks, k, b):
			return -1
		}
	}
	return and
}

// strayPreposition makes a preposition of one that was taken for an adjective or
// a verb: "amid increased tensions".
func strayPreposition(toks []text.Token, i int) {
	switch strings.ToLower(toks[i].Form) {
	case "amid", "amidst", "despite":
	default:
		return
	}
	if o := childOf(toks, i, "obj"); o > i && toks[i].Head >= 0 {
		raise(toks, o, i)
		hang(toks, i, o, "case")
		toks[o].Rel = "obl"
		adopt(toks, i, o)
	}
	h := toks[i].Head
	if toks[i].Rel == "case" {
		toks[i].UPOS, toks[i].XPOS = "ADP", "IN"
		return
	}
	if h <= i || toks[i].UPOS == "ADP" || toks[h].UPOS != "NOUN" && toks[h].UPOS != "PROPN" || childOf(toks, h, "case") >= 0 {
		return
	}
	toks[i].UPOS, toks[i].XPOS, toks[i].Rel = "ADP", "IN", "case"
}

// officeholder makes an adjective of a participle before a name that was taken
// for a verb with an object: "urges incoming President Biden to act", "offers
// neighbouring Moldova a loan".
func officeholder(toks []text.Token, i int) {
	switch strings.ToLower(toks[i].Form) {
	case "incoming", "outgoing", "acting", "neighboring", "neighbouring":
	case "departing", "retiring":
		if o := childOf(toks, i, "obj"); o < 0 || childOf(toks, o, "nmod:desc") < 0 || childOf(toks, i, "mark") >= 0 {
			return
		}
	default:
		return
	}
	o := childOf(toks, i, "obj")
	if o < i || toks[i].XPOS != "VBG" || toks[i].Head < 0 && childOf(toks, i, "nsubj") >= 0 || childOf(toks, i, "aux", "cop") >= 0 {
		return
	}
	for k := i + 1; k < o; k++ {
		if !below(toks, k, o) {
			return
		}
	}
	top := toks[i].Head
	raise(toks, o, i)
	switch toks[o].Rel {
	case "xcomp", "ccomp":
		toks[o].Rel = "obj"
	case "csubj":
		toks[o].Rel = "nsubj"
	case "advcl":
		toks[o].Rel = "obl"
	case "acl":
		toks[o].Rel = "nmod"
	}
	toks[i].UPOS = "ADJ"
	hang(toks, i, o, "amod")
	for c := range toks {
		if toks[c].Head == i && c > o && top >= 0 {
			toks[c].Head = top
		} else if toks[c].Head == i {
			toks[c].Head = o
		}
	}
}

// belowDay moves a partner from the time of a meeting to the meeting: "a meeting
// later this week between Modi and Xi".
func belowDay(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "nmod" || h < 0 || h > i || toks[h].Head < 0 {
		return
	}
	switch toks[h].Rel {
	case "obl:unmarked", "nmod:unmarked", "obl:tmod", "nmod:tmod":
	default:
		return
	}
	c := childOf(toks, i, "case")
	if c < 0 || !strings.EqualFold(toks[c].Form, "between") && !strings.EqualFold(toks[c].Form, "with") {
		return
	}
	first := h
	for first > 0 && below(toks, first-1, h) {
		first--
	}
	if first > 0 && toks[first-1].UPOS == "NOUN" {
		toks[i].Head = first - 1
		return
	}
	hang(toks, i, toks[h].Head, "obl")
}

// besideInfinitive moves a finite verb from the infinitive, the participle or the
// verb of another tense that it was joined to up to the verb that governs that:
// "urged Iran to stop and recalled its envoy".
func besideInfinitive(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "conj" || toks[i].XPOS != "VBD" && toks[i].XPOS != "VBZ" || h < 0 || h > i {
		return
	}
	if childOf(toks, i, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass") >= 0 || !unlike(toks, h, i) {
		return
	}
	for h = toks[h].Head; h >= 0 && h < i; h = toks[h].Head {
		if toks[h].XPOS == toks[i].XPOS && toks[h].UPOS == "VERB" {
			toks[i].Head = h
			return
		}
	}
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

// belowPlace moves the partners, or who did it, from the place of an event to the event:
// "talks in Geneva between Modi and Xi", "an ambush in Kabul by the Taliban".
func belowPlace(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "nmod" || h < 0 || h > i || toks[h].Rel != "nmod" && toks[h].Rel != "obl" {
		return
	}
	if toks[h].UPOS != "PROPN" && !strings.EqualFold(toks[h].Form, "region") || !casedAs(toks, h, "in") && !casedAs(toks, h, "at") && !casedAs(toks, h, "near") && !(casedAs(toks, h, "to") && casedAs(toks, i, "by")) {
		return
	}
	if !casedAs(toks, i, "between") && !casedAs(toks, i, "with") && !casedAs(toks, i, "by") && !casedAs(toks, i, "against") {
		return
	}
	hang(toks, i, toks[h].Head, toks[h].Rel)
}

// beforeSpan parts a name from the span of time behind it that it was taken for a part
// of: "reopened its embassy in Somalia 22 years after it had closed", "met in Cairo Monday evening".
func beforeSpan(toks []text.Token, i int) {
	h := toks[i].Head
	if h == i+1 && weekday(toks[h].Form) && toks[h].Rel == "compound" { // "Friday evening"
		h = toks[h].Head
	}
	if toks[i].UPOS != "PROPN" || toks[i].Rel != "compound" || h < i+2 || !span(toks[h].Form) || weekday(toks[i].Form) {
		return
	}
	for k := i + 1; k < h; k++ {
		if toks[k].UPOS != "NUM" && !weekday(toks[k].Form) || toks[k].Head != h {
			return
		}
	}
	c := childOf(toks, h, "case")
	if c < 0 || c > i {
		return
	}
	toks[c].Head = i
	hang(toks, i, toks[h].Head, toks[h].Rel)
	for k := c + 1; k < i; k++ {
		if toks[k].Head == h {
			toks[k].Head = i
		}
	}
	toks[h].Rel = "obl:unmarked"
}

// span reports whether a form is a measure of time.
func span(form string) bool {
	switch strings.ToLower(form) {
	case "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minutes", "decades", "morning", "afternoon", "evening", "night":
		return true
	}
	return false
}

// casedAs reports whether preposition p marks word i.
func casedAs(toks []text.Token, i int, p string) bool {
	c := childOf(toks, i, "case")
	return c >= 0 && strings.EqualFold(toks[c].Form, p)
}

// pair finds the second of two that "between" asks for, where it was joined to a
// word inside the first: "a deal between the junta led by Goita and Wagner".
func pair(toks []text.Token, i int) {
	if h := toks[i].Head; toks[i].Rel == "conj" && (toks[i].UPOS == "PROPN" || toks[i].UPOS == "NOUN") && h >= 0 && h < i && toks[h].UPOS == "NOUN" { // "the war between Peru and Chile"
		for b := h + 1; b < i; b++ {
			if toks[b].Head == h && toks[b].Rel == "nmod" && casedAs(toks, b, "between") && childOf(toks, b, "conj") < 0 {
				toks[i].Head = b
				return
			}
		}
	}
	if text.BaseRel(toks[i].Rel) != "nmod" && text.BaseRel(toks[i].Rel) != "obl" || !casedAs(toks, i, "between") || childOf(toks, i, "conj") >= 0 {
		return
	}
	second := -1
	for k := i + 1; k < len(toks); k++ {
		if toks[k].Rel == "conj" && toks[k].Head > i && below(toks, k, i) && !toks[k].Verbal() {
			second = k
		}
	}
	if second >= 0 && toks[toks[second].Head].UPOS == "PROPN" && (toks[second].UPOS == "PROPN" || toks[second].UPOS == "NOUN") {
		hang(toks, second, i, "conj")
	}
}

// unseenVerb makes a verb of what was taken for a noun though it has a name for a
// subject and an infinitive: "Spain pledges to give aid".
func unseenVerb(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "acl" || toks[i].XPOS != "VB" || h < 0 || h > i || toks[h].XPOS != "NNS" || !clausal(toks[h].Rel) || !predicate(toks, h) && !bodyActs(toks, h) {
		return
	}
	if m := childOf(toks, i, "mark"); m != h+1 || childOf(toks, h, "det", "nmod:poss", "case", "amod", "nummod") >= 0 {
		return
	}
	toks[h].UPOS, toks[h].XPOS = "VERB", finite(toks[h].Form)
	toks[i].Rel = "xcomp"
	if c := childOf(toks, h, "compound"); c == h-1 {
		toks[c].Rel = "nsubj"
	}
}

// callsUpon makes a past tense of a participle below a name that stands where the
// verb of the sentence should, where it takes "on" or "upon" and an infinitive,
// which no participle does: "The Union called on Serbia to recognise Kosovo."
func callsUpon(toks []text.Token, i int) {
	s := toks[i].Head
	if toks[i].XPOS != "VBN" || toks[i].Rel != "acl" || s < 0 || s > i || toks[s].UPOS != "PROPN" || toks[s].Rel != "root" {
		return
	}
	to := childOf(toks, i, "advcl", "xcomp")
	o := childOf(toks, i, "obl")
	if to < o || o < i || toks[to].XPOS != "VB" || !casedAs(toks, o, "on") && !casedAs(toks, o, "upon") {
		return
	}
	toks[i].XPOS = "VBD" // verbBelowName raises it
}

// nameAsClause makes an object of a name that was taken for a clause that the
// verb before it governs: "Biden called Benjamin Netanyahu to discuss the war".
func nameAsClause(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "xcomp" || toks[i].UPOS != "PROPN" || h < 0 || h > i || toks[h].UPOS != "VERB" || linking(toks[h].Form) {
		return
	}
	if childOf(toks, i, "mark", "cop", "case", "nsubj", "obj") < 0 && childOf(toks, h, "obj", "nsubj:pass", "aux:pass") < 0 {
		toks[i].Rel = "obj"
	}
}

// linking reports whether a form is of a verb that says what its subject is.
func linking(form string) bool {
	for _, stem := range [...]string{"becom", "became", "remain", "stay", "seem", "look", "turn"} {
		if len(form) >= len(stem) && strings.EqualFold(form[:len(stem)], stem) {
			return true
		}
	}
	return false
}

// department turns round a name that was hung below the department of its office:
// "Secretary of State Mike Pompeo".
func department(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].Rel != "nmod" || toks[i].UPOS != "PROPN" || h < 0 || h > i-3 || !casedAs(toks, i, "of") || toks[h].UPOS != "PROPN" {
		return
	}
	d := i - 1
	of := d - 1
	if strings.EqualFold(toks[of].Form, "the") { // "Minister of the Interior Name"
		of--
	}
	if h != of-1 {
		return
	}
	switch toks[d].Form {
	case "State", "Defense", "Defence", "War", "Finance", "Justice", "Interior", "Energy", "Commerce", "Trade", "Treasury", "Affairs", "Health", "Agriculture":
	default:
		return
	}
	if toks[d].Head != i || toks[of].Head != i {
		return
	}
	nameAbove(toks, i, h)
	hang(toks, d, h, "nmod")
	hang(toks, of, d, "case")
	if of < d-1 {
		hang(toks, d-1, d, "det")
	}
}

// proper makes a name of what was taken for a verb though its form is tagged as a
// name's ("Seoul and Beijing"), or though it ends the name before it ("Xi Jinping").
func proper(toks []text.Token, i int) {
	t := &toks[i]
	if t.UPOS == "ADJ" && t.XPOS == "NNP" {
		switch text.BaseRel(t.Rel) {
		case "nsubj", "obj", "iobj", "obl", "nmod", "conj", "root", "appos": // "Amnesty International"
			t.UPOS = "PROPN"
		}
	}
	if t.UPOS != "VERB" || childOf(toks, i, "nsubj", "obj", "xcomp", "ccomp", "aux", "mark") >= 0 {
		return
	}
	ends := t.XPOS == "VBG" && i > 0 && capital(t.Form) && toks[i-1].Head == i && toks[i-1].UPOS == "PROPN" &&
		(toks[i-1].Rel == "compound" || toks[i-1].Rel == "flat")
	if ends {
		t.XPOS = "NNP"
	}
	if t.XPOS == "NNP" || t.XPOS == "NNPS" {
		t.UPOS = "PROPN"
	}
}

// capital reports whether a form begins with a capital letter.
func capital(form string) bool {
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(r)
}
