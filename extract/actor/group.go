package actor

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// Groups act for themselves and are known by where they are from: "Syrian
// rebels", "pro-Russian separatists", "Kurdish fighters", "the Belarusian
// opposition". Two texts that call a group the same mean the same: the words are
// all that is known of it. Nameless people ("gunmen", "a Palestinian") are no actor.

// people reports whether a candidate is a people of the tables.
func (l *linker) people(c *cand) bool {
	return c.entry >= 0 && c.Kind == Adjective && l.t.actors[l.t.entries[c.entry].actor].Type == "group"
}

// groupName gives the usual name of the group that noun i with its owner is, or
// "". With apart, a word before the noun says that it is not the owner's own.
func (l *linker) groupName(owner, i int, k class, apart bool) string {
	o := &l.cands[owner]
	if o.End > i || o.Type == "org" && !apart || o.Type == "person" || !l.collective(i) && !l.allied(o.End, i) {
		return ""
	}
	if slices.ContainsFunc(l.s.Tokens[o.End:i], func(t text.Token) bool { return strings.ContainsAny(t.Form, "0123456789") && t.UPOS != "NUM" }) {
		return "" // "U.S. F-22 stealth fighters"
	}
	side := l.sided(o.First)
	nation := l.nation(owner)
	switch inner := l.groupBetween(o.End, i); {
	case inner >= 0 && k&(forceNoun|groupNoun|massNoun) != 0:
		return nation + " " + l.pluralOf(inner)
	case k&groupNoun != 0, (side || l.people(o) || apart) && k&(forceNoun|massNoun) != 0:
		if i > 0 && l.t.class[join(l.low[i-1], l.low[i])]&groupNoun != 0 {
			nation += " " + strings.ToLower(l.s.Tokens[i-1].Form)
		}
		return nation + " " + strings.ToLower(l.s.Tokens[i].Form)
	}
	return ""
}

// nation is how the words before a group say where it is from or whose side it is
// on: "Syrian", "Iraqi Kurdish", "pro-Russian", "Iranian-backed".
func (l *linker) nation(owner int) string {
	o := &l.cands[owner]
	from, end := l.nationStart(owner), o.End
	for end+1 < len(l.s.Tokens) && l.s.Tokens[end].Form == "-" && l.cls[end+1]&backedWord != 0 {
		end += 2
	}
	for end < len(l.s.Tokens) && l.cap[end] && l.covered(end) && l.people(&l.cands[l.at[end]]) {
		end++ // "Iraqi Shia"
	}
	name := l.str(l.spanOf(from, end))
	if side := l.s.Tokens[from].Form; l.sided(o.First) && isUpper(name) && (side[0] == 'P' || side[0] == 'A') { // at the start of a sentence
		name = strings.ToLower(side) + name[len(side):]
	}
	return name
}

// nationStart is the first token of those words.
func (l *linker) nationStart(owner int) int {
	from := l.sideStart(l.cands[owner].First)
	if l.people(&l.cands[owner]) && l.covered(from-1) && l.cands[l.at[from-1]].Kind == Adjective {
		from = l.cands[l.at[from-1]].First
	}
	return from
}

// sideStart goes from a name back over "pro-" and "anti-".
func (l *linker) sideStart(i int) int {
	if i >= 2 && l.s.Tokens[i-1].Form == "-" {
		switch strings.ToLower(l.s.Tokens[i-2].Form) {
		case "pro", "anti":
			return i - 2
		}
	}
	return i
}

// notTheirs makes of "Russian forces" after "pro-" the nationality alone: they are
// not the forces that the tables call so.
func (l *linker) notTheirs(h hit) hit {
	if h.end-h.first < 2 || !l.sided(h.first) {
		return h
	}
	for i := range l.atoms {
		a := &l.atoms[i]
		if a.start != h.span.Start {
			continue
		}
		if e, ok := l.t.trie[a.hash]; ok && e >= 0 && l.t.actors[l.t.entries[e].actor].Type == "country" {
			return hit{first: h.first, end: h.first + 1, entry: e, key: a.hash, span: text.Span{Start: a.start, End: l.withStop(*a)}}
		}
	}
	return h
}

// sided reports whether a name stands behind "pro-" or "anti-".
func (l *linker) sided(i int) bool {
	f := strings.ToLower(l.s.Tokens[i].Form)
	return strings.HasPrefix(f, "pro-") || strings.HasPrefix(f, "anti-") || l.sideStart(i) < i
}

// groupBetween gives the noun of a group among tokens from to end: "rebel" in
// "Syrian rebel forces", or -1.
func (l *linker) groupBetween(from, end int) int {
	for k := from; k < end; k++ {
		if l.cls[k]&groupNoun != 0 {
			return k
		}
	}
	return -1
}

