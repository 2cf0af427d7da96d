package actor

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// bareMinistry resolves "the Foreign Ministry", of which the text does not say whose it is:
// to the one named before, and else to the state that the text is about.
func (l *linker) bareMinistry(tok int) bool {
	first := tok
	for first > 0 && first > tok-3 && l.at[first-1] < 0 && (l.s.Tokens[first-1].UPOS == "ADJ" || l.s.Tokens[first-1].UPOS == "NOUN" || l.s.Tokens[first-1].UPOS == "PROPN") {
		first--
	}
	for k := first; k < tok; k++ {
		if f := l.s.Tokens[k].Form; l.s.Tokens[k].UPOS == "PROPN" && len(f) > 2 && f == strings.ToUpper(f) {
			return false // "the UEMOA court"
		}
	}
	themed := l.themed(tok)
	if themed {
		first = tok
	}
	if first == tok && !themed || first == 0 || l.low[first-1] != l.word.the || !themed && l.furtherOn(tok) || l.s.Tokens[tok].XPOS == "NNS" || l.s.Tokens[tok].Rel == "compound" {
		return false
	}
	from, id, why := l.lastBody(tok), "", "the only one of that kind named before"
	if from >= 0 && len(l.cands[from].Actors) == 1 {
		l.refPush(tok, first-1, tok+1, Nominal, "", l.cands[from].Actors, from, "description", why)
		return true
	}
	if id, why = l.writtenIn(), "of the state from whose capital the text reports"; id == "" {
		if id, why = l.scene(), "the text names no other state"; id == "" || !l.namedBefore(id) {
			id, why = l.leading(tok), "of the state that acts before, towards another"
		}
	}
	if id == "" || l.region(id) || l.suffers(tok, id) {
		return false
	}
	l.refPush(tok, first-1, tok+1, Nominal, "country", []string{id}, -1, "sole-state", why)
	return true
}

// themed reports whether a ministry is named by what it is for: "the Ministry of Defence".
func (l *linker) themed(tok int) bool {
	return tok+2 < len(l.s.Tokens) && isUpper(l.s.Tokens[tok].Form) && l.low[tok+1] == l.word.of && isUpper(l.s.Tokens[tok+2].Form) && l.at[tok+2] < 0 && l.t.trait[l.low[tok+2]]&themeWord != 0
}

// suffers reports whether a state is the object of the verb of which word tok is the subject.
func (l *linker) suffers(tok int, id string) bool {
	return slices.ContainsFunc(l.bySent[l.sent], func(n int) bool {
		c := &l.cands[n]
		return c.first() == id && l.s.Tokens[c.Head].Rel == "obj" && l.s.Tokens[c.Head].Head == l.s.Tokens[tok].Head
	})
}

// writtenIn gives the state in whose capital the text says that it was written: "TOKYO --".
func (l *linker) writtenIn() string {
	if len(l.bySent) == 0 || len(l.bySent[0]) == 0 {
		return ""
	}
	c := &l.cands[l.bySent[0][0]]
	if c.First != 0 || c.Rule != "capital" || !c.Place || len(c.Actors) != 1 || l.sents[0].Tokens[0].Rel != "parataxis" {
		return ""
	}
	return c.Actors[0]
}

// leading gives the state that is the subject of this sentence or the one before, if what
// follows word tok names another and not that one again: "Peru recalled its envoy. The
// Foreign Ministry accused Chile of lying".
func (l *linker) leading(tok int) string {
	id := ""
	for back := 1; back >= 0 && l.sent >= back; back-- {
		for _, n := range l.bySent[l.sent-back] {
			c := &l.cands[n]
			if back == 0 && c.First >= tok || len(c.Actors) != 1 || typeOf(c.Actors) != "country" || c.Place || c.Kind == Adjective || c.Private {
				continue
			}
			t := &l.sents[c.Sentence].Tokens[c.Head]
			if l.oneOfMany(c.Sentence, c.Head) {
				return ""
			}
			if strings.HasPrefix(t.Rel, "nsubj") && t.Rel != "nsubj:pass" && t.Head >= 0 && l.sents[c.Sentence].Tokens[t.Head].Rel == "root" {
				if id != "" && id != c.Actors[0] {
					return ""
				}
				id = c.Actors[0]
			}
		}
	}
	other := false
	for _, n := range l.bySent[l.sent] {
		if c := &l.cands[n]; c.First > tok && typeOf(c.Actors) == "country" {
			if len(c.Actors) != 1 || c.Actors[0] == id && text.BaseRel(l.s.Tokens[c.Head].Rel) != "nmod" {
				return ""
			}
			other = other || c.Actors[0] != id
		}
	}
	if !other {
		return ""
	}
	return id
}
