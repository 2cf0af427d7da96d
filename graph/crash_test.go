package graph

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
	bolt "go.etcd.io/bbolt"

	"entente/data/vocab"
)

// crashFolder names the folder that the child process is to build a graph in.
const crashFolder = "ENTENTE_CRASH_FOLDER"

// killCount names how many builds are killed; 5 where it is not set.
const killCount = "ENTENTE_KILLS"

func crashDocs(t testing.TB) []DocumentQuads {
	var docs []DocumentQuads
	for i := range 120 {
		var facts []string
		for j := range 1 + i%5 {
			facts = append(facts, fmt.Sprintf("a%d met a%d", i, i+j+1), fmt.Sprintf("a%d supplied-to b%d planned", j, i))
		}
		docs = append(docs, docQuads(t, fmt.Sprint("d", i), "P", "2024-01-02", facts...))
	}
	return docs
}

// TestMain is the child where a folder is given: it builds until it is killed.
func TestMain(m *testing.M) {
	if err := limitFiles(); err != nil {
		fmt.Println(err)
		os.Exit(3)
	}
	if dir := os.Getenv(rebuildFolder); dir != "" {
		os.Exit(rebuildChild(dir))
	}
	if dir := os.Getenv(crashFolder); dir != "" {
		os.Exit(crashChild(dir))
	}
	os.Exit(m.Run())
}

func crashChild(dir string) int {
	t := &testing.T{}
	s, err := Open(dir, Options{Batch: 100, largest: 110}) // some documents are written either way
	if err != nil {
		fmt.Println(err)
		return 1
	}
	fmt.Println("ready")
	for _, d := range crashDocs(t) {
		if _, err := s.Replace(context.Background(), d.ID, d.Quads); err != nil {
			fmt.Println(err)
			return 1
		}
	}
	// Then again with every second document changed, so that deletions are met too.
	for i, d := range crashDocs(t) {
		if i%2 == 0 {
			d = docQuads(t, d.ID, "Q", "2024-02", fmt.Sprintf("c%d left d%d", i, i))
		}
		if _, err := s.Replace(context.Background(), d.ID, d.Quads); err != nil {
			fmt.Println(err)
			return 1
		}
	}
	return 0
}

// A process that is killed leaves whole documents, and a build after it ends in
// the same bytes as one that nobody disturbed.
func TestKilledBuilds(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	kills := 5
	if n, err := strconv.Atoi(os.Getenv(killCount)); err == nil {
		kills = n
	}
	docs := crashDocs(t)
	undisturbed := open(t, t.TempDir(), Options{})
	put(t, undisturbed, docs...)
	want := dump(t, undisturbed)
	start := time.Now()
	kill(t, place(t), time.Hour)
	whole := time.Since(start)
	rnd := rand.New(rand.NewPCG(1, 2))
	inTheMiddle := 0
	for range kills {
		dir := place(t)
		kill(t, dir, time.Duration(rnd.Float64()*float64(whole)))
		s, err := Open(dir, Options{})
		if err != nil {
			t.Fatalf("after a kill: %v", err)
		}
		if n := checkWhole(t, s, docs); n > 0 && n < len(docs) {
			inTheMiddle++
		}
		sound(t, s)
		put(t, s, docs...)
		if dump(t, s) != want {
			t.Error("a build after a kill ends in other bytes")
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d kills, %d of them between the first document and the last", kills, inTheMiddle)
}

// A process that is killed before it has written anything leaves a file of bolt's with
// nothing in it. That is no graph, and no damage.
func TestKilledBeforeItWrote(t *testing.T) {
	dir := t.TempDir()
	db, err := bolt.Open(filepath.Join(dir, fileName), 0o666, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	for _, o := range []Options{{ReadOnly: true}, {Existing: true}} {
		if _, err := Open(dir, o); !errors.Is(err, ErrNone) {
			t.Errorf("opened with %+v: %v", o, err)
		}
	}
	put(t, open(t, dir, Options{}), docQuads(t, "a", "P", "2024", "kp met ru"))
}

// kill builds in a child process and ends it after some time.
func kill(t *testing.T, dir string, after time.Duration) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), crashFolder+"="+dir)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	timer := time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
	defer timer.Stop()
	said, _ := io.ReadAll(out)
	err = cmd.Wait()
	if err != nil && !strings.Contains(err.Error(), "killed") {
		t.Fatalf("the child ended by itself: %v: %s", err, said)
	}
}

// checkWhole checks that each document is there as one of its two versions or
// not at all, and counts those of the first round.
func checkWhole(t *testing.T, s *Store, docs []DocumentQuads) int {
	t.Helper()
	have := map[quad.Value]map[quad.Quad]bool{}
	for q, err := range s.Quads(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		if have[q.Label] == nil {
			have[q.Label] = map[quad.Quad]bool{}
		}
		have[q.Label][q] = true
	}
	found := 0
	for i, d := range docs {
		if have[quad.IRI(vocab.MetaGraph(d.ID))] == nil {
			continue
		}
		found++
		changed := docQuads(t, d.ID, "Q", "2024-02", fmt.Sprintf("c%d left d%d", i, i))
		if !holds(have, d) && !(i%2 == 0 && holds(have, changed)) {
			t.Errorf("of the document %s there is only a part", d.ID)
		}
	}
	return found
}

func holds(have map[quad.Value]map[quad.Quad]bool, d DocumentQuads) bool {
	for _, q := range d.Quads {
		if !have[q.Label][q] {
			return false
		}
	}
	return true
}
