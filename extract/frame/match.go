package frame

import (
	"slices"
	"sort"
	"strings"

	"entente/extract/actor"
	"entente/extract/text"
)

// ref is an actor as one mention names it.
type ref struct {
	mention int // index in actor.Result.Mentions
	id      string
	people  bool // only people of that nation are meant, and not the state
	land    bool // the state in which a place lies, that does there what the law does
}

// match is a frame that fits a trigger, with the actors in its roles.
type match struct {
	frame          *frame
	trigger        int
	source, target ref
	place          string // where the target was a place in the state that is the target now
	theme          int    // head token of the theme, or -1
	weight         int    // how specific the frame is
	mutual         bool   // the target does the same to the source: "accused each other"
	owned          bool   // the source says so of itself: "claimed responsibility"
	used           []int
}

// matcher finds frames in one sentence.
type matcher struct {
	*tree
	p         *patterns
	treaties  treaties
	who       *actor.Result
	at        []int           // mention index whose head is the token, or -1
	past      []Statement     // of the sentences before
	contested []denial        // who denies what in this sentence, without saying it again
	before    func() *matcher // of the sentence before, nil for the first
	open      []match         // event nouns that name who acts but not towards whom
	claims    []match         // claims of responsibility that do not say for what
	harms     []harm          // what was done to somebody, nobody says by whom
	depth     int             // of actors within actors
	in        []int           // index of the smallest mention that covers the token, or -1
	sent      int
	mutual    bool   // the members of a reciprocal event are looked for
	verbNoun  string // the verb of the noun in -ing that is looked at as one
}

// maxDepth bounds how far names are followed through conjuncts and titles.
const maxDepth = 12

func newMatcher(p *patterns, w *words, toks []text.Token, sent int, who *actor.Result) *matcher {
	m := &matcher{tree: newTree(toks, w), p: p, who: who, sent: sent}
	m.at, m.in = make([]int, len(toks)), make([]int, len(toks))
	for i := range m.at {
		m.at[i], m.in[i] = -1, -1
	}
	return m
}

// matcher makes the matcher of sentence n, with the actors that who has found there.
func (f *Frames) matcher(sents []text.Sentence, n int, who *actor.Result) *matcher {
	first := sort.Search(len(who.Mentions), func(k int) bool { return who.Mentions[k].Sentence >= n })
	end := sort.Search(len(who.Mentions), func(k int) bool { return who.Mentions[k].Sentence > n })
	m := newMatcher(f.patterns, f.words, whole(sents[n].Tokens, who.Mentions[first:end]), n, who)
	m.treaties = f.treaties
	for k := first; k < end; k++ {
		m.place(k)
	}
	if n > 0 {
		m.before = func() *matcher { return f.matcher(sents, n-1, who) }
	}
	return m
}

// place notes that mention k of the result stands in this sentence.
func (m *matcher) place(k int) {
	n := &m.who.Mentions[k]
	if n.Head < len(m.at) && (m.at[n.Head] < 0 || len(n.Actors) > 0) {
		m.at[n.Head] = k
	}
	for i := n.First; i < n.End && i < len(m.in); i++ {
		if m.in[i] < 0 || m.size(m.in[i]) > n.End-n.First {
			m.in[i] = k
		}
	}
}

// title notes that the words of an office in front of a name stand for its
// holder: "Russian Ambassador to Korea Georgy Zinoviev said".
func (m *matcher) title(r *actor.Role) {
	if r.Stated || r.Sentence != m.sent {
		return
	}
	for i := range m.toks {
		if r.Trigger.Contains(m.toks[i].Span) && m.at[i] < 0 {
			m.at[i] = r.Holder
		}
	}
}

func (m *matcher) size(k int) int { return m.who.Mentions[k].End - m.who.Mentions[k].First }

