package graph

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	bolt "go.etcd.io/bbolt"
	pb "google.golang.org/protobuf/proto"

	"entente/data/vocab"
)

// records reads single statements out of Cayley's tables, by the indexes that
// Cayley keeps: "sp" from subject and predicate, "ops" from object, predicate
// and subject, "c" from label to the numbers of quads.
type records struct {
	*nodes
	x  *Index
	tx *bolt.Tx
}

func newRecords(tx *bolt.Tx, x *Index) *records { return &records{newNodes(tx), x, tx} }

// id gives Cayley's id of an IRI, 0 where the graph has none.
func (r *records) id(iri string) (uint64, error) {
	hash := quad.HashOf(quad.IRI(iri))
	bucket := r.tx.Bucket([]byte{'v', hash[0], hash[1]})
	if bucket == nil {
		return 0, nil
	}
	n, _ := binary.Uvarint(bucket.Get(hash))
	return n, nil
}

// each visits the quads whose key in a table starts with the ids of prefix.
func (r *records) each(table string, prefix []uint64, visit func(p *proto.Primitive) error) error {
	var key []byte
	for _, id := range prefix {
		key = binary.BigEndian.AppendUint64(key, id)
	}
	for id, err := range r.ids(table, key) {
		if err != nil {
			return err
		}
		p, err := r.primitive(id)
		if err != nil {
			return err
		}
		if p.Deleted || p.Subject == 0 {
			continue
		}
		if err := visit(p); err != nil {
			return err
		}
	}
	return nil
}

// ids gives the numbers of the quads whose key in a table starts with some bytes. An
// error is the last thing it gives.
func (r *records) ids(table string, prefix []byte) iter.Seq2[uint64, error] {
	return func(yield func(uint64, error) bool) {
		bucket := r.tx.Bucket([]byte(table))
		if bucket == nil {
			yield(0, fmt.Errorf("%w: the table %q is missing", ErrDamaged, table))
			return
		}
		c := bucket.Cursor()
		for k, v := c.Seek(prefix); bytes.HasPrefix(k, prefix) && k != nil; k, v = c.Next() {
			for len(v) > 0 {
				id, n := binary.Uvarint(v)
				if n <= 0 {
					yield(0, fmt.Errorf("%w: the table %q at %x", ErrDamaged, table, k))
					return
				}
				if v = v[n:]; !yield(id, nil) {
					return
				}
			}
		}
	}
}

// primitive reads the record of a quad.
func (r *records) primitive(id uint64) (*proto.Primitive, error) {
	var p proto.Primitive
	if err := pb.Unmarshal(r.log.Get(binary.BigEndian.AppendUint64(nil, id)), &p); err != nil {
		return nil, fmt.Errorf("%w: quad %d: %w", ErrDamaged, id, err)
	}
	return &p, nil
}

// eachWord visits what is said about a node, as predicate and words.
func (r *records) eachWord(node uint64, visit func(predicate string, object quad.Value)) error {
	return r.each("sp", []uint64{node}, func(p *proto.Primitive) error {
		predicate, err := r.value(p.Predicate)
		if err != nil {
			return err
		}
		object, err := r.value(p.Object)
		if err != nil {
			return err
		}
		visit(textOf(predicate), object)
		return nil
	})
}

