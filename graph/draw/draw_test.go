package draw

import (
	"bytes"
	"crypto/sha256"
	"encoding/xml"
	"errors"
	"fmt"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"entente/data/vocab"
	"entente/graph"
)

func actor(id, name string) graph.Actor {
	return graph.Actor{IRI: vocab.NSActor + id, ID: id, Name: name}
}

func statement(id string, s graph.Actor, edge string, o graph.Actor) graph.Statement {
	return graph.Statement{
		IRI: vocab.NSStatement + id, ID: id, Subject: s, Object: o, Edge: edge, Relation: edge, Status: "actual", Polarity: "positive",
		Evidence: "asserted", Sentence: graph.Quote{Text: s.Name + " " + edge + ` <&amp;> "it" \N` + "\x01\n"},
	}
}

func classes(st *graph.Statement) string {
	return map[string]string{"visited": "verbal-coop", "attacked": "material-conf"}[st.Relation]
}

// path goes from Kim to Iran against the arrow of its second hop.
func path() []graph.Path {
	kim, ru, ir := actor("person/kim", "Kim"), actor("country/ru", "Russia"), actor("country/ir", `Iran "I" & Co`)
	attacked := statement("03", ir, "attacked", ru)
	attacked.Evidence = "alleged"
	denied := statement("04", ir, "did-not-visit", ru)
	denied.Polarity = "negative"
	return []graph.Path{{Hops: []graph.Hop{
		{From: kim, To: ru, Statements: []graph.Statement{statement("01", kim, "visited", ru), statement("02", kim, "visited", ru)}},
		{From: ru, To: ir, Statements: []graph.Statement{attacked, denied}},
	}}}
}

func TestDOT(t *testing.T) {
	got := Paths(path(), Options{Class: classes, Title: "a path", Statement: func(st *graph.Statement) string { return "/s/" + st.ID }}).DOT()
	for _, want := range []string{
		`"person/kim" -> "country/ru" [label=" visited 2× "`,
		`color="#0072B2"`,
		`URL="/s/01"`,
		`"country/ru" -> "country/ir" [label=" attacked (alleged) "`,
		`style=dashed, dir=back`,
		`style=dotted, dir=back`,
		`<&amp;amp;> \"it\" \\N`,
		`label="a path"`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

// texts gives the words that stand in an SVG.
func texts(t *testing.T, svg string) string {
	t.Helper()
	var b strings.Builder
	d := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return b.String()
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, svg)
		}
		if c, ok := token.(xml.CharData); ok {
			b.Write(c)
		}
	}
}

func TestSVG(t *testing.T) {
	var d Drawer
	var first, second bytes.Buffer
	p := Paths(path(), Options{Class: classes})
	if err := errors.Join(d.SVG(t.Context(), &first, p), d.SVG(t.Context(), &second, p)); err != nil {
		t.Fatal(err)
	}
	if first.String() != second.String() {
		t.Error("two drawings of one picture differ")
	}
	words := texts(t, first.String())
	for _, want := range []string{"Kim", "Russia", `Iran "I" & Co`, "visited 2×", "attacked (alleged)", "did not visit"} {
		if !strings.Contains(words, want) {
			t.Errorf("%s is not in the drawing: %s", want, words)
		}
	}
}

func TestPNG(t *testing.T) {
	var d Drawer
	var b bytes.Buffer
	if err := d.PNG(t.Context(), &b, Paths(path(), Options{})); err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(&b)
	if err != nil || img.Bounds().Dx() < 100 || img.Bounds().Dy() < 100 {
		t.Errorf("%v", err)
	}
}

func TestManyAtOnce(t *testing.T) {
	var d Drawer
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			var b bytes.Buffer
			if err := d.SVG(t.Context(), &b, Paths(path(), Options{})); err != nil || b.Len() == 0 {
				t.Error(err)
			}
		})
	}
	all.Wait()
}