// matches gives the best frames for trigger word i: for each pair of actors the
// most specific, and of equals the one that stands first in the files. Frames that
// look for their target anywhere within the phrase have their turn if no other fits.
func (m *matcher) matches(i int) []match {
	var best []match
	for _, vague := range []bool{false, true} {
		for _, f := range m.candidates(i) {
			if f.vague() != vague || vague && len(best) > 0 && best[0].frame != f {
				continue
			}
			for _, c := range m.try(f, i) {
				if c.target.mention >= 0 { // who is only bound by a treaty stands nowhere
					m.fold(&c)
				}
				if c.target.mention < 0 || m.punished(&c) && !m.own(&c) && !m.againstOthers(&c) && !m.sceneOnly(&c) && !m.lone(&c) {
					best = m.keepBest(best, c)
				}
			}
		}
	}
	if v := m.verbIn(i); v != "" && len(best) == 0 {
		best = m.asVerb(i, v)
	}
	if len(best) == 0 {
		if m.definite(i) {
			m.remember(i)
		}
		m.suffered(i)
		m.claim(i)
	}
	return best
}

// sceneOnly reports whether the target of c is only the land or place in which harm was done to those of a group
// or body that is not its own: "killed five fighters of Hamas in a raid in Chad".
func (m *matcher) sceneOnly(c *match) bool {
	if !m.p.classes["deadly"][m.toks[c.trigger].Lemma] || !m.verbal(c.trigger) || c.frame.relation != "attacked" || c.target.mention < 0 {
		return false
	}
	o := m.obj(c.trigger)
	if o < 0 {
		return false
	}
	hurt := m.actors(o)
	if len(hurt) == 0 {
		hurt = m.author(o, 1)
	}
	if len(hurt) == 0 {
		return false
	}
	land := m.who.Mentions[c.target.mention].State
	for _, r := range hurt {
		n := &m.who.Mentions[r.mention]
		if r.mention == c.target.mention || strings.HasPrefix(r.id, "country/") || strings.HasPrefix(r.id, "place/") || n.State != "" || n.Home != "" && n.Home == land {
			return false
		}
	}
	return true
}

// lone reports whether who enters another land in c is one soldier, who invades nothing.
func (m *matcher) lone(c *match) bool {
	if c.frame.relation != "invaded" || !m.here(c.source.mention) {
		return false
	}
	k := m.who.Mentions[c.source.mention].Head
	if attributive(m.toks[k].Rel) {
		k = m.toks[k].Head
	}
	return m.toks[k].XPOS == "NN" && m.p.classes["lone"][m.toks[k].Lemma]
}

// againstOthers reports whether the clause of a move at a border tells that it is against people
// who come over it, and not against the neighbour.
func (m *matcher) againstOthers(c *match) bool {
	if !m.p.classes["posture"][c.frame.relation] {
		return false
	}
	for i := c.trigger + 1; i < len(m.toks); i++ {
		if !m.p.classes["inflow"][m.toks[i].Lemma] {
			continue
		}
		for k, n := m.toks[i].Head, 0; k >= 0 && n < maxDepth; k, n = m.toks[k].Head, n+1 {
			if k == c.trigger {
				return true
			}
		}
	}
	return false
}

// definite reports whether noun i speaks of something known: "the visit", "his visit".
func (m *matcher) definite(i int) bool {
	if m.toks[i].UPOS != "NOUN" {
		return false
	}
	if m.child(i, "nmod:poss") >= 0 {
		return true
	}
	d := m.child(i, "det")
	return d >= 0 && (m.toks[d].Lemma == "the" || m.toks[d].Lemma == "this" || m.toks[d].Lemma == "that")
}

// remember keeps event noun i for recall, where a frame finds who acts and no more.
func (m *matcher) remember(i int) {
	for _, f := range m.candidates(i) {
		if _, ok := m.particle(f, i); !ok || f.roles[roleSource] == nil || !m.holds(f, i) {
			continue
		}
		for _, step := range []string{"poss", "by"} {
			if s := m.named(i, step); len(s) == 1 {
				m.open = append(m.open, match{frame: f, trigger: i, source: s[0], theme: -1})
				return
			}
		}
	}
}

// holds reports whether the conditions of frame f hold at word i.
func (m *matcher) holds(f *frame, i int) bool {
	for _, c := range f.conds {
		if (m.satisfies(c, i) < 0) != c.absent {
			return false
		}
	}
	return true
}

