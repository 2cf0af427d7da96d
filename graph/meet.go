package graph

import (
	"container/heap"
	"math"
	"runtime"
	"slices"
	"sync"
)

// The best way by evidence is found from both ends at once (Dijkstra's method
// twice): where the two meet, each has seen little more than what lies half way.
// A search from one end would look at most of a graph in which a few actors deal
// with everybody.

// half is what has been reached from one end.
type half struct {
	price []price // of each node, as far as it was reached
	state []uint8
	nodes []uint32 // that were reached
	open  states
}

// What a node is to a half.
const (
	unreached = iota
	reached
	settled
	onBest // settled, or met, and on a best way
)

func newHalf(n int) half { return half{price: make([]price, n), state: make([]uint8, n)} }

func (h *half) reset() {
	for _, u := range h.nodes {
		h.state[u] = unreached
	}
	h.nodes, h.open = h.nodes[:0], h.open[:0]
}

// put notes a price, if it is the best so far.
func (h *half) put(u uint32, p price) bool {
	switch {
	case h.state[u] == unreached:
		h.state[u] = reached
		h.nodes = append(h.nodes, u)
	case p.compare(h.price[u]) >= 0:
		return false
	}
	h.price[u] = p
	heap.Push(&h.open, priced{state{node: u}, p})
	return true
}

// next gives the cheapest node that is not settled.
func (h *half) next() (priced, bool) {
	for len(h.open) > 0 {
		if top := h.open[0]; h.state[top.at.node] == reached && h.price[top.at.node] == top.price {
			return top, true
		}
		heap.Pop(&h.open)
	}
	return priced{}, false
}

// meeting is a search from both ends at work.
type meeting struct {
	*walker
	ahead, behind *half
	best          price
	found         bool
	limit         int64 // what weighs more is of no account
}

// meet gives the best way from one of starts to a target that weighs no more than
// most, and its price.
func (w *walker) meet(starts []state, most int64) ([]uint32, price) {
	m := &meeting{walker: w, ahead: &w.scratch.ahead, behind: &w.scratch.behind, limit: most}
	defer m.ahead.reset()
	defer m.behind.reset()
	for _, st := range starts {
		m.ahead.put(st.node, price{})
	}
	for _, t := range w.targets {
		if w.flags[t]&isBlocked == 0 {
			m.behind.put(t, price{})
		}
	}
	for {
		a, okA := m.ahead.next()
		b, okB := m.behind.next()
		if !okA || !okB || a.price.weight+b.price.weight > m.limit {
			if len(w.fixed)+len(w.banned) == 0 && okA {
				defer m.keep(m.limit - a.price.weight)
			}
			break
		}
		if len(m.ahead.open) <= len(m.behind.open) {
			m.settle(a, m.ahead, m.behind, b.price.weight, true)
		} else {
			m.settle(b, m.behind, m.ahead, a.price.weight, false)
		}
	}
	if !m.found {
		return nil, price{}
	}
	m.markBest()
	return m.walkBest(starts), m.best
}

// keep keeps what the first search, for which nothing was fixed or banned, has
// found out about the ways to the targets: no way of a later one is cheaper. What
// it has not settled weighs at least radius.
func (m *meeting) keep(radius int64) {
	m.scratch.tree, m.scratch.behind = m.scratch.behind, m.scratch.tree
	m.radius = radius
}

// atLeast is no more than what the best way from u to a target weighs.
func (s *search) atLeast(u uint32) int64 {
	if s.tree.state[u] == settled {
		return s.tree.price[u].weight
	}
	return s.radius
}

// leastOf is no more than what the best path of a class weighs.
func (s *search) leastOf(t turn) float64 {
	u, ok := t.last()
	if !ok || s.radius <= 0 {
		return 0
	}
	s.mark(t.fixed, isBlocked)
	defer s.unmark(t.fixed, isBlocked)
	least := int64(math.MaxInt64)
	s.weighed(u, true, func(v uint32, weight int64) {
		if weight += s.atLeast(v); weight < least && s.step(u, v, t) {
			least = weight
		}
	})
	return s.weigh(t.fixed) + float64(least)
}

// settle goes on from a node. What is not settled from the other end is at least
// so far from there.
func (m *meeting) settle(top priced, own, other *half, far int64, forward bool) {
	u := top.at.node
	heap.Pop(&own.open)
	own.state[u] = settled
	m.weighed(u, forward, func(v uint32, weight int64) {
		p := top.price.plus(weight)
		rest := far
		if other.state[v] == settled {
			rest = other.price[v].weight
		}
		if forward {
			rest = max(rest, m.atLeast(v))
		}
		if p.weight+rest > m.limit || !m.stepEither(u, v, forward, m.turn) || !own.put(v, p) || other.state[v] == unreached {
			return
		}
		total := price{p.weight + other.price[v].weight, p.hops + other.price[v].hops}
		if total.weight <= m.limit && (!m.found || total.compare(m.best) < 0) {
			m.best, m.found, m.limit = total, true, total.weight
		}
	})
}

