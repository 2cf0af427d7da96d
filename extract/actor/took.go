package actor

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// What "the country" and "the ministry" take up.

// lastState gives the state that "the country" takes up, with the candidate that
// names it: the only one of its sentence so far, or of the one before.
func (l *linker) lastState(tok int) (int, string) {
	n, id, spoken := l.stateIn(tok, false)
	if !spoken {
		n, id, _ = l.stateIn(tok, true) // "a million Chadians fled the country"
	}
	return n, id
}

// stateIn does so with or without the people who are called by their nation, and reports whether the text
// speaks of any state.
func (l *linker) stateIn(tok int, people bool) (n int, id string, spoken bool) {
	subject := l.clauseParty(tok)
	for back := 0; back <= 2 && l.sent-back >= 0; back++ {
		f := l.statesBefore(tok, back, subject, people)
		switch {
		case len(f.last) == 0:
		case len(f.last) == 1 && (back > 0 || len(f.named) == 1 || f.lead):
			if n, id = only(f.last); back == 0 && len(f.named) == 0 && l.sent > 0 && l.otherBefore(tok, id, people) {
				return -1, "", true // "Chad expels an envoy of Peru. The Peruvian official harmed the country"
			}
			return n, id, true
		case len(f.last) == 1: // "a U.S. senator was barred from the country": not from his own
			spoken = true
		case len(f.named) == 1 && (back == 0 || back == 1 && subject != ""):
			if n, id := only(f.named); l.cands[n].First > f.other && (l.cands[n].Place || !l.othersAct(tok, id)) {
				return n, id, true
			}
			return -1, "", true
		default:
			return -1, "", true
		}
	}
	return -1, "", spoken
}

// otherBefore reports whether the sentence before is of another state than one.
func (l *linker) otherBefore(tok int, id string, people bool) bool {
	for other := range l.statesBefore(tok, 1, "", people).last {
		if other != id {
			return true
		}
	}
	return false
}

// only gives the one entry of a map.
func only(m map[string]int) (int, string) {
	for id, n := range m {
		return n, id
	}
	return -1, ""
}

// stated are the states that a sentence speaks of before a description.
type stated struct {
	last  map[string]int // each with its last candidate
	named map[string]int // those of them that are named by a noun of their own
	lead  bool           // its subject is called by the only state that it is of
	other int            // where the last nationality beside them stands
}

// statesBefore finds the states of the sentence that lies some sentences back. The
// Union is no country, and "an American aid worker" speaks of none.
func (l *linker) statesBefore(tok, back int, subject string, people bool) stated {
	f := stated{last: map[string]int{}, named: map[string]int{}, other: -1}
	own := l.ownStates(tok)
	for _, n := range l.bySent[l.sent-back] {
		c := &l.cands[n]
		if back == 0 && c.First >= tok {
			break
		}
		if len(c.Actors) != 1 || !people && c.Kind == Demonym && c.Private || l.ofPeople(l.sent-back, c) && l.t.class[l.headLow(c)]&groupNoun == 0 || back == 0 && l.ownClause(tok, c.Head) {
			continue
		}
		a, _ := l.actor(c.Actors[0])
		id, organ := a.ID, a.Type == "org" && a.Acts() && a.Country != ""
		if _, again := f.last[id]; again && c.Kind == Pronoun {
			continue
		}
		town := l.capitalOf(c)
		if organ || town != "" {
			id = a.Country // "the Chadian Navy"
		}
		if a.Kind == "union" || a.Type != "country" && !organ && town == "" || id == subject || own[id] {
			continue
		}
		if organ {
			f.lead, f.other = f.lead || strings.HasPrefix(l.sents[c.Sentence].Tokens[c.Head].Rel, "nsubj"), c.First
		} else if l.modifies(c) {
			f.lead, f.other = f.lead || l.ofSubject(c), c.First
		} else if c.Kind != Nominal || c.Rule != "agent-noun" {
			f.named[id] = n
		}
		f.last[id] = n
	}
	return f
}

