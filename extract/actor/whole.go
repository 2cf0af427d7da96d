package actor

import "strings"

// A name is taken whole or not at all. What the tables know of it may be only its end.

// quarter takes the name of a region with the word before it that makes another of it:
// "North Caucasus", "Blue Nile". It reports whether there is one.
func (l *linker) quarter(c *cand, h hit) bool {
	first := h.first
	for first > 0 && l.cls[first-1]&quarterWord != 0 && l.cap[first-1] && !l.covered(first-1) && l.adjacent(first-1, first) {
		first--
	}
	if first == h.first || c.Type != "place" || l.t.entries[h.entry].use&city == 0 {
		return false
	}
	c.key, c.entry, c.Place = l.nameKey(first, h.end), -1, true
	c.Rule, c.Why = "new-place", "a region of a place of the tables"
	n := l.push(*c, first, h.end, l.spanOf(first, h.end))
	name := l.str(l.cands[n].Span)
	a := Actor{ID: "place/" + Slug(name), Name: name, Type: "place", Kind: "new", Country: l.t.actors[l.t.entries[h.entry].actor].Country}
	l.cands[n].Label, l.cands[n].Actors = name, []string{l.newActor(a)}
	l.made[c.key] = n
	return true
}

// dashed gives where the name of a body begins that a dash ties to the one before it:
// "People's Front - General Staff".
func (l *linker) dashed(from int) int {
	k := from - 1
	if k < 1 || l.s.Tokens[k].UPOS != "PUNCT" || !strings.ContainsAny(l.s.Tokens[k].Form, "-–—") || !l.covered(k-1) {
		return from
	}
	if c := &l.cands[l.at[k-1]]; c.Type == "org" && c.Kind == Name && c.End == k && !c.drop {
		return c.First
	}
	return from
}

// fromAcronym makes the name before the bracket at token i begin where its acronym says.
func (l *linker) fromAcronym(i int) {
	c := &l.cands[l.at[i-1]]
	if from := l.spelledOut(c.First, i, l.s.Tokens[i+1].Form); from < c.First && c.End == i {
		c.drop = true
		l.pushOrg(from, i)
	}
}

// spelledOut gives where the name that ends at token end begins by its acronym: with a word
// of the same letter, further left than where its head noun let it begin, as in "Economic
// and Social Institute (ESI)".
func (l *linker) spelledOut(first, end int, acronym string) int {
	if l.s.Tokens[first].Form[0] == acronym[0] && initials(acronym, l.str(l.spanOf(first, end))) {
		return first
	}
	for k := first - 1; k >= 0 && k > first-6; k-- {
		t := &l.s.Tokens[k]
		joins := t.UPOS == "CCONJ" || t.Form == "of" || t.Form == "for"
		if !joins && (!l.cap[k] || l.settled(k)) {
			return first
		}
		if l.cap[k] && t.Form[0] == acronym[0] && initials(acronym, l.str(l.spanOf(k, end))) {
			return k
		}
	}
	return first
}
