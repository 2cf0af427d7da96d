package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"entente/data/vocab"
	"entente/graph"
	"entente/internal/term"
)

// commonCmd shows whom several actors all deal with.
type commonCmd struct {
	graphFlag
	Actors []string `arg:"" name:"actor" help:"Two actors or more."`
	Limit  int      `short:"n" default:"10" help:"How many to show (0: all)." placeholder:"N"`
	JSON   bool     `help:"One JSON object a line for each actor, with the statements."`
	walkFlags
}

func (*commonCmd) Help() string {
	return `Those who deal with few others come first: they say most. With --directed, only actors to whom all of them have done something.

Examples:
  entente common -g talks.db Iran Turkey
  entente common -g talks.db --status actual --json Israel Iran`
}

func (c *commonCmd) Run(e *env) error {
	store, idx, q, err := c.open(e)
	if err != nil {
		return err
	}
	defer store.Close()
	found, err := store.Common(e.ctx, q)
	if err != nil {
		return err
	}
	if len(found) == 0 {
		err := fmt.Errorf("%w: nobody deals with all of %s", errNothing, nameList(idx, q.From))
		return withHint(err, "entente connect shows what joins them by way of more than one")
	}
	for _, a := range limited(found, c.Limit) {
		if err := c.print(e, store, q, a); err != nil {
			return err
		}
	}
	if more := len(found) - len(limited(found, c.Limit)); more > 0 {
		e.note("and %d more; -n 0 shows them all", more)
	}
	return nil
}

func (c *commonCmd) open(e *env) (*graph.Store, *graph.Index, graph.Query, error) {
	store, idx, q, err := openNamed(e, c.graphFlag, c.walkFlags, c.Actors)
	if err == nil && len(q.From) < 2 {
		store.Close()
		err = usageError{fmt.Errorf("it takes two actors to have somebody in common")}
	}
	return store, idx, q, err
}

// openNamed opens a graph and resolves actors in it, each once.
func openNamed(e *env, g graphFlag, w walkFlags, actors []string) (*graph.Store, *graph.Index, graph.Query, error) {
	store, idx, err := g.openIndex(e)
	if err != nil {
		return nil, nil, graph.Query{}, err
	}
	q, err := w.query(e, idx)
	if err == nil {
		q.From, err = resolveAll(e, idx, actors)
	}
	if err != nil {
		store.Close()
	}
	q.From = unique(q.From)
	return store, idx, q, err
}

func unique(list []string) []string {
	var once []string
	seen := map[string]bool{}
	for _, s := range list {
		if !seen[s] {
			seen[s] = true
			once = append(once, s)
		}
	}
	return once
}

func (c *commonCmd) print(e *env, store *graph.Store, q graph.Query, a graph.Actor) error {
	type tie struct {
		With       string          `json:"with"`
		Statements []jsonStatement `json:"statements"`
	}
	var ties []tie
	if !c.JSON {
		e.out.Line("", fmt.Sprintf("%s  %s, %d %s", e.out.Paint(term.Bold, a.Name), a.ID, a.Degree, plural(a.Degree, "neighbour")))
	}
	for _, iri := range q.From {
		list, _, err := store.Between(e.ctx, iri, a.IRI, q)
		if err != nil {
			return err
		}
		if !c.JSON {
			tell(e.out, list)
			continue
		}
		t := tie{With: vocab.Local(iri, vocab.NSActor)}
		for i := range list {
			t.Statements = append(t.Statements, jsonOf(&list[i]))
		}
		ties = append(ties, t)
	}
	if c.JSON {
		enc := json.NewEncoder(e.out)
		enc.SetEscapeHTML(false)
		return enc.Encode(map[string]any{"actor": a.ID, "name": a.Name, "neighbours": a.Degree, "ties": ties})
	}
	fmt.Fprintln(e.out)
	return nil
}

// tell prints the best of the statements between two actors, with its sentence.
func tell(t *term.Terminal, list []graph.Statement) {
	if len(list) == 0 {
		return
	}
	cl := claimOfStored(&list[0])
	badge, style := cl.badge()
	t.Line("   ", fmt.Sprintf("%s  %s  %s  %s · %s", cl.subject, t.Paint(term.Cyan, cl.relation), cl.object, t.Paint(style, "["+badge+"]"), graph.Voice(cl.evidence, cl.speakers)))
	for _, l := range cl.quotation(t, t.Width()-6) {
		fmt.Fprintf(t, "      %s\n", l)
	}
	t.Line("      ", t.Paint(term.Dim, cl.where()))
	if more := len(list) - 1; more > 0 {
		t.Line("      ", t.Paint(term.Dim, fmt.Sprintf("and %s: %s", count(more, "more statement"), edges(list[1:]))))
	}
}

func nameList(idx *graph.Index, iris []string) string {
	var all []string
	for _, iri := range iris {
		all = append(all, nameOf(idx, iri))
	}
	return strings.Join(all, ", ")
}
