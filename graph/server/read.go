//go:build !lean

package server

import (
	"context"
	"fmt"
	"iter"

	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
)

// Quads gives every quad of the graph, in the order in which they were written. An
// error is the last thing it gives.
func (s *Server) Quads(ctx context.Context) iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		nodes, err := s.nodes(ctx)
		if err != nil {
			yield(quad.Quad{}, err)
			return
		}
		rows, err := s.conn.Query(ctx, `SELECT subject_hash, predicate_hash, object_hash, label_hash FROM quads ORDER BY horizon`)
		if err != nil {
			yield(quad.Quad{}, err)
			return
		}
		defer rows.Close()
		var hashes [4][]byte
		for rows.Next() {
			if err := rows.Scan(&hashes[0], &hashes[1], &hashes[2], &hashes[3]); err != nil {
				yield(quad.Quad{}, err)
				return
			}
			var q quad.Quad
			for i, d := range quad.Directions {
				if hashes[i] != nil {
					q.Set(d, nodes[string(hashes[i])])
				}
			}
			if !yield(q, nil) {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(quad.Quad{}, err)
		}
	}
}

// nodes reads all nodes by hash.
func (s *Server) nodes(ctx context.Context) (map[string]quad.Value, error) {
	rows, err := s.conn.Query(ctx, `SELECT hash, value, value_string, datatype, language, iri, bnode FROM nodes`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	all := map[string]quad.Value{}
	for rows.Next() {
		var (
			hash, raw                []byte
			text, datatype, language *string
			iri, bnode               *bool
		)
		if err := rows.Scan(&hash, &raw, &text, &datatype, &language, &iri, &bnode); err != nil {
			return nil, err
		}
		switch {
		case raw != nil:
			v, err := pquads.UnmarshalValue(raw)
			if err != nil {
				return nil, fmt.Errorf("the node %x: %w", hash, err)
			}
			all[string(hash)] = v
		case text == nil:
			return nil, fmt.Errorf("the node %x is no text: another program has written it", hash)
		case iri != nil && *iri:
			all[string(hash)] = quad.IRI(*text)
		case bnode != nil && *bnode:
			all[string(hash)] = quad.BNode(*text)
		case datatype != nil:
			all[string(hash)] = quad.TypedString{Value: quad.String(*text), Type: quad.IRI(*datatype)}
		case language != nil:
			all[string(hash)] = quad.LangString{Value: quad.String(*text), Lang: *language}
		default:
			all[string(hash)] = quad.String(*text)
		}
	}
	return all, rows.Err()
}
