package actor

import "strings"

// relativeHead gives the candidate whose relative clause a pronoun opens.
func (l *linker) relativeHead(tok int) (int, string) {
	k := l.s.Tokens[tok].Head
	for n := 0; k >= 0 && n < 6; n++ {
		t := &l.s.Tokens[k]
		if strings.HasPrefix(t.Rel, "acl") || t.Rel == "advcl:relcl" && t.Head >= 0 && l.s.Tokens[t.Head].UPOS != "VERB" {
			if t.Head < 0 || t.Head >= tok {
				return -1, ""
			}
			n := l.headedBy(t.Head)
			if n >= 0 && l.low[tok] == l.word.which && l.cands[n].Type == "person" { // "Putin of Russia, which": the parser has hung it on him
				return -1, ""
			}
			return n, "the noun of its relative clause"
		}
		k = t.Head
	}
	return -1, ""
}

// joinedTo gives the noun that the noun of a possessor is joined to: "the city and its mines".
func (l *linker) joinedTo(tok int) (int, bool) {
	h := l.s.Tokens[tok].Head
	if h < 0 || l.s.Tokens[h].Rel != "conj" || tok == 0 || l.s.Tokens[tok-1].UPOS != "CCONJ" {
		return 0, false
	}
	x := l.s.Tokens[h].Head
	return x, x >= 0 && (l.s.Tokens[x].UPOS == "NOUN" || l.s.Tokens[x].UPOS == "PROPN")
}

// relativeSubject gives the noun whose relative clause a token stands in, if the
// clause has "who" or "which" for its subject.
func (l *linker) relativeSubject(tok int) (int, bool) {
	v := l.s.Tokens[tok].Head
	for n := 0; v >= 0 && n < 4; n++ {
		for i := max(0, v-8); i < v; i++ {
			if t := &l.s.Tokens[i]; t.Head == v && strings.HasPrefix(t.Rel, "nsubj") && !(l.s.Tokens[tok].Head == i && l.s.Tokens[tok].Form == "its") {
				if (t.XPOS == "WP" || t.XPOS == "WDT") && l.s.Tokens[v].Head >= 0 && l.s.Tokens[v].Head < tok {
					return l.s.Tokens[v].Head, true
				}
				return 0, false
			}
		}
		v = l.s.Tokens[v].Head
	}
	return 0, false
}

// justBefore gives the candidate that ends right before ", who".
func (l *linker) justBefore(tok int) int {
	if tok < 2 || l.s.Tokens[tok-1].Form != "," {
		return -1
	}
	n := int(l.at[tok-2])
	if n >= 0 && l.low[tok] == l.word.which && l.elsewhere(tok, &l.cands[n]) {
		return -1
	}
	if n < 0 || len(l.cands[n].Actors) == 0 || l.cands[n].Kind == Adjective || (l.low[tok] == l.word.who) != (l.cands[n].Type == "person") {
		return -1
	}
	return n
}

// elsewhere reports whether the tree hangs the clause that a relative pronoun opens
// on another word than candidate c, and its verb is not one of actors alone: "arms
// for Taiwan, which cost a billion", but "the treaty of Norway, which recognised Kosovo".
func (l *linker) elsewhere(tok int, c *cand) bool {
	if k, _ := l.governor(tok); k&speechWord != 0 || k&deedWord != 0 && l.s.Tokens[tok].Rel == "nsubj" {
		return false
	}
	k := l.s.Tokens[tok].Head
	for n := 0; k >= 0 && n < 6; n, k = n+1, l.s.Tokens[k].Head {
		if t := &l.s.Tokens[k]; strings.HasPrefix(t.Rel, "acl") {
			return t.Head >= 0 && (t.Head < c.First || t.Head >= c.End) && !l.isNamed(t.Head, c)
		}
	}
	return false
}

// isNamed reports whether candidate c is the name of what noun h speaks of: "the
// movement Boko Haram", "the town of Goma".
func (l *linker) isNamed(h int, c *cand) bool {
	t := &l.s.Tokens[c.Head]
	return t.Head == h && (t.Rel == "appos" || t.Rel == "flat" || l.cls[h]&placeWord != 0 && l.caseOf(c.Head) == l.word.of)
}

// headedBy gives the candidate with actors whose head a token is, or that
// stands in apposition to it, or -1.
func (l *linker) headedBy(tok int) int {
	for _, n := range l.bySent[l.sent] {
		if c := &l.cands[n]; c.Head == tok && len(c.Actors) > 0 && c.Kind != Adjective {
			return n
		}
	}
	for _, n := range l.bySent[l.sent] {
		c := &l.cands[n]
		t := &l.s.Tokens[c.Head]
		if t.Head == tok && (t.Rel == "appos" || t.Rel == "flat") && len(c.Actors) > 0 && c.Kind == Name && l.t.class[lowHash(l.s.Tokens[tok].Form)]&(personNominal|serviceNoun) != 0 {
			return n
		}
	}
	return -1
}

// clauseSubject gives the candidate that is the subject of the clause of a token.
func (l *linker) clauseSubject(tok int) int {
	for v, n := l.s.Tokens[tok].Head, 0; v >= 0 && n < 5; v, n = l.s.Tokens[v].Head, n+1 {
		for i := range l.s.Tokens {
			if t := &l.s.Tokens[i]; t.Head == v && strings.HasPrefix(t.Rel, "nsubj") && i != tok {
				return l.headedBy(i)
			}
		}
	}
	return -1
}

// complete reports whether the clause that "that" opens lacks nothing, so that the word only joins it:
// it has a subject of its own, and an object or a passive verb.
func (l *linker) complete(tok int) bool {
	toks := l.s.Tokens
	v := toks[tok].Head
	if v < 0 || strings.HasPrefix(toks[tok].Rel, "nsubj") {
		return false
	}
	s := l.subjectToken(v)
	if s <= tok {
		return false
	}
	return toks[s].Rel == "nsubj:pass" || toks[tok].Rel != "obj" && l.objectToken(v) > tok
}
