package actor

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// both finds the two that "both sides" or "the two leaders" are: the only two
// of their kind in the sentence, or in it and those before it.
func (l *linker) both(tok, first int, k class) {
	want := "country"
	switch {
	case k&personNominal != 0:
		want = "person"
	case k&countryNominal == 0:
		want = "" // sides and parties may be states or bodies
	}
	limit := 2
	if tok-first > 2 {
		limit = 1 // "the two isolated nations" are not just any two
	}
	var ids []string
	from := -1
	for back := 0; back <= limit && l.sent-back >= 0; back++ {
		if again := l.pairOf(back, want); again >= 0 && len(ids) == 0 {
			ids, from = l.cands[again].Actors, again
			break
		}
		ids, from = l.collect(l.sent-back, back, tok, want, tok-first > 2, ids, from)
		if len(ids) == 0 && back == 0 && want == "country" { // "Yoon and Kishida spoke of ties of the two countries"
			if ids, from = l.behind(tok, 0); len(ids) != 2 || l.cands[from].Type != "person" {
				ids = nil
			}
		}
		if len(ids) >= 2 {
			break
		}
	}
	if all, n := l.nations(tok); len(all) == 2 && k&countryNominal != 0 && tok-first <= 2 {
		ids, from = all, n
	}
	if len(ids) < 2 && want != "person" {
		ids, from = l.behind(tok, limit)
	}
	for back := 0; back <= 1 && back <= l.sent; back++ {
		two, n := l.leaders(back, tok)
		if len(two) == 2 && want != "person" && slices.ContainsFunc(ids, func(id string) bool { return !slices.Contains(two, id) && l.onlyPlace(id, back, tok) }) {
			ids, from = two, n
			break
		}
	}
	if len(ids) > 2 && k&countryNominal != 0 {
		ids = slices.DeleteFunc(slices.Clone(ids), l.region) // "amid tensions in Kashmir"
		if len(ids) > 2 {
			ids = slices.DeleteFunc(ids, func(id string) bool { return l.onlyPlace(id, 1, tok) }) // "met in Geneva, Switzerland"
		}
	}
	if len(ids) > 2 && want != "person" {
		if two, n := l.subjects(); len(two) == 2 {
			ids, from = two, n
		}
	}
	if len(ids) < 2 && (tok-first <= 2 || tok-first == 3 && k&(countryNominal|personNominal) != 0 && l.s.Tokens[tok-1].UPOS == "ADJ" && l.low[tok-2] == l.word.two) { // "the two foreign ministers"
		ids, from = l.onlyPair(tok, k)
	}
	if len(ids) == 0 && want == "person" && l.low[tok] != l.word.men { // "Peru and Chile held talks. The two ministers agreed"
		want = "country"
		ids, from = l.onlyPair(tok, k&^personNominal)
	}
	if two, n := l.pairBefore(ids, from); n >= 0 && want != "person" {
		ids, from = two, n
	}
	ids, from = l.adjoining(tok, ids, from)
	if len(ids) != 2 || l.oneActs(tok, ids) {
		return
	}
	l.refPush(tok, first, tok+1, Nominal, want, ids, from, "pair", "the only two named just before")
}

// pairBefore gives the two states that the text joined before the sentence that names ids, two who are not joined there,
// where one of these is of the pair: "Peru and Chile clashed. Brazil said that Peru would talk. [Both sides] recalled envoys".
func (l *linker) pairBefore(ids []string, from int) ([]string, int) {
	if len(ids) != 2 || from < 0 || typeOf(ids[:1]) != "country" || typeOf(ids[1:]) != "country" || l.cands[from].Rule == "pair" {
		return nil, -1
	}
	sent := l.cands[from].Sentence
	if sent == l.sent || l.joinsTwo(sent, ids) {
		return nil, -1
	}
	for s := sent - 1; s >= max(0, sent-6); s-- {
		list := l.bySent[s]
		for k := len(list) - 1; k >= 0; k-- {
			two, n := l.twoStates(s, list[:k+1])
			if len(two) != 2 {
				continue
			}
			other := ids[0]
			if slices.Contains(two, other) {
				other = ids[1]
			}
			if slices.Contains(two, ids[0]) != slices.Contains(two, ids[1]) && l.onlyTells(sent, other) {
				return two, n
			}
			return nil, -1
		}
	}
	return nil, -1
}

