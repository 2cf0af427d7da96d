package graph

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

func sample(t testing.TB) *Store {
	s := open(t, place(t), Options{})
	put(t, s,
		docQuads(t, "a", "P", "2024-01-02", "kp supplied-to ru", "us met kp", "us visited cn planned reported by=jp", "cn met ru"),
		docQuads(t, "b", "Q", "2024-02-03", "ru refused-entry-to us refused", "kp supplied-to ru reported by=us"))
	return s
}

func gizmoRows(s *Store, script string, o GizmoOptions) ([]string, error) {
	r := &repl{s: s}
	var rows []string
	for row, err := range s.Gizmo(context.Background(), script, o) {
		if err != nil {
			return rows, err
		}
		rows = append(rows, strings.TrimSpace(r.format(row, 0)))
	}
	return rows, nil
}

// Cayley's own session answers one query and then "iterator closed".
func TestManyQueriesInOneSession(t *testing.T) {
	s := sample(t)
	for range 3 {
		rows, err := gizmoRows(s, `g.V(actor("kp")).Out(rel("supplied-to")).Unique().All()`, GizmoOptions{})
		if err != nil || len(rows) != 1 || !strings.Contains(rows[0], "country/ru (RU)") {
			t.Fatalf("%q, %v", rows, err)
		}
	}
}

func TestGizmoErrors(t *testing.T) {
	s := sample(t)
	for _, c := range []struct{ script, want string }{
		{`g.V(`, "1:5: the query is not complete"},
		{`g.V()) `, "1:6: Unexpected token )"},
		{`actor("KPP")`, `the graph has no actor "KPP"; did you mean KP?`},
		{`rel("suplied-to")`, "the graph has no relation suplied-to; did you mean supplied-to?"},
		{`why("nothing")`, "statement nothing: not in the graph"},
		{`nothing()`, "ReferenceError: nothing is not defined"},
		{`g.V().Out({}).All()`, "unsupported type: map[string]interface {}"},
	} {
		_, err := gizmoRows(s, c.script, GizmoOptions{})
		if err == nil || err.Error() != c.want {
			t.Errorf("%s: %v, want %s", c.script, err, c.want)
		}
	}
}

func TestHeavyQueriesAreStopped(t *testing.T) {
	s := sample(t)
	for _, script := range []string{
		`while (true) {}`,
		`g.V().Out().In().Out().In().Out().In().Out().In().Out().In().Out().In().Count()`,
		`g.V().Both().Both().Both().Both().Both().Both().Both().Both().Both().Both().ForEach(function(d) {})`,
	} {
		_, err := gizmoRows(s, script, GizmoOptions{Timeout: 100 * time.Millisecond})
		if !errors.Is(err, ErrTimeout) {
			t.Errorf("%s: %v", script, err)
		}
	}
	if rows, err := gizmoRows(s, `g.V(actor("kp")).Out().All()`, GizmoOptions{}); err != nil || len(rows) == 0 {
		t.Errorf("after heavy queries: %v, %v", rows, err)
	}
}

func TestRepl(t *testing.T) {
	s := sample(t)
	var out strings.Builder
	in := "# a comment\n\ng.V(actor(\"kp\"))\n  .Out(rel(\"supplied-to\"))\n  .Unique().All()\nfunction f(x) {\n return x + 1\n}\nf(1)\n1+\n2\nnothing\nexit\n3"
	if err := s.Repl(t.Context(), strings.NewReader(in), &out, ReplOptions{}); err != nil {
		t.Fatal(err)
	}
	t.Log(out.String())
	for _, want := range []string{"id: actor/country/ru (RU)\n1 result\n", "=> 3\n", "error: ReferenceError: nothing is not defined\n"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}

// Somebody who types is not kept waiting for a next line: one that starts with a full
// stop goes on with a query that was answered already.
func TestReplGoesOn(t *testing.T) {
	s := sample(t)
	var out strings.Builder
	in := "g.V(actor(\"kp\"))\n.Out(rel(\n\"supplied-to\"))\n.Unique().All()\n"
	if err := s.Repl(t.Context(), iotest.OneByteReader(strings.NewReader(in)), &out, ReplOptions{}); err != nil {
		t.Fatal(err)
	}
	const unwalked = "a path that nobody walks yet: .All() walks it; a line that starts with a full stop goes on here\n"
	if want := unwalked + unwalked + "  1  id: actor/country/ru (RU)\n1 result\n"; out.String() != want {
		t.Errorf("%s", out.String())
	}
}
