package graph

import (
	"container/heap"
	"context"
	"errors"
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
}

// Backward reports whether the hop goes against its best statement, from the
// one it was done to, to the one who did it.
func (h Hop) Backward() bool {
	return len(h.Statements) > 0 && h.Statements[0].Subject.IRI != h.From.IRI
}

// Paths gives the k best simple paths, the shortest first, and among equals
// those whose actors come first in the order of their IRIs, so that the answer
// never depends on how the graph was loaded. None is no error.
func (s *Store) Paths(ctx context.Context, q Query) ([]Path, error) {
	x, err := s.Index(ctx)
	if err != nil {
		return nil, err
	}
	found, sr, err := x.search(ctx, q)
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
func (x *Index) search(ctx context.Context, q Query) ([][]uint32, *search, error) {
	sr, err := x.newSearch(q)
	if err != nil {
		return nil, nil, err
	}
	found, err := sr.best(ctx, max(q.K, 1))
	return found, sr, err
}

// class is a set of simple paths: those that start with nodes and do not go on
// with one of banned. path is the best of them, cost what it costs.
type class struct {
	path   []uint32
	fixed  int // path[:fixed] is what all paths of the class start with
	banned []uint32
	cost   float64
}

// queue gives the best class first.
type queue []class

func (q queue) Len() int      { return len(q) }
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q queue) Less(i, j int) bool {
	if q[i].cost != q[j].cost {
		return q[i].cost < q[j].cost
	}
	if len(q[i].path) != len(q[j].path) {
		return len(q[i].path) < len(q[j].path)
	}
	return slices.Compare(q[i].path, q[j].path) < 0
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
// turn off; none of them overlap, so nothing is found twice.
func (s *search) best(ctx context.Context, k int) ([][]uint32, error) {
	var q queue
	s.push(&q, nil, nil)
	var found [][]uint32
	for len(q) > 0 && len(found) < k {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		c := heap.Pop(&q).(class)
		end := len(c.path)
		if again := firstRepeat(c.path); again < end {
			end = again + 1 // a walk that meets itself: divide, and do not count it
		} else {
			found = append(found, c.path)
		}
		if len(found) == k {
			break
		}
		for i := c.fixed; i < end; i++ {
			banned := []uint32{c.path[i]}
			if i == c.fixed {
				banned = append(banned, c.banned...)
			}
			s.push(&q, c.path[:i], banned)
		}
	}
	return found, nil
}

// push adds the class of the paths that start with fixed and turn off from
// banned, unless there is none.
func (s *search) push(q *queue, fixed, banned []uint32) {
	tail, cost := s.tail(fixed, banned)
	if tail == nil {
		return
	}
	path := append(slices.Clone(fixed), tail...)
	heap.Push(q, class{path, len(fixed), banned, cost})
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
