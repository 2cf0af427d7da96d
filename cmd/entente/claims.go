package main

import (
	"fmt"
	"slices"

	"entente/data"
	"entente/data/vocab"
	"entente/graph"
)

// claimsCmd lists statements by anything that is known about them.
type claimsCmd struct {
	graphFlag
	About []string `arg:"" optional:"" help:"Actors that must all take part."`
	Doc   []string `help:"Only statements of this document." placeholder:"ID"`
	Bare  bool     `help:"Only statements that stand as no edge: what is possible, wanted, offered, denied, ..."`
	Limit int      `short:"n" default:"20" help:"How many to print (0: all)." placeholder:"N"`
	JSON  bool     `help:"One JSON object a line for each statement."`
	filterFlags
}

func (*claimsCmd) Help() string {
	return `Examples:
  entente claims -g talks.db --status planned
  entente claims -g talks.db --relation accused --json Iran`
}

func (c *claimsCmd) Run(e *env) error {
	store, err := c.open()
	if err != nil {
		return err
	}
	defer store.Close()
	match, err := c.matcher(e, store)
	if err != nil {
		return err
	}
	docs, err := store.Documents(e.ctx)
	if err != nil {
		return err
	}
	var found []graph.Statement
	for _, d := range docs {
		if len(c.Doc) > 0 && !slices.Contains(c.Doc, d.ID) {
			continue
		}
		list, err := store.In(e.ctx, d.ID)
		if err != nil {
			return err
		}
		for i := range list {
			if match(&list[i]) {
				found = append(found, list[i])
			}
		}
	}
	if len(found) == 0 {
		return withHint(errNothing, "no statement passes all the filters; entente show NAME lists those of an actor")
	}
	if c.JSON {
		return printStatementsJSON(e, limited(found, c.Limit))
	}
	for _, st := range limited(found, c.Limit) {
		cl := claimOfStored(&st)
		cl.write(e.out, "")
	}
	if more := len(found) - len(limited(found, c.Limit)); more > 0 {
		e.note("and %d more; -n 0 prints them all", more)
	}
	return nil
}

// matcher makes one question of all flags.
func (c *claimsCmd) matcher(e *env, store *graph.Store) (func(*graph.Statement) bool, error) {
	rels, err := vocab.LoadRelations(data.FS)
	if err != nil {
		return nil, err
	}
	about, speakers, err := c.actors(e, store)
	if err != nil {
		return nil, err
	}
	for _, r := range c.Relation {
		if _, ok := rels.Get(r); !ok {
			return nil, usageError{fmt.Errorf("no relation is called %s", r)}
		}
	}
	return func(st *graph.Statement) bool {
		day := whenOf(st)
		return takesPart(st, about) &&
			(!c.Bare || st.Edge == "") &&
			(len(c.Relation) == 0 || below(rels, st.Relation, c.Relation)) &&
			among(c.Status, st.Status) && among(c.Evidence, st.Evidence) && among(c.Publisher, st.Document.Publisher) &&
			(c.Since == "" || day >= c.Since) && (c.Until == "" || day <= c.Until+"~") &&
			(c.AsOf == "" || st.Document.Date != "" && st.Document.Date <= c.AsOf+"~") &&
			(len(speakers) == 0 || slices.ContainsFunc(st.Speakers, func(a graph.Actor) bool { return slices.Contains(speakers, a.IRI) }))
	}, nil
}

// actors resolves the names in arguments and flags.
func (c *claimsCmd) actors(e *env, store *graph.Store) (about, speakers []string, err error) {
	idx, err := store.Index(e.ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, name := range c.About {
		a, err := resolve(e, idx, name)
		if err != nil {
			return nil, nil, err
		}
		about = append(about, a.IRI)
	}
	for _, name := range c.Speaker {
		a, err := resolve(e, idx, name)
		if err != nil {
			return nil, nil, err
		}
		speakers = append(speakers, a.IRI)
	}
	return about, speakers, nil
}

func takesPart(st *graph.Statement, about []string) bool {
	for _, iri := range about {
		if st.Subject.IRI != iri && st.Object.IRI != iri {
			return false
		}
	}
	return true
}

// among reports whether value is one of wanted, or nothing is wanted.
func among(wanted []string, value string) bool {
	return len(wanted) == 0 || slices.Contains(wanted, value)
}

// below reports whether a relation is one of wanted or stands under it.
func below(rels *vocab.Relations, name string, wanted []string) bool {
	return slices.ContainsFunc(rels.Ancestors(rels.Core(name).Name), func(up string) bool { return slices.Contains(wanted, up) })
}
