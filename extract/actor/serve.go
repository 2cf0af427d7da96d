package actor

import (
	"io/fs"
	"maps"
	"slices"
	"strings"

	"entente/data/table"
)

// Whom a new person serves: what the words around the name say of it besides the
// title of an office.

// behindBody makes of a title that begins inside the name of a body what stands
// behind that name: "Iranian [Foreign Ministry] spokesman".
func (l *linker) behindBody(h *titleHit, end int) bool {
	if end >= h.end {
		return false
	}
	for i := range l.atoms {
		if int(l.atoms[i].tok) != end {
			continue
		}
		to, row := l.titleAt(i)
		if to == 0 || int(l.atoms[to-1].tok)+1 != h.end {
			return false
		}
		h.first, h.row = end, row
		return true
	}
	return false
}

// rank gives a new person with a rank the state that stands before it: "Ugandan
// General X".
func (l *linker) rank(h titleHit) {
	if l.t.title[h.row].role != "military" {
		return
	}
	p := l.post(h)
	if at := l.nameAfter(p.end); p.owner >= 0 && !p.former && at >= 0 {
		l.serves[int(l.at[at])] = p.owner
	}
}

// appointAll ties a title in the plural to the names joined to the first:
// "Senators X and Y".
func (l *linker) appointAll(p *post, first int) {
	if !l.t.title[p.row].many {
		return
	}
	for k := l.cands[first].End; k+1 < len(l.s.Tokens) && (l.s.Tokens[k].Form == "," || l.low[k] == l.word.and); {
		if k++; l.low[k] == l.word.and && k+1 < len(l.s.Tokens) {
			k++
		}
		if !l.personAt(k) {
			return
		}
		n := int(l.at[k])
		l.appoint(p, n, false)
		k = l.cands[n].End
	}
}

// joinedBefore reports whether another is joined to an owner from the left:
// "Egyptian and Tunisian leaders X and Y" does not say who leads which.
func (l *linker) joinedBefore(owner int) bool {
	return owner >= 0 && l.cands[owner].First > 1 && l.low[l.cands[owner].First-1] == l.word.and
}

// organEnd gives the end of the organ or service that belongs to a state: "Japan's
// navy", "British security agency MI5", or 0 where no such noun follows.
func (l *linker) organEnd(c *cand) int {
	if c.Type != "country" || c.Kind == Nominal {
		return 0
	}
	k := c.End
	if k < len(l.s.Tokens) && l.possessive(k) {
		k++
	} else if c.Kind != Adjective {
		return 0
	}
	from := k
	for k < len(l.s.Tokens) && k < from+4 && !l.settled(k) && (l.s.Tokens[k].UPOS == "NOUN" || l.s.Tokens[k].UPOS == "PROPN" || l.s.Tokens[k].UPOS == "ADJ") {
		k++
	}
	if k == from || l.cls[k-1]&(powerNoun|forceNoun|orgWord) == 0 || l.cls[k-1]&privateNoun != 0 {
		return 0
	}
	if k < len(l.s.Tokens) && l.settled(k) && l.cands[l.at[k]].Type == "org" && l.cands[l.at[k]].First == k {
		k = l.cands[l.at[k]].End
	}
	return k
}

// addOrgan writes down that somebody is an official of a state, as the head of one of its organs.
func (l *linker) addOrgan(p *post, n int, stated bool) {
	if p.former {
		l.cands[n].Private = true
	}
	l.roles = append(l.roles, Role{
		Relation: "official-of", Holder: n, Of: l.ownerID(p.owner), OfSpan: l.cands[p.owner].Span,
		Theme: strings.ToLower(l.str(l.spanOf(p.first, p.titleHit.end))), Trigger: l.spanOf(p.first, p.titleHit.end),
		Former: p.former, Stated: stated, Sentence: l.sent, of: p.owner,
	})
}

