package graph

import (
	"bytes"
	"context"
	"errors"
	"iter"
	"maps"
	"slices"
	"strings"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
	"github.com/hidal-go/hidalgo/kv"
	"github.com/hidal-go/hidalgo/kv/options"
	bolt "go.etcd.io/bbolt"

	"entente/data/vocab"
)

// notesBucket holds, by the id of a document, what whoever wrote the document
// wants to be told again: see DocumentQuads.Note. It is no part of the graph, and
// stock Cayley does not look at it.
const notesBucket = "entente-notes"

// Notes gives the notes of all documents, by id. Do not write to the store before
// the loop over it has ended.
func (s *Store) Notes(ctx context.Context) (iter.Seq2[string, []byte], func() error) {
	var failed error
	return func(yield func(string, []byte) bool) {
		failed = s.view(func(tx *bolt.Tx) error {
			bucket := tx.Bucket([]byte(notesBucket))
			if bucket == nil {
				return nil
			}
			return bucket.ForEach(func(id, note []byte) error {
				if err := ctx.Err(); err != nil {
					return err
				}
				if !yield(string(id), note) {
					return errStop
				}
				return nil
			})
		})
		if errors.Is(failed, errStop) {
			failed = nil
		}
	}, func() error { return failed }
}

// note writes the note of a document in the transaction of the document.
func (w *writer) note(d DocumentQuads) error {
	ctx, key := context.Background(), kv.Key{[]byte(notesBucket), []byte(d.ID)}
	old, err := w.get(key)
	if err != nil || bytes.Equal(old, d.Note) {
		return err
	}
	w.noted = true
	if len(d.Note) == 0 {
		return w.engine.tx.Del(ctx, key)
	}
	return w.engine.tx.Put(ctx, key, d.Note)
}

// forget drops the notes of the documents that a quad belongs to, which somebody
// has changed by hand: what is noted of them no longer holds. Vocabulary and
// gazetteer belong to all.
func (w *writer) forget(q quad.Quad) error {
	label, ok := q.Label.(quad.IRI)
	if !ok || w.forgotten[label] {
		return nil
	}
	if w.forgotten == nil {
		w.forgotten = map[quad.Value]bool{}
	}
	w.forgotten[label] = true
	graphs := []quad.Value{label}
	if isStatement(label) {
		var err error
		if graphs, err = w.graphsAbout(label); err != nil {
			return err
		}
	}
	for _, g := range graphs {
		id, meta := strings.CutSuffix(vocab.Local(textOf(g), vocab.NSDoc), "#meta")
		if meta {
			if err := w.note(DocumentQuads{ID: id}); err != nil {
				return err
			}
		}
	}
	if isShared(q) {
		return w.forgetAll()
	}
	return nil
}

// graphsAbout gives the graphs that say something about a node.
func (w *writer) graphsAbout(node quad.Value) ([]quad.Value, error) {
	ctx := context.Background()
	ref, err := w.qs.ValueOf(node)
	if err != nil || ref == nil {
		return nil, err
	}
	it := w.qs.QuadIterator(quad.Subject, ref).Iterate()
	var refs []cayley.Ref
	for it.Next(ctx) {
		label, err := w.qs.QuadDirection(it.Result(), quad.Label)
		if err != nil {
			return nil, errors.Join(err, it.Close())
		}
		refs = append(refs, label)
	}
	if err := errors.Join(it.Err(), it.Close()); err != nil {
		return nil, err
	}
	return cayley.ValuesOf(ctx, w.qs, refs)
}

// forgetAll drops the notes of all documents.
func (w *writer) forgetAll() error {
	ctx := context.Background()
	it := w.engine.tx.Scan(ctx, options.WithPrefixKV(kv.Key{[]byte(notesBucket), nil}))
	var keys []kv.Key
	for it.Next(ctx) {
		keys = append(keys, it.Key().Clone())
	}
	if err := errors.Join(it.Err(), it.Close()); err != nil {
		return err
	}
	for _, key := range keys {
		w.noted = true
		if err := w.engine.tx.Del(ctx, key); err != nil {
			return err
		}
	}
	return nil
}

// keepNotes writes notes into a new file.
func keepNotes(db *bolt.DB, notes map[string][]byte) error {
	if len(notes) == 0 {
		return nil
	}
	return db.Update(func(tx *bolt.Tx) error {
		bucket, err := tx.CreateBucketIfNotExists([]byte(notesBucket))
		for _, id := range slices.Sorted(maps.Keys(notes)) {
			if err == nil {
				err = bucket.Put([]byte(id), notes[id])
			}
		}
		return err
	})
}
