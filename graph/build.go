package graph

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	bolt "go.etcd.io/bbolt"

	"entente/data/vocab"
	"entente/graph/disk"
)

// builder makes an index in one walk over Cayley's log. A node always comes
// before the quads that use it, so each quad can be understood when it is met.
type builder struct {
	values *nodes
	roles  map[uint64]func(b *builder, p *proto.Primitive) error // by predicate
	size   uint64                                                // of the file; no id is as high

	actors     numbering
	relations  map[uint64]uint32 // by Cayley's id; numbers as first met
	statements numbering
	claims     *claims           // of the statements
	docs       map[uint64]uint32 // by the ids of the document and of its meta graph
	docByID    map[string]uint32
	terms      map[uint64]*term
	gazetteer  uint64

	actor    []actorEntry
	relation []string
	below    map[uint32][]uint32 // relation -> its direct parents
	doc      []Document
	told     []bool // of each document whether the graph says anything of it
	counted  int
}

// buildIndex makes the index in memory.
func buildIndex(ctx context.Context, tx *bolt.Tx) (*Index, error) {
	d, err := draftIndex(ctx, tx, disk.Room{})
	if err != nil {
		return nil, err
	}
	return d.whole()
}

// draftIndex makes the index as far as it must be in memory.
func draftIndex(ctx context.Context, tx *bolt.Tx, room disk.Room) (*draft, error) {
	b := &builder{
		values: newNodes(tx), roles: map[uint64]func(*builder, *proto.Primitive) error{}, size: uint64(tx.Size()),
		relations: map[uint64]uint32{}, claims: newClaims(room),
		docs: map[uint64]uint32{}, docByID: map[string]uint32{}, terms: map[uint64]*term{}, below: map[uint32][]uint32{},
	}
	roles := predicateRoles()
	err := primitives(ctx, tx, func(p *proto.Primitive) error {
		if p.IsNode() {
			return b.node(p, roles)
		}
		return b.quad(p)
	})
	if err != nil {
		return nil, errors.Join(err, b.claims.sorter.Close())
	}
	d, err := b.draft(room)
	if err = errors.Join(err, b.claims.sorter.Close()); err != nil {
		return nil, err
	}
	d.mark = stampOf(tx)
	return d, nil
}

func stampOf(tx *bolt.Tx) stamp {
	return stamp{fileID(tx), metaInt(tx, "horizon"), metaInt(tx, "size"), uint64(tx.ID())}
}

// node notes what a node may be used as.
func (b *builder) node(p *proto.Primitive, roles map[string]func(*builder, *proto.Primitive) error) error {
	v, err := unmarshal(p.Value)
	iri, ok := v.(quad.IRI)
	if err != nil || !ok {
		return err
	}
	s := string(iri)
	if role, ok := roles[s]; ok {
		b.roles[p.ID] = role
		return nil
	}
	rest, ours := strings.CutPrefix(s, vocab.Base)
	if !ours {
		return nil
	}
	switch {
	case s == vocab.GraphGazetteer:
		b.gazetteer = p.ID
	case strings.HasPrefix(s, vocab.NSActor):
		if err := b.number(&b.actors, p.ID); err != nil {
			return err
		}
		b.actor = append(b.actor, actorEntry{iri: s})
	case strings.HasPrefix(s, vocab.NSTerm):
		b.terms[p.ID] = &term{}
	case strings.HasPrefix(s, vocab.NSRelation):
		b.relations[p.ID] = uint32(len(b.relation))
		b.relation = append(b.relation, s)
	case strings.HasPrefix(s, vocab.NSStatement):
		if err := b.number(&b.statements, p.ID); err != nil {
			return err
		}
		return b.claims.add(b.statements.n-1, isNamed, p.ID, statementKey(s))
	case strings.HasPrefix(rest, "doc/"):
		b.document(p.ID, vocab.Local(s, vocab.NSDoc))
	}
	return nil
}

// number gives an id the next number.
func (b *builder) number(to *numbering, id uint64) error {
	if id >= b.size || !to.add(id) {
		return fmt.Errorf("%w: node %d stands out of order", ErrDamaged, id)
	}
	return nil
}

// nowhere is the document of a statement that has none.
const nowhere = ^uint32(0)

func (b *builder) document(node uint64, local string) {
	id, meta := strings.CutSuffix(local, "#meta")
	if !meta && strings.Contains(id, "#char=") {
		return
	}
	n, known := b.docByID[id]
	if !known {
		n = uint32(len(b.doc))
		b.docByID[id] = n
		b.doc = append(b.doc, Document{ID: id})
		b.told = append(b.told, false)
	}
	b.docs[node] = n
}

// statementKey gives a number that orders statements as their IRIs do.
func statementKey(iri string) uint64 {
	id := vocab.Local(iri, vocab.NSStatement)
	if n, err := strconv.ParseUint(id, 16, 64); err == nil && len(id) == 16 {
		return n
	}
	h := fnv.New64a()
	h.Write([]byte(id))
	return h.Sum64()
}

func (b *builder) quad(p *proto.Primitive) error {
	if role, ok := b.roles[p.Predicate]; ok {
		return role(b, p)
	}
	relation, ok := b.relations[p.Predicate]
	if !ok {
		return nil
	}
	from, isActor := b.actors.of(p.Subject)
	to, isActorToo := b.actors.of(p.Object)
	st, isStatement := b.statements.of(p.Label)
	if isActor && isActorToo && isStatement {
		return b.claims.add(st, isEdge, uint64(from)<<32|uint64(to), uint64(relation))
	}
	return nil
}

