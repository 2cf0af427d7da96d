package actor

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// Names taken up again in a shorter form: by their initials, by their last word, by
// the noun that they end in.

// initialled settles letters that are the initials of one body that the text names in
// full, though it puts them nowhere in brackets.
func (l *linker) initialled(c *cand) bool {
	form := l.str(c.Span)
	if c.entry >= 0 || c.End-c.First != 1 || len(form) < 3 || !shortForm(form) {
		return false
	}
	if l.capitals == nil {
		l.capitals = l.initials()
	}
	id := l.capitals[form]
	if id == "" || id == several {
		return false
	}
	c.Type, c.Actors, c.Rule, c.Why = "org", []string{id}, "acronym", "the initials of a body named in full"
	return true
}

// initials gives the bodies named in full by their initials, several where two have the same.
func (l *linker) initials() map[string]string {
	m := map[string]string{}
	for i := range l.cands {
		o := &l.cands[i]
		if o.drop || o.Type != "org" || o.Kind != Name || len(o.Actors) != 1 || o.End-o.First < 3 {
			continue
		}
		form := capitals(l.str(o.Span))
		if old, ok := m[form]; ok && old != o.Actors[0] {
			m[form] = several
		} else {
			m[form] = o.Actors[0]
		}
	}
	return m
}

// capitals gives the first letters of the words of a name that have a capital.
func capitals(name string) string {
	var b strings.Builder
	for w := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == ' ' || r == '-' }) {
		if isUpper(w) {
			b.WriteByte(w[0])
		}
	}
	return b.String()
}

// sayers makes persons of names that nothing else explains, where the text goes on to
// tell what one says who is called by the last word alone: "Ann Dulari heard of it
// ... Dulari said that".
func (l *linker) sayers() {
	tell := map[uint64]int{}
	for i := range l.cands {
		c := &l.cands[i]
		if c.drop || !c.short || c.End-c.First != 1 || c.Type != "" || len(c.Actors) > 0 {
			continue
		}
		if toks := l.sents[c.Sentence].Tokens; reports(toks, c.First) && (c.First == 0 || toks[c.First-1].UPOS != "DET") {
			tell[lowHash(toks[c.First].Form)] = i
		}
	}
	if len(tell) == 0 {
		return
	}
	for i := range l.cands {
		c := &l.cands[i]
		if c.drop || !c.short || c.entry >= 0 || c.Type != "" || c.End-c.First < 2 || c.End-c.First > 4 || !l.plainName(c) {
			continue
		}
		last := lowHash(l.sents[c.Sentence].Tokens[c.End-1].Form)
		if n, ok := tell[last]; !ok || n < i {
			continue
		}
		name := l.str(c.Span)
		c.short, c.Type, c.Label = false, "person", name
		c.Rule, c.Why = "new-person", "a name whose last word says something further on"
		c.Actors = []string{l.newActor(Actor{ID: "person/" + Slug(name), Name: name, Type: "person", Kind: "new"})}
		l.made[c.key] = i
		l.remember(last, i)
	}
}

// reports says whether word i is the subject of a verb that has a clause for its object.
func reports(toks []text.Token, i int) bool {
	v := toks[i].Head
	if v < 0 || toks[i].Rel != "nsubj" || !toks[v].Verbal() {
		return false
	}
	return slices.ContainsFunc(toks, func(t text.Token) bool { return t.Head == v && (t.Rel == "ccomp" || t.Rel == "parataxis") })
}

// plainName reports whether all words of a name have capitals and none is one of bodies,
// places or things.
func (l *linker) plainName(c *cand) bool {
	toks := l.sents[c.Sentence].Tokens
	if c.First > 0 && toks[c.First-1].UPOS == "DET" {
		return false
	}
	for i := c.First; i < c.End; i++ {
		if f := toks[i].Form; !isUpper(f) || len(f) > 1 && f == strings.ToUpper(f) || l.t.class[lowHash(f)]&(orgWord|placeWord|siteWord|thingWord|eventWord|monthWord) != 0 {
			return false
		}
	}
	return true
}