// subjectsWith gives the nodes that stand in one of the given ways to an object, in order.
func (r *records) subjectsWith(object string, predicates ...string) ([]uint64, error) {
	o, err := r.id(object)
	if err != nil || o == 0 {
		return nil, err
	}
	var list []uint64
	for _, predicate := range predicates {
		p, err := r.id(predicate)
		if err != nil {
			return nil, err
		}
		if p == 0 {
			continue
		}
		err = r.each("ops", []uint64{o, p}, func(q *proto.Primitive) error {
			list = append(list, q.Subject)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	slices.Sort(list)
	return slices.Compact(list), nil
}

// statementsIn gives the nodes of the statements of a document.
func (r *records) statementsIn(docID string) ([]uint64, error) {
	meta, err := r.id(vocab.MetaGraph(docID))
	if err != nil || meta == 0 {
		return nil, err
	}
	relation, err := r.id(vocab.RDFPredicate)
	if err != nil {
		return nil, err
	}
	var list []uint64
	err = r.each("c", []uint64{meta}, func(p *proto.Primitive) error {
		if p.Predicate == relation {
			list = append(list, p.Subject)
		}
		return nil
	})
	return list, err
}

// statement reads all that is known of one statement.
func (r *records) statement(node uint64) (Statement, error) {
	iri, err := r.value(node)
	if err != nil {
		return Statement{}, err
	}
	st := Statement{IRI: textOf(iri), ID: vocab.Local(textOf(iri), vocab.NSStatement)}
	set := r.setters(&st)
	err = r.eachWord(node, func(predicate string, object quad.Value) {
		if f := set[predicate]; f != nil {
			f(textOf(object))
		}
	})
	if err != nil {
		return st, err
	}
	slices.SortFunc(st.Speakers, func(a, b Actor) int { return strings.Compare(a.IRI, b.IRI) })
	slices.Sort(st.Cues)
	return st, r.complete(&st, node)
}

// setters say where each thing known about a statement goes.
func (r *records) setters(st *Statement) map[string]func(string) {
	text := func(dst *string) func(string) { return func(v string) { *dst = v } }
	word := func(dst *string, ns string) func(string) { return func(v string) { *dst = vocab.Local(v, ns) } }
	who := func(dst *Actor) func(string) { return func(v string) { *dst = r.x.lookup(v) } }
	span := func(dst *Span) func(string) { return func(v string) { *dst = spanOf(v) } }
	return map[string]func(string){
		vocab.RDFSubject:       who(&st.Subject),
		vocab.RDFObject:        who(&st.Object),
		vocab.DefPlace:         who(&st.Place),
		vocab.RDFPredicate:     word(&st.Relation, vocab.NSRelation),
		vocab.DefStatus:        word(&st.Status, vocab.NSStatus),
		vocab.DefPolarity:      word(&st.Polarity, vocab.NSPolarity),
		vocab.DefEvidence:      word(&st.Evidence, vocab.NSEvidence),
		vocab.DefCertainty:     word(&st.Certainty, vocab.NSCertainty),
		vocab.DefTheme:         text(&st.Theme),
		vocab.DefQuantity:      text(&st.Quantity),
		vocab.DefEventDate:     text(&st.Date),
		vocab.DefEventEnd:      text(&st.DateEnd),
		vocab.DefDateBasis:     text(&st.DateBasis),
		vocab.DefSource:        text(&st.Source),
		vocab.DefRule:          text(&st.Rule),
		vocab.DefTrigger:       span(&st.Trigger),
		vocab.DefSubjectSpan:   span(&st.SubjectSpan),
		vocab.DefObjectSpan:    span(&st.ObjectSpan),
		vocab.ProvQuotedFrom:   func(v string) { st.Sentence = Quote{spanOf(v), v} },
		vocab.DefCue:           func(v string) { st.Cues = append(st.Cues, v) },
		vocab.ProvAttributedTo: func(v string) { st.Speakers = append(st.Speakers, r.x.lookup(v)) },
	}
}

// complete adds what stands elsewhere: the words of the sentence, the edge and
// the document; of an edge that nothing describes also its ends.
func (r *records) complete(st *Statement, node uint64) error {
	if sentence := st.Sentence.Text; sentence != "" {
		st.Sentence.Text = ""
		id, err := r.id(sentence)
		if err != nil {
			return err
		}
		err = r.eachWord(id, func(predicate string, object quad.Value) {
			if predicate == vocab.NIFAnchor {
				st.Sentence.Text = textOf(object)
			}
		})
		if err != nil {
			return err
		}
		doc, _, _ := strings.Cut(vocab.Local(sentence, vocab.NSDoc), "#")
		st.Document = r.x.document(doc)
	}
	return r.each("c", []uint64{node}, func(p *proto.Primitive) error {
		relation, err := r.value(p.Predicate)
		st.Edge = vocab.Local(textOf(relation), vocab.NSRelation)
		if err != nil || st.Relation != "" {
			return err
		}
		if st.Subject, err = r.actor(p.Subject); err == nil {
			st.Object, err = r.actor(p.Object)
		}
		return err
	})
}

// actor gives the actor that is a node.
func (r *records) actor(node uint64) (Actor, error) {
	iri, err := r.value(node)
	return r.x.lookup(textOf(iri)), err
}

// document gives what is known of a document; at least its id.
func (x *Index) document(id string) Document {
	i, ok := x.docNumber(id)
	if !ok {
		return Document{ID: id, Origin: id}
	}
	return x.docs[i]
}

func (x *Index) docNumber(id string) (int, bool) {
	return slices.BinarySearchFunc(x.docs, id, func(d Document, id string) int { return strings.Compare(d.ID, id) })
}

// lookup gives the actor of that IRI, even if the graph says nothing about it.
func (x *Index) lookup(iri string) Actor {
	if a, ok := x.Actor(iri); ok {
		return a
	}
	return Actor{IRI: iri, ID: vocab.Local(iri, vocab.NSActor), Name: nameOf(iri)}
}

// path reads the statements of each hop of a path.
func (r *records) path(s *search, nodes []uint32) (Path, error) {
	var path Path
	for i := range nodes[1:] {
		hop := Hop{From: r.x.actor(nodes[i]), To: r.x.actor(nodes[i+1]), Weight: float64(s.evidenceWeight(nodes[i], nodes[i+1])) / weightUnit}
		var err error
		if hop.Statements, hop.Left, err = r.hop(s, nodes[i], nodes[i+1]); err != nil {
			return path, err
		}
		path.Hops = append(path.Hops, hop)
		path.Weight += hop.Weight
	}
	return path, nil
}

// hop reads the statements between two actors, the best first, as many as the search
// is to read of a hop; left is how many others there are.
func (r *records) hop(s *search, u, v uint32) (list []Statement, left int, err error) {
	all := s.between(u, v)
	if s.perHop > 0 && len(all) > s.perHop {
		all, left = all[:s.perHop], len(all)-s.perHop
	}
	for _, e := range all {
		st, err := r.statement(e.node)
		if err != nil {
			return nil, 0, err
		}
		r.x.sides(&st)
		list = append(list, st)
	}
	return list, left, nil
}

// between gives the edges from u to v, and those back where the search goes both
// ways, that pass the filter, the best first.
func (s *search) between(u, v uint32) []*edge {
	list := slices.Collect(s.passingBetween(u, v))
	slices.SortFunc(list, s.x.better)
	return list
}

// passingBetween gives the same edges in no order.
func (s *search) passingBetween(u, v uint32) iter.Seq[*edge] {
	return func(yield func(*edge) bool) {
		for _, ends := range [2][2]uint32{{u, v}, {v, u}} {
			n, ok := s.x.hop(ends[0], ends[1])
			for i := n.first; ok && i < n.end; i++ {
				if e := &s.x.edges[i]; (s.filter == nil || s.filter.pass(e)) && !yield(e) {
					return
				}
			}
			if s.directed {
				return
			}
		}
	}
}

// better orders statements: what has happened before what is planned, positive
// before negative, asserted before reported, new before old, and then by IRI.
func (x *Index) better(a, b *edge) int {
	rank := func(e *edge) [4]int {
		return [4]int{int(e.status - 1), int(e.polarity - 1), int(e.evidence - 1), -int(x.dayOn(e).first)}
	}
	ra, rb := rank(a), rank(b)
	if c := slices.Compare(ra[:], rb[:]); c != 0 {
		return c
	}
	switch {
	case a.key < b.key:
		return -1
	case a.key > b.key:
		return 1
	}
	return 0
}
