package actor

import (
	"strings"

	"entente/extract/text"
)

// description resolves "the country", "the ministry", "both sides", "the two leaders".
func (l *linker) description(tok int) {
	k := l.cls[tok]
	if k&powerNoun != 0 && k&orgNominal != 0 && l.bareMinistry(tok) {
		return
	}
	if l.s.Tokens[tok].UPOS != "NOUN" && !l.bodyAlone(tok, k) {
		if k&personNominal != 0 && l.s.Tokens[tok].UPOS == "PROPN" {
			l.titledAlone(tok)
		}
		return
	}
	if k&pairNominal != 0 && l.theMany(tok, k) {
		return
	}
	first, det, odd := l.phrase(tok)
	switch {
	case odd && det == "" && isNeighbour(&l.s.Tokens[tok]) && l.s.Tokens[tok].XPOS == "NN":
		l.itsNeighbour(tok)
	case k&homeNoun != 0:
		l.ofOneState(tok)
	case odd:
	case k&pairNominal != 0 && (det == "both" || det == "two"):
		l.both(tok, first, k)
	case k&pairNominal != 0 && det == "the" && (tok-first == 1 || l.regional(tok)) && (strings.HasPrefix(l.s.Tokens[tok].Rel, "nsubj") || l.prep(tok) == "between"):
		l.thePair(tok, first, k)
	case l.s.Tokens[tok].XPOS == "NNS" || det != "the" && det != "this" && det != "that" || l.namesIt(tok):
	default:
		l.theOne(tok, first, k)
	}
}

// regional reports whether a plural names neighbours or rivals by the region that both lie in: "the South American neighbours".
func (l *linker) regional(tok int) bool {
	t := &l.s.Tokens[tok]
	return (isNeighbour(t) || t.Lemma == "rival") && tok > 0 && l.s.Tokens[tok-1].Form != strings.ToLower(l.s.Tokens[tok-1].Form)
}

// bodyAlone reports whether a capital only makes a title of the noun for a body: "the Ministry condemned it".
func (l *linker) bodyAlone(tok int, k class) bool {
	if k&orgNominal == 0 || k&(personNominal|countryNominal) != 0 || l.s.Tokens[tok].UPOS != "PROPN" || l.s.Tokens[tok].XPOS != "NNP" || tok == 0 || l.low[tok-1] != l.word.the {
		return false
	}
	return tok+1 == len(l.s.Tokens) || l.s.Tokens[tok+1].UPOS != "PROPN" && l.s.Tokens[tok+1].UPOS != "NUM" && l.s.Tokens[tok+1].Form != "-"
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
			if k > 0 && (l.low[k-1] == l.word.the || strings.EqualFold(l.s.Tokens[k-1].Form, "these")) {
				first = k - 1
			} else if f == "two" && k+1 < tok {
				return first, "", true // "two foreign ministers" are some two
			}
			return first, det, l.furtherOn(tok)
		case f == "the" || f == "this" || f == "that":
			return k, f, l.furtherOn(tok)
		case l.at[k] >= 0 && l.cls[tok]&pairNominal != 0 && strings.HasPrefix(l.cands[l.at[k]].first(), "place/") && l.s.Tokens[k].Head == tok:
			first = l.cands[l.at[k]].First // "the two [East African] neighbours"
			k = first
		case l.at[k] >= 0, l.cls[k]&(formerWord|elseWord) != 0 && !(f == "foreign" && (l.s.Tokens[tok].Lemma == "minister" || l.s.Tokens[tok].Lemma == "ministry")):
			return k, "", true
		case t.UPOS == "ADJ" || l.cls[k]&quarterWord != 0 || t.UPOS == "NOUN" && t.Head == tok || t.Form == "-" || t.UPOS == "ADV" || t.XPOS == "VBN" || t.XPOS == "VBG":
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
	best, why, state := -1, "", ""
	switch n := l.besideName(tok, first); {
	case n >= 0:
		best, why = n, "beside the name"
	case k&personNominal != 0:
		best, why = l.lastPerson(tok), "the person named before who is one"
	case k&countryNominal != 0:
		if best, state = l.lastState(tok); best >= 0 && l.s.Tokens[tok].Form == "state" && l.inPart(tok, state) {
			return
		}
		why = "the state that is spoken of"
	case k&orgNominal != 0:
		best, why = l.lastBody(tok), "the body named before"
	}
	if best >= 0 && l.ofKin(tok, best) {
		return
	}
	if best >= 0 {
		ids := l.cands[best].Actors
		if state != "" {
			ids = []string{state}
		}
		l.refPush(tok, first, tok+1, Nominal, "", ids, best, "description", why)
		if k&countryNominal != 0 && tok+2 < len(l.s.Tokens) && l.possessive(tok+1) {
			n := len(l.cands) - 1
			l.officeAfter(l.cands[n].first(), first, tok+2, n)
			l.servantsAfter(tok, first, n)
		}
	} else if k&personNominal != 0 && tok == first+1 {
		l.soleHolder(tok, first)
	}
}

// ofKin reports whether a description owns the noun that says who a person is, and so is
// somebody else: "Ann Tovin, the leader's sister".
func (l *linker) ofKin(tok, n int) bool {
	h := l.s.Tokens[tok].Head
	c := &l.cands[n]
	return c.Sentence == l.sent && l.s.Tokens[tok].Rel == "nmod:poss" && h >= 0 && l.s.Tokens[h].Head == c.Head
}

// besideName gives the person in apposition to a description: "Peter Tovin, the general".
func (l *linker) besideName(tok, first int) int {
	if first < 2 || l.cls[tok]&personNominal == 0 || l.s.Tokens[first-1].Form != "," || l.at[first-2] < 0 {
		return -1
	}
	n := int(l.at[first-2])
	c := &l.cands[n]
	if c.Type != "person" || c.Kind != Name || len(c.Actors) != 1 || l.s.Tokens[tok].Rel != "appos" {
		return -1
	}
	return n
}

// namesIt reports whether a name in apposition follows a description: "the opposition
// leader, Peter Tovin".
func (l *linker) namesIt(tok int) bool {
	k := tok + 2
	return k < len(l.s.Tokens) && l.s.Tokens[tok+1].Form == "," && l.at[k] >= 0 && l.cands[l.at[k]].Kind == Name && text.BaseRel(l.s.Tokens[l.cands[l.at[k]].Head].Rel) == "appos"
}

// lastPerson gives the latest person whose title the noun is, if no other has it.
func (l *linker) lastPerson(tok int) int { return l.lastInOffice(tok, l.titleRole(tok)) }

func (l *linker) lastInOffice(tok int, role string) int {
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

// inPart reports whether a place inside a state is named before word tok in its sentence, which
// "the state" may take up too: "in Jalisco, Mexico".
func (l *linker) inPart(tok int, state string) bool {
	for _, n := range l.bySent[l.sent] {
		if c := &l.cands[n]; c.First < tok && strings.HasPrefix(c.first(), "place/") && (c.State == "" || c.State == state) {
			return true
		}
	}
	return false
}
