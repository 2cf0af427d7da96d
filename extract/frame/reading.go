package frame

import (
	"slices"
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
	wanted       = "wanted"
	asked        = "asked"
	obliged      = "obliged"
	attempted    = "attempted"
)

// reading is what the cues around an event word say of it.
type reading struct {
	status    string
	flips     int
	negative  bool
	certainty string
	evidence  string
	sources   []string
	cues      []Cue
	under     string // ended or refused, under a status further out: "will refuse to meet"
	gerund    bool   // the event is that of a gerund whose subject was passed: "troops being sent"
	lapsed    bool   // what it says is past, if it is a state: "the war is over"
	aimed     bool   // it is what something else is for, is about or would come of, so that an event lies ahead: "fuel for the troops"
	rebuffed  bool   // somebody else turns it down
	voted     bool   // a vote made it a plan
	unvoted   bool   // something else gave it a status, too
	apart     bool   // its clause stands beside what lies above, which gives it no status
	given     bool   // a clause with "after" or the like tells of it, so that nobody denies it
	sealed    bool   // a trigger was passed: status and certainty of what lies above do not reach down
}

// scope says which cues on an ancestor still reach the event.
type scope struct{ aux, neg bool }

// set takes a status from a cue: the nearest wins, but what is only possible,
// supposed or asked further out overrides what is actual, planned or expected.
func (r *reading) set(status string) {
	switch {
	case r.sealed || r.apart || status == "":
	case r.status == "":
		r.status = status
	case r.status == ended && status == ended: // "suspended the termination", "ended the suspension": it goes on
		r.status = actual
	case r.status == planned && status == expected: // "predicts that it will"
		r.status = status
	case (r.status == planned || r.status == expected || r.status == "offered" || r.status == "threatened") && status == ended: // "dropped a plan to invade"
		r.negative = true
	case (r.status == asked || r.status == planned) && status == refused: // "resisted calls to condemn", "rejected a proposal to condemn"
		r.status, r.negative = status, true
	case (r.status == ended || r.status == refused) && status != ended && status != refused && status != actual && status != purpose:
		r.under, r.status, r.negative = r.status, status, true // "will end aid", "may refuse to meet"
	case open(status) && (r.status == actual || r.status == planned || r.status == expected),
		(wish(status) || status == attempted) && (r.status == planned || r.status == expected):
		r.status = status
	}
}

// first takes a status where no cue nearer by has given one.
func (r *reading) first(status string) {
	if r.status == "" {
		r.set(status)
	}
}

// open reports whether a status leaves open what is so.
func open(status string) bool {
	return status == possible || status == hypothetical || status == question
}

// wish reports whether a status is what somebody would have: "hopes that it will".
func wish(status string) bool { return status == wanted || status == asked || status == obliged }

func (r *reading) apply(m *matcher, c *cue, at int, s scope) {
	e := &c.effect
	if e.flip && s.neg && !r.sealed {
		r.flips++
	}
	if e.negative && s.neg && !r.sealed && r.status != question { // "refuses to say whether it has"
		r.negative = true
	}
	r.set(e.status)
	if e.status != "" {
		r.voted, r.unvoted = r.voted || c.kind == "vote", r.unvoted || c.kind != "vote"
	}
	r.lapsed = r.lapsed || c.kind == "lapse" && !r.sealed
	if e.certainty != "" && !r.sealed && !r.apart {
		r.certainty = weaker(r.certainty, e.certainty)
	}
	if r.given && e.evidence == "denied" { // "denied that it did so after Peru had left": Peru had
		return
	}
	if !r.sealed || r.evidence != "presupposed" || e.evidence != "reported" { // what a report takes for granted stays so
		r.evidence = stronger(r.evidence, e.evidence)
	}
	if e.reset {
		h := m.toks[at].Head
		r.given = r.given || c.kind == "trigger" && !r.sealed && h >= 0 && m.verbal(h)
		r.seal()
	}
	k := &m.toks[at]
	r.cues = append(r.cues, Cue{Span: k.Span, Word: c.word, Effect: e.text, status: e.status})
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
	switch {
	case r.flips%2 == 0:
	case r.under == refused && !open(r.status): // "will not rule out sending"
		r.status, r.negative = r.unrefused(), false
	case r.under != "": // "will not end aid"
		r.negative = false
	default:
		if r.status == attempted && !r.negative { // "did not try to" did not
			r.status = actual
		}
		r.negative = true
	}
	if r.status == refused {
		if r.flips > 0 && r.flips%2 == 1 { // "did not refuse to", "is not unwilling to"
			r.status, r.negative = r.unrefused(), false
			return
		}
		r.negative = true
	}
}

