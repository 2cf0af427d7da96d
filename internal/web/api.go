package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"entente/graph"
)

// Sizes of a part of a list.
const (
	itemsUsual = 20
	itemsMost  = 100
)

// operations is the API.
func (s *Site) operations() []operation {
	text := func(name, doc string) param { return param{name: name, kind: "string", doc: doc} }
	need := func(p param) param { p.required = true; return p }
	many := func(p param) param { p.many = true; return p }
	flag := func(name, doc string) param { return param{name: name, kind: "boolean", doc: doc} }
	whole := func(name, doc string) param { return param{name: name, kind: "integer", doc: doc} }
	one := func(p param, values ...string) param { p.values = values; return p }
	id := func(doc string) param {
		return param{name: "id", kind: "string", doc: doc, required: true, inPath: true}
	}
	paged := []param{whole("limit", fmt.Sprintf("how many items, up to %d; %d if absent", itemsMost, itemsUsual)), text("cursor", "the next of the part before")}
	filters := []param{
		many(text("relation", "relations and those below them")),
		many(one(text("status", "status of a statement"), "actual", "ended", "refused", "planned", "expected", "offered", "threatened", "attempted",
			"asked", "wanted", "obliged", "possible", "hypothetical", "purpose", "generic", "question")),
		many(one(text("evidence", "evidence of a statement"), "asserted", "presupposed", "reported", "alleged", "denied")),
		many(one(text("polarity", "positive or negative"), "positive", "negative")),
		many(text("speaker", "actor of whom one says so")), many(text("publisher", "publisher of the document")),
		text("since", "events that were not over before this date"), text("until", "events that had begun by this date"),
		text("as-of", "documents published by this date"),
	}
	ends := []param{need(text("from", "name or id of an actor")), need(text("to", "name or id of the other"))}
	pathing := []param{
		whole("k", "how many paths, up to 20; 3 if absent"), whole("max-hops", "how long a path may be, up to 12; 6 if absent"),
		flag("directed", "only from who acts to the other"), flag("weighted", "best evidence first"), flag("officials", "also who acts for the two"),
		flag("by-state", "who acts for a state on the date of a statement stands for it"),
		many(text("via", "actor that a path must pass")), many(text("avoid", "actor that it must not pass")),
	}
	return []operation{
		op("/search", "search", "Actors that a name can mean, the likeliest first", append([]param{need(text("q", "the name, or its start"))}, paged...), s.apiSearch),
		op("/actor/{id...}", "actor", "An actor, those it deals with, and its statements, the newest first", append([]param{id("id of the actor, like country/kp")}, paged...), s.apiActor),
		op("/path", "path", "Paths between two actors with the statements of every hop", slices.Concat(ends, pathing, filters), s.apiPath),
		op("/claims", "claims", "Statements by anything that is known of them", slices.Concat([]param{many(text("about", "actors that must all take part")), text("document", "id of a document")}, filters, paged), s.apiClaims),
		op("/timeline", "timeline", "What there is between two actors, by month, and the statements, the oldest first", slices.Concat([]param{
			need(text("a", "name or id of an actor")), need(text("b", "name or id of the other")), flag("only", "without those who act for them"),
			text("from", "first month, YYYY-MM"), text("to", "last month, YYYY-MM"),
		}, paged), s.apiTimeline),
		op("/conflicts", "conflicts", "Pairs of statements of which not both can be so", append([]param{text("actor", "name or id of an actor")}, paged...), s.apiConflicts),
		op("/document/{id...}", "document", "A document, its words and its statements in the order of the text", append([]param{id("id of the document")}, paged...), s.apiDocument),
		op("/statement/{id}", "statement", "A statement with its proof, and what other documents say of the same", []param{id("id of the statement")}, s.apiStatement),
		op("/stats", "stats", "What the graph holds", nil, s.apiStats),
	}
}

// routeAPI puts the operations below /api/v1.
func (s *Site) routeAPI(mux *http.ServeMux) {
	ops := s.operations()
	for _, o := range ops {
		mux.Handle("GET /api/v1"+o.path, s.serve(o))
	}
	spec := s.openAPI(ops)
	mux.HandleFunc("GET /api/v1/openapi.json", func(w http.ResponseWriter, r *http.Request) {
		_ = s.send(w, r, "application/json", http.StatusOK, spec) // the other side has left
	})
	mux.Handle("/api/v1/query/gizmo", s.query(s.gizmo))
	mux.Handle("/api/v1/query/graphql", s.query(s.graphQL))
	mux.Handle(cayleyQuery, s.query(s.inCayley))
	mux.HandleFunc("/api/{rest...}", func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			writeProblem(w, http.StatusMethodNotAllowed, "The API can only be read.")
			return
		}
		writeProblem(w, http.StatusNotFound, "There is no "+r.URL.Path+"; see /api/v1/openapi.json.")
	})
}

