package graph

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	bolt "go.etcd.io/bbolt"
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
const appendSize = 64 << 20

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
		a.to.FillPercent = 0.95
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

// row is the four nodes of a quad, in the order in which a table sorts them, and
// the number of the quad.
type row struct {
	key [4]uint64
	id  uint64
}

func compareRows(a, b row) int {
	for i := range a.key {
		if a.key[i] != b.key[i] {
			if a.key[i] < b.key[i] {
				return -1
			}
			return 1
		}
	}
	if a.id < b.id {
		return -1
	}
	return 1
}

// rows collects what a table needs of all quads, in its order.
func (b *bulk) rows(of func(p *proto.Primitive) [4]uint64) ([]row, error) {
	list := make([]row, 0, b.quads)
	err := b.db.View(func(tx *bolt.Tx) error {
		return primitives(b.ctx, tx, func(p *proto.Primitive) error {
			if !p.IsNode() {
				list = append(list, row{of(p), p.ID})
			}
			return nil
		})
	})
	slices.SortFunc(list, compareRows)
	return list, err
}

// byObject writes the table "ops". Quads given twice stand side by side here; all
// but the first are taken out of the log.
func (b *bulk) byObject() error {
	rows, err := b.rows(func(p *proto.Primitive) [4]uint64 { return [4]uint64{p.Object, p.Predicate, p.Subject, p.Label} })
	if err != nil {
		return err
	}
	kept := rows[:0]
	var twice [][]byte
	for i, r := range rows {
		if i > 0 && r.key == kept[len(kept)-1].key {
			twice = append(twice, binary.BigEndian.AppendUint64(nil, r.id))
			continue
		}
		kept = append(kept, r)
	}
	b.quads = len(kept)
	err = b.db.Update(func(tx *bolt.Tx) error {
		log := tx.Bucket([]byte("log"))
		for _, key := range twice {
			if err := log.Delete(key); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for i := range kept {
		kept[i].key[3] = 0 // the table is not sorted by label, but by number
	}
	slices.SortFunc(kept, compareRows)
	return b.table("ops", 3, kept)
}

func (b *bulk) bySubject() error {
	rows, err := b.rows(func(p *proto.Primitive) [4]uint64 { return [4]uint64{p.Subject, p.Predicate} })
	return errors.Join(err, b.table("sp", 2, rows))
}

func (b *bulk) byLabel() error {
	rows, err := b.rows(func(p *proto.Primitive) [4]uint64 { return [4]uint64{p.Label} })
	return errors.Join(err, b.table("c", 1, rows))
}

// table writes for each key, of so many nodes, the numbers of its quads in order.
func (b *bulk) table(name string, nodes int, rows []row) error {
	out := b.appender(name)
	for i := 0; i < len(rows); {
		first := rows[i]
		var key, value []byte
		for _, id := range first.key[:nodes] {
			key = binary.BigEndian.AppendUint64(key, id)
		}
		for ; i < len(rows) && rows[i].key == first.key; i++ {
			value = binary.AppendUvarint(value, rows[i].id)
		}
		if err := out.put(key, value); err != nil {
			return errors.Join(err, out.stop())
		}
	}
	return out.end()
}

// use is a node, and in how many places it stands.
type use struct {
	hash [quad.HashSize]byte
	id   uint64
	n    uint64
}

// nodes writes the tables that lead from the hash of a node to its number and to
// its uses. Cayley divides them by the first two bytes of the hash.
func (b *bulk) nodes() error {
	var uses []use
	err := b.db.View(func(tx *bolt.Tx) error {
		count := make([]uint32, b.last+1)
		err := primitives(b.ctx, tx, func(p *proto.Primitive) error {
			for _, id := range []uint64{p.Subject, p.Predicate, p.Object, p.Label} {
				count[id]++
			}
			return nil
		})
		if err != nil {
			return err
		}
		return primitives(b.ctx, tx, func(p *proto.Primitive) error {
			if !p.IsNode() {
				return nil
			}
			v, err := unmarshal(p.Value)
			if err != nil {
				return err
			}
			uses = append(uses, use{[quad.HashSize]byte(quad.HashOf(v)), p.ID, uint64(count[p.ID])})
			return nil
		})
	})
	if err != nil {
		return err
	}
	slices.SortFunc(uses, func(a, b use) int { return bytes.Compare(a.hash[:], b.hash[:]) })
	return errors.Join(
		b.byHash('n', uses, func(u *use) uint64 { return u.n }),
		b.byHash('v', uses, func(u *use) uint64 { return u.id }))
}

// bucketsAtOnce is how many of those tables are written in one transaction.
const bucketsAtOnce = 4096

func (b *bulk) byHash(kind byte, uses []use, value func(*use) uint64) error {
	for len(uses) > 0 {
		err := b.db.Update(func(tx *bolt.Tx) error {
			for range bucketsAtOnce {
				if len(uses) == 0 {
					return nil
				}
				prefix := [2]byte(uses[0].hash[:2])
				bucket, err := tx.CreateBucketIfNotExists([]byte{kind, prefix[0], prefix[1]})
				if err != nil {
					return err
				}
				for ; len(uses) > 0 && [2]byte(uses[0].hash[:2]) == prefix; uses = uses[1:] {
					if err := bucket.Put(uses[0].hash[:], binary.AppendUvarint(nil, value(&uses[0]))); err != nil {
						return err
					}
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}
