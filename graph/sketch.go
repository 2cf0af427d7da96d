package graph

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"slices"

	bolt "go.etcd.io/bbolt"

	"entente/data/vocab"
)

// Sketches gives what Of gives, but of a statement that stands as an edge only what
// the index knows: the two actors, edge, relation, status, polarity, evidence,
// certainty, dates, speakers and document. Complete reads the rest. Of an actor that
// deals with almost everybody that is many times as fast.
func (s *Store) Sketches(ctx context.Context, actor string) ([]Statement, error) {
	x, err := s.Index(ctx)
	if err != nil {
		return nil, err
	}
	var list []Statement
	err = s.view(func(tx *bolt.Tx) (err error) {
		sk := &sketcher{records: newRecords(tx, x), ctx: ctx, drawn: map[uint64]bool{}}
		if sk.predicate, err = sk.id(vocab.RDFPredicate); err == nil {
			err = sk.all(actorIRI(actor))
		}
		list = sk.list
		return err
	})
	order(list)
	return list, err
}

// order puts statements in order, the newest first. They are long, so that places are
// sorted, and each statement is moved once, in place: the list may have tens of megabytes.
func order(list []Statement) {
	places := make([]int, len(list))
	for i := range places {
		places[i] = i
	}
	slices.SortFunc(places, func(i, j int) int { return newer(&list[i], &list[j]) })
	for start, from := range places {
		if from == start {
			continue
		}
		first := list[start]
		for at := start; ; at = from { // round the circle of those that take each other's place
			from = places[at]
			places[at] = at
			if from == start {
				list[at] = first
				break
			}
			list[at] = list[from]
		}
	}
}

// Complete reads all that is known of statements that Sketches gave, in place.
func (s *Store) Complete(ctx context.Context, list []*Statement) error {
	x, err := s.Index(ctx)
	if err != nil {
		return err
	}
	return s.view(func(tx *bolt.Tx) error {
		r := newRecords(tx, x)
		for _, st := range list {
			if st.node == 0 { // it is whole
				continue
			}
			whole, err := r.statement(st.node)
			if err == nil && whole.Relation == "" {
				err = fmt.Errorf("statement %s: %w since the index was made", whole.ID, ErrUnknown)
			}
			if err == nil {
				err = ctx.Err()
			}
			if err != nil {
				return err
			}
			*st = whole
		}
		return nil
	})
}

// sketcher gathers the statements of an actor.
type sketcher struct {
	*records
	ctx       context.Context
	predicate uint64 // the node of rdf:predicate
	drawn     map[uint64]bool
	list      []Statement
}

func (sk *sketcher) all(actor string) error {
	if u, ok := sk.x.find(actor); ok {
		n := 0
		for _, a := range []*adjacency{&sk.x.out, &sk.x.in} {
			for _, v := range a.of(u) {
				n += int(v.end - v.first)
			}
		}
		sk.list = make([]Statement, 0, n)
		for _, a := range []*adjacency{&sk.x.out, &sk.x.in} {
			for _, v := range a.of(u) {
				if err := sk.between(v); err != nil {
					return err
				}
			}
		}
	}
	return sk.others(actor)
}

func (sk *sketcher) between(v neighbour) error {
	first := &sk.x.edges[v.first]
	from, to := sk.x.actor(first.from), sk.x.actor(first.to)
	for i := v.first; i < v.end; i++ {
		e := &sk.x.edges[i]
		if sk.drawn[e.node] {
			continue
		}
		sk.drawn[e.node] = true
		st, err := sk.edge(e)
		if err != nil {
			return err
		}
		st.Subject, st.Object = from, to
		sk.list = append(sk.list, st)
	}
	return sk.ctx.Err()
}

func (sk *sketcher) edge(e *edge) (Statement, error) {
	x := sk.x
	st := Statement{
		node: e.node, Edge: vocab.Local(x.relations[e.relation], vocab.NSRelation),
		Status: statusWords()[e.status], Polarity: polarityWords()[e.polarity], Evidence: evidenceWords()[e.evidence], Certainty: certaintyWords()[e.certainty],
		Date: e.date.String(),
	}
	if p, err := parsePeriod(st.Date); err == nil && p != e.date {
		st.DateEnd = period{e.date.last, e.date.last}.String()
	}
	if e.doc != nowhere {
		st.Document = x.docs[e.doc]
	}
	for _, u := range x.voices[e.voices] {
		st.Speakers = append(st.Speakers, x.actor(u))
	}
	var err error
	if st.Relation = st.Edge; st.Status != "actual" || st.Polarity != "positive" {
		st.Relation, err = sk.relation(e.node)
	}
	// The last part of the IRI, so that statements of one day are in the order of theirs.
	st.ID = fmt.Sprintf("%016x", e.key)
	st.IRI = vocab.NSStatement + st.ID
	return st, err
}

// relation reads what a statement speaks of, which its edge does not say.
func (sk *sketcher) relation(node uint64) (string, error) {
	key := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, node), sk.predicate)
	var name string
	for id, err := range sk.ids("sp", key) {
		if err != nil {
			return "", err
		}
		p, err := sk.primitive(id)
		if err != nil {
			return "", err
		}
		if p.Deleted {
			continue
		}
		v, err := sk.value(p.Object)
		if err != nil {
			return "", err
		}
		name = vocab.Local(textOf(v), vocab.NSRelation)
	}
	return name, nil
}

// others reads the statements that stand as no edge. The keys of Cayley's table tell
// which there may be; of those that were deleted keys are left, but no quads.
func (sk *sketcher) others(actor string) error {
	o, err := sk.id(actor)
	if err != nil || o == 0 {
		return err
	}
	var nodes []uint64
	for _, side := range []string{vocab.RDFSubject, vocab.RDFObject} {
		p, err := sk.id(side)
		if err != nil {
			return err
		}
		prefix := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, o), p)
		c := sk.tx.Bucket([]byte("ops")).Cursor()
		for k, _ := c.Seek(prefix); p != 0 && bytes.HasPrefix(k, prefix); k, _ = c.Next() {
			if node := binary.BigEndian.Uint64(k[len(prefix):]); !sk.drawn[node] {
				sk.drawn[node] = true
				nodes = append(nodes, node)
			}
		}
	}
	for _, node := range nodes {
		if err := sk.other(node, actor); err != nil {
			return err
		}
	}
	return nil
}

func (sk *sketcher) other(node uint64, actor string) error {
	p, err := sk.primitive(node)
	if err != nil || p.Deleted || !p.IsNode() {
		return err
	}
	st, err := sk.statement(node)
	if err != nil {
		return err
	}
	if st.Subject.IRI == actor || st.Object.IRI == actor {
		sk.list = append(sk.list, st)
	}
	return sk.ctx.Err()
}
