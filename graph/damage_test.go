package graph

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"
)

// flipCount names how many bits are changed in each page of the file; one where it is
// not set.
const flipCount = "ENTENTE_FLIPS"

// damageable gives the bytes of a graph file and what the graph holds. It was made at
// once, so that there are hardly any pages that nothing leads to.
func damageable(t *testing.T) (whole []byte, want string) {
	t.Helper()
	dir := t.TempDir()
	if _, err := Rebuild(t.Context(), dir, Options{}, allQuads(crashDocs(t)[:12]...)); err != nil {
		t.Fatal(err)
	}
	s := open(t, dir, Options{ReadOnly: true})
	want = dump(t, s)
	whole, err := os.ReadFile(filepath.Join(dir, fileName))
	if err != nil {
		t.Fatal(err)
	}
	return whole, want
}

// A file with a changed bit is found out, or the bit was of no account: what is
// in the graph is never silently another thing. Nothing panics over it, or goes
// round in it for ever.
func TestDamagedFileIsFoundOut(t *testing.T) {
	whole, want := damageable(t)
	flips := 1
	if n, err := strconv.Atoi(os.Getenv(flipCount)); err == nil {
		flips = n
	}
	rnd := rand.New(rand.NewPCG(4, 4))
	found, tried, size := 0, 0, os.Getpagesize()
	for page := 0; page < len(whole); page += size {
		for range flips {
			bad := slices.Clone(whole)
			bad[page+rnd.IntN(size)] ^= byte(1 << rnd.IntN(8))
			if tried++; noticed(t, written(t, bad), want) {
				found++
			}
		}
	}
	t.Logf("%d of %d changed bits were found out; the others did not matter", found, tried)
	if found*10 < tried {
		t.Error("hardly any of them did: the test tests nothing")
	}
}

func written(t *testing.T, file []byte) (dir string) {
	t.Helper()
	dir = t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, fileName), file, 0o666); err != nil {
		t.Fatal(err)
	}
	return dir
}

// Bolt goes round in a page that leads back to itself until the memory is full,
// and is silent about a head that is damaged.
func TestDamageThatBoltDoesNotSurvive(t *testing.T) {
	whole, want := damageable(t)
	page := os.Getpagesize()
	loops := 0
	for id := 2; id < len(whole)/page; id++ {
		head := whole[id*page:]
		if binary.LittleEndian.Uint64(head) != uint64(id) || binary.LittleEndian.Uint16(head[8:]) != branchPage {
			continue
		}
		bad := slices.Clone(whole)
		binary.LittleEndian.PutUint64(bad[id*page+pageHeader+8:], uint64(id)) // its first element
		if noticed(t, written(t, bad), want) {
			loops++
		}
	}
	if loops == 0 {
		t.Error("of pages that lead back to themselves none was found out")
	}
	for id := range 2 {
		bad := slices.Clone(whole)
		bad[id*page+pageHeader+50] ^= 1
		if !noticed(t, written(t, bad), want) {
			t.Errorf("nobody noticed that head %d is damaged", id)
		}
	}
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

func TestANodeThatIsNoValueIsAnError(t *testing.T) {
	if _, err := unmarshal([]byte{0x7a, 0}); !errors.Is(err, ErrDamaged) { // a kind that Cayley does not know
		t.Errorf("got %v", err)
	}
}

// A file that is cut off is found out, or of no account, wherever it ends and however
// it is opened.
func TestCutOffFileIsFoundOut(t *testing.T) {
	dir := t.TempDir()
	s, err := Open(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	put(t, s, crashDocs(t)[:20]...)
	want := dump(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, fileName)
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, reading := range []bool{true, false} {
		for size := 1; size < len(whole); size += 3*4096 + 1001 {
			if err := os.WriteFile(file, whole[:size], 0o666); err != nil {
				t.Fatal(err)
			}
			s, err := Open(dir, Options{ReadOnly: reading, LockTimeout: time.Millisecond})
			if err == nil {
				found, verifyErr := s.Verify(t.Context())
				if len(found) == 0 && verifyErr == nil && dump(t, s) != want { // the end may be unused
					t.Errorf("of %d bytes %d are there, and nothing is found", len(whole), size)
				}
				if err := s.Close(); err != nil {
					t.Error(err)
				}
			} else if !errors.Is(err, ErrDamaged) {
				t.Errorf("of %d bytes %d are there: %v", len(whole), size, err)
			}
			if err := os.Remove(file); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := os.WriteFile(file, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir, Options{ReadOnly: true}); !errors.Is(err, ErrNone) {
		t.Errorf("a file that was only begun: %v", err)
	}
}

// A write into a file of which a stretch is lost is kept, or is an error that says what is
// wrong with the file. Bolt itself panics over many.
func TestAWriteToADamagedFileIsAnError(t *testing.T) {
	whole, _ := damageable(t)
	docs := crashDocs(t)
	rnd := rand.New(rand.NewPCG(5, 5))
	refused := 0
	for range 200 {
		bad := slices.Clone(whole)
		at := 8192 + rnd.IntN(len(bad)-8192-2048)
		for k := range 1500 {
			bad[at+k] = byte(rnd.IntN(256))
		}
		s, err := Open(written(t, bad), Options{})
		if err == nil {
			_, err = s.Replace(t.Context(), docs[13].ID, docs[13].Quads)
			if closed := s.Close(); err == nil {
				err = closed
			}
		}
		if errors.Is(err, ErrDamaged) {
			refused++
		}
	}
	if refused == 0 {
		t.Error("no damage was found out: the test tests nothing")
	}
}
