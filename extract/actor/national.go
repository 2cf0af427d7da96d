package actor

import (
	"cmp"
	"strings"
)

// nationals gives new persons the state that the words beside their name say they
// are of, whether they serve it or not: "British national Martin Travers", "Josh Holt, an American engineer".
func (l *linker) nationals() {
	for i := range l.cands {
		c := &l.cands[i]
		if c.drop || c.Type != "person" || c.Kind != Name || len(c.Actors) != 1 {
			continue
		}
		a, ok := l.fresh[c.Actors[0]]
		if !ok || a.Country != "" || a.Nation != "" {
			continue
		}
		l.within(i)
		toks := l.s.Tokens
		if k := c.begins - 1; k >= 0 {
			a.Nation = l.nationality(k, -1)
		}
		if k := c.First - 1; a.Nation == "" && k >= 0 {
			a.Nation = cmp.Or(l.nationality(k, -1), l.titleOf(k), l.joinedNation(c))
		}
		if k := c.End; a.Nation == "" && k+1 < len(toks) && toks[k].Form == "," {
			a.Nation = l.nationality(k+1, 1)
		}
		l.fresh[a.ID] = a
	}
}

// likeAdjective reports whether the name of a state stands before a noun as an
// adjective does: "United States citizen". A short form may be of much else.
func (l *linker) likeAdjective(c *cand) bool {
	toks := l.s.Tokens
	return c.Kind == Name && c.Type == "country" && !c.Place && c.End < len(toks) && (toks[c.End].UPOS == "NOUN" || toks[c.End].UPOS == "PROPN" && l.officeWord(c.End)) &&
		(c.First == 0 || toks[c.First-1].UPOS != "ADP" || l.officeWord(c.End)) && (strings.ToUpper(toks[c.First].Form) != toks[c.First].Form || oneState(c))
}

// longestDescription is how many words are read from a name to a nation: "Dutch far-right politician
// and activist Ann Smith".
const longestDescription = 9

// titleOf gives the state that a title before a name ends in, or, of an envoy, the state before the
// title: "First Lady of Peru [Ann Smith]", "the Peruvian ambassador to Chile [Ann Smith]". Word k
// is the last one before the name.
func (l *linker) titleOf(k int) string {
	toks := l.s.Tokens
	for _, x := range l.bySent[l.sent] {
		c := &l.cands[x]
		if c.drop || c.Type != "country" || c.Kind != Name || len(c.Actors) != 1 || c.End != k+1 {
			continue
		}
		p := c.First - 1
		if p > 0 && toks[p].Lemma == "the" {
			p--
		}
		switch {
		case p < 1:
		case toks[p].Lemma == "of" && l.titled(p-1):
			return c.Actors[0]
		case toks[p].Lemma == "to" && l.officeWord(p-1):
			return cmp.Or(l.nationality(p-2, -1), l.ofPronoun(p-2))
		}
		return ""
	}
	return ""
}

// titled reports whether a title ends at word k: "Chairman of the Joint Chiefs of Staff".
func (l *linker) titled(k int) bool {
	for n := 0; n < longestDescription && k >= 0; n, k = n+1, k-1 {
		if l.officeWord(k) || l.s.Tokens[k].Lemma == "Lady" {
			return true
		}
		if t := &l.s.Tokens[k]; t.UPOS != "PROPN" && t.Lemma != "of" && t.Lemma != "the" {
			return false
		}
	}
	return false
}

// ofPronoun gives the state that a pronoun at word k stands for: "its ambassador to Chile".
func (l *linker) ofPronoun(k int) string {
	for _, x := range l.bySent[l.sent] {
		if c := &l.cands[x]; !c.drop && c.Kind == Pronoun && c.First == k && len(c.Actors) == 1 {
			a, _ := l.actor(c.Actors[0])
			return a.Country
		}
	}
	return ""
}

