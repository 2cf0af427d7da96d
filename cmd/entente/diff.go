package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"entente/graph"
	"entente/internal/term"
)

// diffCmd says what one graph has that another has not.
type diffCmd struct {
	A       string `arg:"" help:"Folder of the one graph, usually the older."`
	B       string `arg:"" help:"Folder of the other."`
	From    string `help:"With --to: say as well which of the best paths between the two actors came and went." placeholder:"NAME"`
	To      string `help:"See --from." placeholder:"NAME"`
	K       int    `short:"k" default:"3" help:"How many of the best paths to compare." placeholder:"N"`
	MaxHops int    `default:"6" help:"How long a path may be." placeholder:"N"`
	JSON    bool   `help:"One JSON object a line for each difference."`
}

func (*diffCmd) Help() string {
	return `Lines start with + for what B has gained, - for what it has lost, and ~ for a statement of which something has changed. A statement is the same where document, actors, relation and place in the text are. The exit status is 0 where there are differences, 3 where there are none, and 1 where a graph cannot be read.

Examples:
  entente build -g one.db data/sample/finland-nato-2023.md && entente diff one.db talks.db
  entente diff --json --from Iran --to Ethiopia one.db talks.db`
}

func (c *diffCmd) Run(e *env) error {
	if (c.From == "") != (c.To == "") {
		return usageError{fmt.Errorf("--from and --to go together")}
	}
	if err := somePaths(c.K, c.MaxHops); err != nil {
		return err
	}
	var stores [2]*graph.Store
	for i, dir := range []string{c.A, c.B} {
		store, err := (&graphFlag{dir}).open()
		if err != nil {
			return err
		}
		defer store.Close()
		stores[i] = store
	}
	stop := e.working("comparing")
	d, err := graph.Diff(e.ctx, stores[0], stores[1])
	stop()
	if err != nil {
		return err
	}
	list := differences(d)
	if c.From != "" {
		paths, err := c.paths(e, stores)
		if err != nil {
			return err
		}
		list = append(list, paths...)
	}
	if len(list) == 0 {
		return fmt.Errorf("%w: the two graphs say the same", errNothing)
	}
	return c.print(e, list)
}

// difference is one thing that came, went or changed.
type difference struct {
	What      string             `json:"what"`   // statement, link or path
	Change    string             `json:"change"` // gained, lost or changed
	Actors    []string           `json:"actors,omitempty"`
	Fields    map[string]altered `json:"fields,omitempty"`
	Statement *jsonStatement     `json:"statement,omitempty"`

	line string   // for people
	more []string // lines under it
}

// altered is a field before and after.
type altered struct {
	From any `json:"from"`
	To   any `json:"to"`
}

func differences(d *graph.Difference) []difference {
	var list []difference
	for i := range d.Statements {
		list = append(list, statementChange(&d.Statements[i]))
	}
	for _, links := range []struct {
		change string
		list   []graph.Link
	}{{"gained", d.Gained}, {"lost", d.Lost}} {
		for _, l := range links.list {
			list = append(list, difference{
				What: "link", Change: links.change, Actors: []string{l.A.ID, l.B.ID},
				line: fmt.Sprintf("%s - %s", l.A.Name, l.B.Name),
			})
		}
	}
	return list
}

func statementChange(c *graph.StatementChange) difference {
	st, d := c.To, difference{What: "statement", Change: "gained"}
	switch {
	case c.To == nil:
		st, d.Change = c.From, "lost"
	case c.From != nil:
		d.Change, d.Fields = "changed", map[string]altered{}
	}
	cl := claimOfStored(st)
	badge, _ := cl.badge()
	d.line = fmt.Sprintf("%s %s %s [%s] · %s · %s", cl.subject, cl.relation, orElse(cl.object, "("+cl.theme+")"), badge, graph.Voice(cl.evidence, cl.speakers), st.ID)
	for _, f := range c.Altered() {
		d.Fields[f.Field] = altered{f.From, f.To}
		d.more = append(d.more, fmt.Sprintf("%s: %s, was %s", f.Field, wordOr(f.To, "nothing"), wordOr(f.From, "nothing")))
	}
	j := jsonOf(st)
	d.Statement = &j
	return d
}

// paths compares the best paths between two actors. One who is in only one of the
// graphs has none in the other.
func (c *diffCmd) paths(e *env, stores [2]*graph.Store) ([]difference, error) {
	var found [2][]graph.Path
	var unknown [2]error
	for i, store := range stores {
		idx, err := store.Index(e.ctx)
		if err != nil {
			return nil, err
		}
		from, fromErr := resolve(e, idx, c.From)
		to, toErr := resolve(e, idx, c.To)
		if unknown[i] = errors.Join(fromErr, toErr); unknown[i] != nil {
			continue
		}
		q := graph.Query{From: []string{from.IRI}, To: []string{to.IRI}, K: c.K, MaxHops: c.MaxHops}
		if found[i], err = store.Paths(e.ctx, q); errors.Is(err, graph.ErrSame) {
			return nil, usageError{err}
		} else if err != nil {
			return nil, err
		}
	}
	if unknown[0] != nil && unknown[1] != nil {
		return nil, unknown[1]
	}
	return append(onlyIn(found[1], found[0], "gained"), onlyIn(found[0], found[1], "lost")...), nil
}

func wordOr(v any, none string) string {
	if v == nil {
		return none
	}
	return fmt.Sprint(v)
}

// onlyIn gives the paths of list that others do not have, by their actors.
func onlyIn(list, others []graph.Path, change string) []difference {
	has := map[string]bool{}
	for i := range others {
		has[chain(along(&others[i]))] = true
	}
	var only []difference
	for i := range list {
		actors := along(&list[i])
		if words := chain(actors); !has[words] {
			d := difference{What: "path", Change: change, line: words}
			for _, a := range actors {
				d.Actors = append(d.Actors, a.ID)
			}
			only = append(only, d)
		}
	}
	return only
}

func (c *diffCmd) print(e *env, list []difference) error {
	enc := json.NewEncoder(e.out)
	enc.SetEscapeHTML(false)
	total := map[string]int{}
	for i := range list {
		d := &list[i]
		total[d.What+" "+d.Change]++
		if c.JSON {
			if err := enc.Encode(d); err != nil {
				return err
			}
			continue
		}
		sign, style := "+", term.Green
		switch d.Change {
		case "lost":
			sign, style = "-", term.Red
		case "changed":
			sign, style = "~", term.Yellow
		}
		e.out.Hang(fmt.Sprintf("%s %-9s  ", e.out.Paint(style, sign), d.What), term.Printable(d.line))
		for _, line := range d.more {
			e.out.Hang("             ", term.Printable(line))
		}
	}
	var parts []string
	for _, what := range []string{"statement", "link", "path"} {
		for _, change := range []string{"gained", "lost", "changed"} {
			if n := total[what+" "+change]; n > 0 {
				parts = append(parts, count(n, what)+" "+change)
			}
		}
	}
	e.note("%s", strings.Join(parts, ", "))
	return nil
}
