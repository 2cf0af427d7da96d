package graph

import (
	"slices"
)

// search is one query at work on an index. It is used by one goroutine.
type search struct {
	x        *Index
	filter   *filter // nil where every statement passes
	directed bool
	hops     int // at most
	weighted bool
	via      []uint32

	isSource, isTarget, blocked []bool
	sources, targets            []uint32

	front, back wave
	weights     map[[2]uint32]int64
}

// wave is what a breadth-first search has reached from one side. level is one
// more than the number of hops, 0 where a node was not reached.
type wave struct {
	level []uint8
	nodes []uint32 // all that were reached, in the order of their levels
	last  int      // nodes[last:] is the newest level
	depth int
}

func (w *wave) reset(n int) {
	if w.level == nil {
		w.level = make([]uint8, n)
	}
	for _, u := range w.nodes {
		w.level[u] = 0
	}
	w.nodes, w.last, w.depth = w.nodes[:0], 0, 0
}

func (w *wave) start(u uint32) {
	if w.level[u] == 0 {
		w.level[u] = 1
		w.nodes = append(w.nodes, u)
	}
}

// maxHops bounds every search; levels are bytes.
const maxHops = 200

func (x *Index) newSearch(q Query) (*search, error) {
	f, err := x.newFilter(q)
	if err != nil {
		return nil, err
	}
	s := &search{x: x, filter: f, directed: q.Directed, hops: min(q.MaxHops, maxHops), weighted: q.Weighted, weights: map[[2]uint32]int64{}}
	if f.empty() {
		s.filter = nil
	}
	if s.hops <= 0 {
		s.hops = defaultHops
	}
	for _, set := range []struct {
		dst   *[]uint32
		names []string
	}{{&s.sources, q.From}, {&s.targets, q.To}, {&s.via, q.Via}} {
		if *set.dst, err = x.numbers(set.names); err != nil {
			return nil, err
		}
	}
	avoid, err := x.numbers(q.Avoid)
	if err != nil {
		return nil, err
	}
	return s, s.mark(avoid)
}

// mark prepares the sets. An actor that is both an end and to be avoided is
// avoided; one that is on both ends leaves no path to be found.
func (s *search) mark(avoid []uint32) error {
	if len(s.sources) > 0 && slices.Equal(s.sources, s.targets) {
		return ErrSame
	}
	n := len(s.x.actors)
	s.isSource, s.isTarget, s.blocked = make([]bool, n), make([]bool, n), make([]bool, n)
	for _, u := range avoid {
		s.blocked[u] = true
	}
	both := func(u uint32) bool {
		return slices.Contains(s.sources, u) && slices.Contains(s.targets, u) || s.blocked[u]
	}
	sources := slices.DeleteFunc(slices.Clone(s.sources), both)
	s.targets = slices.DeleteFunc(slices.Clone(s.targets), both)
	s.sources = sources
	for _, u := range s.sources {
		s.isSource[u] = true
	}
	for _, u := range s.targets {
		s.isTarget[u] = true
	}
	return nil
}

// tail gives the best way to go on after fixed without taking a step to a node
// of banned, and what the whole path costs; nil where there is none. Where fixed
// is empty, it starts at any source. No node of fixed is met again.
func (s *search) tail(fixed, banned []uint32) ([]uint32, float64) {
	for _, u := range fixed {
		s.blocked[u] = true
	}
	defer func() {
		for _, u := range fixed {
			s.blocked[u] = false
		}
	}()
	if !s.weighted && len(s.via) == 0 {
		tail := s.shortest(fixed, banned)
		return tail, float64(len(fixed) + len(tail))
	}
	tail, p := s.walk(fixed, banned)
	if !s.weighted {
		return tail, float64(len(fixed) + len(tail))
	}
	return tail, s.weigh(fixed) + float64(p.weight)
}

// shortest is tail for paths that are measured in hops: a search from both ends.
func (s *search) shortest(fixed, banned []uint32) []uint32 {
	left := s.hops - max(len(fixed)-1, 0)
	if left <= 0 || !s.begin(fixed, banned) {
		return nil
	}
	for s.front.depth+s.back.depth < left {
		w, other, forward := &s.front, &s.back, true
		if s.weightOf(&s.back) < s.weightOf(&s.front) {
			w, other, forward = &s.back, &s.front, false
		}
		if w.last == len(w.nodes) {
			return nil
		}
		if s.expand(w, other, forward, fixed, banned) {
			return s.trace(fixed, banned)
		}
	}
	return nil
}

