package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"

	"entente/data/vocab"
	"entente/graph"
	"entente/internal/term"
)

// queryCmd runs one script in Cayley's query language.
type queryCmd struct {
	graphFlag
	Gizmo   string        `arg:"" help:"The query; - reads it from standard input."`
	Limit   int           `short:"n" default:"0" help:"How many rows at most (0: all)." placeholder:"N"`
	Timeout time.Duration `default:"1m" help:"How long the query may take." placeholder:"TIME"`
	IRI     bool          `help:"Print whole IRIs instead of names."`
	JSON    bool          `help:"One JSON object a line for each row."`
	Write   bool          `help:"Lines of :a QUAD and :d QUAD add and delete quads."`
}

func (*queryCmd) Help() string {
	return `Beside Cayley's own words a query knows actor(name), actors(name), rel(name), rels(name) and why(statement).

A query only reads. With --write it may be lines of :a and :d instead, each with a quad in N-Quads syntax, which is added or deleted; all of them count, or none. What such a line changes in the graphs of a document stays so until that document is built again.

Examples:
  entente query -g talks.db 'g.V(actor("Saudi Arabia")).Out(rel("thanked")).All()'
  entente query -g talks.db --json 'g.V(actor("Iran")).In(rels("dealt-with")).Unique().All()'`
}

func (c *queryCmd) Run(e *env) error {
	if c.Gizmo == "-" {
		raw, err := io.ReadAll(e.in)
		if err != nil {
			return err
		}
		c.Gizmo = string(raw)
	}
	if edits, ok, err := parseEdits(c.Gizmo); ok || err != nil {
		return c.edit(e, edits, err)
	}
	store, idx, err := c.openIndex(e)
	if err != nil {
		return err
	}
	defer store.Close()
	rows := 0
	for row, err := range store.Gizmo(e.ctx, c.Gizmo, graph.GizmoOptions{Limit: c.Limit, Timeout: c.Timeout}) {
		if err != nil {
			return withHint(err, "entente query --help shows two queries; entente repl tries them out")
		}
		if err := c.print(e, idx, row); err != nil {
			return err
		}
		rows++
	}
	if rows == 0 {
		return errNothing
	}
	if rows == c.Limit {
		e.note("stopped after %s; there may be more", count(rows, "row"))
	}
	return nil
}

func (c *queryCmd) print(e *env, idx *graph.Index, row graph.Row) error {
	if c.JSON {
		enc := json.NewEncoder(e.out)
		enc.SetEscapeHTML(false)
		if row.Tags == nil {
			return enc.Encode(row.Value)
		}
		return enc.Encode(row.Tags)
	}
	words := row.Tags
	if words == nil {
		m, ok := row.Value.(map[string]any)
		if !ok {
			_, err := fmt.Fprintln(e.out, c.word(idx, row.Value))
			return err
		}
		words = m
	}
	if len(words) == 1 && words["id"] != nil {
		_, err := fmt.Fprintln(e.out, c.word(idx, words["id"]))
		return err
	}
	var parts []string
	for _, k := range slices.Sorted(maps.Keys(words)) {
		parts = append(parts, e.out.Paint(term.Dim, k+": ")+c.word(idx, words[k]))
	}
	sep := "  "
	if row.Tags == nil {
		sep = "\n"
	}
	_, err := fmt.Fprintln(e.out, strings.Join(parts, sep))
	return err
}

// word writes a value the way people read it: an actor by name and id, what else
// lies below our base IRI without it.
func (c *queryCmd) word(idx *graph.Index, v any) string {
	if list, ok := v.([]any); ok {
		var words []string
		for _, v := range list {
			words = append(words, c.word(idx, v))
		}
		return strings.Join(words, ", ")
	}
	s := fmt.Sprint(v)
	iri, isIRI := strings.CutPrefix(s, "<"+vocab.Base)
	if !isIRI || c.IRI {
		return term.Printable(s)
	}
	iri = strings.TrimSuffix(iri, ">")
	if a, ok := idx.Actor(vocab.Base + iri); ok {
		return a.Name + " (" + a.ID + ")"
	}
	return iri
}

