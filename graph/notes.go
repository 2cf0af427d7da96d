package graph

import (
	"bytes"
	"context"
	"errors"
	"iter"
	"maps"
	"slices"

	"github.com/hidal-go/hidalgo/kv"
	bolt "go.etcd.io/bbolt"
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
