package main

import (
	"bytes"
	"strings"
	"testing"

	"entente/graph"
)

// Every query that the session's help shows finds something in the sample.
func TestWorkedQueries(t *testing.T) {
	store := sampleGraph(t)
	answer := func(script string) string {
		var out bytes.Buffer
		if err := store.Repl(t.Context(), strings.NewReader(script+"\n"), &out, graph.ReplOptions{}); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	n := 0
	for line := range strings.Lines(answer(":help")) {
		query := strings.TrimSpace(line)
		if strings.HasPrefix(line, " ") || strings.HasPrefix(line, ":") || strings.HasPrefix(line, ".") || query == "exit" || strings.HasPrefix(query, "why(") {
			continue
		}
		n++
		if got := answer(query); got == "" || strings.HasPrefix(got, "error") || strings.HasPrefix(got, "0 results") || strings.HasPrefix(got, "=> \n") {
			t.Errorf("%s finds nothing: %s", query, got)
		}
	}
	if n != 10 {
		t.Errorf("%d worked queries, want 10", n)
	}
	if got := answer(":limit 2\ng.V(actor(\"Iran\")).OutPredicates().All()"); !strings.Contains(got, "no more than 2 rows") || !strings.Contains(got, "2 results, which is the limit; there may be more") {
		t.Error(got)
	}
	if got := answer(":limit 2\nclaims(\"Oman\")"); !strings.Contains(got, "2 of 3; :limit N raises the limit") {
		t.Error(got)
	}
}
