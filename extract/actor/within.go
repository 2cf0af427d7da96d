package actor

import (
	"cmp"
	"strings"

	"entente/extract/text"
)

// several stands for the state where words name more than one.
const several = "several"

// states notes on every mention of one actor the state that this actor is or
// acts for, or, of a place, the state that it lies in.
func (l *linker) states() {
	lies := map[string]string{} // place -> state, as far as the text says
	said := l.servedAsSaid()
	for s := range l.sents {
		l.s, l.sent = &l.sents[s], s
		l.bearings()
		for _, n := range l.bySent[s] {
			c := &l.cands[n]
			switch a, _ := l.actor(c.first()); {
			case len(c.Actors) != 1:
			case a.Type == "country":
				c.State, c.Union = a.ID, a.Kind == "union"
			case a.Type == "place":
				if c.State = l.lies(c); c.State != "" && lies[a.ID] == "" {
					lies[a.ID] = c.State
				}
			case said[a.ID] != "":
				c.State = said[a.ID]
			case a.Acts():
				c.State = l.stateOf(&a)
			case a.Type == "org":
				c.Home = a.Country
			}
		}
	}
	for i := range l.cands {
		c := &l.cands[i]
		if a, _ := l.actor(c.first()); a.Type == "place" && c.State == "" && len(c.Actors) == 1 {
			if c.State = cmp.Or(lies[a.ID], a.Country); c.State == "" {
				c.State = l.known(a.ID)
			}
		}
	}
}

// stateOf gives the state that an actor is or acts for on the date of the document.
func (l *linker) stateOf(a *Actor) string {
	if _, fresh := l.fresh[a.ID]; fresh || a.Type != "person" {
		return a.Country
	}
	return l.t.StateOn(a.ID, l.doc.Date)
}

// servedAsSaid gives the states that the text itself says persons of the tables
// serve, where all that it says of one agrees: a title in the news is newer than
// what the tables know.
func (l *linker) servedAsSaid() map[string]string {
	said := map[string]string{}
	for i := range l.roles {
		r := &l.roles[i]
		id := l.cands[r.Holder].first()
		of, ok := l.actor(r.Of)
		if r.Former || r.Relation == "ambassador-to" || !ok || !ofState(&of) || !strings.HasPrefix(id, "person/") || of.Country == "" {
			continue
		}
		if old, ok := said[id]; ok && old != of.Country {
			said[id] = several
			continue
		}
		said[id] = of.Country
	}
	for id, state := range said {
		if state == several {
			delete(said, id)
		}
	}
	return said
}

// lies gives the state in which the text says that the place c lies, or "".
func (l *linker) lies(c *cand) string {
	if n := c.End + 1; n < len(l.s.Tokens) && l.s.Tokens[c.End].Form == "," && l.at[n] >= 0 { // "Shani, Nigeria"
		o := &l.cands[l.at[n]]
		if state := l.stateNamed(o); state != "" && text.BaseRel(l.s.Tokens[o.Head].Rel) != "nsubj" {
			return state
		}
	}
	found := ""
	if n := c.End; n < len(l.s.Tokens) && l.low[n] == l.word.in { // "Zlotar in Nigeria", wherever that hangs
		l.stateAt(l.s.Tokens[n].Head, 4, &found)
	}
	if found == "" {
		l.around(c.Head, 4, &found)
	}
	if found == "" {
		h := l.s.Tokens[c.Head].Head
		below := h >= 0 && l.s.Tokens[h].UPOS == "NOUN" && (l.caseOf(c.Head) == l.word.of || text.BaseRel(l.s.Tokens[c.Head].Rel) != "nmod")
		if below && !strings.HasPrefix(l.s.Tokens[c.Head].Rel, "nsubj") { // "the Congolese city of Goma"
			l.around(h, 4, &found)
		}
	}
	if found == several {
		return ""
	}
	return found
}

// around looks for the state named below word h of a noun phrase: "a town in
// Cameroon's Far North Region". Two different ones are several.
func (l *linker) around(h, depth int, found *string) {
	for k := range l.s.Tokens {
		if *found == several {
			return
		}
		t := &l.s.Tokens[k]
		if t.Head != h || k == h {
			continue
		}
		switch text.BaseRel(t.Rel) {
		case "nmod", "appos", "amod", "compound", "list", "flat":
		default:
			continue
		}
		if p := l.caseOf(k); p != 0 && p != l.word.in && p != l.word.of && t.Rel != "nmod:poss" {
			continue
		}
		l.stateAt(k, depth, found)
	}
}

// stateAt is around for word k itself and what is below it.
func (l *linker) stateAt(k, depth int, found *string) {
	if k < 0 {
		return
	}
	if l.at[k] >= 0 {
		switch state := l.stateNamed(&l.cands[l.at[k]]); {
		case state == "":
		case *found == "" || *found == state:
			*found = state
			return
		default:
			*found = several
			return
		}
	}
	if depth > 0 {
		l.around(k, depth-1, found)
	}
}

// stateNamed is the state that a candidate names, or in which the place that it
// names is known to lie.
func (l *linker) stateNamed(c *cand) string {
	if len(c.Actors) != 1 {
		return ""
	}
	switch a, _ := l.actor(c.first()); a.Type {
	case "country":
		return a.ID
	case "place":
		return cmp.Or(a.Country, l.known(a.ID))
	}
	return ""
}
