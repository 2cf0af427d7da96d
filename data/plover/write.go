package plover

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"
	"strings"
)

// Writer writes events one after the other. Close writes what is still held back.
type Writer interface {
	Write(e *Event) error
	Close() error
}

// NewWriter makes a writer of one of the formats: "plover" is CSV with the columns
// of POLECAT and then our own, "polecat" is what POLECAT's files are, tabs and its
// 40 columns, and "plover-json" is PLOVER's JSON. It is nil for another name.
func (t *Tables) NewWriter(format string, w io.Writer) Writer {
	switch format {
	case "plover":
		return &rowWriter{t: t, out: csv.NewWriter(w), columns: append(polecat(), ours()...)}
	case "polecat":
		out := csv.NewWriter(w)
		out.Comma = '\t'
		return &rowWriter{t: t, out: out, columns: polecat()}
	case "plover-json":
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		return &jsonWriter{t, enc}
	}
	return nil
}

// full is an event with its codes.
type full struct {
	*Event
	actor, recipient coded
	place            state
	date, precision  string
	mode, intensity  string
	contexts         []string
}

func (t *Tables) full(e *Event) *full {
	f := &full{Event: e, mode: t.mode(e.Code), intensity: t.intensity(e.Code), contexts: t.contextsOf(e.Text), place: t.states[e.Place.Country]}
	f.date, f.precision = e.day()
	f.actor, f.recipient = t.code(&e.Actor, f.date), t.code(&e.Recipient, f.date)
	return f
}

// column is one of a row.
type column struct {
	name string
	of   func(f *full) string
}

// polecat are the columns of POLECAT's files, in their order.
func polecat() []column {
	none := func(*full) string { return "" }
	return []column{
		{"Event ID", func(f *full) string { return f.ID }},
		{"Event Date", func(f *full) string { return f.date }},
		{"Event Type", func(f *full) string { return f.Root }},
		{"Event Mode", func(f *full) string { return f.mode }},
		{"Intensity", func(f *full) string { return f.intensity }},
		{"Quad Code", func(f *full) string { return quadName(f.Quad) }},
		{"Contexts", func(f *full) string { return list(f.contexts) }},
		{"Actor Name", func(f *full) string { return f.Actor.Name }},
		{"Actor Country", func(f *full) string { return f.actor.country }},
		{"Actor COW", func(f *full) string { return f.actor.cow }},
		{"Primary Actor Sector", func(f *full) string { return f.actor.sector }},
		{"Actor Sectors", func(f *full) string { return f.actor.sectors() }},
		{"Actor Title", func(f *full) string { return f.actor.title }},
		{"Actor Name Raw", func(f *full) string { return f.Actor.Raw }},
		{"Wikipedia Actor ID", none},
		{"Recipient Name", func(f *full) string { return f.Recipient.Name }},
		{"Recipient Country", func(f *full) string { return f.recipient.country }},
		{"Recipient COW", func(f *full) string { return f.recipient.cow }},
		{"Primary Recipient Sector", func(f *full) string { return f.recipient.sector }},
		{"Recipient Sectors", func(f *full) string { return f.recipient.sectors() }},
		{"Recipient Title", func(f *full) string { return f.recipient.title }},
		{"Recipient Name Raw", func(f *full) string { return f.Recipient.Raw }},
		{"Wikipedia Recipient ID", none},
		{"Placename", func(f *full) string { return f.Place.Name }},
		{"City", none},
		{"District", none},
		{"Province", none},
		{"Country", func(f *full) string { return f.place.code }},
		{"Latitude", none},
		{"Longitude", none},
		{"GeoNames ID", none},
		{"Raw Placename", none},
		{"Feature Type", none},
		{"Source", func(f *full) string { return f.Publisher }},
		{"Publication Date", func(f *full) string { return f.Published }},
		{"Story People", func(f *full) string { return list(f.People) }},
		{"Story Organizations", func(f *full) string { return list(f.Organisations) }},
		{"Story Locations", func(f *full) string { return list(f.Places) }},
		{"Language", func(*full) string { return "en" }},
		{"Version", func(*full) string { return "entente" }},
	}
}

// ours are the columns that POLECAT has not.
func ours() []column {
	return []column{
		{"CAMEO", func(f *full) string { return f.CAMEO }},
		{"Goldstein", func(f *full) string { return f.Goldstein }},
		{"Actor Country Code", func(f *full) string { return f.actor.code }},
		{"Recipient Country Code", func(f *full) string { return f.recipient.code }},
		{"Wikidata Actor ID", func(f *full) string { return f.Actor.Wikidata }},
		{"Wikidata Recipient ID", func(f *full) string { return f.Recipient.Wikidata }},
		{"Date Precision", func(f *full) string { return f.precision }},
		{"Date Basis", func(f *full) string { return f.DateBasis }},
		{"End Date", func(f *full) string { return f.DateEnd }},
		{"Relation", func(f *full) string { return f.Relation }},
		{"Status", func(f *full) string { return f.Status }},
		{"Polarity", func(f *full) string { return f.Polarity }},
		{"Evidence", func(f *full) string { return f.Evidence }},
		{"Said By", func(f *full) string { return list(f.SaidBy) }},
		{"Theme", func(f *full) string { return f.Theme }},
		{"Event Text", func(f *full) string { return f.Text }},
		{"Story ID", func(f *full) string { return f.Story }},
		{"Headline", func(f *full) string { return f.Headline }},
		{"URL", func(f *full) string { return f.URL }},
	}
}

