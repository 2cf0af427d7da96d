package frame

import (
	"strings"

	"entente/extract/text"
	"entente/extract/when"
)

// The ways an expression of time can hang together with an event, best first.
const (
	onEvent   = iota // on the event word itself
	onClause         // on the verb that carries or controls it
	onFirst          // on the first verb of a coordination
	onLast           // on the last verb of a coordination: "resumed relations and recognised the government in May"
	onWhen           // on a clause that says when: "recognised Kenya when it gained independence in 1963"
	unrelated = 9
)

// date gives a statement the date of its event, where the sentence ties one to
// it. The day of the report is never taken for it: what hangs on "said" dates
// the saying.
func (m *matcher) date(c *cues, st *Statement, e int, exprs []when.Expr, anchor text.Date) {
	best, rank := -1, unrelated
	for k := range exprs {
		if exprs[k].Date.IsZero() || !dates(exprs[k].Kind) && !m.onlyThen(&exprs[k]) || exprs[k].Kind == when.Since && (m.ranks(e) || m.firstSince(&exprs[k])) {
			continue
		}
		if r := m.tie(c, e, st, &exprs[k]); r < rank || r == rank && best >= 0 && m.endsObject(st, &exprs[k]) && !m.endsObject(st, &exprs[best]) {
			best, rank = k, r
		}
	}
	if best < 0 && m.p.classes["performative"][st.Core] {
		best, rank = m.means(e, exprs), onWhen
	}
	if best < 0 {
		return
	}
	x := exprs[best]
	switch st.Status {
	case planned, expected, possible, "wanted", "obliged", "asked", "offered", "threatened":
		if st.ahead() && !anchor.IsZero() && dayNumber(x.Past().Date, 12, 31) < dayNumber(anchor, 1, 1) && m.told(e) { // "met them ahead of the talks in 2007"
			st.Status, x = actual, x.Past()
			break
		}
		if !x.Ahead && m.announced(e) {
			return // the day is that of the announcement, or it is not said of which
		}
		x = x.Future()
	case actual:
		if m.stale(e, x.Date, anchor) {
			return
		}
		if m.told(e) {
			x = x.Past()
		}
		if x.Ahead && (m.told(e) || st.happened()) {
			return // what has happened has no date to come: the words date something else
		}
		if x.Ahead && rank <= onClause && m.toks[e].XPOS != "VBN" {
			st.Status = planned
			st.Cues = append(st.Cues, Cue{Span: x.Span, Word: x.Basis, Effect: "status=planned"})
		}
	}
	st.Date, st.DateEnd, st.DateBasis = x.Date, x.Until, x.Basis
}

// announced reports whether infinitive e is what a noun says of which a verb in the past tells: "announced
// his decision to [recall] the envoy on Thursday".
func (m *matcher) announced(e int) bool {
	n := m.toks[e].Head
	if m.toks[e].Rel != "acl" || m.preposition(e) != "to" || n < 0 || m.toks[n].Rel != "obj" {
		return false
	}
	v := m.toks[n].Head
	return v >= 0 && m.toks[v].XPOS == "VBD"
}

// endsObject reports whether expression x stands right behind the object of the statement, so that it is
// the day of this one of several: "visited Chad on Monday and Mali on Tuesday".
func (m *matcher) endsObject(st *Statement, x *when.Expr) bool {
	i := x.First
	for i > 0 && m.toks[i-1].UPOS == "ADP" {
		i--
	}
	if i == 0 || m.toks[i-1].Span.End != st.ObjectSpan.End || m.in[i-1] < 0 {
		return false
	}
	h := m.who.Mentions[m.in[i-1]].Head
	return m.toks[h].Rel == "conj" || m.child(h, "conj") > h
}

