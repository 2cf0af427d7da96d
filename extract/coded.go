package extract

import (
	"slices"
	"strings"

	"entente/data/plover"
	"entente/extract/frame"
	"entente/extract/rdf"
	"entente/extract/text"
)

// Coded gives the statements of a result that are events in the terms of PLOVER.
func (x *Extractor) Coded(r *Result) []plover.Event {
	points := text.NewPoints(r.Text)
	var all []plover.Event
	var story plover.Event
	x.named(r, &story)
	for i := range r.Statements {
		st := &r.Statements[i]
		if code := x.frames.Code(st); code != (frame.Code{}) && !wished(st) {
			e := story
			e.Code = code
			x.event(&e, r, st, points)
			all = append(all, e)
		}
	}
	return all
}

// wished reports whether somebody else wants it of the subject, which is no intent
// of its own: "urged Israel to allow", where the word that wants stands in front.
func wished(st *frame.Statement) bool {
	for _, c := range st.Cues {
		if st.Status == "wanted" && strings.Contains(c.Effect, "wanted") && c.Span.Start < st.SubjectSpan.Start {
			return true
		}
	}
	return false
}

func (x *Extractor) event(e *plover.Event, r *Result, st *frame.Statement, points *text.Points) {
	at := points.Span(st.Sentence)
	e.ID, e.Start, e.End = rdf.ID(r.ID, st, points), at.Start, at.End
	e.Actor, e.Recipient = x.party(r, st.Subject, st.SubjectSpan), x.party(r, st.Object, st.ObjectSpan)
	e.Date, e.DateEnd, e.DateBasis = st.Date.String(), st.DateEnd.String(), st.DateBasis
	e.Relation, e.Status, e.Polarity, e.Evidence, e.Theme = st.Relation, st.Status, st.Polarity, st.Evidence, st.Theme
	e.Text = oneLine(r.Text[st.Sentence.Start:st.Sentence.End])
	if st.Place != "" {
		place, _ := x.Actor(r, st.Place)
		e.Place = plover.Place{Name: x.Label(r, st.Place), Country: place.Country}
	}
	for _, s := range st.Source {
		e.SaidBy = append(e.SaidBy, x.Label(r, s))
	}
}

// party tells what is known of an actor, and how the text names it.
func (x *Extractor) party(r *Result, id string, span text.Span) plover.Party {
	a, terms, _ := x.known(r.Actors)(id)
	kind, _, _ := strings.Cut(id, "/")
	p := plover.Party{ID: id, Name: x.Label(r, id), Type: kind, Country: a.Country, Wikidata: a.QID, Raw: oneLine(r.Text[span.Start:span.End])}
	for _, t := range terms {
		p.Offices = append(p.Offices, plover.Office{Role: t.Role, Of: t.Of, From: t.From.String(), Until: t.Until.String()})
	}
	return p
}

// named lists whom a story names, and says what the story is.
func (x *Extractor) named(r *Result, e *plover.Event) {
	e.Story, e.Headline, e.URL, e.Publisher, e.Published = r.ID, r.Title, r.URL, r.Publisher, r.Date.String()
	for _, m := range r.Actors.Mentions {
		for _, id := range m.Actors {
			to := &e.Organisations
			switch kind, _, _ := strings.Cut(id, "/"); kind {
			case "person":
				to = &e.People
			case "country", "place":
				to = &e.Places
			case "office":
				continue
			}
			if name := x.Label(r, id); !slices.Contains(*to, name) {
				*to = append(*to, name)
			}
		}
	}
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
