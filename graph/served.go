package graph

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"iter"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	bolt "go.etcd.io/bbolt"

	"entente/graph/disk"
	"entente/graph/server"
)

// A graph can be kept in a PostgreSQL database: where a folder is wanted, an
// address is given, postgres://... Every machine that asks keeps a copy in a folder
// of its own, since paths and statements are found in memory and in bolt; opening
// the graph brings the copy up to date. A write goes to the database first. What
// others write meanwhile is seen after the next opening.

// stateKey is under what the copy keeps the state of the database that it is of.
const stateKey = "state"

// Shown gives the name of a graph as it may be shown: its folder, or the address of
// its database without the password.
func Shown(dir string) string {
	if server.Named(dir) {
		return server.Shown(dir)
	}
	return dir
}

// served opens the graph in a database.
func served(ctx context.Context, address string, o Options) (*Store, error) {
	srv, err := connect(ctx, address, o)
	if err != nil {
		return nil, err
	}
	s, err := srv.copied(ctx, address, o)
	if err != nil || o.ReadOnly {
		err = errors.Join(err, srv.Close())
	}
	if err != nil {
		return nil, err
	}
	s.address = server.Shown(address)
	if !o.ReadOnly {
		s.server = srv.Server
	}
	return s, nil
}

// connection is a database that holds a graph, or will.
type connection struct{ *server.Server }

func connect(ctx context.Context, address string, o Options) (connection, error) {
	srv, err := server.Open(ctx, address, !o.ReadOnly && !o.Existing, o.lockTimeout())
	if err == nil && o.Existing {
		var state string
		if state, err = srv.State(ctx); err == nil && state != "" {
			if err = srv.Close(); err != nil {
				return connection{}, err
			}
			return connect(ctx, address, Options{LockTimeout: o.LockTimeout})
		}
	}
	if errors.Is(err, server.ErrBusy) {
		err = fmt.Errorf("%w: another program writes to %s; try again when it has ended", ErrBusy, server.Shown(address))
	}
	return connection{srv}, err
}

// copied opens the copy of the graph, which is made anew where the database is in
// another state.
func (c connection) copied(ctx context.Context, address string, o Options) (*Store, error) {
	state, err := c.State(ctx)
	if err != nil {
		return nil, err
	}
	if state == "" {
		return nil, fmt.Errorf("%w in %s; make one with: entente build -g %s FILE", ErrNone, server.Shown(address), server.Shown(address))
	}
	dir, err := copyFolder(address)
	if err != nil {
		return nil, err
	}
	if Exists(dir) {
		s, err := Open(dir, o)
		if err == nil && s.copyState() == state {
			return s, nil
		}
		if s != nil && err == nil {
			err = s.Close()
		}
		if err != nil && !errors.Is(err, ErrDamaged) {
			return nil, err
		}
	}
	anew := o
	anew.state = state
	if _, err := Rebuild(ctx, dir, anew, c.Quads(ctx)); err != nil {
		return nil, fmt.Errorf("copy the graph of %s: %w", server.Shown(address), err)
	}
	return Open(dir, o)
}

func copyFolder(address string) (string, error) {
	sum := sha256.Sum256([]byte(address))
	return disk.CacheFolder(fmt.Sprintf("%x", sum[:8]))
}

// copyState gives the state of the database that the store is a copy of.
func (s *Store) copyState() (state string) {
	err := s.view(func(tx *bolt.Tx) error {
		state = stateOf(tx)
		return nil
	})
	if err != nil {
		return ""
	}
	return state
}

func stateOf(tx *bolt.Tx) string {
	own := tx.Bucket([]byte(ownBucket))
	if own == nil {
		return ""
	}
	return string(own.Get([]byte(stateKey)))
}

// publish sends what was written to the database, if there is one. The copy says
// beforehand what state it will be in: where it then cannot be written, it is made
// anew.
func (w *writer) publish(ctx context.Context, srv *server.Server) error {
	if srv == nil || len(w.steps) == 0 {
		return nil
	}
	state := rand.Text()
	if err := w.engine.tx.Put(ctx, [][]byte{[]byte(ownBucket), []byte(stateKey)}, []byte(state)); err != nil {
		return err
	}
	return srv.Apply(ctx, server.All(w.steps), state)
}

// rebuildServed makes a graph in the place of what is in a database.
func rebuildServed(ctx context.Context, address string, o Options, quads iter.Seq2[quad.Quad, error], notes map[string][]byte) (Change, error) {
	o.ReadOnly, o.Existing = false, false
	srv, err := connect(ctx, address, o)
	if err != nil {
		return Change{}, err
	}
	dir, err := copyFolder(address)
	if err != nil {
		return Change{}, errors.Join(err, srv.Close())
	}
	o.state = rand.Text()
	c, err := replace(ctx, dir, o, quads, notes)
	if err == nil {
		err = srv.fill(ctx, dir, o.state)
	}
	return c, errors.Join(err, srv.Close())
}

// fill sends a whole graph to the database.
func (c connection) fill(ctx context.Context, dir, state string) error {
	s, err := Open(dir, Options{ReadOnly: true})
	if err != nil {
		return err
	}
	return errors.Join(c.Fill(ctx, s.uses(ctx), s.Quads(ctx), state), s.Close())
}

// uses gives every node and in how many places it stands.
func (s *Store) uses(ctx context.Context) iter.Seq2[server.Node, error] {
	return func(yield func(server.Node, error) bool) {
		err := s.view(func(tx *bolt.Tx) error {
			count := make([]uint32, metaInt(tx, "horizon")+1)
			err := primitives(ctx, tx, func(p *proto.Primitive) error {
				for _, id := range []uint64{p.Subject, p.Predicate, p.Object, p.Label} {
					count[id]++
				}
				return nil
			})
			if err != nil {
				return err
			}
			return primitives(ctx, tx, func(p *proto.Primitive) error {
				if !p.IsNode() || count[p.ID] == 0 {
					return nil
				}
				v, err := unmarshal(p.Value)
				if err == nil && !yield(server.Node{Value: v, Uses: int(count[p.ID])}, nil) {
					return errStop
				}
				return err
			})
		})
		if err != nil && !errors.Is(err, errStop) {
			yield(server.Node{}, err)
		}
	}
}
