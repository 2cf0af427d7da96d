package graph

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"entente/graph/server"
)

// A document that is too large for a transaction is written as any other: the same
// graph, the same counts, the same notes, whatever was there before.
func TestLargeDocumentsAreWrittenAsOthers(t *testing.T) {
	writtenAsOthers(t, open(t, t.TempDir(), Options{largest: 30}), func() {})
}

func TestLargeDocumentsAreServedAsOthers(t *testing.T) {
	address := database(t)
	served := open(t, address, Options{largest: 30, Batch: 7})
	writtenAsOthers(t, served, func() {
		if diff := cmp.Diff(dump(t, served), kept(t, address)); diff != "" {
			t.Fatalf("-copy +database\n%s", diff)
		}
		srv, err := server.Open(t.Context(), address, false, 0)
		if err != nil {
			t.Fatal(err)
		}
		if state, err := srv.State(t.Context()); err != nil || state != served.copyState() {
			t.Fatalf("the copy is of %q, the database is %q (%v)", served.copyState(), state, err)
		}
		if err := srv.Close(); err != nil {
			t.Fatal(err)
		}
	})
}

// A database that goes away in the middle has the whole document or nothing of it, and
// so has the graph that is opened next.
func TestLargeDocumentIsServedWholeOrNotAtAll(t *testing.T) {
	address := database(t)
	s, err := Open(address, Options{largest: 5})
	if err != nil {
		t.Fatal(err)
	}
	put(t, s, docQuads(t, "a", "P", "2024", "kp met ru", "us met kp"))
	want := dump(t, s)
	conn, err := pgx.Connect(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Exec(t.Context(), `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = hashtext(current_schema())::oid`); err != nil {
		t.Fatal(err)
	}
	if err := conn.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Replace(t.Context(), "a", docQuads(t, "a", "P", "2024", "kp met cn").Quads); err == nil {
		t.Error("a document was written to a database that had gone")
	}
	if _, err := s.Replace(t.Context(), "b", docQuads(t, "b", "P", "2024", "kp met cn").Quads); err == nil {
		t.Error("one who does not know what the database holds goes on writing")
	}
	_ = s.Close() // the connection is broken
	s = open(t, address, Options{})
	if got := dump(t, s); got != want || kept(t, address) != want {
		t.Error(cmp.Diff(want, got))
	}
}

// writtenAsOthers writes documents to large, of which some are too large for a
// transaction, and to a graph for which none is.
func writtenAsOthers(t *testing.T, large *Store, check func()) {
	rnd := rand.New(rand.NewPCG(3, 4))
	small := open(t, t.TempDir(), Options{})
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
		check()
	}
	if x, err := large.Index(t.Context()); err != nil || len(x.edges) == 0 {
		t.Error(err)
	}
}

// Nobody else can write before, while and after the graph is exchanged.
func TestLargeDocumentKeepsTheLock(t *testing.T) {
	dir := place(t)
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
