package graph

import (
	"context"
	"slices"
)

// Miss says how near a query without an answer came to one.
type Miss struct {
	// FromEdges and ToEdges count the statements at each end that the query lets
	// pass; where one is 0, that end is alone.
	FromEdges, ToEdges int
	// Longer is the shortest path where only MaxHops is in the way.
	Longer []Actor
	// Undirected is the shortest path where only Directed is in the way.
	Undirected []Actor
	// Unfiltered is the shortest path where only the filters are in the way.
	Unfiltered []Actor
	// Reached counts the actors that can be reached from From, and Reaching those
	// from which To can be reached; Near and Far are the actors among them with
	// most neighbours: nothing connects the two sides.
	Reached, Reaching int
	Near, Far         []Actor
}

// Miss looks for what is in the way of a path. Use it after Paths gave none.
func (s *Store) Miss(ctx context.Context, q Query) (Miss, error) {
	x, err := s.Index(ctx)
	if err != nil {
		return Miss{}, err
	}
	sr, err := x.newSearch(q)
	if err != nil {
		return Miss{}, err
	}
	defer sr.end()
	m := Miss{FromEdges: sr.edgesAt(sr.sources), ToEdges: sr.edgesAt(sr.targets)}
	m.Reached, m.Near = sr.side(sr.sources, true)
	m.Reaching, m.Far = sr.side(sr.targets, false)
	q.K, q.MaxHops = 1, maxHops
	if m.Longer, err = x.route(ctx, q); err != nil || m.Longer != nil {
		return m, err
	}
	undirected := q
	undirected.Directed = false
	if m.Undirected, err = x.route(ctx, undirected); err != nil || m.Undirected != nil {
		return m, err
	}
	m.Unfiltered, err = x.route(ctx, Query{From: q.From, To: q.To, MaxHops: maxHops})
	return m, err
}

// route gives the actors on the best path.
func (x *Index) route(ctx context.Context, q Query) ([]Actor, error) {
	found, err := x.search(ctx, q)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	var list []Actor
	for _, u := range found[0] {
		list = append(list, x.actor(u))
	}
	return list, nil
}

func (s *search) edgesAt(ends []uint32) int {
	count := 0
	for _, u := range ends {
		for _, list := range [][]neighbour{s.x.out.of(u), s.x.in.of(u)} {
			for _, v := range list {
				count += len(s.passing(v))
			}
		}
	}
	return count
}

// passing gives the edges of one neighbour that pass the filter.
func (s *search) passing(v neighbour) []*edge {
	var list []*edge
	for i := v.first; i < v.end; i++ {
		if e := &s.x.edges[i]; s.filter == nil || s.filter.pass(e) {
			list = append(list, e)
		}
	}
	return list
}

// sideShown is how many actors of a side are named.
const sideShown = 3

// side gives how many actors can be reached from ends, or can reach them, and
// those with most neighbours.
func (s *search) side(ends []uint32, forward bool) (int, []Actor) {
	seen := slices.Clone(ends)
	met := make([]bool, len(s.x.actors))
	for _, u := range ends {
		met[u] = true
	}
	for i := 0; i < len(seen); i++ {
		s.neighbours(seen[i], forward, func(v uint32) {
			if !met[v] && s.flags[v]&isBlocked == 0 {
				met[v] = true
				seen = append(seen, v)
			}
		})
	}
	others := seen[len(ends):]
	count := len(others)
	slices.SortFunc(others, func(a, b uint32) int {
		if d := int(s.x.degree(b)) - int(s.x.degree(a)); d != 0 {
			return d
		}
		return int(a) - int(b)
	})
	var list []Actor
	for _, u := range others[:min(sideShown, count)] {
		list = append(list, s.x.actor(u))
	}
	return count, list
}
