package graph

import (
	"context"
	"slices"
	"strings"

	"github.com/cayleygraph/cayley/graph/proto"

	"entente/data/vocab"
)

// Dyad gives all statements in which one of as and one of bs stand on the two
// sides, with and without an edge, the oldest first.
func (s *Store) Dyad(ctx context.Context, as, bs []string) ([]Statement, error) {
	list, err := s.statements(ctx, func(r *records) ([]uint64, error) { return r.dyad(ctx, as, bs) })
	slices.SortStableFunc(list, func(a, b Statement) int { return strings.Compare(a.When(), b.When()) })
	return list, err
}

// Timeline gives the statements between two actors, with and without an edge, the
// oldest first. With byState each of the two stands also for those who act for it
// on the date of a statement, and the Side of its actors says for whom they act.
func (s *Store) Timeline(ctx context.Context, a, b string, byState bool) ([]Statement, error) {
	a, b = actorIRI(a), actorIRI(b)
	if !byState {
		return s.Dyad(ctx, []string{a}, []string{b})
	}
	x, err := s.Index(ctx)
	if err != nil {
		return nil, err
	}
	all, err := s.Dyad(ctx, x.withAgents(a), x.withAgents(b))
	is := func(who *Actor, iri string) bool { return who.IRI == iri || who.Side == iri }
	var list []Statement
	for i := range all {
		st := &all[i]
		x.takeSides(st)
		if is(&st.Subject, a) && is(&st.Object, b) || is(&st.Subject, b) && is(&st.Object, a) {
			list = append(list, *st)
		}
	}
	return list, err
}

// dyad walks through the statements about the one side, whichever deals with
// fewer, and takes those that have the other on their other side.
func (r *records) dyad(ctx context.Context, as, bs []string) ([]uint64, error) {
	if r.busy(as) > r.busy(bs) {
		as, bs = bs, as
	}
	others := map[uint64]bool{}
	for _, b := range bs {
		id, err := r.id(actorIRI(b))
		if err != nil {
			return nil, err
		}
		others[id] = id != 0
	}
	var list []uint64
	for _, a := range as {
		for _, way := range [][2]string{{vocab.RDFSubject, vocab.RDFObject}, {vocab.RDFObject, vocab.RDFSubject}} {
			nodes, err := r.subjectsWith(actorIRI(a), way[0])
			if err != nil {
				return nil, err
			}
			across, err := r.id(way[1])
			if err != nil {
				return nil, err
			}
			for _, node := range nodes {
				if err := ctx.Err(); err != nil {
					return nil, err
				}
				err := r.each("sp", []uint64{node, across}, func(p *proto.Primitive) error {
					if others[p.Object] {
						list = append(list, node)
					}
					return nil
				})
				if err != nil {
					return nil, err
				}
			}
		}
	}
	slices.Sort(list)
	return slices.Compact(list), nil
}

// busy is how many neighbours some actors have.
func (r *records) busy(actors []string) int {
	n := 0
	for _, a := range actors {
		n += r.x.lookup(actorIRI(a)).Degree
	}
	return n
}
