package frame

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// above collects what governor h does to the event that hangs on it through n,
// and says which of the cues on h still reach the event.
func (m *matcher) above(c *cues, r *reading, n, h int, s scope) scope {
	rel := m.toks[n].Rel
	prep := m.preposition(n)
	if q, at := m.nounBetween(c, n, h); q != nil {
		r.apply(m, q, at, scope{true, true})
		m.none(r, q, at)
		if g := m.governing(c, h, "obj", ""); g != nil && g.kind == "refusal" { // "resisted calls to condemn"
			if m.another(at, h) {
				return r.rebuff()
			}
			r.apply(m, g, h, scope{true, true})
		}
		return s
	}
	switch {
	case rel == "acl" && m.toks[n].XPOS == "VBN" && prep == "", // "an agreement signed by seven states" is no plan to sign
		rel == "acl:relcl" && m.tellsOf(n):
		return m.unmarked(c, r, n, h, s)
	case rel == "ccomp" && m.circumstance(c, prep):
		rel = "advcl"
	case m.thatClause(n):
		rel = "ccomp"
	case m.explains(n):
		rel = "acl"
	}
	if q := m.governing(c, h, m.mood(n, rel), prep); q != nil {
		if q.kind == "denial" && (rel == "nsubj" || rel == "obl" && q.word == "contrary") && !m.speech(c, n) || q.kind == "denial" && m.p.classes["suit"][m.toks[n].Lemma] { // a court that dismisses a suit does not say that none was brought; "the claim that it attacked is false", but "its attack was wrong"
			return m.unmarked(c, r, n, h, s)
		}
		if (q.kind == "plan" || q.kind == "offer" || q.kind == "threat" || q.kind == "attempt") && text.BaseRel(rel) == "acl" && m.child(n, "nsubj") > h && m.toks[n].XPOS != "VB" && m.toks[n].XPOS != "VBG" &&
			(prep == "" || m.toks[n].Rel == "acl:relcl" && m.child(n, "mark") < 0 || q.kind == "attempt" && prep == "that") { // "agreements it made with China", "an offer that Peru rejected"
			return m.unmarked(c, r, n, h, s)
		}
		if q.kind == "lapse" && rel == "nsubj" && m.verbal(h) && m.obj(h) >= 0 { // "the truce ended the war"
			return m.unmarked(c, r, n, h, s)
		}
		if q.kind == "plan" && m.enacting(n, h) {
			return m.unmarked(c, r, n, h, s)
		}
		if q.kind == "plan" && prep == "of" && m.p.classes["talks"][m.toks[n].Lemma] && m.p.classes["text"][m.toks[h].Lemma] { // "the agreement of the summit"
			return m.unmarked(c, r, n, h, s)
		}
		if q.kind == "refusal" && text.BaseRel(rel) == "obj" && !r.sealed && m.speech(c, n) { // "rejects a claim that it helped"
			r.evidence = stronger(r.evidence, "denied")
			r.speaker(m, m.subj(h))
			return r.seal()
		}
		if q.kind == "implicative" && q.effect.negative && prep == "from" && m.amongOthers(n, h) {
			return m.unmarked(c, r, n, h, s)
		}
		if q.kind == "refusal" && m.another(n, h) {
			return r.rebuff()
		}
		return m.govern(c, r, q, n, h, s)
	}
	if k := m.pending(n, h); k >= 0 { // "has yet to be agreed", "needs to be approved"
		if q := m.governing(c, k, "nsubj:pass", "to"); q != nil && q.kind != "denial" {
			return m.above(c, r, k, h, m.govern(c, r, q, n, k, s))
		}
	}
	if k := m.predicate(h); text.BaseRel(rel) == "nsubj" && k > h { // "remains elusive", "remains out of reach", "turned out to be false"
		if q := m.governing(c, k, "nsubj", prep); q != nil && (q.kind != "denial" || m.speech(c, n)) {
			return m.govern(c, r, q, n, k, s)
		}
	}
	if text.BaseRel(rel) == "nsubj" && m.speech(c, n) && m.unsaid(c, h) { // "reports could not be confirmed"
		r.set(question)
	}
	if (rel == "nmod" && prep == "of" || (rel == "acl" || rel == "ccomp") && prep == "that" && m.toks[h].UPOS == "NOUN") && m.inCase(c, h) != nil { // "in the event of an attack", "that he attacks"
		r.set(hypothetical)
	}
	if q, k := m.listed(c, h, rel, prep); q != nil {
		return m.govern(c, r, q, n, k, s)
	}
	if k := m.subj(h); rel == "ccomp" && k >= 0 && m.isA(k, 'n') { // "fears mount that", "reports emerged that"
		if q := m.governing(c, k, rel, prep); q != nil {
			return m.govern(c, r, q, n, k, s)
		}
	}
	if v := m.toks[h].Head; rel == "acl" && text.BaseRel(m.toks[h].Rel) == "obj" && m.verbal(v) { // "accused [Iran of arming]"
		if q := m.governing(c, v, "acl", prep); q != nil {
			return m.govern(c, r, q, n, v, s)
		}
	}
	if rel == "conj" && m.verbal(n) && prep != "" { // "accused [of a war and] of arming rebels"
		if q := m.governing(c, h, "advcl", prep); q != nil {
			return m.govern(c, r, q, n, h, s)
		}
	}
	if m.misplaced(n, h) {
		if q := m.governing(c, h, "xcomp", prep); q != nil {
			return m.govern(c, r, q, n, h, s)
		}
	}
	if rel == "ccomp" && m.verbal(h) && !r.sealed && m.unsaid(c, h) { // "nothing shows that"
		r.set(question)
	}
	return m.unmarked(c, r, n, h, s)
}