// part cuts a list to what was asked for.
func part[T any](r *http.Request, all []T) (pageJSON[T], error) {
	limit, from, err := window(r.URL.Query())
	if err != nil {
		return pageJSON[T]{}, err
	}
	from = min(from, len(all))
	to := min(from+limit, len(all))
	p := pageJSON[T]{Items: all[from:to:to]}
	if p.Items == nil {
		p.Items = []T{}
	}
	if to < len(all) {
		p.Next = strconv.Itoa(to)
	}
	return p, nil
}

func window(v url.Values) (limit, from int, err error) {
	if limit, err = number(v, "limit", itemsUsual, itemsMost); err != nil {
		return 0, 0, err
	}
	if c := v.Get("cursor"); c != "" {
		if from, err = strconv.Atoi(c); err != nil || from < 0 {
			return 0, 0, badRequest(fmt.Sprintf("cursor=%q: take the next of the part before.", c))
		}
	}
	return limit, from, nil
}

func (s *Site) apiSearch(_ context.Context, r *http.Request, x *graph.Index) (pageJSON[foundJSON], error) {
	return part(r, find(x, strings.TrimSpace(r.URL.Query().Get("q"))).all())
}

// actorAnswer is an actor with what it did.
type actorAnswer struct {
	actorJSON
	Total      int                     `json:"total" jsonschema:"how many statements there are"`
	Partners   []partnerJSON           `json:"partners" jsonschema:"up to 100, the most first"`
	Statements pageJSON[statementJSON] `json:"statements"`
}

// partnerJSON is another actor and what there is between the two.
type partnerJSON struct {
	nameJSON
	Statements  int            `json:"statements"`
	Cooperation int            `json:"cooperation"`
	Conflict    int            `json:"conflict"`
	First       string         `json:"first,omitempty"`
	Last        string         `json:"last,omitempty"`
	Acts        map[string]int `json:"acts" jsonschema:"relations in which the actor asked for acts, and how often"`
	ActedOn     map[string]int `json:"acted_on" jsonschema:"relations in which the other acts"`
}

func (s *Site) apiActor(ctx context.Context, r *http.Request, x *graph.Index) (actorAnswer, error) {
	a, err := actorNamed(x, r.PathValue("id"))
	if err != nil {
		return actorAnswer{}, err
	}
	done, err := s.inCrowd(ctx, x, a.IRI)
	if err != nil {
		return actorAnswer{}, err
	}
	defer done()
	list, err := s.store.Sketches(ctx, a.IRI)
	if err != nil {
		return actorAnswer{}, err
	}
	out := actorAnswer{actorJSON: actorOf(a), Total: len(list), Partners: s.partnersOf(a, list)}
	p, err := part(r, list)
	if err == nil {
		err = s.complete(ctx, p.Items)
	}
	out.Statements = pageJSON[statementJSON]{s.statementsOf(p.Items), p.Next}
	return out, err
}

func (s *Site) partnersOf(a graph.Actor, list []graph.Statement) []partnerJSON {
	out := []partnerJSON{}
	bonds := s.bonds(a, list, itemsMost)
	for _, b := range bonds[:min(len(bonds), itemsMost)] {
		p := partnerJSON{nameJSON: nameJSONOf(b.Actor), Statements: b.N, Cooperation: b.Coop, Conflict: b.Conf, First: b.First, Last: b.Last, Acts: map[string]int{}, ActedOn: map[string]int{}}
		for _, t := range b.Relations {
			if t.Acts {
				p.Acts[t.Name] += t.N
			} else {
				p.ActedOn[t.Name] += t.N
			}
		}
		out = append(out, p)
	}
	return out
}

// flags reads the API's true and false as the pages have them.
func flags(v url.Values, keys ...string) url.Values {
	for _, k := range keys {
		if v.Get(k) == "false" {
			v.Del(k)
		}
	}
	return v
}

func (s *Site) apiPath(ctx context.Context, r *http.Request, x *graph.Index) (pathsJSON, error) {
	return s.findPaths(ctx, x, flags(r.URL.Query(), "directed", "weighted", "officials", "by-state"), 5)
}

// findPaths answers a question for paths, with so many statements a hop.
func (s *Site) findPaths(ctx context.Context, x *graph.Index, v url.Values, statements int) (pathsJSON, error) {
	a, err := askedPath(x, v)
	if err != nil {
		return pathsJSON{}, err
	}
	for _, m := range []meant{a.From, a.To} {
		if _, err := actorNamed(x, m.Given); !m.Found && err != nil {
			return pathsJSON{}, err
		}
	}
	a.Query.PerHop = statements
	paths, err := s.store.Paths(ctx, a.Query)
	if errors.Is(err, graph.ErrSame) {
		return pathsJSON{}, badRequest("Both ends are " + a.From.Name + "; name two different actors.")
	}
	if err != nil {
		return pathsJSON{}, err
	}
	out := pathsJSON{From: actorOf(a.From.Actor), To: actorOf(a.To.Actor), Paths: s.pathsOf(paths, statements)}
	if len(paths) == 0 {
		out.Why, err = s.inTheWay(ctx, a.Query)
	}
	return out, err
}

