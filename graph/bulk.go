package graph

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"

	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
	bolt "go.etcd.io/bbolt"
	"google.golang.org/protobuf/encoding/protowire"

	"entente/graph/disk"
	"entente/graph/nquads"
)

// bulk writes Cayley's tables one after the other, each in the order of its keys.
// Cayley itself writes all of them at once and here and there, a batch at a time.
// What the later tables need is written down, and sorted, while the first is written;
// only the numbers of the nodes are kept in memory.
type bulk struct {
	ctx context.Context
	db  *bolt.DB

	ids   map[[16]byte]uint64   // of nodes, by their hash
	near  map[quad.Value]uint64 // of nodes met lately
	last  uint64                // the highest id given
	quads uint64                // those given twice count twice until byObject
	uses  []*[usesAtOnce]uint32 // in how many places each node stands
	twice numbering             // quads that were given before

	hashes                       *disk.Sorter // of nodes, with their ids
	byObject, bySubject, byLabel *disk.Sorter // the nodes of each quad that a table has as its key, and its id

	out    *appender
	record []byte
}

// usesAtOnce is how many counts are in one piece: a list that grows would have to be
// moved, and be there twice meanwhile.
const usesAtOnce = 1 << 16

func newBulk(ctx context.Context, db *bolt.DB, room disk.Room) *bulk {
	return &bulk{
		ctx: ctx, db: db, ids: map[[16]byte]uint64{}, near: map[quad.Value]uint64{},
		hashes:    disk.NewSorter(room, quad.HashSize+8, quad.HashSize),
		byObject:  disk.NewSorter(room, 5*8, 4*8),
		bySubject: disk.NewSorter(room, 3*8, 2*8),
		byLabel:   disk.NewSorter(room, 2*8, 8),
	}
}

// close frees what is not freed yet.
func (b *bulk) close() error {
	b.ids, b.near, b.uses = nil, nil, nil
	return errors.Join(b.hashes.Close(), b.byObject.Close(), b.bySubject.Close(), b.byLabel.Close())
}

func (b *bulk) build(quads iter.Seq2[quad.Quad, error]) error {
	if err := prepare(b.db); err != nil {
		return err
	}
	for _, step := range []func() error{
		func() error { return b.log(quads) },
		b.objects,
		func() error { return b.table("sp", 2, b.bySubject) },
		func() error { return b.table("c", 1, b.byLabel) },
		b.nodes, b.counters,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// log writes a record for each quad, and before it for each node not met before.
func (b *bulk) log(quads iter.Seq2[quad.Quad, error]) error {
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
		b.use(ids[i], 1)
	}
	b.last++
	b.quads++
	var r []byte
	r = protowire.AppendVarint(protowire.AppendTag(r, 1, protowire.VarintType), b.last)
	for i, d := range []protowire.Number{2, 3, 4, 5} {
		if ids[i] != 0 {
			r = protowire.AppendVarint(protowire.AppendTag(r, d, protowire.VarintType), ids[i])
		}
	}
	s, p, o, l := ids[0], ids[1], ids[2], ids[3]
	return errors.Join(
		b.out.put(numbers(nil, b.last), r),
		b.later(b.byObject, o, p, s, l, b.last),
		b.later(b.bySubject, s, p, b.last),
		b.later(b.byLabel, l, b.last))
}

// numbers appends numbers so that they are sorted as their bytes are.
func numbers(b []byte, list ...uint64) []byte {
	for _, n := range list {
		b = binary.BigEndian.AppendUint64(b, n)
	}
	return b
}

// later writes down what a table needs of a quad.
func (b *bulk) later(to *disk.Sorter, list ...uint64) error {
	b.record = numbers(b.record[:0], list...)
	return to.Add(b.record)
}

// use counts a place in which a node stands, or takes one back.
func (b *bulk) use(id uint64, more int32) {
	if id == 0 {
		return
	}
	for uint64(len(b.uses)) <= id/usesAtOnce {
		b.uses = append(b.uses, new([usesAtOnce]uint32))
	}
	b.uses[id/usesAtOnce][id%usesAtOnce] += uint32(more)
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
	hash := [quad.HashSize]byte(quad.HashOf(v))
	id, ok := b.ids[[16]byte(hash[:])]
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
		b.ids[[16]byte(hash[:])] = id
		r := protowire.AppendVarint(protowire.AppendTag(nil, 1, protowire.VarintType), id)
		r = protowire.AppendBytes(protowire.AppendTag(r, 8, protowire.BytesType), value)
		if err := errors.Join(b.out.put(numbers(nil, id), r), b.hashes.Add(numbers(hash[:], id))); err != nil {
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
			meta.Put([]byte("size"), binary.LittleEndian.AppendUint64(nil, b.quads)),
			meta.Put([]byte("horizon"), binary.LittleEndian.AppendUint64(nil, b.last)))
	})
}
