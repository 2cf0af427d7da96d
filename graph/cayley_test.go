package graph

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"
	"time"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/cayley/query/path"
	"github.com/cayleygraph/quad"
	"golang.org/x/sys/unix"

	"entente/data/vocab"
)

// Cayley's own iterators have no shortest path. They can be asked for something like
// it in three ways: whether any walk of one hop, of two, of three reaches the target;
// for one such walk, with the actors on it; and by FollowRecursive how many hops away
// an actor is, right only where edges are followed one way. Asked for all walks, to
// take the first in order as Paths does, they leave some out.

// cayleyHops is how far the searches go.
const cayleyHops = 3

// tooLong is after how long one search is given up, and counted as that long.
const tooLong = 20 * time.Second

// cayleySearch gives the actors on a path, or how many hops there are; 0 is none.
type cayleySearch func(ctx context.Context, qs cayley.QuadStore, from, to quad.IRI) (nodes []string, hops int, err error)

// walks calls look for the walks of one hop, of two, of three, until it has found something.
func walks(qs cayley.QuadStore, from, to quad.IRI, tag bool, look func(p *path.Path) (bool, error)) (int, error) {
	p := path.StartPath(qs, from)
	for i := range cayleyHops {
		if tag {
			p = p.Tag(fmt.Sprint(i))
		}
		p = p.Both(quad.IRI(vocab.NSRelation + "met"))
		if found, err := look(p.Is(to)); found || err != nil {
			return i + 1, err
		}
	}
	return 0, nil
}

func reaches(ctx context.Context, qs cayley.QuadStore, from, to quad.IRI) (_ []string, hops int, err error) {
	hops, err = walks(qs, from, to, false, func(p *path.Path) (found bool, err error) {
		// Count would give what the iterator thinks that there may be.
		err = p.Iterate(ctx).Paths(false).Limit(1).Each(func(refs.Ref) error { found = true; return nil })
		return found, err
	})
	return nil, hops, err
}

func onePath(ctx context.Context, qs cayley.QuadStore, from, to quad.IRI) (nodes []string, hops int, err error) {
	hops, err = walks(qs, from, to, true, func(p *path.Path) (bool, error) {
		err := p.Iterate(ctx).Paths(false).Limit(1).TagValues(qs, func(tags map[string]quad.Value) error {
			for i := range len(tags) {
				iri, _ := tags[fmt.Sprint(i)].(quad.IRI)
				nodes = append(nodes, string(iri))
			}
			nodes = append(nodes, string(to))
			return nil
		})
		return nodes != nil, err
	})
	return nodes, hops, err
}

func recursive(ctx context.Context, qs cayley.QuadStore, from, to quad.IRI) (_ []string, hops int, err error) {
	p := path.StartPath(qs, from).FollowRecursive(quad.IRI(vocab.NSRelation+"met"), cayleyHops, []string{"hops"}).Is(to)
	err = p.Iterate(ctx).Paths(false).Limit(1).TagValues(qs, func(tags map[string]quad.Value) error {
		n, _ := tags["hops"].(quad.Int)
		hops = int(n)
		return nil
	})
	return nil, hops, err
}

// BenchmarkCayley asks for the same pairs in each way, and checks that what they find
// agrees with what we find. The times are those of the processor. Run it with -benchtime 1x: each turn is all pairs.
func BenchmarkCayley(b *testing.B) {
	dir := b.TempDir()
	n := edgesWanted(b)
	if _, err := Rebuild(b.Context(), dir, Options{}, zipfQuads(n)); err != nil {
		b.Fatal(err)
	}
	s := open(b, dir, Options{ReadOnly: true})
	x, err := s.Index(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	qs, release, err := s.reader(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	defer func() {
		if err := release(); err != nil {
			b.Error(err)
		}
	}()
	for _, way := range []struct {
		name   string
		search cayleySearch
		query  Query
	}{
		{"reaches", reaches, Query{}},
		{"path", onePath, Query{}},
		{"recursive", recursive, Query{Directed: true}},
	} {
		b.Run(way.name, func(b *testing.B) {
			for b.Loop() {
				runtime.LockOSThread()
				rnd := rand.New(rand.NewPCG(5, 5))
				var theirs, ours, alone []time.Duration
				var asked []Query
				givenUp := 0
				for range 40 {
					from, to := x.actors[rnd.IntN(len(x.actors))].iri, x.actors[rnd.IntN(len(x.actors))].iri
					ctx, cancel := context.WithTimeout(b.Context(), tooLong)
					start := processor(unix.CLOCK_THREAD_CPUTIME_ID)
					nodes, hops, err := way.search(ctx, qs, quad.IRI(from), quad.IRI(to))
					theirs = append(theirs, processor(unix.CLOCK_THREAD_CPUTIME_ID)-start)
					late := ctx.Err() != nil
					cancel()
					if err != nil && !errors.Is(err, context.DeadlineExceeded) {
						b.Fatal(err)
					}
					q := way.query
					q.From, q.To, q.MaxHops = []string{from}, []string{to}, cayleyHops
					start = processor(unix.CLOCK_THREAD_CPUTIME_ID)
					want, err := x.search(b.Context(), q)
					ours = append(ours, processor(unix.CLOCK_THREAD_CPUTIME_ID)-start)
					asked = append(asked, q)
					switch {
					case err != nil:
						b.Fatal(err)
					case late:
						givenUp++
					case hops != hopsOf(want):
						b.Errorf("%s and %s: Cayley finds %d hops, we %d", from, to, hops, hopsOf(want))
					case nodes != nil && len(nodes) != len(want[0]):
						b.Errorf("Cayley finds %v, we %v", nodes, x.iris(want[0]))
					}
				}
				for _, q := range asked { // once more, when Cayley does not put other things into the caches meanwhile
					start := processor(unix.CLOCK_THREAD_CPUTIME_ID)
					if _, err := x.search(b.Context(), q); err != nil {
						b.Fatal(err)
					}
					alone = append(alone, processor(unix.CLOCK_THREAD_CPUTIME_ID)-start)
				}
				runtime.UnlockOSThread()
				b.ReportMetric(float64(sum(theirs))/float64(sum(alone)), "times-alone")
				compare(b, theirs, ours)
				b.ReportMetric(float64(givenUp), "given-up")
			}
		})
	}
}

// hopsOf is the length of the first path; 0 where there is none.
func hopsOf(paths [][]uint32) int {
	if len(paths) == 0 {
		return 0
	}
	return len(paths[0]) - 1
}

func sum(list []time.Duration) (all time.Duration) {
	for _, t := range list {
		all += t
	}
	return all
}

// compare reports the times of two ways to answer the same questions.
func compare(b *testing.B, theirs, ours []time.Duration) {
	b.ReportMetric(float64(sum(theirs))/float64(sum(ours)), "times-in-all")
	for _, side := range []struct {
		name  string
		times []time.Duration
	}{{"cayley", theirs}, {"ours", ours}} {
		slices.Sort(side.times)
		b.ReportMetric(float64(side.times[len(side.times)/2].Nanoseconds())/1e3, "µs/p50-"+side.name)
		b.ReportMetric(float64(side.times[len(side.times)*95/100].Nanoseconds())/1e3, "µs/p95-"+side.name)
	}
	b.ReportMetric(0, "ns/op")
}