// stale reports whether date d lies so far before the report that the verb e, which
// stands in the present, cannot have happened then: "apologises for a raid in 2010".
func (m *matcher) stale(e int, d, anchor text.Date) bool {
	if x := m.toks[e].XPOS; x != "VBZ" && x != "VBP" || m.child(e, "aux") >= 0 {
		return false
	}
	return !anchor.IsZero() && dayNumber(d, 12, 31)+7 < dayNumber(anchor, 1, 1)
}

// dayNumber counts days for comparing, months of 31 days; what d leaves open is filled in.
func dayNumber(d text.Date, month, day int) int {
	if d.Month != 0 {
		month = d.Month
	}
	if d.Day != 0 {
		day = d.Day
	}
	return (d.Year*12+month)*31 + day
}

// ahead reports whether the event is planned only as something else was done before it.
func (st *Statement) ahead() bool {
	for _, c := range st.Cues {
		if c.status == planned {
			return c.Word == "ahead-of" || c.Word == "prior-to" || c.Word == "ahead"
		}
	}
	return false
}

// happened reports whether a cue says that the event has taken place: "after", "following".
func (st *Statement) happened() bool {
	for _, c := range st.Cues {
		if c.status == actual {
			return true
		}
	}
	return false
}

// told reports whether the clause that word e stands in is told in the past.
func (m *matcher) told(e int) bool {
	for n := e; n >= 0; n = m.toks[n].Head {
		if !m.verbal(n) {
			continue
		}
		if a := m.child(n, "aux", "aux:pass"); a >= 0 {
			return m.toks[a].XPOS == "VBD" || m.toks[a].Lemma == "have"
		}
		switch m.toks[n].XPOS {
		case "VBD":
			return true
		case "VBZ", "VBP":
			return false
		}
	}
	return false
}

// dates reports whether an expression of kind k says when, and not how long or how often.
func dates(k when.Kind) bool {
	return k == when.Point || k == when.Period || k == when.Since
}

// dated finds the expressions of time of sentence n; those that refer to a time spoken of
// before are counted from it.
func (f *Frames) dated(sents []text.Sentence, n int, anchor text.Date) []when.Expr {
	all := f.dates.Find(&sents[n], anchor)
	for k := range all {
		if all[k].Refers() {
			all[k] = f.counted(all, k, sents[:n], anchor)
		}
	}
	return all
}

// storyBack is how many sentences back a year counts that the days told of after it leave
// out. What is pointed at ("that day") was named in the sentence before at the latest.
const storyBack = 5

// counted counts expression k of a sentence from the date named last before it, in
// that sentence or in those before.
func (f *Frames) counted(all []when.Expr, k int, before []text.Sentence, anchor text.Date) when.Expr {
	e := all[k]
	back := 1
	if e.Told() {
		back = storyBack
	}
	for all = all[:k]; ; back-- {
		for j := len(all) - 1; j >= 0; j-- {
			if x := e.From(all[j].Date); dates(all[j].Kind) && !x.Refers() {
				return x
			}
			if e.Told() && !all[j].Date.IsZero() { // out of its order, or behind "until"
				return e
			}
		}
		if back == 0 || len(before) == 0 {
			return e
		}
		last := len(before) - 1
		all, before = f.dates.Find(&before[last], anchor), before[:last]
	}
}

