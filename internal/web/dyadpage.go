package web

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"entente/graph"
)

// dyadView is the timeline of two actors.
type dyadView struct {
	A, B     meant
	Only     bool // without those who act for them
	From, To string
	Chart    chart
	HasChart bool
	Whole    string // the address of the whole time
	Before   string
	After    string
	Wider    string
	Cards    []card
	Total    int
	Shown    int
	More     more
	Path     string
	Trouble  string // what is wrong with the time
}

func (s *Site) dyadPage(ctx context.Context, r *http.Request, x *graph.Index) (view, error) {
	q := r.URL.Query()
	d := &dyadView{A: meaning(x, q.Get("a")), B: meaning(x, q.Get("b")), Only: q.Get("only") != "", From: q.Get("from"), To: q.Get("to")}
	v := view{Name: "dyad", Title: "Two actors", Data: d}
	if !d.A.Found || !d.B.Found {
		return v, nil
	}
	v.Title = d.A.Name + " and " + d.B.Name
	d.Path = with("/path", nil, "from", d.A.ID, "to", d.B.ID)
	d.Whole = with("/dyad", q, "from", "", "to", "", "show", "")
	all, err := s.store.Timeline(ctx, d.A.IRI, d.B.IRI, !d.Only)
	if err != nil {
		return v, err
	}
	d.Total = len(all)
	in, err := s.inTime(x, d.From, d.To, all)
	if err != nil {
		f := failureOf(err)
		d.Trouble, v.Status = f.why, f.status
		return v, nil
	}
	sp, ok := spanOf(in, d.From, d.To)
	if d.HasChart = ok; ok {
		link := func(from, to month) string {
			return with("/dyad", q, "from", from.String(), "to", to.String(), "show", "")
		}
		d.Chart = s.chartOf(in, sp, s.facetsOf(x).Calendar, link)
		d.Chart.Title = fmt.Sprintf("What %s and %s did, %s to %s", d.A.Name, d.B.Name, sp.from, sp.to)
		d.steps(sp, link)
	}
	return v, s.list(ctx, r, x, d, all, in)
}

// inTime gives the statements of a time.
func (s *Site) inTime(x *graph.Index, from, to string, all []graph.Statement) ([]graph.Statement, error) {
	return s.keep(x, graph.Query{Since: strings.TrimSpace(from), Until: strings.TrimSpace(to)}, slices.Clone(all))
}

// steps are the addresses of what lies before, after and around a span.
func (d *dyadView) steps(sp span, link func(from, to month) string) {
	if d.From == "" && d.To == "" {
		return
	}
	n := month(sp.months())
	if sp.from >= n {
		d.Before = link(sp.from-n, sp.from-1)
	}
	if sp.to+n <= lastMonth {
		d.After = link(sp.to+1, sp.to+n)
	}
	d.Wider = link(max(0, sp.from-n), min(lastMonth, sp.to+n))
}

// list shows the statements of the time, the newest first.
func (s *Site) list(ctx context.Context, r *http.Request, x *graph.Index, d *dyadView, all, in []graph.Statement) error {
	slices.Reverse(in)
	show, err := number(r.URL.Query(), "show", cardsAtOnce, mostShown)
	if err != nil {
		return err
	}
	d.Shown = len(in)
	d.More = moreOf("More statements", "/dyad", r.URL.Query(), show, len(in), mostShown, "#statements")
	d.Cards, err = s.cards(ctx, x, in[:min(len(in), show)], all)
	return err
}
