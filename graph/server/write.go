//go:build !lean

package server

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
	"github.com/jackc/pgx/v5"
)

// Fill makes the graph hold exactly these quads, and these nodes, which are all
// that stand in them. It is done wholly or not at all.
func (s *Server) Fill(ctx context.Context, nodes iter.Seq2[Node, error], quads iter.Seq2[quad.Quad, error], state string) error {
	return pgx.BeginFunc(ctx, s.conn, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, drop+`;`+tables); err != nil {
			return err
		}
		if err := copyRows(ctx, tx, "nodes", nodeColumns(), nodes, nodeRow); err != nil {
			return err
		}
		if err := copyRows(ctx, tx, "quads", quadColumns(), quads, quadRow); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, indexes); err != nil { // sorted once, and not at every row
			return err
		}
		_, err := tx.Exec(ctx, `INSERT INTO entente (state) VALUES ($1)`, state)
		return err
	})
}

// Apply takes all steps, or none; an error among them is the end of it. The graph is
// in the given state then. Of the steps one at a time is held, so that many can be made
// of one large change.
func (s *Server) Apply(ctx context.Context, steps iter.Seq2[Step, error], state string) error {
	return pgx.BeginFunc(ctx, s.conn, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, given); err != nil {
			return err
		}
		for step, err := range steps {
			if err != nil {
				return err
			}
			do := add
			if step.Delete {
				do = remove
			}
			if err := do(ctx, tx, step.Quads); err != nil {
				return err
			}
		}
		_, err := tx.Exec(ctx, `UPDATE entente SET state = $1`, state)
		return err
	})
}

// given are the tables that a step is sent to. They are emptied and used again: a table
// that is dropped stays locked to the end of the transaction.
const given = `
CREATE TEMPORARY TABLE given (LIKE nodes) ON COMMIT DROP;
CREATE TEMPORARY TABLE gone (subject_hash BYTEA, predicate_hash BYTEA, object_hash BYTEA, label_hash BYTEA) ON COMMIT DROP;`

func add(ctx context.Context, tx pgx.Tx, quads []quad.Quad) error {
	if err := copyRows(ctx, tx, "given", nodeColumns(), All(nodesOf(quads)), nodeRow); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `
INSERT INTO nodes SELECT * FROM given ON CONFLICT (hash) DO UPDATE SET refs = nodes.refs + EXCLUDED.refs;
TRUNCATE given;`)
	return errors.Join(err, copyRows(ctx, tx, "quads", quadColumns(), All(quads), quadRow))
}

func remove(ctx context.Context, tx pgx.Tx, quads []quad.Quad) error {
	if err := copyRows(ctx, tx, "given", nodeColumns(), All(nodesOf(quads)), nodeRow); err != nil {
		return err
	}
	if err := copyRows(ctx, tx, "gone", quadColumns(), All(quads), quadRow); err != nil {
		return err
	}
	done, err := tx.Exec(ctx, `
DELETE FROM quads q USING gone g WHERE q.subject_hash = g.subject_hash AND q.predicate_hash = g.predicate_hash
	AND q.object_hash = g.object_hash AND q.label_hash IS NOT DISTINCT FROM g.label_hash`)
	if err != nil {
		return err
	}
	if n := done.RowsAffected(); n != int64(len(quads)) {
		return fmt.Errorf("of %d quads to delete the database has %d", len(quads), n)
	}
	_, err = tx.Exec(ctx, `
UPDATE nodes n SET refs = n.refs - g.refs FROM given g WHERE n.hash = g.hash;
DELETE FROM nodes n USING given g WHERE n.hash = g.hash AND n.refs <= 0;
TRUNCATE given, gone;`)
	return err
}

// nodesOf gives the nodes of quads, by hash.
func nodesOf(quads []quad.Quad) []Node {
	uses := map[quad.Value]int{}
	for _, q := range quads {
		for _, d := range quad.Directions {
			if v := q.Get(d); v != nil {
				uses[v]++
			}
		}
	}
	list := make([]Node, 0, len(uses))
	for v, n := range uses {
		list = append(list, Node{v, n})
	}
	slices.SortFunc(list, func(a, b Node) int { return bytes.Compare(quad.HashOf(a.Value), quad.HashOf(b.Value)) })
	return list
}

// copyRows sends rows with COPY.
func copyRows[T any](ctx context.Context, tx pgx.Tx, table string, columns []string, list iter.Seq2[T, error], row func(T) ([]any, error)) error {
	next, stop := iter.Pull2(list)
	defer stop()
	_, err := tx.CopyFrom(ctx, pgx.Identifier{table}, columns, pgx.CopyFromFunc(func() ([]any, error) {
		v, err, ok := next()
		if !ok || err != nil {
			return nil, err
		}
		return row(v)
	}))
	if err != nil {
		return fmt.Errorf("copy to the table %s: %w", table, err)
	}
	return nil
}

func quadColumns() []string {
	return []string{"subject_hash", "predicate_hash", "object_hash", "label_hash"}
}

func quadRow(q quad.Quad) ([]any, error) {
	row := make([]any, 0, 4)
	for _, v := range []quad.Value{q.Subject, q.Predicate, q.Object, q.Label} {
		if v == nil {
			row = append(row, nil)
			continue
		}
		row = append(row, quad.HashOf(v))
	}
	return row, nil
}

func nodeColumns() []string {
	return []string{"hash", "refs", "value", "value_string", "datatype", "language", "iri", "bnode"}
}

func nodeRow(n Node) ([]any, error) {
	row := []any{quad.HashOf(n.Value), int32(n.Uses), nil, nil, nil, nil, nil, nil}
	const value, text, datatype, language, iri, bnode = 2, 3, 4, 5, 6, 7
	switch v := n.Value.(type) {
	case quad.IRI:
		row[text], row[iri] = string(v), true
	case quad.BNode:
		row[text], row[bnode] = string(v), true
	case quad.String:
		row[text] = string(v)
	case quad.TypedString:
		row[text], row[datatype] = string(v.Value), string(v.Type)
	case quad.LangString:
		row[text], row[language] = string(v.Value), v.Lang
	}
	// PostgreSQL has no NUL in a text, and Cayley reads \x00 as one: such texts go as bytes.
	if s, ok := row[text].(string); ok && !strings.ContainsRune(s, 0) && !strings.Contains(s, `\x00`) {
		return row, nil
	}
	raw, err := pquads.MarshalValue(n.Value)
	return []any{row[0], row[1], raw, nil, nil, nil, nil, nil}, err
}
