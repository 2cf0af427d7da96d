package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"entente/data"
	"entente/data/vocab"
	"entente/graph"
	"entente/internal/term"
)

// showCmd is an actor's dossier.
type showCmd struct {
	graphFlag
	Name    string `arg:"" help:"The actor, as people call it, or its id."`
	ByState bool   `help:"With what those who act for it did, by the date of each statement."`
	Limit   int    `short:"n" default:"5" help:"How many of the last statements to print (0: all)." placeholder:"N"`
	JSON    bool   `help:"One JSON object a line for each statement."`
}

func (*showCmd) Help() string {
	return `Examples:
  entente show -g talks.db "Saudi Arabia"
  entente show -g talks.db --json -n 0 Trump`
}

func (c *showCmd) Run(e *env) error {
	store, idx, err := c.openIndex(e)
	if err != nil {
		return err
	}
	defer store.Close()
	who, err := resolve(e, idx, c.Name)
	if err != nil {
		return err
	}
	of := store.Of
	if c.ByState {
		of = store.OfState
	}
	list, err := of(e.ctx, who.IRI)
	if err != nil {
		return err
	}
	rels, err := vocab.LoadRelations(data.FS)
	if err != nil {
		return err
	}
	if c.JSON {
		return printStatementsJSON(e, limited(list, c.Limit))
	}
	head(e.out, who, list)
	showOffices(e.out, idx.Offices(who.IRI))
	bonds, events := split(rels, list)
	showBonds(e.out, bonds)
	showPartners(e.out, who, events)
	showLast(e.out, events, c.Limit)
	return nil
}

// head prints who this is.
func head(t *term.Terminal, a graph.Actor, list []graph.Statement) {
	t.Line("", t.Paint(term.Bold, a.Name)+"  "+t.Paint(term.Dim, a.ID))
	if a.ActsFor != "" {
		fmt.Fprintf(t, "  acts for %s\n", vocab.Local(a.ActsFor, vocab.NSActor))
	}
	if len(a.Aliases) > 0 {
		for i, l := range term.Wrap(strings.Join(limited(a.Aliases, 12), " · "), t.Width()-14) {
			fmt.Fprintf(t, "  %-10s  %s\n", map[bool]string{true: "also", false: ""}[i == 0], l)
		}
	}
	if len(list) > 0 {
		t.Line("  ", fmt.Sprintf("in %s: %s", count(len(list), "statement"), sources(list)))
	}
	fmt.Fprintln(t)
}

// showOffices lists the terms of office that the tables know.
func showOffices(t *term.Terminal, list []graph.Office) {
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(t, "%s\n", t.Paint(term.Bold, "Offices"))
	for _, o := range list {
		when := strings.TrimSuffix(orElse(o.From, "?")+" to "+o.Until, " to ")
		if o.Until == "" {
			when = "since " + orElse(o.From, "?")
		}
		t.Line("  ", fmt.Sprintf("%s of %s  %s", strings.ReplaceAll(o.Role, "-", " "), o.Of.Name, t.Paint(term.Dim, when)))
	}
	fmt.Fprintln(t)
}

// split tells offices and lasting bonds from what happened.
func split(rels *vocab.Relations, list []graph.Statement) (bonds, events []graph.Statement) {
	for _, st := range list {
		if r, ok := rels.Get(st.Relation); ok && (r.Kind == "role" || r.Kind == "state") {
			bonds = append(bonds, st)
		} else {
			events = append(events, st)
		}
	}
	return bonds, events
}

func showBonds(t *term.Terminal, bonds []graph.Statement) {
	var lines []string
	for _, st := range bonds {
		if st.Edge != "" {
			lines = append(lines, fmt.Sprintf("%s  %s  %s", st.Subject.Name, t.Paint(term.Cyan, st.Edge), st.Object.Name))
		}
	}
	if len(lines) == 0 {
		return
	}
	slices.Sort(lines)
	fmt.Fprintf(t, "%s\n", t.Paint(term.Bold, "Offices and bonds"))
	for _, l := range slices.Compact(lines) {
		t.Line("  ", l)
	}
	fmt.Fprintln(t)
}

// partner is another actor and what there is between the two.
type partner struct {
	name string
	n    int
	rels map[string]int // with an arrow in front: who acts
}

func showPartners(t *term.Terminal, who graph.Actor, events []graph.Statement) {
	by := map[string]*partner{}
	for i := range events {
		st := &events[i]
		other, arrow := st.Object, "→ "
		if st.Object.IRI == who.IRI || st.Object.Side == who.IRI {
			other, arrow = st.Subject, "← "
		}
		if st.Edge == "" || other.IRI == "" || other.IRI == who.IRI {
			continue
		}
		p := by[other.IRI]
		if p == nil {
			p = &partner{name: other.Name, rels: map[string]int{}}
			by[other.IRI] = p
		}
		p.n++
		p.rels[arrow+st.Edge]++
	}
	if len(by) == 0 {
		return
	}
	list := slices.Collect(maps.Values(by))
	slices.SortFunc(list, func(a, b *partner) int { return cmp.Or(cmp.Compare(b.n, a.n), strings.Compare(a.name, b.name)) })
	t.Line("", t.Paint(term.Bold, "Partners")+"  "+t.Paint(term.Dim, "→ "+who.Name+" acts, ← the other does"))
	rows := make([][]string, len(list))
	for i, p := range list {
		rows[i] = []string{p.name, strconv.Itoa(p.n), ranked(p.rels)}
	}
	t.Rows("  ", []term.Column{{}, {Right: true}, {}}, rows)
	fmt.Fprintln(t)
}

// ranked lists what there is most of first.
func ranked(n map[string]int) string {
	keys := make([]string, 0, len(n))
	for k := range n {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b string) int { return cmp.Or(cmp.Compare(n[b], n[a]), strings.Compare(a, b)) })
	for i, k := range keys {
		if n[k] > 1 {
			keys[i] = fmt.Sprintf("%s %d×", k, n[k])
		}
	}
	if len(keys) > 4 {
		keys = append(keys[:4], "...")
	}
	return strings.Join(keys, ", ")
}

func showLast(t *term.Terminal, events []graph.Statement, limit int) {
	if len(events) == 0 {
		return
	}
	fmt.Fprintf(t, "%s\n\n", t.Paint(term.Bold, "Last statements"))
	for _, told := range limited(graph.Tellings(events), limit) {
		c := claimOfStored(told.Statement)
		c.carriers = told.Carriers
		c.write(t, "  ")
	}
}

func limited[T any](list []T, n int) []T {
	if n > 0 && len(list) > n {
		return list[:n]
	}
	return list
}

func printStatementsJSON(e *env, list []graph.Statement) error {
	if len(list) == 0 {
		return errNothing
	}
	enc := json.NewEncoder(e.out)
	enc.SetEscapeHTML(false)
	for i := range list {
		if err := enc.Encode(jsonOf(&list[i])); err != nil {
			return err
		}
	}
	return nil
}