// collective reports whether a noun is of several: "rebels", "opposition".
func (l *linker) collective(i int) bool {
	switch t := &l.s.Tokens[i]; t.XPOS {
	case "NNS", "NNPS":
		return true
	default:
		return strings.HasSuffix(t.Form, "men") || l.cls[i]&massNoun != 0 && l.cls[i]&groupNoun != 0
	}
}

// pluralOf is the plural of a noun that stands as an adjective: "rebel"; a noun
// of many people has none.
func (l *linker) pluralOf(i int) string {
	word := strings.ToLower(l.s.Tokens[i].Form)
	if l.cls[i]&massNoun != 0 || l.s.Tokens[i].XPOS == "NNS" {
		return word
	}
	return plural(word)
}

// forgetPeoples drops the adjectives of peoples, which have named groups: a
// "Kurdish politician" is not the Kurds. Nor do those who are for a state act for
// it: "pro-Palestinian and pro-Israel protesters".
func (l *linker) forgetPeoples() {
	for i := range l.cands {
		c := &l.cands[i]
		if c.drop || c.Kind != Adjective && c.Kind != Demonym && c.Kind != Name {
			continue
		}
		if l.within(i); (c.Kind == Adjective || c.Kind == Demonym) && c.First > 0 && l.t.class[l.low0(c.First-1)]&ethnicWord != 0 && strings.HasPrefix(c.first(), "country/") {
			c.drop = true // "ethnic Albanians" are of a people, not of a state
		} else if c.Kind == Adjective && strings.HasPrefix(c.first(), "group/") {
			c.drop = true
		} else if l.sided(c.First) && strings.HasPrefix(strings.ToLower(l.s.Tokens[l.sideStart(c.First)].Form), "pro") {
			c.Private = true
		}
	}
}

// fillGroup makes the actor of a group whose nation is a state or people for certain.
func (l *linker) fillGroup(c *cand) {
	if o := &l.cands[c.owner]; c.Label == "" || o.drop || len(o.Actors) != 1 {
		c.Label = ""
		return
	}
	c.Actors = []string{l.newActor(Actor{ID: "group/" + Slug(c.Label), Name: c.Label, Type: "group", Kind: "new"})}
	c.Rule, c.Why = "group", "those who act for themselves, named by where they are from"
}

// groupAgain resolves "the rebels": the only group called so before, or the only
// armed group of the tables.
func (l *linker) groupAgain(tok int) {
	first, det, odd := l.phrase(tok)
	if odd || det != "the" || l.s.Tokens[tok].XPOS != "NNS" {
		if l.s.Tokens[tok].XPOS == "NN" && l.cls[tok]&nominal != 0 {
			l.description(tok)
		} else if l.cls[tok]&homeNoun != 0 {
			l.ofOneState(tok)
		}
		return
	}
	var ids []string
	from := -1
	for back := 0; back <= 3 && l.sent-back >= 0; back++ {
		for _, n := range l.bySent[l.sent-back] {
			c := &l.cands[n]
			if back == 0 && c.First >= tok || len(c.Actors) != 1 || slices.Contains(ids, c.Actors[0]) {
				continue
			}
			if a, ok := l.actor(c.Actors[0]); ok && (a.Kind == "armed-group" || a.Type == "group" && l.calledSo(&a, tok)) {
				ids, from = append(ids, a.ID), n
			}
		}
	}
	if len(ids) == 1 && l.sideBySide(&l.cands[from]) {
		return
	}
	if len(ids) == 1 {
		l.refPush(tok, first, tok+1, Nominal, "", ids, from, "description", "the only group of that kind named before")
	} else if len(ids) == 0 && l.cls[tok]&homeNoun != 0 {
		l.ofOneState(tok)
	}
}

// sideBySide reports whether a body is joined by "and" to another, of which the same may be said.
func (l *linker) sideBySide(c *cand) bool {
	toks := l.sents[c.Sentence].Tokens
	return slices.ContainsFunc(l.bySent[c.Sentence], func(n int) bool {
		o := &l.cands[n]
		return o.Type == "org" && o.Head != c.Head && o.first() != c.first() && (toks[o.Head].Rel == "conj" && toks[o.Head].Head == c.Head || toks[c.Head].Rel == "conj" && toks[c.Head].Head == o.Head)
	})
}

// calledSo reports whether the name of a group ends in a noun.
func (l *linker) calledSo(a *Actor, tok int) bool {
	return strings.HasSuffix(a.Name, " "+strings.ToLower(l.s.Tokens[tok].Form))
}

// allied reports whether a name that ends before token k leads what noun i speaks of: "the
// Kenyan-led coalition", also without a hyphen.
func (l *linker) allied(k, i int) bool {
	return l.t.trait[l.low[i]]&allianceNoun != 0 && (l.hyphen(k) && l.s.Tokens[k+1].Form == "led" || k < i && l.s.Tokens[k].Form == "led")
}