// servants gives new persons the state whose soldier, officer or diplomat they are
// called: "Colombian officer X", "X, an American soldier".
func (l *linker) servants() {
	for n := l.start; n < len(l.cands); n++ {
		c := &l.cands[n]
		if c.drop || c.Type != "person" || c.Kind != Name || c.entry >= 0 || c.role != "" {
			continue
		}
		i := c.First - 1
		if i > 1 && l.s.Tokens[i].Form == "," && l.cls[i-1]&peerNoun != 0 {
			i-- // "his Indonesian counterpart, X,"
		}
		if i > 0 && !l.cap[i] && l.cls[i]&(serviceNoun|forceNoun|peerNoun) != 0 && l.cls[i]&privateNoun == 0 && l.s.Tokens[i].XPOS == "NN" {
			if owner, from := l.ownerLeft(i); owner >= 0 && l.cands[owner].Type != "person" && !l.backs(l.cands[owner].End) && !l.formerBefore(from) && !l.formerBefore(i) {
				l.serves[n] = owner
			}
		} else if m := l.servantAfter(c); m >= 0 {
			l.serves[n] = m
		}
	}
}

// servantAfter gives the owner of the phrase in apposition to a name: "X, an American soldier".
func (l *linker) servantAfter(c *cand) int {
	if c.End+1 >= len(l.s.Tokens) || l.s.Tokens[c.End].Form != "," {
		return -1
	}
	for m := l.start; m < len(l.cands); m++ {
		o := &l.cands[m]
		if !o.drop && o.First == c.End+1 && o.Kind == Nominal && !o.Private && o.owner >= 0 && l.cls[o.Head]&(serviceNoun|forceNoun) != 0 && l.s.Tokens[o.Head].XPOS == "NN" {
			return o.owner
		}
	}
	return -1
}

// settleServants gives new persons the states that those they serve turned out to be.
func (l *linker) settleServants() {
	for _, n := range slices.Sorted(maps.Keys(l.serves)) {
		c, owner := &l.cands[n], l.serves[n]
		if c.drop || len(c.Actors) != 1 {
			continue
		}
		a, fresh := l.fresh[c.first()]
		if of, ok := l.actor(l.first(owner)); ok && fresh && a.Country == "" && a.Type == "person" && !l.cands[owner].drop && ofState(&of) {
			state := of.Country
			if state == "" && of.Type == "place" {
				state = l.known(of.ID)
			}
			if c.Private {
				a.Nation = state
			} else {
				a.Country = state
			}
			l.fresh[a.ID] = a
		}
	}
}

// ofState reports whether who serves an actor acts for its state: a commander of an
// armed group or the leader of a party does not.
func ofState(a *Actor) bool {
	return a.Type == "country" || a.Type == "place" || a.Type == "org" && a.Acts()
}

// readShips learns what stands before the names of ships of a state: "USS Cole".
func (t *Tables) readShips(fsys fs.FS) error {
	return table.Load(fsys, "lexicon/ship.tsv", []string{"prefix", "country"}, func(f []string) error {
		n, err := t.ref(f[1])
		if err == nil {
			t.ships[f[0]] = t.actors[n].ID
		}
		return err
	})
}

// ships makes mentions of the ships of a state.
func (l *linker) ships() {
	for i := 0; i+1 < len(l.s.Tokens); i++ {
		state, ok := l.t.ships[l.s.Tokens[i].Form]
		if !ok || !l.cap[i+1] {
			continue
		}
		end := i + 2
		for end < i+4 && end < len(l.s.Tokens) && l.cap[end] && l.proper(end) {
			end++
		}
		c := cand{entry: -1, owner: -1, owner2: -1}
		c.Kind, c.Type, c.Actors = Nominal, "country", []string{state}
		c.Rule, c.Why = "ship", "a ship in the service of the state"
		n := l.push(c, i, end, l.spanOf(i, end))
		if k, _ := l.governor(l.cands[n].Head); k&visitWord != 0 && !l.subject(&l.cands[n]) {
			l.cands[n].drop = true // who goes aboard visits no state
		}
		i = end - 1
	}
}

