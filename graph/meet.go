package graph

// The best way by evidence is found from both ends at once (Dijkstra's method
// twice): where the two meet, each has seen little more than what lies half way.
// A search from one end would look at most of a graph in which a few actors deal
// with everybody.
//
// Going on from a node, a half leaves out the hops that are too heavy to be of use:
// what the other half has not settled is at least as far from there as that half
// has come. Such a hop between two settled nodes is not lost, for the first of them
// to be settled has seen the other when it was not.
//
// A hub, an actor that deals with very many, waits until the half has come as far
// as its lightest hop leads; mostly the two halves have met before. Hops between
// hubs are looked up meanwhile, and others look at hubs that wait.

// hubDegree is how many neighbours make a hub.
const hubDegree = 128

// half is what has been reached from one end.
type half struct {
	price []price // of each node, as far as it was reached
	state []uint8
	nodes []uint32  // that were reached
	links []stretch // the ways that were the cheapest when they were found
	hubs  []uint32  // that are settled
	open  frontier
}

// stretch is a hop that a half has gone, and what the half has paid then.
type stretch struct {
	from, to uint32
	price    price
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
	h.nodes, h.links, h.hubs, h.open = h.nodes[:0], h.links[:0], h.hubs[:0], h.open[:0]
}

// start puts a node at the start.
func (h *half) start(u uint32) {
	if h.note(u, 0) {
		h.open.push(offer{node: u})
	}
}

// note notes a price, and reports whether it is the best so far.
func (h *half) note(u uint32, p price) bool {
	switch {
	case h.state[u] == unreached:
		h.state[u] = reached
		h.nodes = append(h.nodes, u)
	case p >= h.price[u]:
		return false
	}
	h.price[u] = p
	return true
}

// surpasses reports whether a node was reached for less than weight.
func (h *half) surpasses(u uint32, weight int64) bool {
	return h.state[u] != unreached && h.price[u].weight() < weight
}

// next gives the cheapest node that is not settled, or the hub that has waited
// long enough.
func (h *half) next() (offer, bool) {
	for len(h.open) > 0 {
		if top := h.open[0]; top.waited || h.state[top.node] == reached && h.price[top.node] == top.price {
			return top, true
		}
		h.open.pop()
	}
	return offer{}, false
}

// nearest is no more than what the other half pays for what is not settled here,
// or is a hub.
func (h *half) nearest(far int64) int64 {
	if len(h.hubs) > 0 {
		return min(far, h.price[h.hubs[0]].weight())
	}
	return far
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
		m.ahead.start(st.node)
	}
	for _, t := range w.targets {
		if w.flags[t]&isBlocked == 0 {
			m.behind.start(t)
		}
	}
	for {
		a, okA := m.ahead.next()
		b, okB := m.behind.next()
		if !okA || !okB || a.price.weight()+b.price.weight() > m.limit {
			break
		}
		if m.first(a, b) {
			m.advance(a, m.ahead, m.behind, b.price.weight(), true)
		} else {
			m.advance(b, m.behind, m.ahead, a.price.weight(), false)
		}
	}
	if !m.found {
		return nil, 0
	}
	m.markBest()
	tail := m.walkBest(starts)
	if len(w.fixed)+len(w.banned) == 0 {
		w.survey(m.best.weight() * 3 / 5)
	}
	return tail, m.best
}

// first reports whether the half ahead is to go on, and not the one behind: that
// which has less to do.
func (m *meeting) first(a, b offer) bool {
	if a.waited != b.waited {
		return b.waited
	}
	return len(m.ahead.open) <= len(m.behind.open)
}

func (s *search) isHub(u uint32) bool { return s.x.degree(u) > hubDegree }

// lookUp visits those of list that are neighbours of u, with what the hop weighs.
// It leaves out those that a half has reached at more than most().
func (s *search) lookUp(u uint32, forward bool, list []uint32, most func() int64, h *half, visit func(v uint32, weight int64)) {
	near := s.x.weights().crowds[u]
	for _, v := range list {
		if near.lacks(v) || h.price[v].weight()+weightUnit-rounding > most() {
			continue
		}
		if w, ok := s.hopFrom(u, v, forward); ok {
			visit(v, w)
		}
	}
}

