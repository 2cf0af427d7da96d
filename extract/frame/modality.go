package frame

import (
	"bufio"
	"bytes"
	"fmt"
	"io/fs"
	"strings"

	"entente/extract/text"
)

// The values of a statement's fields that the rules below speak of.
const (
	actual       = "actual"
	planned      = "planned"
	expected     = "expected"
	possible     = "possible"
	hypothetical = "hypothetical"
	question     = "question"
	refused      = "refused"
	ended        = "ended"
	purpose      = "purpose"
)

// cue is a word that changes the fields of the events in its scope.
type cue struct {
	word, kind string
	pos        byte // of a governing cue: 'v', 'n', 'a', or 0 for any
	passive    bool // a governing cue must stand in the passive
	deps       []cueDep
	effect     effect
}

// cueDep says how a cue and the event word hang together.
type cueDep struct {
	up   bool // the event hangs on the cue
	rel  string
	prep string // the event is marked by this word; "" for any
}

// effect is what a cue does.
type effect struct {
	status, certainty, evidence string
	flip, negative, reset       bool
	source                      string // "subject": the subject of the cue speaks
	text                        string
}

// cues is the modality table.
type cues struct {
	down map[string][]*cue // cues that hang on the event word, by lower-case word
	up   map[string][]*cue // cues that the event hangs on, by lemma
}

const modalityHeader = "cue\tkind\tdependency\teffect"

// loadCues reads the modality table. An error names file and line.
func loadCues(fsys fs.FS, name string) (*cues, error) {
	raw, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	c := &cues{down: map[string][]*cue{}, up: map[string][]*cue{}}
	header := false
	for n, sc := 1, bufio.NewScanner(bytes.NewReader(raw)); sc.Scan(); n++ {
		line := sc.Text()
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case !header:
			if line != modalityHeader {
				return nil, fmt.Errorf("%s:%d: the header row must be %q", name, n, modalityHeader)
			}
			header = true
		default:
			if err := c.add(line); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n, err)
			}
		}
	}
	return c, nil
}

func (c *cues) add(line string) error {
	f := strings.Split(line, "\t")
	if len(f) != 4 {
		return fmt.Errorf("%d columns, want 4: cue, kind, dependency, effect", len(f))
	}
	e, err := readEffect(f[3])
	if err != nil {
		return err
	}
	for w := range strings.FieldsSeq(f[0]) {
		one := &cue{kind: f[1], effect: e}
		w, one.passive = strings.CutSuffix(w, "+pass")
		if n := len(w); n > 2 && w[n-2] == '.' {
			w, one.pos = w[:n-2], w[n-1]
		}
		one.word = w
		if err := one.readDeps(f[2]); err != nil {
			return err
		}
		if one.deps[0].up {
			c.up[w] = append(c.up[w], one)
		} else {
			c.down[w] = append(c.down[w], one)
		}
	}
	return nil
}

func (c *cue) readDeps(s string) error {
	for d := range strings.FieldsSeq(s) {
		if d[0] != '<' && d[0] != '>' {
			return fmt.Errorf("dependency %q: want <RELATION or >RELATION", d)
		}
		rel, prep, _ := strings.Cut(d[1:], "/")
		c.deps = append(c.deps, cueDep{d[0] == '>', rel, prep})
	}
	if len(c.deps) == 0 {
		return fmt.Errorf("no dependency")
	}
	for _, d := range c.deps {
		if d.up != c.deps[0].up {
			return fmt.Errorf("a cue hangs on its event or carries it, not both: use two rows")
		}
	}
	return nil
}

func readEffect(s string) (effect, error) {
	e := effect{text: s}
	for p := range strings.SplitSeq(s, ";") {
		k, v, _ := strings.Cut(p, "=")
		switch k {
		case "status":
			e.status = v
		case "certainty":
			e.certainty = v
		case "evidence":
			e.evidence = v
		case "source":
			if e.source = v; v != "subject" {
				return e, fmt.Errorf("source=%q: want subject", v)
			}
		case "polarity":
			e.flip, e.negative = v == "flip", v == "negative"
			if !e.flip && !e.negative && v != "keep" {
				return e, fmt.Errorf("polarity=%q: want flip, negative or keep", v)
			}
		case "reset":
			e.reset = true
		case "inherit":
		default:
			return e, fmt.Errorf("there is no field %q", k)
		}
	}
	return e, nil
}

