package frame

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// read climbs from event word e to the root and collects the cues whose scope
// holds e. The rules are those of docs/modality.md.
func (m *matcher) read(c *cues, e int) reading {
	var r reading
	s := scope{true, true}
	for n := e; ; {
		m.below(c, &r, n, e, s)
		h := m.toks[n].Head
		if h < 0 || m.disjoint(n, h) || m.aCharge(n) || n == e && m.cameAbout(e) {
			break
		}
		if x := m.raised(n, h); x >= 0 {
			n = x
			continue
		}
		if x := m.broughtAbout(n, h); x >= 0 { // what is announced, refused or threatened has its echo now
			n = x
			continue
		}
		s = m.above(c, &r, n, h, s)
		n = h
	}
	m.closing(c, &r, e)
	if m.asks() && !r.sealed && r.evidence == "" {
		r.apart = false
		r.set(question)
	}
	r.compose()
	return r
}

// broughtAbout gives the verb of saying, wishing or refusing whose being said brings about what
// participle n tells, though the parser has hung n on what is said, or -1: "announces that it will
// leave, prompting Peru to", "declines to leave, drawing criticism". What would follow from what
// only could be is left there.
func (m *matcher) broughtAbout(n, h int) int {
	if m.toks[n].Rel != "advcl" || m.toks[n].XPOS != "VBG" || !m.p.classes["prompting"][m.toks[n].Lemma] || m.preposition(n) != "" || !m.afterComma(n) {
		return -1
	}
	for m.toks[h].Rel == "conj" && m.toks[h].Head >= 0 && m.verbal(m.toks[h].Head) {
		h = m.toks[h].Head
	}
	g := m.toks[h].Head
	if m.toks[h].Rel == "acl" && m.preposition(h) == "to" && g >= 0 && m.toks[g].Head >= 0 && m.toks[g].UPOS == "NOUN" && m.toks[n].Head == h { // "bombed it in an attempt to kill them, drawing criticism"
		if v := m.toks[g].Head; m.verbal(v) && text.BaseRel(m.toks[g].Rel) == "obl" {
			return v
		}
	}
	if g < 0 || !m.verbal(g) || m.child(g, "aux") >= 0 {
		return -1
	}
	switch m.toks[h].Rel {
	case "xcomp", "advcl":
		if m.preposition(h) == "to" && !m.passive(g) { // "is expected to gain, prompting"
			return g
		}
	case "ccomp":
		if a := m.child(h, "aux"); a >= 0 && (m.toks[a].Lemma == "will" || m.toks[a].Form == "would" && m.toks[g].XPOS == "VBD") {
			return g
		}
	}
	return -1
}

// raised gives the verb that says that noun n takes place, where n is the subject of what
// governs that verb, or -1: "the visit failed to [materialise]".
func (m *matcher) raised(n, h int) int {
	x := m.child(h, "xcomp")
	if x < h || text.BaseRel(m.toks[n].Rel) != "nsubj" || m.toks[n].UPOS != "NOUN" || !m.verbal(x) || !m.happens(x) {
		return -1
	}
	if o := m.child(x, "obj"); o >= 0 && m.toks[o].Lemma != "place" {
		return -1
	}
	return x
}

// cameAbout reports whether a relative clause tells that noun e has happened, so that what
// it was at first no longer matters: "plans for the recognition, which took place in May".
func (m *matcher) cameAbout(e int) bool {
	for g := e + 1; g < len(m.toks); g++ {
		if m.toks[g].XPOS == "VBD" && m.tells(g, e) {
			return true
		}
	}
	return false
}

