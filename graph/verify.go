package graph

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	bolt "go.etcd.io/bbolt"

	"entente/data/vocab"
)

// Verify reads the whole graph and says what is wrong with it, one sentence
// each: pages of the file that do not fit, tables that disagree, edges that no
// statement explains, quotes that do not stand in their document. It stops after
// a hundred findings.
func (s *Store) Verify(ctx context.Context) ([]string, error) {
	v := &verifier{uses: map[uint64]int{}, nodes: map[uint64]bool{}}
	err := s.view(func(tx *bolt.Tx) error {
		v.records = newRecords(tx, nil)
		for _, check := range []func(context.Context) error{v.pages, v.tables, v.counts, v.meaning} {
			if err := check(ctx); err != nil {
				return err
			}
			if len(v.found) > 0 {
				return nil // what comes after would only say it again
			}
		}
		return nil
	})
	return v.found, err
}

const maxFindings = 100

type verifier struct {
	*records
	found []string
	uses  map[uint64]int  // of each node, in quads
	nodes map[uint64]bool // that have a record
	quads int
}

func (v *verifier) say(format string, args ...any) {
	if len(v.found) < maxFindings {
		v.found = append(v.found, fmt.Sprintf(format, args...))
	}
}

// pages reads every key there is, and then has bolt check its own file: bolt does
// that in a goroutine of its own, where a bad page would be the end of the process.
func (v *verifier) pages(ctx context.Context) error {
	if err := checkPages(v.tx, true, v.say); err != nil || len(v.found) > 0 {
		return err
	}
	v.walk()
	if len(v.found) > 0 {
		return nil
	}
	for err := range v.tx.Check() {
		v.say("the file is damaged: %v", err)
	}
	return ctx.Err()
}

func (v *verifier) walk() {
	var seen byte
	defer func() {
		if bad := recover(); bad != nil {
			v.say("the file is damaged: %v", bad)
		}
	}()
	err := v.tx.ForEach(func(name []byte, b *bolt.Bucket) error {
		return b.ForEach(func(k, value []byte) error {
			if value == nil {
				v.say("the file is damaged: a table in the table %q", name)
			}
			seen = touched(k) ^ touched(value) // a key that points out of the file shows when it is looked at
			return nil
		})
	})
	_ = seen
	if err != nil {
		v.say("the file is damaged: %v", err)
	}
}

// touched looks at all of b, page by page.
func touched(b []byte) byte {
	var x byte
	for i := 0; i < len(b); i += 1024 {
		x ^= b[i]
	}
	if len(b) > 0 {
		x ^= b[len(b)-1]
	}
	return x
}

// tables checks that every quad has its four nodes and stands in every index.
func (v *verifier) tables(ctx context.Context) error {
	return primitives(ctx, v.tx, func(p *proto.Primitive) error {
		if p.IsNode() {
			v.nodes[p.ID] = true
			return nil
		}
		v.quads++
		for _, d := range quad.Directions {
			id := p.GetDirection(d)
			if id != 0 {
				v.uses[id]++
			}
			if !v.nodes[id] && (id != 0 || d != quad.Label) {
				v.say("quad %d has no %v", p.ID, d)
			}
		}
		for _, index := range quadIndexes() {
			v.indexed(index.Dirs, p)
		}
		return nil
	})
}

func (v *verifier) indexed(dirs []quad.Direction, p *proto.Primitive) {
	var name, key []byte
	for _, d := range dirs {
		name = append(name, d.Prefix())
		key = binary.BigEndian.AppendUint64(key, p.GetDirection(d))
	}
	table := v.tx.Bucket(name)
	if table == nil {
		v.say("the table %s is missing", name)
		return
	}
	for list := table.Get(key); len(list) > 0; {
		id, n := binary.Uvarint(list)
		if id == p.ID {
			return
		}
		if n <= 0 {
			break
		}
		list = list[n:]
	}
	v.say("quad %d is missing in the table %s", p.ID, name)
}

// counts checks Cayley's own count of quads, and of the uses of each node, which
// decides when a node is dropped.
func (v *verifier) counts(ctx context.Context) error {
	if size := int(metaInt(v.tx, "size")); size != v.quads {
		v.say("the graph says that it has %d quads, and has %d", size, v.quads)
	}
	for id := range v.nodes {
		value, err := v.value(id)
		if err != nil {
			return err
		}
		hash := quad.HashOf(value)
		if at, err := v.idOf(hash); err != nil || at != id {
			v.say("the node %v is filed under number %d, and is number %d", value, at, id)
		}
		bucket := v.tx.Bucket([]byte{'n', hash[0], hash[1]})
		if bucket == nil {
			v.say("the uses of the node %v are not counted", value)
			continue
		}
		if n, _ := binary.Uvarint(bucket.Get(hash)); int(n) != v.uses[id] {
			v.say("the node %v counts %d uses, and has %d", value, n, v.uses[id])
		}
	}
	slices.Sort(v.found)
	return ctx.Err()
}