func TestWhatIsLeftOutIsSaid(t *testing.T) {
	center := actor("country/ru", "Russia")
	var list []graph.Statement
	for i := range 10 {
		other := actor(fmt.Sprintf("country/%c", 'a'+i), fmt.Sprintf("State %d", i))
		for k := range i + 1 {
			list = append(list, statement(fmt.Sprintf("%d-%d", i, k), center, fmt.Sprintf("relation-%d", k), other))
		}
	}
	p := Around(center, list, Options{Actors: 4, PerPair: 2})
	if len(p.Nodes) != 4 || p.Nodes[1].Name != "State 9" || len(p.Lines) != 6 {
		t.Errorf("%d nodes, %d lines", len(p.Nodes), len(p.Lines))
	}
	// Of 55 statements, 2 to each of three actors are drawn.
	if got := p.Note(); got != "not drawn: 7 actors, 49 statements" || !strings.Contains(p.DOT(), got) {
		t.Errorf("%q", got)
	}
}

func TestNothingIsDrawnWithoutAnEdge(t *testing.T) {
	a, b := actor("country/a", "A"), actor("country/b", "B")
	st := statement("1", a, "", b)
	if p := Around(a, []graph.Statement{st}, Options{}); len(p.Lines) != 0 || p.Note() != "" {
		t.Errorf("%+v", p.Lines)
	}
}

func TestTooLarge(t *testing.T) {
	for svg, says := range map[string]string{
		`<svg viewBox="0 0 90000 90000"></svg>`: "the picture is too large for PNG; take SVG, or fewer actors",
		`<g></g>`:                               "an SVG without a size",
	} {
		if err := paint(io.Discard, strings.NewReader(svg), 2); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", svg, err)
		}
	}
}

// TestGraphvizIsThatOfTheLibrary compares the program that is carried here with that
// of go-graphviz, which says how it was built.
func TestGraphvizIsThatOfTheLibrary(t *testing.T) {
	dir, err := exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.Dir}}", "github.com/goccy/go-graphviz").Output()
	if err != nil {
		t.Skip("the go command is not here to say where the library is")
	}
	theirs, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "internal", "wasm", "graphviz.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(theirs, program) {
		t.Error("graphviz.wasm is not the one of the version in go.mod")
	}
}

// The notice beside Graphviz is about the Graphviz that is there.
func TestNotice(t *testing.T) {
	notice, err := os.ReadFile("graphviz.LICENSE.txt")
	if err != nil {
		t.Fatal(err)
	}
	sum := fmt.Sprintf("sha256 %x", sha256.Sum256(program))
	for _, part := range []string{"Graphviz 12.1.2", sum, "https://gitlab.com/graphviz/graphviz, tag 12.1.2", "Eclipse Public License - v 1.0", "MIT License", "Thai Open Source Software Center", "Rich Felker"} {
		if !bytes.Contains(notice, []byte(part)) {
			t.Errorf("the notice does not say %q", part)
		}
	}
	if !bytes.Contains(program, []byte("12.1.2")) || !bytes.Contains(program, []byte("expat_2.6.3")) {
		t.Error("the program is of other versions than the notice says")
	}
}

// However many pictures are drawn, the memory of an instance stays what it is.
func TestPicturesGiveTheirMemoryBack(t *testing.T) {
	g, err := newInstance(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	dot := Paths(path(), Options{Class: classes}).DOT()
	size := uint32(0)
	for i := range 400 {
		if _, err := g.draw(t.Context(), dot, "svg"); err != nil {
			t.Fatal(err)
		}
		if now := g.module.Memory().Size(); i == 20 {
			size = now
		} else if i > 20 && now != size {
			t.Fatalf("after %d pictures the memory is %d, and was %d", i, now, size)
		}
	}
}

// What Graphviz cannot read is an error, and the next picture is drawn as always.
func TestBadGraph(t *testing.T) {
	var d Drawer
	for _, dot := range []string{"digraph {", "no graph", "digraph { a -> b [pos=\x00", ""} {
		if out, err := d.Plain(t.Context(), dot); err == nil {
			t.Errorf("%q becomes %q", dot, out)
		} else if !strings.Contains(err.Error(), "the graph cannot be read") {
			t.Errorf("%q: %v", dot, err)
		}
	}
	if out, err := d.Plain(t.Context(), "digraph { a -> b }"); err != nil || !strings.HasPrefix(out, "graph 1 ") {
		t.Errorf("%q, %v", out, err)
	}
}
