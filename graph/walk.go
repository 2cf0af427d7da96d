package graph

import (
	"container/heap"
	"maps"
	"slices"
)

// Paths that must pass some actors, or that are measured by evidence, are found
// among states: a node, and the actors still to be passed from there on (one bit
// each). A search from the targets gives what each state costs at least.

type state struct {
	node uint32
	need uint32 // bits of search.via
}

// walk gives the best way to go on after a turn, and its price. It may meet a
// node twice; best divides such a walk without counting it. Ways that weigh more
// than enough are not looked for.
func (s *search) walk(t turn, enough float64) ([]uint32, price) {
	w := &walker{search: s, turn: t}
	starts := w.starts()
	left := s.hops - max(len(t.fixed)-1, 0)
	if len(starts) == 0 || left <= 0 {
		return nil, 0
	}
	tail, p, ok := w.cheapest(starts, enough)
	if !ok || p.hops() <= left {
		return tail, p
	}
	most, ok := w.bound(left, enough) // the cheapest is too long
	if !ok {
		return nil, 0
	}
	layers := w.layers(left, most)
	tail, p, _ = w.follow(starts, func(at state, used int) (price, bool) {
		p, ok := layers[left-used][at]
		return p, ok
	})
	return tail, p
}

// cheapest gives the best way of any length that weighs no more than enough.
func (w *walker) cheapest(starts []state, enough float64) ([]uint32, price, bool) {
	if w.weighted && len(w.via) == 0 {
		tail, p := w.meet(starts, int64(min(enough, mostWeight)))
		return tail, p, tail != nil
	}
	prices := w.dijkstra(starts)
	return w.follow(starts, func(at state, _ int) (price, bool) { p, ok := prices[at]; return p, ok })
}

// bound finds out what the walk weighs at most that is not too long: no more than
// the way with the fewest hops. It reports whether there is a way at all.
func (w *walker) bound(left int, enough float64) (int64, bool) {
	if !w.weighted || len(w.via) > 0 {
		return mostWeight, true
	}
	short := w.shortest(w.turn, left)
	if last, ok := w.last(); ok && short != nil {
		short = append([]uint32{last}, short...)
	}
	return int64(min(w.weigh(short), enough)), short != nil
}

type walker struct {
	*search
	turn
}

// starts gives the states from which the walk may start: where nothing is fixed,
// any source; otherwise the last node of what is fixed.
func (w *walker) starts() []state {
	need := uint32(1)<<len(w.via) - 1
	for _, u := range w.fixed {
		need &^= w.bit(u)
	}
	if n := len(w.fixed); n > 0 {
		return []state{{w.fixed[n-1], need}}
	}
	var list []state
	for _, u := range w.sources {
		if !slices.Contains(w.banned, u) && w.flags[u]&isBlocked == 0 {
			list = append(list, state{u, need &^ w.bit(u)})
		}
	}
	return list
}

func (s *search) bit(u uint32) uint32 {
	if i := slices.Index(s.via, u); i >= 0 {
		return 1 << i
	}
	return 0
}

// before visits the states one hop before at, and what the hop costs. A node
// that is still needed is not left behind to be met again.
func (w *walker) before(at state, visit func(from state, weight int64)) {
	w.neighbours(at.node, false, func(u uint32) {
		need := at.need | w.bit(at.node)
		if need&w.bit(u) == 0 && w.step(u, at.node, w.turn) {
			visit(state{u, need}, w.hopWeight(u, at.node))
		}
	})
}

// dijkstra gives the least price from each state to a target, as far as is
// needed to know it for the cheapest of starts.
func (w *walker) dijkstra(starts []state) map[state]price {
	final := map[state]price{}
	best := map[state]price{}
	var open states
	for _, t := range w.targets {
		if w.flags[t]&isBlocked == 0 {
			at := state{t, 0}
			best[at] = 0
			heap.Push(&open, priced{at, 0})
		}
	}
	enough := price(-1)
	for len(open) > 0 {
		top := heap.Pop(&open).(priced)
		if _, done := final[top.at]; done {
			continue
		}
		if enough >= 0 && top.price > enough {
			break
		}
		final[top.at] = top.price
		if slices.Contains(starts, top.at) {
			enough = top.price
			continue
		}
		w.before(top.at, func(from state, weight int64) {
			p := top.price.plus(weight)
			if old, ok := best[from]; !ok || p < old {
				best[from] = p
				heap.Push(&open, priced{from, p})
			}
		})
	}
	return final
}

// layers gives the least price of each state within 0, 1, ... left hops, of what
// weighs no more than most.
func (w *walker) layers(left int, most int64) []map[state]price {
	all := []map[state]price{{}}
	for _, t := range w.targets {
		if w.flags[t]&isBlocked == 0 {
			all[0][state{t, 0}] = 0
		}
	}
	for range left {
		last := all[len(all)-1]
		next := make(map[state]price, len(last))
		maps.Copy(next, last)
		for at, p := range last {
			w.before(at, func(from state, weight int64) {
				if old, ok := next[from]; p.weight() <= most-weight && (!ok || p.plus(weight) < old) {
					next[from] = p.plus(weight)
				}
			})
		}
		all = append(all, next)
	}
	return all
}

// follow walks from the cheapest start to a target along the prices, always to
// the first node in order.
func (w *walker) follow(starts []state, cost func(at state, used int) (price, bool)) ([]uint32, price, bool) {
	at, total, ok := state{}, price(0), false
	for _, st := range starts {
		if p, known := cost(st, 0); known && (!ok || p < total || p == total && st.node < at.node) {
			at, total, ok = st, p, true
		}
	}
	if !ok {
		return nil, 0, false
	}
	var path []uint32
	if len(w.fixed) == 0 {
		path = append(path, at.node)
	}
	for rest, used := total, 0; rest.hops() > 0; used++ {
		at, rest = w.onward(at, rest, used, cost)
		path = append(path, at.node)
	}
	return path, total, true
}

func (w *walker) onward(at state, rest price, used int, cost func(at state, used int) (price, bool)) (state, price) {
	next, left := state{node: ^uint32(0)}, price(0)
	w.neighbours(at.node, true, func(v uint32) {
		bit := w.bit(v)
		if v >= next.node || at.need&bit != bit || !w.step(at.node, v, w.turn) {
			return
		}
		to := state{v, at.need &^ bit}
		if p, ok := cost(to, used+1); ok && p.plus(w.hopWeight(at.node, v)) == rest {
			next, left = to, p
		}
	})
	return next, left
}

type priced struct {
	at    state
	price price
}

// states gives the cheapest state first.
type states []priced

func (s states) Len() int           { return len(s) }
func (s states) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }
func (s states) Less(i, j int) bool { return s[i].price < s[j].price }
func (s *states) Push(v any)        { *s = append(*s, v.(priced)) }
func (s *states) Pop() any {
	last := (*s)[len(*s)-1]
	*s = (*s)[:len(*s)-1]
	return last
}
