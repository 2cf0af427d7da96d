package graph

import (
	"fmt"
	"math/rand/v2"
	"os"
	"testing"
)

// A document that is too large for a transaction is written as any other: the same
// graph, the same counts, the same notes, whatever was there before.
func TestLargeDocumentsAreWrittenAsOthers(t *testing.T) {
	if os.Getenv(inStore) != "" {
		t.Skip("a graph in a database is written in transactions")
	}
	rnd := rand.New(rand.NewPCG(3, 4))
	small, large := open(t, t.TempDir(), Options{}), open(t, t.TempDir(), Options{largest: 30})
	for range 40 {
		var facts []string
		for range rnd.IntN(8) {
			facts = append(facts, fmt.Sprintf("a%d %s b%d %s", rnd.IntN(4), []string{"met", "left", "supplied-to"}[rnd.IntN(3)], rnd.IntN(5), []string{"planned", "actual", "wanted", "negative"}[rnd.IntN(4)]))
		}
		d := docQuads(t, fmt.Sprintf("d%d", rnd.IntN(4)), "P", "2024-01-02", facts...)
		d.Note = fmt.Append(nil, rnd.IntN(3))
		want, got := put(t, small, d), put(t, large, d)
		if got != want {
			t.Errorf("%d quads of %s: %+v, want %+v", len(d.Quads), d.ID, got, want)
		}
		if dump(t, large) != dump(t, small) || notesOf(t, large) != notesOf(t, small) {
			t.Fatalf("%d quads of %s end in another graph", len(d.Quads), d.ID)
		}
		sound(t, large)
	}
	if x, err := large.Index(t.Context()); err != nil || len(x.edges) == 0 {
		t.Error(err)
	}
}

// Nobody else can write before, while and after the graph is exchanged.
func TestLargeDocumentKeepsTheLock(t *testing.T) {
	if os.Getenv(inStore) != "" {
		t.Skip("a graph in a database has another lock")
	}
	dir := t.TempDir()
	s := open(t, dir, Options{largest: 5})
	put(t, s, docQuads(t, "a", "", "", "kp met ru"))
	if _, err := Open(dir, Options{LockTimeout: 1e6}); err == nil {
		t.Error("two have the graph open for writing")
	}
	put(t, s, docQuads(t, "b", "", ""))
	if _, err := s.Statement(t.Context(), fmt.Sprintf("%08x%08x", hash32("a"), 0)); err != nil {
		t.Error(err)
	}
}