// predicate gives what verb h says that its subject is, or -1: "remains elusive", "seems
// near", "remains out of reach".
func (m *matcher) predicate(h int) int {
	if k := m.child(h, "xcomp"); k >= 0 && m.isA(k, 'a') {
		return k
	}
	if !m.p.classes["copular"][m.toks[h].Lemma] {
		return -1
	}
	return m.child(h, "advmod", "obl")
}

// pending gives the passive that h, of which n is the subject, only puts off, asks for or
// thinks of, so that n is its subject: "the visit has yet to be agreed". It is -1 for others.
func (m *matcher) pending(n, h int) int {
	if k := m.child(h, "xcomp"); text.BaseRel(m.toks[n].Rel) == "nsubj" && m.verbal(h) && k > h && m.passive(k) && m.preposition(k) == "to" {
		return k
	}
	return -1
}

// another reports whether noun n, which verb h turns down, is somebody else's to do, so that
// he has refused nothing: "Chile rejected Norway's visit".
func (m *matcher) another(n, h int) bool {
	if m.verbal(n) || m.passive(h) {
		return false
	}
	subj := m.subj(h)
	own := m.named(n, "by")
	if p := m.owner(n); p >= 0 {
		own = m.actors(p)
	}
	if len(own) == 0 {
		own = m.named(n, "maker")
	}
	if subj < 0 || len(own) == 0 {
		return false
	}
	return !slices.ContainsFunc(m.actors(subj), func(s ref) bool {
		return slices.ContainsFunc(own, func(o ref) bool { return o.id == s.id || m.serves(s, o.id) || m.serves(o, s.id) })
	})
}

// amongOthers reports whether noun n, from which verb h keeps somebody, is of others who are named with
// it, so that it takes place: "Chad was excluded from the talks between Peru and Kenya".
func (m *matcher) amongOthers(n, h int) bool {
	if m.verbal(n) {
		return false
	}
	var own []ref
	for _, step := range [...]string{"between", "of", "maker", "poss", "by"} {
		own = appendNew(own, m.named(n, step))
	}
	o := m.obj(h)
	return len(own) > 0 && (o < 0 || len(without(own, m.actors(o))) == len(own))
}

// listed gives the cue, and its word, of which verb h only says what it holds: "the demands
// include the withdrawal of troops". The subject governs the event as its own phrase would.
func (m *matcher) listed(c *cues, h int, rel, prep string) (*cue, int) {
	k := h
	switch {
	case rel == "nmod" && prep == "including": // "plans including the withdrawal of troops"
	case (rel == "obj" || rel == "advcl" || rel == "xcomp") && m.p.classes["including"][m.toks[h].Lemma]:
		k = m.surface(h)
	default:
		return nil, -1
	}
	if k < 0 || !m.isA(k, 'n') {
		return nil, -1
	}
	for _, prep := range [...]string{"of", "for"} {
		if q := m.governing(c, k, "nmod", prep); q != nil {
			return q, k
		}
	}
	return nil, -1
}

// tellsOf reports whether the subject of relative clause n, or the object of one behind a charge, is the noun that it
// hangs on, so that it tells what that did or met with: "a treaty, which recognised Kosovo", "a charge that Kenya rejects".
func (m *matcher) tellsOf(n int) bool {
	k := m.child(n, "nsubj", "nsubj:pass")
	if o, h := m.child(n, "obj"), m.toks[n].Head; h >= 0 && m.p.classes["charge"][m.toks[h].Lemma] {
		if o < 0 && m.child(n, "mark") < 0 && m.p.classes["contesting"][m.toks[n].Lemma] || o >= 0 && m.toks[o].XPOS == "WDT" {
			return true
		}
	}
	return k >= 0 && (m.toks[k].XPOS == "WDT" || m.toks[k].XPOS == "WP")
}

