package actor

import "strings"

// description resolves "the country", "the ministry", "both sides", "the two leaders".
func (l *linker) description(tok int) {
	k := l.cls[tok]
	if l.s.Tokens[tok].UPOS != "NOUN" {
		return
	}
	first, det, odd := l.phrase(tok)
	switch {
	case k&homeNoun != 0:
		l.ofOneState(tok)
	case odd:
	case k&pairNominal != 0 && (det == "both" || det == "two"):
		l.both(tok, first, k)
	case k&pairNominal != 0 && det == "the" && tok-first == 1 && strings.HasPrefix(l.s.Tokens[tok].Rel, "nsubj"):
		l.thePair(tok, first, k)
	case l.s.Tokens[tok].XPOS == "NNS" || det != "the" && det != "this" && det != "that":
	default:
		l.theOne(tok, first, k)
	}
}

// phrase reads the words before a noun: where its phrase begins, its
// determiner, and whether something in it points elsewhere ("the neighbouring
// country", "the country's ally", "the president of the bank").
func (l *linker) phrase(tok int) (first int, det string, odd bool) {
	first = tok
	for k := tok - 1; k >= 0 && k > tok-6; k-- {
		t := &l.s.Tokens[k]
		f := strings.ToLower(t.Form)
		switch {
		case f == "both" || f == "two" || l.cls[k]&facingWord != 0 && l.cls[tok]&pairNominal != 0:
			if first, det = k, f; f != "both" { // "the conflicting sides" are two
				det = "two"
			}
			if k > 0 && l.low[k-1] == l.word.the {
				first = k - 1
			}
			return first, det, l.furtherOn(tok)
		case f == "the" || f == "this" || f == "that":
			return k, f, l.furtherOn(tok)
		case l.at[k] >= 0, l.cls[k]&(formerWord|elseWord) != 0:
			return k, "", true
		case t.UPOS == "ADJ" || t.UPOS == "NOUN" && t.Head == tok || t.Form == "-" || t.UPOS == "ADV" || t.XPOS == "VBN" || t.XPOS == "VBG":
			first = k
		default:
			return first, "", true
		}
	}
	return first, "", true
}

// furtherOn reports whether what follows a noun says which one is meant: "of", "that", another noun.
func (l *linker) furtherOn(tok int) bool {
	if tok+1 >= len(l.s.Tokens) {
		return false
	}
	n := &l.s.Tokens[tok+1]
	if n.UPOS == "ADJ" && n.Head == tok {
		return true // "forces loyal to Gbagbo"
	}
	return n.Form == "of" || n.UPOS == "NOUN" && l.s.Tokens[tok].Rel == "compound" || n.Form == "-" || n.Form == "that" && n.UPOS == "PRON" || n.UPOS == "PROPN" && l.s.Tokens[tok].Rel != "nsubj"
}

// theOne finds what a singular description takes up.
func (l *linker) theOne(tok, first int, k class) {
	best, why := -1, ""
	switch {
	case k&personNominal != 0:
		best, why = l.lastPerson(tok), "the person named before who is one"
	case k&countryNominal != 0:
		best, why = l.lastState(tok), "the state that is spoken of"
	case k&orgNominal != 0:
		best, why = l.lastBody(tok), "the body named before"
	}
	if best >= 0 {
		l.refPush(tok, first, tok+1, Nominal, "", l.cands[best].Actors, best, "description", why)
		if k&countryNominal != 0 && tok+2 < len(l.s.Tokens) && l.possessive(tok+1) {
			n := len(l.cands) - 1
			l.officeAfter(l.cands[n].first(), first, tok+2, n)
			l.servantsAfter(tok, first, n)
		}
	} else if k&personNominal != 0 {
		l.soleHolder(tok, first)
	}
}

// lastPerson gives the latest person whose title the noun is, if no other has it.
func (l *linker) lastPerson(tok int) int {
	role := l.titleRole(tok)
	best := -1
	for back := 0; back <= 3 && l.sent-back >= 0; back++ {
		for _, n := range l.bySent[l.sent-back] {
			c := &l.cands[n]
			if back == 0 && c.First >= tok {
				break
			}
			if c.Type != "person" || len(c.Actors) != 1 || role == "" || !l.held(c, role) {
				continue
			}
			if best >= 0 && l.cands[best].Actors[0] != c.Actors[0] {
				return -1
			}
			best = n
		}
	}
	return best
}

// titleRole is the office that a noun alone names.
func (l *linker) titleRole(tok int) string {
	if row, ok := l.t.titles[l.low[tok]]; ok && row >= 0 {
		return l.t.title[row].role
	}
	return ""
}

// held reports whether a person has an office, as the text or the tables say.
func (l *linker) held(c *cand, role string) bool {
	if c.role != "" {
		return c.role == role || c.role != "official" && fits(c.role, role)
	}
	if n, ok := l.t.byID[c.Actors[0]]; ok {
		for _, r := range l.t.terms[n] {
			if fits(r.Role, role) && r.Holds(l.doc.Date) {
				return true
			}
		}
	}
	for _, x := range l.roles {
		if o := &l.cands[x.Holder]; o.first() == c.first() && (fits(o.role, role) || o.role == role) {
			return true
		}
	}
	return false
}

// lastState gives the state that "the country" takes up: the only one of its
// sentence so far, or the subject of the sentence before.
func (l *linker) lastState(tok int) int {
	for back := 0; back <= 2 && l.sent-back >= 0; back++ {
		var ids []string
		last := -1
		for _, n := range l.bySent[l.sent-back] {
			c := &l.cands[n]
			if back == 0 && c.First >= tok {
				break
			}
			if l.ofPeople(l.sent-back, c) && l.t.class[l.headLow(c)]&groupNoun == 0 {
				continue // "an American aid worker" speaks of no country
			}
			for _, id := range c.Actors {
				if typeOf([]string{id}) == "country" {
					ids, last = append(ids, id), n
				}
			}
		}
		switch ids = unique(ids); {
		case len(ids) == 1 && len(l.cands[last].Actors) == 1:
			return last
		case len(ids) > 1:
			return -1
		}
	}
	return -1
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
			if c.Type != "org" || len(c.Actors) != 1 || !l.bodyKind(c.Actors[0], noun) {
				continue
			}
			if best >= 0 && l.cands[best].Actors[0] != c.Actors[0] {
				return -1
			}
			best = n
		}
		if best >= 0 {
			return best
		}
	}
	return -1
}

// bodyKind reports whether an organisation can be called by a noun.
func (l *linker) bodyKind(id, noun string) bool {
	a, ok := l.actor(id)
	if !ok {
		return false
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
