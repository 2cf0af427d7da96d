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
	pb "google.golang.org/protobuf/proto"

	"entente/graph/nquads"
)

// Load adds quads of any kind that the graph does not have, several thousand to a
// transaction. A quad that cannot be stored, and an *nquads.Error in the stream,
// goes to refused, and the load goes on; any other error ends it. What was added
// before that stays.
func (s *Store) Load(ctx context.Context, quads iter.Seq2[quad.Quad, error], refused func(error)) (Change, error) {
	if s.opts.ReadOnly {
		return Change{}, ErrReadOnly
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	var done Change
	var batch []quad.Quad
	flush := func() error {
		n, err := s.addBatch(batch)
		done.Added += n
		batch = batch[:0]
		return err
	}
	for q, err := range quads {
		if err == nil {
			err = loadable(q)
		}
		if bad := (*nquads.Error)(nil); errors.As(err, &bad) || errors.Is(err, errRefused) {
			refused(err)
			continue
		}
		if err = errors.Join(err, ctx.Err()); err != nil {
			return done, errors.Join(err, flush())
		}
		if batch = append(batch, q); len(batch) >= s.opts.batch() {
			if err := flush(); err != nil {
				return done, err
			}
		}
	}
	return done, flush()
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