// mood is rel, but "ccomp:fact" where clause n says what is so and not what should be:
// "suggests that Chile has left", not "suggests that Chile leave".
func (m *matcher) mood(n int, rel string) string {
	if rel != "ccomp" {
		return rel
	}
	finite := n
	if a := m.child(n, "aux", "aux:pass", "cop"); a >= 0 {
		finite = a
	}
	if x := m.toks[finite].XPOS; x == "VBZ" || x == "VBD" {
		return "ccomp:fact"
	}
	return rel
}

// thatClause reports whether n heads a clause with "that" which the parser has hung
// on its verb as an adverbial: "announced on Monday that it recognises".
func (m *matcher) thatClause(n int) bool {
	h := m.toks[n].Head
	return m.toks[n].Rel == "advcl" && h >= 0 && m.verbal(h) && m.preposition(n) == "that"
}

// circumstance reports whether a clause marked by p tells a circumstance, and not
// what is said, though the parser has made it an object: "rejects a role, whereas ...".
func (m *matcher) circumstance(c *cues, p string) bool {
	for _, q := range c.down[p] {
		if q.kind == "trigger" {
			return true
		}
	}
	return false
}

// governing gives the cue that h is for what hangs on it as rel, marked by prep.
func (m *matcher) governing(c *cues, h int, rel, prep string) *cue {
	for _, q := range c.up[strings.ToLower(m.toks[h].Lemma)] {
		if q.passive && !m.passive(h) || !m.isA(h, q.pos) || q.beside != "" && !m.beside(h, q.beside) || q.kind == "denial" && m.iobj(h) >= 0 { // "denied him entry"
			continue
		}
		for _, d := range q.deps {
			if (d.rel == rel || d.rel == text.BaseRel(rel)) && (d.prep == "" || d.prep == prep) {
				return q
			}
		}
	}
	return nil
}

// beside reports whether a word of that form or lemma hangs on h.
func (m *matcher) beside(h int, word string) bool {
	if h+1 < len(m.toks) && strings.EqualFold(m.toks[h+1].Form, word) { // "has yet to", however hung
		return true
	}
	for k := int(m.first[h]); k >= 0; k = int(m.next[k]) {
		if strings.EqualFold(m.toks[k].Form, word) || strings.EqualFold(m.toks[k].Lemma, word) {
			return true
		}
	}
	return false
}

// speech reports whether noun n is something said: a claim, a report.
func (m *matcher) speech(c *cues, n int) bool {
	for _, q := range c.up[strings.ToLower(m.toks[n].Lemma)] {
		if q.pos == 'n' && (q.kind == "allegation" || q.kind == "report") && (len(q.deps) > 1 || q.deps[0].prep != "of") { // talks are not "talk of"
			return true
		}
	}
	return false
}

// misplaced reports whether clause n, which the parser has hung on verb h as an
// adverbial or a conjunct, is what h governs: a gerund right behind its verb
// ("is considering sending"), an infinitive that follows another ("plans to
// train and to send").
func (m *matcher) misplaced(n, h int) bool {
	if n < h || !m.verbal(h) || !m.verbal(n) {
		return false
	}
	switch text.BaseRel(m.toks[n].Rel) {
	case "advcl":
		if m.toks[n].XPOS != "VBG" || m.preposition(n) != "" || m.child(h, "obj") >= 0 {
			return false
		}
		for i := h + 1; i < n; i++ {
			if form := m.toks[i].Form; m.toks[i].UPOS == "PUNCT" && !opensQuote(form) && !closesQuote(form) {
				return false
			}
		}
		return true
	case "conj":
		return m.preposition(n) == "to" && m.toks[h].XPOS != "VB"
	}
	return false
}

// nounBetween gives the cue of an object that a clause belongs to though the parser
// has hung it on the verb: "expressed a willingness to visit", "held a referendum on joining".
func (m *matcher) nounBetween(c *cues, n, h int) (*cue, int) {
	prep := m.preposition(n)
	if rel := m.toks[n].Rel; rel != "xcomp" && rel != "advcl" || !m.verbal(h) || prep != "to" && m.toks[n].XPOS != "VBG" {
		return nil, -1
	}
	o := m.child(h, "obj")
	if o < h || o > n {
		return nil, -1
	}
	for _, q := range c.up[strings.ToLower(m.toks[o].Lemma)] {
		if q.pos == 'n' && (prep == "to" && q.has("acl", "") || q.names("nmod", prep)) {
			return q, o
		}
	}
	return nil, -1
}

