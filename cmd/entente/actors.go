package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"entente/data/vocab"
	"entente/graph"
	"entente/internal/term"
)

// actorsCmd lists actors of a graph, or finds them by name; without a graph it
// shows who is named in files.
type actorsCmd struct {
	Graph   string   `short:"g" env:"ENTENTE_GRAPH" help:"Folder of the graph." placeholder:"DIR"`
	Name    []string `arg:"" optional:"" help:"Name to look for in the graph, all actors without one; or, without a graph, the files to read."`
	Limit   int      `short:"n" default:"30" help:"How many of a graph to list at most (0: all)." placeholder:"N"`
	Date    string   `help:"Of files: date of documents that don't say theirs." placeholder:"DATE"`
	Overlay []string `help:"Of files: knowledge of your own, as extract takes it." placeholder:"FILE"`
	All     bool     `help:"Of files: also people and bodies that are no actors and come again, such as \"the team\"."`
	JSON    bool     `help:"One JSON object a line for each actor, or for each mention in a file."`
	modelFlag
}

func (*actorsCmd) Help() string {
	return `Examples:
  entente actors -g talks.db
  entente actors -g talks.db Kim
  entente actors data/sample/prespa-2018.md`
}

func (c *actorsCmd) Run(e *env) error {
	switch {
	case c.Graph == "" && len(c.Name) == 0:
		return usageError{errors.New("it takes a graph (-g DIR), or files to read")}
	case c.Graph == "":
		return c.inFiles(e)
	}
	store, idx, err := (&graphFlag{c.Graph}).openIndex(e)
	if err != nil {
		return err
	}
	defer store.Close()
	name := strings.Join(c.Name, " ")
	found := idx.Actors()
	if name != "" {
		found = idx.Find(name)
		if len(found) == 0 {
			return unknown(idx, name)
		}
	} else {
		slices.SortStableFunc(found, func(a, b graph.Actor) int { return cmp.Compare(b.Degree, a.Degree) })
	}
	if len(found) == 0 {
		return withHint(errNothing, "the graph has no edges yet; entente build -g %s FILE... adds some", graph.Shown(c.Graph))
	}
	more := 0
	if c.Limit > 0 && len(found) > c.Limit {
		found, more = found[:c.Limit], len(found)-c.Limit
	}
	if c.JSON {
		return printActorsJSON(e, found)
	}
	printActors(e.out, found)
	if more > 0 {
		e.note("and %d more; -n 0 lists them all", more)
	}
	return nil
}

// unknown says that no actor has this name, and which have one like it.
func unknown(idx *graph.Index, name string) error {
	var like []string
	for _, a := range idx.Nearest(name, 3) {
		like = append(like, a.Name)
	}
	return missing("no actor in the graph is called", name, like, "entente actors lists them all")
}

// missing says that the graph has nothing of a name, and which names there are like
// it, or else where to look.
func missing(what, name string, like []string, look string) error {
	err := fmt.Errorf("%w: %s %q", errNothing, what, name)
	if len(like) > 0 {
		look = "there is " + strings.Join(like, ", ")
	}
	return hinted{err, look}
}

func printActorsJSON(e *env, found []graph.Actor) error {
	enc := json.NewEncoder(e.out)
	enc.SetEscapeHTML(false)
	for _, a := range found {
		err := enc.Encode(struct {
			ID        string   `json:"id"`
			IRI       string   `json:"iri"`
			Name      string   `json:"name"`
			Type      string   `json:"type,omitempty"`
			ActsFor   string   `json:"acts_for,omitempty"`
			Aliases   []string `json:"aliases,omitempty"`
			Neighbour int      `json:"neighbours"`
		}{a.ID, a.IRI, a.Name, a.Type, vocab.Local(a.ActsFor, vocab.NSActor), a.Aliases, a.Degree})
		if err != nil {
			return err
		}
	}
	return nil
}

func printActors(t *term.Terminal, found []graph.Actor) {
	rows := make([][]string, len(found))
	for i, a := range found {
		rows[i] = []string{a.Name, a.ID, strconv.Itoa(a.Degree), plural(a.Degree, "neighbour")}
	}
	t.Rows("", []term.Column{{Style: term.Bold}, {}, {Right: true}, {}}, rows)
}

func plural(n int, noun string) string {
	if n == 1 {
		return noun
	}
	return noun + "s"
}
