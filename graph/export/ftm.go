package export

import (
	"context"
	"encoding/json"
	"io"
	"strings"

	"entente/data/vocab"
	"entente/graph"
)

// ftmEntity is an entity of FollowTheMoney: every property is a list of texts.
type ftmEntity struct {
	ID         string              `json:"id"`
	Schema     string              `json:"schema"`
	Properties map[string][]string `json:"properties"`
}

func (e *ftmEntity) add(property string, values ...string) {
	for _, v := range values {
		if v != "" {
			e.Properties[property] = append(e.Properties[property], v)
		}
	}
}

// writeFTM writes actors, then statements as links between them. The model has no
// states, so a state is a public body of itself.
func writeFTM(ctx context.Context, w io.Writer, s *Source) error {
	actors, err := s.actors(ctx)
	if err != nil {
		return err
	}
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	for _, a := range actors {
		if err := out.Encode(ftmActor(a)); err != nil {
			return err
		}
	}
	for st, err := range s.edges(ctx) {
		if err != nil {
			return err
		}
		if err := out.Encode(ftmLink(&st)); err != nil {
			return err
		}
	}
	return nil
}

func ftmID(id string) string { return "entente-" + strings.ReplaceAll(id, "/", "-") }

func ftmActor(a graph.Actor) ftmEntity {
	kind, _, _ := strings.Cut(a.ID, "/")
	schema := map[string]string{"person": "Person", "org": "Organization", "country": "PublicBody"}[kind]
	if schema == "" {
		schema = "LegalEntity"
	}
	e := ftmEntity{ftmID(a.ID), schema, map[string][]string{}}
	e.add("name", a.Name)
	e.add("alias", a.Aliases...)
	e.add("country", countryOf(a))
	return e
}

// countryOf is the model's code of the state that an actor is, or acts for; of states
// that it does not know, nothing.
func countryOf(a graph.Actor) string {
	id := a.ID
	if a.ActsFor != "" {
		id = vocab.Local(a.ActsFor, vocab.NSActor)
	}
	code, ok := strings.CutPrefix(id, "country/")
	if own, known := ftmCountries()[code]; known {
		return own
	}
	if !ok || len(code) != 2 {
		return ""
	}
	return code
}

// ftmCountries gives the codes that the model has for states and territories whose
// code is not that of ISO 3166, in its version 3.8.4 (MIT).
func ftmCountries() map[string]string {
	return map[string]string{
		"cs": "cshh", "su": "suhh", "yu": "yucs", "yd": "", "x-serbia-montenegro": "csxx",
		"x-abkhazia": "ge-ab", "x-south-ossetia": "x-so", "x-somaliland": "so-som", "x-transnistria": "md-pmr",
		"x-nagorno-karabakh": "az-nk", "x-north-cyprus": "cy-trnc", "x-kurdistan-iq": "iq-kr", "x-kashmir": "pk-km", "x-tibet": "cn-xz",
		"x-crimea": "ua-cri", "x-donetsk-pr": "ua-dpr", "x-luhansk-pr": "ua-lpr",
		"x-scotland": "gb-sct", "x-wales": "gb-wls", "x-northern-ireland": "gb-nir",
	}
}

func ftmLink(st *graph.Statement) ftmEntity {
	e := ftmEntity{ftmID(st.ID), "UnknownLink", map[string][]string{}}
	e.add("subject", ftmID(st.Subject.ID))
	e.add("object", ftmID(st.Object.ID))
	e.add("role", strings.ReplaceAll(st.Edge, "-", " "))
	if st.DateEnd == "" {
		e.add("date", st.Date)
	} else {
		e.add("startDate", st.Date)
		e.add("endDate", st.DateEnd)
	}
	e.add("summary", st.Sentence.Text)
	e.add("description", strings.Trim(strings.Join([]string{st.Status, st.Polarity, st.Evidence, st.Source}, ", "), ", "))
	e.add("publisher", st.Document.Publisher)
	e.add("sourceUrl", st.Document.URL)
	e.add("recordId", st.ID)
	return e
}