// advance goes on from a node, or from a hub that has waited. What the other half
// has not settled is at least far from there.
func (m *meeting) advance(top offer, own, other *half, far int64, forward bool) {
	own.open.pop()
	u := top.node
	switch {
	case top.waited:
		m.expand(u, own, other, far, forward)
	case m.isHub(u):
		own.state[u] = settled
		own.hubs = append(own.hubs, u)
		own.open.push(offer{u, true, top.price + price(m.lightestHop(u)<<hopBits)})
		m.lookUp(u, forward, other.hubs, func() int64 { return m.limit - top.price.weight() }, other, func(v uint32, weight int64) {
			m.reach(stretch{u, v, top.price.plus(weight)}, own, other, far, forward)
		})
	default:
		own.state[u] = settled
		m.expand(u, own, other, other.nearest(far), forward)
	}
}

// expand looks at the neighbours of a node that can be of use.
func (m *meeting) expand(u uint32, own, other *half, far int64, forward bool) {
	gone := own.price[u]
	left := func() int64 { return m.limit - gone.weight() - far }
	if m.lightestHop(u) > left() {
		return
	}
	rest := func(v uint32) int64 {
		if forward {
			return max(far, m.atLeast(v))
		}
		return far
	}
	worth := func(v uint32, least int64) bool {
		least += gone.weight()
		return least+rest(v) <= m.limit && !own.surpasses(v, least)
	}
	m.weighed(u, forward, left, worth, func(v uint32, weight int64) {
		if p := gone.plus(weight); p.weight()+rest(v) <= m.limit {
			m.reach(stretch{u, v, p}, own, other, far, forward)
		}
	})
}

// reach notes that a half has come to a node. One from which nothing can lead on
// is not settled: it is for the other half to come upon.
func (m *meeting) reach(l stretch, own, other *half, far int64, forward bool) {
	u, v, p := l.from, l.to, l.price
	if !m.stepEither(u, v, forward, m.turn) {
		return
	}
	better := own.note(v, p)
	if p == own.price[v] {
		own.links = append(own.links, l)
	}
	if !better {
		return
	}
	met := other.state[v] != unreached
	if met || p.weight()+m.lightestHop(v)+other.nearest(far) <= m.limit {
		own.open.push(offer{node: v, price: p})
	}
	if !met {
		return
	}
	if total := p + other.price[v]; total.weight() <= m.limit && (!m.found || total < m.best) {
		m.best, m.found, m.limit = total, true, total.weight()
	}
}

// markBest marks what lies on a best way between the starts and where the halves
// meet.
func (m *meeting) markBest() {
	for _, u := range m.ahead.nodes {
		if m.behind.state[u] != unreached && m.ahead.price[u]+m.behind.price[u] == m.best {
			m.ahead.state[u] = onBest
		}
	}
	for i := len(m.ahead.links) - 1; i >= 0; i-- { // the links to a node come before those from it
		if l := &m.ahead.links[i]; m.ahead.state[l.to] == onBest && l.price == m.ahead.price[l.to] {
			m.ahead.state[l.from] = onBest
		}
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
	for gone := price(0); gone != m.best; {
		u, gone = m.onward(u, gone)
		path = append(path, u)
	}
	return path
}

// onward gives the first node in order to which a best way leads from u, and what
// it has cost then.
func (m *meeting) onward(u uint32, gone price) (next uint32, cost price) {
	next = ^uint32(0)
	for _, l := range m.ahead.links {
		if l.from == u && l.to < next && m.ahead.state[l.to] == onBest && l.price == m.ahead.price[l.to] {
			next, cost = l.to, l.price
		}
	}
	if m.behind.state[u] == unreached || gone+m.behind.price[u] != m.best {
		return next, cost
	}
	for _, l := range m.behind.links {
		if l.to == u && l.from < next && l.price == m.behind.price[u] {
			next, cost = l.from, m.best-m.behind.price[l.from]
		}
	}
	return next, cost
}