func (m *matcher) keepBest(best []match, c match) []match {
	for k := range best {
		b := &best[k]
		same := b.source.id == c.source.id && b.target.id == c.target.id
		turned := b.source.id == c.target.id && b.target.id == c.source.id
		if !same && !turned || turned && c.mutual && b.mutual {
			continue
		}
		if c.frame == b.frame && c.theme != b.theme && same {
			continue // conjoined themes are statements of their own
		}
		if c.frame != b.frame && m.better(&c, b) {
			*b = c
		}
		return best
	}
	return append(best, c)
}

// better reports whether match c says more than b: any more than a mere remark, and
// else the more specific.
func (m *matcher) better(c, b *match) bool {
	if m.faint(c) != m.faint(b) {
		return m.faint(b)
	}
	return c.weight > b.weight
}

// candidates gives the frames that word i can trigger.
func (m *matcher) candidates(i int) []*frame {
	k := &m.toks[i]
	key := k.Lemma
	if key != strings.ToLower(key) {
		key = strings.ToLower(key)
	}
	switch k.UPOS {
	case "VERB", "AUX":
		fs := m.p.index[key+".v"]
		if k.XPOS == "VBN" {
			if more := m.p.index[strings.ToLower(k.Form)+".a"]; more != nil {
				fs = append(fs[:len(fs):len(fs)], more...)
			}
		}
		return fs
	case "NOUN":
		if w := m.hyphenated(i); w != "" {
			return m.p.index[w+".n"]
		}
		return m.p.index[key+".n"]
	case "PROPN":
		if m.at[i] >= 0 && len(m.who.Mentions[m.at[i]].Actors) > 0 {
			return nil
		}
		return m.p.index[key+".n"]
	case "ADJ", "ADV":
		if fs := m.p.index[key+".a"]; fs != nil {
			return fs
		}
		return m.p.index[strings.ToLower(k.Form)+".a"] // "opposed", whose lemma may be "oppose"
	}
	return nil
}

// try fits frame f to word i.
func (m *matcher) try(f *frame, i int) []match {
	weight, ok := m.particle(f, i)
	if !ok {
		return nil
	}
	base := match{frame: f, trigger: i, theme: -1}
	for _, c := range f.conds {
		hit := m.satisfies(c, i)
		if (hit < 0) != c.absent {
			return nil
		}
		weight += 2
		if hit >= 0 && c.words != nil {
			weight++
			base.used = append(base.used, hit)
		}
	}
	base.weight = weight
	if f.each != nil {
		return m.reciprocal(base, i)
	}
	return m.directed(base, i)
}

func (m *matcher) directed(base match, i int) []match {
	sources := m.fill(base.frame.roles[roleSource], i, 2)
	if len(sources) == 0 && base.frame.pos == 'n' {
		sources = m.enactor(i)
		if o := m.charged(i); o >= 0 && len(sources) == 0 {
			sources = m.marked(m.actors(o))
		}
	}
	if len(sources) == 0 && base.frame.pos == 'v' && m.verbal(i) {
		if sources = m.announcer(base.frame, i); len(sources) == 0 && base.frame.fromSubject() {
			sources = m.writer(i)
		}
		if len(sources) == 0 {
			sources = m.retracted(base.frame, i)
		}
	}
	sources = m.behalf(base.frame, m.acting(base.frame, m.lands(base.frame, sources)))
	if len(sources) == 0 || m.eitherOf(sources) {
		return nil
	}
	targets := m.concerned(base.frame, m.others(base.frame.roles[roleTarget], i, sources))
	if len(targets) == 0 && len(sources) > 1 && (m.eachOther(base.frame.roles[roleTarget], i) || len(sources) == 2 && m.inReturn(base.frame, i)) {
		return m.pairs(base, sources, m.themes(base.frame, i)[0], !m.p.symmetric[base.frame.relation])
	}
	if len(targets) == 0 {
		targets = m.concerned(base.frame, m.whole(base.frame, i, sources))
	}
	if len(targets) == 0 {
		targets = m.judged(base.frame, i)
	}
	if len(targets) == 0 && base.frame.pos == 'n' && !m.p.classes["faint"][base.frame.relation] {
		targets = m.concerned(base.frame, without(m.undergoer(i), sources))
	}
	targets = m.bound(&base, i, sources, targets)
	if m.p.classes["third"][base.frame.relation] && (len(without(targets, sources)) < len(targets) || m.ofSides(sources, targets)) {
		return nil // "Peru holds talks between itself and Chile" mediates nothing
	}
	if strings.HasSuffix(base.frame.relation, "-nationals-of") {
		targets = m.nations(targets)
	}
	themes := m.themes(base.frame, i)
	if !m.p.classes["mint"][base.frame.relation] {
		themes = themes[:1] // only where the theme makes the relation do conjoined themes make several
	}
	targets = without(targets, sources)
	if len(targets) == 0 && m.p.classes["misdeeds"][base.frame.relation] {
		targets = without(m.accuser(base.frame.roles[roleTarget], i), sources)
	}
	var out []match
	for _, s := range sources {
		for _, t := range targets {
			if t.mention >= 0 && (m.nested(s, t) || m.domestic(base.frame, s, t)) {
				continue
			}
			for _, th := range themes {
				c := base
				c.source, c.target, c.theme = s, t, th
				out = append(out, c)
			}
		}
	}
	return out
}

