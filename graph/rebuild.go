package graph

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"path/filepath"
	"runtime/debug"
	"time"

	"github.com/cayleygraph/quad"
	bolt "go.etcd.io/bbolt"

	"entente/graph/disk"
	"entente/graph/server"
)

// newEnding ends the names of files in which a graph is built before it takes its place.
const newEnding = ".new"

// Rebuild makes a graph of these quads in the place of what is in dir. It is
// built beside the old one, which others can read until the new one takes its
// name; where anything fails, or ctx ends, the old one stays as it was. Quads
// given twice count once. This is several times as fast as adding to a graph.
func Rebuild(ctx context.Context, dir string, o Options, quads iter.Seq2[quad.Quad, error]) (Change, error) {
	return replace(ctx, dir, o, quads, nil)
}

// RebuildDocuments is Rebuild for documents with their notes.
func RebuildDocuments(ctx context.Context, dir string, o Options, docs iter.Seq[DocumentQuads]) (Change, error) {
	notes := map[string][]byte{}
	quads := func(yield func(quad.Quad, error) bool) {
		for d := range docs {
			if err := validate(d); err != nil {
				yield(quad.Quad{}, err)
				return
			}
			if len(d.Note) > 0 {
				notes[d.ID] = d.Note
			}
			for _, q := range d.Quads {
				if !yield(q, nil) {
					return
				}
			}
		}
		if err := ctx.Err(); err != nil { // and so there may be fewer documents than there are
			yield(quad.Quad{}, err)
		}
	}
	return replace(ctx, dir, o, quads, notes)
}

// replace takes notes once it has read all quads.
func replace(ctx context.Context, dir string, o Options, quads iter.Seq2[quad.Quad, error], notes map[string][]byte) (Change, error) {
	if server.Named(dir) {
		return rebuildServed(ctx, dir, o, quads, notes)
	}
	if err := disk.MakeFolder(dir); err != nil {
		return Change{}, fmt.Errorf("make the folder of the graph: %w", err)
	}
	if Exists(dir) {
		reading := o
		reading.ReadOnly = true // nobody writes to it meanwhile
		old, err := openBolt(dir, fileName, reading)
		if err != nil {
			return Change{}, err
		}
		defer old.Close()
	}
	return rebuild(ctx, dir, o, quads, notes)
}

func rebuild(ctx context.Context, dir string, o Options, quads iter.Seq2[quad.Quad, error], notes map[string][]byte) (Change, error) {
	if err := sweep(dir); err != nil {
		return Change{}, err
	}
	file, err := disk.Beside(filepath.Join(dir, fileName), newEnding)
	if err != nil {
		return Change{}, err
	}
	defer debug.SetGCPercent(debug.SetGCPercent(gcPercent))
	c, x, err := buildIn(ctx, dir, file, o, quads, notes)
	if err == nil {
		err = disk.Rename(file, filepath.Join(dir, fileName))
	}
	if err != nil {
		return Change{}, errors.Join(fmt.Errorf("build a graph in %s: %w", dir, err), disk.Remove(file), x.Close())
	}
	return c, errors.Join((&Store{dir: dir}).save(x.Index, x.n, x.written()), x.Close())
}

// gcPercent is how much garbage may lie about while a graph is built, in percent of
// what is in use. That is mostly one table of numbers, which is looked through quickly.
const gcPercent = 25

// sweep removes what builds have left that were killed. One that is under way
// holds its file.
func sweep(dir string) error {
	left, err := disk.Left(filepath.Join(dir, fileName), newEnding)
	for _, file := range left {
		db, busy := openBolt(dir, filepath.Base(file), Options{LockTimeout: time.Millisecond})
		if errors.Is(busy, ErrBusy) {
			continue
		}
		if db != nil {
			err = errors.Join(err, db.Close())
		}
		err = errors.Join(err, disk.Remove(file))
	}
	return err
}

func buildIn(ctx context.Context, dir, file string, o Options, quads iter.Seq2[quad.Quad, error], notes map[string][]byte) (c Change, x *draft, err error) {
	o.ReadOnly = false
	db, err := openBolt(dir, filepath.Base(file), o)
	if err != nil {
		return Change{}, nil, err
	}
	db.NoSync = true // nobody reads it before it is whole
	room := disk.Room{Dir: dir, Memory: o.sortMemory}
	b := newBulk(ctx, db, room)
	err = errors.Join(b.build(quads), b.close(), keepNotes(db, notes), keepState(db, o.state))
	if err == nil {
		err = db.View(func(tx *bolt.Tx) (err error) {
			x, err = draftIndex(ctx, tx, room)
			return err
		})
	}
	if err := errors.Join(err, db.Sync(), db.Close()); err != nil {
		return Change{}, x, err
	}
	return Change{Added: int(b.quads), Documents: len(x.docs)}, x, nil
}

// keepState notes of which state of a database the file is a copy.
func keepState(db *bolt.DB, state string) error {
	if state == "" {
		return nil
	}
	return db.Update(func(tx *bolt.Tx) error { return tx.Bucket([]byte(ownBucket)).Put([]byte(stateKey), []byte(state)) })
}

// Compact rewrites the graph in dir without what deleted documents have left
// behind, and gives its size in bytes before and after; of a graph in a database,
// the copy of it.
func Compact(ctx context.Context, dir string, o Options) (before, after int64, err error) {
	o.ReadOnly = true // fails where there is no graph, or somebody writes to it
	s, err := Open(dir, o)
	if err != nil {
		return 0, 0, err
	}
	defer s.Close()
	dir, o.state = s.dir, s.copyState()
	file := filepath.Join(dir, fileName)
	if before, err = disk.Size(file); err != nil {
		return 0, 0, err
	}
	notes := map[string][]byte{}
	all, failed := s.Notes(ctx)
	for id, note := range all {
		notes[id] = bytes.Clone(note)
	}
	if err := failed(); err != nil {
		return before, before, err
	}
	if _, err = rebuild(ctx, dir, o, s.Quads(ctx), notes); err != nil {
		return before, before, err
	}
	after, err = disk.Size(file)
	return before, after, err
}