// closing takes the speaker whom the end of the sentence names, though the parser has
// hung him on a word below the event: "attacked a town held by rebels, according to Chile".
func (m *matcher) closing(c *cues, r *reading, e int) {
	last := len(m.toks) - 1
	for last > e && m.toks[last].UPOS == "PUNCT" {
		last--
	}
	if len(r.sources) > 0 || r.evidence != "" {
		return
	}
	for k := last; k > e; k = m.toks[k].Head {
		for _, q := range c.down[m.preposition(k)] {
			if q.has("prep", "") {
				r.evidence = stronger(r.evidence, q.effect.evidence)
				r.cues = append(r.cues, Cue{Span: m.toks[k].Span, Word: q.word, Effect: q.effect.text})
				m.unreal(c, r, k, "allegation") // "according to unconfirmed reports"
				r.speaker(m, k)
				return
			}
		}
	}
}

// disjoint reports whether a semicolon outside quotation marks stands between the
// clause of n and its governor h: a new statement, though the parser has hung it on the old.
func (m *matcher) disjoint(n, h int) bool {
	if rel := text.BaseRel(m.toks[n].Rel); rel != "parataxis" && rel != "conj" && rel != "ccomp" || !m.verbal(n) || m.continues(n, h) {
		return false
	}
	quoted := false
	from, to := min(n, h), max(n, h)
	for i := range to {
		switch form := m.toks[i].Form; {
		case opensQuote(form) || closesQuote(form):
			quoted = !quoted
		case form == ";" && i > from && !quoted:
			return true
		}
	}
	return false
}

// continues reports whether verb n has neither a subject nor an auxiliary of its own and goes on from h behind
// its auxiliary, also over a semicolon: "will ban imports; [forbid] investment".
func (m *matcher) continues(n, h int) bool {
	if m.infinitive(n, h) {
		return true
	}
	return m.toks[n].XPOS == "VB" && m.toks[h].XPOS == "VB" && m.child(h, "aux") >= 0 && m.child(n, "nsubj", "nsubj:pass", "aux", "mark") < 0
}

// asks reports whether the sentence is a question.
func (m *matcher) asks() bool {
	for i := len(m.toks) - 1; i >= 0 && i >= len(m.toks)-3; i-- {
		if strings.Contains(m.toks[i].Form, "?") {
			return true
		}
	}
	return false
}

// below collects the cues that hang on word n, which is the event word e or stands above it.
// Its own auxiliaries and negations come before its marker: "because Russia did not recognise".
func (m *matcher) below(c *cues, r *reading, n, e int, s scope) {
	if s.aux && m.inverted(n) {
		r.set(hypothetical)
	}
	for k := int(m.first[n]); k >= 0; k = int(m.next[k]) {
		if m.toks[k].Rel != "mark" {
			m.hanging(c, r, n, k, e, s)
		}
	}
	if n == e {
		m.rightBefore(c, r, e)
		if h := m.toks[e].Head; h > e && h+2 < len(m.toks) && m.toks[h].UPOS == "ADV" && m.toks[h+1].Lemma == "but" { // the parser takes "is all but agreed" for two predicates
			m.rightBefore(c, r, h+2)
		}
	}
	if c := m.untilThen(n); c >= 0 && s.neg && !r.sealed {
		r.flips++
		r.cues = append(r.cues, Cue{Span: m.toks[c].Span, Word: "until", Effect: "polarity=flip"})
	}
	p := m.preposition(n)
	if p == "" {
		p = m.strayMark(n)
	}
	if m.meanwhile(n, p) {
		return
	}
	if m.willBe(n) {
		r.set(planned)
		return
	}
	for k := int(m.first[n]); k >= 0; k = int(m.next[k]) {
		if m.toks[k].Rel != "mark" {
			continue
		}
		if strings.HasPrefix(p, "as-") && m.toks[k+1].Rel == "mark" { // "acted as if", in two words
			for _, q := range c.down[p] {
				r.apply(m, q, k, s)
			}
			break
		}
		m.hanging(c, r, n, k, e, s)
	}
	if (p == "before" || p == "once") && m.ahead(n) || m.isTo(n) {
		r.set(planned)
		r.negative = r.negative || m.wasTo(n) && !r.sealed
	}
	if m.sharesWill(n) {
		r.first(planned)
	}
	if n != e && m.stillborn(n) && !r.sealed {
		r.set(planned)
		r.negative = true
	}
	if n == e && m.laterOn(n, p) {
		r.set(planned)
	}
	for _, q := range c.down[p] {
		if q.kind == "denial" && !m.speech(c, n) { // "contrary to reports", but not "to the treaty"
			continue
		}
		if q.has("mark", text.BaseRel(m.toks[n].Rel)) && (n == e || q.kind != "trigger") {
			r.apply(m, q, n, scope{n == e || s.aux, n == e || s.neg})
		}
	}
}

