package graph

import (
	"context"
	"errors"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
	"github.com/google/go-cmp/cmp"
)

func allQuads(docs ...DocumentQuads) iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		for _, d := range docs {
			for _, q := range d.Quads {
				if !yield(q, nil) {
					return
				}
			}
		}
	}
}

// A graph that is built at once is the same as one that has grown, and can be
// written to like one.
func TestRebuildIsLikeAGraphThatHasGrown(t *testing.T) {
	a := docQuads(t, "a", "P", "2024-01-02", "kp supplied-to ru", "us met kp", "us visited cn planned reported by=jp")
	b := docQuads(t, "b", "P", "2024-01-02", "kp met ru", "us met kp")
	grown := open(t, t.TempDir(), Options{})
	put(t, grown, a, b)
	dir := place(t)
	old := open(t, dir, Options{})
	put(t, old, docQuads(t, "old", "P", "2020", "x met y"))
	if err := old.Close(); err != nil {
		t.Fatal(err)
	}
	c, err := Rebuild(t.Context(), dir, Options{}, allQuads(a, b, a)) // a twice
	if err != nil {
		t.Fatal(err)
	}
	s := open(t, dir, Options{})
	if diff := cmp.Diff(dump(t, grown), dump(t, s)); diff != "" {
		t.Errorf("-grown +rebuilt\n%s", diff)
	}
	sound(t, s)
	if st, err := s.Stats(t.Context()); err != nil || st.Quads != c.Added || st.Documents != 2 || c.Documents != 2 {
		t.Errorf("%+v, %+v, %v", st, c, err)
	}
	if saved, built := savedAndBuilt(t, s); saved == nil || same(saved, built) != "" {
		t.Error("the index was not saved")
	}
	for _, s := range []*Store{s, grown} {
		put(t, s, docQuads(t, "a", "Q", "2024-01-03", "kp met jp"))
		if _, err := s.Delete(t.Context(), "b"); err != nil {
			t.Fatal(err)
		}
		sound(t, s)
	}
	if diff := cmp.Diff(dump(t, grown), dump(t, s)); diff != "" {
		t.Errorf("after writing: -grown +rebuilt\n%s", diff)
	}
}