// ofSides reports whether one of those who act serves one of the targets: "Peru's minister holds talks between
// Peru and Chile".
func (m *matcher) ofSides(sources, targets []ref) bool {
	return slices.ContainsFunc(sources, func(s ref) bool {
		return slices.ContainsFunc(targets, func(t ref) bool { return m.serves(s, t.id) })
	})
}

// eitherOf reports whether "or" parts those who act, so that it is not said who of them does.
func (m *matcher) eitherOf(sources []ref) bool {
	for _, r := range sources[1:] {
		n := &m.who.Mentions[r.mention]
		if !m.here(r.mention) || m.toks[n.Head].Rel != "conj" {
			continue
		}
		if c := m.child(n.Head, "cc"); c >= 0 && m.toks[c].Lemma == "or" {
			return true
		}
	}
	return false
}

// others gives the actors at the first of the routes that leads to any but those who act:
// "offers Peru visa-free travel to its members".
func (m *matcher) others(routes []route, i int, sources []ref) []ref {
	for k := range routes {
		if got := m.fill(routes[k:k+1], i, 2); len(without(got, sources)) > 0 {
			return got
		}
	}
	return nil
}

// without drops targets that are among those who act: "France and Spain say that
// they are ready" is no remark of one about the other.
func without(targets, sources []ref) []ref {
	var kept []ref
	for _, t := range targets {
		if !slices.ContainsFunc(sources, func(s ref) bool { return s.id == t.id }) {
			kept = append(kept, t)
		}
	}
	return kept
}

func (m *matcher) reciprocal(base match, i int) []match {
	m.mutual = true
	defer func() { m.mutual = false }()
	var members []ref
	for _, alts := range base.frame.each {
		got := m.acting(base.frame, m.fill(alts, i, 2))
		if len(got) == 0 && len(base.frame.each) == 1 {
			got = m.acting(base.frame, m.together(base.frame, i))
		}
		if m.unknownPair(alts, i) {
			return nil
		}
		if len(got) == 0 || len(base.frame.each) == 1 && (m.sameSide(got, i) || m.unnamedOthers(base.frame, i)) {
			return nil
		}
		members = append(members, got...)
	}
	if base.frame.relation == "ceased-fire-with" && m.abroadOf(i, members) {
		return nil
	}
	if len(members) > 2 && m.verbal(i) && m.p.classes["deadly"][m.toks[i].Lemma] { // some of three who fell fought on one side
		return nil
	}
	theme, mutual := m.themes(base.frame, i)[0], m.p.classes["mutual"][base.frame.relation]
	if n := len(members); n > 2 && m.here(members[0].mention) && m.preposition(m.who.Mentions[members[0].mention].Head) == "between" {
		left := m.oneSide(members)
		if left == 0 && m.facesSeveral(members) {
			left = 1
		}
		if left > 0 {
			var out []match
			for _, a := range members[:left] {
				for _, b := range members[left:] {
					out = append(out, m.pairs(base, []ref{a, b}, theme, mutual)...)
				}
			}
			return out
		}
		if m.sidesOpen(members) {
			members = []ref{members[0], members[n-1]}
		}
	}
	return m.pairs(base, members, theme, mutual)
}