// rightBefore applies the cue of the two words right before event e or its preposition,
// whatever the parser has made of them: "[all but] severed", "are [all but] at war".
func (m *matcher) rightBefore(c *cues, r *reading, e int) {
	i := e
	if k := m.child(e, "case"); k >= 0 && k < e {
		i = k
	}
	if i < 2 {
		return
	}
	for _, q := range c.down[strings.ToLower(m.toks[i-2].Form+"-"+m.toks[i-1].Form)] {
		if q.has("before", "") {
			r.apply(m, q, i-1, scope{true, true})
		}
	}
}

// strayMark gives the two words before adverbial clause n, joined, which mark it though
// the parser has hung them on its verb: "mobilised [in case] Chile attacked".
func (m *matcher) strayMark(n int) string {
	i := m.leftmost(n)
	if m.toks[n].Rel != "advcl" || i < 2 || m.toks[i-1].UPOS != "NOUN" || m.toks[i-2].Rel != "case" {
		return ""
	}
	return strings.ToLower(m.toks[i-2].Form + "-" + m.toks[i-1].Form)
}

// isTo reports whether verb n stands behind a form of "be" and "to": "is to visit",
// of which headlines leave out the "is".
func (m *matcher) isTo(n int) bool {
	a, t := m.child(n, "aux", "cop", "aux:pass"), m.child(n, "mark")
	if a < 0 && t > 0 && m.toks[n].Rel == "root" && m.toks[n].XPOS == "VB" && m.toks[t].XPOS == "TO" {
		s := m.subj(n)
		return s >= 0 && s < t
	}
	bare := m.toks[n].XPOS == "VB" || m.toks[n].XPOS == "VBN" && t >= 0 && t+1 < n && m.toks[t+1].XPOS == "VB" // "is to be recalled"
	return a >= 0 && a < t && t < n && bare && m.toks[a].Lemma == "be" && m.toks[t].XPOS == "TO"
}

// wasTo reports whether verb n was to have been done, so that it was not: "was to have visited".
func (m *matcher) wasTo(n int) bool {
	a, t := m.child(n, "aux", "cop", "aux:pass"), m.child(n, "mark")
	return a >= 0 && a < t && t < n && m.toks[a].XPOS == "VBD" && m.toks[t+1].Lemma == "have"
}

// sharesWill reports whether bare verb n, which the parser has hung on what is said or beside it, goes on from
// a clause before it that tells what will be: "says that it will leave and [ban] imports", "will leave; [ban] imports".
func (m *matcher) sharesWill(n int) bool {
	h, rel := m.toks[n].Head, m.toks[n].Rel
	if m.toks[n].XPOS != "VB" || rel != "ccomp" && rel != "parataxis" || h < 0 || m.child(n, "aux", "nsubj", "mark") >= 0 {
		return false
	}
	c := h
	if rel == "ccomp" {
		c = m.child(h, "ccomp")
	}
	if c < 0 || c >= n {
		return false
	}
	a := m.child(c, "aux")
	return a >= 0 && (m.toks[a].Lemma == "will" || m.toks[a].Lemma == "would")
}

// stillborn reports whether what verb n tells of its subject befell that before it was there: "the
// truce collapsed before it began", "the deal was cancelled before it came into force".
func (m *matcher) stillborn(n int) bool {
	c := m.child(n, "advcl")
	if c < n || m.preposition(c) != "before" {
		return false
	}
	if s := m.child(c, "nsubj"); s < 0 || m.toks[s].Lemma != "it" && m.toks[s].Lemma != "they" {
		return false
	}
	o := max(m.obj(c), m.oblique(c, "into"))
	return m.p.classes["onset"][m.toks[c].Lemma] || o > c && (m.toks[o].Lemma == "effect" || m.toks[o].Lemma == "force")
}

