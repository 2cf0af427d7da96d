package plover_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"entente/data"
	"entente/data/plover"
	"entente/data/vocab"
)

func tables(t *testing.T) *plover.Tables {
	t.Helper()
	codes, err := plover.Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return codes
}

// row writes an event and gives it by the names of the columns.
func row(t *testing.T, format string, e *plover.Event) map[string]string {
	t.Helper()
	var b bytes.Buffer
	w := tables(t).NewWriter(format, &b)
	if err := w.Write(e); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	in := csv.NewReader(&b)
	if format == "polecat" {
		in.Comma = '\t'
	}
	rows, err := in.ReadAll()
	if err != nil || len(rows) != 2 {
		t.Fatalf("%v, %v", rows, err)
	}
	values := map[string]string{}
	for i, name := range rows[0] {
		values[name] = rows[1][i]
	}
	return values
}

func visit() *plover.Event {
	return &plover.Event{
		ID: "1", Code: vocab.Code{Root: "CONSULT", Mode: "visit", Quad: "verbal-coop", CAMEO: "042", Goldstein: "1.9"},
		Actor: plover.Party{
			ID: "person/a", Name: "A", Type: "person", Country: "country/ru",
			Offices: []plover.Office{{Role: "foreign-minister", Of: "country/ru", From: "2004", Until: "2024-05"}, {Role: "leader-of-org", Of: "org/nato", From: "2010"}},
		},
		Recipient: plover.Party{ID: "country/kp", Name: "North Korea", Type: "country", Country: "country/kp"},
		Date:      "2024-03", Published: "2024-06-20", Text: "Missiles, and an embassy: tab\tand \"quote\".",
	}
}

// Files of POLECAT have 40 columns, and its readers stop at any other.
func TestColumnsOfPOLECAT(t *testing.T) {
	if n := len(row(t, "polecat", visit())); n != 40 {
		t.Errorf("%d columns, want 40", n)
	}
}

func TestRow(t *testing.T) {
	got := row(t, "plover", visit())
	for name, want := range map[string]string{
		"Event Date": "2024-03-01", "Date Precision": "month", "Event Type": "CONSULT", "Event Mode": "visit", "Intensity": "4", "Goldstein": "1.9",
		"Quad Code": "VERBAL COOPERATION", "Contexts": "military; diplomatic", "Actor Country": "Russia", "Actor Country Code": "RUS", "Actor COW": "365",
		"Primary Actor Sector": "GOV", "Actor Title": "foreign minister", "Recipient COW": "731", "Primary Recipient Sector": "GOV",
		"Event Text": "Missiles, and an embassy: tab\tand \"quote\".",
	} {
		if got[name] != want {
			t.Errorf("%s: %q, want %q", name, got[name], want)
		}
	}
}

// A sector is that of the day: who has left office is no longer the government.
func TestSectorOfTheDay(t *testing.T) {
	for date, want := range map[string][2]string{
		"2001-01-01": {"", ""}, "2024-05-09": {"GOV", "foreign minister"}, "2025-01-01": {"", "leader of org"},
	} {
		e := visit()
		e.Date = date
		got := row(t, "plover", e)
		if got["Primary Actor Sector"] != want[0] || got["Actor Title"] != want[1] {
			t.Errorf("%s: %s, %s, want %v", date, got["Primary Actor Sector"], got["Actor Title"], want)
		}
	}
	e := visit()
	e.Date, e.Actor.Offices = "2025-01-01", e.Actor.Offices[:1]
	if got := row(t, "plover", e)["Primary Actor Sector"]; got != "ELI" {
		t.Errorf("a former minister is %s, want ELI", got)
	}
}

// Without a date in the text the day of the report stands in, and is marked.
func TestADateThatTheTextDoesNotGive(t *testing.T) {
	e := visit()
	e.Date = ""
	if got := row(t, "plover", e); got["Event Date"] != "2024-06-20" || got["Date Precision"] != "reported" {
		t.Errorf("%s, %s", got["Event Date"], got["Date Precision"])
	}
	e.Published = "2024-06"
	if got := row(t, "plover", e); got["Event Date"] != "2024-06-01" || got["Date Precision"] != "reported" {
		t.Errorf("%s, %s", got["Event Date"], got["Date Precision"])
	}
}

