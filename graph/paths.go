package graph

import (
	"container/heap"
	"context"
	"errors"
	"math"
	"slices"

	bolt "go.etcd.io/bbolt"
)

// Path leads from one actor to another, hop by hop.
type Path struct {
	Hops []Hop
	// Weight is the sum of the weights of the hops; see Weight.
	Weight float64
}

// Hop is one step of a path, with all statements it can be made along, the best
// first: actual before planned, asserted before reported, new before old.
type Hop struct {
	From, To   Actor
	Weight     float64
	Statements []Statement
	Left       int // statements that Query.PerHop left out
}

// Backward reports whether the hop goes against its best statement, from the
// one it was done to, to the one who did it.
func (h Hop) Backward() bool {
	if len(h.Statements) == 0 {
		return false
	}
	subject := &h.Statements[0].Subject
	return subject.IRI != h.From.IRI && (subject.Side == "" || subject.Side != h.From.IRI)
}

// Paths gives the k best simple paths, the shortest first, and among equals
// those whose actors come first in the order of their IRIs, so that the answer
// never depends on how the graph was loaded. None is no error.
func (s *Store) Paths(ctx context.Context, q Query) ([]Path, error) {
	x, err := s.Index(ctx)
	if err != nil {
		return nil, err
	}
	if q.ByState {
		x = x.byState()
	}
	sr, err := x.newSearch(q)
	if err != nil {
		return nil, err
	}
	defer sr.end()
	found, err := sr.best(ctx, max(q.K, 1))
	if err != nil || len(found) == 0 {
		return nil, err
	}
	paths := make([]Path, len(found))
	err = s.view(func(tx *bolt.Tx) error {
		r := newRecords(tx, x)
		for i, nodes := range found {
			if paths[i], err = r.path(sr, nodes); err != nil {
				return err
			}
		}
		return nil
	})
	return paths, err
}

// search finds the actors on the paths, by number.
func (x *Index) search(ctx context.Context, q Query) ([][]uint32, error) {
	s, err := x.newSearch(q)
	if err != nil {
		return nil, err
	}
	defer s.end()
	return s.best(ctx, max(q.K, 1))
}

// class is a set of simple paths: those that start with path[:fixed] and do not
// go on with one of banned. While it is open, path is no longer than that and
// cost is what every path of the class costs at least; then path is the best of
// them, and cost what it costs.
type class struct {
	path   []uint32
	fixed  int
	banned []uint32
	cost   float64
	open   bool
	bound  bool // cost was looked for where the class turns off
}

// queue gives the best class first. A class that may hold a path as good as the
// best comes before it.
type queue []class

func (q queue) Len() int      { return len(q) }
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q queue) Less(i, j int) bool {
	switch a, b := &q[i], &q[j]; {
	case a.cost != b.cost:
		return a.cost < b.cost
	case a.open != b.open:
		return a.open
	case len(a.path) != len(b.path):
		return len(a.path) < len(b.path)
	default:
		return slices.Compare(a.path, b.path) < 0
	}
}
func (q *queue) Push(c any) { *q = append(*q, c.(class)) }
func (q *queue) Pop() any {
	last := (*q)[len(*q)-1]
	*q = (*q)[:len(*q)-1]
	return last
}

// best gives the k best paths (Yen's method, with Lawler's division). It starts
// with the class of all paths. Taking out the best path of a class leaves the
// rest of it as smaller classes, one for each place at which another path can
// turn off; none of them overlap, so nothing is found twice. A class is searched
// only as deep as its turn has come: most are never searched to the end.
func (s *search) best(ctx context.Context, k int) ([][]uint32, error) {
	q := queue{{open: true}}
	var found [][]uint32
	for len(q) > 0 && len(found) < k {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		c := heap.Pop(&q).(class)
		if c.open && !c.bound && s.weighted && len(s.via) == 0 {
			s.glance(&c)
			heap.Push(&q, c)
			continue
		}
		if c.open {
			if c, ok := s.search(c, q.enough(k-len(found))); ok {
				heap.Push(&q, c)
			}
			continue
		}
		end := len(c.path)
		if again := firstRepeat(c.path); again < end {
			end = again + 1 // a walk that meets itself: divide, and do not count it
		} else {
			found = append(found, c.path)
		}
		for i := c.fixed; i < end; i++ {
			part := class{path: c.path[:i:i], fixed: i, banned: []uint32{c.path[i]}, cost: c.cost, open: true}
			if i == c.fixed {
				part.banned = append(part.banned, c.banned...)
			}
			heap.Push(&q, part)
		}
	}
	return found, nil
}

// enough gives the cost that no path needs to exceed, since so many of the paths
// known already do not.
func (q queue) enough(wanted int) float64 {
	var known []float64
	for i := range q {
		if !q[i].open {
			known = append(known, q[i].cost)
		}
	}
	if len(known) < wanted {
		return math.Inf(1)
	}
	slices.Sort(known)
	return known[wanted-1]
}

// search looks for the best path of an open class. Where paths are measured in
// hops it looks no further than the class is said to cost, and if there is
// nothing, says that it costs more. Where they are measured by evidence it looks
// no further than enough.
func (s *search) search(c class, enough float64) (class, bool) {
	s.mark(c.path, isBlocked)
	defer s.unmark(c.path, isBlocked)
	t := turn{c.path, c.banned}
	if s.weighted || len(s.via) > 0 {
		tail, p := s.walk(t, enough-s.weigh(c.path))
		c.path, c.open = append(c.path, tail...), false
		if c.cost = float64(p.hops() + max(len(t.fixed), 1)); s.weighted {
			c.cost = s.weigh(t.fixed) + float64(p.weight())
		}
		return c, tail != nil
	}
	c.cost = max(c.cost, float64(len(c.path)), 1)
	if tail := s.shortest(t, int(c.cost)-max(len(c.path)-1, 0)); tail != nil {
		c.path, c.open = append(c.path, tail...), false
		return c, true
	}
	c.cost++
	return c, int(c.cost) <= s.hops
}

// firstRepeat gives the index of the first node that stands in path before.
func firstRepeat(path []uint32) int {
	for i, u := range path {
		if slices.Contains(path[:i], u) {
			return i
		}
	}
	return len(path)
}

// ErrSame: the two ends of a path are the same actor.
var ErrSame = errors.New("both ends are the same actor")