// inTheWay says in a sentence why there is no path.
func (s *Site) inTheWay(ctx context.Context, q graph.Query) (string, error) {
	m, err := s.store.Miss(ctx, q)
	chain := func(list []graph.Actor) string {
		var names []string
		for _, a := range list {
			names = append(names, a.Name)
		}
		return strings.Join(names, " - ")
	}
	switch {
	case err != nil:
		return "", err
	case len(m.Longer) > 0:
		return "There is a longer one: " + chain(m.Longer), nil
	case len(m.Undirected) > 0:
		return "There is one without directed: " + chain(m.Undirected), nil
	case len(m.Unfiltered) > 0:
		return "There is one without the filters: " + chain(m.Unfiltered), nil
	}
	return fmt.Sprintf("Nothing joins the two sides: %d actors can be reached from the one, %d reach the other.", m.Reached, m.Reaching), nil
}

func (s *Site) apiConflicts(ctx context.Context, r *http.Request, x *graph.Index) (pageJSON[conflictJSON], error) {
	var out pageJSON[conflictJSON]
	all, err := s.conflicts(ctx, x)
	if err != nil {
		return out, err
	}
	if name := r.URL.Query().Get("actor"); name != "" {
		a, err := actorNamed(x, name)
		if err != nil {
			return out, err
		}
		all = of(all, a.IRI)
	}
	p, err := part(r, all)
	out.Items, out.Next = []conflictJSON{}, p.Next
	for i := range p.Items {
		out.Items = append(out.Items, s.conflictOf(&p.Items[i]))
	}
	return out, err
}

// documentAnswer is a document with all that it says.
type documentAnswer struct {
	documentJSON
	Text       string                  `json:"text" jsonschema:"its words as they were read; the spans of statements count its code points"`
	Total      int                     `json:"total" jsonschema:"how many statements there are"`
	Statements pageJSON[statementJSON] `json:"statements"`
}

func (s *Site) apiDocument(ctx context.Context, r *http.Request, _ *graph.Index) (documentAnswer, error) {
	doc, words, err := s.store.Text(ctx, r.PathValue("id"))
	if err != nil {
		return documentAnswer{}, err
	}
	list, err := s.store.In(ctx, doc.ID)
	if err != nil {
		return documentAnswer{}, err
	}
	out := documentAnswer{documentJSON: documentOf(doc), Text: words, Total: len(list)}
	p, err := part(r, list)
	out.Statements = pageJSON[statementJSON]{s.statementsOf(p.Items), p.Next}
	return out, err
}

// statementAnswer is a statement, and what other documents say of the same.
type statementAnswer struct {
	statementJSON
	Agree      []statementJSON `json:"agree" jsonschema:"other documents that say the same"`
	Contradict []statementJSON `json:"contradict" jsonschema:"statements that say the opposite, or give another number"`
}

func (s *Site) apiStatement(ctx context.Context, r *http.Request, x *graph.Index) (statementAnswer, error) {
	st, err := s.store.Statement(ctx, r.PathValue("id"))
	if err != nil {
		return statementAnswer{}, err
	}
	return s.statementAnswer(ctx, x, &st)
}

func (s *Site) statementAnswer(ctx context.Context, x *graph.Index, st *graph.Statement) (statementAnswer, error) {
	among, err := s.about(ctx, st)
	out := statementAnswer{statementJSON: s.statementOf(st), Agree: []statementJSON{}, Contradict: []statementJSON{}}
	agree, contrary := s.others(x, st, among)
	for _, o := range agree {
		out.Agree = append(out.Agree, s.statementOf(o))
	}
	for _, o := range contrary {
		out.Contradict = append(out.Contradict, s.statementOf(o.Statement))
	}
	return out, err
}

// statsJSON counts what is in the graph.
type statsJSON struct {
	Quads      int   `json:"quads"`
	Documents  int   `json:"documents"`
	Statements int   `json:"statements"`
	Edges      int   `json:"edges" jsonschema:"statements that stand between two actors"`
	Actors     int   `json:"actors"`
	Relations  int   `json:"relations"`
	Bytes      int64 `json:"bytes"`
}

func (s *Site) apiStats(ctx context.Context, _ *http.Request, _ *graph.Index) (statsJSON, error) {
	st, err := s.store.Stats(ctx)
	return statsJSON(st), err
}
