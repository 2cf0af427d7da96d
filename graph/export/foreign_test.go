package export

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-graphviz"
	"github.com/parquet-go/parquet-go"
	"github.com/piprate/json-gold/ld"

	"entente/graph"
	"entente/graph/nquads"
)

// TestEveryFormatIsTested keeps together the list, the tests, and the page that says
// which test has whose reader read a format.
func TestEveryFormatIsTested(t *testing.T) {
	s := awkwardly(t, "visited")
	page, err := os.ReadFile("../../docs/formats.md")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	var tests strings.Builder
	for _, name := range files {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		tests.Write(raw)
	}
	for _, f := range Formats() {
		if write(t, s, f.Name) == "" || f.Gloss == "" || f.Readers == "" || !strings.HasPrefix(f.Suffix, ".") {
			t.Errorf("%s writes nothing", f.Name)
		}
		row := regexp.MustCompile("(?m)^\\|[^|]*`" + f.Name + "`.*$").FindString(string(page))
		names := regexp.MustCompile(`Test\w+`).FindAllString(row, -1)
		if len(names) == 0 {
			t.Errorf("docs/formats.md names no test of %s", f.Name)
		}
		for _, name := range names {
			if !strings.Contains(tests.String(), "func "+name+"(") {
				t.Errorf("docs/formats.md names a test that is none: %s", name)
			}
		}
	}
}

func TestJSONGoldReadsJSONLD(t *testing.T) {
	s := awkward(t)
	var doc any
	if err := json.Unmarshal([]byte(write(t, s, "jsonld")), &doc); err != nil {
		t.Fatal(err)
	}
	options := ld.NewJsonLdOptions("")
	options.Format = "application/n-quads"
	out, err := ld.NewJsonLdProcessor().ToRDF(doc, options)
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Count(write(t, s, "nquads"), "\n")
	if got := strings.Count(out.(string), "\n"); got != want {
		t.Errorf("%d quads, want %d", got, want)
	}
	for line := range strings.Lines(out.(string)) {
		if strings.HasPrefix(line, "_:") {
			continue // it has a name of its own
		}
		if _, err := nquads.Parse(strings.TrimSpace(line)); err != nil {
			t.Errorf("%s: %v", line, err)
		}
	}
}

// elements says which attributes an element of a format must have, which it may
// have, and which elements may stand in it: what the schemas of GEXF 1.3 and of
// GraphML say of the elements that we write.
type element struct{ must, may, in string }

func gexfSchema() map[string]element {
	return map[string]element{
		"gexf":       {"version", "variant", "meta graph"},
		"graph":      {"", "mode defaultedgetype timeformat timerepresentation idtype start end timestamp", "attributes nodes edges"},
		"attributes": {"class", "mode", "attribute"},
		"attribute":  {"id title type", "", "default options"},
		"nodes":      {"", "count", "node"},
		"node":       {"id", "label start end pid kind", "attvalues spells nodes edges"},
		"edges":      {"", "count", "edge"},
		"edge":       {"id source target", "label weight type kind start end", "attvalues spells"},
		"attvalues":  {"", "", "attvalue"},
		"attvalue":   {"for value", "start end timestamp", ""},
		"spells":     {"", "", "spell"},
		"spell":      {"", "start end timestamp", ""},
	}
}

func graphMLSchema() map[string]element {
	return map[string]element{
		"graphml": {"", "", "key graph"},
		"key":     {"id for attr.name attr.type", "", "default"},
		"graph":   {"edgedefault", "id", "node edge"},
		"node":    {"id", "", "data"},
		"edge":    {"source target", "id directed", "data"},
		"data":    {"key", "id", ""},
	}
}

// checkXML reads a document by its schema and gives the values of every attribute,
// by element and name.
func checkXML(t *testing.T, s, namespace string, schema map[string]element) map[string][]string {
	t.Helper()
	values := map[string][]string{}
	var open []string
	d := xml.NewDecoder(strings.NewReader(s))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return values
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, s)
		}
		switch e := token.(type) {
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.StartElement:
			name := e.Name.Local
			rule, known := schema[name]
			if !known || e.Name.Space != namespace {
				t.Fatalf("the element %v is none of the format", e.Name)
			}
			if len(open) > 0 && !slices.Contains(strings.Fields(schema[open[len(open)-1]].in), name) {
				t.Errorf("%s stands in %s", name, open[len(open)-1])
			}
			open = append(open, name)
			has := map[string]bool{}
			for _, a := range e.Attr {
				has[a.Name.Local] = true
				values[name+" "+a.Name.Local] = append(values[name+" "+a.Name.Local], a.Value)
				if a.Name.Local != "xmlns" && !slices.Contains(strings.Fields(rule.must+" "+rule.may), a.Name.Local) {
					t.Errorf("%s has an attribute %s", name, a.Name.Local)
				}
			}
			for must := range strings.FieldsSeq(rule.must) {
				if !has[must] {
					t.Errorf("%s has no %s", name, must)
				}
			}
		}
	}
}