// replCmd is Cayley's REPL.
type replCmd struct {
	graphFlag
	Write   bool          `help:"Let :a QUAD and :d QUAD add and delete quads."`
	Limit   int           `short:"n" default:"100" help:"How many rows of an answer to print." placeholder:"N"`
	Timeout time.Duration `default:"1m" help:"How long a query may take." placeholder:"TIME"`
	JSON    bool          `help:"Answer in JSON, one object a line: rows, value, more, said, error."`
}

func (*replCmd) Help() string {
	return `The session can only read, so that others can read at the same time. With --write it has the graph for itself, and :a QUAD and :d QUAD, with a quad in N-Quads syntax, add and delete. A query may go over several lines; a line that starts with a full stop goes on with the query before. Answers are tables with names; :iris shows whole IRIs, :labels names again, and :limit 500 raises the number of rows. On a terminal, Tab completes the names of actors, relations and methods, and the arrow keys walk through what was typed before.

Examples:
  echo 'g.V(actor("Iran")).Out().All()' | entente repl -g talks.db
  printf 'g.V(actor("China")).In(rel("thanked")).All()\nexit\n' | entente repl -g talks.db -n 5`
}

func (c *replCmd) Run(e *env) (err error) {
	store, idx, err := c.indexed(e, graph.Options{ReadOnly: !c.Write, Existing: true, Names: knownNames()})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	o := graph.ReplOptions{Limit: c.Limit, Timeout: c.Timeout, Table: layout(e.out), JSON: c.JSON}
	in, isFile := e.in.(*os.File)
	if !isFile || !e.out.IsTerminal || !term.IsTerminal(in) {
		return store.Repl(e.ctx, e.in, e.out, o)
	}
	fmt.Fprintf(e.err, "%s\n", e.err.Paint(term.Dim, "Gizmo over "+graph.Shown(c.Graph)+". Tab completes, help shows queries, Ctrl-C stops one, exit or Ctrl-D leaves."))
	history := historyFile(e.getenv)
	lines := term.NewLines(in, os.Stdout, "", term.LoadHistory(history), completer(idx))
	o.Prompt = func(more bool) {
		if more {
			lines.Prompt("    ...> ")
		} else {
			lines.Prompt("entente> ")
		}
	}
	defer func() {
		if err := term.SaveHistory(history, lines.History()); err != nil {
			e.note("the history could not be saved: %v", err)
		}
	}()
	// Ctrl-C stops the query that runs, not the session.
	session, stop := signal.NotifyContext(context.WithoutCancel(e.ctx), syscall.SIGTERM)
	defer stop()
	o.Each = stoppable
	return store.Repl(session, lines, os.Stdout, o)
}

// errStopped is what a query that Ctrl-C stopped says.
var errStopped = errors.New("stopped")

// stoppable is a context that Ctrl-C ends.
func stoppable(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(ctx)
	keys := make(chan os.Signal, 1)
	signal.Notify(keys, os.Interrupt)
	go func() {
		select {
		case <-keys:
			cancel(errStopped)
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		signal.Stop(keys)
		cancel(nil)
	}
}

// layout lays rows out under their columns or, where there are too many for the
// terminal, one below the other.
func layout(t *term.Terminal) func(columns []string, rows [][]string) string {
	return func(columns []string, rows [][]string) string {
		head := make([]term.Column, len(columns))
		for i, c := range columns {
			head[i].Title = c
		}
		if s, ok := t.Table("", head, rows); ok && (len(columns) == 1 || widest(s) <= t.Width()) {
			return s
		}
		var b strings.Builder
		below := t.Into(&b)
		for i, row := range rows {
			lead := fmt.Sprintf("%3d  ", i+1)
			for k, cell := range row {
				if cell = term.Printable(cell); cell != "" {
					below.Hang(lead+t.Paint(term.Dim, columns[k]+": "), cell)
					lead = "     "
				}
			}
		}
		return b.String()
	}
}

// widest is the number of columns of the longest line.
func widest(s string) int {
	n := 0
	for line := range strings.Lines(s) {
		n = max(n, term.Columns(strings.TrimSuffix(line, "\n")))
	}
	return n
}

// historyFile is in the user's state folder, never in the working directory.
func historyFile(getenv func(string) string) string {
	dir := getenv("XDG_STATE_HOME")
	if dir == "" {
		dir = getenv("HOME") + "/.local/state"
	}
	return dir + "/entente/history"
}
