package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// A StatementChange is what differs between two graphs about one statement: From
// is nil where it was gained, To where it was lost; both are there where a field
// has changed, and Fields names which.
type StatementChange struct {
	From, To *Statement
	Fields   []string
}

// Altered is one field of a statement before and after; nil is nothing.
type Altered struct {
	Field    string
	From, To any
}

// Altered gives the fields that have changed, in order.
func (c *StatementChange) Altered() []Altered {
	if c.From == nil || c.To == nil {
		return nil
	}
	was, is := c.From.fields(), c.To.fields()
	list := make([]Altered, len(c.Fields))
	for i, name := range c.Fields {
		list[i] = Altered{name, was[name], is[name]}
	}
	return list
}

// A Link is two actors, the first in the order of their IRIs first.
type Link struct{ A, B Actor }

// Difference is what another graph has gained, lost or changed.
type Difference struct {
	Statements []StatementChange
	// Gained and Lost are pairs of actors with an edge between them in one graph
	// and none in the other.
	Gained, Lost []Link
}

// Empty reports whether the two graphs say the same.
func (d *Difference) Empty() bool { return len(d.Statements)+len(d.Gained)+len(d.Lost) == 0 }

// Diff says what b has that a has not, what it lacks, and what changed. A
// statement is the same where its id is: the same document, actors, relation and
// place in the text.
func Diff(ctx context.Context, a, b *Store) (*Difference, error) {
	old, err := a.all(ctx)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", a.dir, err)
	}
	now, err := b.all(ctx)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", b.dir, err)
	}
	d := &Difference{}
	for len(old)+len(now) > 0 {
		switch {
		case len(now) == 0 || len(old) > 0 && old[0].IRI < now[0].IRI:
			d.Statements = append(d.Statements, StatementChange{From: &old[0]})
			old = old[1:]
		case len(old) == 0 || now[0].IRI < old[0].IRI:
			d.Statements = append(d.Statements, StatementChange{To: &now[0]})
			now = now[1:]
		default:
			if fields := changed(&old[0], &now[0]); len(fields) > 0 {
				d.Statements = append(d.Statements, StatementChange{&old[0], &now[0], fields})
			}
			old, now = old[1:], now[1:]
		}
	}
	return d, d.links(ctx, a, b)
}

// all gives every statement, in the order of their IRIs.
func (s *Store) all(ctx context.Context) ([]Statement, error) {
	docs, err := s.Documents(ctx)
	if err != nil {
		return nil, err
	}
	var list []Statement
	for _, d := range docs {
		in, err := s.In(ctx, d.ID)
		if err != nil {
			return nil, err
		}
		list = append(list, in...)
	}
	slices.SortFunc(list, func(a, b Statement) int { return strings.Compare(a.IRI, b.IRI) })
	return list, nil
}

// changed names the fields that differ, in order.
func changed(a, b *Statement) []string {
	var names []string
	was, is := a.fields(), b.fields()
	for name := range was {
		if fmt.Sprint(was[name]) != fmt.Sprint(is[name]) {
			names = append(names, name)
		}
	}
	for name := range is {
		if _, both := was[name]; !both {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// links compares which actors have an edge between them.
func (d *Difference) links(ctx context.Context, a, b *Store) error {
	old, err := a.pairs(ctx)
	if err != nil {
		return err
	}
	now, err := b.pairs(ctx)
	if err != nil {
		return err
	}
	missing := func(from, in map[[2]string]Link) []Link {
		var list []Link
		for pair, link := range from {
			if _, ok := in[pair]; !ok {
				list = append(list, link)
			}
		}
		slices.SortFunc(list, func(a, b Link) int { return strings.Compare(a.A.IRI+" "+a.B.IRI, b.A.IRI+" "+b.B.IRI) })
		return list
	}
	d.Gained, d.Lost = missing(now, old), missing(old, now)
	return nil
}

func (s *Store) pairs(ctx context.Context) (map[[2]string]Link, error) {
	x, err := s.Index(ctx)
	if err != nil {
		return nil, err
	}
	all := map[[2]string]Link{}
	for u := range uint32(len(x.actors)) {
		for _, v := range x.out.of(u) {
			a, b := min(u, v.node), max(u, v.node)
			all[[2]string{x.actors[a].iri, x.actors[b].iri}] = Link{x.actor(a), x.actor(b)}
		}
	}
	return all, nil
}