// soFar keeps of the persons with one family name whom mention i, which has no title, can
// mean: those named in full before it, and of several the one whom the name alone has
// meant since, if no other was named in full in between.
func (l *linker) soFar(i int, full []int) []int {
	if len(full) < 2 || l.cands[i].role != "" {
		return full
	}
	family := l.lowOf(&l.cands[i])
	of := func(id string) int {
		return slices.IndexFunc(full, func(n int) bool { return l.cands[n].first() == id })
	}
	var before []int
	for k := i - 1; k >= 0 && len(before) < 2; k-- {
		o := &l.cands[k]
		if o.drop || o.Type != "person" || len(o.Actors) != 1 {
			continue
		}
		n := of(o.Actors[0])
		switch {
		case n < 0:
		case o.End-o.First > 1:
			if !slices.Contains(before, full[n]) {
				before = append(before, full[n])
			}
		case o.Rule == "family-name" && l.lowOf(o) == family && (len(before) == 0 || len(before) == 1 && before[0] == full[n]):
			return full[n : n+1]
		}
	}
	if len(before) > 0 {
		return before
	}
	return full
}

// bodyAgain resolves "the Council" and "the foundation" to the body named before that has
// this noun for the head of its name, and "the student" to the person of whom it was said,
// unless two of them were named of late.
func (l *linker) bodyAgain(tok int) bool {
	t := &l.s.Tokens[tok]
	if tok == 0 || l.low[tok-1] != l.word.the || t.UPOS != "NOUN" && t.UPOS != "PROPN" || l.cls[tok]&(countryNominal|pairNominal) != 0 || t.Rel == "compound" || l.furtherOn(tok) {
		return false
	}
	if n := tok + 1; n < len(l.s.Tokens) && (l.s.Tokens[n].UPOS == "PROPN" || l.at[n] >= 0) && l.adjacent(tok, n) {
		return false
	}
	best := -1
	for _, n := range slices.Backward(l.headed[l.low[tok]]) {
		c := &l.cands[n]
		if best >= 0 && l.sent-c.Sentence > 3 {
			break
		}
		if c.Type == "org" && l.cls[tok]&(agentNoun|homeNoun|personNominal) != 0 || c.Sentence == l.sent && c.First >= tok || (t.XPOS == "NNS") != (l.sents[c.Sentence].Tokens[c.Head].XPOS == "NNPS") && t.XPOS == "NNS" {
			continue
		}
		if best < 0 {
			best = n
		} else if l.cands[best].Actors[0] != c.Actors[0] {
			return false
		}
	}
	if best < 0 {
		return false
	}
	l.refPush(tok, tok-1, tok+1, Nominal, "", l.cands[best].Actors, best, "description", "who was named before with this noun")
	return true
}

// noteHeads notes the nouns that the names of bodies in the sentence at hand end in, and
// those that stand right before names of persons.
func (l *linker) noteHeads() {
	for _, n := range l.bySent[l.sent] {
		if c := &l.cands[n]; c.Type == "org" && c.Kind == Name && len(c.Actors) == 1 && c.End-c.First > 1 {
			h := l.low[c.Head]
			l.headed[h] = append(l.headed[h], n)
		} else if len(c.Actors) == 1 && c.Kind == Nominal && l.t.trait[l.low[c.Head]]&allianceNoun != 0 && (c.Type == "group" || c.Type == "org") {
			l.headed[l.low[c.Head]] = append(l.headed[l.low[c.Head]], n)
		} else if c.Type == "person" && c.Kind == Name && len(c.Actors) == 1 && c.First > 0 && l.s.Tokens[c.First-1].XPOS == "NN" {
			h := l.low[c.First-1]
			l.headed[h] = append(l.headed[h], n)
		}
	}
}
