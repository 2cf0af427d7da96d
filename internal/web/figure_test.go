package web

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"entente/data/vocab"
	"entente/graph"
)

// anyPaths draws up to five paths over a few actors.
func anyPaths(t *rapid.T) []graph.Path {
	actor := func(n int) graph.Actor {
		id := fmt.Sprintf("country/a%d", n)
		return graph.Actor{IRI: vocab.NSActor + id, ID: id, Name: strings.Repeat("Name ", n%4+1) + fmt.Sprint(n)}
	}
	relations := []string{"met-with", "accused", "signed-military-agreement-with", "will-visit"}
	var paths []graph.Path
	n := 0
	for range rapid.IntRange(1, 5).Draw(t, "paths") {
		between := rapid.SliceOfNDistinct(rapid.IntRange(2, 9), 0, 5, rapid.ID[int]).Draw(t, "between")
		nodes := append(append([]int{0}, between...), 1)
		var p graph.Path
		for i := range nodes[1:] {
			h := graph.Hop{From: actor(nodes[i]), To: actor(nodes[i+1])}
			for range rapid.IntRange(1, 5).Draw(t, "statements") {
				n++
				st := graph.Statement{IRI: fmt.Sprintf("%s%06d", vocab.NSStatement, n), Subject: h.From, Object: h.To, Status: "actual", Polarity: "positive", Evidence: "asserted"}
				if rapid.Bool().Draw(t, "back") {
					st.Subject, st.Object = h.To, h.From
				}
				st.Edge = rapid.SampledFrom(relations).Draw(t, "relation")
				st.Relation = st.Edge
				h.Statements = append(h.Statements, st)
			}
			p.Hops = append(p.Hops, h)
		}
		paths = append(paths, p)
	}
	return paths
}

// TestPathFigure draws random paths: no two actors stand on each other, all of it
// is inside of the picture, and every hop has a line.
func TestPathFigure(t *testing.T) {
	s := newSite(t, Options{})
	rapid.Check(t, func(t *rapid.T) {
		paths := anyPaths(t)
		f := s.pathFigure(t.Context(), paths, func(pair string) string { return pair }, "")
		for i, a := range f.Boxes {
			if a.Left() < 0 || a.Top() < 0 || a.Left()+a.W > f.W || a.Top()+a.H > f.H {
				t.Fatalf("%q stands outside of %dx%d: %+v", a.Name, f.W, f.H, a)
			}
			for _, b := range f.Boxes[:i] {
				if a.Left() < b.Left()+b.W && b.Left() < a.Left()+a.W && a.Top() < b.Top()+b.H && b.Top() < a.Top()+a.H {
					t.Fatalf("%q stands on %q", a.Name, b.Name)
				}
			}
		}
		drawn := map[string]bool{}
		for _, c := range f.Curves {
			drawn[c.Link] = true
			if c.LabelLeft() < 0 || c.LabelLeft()+c.LW > f.W {
				t.Fatalf("the words %q stand outside of %d: %+v", c.Label, f.W, c)
			}
		}
		for _, p := range paths {
			for _, h := range p.Hops {
				if !drawn[pairKey(h.From, h.To)] {
					t.Fatalf("no line between %s and %s", h.From.Name, h.To.Name)
				}
			}
		}
	})
}

// TestFigureIsBounded draws paths that go by more ways than anybody can follow: what is
// drawn is bounded, both ends are in it, and the rest is counted.
func TestFigureIsBounded(t *testing.T) {
	s := newSite(t, Options{})
	actor := func(n int) graph.Actor {
		id := fmt.Sprintf("country/a%d", n)
		return graph.Actor{IRI: vocab.NSActor + id, ID: id, Name: fmt.Sprintf("Actor %d", n)}
	}
	var paths []graph.Path
	for i := range 20 {
		var p graph.Path
		at := 0
		for k := range 12 {
			next := 1 + (i*7+k*5+k*k*i)%38
			if k == 11 {
				next = 39
			}
			h := graph.Hop{From: actor(at), To: actor(next)}
			for n := range 5 {
				st := graph.Statement{IRI: fmt.Sprintf("%s%d-%d-%d", vocab.NSStatement, i, k, n), Subject: h.From, Object: h.To, Edge: fmt.Sprintf("did-%d", n), Status: "actual", Polarity: "positive"}
				h.Statements = append(h.Statements, st)
			}
			p.Hops, at = append(p.Hops, h), next
		}
		paths = append(paths, p)
	}
	f := s.pathFigure(t.Context(), paths, func(pair string) string { return pair }, "")
	if len(f.Curves) == 0 || len(f.Curves) > mostLines || !strings.Contains(f.Note, "not drawn: ") {
		t.Errorf("%d lines, %q", len(f.Curves), f.Note)
	}
	for _, name := range []string{"Actor 0", "Actor 39"} {
		if !slices.ContainsFunc(f.Boxes, func(b box) bool { return b.Name == name }) {
			t.Errorf("%s is not drawn", name)
		}
	}
}

