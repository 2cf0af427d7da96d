package graph

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
)

// A file with a changed byte is found out, or the byte was of no account: what is
// in the graph is never silently another thing. Nothing panics over it.
func TestDamagedFileIsFoundOut(t *testing.T) {
	dir := t.TempDir()
	s, err := Open(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for i, d := range crashDocs(t)[:40] {
		put(t, s, d)
		_ = i
	}
	want := dump(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(filepath.Join(dir, fileName))
	if err != nil {
		t.Fatal(err)
	}
	rnd := rand.New(rand.NewPCG(4, 4))
	found := 0
	for range 60 {
		bad := append([]byte(nil), whole...)
		at := rnd.IntN(len(bad))
		bad[at] ^= byte(1 << rnd.IntN(8))
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, fileName), bad, 0o666); err != nil {
			t.Fatal(err)
		}
		if noticed(t, dir, want) {
			found++
		}
	}
	t.Logf("%d of 60 changed bytes were found out; the others did not matter", found)
}

func noticed(t *testing.T, dir, want string) bool {
	s, err := Open(dir, Options{ReadOnly: true})
	if err != nil {
		return true
	}
	defer s.Close()
	if problems, err := s.Verify(t.Context()); err != nil || len(problems) > 0 {
		return true
	}
	if dump(t, s) != want {
		t.Error("the graph is another one, and nobody noticed")
	}
	return false
}
