package graph

import (
	"cmp"
	"flag"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"entente/data/vocab"
)

// uniform draws a number below n without the liking of rapid for small ones.
func uniform(t *rapid.T, name string, n int) int {
	return int(rapid.Uint32().Draw(t, name)*2654435761>>8) % n
}

// randomIndex makes a small graph, straight as an index.
func randomIndex(t *rapid.T) *Index {
	n := rapid.IntRange(5, 8).Draw(t, "actors")
	x := &Index{
		relations: []string{vocab.NSRelation + "met", vocab.NSRelation + "visited"},
		above:     [][]uint32{{0}, {1, 0}}, // visiting is a way of meeting
		voices:    [][]uint32{nil},
	}
	for i := range n {
		x.actors = append(x.actors, actorEntry{iri: fmt.Sprintf("%s%c", vocab.NSActor, 'a'+i), name: string(rune('a' + i))})
	}
	for i, pub := range []string{"P", "Q"} {
		x.docs = append(x.docs, Document{ID: fmt.Sprint("d", i), Publisher: pub, Date: fmt.Sprint(2023 + i)})
	}
	x.publish()
	for i := range rapid.SampledFrom([]int{n, 2 * n, 3 * n, 4 * n}).Draw(t, "edges") {
		e := edge{
			from:     uint32(uniform(t, "from", n)),
			to:       uint32(uniform(t, "to", n)),
			relation: uint32(rapid.IntRange(0, 1).Draw(t, "relation")),
			doc:      uint32(rapid.IntRange(0, 1).Draw(t, "doc")),
			status:   code(rapid.IntRange(1, 4).Draw(t, "status")),
			polarity: 1,
			evidence: code(rapid.IntRange(1, 4).Draw(t, "evidence")),
			key:      uint64(i),
		}
		if rapid.Bool().Draw(t, "dated") {
			y := int32(rapid.IntRange(2020, 2024).Draw(t, "year"))
			e.date = period{y*10000 + 101, y*10000 + 1231}
		}
		if rapid.Bool().Draw(t, "said") {
			e.voices = uint32(len(x.voices))
			x.voices = append(x.voices, []uint32{uint32(rapid.IntRange(0, n-1).Draw(t, "speaker"))})
		}
		if e.from != e.to {
			x.edges = append(x.edges, e)
		}
	}
	x.connect()
	return x
}

func randomQuery(t *rapid.T, x *Index) Query {
	some := func(name string, most int) []string {
		var list []string
		for range max(0, uniform(t, name, 2*most+2)-most-1) {
			list = append(list, string(rune('a'+rapid.IntRange(0, len(x.actors)-1).Draw(t, name+" actor"))))
		}
		return list
	}
	q := Query{
		From: append(some("from", 1), "a"), To: append(some("to", 1), "b"),
		K: 1 + uniform(t, "k", 8), MaxHops: 1 + uniform(t, "hops", 7),
		Directed: rapid.Bool().Draw(t, "directed"), Weighted: rapid.Bool().Draw(t, "weighted"),
		Via: some("via", 2), Avoid: some("avoid", 2),
	}
	if uniform(t, "by relation", 5) == 0 {
		q.Relations = []string{rapid.SampledFrom([]string{"met", "visited"}).Draw(t, "relation")}
	}
	if uniform(t, "by status", 5) == 0 {
		q.Status = []string{"actual", "planned"}
	}
	if uniform(t, "by evidence", 5) == 0 {
		q.Evidence = []string{"asserted", "reported"}
	}
	if uniform(t, "by speaker", 8) == 0 {
		q.Speaker = []string{"a"}
	}
	if uniform(t, "by publisher", 8) == 0 {
		q.Publisher = []string{"p"}
	}
	if uniform(t, "since", 8) == 0 {
		q.Since = "2022"
	}
	if uniform(t, "until", 8) == 0 {
		q.Until = "2023-06"
	}
	if uniform(t, "as of", 8) == 0 {
		q.AsOf = "2023"
	}
	return q
}

