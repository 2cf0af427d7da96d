package graph

import (
	"cmp"
	"math"
	"slices"
)

// A search by evidence looks at the lightest hops of an actor first, and at the
// heavy ones not at all: an actor that deals with everybody has a hundred thousand
// neighbours, of which a handful can lie on a good path.

// weighty is what a hop weighs where every statement counts and both directions do,
// and what statements these are. With filters, or in one direction, a hop weighs
// that much or more, for there is less evidence.
type weighty struct {
	weight int32
	traits traits
}

// ranked is a neighbour and the hop to it.
type ranked struct {
	weighty
	node uint32
	at   uint32 // in the list of Index.out
}

// pairWeights are the weights of all hops.
type pairWeights struct {
	hops    []weighty        // beside the list of Index.out
	back    []uint32         // beside that list, too: where the hop back stands in it, or nowhere
	inward  []uint32         // beside the list of Index.in: where the hop stands in that of Index.out
	least   []int32          // for each actor, of its hops
	crowds  map[uint32]crowd // around actors that deal with very many
	out, in []ranked         // in place of those lists, the hops of each actor by weight
}

func newPairWeights(x *Index) *pairWeights {
	n := len(x.out.list)
	w := &pairWeights{hops: make([]weighty, n), back: make([]uint32, n), inward: make([]uint32, n), out: make([]ranked, n), in: make([]ranked, n)}
	next := slices.Clone(x.in.start)
	for u := range uint32(len(x.actors)) { // join fills x.in in this order, too
		for at := x.out.start[u]; at < x.out.start[u+1]; at++ {
			v := x.out.list[at].node
			w.inward[next[v]] = at
			next[v]++
		}
	}
	x.eachPart(func(u uint32) { w.turnBack(x, u) })
	s := &search{x: x}
	x.eachPart(func(u uint32) {
		for at := x.out.start[u]; at < x.out.start[u+1]; at++ {
			w.hops[at] = weighty{s.evidenceAt(w, at), x.traitsAt(w, at)}
			w.out[at] = ranked{w.hops[at], x.out.list[at].node, at}
		}
	})
	w.least = make([]int32, len(x.actors))
	x.eachPart(func(u uint32) {
		w.least[u] = math.MaxInt32
		for i := x.in.start[u]; i < x.in.start[u+1]; i++ {
			at := w.inward[i]
			w.in[i] = ranked{w.hops[at], x.in.list[i].node, at}
		}
		for _, list := range [][]ranked{w.out[x.out.start[u]:x.out.start[u+1]], w.in[x.in.start[u]:x.in.start[u+1]]} {
			slices.SortFunc(list, lighter)
			if len(list) > 0 {
				w.least[u] = min(w.least[u], list[0].weight)
			}
		}
	})
	w.crowds = map[uint32]crowd{}
	for u := range uint32(len(x.actors)) {
		if x.around[u] > hubDegree && int(x.around[u]) > len(x.actors)/crowdShare {
			w.crowds[u] = x.crowd(u)
		}
	}
	return w
}

// crowd has a bit for each actor that is one hop away. Of few hubs with very many
// neighbours it is smaller than the lists of these, and says of most others with one look
// that they are none.
type crowd []uint64

// crowdShare is of how many actors one must be a neighbour for a crowd.
const crowdShare = 128

func (x *Index) crowd(u uint32) crowd {
	c := make(crowd, len(x.actors)/64+1)
	for _, list := range [][]neighbour{x.out.of(u), x.in.of(u)} {
		for _, v := range list {
			c[v.node/64] |= 1 << (v.node % 64)
		}
	}
	return c
}

// lacks reports whether v is certainly not in it.
func (c crowd) lacks(v uint32) bool { return c != nil && c[v/64]&(1<<(v%64)) == 0 }

