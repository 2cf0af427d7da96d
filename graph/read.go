package graph

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"strings"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
	bolt "go.etcd.io/bbolt"
	pb "google.golang.org/protobuf/proto"

	"entente/data/vocab"
)

// primitives visits Cayley's log, which holds every node and every quad as one
// record, in the order in which they were added. p is good only during the call.
func primitives(ctx context.Context, tx *bolt.Tx, visit func(p *proto.Primitive) error) error {
	log := tx.Bucket([]byte("log"))
	if log == nil && metaInt(tx, "size") > 0 {
		return fmt.Errorf("%w: the table %q is missing", ErrDamaged, "log")
	}
	if log == nil { // nothing was ever added
		return nil
	}
	var ahead, free []*batch
	c := log.Cursor()
	for k, v := c.First(); k != nil || len(ahead) > 0; {
		if k != nil && len(ahead) < runtime.GOMAXPROCS(0)+1 {
			b := &batch{}
			if n := len(free); n > 0 {
				b, free = free[n-1], free[:n-1]
			}
			k, v = b.fill(c, k, v)
			go b.unpack()
			ahead = append(ahead, b)
			continue
		}
		b := ahead[0]
		ahead = append(ahead[:0], ahead[1:]...)
		if err := b.visit(visit); err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		free = append(free, b)
	}
	return nil
}

// batchSize is how many records are unpacked together.
const batchSize = 1024

// batch is a stretch of the log. It is read by whoever holds the transaction, for in
// a damaged file reading may fail in ways that are caught there and nowhere else, and
// unpacked beside that.
type batch struct {
	raw  []byte
	ends []int // of the keys and the records in raw, by turns
	list []proto.Primitive
	err  error // of the record after those of list
	done chan struct{}
}

// fill copies records from k and v on, and gives the next.
func (b *batch) fill(c *bolt.Cursor, k, v []byte) (key, value []byte) {
	b.raw, b.ends, b.list, b.err, b.done = b.raw[:0], b.ends[:0], b.list[:0], nil, make(chan struct{})
	for ; k != nil && len(b.ends) < 2*batchSize; k, v = c.Next() {
		b.raw = append(b.raw, k...)
		b.ends = append(b.ends, len(b.raw))
		b.raw = append(b.raw, v...)
		b.ends = append(b.ends, len(b.raw))
	}
	return k, v
}

func (b *batch) unpack() {
	defer close(b.done)
	b.list = slices.Grow(b.list, len(b.ends)/2)
	start := 0
	for i := 0; i < len(b.ends); i += 2 {
		key, value := b.raw[start:b.ends[i]], b.raw[b.ends[i]:b.ends[i+1]]
		p := &b.list[:i/2+1][i/2]
		if err := pb.Unmarshal(value, p); err != nil {
			b.err = fmt.Errorf("%w: record %x: %w", ErrDamaged, key, err)
			return
		}
		b.list, start = b.list[:i/2+1], b.ends[i+1]
	}
}

// visit visits the records that are not deleted once they are unpacked.
func (b *batch) visit(visit func(p *proto.Primitive) error) error {
	<-b.done
	for i := range b.list {
		if p := &b.list[i]; !p.Deleted {
			if err := visit(p); err != nil {
				return err
			}
		}
	}
	return b.err
}

// nodes turns Cayley's ids back into values and keeps those it has seen.
type nodes struct {
	log  *bolt.Bucket
	seen map[uint64]quad.Value
}

// maxSeen bounds what nodes keeps.
const maxSeen = 1 << 18

func newNodes(tx *bolt.Tx) *nodes {
	return &nodes{tx.Bucket([]byte("log")), map[uint64]quad.Value{}}
}

func (n *nodes) value(id uint64) (quad.Value, error) {
	if id == 0 {
		return nil, nil
	}
	if v, ok := n.seen[id]; ok {
		return v, nil
	}
	var p proto.Primitive
	if err := pb.Unmarshal(n.log.Get(binary.BigEndian.AppendUint64(nil, id)), &p); err != nil {
		return nil, fmt.Errorf("%w: node %d: %w", ErrDamaged, id, err)
	}
	v, err := unmarshal(p.Value)
	if err != nil || v == nil {
		return nil, errors.Join(fmt.Errorf("%w: node %d has no value", ErrDamaged, id), err)
	}
	if len(n.seen) >= maxSeen {
		clear(n.seen)
	}
	n.seen[id] = v
	return v, nil
}

// unmarshal reads the value of a node. Cayley panics over what is no value.
func unmarshal(raw []byte) (v quad.Value, err error) {
	defer func() {
		if bad := recover(); bad != nil {
			err = fmt.Errorf("%w: a node: %v", ErrDamaged, bad)
		}
	}()
	if v, err = pquads.UnmarshalValue(raw); err != nil {
		err = fmt.Errorf("%w: a node: %w", ErrDamaged, err)
	}
	return v, err
}

func (n *nodes) quad(p *proto.Primitive) (quad.Quad, error) {
	var q quad.Quad
	for _, d := range quad.Directions {
		v, err := n.value(p.GetDirection(d))
		if err != nil {
			return q, err
		}
		q.Set(d, v)
	}
	return q, nil
}

// Quads gives every quad of one state of the graph, in no order worth relying
// on. An error is the last thing it gives. Do not write to the store before the
// loop over it has ended.
func (s *Store) Quads(ctx context.Context) iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		err := s.view(func(tx *bolt.Tx) error {
			values := newNodes(tx)
			return primitives(ctx, tx, func(p *proto.Primitive) error {
				if p.IsNode() {
					return nil
				}
				q, err := values.quad(p)
				if err == nil && !yield(q, nil) {
					return errStop
				}
				return err
			})
		})
		if err != nil && !errors.Is(err, errStop) {
			yield(quad.Quad{}, err)
		}
	}
}

// errStop ends a walk whose reader has had enough.
var errStop = errors.New("stop")

// Document is what the graph knows of a news item.
type Document struct {
	ID           string
	Title        string
	Publisher    string
	URL          string
	Date         string // ISO 8601, as far as it is known
	DateInferred bool   // the date was worked out, not given
	CopyOf       string // id of the document whose text it carries, if it is not its own
	Origin       string // where its report comes from: a publisher, or the id of a document that names none
	Statements   int    // only set by Documents
}

// IRI names the document.
func (d Document) IRI() string { return vocab.NSDoc + d.ID }

// Stats counts what is in the graph.
type Stats struct {
	Quads      int
	Documents  int
	Statements int
	Edges      int // statements that stand as an edge between two actors
	Actors     int // actors with an edge
	Relations  int // kinds of edge
	Bytes      int64
}

// Documents lists the documents by id.
func (s *Store) Documents(ctx context.Context) ([]Document, error) {
	x, err := s.Index(ctx)
	if err != nil {
		return nil, err
	}
	docs := slices.Clone(x.docs)
	slices.SortFunc(docs, func(a, b Document) int { return strings.Compare(a.ID, b.ID) })
	return docs, nil
}

// Stats counts what is in the graph.
func (s *Store) Stats(ctx context.Context) (Stats, error) {
	x, err := s.Index(ctx)
	if err != nil {
		return Stats{}, err
	}
	st := Stats{
		Documents: len(x.docs), Statements: x.statements, Edges: len(x.edges), Actors: len(x.actors), Relations: len(x.relations),
	}
	err = s.view(func(tx *bolt.Tx) error {
		st.Quads, st.Bytes = int(metaInt(tx, "size")), tx.Size()
		return nil
	})
	return st, err
}
