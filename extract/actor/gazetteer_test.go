package actor

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestGazetteer finds in a sorted text of rows what a map of them has.
func TestGazetteer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		names := rapid.MapOf(rapid.StringMatching(`[a-c]{1,3}(-[a-c]{1,2})?`), rapid.SampledFrom([]string{"fr\t", "\tde it", "ml\tng"})).Draw(t, "rows")
		var rows []string
		for name, rest := range names {
			rows = append(rows, name+"\t"+rest)
		}
		slices.Sort(rows)
		g := gazetteer{strings.Join(rows, "\n") + "\n"}
		name := rapid.StringMatching(`[a-c]{1,3}(-[a-c]{1,2})?`).Draw(t, "name")
		state, others, ok := g.find(name)
		want, there := names[name]
		if ok != there || ok && state+"\t"+others != want {
			t.Fatalf("find(%q) = %q %q %v, want %q %v", name, state, others, ok, want, there)
		}
	})
}