// markBest marks what lies on a best way between the starts and where the halves
// meet.
func (m *meeting) markBest() {
	var good []uint32
	mark := func(u uint32) {
		m.ahead.state[u] = onBest
		good = append(good, u)
	}
	for _, u := range m.ahead.nodes {
		if m.behind.state[u] == unreached {
			continue
		}
		a, b := m.ahead.price[u], m.behind.price[u]
		if (price{a.weight + b.weight, a.hops + b.hops}) == m.best {
			mark(u)
		}
	}
	for i := 0; i < len(good); i++ {
		v := good[i]
		m.weighed(v, false, func(u uint32, weight int64) {
			if m.ahead.state[u] == settled && m.ahead.price[u].plus(weight) == m.ahead.price[v] && m.step(u, v, m.turn) {
				mark(u)
			}
		})
	}
}

// walkBest walks along the best ways, always to the first node in order.
func (m *meeting) walkBest(starts []state) []uint32 {
	u := ^uint32(0)
	for _, st := range starts {
		if m.ahead.state[st.node] == onBest {
			u = min(u, st.node)
		}
	}
	var path []uint32
	if len(m.fixed) == 0 {
		path = append(path, u)
	}
	for gone := (price{}); gone != m.best; {
		next, spent := ^uint32(0), price{}
		m.weighed(u, true, func(v uint32, weight int64) {
			if p := gone.plus(weight); v < next && m.leads(v, p) && m.step(u, v, m.turn) {
				next, spent = v, p
			}
		})
		u, gone = next, spent
		path = append(path, u)
	}
	return path
}

// leads reports whether a node is on a best way, reached at that price.
func (m *meeting) leads(v uint32, p price) bool {
	if m.ahead.state[v] == onBest && m.ahead.price[v] == p {
		return true
	}
	b := m.behind.price[v]
	return m.behind.state[v] != unreached && (price{p.weight + b.weight, p.hops + b.hops}) == m.best
}

// weighed visits the neighbours of u with what the hop weighs.
func (s *search) weighed(u uint32, forward bool, visit func(v uint32, weight int64)) {
	if s.filter != nil || s.directed {
		s.neighbours(u, forward, func(v uint32) {
			if forward {
				visit(v, s.hopWeight(u, v))
			} else {
				visit(v, s.hopWeight(v, u))
			}
		})
		return
	}
	all := s.x.weights()
	for _, side := range []struct {
		of      *adjacency
		weights []int32
	}{{&s.x.out, all.out}, {&s.x.in, all.in}} {
		first := side.of.start[u]
		for i, n := range side.of.of(u) {
			visit(n.node, int64(side.weights[int(first)+i]))
		}
	}
}

// pairWeights are the weights of all hops, where every statement counts and both
// directions do, beside the lists of the two adjacencies.
type pairWeights struct{ out, in []int32 }

func newPairWeights(x *Index) pairWeights {
	w := pairWeights{out: make([]int32, len(x.out.list)), in: make([]int32, len(x.in.list))}
	n := len(x.actors)
	part := n/runtime.GOMAXPROCS(0) + 1
	var all sync.WaitGroup
	for from := 0; from < n; from += part {
		all.Go(func() {
			s := &search{x: x}
			for u := from; u < min(from+part, n); u++ {
				for i := x.out.start[u]; i < x.out.start[u+1]; i++ {
					w.out[i] = int32(s.evidenceWeight(uint32(u), x.out.list[i].node))
				}
			}
		})
	}
	all.Wait()
	next := slices.Clone(x.in.start)
	for i, v := range x.out.list { // join fills x.in in this order, too
		w.in[next[v.node]] = w.out[i]
		next[v.node]++
	}
	return w
}

// weightOf looks up the weight of a hop where every statement counts.
func (x *Index) weightOf(u, v uint32) int64 {
	for _, ends := range [][2]uint32{{u, v}, {v, u}} {
		list := x.out.of(ends[0])
		if i, ok := slices.BinarySearchFunc(list, ends[1], func(n neighbour, v uint32) int { return int(n.node) - int(v) }); ok {
			return int64(x.weights().out[int(x.out.start[ends[0]])+i])
		}
	}
	return 0
}
