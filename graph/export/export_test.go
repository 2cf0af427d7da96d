package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"os/exec"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/data"
	"entente/data/plover"
	"entente/data/vocab"
	"entente/graph"
	"entente/graph/draw"
	"entente/graph/nquads"
)

// awkward has every kind of term and of character that a format could get wrong.
func awkward(t *testing.T) *graph.Store { return awkwardly(t, "met") }

// awkwardly is that with another relation.
func awkwardly(t *testing.T, relation string) *graph.Store {
	t.Helper()
	s, err := graph.Open(t.TempDir(), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	const id = "00000000000000aa"
	meta := "<" + vocab.MetaGraph("a") + ">"
	st, sentence := "<"+vocab.NSStatement+id+">", "<"+vocab.NSDoc+"a#char=0,9>"
	kp, ru := "<"+vocab.NSActor+"country/kp>", "<"+vocab.NSActor+"country/ru>"
	met := "<" + vocab.NSRelation + relation + ">"
	lines := []string{
		kp + " " + met + " " + ru + " " + st,
		st + " <" + vocab.RDFType + "> <" + vocab.DefStatement + "> " + meta,
		st + " <" + vocab.RDFSubject + "> " + kp + " " + meta,
		st + " <" + vocab.RDFObject + "> " + ru + " " + meta,
		st + " <" + vocab.RDFPredicate + "> " + met + " " + meta,
		st + " <" + vocab.DefStatus + "> <" + vocab.NSStatus + "actual> " + meta,
		st + " <" + vocab.DefTheme + `> "<b> & \"q\" \\ \n\r\t ]]> é 😀\u0001"@en-GB ` + meta,
		st + " <" + vocab.DefTheme + `> "second" ` + meta,
		st + " <" + vocab.DefPolarity + "> <" + vocab.NSPolarity + "positive> " + meta,
		st + " <" + vocab.DefEventDate + `> "2024-01-02"^^<` + vocab.XSDDate + "> " + meta,
		st + " <" + vocab.ProvQuotedFrom + "> " + sentence + " " + meta,
		sentence + " <" + vocab.NIFAnchor + `> "Kim; \"met\", Putin\n" ` + meta,
		"_:b1 <a:p> _:b1 " + meta,
		kp + " <" + vocab.RDFSLabel + `> "North \"K\" & Co" <` + vocab.GraphGazetteer + ">",
	}
	var quads []quad.Quad
	for _, line := range lines {
		q, err := nquads.Parse(line + " .")
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		quads = append(quads, q)
	}
	if _, err := s.Replace(t.Context(), "a", quads); err != nil {
		t.Fatal(err)
	}
	return s
}

// whole is all of a graph, with a picture for the formats that need one.
func whole(t *testing.T, s *graph.Store) *Source {
	t.Helper()
	rels, err := vocab.LoadRelations(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	codes, err := plover.Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	list, _, err := s.Around(t.Context(), graph.Query{From: []string{"country/kp"}}, 0)
	if err != nil {
		t.Fatal(err)
	}
	return &Source{Store: s, Relations: rels, Codes: codes, Picture: draw.Around(list[0].Subject, list, draw.Options{})}
}

func write(t *testing.T, s *graph.Store, name string) string {
	t.Helper()
	f, ok := Find(name)
	if !ok {
		t.Fatalf("no format %s", name)
	}
	var b, again bytes.Buffer
	src := whole(t, s)
	if err := f.Write(t.Context(), &b, src); err != nil {
		t.Fatal(err)
	}
	if err := f.Write(t.Context(), &again, src); err != nil || again.String() != b.String() {
		t.Errorf("%s differs from one time to the next (%v)", name, err)
	}
	return b.String()
}

func TestXMLFormatsAreXML(t *testing.T) {
	s := awkward(t)
	for name, want := range map[string][]string{
		"graphml": {`attr.name="relation"`, "North &#34;K&#34; &amp; Co", `source="country/kp" target="country/ru"`},
		"gexf":    {`label="North &#34;K&#34; &amp; Co"`, `<spell start="2024-01-02" end="2024-01-02"/>`, `source="country/kp" target="country/ru"`},
	} {
		got := write(t, s, name)
		d := xml.NewDecoder(strings.NewReader(got))
		for {
			_, err := d.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v\n%s", name, err, got)
			}
		}
		for _, part := range want {
			if !strings.Contains(got, part) {
				t.Errorf("%s lacks %s\n%s", name, part, got)
			}
		}
	}
}

func TestTables(t *testing.T) {
	s := awkward(t)
	rows, err := csv.NewReader(strings.NewReader(write(t, s, "csv"))).ReadAll()
	if err != nil || len(rows) != 2 {
		t.Fatalf("%v, %v", rows, err)
	}
	row := map[string]string{}
	for i, name := range rows[0] {
		if _, twice := row[name]; twice {
			t.Errorf("two columns are called %s", name)
		}
		row[name] = rows[1][i]
	}
	if row["Source"] != "country/kp" || row["Target"] != "country/ru" || row["Type"] != "Directed" || row["relation"] != "met" || row["quote"] != "Kim; \"met\", Putin\n" {
		t.Errorf("%v", row)
	}
	nodes, err := csv.NewReader(strings.NewReader(write(t, s, "csv-nodes"))).ReadAll()
	if err != nil || len(nodes) != 3 || nodes[1][1] != `North "K" & Co` {
		t.Errorf("%v, %v", nodes, err)
	}
}

func TestJSONLDHoldsEveryQuad(t *testing.T) {
	s := awkward(t)
	var graphs []struct {
		ID    string           `json:"@id"`
		Graph []map[string]any `json:"@graph"`
	}
	if err := json.Unmarshal([]byte(write(t, s, "jsonld")), &graphs); err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, g := range graphs {
		for _, node := range g.Graph {
			for key, values := range node {
				if list, ok := values.([]any); ok && key != "@id" {
					n += len(list)
				}
			}
		}
	}
	if want := strings.Count(write(t, s, "nquads"), "\n"); n != want {
		t.Errorf("%d values, want %d", n, want)
	}
}

// Other people's readers must find as many quads as we wrote.
func TestForeignReaders(t *testing.T) {
	s := awkward(t)
	want := strings.Count(write(t, s, "nquads"), "\n")
	for _, c := range []struct{ tool, format, name string }{
		{"rapper", "nquads", "nquads"},
		{"rapper", "trig", "trig"},
		{"rdflib", "nquads", "nquads"},
		{"rdflib", "trig", "trig"},
		{"rdflib", "json-ld", "jsonld"},
	} {
		t.Run(c.tool+" "+c.format, func(t *testing.T) {
			if got := foreignCount(t, c.tool, c.format, write(t, s, c.name)); got != want {
				t.Errorf("%d quads, want %d", got, want)
			}
		})
	}
}

func foreignCount(t *testing.T, tool, format, input string) int {
	t.Helper()
	cmd := exec.Command("rapper", "-q", "-i", format, "-o", "nquads", "-", "http://base/")
	if tool == "rdflib" {
		python := ""
		for _, name := range []string{"python3", "/usr/bin/python3"} { // Debian's, where another comes first
			if python == "" && exec.Command(name, "-c", "import rdflib").Run() == nil {
				python = name
			}
		}
		if python == "" {
			t.Skip("python3-rdflib is not installed")
		}
		cmd = exec.Command(python, "-c", `import sys, rdflib
d = rdflib.Dataset() if hasattr(rdflib, "Dataset") else rdflib.ConjunctiveGraph()
d.parse(data=sys.stdin.read(), format="`+format+`")
for q in d.quads((None, None, None, None)): print("quad")`)
	} else if _, err := exec.LookPath("rapper"); err != nil {
		t.Skip("raptor2-utils is not installed")
	}
	cmd.Stdin = strings.NewReader(input)
	var problems bytes.Buffer
	cmd.Stderr = &problems
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, problems.String())
	}
	return strings.Count(string(out), "\n")
}

func TestDOT(t *testing.T) {
	got := write(t, awkward(t), "dot")
	for _, want := range []string{
		`"country/kp" [label="North \"K\" & Co"];`,
		`"country/kp" -> "country/ru" [label="met", tooltip="Kim; \"met\", Putin\n"];`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}
