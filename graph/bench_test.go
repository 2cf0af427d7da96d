package graph

import (
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strconv"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"entente/data/vocab"
)

// benchEdges names how many edges the graphs of the benchmarks have; 100,000
// where it is not set.
const benchEdges = "ENTENTE_BENCH_EDGES"

func edgesWanted(b testing.TB) int {
	n, err := strconv.Atoi(os.Getenv(benchEdges))
	if err != nil {
		return 100_000
	}
	return n
}

// zipf draws the ends of edges among n actors, the first of which deal with many.
func zipf(n int, seed uint64) func() (uint32, uint32) {
	rnd := rand.New(rand.NewPCG(seed, 1))
	z := rand.NewZipf(rnd, 1.2, 10, uint64(n-1))
	return func() (uint32, uint32) {
		for {
			a, b := uint32(z.Uint64()), uint32(rnd.IntN(n))
			if rnd.IntN(2) == 0 {
				a, b = b, a
			}
			if a != b {
				return a, b
			}
		}
	}
}

// zipfIndex makes an index with that many edges among a tenth as many actors.
func zipfIndex(edges int) *Index {
	n := edges / 10
	x := &Index{relations: []string{vocab.NSRelation + "met"}, above: [][]uint32{{0}}, voices: [][]uint32{nil}}
	for i := range 50 {
		x.docs = append(x.docs, Document{ID: fmt.Sprintf("d%02d", i), Publisher: fmt.Sprint("p", i%20), Date: "2024"})
	}
	x.publish()
	for i := range n {
		x.actors = append(x.actors, actorEntry{iri: fmt.Sprintf("%sperson/p%08d", vocab.NSActor, i)})
	}
	draw := zipf(n, 7)
	rnd := rand.New(rand.NewPCG(3, 3))
	for i := range edges {
		from, to := draw()
		x.edges = append(x.edges, edge{
			from: from, to: to, key: uint64(i), doc: uint32(i % 50), status: code(1 + rnd.IntN(5)), polarity: 1, evidence: code(1 + rnd.IntN(4)),
		})
	}
	x.connect()
	return x
}

// spread is how long searches took.
type spread struct{ p50, p95 time.Duration }

func spreadOf(times []time.Duration) spread {
	slices.Sort(times)
	return spread{times[len(times)/2], times[len(times)*95/100]}
}

// taken is how long each search took by the clock, and of the processor: where other
// work goes on, only the second is ours.
type taken struct{ clock, processor []time.Duration }

// timed searches between ends drawn at random for as long as again says.
func timed(tb testing.TB, x *Index, q Query, again func() bool) (times taken, found, hops int) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	rnd := rand.New(rand.NewPCG(5, 5))
	for again() {
		q.From = []string{x.actors[rnd.IntN(len(x.actors))].iri}
		q.To = []string{x.actors[rnd.IntN(len(x.actors))].iri}
		start, spent := time.Now(), processor(unix.CLOCK_THREAD_CPUTIME_ID)
		paths, err := x.search(tb.Context(), q)
		times.clock = append(times.clock, time.Since(start))
		times.processor = append(times.processor, processor(unix.CLOCK_THREAD_CPUTIME_ID)-spent)
		if err != nil && err != ErrSame {
			tb.Fatal(err)
		}
		if len(paths) > 0 {
			found++
			hops += len(paths[0]) - 1
		}
	}
	return times, found, hops
}

// processor is how long a thread or the process was at work.
func processor(clock int32) time.Duration {
	var t unix.Timespec
	if err := unix.ClockGettime(clock, &t); err != nil {
		return 0
	}
	return time.Duration(t.Nano())
}

func benchPaths(b *testing.B, q Query) {
	x := zipfIndex(edgesWanted(b))
	timed(b, x, q, times(20)) // what is made when first asked for is made now
	took, found, hops := timed(b, x, q, b.Loop)
	for _, by := range []struct {
		name  string
		times []time.Duration
	}{{"", took.clock}, {"-cpu", took.processor}} {
		s := spreadOf(by.times)
		b.ReportMetric(float64(s.p50.Nanoseconds())/1e3, "µs/p50"+by.name)
		b.ReportMetric(float64(s.p95.Nanoseconds())/1e3, "µs/p95"+by.name)
	}
	b.ReportMetric(float64(found)/float64(len(took.clock)), "found")
	b.ReportMetric(float64(hops)/float64(max(found, 1)), "hops")
}

func BenchmarkShortestPath(b *testing.B) { benchPaths(b, Query{}) }
func BenchmarkFivePaths(b *testing.B)    { benchPaths(b, Query{K: 5}) }
func BenchmarkDirectedPath(b *testing.B) { benchPaths(b, Query{Directed: true}) }
func BenchmarkFilteredPath(b *testing.B) {
	benchPaths(b, Query{Status: []string{"actual"}, Evidence: []string{"asserted"}})
}
func BenchmarkWeightedPaths(b *testing.B) { benchPaths(b, Query{K: 5, Weighted: true}) }
func BenchmarkWeightedFilteredPaths(b *testing.B) {
	benchPaths(b, Query{K: 5, Weighted: true, Evidence: []string{"asserted", "reported"}})
}

// BenchmarkReadIndex is what opening a graph with a saved index takes, without
// reading the file.
func BenchmarkReadIndex(b *testing.B) {
	x := zipfIndex(edgesWanted(b))
	raw := encoded(x)
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		if _, err := decodeIndex(raw, x.mark); err != nil {
			b.Fatal(err)
		}
	}
}
