package actor

import (
	"slices"
	"strings"
)

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
		case f == "both" || f == "two":
			first, det = k, f
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

// both finds the two that "both sides" or "the two leaders" are: the only two
// of their kind in the sentence, or in it and those before it.
func (l *linker) both(tok, first int, k class) {
	want := "country"
	switch {
	case k&personNominal != 0:
		want = "person"
	case k&countryNominal == 0:
		want = "" // sides and parties may be states or bodies
	}
	limit := 2
	if tok-first > 2 {
		limit = 1 // "the two isolated nations" are not just any two
	}
	var ids []string
	from := -1
	for back := 0; back <= limit && l.sent-back >= 0; back++ {
		ids, from = l.collect(l.sent-back, back, tok, want, tok-first > 2, ids, from)
		if len(ids) >= 2 {
			break
		}
	}
	if len(ids) < 2 && want != "person" {
		ids, from = l.behind(tok, limit)
	}
	if len(ids) != 2 || l.oneActs(tok, ids) {
		return
	}
	l.refPush(tok, first, tok+1, Nominal, want, ids, from, "pair", "the only two named just before")
}

// oneActs reports whether one of two is the subject of the clause in which both
// are spoken of: in "China urged both sides", China is not one of them.
func (l *linker) oneActs(tok int, ids []string) bool {
	if strings.HasPrefix(l.s.Tokens[tok].Rel, "nsubj") {
		return false
	}
	rel := l.s.Tokens[tok].Rel
	if rel != "obj" && rel != "iobj" && !strings.HasPrefix(rel, "obl") {
		return false
	}
	n := l.clauseSubject(tok)
	return n >= 0 && len(l.cands[n].Actors) == 1 && slices.Contains(ids, l.cands[n].Actors[0])
}

// behind looks for the states of the persons and bodies named just before.
func (l *linker) behind(tok, limit int) ([]string, int) {
	var ids []string
	from := -1
	for back := 0; back <= limit && l.sent-back >= 0 && len(ids) < 2; back++ {
		for _, n := range l.bySent[l.sent-back] {
			c := &l.cands[n]
			if back == 0 && c.First >= tok {
				break
			}
			for _, id := range c.Actors {
				a, _ := l.actor(id)
				if state := l.stateOf(&a); state != "" && a.Type != "place" && !(a.Type == "org" && a.Kind == "new") && !c.Private && c.Kind != Adjective {
					ids, from = append(ids, state), n
				}
			}
		}
		ids = unique(ids)
	}
	return ids, from
}

// collect adds the actors of one kind named in a sentence; with named, adjectives do not count.
func (l *linker) collect(sent, back, tok int, want string, named bool, ids []string, from int) ([]string, int) {
	for _, n := range l.bySent[sent] {
		c := &l.cands[n]
		if back == 0 && c.First >= tok {
			break
		}
		if c.Type != want && !(want == "country" && c.Type == "place") && !(want == "" && (c.Type == "country" || c.Type == "org")) || c.Kind == Pronoun && want != "person" {
			continue
		}
		for _, id := range c.Actors {
			if a, ok := l.actor(id); want == "" && ok && a.Type == "org" && a.Kind == "new" {
				continue // a university or a bank is no side
			}
			if (typeOf([]string{id}) == want || want == "") && c.Kind != Demonym && !(named && c.Kind == Adjective) && !l.ofPeople(sent, c) {
				ids, from = append(ids, id), n
			}
		}
	}
	return unique(ids), from
}

// ofPeople reports whether an adjective only says where private people are
// from: "Korean companies".
func (l *linker) ofPeople(sent int, c *cand) bool {
	toks := l.sents[sent].Tokens
	h := toks[c.Head].Head
	return c.Kind == Adjective && h >= 0 && l.t.class[lowHash(toks[h].Form)]&privateNoun != 0
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
		if k&countryNominal != 0 && tok+2 < len(l.s.Tokens) && (l.s.Tokens[tok+1].Form == "'s" || l.s.Tokens[tok+1].Form == "’s") {
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

// ofOneState resolves "the government", "police" and "14 soldiers", and makes a
// group of "rebels", in a text that names one state only.
func (l *linker) ofOneState(tok int) {
	first, det, odd := l.plainPhrase(tok)
	if odd || !l.collective(tok) && det != "the" || l.furtherOn(tok) {
		return
	}
	id := l.soleState()
	if id == "" || !l.namedBefore(id) || l.region(id) && l.cls[tok]&groupNoun == 0 {
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

// namedBefore reports whether an actor has a mention in this sentence or before it.
func (l *linker) namedBefore(id string) bool {
	for s := l.sent; s >= 0; s-- {
		for _, n := range l.bySent[s] {
			if c := &l.cands[n]; slices.Contains(c.Actors, id) {
				return true
			}
		}
	}
	return false
}

// soleHolder resolves "the president" in a text that names one state only, to
// who held the office on its date.
func (l *linker) soleHolder(tok, first int) {
	row, ok := l.t.titles[l.low[tok]]
	id := l.soleState()
	if !ok || row < 0 || id == "" || !l.namedBefore(id) || !seated(l.t.title[row].role) {
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
