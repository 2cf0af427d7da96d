package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"strings"

	"entente/data"
	"entente/data/plover"
	"entente/extract"
	"entente/extract/frame"
	"entente/extract/read"
	"entente/extract/text"
	"entente/internal/term"
)

// extractCmd prints what a text says, and stores nothing.
type extractCmd struct {
	inputFlags
	Format string `short:"f" default:"text" enum:"text,json,nquads,plover,polecat,plover-json" help:"text, json, nquads, or event data: plover (CSV), polecat (tabs, POLECAT's columns alone), plover-json." placeholder:"FORMAT"`
	JSON   bool   `xor:"form" help:"One JSON object a line for each statement, like -f json."`
	NQ     bool   `name:"nq" xor:"form" help:"RDF 1.1 N-Quads, like -f nquads."`
}

func (*extractCmd) Help() string {
	return `Examples:
  entente extract data/sample/cuba-united-states-2015.md
  echo "Vladimir Putin met Kim Jong-un in Pyongyang." | entente extract --date 2024-06-19 --json -
  entente extract -f plover data/sample > events.csv`
}

func (c *extractCmd) Run(e *env) error {
	x, err := c.extractor()
	if err != nil {
		return err
	}
	srcs, err := c.sources()
	if err != nil {
		return err
	}
	print, done, err := c.printer(e, x)
	if err != nil {
		return err
	}
	var failed error
	found := 0
	for r, err := range x.All(e.ctx, read.English(read.Unique(c.items(e.in, srcs))), c.workers()) {
		if _, ok := read.Skipped(err); ok {
			e.note("skipped %v", err)
			continue
		}
		if err != nil {
			failed = e.skip(failed, err)
			continue
		}
		for _, n := range r.Notes {
			e.note("%s: %s", r.ID, n)
		}
		if err := print(&r); err != nil {
			return err
		}
		found += len(r.Statements)
	}
	if err := done(); err != nil {
		return err
	}
	switch {
	case failed != nil:
		return failed
	case found == 0:
		return withHint(errNothing, "no two actors are tied by anything entente knows; entente parse shows how it reads the text")
	}
	return nil
}

// skip reports an error that cost one document, and keeps the first: the run goes
// on, but its end is no success.
func (e *env) skip(first, err error) error {
	if first == nil {
		return err
	}
	if errors.Is(err, e.ctx.Err()) {
		return err
	}
	e.report(first)
	return err
}

func (f *inputFlags) workers() int {
	if f.Workers > 0 {
		return f.Workers
	}
	return runtime.GOMAXPROCS(0)
}

// printer gives what prints a result in the format that is asked for, and what
// ends the output.
func (c *extractCmd) printer(e *env, x *extract.Extractor) (print func(*extract.Result) error, done func() error, err error) {
	done = func() error { return nil }
	switch {
	case c.JSON || c.Format == "json":
		return func(r *extract.Result) error { return printJSON(e, x, r) }, done, nil
	case c.NQ || c.Format == "nquads":
		return func(r *extract.Result) error { return printNQuads(e, x, r) }, done, nil
	case c.Format == "text":
		return func(r *extract.Result) error { printClaims(e.out, x, r); return nil }, done, nil
	}
	codes, err := plover.Load(data.FS)
	if err != nil {
		return nil, nil, err
	}
	out := codes.NewWriter(c.Format, e.out)
	return func(r *extract.Result) error {
		for _, ev := range x.Coded(r) {
			if err := out.Write(&ev); err != nil {
				return err
			}
		}
		return nil
	}, out.Close, nil
}

func printJSON(e *env, x *extract.Extractor, r *extract.Result) error {
	enc := json.NewEncoder(e.out)
	enc.SetEscapeHTML(false)
	for rec := range x.Records(r) {
		if err := enc.Encode(rec); err != nil {
			return err
		}
	}
	return nil
}

func printClaims(t *term.Terminal, x *extract.Extractor, r *extract.Result) {
	if len(r.Statements) == 0 {
		return
	}
	title := r.Title
	if title == "" {
		title = r.ID
	}
	t.Line("", t.Paint(term.Bold, term.Printable(title)))
	fmt.Fprintln(t)
	points := text.NewPoints(r.Text)
	var claims []claim // of one sentence
	for i := range r.Statements {
		claims = append(claims, claimOf(x, r, &r.Statements[i], points))
		if i+1 == len(r.Statements) || r.Statements[i+1].Sentence != r.Statements[i].Sentence {
			writeSentence(t, claims, "  ")
			claims = claims[:0]
		}
	}
}

// claimOf puts a statement into words.
func claimOf(x *extract.Extractor, r *extract.Result, st *frame.Statement, points *text.Points) claim {
	relation := st.Relation
	if edge, ok := x.Edge(st); ok {
		relation = edge
	}
	c := claim{
		subject: x.Label(r, st.Subject), relation: relation, object: x.Label(r, st.Object), theme: st.Theme, base: st.Relation,
		status: st.Status, polarity: st.Polarity, evidence: st.Evidence, date: st.Date.String(),
		doc: r.ID, publisher: r.Publisher, published: r.Date.String(),
	}
	if st.Place != "" {
		c.place = x.Label(r, st.Place)
	}
	for _, step := range st.Tellers() {
		var names []string
		for _, s := range step {
			names = append(names, x.Label(r, s))
		}
		c.speakers = append(c.speakers, strings.Join(names, " and "))
	}
	at, trigger := points.Span(st.Sentence), points.Span(st.Trigger)
	c.start, c.end = at.Start, at.End
	c.line = points.Line(st.Sentence.Start)
	c.quote, c.trigger = folded(r.Text[st.Sentence.Start:st.Sentence.End], trigger.Start-at.Start, trigger.End-at.Start)
	return c
}
