package graph

import (
	"slices"
)

// search is one query at work on an index. It is used by one goroutine, and
// given back with end.
type search struct {
	x        *Index
	filter   *filter // nil where every statement passes
	directed bool
	hops     int // at most
	weighted bool
	perHop   int
	via      []uint32

	sources, targets, avoid []uint32
	*scratch
	radius int64 // what a node weighs at least that is not settled in tree
}

// scratch is what a search writes on. All of it is clean between searches.
type scratch struct {
	flags       []uint8
	front, back wave
	level       []uint32

	ahead, behind, tree half     // of searches by evidence
	weighedAt           []int32  // what hops weigh under the filter, beside the list of Index.out
	asked               []uint32 // where that is known
}

// What a node is to a search.
const (
	isSource = 1 << iota
	isTarget
	isBlocked // to be avoided, or on the path already
)

// wave is what a breadth-first search has reached from one side. level is one
// more than the number of hops, 0 where a node was not reached.
type wave struct {
	level  []uint8
	nodes  []uint32 // all that were reached, in the order of their levels
	starts []int    // where each level starts in nodes
}

func (w *wave) reset() {
	for _, u := range w.nodes {
		w.level[u] = 0
	}
	w.nodes, w.starts = w.nodes[:0], append(w.starts[:0], 0)
}

func (w *wave) add(u uint32, level int) {
	w.level[u] = uint8(level)
	w.nodes = append(w.nodes, u)
}

// depth is how many hops the wave has gone.
func (w *wave) depth() int { return len(w.starts) - 1 }

// at gives the nodes that many hops from the start.
func (w *wave) at(depth int) []uint32 {
	if depth+1 < len(w.starts) {
		return w.nodes[w.starts[depth]:w.starts[depth+1]]
	}
	return w.nodes[w.starts[depth]:]
}

// newest gives the nodes of the last level.
func (w *wave) newest() []uint32 { return w.at(w.depth()) }

// maxHops bounds every search; levels are bytes.
const maxHops = 200

func (x *Index) newSearch(q Query) (*search, error) {
	f, err := x.newFilter(q)
	if err != nil {
		return nil, err
	}
	s := &search{x: x, filter: f, directed: q.Directed, hops: min(q.MaxHops, maxHops), weighted: q.Weighted, perHop: q.PerHop}
	if f.empty() {
		s.filter = nil
	}
	if s.hops <= 0 {
		s.hops = defaultHops
	}
	for _, set := range []struct {
		dst   *[]uint32
		names []string
	}{{&s.sources, q.From}, {&s.targets, q.To}, {&s.via, q.Via}, {&s.avoid, q.Avoid}} {
		if *set.dst, err = x.numbers(set.names); err != nil {
			return nil, err
		}
	}
	if len(s.sources) > 0 && slices.Equal(s.sources, s.targets) {
		return nil, ErrSame
	}
	s.begin()
	return s, nil
}

// begin marks the ends. An actor that is an end and to be avoided is avoided;
// one that is on both ends is neither.
func (s *search) begin() {
	s.scratch, _ = s.x.scratch.Get().(*scratch)
	if s.scratch == nil {
		n := len(s.x.actors)
		s.scratch = &scratch{flags: make([]uint8, n), front: wave{level: make([]uint8, n)}, back: wave{level: make([]uint8, n)}, ahead: newHalf(n), behind: newHalf(n), tree: newHalf(n)}
	}
	sources := s.sources
	not := func(other []uint32) func(u uint32) bool {
		return func(u uint32) bool { return slices.Contains(other, u) || slices.Contains(s.avoid, u) }
	}
	s.sources = slices.DeleteFunc(slices.Clone(sources), not(s.targets))
	s.targets = slices.DeleteFunc(slices.Clone(s.targets), not(sources))
	s.mark(s.sources, isSource)
	s.mark(s.targets, isTarget)
	s.mark(s.avoid, isBlocked)
}

func (s *search) mark(list []uint32, flag uint8) {
	for _, u := range list {
		s.flags[u] |= flag
	}
}

func (s *search) unmark(list []uint32, flag uint8) {
	for _, u := range list {
		s.flags[u] &^= flag
	}
}

// end gives back what the search wrote on.
func (s *search) end() {
	for _, list := range [][]uint32{s.sources, s.targets, s.avoid} {
		s.unmark(list, ^uint8(0))
	}
	s.front.reset()
	s.back.reset()
	s.tree.reset()
	for _, at := range s.asked {
		s.weighedAt[at] = unweighed
	}
	s.asked = s.asked[:0]
	s.x.scratch.Put(s.scratch)
	s.scratch = nil
}

// shortest gives the best way to go on after a turn, in no more hops than left;
// nil where there is none. It searches from both ends.
func (s *search) shortest(t turn, left int) []uint32 {
	if left <= 0 || !s.start(t) {
		return nil
	}
	for gone := range left {
		a, b := s.front.newest(), s.back.newest()
		if len(a) == 0 || len(b) == 0 {
			return nil
		}
		front, back := s.degrees(a), s.degrees(b)
		if len(a)*len(b)*pairCost < min(front, back) {
			if s.touch(t) {
				return s.trace(t)
			}
			if gone+1 == left {
				return nil
			}
		}
		if front <= back && s.expand(&s.front, &s.back, true, t) || front > back && s.expand(&s.back, &s.front, false, t) {
			return s.trace(t)
		}
	}
	return nil
}

