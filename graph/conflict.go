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

// Conflict is two statements of which not both can be so: the same two actors, the
// same relation, time and place, as far as they are known, and one says that it
// happened and the other that it did not (Numbers is false), or they give different
// numbers. Who is right is not said.
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
	var found []clash
	err = s.view(func(tx *bolt.Tx) error {
		c := &conflicts{r: newRecords(tx, x), ctx: ctx, symmetric: symmetric}
		if err := c.denials(); err != nil {
			return err
		}
		err := c.numbers()
		found = c.found
		return err
	})
	slices.SortStableFunc(found, func(p, q clash) int { return cmp.Or(newer(p.a, q.a), newer(p.b, q.b)) })
	var list []Conflict
	for _, p := range found[:min(most, len(found))] {
		list = append(list, Conflict{A: *p.a, B: *p.b, Numbers: p.numbers})
	}
	return list, err
}

// clash is a conflict while they are looked for: there may be very many of a few
// statements.
type clash struct {
	a, b    *Statement
	numbers bool
}

// conflicts is a search for contradictions at work.
type conflicts struct {
	r         *records
	ctx       context.Context
	symmetric func(string) bool
	found     []clash
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
			if x.Compare(&yes, no, c.symmetric) == Opposite {
				c.found = append(c.found, clash{&yes, no, false})
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
	like := map[string][]dated{}
	for _, node := range nodes {
		if err := c.ctx.Err(); err != nil {
			return err
		}
		st, err := c.r.statement(node)
		if err != nil {
			return err
		}
		if st.Object.IRI == "" || says(&st) <= 0 {
			continue
		}
		key := strings.Join([]string{st.Subject.IRI, st.Relation, st.Object.IRI, fold(st.Theme)}, "\t")
		now := dated{&st, st.time()}
		for _, before := range like[key] {
			if now.meets(before.period) && before.Document.ID != st.Document.ID && c.r.x.Compare(before.Statement, &st, c.symmetric) == OtherNumber {
				c.found = append(c.found, numbersOf(before.Statement, &st))
			}
		}
		like[key] = append(like[key], now)
	}
	return nil
}

// dated is a statement with its time, since among many of one kind few meet in time.
type dated struct {
	*Statement
	period
}

// numbersOf puts the earlier report first.
func numbersOf(a, b *Statement) clash {
	if cmp.Or(strings.Compare(b.Document.Date, a.Document.Date), strings.Compare(b.IRI, a.IRI)) < 0 {
		a, b = b, a
	}
	return clash{a, b, true}
}

// Stand is how one statement stands to another.
type Stand int

// How statements stand to each other.
const (
	Apart       Stand = iota // they speak of different things, or one leaves open whether it happened
	Same                     // both say that it happened, or that it did not
	Opposite                 // one says that it happened, the other that it did not
	OtherNumber              // both say that it happened, and give different numbers
)

// Compare says how two statements stand to each other. symmetric tells relations
// that mean the same both ways round.
func (x *Index) Compare(a, b *Statement, symmetric func(relation string) bool) Stand {
	if a.IRI == b.IRI || !sameSides(a, b, symmetric(a.Relation)) || !sameTime(a, b) || !samePlace(a, b) {
		return Apart
	}
	equal := a.Relation == b.Relation && sameTheme(a.Theme, b.Theme)
	switch one, other := says(a), says(b); {
	case one*other == 0:
		return Apart
	case one > other && (equal || x.narrower(a.Relation, b.Relation)), one < other && (equal || x.narrower(b.Relation, a.Relation)):
		return Opposite
	case one != other || !equal:
		return Apart
	case one > 0 && fold(a.Theme) == fold(b.Theme) && differ(a.Quantity, b.Quantity):
		if !a.happened().meets(b.happened()) {
			return Apart // prisoners are released today, and others tomorrow
		}
		return OtherNumber
	}
	return Same
}

// narrower reports whether a relation is below another: who supplied no arms supplied
// no artillery.
func (x *Index) narrower(relation, upper string) bool {
	r, ok := slices.BinarySearch(x.relations, relationIRI(relation))
	u, both := slices.BinarySearch(x.relations, relationIRI(upper))
	return ok && both && r != u && slices.Contains(x.above[r], uint32(u))
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

func sameSides(a, b *Statement, symmetric bool) bool {
	return a.Subject.IRI == b.Subject.IRI && a.Object.IRI == b.Object.IRI ||
		symmetric && a.Subject.IRI == b.Object.IRI && a.Object.IRI == b.Subject.IRI
}

// sameTheme reports whether what two statements speak of can be the same: "the nuclear
// deal" is "the deal", and what is not named can be anything.
func sameTheme(a, b string) bool {
	a, b = " "+fold(a), " "+fold(b)
	return a == " " || b == " " || strings.HasSuffix(a, b) || strings.HasSuffix(b, a)
}

// samePlace reports whether two statements can speak of the same place.
func samePlace(a, b *Statement) bool {
	p, q := a.Place, b.Place
	return p.IRI == "" || q.IRI == "" || p.IRI == q.IRI || p.ActsFor == q.IRI || q.ActsFor == p.IRI
}

// sameTime reports whether the times that two statements speak of can be the same:
// where only the day of the report is known, that is its month. For numbers it is the day
// itself, since what is counted happens again and again.
func sameTime(a, b *Statement) bool {
	return a.time().meets(b.time())
}

// time is when a statement's event was.
func (st *Statement) time() period {
	if p := joined(st.Date, st.DateEnd); p.known() {
		return p
	}
	month := st.Document.Date
	return joined(month[:min(len(month), len("2006-01"))])
}
