package graph

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"

	"github.com/cayleygraph/quad"
	bolt "go.etcd.io/bbolt"

	"entente/graph/disk"
)

// appender writes one table in the order of its keys, a transaction at a time.
type appender struct {
	db    *bolt.DB
	table []byte
	tx    *bolt.Tx
	to    *bolt.Bucket
	size  int
}

// appendSize is how many bytes go into one transaction.
const appendSize = 16 << 20

// fill is how full pages are made: keys come in order, so that none is split later.
const fill = 0.95

func (b *bulk) appender(table string) *appender { return &appender{db: b.db, table: []byte(table)} }

func (a *appender) put(key, value []byte) error {
	if a.tx == nil {
		tx, err := a.db.Begin(true)
		if err != nil {
			return err
		}
		a.tx, a.size = tx, 0
		if a.to, err = tx.CreateBucketIfNotExists(a.table); err != nil {
			return err
		}
		a.to.FillPercent = fill
	}
	if a.size += len(key) + len(value); a.size > appendSize {
		if err := a.end(); err != nil {
			return err
		}
		return a.put(key, value)
	}
	return a.to.Put(key, value)
}

func (a *appender) end() error {
	tx := a.tx
	a.tx = nil
	if tx == nil {
		return nil
	}
	return tx.Commit()
}

func (a *appender) stop() error {
	if a.tx == nil {
		return nil
	}
	return a.tx.Rollback()
}

// each visits what was written down for a table, in order.
func (b *bulk) each(from *disk.Sorter, visit func(record []byte) error) error {
	n := 0
	for record, err := range from.All() {
		if err == nil {
			err = visit(record)
		}
		if n++; err == nil && n%1000 == 0 {
			err = b.ctx.Err()
		}
		if err != nil {
			return err
		}
	}
	return from.Close()
}

// posting collects the numbers of the quads that a table has under one key.
type posting struct {
	key  []byte
	ids  []uint64
	some bool
}

// next puts down what was collected if another key begins.
func (p *posting) next(key []byte, out *appender) error {
	if p.some && bytes.Equal(key, p.key) {
		return nil
	}
	err := p.end(out)
	p.key, p.some = append(p.key[:0], key...), true
	return err
}

// end puts down what was collected, in the order of the numbers.
func (p *posting) end(out *appender) error {
	if len(p.ids) == 0 {
		return nil
	}
	slices.Sort(p.ids)
	var value []byte
	for _, id := range p.ids {
		value = binary.AppendUvarint(value, id)
	}
	p.ids = p.ids[:0]
	return out.put(p.key, value)
}

func lastNumber(record []byte) uint64 { return binary.BigEndian.Uint64(record[len(record)-8:]) }

// objects writes the table "ops". Quads given twice stand side by side here.
func (b *bulk) objects() error {
	out, p := b.appender("ops"), &posting{}
	var before []byte
	var twice []uint64
	err := b.each(b.byObject, func(r []byte) error {
		id := lastNumber(r)
		if bytes.Equal(r[:4*8], before) {
			twice = append(twice, id)
			for i := range 4 {
				b.use(binary.BigEndian.Uint64(r[i*8:]), -1)
			}
			return nil
		}
		before = append(before[:0], r[:4*8]...)
		err := p.next(r[:3*8], out)
		p.ids = append(p.ids, id)
		return err
	})
	if err = errors.Join(err, p.end(out)); err != nil {
		return errors.Join(err, out.stop())
	}
	slices.Sort(twice)
	return errors.Join(out.end(), b.forget(twice))
}

// deletedAtOnce is how many quads are taken out of the log in one transaction.
const deletedAtOnce = 100_000

// forget takes quads out of the log that were given before, and notes that the other
// tables are to leave them out.
func (b *bulk) forget(twice []uint64) error {
	b.quads -= uint64(len(twice))
	for part := range slices.Chunk(twice, deletedAtOnce) {
		err := b.db.Update(func(tx *bolt.Tx) error {
			log := tx.Bucket([]byte("log"))
			for _, id := range part {
				b.twice.add(id)
				if err := log.Delete(numbers(nil, id)); err != nil {
					return err
				}
			}
			return b.ctx.Err()
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// table writes for each key, of so many nodes, the numbers of its quads in order.
func (b *bulk) table(name string, nodes int, from *disk.Sorter) error {
	out, p := b.appender(name), &posting{}
	err := b.each(from, func(r []byte) error {
		id := lastNumber(r)
		if _, twice := b.twice.of(id); twice {
			return nil
		}
		err := p.next(r[:nodes*8], out)
		p.ids = append(p.ids, id)
		return err
	})
	if err = errors.Join(err, p.end(out)); err != nil {
		return errors.Join(err, out.stop())
	}
	return out.end()
}

// bucketsAtOnce is how many of the tables of nodes are written in one transaction.
const bucketsAtOnce = 1024

// nodes writes the tables that lead from the hash of a node to its number and to
// its uses. Cayley divides them by the first two bytes of the hash.
func (b *bulk) nodes() error {
	w := &hashTables{db: b.db}
	err := b.each(b.hashes, func(r []byte) error {
		id := lastNumber(r)
		return w.put(r[:quad.HashSize], id, uint64(b.uses[id/usesAtOnce][id%usesAtOnce]))
	})
	if err != nil {
		return errors.Join(err, w.stop())
	}
	return w.end()
}

// hashTables are the tables of nodes while they are written.
type hashTables struct {
	db          *bolt.DB
	tx          *bolt.Tx
	prefix      [2]byte
	tables      int // begun in this transaction
	ids, counts *bolt.Bucket
}

func (h *hashTables) put(hash []byte, id, uses uint64) error {
	if prefix := [2]byte(hash); h.tx == nil || prefix != h.prefix {
		if err := h.begin(prefix); err != nil {
			return err
		}
	}
	return errors.Join(
		h.counts.Put(hash, binary.AppendUvarint(nil, uses)),
		h.ids.Put(hash, binary.AppendUvarint(nil, id)))
}

func (h *hashTables) begin(prefix [2]byte) (err error) {
	if h.tables++; h.tables > bucketsAtOnce {
		if err := h.end(); err != nil {
			return err
		}
	}
	if h.tx == nil {
		if h.tx, err = h.db.Begin(true); err != nil {
			return err
		}
	}
	h.prefix = prefix
	if h.counts, err = h.tx.CreateBucketIfNotExists([]byte{'n', prefix[0], prefix[1]}); err != nil {
		return err
	}
	if h.ids, err = h.tx.CreateBucketIfNotExists([]byte{'v', prefix[0], prefix[1]}); err != nil {
		return err
	}
	h.counts.FillPercent, h.ids.FillPercent = fill, fill
	return nil
}

func (h *hashTables) end() error {
	tx := h.tx
	h.tx, h.tables = nil, 1
	if tx == nil {
		return nil
	}
	return tx.Commit()
}

func (h *hashTables) stop() error {
	if h.tx == nil {
		return nil
	}
	return h.tx.Rollback()
}
