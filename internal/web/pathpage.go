package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"entente/graph"
)

// pathView is the page of the paths between two actors.
type pathView struct {
	asked
	Form   form
	result pathResult
	find   func() *pathResult
}

// Result is what was found. The page asks for it when all before it is written, and
// it is looked for only then.
func (p *pathView) Result() *pathResult {
	if p.find == nil {
		return &p.result
	}
	return p.find()
}

// pathResult is the part of the page that takes its time.
type pathResult struct {
	From, To meant
	Paths    []pathRow
	Figure   figure
	PerHop   int
	Left     int    // statements that were not read
	Trouble  string // what is wrong with the question
	Miss     *missView
	Open     *openEdge
}

// pathRow is one path in words.
type pathRow struct {
	N    int
	Hops []hopRow
}

type hopRow struct {
	Best *graph.Statement
	More int
	Link string
	Side string
}

// openEdge is the statements between two actors of a path.
type openEdge struct {
	A, B  graph.Actor
	Cards []card
	Total int
	More  more
	Close string
}

// missView says what there is instead of a path.
type missView struct {
	graph.Miss
	Links []missLink
}

type missLink struct {
	Words, Link string
	Chain       []graph.Actor
}

// pathPage serves the page. Its head, with the form, is sent before the paths are
// looked for. A question that is wrong in itself is answered whole, with its status.
func (s *Site) pathPage() http.Handler {
	whole := s.page(func(_ context.Context, r *http.Request, x *graph.Index) (view, error) {
		p, err := s.pathView(x, r.URL.Query())
		out := p.view()
		if err != nil {
			f := failureOf(err)
			p.result.Trouble, out.Status = f.why, f.status
		}
		return out, nil
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		leave, ok := s.seat()
		if !ok {
			tooMany(w, r)
			return
		}
		defer leave()
		x, err := s.store.Index(r.Context())
		if err != nil {
			whole.ServeHTTP(w, r)
			return
		}
		p, err := s.pathView(x, r.URL.Query())
		if err != nil {
			whole.ServeHTTP(w, r)
			return
		}
		s.stream(w, r, p.view(), x.State(), func(pass func() error) {
			p.find = func() *pathResult { return s.findResult(r.Context(), x, p, pass) }
		})
	})
}

// pathView reads the question, and says what is wrong with it.
func (s *Site) pathView(x *graph.Index, v url.Values) (*pathView, error) {
	p := &pathView{Form: s.form(x, v)}
	var err error
	p.asked, err = askedPath(x, v)
	p.result = pathResult{From: p.From, To: p.To, PerHop: p.Query.PerHop}
	if err != nil || !p.From.Found || !p.To.Found {
		return p, err
	}
	if err = x.Check(p.Query); errors.Is(err, graph.ErrSame) {
		err = badRequest("Both ends are " + p.From.Name + "; name two different actors.")
	}
	return p, err
}

func (p *pathView) view() view { return view{Name: "path", Title: p.title(), Data: p} }

// findResult sends the head of the page, waits for its turn and looks for the paths.
// It is too late then for another status: what goes wrong stands in the page.
func (s *Site) findResult(ctx context.Context, x *graph.Index, p *pathView, pass func() error) *pathResult {
	err := pass()
	if err == nil {
		err = s.walk(ctx, func(ctx context.Context) error { return s.fillPaths(ctx, x, p) })
	}
	if err != nil {
		p.result.Trouble = failureOf(err).why
	}
	return &p.result
}

func (p *pathView) title() string {
	if !p.From.Found || !p.To.Found {
		return "Paths"
	}
	return p.From.Name + " to " + p.To.Name
}

func (s *Site) fillPaths(ctx context.Context, x *graph.Index, p *pathView) error {
	found := &p.result
	found.From.look(x)
	found.To.look(x)
	if !p.From.Found || !p.To.Found {
		return nil
	}
	paths, err := s.store.Paths(ctx, p.Query)
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		found.Miss, err = s.missing(ctx, p)
		return err
	}
	edge := p.values.Get("edge")
	link := func(pair string) string { return with("/path", p.values, "edge", pair, "show", "") + "#evidence" }
	found.Figure = s.pathFigure(ctx, paths, link, edge)
	for i := range paths {
		found.Paths = append(found.Paths, s.row(i+1, &paths[i], link))
		for k := range paths[i].Hops {
			found.Left += paths[i].Hops[k].Left
		}
	}
	if edge != "" {
		found.Open, err = s.openEdge(ctx, x, p, edge)
	}
	return err
}

func (s *Site) row(n int, path *graph.Path, link func(string) string) pathRow {
	row := pathRow{N: n}
	for k := range path.Hops {
		h := &path.Hops[k]
		best := &h.Statements[0]
		row.Hops = append(row.Hops, hopRow{
			Best: best, More: len(h.Statements) - 1 + h.Left,
			Link: link(pairKey(h.From, h.To)), Side: s.side(best),
		})
	}
	return row
}

// cardsAtOnce is how many statements of an edge are shown at first.
const cardsAtOnce = 10

