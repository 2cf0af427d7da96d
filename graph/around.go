package graph

import (
	"cmp"
	"context"
	"slices"

	bolt "go.etcd.io/bbolt"
)

// Around gives every statement that stands as an edge between two actors of a
// neighbourhood: q.From, and those no more than q.MaxHops away from it (1 if
// zero). Filters count. There are no more than limit actors (no bound if zero):
// the nearest, and of those as near the ones with most edges to what is nearer.
// left is how many others there are.
func (s *Store) Around(ctx context.Context, q Query, limit int) (list []Statement, left int, err error) {
	x, err := s.Index(ctx)
	if err != nil {
		return nil, 0, err
	}
	f, err := x.newFilter(q)
	if err != nil {
		return nil, 0, err
	}
	near, err := x.numbers(q.From)
	if err != nil {
		return nil, 0, err
	}
	in := map[uint32]bool{}
	for _, u := range near {
		in[u] = true
	}
	for range cmp.Or(q.MaxHops, 1) {
		var more int
		near, more = x.ring(f, near, in, limit)
		left += more
	}
	err = s.view(func(tx *bolt.Tx) error {
		r := newRecords(tx, x)
		for i := range x.edges {
			e := &x.edges[i]
			if !in[e.from] || !in[e.to] || !f.pass(e) {
				continue
			}
			st, err := r.statement(e.node)
			if err == nil {
				err = ctx.Err()
			}
			if err != nil {
				return err
			}
			list = append(list, st)
		}
		return nil
	})
	return list, left, err
}

// ring gives the actors one hop away from near that are not in yet, and adds them,
// as long as there is room. more is how many had none.
func (x *Index) ring(f *filter, near []uint32, in map[uint32]bool, limit int) (found []uint32, more int) {
	edges := map[uint32]int{}
	for _, u := range near {
		for _, a := range []*adjacency{&x.out, &x.in} {
			for _, v := range a.of(u) {
				for i := v.first; i < v.end && !in[v.node]; i++ {
					if f.pass(&x.edges[i]) {
						edges[v.node]++
					}
				}
			}
		}
	}
	for u := range edges {
		found = append(found, u)
	}
	slices.SortFunc(found, func(a, b uint32) int { return cmp.Or(cmp.Compare(edges[b], edges[a]), cmp.Compare(a, b)) })
	if limit > 0 {
		room := max(limit-len(in), 0)
		more = max(len(found)-room, 0)
		found = found[:len(found)-more]
	}
	for _, u := range found {
		in[u] = true
	}
	return found, more
}
