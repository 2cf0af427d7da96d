package graph

import (
	"errors"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/google/go-cmp/cmp"

	"entente/graph/nquads"
)

func TestLoadTakesAnyonesQuads(t *testing.T) {
	for _, o := range []Options{{Batch: 2}, {Batch: 2, largest: 3}} { // at once, and by making the graph anew
		loadsAnyonesQuads(t, open(t, place(t), o))
	}
}

func loadsAnyonesQuads(t *testing.T, s *Store) {
	t.Helper()
	put(t, s, docQuads(t, "a", "P", "2024", "kp met ru"))
	before := dump(t, s)
	input := before + `<a:s> <a:p> "x" .
<a:s> <a:p> "x" <a:g> .
<a:s> <a:p> "x" <a:g> .
_:b <a:p> "5"^^<http://www.w3.org/2001/XMLSchema#integer> <a:g> .
<a:s> <a:p> nothing .
<a:s> <a:p> "y" .
`
	var bad []string
	refused := func(err error) { bad = append(bad, err.Error()) }
	c, err := s.Load(t.Context(), nquads.Read(strings.NewReader(input)), refused)
	if err != nil || c.Added != 4 || len(bad) != 1 || !strings.Contains(bad[0], "want an object") {
		t.Errorf("%+v, %v, %q", c, err, bad)
	}
	sound(t, s)
	again, err := s.Load(t.Context(), nquads.Read(strings.NewReader(input)), refused)
	if err != nil || again.Added != 0 {
		t.Errorf("the second time: %+v, %v", again, err)
	}
	sound(t, s)
	var want strings.Builder
	if err := nquads.WriteSorted(&want, func(yield func(q quad.Quad, err error) bool) {
		for q, err := range nquads.Read(strings.NewReader(input)) {
			if err == nil && !yield(q, nil) {
				return
			}
		}
	}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want.String(), dump(t, s)); diff != "" {
		t.Error(diff)
	}
	gone := errors.New("gone")
	if _, err := s.Load(t.Context(), func(yield func(q quad.Quad, err error) bool) { yield(quad.Quad{}, gone) }, refused); !errors.Is(err, gone) {
		t.Errorf("got %v", err)
	}
	if s.server != nil { // to which so many were added in pieces
		return
	}
	before = dump(t, s)
	for n := range 5 {
		_, err := s.Load(t.Context(), func(yield func(q quad.Quad, err error) bool) {
			for i := range n {
				yield(quad.Quad{Subject: quad.IRI("a:s"), Predicate: quad.IRI("a:p"), Object: quad.String(strings.Repeat("z", i+1))}, nil)
			}
			yield(quad.Quad{}, gone)
		}, refused)
		if !errors.Is(err, gone) || dump(t, s) != before {
			t.Errorf("an error after %d quads: %v, and some were kept", n, err)
		}
	}
	sound(t, s)
}
