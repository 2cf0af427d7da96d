package graph

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

const igraphScript = `
import igraph, json, sys, time
edges = [tuple(map(int, l.split())) for l in open(sys.argv[1])]
g = igraph.Graph(n=int(sys.argv[3]), edges=edges, directed=False)
times, hops = [], []
pairs = [tuple(map(int, l.split())) for l in open(sys.argv[2])]
for a, b in pairs + pairs:
    t = time.thread_time()
    p = g.get_shortest_paths(a, to=b)[0]
    times.append((time.thread_time() - t) * 1e6)
    hops.append(len(p) - 1)
times, hops = times[len(pairs):], hops[len(pairs):]
times.sort()
print(json.dumps({"hops": hops, "p50": times[len(times)//2], "p95": times[len(times)*95//100]}))
`

// igraph finds paths of the same length on the same graph. Both are asked all pairs
// twice; the times of the second round, of the processor, are logged for docs/performance.md; ENTENTE_BENCH_EDGES sets the size.
func TestAgreesWithIgraph(t *testing.T) {
	python := ""
	for _, name := range []string{"python3", "/usr/bin/python3"} { // Debian's, where another comes first
		if python == "" && exec.Command(name, "-c", "import igraph").Run() == nil {
			python = name
		}
	}
	if python == "" {
		t.Skip("python3-igraph is not installed")
	}
	n := 10_000
	if os.Getenv(benchEdges) != "" {
		n = edgesWanted(t)
	}
	x := zipfIndex(n)
	var edges, pairs strings.Builder
	for i := range x.edges {
		fmt.Fprintln(&edges, x.edges[i].from, x.edges[i].to)
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	rnd := rand.New(rand.NewPCG(9, 9))
	var ours []int
	var times []time.Duration
	var ends [][2]int
	for range 200 {
		a := rnd.IntN(len(x.actors))
		b := (a + 1 + rnd.IntN(len(x.actors)-1)) % len(x.actors)
		fmt.Fprintln(&pairs, a, b)
		ends = append(ends, [2]int{a, b})
	}
	for _, pair := range append(ends, ends...) {
		a, b := pair[0], pair[1]
		start := processor(unix.CLOCK_THREAD_CPUTIME_ID)
		found, err := x.search(t.Context(), Query{From: []string{x.actors[a].iri}, To: []string{x.actors[b].iri}, MaxHops: 100})
		times = append(times, processor(unix.CLOCK_THREAD_CPUTIME_ID)-start)
		if err != nil {
			t.Fatal(err)
		}
		hops := -1
		if len(found) > 0 {
			hops = len(found[0]) - 1
		}
		ours = append(ours, hops)
	}
	ours, times = ours[len(ends):], times[len(ends):]
	dir := t.TempDir()
	for name, words := range map[string]string{"edges": edges.String(), "pairs": pairs.String()} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(words), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.Command(python, "-c", igraphScript, filepath.Join(dir, "edges"), filepath.Join(dir, "pairs"), fmt.Sprint(len(x.actors))).Output()
	if err != nil {
		t.Fatal(err)
	}
	var theirs struct {
		Hops     []int
		P50, P95 float64
	}
	if err := json.Unmarshal(out, &theirs); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(ours, theirs.Hops) {
		t.Errorf("hops\nours   %v\nigraph %v", ours, theirs.Hops)
	}
	slices.Sort(times)
	t.Logf("%d edges: igraph p50 %.0f µs, p95 %.0f µs; ours p50 %v, p95 %v", n, theirs.P50, theirs.P95, times[100], times[190])
}
