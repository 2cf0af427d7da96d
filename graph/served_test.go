package graph

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	cayley "github.com/cayleygraph/cayley/graph"
	cpostgres "github.com/cayleygraph/cayley/graph/sql/postgres" // stock Cayley, to see that it reads what we write
	"github.com/cayleygraph/quad"
	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"
	"pgregory.net/rapid"

	"entente/graph/nquads"
	"entente/graph/server"
)

// postgres is the address of a PostgreSQL database that tests may write to.
const postgres = "ENTENTE_POSTGRES"

// database gives the address of an empty part of the database, and puts copies of
// what is there into a folder of the test.
func database(t testing.TB) string {
	t.Helper()
	address := os.Getenv(postgres)
	if address == "" {
		t.Skip(postgres + " does not say where a PostgreSQL database is")
	}
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	conn, err := pgx.Connect(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	schema := fmt.Sprintf("test_%d_%d", os.Getpid(), time.Now().UnixNano())
	if _, err := conn.Exec(t.Context(), "CREATE SCHEMA "+schema); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_, err := conn.Exec(context.Background(), "DROP SCHEMA "+schema+" CASCADE")
		if err := errors.Join(err, conn.Close(context.Background())); err != nil {
			t.Error(err)
		}
	})
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	q.Set("search_path", schema)
	u.RawQuery = q.Encode()
	return u.String()
}