// twoStates gives the two states that the last candidate of list means, or that it is joined to the other of.
func (l *linker) twoStates(sent int, list []int) ([]string, int) {
	n := list[len(list)-1]
	two := l.cands[n].Actors
	if len(two) != 2 {
		two, n = l.conjuncts(sent, list)
	}
	if len(two) != 2 || typeOf(two[:1]) != "country" || typeOf(two[1:]) != "country" {
		return nil, -1
	}
	return two, n
}

// onlyTells reports whether a state is named in a sentence for what it says of others or to them, or whose somebody is.
func (l *linker) onlyTells(sent int, id string) bool {
	toks := l.sents[sent].Tokens
	for _, n := range l.bySent[sent] {
		c := &l.cands[n]
		if !slices.Contains(c.Actors, id) {
			continue
		}
		h := toks[c.Head].Head
		if c.Kind == Adjective || toks[c.Head].Rel == "compound" {
			continue
		}
		if h < 0 || !strings.HasPrefix(toks[c.Head].Rel, "nsubj") || l.t.class[lowHash(toks[h].Form)]&speechWord == 0 && !slices.ContainsFunc(toks, func(t text.Token) bool { return t.Head == h && t.Rel == "ccomp" }) {
			return false
		}
	}
	return true
}

// joinsTwo reports whether a sentence joins two states by "and", or says that one meets the other.
func (l *linker) joinsTwo(sent int, ids []string) bool {
	list := l.bySent[sent]
	for k := range list {
		if two, _ := l.conjuncts(sent, list[:k+1]); len(two) == 2 && slices.Contains(two, ids[0]) && slices.Contains(two, ids[1]) {
			return true
		}
	}
	two, _ := l.company(sent, len(l.sents[sent].Tokens))
	return len(two) == 2
}

// onlyPair gives the two states, or for "leaders" the two persons, of whom a text told further back, where it has named
// no other as one who does something: "Peru shelled Chile. Chile fired back. Ten died. More fled. [Both countries] agreed".
func (l *linker) onlyPair(tok int, k class) ([]string, int) {
	want := "country"
	if k&personNominal != 0 {
		want = "person"
	}
	if !strings.HasPrefix(l.s.Tokens[tok].Rel, "nsubj") && !l.absolute(tok) {
		return nil, -1
	}
	var ids []string
	from := -1
	for back := min(l.sent, 8); back >= 0; back-- {
		ids, from = l.collect(l.sent-back, back, tok, want, false, ids, from)
		ids = slices.DeleteFunc(ids, func(id string) bool { return want == "country" && l.onlyPlace(id, back, tok) })
		if len(ids) > 2 {
			return nil, -1
		}
	}
	return ids, from
}

// subjects gives the two states that are joined as the subject of the sentence before.
func (l *linker) subjects() ([]string, int) {
	if l.sent == 0 {
		return nil, -1
	}
	list := l.bySent[l.sent-1]
	for k, n := range list {
		if ids, first := l.conjuncts(l.sent-1, list[:k+1]); len(ids) == 2 && l.subjectOf(l.sent-1, first) && typeOf(l.cands[n].Actors) == "country" {
			return ids, first
		}
	}
	return nil, -1
}

// thePair finds the two that "the presidents" are, where the sentence before tells of two
// and of no other.
func (l *linker) thePair(tok, first int, k class) {
	want := "country"
	switch {
	case k&personNominal != 0:
		want = "person"
	case k&countryNominal == 0:
		want = ""
	}
	if l.sent == 0 && l.prep(tok) != "between" {
		return
	}
	ids, from := l.collect(l.sent, 0, tok, want, false, nil, -1)
	if len(ids) > 0 && (len(ids) != 2 || l.prep(tok) != "between") {
		return
	}
	if len(ids) == 0 && l.sent > 0 {
		ids, from = l.collect(l.sent-1, 1, tok, want, false, nil, -1)
	}
	if ids, from = l.adjoining(tok, ids, from); len(ids) == 2 {
		l.refPush(tok, first, tok+1, Nominal, want, ids, from, "pair", "the only two named just before")
	}
}

