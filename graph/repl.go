package graph

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"
)

// ReplOptions say how a session is held.
type ReplOptions struct {
	Prompt  func(more bool) // told before each line whether it goes on with a query; nil where nobody types
	Limit   int             // rows a query; 100 if zero
	Timeout time.Duration   // for each query
	// Table lays rows out under their columns, for people. Without it each row is
	// written as lines.
	Table func(columns []string, rows [][]string) string
	// JSON answers in JSON, an Answer a line.
	JSON bool
	// Each makes the context of a query, so that it can be stopped without ending the
	// session; nil for that of the session.
	Each func(context.Context) (context.Context, context.CancelFunc)
}

// Answer is what a session in JSON says to a query, or to a line that is none.
type Answer struct {
	Rows  []any  `json:"rows"`            // what was found: an object for each, by tag, or a value
	Value any    `json:"value,omitempty"` // what the script's last expression gave
	More  bool   `json:"more,omitempty"`  // the limit was reached
	Said  string `json:"said,omitempty"`
	Error string `json:"error,omitempty"`
}

// Repl reads Gizmo queries from in and prints what they find to out, until the
// end of in, "exit", or the end of ctx. A query may go over several lines. A line
// that starts with a full stop goes on with the query before it, also where that was
// answered already. A query that fails is told of, and the session goes on. Where the store is open for writing, a line
// may be an edit; see Edit.
func (s *Store) Repl(ctx context.Context, in io.Reader, out io.Writer, o ReplOptions) error {
	if o.Limit == 0 {
		o.Limit = 100
	}
	r := &repl{s: s, in: bufio.NewReader(in), out: out, o: o}
	for ctx.Err() == nil {
		script, err := r.read()
		if cmd := strings.TrimSpace(script); cmd == "exit" || cmd == ":q" || cmd == "" && err != nil {
			break
		} else if err := r.answer(ctx, cmd); err != nil {
			return err
		}
		if err != nil {
			break
		}
	}
	return ctx.Err()
}

// Dropped is in a line with which somebody gives up the query that was begun.
const Dropped = "\x03"

type repl struct {
	s   *Store
	in  *bufio.Reader
	out io.Writer
	o   ReplOptions
	iri bool // show IRIs whole, and not what they stand for

	last string // the query before, which a line may go on with
}

// read gives the next whole query. The error is that of the input.
func (r *repl) read() (string, error) {
	var script strings.Builder
	for {
		if r.o.Prompt != nil {
			r.o.Prompt(script.Len() > 0)
		}
		line, err := r.in.ReadString('\n')
		if strings.Contains(line, Dropped) {
			script.Reset()
			continue
		}
		if _, ok, _ := ParseEdit(line); ok && script.Len() == 0 {
			return line, err
		}
		if text := strings.TrimSpace(line); script.Len() > 0 || text != "" && !strings.HasPrefix(text, "#") {
			script.WriteString(line)
		}
		if err != nil {
			return script.String(), err
		}
		if strings.TrimSpace(script.String()) != "" && !r.goesOn(script.String()) {
			return script.String(), nil
		}
	}
}

// goesOn reports whether more lines belong to the script. What comes next is
// only looked at where it is there already: nobody is kept waiting.
func (r *repl) goesOn(script string) bool {
	if _, err := compile(r.whole(script)); errors.Is(err, ErrIncomplete) {
		return true
	}
	for n := 1; n <= r.in.Buffered(); n++ {
		next, err := r.in.Peek(n)
		if err != nil {
			return false
		}
		if c := next[n-1]; c != ' ' && c != '\t' && c != '\n' && c != '\r' {
			return c == '.'
		}
	}
	return false
}

// whole puts the query before in front of a script that goes on with it.
func (r *repl) whole(script string) string {
	if strings.HasPrefix(strings.TrimSpace(script), ".") {
		return r.last + "\n" + script
	}
	return script
}

// answer says what a query finds, or what comes of a line that is none. Only an error
// of out is returned.
func (r *repl) answer(ctx context.Context, script string) error {
	if script == "" {
		return nil
	}
	said, ok := r.command(ctx, script)
	if !ok {
		script = r.whole(script)
		r.last = script
	}
	if r.o.Each != nil {
		var done context.CancelFunc
		ctx, done = r.o.Each(ctx)
		defer done()
	}
	switch {
	case r.o.JSON:
		return r.answerJSON(ctx, script, said)
	case ok:
		_, err := fmt.Fprintln(r.out, said)
		return err
	}
	return r.run(ctx, script)
}

// command does what a line asks that is no query, and gives what there is to say.
func (r *repl) command(ctx context.Context, script string) (said string, ok bool) {
	if script == "help" || script == ":help" {
		return strings.TrimSuffix(help(), "\n"), true
	}
	if e, ok, err := ParseEdit(script); ok {
		return r.edit(ctx, e, err), true
	}
	return r.setting(script)
}

