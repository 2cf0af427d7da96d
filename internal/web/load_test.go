package web

import (
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"os"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/data/vocab"
	"entente/graph"
)

// edgesWanted is how many edges the graph of the load test has; ENTENTE_BENCH_EDGES
// sets it.
func edgesWanted() int {
	n, err := strconv.Atoi(os.Getenv("ENTENTE_BENCH_EDGES"))
	if err != nil {
		return 20_000
	}
	return n
}

// bigGraph makes a graph of that many edges among a tenth as many actors, a few of
// whom deal with almost everybody, each edge with a statement and a sentence. Where
// ENTENTE_BENCH_GRAPH names a folder, it stays there and is made once.
func bigGraph(t testing.TB, edges int) *graph.Store {
	t.Helper()
	dir := os.Getenv("ENTENTE_BENCH_GRAPH")
	if dir == "" {
		dir = t.TempDir()
	}
	store, err := graph.Open(dir, graph.Options{ReadOnly: true})
	if err != nil {
		if _, err := graph.Rebuild(t.Context(), dir, graph.Options{}, bigQuads(edges)); err != nil {
			t.Fatal(err)
		}
		if store, err = graph.Open(dir, graph.Options{ReadOnly: true}); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { store.Close() })
	return store
}

// perDocument is how many statements a document of a big graph makes.
const perDocument = 100

func bigQuads(edges int) iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		rnd := rand.New(rand.NewPCG(7, 1))
		actors := edges / 10
		z := rand.NewZipf(rnd, 1.2, 10, uint64(actors-1))
		relations := []string{"met-with", "visited", "accused", "attacked", "supported"}
		statuses := []string{"actual", "actual", "actual", "planned"}
		for i := range edges {
			a, b := int(z.Uint64()), rnd.IntN(actors)
			if a == b {
				b = (a + 1) % actors
			}
			if rnd.IntN(2) == 0 {
				a, b = b, a
			}
			for _, q := range bigStatement(i, a, b, relations[rnd.IntN(len(relations))], statuses[rnd.IntN(len(statuses))]) {
				if !yield(q, nil) {
					return
				}
			}
		}
	}
}

// bigActor is the id of an actor of a big graph.
func bigActor(n int) string { return fmt.Sprintf("person/p%07d", n) }

func bigStatement(i, a, b int, relation, status string) []quad.Quad {
	doc := fmt.Sprintf("d%06d", i/perDocument)
	node, meta := quad.IRI(fmt.Sprintf("%s%016x", vocab.NSStatement, i)), quad.IRI(vocab.MetaGraph(doc))
	subject, object := quad.IRI(vocab.NSActor+bigActor(a)), quad.IRI(vocab.NSActor+bigActor(b))
	sentence := quad.IRI(fmt.Sprintf("%s%s#char=0,34", vocab.NSDoc, doc))
	edge := relation
	if status == "planned" {
		edge = "will-" + relation
	}
	about := func(p string, v quad.Value) quad.Quad {
		return quad.Quad{Subject: node, Predicate: quad.IRI(p), Object: v, Label: meta}
	}
	quads := []quad.Quad{
		{Subject: subject, Predicate: quad.IRI(vocab.NSRelation + edge), Object: object, Label: node},
		about(vocab.RDFSubject, subject),
		about(vocab.RDFPredicate, quad.IRI(vocab.NSRelation+relation)),
		about(vocab.RDFObject, object),
		about(vocab.DefStatus, quad.IRI(vocab.NSStatus+status)),
		about(vocab.DefPolarity, quad.IRI(vocab.NSPolarity+"positive")),
		about(vocab.DefEvidence, quad.IRI(vocab.NSEvidence+"asserted")),
		about(vocab.ProvQuotedFrom, sentence),
	}
	if i%perDocument == 0 {
		node := quad.IRI(vocab.NSDoc + doc)
		words := quad.String("A sentence of a made up document.")
		quads = append(quads,
			quad.Quad{Subject: node, Predicate: quad.IRI(vocab.RDFType), Object: quad.IRI(vocab.SchemaNews), Label: meta},
			quad.Quad{Subject: node, Predicate: quad.IRI(vocab.NIFString), Object: words, Label: meta},
			quad.Quad{Subject: node, Predicate: quad.IRI(vocab.SchemaPublisher), Object: quad.String(fmt.Sprintf("Desk %d", i%7)), Label: meta},
			quad.Quad{
				Subject: node, Predicate: quad.IRI(vocab.SchemaPublished), Label: meta,
				Object: quad.TypedString{Value: quad.String(fmt.Sprintf("20%02d-%02d-01", i/perDocument%24, i/perDocument%12+1)), Type: vocab.XSDDate},
			},
			quad.Quad{Subject: sentence, Predicate: quad.IRI(vocab.NIFAnchor), Object: words, Label: meta})
	}
	return quads
}

// clients is how many ask at once in a load test.
const clients = 50

// BenchmarkPathPage has 50 clients ask for path pages between random actors, each
// the next as soon as it has the last, and measures the time to the first byte, which
// belongs to the head of the page with its form, and that to the end of the page.
func BenchmarkPathPage(b *testing.B) {
	store := bigGraph(b, edgesWanted())
	x, err := store.Index(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	server := httptest.NewServer(siteOf(b, store, Options{Patience: 10 * time.Second}).Handler())
	defer server.Close()
	actors := len(x.Actors())
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: clients}}
	var mu sync.Mutex
	var times, ends []time.Duration
	bytes, failed := 0, 0
	rnd := rand.New(rand.NewPCG(5, 5))
	work := make(chan string)
	var wg sync.WaitGroup
	for range clients {
		wg.Go(func() {
			for address := range work {
				took, end, n, status := firstByte(b, client, address)
				mu.Lock()
				times, ends, bytes = append(times, took), append(ends, end), bytes+n
				if status != http.StatusOK {
					failed++
				}
				mu.Unlock()
			}
		})
	}
	for b.Loop() {
		work <- fmt.Sprintf("%s/path?from=%s&to=%s", server.URL, bigActor(rnd.IntN(actors)), bigActor(rnd.IntN(actors)))
	}
	close(work)
	wg.Wait()
	for name, list := range map[string][]time.Duration{"first": times, "whole": ends} {
		slices.Sort(list)
		b.ReportMetric(float64(list[len(list)/2].Microseconds())/1e3, "ms/"+name+"-p50")
		b.ReportMetric(float64(list[len(list)*95/100].Microseconds())/1e3, "ms/"+name+"-p95")
	}
	b.ReportMetric(float64(bytes)/float64(len(times)), "bytes/page")
	b.ReportMetric(float64(failed), "failed")
}

// firstByte asks for a page, and gives how long its first byte and its last took, its
// length and its status.
func firstByte(b *testing.B, client *http.Client, address string) (byFirst, byLast time.Duration, length, status int) {
	var first time.Time
	trace := &httptrace.ClientTrace{GotFirstResponseByte: func() { first = time.Now() }}
	r, err := http.NewRequestWithContext(httptrace.WithClientTrace(b.Context(), trace), http.MethodGet, address, nil)
	if err != nil {
		b.Error(err)
		return 0, 0, 0, 0
	}
	start := time.Now()
	w, err := client.Do(r)
	if err != nil {
		b.Error(err)
		return 0, 0, 0, 0
	}
	defer w.Body.Close()
	n, err := io.Copy(io.Discard, w.Body)
	if err != nil {
		b.Error(err)
	}
	return first.Sub(start), time.Since(start), int(n), w.StatusCode
}
