package web

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"entente/graph"
)

// Tools makes a server of the Model Context Protocol with tools that read the graph.
func (s *Site) Tools() *mcp.Server {
	server := mcp.NewServer(&mcp.Implementation{Name: "entente", Title: "entente", Version: cmp.Or(s.o.Version, "0")}, &mcp.ServerOptions{
		Instructions: "A graph of who did what to whom in the news. Every statement carries the sentence that proves it; quote it. " +
			"What is planned, alleged, refused or denied did not happen because it stands here: say its status and who says so. " +
			fmt.Sprintf("No answer is longer than %d bytes; how much was left out is said, and a text that was cut ends with …", answerBytes),
	})
	tool(s, server, "find_actor", "Find a state, organisation or person by name or part of a name; gives ids for the other tools, the likeliest first.", s.findActor)
	tool(s, server, "path", "How are two actors connected? The shortest paths, and for every hop the statements with their quotes.", s.pathTool)
	tool(s, server, "evidence", "One statement by its id, or all statements between two actors, with quotes, status, who says so, and what other documents agree or contradict.", s.evidence)
	tool(s, server, "timeline", "What happened between two actors and those who act for them over time: cooperation and conflict by month, and the statements with their quotes.", s.timelineTool)
	tool(s, server, "conflicts", "Pairs of statements that contradict each other, both quoted; nothing says who is right.", s.conflictsTool)
	tool(s, server, "document", "The text of a news item and the statements found in it.", s.documentTool)
	return server
}

// overHTTP serves the tools over HTTP, without sessions.
func (s *Site) overHTTP() http.Handler {
	server := s.Tools()
	h := mcp.NewStreamableHTTPHandler(func(*http.Request) *mcp.Server { return server }, &mcp.StreamableHTTPOptions{
		Stateless: true, JSONResponse: true, MaxRequestBodyBytes: bodyBytes,
		DisableLocalhostProtection: true, // guard has looked at Host and Origin, and knows the names of a proxy
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		_, _ = s.work(w, r, s.turns, func(ctx context.Context) error { // nothing here gives an error
			h.ServeHTTP(w, r.WithContext(ctx))
			return nil
		})
	})
}

// tool adds a tool whose answer is an Out as JSON, cut to answerBytes.
func tool[In, Out any](s *Site, server *mcp.Server, name, about string, do func(ctx context.Context, x *graph.Index, in In) (Out, func(*Out) bool, error)) {
	closed := false
	mcp.AddTool(server, &mcp.Tool{
		Name: name, Description: about,
		Annotations: &mcp.ToolAnnotations{ReadOnlyHint: true, IdempotentHint: true, OpenWorldHint: &closed},
	}, func(ctx context.Context, _ *mcp.CallToolRequest, in In) (*mcp.CallToolResult, any, error) {
		ctx, cancel := context.WithTimeout(ctx, s.o.QueryTime)
		defer cancel()
		x, err := s.store.Index(ctx)
		if err != nil {
			return nil, nil, err
		}
		out, shorten, err := do(ctx, x, in)
		if err != nil {
			return nil, nil, errors.New(clip(failureOf(err).why, longestText))
		}
		text, err := fitted(&out, shorten)
		if err != nil {
			return nil, nil, err
		}
		return &mcp.CallToolResult{Content: []mcp.Content{&mcp.TextContent{Text: text}}}, nil, nil
	})
}

type findIn struct {
	Name string `json:"name" jsonschema:"a name, a part of one, or an id like country/kp"`
}

type findOut struct {
	Actors []foundJSON `json:"actors"`
	Note   string      `json:"note,omitempty"`
	Left   int         `json:"left_out"`
}

func (s *Site) findActor(_ context.Context, x *graph.Index, in findIn) (findOut, func(*findOut) bool, error) {
	f := find(x, strings.TrimSpace(in.Name))
	out := findOut{Actors: f.all()}
	switch {
	case len(f.Exact) > 1:
		out.Note = fmt.Sprintf("ambiguous: the first %d can all be meant", len(f.Exact))
	case len(f.Exact)+len(f.More) == 0:
		out.Note = "nobody is called so; these names look like it"
	}
	return out, func(o *findOut) bool { return drop(&o.Actors, &o.Left) }, nil
}

