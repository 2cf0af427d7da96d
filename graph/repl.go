package graph

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"entente/data/vocab"
)

// ReplOptions say how a session is held.
type ReplOptions struct {
	Prompt  bool          // show a prompt: somebody is typing
	Limit   int           // rows a query; 100 if zero
	Timeout time.Duration // for each query
	// Table lays rows out under their columns. It is false where they don't fit; then,
	// and without it, each row is written as lines.
	Table func(columns []string, rows [][]string) (string, bool)
}

// Repl reads Gizmo queries from in and prints what they find to out, until the
// end of in, "exit", or the end of ctx. A query may go over several lines, and
// goes on where the next line starts with a full stop. A query that fails is
// told of, and the session goes on. Where the store is open for writing, a line
// may be an edit; see Edit.
func (s *Store) Repl(ctx context.Context, in io.Reader, out io.Writer, o ReplOptions) error {
	if o.Limit == 0 {
		o.Limit = 100
	}
	r := &repl{s: s, in: bufio.NewReader(in), out: out, o: o}
	if o.Prompt {
		fmt.Fprintf(out, "Gizmo over %s. Try g.V(actor(\"NAME\")).Out().All(), or: help, exit.\n", s.dir)
	}
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

type repl struct {
	s   *Store
	in  *bufio.Reader
	out io.Writer
	o   ReplOptions
	iri bool // show IRIs whole, and not what they stand for
}

// read gives the next whole query. The error is that of the input.
func (r *repl) read() (string, error) {
	var script strings.Builder
	for {
		r.prompt(script.Len() > 0)
		line, err := r.in.ReadString('\n')
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

func (r *repl) prompt(more bool) {
	switch {
	case !r.o.Prompt:
	case more:
		fmt.Fprint(r.out, "    ...> ")
	default:
		fmt.Fprint(r.out, "entente> ")
	}
}

// goesOn reports whether more lines belong to the script. What comes next is
// only looked at where it is there already: nobody is kept waiting.
func (r *repl) goesOn(script string) bool {
	if _, err := compile(script); errors.Is(err, ErrIncomplete) {
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

// answer runs one query and prints its rows. Only an error of out is returned.
func (r *repl) answer(ctx context.Context, script string) error {
	if script == "help" || script == ":help" {
		_, err := fmt.Fprint(r.out, help())
		return err
	}
	if script == "" {
		return nil
	}
	if e, ok, err := ParseEdit(script); ok {
		_, err = fmt.Fprintln(r.out, r.edit(ctx, e, err))
		return err
	}
	if told, ok := r.setting(script); ok {
		_, err := fmt.Fprintln(r.out, told)
		return err
	}
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
	count := counted(n, "result")
	if n == r.o.Limit {
		count += ", which is the limit; there may be more (:limit N raises it)"
	}
	_, err := fmt.Fprintln(r.out, count)
	return err
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

// table lays rows out under the columns that they have.
func (r *repl) table(rows []map[string]any) string {
	if len(rows) == 0 {
		return ""
	}
	var columns []string
	for _, row := range rows {
		for _, k := range slices.Sorted(maps.Keys(row)) {
			if !slices.Contains(columns, k) {
				columns = append(columns, k)
			}
		}
	}
	cells := make([][]string, len(rows))
	for i, row := range rows {
		for _, c := range columns {
			cell := ""
			if v, ok := row[c]; ok {
				cell = r.word(v)
			}
			cells[i] = append(cells[i], cell)
		}
	}
	if s, ok := r.o.Table(columns, cells); ok {
		return s
	}
	var b strings.Builder
	for i, row := range rows {
		b.WriteString(r.lines(row, fmt.Sprintf("%3d  ", i+1)))
	}
	return b.String()
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
	b.WriteString(`why("d64abdc4fd337903")
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

// format writes a row the way people read it: what lies below our base IRI is
// shortened, actors get their names.
func (r *repl) format(row Row, n int) string {
	if row.Tags == nil {
		if m, ok := row.Value.(map[string]any); ok {
			return r.lines(m, "")
		}
		if list, ok := row.Value.([]any); ok && len(list) > 0 {
			if _, ok := list[0].(map[string]any); ok {
				return r.list(list)
			}
		}
		return fmt.Sprintf("=> %s\n", r.word(row.Value))
	}
	return r.lines(row.Tags, fmt.Sprintf("%3d  ", n))
}

// list writes maps one after the other, no more than the limit, and says so.
func (r *repl) list(list []any) string {
	if more := len(list) - r.o.Limit; r.o.Table != nil && r.o.Limit > 0 {
		var rows []map[string]any
		for _, v := range list[:min(len(list), r.o.Limit)] {
			if m, ok := v.(map[string]any); ok {
				rows = append(rows, m)
			}
		}
		s := r.table(rows)
		if more > 0 {
			s += fmt.Sprintf("%d of %d; :limit N raises the limit\n", r.o.Limit, len(list))
		}
		return s
	}
	var b strings.Builder
	for i, v := range list {
		if i == r.o.Limit && i > 0 {
			fmt.Fprintf(&b, "%d of %d; :limit N raises the limit\n", i, len(list))
			break
		}
		if m, ok := v.(map[string]any); ok {
			b.WriteString(r.lines(m, fmt.Sprintf("%3d  ", i+1)))
		}
	}
	return b.String()
}

func (r *repl) lines(m map[string]any, head string) string {
	var b strings.Builder
	for _, k := range slices.Sorted(maps.Keys(m)) {
		fmt.Fprintf(&b, "%s%s: %s\n", head, k, r.word(m[k]))
		head = strings.Repeat(" ", len(head))
	}
	return b.String()
}

func (r *repl) word(v any) string {
	if list, ok := v.([]any); ok {
		var words []string
		for _, v := range list {
			words = append(words, r.word(v))
		}
		return strings.Join(words, ", ")
	}
	s := fmt.Sprint(v)
	iri, isIRI := strings.CutPrefix(s, "<")
	if iri = strings.TrimSuffix(iri, ">"); !isIRI || !strings.HasPrefix(iri, vocab.Base) || r.iri {
		return s
	}
	x, short := r.s.index.Load(), vocab.Local(iri, vocab.Base)
	switch named := x != nil && strings.HasPrefix(iri, vocab.NSActor); {
	case named && r.o.Table != nil:
		return x.lookup(iri).Name
	case named:
		return short + " (" + x.lookup(iri).Name + ")"
	case r.o.Table != nil:
		return strings.TrimPrefix(short, "rel/")
	}
	return short
}
