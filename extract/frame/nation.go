package frame

import (
	"slices"
	"strings"

	"entente/extract/actor"
	"entente/extract/text"
)

// acting drops those who do not act for the nation they are named by, unless frame f has a
// relation for what a crowd of them does, places and makers: "three Israelis flew to Cyprus",
// "Syrian rebels rejected the offer", "Geneva talks", "Chinese-made drones struck".
func (m *matcher) acting(f *frame, refs []ref) []ref {
	kept := refs[:0]
	for _, r := range refs {
		if m.p.classes["harmful"][f.relation] && m.merchant(r) {
			continue
		}
		if m.opponents(f, r) {
			continue
		}
		if n := &m.who.Mentions[r.mention]; r.land || (f.crowd != "" || !r.people) && n.Type != "place" && !m.wares(r) && !m.called(r, m.p.classes["holding"]) {
			kept = append(kept, r)
		}
	}
	return kept
}

// opponents reports whether actor r is only named as the one whom people are against, "anti-Ruiz protesters",
// which frame f does not ask for.
func (m *matcher) opponents(f *frame, r ref) bool {
	if r.mention < 0 || !m.here(r.mention) {
		return false
	}
	n := &m.who.Mentions[r.mention]
	if k := &m.toks[n.First]; n.Span.Start <= k.Span.Start || !strings.HasPrefix(strings.ToLower(k.Form), "anti-") {
		return false
	}
	return !slices.ContainsFunc(f.roles[roleTarget], func(r route) bool { return slices.Contains(r.steps, "anti") })
}

// merchant reports whether actor r is only the nation of ships that nobody sends to fight: "Chilean
// fishing boats", "a Peruvian tanker".
func (m *matcher) merchant(r ref) bool {
	n := &m.who.Mentions[r.mention]
	if n.Kind != actor.Adjective || !m.here(r.mention) || !attributive(m.toks[n.Head].Rel) {
		return false
	}
	k := m.toks[n.Head].Head
	return m.p.classes["trader"][m.toks[k].Lemma] || m.p.classes["craft"][m.toks[k].Lemma] && m.describedBy(k, m.p.classes["trading"])
}

// behalf puts the body for which a man or woman speaks in their place, where frame f tells of a deed
// that is claimed: the spokesman of a group did not do it himself.
func (m *matcher) behalf(f *frame, refs []ref) []ref {
	if f.evidence == "" {
		return refs
	}
	for i, r := range refs {
		for j := range m.who.Roles {
			role := &m.who.Roles[j]
			if m.who.Mentions[r.mention].Type == "person" && !role.Former && strings.HasPrefix(role.Of, "org/") && slices.Contains(m.who.Mentions[role.Holder].Actors, r.id) {
				refs[i].id = role.Of
				break
			}
		}
	}
	return refs
}

// lands gives the states of the places where the law does something to somebody: who is
// arrested in Lima is so by Peru.
func (m *matcher) lands(f *frame, refs []ref) []ref {
	if !m.p.classes["policing"][f.relation] {
		return refs
	}
	for i, r := range refs {
		n := &m.who.Mentions[r.mention]
		if n.Type == "place" && n.State != "" {
			refs[i] = ref{mention: r.mention, id: n.State, land: true}
		}
	}
	return refs
}

// concerned drops targets that are only people of a nation, where frame f has no
// relation for what is done to them: who defends two Russians defends no state. A flag is not hit
// with its ship. Who only made
// a thing is no target but of what hinders trade.
func (m *matcher) concerned(f *frame, refs []ref) []ref {
	trade := m.p.classes["customs"][f.relation]
	kept := refs[:0]
	for _, r := range refs {
		if m.opponents(f, r) {
			continue
		}
		if (f.people != "" && !strings.HasPrefix(r.id, "org/") || !r.people) && (trade || !m.wares(r)) && !(m.p.classes["sinking"][f.relation] && m.called(r, m.p.classes["flag"])) {
			kept = append(kept, r)
		}
	}
	return kept
}

// wares reports whether actor r is named only as who made a thing: "Chinese-made drones".
func (m *matcher) wares(r ref) bool {
	return m.called(r, m.p.classes["origin"])
}

// called reports whether one of words is joined to the name of actor r by a hyphen: "Peruvian-flagged".
func (m *matcher) called(r ref, words map[string]bool) bool {
	if !m.here(r.mention) {
		return false
	}
	z := m.who.Mentions[r.mention].End + 1
	return z < len(m.toks) && m.hyphen(z) && words[strings.ToLower(m.toks[z].Form)]
}