// begin puts the two waves at their starts.
func (s *search) begin(fixed, banned []uint32) bool {
	n := len(s.x.actors)
	s.front.reset(n)
	s.back.reset(n)
	if len(fixed) > 0 {
		s.front.start(fixed[len(fixed)-1])
	} else {
		for _, u := range s.sources {
			if !slices.Contains(banned, u) {
				s.front.start(u)
			}
		}
	}
	for _, u := range s.targets {
		if !s.blocked[u] {
			s.back.start(u)
		}
	}
	return len(s.front.nodes) > 0 && len(s.back.nodes) > 0
}

// weightOf is what it costs to take the next step of w.
func (s *search) weightOf(w *wave) int {
	sum := 0
	for _, u := range w.nodes[w.last:] {
		sum += int(s.x.out.start[u+1] - s.x.out.start[u])
		sum += int(s.x.in.start[u+1] - s.x.in.start[u])
	}
	return sum
}

// expand takes w one hop further and reports whether it has met the other wave.
func (s *search) expand(w, other *wave, forward bool, fixed, banned []uint32) (met bool) {
	frontier := w.nodes[w.last:]
	w.last = len(w.nodes)
	w.depth++
	for _, u := range frontier {
		s.neighbours(u, forward, func(v uint32) bool {
			if w.level[v] != 0 || !s.step(u, v, forward, fixed, banned) {
				return true
			}
			w.level[v] = uint8(w.depth + 1)
			w.nodes = append(w.nodes, v)
			met = met || other.level[v] != 0
			return true
		})
	}
	return met
}

// step reports whether a path may go from u to v, or from v to u where the wave
// is the one from the targets. Ends are met at the ends only, and the first step
// after fixed must not lead to banned.
func (s *search) step(u, v uint32, forward bool, fixed, banned []uint32) bool {
	if !forward {
		u, v = v, u
	}
	if len(fixed) > 0 && u == fixed[len(fixed)-1] {
		return !s.blocked[v] && !s.isSource[v] && !slices.Contains(banned, v)
	}
	if s.blocked[u] || s.blocked[v] || s.isSource[v] || s.isTarget[u] {
		return false
	}
	return !s.isSource[u] || len(fixed) == 0 && !slices.Contains(banned, u)
}

// neighbours calls visit with the nodes one hop from u that can be reached along
// a statement that passes the filter, until visit returns false. A node may come
// twice. Each of the two lists is in order.
func (s *search) neighbours(u uint32, forward bool, visit func(v uint32) bool) {
	lists := [2][]neighbour{s.x.out.of(u), nil}
	if !forward {
		lists[0] = s.x.in.of(u)
	}
	if !s.directed {
		lists = [2][]neighbour{s.x.out.of(u), s.x.in.of(u)}
	}
	for _, list := range lists {
		for _, v := range list {
			if s.passes(v) && !visit(v.node) {
				break
			}
		}
	}
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

// trace gives, of all shortest ways between the waves that have just met, the
// one whose nodes come first. It first marks, from the meeting back to the
// start, the nodes that lie on one, with their distance from the target.
func (s *search) trace(fixed, banned []uint32) []uint32 {
	total := s.front.depth + s.back.depth
	level := []uint32(nil)
	for _, v := range s.front.nodes {
		if int(s.front.level[v]) == s.front.depth+1 && int(s.back.level[v]) == s.back.depth+1 {
			level = append(level, v)
		}
	}
	for depth := s.front.depth; depth > 0; depth-- {
		var before []uint32
		for _, v := range level {
			s.neighbours(v, false, func(u uint32) bool {
				if int(s.front.level[u]) == depth && s.back.level[u] == 0 && s.step(u, v, true, fixed, banned) {
					s.back.level[u] = uint8(total - depth + 2)
					s.back.nodes = append(s.back.nodes, u)
					before = append(before, u)
				}
				return true
			})
		}
		level = before
	}
	var path []uint32
	at := fixed
	if len(fixed) == 0 {
		path = append(path, slices.Min(level))
		at = path
	}
	u := at[len(at)-1]
	for left := total; left > 0; left-- {
		u = s.next(u, left, fixed, banned)
		path = append(path, u)
	}
	return path
}

// next gives the first node in order that is one hop from u and left-1 hops from
// the target.
func (s *search) next(u uint32, left int, fixed, banned []uint32) uint32 {
	best := ^uint32(0)
	s.neighbours(u, true, func(v uint32) bool {
		if v < best && int(s.back.level[v]) == left && s.step(u, v, true, fixed, banned) {
			best = v
		}
		return true
	})
	return best
}