// inverted reports whether the clause of n is a condition that only its order of words
// tells: "Had Chile attacked, Peru would have fallen".
func (m *matcher) inverted(n int) bool {
	a, k := m.child(n, "aux", "cop", "aux:pass"), m.child(n, "nsubj", "nsubj:pass")
	if a < 0 || k < a || m.asks() {
		return false
	}
	switch strings.ToLower(m.toks[a].Form) {
	case "had", "were", "should":
		return a == m.leftmost(n)
	}
	return false
}

// meanwhile reports whether n is a participle that goes on during its main clause
// and shares what is said of that: "plans to cut ties while strengthening others".
func (m *matcher) meanwhile(n int, p string) bool {
	return (p == "while" || p == "when" || p == "whilst") && m.toks[n].XPOS == "VBG" && m.child(n, "aux", "nsubj") < 0
}

// willBe reports whether clause n tells in the present when something else will be: "when
// Chile signs it, Peru will".
func (m *matcher) willBe(n int) bool {
	h, x := m.toks[n].Head, m.toks[n].XPOS
	if h < 0 || m.toks[n].Rel != "advcl" || x != "VBZ" && x != "VBP" {
		return false
	}
	a, w := m.child(h, "aux"), m.leftmost(n)
	if a < 0 || !strings.EqualFold(m.toks[a].Form, "will") {
		return false
	}
	switch strings.ToLower(m.toks[w].Form) {
	case "when", "whenever", "after", "as":
		return true
	}
	return false
}

// ahead reports whether what n, marked by "before", speaks of still lies ahead of the
// time of the text: its main clause stands in the present or future, and so does it.
func (m *matcher) ahead(n int) bool {
	if m.verbal(n) && m.child(n, "nsubj", "nsubj:pass") >= 0 {
		return m.toks[n].XPOS != "VBD" && m.toks[n].XPOS != "VBN"
	}
	h := m.toks[n].Head
	for h >= 0 && !m.verbal(h) {
		h = m.toks[h].Head
	}
	for h >= 0 && m.toks[h].Rel == "xcomp" {
		h = m.toks[h].Head
	}
	if h < 0 {
		return false
	}
	x := m.toks[h].XPOS
	return x == "VBZ" || x == "VBP" || x == "VB" && m.child(h, "aux") >= 0
}

func (m *matcher) hanging(c *cues, r *reading, n, k, e int, s scope) {
	if m.andMore(k) {
		return
	}
	word := strings.ToLower(m.toks[k].Form)
	rel := m.toks[k].Rel
	if a := m.child(k, "advmod"); rel == "advmod" && a >= 0 && a < k { // "never before had it"
		if two := strings.ToLower(m.toks[a].Form) + "-" + word; len(c.down[two]) > 0 {
			word = two
		}
	}
	for _, q := range c.down[word] {
		if own := m.standing(n); !q.has(rel, own) && !q.has(text.BaseRel(rel), own) {
			continue
		}
		if q.kind == "report" || q.kind == "allegation" || q.kind == "denial" || (s.aux && (q.kind != "negation" || s.neg)) {
			if q.kind == "denial" && !m.tellsAnother(c, n, e) { // "was wrongly said to have attacked", but "mistakenly attacked"
				continue
			}
			if (rel == "amod" || rel == "det") && n != e && !(q.kind == "attempt" && m.attempt(c, n)) {
				continue
			}
			r.apply(m, q, k, s)
			break
		}
	}
	switch text.BaseRel(rel) {
	case "obl", "advcl", "nmod":
		m.condition(c, r, k, s)
		p := m.preposition(k)
		m.saying(c, r, k, p, s)
		if p == "if" && m.evenIf(k) {
			break
		}
		for _, q := range c.down[p] {
			if q.has("prep", "") { // "according to S"
				r.apply(m, q, k, s)
				m.unreal(c, r, k, "allegation") // "according to unconfirmed reports"
				r.speaker(m, k)
			} else if q.has("branch", "") && s.aux && rel == "advcl" && !(n == e && m.commits(c, n)) { // "will respond if ..."
				r.apply(m, q, k, scope{true, false})
			}
		}
	case "parataxis":
		m.reportBeside(c, r, k)
	case "conj":
		m.orSo(c, r, k)
	case "nsubj", "obj":
		if s.neg && !r.sealed && (n == e || text.BaseRel(rel) == "nsubj") {
			if d := m.nobody(k); d >= 0 && (d != k || text.BaseRel(rel) == "nsubj") && (d == k || k != e) { // "no visit took place" has one "no", though both words are looked at
				r.flips++
				r.cues = append(r.cues, Cue{Span: m.toks[d].Span, Word: strings.ToLower(m.toks[d].Form), Effect: "polarity=flip"})
			}
		}
	}
}

