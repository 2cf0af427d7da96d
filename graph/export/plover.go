package export

import (
	"cmp"
	"context"
	"encoding/csv"
	"errors"
	"io"

	"golang.org/x/text/language"

	"entente/data/vocab"
	"entente/graph"
)

// writePLOVER writes a row for each statement that is an event in the terms of
// PLOVER, whether it stands as an edge or not: an offer and a threat are events.
// The columns have the names of POLECAT's.
func writePLOVER(ctx context.Context, w io.Writer, s *Source) error {
	if s.Relations == nil {
		return errors.New("PLOVER rows need the relation table")
	}
	out := csv.NewWriter(w)
	out.Comma = '\t'
	head := []string{
		"Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "CAMEO", "Actor Name", "Actor Country",
		"Recipient Name", "Recipient Country", "Placename", "Event Text", "Publication Date", "Source", "Story ID", "URL",
	}
	if err := out.Write(head); err != nil {
		return err
	}
	for st, err := range s.statements(ctx) {
		if err != nil {
			return err
		}
		rel := s.Relations.Core(st.Relation)
		code := rel.Modal(rel.Own(), st.Status, st.Polarity, st.Evidence)
		if code == (vocab.Code{}) {
			continue
		}
		if err := out.Write(ploverRow(&st, code)); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func ploverRow(st *graph.Statement, c vocab.Code) []string {
	return []string{
		st.ID, cmp.Or(st.Date, st.Document.Date), c.Root, c.Mode, c.Goldstein, c.Quad, c.CAMEO, st.Subject.Name, alpha3(countryOf(st.Subject)),
		st.Object.Name, alpha3(countryOf(st.Object)), st.Place.Name, st.Sentence.Text, st.Document.Date, st.Document.Publisher, st.Document.ID, st.Document.URL,
	}
}

// alpha3 gives the three letters for a state that its two stand for.
func alpha3(code string) string {
	region, err := language.ParseRegion(code)
	if err != nil || code == "" {
		return ""
	}
	return region.ISO3()
}
