package main

import (
	"encoding/json"
	"fmt"

	"entente/graph"
	"entente/internal/term"
)

// statsCmd counts what is in a graph.
type statsCmd struct {
	graphFlag
	JSON bool `help:"Print the counts as JSON."`
}

func (*statsCmd) Help() string {
	return `Examples:
  entente stats -g talks.db
  entente stats -g talks.db --json`
}

func (c *statsCmd) Run(e *env) error {
	store, err := c.open()
	if err != nil {
		return err
	}
	defer store.Close()
	st, err := store.Stats(e.ctx)
	if err != nil {
		return err
	}
	if c.JSON {
		return indented(e, map[string]any{
			"documents": st.Documents, "statements": st.Statements, "edges": st.Edges, "actors": st.Actors,
			"relations": st.Relations, "quads": st.Quads, "bytes": st.Bytes,
		})
	}
	for _, line := range []struct {
		n    int
		what string
	}{
		{st.Documents, "documents"},
		{st.Statements, "statements"},
		{st.Edges, "edges: statements that stand between two actors"},
		{st.Actors, "actors"},
		{st.Relations, "relations"},
		{st.Quads, "quads"},
		{int(st.Bytes), "bytes on the disk"},
	} {
		e.out.Hang(e.out.Paint(term.Bold, fmt.Sprintf("%12d", line.n))+"  ", line.what)
	}
	return nil
}

func indented(e *env, v any) error {
	enc := json.NewEncoder(e.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// verifyCmd reads a whole graph and says what is wrong with it.
type verifyCmd struct {
	graphFlag
	JSON bool `help:"Print what was found as JSON."`
}

func (*verifyCmd) Help() string {
	return `Every page of the file and every table is read: each quad must stand in each index, each edge must be what its statement describes, and each quotation must be in its document at its place; the saved path index must have its checksum. The exit status is 1 where something is wrong.

Examples:
  entente verify -g talks.db
  entente verify -g talks.db --json`
}

func (c *verifyCmd) Run(e *env) error {
	store, err := c.open()
	if err != nil {
		return err
	}
	defer store.Close()
	stop := e.working("reading all of %s", graph.Shown(c.Graph))
	found, err := store.Verify(e.ctx)
	stop()
	if err != nil {
		return err
	}
	badIndex := store.CheckIndex()
	if badIndex != nil {
		found = append(found, badIndex.Error())
	}
	if c.JSON {
		if err := indented(e, map[string]any{"graph": graph.Shown(c.Graph), "sound": len(found) == 0, "found": append([]string{}, found...)}); err != nil {
			return err
		}
	} else {
		for _, what := range found {
			fmt.Fprintln(e.out, what)
		}
	}
	if badIndex != nil && len(found) == 1 {
		return withHint(badIndex, "entente compact -g %s writes it anew", graph.Shown(c.Graph))
	}
	if len(found) > 0 {
		return fmt.Errorf("%w: %s: %s", graph.ErrDamaged, graph.Shown(c.Graph), count(len(found), "finding"))
	}
	if !c.JSON {
		fmt.Fprintf(e.out, "%s is sound\n", graph.Shown(c.Graph))
	}
	return nil
}

// compactCmd rewrites a graph.
type compactCmd struct {
	graphFlag
	JSON bool `help:"Print the sizes as JSON."`
}

func (*compactCmd) Help() string {
	return `The new file is written beside the old one and takes its place when it is whole; others can read the graph meanwhile.

Examples:
  entente compact -g talks.db
  entente compact -g talks.db --json`
}

func (c *compactCmd) Run(e *env) error {
	stop := e.working("writing %s anew", graph.Shown(c.Graph))
	before, after, err := graph.Compact(e.ctx, c.Graph, graph.Options{})
	stop()
	if err != nil {
		return err
	}
	if c.JSON {
		return indented(e, map[string]int64{"bytes_before": before, "bytes_after": after})
	}
	fmt.Fprintf(e.out, "%s: %d bytes are now %d\n", graph.Shown(c.Graph), before, after)
	return nil
}
