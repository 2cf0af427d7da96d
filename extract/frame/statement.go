package frame

import "entente/extract/text"

// Statement is what a diplomat would note down: two actors and what one did,
// said or planned towards the other, or a bond between them, with its proof.
// All spans are bytes of the document; a zero span is absent.
type Statement struct {
	Subject  string // actor id: "country/kp"
	Relation string // core or open relation, without a status prefix
	Core     string // the relation of the table it stands under
	Object   string // actor id
	Theme    string // what is handed over or talked about, as in the text

	Status    string   // actual, planned, ...
	Polarity  string   // positive, negative
	Certainty string   // certain, probable, possible
	Evidence  string   // asserted, reported, alleged, presupposed, denied
	Source    []string // speakers, outermost first; an id, or "unnamed"
	Together  []int    // how many of them say each step together; nil where each is one of its own

	Date      text.Date // of the event, where the text gives it
	DateEnd   text.Date // end of a period, or zero
	DateBasis string    // the words the date comes from
	Place     string    // actor id of the place, or ""

	Quantity string // "12,000 troops"

	Sentence    text.Span
	SubjectSpan text.Span
	ObjectSpan  text.Span
	Trigger     text.Span
	Cues        []Cue
	Rule        string // the frame, as file:line
}

// Cue is a word that changed a field of the statement.
type Cue struct {
	Span   text.Span
	Word   string
	Effect string

	status string // that it gives
}

// Tellers gives the speakers step by step, outermost first, those who say something
// together in one step.
func (st *Statement) Tellers() [][]string {
	var steps [][]string
	rest := st.Source
	for _, n := range st.Together {
		steps = append(steps, rest[:n])
		rest = rest[n:]
	}
	for i := range rest {
		steps = append(steps, rest[i:i+1])
	}
	return steps
}