// tie says how expression x hangs together with event word e of relation rel.
func (m *matcher) tie(c *cues, e int, st *Statement, x *when.Expr) int {
	paper := m.p.classes["performative"][st.Core] && (m.toks[x.First].Lemma == "date" || m.preposition(x.First) == "of" || m.toks[x.First].Form == "of")
	g := m.clauseOf(c, m.governor(x, e), e, paper)
	if g < 0 {
		return m.predicated(e, x)
	}
	if m.tells(g, e) {
		return onEvent
	}
	if g == e {
		return onEvent
	}
	if m.closes(g, e) {
		return onLast
	}
	rank := onClause
	if m.saysWhen(g) || m.saysHow(g, e) {
		if rank, g = onWhen, m.toks[g].Head; g == e {
			return rank
		}
	}
	for n := e; ; {
		h := m.toks[n].Head
		if h < 0 {
			return unrelated
		}
		switch rel := text.BaseRel(m.toks[n].Rel); {
		case m.broughtAbout(n, h) >= 0: // "will leave on May 3, prompting Peru to"
			return unrelated
		case m.carrier(n) == h, rel == "xcomp", rel == "obl" && m.whileDone(n, x):
		case rel == "advcl" && m.preposition(n) == "" || rel == "nmod" && m.whileDone(n, x):
		case rel == "nmod" && m.preposition(n) == "of" && !m.verbal(h): // "the first act of recognition"
		case rel == "nsubj" && m.toks[h].Lemma == "date": // "the opening of relations dates to 1844"
		case rel == "obj" && m.p.classes["perform"][m.toks[h].Lemma]: // "announced the establishment of relations"
		case rel == "obj" && m.p.classes["marking"][m.toks[h].Lemma]: // "this date marks the establishment of relations"
		case m.toks[n].Rel == "acl:relcl" && m.p.classes["marking"][m.toks[n].Lemma]: // "received him, which constitutes recognition"
			for h >= 0 && !m.verbal(h) {
				h = m.toks[h].Head
			}
		case rel == "acl" && m.p.classes["agreement"][strings.ToLower(m.toks[h].Lemma)]: // "a treaty establishing relations was signed"
		case (m.toks[n].Rel == "nsubj:pass" || rel == "obj") && (m.p.classes["sealing"][m.toks[h].Lemma] || m.missive(n)):
		case m.toks[n].Rel == "nsubj:pass" && m.p.classes["performative"][st.Core] && m.p.classes["perform"][m.toks[h].Lemma]: // "the resumption was announced in May"
		case rel == "acl" && m.ranked(h): // "became the second to recognise it"
		case m.p.classes["performative"][st.Core] && m.performs(n): // who announces that he recognises a state does so
		case rel == "advcl" && m.preposition(n) == "by" || rel == "acl" && m.missive(h): // "did so by accepting a note", "sent a note recognising"
		case rel == "conj":
			rank = max(rank, onFirst)
		default:
			return unrelated
		}
		if h == g {
			if m.asked(st.Status, g) && !m.p.classes["performative"][st.Core] {
				return unrelated
			}
			return rank
		}
		n = h
	}
}

// whileDone reports whether noun n tells of what went on while its clause was done, so that
// expression x dates both: "said so on Monday during the talks". What came before or was the ground
// has only the date that follows it: "was summoned on Monday over the arrest".
func (m *matcher) whileDone(n int, x *when.Expr) bool {
	switch p := m.preposition(n); p {
	case "over", "after", "following", "before", "amid", "since", "ahead-of", "prior-to", "despite", "in-spite-of":
		return m.words.during[p] && x.First > n
	default:
		return m.words.during[p]
	}
}

// asked reports whether verb g, told in the past, says that something is wanted, asked
// or agreed on, so that its date is not that of the thing: "proposed on Friday to meet".
// (Who agreed in May to resume relations has resumed them.)
func (m *matcher) asked(status string, g int) bool {
	switch status {
	case planned, possible, refused, wanted, asked, obliged, "offered", "threatened":
		return m.toks[g].XPOS == "VBD"
	}
	return false
}

// ranks reports whether noun e is the first or last of its kind, so that "since" tells
// when there was one before: "the first visit since 1983".
func (m *matcher) ranks(e int) bool { return m.toks[e].UPOS == "NOUN" && m.ranked(e) }

// firstSince reports whether expression x tells since when something is the first of its kind: "a
// resolution, the first since 2012, condemns".
func (m *matcher) firstSince(x *when.Expr) bool {
	_, h := m.outside(x)
	return h >= 0 && (m.words.ordinal[strings.ToLower(m.toks[h].Lemma)] || !m.verbal(h) && m.ranked(h))
}

