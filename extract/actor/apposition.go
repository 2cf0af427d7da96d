package actor

import "entente/extract/text"

// appositions makes mentions of the nouns that say behind a name who it is: "Peter Tovin,
// a homeopath", "the SPLM, a rebel movement".
func (l *linker) appositions() {
	for tok := range l.s.Tokens {
		t := &l.s.Tokens[tok]
		if l.servantNamed(tok) {
			continue
		}
		if t.UPOS != "NOUN" || t.XPOS != "NN" || text.BaseRel(t.Rel) != "appos" || t.Head < 0 || t.Head >= tok || l.at[t.Head] < 0 {
			continue
		}
		n := int(l.at[t.Head])
		c := &l.cands[n]
		if c.Kind != Name || len(c.Actors) != 1 || c.Place {
			continue
		}
		first, det := l.bareStart(tok)
		if first == 0 || l.s.Tokens[first-1].Form != "," || !l.saysWho(tok, det, c.Type) || c.Type == "person" && l.ofThing(tok) {
			continue
		}
		l.headed[l.low[tok]] = append(l.headed[l.low[tok]], n)
		if l.at[tok] < 0 {
			l.refPush(tok, first, tok+1, Nominal, "", c.Actors, n, "apposition", "what stands beside the name")
		} else if o := &l.cands[l.at[tok]]; o.Head == tok && o.Kind == Nominal && len(o.Actors) == 0 {
			o.Type, o.Actors, o.Label, o.Antecedent, o.Private = c.Type, c.Actors, c.Label, n, c.Private
			o.Rule, o.Why = "apposition", "what stands beside the name"
		}
	}
}

// bareStart gives where the phrase of a noun begins, without what a mention covers, and
// whether that is an article or a possessor.
func (l *linker) bareStart(tok int) (first int, det bool) {
	if n := l.at[tok]; n >= 0 {
		first = l.cands[n].First
		return first, l.s.Tokens[first].UPOS == "DET"
	}
	for first = tok; first > 0 && first > tok-7; first-- {
		t := &l.s.Tokens[first-1]
		switch {
		case t.UPOS == "DET" || t.XPOS == "PRP$":
			return first - 1, true
		case l.at[first-1] >= 0 || t.UPOS != "ADJ" && t.UPOS != "NOUN" && t.UPOS != "ADV" && t.UPOS != "NUM" && t.Form != "-" && t.UPOS != "VERB":
			return first, false
		}
	}
	return first, false
}

// saysWho reports whether a noun can say who a person or body is.
func (l *linker) saysWho(tok int, det bool, typ string) bool {
	k := l.cls[tok]
	switch typ {
	case "person":
		return k&(firmNoun|massNoun|orgWord|eventWord|countryNominal) == 0 && (det || k&(personNominal|serviceNoun|privateNoun) != 0)
	case "org":
		return det && k&(orgNominal|orgWord|firmNoun|massNoun) != 0 && k&(personNominal|serviceNoun) == 0
	}
	return false
}

// ofThing reports whether the clause behind a noun says that it is no person: "met Peter Tovin, an
// offer that was".
func (l *linker) ofThing(tok int) bool {
	if tok+1 == len(l.s.Tokens) {
		return false
	}
	switch l.s.Tokens[tok+1].Lemma {
	case "that", "which":
		return true
	}
	return false
}

// servantNamed takes a servant of a state or body for the person that is named behind him, where
// a name begins at token tok: "the UN envoy to Sudan, Peter Tovin, met".
func (l *linker) servantNamed(tok int) bool {
	n := l.at[tok]
	if n < 0 || tok == 0 || l.cands[n].First != tok || l.s.Tokens[tok-1].Form != "," {
		return false
	}
	c := &l.cands[n]
	t := &l.s.Tokens[c.Head]
	if c.Kind != Name || c.Type != "person" || len(c.Actors) != 1 || t.Rel != "appos" || t.Head < 0 || t.Head >= tok || l.at[t.Head] < 0 {
		return false
	}
	h := t.Head
	if p := &l.cands[l.at[h]]; p.Type == "country" && l.s.Tokens[h].Rel == "nmod" && l.s.Tokens[h].Head >= 0 && l.at[l.s.Tokens[h].Head] >= 0 { // no land is called Peter
		h = l.s.Tokens[h].Head
	}
	o := &l.cands[l.at[h]]
	if o.Kind != Nominal || o.Head != h || l.s.Tokens[o.Head].XPOS != "NN" || l.cls[o.Head]&(personNominal|serviceNoun) == 0 || o.Private || len(o.Actors) != 1 {
		return false
	}
	o.Type, o.Actors, o.Label, o.Antecedent = c.Type, c.Actors, c.Label, int(n)
	o.Rule, o.Why = "apposition", "who is named behind it"
	return true
}