func TestGEXFAndGraphMLByTheirSchemas(t *testing.T) {
	s := awkward(t)
	gexf := checkXML(t, write(t, s, "gexf"), "http://gexf.net/1.3", gexfSchema())
	graphml := checkXML(t, write(t, s, "graphml"), "http://graphml.graphdrawing.org/xmlns", graphMLSchema())
	for name, refs := range map[string][2][]string{
		"gexf edges":     {append(gexf["edge source"], gexf["edge target"]...), gexf["node id"]},
		"gexf values":    {gexf["attvalue for"], gexf["attribute id"]},
		"graphml edges":  {append(graphml["edge source"], graphml["edge target"]...), graphml["node id"]},
		"graphml values": {graphml["data key"], graphml["key id"]},
	} {
		for _, ref := range refs[0] {
			if !slices.Contains(refs[1], ref) {
				t.Errorf("%s: %s is nowhere", name, ref)
			}
		}
		if len(refs[0]) == 0 {
			t.Errorf("%s: none", name)
		}
	}
	for _, ids := range [][]string{gexf["edge id"], gexf["node id"], graphml["edge id"], graphml["node id"], gexf["edge kind"]} {
		if slices.Sort(ids); len(slices.Compact(slices.Clone(ids))) != len(ids) {
			t.Errorf("an id stands twice: %q", ids)
		}
	}
	for _, day := range append(gexf["spell start"], gexf["spell end"]...) {
		if _, err := time.Parse(time.DateOnly, day); err != nil {
			t.Error(err)
		}
	}
}

func TestSpells(t *testing.T) {
	for _, c := range []struct{ date, end, want string }{
		{"2024-01-02", "", "2024-01-02 2024-01-02"},
		{"2024-02", "", "2024-02-01 2024-02-29"},
		{"2024", "", "2024-01-01 2024-12-31"},
		{"2024-01-02", "2024-03", "2024-01-02 2024-03-31"},
		{"2024-03-02", "2024-01-01", ""},
		{"", "2024", ""},
		{"soon", "", ""},
	} {
		first, last, ok := spell(&graph.Statement{Date: c.date, DateEnd: c.end})
		got := ""
		if ok {
			got = first + " " + last
		}
		if got != c.want {
			t.Errorf("%s to %s: %q, want %q", c.date, c.end, got, c.want)
		}
	}
}

func TestParquetGoReadsParquet(t *testing.T) {
	raw := write(t, awkward(t), "parquet")
	rows, err := parquet.Read[struct {
		Subject string  `parquet:"subject"`
		Edge    *string `parquet:"edge,optional"`
		Theme   *string `parquet:"theme,optional"`
		Date    *string `parquet:"date,optional"`
		URL     *string `parquet:"url,optional"`
		Quote   string  `parquet:"quote"`
		End     int64   `parquet:"end"`
	}](strings.NewReader(raw), int64(len(raw)))
	if err != nil || len(rows) != 1 {
		t.Fatalf("%v, %v", rows, err)
	}
	r := rows[0]
	if r.Subject != "country/kp" || r.Edge == nil || *r.Edge != "met" || *r.Date != "2024-01-02" || r.URL != nil || r.Quote != "Kim; \"met\", Putin\n" || r.End != 9 {
		t.Errorf("%+v", r)
	}
}

func TestGraphvizReadsDOT(t *testing.T) {
	g, err := graphviz.ParseBytes([]byte(write(t, awkward(t), "dot")))
	if err != nil {
		t.Fatal(err)
	}
	nodes, err := g.NodeNum()
	edges, edgeErr := g.EdgeNum()
	if err != nil || edgeErr != nil || nodes != 2 || edges != 1 {
		t.Errorf("%d nodes, %d edges, %v, %v", nodes, edges, err, edgeErr)
	}
}