// brute finds the paths by trying every walk.
func brute(x *Index, q Query) [][]uint32 {
	s, err := x.newSearch(q)
	if err != nil {
		return nil
	}
	defer s.end()
	passes := func(e *edge) bool { return s.filter == nil || s.filter.pass(e) }
	step := func(u, v uint32) bool {
		for i := range x.edges {
			e := &x.edges[i]
			if passes(e) && (e.from == u && e.to == v || !q.Directed && e.from == v && e.to == u) {
				return true
			}
		}
		return false
	}
	var all [][]uint32
	var grow func(path []uint32)
	grow = func(path []uint32) {
		last := path[len(path)-1]
		if slices.Contains(s.targets, last) {
			for _, v := range s.via {
				if !slices.Contains(path, v) {
					return
				}
			}
			all = append(all, slices.Clone(path))
			return
		}
		if len(path) > s.hops {
			return
		}
		for v := range uint32(len(x.actors)) {
			if !slices.Contains(path, v) && s.flags[v]&isBlocked == 0 && !slices.Contains(s.sources, v) && step(last, v) {
				grow(append(path, v))
			}
		}
	}
	for _, u := range s.sources {
		grow([]uint32{u})
	}
	slices.SortFunc(all, func(a, b []uint32) int {
		c := 0
		if q.Weighted {
			c = cmp.Compare(s.weigh(a), s.weigh(b))
		}
		return cmp.Or(c, len(a)-len(b), slices.Compare(a, b))
	})
	return all[:min(len(all), q.K)]
}

func TestPathsAreThoseOfBruteForce(t *testing.T) {
	if !testing.Short() && flag.Lookup("rapid.checks").Value.String() == "100" {
		if err := flag.Set("rapid.checks", "10000"); err != nil {
			t.Fatal(err)
		}
		defer func() { _ = flag.Set("rapid.checks", "100") }()
	}
	long := 0
	rapid.Check(t, func(t *rapid.T) {
		x := randomIndex(t)
		q := randomQuery(t, x)
		got, err := x.search(t.Context(), q)
		if err != nil && err != ErrSame {
			t.Fatal(err)
		}
		if want := brute(x, q); !slices.EqualFunc(got, want, slices.Equal[[]uint32]) {
			t.Fatalf("%+v\ngot  %v\nwant %v", q, got, want)
		} else if len(want) > 0 && len(want[0]) > 2 {
			long++
		}
	})
	if long == 0 && !testing.Short() { // a short run tries a few graphs only, which may all be flat
		t.Error("no query had a path of two hops: the test has tested nothing")
	}
}

// near finds all paths of up to three hops by walking them.
func near(x *Index, q Query) [][]uint32 {
	s, err := x.newSearch(q)
	if err != nil {
		return nil
	}
	defer s.end()
	var all [][]uint32
	var grow func(path []uint32)
	grow = func(path []uint32) {
		s.neighbours(path[len(path)-1], true, func(v uint32) {
			switch {
			case slices.Contains(path, v):
			case v == s.targets[0]:
				all = append(all, append(slices.Clone(path), v))
			case len(path) < q.MaxHops:
				grow(append(slices.Clip(path), v))
			}
		})
	}
	grow([]uint32{s.sources[0]})
	slices.SortFunc(all, func(a, b []uint32) int {
		return cmp.Or(cmp.Compare(s.weigh(a), s.weigh(b)), len(a)-len(b), slices.Compare(a, b))
	})
	all = slices.CompactFunc(all, slices.Equal)
	return all[:min(len(all), q.K)]
}

// Small graphs have no hubs, with which searches by evidence have a way of their own.
func TestPathsByEvidencePastHubs(t *testing.T) {
	x := zipfIndex(12_000)
	hubs := 0
	for u := range uint32(len(x.actors)) {
		if x.degree(u) > hubDegree {
			hubs++
		}
	}
	if hubs < 5 {
		t.Fatalf("the graph has only %d hubs", hubs)
	}
	rapid.Check(t, func(t *rapid.T) {
		end := func(name string) []string {
			return []string{x.actors[uniform(t, name, len(x.actors)/(1+3*uniform(t, "of hubs", 2)*10))].iri}
		}
		q := Query{
			From: end("from"), To: end("to"), K: 1 + uniform(t, "k", 8), MaxHops: 3, Weighted: true,
			Directed: rapid.Bool().Draw(t, "directed"),
		}
		if rapid.Bool().Draw(t, "filtered") {
			q.Evidence = []string{"asserted", "alleged"}
		}
		got, err := x.search(t.Context(), q)
		if err == ErrSame {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if want := near(x, q); !slices.EqualFunc(got, want, slices.Equal[[]uint32]) {
			t.Fatalf("%+v\ngot  %v\nwant %v", q, got, want)
		}
	})
}
