package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/cayleygraph/cayley/graph/proto"
	bolt "go.etcd.io/bbolt"

	"entente/data/vocab"
)

// Conflict is two statements of which not both can be so: the same two actors,
// the same relation and the same time, and one says that it happened and the other
// that it did not (Numbers is false), or they give different numbers. Who is right
// is not said.
type Conflict struct {
	A, B    Statement
	Numbers bool
}

// Conflicts finds statements that contradict each other, the newest first, up to
// most of them. symmetric tells relations that mean the same both ways round. It
// reads the whole graph.
func (s *Store) Conflicts(ctx context.Context, symmetric func(relation string) bool, most int) ([]Conflict, error) {
	x, err := s.Index(ctx)
	if err != nil {
		return nil, err
	}
	var found []Conflict
	err = s.view(func(tx *bolt.Tx) error {
		c := &conflicts{r: newRecords(tx, x), ctx: ctx, symmetric: symmetric}
		if err := c.denials(); err != nil {
			return err
		}
		err := c.numbers()
		found = c.found
		return err
	})
	slices.SortStableFunc(found, func(a, b Conflict) int { return cmp.Or(newestFirst(a.A, b.A), newestFirst(a.B, b.B)) })
	return found[:min(most, len(found))], err
}

// conflicts is a search for contradictions at work.
type conflicts struct {
	r         *records
	ctx       context.Context
	symmetric func(string) bool
	found     []Conflict
}

// denials sets what did not happen, or what somebody denies, beside what did.
func (c *conflicts) denials() error {
	for _, mark := range [][2]string{{vocab.NSPolarity + "negative", vocab.DefPolarity}, {vocab.NSEvidence + "denied", vocab.DefEvidence}} {
		nodes, err := c.r.subjectsWith(mark[0], mark[1])
		if err != nil {
			return err
		}
		for _, node := range nodes {
			if err := c.ctx.Err(); err != nil {
				return err
			}
			no, err := c.r.statement(node)
			if err != nil {
				return err
			}
			if no.Status != "actual" || no.Polarity == "negative" && no.Evidence == "denied" {
				continue
			}
			if err := c.against(&no); err != nil {
				return err
			}
		}
	}
	return nil
}

// against finds the edges that say that it happened.
func (c *conflicts) against(no *Statement) error {
	x := c.r.x
	from, ok := x.find(no.Subject.IRI)
	to, both := x.find(no.Object.IRI)
	_, used := slices.BinarySearch(x.relations, relationIRI(no.Relation))
	if !ok || !both || !used {
		return nil
	}
	wanted, err := x.relationsBelow([]string{no.Relation})
	if err != nil {
		return err
	}
	pairs := [][2]uint32{{from, to}}
	if c.symmetric(no.Relation) {
		pairs = append(pairs, [2]uint32{to, from})
	}
	for _, pair := range pairs {
		n, ok := x.hop(pair[0], pair[1])
		for i := n.first; ok && i < n.end; i++ {
			e := &x.edges[i]
			if !wanted[e.relation] || e.status != 1 || e.polarity != 1 {
				continue
			}
			yes, err := c.r.statement(e.node)
			if err != nil {
				return err
			}
			if sameTime(&yes, no) && yes.IRI != no.IRI {
				c.found = append(c.found, Conflict{A: yes, B: *no})
			}
		}
	}
	return nil
}

// numbers sets statements with a number beside those with another.
func (c *conflicts) numbers() error {
	quantity, err := c.r.id(vocab.DefQuantity)
	if err != nil || quantity == 0 {
		return err
	}
	var nodes []uint64
	err = primitives(c.ctx, c.r.tx, func(p *proto.Primitive) error {
		if p.Predicate == quantity {
			nodes = append(nodes, p.Subject)
		}
		return nil
	})
	if err != nil {
		return err
	}
	like := map[string][]Statement{}
	for _, node := range nodes {
		st, err := c.r.statement(node)
		if err != nil {
			return err
		}
		if st.Object.IRI == "" || st.Status != "actual" || st.Polarity != "positive" || st.Evidence == "denied" {
			continue
		}
		key := strings.Join([]string{st.Subject.IRI, st.Relation, st.Object.IRI, fold(st.Theme)}, "\t")
		for _, other := range like[key] {
			if differ(other.Quantity, st.Quantity) && other.Document.ID != st.Document.ID && sameTime(&other, &st) {
				pair := Conflict{A: other, B: st, Numbers: true}
				if cmp.Or(strings.Compare(st.Document.Date, other.Document.Date), strings.Compare(st.IRI, other.IRI)) < 0 {
					pair.A, pair.B = st, other
				}
				c.found = append(c.found, pair)
			}
		}
		like[key] = append(like[key], st)
	}
	return nil
}

// Agree reports whether two statements say the same of the same two actors at the
// same time: that it happened, or that it did not. symmetric is set where the
// relation of a means the same both ways round.
func Agree(a, b *Statement, symmetric bool) bool {
	return alike(a, b, symmetric) && says(a)*says(b) > 0
}

// Contradict reports whether one statement says that it happened and the other
// that it did not.
func Contradict(a, b *Statement, symmetric bool) bool {
	return alike(a, b, symmetric) && says(a)*says(b) < 0
}

// says is 1 where a statement says that something happened, -1 where it says that
// it did not, and 0 where it says neither.
func says(st *Statement) int {
	switch {
	case st.Status != "actual":
		return 0
	case (st.Polarity == "negative") != (st.Evidence == "denied"):
		return -1
	}
	return 1
}

func alike(a, b *Statement, symmetric bool) bool {
	same := a.Subject.IRI == b.Subject.IRI && a.Object.IRI == b.Object.IRI ||
		symmetric && a.Subject.IRI == b.Object.IRI && a.Object.IRI == b.Subject.IRI
	return same && a.Relation == b.Relation && a.IRI != b.IRI && sameTime(a, b)
}

// sameTime reports whether the times that two statements speak of can be the same:
// where only the day of the report is known, that is its month.
func sameTime(a, b *Statement) bool {
	p, q := a.time(), b.time()
	return p.known() && q.known() && p.first <= q.last && q.first <= p.last
}

// time is when a statement's event was.
func (st *Statement) time() period {
	if p := joined(st.Date, st.DateEnd); p.known() {
		return p
	}
	month := st.Document.Date
	return joined(month[:min(len(month), len("2006-01"))])
}
