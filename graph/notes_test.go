package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/data/vocab"
)

func notesOf(t *testing.T, s *Store) string {
	t.Helper()
	var list []string
	all, failed := s.Notes(t.Context())
	for id, note := range all {
		list = append(list, id+"="+string(note))
	}
	if err := failed(); err != nil {
		t.Fatal(err)
	}
	return strings.Join(list, " ")
}

// noted gives a document with a note.
func noted(t *testing.T, id, note string) DocumentQuads {
	t.Helper()
	d := docQuads(t, id, "", "", "kp met ru")
	d.Note = []byte(note)
	return d
}

func TestNotesAreKeptBesideTheGraph(t *testing.T) {
	dir := place(t)
	s := open(t, dir, Options{})
	put(t, s, noted(t, "a", "1"), noted(t, "b", "1"), docQuads(t, "c", "", "", "kp met cn"))
	before := dump(t, s)
	if c := put(t, s, noted(t, "b", "2")); c.Unchanged != 1 || c.Added+c.Removed != 0 {
		t.Errorf("another note changed the graph: %+v", c)
	}
	if got := notesOf(t, s); got != "a=1 b=2" {
		t.Error(got)
	}
	if _, err := s.Delete(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	put(t, s, noted(t, "a", "3"))
	if got := notesOf(t, s); got != "a=3 b=2" || dump(t, s) != before {
		t.Error(got)
	}
	sound(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, _, err := Compact(t.Context(), dir, Options{}); err != nil {
		t.Fatal(err)
	}
	again := open(t, dir, Options{})
	if got := notesOf(t, again); got != "a=3 b=2" || dump(t, again) != before {
		t.Errorf("after Compact: %s", got)
	}
}

func TestAnEditByHandEndsANote(t *testing.T) {
	s := open(t, place(t), Options{})
	a, b := noted(t, "a", "1"), noted(t, "b", "1")
	added := func(label string) Edit {
		return Edit{Quad: quad.Quad{Subject: quad.IRI("a:s"), Predicate: quad.IRI("a:p"), Object: quad.IRI("a:o"), Label: quad.IRI(label)}}
	}
	for _, c := range []struct {
		why  string
		edit Edit
		want string
	}{
		{"an edge deleted", Edit{true, a.Quads[slices.IndexFunc(a.Quads, func(q quad.Quad) bool { return isStatement(q.Label) })]}, "b=1"},
		{"a fact of a document added", added(vocab.MetaGraph("b")), "a=1"},
		{"a name added", added(vocab.GraphGazetteer), ""},
		{"a stranger's quad added", added("a:g"), "a=1 b=1"},
	} {
		put(t, s, a, b)
		if _, err := s.Edit(t.Context(), c.edit); err != nil {
			t.Fatal(err)
		}
		if got := notesOf(t, s); got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}

// copyOf makes a document that carries the text of another.
func copyOf(d DocumentQuads, origin string) DocumentQuads {
	d.Quads = append(d.Quads, quad.Quad{
		Subject: quad.IRI(vocab.NSDoc + d.ID), Predicate: quad.IRI(vocab.DefOrigin),
		Object: quad.IRI(vocab.NSDoc + origin), Label: quad.IRI(vocab.MetaGraph(d.ID)),
	})
	return d
}

func TestCopiesAreNoFurtherEvidence(t *testing.T) {
	weight := func(docs ...DocumentQuads) float64 {
		s := open(t, place(t), Options{})
		put(t, s, docs...)
		paths, err := s.Paths(t.Context(), Query{From: []string{"country/kp"}, To: []string{"country/ru"}, Weighted: true})
		if err != nil || len(paths) != 1 {
			t.Fatalf("%v, %v", paths, err)
		}
		return paths[0].Weight
	}
	wire := docQuads(t, "wire", "Agency", "", "kp met ru")
	one := weight(wire)
	var carriers []DocumentQuads
	for i := range 40 {
		carriers = append(carriers, copyOf(docQuads(t, fmt.Sprint("outlet", i), fmt.Sprint("Outlet ", i), "", "kp met ru"), "wire"))
	}
	if got := weight(append(carriers, wire)...); got != one {
		t.Errorf("one origin with forty carriers weighs %g, alone %g", got, one)
	}
	if got := weight(carriers...); got != one {
		t.Errorf("carriers without their origin weigh %g, want %g", got, one)
	}
	if got := weight(wire, docQuads(t, "own", "Outlet 1", "", "kp met ru")); got >= one {
		t.Errorf("a second origin makes it %g, no better than %g", got, one)
	}
}

func TestAnOriginThatIsNotInTheGraphIsNoDocument(t *testing.T) {
	dir := place(t)
	s := open(t, dir, Options{})
	put(t, s, copyOf(docQuads(t, "b", "", "", "kp met ru"), "a"), docQuads(t, "c", "", "", "kp met ru"))
	for range 2 { // the second time from the saved index
		docs, err := s.Documents(t.Context())
		if err != nil || len(docs) != 2 || docs[0].ID != "b" || docs[0].CopyOf != "a" || docs[0].Origin != "a" || docs[1].Origin != "c" {
			t.Errorf("%+v, %v", docs, err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		s = open(t, dir, Options{ReadOnly: true})
	}
}
