package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"entente/data/vocab"
)

// term is a stretch of an office: which one, of whom, and from when until when.
// An end that is not known is open.
type term struct {
	role  string
	of    string // IRI
	from  period
	until period
}

func compareTerms(a, b *term) int {
	return cmp.Or(cmp.Compare(a.from.first, b.from.first), strings.Compare(a.of, b.of), strings.Compare(a.role, b.role))
}

// covers reports whether the office was held at some time of p.
func (t *term) covers(p period) bool {
	return (!t.from.known() || t.from.first <= p.last) && (!t.until.known() || p.first <= t.until.last)
}

// Office is a term of office as people read it.
type Office struct {
	Role        string
	Of          Actor
	From, Until string // as far as they are known
}

// Offices gives the offices that an actor holds and held, the earliest first.
func (x *Index) Offices(iri string) []Office {
	u, ok := x.find(iri)
	if !ok {
		return nil
	}
	var all []Office
	for _, t := range x.actors[u].terms {
		all = append(all, Office{t.role, x.lookup(t.of), t.from.String(), t.until.String()})
	}
	return all
}

// stateOn gives whom an actor acts for on some day: a state where it is in office
// then, or is an organ of it, and else itself. Of a person whose terms are not
// known, the post that the news states counts.
func (x *Index) stateOn(u uint32, day period) uint32 {
	a := &x.actors[u]
	state := ""
	for _, t := range a.terms {
		if !strings.HasPrefix(t.of, vocab.NSActor+"country/") || !day.known() || !t.covers(day) {
			continue
		}
		if state != "" && state != t.of {
			return u
		}
		state = t.of
	}
	if len(a.terms) == 0 {
		state = a.actsFor
	}
	if n, ok := x.find(state); ok {
		return n
	}
	return u
}

// dayOn is when the event of an edge was, or when it was reported.
func (x *Index) dayOn(e *edge) period {
	if e.date.known() || e.doc == nowhere {
		return e.date
	}
	return x.docDates[e.doc]
}

// fold gives the index in which those who act for a state on the date of a
// statement stand for it. A statement within one state is no edge there.
func (x *Index) fold() *Index {
	y := &Index{
		actors: x.actors, relations: x.relations, docs: x.docs, docDates: x.docDates, publishers: x.publishers, docPub: x.docPub, origins: x.origins,
		statements: x.statements, voices: x.voices, above: x.above, mark: x.mark, folded: true, known: x.known,
	}
	y.edges = make([]edge, 0, len(x.edges))
	for i := range x.edges {
		e := x.edges[i]
		day := x.dayOn(&e)
		e.from, e.to = x.stateOn(e.from, day), x.stateOn(e.to, day)
		if e.from != e.to {
			y.edges = append(y.edges, e)
		}
	}
	y.connect()
	return y
}

// sides notes on the actors of a statement whom they act for, in an index by state.
func (x *Index) sides(st *Statement) {
	if x.folded {
		x.takeSides(st)
	}
}

func (x *Index) takeSides(st *Statement) {
	st.Subject.Side, st.Object.Side = x.side(st.Subject.IRI, st), x.side(st.Object.IRI, st)
}

// side gives whom an actor acts for on the date of a statement: the IRI of a
// state, or its own.
func (x *Index) side(iri string, st *Statement) string {
	u, ok := x.find(iri)
	if !ok {
		return iri
	}
	return x.actors[x.stateOn(u, st.happened())].iri
}

// OfState gives the statements of an actor and of those who act for it on the
// date of the statement, the newest first. Their Side is set.
func (s *Store) OfState(ctx context.Context, actor string) ([]Statement, error) {
	x, err := s.Index(ctx)
	if err != nil {
		return nil, err
	}
	iri := actorIRI(actor)
	var all []Statement
	for _, a := range x.withAgents(iri) {
		list, err := s.Of(ctx, a)
		if err != nil {
			return nil, err
		}
		for _, st := range list {
			x.takeSides(&st)
			if st.Subject.Side == iri || st.Object.Side == iri {
				all = append(all, st)
			}
		}
	}
	slices.SortFunc(all, newestFirst)
	return slices.CompactFunc(all, func(a, b Statement) bool { return a.ID == b.ID }), nil
}

// ActingFor gives those who act for an actor, whatever the date, in the order of
// their IRIs.
func (x *Index) ActingFor(iri string) []Actor {
	var all []Actor
	for _, u := range x.agents()[iri] {
		if x.actors[u].actsFor == iri && x.actors[u].iri != iri {
			all = append(all, x.actor(u))
		}
	}
	return all
}

// withAgents gives an actor and all that act or once acted for it, as IRIs.
func (x *Index) withAgents(iri string) []string {
	all := []string{iri}
	for _, u := range x.agents()[iri] {
		if x.actors[u].iri != iri {
			all = append(all, x.actors[u].iri)
		}
	}
	return all
}

// newAgents lists, by the IRI of an actor, those that act or once acted for it.
func newAgents(actors []actorEntry) map[string][]uint32 {
	by := map[string][]uint32{}
	for i := range actors {
		a, u := &actors[i], uint32(i)
		if a.actsFor != "" {
			by[a.actsFor] = append(by[a.actsFor], u)
		}
		for _, t := range a.terms {
			if list := by[t.of]; len(list) == 0 || list[len(list)-1] != u {
				by[t.of] = append(list, u)
			}
		}
	}
	return by
}