func (m *matcher) isA(h int, pos byte) bool {
	switch pos {
	case 'v':
		return m.verbal(h)
	case 'n':
		return m.toks[h].UPOS == "NOUN" || m.toks[h].UPOS == "PROPN"
	case 'a':
		k := &m.toks[h]
		participle := k.XPOS == "VBN" || k.XPOS == "VBD"
		return k.UPOS == "ADJ" || k.UPOS == "ADV" || k.UPOS == "VERB" && participle && strings.EqualFold(k.Form, k.Lemma) // "is set to"
	}
	return true
}

func (m *matcher) govern(c *cues, r *reading, q *cue, n, h int, s scope) scope {
	if (q.kind == "report" || q.kind == "factive") && q.effect.source != "" && m.impersonal(h) {
		return scope{}
	}
	switch q.kind {
	case "topic":
		if r.status == planned && m.foreseen(c, n) {
			return r.seal()
		}
		r.aimed = r.aimed || r.status == "" && !r.sealed && !m.novel(n)
	case "settlement":
		if of := m.read(c, h); of.status == actual && !of.negative {
			r.lapsed = r.lapsed || !r.sealed
		}
		return r.seal()
	}
	r.apply(m, q, h, scope{true, true})
	m.none(r, q, h)
	if m.speech(c, h) { // "a false report of an attack"
		m.unreal(c, r, h, "denial", "allegation")
	}
	if d := m.refuted(c, n, h); d != nil {
		r.apply(m, d, h, scope{true, true})
	}
	reports := q.effect.source != ""
	if reports {
		if k := m.subj(h); k >= 0 && m.unreal(c, r, k, "denial", "allegation") && r.evidence == "denied" { // "the satirical website reported"
			r.set(hypothetical)
		}
		if m.quotes(h) {
			r.speaker(m, m.objectControl(h))
		}
		r.speaker(m, m.subj(h))
		if k := m.subj(h); q.kind == "factive" && k >= 0 && m.at[k] < 0 && m.p.classes["paper"][m.toks[k].Lemma] { // "documents show that"
			r.evidence = stronger(r.evidence, "reported")
		}
	}
	switch rel := text.BaseRel(m.toks[n].Rel); {
	case rel == "ccomp" || rel == "parataxis" || m.toks[n].Rel == "csubj:pass" || m.thatClause(n):
		if reports {
			switch {
			case r.sealed:
			case m.unsaid(c, h):
				r.set(question)
			case m.toks[n].XPOS == "VBG" && m.read(c, h).status == planned:
				r.set(planned) // "will notify the union that it is leaving"
			}
			return scope{}
		}
	}
	return s
}

// foreseen reports whether a word before noun n says that it is planned: "discussed the planned visit".
func (m *matcher) foreseen(c *cues, n int) bool {
	for k := int(m.first[n]); k >= 0 && k < n; k = int(m.next[k]) {
		if slices.ContainsFunc(c.down[strings.ToLower(m.toks[k].Form)], func(q *cue) bool { return q.kind == "plan" && q.has(m.toks[k].Rel, "") }) {
			return true
		}
	}
	return false
}

// novel reports whether noun n speaks of something that need not be there yet: "an alliance".
func (m *matcher) novel(n int) bool {
	d := m.child(n, "det")
	return d >= 0 && (m.toks[d].Lemma == "a" || m.toks[d].Lemma == "any" || m.toks[d].Lemma == "another")
}

// refuted gives the cue of a predicate behind clause n that says that it is not so, where the parser
// has made it stand beside n under the word h for what is told: "[reports] that Peru attacked are
// false", "the [claim] that Peru attacked was denied".
func (m *matcher) refuted(c *cues, n, h int) *cue {
	if rel := text.BaseRel(m.toks[n].Rel); rel != "ccomp" && rel != "acl" || n < h {
		return nil
	}
	for d := int(m.first[h]); d >= 0; d = int(m.next[d]) {
		if d <= n || m.toks[d].Rel == "conj" || m.toks[d].Rel == "advcl" || m.child(d, "nsubj", "nsubj:pass") >= 0 || m.child(d, "mark") >= 0 {
			continue
		}
		own, at := "nsubj", d
		if k := m.predicate(d); m.verbal(d) && k > d { // "turned out to be wrong"
			at = k
		} else if m.passive(d) && m.child(d, "aux:pass") >= 0 {
			own = "nsubj:pass"
		} else if m.child(d, "cop") < 0 {
			continue
		}
		if q := m.governing(c, at, own, ""); q != nil && q.kind == "denial" {
			return q
		}
	}
	return nil
}