// marked notes on refs which of them name only people.
func (m *matcher) marked(refs []ref) []ref {
	for i := range refs {
		refs[i].people = refs[i].people || m.isPeople(refs[i].mention)
	}
	return refs
}

// isPeople reports whether mention n, a nation, only says of what nation people
// are who do not act for it: "a Palestinian man", "seven Americans", "Syrian
// rebels", "a Taiwanese rights activist".
func (m *matcher) isPeople(n int) bool {
	a := &m.who.Mentions[n]
	if a.Type == "org" && a.Kind == actor.Nominal && m.here(n) && a.First > 0 && (m.persons(a.Head) || m.p.classes["people"][m.toks[a.Head].Lemma] || m.p.classes["suspect"][m.toks[a.Head].Lemma]) && m.p.classes["formerly"][strings.ToLower(m.toks[a.First-1].Form)] { // "a former Navy pilot"
		return true
	}
	if a.Type != "country" && a.Kind != actor.Demonym || !m.here(n) {
		return false
	}
	if a.Kind == actor.Nominal && m.fewLawmakers(a.Head) {
		return true
	}
	if a.Kind == actor.Demonym && m.besideState(a.Head) {
		return false
	}
	if a.Private {
		return true
	}
	for i := a.Head - 1; i >= 0 && (i >= a.First && a.Kind != actor.Name || m.describes(i)); i-- {
		if m.p.classes["formerly"][strings.ToLower(m.toks[i].Form)] && i >= a.First-1 { // "a former Spanish soldier"
			return true
		}
	}
	if a.Kind != actor.Adjective && a.Kind != actor.Name {
		return false
	}
	if len(a.Actors) == 1 && !attributive(m.toks[a.Head].Rel) && m.counted(a.Head) { // "charged a Canadian"; "the two Koreas" are no people
		return true
	}
	h := a.Head
	for attributive(m.toks[h].Rel) && m.toks[h].Head >= 0 {
		h = m.toks[h].Head
		if m.suffix(h) { // "Turkish-backed": whose people they are is another matter
			return false
		}
	}
	return h != a.Head && (m.persons(h) || m.fewLawmakers(h) || m.irregular(h) || m.qualified(h, "dwelling"))
}

// fewLawmakers reports whether noun h counts one or more members of a parliament, who do not act for their
// state: "three British MPs".
func (m *matcher) fewLawmakers(h int) bool {
	if !m.p.classes["lawmaker"][strings.ToLower(m.toks[h].Lemma)] {
		return false
	}
	if g := m.toks[h].Head; g >= 0 && m.preposition(h) == "of" && m.toks[h].Rel == "nmod" && m.counted(g) { // "a group of MPs"
		return m.toks[g].Lemma == "group" || m.toks[g].Lemma == "handful" || m.p.classes["quantity"][m.toks[g].Lemma]
	}
	d := m.child(h, "det")
	return m.counted(h) || d >= 0 && m.p.classes["few"][m.toks[d].Lemma] || m.describedBy(h, m.p.classes["few"])
}

// besideState reports whether "and" joins word h, a people in the plural, to the name of a state, with
// which it deals as one: "Israel and Palestinians resume talks".
func (m *matcher) besideState(h int) bool {
	s := m.toks[h].Head
	if m.toks[h].Rel != "conj" || s < 0 || m.at[s] < 0 || !strings.HasSuffix(m.toks[h].XPOS, "S") || m.counted(h) || m.child(h, "amod", "acl", "acl:relcl") >= 0 {
		return false
	}
	n := &m.who.Mentions[m.at[s]]
	return n.Type == "country" && n.Kind == actor.Name && m.toks[s].Rel == "nsubj"
}

// counted reports whether word h has "a" or a number before it.
func (m *matcher) counted(h int) bool {
	if m.child(h, "nummod") >= 0 {
		return true
	}
	d := m.child(h, "det")
	return d >= 0 && m.toks[d].Lemma == "a"
}

// attributive reports whether a word that hangs by rel describes the noun it hangs on.
func attributive(rel string) bool {
	switch text.BaseRel(rel) {
	case "amod", "compound", "flat":
		return true
	}
	return false
}

// persons reports whether noun h, which stands for no actor of its own, is a word
// for people who act for nobody.
func (m *matcher) persons(h int) bool {
	if at := m.at[h]; at >= 0 && len(m.who.Mentions[at].Actors) > 0 {
		return false
	}
	return m.toks[h].UPOS == "NOUN" && m.p.classes["layman"][strings.ToLower(m.toks[h].Lemma)] && !m.nationwide(h)
}