// closes reports whether g is the last of the verbs that are joined to e and of the
// same form, and has no subject of its own or is joined without a pause to what was done
// in the passive as well: what says when behind it says it of all.
func (m *matcher) closes(g, e int) bool {
	if m.toks[g].Rel != "conj" || m.toks[g].Head != e || !m.verbal(e) || m.child(g, "aux", "mark") >= 0 {
		return false
	}
	if m.child(g, "nsubj", "nsubj:pass") >= 0 && !(m.passive(e) && m.child(g, "nsubj:pass") >= 0 && m.child(e, "obl", "advcl") < 0 && m.runsOn(g)) {
		return false
	}
	if m.toks[g].XPOS != m.toks[e].XPOS {
		return false
	}
	for c := g + 1; c < len(m.toks); c++ {
		if m.toks[c].Rel == "conj" && m.toks[c].Head == e {
			return false
		}
	}
	return true
}

// runsOn reports whether no comma parts clause g from the one that it is joined to.
func (m *matcher) runsOn(g int) bool {
	cc := m.child(g, "cc")
	return cc > 0 && m.toks[cc-1].UPOS != "PUNCT"
}

// tells reports whether g is the verb of a clause that tells when noun e happened:
// "recognition, which occurred in May".
func (m *matcher) tells(g, e int) bool {
	if m.toks[g].Rel != "acl:relcl" || !m.words.happen[m.toks[g].Lemma] || m.negated(g) {
		return false
	}
	h := m.toks[g].Head
	if m.toks[h].Rel == "nmod" && m.preposition(h) == "of" { // "the opening of relations, which took place"
		h = m.toks[h].Head
	}
	if h < 0 || h == e || m.toks[h].Rel != "conj" {
		return h == e
	}
	c := m.toks[h].Head // parsers join the second event to a name: "recognition of Chad and the opening of relations"
	return c == e || m.toks[c].Head == e && m.at[c] >= 0 && m.at[h] < 0
}

// predicated ties an expression that is the predicate itself to its subject: "the
// first act of recognition was in 1794".
func (m *matcher) predicated(e int, x *when.Expr) int {
	for i := x.First; i < x.End; i++ {
		if text.BaseRel(m.toks[e].Rel) == "acl" && m.toks[e].Head == i && m.child(i, "cop") >= 0 { // "it was in May that"
			return onClause
		}
		s := m.child(i, "nsubj")
		if s < 0 || m.child(i, "cop") < 0 {
			continue
		}
		for n := e; n >= 0; n = m.toks[n].Head {
			if n == s {
				return onClause
			}
			if m.toks[n].Rel != "nmod" || m.preposition(n) != "of" {
				break
			}
		}
	}
	return unrelated
}

// performs reports whether word n is what its head makes known, so that the day of the
// word is that of the deed: "announced that it recognised", "informed him of the recognition".
func (m *matcher) performs(n int) bool {
	h := m.toks[n].Head
	switch text.BaseRel(m.toks[n].Rel) {
	case "ccomp":
	case "advcl":
		if !m.thatClause(n) {
			return false
		}
	case "obl", "nmod":
		return h >= 0 && m.preposition(n) == "of" && m.p.classes["informing"][m.toks[h].Lemma]
	default:
		return false
	}
	return m.p.classes["perform"][m.toks[h].Lemma] || m.p.classes["informing"][m.toks[h].Lemma]
}

// missive reports whether noun n is a paper by which something is done: "a note".
func (m *matcher) missive(n int) bool {
	return m.toks[n].UPOS == "NOUN" && m.p.classes["missive"][strings.ToLower(m.toks[n].Lemma)]
}

// saysHow reports whether verb g heads a clause that tells by what verb e was done, which
// is done at the same time: "recognised Chile by accepting its envoy in 1823".
func (m *matcher) saysHow(g, e int) bool {
	return m.toks[g].Rel == "advcl" && m.toks[g].Head == e && m.verbal(e) && m.preposition(g) == "by"
}