// unreal applies the first cue of one of the kinds that stands before noun h: "a draft
// resolution", "a forged letter". It reports whether there is one.
func (m *matcher) unreal(c *cues, r *reading, h int, kinds ...string) bool {
	for k := int(m.first[h]); k >= 0 && k < h; k = int(m.next[k]) {
		for _, q := range c.down[strings.ToLower(m.toks[k].Form)] {
			if slices.Contains(kinds, q.kind) && q.has(m.toks[k].Rel, "") && attributive(m.toks[k].Rel) {
				r.apply(m, q, k, scope{true, true})
				return true
			}
		}
	}
	return false
}

// none turns over what cue noun h says where there is no such thing: "has no plans
// to visit". That there is no report of an event leaves it open.
func (m *matcher) none(r *reading, q *cue, h int) {
	if d := m.child(h, "det"); r.sealed || d < 0 || !m.isA(h, 'n') || m.toks[d].Lemma != "no" {
		return
	}
	if q.kind == "report" || q.kind == "allegation" {
		r.set(question)
		return
	}
	r.flips++
}

// impersonal reports whether verb h has no one for its subject: "this indicates
// that ..." is the text's own voice.
func (m *matcher) impersonal(h int) bool {
	k := m.subj(h)
	if k < 0 || m.at[k] >= 0 {
		return false
	}
	switch m.toks[k].Lemma {
	case "this", "that", "these", "those", "it", "which": // "those close to him said" are some
		return m.toks[k].UPOS == "PRON" && m.child(k, "amod", "nmod", "acl", "acl:relcl") < 0
	}
	return false
}

// unsaid reports whether report verb h tells of no report: "did not say that",
// "may say that". What someone will announce is as good as said.
func (m *matcher) unsaid(c *cues, h int) bool {
	r := m.read(c, h)
	switch r.status {
	case possible, hypothetical, question, refused, wanted, asked, obliged:
		return true
	}
	return r.negative
}

// quotes reports whether verb h gives the words of its object: "quoted Choe as saying".
func (m *matcher) quotes(h int) bool {
	if m.toks[h].Lemma != "quote" && m.toks[h].Lemma != "cite" {
		return false
	}
	a := m.child(h, "advcl")
	return a >= 0 && m.preposition(a) == "as"
}

func (m *matcher) negated(h int) bool {
	for k := int(m.first[h]); k >= 0; k = int(m.next[k]) {
		switch strings.ToLower(m.toks[k].Form) {
		case "not", "n't", "never":
			return m.toks[k].Rel == "advmod" && !m.andMore(k)
		}
	}
	return false
}

// unmarked is what a governor does that no cue speaks of, by the relation alone.
func (m *matcher) unmarked(c *cues, r *reading, n, h int, s scope) scope {
	rel := m.toks[n].Rel
	prep := m.preposition(n)
	if m.thatClause(n) {
		rel = "ccomp"
	}
	switch text.BaseRel(rel) {
	case "xcomp":
		if prep == "to" && m.becameFirst(h) {
			return s
		}
		if m.verbal(n) && (prep == "to" || m.toks[n].XPOS == "VB") {
			r.set(possible) // an infinitive under a word that no table knows is no fact
		}
		return s
	case "ccomp":
		if m.verbal(h) {
			r.evidence = stronger(r.evidence, "reported")
			r.speaker(m, m.subj(h))
		}
		return scope{}
	case "advcl":
		return m.adverbial(r, n, prep, s)
	case "acl":
		if m.toks[n].XPOS == "VBN" && m.gerund(n) { // "could lead to troops being sent"
			r.gerund = true
			return s
		}
		if m.gerundOf(n, h) { // "Iran attacking Israel would be madness"
			return s
		}
		m.issued(c, r, h)
		if m.isA(h, 'n') && m.at[h] < 0 && (prep == "to" || prep == "that" || m.toks[n].XPOS == "VBG") && !m.afterComma(n) {
			m.unreal(c, r, h, "plan", "possibility", "hypothesis") // "a draft resolution condemning"
		}
		that := rel == "acl" && prep == "that"
		if d := m.child(h, "det"); d >= 0 && (m.toks[d].Lemma == "any" || that && m.toks[d].Lemma == "no") { // "any ship that breaks the embargo" need not be there; "no evidence that"
			r.set(possible)
		}
		if that { // whatever the noun, somebody has told it
			r.evidence = stronger(r.evidence, "reported")
		}
		if rel == "acl" && m.ranked(h) {
			return s // "the first president to visit" has visited if he is one
		}
		if rel == "acl" && (prep == "to" || m.toks[n].XPOS == "VB") {
			if g := m.toks[h].Head; m.toks[h].Rel == "obj" && m.toks[g].Lemma == "use" { // "used his speech to call for"
				return s
			}
			if m.passed(c, h) { // "adopted a resolution to extend the embargo"
				r.set(planned)
			}
			r.first(possible)
		}
		return r.seal()
	case "conj":
		return m.coordinate(r, n, h, s)
	case "csubj":
		if m.only(n, h) {
			r.set(hypothetical)
		}
	case "obj", "nsubj", "obl", "nmod":
		if r.gerund {
			r.gerund = false
			return s
		}
		if m.carrier(n) == h || m.measured(h) == n || m.manner(n) || m.thereFor(n, h) || m.borne(n, h) || prep == "including" && rel == "nmod" { // "would lift all of the sanctions"
			return s
		}
		if rel == "nsubj" && m.comes(h) {
			r.first(planned)
		}
		if rel == "nsubj" && m.only(n, h) {
			if m.definite(n) { // "the planned visit would be his first" is planned
				r.aimed = r.status == "" && !r.sealed
				r.first(hypothetical)
			} else {
				r.set(hypothetical)
			}
		}
		if rel == "nsubj" && m.idea(n, h) {
			r.aimed = r.status == "" && !r.sealed
			r.first(hypothetical)
		}
		if prep == "for" && m.toks[n].UPOS == "NOUN" && !m.definite(n) && !m.p.classes["accusing"][m.toks[h].Lemma] && !m.p.classes["charging"][m.toks[h].Lemma] { // "arrived for a meeting", "a deadline for an agreement"
			r.aimed = r.status == "" && !r.sealed
			r.set(purpose)
		}
		if (prep == "on" || prep == "over" || prep == "about") && m.talksAt(h) && m.p.classes["agreement"][m.toks[n].Lemma] && !m.definite(n) { // "talks on a trade deal"
			r.aimed = r.status == "" && !r.sealed
			r.set(purpose)
		}
		if m.toks[n].UPOS == "NOUN" && text.BaseRel(rel) != "nsubj" {
			r.evidence = stronger(r.evidence, "presupposed")
		}
		return r.seal()
	case "parataxis": // "let me be clear: Peru never threatened Chile"
		r.apart = true
		return scope{}
	case "cop", "aux", "root", "list", "dep", "discourse":
		return scope{}
	}
	return r.seal()
}

