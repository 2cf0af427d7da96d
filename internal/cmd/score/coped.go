package main

import (
	"entente/extract/text"
)

type copedEvent struct {
	Source *[2]int `json:"source_span"`
	Target *[2]int `json:"target_span"`
	Quad   int     `json:"quad"`
}

// coped prints where source and target of each event stand, and its quad class.
func coped(s *session, r *row) error {
	item, err := r.item(r.ID)
	if err != nil {
		return err
	}
	result := s.x.Extract(item)
	points := text.NewPoints(r.Text)
	events := []copedEvent{}
	for i := range result.Statements {
		st := &result.Statements[i]
		if q := quadOf(s.x.Frames().Code(st).Quad); q > 0 {
			events = append(events, copedEvent{codePoints(points, st.SubjectSpan), codePoints(points, st.ObjectSpan), q})
		}
	}
	return s.printJSON(struct {
		ID     string       `json:"id"`
		Events []copedEvent `json:"events"`
	}{r.ID, events})
}

// quadOf numbers the quad classes as the set does; 0 is none.
func quadOf(name string) int {
	switch name {
	case "verbal-coop":
		return 1
	case "material-coop":
		return 2
	case "verbal-conf":
		return 3
	case "material-conf":
		return 4
	}
	return 0
}

func codePoints(p *text.Points, s text.Span) *[2]int {
	if s.Len() == 0 {
		return nil
	}
	c := p.Span(s)
	return &[2]int{c.Start, c.End}
}
