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
	if n, ok := strings.CutPrefix(script, ":limit "); ok {
		limit, err := strconv.Atoi(strings.TrimSpace(n))
		if err != nil || limit < 1 {
			_, err = fmt.Fprintf(r.out, "error: a limit is a number of rows, like :limit 500\n")
			return err
		}
		r.o.Limit = limit
		_, err = fmt.Fprintf(r.out, "no more than %d rows\n", limit)
		return err
	}
	n, value := 0, false
	for row, err := range r.s.Gizmo(ctx, script, GizmoOptions{Limit: r.o.Limit, Timeout: r.o.Timeout}) {
		if err != nil {
			_, err = fmt.Fprintf(r.out, "error: %v\n", err)
			return err
		}
		if !row.Last {
			n++
		}
		value = value || row.Last
		if _, err := io.WriteString(r.out, r.format(row, n)); err != nil {
			return err
		}
	}
	count := fmt.Sprintf("%d results\n", n)
	if n == 0 && value {
		return nil // the answer is the value of the script
	}
	if n == 1 {
		count = "1 result\n"
	} else if n == r.o.Limit {
		count = fmt.Sprintf("%d results, which is the limit; there may be more (:limit N raises it)\n", n)
	}
	_, err := io.WriteString(r.out, count)
	return err
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
	if iri = strings.TrimSuffix(iri, ">"); !isIRI || !strings.HasPrefix(iri, vocab.Base) {
		return s
	}
	short := vocab.Local(iri, vocab.Base)
	if x := r.s.index.Load(); x != nil && strings.HasPrefix(iri, vocab.NSActor) {
		return short + " (" + x.lookup(iri).Name + ")"
	}
	return short
}