// What the memory does not hold is sorted on disk, and the graph is the same.
func TestRebuildOfMoreThanTheMemoryHolds(t *testing.T) {
	docs := crashDocs(t)
	grown := open(t, t.TempDir(), Options{})
	put(t, grown, docs...)
	dir := t.TempDir()
	c, err := Rebuild(t.Context(), dir, Options{sortMemory: 500}, allQuads(append(docs, docs[30:60]...)...)) // some twice
	if err != nil {
		t.Fatal(err)
	}
	s := open(t, dir, Options{})
	if dump(t, s) != dump(t, grown) {
		t.Error("the graph is another one")
	}
	sound(t, s)
	if st, err := s.Stats(t.Context()); err != nil || st.Quads != c.Added {
		t.Errorf("%+v, %+v, %v", st, c, err)
	}
	if saved, built := savedAndBuilt(t, s); saved == nil || same(saved, built) != "" {
		t.Error("the saved index is another one than that of the graph")
	}
	if left, err := filepath.Glob(filepath.Join(dir, "*.tmp")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestRebuildThatFailsLeavesTheOldGraph(t *testing.T) {
	dir := place(t)
	s := open(t, dir, Options{})
	put(t, s, docQuads(t, "a", "P", "2024", "kp met ru"))
	want := dump(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	bad := errors.New("the input is gone")
	_, err := Rebuild(t.Context(), dir, Options{}, func(yield func(quad.Quad, error) bool) {
		for q := range allQuads(docQuads(t, "b", "P", "2024", "us met cn")) {
			yield(q, nil)
		}
		yield(quad.Quad{}, bad)
	})
	if !errors.Is(err, bad) {
		t.Errorf("got %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	many := func(yield func(quad.Quad, error) bool) {
		for range 2000 {
			if !yield(docQuads(t, "b", "P", "2024", "us met cn").Quads[0], nil) {
				return
			}
		}
	}
	if _, err := Rebuild(ctx, dir, Options{}, many); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	s = open(t, dir, Options{})
	if diff := cmp.Diff(want, dump(t, s)); diff != "" {
		t.Error(diff)
	}
}

func TestCompact(t *testing.T) {
	dir := place(t)
	s := open(t, dir, Options{})
	docs := crashDocs(t)
	put(t, s, docs...)
	for _, d := range docs[1:] {
		if _, err := s.Delete(t.Context(), d.ID); err != nil {
			t.Fatal(err)
		}
	}
	want := dump(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	before, after, err := Compact(t.Context(), dir, Options{})
	if err != nil || after*2 > before {
		t.Errorf("%d bytes became %d, %v", before, after, err)
	}
	s = open(t, dir, Options{})
	if diff := cmp.Diff(want, dump(t, s)); diff != "" {
		t.Error(diff)
	}
	sound(t, s)
	if _, _, err := Compact(t.Context(), t.TempDir(), Options{}); !errors.Is(err, ErrNone) {
		t.Errorf("compacting nothing gave %v", err)
	}
}

// Others read a graph while it is rebuilt, and two rebuilds do not disturb one
// another: the one that ends last counts.
func TestRebuildBesideOthers(t *testing.T) {
	dir := t.TempDir()
	if _, err := Rebuild(t.Context(), dir, Options{}, allQuads(docQuads(t, "old", "P", "2020", "x met y"))); err != nil {
		t.Fatal(err)
	}
	reader := open(t, dir, Options{ReadOnly: true})
	want := dump(t, reader)
	a, b := docQuads(t, "a", "P", "2024", "kp met ru"), docQuads(t, "b", "P", "2024", "us met cn")
	_, err := Rebuild(t.Context(), dir, Options{}, func(yield func(quad.Quad, error) bool) {
		if _, err := Rebuild(t.Context(), dir, Options{}, allQuads(b)); err != nil {
			t.Error(err)
		}
		allQuads(a)(yield)
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := dump(t, reader); got != want {
		t.Errorf("a reader sees another graph\n%s", got)
	}
	if left, err := filepath.Glob(filepath.Join(dir, "*"+newEnding)); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	now := open(t, dir, Options{})
	sound(t, now)
	if diff := cmp.Diff(union(t, map[string]DocumentQuads{"a": a}), dump(t, now)); diff != "" {
		t.Error(diff)
	}
}

// Whoever waits to write while a graph is rebuilt writes to the new one.
func TestWriterWaitsForRebuild(t *testing.T) {
	dir := place(t)
	a, b := docQuads(t, "a", "P", "2024", "kp met ru"), docQuads(t, "b", "P", "2024", "us met cn")
	if _, err := Rebuild(t.Context(), dir, Options{}, allQuads(b)); err != nil {
		t.Fatal(err)
	}
	wrote := make(chan error, 1)
	_, err := Rebuild(t.Context(), dir, Options{}, func(yield func(quad.Quad, error) bool) {
		go func() {
			w, err := Open(dir, Options{LockTimeout: time.Minute})
			if err == nil {
				_, err = w.Replace(context.Background(), "b", b.Quads)
				err = errors.Join(err, w.Close())
			}
			wrote <- err
		}()
		allQuads(a)(yield)
	})
	if err := errors.Join(err, <-wrote); err != nil {
		t.Fatal(err)
	}
	now := open(t, dir, Options{})
	sound(t, now)
	if diff := cmp.Diff(union(t, map[string]DocumentQuads{"a": a, "b": b}), dump(t, now)); diff != "" {
		t.Error(diff)
	}
}

func TestRebuildSweepsUpAfterOneThatWasKilled(t *testing.T) {
	dir := t.TempDir()
	stale := filepath.Join(dir, fileName+".1"+newEnding)
	if err := os.WriteFile(stale, []byte("half a graph"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Rebuild(t.Context(), dir, Options{}, allQuads(docQuads(t, "a", "P", "2024", "kp met ru"))); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(stale); err == nil {
		t.Error("what a killed build has left is still there")
	}
}

func TestRebuiltDocumentsKeepTheirNotes(t *testing.T) {
	dir := place(t)
	a, b := docQuads(t, "a", "P", "2024", "kp met ru"), docQuads(t, "b", "P", "2024", "us met cn")
	a.Note = []byte("seen")
	if _, err := RebuildDocuments(t.Context(), dir, Options{}, slices.Values([]DocumentQuads{a, b})); err != nil {
		t.Fatal(err)
	}
	s := open(t, dir, Options{})
	notes, failed := s.Notes(t.Context())
	got := map[string]string{}
	for id, note := range notes {
		got[id] = string(note)
	}
	if diff := cmp.Diff(map[string]string{"a": "seen"}, got); diff != "" || failed() != nil {
		t.Error(diff, failed())
	}
	if diff := cmp.Diff(union(t, map[string]DocumentQuads{"a": a, "b": b}), dump(t, s)); diff != "" {
		t.Error(diff)
	}
	stopped, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := RebuildDocuments(stopped, t.TempDir(), Options{}, slices.Values([]DocumentQuads{a})); !errors.Is(err, context.Canceled) {
		t.Errorf("documents that were cut off: %v", err)
	}
}