// oneSide gives how many of the members stand before "on one side", so that they face those behind it, or 0: "between
// Peru and Chile [on the one hand] and Bolivia on the other".
func (m *matcher) oneSide(members []ref) int {
	for n := 1; n < len(members); n++ {
		a, b := members[n-1].mention, members[n].mention
		if !m.here(a) || !m.here(b) {
			return 0
		}
		for k := m.who.Mentions[a].End; k+1 < m.who.Mentions[b].First; k++ {
			if m.toks[k].Form == "one" && (m.toks[k+1].Form == "side" || m.toks[k+1].Form == "hand") {
				return n
			}
		}
	}
	return 0
}

// facesSeveral reports whether those behind the first of the members are together the other side, as a word for several
// before them says: "between Peru and [three neighbours], Chile, Bolivia and Brazil".
func (m *matcher) facesSeveral(members []ref) bool {
	if !m.here(members[1].mention) {
		return false
	}
	from, to := m.who.Mentions[members[0].mention].End, m.who.Mentions[members[1].mention].First
	and := false
	for k := from; k < to; k++ {
		and = and || k == from && m.toks[k].Lemma == "and"
		if and && m.at[k] < 0 && m.plural(k) && m.p.classes["power"][m.toks[k].Lemma] {
			return true
		}
	}
	return false
}

// sidesOpen reports whether those joined are two sides of which one has several, since "and" stands between
// each of them, so that only the first and the last are surely not on one side: "between Peru and Chile and Mali".
func (m *matcher) sidesOpen(members []ref) bool {
	for k := range members[1:] {
		a, b := members[k].mention, members[k+1].mention
		if !m.here(a) || !m.here(b) || a == b {
			return false
		}
		end, first := m.who.Mentions[a].End, m.who.Mentions[b].First
		if end >= first || m.toks[end].Lemma != "and" {
			return false
		}
	}
	return true
}

// unknownPair reports whether "between" names those of event i, of whom it is not known who they are, so
// that it is nobody else's: "an agreement between the two countries".
func (m *matcher) unknownPair(alts []route, i int) bool {
	for k, r := range alts {
		if r.steps[len(r.steps)-1] == "between" {
			for _, at := range m.follow(i, r.steps, nil) {
				if m.toks[at].UPOS == "NOUN" && m.p.classes["counterpart"][m.toks[at].Lemma] && m.owner(at) < 0 && len(m.fill(alts[k:k+1], i, 2)) == 0 {
					return true
				}
			}
		}
	}
	return false
}

// abroadOf reports whether event i is of another land than those of its members, so that they are not the
// ones who fight there: "Peru and Chile announce a ceasefire in Mali". A capital is where they say so.
func (m *matcher) abroadOf(i int, members []ref) bool {
	in := m.prepositional(i, "in", nil)
	for _, p := range [...]string{"on", "to"} { // "agreed on a truce in Mali"
		if o := m.oblique(i, p); m.verbal(i) && o >= 0 {
			in = m.prepositional(o, "in", in)
		}
	}
	for _, k := range in {
		if m.at[k] < 0 {
			continue
		}
		n := &m.who.Mentions[m.at[k]]
		if n.Type != "country" || n.Kind != actor.Name {
			continue
		}
		if !slices.ContainsFunc(members, func(r ref) bool {
			return slices.Contains(n.Actors, r.id) || m.serves(r, n.Actors[0]) || !strings.HasPrefix(r.id, "country/")
		}) {
			return true
		}
	}
	return false
}

// together gives those who do reciprocal event i with one another where no route of its frame
// leads to them: whom "between" names beside a passive, "fire was exchanged between", and who
// announces or begins what event noun i names.
func (m *matcher) together(f *frame, i int) []ref {
	if c := m.stray(i); f.pos == 'n' && c >= 0 {
		return m.marked(m.actors(c))
	}
	if v := m.decider(i); f.pos == 'n' && v >= 0 && (m.p.classes["announcing"][m.toks[v].Lemma] || m.p.classes["aspect"][m.toks[v].Lemma]) {
		return m.enactor(i)
	}
	if o := m.obj(i); f.pos != 'v' || !m.passive(i) || m.agent(i) >= 0 || o >= 0 && m.oblique(o, "between") >= 0 {
		return nil
	}
	return m.marked(m.named(i, "between"))
}