// laterOn reports whether visit or meeting n, during which its clause takes place, is still to come as
// that is: "during his visit he will meet", "plans to discuss trade during the talks".
func (m *matcher) laterOn(n int, p string) bool {
	h := m.toks[n].Head
	if p != "during" && p != "on" || h < 0 || !m.verbal(h) || text.BaseRel(m.toks[n].Rel) != "obl" || !m.p.classes["talks"][m.toks[n].Lemma] && !m.p.classes["calling"][m.toks[n].Lemma] || m.cameAbout(n) {
		return false
	}
	for m.toks[h].Rel == "xcomp" && m.toks[h].Head >= 0 && !m.p.classes["expecting"][m.toks[h].Lemma] {
		h = m.toks[h].Head
	}
	if m.p.classes["expecting"][m.toks[h].Lemma] && m.toks[h].XPOS != "VBD" && m.child(h, "xcomp") >= 0 {
		return true
	}
	a := m.child(h, "aux")
	return m.isTo(h) || a >= 0 && (strings.EqualFold(m.toks[a].Form, "will") || m.toks[a].Form == "'ll" || m.toks[a].Form == "would" && m.toks[h].Rel == "ccomp")
}

// saying applies the cue of a preposition and the bare noun k behind it: "on paper".
func (m *matcher) saying(c *cues, r *reading, k int, p string, s scope) {
	if x := m.child(k, "det", "amod", "nmod", "nmod:poss", "compound"); !s.aux || x >= 0 && m.toks[x].Lemma != "least" { // "at least on paper"
		return
	}
	for _, q := range c.down[p+"-"+m.toks[k].Lemma] {
		if q.has("phrase", "") {
			r.apply(m, q, k, s)
		}
	}
}

// orSo takes clause k for what it says of the one that it is joined to: "attacked Mali, or so
// it seemed", "or so Chad claims".
func (m *matcher) orSo(c *cues, r *reading, k int) {
	cc, so := m.child(k, "cc"), m.child(k, "advmod")
	if cc < 0 || so < cc || m.toks[cc].Lemma != "or" || !strings.EqualFold(m.toks[so].Form, "so") || !m.verbal(k) {
		return
	}
	if q := m.governing(c, k, "ccomp", ""); q != nil {
		r.apply(m, q, k, scope{true, true})
		if q.effect.source != "" {
			r.speaker(m, m.subj(k))
		}
	}
}

// andMore reports whether "not" at word k denies only that this was all or the first of its kind:
// "not only condemned", "is not the only state to condemn".
func (m *matcher) andMore(k int) bool {
	if m.toks[k].Lemma != "not" && m.toks[k].Form != "n't" || k+2 >= len(m.toks) {
		return false
	}
	if h := m.toks[k].Head; h > k && m.toks[h].UPOS == "NOUN" && m.child(h, "cop") >= 0 && m.ranked(h) {
		return true
	}
	later := strings.ToLower(m.toks[k+2].Form)
	return m.p.classes["merely"][strings.ToLower(m.toks[k+1].Form)] && later != "yet" && later != "now"
}