// What cannot be drawn is said, and the words of the paths are there.
func TestPageWithoutItsDrawing(t *testing.T) {
	s := newSite(t, Options{})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if f := s.placed(ctx, figure{Title: "a path", Boxes: []box{{W: 90, H: 30}}}); len(f.Boxes) != 0 || !strings.HasPrefix(f.Note, "This could not be drawn: ") {
		t.Errorf("%+v", f)
	}
	page, err := s.render(view{Name: "path", Data: &pathView{asked: asked{values: url.Values{}}, Form: newForm(new(facets), url.Values{}), result: pathResult{
		Paths: []pathRow{{N: 1}}, Figure: figure{Note: "This could not be drawn: no room"},
	}}})
	if err != nil || !strings.Contains(string(page), "no room</figcaption>") || strings.Contains(string(page), "viewBox=\"0 0 0 0\"") {
		t.Errorf("%s, %v", page, err)
	}
}

// Two drawings of the same are the same, whatever was drawn between.
func TestSameDrawing(t *testing.T) {
	h := newSite(t, Options{}).Handler()
	const address = "/path?from=Abiy+Ahmed&to=Iran&k=5"
	first := get(t, h, address).Body.String()
	for _, other := range []string{"/actor/country/ir", "/path?from=Russia&to=Iran&k=2"} {
		get(t, h, other)
		if again := get(t, h, address).Body.String(); again != first {
			t.Fatalf("after %s the page is another one", other)
		}
	}
}

// Months of which the graph has no document are told from those in which nothing
// happened.
func TestSilenceIsNotPeace(t *testing.T) {
	s := newSite(t, Options{})
	st := func(day string) graph.Statement {
		return graph.Statement{Date: day, Edge: "met-with", Relation: "met-with", Status: "actual", Polarity: "positive", Evidence: "asserted"}
	}
	list := []graph.Statement{st("2020-01-05"), st("2020-06-01"), st("2020-06-02"), {Edge: "met-with", Relation: "met-with"}}
	sp, ok := spanOf(list, "", "")
	if !ok || sp.months() != 6 {
		t.Fatal(sp, ok)
	}
	c := s.chartOf(list, sp, map[string]int{"2020-01": 3, "2020-03": 1, "2020-06": 2}, func(from, to month) string { return from.String() })
	if c.Silent != 3 || c.Quiet != 1 || c.Undated != 1 || len(c.Bars) != 2 || len(c.Blanks) != 2 {
		t.Errorf("silent %d, quiet %d, undated %d, %d bars, %d blanks", c.Silent, c.Quiet, c.Undated, len(c.Bars), len(c.Blanks))
	}
	if c.Blanks[0].Hint() != "2020-02: no document in the graph" || c.Blanks[1].Hint() != "2020-04 to 2020-05: no document in the graph" {
		t.Errorf("%q and %q", c.Blanks[0].Hint(), c.Blanks[1].Hint())
	}
	if c.Bars[1].H <= c.Bars[0].H || c.Bars[0].Y+c.Bars[0].H != c.Axis {
		t.Errorf("the bars are %+v", c.Bars)
	}
}

// What stands before the text of a file is not shown with it, whatever becomes of
// its lines.
func TestFrontMatter(t *testing.T) {
	for _, c := range []struct{ words, want string }{
		{"---\ntitle: A\ndate: 2024\n---\n\nOne\ntwo.\n- three\n\nfour", "One two.\n- three\n\nfour"},
		{"One\ntwo.\n", "One two.\n"},
		{"---\nno end of it\nat all", "--- no end of it at all"},
	} {
		text := flowing([]rune(c.words))
		if got := string(text[body(text):]); got != c.want {
			t.Errorf("%q becomes %q, want %q", c.words, got, c.want)
		}
	}
}