// turnBack finds the hops back of those from u: both lists of u are in order.
func (w *pairWeights) turnBack(x *Index, u uint32) {
	i, end := x.in.start[u], x.in.start[u+1]
	for at := x.out.start[u]; at < x.out.start[u+1]; at++ {
		v := x.out.list[at].node
		for i < end && x.in.list[i].node < v {
			i++
		}
		if w.back[at] = nowhere; i < end && x.in.list[i].node == v {
			w.back[at] = w.inward[i]
		}
	}
}

func lighter(a, b ranked) int {
	return cmp.Or(cmp.Compare(a.weight, b.weight), cmp.Compare(a.node, b.node))
}

// weighed visits the neighbours of u with what the hop weighs. In each of two
// lists the lightest come first, as far as filters do not make them heavier, and
// the list ends once its hops weigh more than most(), which may change meanwhile.
// What is not worth it by the least that the hop can weigh is left out.
func (s *search) weighed(u uint32, forward bool, most func() int64, worth func(v uint32, least int64) bool, visit func(v uint32, weight int64)) {
	all := s.x.weights()
	if forward || !s.directed {
		s.lightest(all.out[s.x.out.start[u]:s.x.out.start[u+1]], most, worth, visit)
	}
	if !forward || !s.directed {
		s.lightest(all.in[s.x.in.start[u]:s.x.in.start[u+1]], most, worth, visit)
	}
}

// rounding is by how much a hop with less evidence can weigh less all the same.
const rounding = 1

func (s *search) lightest(list []ranked, most func() int64, worth func(v uint32, least int64) bool, visit func(v uint32, weight int64)) {
	plain := s.plain()
	for i := range list {
		r := &list[i]
		least := int64(r.weight) - rounding
		if least > most() {
			return
		}
		if plain {
			visit(r.node, int64(r.weight))
		} else if worth(r.node, least) {
			if w, ok := s.weightOf(r.weighty, r.at); ok {
				visit(r.node, w)
			}
		}
	}
}

// weightAt gives what the hop at that place in the list of Index.out weighs, if a
// statement passes the filter.
func (s *search) weightAt(at uint32) (int64, bool) {
	return s.weightOf(s.x.weights().hops[at], at)
}

// weightOf does so where it is known what the hop weighs without the filter. Mostly
// the traits of its statements tell all of it.
func (s *search) weightOf(hop weighty, at uint32) (int64, bool) {
	if s.plain() {
		return int64(hop.weight), true
	}
	all := s.x.weights()
	if s.filter != nil && s.filter.noneOf(hop.traits) {
		return 0, false
	}
	if (s.filter == nil || s.filter.allOf(hop.traits)) && (!s.directed || all.back[at] == nowhere) {
		return int64(hop.weight), true
	}
	if s.weighedAt == nil {
		s.weighedAt = make([]int32, len(all.hops))
	}
	w := s.weighedAt[at]
	if w == unweighed {
		w = s.evidenceAt(all, at)
		s.weighedAt[at] = w
		s.asked = append(s.asked, at)
	}
	return int64(w), w != closed
}

// What a hop weighs that was not asked for yet, and one that no statement allows.
const (
	unweighed = 0
	closed    = -1
)

// hopFrom gives what the hop from u to v weighs, or the other way round, if a
// statement that passes the filter leads there.
func (s *search) hopFrom(u, v uint32, forward bool) (int64, bool) {
	if !forward {
		u, v = v, u
	}
	at, ok := s.x.outward(u, v)
	if !ok && !s.directed {
		at, ok = s.x.outward(v, u)
	}
	if !ok {
		return 0, false
	}
	return s.weightAt(at)
}

// outward gives the place of the hop from u to v in the list of x.out.
func (x *Index) outward(u, v uint32) (uint32, bool) {
	at, inward, ok := x.place(u, v)
	if ok && inward {
		at = x.weights().inward[at]
	}
	return at, ok
}

// lightestHop is no more than what any hop from u weighs, or to it.
func (s *search) lightestHop(u uint32) int64 { return int64(s.x.weights().least[u]) - rounding }
