package main

import (
	"slices"
	"testing"

	"entente/data"
	"entente/extract"
	"entente/graph"
)

// sampleGraph makes a graph of the sample, which is closed when the test ends.
func sampleGraph(t *testing.T) *graph.Store {
	t.Helper()
	store, err := graph.Open(t.TempDir(), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	x, err := extract.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for item, err := range sample() {
		if err != nil {
			t.Fatal(err)
		}
		r := x.Extract(item)
		if _, err := store.Replace(t.Context(), r.ID, slices.Collect(x.Quads(&r))); err != nil {
			t.Fatal(err)
		}
	}
	return store
}
