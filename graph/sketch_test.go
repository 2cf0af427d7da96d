package graph

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

// Statements are put in order in place, whatever order they come in.
func TestOrder(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for n := range 40 {
		list := make([]Statement, n)
		for i := range list {
			list[i] = Statement{IRI: fmt.Sprint(i), Date: fmt.Sprint(2000 + rnd.IntN(5))}
		}
		rnd.Shuffle(n, func(i, j int) { list[i], list[j] = list[j], list[i] })
		want := slices.Clone(list)
		slices.SortFunc(want, func(a, b Statement) int { return newer(&a, &b) })
		if order(list); !reflect.DeepEqual(list, want) {
			t.Errorf("%v\nwant\n%v", list, want)
		}
	}
}

// What is sketched and then completed is what Of gives, also of statements that stand
// as no edge, have another date than their document, or are gone.
func TestSketchesAreWhatOfGives(t *testing.T) {
	s := open(t, place(t), Options{})
	put(t, s,
		docQuads(t, "a", "Desk", "2024-01-02", "kp met ru", "kp met ru planned", "ru supplied-to kp negative date=2023", "kp met cn refused by=us reported", "cn met ru wanted"),
		docQuads(t, "b", "", "2024", "kp attacked ru possible date=2023-05", "kp met kp", "us met kp alleged date=2023-04-05"),
		docQuads(t, "c", "", "2022", "kp met ru", "kp left ru wanted"))
	put(t, s, docQuads(t, "c", "", "2022", "cn met ru"))
	for _, actor := range []string{"country/kp", "country/ru", "country/cn", "country/us", "country/none"} {
		want, err := s.Of(t.Context(), actor)
		if err != nil {
			t.Fatal(err)
		}
		got, err := s.Sketches(t.Context(), actor)
		if err != nil {
			t.Fatal(err)
		}
		if len(got) != len(want) {
			t.Fatalf("%s: %d sketches, want %d", actor, len(got), len(want))
		}
		var all []*Statement
		for i := range got {
			g, w := &got[i], &want[i]
			if g.Edge != w.Edge || g.Relation != w.Relation || g.Status != w.Status || g.Polarity != w.Polarity || g.Evidence != w.Evidence ||
				g.When() != w.When() || g.Subject.IRI != w.Subject.IRI || g.Object.IRI != w.Object.IRI || len(g.Speakers) != len(w.Speakers) || g.IRI != w.IRI {
				t.Errorf("%s: sketched\n%+v\nwant\n%+v", actor, g, w)
			}
			all = append(all, g)
		}
		if err := s.Complete(t.Context(), all); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: completed\n%+v\nwant\n%+v", actor, got, want)
		}
	}
}
