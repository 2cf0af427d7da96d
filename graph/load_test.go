package graph

import (
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"
	"time"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
	"golang.org/x/sys/unix"

	"entente/data/vocab"
	"entente/graph/nquads"
)

// zipfQuads are edges alone, without what is known about their statements.
func zipfQuads(edges int) iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		draw := zipf(max(edges/10, 2), 7)
		actor := func(u uint32) quad.IRI { return quad.IRI(fmt.Sprintf("%sperson/p%08d", vocab.NSActor, u)) }
		for i := range edges {
			from, to := draw()
			q := quad.Quad{
				Subject: actor(from), Predicate: quad.IRI(vocab.NSRelation + "met"), Object: actor(to),
				Label: quad.IRI(fmt.Sprintf("%s%016x", vocab.NSStatement, i)),
			}
			if !yield(q, nil) {
				return
			}
		}
	}
}

// writeQuads names a file into which the edges are written, to be loaded by other programs.
const writeQuads = "ENTENTE_WRITE_QUADS"

func TestWriteQuads(t *testing.T) {
	name := os.Getenv(writeQuads)
	if name == "" {
		t.Skipf("set %s to the name of the file", writeQuads)
	}
	file, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(nquads.Write(file, zipfQuads(edgesWanted(t))), file.Close()); err != nil {
		t.Fatal(err)
	}
}

// benchQuads names a file of N-Quads to be loaded instead.
const benchQuads = "ENTENTE_BENCH_QUADS"

// quadsWanted gives the quads to load, and how many they are.
func quadsWanted(b *testing.B) (iter.Seq2[quad.Quad, error], int) {
	name := os.Getenv(benchQuads)
	if name == "" {
		return zipfQuads(edgesWanted(b)), edgesWanted(b)
	}
	file, err := os.Open(name)
	if err != nil {
		b.Fatal(err)
	}
	defer file.Close()
	var list []quad.Quad
	for q, err := range nquads.Read(file) {
		if err != nil {
			b.Fatal(err)
		}
		list = append(list, q)
	}
	return func(yield func(quad.Quad, error) bool) {
		for _, q := range list {
			if !yield(q, nil) {
				return
			}
		}
	}, len(list)
}

// anonymous gives how many bytes of memory the process holds beside the pages of files.
func anonymous() uint64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(status), "RssAnon:")
	kilobytes, _ := strconv.ParseUint(strings.TrimSpace(strings.SplitN(rest, "kB", 2)[0]), 10, 64)
	return kilobytes << 10
}

// peak watches the memory until stop, and gives the most that was held.
func peak() (stop func() uint64) {
	ended, most := make(chan struct{}), make(chan uint64)
	go func() {
		high := anonymous()
		for tick := time.NewTicker(20 * time.Millisecond); ; {
			select {
			case <-tick.C:
				high = max(high, anonymous())
			case <-ended:
				tick.Stop()
				most <- high
				return
			}
		}
	}()
	return func() uint64 { close(ended); return <-most }
}

// benchLoad measures quads for each second of processor time, and the most memory
// that was held beside the pages of files.
func benchLoad(b *testing.B, load func(b *testing.B, dir string, quads iter.Seq2[quad.Quad, error])) {
	quads, n := quadsWanted(b)
	var spent time.Duration
	for b.Loop() {
		dir := b.TempDir()
		debug.FreeOSMemory()
		start, stop := processor(unix.CLOCK_PROCESS_CPUTIME_ID), peak()
		load(b, dir, quads)
		spent += processor(unix.CLOCK_PROCESS_CPUTIME_ID) - start
		b.ReportMetric(float64(stop())/1e6, "MB/peak")
		if info, err := os.Stat(filepath.Join(dir, fileName)); err == nil {
			b.ReportMetric(float64(info.Size())/float64(n), "bytes/quad")
		}
	}
	b.ReportMetric(float64(n*b.N)/spent.Seconds(), "quads/cpu-s")
}

// BenchmarkLoadStock is what `cayley load` does.
func BenchmarkLoadStock(b *testing.B) {
	benchLoad(b, func(b *testing.B, dir string, quads iter.Seq2[quad.Quad, error]) {
		if err := cayley.InitQuadStore("bbolt", dir, nil); err != nil {
			b.Fatal(err)
		}
		qs, err := cayley.NewQuadStore("bbolt", dir, nil)
		if err != nil {
			b.Fatal(err)
		}
		w, err := qs.NewQuadWriter()
		if err != nil {
			b.Fatal(err)
		}
		var batch []quad.Quad
		for q := range quads {
			if batch = append(batch, q); len(batch) == quad.DefaultBatch {
				if _, err := w.WriteQuads(batch); err != nil {
					b.Fatal(err)
				}
				batch = batch[:0]
			}
		}
		if _, err := w.WriteQuads(batch); err != nil {
			b.Fatal(err)
		}
		if err := w.Close(); err != nil {
			b.Fatal(err)
		}
		if err := qs.Close(); err != nil {
			b.Fatal(err)
		}
	})
}

// BenchmarkLoadRebuild also builds and saves the path index.
func BenchmarkLoadRebuild(b *testing.B) {
	benchLoad(b, func(b *testing.B, dir string, quads iter.Seq2[quad.Quad, error]) {
		if _, err := Rebuild(b.Context(), dir, Options{}, quads); err != nil {
			b.Fatal(err)
		}
	})
}

// BenchmarkBuildIndex makes the index of a graph whose saved one is gone.
func BenchmarkBuildIndex(b *testing.B) {
	dir := b.TempDir()
	if _, err := Rebuild(b.Context(), dir, Options{}, zipfQuads(edgesWanted(b))); err != nil {
		b.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, indexName)); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		s, err := Open(dir, Options{ReadOnly: true})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := s.Index(b.Context()); err != nil {
			b.Fatal(err)
		}
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkOpen opens a graph with a saved index and finds a first path.
func BenchmarkOpen(b *testing.B) {
	dir := b.TempDir()
	if _, err := Rebuild(b.Context(), dir, Options{}, zipfQuads(edgesWanted(b))); err != nil {
		b.Fatal(err)
	}
	start := processor(unix.CLOCK_PROCESS_CPUTIME_ID)
	for b.Loop() {
		s, err := Open(dir, Options{ReadOnly: true})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := s.Paths(b.Context(), Query{From: []string{"person/p00000100"}, To: []string{"person/p00000200"}}); err != nil {
			b.Fatal(err)
		}
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
	}
	spent := processor(unix.CLOCK_PROCESS_CPUTIME_ID) - start
	b.ReportMetric(float64(spent.Microseconds())/1e3/float64(b.N), "cpu-ms/op")
}
