package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"entente/graph"
	"entente/graph/nquads"
)

// parseEdits reads a script of which the first line is an edit. All others must
// be edits too, or blank, or comments.
func parseEdits(script string) (edits []graph.Edit, ok bool, err error) {
	n := 0
	for line := range strings.Lines(script) {
		n++
		text := strings.TrimSpace(line)
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		e, is, err := graph.ParseEdit(line)
		if bad := (*nquads.Error)(nil); errors.As(err, &bad) {
			bad.Line = n
		}
		switch {
		case err != nil:
			return nil, true, err
		case !is && len(edits) == 0:
			return nil, false, nil
		case !is:
			return nil, true, fmt.Errorf("%d:1: a line starts with :a or :d where the one before it does", n)
		}
		edits = append(edits, e)
	}
	return edits, len(edits) > 0, nil
}

// edit makes the changes of a query that consists of them.
func (c *queryCmd) edit(e *env, edits []graph.Edit, err error) error {
	if err != nil {
		return withHint(err, `a quad looks like <a:subject> <a:predicate> "object" <a:graph> .`)
	}
	if !c.Write {
		return withHint(graph.ErrReadOnly, "with --write, :a and :d add and delete quads")
	}
	store, err := graph.Open(c.Graph, graph.Options{Existing: true})
	if err != nil {
		return err
	}
	change, err := store.Edit(e.ctx, edits...)
	if err := errors.Join(err, store.Close()); err != nil {
		return err
	}
	if c.JSON {
		return json.NewEncoder(e.out).Encode(map[string]int{"added": change.Added, "deleted": change.Removed})
	}
	e.note("%s added, %d deleted", count(change.Added, "quad"), change.Removed)
	if change.Added+change.Removed == 0 {
		return fmt.Errorf("%w to change: the graph is that way already", errNothing)
	}
	return nil
}
