package actor

import "strings"

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
			a.Nation = l.nationality(k, -1)
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
	return c.Kind == Name && c.Type == "country" && !c.Place && c.End < len(toks) && toks[c.End].UPOS == "NOUN" &&
		(c.First == 0 || toks[c.First-1].UPOS != "ADP") && (strings.ToUpper(toks[c.First].Form) != toks[c.First].Form || oneState(c))
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
	for n := 0; n < 6 && k >= 0 && k < len(toks); n, k = n+1, k+step {
		for _, x := range l.bySent[l.sent] {
			c := &l.cands[x]
			if c.drop || c.Kind == Nominal || k < c.First || k >= c.End {
				continue
			}
			if len(c.Actors) != 1 || c.First > 0 && toks[c.First-1].Form == "-" || c.End < len(toks) && toks[c.End].Form == "-" {
				return ""
			}
			if c.Kind != Adjective && c.Kind != Demonym && !l.likeAdjective(c) {
				return ""
			}
			a, _ := l.actor(c.Actors[0])
			return a.Country
		}
		switch toks[k].UPOS {
		case "NOUN", "ADJ", "NUM":
		case "PROPN": // "Peruvian Supreme Court judge X"
			if step > 0 {
				return ""
			}
		case "PUNCT":
			if toks[k].Form != "-" {
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
