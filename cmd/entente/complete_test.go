package main

import (
	"slices"
	"testing"

	"entente/data"
	"entente/extract"
	"entente/graph"
)

func TestCompleter(t *testing.T) {
	store, err := graph.Open(t.TempDir(), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	x, err := extract.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for item, err := range sample() {
		if err != nil {
			t.Fatal(err)
		}
		r := x.Extract(item)
		if _, err := store.Replace(t.Context(), r.ID, r.Quads); err != nil {
			t.Fatal(err)
		}
	}
	idx, err := store.Index(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	complete := completer(idx)
	for left, want := range map[string]string{
		`g.V(actor("kim`:                `g.V(actor("Kim Jong-un")`,
		`g.V(actor("Iran")).Out(rel("i`: `g.V(actor("Iran")).Out(rel("invited")`,
		`g.V(actor("Iran")).Uniq`:       `g.V(actor("Iran")).Unique()`,
		`he`:                            `help`,
	} {
		if got := complete(left); !slices.Contains(got, want) {
			t.Errorf("%s: %q, want %q among them", left, got, want)
		}
	}
}
