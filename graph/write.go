package graph

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	cayley "github.com/cayleygraph/cayley/graph"
	ckv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/quad"

	"entente/data/vocab"
	"entente/graph/nquads"
	"entente/graph/server"
)

// Change counts what a write did.
type Change struct {
	Added   int // quads
	Removed int // quads
	// Documents were written anew, Unchanged ones were already as given.
	Documents int
	Unchanged int
}

func (c *Change) add(d Change) {
	c.Added += d.Added
	c.Removed += d.Removed
	c.Documents += d.Documents
	c.Unchanged += d.Unchanged
}

// DocumentQuads is all that one document has to say: the quads of its meta graph,
// the one-quad graphs of its statements, and what it needs of the vocabulary and
// the gazetteer.
type DocumentQuads struct {
	ID    string
	Quads []quad.Quad
	// Note is kept beside the document and given back by Notes; it is no part of
	// the graph. An empty one, and a document without quads, has none.
	Note []byte
}

// Replace makes the graph hold exactly these quads of the document, and touches
// no other document. Quads of the vocabulary and the gazetteer are added; those
// that nothing needs any more are removed.
func (s *Store) Replace(ctx context.Context, docID string, quads []quad.Quad) (Change, error) {
	return s.ReplaceAll(ctx, func(yield func(DocumentQuads) bool) { yield(DocumentQuads{ID: docID, Quads: quads}) })
}

// Delete removes a document. It is ErrUnknown if there is none of that id.
func (s *Store) Delete(ctx context.Context, docID string) (Change, error) {
	c, err := s.Replace(ctx, docID, nil)
	if err == nil && c.Removed == 0 {
		err = fmt.Errorf("document %s: %w", docID, ErrUnknown)
	}
	return c, err
}

// ReplaceAll replaces many documents, several to a transaction, and one that is too
// large for that by making the graph anew with it, beside the old one. When ctx ends or
// a write fails, the graph holds the documents before that point, each of them
// whole; Change says what was written.
func (s *Store) ReplaceAll(ctx context.Context, docs iter.Seq[DocumentQuads]) (Change, error) {
	if s.opts.ReadOnly {
		return Change{}, ErrReadOnly
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	var done Change
	batch, size := []DocumentQuads(nil), 0
	flush := func() error {
		c, err := s.writeBatch(batch)
		done.add(c)
		batch, size = batch[:0], 0
		return err
	}
	for d := range docs {
		if err := ctx.Err(); err != nil {
			return done, errors.Join(flush(), err)
		}
		if err := validate(d); err != nil {
			return done, errors.Join(flush(), err)
		}
		if s.isLarge(d) {
			if err := flush(); err != nil {
				return done, err
			}
			c, err := s.writeLarge(ctx, d)
			if done.add(c); err != nil {
				return done, err
			}
			continue
		}
		batch, size = append(batch, d), size+len(d.Quads)
		if size >= s.opts.batch() {
			if err := flush(); err != nil {
				return done, err
			}
		}
	}
	return done, flush()
}

// validate refuses what could not be written and read again, before anything is
// written: a transaction that fails half way is the last resort.
func validate(d DocumentQuads) error {
	if d.ID == "" {
		return errors.New("a document without an id")
	}
	meta := quad.IRI(vocab.MetaGraph(d.ID))
	for _, q := range d.Quads {
		if err := nquads.Check(q); err != nil {
			return fmt.Errorf("document %s: %w", d.ID, err)
		}
		if q.Label != meta && !isShared(q) && !isStatement(q.Label) {
			return fmt.Errorf("document %s: a quad stands in the graph %v, which is none of this document", d.ID, q.Label)
		}
		for _, v := range []quad.Value{q.Subject, q.Predicate, q.Object, q.Label} {
			switch v.(type) {
			case quad.Int, quad.Float, quad.Bool, quad.Time:
				return fmt.Errorf("document %s: %v is a number of Go; write it as text with its datatype", d.ID, v)
			}
		}
	}
	return nil
}

func isShared(q quad.Quad) bool {
	return q.Label == quad.IRI(vocab.GraphVocab) || q.Label == quad.IRI(vocab.GraphGazetteer)
}

func isStatement(v quad.Value) bool {
	iri, ok := v.(quad.IRI)
	return ok && strings.HasPrefix(string(iri), vocab.NSStatement)
}

// writeBatch writes documents in one transaction, which holds all of them or none.
func (s *Store) writeBatch(docs []DocumentQuads) (Change, error) {
	if len(docs) == 0 {
		return Change{}, nil
	}
	return s.write(func(w *writer) error { return w.documents(docs) })
}

// writer is one transaction. It sends Cayley only real differences: a quad that
// is added twice would leave the counts of its nodes too high for ever.
type writer struct {
	engine *writeEngine
	qs     cayley.QuadStore
	shared *sharedQuads
	done   Change
	noted  bool // a note was written

	forgotten map[quad.Value]bool // graphs whose documents have lost their notes

	add, remove []quad.Quad
	pending     map[string]bool // documents in add or remove
	steps       []server.Step   // all that was sent, in order
}

func (s *Store) beginWrite(ctx context.Context) (*writer, error) {
	engine, err := newWriteEngine(ctx, s.db)
	if err != nil {
		return nil, fmt.Errorf("write to %s: %w", s.shown(), err)
	}
	qs, err := ckv.New(engine, cayleyOptions())
	w := &writer{engine: engine, qs: qs, shared: &s.shared, pending: map[string]bool{}}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%w: %w", ErrDamaged, err), engine.tx.Close())
	}
	return w, nil
}