// clauseParty gives the state that is the subject of the clause to which a description is
// the other party: "Chad restored ties with the country" is of another one.
func (l *linker) clauseParty(tok int) string {
	if p := l.caseOf(tok); p != l.word.with && p != lowHash("against") {
		return ""
	}
	n := l.clauseSubject(tok)
	if n < 0 || typeOf(l.cands[n].Actors) != "country" {
		return ""
	}
	return l.cands[n].first()
}

// modifies reports whether a nationality, or a name used as one, only says of what
// state somebody is: "Chadian envoy", "U.S. troops".
func (l *linker) modifies(c *cand) bool {
	t := &l.sents[c.Sentence].Tokens[c.Head]
	return c.Kind == Adjective || t.Head > c.Head && (t.Rel == "compound" || t.Rel == "amod" || t.Rel == "nmod:unmarked" || t.Rel == "nmod:desc")
}

// ofSubject reports whether the noun that a nationality belongs to is the subject of its sentence.
func (l *linker) ofSubject(c *cand) bool {
	toks := l.sents[c.Sentence].Tokens
	k := toks[c.Head].Head
	for n := 0; k >= 0 && n < 3; n++ {
		switch toks[k].Rel {
		case "compound", "flat", "appos", "nmod:desc", "nmod:unmarked": // "Chadian Prime Minister Peter Tovin"
			k = toks[k].Head
			continue
		}
		break
	}
	if k < 0 {
		return false
	}
	h := toks[k].Head
	return strings.HasPrefix(toks[k].Rel, "nsubj") && h >= 0 && toks[h].Head < 0 || toks[k].Rel == "root"
}

// othersAct reports whether somebody who acts for another state is named before a description.
func (l *linker) othersAct(tok int, state string) bool {
	for _, n := range l.bySent[l.sent] {
		c := &l.cands[n]
		if c.First >= tok {
			break
		}
		if a, ok := l.actor(c.first()); ok && len(c.Actors) == 1 && c.Type == "person" && !c.Private {
			if s := l.stateOf(&a); s != "" && s != state {
				return true
			}
		}
	}
	return false
}

// ownClause reports whether a noun is the subject, said or understood, of the smallest
// clause or phrase in which a description stands: "accused Chad of meddling in the
// country", "Chad's envoys in the country" speak of another.
func (l *linker) ownClause(tok, noun int) bool {
	toks := l.s.Tokens
	t := &toks[noun]
	for k, n := toks[tok].Head, 0; k >= 0 && n < 6; k, n = toks[k].Head, n+1 {
		if t.Head == k && toks[tok].Rel != "nmod:poss" && (t.Rel == "nmod:poss" || t.Rel == "amod" || t.Rel == "compound" && noun < k) {
			return true
		}
		if toks[k].Verbal() && toks[tok].Rel == "nmod:poss" {
			return false
		}
		if toks[k].Verbal() {
			return toks[k].Head == noun || t.Rel == "obj" && t.Head >= 0 && t.Head != k && toks[k].Head == t.Head || t.Rel == "nsubj" && t.Head == k && toks[k].XPOS == "VB" && l.low[k-1] == l.word.to
		}
	}
	return false
}

// ownStates gives the states whose people or organs stand "in the country", which is another:
// "American troops in the country".
func (l *linker) ownStates(tok int) map[string]bool {
	toks := l.s.Tokens
	h := toks[tok].Head
	if h < 0 || text.BaseRel(toks[tok].Rel) != "nmod" || l.caseOf(tok) != l.word.in || l.cls[h]&(forceNoun|serviceNoun|weaponNoun|houseNoun) == 0 {
		return nil
	}
	own := map[string]bool{}
	for _, n := range l.bySent[l.sent] {
		if c := &l.cands[n]; c.Head == h || toks[c.Head].Head == h && c.First < h {
			for _, id := range c.Actors {
				if a, _ := l.actor(id); a.Country != "" {
					own[a.Country] = true
				}
			}
		}
	}
	return own
}

