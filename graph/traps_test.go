package graph

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	cayley "github.com/cayleygraph/cayley/graph"
	_ "github.com/cayleygraph/cayley/graph/kv/bbolt" // stock Cayley, to see that it opens what we write
	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	"github.com/google/go-cmp/cmp"
	bolt "go.etcd.io/bbolt"

	"entente/data/vocab"
	"entente/graph/nquads"
)

// Each test here stands for something that Cayley, or the engine under it, does
// to those who use it as it comes.

func sound(t testing.TB, s *Store) {
	t.Helper()
	found, err := s.Verify(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, what := range found {
		t.Error(what)
	}
}

// Stock: waits for the lock for ever, and says nothing.
func TestSecondWriterIsToldAtOnce(t *testing.T) {
	dir := place(t)
	open(t, dir, Options{})
	start := time.Now()
	_, err := Open(dir, Options{LockTimeout: 50 * time.Millisecond})
	if !errors.Is(err, ErrBusy) || !strings.Contains(err.Error(), dir) || time.Since(start) > 5*time.Second {
		t.Errorf("a second writer got %v after %v", err, time.Since(start))
	}
	if _, err := Open(dir, Options{ReadOnly: true, LockTimeout: 50 * time.Millisecond}); !errors.Is(err, ErrBusy) {
		t.Errorf("a reader beside a writer got %v", err)
	}
}

// Stock: has no way to open for reading; every open writes.
func TestReadOnlyReadsOnly(t *testing.T) {
	dir := t.TempDir()
	w, err := Open(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	put(t, w, docQuads(t, "a", "P", "2024", "kp met ru"))
	want := dump(t, w)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, fileName)
	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for range 3 { // at the same time
		s := open(t, dir, Options{ReadOnly: true})
		if diff := cmp.Diff(want, dump(t, s)); diff != "" {
			t.Error(diff)
		}
		if _, err := s.Replace(t.Context(), "b", nil); !errors.Is(err, ErrReadOnly) {
			t.Errorf("writing gave %v", err)
		}
	}
	if after, err := os.ReadFile(file); err != nil || !slices.Equal(before, after) {
		t.Errorf("reading changed the file (%v)", err)
	}
}

func TestOpenSaysWhatIsMissing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "none")
	_, err := Open(dir, Options{ReadOnly: true})
	if !errors.Is(err, ErrNone) || !strings.Contains(err.Error(), "entente build -g "+dir) {
		t.Errorf("got %v", err)
	}
	if _, err := os.Stat(dir); err == nil {
		t.Error("looking for a graph made one")
	}
	if err := os.Mkdir(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, fileName), []byte(strings.Repeat("no graph\n", 9999)), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir, Options{ReadOnly: true}); !errors.Is(err, ErrDamaged) {
		t.Errorf("a file of another kind gave %v", err)
	}
}

