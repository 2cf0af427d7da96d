package graph

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	cayley "github.com/cayleygraph/cayley/graph"
	ckv "github.com/cayleygraph/cayley/graph/kv"
	bolt "go.etcd.io/bbolt"

	"entente/graph/disk"
	"entente/graph/server"
)

// What can be wrong with a store. Errors of this package wrap one of these
// where a program may want to tell them apart.
var (
	// ErrNone: there is no graph in the folder.
	ErrNone = errors.New("no graph")
	// ErrBusy: another process holds the graph.
	ErrBusy = errors.New("the graph is in use")
	// ErrDamaged: the files are there and make no sense.
	ErrDamaged = errors.New("the graph is damaged")
	// ErrReadOnly: the store was opened for reading.
	ErrReadOnly = errors.New("the graph is open for reading only")
	// ErrUnknown: the graph has no such statement or document.
	ErrUnknown = errors.New("not in the graph")
)

// Options say how a store is opened.
type Options struct {
	// ReadOnly opens an existing graph; several processes may do so at once.
	ReadOnly bool
	// Existing opens for writing only what is there already.
	Existing bool
	// LockTimeout is how long to wait for another process; one second if zero.
	LockTimeout time.Duration
	// Batch is how many quads go into one transaction, more or less, since
	// documents are not divided; 10,000 if zero.
	Batch int
	// Names gives the ids of the actors that a name means whatever the documents
	// say, best first: the Kremlin is Russia also where no document writes so.
	// Nil knows none.
	Names func(name string) []string

	state      string // of the database that a graph is made as a copy of
	largest    int    // quads of a document that is written in a transaction; see largeDocument
	sortMemory int    // of each disk.Sorter where a graph is made at once
}

// Store is a graph in a folder, kept by Cayley on bbolt, or the copy of one in a
// database. It is safe for use by
// several goroutines; writes are done one at a time.
type Store struct {
	dir     string
	address string // of the database of which dir has a copy, as it may be shown
	opts    Options

	writing sync.Mutex // held while a write is under way
	guard   sync.RWMutex
	db      *bolt.DB // nil once closed; guarded by guard

	shared  sharedQuads // guarded by writing
	changed bool        // since the index was saved; guarded by writing
	index   atomic.Pointer[Index]
	making  sync.Mutex // held while the index is being built

	server *server.Server // where the graph is kept in a database; guarded by writing

	givenUp atomic.Int32 // queries that were stopped and still run
}

// Exists reports whether there is a graph in the folder dir. Of a database only
// opening it tells.
func Exists(dir string) bool {
	return server.Named(dir) || disk.Exists(filepath.Join(dir, fileName))
}

// Open opens the graph in the folder dir, or in the PostgreSQL database of that
// address (postgres://...). For writing it makes one where there is none.
func Open(dir string, o Options) (*Store, error) {
	if server.Named(dir) {
		return served(context.Background(), dir, o)
	}
	if (o.ReadOnly || o.Existing) && !Exists(dir) {
		return nil, noGraph(dir)
	}
	if !o.ReadOnly {
		if err := disk.MakeFolder(dir); err != nil {
			return nil, fmt.Errorf("make the folder of the graph: %w", err)
		}
	}
	s := &Store{dir: dir, opts: o}
	return s, s.open()
}

// open opens the file and checks that Cayley can read it.
func (s *Store) open() error {
	db, err := openBolt(s.dir, fileName, s.opts)
	if err != nil {
		return err
	}
	if (s.opts.ReadOnly || s.opts.Existing) && untouched(db) {
		return errors.Join(noGraph(s.dir), db.Close())
	}
	if err = intact(db, func() error { return s.prove(db) }); err != nil {
		return errors.Join(fmt.Errorf("%w: %s: %w", ErrDamaged, s.dir, err), db.Close())
	}
	s.db = db
	return nil
}

// prove tries what every later use needs of the file, and makes the tables of a new one.
func (s *Store) prove(db *bolt.DB) error {
	if err := db.View(rooted); err != nil {
		return err
	}
	if !s.opts.ReadOnly {
		if err := prepare(db); err != nil {
			return err
		}
	}
	return readable(db)
}

func noGraph(dir string) error {
	return fmt.Errorf("%w in %s; make one with: entente build -g %s FILE", ErrNone, dir, dir)
}

// untouched reports whether nothing was ever written to the file: whoever made it was
// stopped before that.
func untouched(db *bolt.DB) bool {
	const made = 1 // the transaction of the two heads that bolt starts with
	return db.View(func(tx *bolt.Tx) error {
		if tx.ID() > made {
			return ErrDamaged
		}
		return nil
	}) == nil
}