// nationwide reports whether noun h means all of a nation: "the Palestinian people".
func (m *matcher) nationwide(h int) bool {
	d := m.child(h, "det")
	return m.toks[h].Lemma == "people" && d >= 0 && m.toks[d].Lemma == "the" && m.child(h, "nummod", "acl", "acl:relcl", "nmod") < 0
}

// irregular reports whether noun h is of those who fight against their state, or
// live under it: "rebel forces", "opposition groups".
func (m *matcher) irregular(h int) bool { return m.qualified(h, "irregular") }

// qualified reports whether a word of a class describes noun h.
func (m *matcher) qualified(h int, class string) bool {
	for k := int(m.first[h]); k >= 0 && k < h; k = int(m.next[k]) {
		if attributive(m.toks[k].Rel) && m.p.classes[class][strings.ToLower(m.toks[k].Lemma)] {
			return true
		}
	}
	return false
}

// doubted reads the words around the names of who acts and of whom it befalls, or of the deed
// that is named by him, which say that he is only suspected of it: "suspected rebels killed",
// "suspected members of", "killed in an alleged Israeli attack", "arrested alleged Israeli spies".
// Who speaks of a suspect has spoken all the same.
func (m *matcher) doubted(c *cues, r *reading, one *match, kind string) {
	if m.suspected(c, r, one.source, one.trigger) || kind == "speech" || strings.HasPrefix(one.target.id, "person/") { // "arrested the alleged spy John Hall"
		return
	}
	m.suspected(c, r, one.target, one.trigger)
}

// suspected applies an adjective of suspicion before the name of an actor or before the
// nouns between that and the trigger, and reports whether there is one.
func (m *matcher) suspected(c *cues, r *reading, who ref, trigger int) bool {
	if who.mention < 0 || !m.here(who.mention) {
		return false
	}
	n := &m.who.Mentions[who.mention]
	i := n.First - 1
	for ; i >= 0 && m.describes(i); i-- {
		if m.suspects(c, r, i) {
			return true
		}
	}
	if i > 0 && m.toks[i].Form == "by" && m.suspects(c, r, i-1) { // "a bombing, allegedly by Chile"
		return true
	}
	for k, h := n.Head, m.toks[n.Head].Head; h >= 0 && h != trigger && m.toks[h].UPOS == "NOUN" && !m.mereScene(k); k, h = h, m.toks[h].Head {
		for a := int(m.first[h]); a >= 0 && a < h; a = int(m.next[a]) {
			if m.toks[a].Rel == "amod" && m.suspects(c, r, a) {
				return true
			}
		}
	}
	return false
}

// mereScene reports whether noun k says where its governor is, and not whose people or things
// it tells of: "camps in Somalia", but "members of Hamas", "people with ties to Hamas".
func (m *matcher) mereScene(k int) bool {
	switch m.preposition(k) {
	case "", "of", "by":
		return m.toks[k].Rel == "nmod:poss"
	case "with", "to":
		return !m.p.classes["ties"][m.toks[m.toks[k].Head].Lemma]
	}
	return m.toks[k].Rel == "nmod"
}

// suspects applies an adjective or adverb of suspicion at word i.
func (m *matcher) suspects(c *cues, r *reading, i int) bool {
	for _, q := range c.down[strings.ToLower(m.toks[i].Form)] {
		if (q.kind == "allegation" || q.kind == "possibility" || q.kind == "expectation") && (q.has("amod", "") || q.has("advmod", "")) {
			r.apply(m, q, i, scope{true, true})
			return true
		}
	}
	return false
}

// describes reports whether word i may stand between an article and a noun.
func (m *matcher) describes(i int) bool {
	switch m.toks[i].UPOS {
	case "ADJ", "NUM", "ADV":
		return true
	case "VERB":
		return m.toks[i].XPOS == "VBN" || m.toks[i].XPOS == "VBG"
	}
	return false
}

// domestic reports whether frame f is no dealing between s and t, as one serves and
// speaks for the other.
func (m *matcher) domestic(f *frame, s, t ref) bool {
	return m.p.classes["outward"][f.relation] && (m.serves(s, t.id) || m.serves(t, s.id) || m.nationalOf(s, t.id))
}

// nationalOf reports whether the text calls the new person r one of state id.
func (m *matcher) nationalOf(r ref, id string) bool {
	return slices.ContainsFunc(m.who.New, func(a actor.Actor) bool { return a.ID == r.id && a.Nation == id })
}