func (r *records) idOf(hash []byte) (uint64, error) {
	bucket := r.tx.Bucket([]byte{'v', hash[0], hash[1]})
	if bucket == nil {
		return 0, nil
	}
	id, _ := binary.Uvarint(bucket.Get(hash))
	return id, nil
}

// meaning checks that edges are explained and quotes are true.
func (v *verifier) meaning(ctx context.Context) error {
	texts := map[string][]rune{}
	err := v.eachWith(vocab.NIFString, func(p *proto.Primitive) error {
		doc, err := v.words(p.Subject)
		if err != nil {
			return err
		}
		text, err := v.words(p.Object)
		texts[doc] = []rune(text)
		return err
	})
	if err != nil {
		return err
	}
	if err := v.eachWith(vocab.DefEventDate, v.date); err != nil {
		return err
	}
	spelled := map[uint64]bool{} // sentences of which there are the words
	err = v.eachWith(vocab.NIFAnchor, func(p *proto.Primitive) error {
		spelled[p.Subject] = true
		return v.quote(p, texts)
	})
	if err != nil {
		return err
	}
	err = v.eachWith(vocab.ProvQuotedFrom, func(p *proto.Primitive) error {
		if spelled[p.Object] {
			return nil
		}
		spelled[p.Object] = true // said once
		iri, err := v.words(p.Object)
		v.say("the quote %s has no words", vocab.Local(iri, vocab.Base))
		return err
	})
	if err != nil {
		return err
	}
	return primitives(ctx, v.tx, v.edge)
}

// eachWith visits the quads with that predicate.
func (v *verifier) eachWith(predicate string, visit func(p *proto.Primitive) error) error {
	id, err := v.id(predicate)
	if err != nil || id == 0 {
		return err
	}
	return primitives(context.Background(), v.tx, func(p *proto.Primitive) error {
		if p.Predicate != id {
			return nil
		}
		return visit(p)
	})
}

func (v *verifier) words(id uint64) (string, error) {
	value, err := v.value(id)
	return textOf(value), err
}

func (v *verifier) date(p *proto.Primitive) error {
	words, err := v.words(p.Object)
	if err != nil {
		return err
	}
	subject, err := v.words(p.Subject)
	if _, bad := parsePeriod(words); bad != nil {
		v.say("the event of %s has no date that counts: %v", vocab.Local(subject, vocab.Base), bad)
	}
	return err
}

func (v *verifier) quote(p *proto.Primitive, texts map[string][]rune) error {
	iri, err := v.words(p.Subject)
	if err != nil {
		return err
	}
	words, err := v.words(p.Object)
	if err != nil {
		return err
	}
	doc, _, _ := strings.Cut(iri, "#")
	text, known := texts[doc]
	at := spanOf(iri)
	switch {
	case !known: // the document's text was not stored
	case at.Start < 0 || at.End > len(text) || at.Start > at.End:
		v.say("the quote %s lies outside its document", vocab.Local(iri, vocab.Base))
	case !bytes.Equal([]byte(string(text[at.Start:at.End])), []byte(words)):
		v.say("the quote %s is not what its document says there", vocab.Local(iri, vocab.Base))
	}
	return nil
}

// edge checks that the statement of an edge speaks of the same two actors.
func (v *verifier) edge(p *proto.Primitive) error {
	if p.IsNode() || p.Label == 0 {
		return nil
	}
	label, err := v.words(p.Label)
	if err != nil || !strings.HasPrefix(label, vocab.NSStatement) {
		return err
	}
	want := map[string]uint64{vocab.RDFSubject: p.Subject, vocab.RDFObject: p.Object}
	described := false
	err = v.each("sp", []uint64{p.Label}, func(q *proto.Primitive) error {
		described = true
		predicate, err := v.words(q.Predicate)
		if want[predicate] == q.Object {
			delete(want, predicate)
		}
		return err
	})
	if !described {
		v.say("nothing describes the statement %s, of which there is an edge", vocab.Local(label, vocab.NSStatement))
	} else if len(want) > 0 {
		v.say("the edge of the statement %s is not what the statement describes", vocab.Local(label, vocab.NSStatement))
	}
	return err
}