// readable reports whether Cayley can make sense of the file.
func readable(db *bolt.DB) error {
	engine, err := newReadEngine(context.Background(), db)
	if err != nil {
		return err
	}
	_, err = ckv.New(engine, cayleyOptions())
	return errors.Join(err, engine.tx.Close())
}

// rooted reports whether the way to the tables leads there.
func rooted(tx *bolt.Tx) error {
	var found []error
	err := checkPages(tx, false, func(format string, args ...any) { found = append(found, fmt.Errorf(format, args...)) })
	return errors.Join(append(found, err)...)
}

// shown is what people call the graph.
func (s *Store) shown() string { return cmp.Or(s.address, s.dir) }

// Dir is the folder of the graph.
func (s *Store) Dir() string { return s.dir }

// Close ends the use of the store. It waits for reads that are under way, but
// not for a query that was given up and does not stop: its file stays open until
// the process ends.
func (s *Store) Close() error {
	s.writing.Lock()
	defer s.writing.Unlock()
	if s.givenUp.Load() > 0 {
		return nil
	}
	return errors.Join(s.keepIndex(), s.closeFile(), s.leaveServer())
}

func (s *Store) leaveServer() error {
	srv := s.server
	s.server = nil
	if srv == nil {
		return nil
	}
	return srv.Close()
}

// keepIndex saves the index of what was written.
func (s *Store) keepIndex() error {
	if !s.changed || s.db == nil {
		return nil
	}
	x, err := s.Index(context.Background())
	if err != nil {
		return err
	}
	s.changed = false
	return s.saveIndex(x)
}

func (s *Store) closeFile() error {
	s.guard.Lock()
	defer s.guard.Unlock()
	db := s.db
	s.db = nil
	if db == nil {
		return nil
	}
	return db.Close()
}

// reopen is what follows a failed write: Cayley's table of ids then speaks of
// nodes that were rolled back, and every later write would be wrong.
func (s *Store) reopen() error {
	if err := s.closeFile(); err != nil {
		return err
	}
	s.guard.Lock()
	defer s.guard.Unlock()
	s.shared = sharedQuads{}
	return s.open()
}

// view runs fn over one state of the file.
func (s *Store) view(fn func(tx *bolt.Tx) error) error {
	s.guard.RLock()
	defer s.guard.RUnlock()
	if s.db == nil {
		return fmt.Errorf("the graph %s is closed", s.dir)
	}
	err := intact(s.db, func() error { return s.db.View(fn) })
	if errors.Is(err, errLost) {
		return fmt.Errorf("%w: %s: %w", ErrDamaged, s.dir, err)
	}
	return err
}

// errLost is what is wrong with a file that led bolt astray.
var errLost = errors.New("the file leads outside of itself")

// intact runs a part of a read or a write. A page of a damaged file can lead bolt outside of its memory,
// or to a page that it does not take; where the file is damaged, such a panic is an error.
func intact(db *bolt.DB, part func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if bad := recover(); bad != nil {
			if !broken(db) {
				panic(bad)
			}
			err = errLost
		}
	}()
	return part()
}

// broken reports whether the pages of the file are damaged.
func broken(db *bolt.DB) bool {
	found := false
	err := db.View(func(tx *bolt.Tx) error {
		return checkPages(tx, true, func(string, ...any) { found = true })
	})
	return found || err != nil
}

// faulted is the error of a read that was led outside of the memory of a file, where
// that is what a panic came of; otherwise err.
func faulted(bad any, name string, err error) error {
	if bad == nil {
		return err
	}
	if _, fault := bad.(interface{ Addr() uintptr }); !fault {
		panic(bad)
	}
	return fmt.Errorf("%w: %s: %v", ErrDamaged, name, bad)
}

// reader gives Cayley's view of one state of the store; every read of it fails
// once ctx has ended. release must be called when nothing uses it any longer.
func (s *Store) reader(ctx context.Context) (qs cayley.QuadStore, release func() error, err error) {
	s.guard.RLock()
	if s.db == nil {
		s.guard.RUnlock()
		return nil, nil, fmt.Errorf("the graph %s is closed", s.dir)
	}
	engine, err := newReadEngine(ctx, s.db)
	if err != nil {
		s.guard.RUnlock()
		return nil, nil, err
	}
	release = func() error {
		defer s.guard.RUnlock()
		return engine.tx.Close()
	}
	if qs, err = ckv.New(engine, cayleyOptions()); err != nil {
		return nil, nil, errors.Join(fmt.Errorf("%w: %w", ErrDamaged, err), release())
	}
	return qs, release, nil
}