// pairCost is how many neighbours can be looked through in the time that it
// takes to look up whether two given actors are neighbours.
const pairCost = 8

// turn is where a class of paths turns off: after fixed, and not to banned.
type turn struct{ fixed, banned []uint32 }

func (t turn) last() (uint32, bool) {
	if len(t.fixed) == 0 {
		return 0, false
	}
	return t.fixed[len(t.fixed)-1], true
}

// start puts the two waves at their starts.
func (s *search) start(t turn) bool {
	s.front.reset()
	s.back.reset()
	if last, ok := t.last(); ok {
		s.front.add(last, 1)
	} else {
		for _, u := range s.sources {
			if !slices.Contains(t.banned, u) {
				s.front.add(u, 1)
			}
		}
	}
	for _, u := range s.targets {
		if s.flags[u]&isBlocked == 0 {
			s.back.add(u, 1)
		}
	}
	return len(s.front.nodes) > 0 && len(s.back.nodes) > 0
}

// degrees is how many neighbours the nodes have together.
func (s *search) degrees(list []uint32) int {
	sum := 0
	for _, u := range list {
		sum += int(s.x.degree(u))
	}
	return sum
}

// expand takes w one hop further and reports whether it has met the other wave.
func (s *search) expand(w, other *wave, forward bool, t turn) (met bool) {
	from := w.depth()
	w.starts = append(w.starts, len(w.nodes))
	for i := w.starts[from]; i < w.starts[from+1]; i++ {
		u := w.nodes[i]
		s.neighbours(u, forward, func(v uint32) {
			if w.level[v] == 0 && s.stepEither(u, v, forward, t) {
				w.add(v, from+2)
				met = met || other.level[v] != 0
			}
		})
	}
	return met
}

// touch reports whether a hop leads from one wave to the other, and takes the
// front along such hops only. It looks up pairs: where a wave has reached an actor
// that deals with everybody, that is much less than all its neighbours.
func (s *search) touch(t turn) bool {
	depth := s.front.depth()
	size := len(s.front.nodes)
	for _, v := range s.back.newest() {
		for _, u := range s.front.newest() {
			if s.front.level[v] == 0 && s.step(u, v, t) && s.hop(u, v) {
				s.level = append(s.level, v)
				break
			}
		}
	}
	if len(s.level) == 0 {
		return false
	}
	s.front.starts = append(s.front.starts, size)
	for _, v := range s.level {
		s.front.add(v, depth+2)
	}
	s.level = s.level[:0]
	return true
}

// stepEither is step for a hop that was found from either end.
func (s *search) stepEither(u, v uint32, forward bool, t turn) bool {
	if forward {
		return s.step(u, v, t)
	}
	return s.step(v, u, t)
}

// step reports whether a path may go from u to v. Ends are met at the ends only,
// and the first step after what is fixed must not lead to what is banned.
func (s *search) step(u, v uint32, t turn) bool {
	if s.flags[v]&(isBlocked|isSource) != 0 {
		return false
	}
	if last, ok := t.last(); ok && u == last {
		return !slices.Contains(t.banned, v)
	}
	if s.flags[u]&(isBlocked|isTarget) != 0 {
		return false
	}
	return s.flags[u]&isSource == 0 || len(t.fixed) == 0 && !slices.Contains(t.banned, u)
}

// neighbours visits the nodes one hop from u along a statement that passes the
// filter. A node may come twice. Each of the two lists is in order.
func (s *search) neighbours(u uint32, forward bool, visit func(v uint32)) {
	if forward || !s.directed {
		for _, v := range s.x.out.of(u) {
			if s.passes(v) {
				visit(v.node)
			}
		}
	}
	if !forward || !s.directed {
		for _, v := range s.x.in.of(u) {
			if s.passes(v) {
				visit(v.node)
			}
		}
	}
}

// hop reports whether a statement that passes the filter leads from u to v.
func (s *search) hop(u, v uint32) bool {
	if n, ok := s.x.hop(u, v); ok && s.passes(n) {
		return true
	}
	if s.directed {
		return false
	}
	n, ok := s.x.hop(v, u)
	return ok && s.passes(n)
}

// hop gives the hop from u to v, if there is one.
func (x *Index) hop(u, v uint32) (neighbour, bool) {
	at, inward, ok := x.place(u, v)
	switch {
	case !ok:
		return neighbour{}, false
	case inward:
		return x.in.list[at], true
	}
	return x.out.list[at], true
}

// place looks up v among the actors that u has edges to or, inward, u among those
// that v has edges from, whichever are fewer.
func (x *Index) place(u, v uint32) (at uint32, inward, ok bool) {
	if len(x.in.of(v)) < len(x.out.of(u)) {
		at, ok = x.in.place(v, u)
		return at, true, ok
	}
	at, ok = x.out.place(u, v)
	return at, false, ok
}

func (s *search) passes(v neighbour) bool {
	if s.filter == nil {
		return true
	}
	for i := v.first; i < v.end; i++ {
		if s.filter.pass(&s.x.edges[i]) {
			return true
		}
	}
	return false
}
