package extract

import (
	"iter"
	"strings"

	"entente/extract/frame"
	"entente/extract/rdf"
	"entente/extract/text"
)

// Record is a statement as JSON shows it. Offsets are Unicode code points of the
// document, ends exclusive; a mention that is not in the text is null.
type Record struct {
	ID             string   `json:"id"`
	Doc            string   `json:"doc"`
	Sentence       string   `json:"sentence"`
	SentenceStart  int      `json:"sentence_start"`
	SentenceEnd    int      `json:"sentence_end"`
	Subject        string   `json:"subject"`
	Relation       string   `json:"relation"`
	Core           string   `json:"core"` // of the published relations
	Object         string   `json:"object"`
	Theme          string   `json:"theme,omitempty"`
	Status         string   `json:"status"`
	Polarity       string   `json:"polarity"`
	Certainty      string   `json:"certainty,omitempty"`
	Evidence       string   `json:"evidence"`
	Source         []string `json:"source"`
	Together       []int    `json:"together,omitempty"` // how many of them say each step together
	Edge           *string  `json:"edge"`
	Date           string   `json:"date,omitempty"`
	DateEnd        string   `json:"date_end,omitempty"`
	DateBasis      string   `json:"date_basis,omitempty"`
	Place          string   `json:"place,omitempty"`
	Quantity       string   `json:"quantity,omitempty"`
	SubjectMention *[2]int  `json:"subject_mention"`
	ObjectMention  *[2]int  `json:"object_mention"`
	Trigger        *[2]int  `json:"trigger"`
	Line           int      `json:"line"`
	Cues           []Cue    `json:"cues,omitempty"`
	Rule           string   `json:"rule"`
}

// Cue is a word that changed a field of the statement.
type Cue struct {
	Word   string `json:"word"`
	Effect string `json:"effect"`
	At     [2]int `json:"at"`
}

// Records gives the statements of a result as JSON shows them.
func (x *Extractor) Records(r *Result) iter.Seq[Record] {
	return func(yield func(Record) bool) {
		points := text.NewPoints(r.Text)
		for i := range r.Statements {
			if !yield(x.record(r, &r.Statements[i], points)) {
				return
			}
		}
	}
}

func (x *Extractor) record(r *Result, st *frame.Statement, points *text.Points) Record {
	at := points.Span(st.Sentence)
	rec := Record{
		ID: rdf.ID(r.ID, st, points), Doc: r.ID, SentenceStart: at.Start, SentenceEnd: at.End,
		Sentence: strings.Join(strings.Fields(r.Text[st.Sentence.Start:st.Sentence.End]), " "),
		Subject:  st.Subject, Relation: st.Relation, Core: x.frames.Published(st.Core), Object: st.Object, Theme: st.Theme,
		Status: st.Status, Polarity: st.Polarity, Certainty: st.Certainty, Evidence: st.Evidence,
		Source: append([]string{}, st.Source...), Together: st.Together,
		Date: st.Date.String(), DateEnd: st.DateEnd.String(), DateBasis: st.DateBasis,
		Place: st.Place, Quantity: st.Quantity, Rule: st.Rule,
		SubjectMention: pair(points, st.SubjectSpan), ObjectMention: pair(points, st.ObjectSpan), Trigger: pair(points, st.Trigger),
	}
	rec.Line = points.Line(st.Sentence.Start)
	if edge, ok := x.Edge(st); ok {
		rec.Edge = &edge
	}
	for _, c := range st.Cues {
		rec.Cues = append(rec.Cues, Cue{c.Word, c.Effect, *pair(points, c.Span)})
	}
	return rec
}

// pair gives a span in code points, or nil where there is none.
func pair(points *text.Points, s text.Span) *[2]int {
	if s.Len() == 0 {
		return nil
	}
	p := points.Span(s)
	return &[2]int{p.Start, p.End}
}
