package graph

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"path/filepath"

	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
	bolt "go.etcd.io/bbolt"
	"google.golang.org/protobuf/encoding/protowire"

	"entente/graph/disk"
	"entente/graph/nquads"
)

// newName is the file that a graph is built in before it takes its place.
const newName = fileName + ".new"

// Rebuild makes a graph of these quads in the place of what is in dir. It is
// built beside the old one, which is used by others until the new one takes its
// name; where anything fails, or ctx ends, the old one stays as it was. Quads
// given twice count once. This is several times as fast as adding to a graph.
func Rebuild(ctx context.Context, dir string, o Options, quads iter.Seq2[quad.Quad, error]) (Change, error) {
	if err := disk.MakeFolder(dir); err != nil {
		return Change{}, fmt.Errorf("make the folder of the graph: %w", err)
	}
	if disk.Exists(filepath.Join(dir, fileName)) {
		old, err := openBolt(dir, fileName, o) // so that nobody writes to it meanwhile
		if err != nil {
			return Change{}, err
		}
		defer old.Close()
	}
	c, err := rebuild(ctx, dir, o, quads, nil)
	if err != nil {
		return c, errors.Join(err, disk.Remove(filepath.Join(dir, newName)))
	}
	return c, nil
}

func rebuild(ctx context.Context, dir string, o Options, quads iter.Seq2[quad.Quad, error], notes map[string][]byte) (Change, error) {
	if err := disk.Remove(filepath.Join(dir, newName)); err != nil {
		return Change{}, err
	}
	db, err := openBolt(dir, newName, o)
	if err != nil {
		return Change{}, err
	}
	db.NoSync = true // nobody reads it before it is whole
	b := &bulk{ctx: ctx, db: db, ids: map[[16]byte]uint64{}}
	err = errors.Join(b.build(quads), keepNotes(db, notes))
	s := &Store{dir: dir, opts: o, db: db}
	var x *Index
	if err == nil {
		x, err = s.Index(ctx)
	}
	if err := errors.Join(err, db.Sync(), db.Close()); err != nil {
		return Change{}, fmt.Errorf("build a graph in %s: %w", dir, err)
	}
	if err := disk.Rename(filepath.Join(dir, newName), filepath.Join(dir, fileName)); err != nil {
		return Change{}, err
	}
	return Change{Added: b.quads, Documents: len(x.docs)}, s.saveIndex(x)
}

// Compact rewrites the graph in dir without what deleted documents have left
// behind, and gives its size in bytes before and after.
func Compact(ctx context.Context, dir string, o Options) (before, after int64, err error) {
	file := filepath.Join(dir, fileName)
	o.ReadOnly = true // fails where there is no graph, or somebody writes to it
	s, err := Open(dir, o)
	if err != nil {
		return 0, 0, err
	}
	defer s.Close()
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
	o.ReadOnly = false
	if _, err = rebuild(ctx, dir, o, s.Quads(ctx), notes); err != nil {
		return before, before, errors.Join(err, disk.Remove(filepath.Join(dir, newName)))
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
