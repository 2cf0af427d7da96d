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
//
// A tree stays a tree: where one of them leaves none, what was there before is put
// back. room is scratch.
func (w *Words) mend(toks []text.Token, room *[]text.Token) {
	*room = append((*room)[:0], toks...)
	sum := arcs(toks)
	for _, one := range [...]func([]text.Token, int){
		proper, credit, surname, counted, paidName, w.sumIn, opening, w.doubleObject, w.describedName, nounAfterVerb, w.helpAsVerb, beforeObject, toldName, w.verbalNoun, w.compass, bareGerund, worthOf, worthSum, w.envoyName, w.receiver, w.setPhrase, lowPreposition, hyphenated, w.strayPreposition, unparted, w.particle, w.lift, lower, w.lowAnswer, w.nameAsClause, w.pastTense, w.attributed, w.officeholder, w.department, secondSubject, crossed, lowConjunct, w.marked, w.day, w.lowMonth, w.wordedPreposition, w.fronted, quotedAs, w.bareDemand, w.calledDeed, w.disposed, w.predicated, w.beforeSpan, titledSubject, w.sharedHead, example, w.besideDay, pair, w.joinedVerb, w.speaking, oneAnother, markedPartner, w.spanGiven, casedAdjective, agentAdjective, w.toldThat, content, w.toldTo, w.told, w.said, teller, w.toldAfter, w.informed, forPassive, nounAsVerb, w.perfect, determined, w.gapped, w.reduced,
	} {
		for i := range toks {
			one(toks, i)
		}
		switch now := arcs(toks); {
		case now == sum:
		case rooted(toks):
			copy(*room, toks)
			sum = now
		default:
			copy(toks, *room)
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
	for range toks {
		if i == h || i < 0 {
			break
		}
		i = toks[i].Head
	}
	return i == h
}

// verbAbove gives the first verb from word i upwards, i itself included, or -1.
func verbAbove(toks []text.Token, i int) int {
	for range toks {
		if i < 0 || toks[i].Verbal() {
			return i
		}
		i = toks[i].Head
	}
	return -1
}

// allBelow reports whether all words between a and b stand under word h.
func allBelow(toks []text.Token, a, b, h int) bool {
	for k := a + 1; k < b; k++ {
		if !below(toks, k, h) {
			return false
		}
	}
	return true
}

// arcs is a sum that changes where a head does.
func arcs(toks []text.Token) uint64 {
	sum := uint64(0)
	for i := range toks {
		sum = sum*0x9e3779b97f4a7c15 + uint64(toks[i].Head+1)
	}
	return sum
}

// rooted reports whether the heads make one tree: every word stands under the
// first that has none.
func rooted(toks []text.Token) bool {
	root := slices.IndexFunc(toks, func(t text.Token) bool { return t.Head < 0 })
	for i := range toks {
		if root < 0 || !below(toks, i, root) {
			return false
		}
	}
	return true
}

// subjectOf names the relation in which its subject stands to verb v.
func subjectOf(toks []text.Token, v int) string {
	if childOf(toks, v, "aux:pass") >= 0 {
		return "nsubj:pass"
	}
	return "nsubj"
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

// firstChild gives the first word that hangs on h, or -1.
func firstChild(toks []text.Token, h int) int {
	return slices.IndexFunc(toks, func(t text.Token) bool { return t.Head == h })
}

// casedAs reports whether preposition p marks word i.
func casedAs(toks []text.Token, i int, p string) bool {
	c := childOf(toks, i, "case")
	return c >= 0 && strings.EqualFold(toks[c].Form, p)
}

// capital reports whether a form begins with a capital letter.
func capital(form string) bool {
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(r)
}
