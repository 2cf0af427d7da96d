package export

import (
	"bufio"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/data"
	"entente/graph"
)

// node runs a script of testdata, with the packages of .ci/node, on what was
// written, and reads its answer. NODE_PATH says where they are.
func node(t *testing.T, script, written string, answer any, args ...string) {
	t.Helper()
	tool, err := exec.LookPath("node")
	if packages := os.Getenv("NODE_PATH"); err != nil || packages == "" {
		t.Skip("what reads this for node is not installed; .ci/node lists it, and NODE_PATH says where it is")
	}
	file := filepath.Join(t.TempDir(), "written")
	if err := os.WriteFile(file, []byte(written), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(tool, append([]string{"testdata/" + script, file}, args...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v", script, err)
	}
	if err := json.Unmarshal(out, answer); err != nil {
		t.Fatalf("%s: %v\n%s", script, err, out)
	}
}

func TestFollowTheMoneyReadsFTM(t *testing.T) {
	var got struct {
		Wrong     []string
		Read      int
		Links     []struct{ ID, From, Says, To, Start, Summary string }
		Countries []string
	}
	node(t, "ftm.cjs", write(t, awkward(t), "ftm"), &got)
	if len(got.Wrong) > 0 || got.Read != 3 || len(got.Links) != 1 {
		t.Fatalf("%+v", got)
	}
	l := got.Links[0]
	if l.From != `North "K" & Co` || l.Says != "met" || l.To != "ru" || l.Start != "2024-01-02" || l.Summary != "Kim; \"met\", Putin\n" {
		t.Errorf("%+v", l)
	}
	// Every state of the tables has a code of theirs, or none.
	raw, err := data.FS.Open("lexicon/country.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	named := 0
	for rows := bufio.NewScanner(raw); rows.Scan(); {
		id, _, _ := strings.Cut(rows.Text(), "\t")
		code := countryOf(graph.Actor{ID: "country/" + id})
		if code != "" && !slices.Contains(got.Countries, code) {
			t.Errorf("%s: the model has no country %s", id, code)
		}
		if code != "" {
			named++
		}
	}
	if named < 240 {
		t.Errorf("%d states have a code", named)
	}
}

func TestNeo4jAndGrafeoReadCypher(t *testing.T) {
	var got struct {
		Wrong []struct{ Message string }
		Nodes []struct{ ID, Name, Type string }
		Edges []struct{ Source, Type, Target, Statement, Status, Quote, Theme string }
	}
	node(t, "cypher.cjs", write(t, awkward(t), "cypher"), &got, "parse")
	if len(got.Wrong) > 0 || len(got.Nodes) != 2 || len(got.Edges) != 1 {
		t.Fatalf("%+v", got)
	}
	if n := got.Nodes[0]; n.ID != "country/kp" || n.Name != `North "K" & Co` {
		t.Errorf("%+v", n)
	}
	e := got.Edges[0]
	if e.Source != "country/kp" || e.Type != "MET" || e.Target != "country/ru" || e.Status != "actual" || e.Statement != "00000000000000aa" || e.Quote != "Kim; \"met\", Putin\n" {
		t.Errorf("%+v", e)
	}
	// What is awkward in a literal or a name comes back as it was.
	const odd = "<b> & \"q\" 'r' \\ \\n \n\r\t ;\n ]]> é 😀\u0001 `"
	node(t, "cypher.cjs", "MERGE (a:Actor {id: "+cypherText(odd)+"}) MERGE (a)-[r:"+cypherName("odd-one")+" {quote: "+cypherText(odd)+"}]->(a);\n", &got, "parse")
	if len(got.Wrong) > 0 || len(got.Edges) != 1 || got.Nodes[0].ID != odd || got.Edges[0].Quote != odd || got.Edges[0].Type != "ODD_ONE" {
		t.Errorf("%+v", got)
	}
}

// Gephi Lite's reader of GEXF finds the same actors and edges, also those that are parallel.
func TestGraphologyReadsGEXF(t *testing.T) {
	var got struct {
		Nodes []struct{ ID, Label string }
		Edges []struct{ ID, From, To, Label, Relation, Status, Date, Quote string }
	}
	s := awkward(t)
	node(t, "gexf.cjs", write(t, s, "gexf"), &got)
	if len(got.Nodes) != 2 || len(got.Edges) != 1 {
		t.Fatalf("%+v", got)
	}
	if n := got.Nodes[0]; n.ID != "country/kp" || n.Label != `North "K" & Co` {
		t.Errorf("%+v", n)
	}
	e := got.Edges[0]
	if e.ID != "00000000000000aa" || e.From != "country/kp" || e.To != "country/ru" || e.Label != "met" || e.Relation != "met" ||
		e.Status != "actual" || e.Date != "2024-01-02" || e.Quote != "Kim; \"met\", Putin\n" {
		t.Errorf("%+v", e)
	}
}
