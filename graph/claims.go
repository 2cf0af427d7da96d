package graph

import (
	"encoding/binary"
	"errors"
	"iter"

	"entente/graph/disk"
)

// What the quads say of a statement is spread over the log. It is written down in
// small records of one length, sorted by statement, and put together then: of ten
// million statements the memory would not hold all.

// claim says one thing of a statement.
type claim struct {
	statement uint32
	kind      claimKind
	a, b      uint64
}

type claimKind byte

// What a claim says, and what its two numbers are.
const (
	isNamed     claimKind = iota // Cayley's id, and the key by which statements are ordered
	isIn                         // a document
	hasStatus                    // a code
	hasPolarity                  // a code
	hasEvidence                  // a code
	hasCertain                   // a code
	isDated                      // the first day and the last
	isSaidBy                     // an actor
	isEdge                       // two actors in one number, and a relation
)

const claimSize = 4 + 1 + 8 + 8

// claims are the records, which are sorted by the first four bytes.
type claims struct {
	sorter *disk.Sorter
	record []byte
}

func newClaims(room disk.Room) *claims { return &claims{sorter: disk.NewSorter(room, claimSize, 4)} }

func (c *claims) add(st uint32, kind claimKind, a, b uint64) error {
	r := append(binary.BigEndian.AppendUint32(c.record[:0], st), byte(kind))
	c.record = binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(r, a), b)
	return c.sorter.Add(c.record)
}

func (c *claims) all() iter.Seq2[claim, error] {
	return func(yield func(claim, error) bool) {
		for r, err := range c.sorter.All() {
			if err != nil {
				yield(claim{}, err)
				return
			}
			a, b := binary.LittleEndian.Uint64(r[5:]), binary.LittleEndian.Uint64(r[13:])
			if !yield(claim{binary.BigEndian.Uint32(r), claimKind(r[4]), a, b}, nil) {
				return
			}
		}
	}
}

// account is all that is said of one statement.
type account struct {
	edge
	ends []edge // from, to and relation of its edges: one, in a sound graph
	said []uint32
}

// accounts puts together what is said of each statement. Each is good until the next.
func (c *claims) accounts() iter.Seq2[*account, error] {
	return func(yield func(*account, error) bool) {
		var of account
		last, some := uint32(0), false
		for c, err := range c.all() {
			if err != nil {
				yield(nil, err)
				return
			}
			if some && c.statement != last {
				if !yield(&of, nil) {
					return
				}
			}
			if !some || c.statement != last {
				of = account{edge: edge{doc: nowhere}, ends: of.ends[:0], said: of.said[:0]}
			}
			last, some = c.statement, true
			of.take(c)
		}
		if some {
			yield(&of, nil)
		}
	}
}

func (a *account) take(c claim) {
	switch c.kind {
	case isNamed:
		a.node, a.key = c.a, c.b
	case isIn:
		a.doc = uint32(c.a)
	case hasStatus:
		a.status = code(c.a)
	case hasPolarity:
		a.polarity = code(c.a)
	case hasEvidence:
		a.evidence = code(c.a)
	case hasCertain:
		a.certainty = code(c.a)
	case isDated:
		date := period{int32(c.a), int32(c.b)}
		if a.date.known() {
			date = period{min(a.date.first, date.first), max(a.date.last, date.last)}
		}
		a.date = date
	case isSaidBy:
		a.said = append(a.said, uint32(c.a))
	case isEdge:
		a.ends = append(a.ends, edge{from: uint32(c.a >> 32), to: uint32(c.a), relation: uint32(c.b)})
	}
}

// draft is an index without its edges, which are in order but not in memory.
type draft struct {
	*Index
	sorted *disk.Sorter // by from, to, and the order of statements
	n      int          // of edges
}

const edgeKey = 4 + 4 + 8

func newDraft(x *Index, room disk.Room) *draft {
	return &draft{Index: x, sorted: disk.NewSorter(room, edgeKey+edgeSize, edgeKey)}
}

func (d *draft) add(record []byte, e *edge) ([]byte, error) {
	be := binary.BigEndian
	record = be.AppendUint64(be.AppendUint32(be.AppendUint32(record[:0], e.from), e.to), e.key)
	record = appendEdge(record, e)
	d.n++
	return record, d.sorted.Add(record)
}

// written gives the edges as they are saved.
func (d *draft) written() iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for r, err := range d.sorted.All() {
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(r[edgeKey:], nil) {
				return
			}
		}
	}
}

// whole takes the edges into memory.
func (d *draft) whole() (*Index, error) {
	d.edges = make([]edge, 0, d.n)
	for raw, err := range d.written() {
		if err != nil {
			return nil, errors.Join(err, d.Close())
		}
		d.edges = append(d.edges, readEdge(raw))
	}
	d.join()
	return d.Index, d.Close()
}

// Close frees the edges. There may be no draft.
func (d *draft) Close() error {
	if d == nil {
		return nil
	}
	return d.sorted.Close()
}