// officeWord reports whether word k is one for an office or for somebody who serves.
func (l *linker) officeWord(k int) bool {
	return k >= 0 && (l.t.class[lowHash(l.s.Tokens[k].Form)]&(personNominal|serviceNoun|forceNoun|privateNoun) != 0 || l.isTitle(l.s.Tokens[k].Form))
}

// joinedNation gives the state of the person or body that "and" joins before the office of c, where a nation stands
// before his own and none before this one: "Pakistani minister Joe Doe and army chief [Ann Smith]".
func (l *linker) joinedNation(c *cand) string {
	toks := l.s.Tokens
	and := c.First - 1
	for and > 0 && c.First-and < 5 && (toks[and].UPOS == "NOUN" || toks[and].UPOS == "PROPN" || toks[and].UPOS == "ADJ") {
		and--
	}
	if and < 1 || and > c.First-2 || toks[and].Lemma != "and" || !l.officeWord(and+1) && !l.officeWord(c.First-1) {
		return ""
	}
	for _, x := range l.bySent[l.sent] {
		if o := &l.cands[x]; !o.drop && o.First > and && o.End <= c.First { // "and FARC leader X"
			return ""
		}
	}
	for _, x := range l.bySent[l.sent] {
		p := &l.cands[x]
		if p.drop || p.Kind != Name || p.End != and || p.First < 1 || len(p.Actors) != 1 {
			continue
		}
		if a, _ := l.actor(p.Actors[0]); a.Type == "org" && a.Acts() {
			return a.Country
		} else if p.Type == "person" {
			return l.nationality(p.First-1, -1)
		}
	}
	return ""
}

// isTitle reports whether a word alone is a title: "Commander".
func (l *linker) isTitle(form string) bool {
	row, ok := l.t.titles[lowHash(form)]
	return ok && row >= 0
}

// oneState reports whether a short form is of a state: "U.S. citizen", not "EU diplomat".
func oneState(c *cand) bool {
	return len(c.Actors) == 1 && (c.Actors[0] == "country/us" || c.Actors[0] == "country/gb")
}

// nationality walks from word k over plain words of a description to an adjective
// or a people's name and gives its state, or "".
func (l *linker) nationality(k, step int) string {
	toks := l.s.Tokens
	for n := 0; n < longestDescription && k >= 0 && k < len(toks); n, k = n+1, k+step {
		for _, x := range l.bySent[l.sent] {
			c := &l.cands[x]
			if c.drop || c.Kind == Nominal || k < c.First || k >= c.End {
				continue
			}
			if len(c.Actors) != 1 || c.First > 0 && toks[c.First-1].Form == "-" || c.End < len(toks) && toks[c.End].Form == "-" {
				return ""
			}
			a, _ := l.actor(c.Actors[0])
			if organ := step < 0 && n > 0 && a.Type == "org" && a.Acts(); c.Kind != Adjective && c.Kind != Demonym && !l.likeAdjective(c) && !organ {
				return ""
			}
			return a.Country
		}
		switch toks[k].UPOS {
		case "NOUN", "ADJ", "NUM", "ADV":
		case "PROPN": // "Peruvian Supreme Court judge X"
			if step > 0 {
				return ""
			}
		case "PUNCT":
			if toks[k].Form != "-" {
				return ""
			}
		case "ADP": // "U.S. Chief of Naval Operations X"
			if step > 0 || toks[k].Lemma != "of" || !l.officeWord(k-1) {
				return ""
			}
		case "CCONJ": // "Russian oligarch and club owner X"
			if k < 1 || step > 0 || toks[k-1].XPOS != "NN" || l.t.class[lowHash(toks[k-1].Form)]&(personNominal|serviceNoun|privateNoun) == 0 {
				return ""
			}
		case "DET":
			if step < 0 {
				return ""
			}
		default:
			return ""
		}
		if f := toks[k].Form; strings.ToLower(f) != f && (step > 0 || n == 0 && l.t.class[lowHash(f)]&(personNominal|serviceNoun|forceNoun|privateNoun) == 0 && !l.isTitle(f)) {
			return ""
		}
	}
	return ""
}