// Stock: has no index by label, so that deleting a document reads everything.
func TestDocumentsAreFoundByAnIndex(t *testing.T) {
	s := sample(t)
	err := s.view(func(tx *bolt.Tx) error {
		r := newRecords(tx, nil)
		meta, err := r.id(vocab.MetaGraph("a"))
		if err != nil {
			return err
		}
		n := 0
		err = r.each("c", []uint64{meta}, func(*proto.Primitive) error { n++; return nil })
		if n < 10 {
			t.Errorf("the label index knows %d quads of the document", n)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Stock: after a failed transaction its table of ids speaks of nodes that were
// rolled back, and every later write is wrong.
func TestWritesAfterAFailedOneAreRight(t *testing.T) {
	s := open(t, t.TempDir(), Options{})
	put(t, s, docQuads(t, "a", "P", "2024", "kp met ru"))
	before := dump(t, s)
	big := docQuads(t, "big", "P", "2024", "us met cn", "kp invited us")
	for i := range 3000 {
		big.Quads = append(big.Quads, factQuads(t, "big", i+2, fmt.Sprintf("a%d met b%d", i, i))...)
	}
	s.db.MaxSize = 1 << 18 // the disk is full
	_, err := s.Replace(t.Context(), big.ID, big.Quads)
	if err == nil || !strings.Contains(err.Error(), "nothing of this batch was kept") {
		t.Fatalf("writing to a full disk gave %v", err)
	}
	if strings.Contains(err.Error(), "tx closed") {
		t.Errorf("%v tells of the transaction, which is nobody's business", err)
	}
	if diff := cmp.Diff(before, dump(t, s)); diff != "" {
		t.Errorf("a failed write left\n%s", diff)
	}
	small := docQuads(t, "small", "P", "2024", "us met cn", "kp invited us")
	put(t, s, small)
	sound(t, s)
	fresh := open(t, t.TempDir(), Options{})
	put(t, fresh, docQuads(t, "a", "P", "2024", "kp met ru"), small)
	if diff := cmp.Diff(dump(t, fresh), dump(t, s)); diff != "" {
		t.Errorf("what was written after a failed write differs:\n%s", diff)
	}
}

// Stock: counts a quad that it skips because it is there, so that its nodes stay
// for ever after the quad has gone.
func TestNoGhostsAfterTheSameDocumentTwice(t *testing.T) {
	s := open(t, place(t), Options{})
	d := docQuads(t, "a", "P", "2024", "kp met ru", "ru invited kp planned")
	for range 3 {
		put(t, s, d, d)
	}
	if _, err := s.Delete(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	err := s.view(func(tx *bolt.Tx) error {
		return primitives(t.Context(), tx, func(p *proto.Primitive) error {
			t.Errorf("record %d is left in an empty graph", p.ID)
			return nil
		})
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Stock: a batch that adds and deletes stores an added quad without a term, where
// the term's node loses more uses in the batch than it gains.
func TestReplacingByLessKeepsEveryTerm(t *testing.T) {
	s := open(t, place(t), Options{})
	put(t, s, docQuads(t, "a", "P", "2024", "kp met ru", "kp invited us", "us met cn"))
	small := docQuads(t, "a", "P", "2023", "kp met jp")
	put(t, s, small)
	sound(t, s)
	for q, err := range s.Quads(t.Context()) {
		if err != nil || q.Label == nil {
			t.Errorf("%v, %v", q, err)
		}
	}
	fresh := open(t, place(t), Options{})
	put(t, fresh, small)
	if diff := cmp.Diff(dump(t, fresh), dump(t, s)); diff != "" {
		t.Errorf("-written at once +replaced\n%s", diff)
	}
}

// Stock: its reader turns "5"^^xsd:integer into a number, and its writer gives
// back "5"^^<xsd:integer>.
func TestTypedTextsStayAsTheyAre(t *testing.T) {
	s := open(t, place(t), Options{})
	d := docQuads(t, "a", "P", "2024-01-02")
	meta := quad.IRI(vocab.MetaGraph("a"))
	for _, o := range []string{
		`"05"^^<http://www.w3.org/2001/XMLSchema#integer>`, `"1"^^<http://www.w3.org/2001/XMLSchema#boolean>`,
		`"2024-01-02T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>`, `"\\ \"é\" \n"@en-GB`,
	} {
		q, err := nquads.Parse("<a:s> <a:p> " + o + " " + meta.String() + " .")
		if err != nil {
			t.Fatal(err)
		}
		d.Quads = append(d.Quads, q)
	}
	put(t, s, d)
	want := map[quad.Quad]bool{}
	for _, q := range d.Quads {
		want[q] = true
	}
	for q, err := range s.Quads(t.Context()) {
		if err != nil || !want[q] {
			t.Errorf("%v came out and did not go in (%v)", q, err)
		}
		delete(want, q)
	}
	for q := range want {
		t.Errorf("%v went in and did not come out", q)
	}
}

// Bolt: a write that makes the file grow waits for every reader, for ever if the
// reader is whoever writes. Stock: iterators that were not read to their end stay open.
func TestWritingAfterReadingEnds(t *testing.T) {
	s := sample(t)
	var facts []string
	for i := range 3000 {
		facts = append(facts, fmt.Sprintf("a%d met b%d", i, i))
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for range s.Quads(t.Context()) {
			break
		}
		for _, err := range s.Gizmo(t.Context(), `g.V().Out().All()`, GizmoOptions{}) {
			if err != nil {
				t.Error(err)
			}
			break
		}
		for n := 10; n <= len(facts); n *= 300 { // a document that is there already, and grows
			if _, err := s.Replace(t.Context(), "big", docQuads(t, "big", "P", "2024", facts[:n]...).Quads); err != nil {
				t.Error(err)
			}
		}
	}()
	select {
	case <-ended:
		sound(t, s)
	case <-time.After(time.Minute):
		t.Fatal("a write waits for a reader that has ended")
	}
}

// Stock: a filter in front of the tables takes 600 MB while it loads.
func TestWritingTakesLittleMemory(t *testing.T) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	sample(t)
	runtime.ReadMemStats(&after)
	if taken := (after.TotalAlloc - before.TotalAlloc) >> 20; taken > 60 {
		t.Errorf("two small documents took %d MB", taken)
	}
}

// The tag v0.7.7 is older than what is pinned and sorts above it, so that an upgrade
// goes back; and the packages "all" bring 60 MB of other databases.
func TestCayleyIsTheOneThatIsMeant(t *testing.T) {
	if testing.Short() {
		t.Skip("asks the go command")
	}
	out, err := exec.Command("go", "list", "-deps", "-f", `{{with .Module}}{{$.ImportPath}} {{.Version}}{{end}}`, "entente/cmd/entente").Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(out)) {
		name, version, _ := strings.Cut(strings.TrimSpace(line), " ")
		rest, cayleys := strings.CutPrefix(name, "github.com/cayleygraph/cayley/")
		if cayleys && version != "v0.7.7-0.20240706181042-81dcd7d73e45" {
			t.Errorf("%s is of the version %s", name, version)
		}
		if cayleys && (strings.HasSuffix(rest, "/all") || strings.HasPrefix(rest, "graph/sql")) {
			t.Errorf("%s is in the program", name)
		}
	}
}

func TestReplaceRefusesBeforeItWrites(t *testing.T) {
	s := open(t, place(t), Options{})
	meta := quad.IRI(vocab.MetaGraph("a"))
	for _, q := range []quad.Quad{
		{Subject: quad.IRI("a:s"), Predicate: quad.IRI("a:p"), Object: quad.Int(5), Label: meta},
		{Subject: quad.IRI("a:s"), Predicate: quad.IRI("a:p"), Object: quad.String("\xff"), Label: meta},
		{Subject: quad.IRI("relative"), Predicate: quad.IRI("a:p"), Object: quad.String("x"), Label: meta},
		{Subject: quad.IRI("a:s"), Predicate: quad.IRI("a:p"), Object: quad.String("x"), Label: quad.IRI(vocab.MetaGraph("b"))},
		{Subject: quad.IRI("a:s"), Predicate: quad.IRI("a:p"), Object: quad.String("x")},
	} {
		if _, err := s.Replace(t.Context(), "a", []quad.Quad{q}); err == nil || !strings.Contains(err.Error(), "document a") {
			t.Errorf("%v: %v", q, err)
		}
	}
	if got := dump(t, s); got != "" {
		t.Errorf("refused quads left\n%s", got)
	}
}

// Whoever stops a build gets the documents before that point, each whole.
func TestStoppedInTheMiddle(t *testing.T) {
	s := open(t, place(t), Options{})
	ctx, cancel := context.WithCancel(t.Context())
	c, err := s.ReplaceAll(ctx, func(yield func(DocumentQuads) bool) {
		for i := range 10 {
			if i == 4 {
				cancel()
			}
			if !yield(docQuads(t, fmt.Sprint("d", i), "P", "2024", "kp met ru", fmt.Sprintf("a%d invited us", i))) {
				return
			}
		}
	})
	if !errors.Is(err, context.Canceled) || c.Documents != 4 {
		t.Errorf("%+v, %v", c, err)
	}
	fresh := open(t, t.TempDir(), Options{})
	for i := range 4 {
		put(t, fresh, docQuads(t, fmt.Sprint("d", i), "P", "2024", "kp met ru", fmt.Sprintf("a%d invited us", i)))
	}
	if diff := cmp.Diff(dump(t, fresh), dump(t, s)); diff != "" {
		t.Error(diff)
	}
	sound(t, s)
}

func TestStockCayleyOpensOurGraphs(t *testing.T) {
	dir := t.TempDir()
	s, err := Open(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	put(t, s, docQuads(t, "a", "P", "2024", "kp met ru"))
	want := strings.Count(dump(t, s), "\n")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	qs, err := cayley.NewQuadStore("bbolt", dir, cayleyOptions())
	if err != nil {
		t.Fatal(err)
	}
	defer qs.Close()
	st, err := qs.Stats(t.Context(), true)
	if err != nil || int(st.Quads.Value) != want {
		t.Errorf("stock Cayley counts %d quads (%v), want %d", st.Quads.Value, err, want)
	}
}