// pairOf gives the candidate of an earlier sentence that already spoke of both, or -1.
func (l *linker) pairOf(back int, want string) int {
	for _, n := range l.bySent[l.sent-back] {
		if c := &l.cands[n]; back > 0 && c.Rule == "pair" && (want == "" || typeOf(c.Actors) == want) {
			return n
		}
	}
	return -1
}

// nations gives the states that a sentence names before a token, people of theirs too:
// "Chadian tourists left Niger amid tensions between the two countries".
func (l *linker) nations(tok int) ([]string, int) {
	var ids []string
	from := -1
	for _, n := range l.bySent[l.sent] {
		c := &l.cands[n]
		if c.First >= tok {
			break
		}
		if len(c.Actors) == 1 && typeOf(c.Actors) == "country" && c.Kind != Demonym {
			ids, from = append(ids, c.Actors[0]), n
		}
	}
	return unique(ids), from
}

// oneActs reports whether one of two is the subject of the clause in which both
// are spoken of: in "China urged both sides", China is not one of them.
func (l *linker) oneActs(tok int, ids []string) bool {
	if strings.HasPrefix(l.s.Tokens[tok].Rel, "nsubj") || l.absolute(tok) {
		return false
	}
	rel := l.s.Tokens[tok].Rel
	if rel != "obj" && rel != "iobj" && !strings.HasPrefix(rel, "obl") {
		return false
	}
	n := l.clauseSubject(tok)
	return n >= 0 && len(l.cands[n].Actors) == 1 && slices.Contains(ids, l.cands[n].Actors[0])
}

// absolute reports whether "with" before a noun opens a clause of which it is the subject, so that it does
// not face the subject of the clause around it: "Peru and Chile met, with [both sides] blaming each other".
func (l *linker) absolute(tok int) bool {
	toks := l.s.Tokens
	v := slices.IndexFunc(toks[tok+1:], func(t text.Token) bool { return t.XPOS == "VBG" || t.XPOS == "VBN" }) + tok + 1
	if v == tok || v > tok+3 || toks[v].Head != tok && toks[tok].Head != v {
		return false
	}
	return slices.ContainsFunc(toks[max(0, tok-4):tok], func(t text.Token) bool { return strings.EqualFold(t.Form, "with") && (t.Head == v || t.Head == tok) })
}

// leaders gives the states of those who are named by name or office before a token, or in a
// sentence before its own: "Biden met Xi in Peru. The two countries".
func (l *linker) leaders(back, tok int) ([]string, int) {
	var ids []string
	from := -1
	for _, n := range l.bySent[l.sent-back] {
		c := &l.cands[n]
		if back == 0 && c.First >= tok {
			break
		}
		if len(c.Actors) != 1 || c.Type != "person" {
			continue
		}
		if a, ok := l.actor(c.Actors[0]); ok {
			if state := l.stateOf(&a); state != "" && !c.Private {
				ids, from = append(ids, state), n
			}
		}
	}
	return unique(ids), from
}

// onlyPlace reports whether a sentence names a state, before a token if it is its own, for where
// something is, and not otherwise: "in Peru", "in Lima, Peru".
func (l *linker) onlyPlace(id string, back, tok int) bool {
	if l.sent < back {
		return false
	}
	list := l.bySent[l.sent-back]
	found := false
	for x, n := range list {
		c := &l.cands[n]
		if back == 0 && c.First >= tok {
			break
		}
		if !slices.Contains(c.Actors, id) {
			continue
		}
		if !c.Place && (x < 1 || !l.cands[list[x-1]].Place || l.cands[list[x-1]].End != c.First-1) {
			return false
		}
		found = true
	}
	return found
}

