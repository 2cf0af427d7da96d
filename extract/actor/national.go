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
		if k := c.First - 1; k >= 0 {
			a.Nation = l.nationality(k, -1)
		}
		if k := c.End; a.Nation == "" && k+1 < len(toks) && toks[k].Form == "," {
			a.Nation = l.nationality(k+1, 1)
		}
		l.fresh[a.ID] = a
	}
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
			if c.Kind != Adjective && c.Kind != Demonym || len(c.Actors) != 1 || c.First > 0 && toks[c.First-1].Form == "-" || c.End < len(toks) && toks[c.End].Form == "-" {
				return ""
			}
			a, _ := l.actor(c.Actors[0])
			return a.Country
		}
		switch toks[k].UPOS {
		case "NOUN", "ADJ", "NUM":
		case "DET":
			if step < 0 {
				return ""
			}
		default:
			return ""
		}
		if f := toks[k].Form; strings.ToLower(f) != f {
			return ""
		}
	}
	return ""
}