type pathIn struct {
	From     string   `json:"from" jsonschema:"name or id of an actor"`
	To       string   `json:"to" jsonschema:"name or id of the other"`
	K        int      `json:"k,omitempty" jsonschema:"how many paths, 1 to 5; 2 if absent"`
	MaxHops  int      `json:"max_hops,omitempty" jsonschema:"how long a path may be, 1 to 12; 6 if absent"`
	Directed bool     `json:"directed,omitempty" jsonschema:"only from who acts to the other"`
	ByState  bool     `json:"by_state,omitempty" jsonschema:"who acts for a state on the date of a statement stands for it"`
	Status   []string `json:"status,omitempty" jsonschema:"only these: actual, planned, expected, refused"`
	Relation []string `json:"relation,omitempty" jsonschema:"only these relations and those below them"`
	Since    string   `json:"since,omitempty" jsonschema:"date, YYYY-MM-DD or shorter"`
	Until    string   `json:"until,omitempty" jsonschema:"date"`
	AsOf     string   `json:"as_of,omitempty" jsonschema:"date: only documents published by then"`
	Via      []string `json:"via,omitempty" jsonschema:"actors that a path must pass"`
	Avoid    []string `json:"avoid,omitempty" jsonschema:"actors that it must not pass"`
}

type pathOut struct {
	pathsJSON
	Left int `json:"left_out" jsonschema:"paths and statements that did not fit"`
}

func (s *Site) pathTool(ctx context.Context, x *graph.Index, in pathIn) (pathOut, func(*pathOut) bool, error) {
	v := url.Values{"from": {in.From}, "to": {in.To}, "status": in.Status, "relation": in.Relation, "since": {in.Since}, "until": {in.Until}, "as-of": {in.AsOf}, "via": in.Via, "avoid": in.Avoid}
	v.Set("k", strconv.Itoa(within(in.K, 2, 5)))
	v.Set("max-hops", strconv.Itoa(within(in.MaxHops, 6, mostHops)))
	if in.Directed {
		v.Set("directed", "true")
	}
	if in.ByState {
		v.Set("by-state", "true")
	}
	paths, err := s.findPaths(ctx, x, v, 2)
	return pathOut{pathsJSON: paths}, shortenPaths, err
}

// shortenPaths leaves out all but the best statement of a hop, then the last paths.
func shortenPaths(o *pathOut) bool {
	cut := false
	for _, p := range o.Paths {
		for k := range p.Hops {
			if h := &p.Hops[k]; len(h.Statements) > 1 {
				o.Left += len(h.Statements) - 1
				h.Left += len(h.Statements) - 1
				h.Statements, cut = h.Statements[:1], true
			}
		}
	}
	return cut || drop(&o.Paths, &o.Left)
}

// within bounds a number; 0 is what is usual.
func within(n, usual, most int) int {
	if n == 0 {
		return usual
	}
	return max(1, min(n, most))
}

type evidenceIn struct {
	Statement string `json:"statement,omitempty" jsonschema:"id of a statement"`
	A         string `json:"a,omitempty" jsonschema:"without statement: name or id of an actor"`
	B         string `json:"b,omitempty" jsonschema:"and of the other"`
}

type evidenceOut struct {
	Statements []statementAnswer `json:"statements"`
	Left       int               `json:"left_out"`
}

func (s *Site) evidence(ctx context.Context, x *graph.Index, in evidenceIn) (evidenceOut, func(*evidenceOut) bool, error) {
	var out evidenceOut
	shorten := func(o *evidenceOut) bool { return drop(&o.Statements, &o.Left) }
	if in.Statement != "" {
		st, err := s.store.Statement(ctx, in.Statement)
		if err != nil {
			return out, shorten, err
		}
		one, err := s.statementAnswer(ctx, x, &st)
		out.Statements = []statementAnswer{one}
		return out, shorten, err
	}
	a, err := actorNamed(x, in.A)
	if err != nil {
		return out, shorten, err
	}
	b, err := actorNamed(x, in.B)
	if err != nil {
		return out, shorten, err
	}
	all, err := s.store.Timeline(ctx, a.IRI, b.IRI, false)
	if err != nil {
		return out, shorten, err
	}
	slices.Reverse(all)
	out.Left = max(0, len(all)-itemsUsual)
	for i := range all[:min(len(all), itemsUsual)] {
		out.Statements = append(out.Statements, s.amongAnswer(x, &all[i], all))
	}
	return out, shorten, nil
}

