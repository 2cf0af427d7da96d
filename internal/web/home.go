package web

import (
	"context"
	"net/http"
	"slices"
	"strings"

	"entente/graph"
)

// home is the first page: what the graph holds, and where one can start.
func (s *Site) home(ctx context.Context, _ *http.Request, x *graph.Index) (view, error) {
	st, err := s.store.Stats(ctx)
	if err != nil {
		return view{}, err
	}
	return view{Name: "home", Title: "Explorer", Data: struct {
		Stats  graph.Stats
		Actors []graph.Actor
	}{st, x.Busiest(12)}}, nil
}

// mostFound is how many actors a search shows.
const mostFound = 50

// found is the answer to a search.
type found struct {
	Query string
	Exact []graph.Actor // whom the name can mean; more than one: it is ambiguous
	More  []graph.Actor // whose names start like it
	Near  []graph.Actor // whose names look like it
}

func (s *Site) searchPage(_ context.Context, r *http.Request, x *graph.Index) (view, error) {
	q := strings.TrimSpace(r.URL.Query().Get("q"))
	return view{Name: "search", Title: "Search: " + q, Search: q, Data: find(x, q)}, nil
}

func find(x *graph.Index, q string) found {
	f := found{Query: q}
	if q == "" {
		return f
	}
	f.Exact = x.Find(q)
	f.Exact = f.Exact[:min(len(f.Exact), mostFound)]
	for _, a := range x.Suggest(q, mostFound) {
		if !slices.ContainsFunc(f.Exact, func(e graph.Actor) bool { return e.IRI == a.IRI }) {
			f.More = append(f.More, a)
		}
	}
	if len(f.Exact)+len(f.More) == 0 {
		f.Near = x.Nearest(q, 8)
	}
	return f
}

func (s *Site) aboutPage(context.Context, *http.Request, *graph.Index) (view, error) {
	return view{Name: "about", Title: "How to read it"}, nil
}
