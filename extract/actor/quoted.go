package actor

import (
	"strings"

	"entente/extract/text"
)

// quoted gives the person who says the quotation in which "I" stands, where the sentence names one.
func (l *linker) quoted(tok int) (int, string) {
	open := false
	for i := range tok {
		if f := l.s.Tokens[i].Form; f == "\"" || f == "“" || f == "”" || f == "``" || f == "''" {
			open = !open
		}
	}
	if !open {
		return -1, ""
	}
	for i := range l.s.Tokens {
		t := &l.s.Tokens[i]
		if t.Rel != "nsubj" || t.Head < 0 || !saying(&l.s.Tokens[t.Head]) {
			continue
		}
		if n := l.headedBy(i); n >= 0 && (l.cands[n].Type == "person" || l.t.pronouns[l.low[tok]].how == side) {
			return n, "who says so"
		}
	}
	return -1, ""
}

// side resolves "we" in a quotation to the state or body that the speaker acts for.
func (l *linker) side(tok int) {
	n, _ := l.quoted(tok)
	if n < 0 || l.cands[n].Private {
		return
	}
	ids := l.cands[n].Actors
	if l.cands[n].Type == "person" {
		a, _ := l.actor(l.cands[n].first())
		if ids = []string{l.stateOf(&a)}; ids[0] == "" {
			return
		}
	}
	l.refPush(tok, tok, tok+1, Pronoun, typeOf(ids), ids, n, "pronoun", "the side of who says so")
}

func saying(t *text.Token) bool {
	switch strings.ToLower(t.Form) {
	case "said", "says", "say", "told", "tells", "added", "wrote", "tweeted", "stated", "declared", "saying":
		return true
	}
	return false
}