// behind looks for the states of the persons and bodies named just before.
func (l *linker) behind(tok, limit int) ([]string, int) {
	var ids []string
	from := -1
	for back := 0; back <= limit && l.sent-back >= 0 && len(ids) < 2; back++ {
		for _, n := range l.bySent[l.sent-back] {
			c := &l.cands[n]
			if back == 0 && c.First >= tok {
				break
			}
			if l.backer(l.sent-back, c) {
				continue
			}
			for _, id := range c.Actors {
				a, _ := l.actor(id)
				if state := l.stateOf(&a); state != "" && a.Type != "place" && !(a.Type == "org" && (a.Kind == "new" || l.teller(&a))) && !c.Private && c.Kind != Adjective {
					ids, from = append(ids, state), n
				}
			}
		}
		ids = unique(ids)
	}
	return ids, from
}

// collect adds the actors of one kind named in a sentence; with named, adjectives do not count.
func (l *linker) collect(sent, back, tok int, want string, named bool, ids []string, from int) ([]string, int) {
	for _, n := range l.bySent[sent] {
		c := &l.cands[n]
		if back == 0 && c.First >= tok {
			break
		}
		if back == 0 && l.urges(c, tok) || l.backer(sent, c) {
			continue
		}
		if c.Type != want && !(want == "country" && c.Type == "place") && !(want == "" && (c.Type == "country" || c.Type == "org")) || c.Kind == Pronoun && want != "person" {
			continue
		}
		for _, id := range c.Actors {
			if a, ok := l.actor(id); want == "" && ok && a.Type == "org" && (a.Kind == "new" || a.Kind == "igo" || l.teller(&a)) {
				continue // a university or a bank is no side, nor is who stands above both or tells of them
			}
			if want == "person" && l.modifies(c) {
				continue // "Putin associate Peter Tovin"
			}
			if (typeOf([]string{id}) == want || want == "") && c.Kind != Demonym && !(named && c.Kind == Adjective) && !l.ofPeople(sent, c) {
				ids, from = append(ids, id), n
			}
		}
	}
	return unique(ids), from
}

// backer reports whether a name of a sentence stands before a hyphen that makes of it only who brokered,
// backs or made something, and so no side of it: "a US-brokered truce".
func (l *linker) backer(sent int, c *cand) bool {
	toks := l.sents[sent].Tokens
	return c.End+1 < len(toks) && toks[c.End].Form == "-" && l.t.class[lowHash(toks[c.End+1].Form)]&backedWord != 0
}

// teller reports whether a is a news agency that the text does not call a state's own, so that
// it only tells of what others do.
func (l *linker) teller(a *Actor) bool {
	return a.Kind == "news-agency" && !slices.ContainsFunc(l.roles, func(r Role) bool {
		return r.Relation == "state-media-of" && slices.Contains(l.cands[r.Holder].Actors, a.ID)
	})
}

// headLow is the key of the word that a candidate hangs on, or 0.
func (l *linker) headLow(c *cand) uint64 {
	toks := l.sents[c.Sentence].Tokens
	if h := toks[c.Head].Head; h >= 0 {
		return lowHash(toks[h].Form)
	}
	return 0
}

// urges reports whether a candidate is, or is joined to, the subject of the verb that token
// tok hangs on as an object or behind a preposition: who urges two others is none of them.
func (l *linker) urges(c *cand, tok int) bool {
	p := &l.s.Tokens[tok]
	if p.Rel != "obj" && p.Rel != "iobj" && !strings.HasPrefix(p.Rel, "obl") || l.absolute(tok) {
		return false
	}
	h := c.Head
	for n := 0; n < 8 && l.s.Tokens[h].Rel == "conj" && l.s.Tokens[h].Head >= 0; n++ {
		h = l.s.Tokens[h].Head
	}
	return l.s.Tokens[h].Head == p.Head && strings.HasPrefix(l.s.Tokens[h].Rel, "nsubj")
}

// ofPeople reports whether an adjective only says where private people are
// from: "Korean companies".
func (l *linker) ofPeople(sent int, c *cand) bool {
	toks := l.sents[sent].Tokens
	h := toks[c.Head].Head
	return c.Kind == Adjective && h >= 0 && l.t.class[lowHash(toks[h].Form)]&privateNoun != 0
}
