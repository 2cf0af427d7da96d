package graph

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	bolt "go.etcd.io/bbolt"
	"pgregory.net/rapid"
)

func same(a, b *Index) string {
	return cmp.Diff(a, b, cmp.AllowUnexported(Index{}, actorEntry{}, edge{}, adjacency{}, neighbour{}, period{}, stamp{}),
		cmpopts.IgnoreFields(Index{}, "scratch", "named", "agents", "weights", "byState"), cmp.AllowUnexported(term{}), cmpopts.EquateEmpty())
}

func encoded(x *Index) []byte {
	var b bytes.Buffer
	if err := x.write(&b, len(x.edges), x.written()); err != nil {
		panic(err) // nothing was written to a disk
	}
	return b.Bytes()
}

func TestIndexIsSavedAndFoundAgain(t *testing.T) {
	dir := t.TempDir()
	s, err := Open(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	put(t, s, docQuads(t, "a", "P", "2024-01-02", "kp supplied-to ru", "us met kp", "us visited cn planned reported by=jp date=2024-02"))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, dir, Options{})
	saved, built := savedAndBuilt(t, s)
	if diff := same(built, saved); diff != "" {
		t.Errorf("-built +saved\n%s", diff)
	}
	put(t, s, docQuads(t, "b", "P", "2024-01-02", "kp met ru"))
	if saved, _ := savedAndBuilt(t, s); saved != nil {
		t.Error("the index of an older state was taken for that of now")
	}
}

func savedAndBuilt(t *testing.T, s *Store) (saved, built *Index) {
	t.Helper()
	err := s.view(func(tx *bolt.Tx) (err error) {
		saved, _ = s.savedIndex(stampOf(tx))
		built, err = buildIndex(t.Context(), tx)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return saved, built
}

// A file that has lost or changed a byte is not used, and nothing panics over it.
func TestDamagedIndexFileIsOfNoAccount(t *testing.T) {
	x := zipfIndex(200)
	x.mark = stamp{"id", 1, 2, 3}
	raw := encoded(x)
	if _, err := decodeIndex(raw, x.mark); err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		bad := append([]byte(nil), raw...)
		if rapid.Bool().Draw(t, "cut") {
			bad = bad[:rapid.IntRange(0, len(bad)-1).Draw(t, "length")]
		} else {
			bad[rapid.IntRange(0, len(bad)-1).Draw(t, "at")] ^= byte(rapid.IntRange(1, 255).Draw(t, "bits"))
		}
		if _, err := decodeIndex(bad, x.mark); err == nil {
			t.Error("a damaged index was read")
		}
	})
}

func TestStaleIndexBesideANewGraph(t *testing.T) {
	dir := t.TempDir()
	build := func(fact string) *Store {
		s, err := Open(dir, Options{})
		if err != nil {
			t.Fatal(err)
		}
		put(t, s, docQuads(t, "a", "P", "2024-01-02", fact))
		return s
	}
	if err := build("kp met ru").Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, fileName)); err != nil {
		t.Fatal(err)
	}
	s := build("us met cn")
	defer s.Close()
	x, err := s.Index(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if found := x.Find("KP"); len(found) > 0 {
		t.Errorf("the new graph knows %v", found)
	}
}
