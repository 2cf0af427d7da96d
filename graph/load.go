package graph

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	"github.com/hidal-go/hidalgo/kv"
	bolt "go.etcd.io/bbolt"
	pb "google.golang.org/protobuf/proto"

	"entente/graph/nquads"
)

// Load adds quads of any kind that the graph does not have: all of them, or none where
// an error ends it. A quad that cannot be stored, and an *nquads.Error in the stream,
// goes to refused, and the load goes on. Few are added in one transaction; with many, or
// more than a third of what is there, the graph is made anew beside the old one, as with a
// large document. Only of a graph in a database that many are added to, what was added
// before an error stays.
func (s *Store) Load(ctx context.Context, quads iter.Seq2[quad.Quad, error], refused func(error)) (Change, error) {
	if s.opts.ReadOnly {
		return Change{}, ErrReadOnly
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	next, stop := iter.Pull2(accepted(ctx, quads, refused))
	defer stop()
	size, err := s.size()
	if err != nil {
		return Change{}, err
	}
	most := min(s.opts.large(), max(s.opts.batch(), int(size/3)))
	if s.server != nil {
		most = s.opts.large()
	}
	var done Change
	var fresh []quad.Quad // that the graph does not have
	for more := true; more; {
		batch, err := take(next, s.opts.batch())
		if err != nil {
			return done, err
		}
		more = len(batch) > 0
		if batch, err = s.missing(batch); err != nil {
			return done, err
		}
		fresh = append(fresh, batch...)
		switch {
		case len(fresh) <= most:
		case s.server == nil:
			return s.loadAnew(ctx, size, fresh, next)
		default:
			n, err := s.addBatch(fresh)
			done.Added += n
			if err != nil {
				return done, err
			}
			fresh = fresh[:0]
		}
	}
	n, err := s.addBatch(fresh)
	done.Added += n
	return done, err
}

// accepted passes on what can be stored, and the error that ends a load.
func accepted(ctx context.Context, quads iter.Seq2[quad.Quad, error], refused func(error)) iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		for q, err := range quads {
			if err == nil {
				err = loadable(q)
			}
			if bad := (*nquads.Error)(nil); errors.As(err, &bad) || errors.Is(err, errRefused) {
				refused(err)
				continue
			}
			if err = errors.Join(err, ctx.Err()); !yield(q, err) || err != nil {
				return
			}
		}
	}
}

// take reads so many quads.
func take(next func() (quad.Quad, error, bool), n int) ([]quad.Quad, error) {
	var list []quad.Quad
	for len(list) < n {
		q, err, ok := next()
		if err != nil || !ok {
			return list, err
		}
		list = append(list, q)
	}
	return list, nil
}

// missing gives the quads that the graph does not have, in place.
func (s *Store) missing(quads []quad.Quad) ([]quad.Quad, error) {
	lacking := quads[:0]
	_, err := s.write(func(w *writer) error { // that writes nothing
		for _, q := range quads {
			has, err := w.has(q)
			if err != nil {
				return err
			}
			if !has {
				lacking = append(lacking, q)
			}
		}
		return nil
	})
	return lacking, err
}

// loadAnew makes the graph anew with what is to be added. Notes are not kept: what was
// noted of a document may no longer hold.
func (s *Store) loadAnew(ctx context.Context, before uint64, fresh []quad.Quad, next func() (quad.Quad, error, bool)) (Change, error) {
	all := func(yield func(quad.Quad, error) bool) {
		for q, err := range s.Quads(ctx) {
			if !yield(q, err) {
				return
			}
		}
		for _, q := range fresh {
			if !yield(q, nil) {
				return
			}
		}
		for q, err, ok := next(); ok && yield(q, err); q, err, ok = next() {
		}
	}
	if err := s.swap(ctx, s.opts, all, nil, func() error { return nil }); err != nil {
		return Change{}, fmt.Errorf("write to %s: %w; nothing of this load was kept", s.shown(), err)
	}
	after, err := s.size()
	return Change{Added: int(after - before)}, err
}

// size is the number of quads.
func (s *Store) size() (n uint64, err error) {
	err = s.view(func(tx *bolt.Tx) error { n = metaInt(tx, "size"); return nil })
	return n, err
}

var errRefused = errors.New("refused")

func loadable(q quad.Quad) error {
	if err := nquads.Check(q); err != nil {
		return fmt.Errorf("%w: %w", errRefused, err)
	}
	switch q.Object.(type) {
	case quad.Int, quad.Float, quad.Bool, quad.Time:
		return fmt.Errorf("%w: %v is a number of Go; write it as text with its datatype", errRefused, q.Object)
	}
	return nil
}

func (s *Store) addBatch(quads []quad.Quad) (int, error) {
	if len(quads) == 0 {
		return 0, nil
	}
	c, err := s.write(func(w *writer) error {
		s.shared = sharedQuads{} // what is added may belong there
		seen := map[quad.Quad]bool{}
		for _, q := range quads {
			has, err := w.has(q)
			if err != nil {
				return err
			}
			if !has && !seen[q] {
				seen[q] = true
				w.add = append(w.add, q)
				if err := w.forget(q); err != nil {
					return err
				}
			}
		}
		return w.apply()
	})
	return c.Added, err
}

// has reports whether the graph has the quad.
func (w *writer) has(q quad.Quad) (bool, error) {
	ids := map[quad.Direction]uint64{}
	for _, d := range quad.Directions {
		id, err := w.number(q.Get(d))
		if err != nil || id == 0 && q.Get(d) != nil {
			return false, err
		}
		ids[d] = id
	}
	var key []byte
	for _, d := range []quad.Direction{quad.Object, quad.Predicate, quad.Subject} {
		key = binary.BigEndian.AppendUint64(key, ids[d])
	}
	list, err := w.get(kv.Key{[]byte("ops"), key})
	for len(list) > 0 && err == nil {
		id, n := binary.Uvarint(list)
		if n <= 0 {
			return false, fmt.Errorf("%w: the table ops at %x", ErrDamaged, key)
		}
		list = list[n:]
		var record []byte
		if record, err = w.get(kv.Key{[]byte("log"), binary.BigEndian.AppendUint64(nil, id)}); err != nil {
			return false, err
		}
		var p proto.Primitive
		if err := pb.Unmarshal(record, &p); err != nil {
			return false, fmt.Errorf("%w: quad %d: %w", ErrDamaged, id, err)
		}
		if !p.Deleted && p.Label == ids[quad.Label] {
			return true, nil
		}
	}
	return false, err
}

// number gives Cayley's id of a node, 0 where there is none.
func (w *writer) number(v quad.Value) (uint64, error) {
	if v == nil {
		return 0, nil
	}
	hash := quad.HashOf(v)
	raw, err := w.get(kv.Key{{'v', hash[0], hash[1]}, hash})
	n, _ := binary.Uvarint(raw)
	return n, err
}

// get reads one value; nothing where there is none.
func (w *writer) get(key kv.Key) ([]byte, error) {
	v, err := w.engine.tx.Get(context.Background(), key)
	if errors.Is(err, kv.ErrNotFound) {
		return nil, nil
	}
	return bytes.Clone(v), err
}
