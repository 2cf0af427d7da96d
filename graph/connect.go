package graph

import (
	"context"
	"fmt"
	"slices"

	bolt "go.etcd.io/bbolt"
)

// Common gives the actors one hop away from all the given ones, those with fewest
// neighbours of their own first: they say most. Filters and Directed count, and
// Directed asks for actors that all of them have done something to; From is the
// list of actors, and To is not used.
func (s *Store) Common(ctx context.Context, q Query) ([]Actor, error) {
	x, err := s.Index(ctx)
	if err != nil {
		return nil, err
	}
	q.To = nil
	sr, err := x.newSearch(q)
	if err != nil {
		return nil, err
	}
	defer sr.end()
	met := map[uint32]int{}
	for i, u := range sr.sources {
		sr.neighbours(u, true, func(v uint32) {
			if met[v] == i && sr.flags[v]&(isBlocked|isSource) == 0 {
				met[v] = i + 1
			}
		})
	}
	var list []uint32
	for v, n := range met {
		if n == len(sr.sources) {
			list = append(list, v)
		}
	}
	slices.SortFunc(list, func(a, b uint32) int {
		if d := int(x.around[a]) - int(x.around[b]); d != 0 {
			return d
		}
		return int(a) - int(b)
	})
	actors := make([]Actor, len(list))
	for i, v := range list {
		actors[i] = x.actor(v)
	}
	return actors, nil
}

// Connect gives a small tree of hops that joins all actors of q.From: it starts at
// the first in order and goes, time and again, the best way from what is joined to
// the nearest that is not. Such a tree has less than twice the hops of the smallest
// there is. Actors that cannot be joined come back as apart.
func (s *Store) Connect(ctx context.Context, q Query) (tree []Hop, apart []Actor, err error) {
	x, err := s.Index(ctx)
	if err != nil {
		return nil, nil, err
	}
	ends, err := x.numbers(q.From)
	if err != nil {
		return nil, nil, err
	}
	if len(ends) < 2 {
		return nil, nil, fmt.Errorf("it takes two actors to be connected, not %d", len(ends))
	}
	joined, open := ends[:1:1], slices.Clone(ends[1:])
	q.K, q.Via = 1, nil
	for len(open) > 0 {
		q.From, q.To = x.iris(joined), x.iris(open)
		paths, err := s.Paths(ctx, q)
		if err != nil {
			return nil, nil, err
		}
		if len(paths) == 0 {
			break
		}
		tree = append(tree, paths[0].Hops...)
		for _, h := range paths[0].Hops {
			u, _ := x.find(h.To.IRI)
			joined = append(joined, u)
			open = slices.DeleteFunc(open, func(v uint32) bool { return v == u })
		}
	}
	for _, u := range open {
		apart = append(apart, x.actor(u))
	}
	return tree, apart, nil
}

func (x *Index) iris(list []uint32) []string {
	names := make([]string, len(list))
	for i, u := range list {
		names[i] = x.actors[u].iri
	}
	return names
}

// Between gives all statements that stand as an edge between two actors, in either
// direction unless q is directed, and pass its filters, the best first. No more than
// q.PerHop are read; left is how many others there are.
func (s *Store) Between(ctx context.Context, a, b string, q Query) (list []Statement, left int, err error) {
	x, err := s.Index(ctx)
	if err != nil {
		return nil, 0, err
	}
	if q.ByState {
		x = x.byState()
	}
	q.From, q.To = []string{a}, []string{b}
	sr, err := x.newSearch(q)
	if err != nil {
		return nil, 0, err
	}
	defer sr.end()
	if len(sr.sources) == 0 || len(sr.targets) == 0 {
		return nil, 0, nil
	}
	err = s.view(func(tx *bolt.Tx) error {
		list, left, err = newRecords(tx, x).hop(sr, sr.sources[0], sr.targets[0])
		return err
	})
	return list, left, err
}