// serves reports whether the text gives actor r an office of the state or body id.
func (m *matcher) serves(r ref, id string) bool {
	if state, ok := strings.CutPrefix(id, "country/"); ok && strings.HasPrefix(r.id, "office/"+state+"/") {
		return true
	}
	for i := range m.who.Roles {
		role := &m.who.Roles[i]
		if role.Of == id && role.Relation != "ambassador-to" && slices.Contains(m.who.Mentions[role.Holder].Actors, r.id) {
			return true
		}
	}
	return false
}

// territory reports whether a mention names a land that is no state of its own.
func territory(n *actor.Mention) bool {
	return len(n.Actors) > 0 && strings.HasPrefix(n.Actors[0], "country/x-")
}

// where gives the town, the region or the territory in which that of word i
// happened, or whose it is: "in the Lebanese village". A state is not hit by what
// happens in it: "a raid in Yemen on Al-Qaeda".
func (m *matcher) where(i int, out []int) []int {
	for _, p := range []string{"in", "at", "inside", "across", "throughout", "near", "outside"} {
		for _, k := range m.prepositional(i, p, nil) {
			if m.partnersPlace(k) {
				continue
			}
			if at := m.spot(k); at >= 0 {
				n, by, all := &m.who.Mentions[at], p == "near" || p == "outside", p == "across" || p == "throughout"
				if m.settlement(n) && !all && (!by || n.State != "" || n.Kind == actor.Metonym) || territory(n) && !by { // what is near a town lies in its state
					out = append(out, k)
				}
			} else if l := strings.ToLower(m.toks[k].Lemma); m.p.classes["locality"][l] || m.p.classes["town"][l] {
				out = append(out, m.around(k)...)
			}
		}
	}
	return out
}

// partnersPlace reports whether place k stands right behind a name with which something is done, so that it tells
// where that is: "hit ships in solidarity with Hamas in Gaza".
func (m *matcher) partnersPlace(k int) bool {
	l := m.leftmost(k)
	if l < 1 || m.in[l-1] < 0 {
		return false
	}
	n := &m.who.Mentions[m.in[l-1]]
	p := m.preposition(n.Head)
	return n.End == l && (n.Type == "org" || n.Type == "person" || n.Type == "group") && (p == "with" || p == "for") && m.toks[n.Head].Rel == "nmod"
}

// spot gives the mention that stands at word k or covers it, or -1.
func (m *matcher) spot(k int) int {
	if m.at[k] >= 0 {
		return m.at[k]
	}
	return m.in[k]
}

// around gives the name before a region, or whose it is: "Aleppo province",
// "Syria's northern province".
func (m *matcher) around(k int) []int {
	for _, c := range m.modifiers(k, nil) {
		if n := &m.who.Mentions[m.at[c]]; m.settlement(n) || territory(n) || n.Kind == actor.Adjective {
			return []int{c}
		}
	}
	if c := m.owner(k); c >= 0 && m.at[c] >= 0 {
		return []int{c}
	}
	return nil
}

// waters reports whether a mention names waters, which no state is hit in: "the Gulf of Aden".
func (m *matcher) waters(n *actor.Mention) bool {
	if len(n.Actors) != 1 || n.State != "" {
		return false
	}
	for word := range strings.SplitSeq(strings.TrimPrefix(n.Actors[0], "place/"), "-") {
		if m.p.classes["waters"][word] {
			return true
		}
	}
	return false
}

// settlement reports whether a mention names a place that is no state and no waters, or a capital
// that stands for the city.
func (m *matcher) settlement(n *actor.Mention) bool {
	if n.Kind == actor.Metonym {
		return n.Place
	}
	return n.Type == "place" && (len(n.Actors) == 0 || !strings.HasPrefix(n.Actors[0], "country/")) && !m.waters(n)
}

// nations gives the states that groups are from, where a relation is about the
// nationals of a state: "arrested six Filipino militants".
func (m *matcher) nations(refs []ref) []ref {
	kept := make([]ref, 0, len(refs))
	for _, r := range refs {
		n := &m.who.Mentions[r.mention]
		if n.Kind != actor.Nominal || n.Type != "group" {
			kept = append(kept, r)
			continue
		}
		for k := n.First; k < n.End; k++ {
			if in := m.in[k]; in >= 0 && in != r.mention && m.who.Mentions[in].Type == "country" {
				kept = appendNew(kept, m.refs(in))
			}
		}
	}
	return kept
}

