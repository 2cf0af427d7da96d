package graph

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"path/filepath"
	"time"

	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
	bolt "go.etcd.io/bbolt"
	"google.golang.org/protobuf/encoding/protowire"

	"entente/graph/disk"
	"entente/graph/nquads"
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
	c, x, err := buildIn(ctx, dir, file, o, quads, notes)
	if err == nil {
		err = disk.Rename(file, filepath.Join(dir, fileName))
	}
	if err != nil {
		return Change{}, errors.Join(fmt.Errorf("build a graph in %s: %w", dir, err), disk.Remove(file))
	}
	return c, (&Store{dir: dir}).saveIndex(x)
}

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

func buildIn(ctx context.Context, dir, file string, o Options, quads iter.Seq2[quad.Quad, error], notes map[string][]byte) (Change, *Index, error) {
	o.ReadOnly = false
	db, err := openBolt(dir, filepath.Base(file), o)
	if err != nil {
		return Change{}, nil, err
	}
	db.NoSync = true // nobody reads it before it is whole
	b := &bulk{ctx: ctx, db: db, ids: map[[16]byte]uint64{}}
	err = errors.Join(b.build(quads), keepNotes(db, notes), keepState(db, o.state))
	s := &Store{dir: dir, opts: o, db: db}
	var x *Index
	if err == nil {
		x, err = s.Index(ctx)
	}
	if err := errors.Join(err, db.Sync(), db.Close()); err != nil {
		return Change{}, nil, err
	}
	return Change{Added: b.quads, Documents: len(x.docs)}, x, nil
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

// bulk writes Cayley's tables one after the other, each in the order of its keys.
// Cayley itself writes all of them at once and here and there, a batch at a time.
type bulk struct {
	ctx context.Context
	db  *bolt.DB

	ids   map[[16]byte]uint64   // of nodes, by their hash
	near  map[quad.Value]uint64 // of nodes met lately
	last  uint64                // the highest id given
	quads int                   // those given twice count twice until byObject

	out    *appender
	record []byte
}

func (b *bulk) build(quads iter.Seq2[quad.Quad, error]) error {
	if err := prepare(b.db); err != nil {
		return err
	}
	for _, step := range []func() error{
		func() error { return b.log(quads) }, b.byObject, b.bySubject, b.byLabel, b.nodes, b.counters,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// log writes a record for each quad, and before it for each node not met before.
func (b *bulk) log(quads iter.Seq2[quad.Quad, error]) error {
	b.near = map[quad.Value]uint64{}
	b.out = b.appender("log")
	n := 0
	for q, err := range quads {
		if err == nil {
			err = b.quad(q)
		}
		if n++; err == nil && n%1000 == 0 {
			err = b.ctx.Err()
		}
		if err != nil {
			return errors.Join(err, b.out.stop())
		}
	}
	b.ids, b.near = nil, nil
	return b.out.end()
}

func (b *bulk) quad(q quad.Quad) (err error) {
	if b.record, err = nquads.Append(b.record[:0], q); err != nil {
		return err
	}
	var ids [4]uint64
	for i, d := range quad.Directions {
		if ids[i], err = b.node(q.Get(d)); err != nil {
			return err
		}
	}
	b.last++
	b.quads++
	r := b.record[:0]
	r = protowire.AppendVarint(protowire.AppendTag(r, 1, protowire.VarintType), b.last)
	for i, d := range []protowire.Number{2, 3, 4, 5} {
		if ids[i] != 0 {
			r = protowire.AppendVarint(protowire.AppendTag(r, d, protowire.VarintType), ids[i])
		}
	}
	b.record = r
	return b.out.put(binary.BigEndian.AppendUint64(nil, b.last), append([]byte(nil), r...))
}

// maxNear bounds what is remembered of the nodes met lately.
const maxNear = 1 << 16

func (b *bulk) node(v quad.Value) (uint64, error) {
	if v == nil {
		return 0, nil
	}
	if id, ok := b.near[v]; ok {
		return id, nil
	}
	hash := [16]byte(quad.HashOf(v))
	id, ok := b.ids[hash]
	if !ok {
		switch v.(type) {
		case quad.Int, quad.Float, quad.Bool, quad.Time:
			return 0, fmt.Errorf("%v is a number of Go; write it as text with its datatype", v)
		}
		value, err := pquads.MarshalValue(v)
		if err != nil {
			return 0, err
		}
		b.last++
		id = b.last
		b.ids[hash] = id
		r := protowire.AppendVarint(protowire.AppendTag(nil, 1, protowire.VarintType), id)
		r = protowire.AppendBytes(protowire.AppendTag(r, 8, protowire.BytesType), value)
		if err := b.out.put(binary.BigEndian.AppendUint64(nil, id), r); err != nil {
			return 0, err
		}
	}
	if len(b.near) >= maxNear {
		clear(b.near)
	}
	b.near[v] = id
	return id, nil
}

// counters writes Cayley's own counts.
func (b *bulk) counters() error {
	return b.db.Update(func(tx *bolt.Tx) error {
		meta := tx.Bucket([]byte("meta"))
		return errors.Join(
			meta.Put([]byte("size"), binary.LittleEndian.AppendUint64(nil, uint64(b.quads))),
			meta.Put([]byte("horizon"), binary.LittleEndian.AppendUint64(nil, b.last)))
	})
}
