package graph

import (
	"errors"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/google/go-cmp/cmp"

	"entente/data/vocab"
)

func edits(t testing.TB, lines ...string) []Edit {
	t.Helper()
	var list []Edit
	for _, line := range lines {
		e, ok, err := ParseEdit(line)
		if !ok || err != nil {
			t.Fatalf("%q is no edit: %v", line, err)
		}
		list = append(list, e)
	}
	return list
}

func TestParseEdit(t *testing.T) {
	for line, want := range map[string]string{
		":a <a:s> <a:p> <a:o> .":            "<nil>",
		"  :d\t<a:s> <a:p> \"x\"@en <a:g>.": "<nil>",
		":a":                                "1:3: no quad",
		":a <a:s> <a:p> o .":                "1:16: want an object, a text in quotes or a node: an IRI in <> or a blank node",
		" :d <a:s> <a:p> <o> .":             "1:17: ",
		":add <a:s> <a:p> <a:o> .":          "no edit",
		"g.V().All()":                       "no edit",
		":q":                                "no edit",
	} {
		_, ok, err := ParseEdit(line)
		got := "no edit"
		if ok {
			got = "<nil>"
		}
		if err != nil {
			got = err.Error()
		}
		if !strings.HasPrefix(got, want) {
			t.Errorf("%q: %s, want %s", line, got, want)
		}
	}
}

func TestEditsAreAllMadeOrNone(t *testing.T) {
	s := sample(t)
	before := dump(t, s)
	list := edits(t,
		`:a <a:s> <a:p> "x" <a:g> .`, `:a <a:s> <a:p> "x" <a:g> .`, `:a <a:s> <a:p> "x" .`,
		`:d <a:s> <a:p> "x" .`, `:a <a:s> <a:p> "x" .`, `:d <a:s> <a:q> "x" .`)
	c, err := s.Edit(t.Context(), list...)
	if err != nil || c.Added != 3 || c.Removed != 1 {
		t.Errorf("%+v, %v", c, err)
	}
	sound(t, s)
	if got := dump(t, s); got != `<a:s> <a:p> "x" .`+"\n"+`<a:s> <a:p> "x" <a:g> .`+"\n"+before {
		t.Errorf("the graph is now\n%s", got)
	}
	bad := append(edits(t, `:d <a:s> <a:p> "x" .`), Edit{Quad: quad.Quad{Subject: quad.IRI("a:s"), Predicate: quad.IRI("a:p"), Object: quad.Int(1)}})
	if _, err := s.Edit(t.Context(), bad...); err == nil {
		t.Error("a number of Go was taken")
	}
	if _, err := s.Edit(t.Context(), edits(t, `:d <a:s> <a:p> "x" <a:g> .`, `:d <a:s> <a:p> "x" .`)...); err != nil {
		t.Error(err)
	}
	sound(t, s)
	if diff := cmp.Diff(before, dump(t, s)); diff != "" {
		t.Errorf("added and deleted again, the graph is another one\n%s", diff)
	}
}

// Paths follow what is changed by hand, and a document that is built again says
// what its text says, whatever was done to its graphs.
func TestEditsOfADocumentLastUntilItIsBuiltAgain(t *testing.T) {
	s := open(t, place(t), Options{})
	d := docQuads(t, "a", "P", "2024-01-02", "kp supplied-to ru id=00000000000000aa", "us met kp id=00000000000000bb")
	put(t, s, d)
	before := dump(t, s)
	edge := `<` + vocab.NSActor + `country/kp> <` + vocab.NSRelation + `supplied-to> <` + vocab.NSActor + `country/ru> <` + vocab.NSStatement + `00000000000000aa> .`
	path := Query{From: []string{"country/kp"}, To: []string{"country/ru"}}
	if _, err := s.Edit(t.Context(), edits(t, ":d "+edge)...); err != nil {
		t.Fatal(err)
	}
	if paths, err := s.Paths(t.Context(), path); len(paths) > 0 || err != nil {
		t.Errorf("a deleted edge is on a path: %v, %v", paths, err)
	}
	if _, err := s.Edit(t.Context(), edits(t, ":a "+edge)...); err != nil {
		t.Fatal(err)
	}
	if paths, err := s.Paths(t.Context(), path); len(paths) != 1 || err != nil {
		t.Errorf("an edge that was put back is on no path: %v, %v", paths, err)
	}
	meta := `<` + vocab.MetaGraph("a") + `> .`
	statement := `<` + vocab.NSStatement + `00000000000000bb> `
	if _, err := s.Edit(t.Context(), edits(t,
		":d "+statement+`<`+vocab.RDFType+`> <`+vocab.DefStatement+`> `+meta, // what describes the statement is now hard to find
		":a "+statement+`<a:note> "checked" `+meta,
		":a "+statement+`<`+vocab.DefEventDate+`> "Tuesday" `+meta,
		`:a <a:s> <a:p> "mine" <a:g> .`)...); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Index(t.Context()); err != nil {
		t.Errorf("a date that is none: %v", err)
	}
	put(t, s, d)
	sound(t, s)
	if diff := cmp.Diff(`<a:s> <a:p> "mine" <a:g> .`+"\n"+before, dump(t, s)); diff != "" {
		t.Error(diff)
	}
}

func TestReplEdits(t *testing.T) {
	s := sample(t)
	in := ":a <a:s> <a:p> <a:o> <a:g> .\n:a <a:s> <a:p> <a:o> <a:g> .\ng.V(\"<a:s>\").Out().All()\n:d <a:s> <a:p> <a:o> <a:g> .\n:d <a:s> <a:p> <a:o> <a:g> .\n:d <a:s> p .\n"
	ask := func(s *Store) string {
		var out strings.Builder
		if err := s.Repl(t.Context(), strings.NewReader(in), &out, ReplOptions{}); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	want := `added
nothing to add: the graph has that quad already
  1  id: <a:o>
1 result
deleted
nothing to delete: the graph has no such quad
error: 1:10: the predicate must be an IRI in <>
`
	if diff := cmp.Diff(want, ask(s)); diff != "" {
		t.Error(diff)
	}
	dir := s.Dir()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	reading, err := Open(dir, Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer reading.Close()
	if got := ask(reading); strings.Count(got, "one that is started with --write can add and delete quads\n") != 4 {
		t.Errorf("a session that can only read says\n%s", got)
	}
	if _, err := reading.Edit(t.Context(), edits(t, `:a <a:s> <a:p> "x" .`)...); !errors.Is(err, ErrReadOnly) {
		t.Errorf("got %v", err)
	}
	if _, err := Open(t.TempDir(), Options{Existing: true}); !errors.Is(err, ErrNone) {
		t.Errorf("got %v", err)
	}
}