// run runs one query and prints its rows.
func (r *repl) run(ctx context.Context, script string) error {
	n, value := 0, false
	var held []map[string]any // rows for a table
	for row, err := range r.s.Gizmo(ctx, script, GizmoOptions{Limit: r.o.Limit, Timeout: r.o.Timeout}) {
		if err != nil {
			_, err = fmt.Fprintf(r.out, "error: %v\n", err)
			return err
		}
		if !row.Last {
			n++
		}
		value = value || row.Last
		if r.o.Table != nil && row.Tags != nil {
			held = append(held, row.Tags)
			continue
		}
		if _, err := io.WriteString(r.out, r.format(row, n)); err != nil {
			return err
		}
	}
	if _, err := io.WriteString(r.out, r.table(held)); err != nil {
		return err
	}
	if n == 0 && value {
		return nil // the answer is the value of the script
	}
	_, err := fmt.Fprintln(r.out, r.found(script, n))
	return err
}

// found says how much a query found, and what could be done about it.
func (r *repl) found(script string, n int) string {
	switch {
	case n == 0 && unended(script):
		return "a path that nobody walks yet: .All() walks it; a line that starts with a full stop goes on here"
	case n == r.o.Limit:
		return counted(n, "result") + ", which is the limit; there may be more (:limit N raises it)"
	}
	return counted(n, "result")
}

// unended reports whether a script is a path of Gizmo without the word that walks it.
func unended(script string) bool {
	script = strings.TrimRight(strings.TrimSpace(script), ";")
	last := script[strings.LastIndexByte(script, '.')+1:]
	return strings.HasPrefix(script, "g.") && strings.HasSuffix(script, ")") && !slices.ContainsFunc(
		[]string{"All(", "GetLimit(", "ForEach(", "ToArray(", "ToValue(", "TagArray(", "TagValue(", "Count(", "Emit("},
		func(end string) bool { return strings.HasPrefix(strings.ToLower(last), strings.ToLower(end)) },
	)
}

// counted gives a number with its noun: "1 row", "2 rows".
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// setting changes how answers are shown, and says so.
func (r *repl) setting(script string) (told string, ok bool) {
	word, n, _ := strings.Cut(script, " ")
	switch word {
	case ":limit":
		limit, err := strconv.Atoi(strings.TrimSpace(n))
		if err != nil || limit < 1 {
			return "error: a limit is a number of rows, like :limit 500", true
		}
		r.o.Limit = limit
		return "no more than " + counted(limit, "row"), true
	case ":iris":
		r.iri = true
		return "whole IRIs; :labels shows names again", true
	case ":labels":
		r.iri = false
		return "names; :iris shows whole IRIs", true
	}
	if strings.HasPrefix(word, ":") {
		return fmt.Sprintf("error: there is no %s; there are :limit N, :iris, :labels, :help, :q, :a QUAD and :d QUAD", word), true
	}
	return "", false
}

// edit makes a change, and says what came of it.
func (r *repl) edit(ctx context.Context, e Edit, bad error) string {
	if bad == nil && r.s.opts.ReadOnly {
		bad = ErrReadOnly
	}
	var c Change
	if bad == nil {
		c, bad = r.s.Edit(ctx, e)
	}
	switch {
	case errors.Is(bad, ErrReadOnly):
		return "error: this session can only read; one that is started with --write can add and delete quads"
	case bad != nil:
		return fmt.Sprintf("error: %v", bad)
	case c.Added > 0:
		return "added"
	case c.Removed > 0:
		return "deleted"
	case e.Delete:
		return "nothing to delete: the graph has no such quad"
	}
	return "nothing to add: the graph has that quad already"
}

// worked is a query that help shows.
type worked struct{ query, gloss string }

// examples are queries that find something in the sample that comes with the
// program.
func examples() []worked {
	return []worked{
		{`g.V(actor("Donald Trump")).Out(rel("met-with")).All()`, "whom he met"},
		{`g.V(actor("Saudi Arabia")).In(rels("dealt-with")).Unique().All()`, "who dealt with it, in whatever way"},
		{`g.V(actor("Iran")).Both(rels("dealt-with")).Unique().Count()`, "with how many it deals"},
		{`g.V(actor("Iran")).OutPredicates().All()`, "what it does, and what is said of it"},
		{`g.V(actor("Iran")).Tag("who").Out(rel("accused")).All()`, "a tag names what was met on the way"},
		{`g.V(actor("Iran")).In(rels("dealt-with")).And(g.V(actor("Saudi Arabia")).In(rels("dealt-with"))).Unique().All()`, "who deals with both"},
		{`g.V().Has(rel("mediated-between"), actor("Iran")).Unique().All()`, "who did this to it"},
		{`path("Abiy Ahmed", "Iran")`, "the proof of each hop between two"},
		{`claims("Oman")`, "all that is said of one"},
		{`actors("Korea")`, "all that may be called so"},
	}
}

// help is what a session says about itself.
func help() string {
	var b strings.Builder
	for _, e := range examples() {
		fmt.Fprintf(&b, "%s\n        %s\n", e.query, e.gloss)
	}
	b.WriteString(`.All()
        a line that starts with a full stop goes on with the query before it
why("d64abdc4fd337903")
        the proof of a statement
:a <a:s> <a:p> "text" <a:graph> .
        adds a quad, where the session may write; :d deletes it
:limit 500
        how many rows an answer may have
:iris
        shows whole IRIs; :labels shows names
exit
`)
	return b.String()
}