// What stands in place of a country.
func TestEntities(t *testing.T) {
	for id, want := range map[string]string{"org/united-nations": "UNO", "org/nato": "IGO", "country/eu": "EUR", "org/adani": "IND", "org/nobody": ""} {
		e := visit()
		kind, _, _ := strings.Cut(id, "/")
		e.Actor = plover.Party{ID: id, Name: id, Type: kind}
		if kind == "country" {
			e.Actor.Country = id
		}
		if id == "org/adani" {
			e.Actor.Country = "country/in"
		}
		if got := row(t, "plover", e)["Actor Country Code"]; got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
}

func TestJSON(t *testing.T) {
	var b bytes.Buffer
	w := tables(t).NewWriter("plover-json", &b)
	if err := w.Write(visit()); err != nil {
		t.Fatal(err)
	}
	var got struct {
		ID, Date  string
		Actor     []struct{ Code, Sector, Office string }
		Recipient []struct{ Code, Sector string }
		Event     []string
		Mode      []string
		Context   []string
		Quad      int     `json:"quad_code"`
		Scale     float64 `json:"event_scale"`
	}
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Date != "2024-03-01" || got.Actor[0].Code != "RUS" || got.Recipient[0].Sector != "GOV" || !slices.Equal(got.Event, []string{"CONSULT"}) ||
		!slices.Equal(got.Mode, []string{"visit"}) || got.Quad != 1 || got.Scale != 4 {
		t.Errorf("%+v", got)
	}
}

// Whatever the modality, the type is one of PLOVER's and the quad class is that of
// the type.
func TestModalityKeepsToPLOVER(t *testing.T) {
	rels, err := vocab.LoadRelations(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	quad := map[string]string{}
	for q, types := range map[string]string{
		"verbal-coop": "AGREE CONSULT SUPPORT CONCEDE", "material-coop": "COOPERATE AID RETREAT",
		"verbal-conf": "REQUEST ACCUSE REJECT THREATEN", "material-conf": "PROTEST SANCTION MOBILIZE COERCE ASSAULT",
	} {
		for ty := range strings.FieldsSeq(types) {
			quad[ty] = q
		}
	}
	modes := map[string]string{
		"AGREE": "", "SUPPORT": "", "CONCEDE": "", "COOPERATE": "", "AID": "", "REJECT": "assist change yield meet",
		"THREATEN": "restrict arrest relations expel territory violence",
	}
	for _, r := range rels.All() {
		for status := range strings.FieldsSeq("actual planned expected offered threatened refused wanted ended possible") {
			for _, polarity := range []string{"positive", "negative"} {
				c := r.Modal(r.Own(), status, polarity, "asserted")
				if quad[c.Root] != c.Quad {
					t.Errorf("%s, %s %s: %s is %s", r.Name, status, polarity, c.Root, c.Quad)
				}
				if list, ok := modes[c.Root]; ok && c.Mode != "" && !slices.Contains(strings.Fields(list), c.Mode) {
					t.Errorf("%s, %s %s: %s has no mode %s", r.Name, status, polarity, c.Root, c.Mode)
				}
			}
		}
	}
}

// A mistake in a table of codes is told with its file and line.
func TestLoadNamesTheLine(t *testing.T) {
	for _, c := range []struct{ file, rows, want string }{
		{"plover_sector.tsv", "what\tsector\tentity\nfirm\tbusiness\n", "plover_sector.tsv:2: 2 columns, want 3"},
		{"plover_sector.tsv", "what\tsector\tbody\n", `plover_sector.tsv:1: the header must read "what sector entity"`},
		{"plover_sector.tsv", "what\tsector\tentity\narmy\tMIL\tXXX\n", "plover_sector.tsv:2: no entity is called XXX"},
		{"plover_score.tsv", "type\tmode\tscore\nAID\t-\tmuch\n", "plover_score.tsv:2: strconv.ParseFloat"},
	} {
		changed := fstest.MapFS{}
		for _, name := range []string{"country", "former", "organisation", "plover_sector", "plover_score", "plover_context"} {
			raw, err := fs.ReadFile(data.FS, "lexicon/"+name+".tsv")
			if err != nil {
				t.Fatal(err)
			}
			changed["lexicon/"+name+".tsv"] = &fstest.MapFile{Data: raw}
		}
		changed["lexicon/"+c.file] = &fstest.MapFile{Data: []byte(c.rows)}
		if _, err := plover.Load(changed); err == nil || !strings.HasPrefix(err.Error(), "lexicon/"+c.want) {
			t.Errorf("got %v, want %s", err, c.want)
		}
	}
}