// talksAt reports whether word h is a word for talks, or a verb that holds some.
func (m *matcher) talksAt(h int) bool {
	if m.verbal(h) {
		h = m.obj(h)
	}
	return h >= 0 && m.p.classes["talks"][m.toks[h].Lemma]
}

// inCase gives the cue of noun k where it stands for a condition, or nil: "in the event".
func (m *matcher) inCase(c *cues, k int) *cue {
	for _, q := range c.down[m.preposition(k)+"-"+m.toks[k].Lemma] {
		if q.has("branch", "") {
			return q
		}
	}
	return nil
}

// only reports whether n, the subject of h, is no more than thought of: "an attack
// would be a disaster", "Iran attacking Israel might be one".
func (m *matcher) only(n, h int) bool {
	d, a := m.child(n, "det"), m.child(h, "aux")
	if a < 0 {
		return false
	}
	g := m.child(n, "acl")
	gerund := m.toks[n].XPOS == "VBG" || m.toks[n].XPOS == "VB" || g >= 0 && m.gerundOf(g, n)
	switch strings.ToLower(m.toks[a].Form) {
	case "would":
		return gerund || m.toks[n].UPOS == "NOUN"
	case "could", "might", "may":
		return gerund || m.toks[n].UPOS == "NOUN" && d >= 0 && (m.toks[d].Lemma == "a" || m.toks[d].Lemma == "any")
	}
	return false
}

// idea reports whether n, the subject of predicate h, need not be there for h to be so: "an
// attack is a red line", "a visit is in the works". What is going on is there ("under way").
func (m *matcher) idea(n, h int) bool {
	d, be := m.child(n, "det"), m.child(h, "cop")
	return d >= 0 && be >= 0 && (m.toks[d].Lemma == "a" || m.toks[d].Lemma == "any") && m.toks[n].UPOS == "NOUN" &&
		(m.toks[be].XPOS == "VBZ" || m.toks[be].XPOS == "VBP") && m.child(h, "aux") < 0 && !m.p.classes["ongoing"][m.toks[h].Lemma]
}

// comes reports whether predicate h numbers what is to come: "the summit will be the first".
func (m *matcher) comes(h int) bool {
	a := m.child(h, "aux")
	return a >= 0 && strings.EqualFold(m.toks[a].Form, "will") && m.child(h, "cop") >= 0 && (m.p.classes["ordinal"][m.toks[h].Lemma] || m.ranked(h))
}

// enacting reports whether clause n tells what draft h does, which somebody makes law: "signed a
// bill banning imports".
func (m *matcher) enacting(n, h int) bool {
	v := m.toks[h].Head
	return v >= 0 && m.p.classes["draft"][m.toks[h].Lemma] && text.BaseRel(m.toks[n].Rel) == "acl" && m.toks[n].XPOS != "VB" && m.toks[h].Rel == "obj" && m.p.classes["making-law"][m.toks[v].Lemma]
}