// midName reports whether a form of address stands in the middle of a name: "Hassan
// Sheikh Mohamud".
func (l *linker) midName(i int) bool {
	if l.titleAtToken(i) != 1 || i == 0 || l.cls[i-1]&givenWord == 0 || !l.cap[i] || !l.proper(i+1) {
		return false
	}
	for _, h := range l.ttl {
		if h.first == i {
			x := &l.t.title[h.row]
			return x.honour && x.role == ""
		}
	}
	return false
}

// unowned reports whether nothing in the phrase of a title could say whose it is:
// "Interior Minister X", but not "club president X".
func (l *linker) unowned(p *post) bool {
	if p.home >= 0 || p.to >= 0 || p.end != p.titleHit.end || l.t.title[p.row].many || l.t.title[p.row].words == "leader" {
		return false
	}
	k := p.mods - 1
	if p.theme != "" {
		k = p.from - 1
	}
	if k < 0 {
		return true
	}
	for i := max(p.mods, 1); i < p.first; i++ {
		if l.cap[i] && p.theme == "" {
			return false // "Catalonian President X"
		}
	}
	t := &l.s.Tokens[k]
	return !l.covered(k) && !l.proper(k) && t.UPOS != "NOUN" && t.UPOS != "ADJ" && t.UPOS != "PART" && (t.UPOS != "PUNCT" || t.Form == "," || t.Form == ":")
}

// settleAlone gives persons with an office of state the only state that the text
// names, if it does so before them.
func (l *linker) settleAlone() {
	l.settleOpen()
	sole := l.soleState()
	if sole == "" || l.region(sole) {
		return
	}
	first := -1 // where the state is named
	for i := range l.cands {
		if c := &l.cands[i]; !c.drop && c.Type == "country" && l.ownerID(i) == sole && (first < 0 || c.Span.Start < first) {
			first = c.Span.Start
		}
	}
	for i := range l.cands {
		c := &l.cands[i]
		if !c.alone || c.drop || first < 0 || first > c.Span.Start || !seated(c.role) || c.role == "ambassador" || c.role == "leader-of-org" {
			continue
		}
		c.of = sole
		if len(c.Actors) == 1 {
			if a, ok := l.fresh[c.Actors[0]]; ok && a.Country == "" {
				a.Country = sole
				l.fresh[a.ID] = a
			}
		}
	}
}

// settleOpen gives persons of whom the text has only a title and a family name that no
// table knows the one state named before them whose holder of that office on the date of
// the text is not known either: "The U.S. secretary of state went to Peru and met with
// President Belaunde", who is not the president of the United States.
func (l *linker) settleOpen() {
	if l.doc.Date.IsZero() {
		return
	}
	for i := range l.cands {
		c := &l.cands[i]
		if !c.alone || c.drop || c.of != "" || c.entry >= 0 || !c.short || c.Type != "person" {
			continue
		}
		switch c.role {
		case "head-of-state", "head-of-government", "foreign-minister":
			if c.of = l.openSeat(c.role, c.Span.Start); c.of != "" {
				c.alone, c.open = false, true
			}
		}
	}
}

// openSeat gives the one state named before a place in the text that has an office of
// this role whose holder on the date of the text no table knows, or "".
func (l *linker) openSeat(role string, before int) string {
	open := ""
	for i := range l.cands {
		o := &l.cands[i]
		id := l.ownerID(i)
		if o.drop || o.Type != "country" || o.Span.Start > before || !strings.HasPrefix(id, "country/") || id == open {
			continue
		}
		if len(l.t.seats[seat{role: role, of: l.t.byID[id], to: -1}]) == 0 || l.t.holder(role, id, "", l.doc.Date) != "" {
			continue
		}
		if open != "" {
			return ""
		}
		open = id
	}
	return open
}
