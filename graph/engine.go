package graph

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"runtime/debug"
	"time"

	cayley "github.com/cayleygraph/cayley/graph"
	ckv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/quad"
	"github.com/hidal-go/hidalgo/kv"
	hbolt "github.com/hidal-go/hidalgo/kv/bbolt"
	bolt "go.etcd.io/bbolt"
	bolterr "go.etcd.io/bbolt/errors"

	"entente/graph/disk"
)

// fileName is what stock Cayley calls its bolt file inside the folder, so that
// `cayley -d bolt -a DIR` opens our graphs.
const fileName = "indexes.bolt"

// dataVersion is the version of Cayley's key-value layout.
const dataVersion = 2

// cayleyOptions are given to every Cayley store we make. Its bloom filter costs
// 600 MB while loading and saves us nothing, since we only send new quads.
func cayleyOptions() cayley.Options { return cayley.Options{ckv.OptNoBloom: true} }

// quadIndexes are Cayley's own, and one by label, without which finding the
// quads of a document would mean reading all quads.
func quadIndexes() []ckv.QuadIndex {
	return []ckv.QuadIndex{
		{Dirs: []quad.Direction{quad.Subject, quad.Predicate}},
		{Dirs: []quad.Direction{quad.Object, quad.Predicate, quad.Subject}},
		{Dirs: []quad.Direction{quad.Label}},
	}
}

// openBolt opens the file in dir. Stock Cayley would wait for the lock for ever
// and say nothing. While one waits, a rebuilt graph can take the place of the file
// that was opened; what was written to that would be lost.
func openBolt(dir, name string, o Options) (*bolt.DB, error) {
	var door disk.Door
	db, err := openFile(filepath.Join(dir, name), &bolt.Options{
		Timeout:      o.lockTimeout(),
		ReadOnly:     o.ReadOnly,
		FreelistType: bolt.FreelistMapType,
		OpenFile:     door.Open,
	})
	if err == nil {
		stale, err := door.Stale()
		if err != nil {
			return nil, errors.Join(err, db.Close())
		}
		if stale {
			if err := db.Close(); err != nil {
				return nil, err
			}
			return openBolt(dir, name, o)
		}
	}
	switch {
	case errors.Is(err, bolterr.ErrTimeout) && o.ReadOnly:
		return nil, fmt.Errorf("%w: another process writes to %s; try again when it has ended", ErrBusy, dir)
	case errors.Is(err, bolterr.ErrTimeout):
		return nil, fmt.Errorf("%w: another process has %s open; close it, or try again when it has ended", ErrBusy, dir)
	case errors.Is(err, bolterr.ErrInvalid), errors.Is(err, bolterr.ErrChecksum), errors.Is(err, bolterr.ErrVersionMismatch):
		return nil, fmt.Errorf("%w: %s is no graph file (%w)", ErrDamaged, filepath.Join(dir, name), err)
	case err != nil && o.ReadOnly && disk.Empty(filepath.Join(dir, name)): // whoever made it was stopped
		return nil, noGraph(dir)
	case err != nil:
		return nil, fmt.Errorf("open the graph %s: %w", dir, err)
	}
	return db, nil
}

// openFile is bolt.Open. Where a file is cut off, bolt reads beyond its end, and where a
// page is not what it should be, it panics; both are errors here.
func openFile(name string, o *bolt.Options) (db *bolt.DB, err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if bad := recover(); bad != nil {
			db, err = nil, fmt.Errorf("%w: %v", ErrDamaged, bad)
		}
	}()
	return bolt.Open(name, 0o666, o)
}

func (o Options) lockTimeout() time.Duration {
	if o.LockTimeout > 0 {
		return o.LockTimeout
	}
	return time.Second
}

func (o Options) batch() int {
	if o.Batch > 0 {
		return o.Batch
	}
	return 10_000
}

