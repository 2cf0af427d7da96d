package graph

// Once the best way by evidence is known, a search from the targets finds out what all
// ways cost that are not much more than half as long. Of each place at which another
// path can turn off it says at a glance what that path costs at least; and where the
// way on lies within the survey, it is the path, and nothing is left to search.

// survey finds out, once the best way is known, what the ways to the targets weigh
// at least, as far as radius: no way of a later search is cheaper.
func (s *search) survey(radius int64) {
	h := &s.scratch.tree
	for _, t := range s.targets {
		if s.flags[t]&isBlocked == 0 {
			h.start(t)
		}
	}
	for top, ok := h.next(); ok && top.price.weight() <= radius; top, ok = h.next() {
		h.open.pop()
		h.state[top.node] = settled
		left := func() int64 { return radius - top.price.weight() }
		if s.lightestHop(top.node) > left() {
			continue
		}
		worth := func(v uint32, least int64) bool { return !h.surpasses(v, top.price.weight()+least) }
		s.weighed(top.node, false, left, worth, func(v uint32, weight int64) {
			p := top.price.plus(weight)
			if s.flags[v]&isBlocked != 0 || p.weight() > radius {
				return
			}
			better := h.note(v, p)
			if p == h.price[v] {
				h.links = append(h.links, stretch{top.node, v, p})
			}
			if better && p.weight()+s.lightestHop(v) <= radius {
				h.open.push(offer{node: v, price: p})
			}
		})
	}
	s.radius = radius
}

// atLeast is no more than what the best way from u to a target weighs.
func (s *search) atLeast(u uint32) int64 {
	if s.tree.state[u] == unreached {
		return s.radius
	}
	return min(s.tree.price[u].weight(), s.radius)
}

// glance looks from where a class turns off at what the survey knows, and notes what
// its paths cost at least; where the cheapest way is within the survey, the best path.
func (s *search) glance(c *class) {
	c.bound = true
	t := turn{c.path, c.banned}
	u, ok := t.last()
	if !ok || s.radius <= 0 {
		return
	}
	s.mark(t.fixed, isBlocked)
	defer s.unmark(t.fixed, isBlocked)
	next, least := s.nearest(u, t)
	c.cost = max(c.cost, s.weigh(t.fixed)+float64(least.weight()))
	if tail := s.descend(next, len(t.fixed)); tail != nil {
		c.path, c.open = append(c.path, tail...), false
	}
}

// nearest gives what the best way from u after a turn costs at least, and the node
// it leads to, if it is known to cost that.
func (s *search) nearest(u uint32, t turn) (next uint32, least price) {
	next, least = nowhere, mostWeight<<hopBits
	look := func(v uint32, weight int64) {
		p, known := price((s.radius+1)<<hopBits), s.tree.state[v] != unreached
		if known {
			p = s.tree.price[v]
		}
		p = p.plus(weight)
		if p > least || p == least && (!known || v > next) || !s.step(u, v, t) {
			return
		}
		if least, next = p, v; !known {
			next = nowhere
		}
	}
	most := func() int64 { return least.weight() }
	worth := func(v uint32, weight int64) bool { return weight+s.atLeast(v) <= least.weight() }
	if s.isHub(u) {
		s.lookUp(u, true, s.tree.nodes, most, &s.tree, look)
		most = func() int64 { return least.weight() - s.radius }
	}
	s.weighed(u, true, most, worth, look)
	return next, least
}

// descend gives the way from u to a target that the survey has found, the first in
// order among the best, if it leads past nothing that is blocked and is not too long.
func (s *search) descend(u uint32, gone int) []uint32 {
	h := &s.tree
	if u == nowhere || gone+h.price[u].hops() > s.hops {
		return nil
	}
	tail := []uint32{u}
	for h.price[u] != 0 {
		next := nowhere
		for _, l := range h.links {
			if l.to == u && l.price == h.price[u] {
				next = min(next, l.from)
			}
		}
		if s.flags[next]&(isBlocked|isSource) != 0 {
			return nil
		}
		u = next
		tail = append(tail, u)
	}
	return tail
}
