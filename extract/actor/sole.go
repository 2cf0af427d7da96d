package actor

import (
	"slices"
	"strings"
)

// soleState gives the state that the text is about, if it names no other.
func (l *linker) soleState() string {
	sole := ""
	for id := range l.evidence {
		if !strings.HasPrefix(id, "country/") {
			continue
		}
		if sole != "" {
			return ""
		}
		sole = id
	}
	return sole
}

// scene gives the only state named, if the text happens there as far as it says: it names
// no place of another state, and the state not just as that of a person ("a Somali man").
func (l *linker) scene() string {
	id := l.soleState()
	if id == "" {
		return ""
	}
	borne := false
	for i := range l.cands {
		c := &l.cands[i]
		if c.drop || len(c.Actors) == 0 {
			continue
		}
		a, _ := l.actor(c.Actors[0])
		if (a.Type == "place" || c.Place) && a.Country != "" && a.Country != id && !l.beside(c, id) {
			return ""
		}
		borne = borne || a.Country == id && !l.ofPerson(c)
	}
	if !borne {
		return ""
	}
	return id
}

// beside reports whether a place stands before the state that it lies in, whichever other
// has one of that name: "Rafah, Egypt".
func (l *linker) beside(c *cand, id string) bool {
	return slices.ContainsFunc(l.cands, func(o cand) bool {
		return o.Sentence == c.Sentence && !o.drop && o.first() == id && o.First > c.End && o.First <= c.End+2
	})
}

// ofPerson reports whether a nationality is one of people who act for no state: "an Uzbek immigrant".
func (l *linker) ofPerson(c *cand) bool {
	if c.Private {
		return true
	}
	if c.Kind != Adjective {
		return false
	}
	toks := l.sents[c.Sentence].Tokens
	h := toks[c.Head].Head
	return h > c.Head && l.t.class[lowHash(toks[h].Form)]&privateNoun != 0 && l.t.class[lowHash(toks[h].Form)]&(agentNoun|groupNoun|personNominal) == 0
}

// ofOneState resolves "the government", "police" and "14 soldiers", and makes a
// group of "rebels", in a text that names one state only.
func (l *linker) ofOneState(tok int) {
	first, det, odd := l.plainPhrase(tok)
	if odd || l.furtherOn(tok) || !l.collective(tok) && det != "the" && !l.bareOrganOf(tok, det) {
		return
	}
	if n := l.organAgain(tok); n >= 0 && det == "the" {
		l.refPush(tok, first, tok+1, Nominal, "", l.cands[n].Actors, n, "description", "the only one of that kind named before")
		return
	}
	if l.cls[tok]&orgNominal != 0 && det == "the" {
		if n := l.lastBody(tok); n >= 0 {
			l.refPush(tok, first, tok+1, Nominal, "", l.cands[n].Actors, n, "description", "the body named before")
			return
		}
	}
	id := l.scene()
	if id == "" {
		id = l.toldBy(tok)
	}
	if id == "" || l.cls[tok]&groupNoun == 0 && l.targeted(tok, id) || !l.namedBefore(id) || l.region(id) && l.cls[tok]&groupNoun == 0 {
		return
	}
	if l.cls[tok]&groupNoun == 0 {
		l.refPush(tok, first, tok+1, Nominal, "country", []string{id}, -1, "sole-state", "the text names no other state")
		return
	}
	if nation := l.t.adjective[id]; nation != "" {
		name := nation + " " + strings.ToLower(l.s.Tokens[tok].Form)
		id := l.newActor(Actor{ID: "group/" + Slug(name), Name: name, Type: "group", Kind: "new"})
		l.refPush(tok, first, tok+1, Nominal, "group", []string{id}, -1, "sole-state", "the text names no other state")
		l.cands[len(l.cands)-1].Private = true
	}
}

// bareOrganOf reports whether "government" stands without an article for that of a state:
// "government and opposition have agreed".
func (l *linker) bareOrganOf(tok int, det string) bool {
	return det == "" && l.cls[tok]&massNoun != 0 && l.cls[tok]&powerNoun != 0 && strings.HasPrefix(l.s.Tokens[tok].Rel, "nsubj")
}

// organAgain gives the one state or body of which an organ or its people were named by
// the same noun in this sentence or the two before it: after "the Syrian government" that of
// "the government". With two of them it is not clear.
func (l *linker) organAgain(tok int) int {
	best, form := -1, l.low[tok]
	for back := 0; back <= 2 && l.sent-back >= 0; back++ {
		for _, n := range l.bySent[l.sent-back] {
			c := &l.cands[n]
			if back == 0 && c.First >= tok || c.Kind != Nominal || c.Private || len(c.Actors) == 0 || lowHash(l.sents[c.Sentence].Tokens[c.Head].Form) != form {
				continue
			}
			if len(c.Actors) != 1 || best >= 0 && l.cands[best].Actors[0] != c.Actors[0] {
				return -1
			}
			best = n
		}
	}
	return best
}

// region reports whether an id is of a territory or a disputed land: whose police
// and soldiers are in it is another matter.
func (l *linker) region(id string) bool {
	a, _ := l.actor(id)
	return a.Kind == "territory" || a.Kind == "disputed"
}