func list(items []string) string { return strings.Join(items, "; ") }

// sectors lists the further ones, as POLECAT does beside the primary one.
func (c *coded) sectors() string {
	if c.sector == "" || c.more == "" {
		return c.sector + c.more
	}
	return c.sector + "; " + c.more
}

// quads are the quad classes in the order of their numbers.
func quads() []string {
	return []string{"verbal-coop", "material-coop", "verbal-conf", "material-conf"}
}

func quadName(quad string) string {
	return strings.NewReplacer("-coop", " COOPERATION", "-conf", " CONFLICT", "verbal", "VERBAL", "material", "MATERIAL").Replace(quad)
}

// rowWriter writes rows under a header.
type rowWriter struct {
	t       *Tables
	out     *csv.Writer
	columns []column
	begun   bool
}

func (w *rowWriter) head() error {
	if w.begun {
		return nil
	}
	w.begun = true
	var names []string
	for _, c := range w.columns {
		names = append(names, c.name)
	}
	return w.out.Write(names)
}

func (w *rowWriter) Write(e *Event) error {
	if err := w.head(); err != nil {
		return err
	}
	f := w.t.full(e)
	row := make([]string, len(w.columns))
	for i, c := range w.columns {
		row[i] = c.of(f)
	}
	return w.out.Write(row)
}

// Close writes the header where there was no event.
func (w *rowWriter) Close() error {
	if err := w.head(); err != nil {
		return err
	}
	w.out.Flush()
	return w.out.Error()
}

// jsonWriter writes PLOVER's JSON.
type jsonWriter struct {
	t   *Tables
	enc *json.Encoder
}

// Close has nothing to do.
func (*jsonWriter) Close() error { return nil }

// record is an event under the names of the PLOVER manual, then our own.
type record struct {
	ID        string   `json:"id"`
	Date      string   `json:"date"`
	End       string   `json:"enddate,omitempty"`
	Actor     []entity `json:"actor"`
	Recipient []entity `json:"recipient"`
	Event     []string `json:"event"`
	Mode      []string `json:"mode"`
	Context   []string `json:"context"`
	Quad      int      `json:"quad_code"`
	Scale     float64  `json:"event_scale"`
	Loc       *place   `json:"event_loc,omitempty"`
	EventText []string `json:"event_text"`
	TextInfo  span     `json:"text_info"`
	Cite      cite     `json:"cite_info"`
	Coder     string   `json:"coder"`

	CAMEO     string   `json:"cameo"`
	Goldstein float64  `json:"goldstein"`
	Precision string   `json:"date_precision"`
	Basis     string   `json:"date_basis,omitempty"`
	Relation  string   `json:"relation"`
	Status    string   `json:"status"`
	Polarity  string   `json:"polarity"`
	Evidence  string   `json:"evidence"`
	SaidBy    []string `json:"said_by,omitempty"`
	Theme     string   `json:"theme,omitempty"`
}

type entity struct {
	Code    string `json:"code"`
	Sector  string `json:"sector"`
	Country string `json:"country_name,omitempty"`
	COW     string `json:"cow,omitempty"`
	Text    string `json:"entity_text,omitempty"`
	ID      string `json:"identifier_id,omitempty"`
	Name    string `json:"identifier_text"`
	Office  string `json:"office,omitempty"`
}

type place struct {
	Name    string `json:"resolved_place"`
	Country string `json:"country,omitempty"`
	Code    string `json:"country_code,omitempty"`
}

type span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type cite struct {
	Citation    string `json:"citation"`
	URL         string `json:"url,omitempty"`
	Title       string `json:"title,omitempty"`
	Publication string `json:"publication,omitempty"`
	Published   string `json:"date,omitempty"`
	Language    string `json:"language"`
}

func (w *jsonWriter) Write(e *Event) error {
	f := w.t.full(e)
	r := record{
		ID: f.ID, Date: f.date, End: f.DateEnd, Actor: []entity{f.actor.entity(&f.Actor)}, Recipient: []entity{f.recipient.entity(&f.Recipient)},
		Event: []string{f.Root}, Mode: []string{}, Context: append([]string{}, f.contexts...), Scale: number(f.intensity),
		EventText: []string{f.Text}, TextInfo: span{f.Start, f.End}, Coder: "entente",
		Cite:  cite{f.Story, f.URL, f.Headline, f.Publisher, f.Published, "en"},
		CAMEO: f.CAMEO, Goldstein: number(f.Goldstein), Precision: f.precision, Basis: f.DateBasis,
		Relation: f.Relation, Status: f.Status, Polarity: f.Polarity, Evidence: f.Evidence, SaidBy: f.SaidBy, Theme: f.Theme,
	}
	for i, q := range quads() {
		if q == f.Quad {
			r.Quad = i + 1
		}
	}
	if f.mode != "" {
		r.Mode = append(r.Mode, f.mode)
	}
	if f.Place.Name != "" {
		r.Loc = &place{f.Place.Name, f.place.name, f.place.code}
	}
	return w.enc.Encode(&r)
}

func (c *coded) entity(p *Party) entity {
	return entity{Code: c.code, Sector: c.sector + c.more, Country: c.country, COW: c.cow, Text: p.Raw, ID: p.Wikidata, Name: p.Name, Office: c.title}
}

// number reads a score of the tables; one that is none is nothing.
func number(s string) float64 {
	n, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0
	}
	return n
}
