package web

import (
	"context"
	"net/http"

	"entente/graph"
)

// conflictsView is the statements of which not both can be so.
type conflictsView struct {
	Who   meant
	Pairs []conflictPair
	Total int
	Cut   bool // there are more than are looked for
	More  more
}

// conflictPair is two statements side by side.
type conflictPair struct {
	A, B    card
	Numbers bool
}

// Limits of the page of conflicts.
const (
	mostConflicts   = 2000
	conflictsAtOnce = 10
	mostPairs       = 300
)

func (s *Site) conflictsPage(ctx context.Context, r *http.Request, x *graph.Index) (view, error) {
	q := r.URL.Query()
	d := &conflictsView{Who: meaning(x, q.Get("actor"))}
	all, err := s.conflicts(ctx, x)
	if err != nil {
		return view{}, err
	}
	d.Cut = len(all) == mostConflicts
	if d.Who.Given != "" {
		all = of(all, d.Who.IRI)
	}
	show, err := number(q, "show", conflictsAtOnce, mostPairs)
	if err != nil {
		return view{}, err
	}
	d.Total = len(all)
	d.More = moreOf("More pairs", "/conflicts", q, show, d.Total, mostPairs, "")
	all = all[:min(len(all), show)]
	var both []graph.Statement
	for _, c := range all {
		both = append(both, c.A, c.B)
	}
	cards, err := s.cards(ctx, x, both, nil)
	if err != nil {
		return view{}, err
	}
	for i, c := range all {
		d.Pairs = append(d.Pairs, conflictPair{cards[2*i], cards[2*i+1], c.Numbers})
	}
	return view{Name: "conflicts", Title: "Contradictions", Data: d}, nil
}

func of(all []graph.Conflict, iri string) []graph.Conflict {
	var list []graph.Conflict
	for _, c := range all {
		if c.A.Subject.IRI == iri || c.A.Object.IRI == iri {
			list = append(list, c)
		}
	}
	return list
}

// conflicts finds the contradictions of the graph once for each of its states.
func (s *Site) conflicts(ctx context.Context, x *graph.Index) ([]graph.Conflict, error) {
	s.found.Lock()
	defer s.found.Unlock()
	if s.found.of == x {
		return s.found.list, nil
	}
	list, err := s.store.Conflicts(ctx, s.symmetric, mostConflicts)
	if err == nil {
		s.found.of, s.found.list = x, list
	}
	return list, err
}