// lastBody gives the body that "the ministry" takes up: the latest of its kind.
func (l *linker) lastBody(tok int) int {
	noun := strings.ToLower(l.s.Tokens[tok].Form)
	for back := 0; back <= 2 && l.sent-back >= 0; back++ {
		best := -1
		for _, n := range l.bySent[l.sent-back] {
			c := &l.cands[n]
			if back == 0 && c.First >= tok {
				break
			}
			if len(c.Actors) != 1 || !(c.Type == "org" || c.Type == "country") || !l.bodyKind(c.Actors[0], noun) && !l.sameOrgan(c, noun) && !l.calledBy(c, noun) {
				continue
			}
			if best >= 0 && l.cands[best].Actors[0] != c.Actors[0] {
				return -1
			}
			best = n
		}
		if best >= 0 && l.calledSince(best, tok) {
			return -1
		}
		if best >= 0 {
			return best
		}
	}
	return -1
}

// calledSince reports whether the text calls somebody else by the noun at token tok since candidate n:
// "the UN said an armed group took it. The group".
func (l *linker) calledSince(n, tok int) bool {
	c := &l.cands[n]
	for s := c.Sentence; s <= l.sent; s++ {
		toks := l.sents[s].Tokens
		for k := range toks {
			if s == c.Sentence && k < c.End && k >= c.First || s == l.sent && k >= tok {
				continue
			}
			if t := &toks[k]; t.UPOS == "NOUN" && t.Lemma == l.s.Tokens[tok].Lemma && !l.inCand(s, k) && t.Head != c.Head && toks[c.Head].Head != k && slices.ContainsFunc(toks[:k], func(x text.Token) bool {
				return x.Head == k && (x.Form == "a" || x.Form == "A" || x.Form == "an" || x.Form == "An")
			}) {
				return true
			}
		}
	}
	return false
}

// sameOrgan reports whether a phrase is of the organ of a state that a noun names
// again: "the Chadian Defence Ministry ... the ministry".
func (l *linker) sameOrgan(c *cand, noun string) bool {
	t := &l.sents[c.Sentence].Tokens[c.Head]
	return c.Kind == Nominal && c.Rule == "agent-noun" && !c.Private && t.XPOS != "NNS" && strings.ToLower(t.Form) == noun
}

// calledBy reports whether a noun stands right before a name: "the rebel group Tovin".
func (l *linker) calledBy(c *cand, noun string) bool {
	toks := l.sents[c.Sentence].Tokens
	return c.Type == "org" && c.First > 0 && toks[c.First-1].Form == noun
}

// bodyKind reports whether an organisation can be called by a noun.
func (l *linker) bodyKind(id, noun string) bool {
	a, ok := l.actor(id)
	if !ok {
		return false
	}
	if a.Type == "country" {
		return a.Kind == "union" && (noun == "bloc" || noun == "union")
	}
	if strings.Contains(strings.ToLower(a.Name), noun) {
		return true
	}
	switch noun {
	case "ministry":
		return a.Kind == "ministry"
	case "party", "movement":
		return a.Kind == "party" || noun == "movement" && a.Kind == "armed-group"
	case "agency":
		return a.Kind == "news-agency" || a.Kind == "igo" || a.Kind == "ministry"
	case "newspaper", "broadcaster", "outlet":
		return a.Kind == "news-agency"
	case "group", "militia", "network":
		return a.Kind == "armed-group" || noun == "group" && a.Kind == "igo"
	case "organisation", "organization", "body", "bloc", "alliance":
		return a.Kind == "igo" || a.Kind == "alliance" || noun != "bloc" && noun != "alliance" && a.Kind == "armed-group"
	case "watchdog":
		return a.Kind == "igo"
	case "company":
		return a.Kind == "company"
	case "institute":
		return a.Kind == "think-tank"
	case "court":
		return strings.Contains(a.Name, "Court")
	}
	return false
}