func TestPictures(t *testing.T) {
	s := awkward(t)
	d := xml.NewDecoder(strings.NewReader(write(t, s, "svg")))
	for {
		_, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if _, err := png.Decode(strings.NewReader(write(t, s, "png"))); err != nil {
		t.Error(err)
	}
	f, _ := Find("svg")
	if err := f.Write(t.Context(), io.Discard, &Source{Store: s}); err != ErrNoPicture {
		t.Errorf("%v", err)
	}
}

// The literals of Cypher hold what was put in, and every statement ends.
func TestCypher(t *testing.T) {
	got := write(t, awkward(t), "cypher")
	literal := regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)
	for line := range strings.Lines(got) {
		rest := literal.ReplaceAllString(line, "x")
		if !strings.HasSuffix(rest, ";\n") || strings.ContainsAny(rest, `"\`) || strings.Count(rest, "(") != strings.Count(rest, ")") {
			t.Errorf("%s", line)
		}
	}
	for _, want := range []string{
		`MERGE (a:Actor {id: "country/kp"}) SET a += {name: "North \"K\" & Co", type: "", actsFor: "",`,
		"MATCH (s:Actor {id: \"country/kp\"}) MATCH (o:Actor {id: \"country/ru\"}) MERGE (s)-[r:`MET` {statement: \"00000000000000aa\"}]->(o) SET r += {relation: \"met\",",
		`quote: "Kim; \"met\", Putin\n"`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

// Entities of FollowTheMoney have an id, a schema and lists of texts, and a link
// leads to entities that are there.
func TestFTM(t *testing.T) {
	properties := map[string]string{ // what the schemas of the model have
		"PublicBody": "name alias country", "Person": "name alias country", "Organization": "name alias country", "LegalEntity": "name alias country",
		"UnknownLink": "subject object role date startDate endDate summary description publisher sourceUrl recordId",
	}
	there := map[string]bool{}
	in := bufio.NewScanner(strings.NewReader(write(t, awkward(t), "ftm")))
	n := 0
	for in.Scan() {
		var e struct {
			ID         string              `json:"id"`
			Schema     string              `json:"schema"`
			Properties map[string][]string `json:"properties"`
		}
		dec := json.NewDecoder(bytes.NewReader(in.Bytes()))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&e); err != nil {
			t.Fatal(err)
		}
		n++
		there[e.ID] = true
		for name := range e.Properties {
			if !slices.Contains(strings.Fields(properties[e.Schema]), name) {
				t.Errorf("%s has no property %s", e.Schema, name)
			}
		}
		if e.Schema == "UnknownLink" && (!there[e.Properties["subject"][0]] || !there[e.Properties["object"][0]]) {
			t.Errorf("a link leads nowhere: %v", e)
		}
	}
	if n != 3 {
		t.Errorf("%d entities, want 3", n)
	}
}

func TestPLOVER(t *testing.T) {
	in := csv.NewReader(strings.NewReader(write(t, awkwardly(t, "visited"), "plover")))
	rows, err := in.ReadAll()
	if err != nil || len(rows) != 2 {
		t.Fatalf("%v, %v", rows, err)
	}
	row := map[string]string{}
	for i, name := range rows[0] {
		row[name] = rows[1][i]
	}
	if row["Actor Country Code"] != "PRK" || row["Recipient COW"] != "365" || row["Quad Code"] != "VERBAL COOPERATION" || row["Event Type"] != "CONSULT" || row["Event Mode"] != "visit" || row["Event Date"] != "2024-01-02" {
		t.Errorf("%v", row)
	}
	var event struct {
		Date, Relation   string
		Event, Mode      []string
		Actor, Recipient []struct{ Code string }
	}
	if err := json.Unmarshal([]byte(write(t, awkwardly(t, "visited"), "plover-json")), &event); err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(event); got != "{2024-01-02 visited [CONSULT] [visit] [{PRK}] [{RUS}]}" {
		t.Error(got)
	}
}

// readPOLECAT is how programs read POLECAT's files: by the place of a column, or by
// its name.
const readPOLECAT = `
import csv, sys
rows = list(csv.reader(open(sys.argv[1], encoding="utf-8"), delimiter="\t"))
named = list(csv.DictReader(open(sys.argv[1], encoding="utf-8"), delimiter="\t"))
assert len(rows) == len(named) + 1 and all(len(r) == 40 for r in rows), rows
print(rows[1][1], rows[1][2], named[0]["Event Mode"], named[0]["Actor COW"], named[0]["Recipient COW"], rows[1][7], sep="|")
`

func TestPythonReadsPOLECAT(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not installed")
	}
	file := filepath.Join(t.TempDir(), "events.txt")
	if err := os.WriteFile(file, []byte(write(t, awkwardly(t, "visited"), "polecat")), 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(python, "-c", readPOLECAT, file).CombinedOutput()
	if want := "2024-01-02|CONSULT|visit|731|365|North \"K\" & Co\n"; err != nil || string(out) != want {
		t.Errorf("%v: %s, want %s", err, out, want)
	}
}

// igraph reads GraphML with a parser of its own.
func TestIgraphReadsGraphML(t *testing.T) {
	file := filepath.Join(t.TempDir(), "graph.graphml")
	if err := os.WriteFile(file, []byte(write(t, awkward(t), "graphml")), 0o644); err != nil {
		t.Fatal(err)
	}
	const read = `import igraph, sys
g = igraph.Graph.Read_GraphML(sys.argv[1])
print(g.vcount(), g.ecount(), g.is_directed(), sorted(g.vs.attributes()), sorted(g.es.attributes()), g.vs[g.es[0].source]["id"], g.vs[g.es[0].target]["id"])`
	for _, python := range []string{"python3", "/usr/bin/python3"} { // Debian's, where another comes first
		if exec.Command(python, "-c", "import igraph").Run() == nil {
			out, err := exec.Command(python, "-c", read, file).CombinedOutput()
			if want := "2 1 True "; err != nil || !strings.HasPrefix(string(out), want) || !strings.HasSuffix(string(out), " country/kp country/ru\n") {
				t.Errorf("%v: %s, want %s", err, out, want)
			}
			return
		}
	}
	t.Skip("python3-igraph is not installed")
}