// unrefused gives the status of what is not refused: wanted, or no more than possible where it
// is only not ruled out.
func (r *reading) unrefused() string {
	if slices.ContainsFunc(r.cues, func(c Cue) bool { return c.status == refused && strings.HasPrefix(c.Word, "rule") }) {
		return possible
	}
	return wanted
}

// polarity is that of an event which frame f names: a frame may turn it over.
func (r *reading) polarity(f *frame) string {
	if r.negative != f.negative {
		return "negative"
	}
	return "positive"
}

// jointly stands between those who say something together, as one step of a chain of speakers.
const jointly = " & "

// tellers takes a chain of speakers apart: all of them, outermost first, and how many say
// each step of it together, where there are several who do.
func tellers(chain []string) (all []string, steps []int) {
	joint := false
	for _, step := range slices.Compact(slices.Clone(chain)) {
		n := len(all)
		all = append(all, strings.Split(step, jointly)...)
		steps = append(steps, len(all)-n)
		joint = joint || len(all)-n > 1
	}
	if !joint {
		return all, nil
	}
	return all, steps
}

func (r *reading) speaker(m *matcher, k int) {
	if k < 0 {
		r.sources = append([]string{"unnamed"}, r.sources...)
		return
	}
	ids := m.actors(k)
	if len(ids) == 0 && !m.pressOf(k) {
		ids = m.author(k, 0)
	}
	ids = m.official(k, ids)
	if len(ids) == 0 {
		ids = m.seenBy(k)
	}
	if len(ids) == 0 {
		r.sources = append([]string{"unnamed"}, r.sources...)
		return
	}
	var names []string
	for _, a := range ids {
		names = append(names, a.id)
	}
	r.sources = append([]string{strings.Join(names, jointly)}, r.sources...)
}

// pressOf reports whether noun k names newspapers or stations of a nation, which say nothing in
// its name, unless they are called the state's, "Kenyan media", or the family and friends of somebody.
func (m *matcher) pressOf(k int) bool {
	return m.p.classes["press"][strings.ToLower(m.toks[k].Lemma)] && !m.stateOwned(k)
}

// seenBy gives who has seen or published the paper that speaks: "a report obtained by Reuters".
func (m *matcher) seenBy(k int) []ref {
	a := m.child(k, "acl")
	if a < k || m.toks[a].XPOS != "VBN" || !m.p.classes["seeing"][m.toks[a].Lemma] {
		return nil
	}
	if by := m.agent(a); by >= 0 {
		return m.actors(by)
	}
	return nil
}

// official keeps of those whom word k, who tells, means or is of the ones for whom it speaks: what "Chilean
// media" or a "Chilean tourist" tells is not said by Chile, and what its "state media" tells is.
func (m *matcher) official(k int, ids []ref) []ref {
	private := m.p.classes["medium"][strings.ToLower(m.toks[k].Lemma)] && m.child(k, "appos") < 0 && !m.stateOwned(k)
	return slices.DeleteFunc(slices.Clone(ids), func(a ref) bool {
		n := &m.who.Mentions[a.mention]
		return n.Type == "country" && (a.people || m.isPeople(a.mention) || private && n.Head != k)
	})
}

// stateOwned reports whether a word before the medium k says that it is its state's own: "state television",
// "state-run", in three words.
func (m *matcher) stateOwned(k int) bool {
	return slices.ContainsFunc(m.toks[max(0, k-4):k], func(t text.Token) bool { return m.p.classes["official"][strings.ToLower(t.Form)] })
}

// rebuff notes that somebody turns down what another is to do or has said: whether this does
// it after all is open, and what was said was said.
func (r *reading) rebuff() scope {
	if !r.sealed {
		r.rebuffed = true
		if r.status != asked {
			r.status = possible
		}
	}
	return r.seal()
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

// quoteState follows quotation marks through a document, so that the sentences
// of a long quotation all keep its speaker.
type quoteState struct {
	open    bool
	sources []string
	last    []string // who was quoted in the sentence before
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

// speaks gives who speaks the quotation that a sentence opens with, where the sentence
// does not say: behind, who a later sentence says it is, or whoever was quoted before, or someone unnamed.
func (q *quoteState) speaks(behind []string) []string {
	if len(behind) > 0 {
		return behind
	}
	if len(q.last) > 0 {
		return q.last
	}
	return []string{"unnamed"}
}

// byVote reports whether all that makes the event a plan is that a body votes for it: a
// parliament that votes to condemn has condemned.
func (r *reading) byVote() bool { return r.voted && !r.unvoted }