// themes gives the heads of the theme, at least one, -1 for none.
func (m *matcher) themes(f *frame, i int) []int {
	for _, r := range f.roles[roleTheme] {
		for _, k := range m.follow(i, r.steps, nil) {
			if m.toks[k].UPOS != "NOUN" && m.toks[k].UPOS != "PROPN" || r.steps[0] == "on" && m.words.period[m.toks[k].Lemma] { // "talks on the same day"
				continue
			}
			k = m.laden(i, m.measured(k))
			all := []int{k}
			for c := int(m.first[k]); c >= 0; c = int(m.next[c]) {
				if m.toks[c].Rel == "conj" && m.toks[c].UPOS == "NOUN" {
					all = append(all, c)
				}
			}
			return all
		}
	}
	return []int{-1}
}

// measured steps from a number or a word of quantity to what it counts: "numbers of shells",
// "$2 million in aid", "six of its crossings".
func (m *matcher) measured(k int) int {
	if m.toks[k].UPOS == "NUM" || m.toks[k].UPOS == "SYM" {
		for _, p := range []string{"of", "in"} {
			if c := m.oblique(k, p); c > k && m.toks[c].UPOS == "NOUN" && (p == "of" || m.toks[k].UPOS == "SYM") {
				return c
			}
		}
		if c := m.toldBefore(k); c >= 0 {
			return c
		}
	}
	if m.p.classes["quantity"][strings.ToLower(m.toks[k].Lemma)] {
		if c := m.child(k, "compound"); c >= 0 { // "serial numbers" count nothing
			return k
		}
		for _, p := range []string{"of", "in"} {
			if c := m.oblique(k, p); c > k && (m.toks[c].UPOS == "NOUN" || m.at[c] >= 0 && m.who.Mentions[m.at[c]].Kind == actor.Demonym) {
				return c
			}
		}
	}
	return k
}

// toldBefore gives the noun that a bare number counts as it stands before it in the sentence, with a
// number of its own, or -1: "expelled 30 Chilean envoys, while Peru expelled [25]".
func (m *matcher) toldBefore(k int) int {
	if m.toks[k].UPOS != "NUM" || m.toks[k].Rel != "obj" || m.first[k] >= 0 {
		return -1
	}
	for j := k - 1; j >= 0; j-- {
		switch m.toks[j].Rel {
		case "obj", "nsubj", "nsubj:pass", "xcomp":
			if m.toks[j].UPOS == "NOUN" {
				if m.child(j, "nummod") < 0 {
					return -1
				}
				return j
			}
		}
	}
	return -1
}

// laden steps from what only carries goods, the object of verb i, to these: "sent a plane with masks".
func (m *matcher) laden(i, k int) int {
	if !m.p.classes["conveyance"][m.toks[k].Lemma] {
		return k
	}
	for _, p := range [...]string{"with", "of"} {
		for _, h := range [...]int{k, i} {
			c := m.oblique(h, p)
			if c > k && m.toks[c].UPOS == "NOUN" && m.at[c] < 0 && (m.p.classes["goods"][m.toks[c].Lemma] || m.p.classes["relief"][m.toks[c].Lemma] || m.p.classes["weapon"][m.toks[c].Lemma]) {
				return c
			}
		}
	}
	return k
}

// single reports whether noun i, in the singular, stands beside the name at the end
// of route r, so that what is joined to the name is somebody else.
func (m *matcher) single(i int, r route) bool {
	if h := m.toks[i].Head; len(r.steps) == 1 && r.steps[0] == "head" && m.toks[i].Rel == "amod" && h >= 0 {
		c := m.child(h, "conj") // "Peru-backed rebels and Chilean troops": the rebels only
		return c >= 0 && m.at[c] >= 0 && m.who.Mentions[m.at[c]].Type == "country"
	}
	switch r.steps[len(r.steps)-1] {
	case "appos", "head":
		return len(r.steps) == 1 && m.toks[i].UPOS == "NOUN" && !m.plural(i)
	}
	return false
}

// plural reports whether word k is a noun in the plural.
func (m *matcher) plural(k int) bool {
	return strings.HasSuffix(m.toks[k].XPOS, "S") && m.toks[k].XPOS[0] == 'N'
}