func shortestFirst(marks []mark) []mark {
	marks = slices.Clone(marks)
	slices.SortStableFunc(marks, func(a, b mark) int { return (a.End - a.Start) - (b.End - b.Start) })
	return marks
}

// A document of one paragraph that is full of marks is cut in no time.
func TestManyMarks(t *testing.T) {
	text := []rune(strings.Repeat("Iran met Iraq. ", longest/15))
	var marks []mark
	for at := 0; at+14 < len(text); at += 15 {
		for _, s := range []graph.Span{{Start: at, End: at + 4}, {Start: at + 5, End: at + 8}, {Start: at + 9, End: at + 13}, {Start: at, End: at + 14}} {
			marks = append(marks, mark{Span: s, Class: "c"})
		}
	}
	began := time.Now()
	if n := len(pieces(text, 0, marks)); n < len(marks) {
		t.Errorf("%d pieces of %d marks", n, len(marks))
	}
	if took := time.Since(began); took > 3*time.Second {
		t.Errorf("it took %s", took)
	}
}

// Whatever is marked, the pieces are the text.
func TestPieces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := []rune(rapid.StringN(0, 40, -1).Draw(t, "text"))
		start := rapid.IntRange(0, 50).Draw(t, "start")
		var marks []mark
		for range rapid.IntRange(0, 6).Draw(t, "marks") {
			a := rapid.IntRange(0, 100).Draw(t, "a")
			marks = append(marks, mark{Span: graph.Span{Start: a, End: a + rapid.IntRange(-2, 20).Draw(t, "n")}, Class: fmt.Sprint("c", len(marks)), N: len(marks)})
		}
		var joined strings.Builder
		marked := 0
		for _, p := range pieces(text, start, marks) {
			from := start + len([]rune(joined.String()))
			joined.WriteString(p.Text)
			to := start + len([]rune(joined.String()))
			var classes, numbers []string // of those that hold the piece, the shortest first
			for _, m := range shortestFirst(marks) {
				if m.Start <= from && m.End >= to && m.Start < m.End {
					classes = append(classes, m.Class)
					if m.N > 0 && m.End == to {
						numbers = append(numbers, fmt.Sprint(m.N))
					}
				}
			}
			if from < to && (p.Class != strings.Join(classes, " ") || p.Sup != strings.Join(numbers, " ")) {
				t.Fatalf("%d to %d is %q %q, want %q %q", from, to, p.Class, p.Sup, classes, numbers)
			}
			if p.Class != "" {
				marked += len([]rune(p.Text))
			}
		}
		want := 0
		for i := range text {
			for _, m := range marks {
				if m.Start <= start+i && start+i < m.End {
					want++
					break
				}
			}
		}
		if joined.String() != string(text) || marked != want {
			t.Fatalf("%q became %q, %d marked, want %d", string(text), joined.String(), marked, want)
		}
	})
}

// Forty outlets that carry one text agree with another document once.
func TestCopiesAgreeOnce(t *testing.T) {
	s := newSite(t, Options{})
	x, err := s.store.Index(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	st := func(doc, copyOf string) graph.Statement {
		return graph.Statement{
			IRI: doc, Subject: graph.Actor{IRI: "a"}, Object: graph.Actor{IRI: "b"}, Relation: "visited", Status: "actual", Polarity: "positive", Evidence: "asserted",
			Document: graph.Document{ID: doc, CopyOf: copyOf, Date: "2024-05-01"},
		}
	}
	among := []graph.Statement{st("wire", ""), st("outlet-1", "wire"), st("outlet-2", "wire"), st("desk", "")}
	for i, want := range []int{1, 1, 1, 1} {
		if agree, contrary := s.others(x, &among[i], among); len(agree) != want || len(contrary) != 0 {
			t.Errorf("with %s %d agree, want %d; %d disagree", among[i].Document.ID, len(agree), want, len(contrary))
		}
	}
}