// kept gives what the database holds, and checks that the counts of its nodes are right.
func kept(t testing.TB, address string) string {
	t.Helper()
	srv, err := server.Open(t.Context(), address, false, time.Second)
	if err != nil {
		t.Fatal(err)
	}
	defer srv.Close()
	var b strings.Builder
	if err := nquads.WriteSorted(&b, srv.Quads(t.Context())); err != nil {
		t.Fatal(err)
	}
	conn, err := pgx.Connect(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	wrong := 0
	err = conn.QueryRow(t.Context(), `
WITH ends AS (SELECT subject_hash AS hash FROM quads UNION ALL SELECT predicate_hash FROM quads
	UNION ALL SELECT object_hash FROM quads UNION ALL SELECT label_hash FROM quads WHERE label_hash IS NOT NULL),
uses AS (SELECT hash, count(*) AS n FROM ends GROUP BY hash)
SELECT count(*) FROM nodes FULL JOIN uses USING (hash) WHERE refs IS DISTINCT FROM n`).Scan(&wrong)
	if err != nil || wrong > 0 {
		t.Errorf("%d nodes are counted wrongly (%v)", wrong, err)
	}
	return b.String()
}

// stock gives what Cayley's own backend finds in the database.
func stock(t testing.TB, address string) string {
	t.Helper()
	qs, err := cayley.NewQuadStore(cpostgres.Type, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer qs.Close()
	var b strings.Builder
	if err := nquads.WriteSorted(&b, func(yield func(quad.Quad, error) bool) {
		it := qs.QuadsAllIterator().Iterate()
		defer it.Close()
		for it.Next(t.Context()) {
			q, err := qs.Quad(it.Result())
			if !yield(q, err) {
				return
			}
		}
	}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestServedGraphIsLikeOneInAFolder(t *testing.T) {
	address := database(t)
	if _, err := Open(address, Options{ReadOnly: true}); !errors.Is(err, ErrNone) {
		t.Errorf("an empty database: %v", err)
	}
	if _, err := Open(address, Options{Existing: true}); !errors.Is(err, ErrNone) {
		t.Errorf("an empty database: %v", err)
	}
	s := open(t, address, Options{})
	put(t, s, docQuads(t, "a", "P", "2024", "kp met ru", "us met kp"), docQuads(t, "b", "P", "2024", "kp met ru"))
	put(t, s, docQuads(t, "a", "P", "2024", "kp met ru"), docQuads(t, "a", "P", "2024", "cn met kr"))
	sound(t, s)
	if _, err := Open(address, Options{LockTimeout: 50 * time.Millisecond}); !errors.Is(err, ErrBusy) {
		t.Errorf("a second writer got %v", err)
	}
	want := dump(t, s)
	if got := kept(t, address); got != want {
		t.Error(cmp.Diff(want, got))
	}
	if got := stock(t, address); got != want {
		t.Error(cmp.Diff(want, got))
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_CACHE_HOME", t.TempDir()) // another machine
	other := open(t, address, Options{ReadOnly: true})
	if got := dump(t, other); got != want {
		t.Error(cmp.Diff(want, got))
	}
	paths, err := other.Paths(t.Context(), Query{From: []string{"country/cn"}, To: []string{"country/kr"}})
	if err != nil || len(paths) != 1 {
		t.Errorf("%v, %v", paths, err)
	}
}

// A copy that was left behind is brought up to date.
func TestCopyOfAServedGraphFollows(t *testing.T) {
	address := database(t)
	here, there := t.TempDir(), t.TempDir()
	for i, folder := range []string{here, there, here} {
		t.Setenv("XDG_CACHE_HOME", folder)
		s, err := Open(address, Options{})
		if err != nil {
			t.Fatal(err)
		}
		put(t, s, docQuads(t, fmt.Sprint("d", i), "P", "2024", "kp met ru"))
		if got := kept(t, address); got != dump(t, s) {
			t.Error(cmp.Diff(dump(t, s), got))
		}
		if n := strings.Count(dump(t, s), "NewsArticle"); n != i+1 {
			t.Errorf("%d documents, want %d", n, i+1)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestEveryTextIsServedAsItIs(t *testing.T) {
	address := database(t)
	rapid.Check(t, func(rt *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{`\x00`, "a\x00b", "", "\U0010ffff"})).Draw(rt, "text")
		iri := quad.IRI("http://e.example/s")
		var quads []quad.Quad
		for _, v := range []quad.Value{quad.String(text), quad.LangString{Value: quad.String(text), Lang: "ko"}, quad.TypedString{Value: quad.String(text), Type: "http://e.example/t"}} {
			quads = append(quads, quad.Quad{Subject: iri, Predicate: iri, Object: v}, quad.Quad{Subject: iri, Predicate: iri, Object: v, Label: iri})
		}
		c, err := Rebuild(rt.Context(), address, Options{}, func(yield func(quad.Quad, error) bool) {
			for _, q := range quads {
				if !yield(q, nil) {
					return
				}
			}
		})
		if err != nil || c.Added != len(quads) {
			rt.Fatal(c, err)
		}
		var want strings.Builder
		if err := nquads.WriteSorted(&want, func(yield func(quad.Quad, error) bool) {
			for _, q := range quads {
				yield(q, nil)
			}
		}); err != nil {
			rt.Fatal(err)
		}
		if got := kept(t, address); got != want.String() {
			rt.Fatal(cmp.Diff(want.String(), got))
		}
	})
}

// TestServedStoreIsAMapOfDocuments is TestStoreIsAMapOfDocuments on a database.
func TestServedStoreIsAMapOfDocuments(t *testing.T) {
	address := database(t)
	s := open(t, address, Options{})
	model := map[string]DocumentQuads{}
	pool := []string{"kp met ru", "ru invited kp planned", "us met cn", "us supplied-to kr reported by=jp", "kp met us", "cn refused-entry-to us refused"}
	rapid.Check(t, func(rt *rapid.T) {
		id := rapid.SampledFrom([]string{"a", "b", "c"}).Draw(rt, "document")
		facts := rapid.SliceOfNDistinct(rapid.SampledFrom(pool), 0, 4, rapid.ID[string]).Draw(rt, "facts")
		model[id] = DocumentQuads{ID: id}
		if len(facts) > 0 {
			model[id] = docQuads(t, id, "P", "2024", facts...)
		}
		if _, err := s.Replace(rt.Context(), id, model[id].Quads); err != nil {
			rt.Fatal(err)
		}
		if diff := cmp.Diff(union(t, model), kept(t, address)); diff != "" {
			rt.Fatalf("-map +database\n%s", diff)
		}
	})
	sound(t, s)
}

// BenchmarkServeStock is Cayley's own way to write to PostgreSQL, with the tables
// and indexes that it makes.
func BenchmarkServeStock(b *testing.B) {
	benchServe(b, func(b *testing.B, address string, quads iter.Seq2[quad.Quad, error]) {
		if err := cayley.InitQuadStore(cpostgres.Type, address, nil); err != nil {
			b.Fatal(err)
		}
		qs, err := cayley.NewQuadStore(cpostgres.Type, address, nil)
		if err != nil {
			b.Fatal(err)
		}
		defer qs.Close()
		w, err := qs.NewQuadWriter()
		if err != nil {
			b.Fatal(err)
		}
		var list []quad.Quad
		for q := range quads {
			list = append(list, q)
		}
		for batch := range slices.Chunk(list, quad.DefaultBatch) {
			if _, err := w.WriteQuads(batch); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkServeRebuild makes the copy and the path index as well.
func BenchmarkServeRebuild(b *testing.B) {
	benchServe(b, func(b *testing.B, address string, quads iter.Seq2[quad.Quad, error]) {
		if _, err := Rebuild(b.Context(), address, Options{}, quads); err != nil {
			b.Fatal(err)
		}
	})
}

// benchServe counts the time by the clock: most of it is the server's.
func benchServe(b *testing.B, load func(b *testing.B, address string, quads iter.Seq2[quad.Quad, error])) {
	n := edgesWanted(b)
	address := database(b)
	for b.Loop() {
		load(b, address, zipfQuads(n))
		b.StopTimer()
		conn, err := pgx.Connect(b.Context(), address)
		if err != nil {
			b.Fatal(err)
		}
		_, err = conn.Exec(b.Context(), `DROP TABLE IF EXISTS quads, nodes, entente`)
		if err := errors.Join(err, conn.Close(b.Context())); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "quads/s")
}
