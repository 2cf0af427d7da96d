package main

import (
	"slices"
	"strings"

	"entente/data"
	"entente/data/vocab"
	"entente/graph"
)

// claimsCmd lists statements by anything that is known about them.
type claimsCmd struct {
	graphFlag
	About    []string `arg:"" optional:"" help:"Actors that must all take part."`
	By       []string `help:"Only what this actor does." placeholder:"NAME"`
	To       []string `help:"Only what is done to this actor." placeholder:"NAME"`
	Words    []string `help:"Only statements in whose sentence these words stand, letter case aside." placeholder:"TEXT"`
	Polarity string   `enum:",positive,negative" default:"" help:"Only what is said to be so (positive), or not to be so (negative)." placeholder:"NAME"`
	Doc      []string `help:"Only statements of this document." placeholder:"ID"`
	Bare     bool     `help:"Only statements that stand as no edge: what is possible, wanted, offered, denied, ..."`
	Limit    int      `short:"n" default:"20" help:"How many to print (0: all)." placeholder:"N"`
	JSON     bool     `help:"One JSON object a line for each statement."`
	filterFlags
}

func (*claimsCmd) Help() string {
	return `What several documents say in the same report is printed once; --json has each of them.

Examples:
  entente claims -g talks.db --status planned
  entente claims -g talks.db --relation accused --json Iran
  entente claims -g talks.db --by Iran --words "four days of talks"`
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
	tellings := graph.Tellings(found)
	for _, told := range limited(tellings, c.Limit) {
		cl := claimOfStored(told.Statement)
		cl.carriers = told.Carriers
		cl.write(e.out, "")
	}
	if more := len(tellings) - len(limited(tellings, c.Limit)); more > 0 {
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
	idx, err := store.Index(e.ctx)
	if err != nil {
		return nil, err
	}
	about, err := resolveAll(e, idx, c.About)
	if err != nil {
		return nil, err
	}
	by, err := resolveAll(e, idx, c.By)
	if err != nil {
		return nil, err
	}
	to, err := resolveAll(e, idx, c.To)
	if err != nil {
		return nil, err
	}
	q, err := c.filterFlags.query(e, idx)
	if err != nil {
		return nil, err
	}
	match, err := idx.Match(q, rels)
	if err != nil {
		return nil, usageError{err}
	}
	return func(st *graph.Statement) bool {
		return takesPart(st, about) && (!c.Bare || st.Edge == "") && (c.Polarity == "" || st.Polarity == c.Polarity) &&
			(len(by) == 0 || slices.Contains(by, st.Subject.IRI)) && (len(to) == 0 || slices.Contains(to, st.Object.IRI)) &&
			hasWords(st.Sentence.Text, c.Words) && match(st)
	}, nil
}

// hasWords reports whether all of words stand in a sentence, however it is broken into lines.
func hasWords(sentence string, words []string) bool {
	folded := func(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(folded(sentence), folded(w)) })
}

func takesPart(st *graph.Statement, about []string) bool {
	for _, iri := range about {
		if st.Subject.IRI != iri && st.Object.IRI != iri {
			return false
		}
	}
	return true
}