// reading is what the cues around an event word say of it.
type reading struct {
	status    string
	flips     int
	negative  bool
	certainty string
	evidence  string
	sources   []string
	cues      []Cue
	gerund    bool // the event is that of a gerund whose subject was passed: "troops being sent"
	sealed    bool // a trigger was passed: status and certainty of what lies above do not reach down
}

// scope says which cues on an ancestor still reach the event.
type scope struct{ aux, neg bool }

// read climbs from event word e to the root and collects the cues whose scope
// holds e. The rules are those of docs/modality.md.
func (m *matcher) read(c *cues, e int) reading {
	var r reading
	s := scope{true, true}
	for n := e; ; {
		m.below(c, &r, n, e, s)
		h := m.toks[n].Head
		if h < 0 || m.disjoint(n, h) {
			break
		}
		s = m.above(c, &r, n, h, s)
		n = h
	}
	if m.asks() && !r.sealed && r.evidence == "" {
		r.set(question)
	}
	r.compose()
	return r
}

// disjoint reports whether a semicolon outside quotation marks stands between the
// clause of n and its governor h: a new statement, though the parser has hung it on the old.
func (m *matcher) disjoint(n, h int) bool {
	if rel := text.BaseRel(m.toks[n].Rel); rel != "parataxis" && rel != "conj" && rel != "ccomp" || !m.verbal(n) {
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

// asks reports whether the sentence is a question.
func (m *matcher) asks() bool {
	for i := len(m.toks) - 1; i >= 0 && i >= len(m.toks)-3; i-- {
		if m.toks[i].Form == "?" {
			return true
		}
	}
	return false
}

// set takes a status from a cue: the nearest wins, but what is only possible,
// supposed or asked further out overrides what is actual, planned or expected.
func (r *reading) set(status string) {
	switch {
	case r.sealed || status == "":
	case r.status == "":
		r.status = status
	case r.status == ended && status == planned:
		r.status, r.negative = planned, true
	case status == possible || status == hypothetical || status == question:
		if r.status == actual || r.status == planned || r.status == expected {
			r.status = status
		}
	}
}

func (r *reading) apply(m *matcher, c *cue, at int, s scope) {
	e := &c.effect
	if e.flip && s.neg && !r.sealed {
		r.flips++
	}
	if e.negative && s.neg && !r.sealed {
		r.negative = true
	}
	r.set(e.status)
	if e.certainty != "" && !r.sealed {
		r.certainty = weaker(r.certainty, e.certainty)
	}
	if !r.sealed || r.evidence != "presupposed" || e.evidence != "reported" { // what a report takes for granted stays so
		r.evidence = stronger(r.evidence, e.evidence)
	}
	if e.reset {
		r.seal()
	}
	k := &m.toks[at]
	r.cues = append(r.cues, Cue{Span: k.Span, Word: c.word, Effect: e.text})
}

func weaker(a, b string) string {
	if a == "" || a == "certain" || a == "probable" && b == possible {
		return b
	}
	return a
}

func stronger(a, b string) string {
	if evidenceRank(b) > evidenceRank(a) {
		return b
	}
	return a
}

func evidenceRank(s string) int {
	switch s {
	case "presupposed":
		return 1
	case "reported":
		return 2
	case "alleged":
		return 3
	case "denied":
		return 4
	}
	return 0
}

func (r *reading) compose() {
	if r.status == "" {
		r.status = actual
	}
	if r.certainty == "" {
		r.certainty = "certain"
	}
	if r.evidence == "" {
		r.evidence = "asserted"
	}
	if r.flips%2 == 1 {
		r.negative = true
	}
	if r.status == refused {
		if r.flips > 0 && r.flips%2 == 1 { // "did not refuse to", "is not unwilling to"
			r.status, r.negative = "wanted", false
			return
		}
		r.negative = true
	}
}

// polarity is that of an event which frame f names: a frame may turn it over.
func (r *reading) polarity(f *frame) string {
	if r.negative != f.negative {
		return "negative"
	}
	return "positive"
}

// below collects the cues that hang on word n, which is the event word e or stands above it.
// Its own auxiliaries and negations come before its marker: "because Russia did not recognise".
func (m *matcher) below(c *cues, r *reading, n, e int, s scope) {
	for k := int(m.first[n]); k >= 0; k = int(m.next[k]) {
		if m.toks[k].Rel != "mark" {
			m.hanging(c, r, n, k, e, s)
		}
	}
	p := m.preposition(n)
	if m.meanwhile(n, p) {
		return
	}
	if k := m.child(n, "mark"); k >= 0 {
		m.hanging(c, r, n, k, e, s)
	}
	if p == "before" && m.ahead(n) || m.isTo(n) {
		r.set(planned)
	}
	for _, q := range c.down[p] {
		if q.has("mark", text.BaseRel(m.toks[n].Rel)) && (n == e || q.kind != "trigger") {
			r.apply(m, q, n, scope{n == e || s.aux, n == e || s.neg})
		}
	}
}

// isTo reports whether verb n stands behind a form of "be" and "to": "is to visit".
func (m *matcher) isTo(n int) bool {
	a, t := m.child(n, "aux", "cop"), m.child(n, "mark")
	return a >= 0 && a < t && t < n && m.toks[n].XPOS == "VB" && m.toks[a].Lemma == "be" && m.toks[t].XPOS == "TO"
}

// meanwhile reports whether n is a participle that goes on during its main clause
// and shares what is said of that: "plans to cut ties while strengthening others".
func (m *matcher) meanwhile(n int, p string) bool {
	return (p == "while" || p == "when" || p == "whilst") && m.toks[n].XPOS == "VBG" && m.child(n, "aux", "nsubj") < 0
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

// has reports whether the cue names rel among its dependencies, for an event
// word that itself stands as own (for marks: "advcl", "obl").
func (c *cue) has(rel, own string) bool {
	for _, d := range c.deps {
		if d.rel == rel && (d.prep == "" || d.prep == own) {
			return true
		}
	}
	return false
}

func (m *matcher) hanging(c *cues, r *reading, n, k, e int, s scope) {
	word := strings.ToLower(m.toks[k].Form)
	rel := m.toks[k].Rel
	for _, q := range c.down[word] {
		if own := m.standing(n); !q.has(rel, own) && !q.has(text.BaseRel(rel), own) {
			continue
		}
		if q.kind == "report" || q.kind == "allegation" || (s.aux && (q.kind != "negation" || s.neg)) {
			if (rel == "amod" || rel == "det") && n != e {
				continue
			}
			r.apply(m, q, k, s)
			break
		}
	}
	switch text.BaseRel(rel) {
	case "obl", "advcl", "nmod":
		p := m.preposition(k)
		for _, q := range c.down[p] {
			if q.has("prep", "") { // "according to S"
				r.apply(m, q, k, s)
				r.speaker(m, k)
			} else if q.has("branch", "") && s.aux && rel == "advcl" { // "will respond if ..."
				r.apply(m, q, k, scope{true, false})
			}
		}
	case "parataxis":
		m.reportBeside(c, r, k)
	case "nsubj", "obj":
		if s.neg && !r.sealed && (n == e || text.BaseRel(rel) == "nsubj") {
			if d := m.nobody(k); d >= 0 && (d != k || text.BaseRel(rel) == "nsubj") {
				r.flips++
				r.cues = append(r.cues, Cue{Span: m.toks[d].Span, Word: strings.ToLower(m.toks[d].Form), Effect: "polarity=flip"})
			}
		}
	}
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
// "Putin will come, state media reported".
func (m *matcher) reportBeside(c *cues, r *reading, k int) {
	if !m.verbal(k) || m.child(k, "nsubj") < 0 || m.child(k, "ccomp", "xcomp", "obj") >= 0 {
		return
	}
	for _, q := range c.up[strings.ToLower(m.toks[k].Lemma)] {
		if q.effect.source != "" && q.has("parataxis", "") {
			r.apply(m, q, k, scope{})
			r.speaker(m, m.subj(k))
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

func (r *reading) speaker(m *matcher, k int) {
	if k < 0 {
		r.sources = append([]string{"unnamed"}, r.sources...)
		return
	}
	ids := m.actors(k)
	if len(ids) == 0 {
		ids = m.author(k, 0)
	}
	if len(ids) == 0 {
		r.sources = append([]string{"unnamed"}, r.sources...)
		return
	}
	var names []string
	for _, a := range ids {
		names = append(names, a.id)
	}
	r.sources = append(names, r.sources...)
}

// above collects what governor h does to the event that hangs on it through n,
// and says which of the cues on h still reach the event.
func (m *matcher) above(c *cues, r *reading, n, h int, s scope) scope {
	rel := m.toks[n].Rel
	prep := m.preposition(n)
	if q, at := m.nounBetween(c, n, h); q != nil {
		r.apply(m, q, at, scope{true, true})
		return s
	}
	switch {
	case rel == "ccomp" && m.circumstance(c, prep):
		rel = "advcl"
	case m.thatClause(n):
		rel = "ccomp"
	}
	if q := m.governing(c, h, rel, prep); q != nil {
		if q.kind == "refusal" && text.BaseRel(rel) == "obj" && m.speech(c, n) { // "rejects a claim that it helped"
			r.evidence = stronger(r.evidence, "denied")
			r.speaker(m, m.subj(h))
			return r.seal()
		}
		return m.govern(r, q, n, h, s)
	}
	if v := m.toks[h].Head; rel == "acl" && text.BaseRel(m.toks[h].Rel) == "obj" && m.verbal(v) { // "accused [Iran of arming]"
		if q := m.governing(c, v, "acl", prep); q != nil {
			return m.govern(r, q, n, v, s)
		}
	}
	if rel == "conj" && m.verbal(n) && prep != "" { // "accused [of a war and] of arming rebels"
		if q := m.governing(c, h, "advcl", prep); q != nil {
			return m.govern(r, q, n, h, s)
		}
	}
	if m.misplaced(n, h) {
		if q := m.governing(c, h, "xcomp", prep); q != nil {
			return m.govern(r, q, n, h, s)
		}
	}
	return m.unmarked(r, n, h, s)
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
		if q.passive && !m.passive(h) || !m.isA(h, q.pos) {
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

// speech reports whether noun n is something said: a claim, a report.
func (m *matcher) speech(c *cues, n int) bool {
	for _, q := range c.up[strings.ToLower(m.toks[n].Lemma)] {
		if q.pos == 'n' && (q.kind == "allegation" || q.kind == "report") {
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
			if m.toks[i].UPOS == "PUNCT" {
				return false
			}
		}
		return true
	case "conj":
		return m.preposition(n) == "to" && m.toks[h].XPOS != "VB"
	}
	return false
}

// nounBetween gives the cue of an object that an infinitive belongs to though the
// parser has hung it on the verb: "expressed a willingness to visit".
func (m *matcher) nounBetween(c *cues, n, h int) (*cue, int) {
	if rel := m.toks[n].Rel; rel != "xcomp" && rel != "advcl" || m.preposition(n) != "to" || !m.verbal(h) {
		return nil, -1
	}
	o := m.child(h, "obj")
	if o < h || o > n {
		return nil, -1
	}
	for _, q := range c.up[strings.ToLower(m.toks[o].Lemma)] {
		if q.pos == 'n' && q.has("acl", "") {
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
		return k.UPOS == "ADJ" || k.UPOS == "ADV" || k.UPOS == "VERB" && strings.EqualFold(k.Form, k.Lemma) // "opened" is no "open"
	}
	return true
}

func (m *matcher) govern(r *reading, q *cue, n, h int, s scope) scope {
	if q.effect.source != "" && m.impersonal(h) {
		return scope{}
	}
	r.apply(m, q, h, scope{true, true})
	reports := q.effect.source != ""
	if reports {
		if m.quotes(h) {
			r.speaker(m, m.objectControl(h))
		}
		r.speaker(m, m.subj(h))
	}
	switch rel := text.BaseRel(m.toks[n].Rel); {
	case rel == "ccomp" || rel == "parataxis" || m.thatClause(n):
		if reports {
			if m.negated(h) && !r.sealed {
				r.set(question)
			}
			return scope{}
		}
	}
	return s
}

// impersonal reports whether verb h has no one for its subject: "this indicates
// that ..." is the text's own voice.
func (m *matcher) impersonal(h int) bool {
	k := m.subj(h)
	if k < 0 || m.at[k] >= 0 {
		return false
	}
	switch m.toks[k].Lemma {
	case "this", "that", "these", "those", "it", "which":
		return m.toks[k].UPOS == "PRON"
	}
	return false
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
			return m.toks[k].Rel == "advmod"
		}
	}
	return false
}

// unmarked is what a governor does that no cue speaks of, by the relation alone.
func (m *matcher) unmarked(r *reading, n, h int, s scope) scope {
	rel := m.toks[n].Rel
	prep := m.preposition(n)
	if m.thatClause(n) {
		rel = "ccomp"
	}
	switch text.BaseRel(rel) {
	case "xcomp":
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
		if d := m.child(h, "det"); d >= 0 && m.toks[d].Lemma == "any" { // "any ship that breaks the embargo" need not be there
			r.set(possible)
		}
		if rel == "acl" && m.ranked(h) {
			return s // "the first president to visit" has visited if he is one
		}
		if rel == "acl" && (prep == "to" || m.toks[n].XPOS == "VB") {
			r.set(possible)
		}
		return r.seal()
	case "conj":
		return m.coordinate(r, n, h, s)
	case "obj", "nsubj", "obl", "nmod":
		if r.gerund {
			r.gerund = false
			return s
		}
		if m.carrier(n) == h || m.measured(h) == n || m.manner(n) { // "would lift all of the sanctions"
			return s
		}
		if prep == "for" && m.toks[n].UPOS == "NOUN" && !m.definite(n) { // "arrived for a meeting", "a deadline for an agreement"
			r.set(purpose)
		}
		if m.toks[n].UPOS == "NOUN" && text.BaseRel(rel) != "nsubj" {
			r.evidence = stronger(r.evidence, "presupposed")
		}
		return r.seal()
	case "cop", "aux", "parataxis", "root", "list", "dep", "discourse":
		return scope{}
	}
	return r.seal()
}

// gerund reports whether participle n has "being" or "having been" for its auxiliary.
func (m *matcher) gerund(n int) bool {
	a := m.child(n, "aux:pass", "aux")
	return a >= 0 && m.toks[a].XPOS == "VBG"
}

// seal ends the reach of what lies above; nothing of it holds the event any more.
func (r *reading) seal() scope {
	if !r.sealed {
		r.sealed = true
		if r.status == "" {
			r.status = actual
		}
	}
	return scope{}
}

// becameFirst reports whether verb h says that its subject became the first, so that
// "to visit" tells what it did.
func (m *matcher) becameFirst(h int) bool {
	if h < 0 || m.toks[h].Lemma != "become" {
		return false
	}
	c := m.child(h, "xcomp", "obj")
	return c >= 0 && m.ranked(c)
}

func (m *matcher) adverbial(r *reading, n int, prep string, s scope) scope {
	switch {
	case prep == "to" && m.becameFirst(m.toks[n].Head):
		return s
	case prep == "to" || prep == "in-order" || prep == "so-as":
		r.set(purpose)
		return s
	case prep == "in" && m.toks[n].XPOS == "VBG": // "will join others in leaving"
		return s
	case m.meanwhile(n, prep):
		return scope{aux: s.aux}
	case m.topic(n, prep):
		r.set(possible)
	case prep == "" && (m.toks[n].XPOS == "VBG" || m.toks[n].XPOS == "VBN"), prep == "by":
		return scope{aux: s.aux}
	}
	return r.seal()
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
	if !m.verbal(n) || !m.verbal(h) {
		return s
	}
	if m.bare(n, h) {
		r.set(possible)
	}
	if m.child(n, "nsubj", "nsubj:pass", "aux") >= 0 || m.toks[n].XPOS != m.toks[h].XPOS {
		return scope{}
	}
	finite := m.toks[n].XPOS == "VBD" || m.toks[n].XPOS == "VBZ" || m.toks[n].XPOS == "VBP"
	if finite {
		return scope{}
	}
	return s
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

// quoteState follows quotation marks through a document, so that the sentences
// of a long quotation all keep its speaker.
type quoteState struct {
	open    bool
	sources []string
}

// inside reports whether sentence s begins inside a quotation, and updates the state.
func (q *quoteState) inside(s *text.Sentence) bool {
	began := q.open
	for i := range s.Tokens {
		switch opens, closes := opensQuote(s.Tokens[i].Form), closesQuote(s.Tokens[i].Form); {
		case opens && closes: // the straight mark does both
			q.open = !q.open
		case opens || closes:
			q.open = opens
		}
	}
	return began
}