// saysWhen reports whether verb g heads a clause with "when" that tells when another was.
func (m *matcher) saysWhen(g int) bool {
	if m.toks[g].Rel != "advcl" {
		return false
	}
	for c := int(m.first[g]); c >= 0 && c < g; c = int(m.next[c]) {
		if m.toks[c].Lemma == "when" {
			return true
		}
	}
	return false
}

// clauseOf climbs from a noun that a date hangs on to the event or verb that the
// date belongs to: parsers often hang "on January 1" on the noun before it. A
// noun that names an event of its own keeps its date; relations last, and a date
// beside them is that of what was done to them: "broke relations in May". So does a
// paper by which something is done: "recognised Chile in a message dated May 4".
func (m *matcher) clauseOf(c *cues, g, e int, paper bool) int {
	for first := g; g >= 0 && g != e && (!m.verbal(g) || m.in[g] >= 0); { // a word of a name is no verb
		rel := text.BaseRel(m.toks[g].Rel)
		lasting := m.p.classes["relations"][m.toks[g].Lemma]
		if rel == "nsubj" && (first > g || m.p.classes["saying"][m.toks[g].Lemma] || m.p.classes["pointing"][m.toks[g].Lemma]) || !lasting && m.grounds(c, g, rel) {
			return -1 // "the pilot of the incident in June was killed", "his speech yesterday was condemned", "freed them because of a deal last month"
		}
		if len(m.candidates(g)) > 0 && m.carrier(g) < 0 && !lasting && !paper {
			return -1
		}
		g = m.toks[g].Head
	}
	return g
}

// grounds reports whether noun g, which stands as rel, tells why or upon what something
// was done, so that a date beside it is its own: "because of a deal last month".
func (m *matcher) grounds(c *cues, g int, rel string) bool {
	if rel != "obl" && rel != "nmod" {
		return false
	}
	for _, q := range c.down[m.preposition(g)] {
		if q.kind == "trigger" && q.has("mark", rel) {
			return true
		}
	}
	return false
}

// governor gives the word outside expression x that x hangs on, numbers and
// names of months seen through.
func (m *matcher) governor(x *when.Expr, e int) int {
	i, h := m.outside(x)
	if h < 0 || !m.ofNoun(i, h) {
		return h
	}
	if h == e || m.phrase(h) == e {
		return e
	}
	if !m.missive(h) {
		return -1
	}
	return h
}

// outside gives the word of expression x that hangs on a word outside of it, and that
// word; or -1 twice.
func (m *matcher) outside(x *when.Expr) (i, head int) {
	for i := x.First; i < x.End; i++ {
		if rel := m.toks[i].Rel; (rel == "case" || rel == "det") && i+1 < x.End { // of the noun behind a year: "in the 2014 crisis"
			continue
		}
		if h := m.toks[i].Head; h >= 0 && (h < x.First || h >= x.End) {
			return i, h
		}
	}
	return -1, -1
}

// ofNoun reports whether a date at word i says which noun h is meant, and dates that
// only: "yesterday's incident", "the 2014 crisis", "a deadline of Sunday".
func (m *matcher) ofNoun(i, h int) bool {
	if m.verbal(h) {
		return false
	}
	switch m.toks[i].Rel {
	case "nmod:poss":
		return true
	case "nummod", "compound", "amod", "nmod:desc":
		return i < h
	}
	return m.preposition(i) == "of"
}

// phrase gives the noun that noun h stands in front of: "summit" for "Korea" in "the 2018 Korea summit".
func (m *matcher) phrase(h int) int {
	for m.toks[h].Head > h && (m.toks[h].Rel == "compound" || m.toks[h].Rel == "nmod:desc") {
		h = m.toks[h].Head
	}
	return h
}