// issued gives what text h says the status of its issuing: a resolution that will be adopted
// has condemned nobody yet, one that was not adopted never did.
func (m *matcher) issued(c *cues, r *reading, h int) {
	v, rel := m.toks[h].Head, m.toks[h].Rel
	if r.sealed || v < 0 || !m.p.classes["instrument"][m.toks[h].Lemma] {
		return
	}
	patient := rel == "obj" || rel == "nsubj:pass"
	if patient && m.p.classes["defeating"][m.toks[v].Lemma] || rel == "nsubj" && m.toks[v].Lemma == "fail" && m.child(v, "xcomp") < 0 { // "vetoed a resolution condemning Peru"
		r.set(hypothetical)
		return
	}
	proposed := m.p.classes["proposing"][m.toks[v].Lemma]
	if !patient || !m.p.classes["issuing"][m.toks[v].Lemma] && !proposed {
		return
	}
	of := m.read(c, v)
	if of.status != actual {
		r.set(of.status)
	} else if proposed { // "proposed a resolution condemning Peru"
		r.set(planned)
	}
	r.negative = r.negative || of.negative
	r.cues = append(r.cues, of.cues...)
}

// passed reports whether text h is in force or voted for, so that what it is to do is planned.
func (m *matcher) passed(c *cues, h int) bool {
	v, rel := m.toks[h].Head, m.toks[h].Rel
	if v >= 0 && m.p.classes["favour"][m.toks[v].Lemma] { // "voted in favour of a resolution to"
		h, v = v, m.toks[v].Head
	}
	switch {
	case v < 0 || !m.p.classes["instrument"][m.toks[h].Lemma] && !m.p.classes["favour"][m.toks[h].Lemma]:
		return false
	case m.voted(h, v):
	case rel != "obj" && rel != "nsubj:pass" || !m.p.classes["passing"][m.toks[v].Lemma]:
		return false
	}
	of := m.read(c, v)
	return of.status == actual && !of.negative
}

// gerundOf reports whether participle n is a gerund whose subject is the name h, which the
// parser has taken for what it describes: hardly a name needs that to say who is meant.
func (m *matcher) gerundOf(n, h int) bool {
	return m.toks[n].XPOS == "VBG" && m.preposition(n) == "" && m.toks[h].UPOS == "PROPN" && m.at[h] >= 0 && n > h && !m.afterComma(n)
}

// gerund reports whether participle n has "being" or "having been" for its auxiliary.
func (m *matcher) gerund(n int) bool {
	a := m.child(n, "aux:pass", "aux")
	return a >= 0 && m.toks[a].XPOS == "VBG"
}

// borne reports whether verb h says of its subject only that noun n befalls it: "may face sanctions".
func (m *matcher) borne(n, h int) bool {
	bears, lemma := m.p.classes["bearing"], m.toks[h].Lemma
	return m.verbal(h) && (m.toks[n].Rel == "obj" && bears[lemma] || text.BaseRel(m.toks[n].Rel) == "obl" && bears[lemma+"~"+m.preposition(n)])
}

// thereFor reports whether noun n tells for what somebody is at place h: "is in Peru for a visit".
func (m *matcher) thereFor(n, h int) bool {
	p := m.preposition(n)
	return (m.toks[n].Rel == "obl" || m.toks[n].Rel == "nmod") && (p == "for" || p == "on") && m.child(h, "cop") >= 0 && m.preposition(h) == "in"
}

// becameFirst reports whether verb h says that its subject became the first, so that
// "to visit" tells what it did.
func (m *matcher) becameFirst(h int) bool {
	if h >= 0 && m.toks[h].Rel == "xcomp" && m.toks[h].XPOS == "VBG" { // the parser takes "the first sitting president to" for a clause
		h = m.toks[h].Head
	}
	if h < 0 || m.toks[h].Lemma != "become" {
		return false
	}
	c := m.child(h, "xcomp", "obj")
	return c >= 0 && m.ranked(c)
}

// ledTo reports whether verb h says that its object came to do what infinitive n tells: "the raid led
// Chile to recall its envoy", but "leads a mission to help".
func (m *matcher) ledTo(n, h int) bool {
	o := m.obj(h)
	return m.toks[h].Lemma == "lead" && o > h && o < n && m.toks[o].UPOS == "PROPN" && !m.passive(h) && m.surface(n) == o
}