func (s *Site) amongAnswer(x *graph.Index, st *graph.Statement, all []graph.Statement) statementAnswer {
	out := statementAnswer{statementJSON: s.statementOf(st), Agree: []statementJSON{}, Contradict: []statementJSON{}}
	agree, contrary := s.others(x, st, all)
	for _, o := range agree[:min(1, len(agree))] {
		out.Agree = append(out.Agree, s.statementOf(o))
	}
	for _, o := range contrary[:min(2, len(contrary))] {
		out.Contradict = append(out.Contradict, s.statementOf(o.Statement))
	}
	return out
}

type timelineIn struct {
	A    string `json:"a" jsonschema:"name or id of an actor"`
	B    string `json:"b" jsonschema:"name or id of the other"`
	From string `json:"from,omitempty" jsonschema:"first month, YYYY-MM"`
	To   string `json:"to,omitempty" jsonschema:"last month, YYYY-MM"`
}

type timelineOut struct {
	timelineJSON
	Left int `json:"left_out" jsonschema:"statements and months that did not fit"`
}

func (s *Site) timelineTool(ctx context.Context, x *graph.Index, in timelineIn) (timelineOut, func(*timelineOut) bool, error) {
	t, list, err := s.timeline(ctx, x, url.Values{"a": {in.A}, "b": {in.B}, "from": {in.From}, "to": {in.To}})
	out := timelineOut{timelineJSON: t, Left: max(0, len(list)-itemsUsual)}
	out.Statements.Items = s.statementsOf(list[:min(len(list), itemsUsual)])
	return out, func(o *timelineOut) bool { return drop(&o.Statements.Items, &o.Left) || drop(&o.Months, &o.Left) }, err
}

type conflictsIn struct {
	Actor string `json:"actor,omitempty" jsonschema:"only about this actor: name or id"`
}

type conflictsOut struct {
	Pairs []conflictJSON `json:"pairs"`
	Left  int            `json:"left_out"`
}

func (s *Site) conflictsTool(ctx context.Context, x *graph.Index, in conflictsIn) (conflictsOut, func(*conflictsOut) bool, error) {
	out := conflictsOut{Pairs: []conflictJSON{}}
	shorten := func(o *conflictsOut) bool { return drop(&o.Pairs, &o.Left) }
	all, err := s.conflicts(ctx, x)
	if err == nil && in.Actor != "" {
		var a graph.Actor
		a, err = actorNamed(x, in.Actor)
		all = of(all, a.IRI)
	}
	out.Left = max(0, len(all)-itemsUsual)
	for i := range all[:min(len(all), itemsUsual)] {
		out.Pairs = append(out.Pairs, s.conflictOf(&all[i]))
	}
	return out, shorten, err
}

type documentIn struct {
	ID     string `json:"id" jsonschema:"id of the document"`
	Offset int    `json:"offset,omitempty" jsonschema:"code point at which the text starts"`
}

type documentOut struct {
	documentJSON
	Text       string          `json:"text"`
	Offset     int             `json:"offset"`
	Length     int             `json:"length" jsonschema:"code points of the whole text; where the text ends sooner, ask again with a higher offset"`
	Statements []statementJSON `json:"statements" jsonschema:"those of this part of the text"`
	Left       int             `json:"left_out"`
}

// textPart is how many code points of a document come at a time.
const textPart = 4000

func (s *Site) documentTool(ctx context.Context, _ *graph.Index, in documentIn) (documentOut, func(*documentOut) bool, error) {
	var out documentOut
	shorten := func(o *documentOut) bool { return drop(&o.Statements, &o.Left) }
	doc, words, err := s.store.Text(ctx, in.ID)
	if err != nil {
		return out, shorten, err
	}
	list, err := s.store.In(ctx, doc.ID)
	text := []rune(words)
	from := max(0, min(in.Offset, len(text)))
	to := min(len(text), from+textPart)
	out = documentOut{documentJSON: documentOf(doc), Text: string(text[from:to]), Offset: from, Length: len(text), Statements: []statementJSON{}}
	for i := range list {
		if at := list[i].Trigger.Start; at >= from && at < to {
			out.Statements = append(out.Statements, s.statementOf(&list[i]))
		}
	}
	return out, shorten, err
}