// evenIf reports whether clause k is no condition, as it comes to the same: "even if".
func (m *matcher) evenIf(k int) bool {
	i := m.leftmost(k)
	for ; i < k && !strings.EqualFold(m.toks[i].Form, "if"); i++ {
	}
	return i > 0 && i < k && strings.EqualFold(m.toks[i-1].Form, "even")
}

// tellsAnother reports whether n is a verb of saying above event e.
func (m *matcher) tellsAnother(c *cues, n, e int) bool {
	return n != e && slices.ContainsFunc(c.up[m.toks[n].Lemma], func(q *cue) bool { return q.kind == "report" || q.kind == "allegation" })
}

// attempt reports whether n is a noun for an attempt, so that one that failed says that
// nothing came of what was attempted: "a failed attempt to invade".
func (m *matcher) attempt(c *cues, n int) bool {
	return slices.ContainsFunc(c.up[m.toks[n].Lemma], func(q *cue) bool { return q.kind == "attempt" && q.pos == 'n' }) && m.isA(n, 'n')
}

// condition reads a condition that stands as a noun: "in the event of an attack".
func (m *matcher) condition(c *cues, r *reading, k int, s scope) {
	if !s.aux || m.oblique(k, "of") < 0 {
		return
	}
	if q := m.inCase(c, k); q != nil {
		r.apply(m, q, k, scope{true, false})
	}
}

// commits reports whether verb n itself is a threat, an offer, a promise or a demand, so
// that a condition is one of what it speaks of: "threatens to attack unless".
func (m *matcher) commits(c *cues, n int) bool {
	if m.child(n, "aux") >= 0 {
		return false
	}
	for _, q := range c.up[strings.ToLower(m.toks[n].Lemma)] {
		switch q.kind {
		case "threat", "offer", "plan", "request", "obligation":
			return m.isA(n, q.pos)
		}
	}
	return false
}

// nobody gives the word that makes the noun phrase of k speak of no one: "no
// country recognised", "neither Israel nor Hamas agreed", "none of them signed".
func (m *matcher) nobody(k int) int {
	switch strings.ToLower(m.toks[k].Form) {
	case "none", "nobody", "nothing", "neither":
		return k
	}
	for d := int(m.first[k]); d >= 0; d = int(m.next[d]) {
		switch strings.ToLower(m.toks[d].Form) {
		case "no", "neither":
			if rel := m.toks[d].Rel; rel == "det" || rel == "cc:preconj" || rel == "cc" || rel == "advmod" {
				return d
			}
		}
	}
	return -1
}

// reportBeside takes a report verb that the parser has hung below what it reports:
// "Putin will come, state media reported", "Putin will come, it is believed".
func (m *matcher) reportBeside(c *cues, r *reading, k int) {
	subj := m.child(k, "nsubj", "nsubj:pass", "expl")
	if !m.verbal(k) || subj < 0 || m.passive(k) && m.toks[subj].Lemma != "it" || m.child(k, "ccomp", "xcomp", "obj") >= 0 {
		return
	}
	for _, q := range c.up[strings.ToLower(m.toks[k].Lemma)] {
		if q.effect.source != "" && q.has("parataxis", "") {
			r.apply(m, q, k, scope{})
			if !m.passive(k) {
				r.speaker(m, subj)
			}
			if a := m.child(k, "advmod"); a >= 0 { // "it was wrongly reported"
				for _, d := range c.down[strings.ToLower(m.toks[a].Form)] {
					if d.kind == "denial" && d.has("advmod", "") {
						r.apply(m, d, a, scope{})
					}
				}
			}
			return
		}
	}
}

// standing gives the relation in which the clause of n stands, conjuncts and infinitives seen through.
func (m *matcher) standing(n int) string {
	for m.toks[n].Head >= 0 && (m.toks[n].Rel == "conj" || m.toks[n].Rel == "xcomp") {
		n = m.toks[n].Head
	}
	return text.BaseRel(m.toks[n].Rel)
}