func (m *matcher) adverbial(r *reading, n int, prep string, s scope) scope {
	switch {
	case prep == "to" && m.becameFirst(m.toks[n].Head):
		return s
	case prep == "to" && m.ledTo(n, m.toks[n].Head):
		return s
	case prep == "to" || prep == "in-order" || prep == "so-as":
		r.set(purpose)
		return s
	case prep == "in" && m.toks[n].XPOS == "VBG": // "will join others in leaving"
		return s
	case m.meanwhile(n, prep):
		return scope{aux: s.aux}
	case m.toks[n].XPOS == "VBG" && m.p.classes["adding"][prep]: // "besides visiting Peru he will"
		return scope{aux: s.aux}
	case prep == "for" && m.toks[n].XPOS == "VB" && m.child(n, "nsubj") >= 0: // "waited for Peru to leave", "a right for troops to intervene"
		r.set(possible)
	case m.topic(n, prep):
		r.set(possible)
	case prep == "" && m.toks[n].XPOS == "VBG" && (m.p.classes["voicing"][m.toks[n].Lemma] || m.p.classes["retorting"][m.toks[n].Lemma]) && m.afterComma(n): // "will leave, accusing Peru": it accuses now
		r.given = true // and denies no accusation
		return r.seal()
	case prep == "" && (m.toks[n].XPOS == "VBG" || m.toks[n].XPOS == "VBN"), prep == "by":
		return scope{aux: s.aux}
	}
	return r.seal()
}

// afterComma reports whether a comma parts clause n from what stands before it.
func (m *matcher) afterComma(n int) bool {
	l := m.leftmost(n)
	return m.toks[l].Form == "," || l > 0 && m.toks[l-1].Form == ","
}

// topic reports whether gerund n is only what its governor is about: "talked about
// stationing troops", "a framework for resolving disputes". The reason of an act
// against a person is none: "arrested for helping", "thanked Iran for backing".
func (m *matcher) topic(n int, prep string) bool {
	h := m.toks[n].Head
	if m.toks[n].XPOS != "VBG" || n < h {
		return false
	}
	switch prep {
	case "about", "toward", "towards", "from":
		return true
	case "on": // "suspends talks on joining", which the parser has hung on the verb
		o := m.child(h, "obj")
		return m.verbal(h) && o >= 0 && (m.p.classes["talks"][m.toks[o].Lemma] || m.p.classes["sounding"][m.toks[o].Lemma]) || m.p.classes["talks"][m.toks[h].Lemma]
	case "of", "at", "with": // "spoke of stationing troops", "balked at stationing them"
		return m.child(n, "aux", "nsubj") < 0 && m.verbal(h) && !m.passive(h)
	case "for":
		if o := m.child(h, "obj"); o >= 0 {
			return m.at[o] < 0 && m.toks[o].UPOS == "NOUN" && len(m.actors(o)) == 0
		}
		return m.verbal(h) && !m.passive(h)
	}
	return false
}

// coordinate says what of the first conjunct's cues a later one shares: all,
// when it has no subject and no auxiliary of its own and the same form.
func (m *matcher) coordinate(r *reading, n, h int, s scope) scope {
	if k := m.child(n, "cc"); k >= 0 && strings.EqualFold(m.toks[k].Form, "nor") { // "neither an ally nor an enemy" has one "no" for each
		s.neg = false
	}
	if !m.verbal(n) || !m.verbal(h) {
		return s
	}
	if m.bare(n, h) {
		r.set(possible)
	}
	if m.child(n, "nsubj", "nsubj:pass", "aux") >= 0 || m.toks[n].XPOS != m.toks[h].XPOS && !m.infinitive(n, h) {
		return scope{}
	}
	finite := m.toks[n].XPOS == "VBD" || m.toks[n].XPOS == "VBZ" || m.toks[n].XPOS == "VBP"
	if finite && !m.infinitive(n, h) {
		return scope{}
	}
	return s
}

// infinitive reports whether conjunct n, which has no subject, goes on from verb h behind an auxiliary, though the
// parser takes it for a finite verb: "it will ban imports; and [outlaw] exports".
func (m *matcher) infinitive(n, h int) bool {
	return m.toks[n].XPOS == "VBP" && m.toks[h].XPOS == "VB" && m.child(h, "aux") >= 0 && m.child(n, "nsubj", "nsubj:pass", "aux") < 0
}

// bare reports whether conjunct n is an infinitive, though its head h is none: it
// goes on from another infinitive ("threatened war, stating its intention to fire
// and target"), and is no fact.
func (m *matcher) bare(n, h int) bool {
	if m.toks[n].XPOS != "VB" || m.toks[h].XPOS == "VB" || m.child(n, "aux", "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	for i := h + 1; i <= n; i++ {
		if m.toks[i].XPOS == "TO" {
			return true
		}
	}
	return false
}
