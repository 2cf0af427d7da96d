package graph

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
	bolt "go.etcd.io/bbolt"

	"entente/data/vocab"
)

// quoted is a document with its text, in which one statement stands.
func quoted(t testing.TB) DocumentQuads {
	t.Helper()
	d := docQuads(t, "a", "P", "2024-01-02", "kp met ru date=2024 id=00000000000000aa")
	sentence := "kp met ru date=2024 id=00000000000000aa"
	text := sentence + strings.Repeat(" ", 80-len(sentence))
	for i, q := range d.Quads {
		if q.Predicate == quad.IRI(vocab.NIFAnchor) {
			d.Quads[i].Object = quad.String(text)
		}
	}
	d.Quads = append(d.Quads, quad.Quad{
		Subject: quad.IRI(vocab.NSDoc + "a"), Predicate: quad.IRI(vocab.NIFString), Object: quad.String(text + " More."), Label: quad.IRI(vocab.MetaGraph("a")),
	})
	return d
}

// What the quads say is checked: quotes by their offsets, edges by their statements.
func TestVerifyNamesWhatIsSaidWrongly(t *testing.T) {
	for _, c := range []struct {
		predicate string
		change    func(q *quad.Quad) (keep bool)
		want      string
	}{
		{"", nil, ""},
		{vocab.NIFString, func(q *quad.Quad) bool { q.Object = quad.String("Short."); return true }, "the quote doc/a#char=0,80 lies outside its document"},
		{vocab.NIFAnchor, func(q *quad.Quad) bool { q.Object = quad.String("kp left ru"); return true }, "the quote doc/a#char=0,80 is not what its document says there"},
		{vocab.NIFAnchor, func(*quad.Quad) bool { return false }, "the quote doc/a#char=0,80 has no words"},
		{vocab.DefEventDate, func(q *quad.Quad) bool { q.Object = quad.String("soon"); return true }, "the event of statement/00000000000000aa has no date that counts"},
		{vocab.RDFObject, func(q *quad.Quad) bool { q.Object = quad.IRI(vocab.NSActor + "country/us"); return true }, "the edge of the statement 00000000000000aa is not what the statement describes"},
		{vocab.RDFSubject, func(*quad.Quad) bool { return false }, "the edge of the statement 00000000000000aa is not what the statement describes"},
	} {
		s := open(t, place(t), Options{})
		d := quoted(t)
		d.Quads = slices.DeleteFunc(d.Quads, func(q quad.Quad) bool { return q.Predicate == quad.IRI(c.predicate) && !c.change(&quad.Quad{}) })
		for i := range d.Quads {
			if d.Quads[i].Predicate == quad.IRI(c.predicate) {
				c.change(&d.Quads[i])
			}
		}
		put(t, s, d)
		found, err := s.Verify(t.Context())
		if got := strings.Join(found, "; "); err != nil || !strings.HasPrefix(got, c.want) || (c.want == "") != (got == "") {
			t.Errorf("%s: got %q, %v, want %q", c.predicate, got, err, c.want)
		}
	}
}

// What the tables say is checked: each quad stands in every one, counts agree.
func TestVerifyNamesTheTableThatIsWrong(t *testing.T) {
	first := func(tx *bolt.Tx, kind byte) (b *bolt.Bucket, key []byte) {
		err := tx.ForEach(func(name []byte, table *bolt.Bucket) error {
			if key == nil && len(name) == 3 && name[0] == kind {
				b = table
				key, _ = table.Cursor().First()
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return b, key
	}
	for want, damage := range map[string]func(tx *bolt.Tx) error{
		"the table c is missing": func(tx *bolt.Tx) error { return tx.DeleteBucket([]byte("c")) },
		"is missing in the table sp": func(tx *bolt.Tx) error {
			key, _ := tx.Bucket([]byte("sp")).Cursor().First()
			return tx.Bucket([]byte("sp")).Delete(key)
		},
		"the graph says that it has 7 quads, and has": func(tx *bolt.Tx) error {
			return tx.Bucket([]byte("meta")).Put([]byte("size"), binary.LittleEndian.AppendUint64(nil, 7))
		},
		" has no ": func(tx *bolt.Tx) error {
			key, _ := tx.Bucket([]byte("log")).Cursor().First()
			return tx.Bucket([]byte("log")).Delete(key)
		},
		"counts 99 uses, and has": func(tx *bolt.Tx) error {
			b, key := first(tx, 'n')
			return b.Put(key, binary.AppendUvarint(nil, 99))
		},
		"is filed under number 99, and is number": func(tx *bolt.Tx) error {
			b, key := first(tx, 'v')
			return b.Put(key, binary.AppendUvarint(nil, 99))
		},
	} {
		s := open(t, place(t), Options{})
		put(t, s, quoted(t))
		if err := s.db.Update(damage); err != nil {
			t.Fatal(err)
		}
		found, err := s.Verify(t.Context())
		if got := strings.Join(found, "; "); err != nil || !strings.Contains(got, want) {
			t.Errorf("got %q, %v, want %q", got, err, want)
		}
	}
}

// Documents and sentences are never hops, whatever stands between them and actors.
func TestOnlyActorsAreHops(t *testing.T) {
	s := open(t, place(t), Options{})
	d := docQuads(t, "a", "P", "2024-01-02", "kp met ru", "us met cn")
	met := quad.IRI(vocab.NSRelation + "met")
	kp, us := quad.IRI(vocab.NSActor+"country/kp"), quad.IRI(vocab.NSActor+"country/us")
	var extra []quad.Quad
	for i, node := range []string{vocab.NSDoc + "a", vocab.NSDoc + "a#char=0,80", vocab.NSStatement + "00000000000000aa", vocab.NSRelation + "met"} {
		st := quad.IRI(fmt.Sprintf("%s%016x", vocab.NSStatement, i))
		extra = append(extra, quad.Quad{Subject: kp, Predicate: met, Object: quad.IRI(node), Label: st}, quad.Quad{Subject: quad.IRI(node), Predicate: met, Object: us, Label: st})
	}
	put(t, s, d)
	each := func(yield func(quad.Quad, error) bool) {
		for _, q := range extra {
			if !yield(q, nil) {
				return
			}
		}
	}
	if _, err := s.Load(t.Context(), each, func(err error) { t.Error(err) }); err != nil {
		t.Fatal(err)
	}
	paths, err := s.Paths(t.Context(), Query{From: []string{"country/kp"}, To: []string{"country/us"}, K: 5})
	if err != nil || len(paths) > 0 {
		t.Errorf("got %v, %v", paths, err)
	}
}
