package export

import (
	"context"
	"errors"
	"io"
	"strconv"
	"strings"

	"entente/data/plover"
	"entente/data/vocab"
	"entente/graph"
)

// writePLOVER gives the writer of one of the formats of event data: a row for
// each statement that is an event in the terms of PLOVER, whether it stands as an
// edge or not, since a plan and a threat are events.
func writePLOVER(format string) func(context.Context, io.Writer, *Source) error {
	return func(ctx context.Context, w io.Writer, s *Source) error {
		if s.Relations == nil || s.Codes == nil {
			return errors.New("PLOVER rows need the relation table and the tables of codes")
		}
		index, err := s.Store.Index(ctx)
		if err != nil {
			return err
		}
		out := s.Codes.NewWriter(format, w)
		for st, err := range s.statements(ctx) {
			if err != nil {
				return err
			}
			rel := s.Relations.Core(st.Relation)
			code := rel.Modal(rel.Own(), st.Status, st.Polarity, st.Evidence)
			if code == (vocab.Code{}) || wished(&st) {
				continue
			}
			if err := out.Write(eventOf(index, &st, code)); err != nil {
				return err
			}
		}
		return out.Close()
	}
}

// wished reports whether somebody else wants it of the subject, which is no intent
// of its own: "urged Israel to allow", where the word that wants stands in front.
func wished(st *graph.Statement) bool {
	for _, c := range st.Cues {
		at, effect, _ := strings.Cut(c, " ")
		start, _, _ := strings.Cut(at, ",")
		n, err := strconv.Atoi(start)
		if err == nil && st.Status == "wanted" && strings.Contains(effect, "wanted") && n < st.SubjectSpan.Start {
			return true
		}
	}
	return false
}

func eventOf(x *graph.Index, st *graph.Statement, code vocab.Code) *plover.Event {
	e := &plover.Event{
		ID: st.ID, Code: code, Actor: partyOf(x, st.Subject), Recipient: partyOf(x, st.Object),
		Place: plover.Place{Name: st.Place.Name, Country: vocab.Local(st.Place.ActsFor, vocab.NSActor)},
		Date:  st.Date, DateEnd: st.DateEnd, DateBasis: st.DateBasis,
		Relation: st.Relation, Status: st.Status, Polarity: st.Polarity, Evidence: st.Evidence, Theme: st.Theme,
		Text: st.Sentence.Text, Start: st.Sentence.Start, End: st.Sentence.End,
		Story: st.Document.ID, Headline: st.Document.Title, URL: st.Document.URL, Publisher: st.Document.Publisher, Published: st.Document.Date,
	}
	for _, s := range st.Speakers {
		e.SaidBy = append(e.SaidBy, s.Name)
	}
	return e
}

func partyOf(x *graph.Index, a graph.Actor) plover.Party {
	kind, _, _ := strings.Cut(a.ID, "/")
	p := plover.Party{ID: a.ID, Name: a.Name, Type: kind, Country: vocab.Local(a.ActsFor, vocab.NSActor)}
	if kind == "country" {
		p.Country = a.ID
	}
	for _, o := range x.Offices(a.IRI) {
		p.Offices = append(p.Offices, plover.Office{Role: o.Role, Of: o.Of.ID, From: o.From, Until: o.Until})
	}
	return p
}