// plainPhrase reads the words before a noun like phrase, but lets nothing pass
// except an article, a number and words like "security" in "security forces".
func (l *linker) plainPhrase(tok int) (first int, det string, odd bool) {
	for first = tok; first > 0; first-- {
		t := &l.s.Tokens[first-1]
		switch f := strings.ToLower(t.Form); {
		case l.at[first-1] >= 0:
			return first, "", true
		case l.cls[first-1]&organWord != 0 && t.Head == tok:
		case t.UPOS == "NUM" && l.cls[tok]&forceNoun != 0 && t.Head == tok && det == "":
			det = "number"
		case f == "the" && det == "":
			return first - 1, f, false
		default:
			return first, det, t.Head == tok && t.Rel != "case" && t.Rel != "cc" && t.UPOS != "PUNCT" || t.UPOS == "PROPN" || t.Form == "-" || t.UPOS == "ADJ"
		}
	}
	return first, det, false
}

// capitalOf gives the state whose capital is meant as a town, that is taken, or "".
func (l *linker) capitalOf(c *cand) string {
	if a, _ := l.actor(c.first()); c.Rule == "capital" && a.Type == "place" {
		return a.Country
	}
	return ""
}

// namedBefore reports whether an actor has a mention in this sentence or before it.
func (l *linker) namedBefore(id string) bool {
	for s := l.sent; s >= 0; s-- {
		for _, n := range l.bySent[s] {
			if c := &l.cands[n]; slices.Contains(c.Actors, id) || l.capitalOf(c) == id {
				return true
			}
		}
	}
	return false
}

// titledAlone resolves a title with capitals and no name, "the Prime Minister", to the
// person named before who has it, or as soleHolder does.
func (l *linker) titledAlone(tok int) {
	first := tok
	for first > 1 && l.s.Tokens[first-1].UPOS == "PROPN" && l.at[first-1] < 0 && first > tok-3 {
		first--
	}
	if first == 0 || l.low[first-1] != l.word.the {
		return
	}
	end, row := l.titleFrom(first)
	if end != tok+1 || end < len(l.s.Tokens) && (l.s.Tokens[end].Form == "of" || l.s.Tokens[end].UPOS == "PROPN" || l.s.Tokens[end].UPOS == "NOUN" || l.namesIt(tok)) {
		return
	}
	if n := l.lastInOffice(tok, l.t.title[row].role); n >= 0 {
		l.refPush(tok, first-1, end, Nominal, "", l.cands[n].Actors, n, "description", "the person named before who is one")
		return
	}
	l.holderOfSole(row, tok, first-1)
}

// soleHolder resolves "the president" in a text that names one state only, to
// who held the office on its date.
func (l *linker) soleHolder(tok, first int) {
	if row, ok := l.t.titles[l.low[tok]]; ok && row >= 0 {
		l.holderOfSole(row, tok, first)
	}
}

func (l *linker) holderOfSole(row int32, tok, first int) {
	id := l.scene()
	if id == "" || !l.namedBefore(id) || !seated(l.t.title[row].role) {
		return
	}
	x := &l.t.title[row]
	role := l.t.roleIn(x, id)
	if role == "minister" || role == "ambassador" || role == "leader-of-org" {
		return
	}
	if h := l.t.holder(role, id, "", l.doc.Date); h != "" {
		l.refPush(tok, first, tok+1, Nominal, "person", []string{h}, -1, "sole-state", "held the office of "+role+" of the only state named")
	}
}

// toldBy gives the state whose people say what a bare organ is the subject of, where no other is
// named before it, nor as a place in the sentence: "Chadian officials claim that the army ...".
func (l *linker) toldBy(tok int) string {
	toks := l.s.Tokens
	v := toks[tok].Head
	if l.cls[tok]&groupNoun != 0 || !strings.HasPrefix(toks[tok].Rel, "nsubj") || v < 0 || toks[v].Rel != "ccomp" || toks[v].Head < 0 || !saying(&toks[toks[v].Head]) {
		return ""
	}
	n := l.headedBy(max(l.subjectToken(toks[v].Head), 0))
	if n < 0 || l.cands[n].First >= tok || len(l.cands[n].Actors) != 1 || l.cands[n].Private {
		return ""
	}
	act, _ := l.actor(l.cands[n].first())
	state := l.stateOf(&act)
	if state == "" || act.Type == "country" && act.Kind == "union" {
		return ""
	}
	for s := 0; s <= l.sent; s++ {
		for _, k := range l.bySent[s] {
			c := &l.cands[k]
			if s == l.sent && c.First > tok && !c.Place && c.Type != "place" {
				continue
			}
			for _, id := range c.Actors {
				if o, _ := l.actor(id); o.Type == "country" && o.ID != state || o.Type == "place" && o.Country != "" && o.Country != state {
					return ""
				}
			}
		}
	}
	return state
}

// targeted reports whether the only state named acts against those whom a word names, so that they
// are hardly its own: "Chile imposes sanctions on officials".
func (l *linker) targeted(tok int, id string) bool {
	toks := l.s.Tokens
	k := tok
	for n := 0; n < 3 && toks[k].Rel == "conj" && toks[k].Head >= 0; n++ {
		k = toks[k].Head
	}
	v := toks[k].Head
	if p := l.prep(k); p == "on" || p == "against" {
		for n := 0; v >= 0 && n < 3 && !toks[v].Verbal(); n++ {
			v = toks[v].Head
		}
		if o := max(l.objectToken(max(v, 0)), 0); l.t.trait[lowHash(toks[o].Lemma)]&measureNoun == 0 {
			return false
		}
	} else if v < 0 || toks[k].Rel != "obj" || l.t.class[lowHash(toks[v].Lemma)]&harmVerb == 0 {
		return false
	}
	if v < 0 {
		return false
	}
	n := l.headedBy(max(l.subjectToken(v), 0))
	if n < 0 || len(l.cands[n].Actors) != 1 {
		return false
	}
	a, _ := l.actor(l.cands[n].first())
	return a.Type == "country" && a.ID == id
}
