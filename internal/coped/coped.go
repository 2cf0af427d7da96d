// Package coped reads rows of the coped set: a sentence, to be coded as one event
// of a quad class (0 neutral, 1 verbal and 2 material cooperation, 3 verbal and 4
// material conflict) with the words of its source and its target.
//
// There are two ways to code a row. Patterns asks the frames alone. Events asks
// two voices that were trained on rows of the set: one chooses among the phrases
// of the text, one tells the quad class. What the frames say is a clue for both.
package coped

import (
	"io"
	"iter"

	"entente/extract"
	"entente/extract/read"
	"entente/extract/text"
	"entente/internal/rows"
)

// Row is one row of the set. All but ID and Text are answers, and only for training.
type Row struct {
	ID      string   `json:"id"`
	Text    string   `json:"text"`
	Quad    int      `json:"quad"`
	Spanned bool     `json:"has_spans"`
	Sources [][2]int `json:"source_spans"`
	Targets [][2]int `json:"target_spans"`
	PLVTest bool     `json:"in_plv_test"` // its sentence is held out in the PLV set
}

// Event is one coded event; a span counts characters, and may be missing.
type Event struct {
	Source *[2]int `json:"source_span"`
	Target *[2]int `json:"target_span"`
	Quad   int     `json:"quad"`
}

// Coded is a row with its events, as the set's scorer reads it.
type Coded struct {
	ID     string  `json:"id"`
	Events []Event `json:"events"`
}

// Read gives the rows of r; an error names its line.
func Read(r io.Reader) iter.Seq2[Row, error] { return rows.Read[Row](r) }

// Case is a text that has been read by the pipeline, with its noun phrases among
// the actors.
type Case struct {
	extract.Result
	Nominees []Nominee

	x       *extract.Extractor
	points  *text.Points
	pattern []found
}

// Prepare reads a text.
func Prepare(x *extract.Extractor, id, plain string) *Case {
	doc := text.Document{ID: id, Text: plain, Body: text.Span{End: len(plain)}}
	c := &Case{Result: x.Read(read.Item{Document: doc}), x: x, points: text.NewPoints(plain)}
	c.Actors = withPhrases(c.Sentences, c.Actors)
	x.Relate(&c.Result)
	c.pattern = c.mainEvents()
	c.Nominees = c.nominees()
	return c
}

// found is an event whose spans count bytes.
type found struct {
	source, target text.Span
	quad           int
}

func (c *Case) event(f found) Event {
	return Event{c.codePoints(f.source), c.codePoints(f.target), f.quad}
}

func (c *Case) codePoints(s text.Span) *[2]int {
	if s.Len() == 0 {
		return nil
	}
	p := c.points.Span(s)
	return &[2]int{p.Start, p.End}
}

// Patterns gives the events that the frames alone see.
func (c *Case) Patterns() []Event {
	events := []Event{}
	for _, f := range c.pattern {
		events = append(events, c.event(f))
	}
	return events
}
