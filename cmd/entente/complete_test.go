package main

import (
	"slices"
	"testing"
)

func TestCompleter(t *testing.T) {
	store := sampleGraph(t)
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
