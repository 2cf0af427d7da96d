package graph

import (
	"cmp"
	"math"
	"runtime"
	"slices"
	"sync"
)

// A search by evidence looks at the lightest hops of an actor first, and at the
// heavy ones not at all: an actor that deals with everybody has a hundred thousand
// neighbours, of which a handful can lie on a good path.

// ranked is a neighbour and what the hop to it weighs where every statement
// counts and both directions do. With filters, or in one direction, a hop weighs
// that much or more, for there is less evidence.
type ranked struct {
	node   uint32
	weight int32
}

// pairWeights are the weights of all hops.
type pairWeights struct {
	toEach, fromEach []int32  // beside the lists of Index.out and Index.in
	least            []int32  // for each actor, of its hops
	out, in          []ranked // in place of those lists, the hops of each actor by weight
}

func newPairWeights(x *Index) pairWeights {
	n := len(x.out.list)
	w := pairWeights{toEach: make([]int32, n), fromEach: make([]int32, n), out: make([]ranked, n), in: make([]ranked, n)}
	s := &search{x: x}
	x.eachPart(func(u uint32) {
		for i := x.out.start[u]; i < x.out.start[u+1]; i++ {
			v := x.out.list[i].node
			w.toEach[i] = int32(s.evidenceWeight(u, v))
			w.out[i] = ranked{v, w.toEach[i]}
		}
	})
	next := slices.Clone(x.in.start)
	for u := range uint32(len(x.actors)) { // join fills x.in in this order, too
		for i := x.out.start[u]; i < x.out.start[u+1]; i++ {
			v := x.out.list[i].node
			w.in[next[v]], w.fromEach[next[v]] = ranked{u, w.toEach[i]}, w.toEach[i]
			next[v]++
		}
	}
	w.least = make([]int32, len(x.actors))
	x.eachPart(func(u uint32) {
		w.least[u] = math.MaxInt32
		for _, list := range [][]ranked{w.out[x.out.start[u]:x.out.start[u+1]], w.in[x.in.start[u]:x.in.start[u+1]]} {
			slices.SortFunc(list, lighter)
			if len(list) > 0 {
				w.least[u] = min(w.least[u], list[0].weight)
			}
		}
	})
	return w
}

func lighter(a, b ranked) int {
	return cmp.Or(cmp.Compare(a.weight, b.weight), cmp.Compare(a.node, b.node))
}

// eachPart does something for every actor, on all processors.
func (x *Index) eachPart(do func(u uint32)) {
	n := len(x.actors)
	part := n/runtime.GOMAXPROCS(0) + 1
	var all sync.WaitGroup
	for from := 0; from < n; from += part {
		all.Go(func() {
			for u := from; u < min(from+part, n); u++ {
				do(uint32(u))
			}
		})
	}
	all.Wait()
}

// weightOf looks up the weight of a hop where every statement counts, if there is one.
func (x *Index) weightOf(u, v uint32) (int64, bool) {
	w := x.weights()
	for range 2 {
		if at, inward, ok := x.place(u, v); ok {
			if inward {
				return int64(w.fromEach[at]), true
			}
			return int64(w.toEach[at]), true
		}
		u, v = v, u
	}
	return 0, false
}

// weighed visits the neighbours of u with what the hop weighs. In each of two
// lists the lightest come first, as far as filters do not make them heavier, and
// the list ends once its hops weigh more than most(), which may change meanwhile.
func (s *search) weighed(u uint32, forward bool, most func() int64, visit func(v uint32, weight int64)) {
	all := s.x.weights()
	if forward || !s.directed {
		s.lightest(u, forward, all.out[s.x.out.start[u]:s.x.out.start[u+1]], most, visit)
	}
	if !forward || !s.directed {
		s.lightest(u, forward, all.in[s.x.in.start[u]:s.x.in.start[u+1]], most, visit)
	}
}

// rounding is by how much a hop with less evidence can weigh less all the same.
const rounding = 1

func (s *search) lightest(u uint32, forward bool, list []ranked, most func() int64, visit func(v uint32, weight int64)) {
	plain := s.plain()
	for _, r := range list {
		if int64(r.weight)-rounding > most() {
			return
		}
		if plain {
			visit(r.node, int64(r.weight))
		} else if w, ok := s.hopFrom(u, r.node, forward); ok {
			visit(r.node, w)
		}
	}
}

// hopFrom gives what the hop from u to v weighs, or the other way round, if a
// statement that passes the filter leads there.
func (s *search) hopFrom(u, v uint32, forward bool) (int64, bool) {
	if s.plain() {
		return s.x.weightOf(u, v)
	}
	if !forward {
		u, v = v, u
	}
	if !s.hop(u, v) {
		return 0, false
	}
	return s.hopWeight(u, v), true
}

// lightestHop is no more than what any hop from u weighs, or to it.
func (s *search) lightestHop(u uint32) int64 { return int64(s.x.weights().least[u]) - rounding }
