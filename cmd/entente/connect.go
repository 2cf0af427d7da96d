package main

import (
	"fmt"
	"strings"

	"entente/graph"
	"entente/internal/term"
)

// connectCmd shows what connects several actors.
type connectCmd struct {
	graphFlag
	Actors   []string `arg:"" name:"actor" help:"Two actors or more."`
	MaxHops  int      `default:"6" help:"How far the next actor may be from those that are joined." placeholder:"N"`
	Weighted bool     `help:"Best evidence first, not fewest hops."`
	JSON     bool     `help:"Print the tree as JSON."`
	walkFlags
}

func (*connectCmd) Help() string {
	return `The tree starts at the actor whose IRI comes first and goes, time and again, the best way from what is joined to the nearest that is not. Where some cannot be joined, the tree of the others is printed and the exit status is 3.

Examples:
  entente connect -g talks.db Iran Ethiopia Turkey
  entente connect -g talks.db --json --status actual Israel "Saudi Arabia" Turkey`
}

func (c *connectCmd) Run(e *env) error {
	if err := somePaths(1, c.MaxHops); err != nil {
		return err
	}
	store, idx, q, err := openNamed(e, c.graphFlag, c.walkFlags, c.Actors)
	if err != nil {
		return err
	}
	defer store.Close()
	if len(q.From) < 2 {
		return usageError{fmt.Errorf("it takes two actors to be connected")}
	}
	q.MaxHops, q.Weighted = c.MaxHops, c.Weighted
	tree, apart, err := store.Connect(e.ctx, q)
	if err != nil {
		return err
	}
	if len(tree) == 0 {
		err := fmt.Errorf("%w: nothing connects %s within %s", errNothing, nameList(idx, q.From), count(c.MaxHops, "hop"))
		return withHint(err, "entente path says for two of them what is in the way")
	}
	if !c.JSON {
		c.draw(e, tree)
	} else if err := c.printJSON(e, tree, apart); err != nil {
		return err
	}
	if len(apart) > 0 {
		var left []string
		for _, a := range apart {
			left = append(left, a.Name)
		}
		return fmt.Errorf("%w: within %s nothing joins to the rest: %s", errNothing, count(c.MaxHops, "hop"), strings.Join(left, ", "))
	}
	return nil
}

func (c *connectCmd) printJSON(e *env, tree []graph.Hop, apart []graph.Actor) error {
	out := struct {
		Hops  []jsonHop `json:"hops"`
		Apart []string  `json:"apart"`
	}{hopsOf(tree), []string{}}
	for _, a := range apart {
		out.Apart = append(out.Apart, a.ID)
	}
	return indented(e, out)
}

// draw prints the hops of the tree, each branch after what it grows from.
func (c *connectCmd) draw(e *env, tree []graph.Hop) {
	fmt.Fprintf(e.out, "%s\n\n", count(len(tree), "hop"))
	for i := range tree {
		h := &tree[i]
		arrow := "→"
		if h.Backward() {
			arrow = "←"
		}
		e.out.Line("", fmt.Sprintf("%s %s %s", e.out.Paint(term.Bold, h.From.Name), arrow, e.out.Paint(term.Bold, h.To.Name)))
		tell(e.out, h.Statements)
		fmt.Fprintln(e.out)
	}
}
