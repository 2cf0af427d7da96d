package actor

import "strings"

// stateMedia notes that a news agency is called a state's own: "the North's
// official Korean Central News Agency", "Russian state-run TASS".
func (l *linker) stateMedia() {
	for n := l.start; n < len(l.cands); n++ {
		c := &l.cands[n]
		if c.drop || c.entry < 0 || c.Kind != Name {
			continue
		}
		if a := &l.t.actors[l.t.entries[c.entry].actor]; a.Kind == "news-agency" {
			l.ownMedia(n, c, a)
		}
	}
}

// ownMedia looks for words like "state-run" before the name of an agency, and
// for the state before them.
func (l *linker) ownMedia(n int, c *cand, a *Actor) {
	cue := -1
	for k := c.First - 1; k >= 0 && k > c.First-8; k-- {
		t := &l.s.Tokens[k]
		switch w := strings.ToLower(t.Form); {
		case w == "state" || w == "official" || strings.HasPrefix(w, "state-") || w == "government-run":
			cue = k
		case l.covered(k):
			o := &l.cands[l.at[k]]
			if o.Type == "country" && cue >= 0 && l.ownerID(int(l.at[k])) == a.Country {
				l.roles = append(l.roles, Role{
					Relation: "state-media-of", Holder: n, Of: a.Country, OfSpan: o.Span,
					Trigger: l.s.Tokens[cue].Span, Sentence: l.sent, of: int(l.at[k]),
				})
			}
			return
		case t.UPOS == "VERB" && t.XPOS != "VBN", t.UPOS == "AUX", t.UPOS == "ADP", t.Form == ",":
			return
		}
	}
}