// mostOfEdge is how many statements of an edge can be shown.
const mostOfEdge = 1000

// openEdge reads the statements of an edge that was clicked.
func (s *Site) openEdge(ctx context.Context, x *graph.Index, p *pathView, edge string) (*openEdge, error) {
	first, second, _ := strings.Cut(edge, "~")
	a, err := actorNamed(x, first)
	if err != nil {
		return nil, err
	}
	b, err := actorNamed(x, second)
	if err != nil {
		return nil, err
	}
	show, err := number(p.values, "show", cardsAtOnce, mostOfEdge)
	if err != nil {
		return nil, err
	}
	q := p.Query
	q.Via, q.Avoid = nil, nil
	list, left, err := s.between(ctx, a, b, q, show)
	if err != nil {
		return nil, err
	}
	among, err := s.store.Timeline(ctx, a.IRI, b.IRI, q.ByState)
	if err != nil {
		return nil, err
	}
	o := &openEdge{A: a, B: b, Total: len(list) + left, Close: with("/path", p.values, "edge", "", "show", "") + "#picture"}
	o.Cards, err = s.cards(ctx, x, list, among)
	o.More = moreOf("More of them", "/path", p.values, show, o.Total, mostOfEdge, "#evidence")
	o.More.Swap = "#evidence"
	return o, err
}

// between gives the statements that stand as edges between two actors in both
// directions, or only from those who act where the question says so.
func (s *Site) between(ctx context.Context, a, b graph.Actor, q graph.Query, most int) ([]graph.Statement, int, error) {
	q.PerHop = most
	list, left, err := s.store.Between(ctx, a.IRI, b.IRI, q)
	if err == nil && q.Directed {
		var back []graph.Statement
		var more int
		back, more, err = s.store.Between(ctx, b.IRI, a.IRI, q)
		list, left = append(list, back...), left+more
	}
	kept := min(most, len(list))
	return list[:kept], left + len(list) - kept, err
}

// missing says what is in the way, and which changed question has an answer.
func (s *Site) missing(ctx context.Context, p *pathView) (*missView, error) {
	m, err := s.store.Miss(ctx, p.Query)
	if err != nil {
		return nil, err
	}
	mv := &missView{Miss: m}
	add := func(chain []graph.Actor, words string, pairs ...string) {
		if len(chain) > 0 {
			mv.Links = append(mv.Links, missLink{words, with("/path", p.values, pairs...), chain})
		}
	}
	add(m.Longer, "with more hops", "max-hops", fmt.Sprint(min(mostHops, len(m.Longer)-1)))
	add(m.Undirected, "without regard to who acts", "directed", "")
	bare := url.Values{"from": {p.From.ID}, "to": {p.To.ID}, "max-hops": p.values["max-hops"], "k": p.values["k"]}
	if len(m.Unfiltered) > 0 {
		mv.Links = append(mv.Links, missLink{"without the filters", with("/path", bare), m.Unfiltered})
	}
	if p.values.Get("by-state") == "" {
		mv.Links = append(mv.Links, missLink{"by state, with those who hold office standing for it", with("/path", p.values, "by-state", "1"), nil})
	}
	if p.values.Get("officials") == "" {
		mv.Links = append(mv.Links, missLink{"also through those who act for their state", with("/path", p.values, "officials", "1"), nil})
	}
	return mv, nil
}

// form is what stands in the form of the path page.
type form struct {
	Values    map[string]string
	Status    []choice
	Evidence  []choice
	Polarity  []choice
	Publisher []choice
	*facets
	Filtered bool // some filter is set
	Unfolded bool // the filters are seen
	Same     bool // all of it is as it is where nothing is set
}

type choice struct {
	Name string
	On   bool
}

// mostPublishers is how many publishers the form offers.
const mostPublishers = 200

func (s *Site) form(x *graph.Index, v url.Values) form { return newForm(s.facetsOf(x), v) }

func newForm(of *facets, v url.Values) form {
	f := form{Values: map[string]string{}, facets: of}
	for k := range v {
		f.Values[k] = strings.Join(list(v, k), "; ")
	}
	choices := func(key string, words []string) []choice {
		var out []choice
		for _, w := range words {
			out = append(out, choice{w, slices.Contains(v[key], w)})
		}
		return out
	}
	f.Status = choices("status", []string{"actual", "planned", "expected", "refused"})
	f.Evidence = choices("evidence", []string{"asserted", "presupposed", "reported", "alleged"})
	f.Polarity = choices("polarity", []string{"positive", "negative"})
	f.Publisher = choices("publisher", f.Publishers)
	for _, key := range []string{"relation", "status", "evidence", "polarity", "publisher", "speaker", "since", "until", "as-of", "via", "avoid", "directed", "weighted", "officials", "by-state"} {
		f.Filtered = f.Filtered || strings.Join(v[key], "") != ""
	}
	f.Unfolded = unfolded(v, foldFilters, f.Filtered)
	f.Same = !f.Filtered && strings.Join(v["max-hops"], "") == ""
	return f
}