// prepare lays out an empty file as Cayley wants it, in one transaction: Cayley's
// own way takes three, and a process killed between them leaves a store that has
// lost its indexes for good.
func prepare(db *bolt.DB) error {
	ready := false
	err := db.View(func(tx *bolt.Tx) error {
		meta := tx.Bucket([]byte("meta"))
		ready = meta != nil && meta.Get([]byte("version")) != nil
		return nil
	})
	if err != nil || ready {
		return err
	}
	return db.Update(func(tx *bolt.Tx) error {
		for _, name := range []string{"meta", "log", "sp", "ops", "c", ownBucket} {
			if _, err := tx.CreateBucketIfNotExists([]byte(name)); err != nil {
				return err
			}
		}
		meta := tx.Bucket([]byte("meta"))
		indexes, err := json.Marshal(quadIndexes())
		if err != nil {
			return err
		}
		return errors.Join(
			meta.Put([]byte("version"), binary.LittleEndian.AppendUint64(nil, dataVersion)),
			meta.Put([]byte("indexes"), indexes),
			tx.Bucket([]byte(ownBucket)).Put([]byte("id"), []byte(rand.Text())))
	})
}

// ownBucket holds what we, and not Cayley, keep in the file.
const ownBucket = "entente"

// fileID tells one graph file from another; a file that stock Cayley made has none.
func fileID(tx *bolt.Tx) string {
	own := tx.Bucket([]byte(ownBucket))
	if own == nil {
		return ""
	}
	return string(own.Get([]byte("id")))
}

// metaInt reads one of Cayley's counters: "size" is the number of quads,
// "horizon" the highest id given out.
func metaInt(tx *bolt.Tx, key string) uint64 {
	meta := tx.Bucket([]byte("meta"))
	if meta == nil {
		return 0
	}
	v := meta.Get([]byte(key))
	if len(v) != 8 {
		return 0
	}
	return binary.LittleEndian.Uint64(v)
}

// writeEngine gives Cayley one bolt transaction for several of its own: Cayley
// commits each ApplyDeltas by itself, but a document is replaced wholly or not at
// all, and takes one for what is new and one for what is gone.
type writeEngine struct {
	kv.KV
	tx kv.Tx
}

func newWriteEngine(ctx context.Context, db *bolt.DB) (*writeEngine, error) {
	all := hbolt.New(db)
	tx, err := all.Tx(ctx, true)
	if err != nil {
		return nil, err
	}
	return &writeEngine{all, tx}, nil
}

func (e *writeEngine) Tx(context.Context, bool) (kv.Tx, error) { return part{e.tx}, nil }

func (e *writeEngine) View(_ context.Context, fn func(kv.Tx) error) error { return fn(part{e.tx}) }

func (e *writeEngine) Update(_ context.Context, fn func(kv.Tx) error) error { return fn(part{e.tx}) }

// Close is called by Cayley; the transaction is ended by its owner.
func (e *writeEngine) Close() error { return nil }

// part is a transaction whose end is not its own.
type part struct{ kv.Tx }

func (part) Commit(context.Context) error { return nil }
func (part) Close() error                 { return nil }

// readEngine shows Cayley one state of the store until ctx ends: from then on
// every read fails, which is the only way to stop an iterator of Cayley's that is
// at work. All of Cayley's transactions are parts of one, since the iterators of
// a query that is stopped never close theirs.
type readEngine struct {
	kv.KV
	tx  kv.Tx
	ctx context.Context
}

func newReadEngine(ctx context.Context, db *bolt.DB) (*readEngine, error) {
	all := hbolt.New(db)
	tx, err := all.Tx(ctx, false)
	if err != nil {
		return nil, err
	}
	return &readEngine{all, tx, ctx}, nil
}

func (e *readEngine) Tx(_ context.Context, rw bool) (kv.Tx, error) {
	if rw {
		return nil, kv.ErrReadOnly
	}
	return guarded{part{e.tx}, e.ctx}, e.ctx.Err()
}

func (e *readEngine) View(_ context.Context, fn func(kv.Tx) error) error {
	return fn(guarded{part{e.tx}, e.ctx})
}

func (e *readEngine) Update(context.Context, func(kv.Tx) error) error { return kv.ErrReadOnly }

// Close is called by Cayley; the transaction is ended by its owner.
func (e *readEngine) Close() error { return nil }

// guarded is a read transaction that fails once ctx has ended.
type guarded struct {
	part
	ctx context.Context
}

func (g guarded) Get(ctx context.Context, key kv.Key) (kv.Value, error) {
	if err := g.ctx.Err(); err != nil {
		return nil, err
	}
	return g.Tx.Get(ctx, key)
}

func (g guarded) GetBatch(ctx context.Context, keys []kv.Key) ([]kv.Value, error) {
	if err := g.ctx.Err(); err != nil {
		return nil, err
	}
	return g.Tx.GetBatch(ctx, keys)
}