func (w *writer) documents(docs []DocumentQuads) error {
	if err := w.shared.load(w); err != nil {
		return err
	}
	for _, d := range docs {
		if w.pending[d.ID] {
			if err := w.apply(); err != nil {
				return err
			}
		}
		if err := w.document(d); err != nil {
			return err
		}
	}
	if err := w.apply(); err != nil {
		return err
	}
	return w.dropUnneeded()
}

func (w *writer) document(d DocumentQuads) error {
	old, err := w.quadsOf(d)
	if err != nil {
		return fmt.Errorf("document %s: %w", d.ID, err)
	}
	added, kept := 0, map[quad.Quad]bool{}
	for _, q := range d.Quads {
		switch {
		case isShared(q):
			if w.shared.add(q) {
				w.add = append(w.add, q)
				added++
			}
		case kept[q]:
		case old[q]:
			kept[q] = true
		default:
			kept[q] = true
			w.add = append(w.add, q)
			added++
		}
	}
	removed := 0
	for q := range old {
		if !kept[q] {
			w.remove = append(w.remove, q)
			w.shared.doubt(q)
			removed++
		}
	}
	w.pending[d.ID] = true
	if err := w.note(d); err != nil {
		return fmt.Errorf("document %s: %w", d.ID, err)
	}
	if added+removed > 0 {
		w.done.Documents++
	} else if len(d.Quads) > 0 {
		w.done.Unchanged++
	}
	return nil
}

// quadsOf gives what the graph holds of a document: its meta graph, the graph of
// each statement that is described there, and what is there already of those that
// are about to be written, whoever put it there.
func (w *writer) quadsOf(d DocumentQuads) (map[quad.Quad]bool, error) {
	quads, labels := map[quad.Quad]bool{}, map[quad.Value]bool{}
	meta, err := w.graph(quad.IRI(vocab.MetaGraph(d.ID)))
	if err != nil {
		return nil, err
	}
	for _, q := range meta {
		quads[q] = true
		if q.Predicate == quad.IRI(vocab.RDFType) && q.Object == quad.IRI(vocab.DefStatement) {
			labels[q.Subject] = true
		}
	}
	for _, q := range d.Quads {
		if isStatement(q.Label) {
			labels[q.Label] = true
		}
	}
	for label := range labels {
		edges, err := w.graph(label)
		if err != nil {
			return nil, err
		}
		for _, e := range edges {
			quads[e] = true
		}
	}
	return quads, nil
}

// graph collects the quads of one graph and closes the iterator over them, since
// bolt deadlocks on a write under an open one.
func (w *writer) graph(label quad.Value) ([]quad.Quad, error) {
	ctx := context.Background()
	ref, err := w.qs.ValueOf(label)
	if err != nil || ref == nil {
		return nil, err
	}
	it := w.qs.QuadIterator(quad.Label, ref).Iterate()
	var refs []cayley.Ref
	for it.Next(ctx) {
		for _, d := range quad.Directions {
			ref, err := w.qs.QuadDirection(it.Result(), d)
			if err != nil {
				return nil, errors.Join(err, it.Close())
			}
			refs = append(refs, ref)
		}
	}
	if err := errors.Join(it.Err(), it.Close()); err != nil {
		return nil, err
	}
	values, err := cayley.ValuesOf(ctx, w.qs, refs)
	if err != nil {
		return nil, err
	}
	quads := make([]quad.Quad, 0, len(refs)/4)
	for i := 0; i < len(values); i += 4 {
		quads = append(quads, quad.Quad{Subject: values[i], Predicate: values[i+1], Object: values[i+2], Label: values[i+3]})
	}
	return quads, nil
}

// apply sends what is pending, additions and removals apart: given both at once,
// Cayley stores an added quad without a term whose node loses more uses than it
// gains.
func (w *writer) apply() error {
	for _, half := range []struct {
		quads  []quad.Quad
		action cayley.Procedure
	}{{w.add, cayley.Add}, {w.remove, cayley.Delete}} {
		if len(half.quads) == 0 {
			continue
		}
		deltas := make([]cayley.Delta, len(half.quads))
		for i, q := range half.quads {
			deltas[i] = cayley.Delta{Quad: q, Action: half.action}
		}
		if err := w.qs.ApplyDeltas(deltas, cayley.IgnoreOpts{IgnoreDup: true, IgnoreMissing: true}); err != nil {
			return err
		}
		w.steps = append(w.steps, server.Step{Quads: slices.Clone(half.quads), Delete: half.action == cayley.Delete})
	}
	w.done.Added += len(w.add)
	w.done.Removed += len(w.remove)
	w.add, w.remove = w.add[:0], w.remove[:0]
	clear(w.pending)
	return nil
}
