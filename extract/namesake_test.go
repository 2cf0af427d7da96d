package extract

import (
	"slices"
	"testing"
)

func TestNamesakes(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b Namesake
		one  bool
	}{
		{"the same state", Namesake{State: "country/au"}, Namesake{State: "country/au"}, true},
		{"two states, though both texts name Japan", Namesake{State: "country/au", Around: []string{"country/jp"}}, Namesake{State: "country/ca", Around: []string{"country/jp"}}, false},
		{"one text says nothing, but names a same state", Namesake{State: "country/au", Around: []string{"country/au", "country/jp"}}, Namesake{Around: []string{"country/jp"}}, true},
		{"nothing in common", Namesake{State: "country/au", Around: []string{"country/au"}}, Namesake{Around: []string{"country/ca"}}, false},
		{"nothing at all", Namesake{}, Namesake{}, false},
	} {
		if got := c.a.agrees(&c.b); got != c.one || c.b.agrees(&c.a) != got {
			t.Errorf("%s: agrees is %v, want %v both ways", c.name, got, c.one)
		}
	}
}

// TestNamesakesRecall: what is recalled counts like what was read.
func TestNamesakesRecall(t *testing.T) {
	n := NewNamesakes()
	n.Recall([]Namesake{
		{ID: "person/a-b", Base: "person/a-b", Around: []string{"country/jp"}},
		{ID: "person/a-b/ca", Base: "person/a-b", State: "country/ca"},
		{ID: "person/a-b", Base: "person/a-b", State: "country/au", Around: []string{"country/au"}},
	})
	got := n.people["person/a-b"]
	if len(got) != 2 || got[0].State != "country/au" || !slices.Equal(got[0].Around, []string{"country/au", "country/jp"}) {
		t.Errorf("recalled %+v", got)
	}
}
