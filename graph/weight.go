package graph

import (
	"cmp"
	"math"
	"slices"
)

// WeightFormula says how Query.Weighted measures a hop.
const WeightFormula = `weight of a hop = (1 - ln p) * (1 + ln(a*b) / 20)
  p     1 - product over independent origins of
        (1 - 0.9 * s), with s the strongest statement
        of the origin
  s     status * evidence * certainty
        status     actual 1, ended 0.8, refused 0.6,
                   planned 0.5, expected 0.4, other 0.3
        evidence   asserted 1, presupposed 0.9,
                   reported 0.7, alleged 0.4, denied 0.1
        certainty  certain 1, probable 0.8, possible 0.5
  a, b  how many neighbours the two actors have: a way
        through one that deals with everybody says less
  An origin is a publisher, or a document that names
  none; a document that carries the text of another has
  that one's origin.`

// weightUnit is how many of the steps in which weights are counted make one:
// sums of whole numbers do not depend on their order.
const weightUnit = 10_000

// strength is s of the formula.
func strength(e *edge) float64 {
	status := [...]float64{0: 0.3, 1: 1, 2: 0.8, 3: 0.6, 4: 0.5, 5: 0.4}
	evidence := [...]float64{1, 1, 0.9, 0.7, 0.4, 0.1}
	certainty := [...]float64{1, 1, 0.8, 0.5}
	s := 0.3
	if int(e.status) < len(status) {
		s = status[e.status]
	}
	return s * evidence[e.evidence] * certainty[e.certainty]
}

// hopWeight is what a search pays for the hop from u to v.
func (s *search) hopWeight(u, v uint32) int64 {
	if !s.weighted {
		return 0
	}
	w, _ := s.hopFrom(u, v, true)
	return w
}

// plain reports whether a hop weighs what it weighs where every statement counts.
func (s *search) plain() bool { return s.filter == nil && !s.directed }

// evidenceWeight is the weight of a hop in steps of 1/weightUnit.
func (s *search) evidenceWeight(u, v uint32) int64 {
	var some [16]testimony
	list := some[:0]
	for e := range s.passingBetween(u, v) {
		list = s.x.hear(list, e)
	}
	return s.x.weightOf(u, v, list)
}

// evidenceAt is the same for the hop at that place in the list of Index.out, or
// closed.
func (s *search) evidenceAt(all *pairWeights, at uint32) int32 {
	var some [16]testimony
	list := some[:0]
	n := s.x.out.list[at]
	list = s.listen(list, n)
	if back := all.back[at]; back != nowhere && !s.directed {
		list = s.listen(list, s.x.out.list[back])
	}
	if len(list) == 0 {
		return closed
	}
	return int32(s.x.weightOf(s.x.edges[n.first].from, n.node, list))
}

// traitsAt are the traits of the statements of a hop, in both directions.
func (x *Index) traitsAt(all *pairWeights, at uint32) (m traits) {
	add := func(n neighbour) {
		for i := n.first; i < n.end; i++ {
			m |= traitsOf(&x.edges[i])
		}
	}
	add(x.out.list[at])
	if back := all.back[at]; back != nowhere {
		add(x.out.list[back])
	}
	return m
}

// listen adds what passes the filter of the edges to a neighbour.
func (s *search) listen(list []testimony, n neighbour) []testimony {
	for i := n.first; i < n.end; i++ {
		if e := &s.x.edges[i]; s.filter == nil || s.filter.pass(e) {
			list = s.x.hear(list, e)
		}
	}
	return list
}

// weightOf is the weight of a hop of which that is the evidence.
func (x *Index) weightOf(u, v uint32, list []testimony) int64 {
	doubt := 1.0
	slices.SortFunc(list, func(a, b testimony) int { return cmp.Compare(a.strength, b.strength) }) // a product of floats depends on it
	for _, t := range list {
		doubt *= 1 - 0.9*t.strength
	}
	hub := math.Log(float64(x.degree(u)) * float64(x.degree(v)))
	return int64(math.Round((1 - math.Log(1-doubt)) * (1 + hub/20) * weightUnit))
}

// testimony is the strongest statement of an origin.
type testimony struct {
	origin   uint32
	strength float64
}

// hear adds an edge to what the origins say.
func (x *Index) hear(list []testimony, e *edge) []testimony {
	from := nowhere
	if e.doc != nowhere {
		from = x.origins[e.doc]
	}
	for i := range list {
		if list[i].origin == from {
			list[i].strength = max(list[i].strength, strength(e))
			return list
		}
	}
	return append(list, testimony{from, strength(e)})
}

// degree counts the neighbours of u, those in both directions twice, which is
// near enough; at least 1.
func (x *Index) degree(u uint32) uint32 {
	return max(1, x.out.start[u+1]-x.out.start[u]+x.in.start[u+1]-x.in.start[u])
}

// weigh gives the weight of a whole path.
func (s *search) weigh(path []uint32) float64 {
	sum := int64(0)
	for i := 1; i < len(path); i++ {
		sum += s.hopWeight(path[i-1], path[i])
	}
	return float64(sum)
}
