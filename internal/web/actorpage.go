package web

import (
	"cmp"
	"context"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"entente/data/vocab"
	"entente/graph"
)

// actorView is the dossier of an actor.
type actorView struct {
	graph.Actor
	State      *graph.Actor // it acts for
	Staff      []graph.Actor
	MoreStaff  int // who act for it and are not listed
	Offices    []graph.Statement
	Former     []graph.Statement // offices and bonds beyond the first few
	AllOffices bool              // these are seen
	Figure     figure
	Bonds      []*bond
	Hidden     int // bonds that are not listed
	Last       []card
	Total      int // statements
	Chosen     int // of them that pass the filters
	Filter     actorFilter
	More       more
}

// actorFilter is what the list of partners is cut to.
type actorFilter struct {
	Relation, Since, Until string
	Relations              []string
}

// Limits of an actor's page.
const (
	mostBonds   = 40
	mostOffices = 8
	mostLast    = 10
	mostShown   = 500
	mostStaff   = 30
)

func (s *Site) actorPage(ctx context.Context, r *http.Request, x *graph.Index) (view, error) {
	a, ok := x.Actor(actorIRI(r.PathValue("id")))
	if !ok {
		_, err := actorNamed(x, r.PathValue("id"))
		if err == nil {
			err = notFound("The graph has no actor with the id " + r.PathValue("id") + ".")
		}
		return view{}, err
	}
	done, err := s.inCrowd(ctx, x, a.IRI)
	if err != nil {
		return view{}, err
	}
	defer done()
	list, err := s.store.Sketches(ctx, a.IRI)
	if err != nil {
		return view{}, err
	}
	d := &actorView{Actor: a, Total: len(list)}
	if state, ok := x.Actor(a.ActsFor); ok {
		d.State = &state
	}
	d.Staff = x.ActingFor(a.IRI)
	d.MoreStaff = max(0, len(d.Staff)-mostStaff)
	d.Staff = d.Staff[:len(d.Staff)-d.MoreStaff]
	d.Filter = readActorFilter(r.URL.Query(), list)
	offices, err := s.offices(ctx, list)
	if err != nil {
		return view{}, err
	}
	d.AllOffices = unfolded(r.URL.Query(), foldOffices, false)
	d.Offices, d.Former = offices[:min(len(offices), mostOffices)], offices[min(len(offices), mostOffices):]
	q, err := askedFilters(x, r.URL.Query())
	if err != nil {
		return view{}, err
	}
	chosen, err := s.keep(x, q, list)
	if err != nil {
		return view{}, err
	}
	d.Chosen = len(chosen)
	bonds := s.bonds(a, chosen, mostBonds)
	d.Figure = s.aroundFigure(ctx, a, bonds)
	d.Bonds, d.Hidden = bonds[:min(len(bonds), mostBonds)], max(0, len(bonds)-mostBonds)
	show, err := number(r.URL.Query(), "show", mostLast, mostShown)
	if err != nil {
		return view{}, err
	}
	d.More = moreOf("More statements", to("/actor/", a.ID), r.URL.Query(), show, len(chosen), mostShown, "#last")
	d.Last, err = s.lastCards(ctx, x, chosen, show)
	return view{Name: "actor", Title: a.Name, Search: a.Name, Data: d}, err
}

func actorIRI(id string) string { return vocab.NSActor + id }

func readActorFilter(v url.Values, list []graph.Statement) actorFilter {
	f := actorFilter{Relation: strings.TrimSpace(v.Get("relation")), Since: strings.TrimSpace(v.Get("since")), Until: strings.TrimSpace(v.Get("until"))}
	n := map[string]int{}
	for i := range list {
		n[list[i].Relation]++
	}
	for rel := range n {
		f.Relations = append(f.Relations, rel)
	}
	slices.SortFunc(f.Relations, func(a, b string) int { return cmp.Or(cmp.Compare(n[b], n[a]), strings.Compare(a, b)) })
	return f
}

// lastCards shows the first statements of a list. Only they, and what there is between
// the same two actors and may agree or disagree with them, are read whole.
func (s *Site) lastCards(ctx context.Context, x *graph.Index, list []graph.Statement, show int) ([]card, error) {
	shown := list[:min(len(list), show)]
	pairs := map[string]bool{}
	for i := range shown {
		pairs[pairKey(shown[i].Subject, shown[i].Object)] = true
	}
	var among []graph.Statement
	for i := range list {
		if pairs[pairKey(list[i].Subject, list[i].Object)] {
			among = append(among, list[i])
		}
	}
	if err := s.complete(ctx, shown); err != nil {
		return nil, err
	}
	if err := s.complete(ctx, among); err != nil {
		return nil, err
	}
	return s.cards(ctx, x, shown, among)
}

// complete reads the whole of statements, in place.
func (s *Site) complete(ctx context.Context, list []graph.Statement) error {
	all := make([]*graph.Statement, len(list))
	for i := range list {
		all[i] = &list[i]
	}
	return s.store.Complete(ctx, all)
}

// offices gives the offices and lasting bonds, each once.
func (s *Site) offices(ctx context.Context, list []graph.Statement) ([]graph.Statement, error) {
	var found []graph.Statement
	seen := map[string]bool{}
	for i := range list {
		st := &list[i]
		if kind := s.o.Relations.Core(st.Relation).Kind; kind != "role" && kind != "state" || st.Edge == "" {
			continue
		}
		if key := st.Subject.IRI + st.Edge + st.Object.IRI; !seen[key] {
			seen[key] = true
			found = append(found, *st)
		}
	}
	return found, s.complete(ctx, found)
}
