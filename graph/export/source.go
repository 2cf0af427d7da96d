package export

import (
	"context"
	"iter"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/data/plover"
	"entente/data/vocab"
	"entente/graph"
	"entente/graph/draw"
)

// Source is what is written: a whole graph, or a part of it.
type Source struct {
	Store     *graph.Store
	Relations *vocab.Relations
	Codes     *plover.Tables // of event data
	// Part holds the statements of a part, in their order; nil is the whole graph.
	Part []graph.Statement
	// Picture is what the formats of pictures show.
	Picture *draw.Picture
}

// edges gives the statements that stand as edges.
func (s *Source) edges(ctx context.Context) iter.Seq2[graph.Statement, error] {
	if s.Part == nil {
		return s.Store.Edges(ctx)
	}
	return func(yield func(graph.Statement, error) bool) {
		for _, st := range s.Part {
			if st.Edge != "" && !yield(st, nil) {
				return
			}
		}
	}
}

// statements gives all of them, those that stand as no edge too.
func (s *Source) statements(ctx context.Context) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) {
		if s.Part != nil {
			for _, st := range s.Part {
				if !yield(st, nil) {
					return
				}
			}
			return
		}
		docs, err := s.Store.Documents(ctx)
		if err != nil {
			yield(graph.Statement{}, err)
			return
		}
		for _, d := range docs {
			in, err := s.Store.In(ctx, d.ID)
			if err != nil {
				yield(graph.Statement{}, err)
				return
			}
			for _, st := range in {
				if !yield(st, nil) {
					return
				}
			}
		}
	}
}

// actors gives those that have an edge, in the order of their IRIs.
func (s *Source) actors(ctx context.Context) ([]graph.Actor, error) {
	x, err := s.Store.Index(ctx)
	if err != nil {
		return nil, err
	}
	in := map[string]bool{}
	for _, st := range s.Part {
		if st.Edge != "" {
			in[st.Subject.IRI], in[st.Object.IRI] = true, true
		}
	}
	return slices.DeleteFunc(x.Actors(), func(a graph.Actor) bool { return a.Degree == 0 || s.Part != nil && !in[a.IRI] }), nil
}

// quads gives the quads: of a part, those of its statements and of their
// sentences, documents, actors and relations.
func (s *Source) quads(ctx context.Context) iter.Seq2[quad.Quad, error] {
	if s.Part == nil {
		return s.Store.Quads(ctx)
	}
	return func(yield func(quad.Quad, error) bool) {
		wanted, err := s.wanted(ctx)
		for q, quadErr := range s.Store.Quads(ctx) {
			if err == nil {
				err = quadErr
			}
			if err != nil {
				yield(quad.Quad{}, err)
				return
			}
			subject, ok := q.Subject.(quad.IRI)
			if label, _ := q.Label.(quad.IRI); (ok && wanted[string(subject)] || wanted[string(label)]) && !otherEdge(q, wanted) && !yield(q, nil) {
				return
			}
		}
	}
}

// otherEdge reports whether q is the edge of a statement that is not in the part.
func otherEdge(q quad.Quad, wanted map[string]bool) bool {
	label, ok := q.Label.(quad.IRI)
	return ok && strings.HasPrefix(string(label), vocab.NSStatement) && !wanted[string(label)]
}

// wanted gives the IRIs that a part speaks of.
func (s *Source) wanted(ctx context.Context) (map[string]bool, error) {
	in := map[string]bool{}
	for i := range s.Part {
		st := &s.Part[i]
		for _, a := range append([]graph.Actor{st.Subject, st.Object, st.Place}, st.Speakers...) {
			in[a.IRI] = true
		}
		for _, r := range []string{st.Edge, st.Relation} {
			in[vocab.NSRelation+r] = true
		}
		in[st.IRI] = true
		in[st.Document.IRI()] = true
		in[st.Sentence.IRI(st.Document.ID)] = true
	}
	delete(in, "")
	delete(in, vocab.NSRelation)
	return in, s.above(ctx, in)
}

// above adds the relations that stand above those in the part.
func (s *Source) above(ctx context.Context, in map[string]bool) error {
	parents := map[string][]string{}
	for q, err := range s.Store.Quads(ctx) {
		if err != nil {
			return err
		}
		child, ok := q.Subject.(quad.IRI)
		parent, both := q.Object.(quad.IRI)
		if ok && both && q.Label == quad.IRI(vocab.GraphVocab) {
			parents[string(child)] = append(parents[string(child)], string(parent))
		}
	}
	var add func(relation string)
	add = func(relation string) {
		for _, p := range parents[relation] {
			if !in[p] {
				in[p] = true
				add(p)
			}
		}
	}
	for iri := range in {
		if strings.HasPrefix(iri, vocab.NSRelation) {
			add(iri)
		}
	}
	return nil
}