// fold makes a target of the state that a place lies in: who shells Kharkiv has
// shelled Ukraine, unless he acts for Ukraine. Who takes a town has not taken the state.
func (m *matcher) fold(c *match) {
	if c.target.mention < 0 {
		return
	}
	if m.p.classes["territorial"][c.frame.relation] {
		m.local(c)
		return
	}
	n := &m.who.Mentions[c.target.mention]
	if !strings.HasPrefix(c.target.id, "place/") || n.State == "" || c.source.mention < 0 || n.State == m.who.Mentions[c.source.mention].State || n.State == c.source.id {
		return
	}
	c.place, c.target.id = c.target.id, n.State
}

// atHome reports whether source and target of c belong to one state: "Iraqi forces enter
// Mosul", "the Houthis station troops in Yemen".
func (m *matcher) atHome(c *match) bool {
	if c.target.mention < 0 {
		return false
	}
	s, t := &m.who.Mentions[c.source.mention], m.who.Mentions[c.target.mention].State
	if t == "" {
		return false
	}
	if s.Type == "group" && m.here(c.source.mention) { // "Syrian rebels entered Aleppo"
		for _, r := range m.nations([]ref{c.source}) {
			if r.id == t {
				return true
			}
		}
	}
	return s.State == t || s.Home == t
}

// own reports whether who acts for a state would act on that state: what is said
// of it concerns another one, or nobody abroad ("the minister cancels all ties
// between his country and Iran"); but for what is done within a state: a coup.
// Those in opposition to a state do not act for it.
func (m *matcher) own(c *match) bool {
	if c.source.mention < 0 || c.source.id == c.target.id || m.p.classes["inward"][c.frame.relation] {
		return false
	}
	if m.p.classes["abroad"][c.frame.relation] && m.atHome(c) || m.p.classes["statal"][c.frame.relation] && strings.HasPrefix(c.target.id, "place/") {
		return true
	}
	if m.p.classes["harmful"][c.frame.relation] && m.p.classes["harming"][m.toks[c.trigger].Lemma] && c.frame.relation != "struck" && strings.HasPrefix(c.target.id, "place/") && c.target.mention >= 0 && m.who.Mentions[c.target.mention].State != "" && m.who.Mentions[c.target.mention].State == m.who.Mentions[c.source.mention].State { // an army that kills rebels in a town of its own
		return true
	}
	if t := c.target.mention; t >= 0 && c.frame.relation == "attacked" && !m.verbal(c.trigger) && strings.HasPrefix(c.target.id, "place/") && m.who.Mentions[t].State != "" && m.who.Mentions[t].State == m.who.Mentions[c.source.mention].State && m.here(t) && m.preposition(m.who.Mentions[t].Head) == "in" { // "its offensive in a province of its own"
		return true
	}
	if t := c.target.mention; t >= 0 && m.p.classes["external"][c.frame.relation] && m.who.Mentions[t].Type == "person" && m.who.Mentions[t].State == c.source.id { // "cancels a visit to Chad by its minister"
		return true
	}
	n := &m.who.Mentions[c.source.mention]
	if n.Type != "person" || m.p.classes["foreign"][c.frame.relation] {
		return n.State == c.target.id && !n.Private || n.Type == "person" && m.serves(c.source, c.target.id)
	}
	return m.serves(c.source, c.target.id)
}

// local makes a target of the town or region that stands behind the adjective of a state:
// who seized "the Iraqi city of Ramadi" has not seized Iraq.
func (m *matcher) local(c *match) {
	n := &m.who.Mentions[c.target.mention]
	if n.Kind != actor.Adjective || n.Type != "country" || !m.here(c.target.mention) {
		return
	}
	k := m.toks[n.Head].Head
	if k < 0 || !attributive(m.toks[n.Head].Rel) || !m.p.classes["locality"][strings.ToLower(m.toks[k].Lemma)] && !m.p.classes["town"][m.toks[k].Lemma] {
		return
	}
	for _, at := range []int{m.oblique(k, "of"), k, m.child(k, "appos")} { // "city of X", "capital X", "city, X"
		if at >= 0 && m.at[at] >= 0 && m.at[at] != c.target.mention && m.who.Mentions[m.at[at]].Type == "place" && len(m.who.Mentions[m.at[at]].Actors) == 1 {
			c.target = ref{mention: m.at[at], id: m.who.Mentions[m.at[at]].Actors[0]}
			return
		}
	}
}
