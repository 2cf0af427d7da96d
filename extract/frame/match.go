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
}

// match is a frame that fits a trigger, with the actors in its roles.
type match struct {
	frame          *frame
	trigger        int
	source, target ref
	theme          int // head token of the theme, or -1
	weight         int // how specific the frame is
	used           []int
}

// matcher finds frames in one sentence.
type matcher struct {
	*tree
	p     *patterns
	who   *actor.Result
	at    []int   // mention index whose head is the token, or -1
	open  []match // event nouns that name who acts but not towards whom
	depth int     // of actors within actors
	in    []int   // index of the smallest mention that covers the token, or -1
	sent  int
}

// maxDepth bounds how far names are followed through conjuncts and titles.
const maxDepth = 12

func newMatcher(p *patterns, w *words, s *text.Sentence, sent int, who *actor.Result) *matcher {
	m := &matcher{tree: newTree(s.Tokens, w), p: p, who: who, sent: sent}
	m.at, m.in = make([]int, len(s.Tokens)), make([]int, len(s.Tokens))
	for i := range m.at {
		m.at[i], m.in[i] = -1, -1
	}
	return m
}

// matcher makes the matcher of sentence n, with the actors that who has found there.
func (f *Frames) matcher(sents []text.Sentence, n int, who *actor.Result) *matcher {
	m := newMatcher(f.patterns, f.words, &sents[n], n, who)
	first := sort.Search(len(who.Mentions), func(k int) bool { return who.Mentions[k].Sentence >= n })
	for k := first; k < len(who.Mentions) && who.Mentions[k].Sentence == n; k++ {
		m.place(k)
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
// most specific, and of equals the one that stands first in the files.
func (m *matcher) matches(i int) []match {
	var best []match
	for _, f := range m.candidates(i) {
		for _, c := range m.try(f, i) {
			best = keepBest(best, c)
		}
	}
	if len(best) == 0 && m.definite(i) {
		m.remember(i)
	}
	return best
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

func keepBest(best []match, c match) []match {
	for k := range best {
		b := &best[k]
		same := b.source.id == c.source.id && b.target.id == c.target.id
		turned := b.source.id == c.target.id && b.target.id == c.source.id
		if !same && !turned {
			continue
		}
		if c.frame == b.frame && c.theme != b.theme && same {
			continue // conjoined themes are statements of their own
		}
		if c.frame != b.frame && c.weight > b.weight {
			*b = c
		}
		return best
	}
	return append(best, c)
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

// particle checks the word itself: that its particle stands where the frame
// wants one, and that a frame without one does not take a particle verb.
func (m *matcher) particle(f *frame, i int) (weight int, ok bool) {
	prt := ""
	if c := m.child(i, "compound:prt"); c >= 0 {
		prt = strings.ToLower(m.toks[c].Form)
	}
	lemma := strings.ToLower(m.toks[i].Lemma)
	for _, w := range f.words {
		if w.lemma != lemma && !(f.pos == 'a' && w.lemma == strings.ToLower(m.toks[i].Form)) {
			continue
		}
		if w.particle == "" && prt == "" {
			return 0, true
		}
		if w.particle == "" {
			continue
		}
		if w.particle == prt || m.adverb(i, w.particle) {
			return 2, true
		}
	}
	return 0, false
}

func (m *matcher) adverb(i int, word string) bool {
	for c := int(m.first[i]); c >= 0; c = int(m.next[c]) {
		if m.toks[c].Rel == "advmod" && strings.EqualFold(m.toks[c].Form, word) {
			return true
		}
	}
	return false
}

func (m *matcher) satisfies(c condition, i int) int {
	for _, r := range c.routes {
		for _, k := range m.follow(i, r.steps, nil) {
			for ; k >= 0; k = m.child(k, "conj") {
				if c.words == nil || m.isWord(c.words, k) || m.isOf(c.words, k) || c.words[":plural"] && m.plural(k) {
					return k
				}
				if counted := m.measured(k); counted != k && m.isWord(c.words, counted) { // "some of its troops"
					return counted
				}
			}
		}
	}
	return -1
}

func (m *matcher) isWord(words map[string]bool, k int) bool {
	return words[strings.ToLower(m.toks[k].Lemma)] || words[strings.ToLower(m.toks[k].Form)]
}

// isOf reports whether the actor named at word k is of a type or kind that the
// condition asks for: ":country", ":demonym".
func (m *matcher) isOf(words map[string]bool, k int) bool {
	at := m.at[k]
	if at < 0 {
		at = m.in[k]
	}
	if at < 0 {
		return false
	}
	n := &m.who.Mentions[at]
	return words[":"+n.Type] || words[":"+string(n.Kind)] || words[":territory"] && territory(n)
}

func (m *matcher) directed(base match, i int) []match {
	sources := m.acting(m.fill(base.frame.roles[roleSource], i, 2))
	if len(sources) == 0 {
		return nil
	}
	targets := m.concerned(base.frame, m.fill(base.frame.roles[roleTarget], i, 2))
	themes := m.themes(base.frame, i)
	if !m.p.classes["mint"][base.frame.relation] {
		themes = themes[:1] // only where the theme makes the relation do conjoined themes make several
	}
	var out []match
	for _, s := range sources {
		for _, t := range without(targets, sources) {
			if m.nested(s, t) || m.domestic(base.frame, s, t) {
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

// nested reports whether the mentions of a and b share words: "[[Ukrainian] forces]".
func (m *matcher) nested(a, b ref) bool {
	return m.who.Mentions[a.mention].Span.Overlaps(m.who.Mentions[b.mention].Span)
}

// titles reports whether a state and the person right behind it are one phrase:
// "Israeli general Yoav Mordechai". Only a comma, a dash or "and" would part them.
func (m *matcher) titles(a, b int) bool {
	first, second := &m.who.Mentions[a], &m.who.Mentions[b]
	if first.First > second.First {
		first, second = second, first
	}
	if first.Type == "person" || second.Type != "person" {
		return false
	}
	for i := first.End; i < second.First; i++ {
		switch m.toks[i].UPOS {
		case "NOUN", "PROPN", "ADJ":
		default:
			return false
		}
	}
	return true
}

func (m *matcher) reciprocal(base match, i int) []match {
	var members []ref
	for _, alts := range base.frame.each {
		got := m.acting(m.fill(alts, i, 2))
		if len(got) == 0 || len(base.frame.each) == 1 && m.sameSide(got, i) {
			return nil
		}
		members = append(members, got...)
	}
	theme := m.themes(base.frame, i)[0]
	var out []match
	for a := range members {
		for b := a + 1; b < len(members); b++ {
			if members[a].id == members[b].id || members[a].mention != members[b].mention && (m.nested(members[a], members[b]) || m.titles(members[a].mention, members[b].mention)) {
				continue
			}
			c := base
			c.source, c.target, c.theme = members[a], members[b], theme
			out = append(out, c)
		}
	}
	return out
}

// sameSide reports whether members of event i stand together against one that
// "with" names: "Britain and France held talks with Iran".
func (m *matcher) sameSide(members []ref, i int) bool {
	for _, r := range members {
		n := &m.who.Mentions[r.mention]
		if p := m.preposition(n.Head); p == "between" || p == "with" {
			return false
		}
	}
	partners := m.named(i, "with")
	return len(partners) > 0 && !slices.ContainsFunc(partners, func(p ref) bool {
		return slices.ContainsFunc(members, func(r ref) bool { return r.id == p.id })
	})
}

// themes gives the heads of the theme, at least one, -1 for none.
func (m *matcher) themes(f *frame, i int) []int {
	for _, r := range f.roles[roleTheme] {
		for _, k := range m.follow(i, r.steps, nil) {
			if m.toks[k].UPOS != "NOUN" && m.toks[k].UPOS != "PROPN" {
				continue
			}
			k = m.measured(k)
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

// measured steps from a word of quantity to what it counts: "numbers of shells",
// "$2 million in aid".
func (m *matcher) measured(k int) int {
	if m.p.classes["quantity"][strings.ToLower(m.toks[k].Lemma)] {
		if c := m.child(k, "compound"); c >= 0 { // "serial numbers" count nothing
			return k
		}
		for _, p := range []string{"of", "in"} {
			if c := m.oblique(k, p); c > k && m.toks[c].UPOS == "NOUN" {
				return c
			}
		}
	}
	return k
}

// fill gives the actors at the first of the routes that leads to any.
func (m *matcher) fill(routes []route, i, depth int) []ref {
	for _, r := range routes {
		var out []ref
		for _, k := range m.follow(i, r.steps, nil) {
			got := m.actors(k)
			if m.single(i, r) { // "his son Uday, and the minister": one son only
				got = m.actorsHere(k)
			}
			if len(got) == 0 && r.author && depth > 0 {
				got = m.author(k, depth-1)
			}
			out = appendNew(out, m.marked(got))
		}
		if len(out) > 0 {
			return m.untitled(out)
		}
	}
	return nil
}

// untitled drops an organisation or a state that is only part of the title of a
// person beside it: "European Commission President Juncker".
func (m *matcher) untitled(refs []ref) []ref {
	if len(refs) < 2 {
		return refs
	}
	kept := refs[:0:0]
	for _, r := range refs {
		title := false
		for _, q := range refs {
			title = title || q.mention > r.mention && m.titles(r.mention, q.mention)
		}
		if !title {
			kept = append(kept, r)
		}
	}
	return kept
}

// single reports whether noun i, in the singular, stands beside the name at the end
// of route r, so that what is joined to the name is somebody else.
func (m *matcher) single(i int, r route) bool {
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

func appendNew(out, more []ref) []ref {
next:
	for _, r := range more {
		for _, o := range out {
			if o.id == r.id {
				continue next
			}
		}
		out = append(out, r)
	}
	return out
}

// actors gives the actors named at word k, conjuncts included.
func (m *matcher) actors(k int) []ref {
	if m.depth >= maxDepth { // repairs may lead back to where they came from
		return nil
	}
	m.depth++
	defer func() { m.depth-- }()
	out := m.actorsHere(k)
	for c := int(m.first[k]); c >= 0; c = int(m.next[c]) {
		if m.toks[c].Rel == "conj" && !m.verbal(c) {
			out = appendNew(out, m.actors(c))
		}
	}
	if n := m.behind(k); n >= 0 && m.who.Mentions[n].Head != k { // "President of X Name and Prime Minister of Y Name"
		for c := int(m.first[m.who.Mentions[n].Head]); c >= 0; c = int(m.next[c]) {
			if m.toks[c].Rel == "conj" && !m.verbal(c) {
				out = appendNew(out, m.actors(c))
			}
		}
	}
	return out
}

func (m *matcher) refs(n int) []ref {
	var out []ref
	for _, id := range m.who.Mentions[n].Actors {
		out = append(out, ref{mention: n, id: id})
	}
	return out
}

func (m *matcher) actorsHere(k int) []ref {
	n := m.at[k]
	if n < 0 && m.in[k] >= 0 && (m.toks[k].Rel == "flat" || m.toks[k].Rel == "root" || m.who.Mentions[m.in[k]].Kind == actor.Name) {
		n = m.in[k]
	}
	if n >= 0 && len(m.who.Mentions[n].Actors) > 0 {
		if m.who.Mentions[n].Kind == actor.Nominal && m.toks[k].XPOS == "NNS" {
			if both := m.coordinated(k); len(both) > 1 { // "the Greek and U.S. governments"
				return both
			}
		}
		return m.refs(n)
	}
	if n := m.behind(k); n >= 0 {
		return []ref{{mention: n, id: m.who.Mentions[n].Actors[0]}}
	}
	if m.p.classes["agent"][strings.ToLower(m.toks[k].Lemma)] { // "leaders of Russia", "members of NATO"
		steps := []string{"poss", "adj", "of", "from"}
		if strings.EqualFold(m.toks[k].Lemma, "counterpart") { // "their Chinese counterparts" are not theirs
			steps = steps[1:]
		}
		for _, step := range steps {
			if got := m.named(k, step); len(got) > 0 {
				return got
			}
		}
	}
	for c := int(m.first[k]); c >= 0; c = int(m.next[c]) {
		if m.toks[c].Rel == "appos" && m.at[c] >= 0 && !m.whereabouts(k, c) {
			if m.toks[k].XPOS == "NNS" { // "the factions Hamas and Fatah"
				return m.actors(c)
			}
			return m.actorsHere(c)
		}
	}
	return nil
}

// behind gives the person whose name stands right behind the title at word k,
// however the parser has hung the two together, or -1: "foreign minister Wang Yi",
// "President of Turkey Abdullah Gül".
func (m *matcher) behind(k int) int {
	if k+1 >= len(m.in) || m.toks[k].UPOS != "NOUN" && m.toks[k].UPOS != "PROPN" {
		return -1
	}
	next := k + 1
	if strings.EqualFold(m.toks[next].Form, "of") && m.p.classes["agent"][strings.ToLower(m.toks[k].Lemma)] {
		next++
		if next < len(m.toks) && strings.EqualFold(m.toks[next].Form, "the") {
			next++
		}
		if next >= len(m.in) || m.in[next] < 0 {
			return -1
		}
		next = m.who.Mentions[m.in[next]].End
	}
	if next >= len(m.in) || m.in[next] < 0 {
		return -1
	}
	n := m.in[next]
	if p := &m.who.Mentions[n]; p.First == next && p.Type == "person" && p.Kind == actor.Name && len(p.Actors) == 1 {
		return n
	}
	return -1
}

// author gives who did what word k names, or whose it is: "the Israeli strike",
// "its supply of shells", "a tanker of Iran's".
func (m *matcher) author(k, depth int) []ref {
	if m.toks[k].UPOS == "NOUN" {
		event := false
		for _, f := range m.candidates(k) {
			if f.pos != 'n' || f.roles[roleSource] == nil {
				continue
			}
			event = true
			if got := m.fill(own(f.roles[roleSource]), k, depth); len(got) > 0 {
				return got
			}
		}
		if event { // "the killing of Palestinians" is not theirs, "the Saudi summit" is
			if got := m.byAdjective(k); len(got) > 0 {
				return got
			}
			if got := m.named(k, "between"); len(got) > 0 {
				return got
			}
			return m.doer(k, depth)
		}
	}
	for _, step := range []string{"poss", "maker", "by", "between", "of"} {
		if step == "of" && !m.p.classes["deed"][m.toks[k].Lemma] {
			continue
		}
		if got := m.named(k, step); len(got) > 0 {
			return got
		}
	}
	return m.doer(k, depth)
}

// doer gives who does noun k where a participle or a further noun says so: "the
// attacks carried out by Iran", "an escalation of Russian activities".
func (m *matcher) doer(k, depth int) []ref {
	if a := m.child(k, "acl"); a >= 0 && m.toks[a].XPOS == "VBN" && m.p.classes["doing"][m.toks[a].Lemma] {
		if by := m.agent(a); by >= 0 {
			return m.actors(by)
		}
	}
	o := m.oblique(k, "of")
	if o < 0 || depth == 0 || m.at[o] >= 0 || !m.p.classes["deed"][m.toks[o].Lemma] {
		return nil
	}
	return m.author(o, depth-1)
}

// own leaves out the routes that lead to whoever handles a noun and need not
// have done it: "Iran rejected a US proposal".
func own(routes []route) []route {
	var kept []route
	for _, r := range routes {
		switch r.steps[0] {
		case "subj", "outer", "head":
		default:
			kept = append(kept, r)
		}
	}
	return kept
}

// coordinated gives the actors before word k where "and" joins them.
func (m *matcher) coordinated(k int) []ref {
	all, joined := m.modifiers(k, nil), false
	var out []ref
	for _, c := range all {
		joined = joined || m.toks[c].Rel == "conj"
		out = appendNew(out, m.actorsHere(c))
	}
	if !joined {
		return nil
	}
	return out
}

// byAdjective gives the actors that stand before word k as adjectives.
func (m *matcher) byAdjective(k int) []ref {
	var out []ref
	for _, c := range m.modifiers(k, nil) {
		if m.who.Mentions[m.at[c]].Kind == actor.Adjective {
			out = appendNew(out, m.actorsHere(c))
		}
	}
	return out
}

// issuer steps from a text that is the subject of clause i to who makes it:
// "signed an order freezing the assets", "passed a resolution that condemns Iran".
func (m *matcher) issuer(i, text int) int {
	if text < 0 || base(m.toks[i].Rel) != "acl" && m.toks[i].Rel != "conj" || !m.p.classes["instrument"][m.toks[text].Lemma] {
		return text
	}
	if p := m.owner(text); p >= 0 {
		return p
	}
	h := m.toks[text].Head
	if h < 0 || !m.verbal(h) || !m.p.classes["issuing"][m.toks[h].Lemma] || m.obj(h) != text {
		return text
	}
	if s := m.subj(h); s >= 0 {
		return s
	}
	return text
}

// whereabouts reports whether apposition c only says where the noun k is to be
// found: "an attack in Herat, Afghanistan".
func (m *matcher) whereabouts(k, c int) bool {
	n := &m.who.Mentions[m.at[c]]
	if n.Place || n.Type != "country" && n.Type != "place" {
		return n.Place
	}
	for b := int(m.first[k]); b >= 0 && b < c; b = int(m.next[b]) {
		if b > k && base(m.toks[b].Rel) == "nmod" {
			return true
		}
	}
	return false
}

// complement gives the clause that word i governs; an infinitive or an adjective
// that the parser has hung on a verb as an adjunct counts where there is no other
// ("shot dead").
func (m *matcher) complement(i int) int {
	if c := m.child(i, "xcomp", "ccomp", "csubj"); c >= 0 {
		return c
	}
	if o := m.child(i, "obj"); o >= 0 { // "called Putin a killer", with two objects
		for c := int(m.next[o]); c >= 0; c = int(m.next[c]) {
			if m.toks[c].Rel == "obj" && m.toks[c].UPOS == "NOUN" {
				return c
			}
		}
	}
	for c := int(m.first[i]); c >= 0; c = int(m.next[c]) {
		adjunct := m.toks[c].Rel == "advcl" || m.toks[c].Rel == "advmod"
		if c > i && adjunct && (m.toks[c].XPOS == "VB" && m.preposition(c) == "to" || m.toks[c].UPOS == "ADJ") {
			return c
		}
	}
	return -1
}

func (m *matcher) named(k int, step string) []ref {
	var out []ref
	for _, c := range m.follow(k, []string{step}, nil) {
		out = appendNew(out, m.actors(c))
	}
	return out
}

// follow walks steps from word i and appends the words it ends at to out.
func (m *matcher) follow(i int, steps []string, out []int) []int {
	if len(steps) == 0 {
		return append(out, i)
	}
	var buf [8]int
	for _, k := range m.step(i, steps[0], buf[:0]) {
		out = m.follow(k, steps[1:], out)
	}
	return out
}

func (m *matcher) step(i int, name string, out []int) []int {
	one := func(k int) []int {
		if k < 0 {
			return out
		}
		return append(out, k)
	}
	switch name {
	case "self":
		return one(i)
	case "subj":
		return one(m.issuer(i, m.subj(i)))
	case "bearer":
		return one(m.surface(i))
	case "obj":
		if !m.verbal(i) {
			if v := m.carrier(i); v >= 0 {
				return one(m.iobj(v))
			}
			return out
		}
		return m.objects(i, out)
	case "iobj":
		return one(m.receiver(i))
	case "outer":
		return one(m.outer(i))
	case "inside":
		if p := m.preposition(i); p != "in" && p != "during" {
			return out
		}
		return one(m.outer(i))
	case "head":
		for m.toks[i].Rel == "conj" {
			i = m.toks[i].Head
		}
		return one(m.toks[i].Head)
	case "appos":
		return one(m.child(i, "appos"))
	case "comp":
		return one(m.complement(i))
	case "aux":
		return one(m.child(i, "aux"))
	case "cop":
		return one(m.child(i, "cop"))
	case "poss":
		return one(m.owner(i))
	case "adj":
		return m.modifiers(i, out)
	case "maker":
		return m.makers(i, out)
	case "mod":
		return m.plain(i, out)
	case "event":
		return m.events(i, out)
	case "where":
		return m.where(i, out)
	}
	return m.prepositional(i, name, out)
}

// receiver gives who is given something by verb i. Parsers also take the name for
// a part of the gift: "gave [the Pentagon permission]".
func (m *matcher) receiver(i int) int {
	if k := m.iobj(i); k >= 0 {
		return k
	}
	if !m.verbal(i) || !m.p.classes["giving"][m.toks[i].Lemma] {
		return -1
	}
	o := m.obj(i)
	if o < 0 || m.nominal(m.prepositional(i, "to", nil)) {
		return -1
	}
	for c := int(m.first[o]); c >= 0 && c < o; c = int(m.next[c]) {
		if m.toks[c].Rel == "compound" && m.at[c] >= 0 && m.who.Mentions[m.at[c]].Kind != actor.Adjective {
			return c
		}
	}
	return -1
}

// objects gives the object of verb i, and the name beside it where the parser has
// parted a title from it: "congratulated President-elect Biden".
func (m *matcher) objects(i int, out []int) []int {
	o := m.obj(i)
	if o < 0 {
		return out
	}
	out = append(out, o)
	if m.toks[o].Head != i || m.toks[o].Rel != "obj" || m.at[o] >= 0 || m.toks[o].UPOS != "PROPN" {
		return out
	}
	for c := int(m.next[o]); c >= 0; c = int(m.next[c]) {
		if m.toks[c].Rel == "obj" && m.at[c] >= 0 {
			return append(out, c)
		}
	}
	return out
}

// owner gives the possessor of word i, which parsers also hang on a noun that
// stands before it: "Canada's sanctions waiver".
func (m *matcher) owner(i int) int {
	owner := -1
	for c := int(m.first[i]); c >= 0 && c < i; c = int(m.next[c]) {
		switch m.toks[c].Rel {
		case "nmod:poss":
			if owner < 0 || m.child(c, "case") >= 0 { // "Al-Qaeda chief Osama's wives" are his
				owner = c
			}
		case "compound":
			if p := m.child(c, "nmod:poss"); p >= 0 && owner < 0 {
				owner = p
			}
		}
	}
	return owner
}

// modifiers gives the actors that stand as adjectives or nouns before word i:
// "North Korean artillery", "Seoul-Moscow relations".
func (m *matcher) modifiers(i int, out []int) []int {
	for c := int(m.first[i]); c >= 0 && c < i; c = int(m.next[c]) {
		switch base(m.toks[c].Rel) {
		case "amod", "compound", "nmod", "nummod", "flat", "dep":
		default:
			continue
		}
		if m.toks[c].Rel == "nmod:poss" || m.child(c, "case") >= 0 {
			continue
		}
		if m.at[c] >= 0 && !m.hyphened(c, i) {
			out = append(out, c)
		}
		if !m.suffix(c) {
			out = m.modifiers(c, out)
		}
		for d := int(m.first[c]); d >= 0; d = int(m.next[d]) {
			if d > c && m.at[d] >= 0 && !m.hyphened(d, i) && (m.toks[d].Rel == "conj" || m.toks[d].Rel == "compound") {
				out = append(out, d)
			}
		}
	}
	return out
}

// events gives the event nouns in which or by which that of word i came about:
// "was killed in a raid", "died during an attack".
func (m *matcher) events(i int, out []int) []int {
	for c := int(m.first[i]); c >= 0; c = int(m.next[c]) {
		if m.toks[c].UPOS != "NOUN" || len(m.candidates(c)) == 0 {
			continue
		}
		switch m.preposition(c) {
		case "in", "during", "by", "with", "amid":
			out = append(out, c)
		}
	}
	return out
}

// hyphened reports whether the name at word k, seen from word i, is part of a
// word that says something else: "Iran-backed", "pro-Russian", "non-NATO", but not
// "Saudi-led", "Seoul-Moscow".
func (m *matcher) hyphened(k, i int) bool {
	n := &m.who.Mentions[m.at[k]]
	if f := strings.ToLower(m.toks[k].Form); strings.HasPrefix(f, "non-") || strings.HasPrefix(f, "anti-") || strings.HasPrefix(f, "ex-") || strings.HasPrefix(f, "post-") {
		return true
	}
	if a := n.First - 2; a >= 0 && m.in[a] < 0 && m.suffix(n.First) {
		return true
	}
	z := n.End + 1
	return z < len(m.toks) && z != i && m.in[z] < 0 && m.suffix(z)
}

// suffix reports whether word k is joined to what stands before it by a hyphen:
// "Iran-backed"; a coalition that is "Saudi-led" is still theirs.
func (m *matcher) suffix(k int) bool {
	return k >= 2 && m.toks[k-1].Form == "-" && m.joined(k-2, k-1) && m.joined(k-1, k) && !strings.EqualFold(m.toks[k].Form, "led")
}

// joined reports whether words a and b stand together without a space.
func (m *matcher) joined(a, b int) bool { return m.toks[a].Span.End == m.toks[b].Span.Start }

// plain gives the adjectives and nouns before word i that name no actor:
// "phone call", "joint military exercises".
func (m *matcher) plain(i int, out []int) []int {
	for c := int(m.first[i]); c >= 0 && c < i; c = int(m.next[c]) {
		switch base(m.toks[c].Rel) {
		case "amod", "compound", "nmod":
			if m.toks[c].Rel != "nmod:poss" && m.at[c] < 0 && m.child(c, "case") < 0 {
				out = append(out, c)
			}
		}
	}
	return out
}

// makers gives those modifiers of word i that do or own it: adjectives, people,
// organisations and states with no adjective to their name ("Israeli strike",
// "Hamas attack", "U.S. sanctions"). A plain name of a country or a place says
// where or about whom it is: "Gaza war", "Iran deal".
func (m *matcher) makers(i int, out []int) []int {
	all := m.modifiers(i, nil)
	for _, k := range all {
		n := &m.who.Mentions[m.at[k]]
		land := n.Type == "country" || n.Type == "place"
		if land && (n.Kind == actor.Name || n.Kind == actor.Metonym) && m.toks[k].Form != strings.ToUpper(m.toks[k].Form) && !(m.attributive(n) && (m.toks[k].Head == i || m.led(n.End))) {
			continue
		}
		out = append(out, k)
	}
	return out
}

// led reports whether "-led" stands at word k.
func (m *matcher) led(k int) bool {
	return k+1 < len(m.toks) && m.toks[k].Form == "-" && strings.EqualFold(m.toks[k+1].Form, "led")
}

// attributive reports whether the name of a land also serves as its adjective:
// "United States products".
func (m *matcher) attributive(n *actor.Mention) bool {
	return n.Kind == actor.Name && len(n.Actors) == 1 && m.p.classes["attributive"][n.Actors[0]]
}

// prepositional gives what preposition p ties to word i: to the word itself, to
// its object (parsers often hang "an agreement with" on the noun, and "signed
// with" on the verb), to its support verb, to a participle that only carries it,
// to what it is made of ("delivery of tanks to"), or to a name or a day between
// the two ("flew from Rome to", "met on Monday with").
func (m *matcher) prepositional(i int, p string, out []int) []int {
	hosts := [5]int{i, -1, -1, -1, -1}
	if m.verbal(i) {
		hosts[1] = m.obj(i)
		if x := m.child(i, "xcomp"); x >= 0 && !m.verbal(x) {
			hosts[2] = x
		}
	} else {
		hosts[1] = m.carrier(i)
		if a := m.child(i, "acl", "acl:relcl"); a >= 0 && m.words.support[m.toks[a].Lemma] {
			hosts[2] = a
		}
	}
	if p != "of" {
		hosts[3] = m.made(i, hosts[1])
		hosts[4] = m.between(i, p)
	}
	for n, h := range hosts {
		if h < 0 {
			continue
		}
		for c := int(m.first[h]); c >= 0; c = int(m.next[c]) {
			if m.tied(c, p) && m.toks[c].XPOS == "VBG" && p != "to" {
				if o := m.child(c, "obj"); o >= 0 && m.toks[c].Rel != "advcl" { // "a meeting with visiting Foreign Minister Choe"
					out = append(out, o)
					continue
				}
			}
			if m.tied(c, p) && (n == 0 || c > i || p == "between") {
				out = append(out, c)
			}
		}
		if c := m.child(h, "conj"); n > 0 && c > i && !m.verbal(c) && !m.nominal(out) {
			if d := m.oblique(c, p); d >= 0 { // "eased travel and other restrictions on"
				out = append(out, d)
			}
		}
		if m.nominal(out) {
			return out
		}
	}
	return out
}

// nominal reports whether one of the words is no clause: "sent aid [to help] and
// medicine [to Peru]" has both after the same preposition.
func (m *matcher) nominal(ks []int) bool {
	for _, k := range ks {
		if !m.verbal(k) {
			return true
		}
	}
	return false
}

// made gives what noun i, or the object of verb i, is of: "delivery of tanks", "sent a message of sympathy".
func (m *matcher) made(i, object int) int {
	if !m.verbal(i) {
		return m.oblique(i, "of")
	}
	if object >= 0 && m.at[object] < 0 {
		return m.oblique(object, "of")
	}
	return -1
}

// between gives the name, the day or the adverb after verb i on which the parser
// has hung preposition p: "flew from Rome to", "moved closer to".
func (m *matcher) between(i int, p string) int {
	if !m.verbal(i) {
		return -1
	}
	for c := int(m.first[i]); c >= 0; c = int(m.next[c]) {
		rel := base(m.toks[c].Rel)
		if c < i || rel != "obl" && rel != "advmod" && m.toks[c].Rel != "compound:prt" {
			continue
		}
		named := rel != "obl" || m.at[c] >= 0 && m.who.Mentions[m.at[c]].Kind == actor.Name
		if (named || m.p.classes["weekday"][strings.ToLower(m.toks[c].Form)]) && m.oblique(c, p) >= 0 {
			return c
		}
	}
	return -1
}

func (m *matcher) tied(c int, p string) bool {
	switch base(m.toks[c].Rel) {
	case "obl", "nmod", "acl", "advmod", "xcomp", "advcl", "dep":
		return m.toks[c].Rel != "nmod:poss" && m.preposition(c) == p
	}
	return false
}