// draft puts the parts together, in the order of the IRIs.
func (b *builder) draft(room disk.Room) (*draft, error) {
	x := &Index{statements: b.counted}
	newActor := sortNumbers(len(b.actor), func(i, j uint32) int { return strings.Compare(b.actor[i].iri, b.actor[j].iri) })
	x.actors = moved(b.actor, newActor)
	b.actor = nil
	for i := range x.actors {
		a := &x.actors[i]
		if a.name == "" {
			a.name = nameOf(a.iri)
		}
		slices.Sort(a.aliases)
		slices.SortFunc(a.terms, compareTerms)
	}
	newRelation := sortNumbers(len(b.relation), func(i, j uint32) int { return strings.Compare(b.relation[i], b.relation[j]) })
	x.relations = moved(b.relation, newRelation)
	x.above = b.ancestors(newRelation)
	newDoc := x.documents(b)
	voices := &voiceLists{x: x, known: map[string]uint32{"": 0}}
	x.voices = [][]uint32{nil}
	d := newDraft(x, room)
	var record []byte
	for st, err := range b.claims.accounts() {
		for i := range st.ends {
			e := st.edge
			e.from, e.to, e.relation = newActor[st.ends[i].from], newActor[st.ends[i].to], newRelation[st.ends[i].relation]
			if e.doc != nowhere {
				e.doc = newDoc[e.doc]
			}
			e.voices = voices.number(st.said, newActor)
			if record, err = d.add(record, &e); err != nil {
				break
			}
		}
		if err != nil {
			return nil, errors.Join(err, d.Close())
		}
	}
	return d, nil
}

// voiceLists keeps each list of speakers once.
type voiceLists struct {
	x     *Index
	known map[string]uint32
}

func (v *voiceLists) number(said, newActor []uint32) uint32 {
	list := make([]uint32, len(said))
	for i, actor := range said {
		list[i] = newActor[actor]
	}
	slices.Sort(list)
	var key []byte
	for _, u := range list {
		key = binary.BigEndian.AppendUint32(key, u)
	}
	n, ok := v.known[string(key)]
	if !ok {
		n = uint32(len(v.x.voices))
		v.known[string(key)] = n
		v.x.voices = append(v.x.voices, list)
	}
	return n
}

// documents keeps the documents that the graph says anything of, in order. Others,
// which are named only as where a copy comes from, are numbered after them.
func (x *Index) documents(b *builder) []uint32 {
	newDoc := sortNumbers(len(b.doc), func(i, j uint32) int {
		if b.told[i] != b.told[j] {
			return map[bool]int{true: -1, false: 1}[b.told[i]]
		}
		return strings.Compare(b.doc[i].ID, b.doc[j].ID)
	})
	known := 0
	for _, told := range b.told {
		if told {
			known++
		}
	}
	x.docs = moved(b.doc, newDoc)[:known]
	x.publish()
	return newDoc
}

// publish sorts out who published what and when.
func (x *Index) publish() {
	pub := map[string]uint32{}
	for _, d := range x.docs {
		p, _ := parsePeriod(d.Date)
		x.docDates = append(x.docDates, p)
		if _, ok := pub[d.Publisher]; !ok {
			pub[d.Publisher] = uint32(len(x.publishers))
			x.publishers = append(x.publishers, d.Publisher)
		}
		x.docPub = append(x.docPub, pub[d.Publisher])
	}
	origin := map[string]uint32{}
	for i := range x.docs {
		from := x.originOf(x.docs[i])
		if _, ok := origin[from]; !ok {
			origin[from] = uint32(len(origin))
		}
		x.docs[i].Origin = from
		x.origins = append(x.origins, origin[from])
	}
}

// originOf gives where the report of a document comes from.
func (x *Index) originOf(d Document) string {
	if d.CopyOf != "" {
		d = x.document(d.CopyOf)
	}
	if d.Publisher != "" {
		return d.Publisher
	}
	return d.ID
}

// ancestors gives for each relation, by its new number, itself and all above.
func (b *builder) ancestors(now []uint32) [][]uint32 {
	above := make([][]uint32, len(now))
	for r := range now {
		up := []uint32{uint32(r)}
		for i := 0; i < len(up); i++ {
			for _, parent := range b.below[up[i]] {
				if !slices.Contains(up, parent) {
					up = append(up, parent)
				}
			}
		}
		for i := range up {
			up[i] = now[up[i]]
		}
		above[now[r]] = up
	}
	return above
}

// sortNumbers gives the place of each of n things once they are sorted.
func sortNumbers(n int, order func(i, j uint32) int) []uint32 {
	sorted := make([]uint32, n)
	for i := range sorted {
		sorted[i] = uint32(i)
	}
	slices.SortFunc(sorted, order)
	place := make([]uint32, n)
	for at, i := range sorted {
		place[i] = uint32(at)
	}
	return place
}

// moved gives list with each thing at its new place.
func moved[T any](list []T, place []uint32) []T {
	now := make([]T, len(list))
	for i, v := range list {
		now[place[i]] = v
	}
	return now
}
