package graph

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/data/vocab"
	"entente/graph/nquads"
)

// fact is one statement of a test document, given in one line:
//
//	kp supplied-to ru planned reported by=us date=2024-01 id=aa
//
// A relation with a status other than actual gets the prefix that says so.
func factQuads(t testing.TB, doc string, n int, line string) []quad.Quad {
	t.Helper()
	f := strings.Fields(line)
	if len(f) < 3 {
		t.Fatalf("a fact is subject, relation, object: %q", line)
	}
	id := fmt.Sprintf("%08x%08x", hash32(doc), n)
	status, evidence := "actual", "asserted"
	var by, date string
	for _, word := range f[3:] {
		key, value, named := strings.Cut(word, "=")
		switch {
		case named && key == "by":
			by = value
		case named && key == "date":
			date = value
		case named && key == "id":
			id = value
		case strings.Contains(" asserted reported alleged presupposed denied ", " "+word+" "):
			evidence = word
		default:
			status = word
		}
	}
	edge := map[string]string{"actual": "", "planned": "will-", "refused": "refused-to-", "negative": "did-not-"}
	prefix, hasEdge := edge[status]
	polarity := "positive"
	if status == "negative" {
		status, polarity = "actual", "negative"
	}
	st, meta := quad.IRI(vocab.NSStatement+id), quad.IRI(vocab.MetaGraph(doc))
	s, o := quad.IRI(vocab.NSActor+"country/"+f[0]), quad.IRI(vocab.NSActor+"country/"+f[2])
	add := func(p string, v quad.Value) quad.Quad {
		return quad.Quad{Subject: st, Predicate: quad.IRI(p), Object: v, Label: meta}
	}
	sentence := quad.IRI(fmt.Sprintf("%s%s#char=%d,%d", vocab.NSDoc, doc, n*100, n*100+80))
	quads := []quad.Quad{
		add(vocab.RDFType, quad.IRI(vocab.DefStatement)),
		add(vocab.RDFSubject, s),
		add(vocab.RDFPredicate, quad.IRI(vocab.NSRelation+f[1])),
		add(vocab.RDFObject, o),
		add(vocab.DefStatus, quad.IRI(vocab.NSStatus+status)),
		add(vocab.DefPolarity, quad.IRI(vocab.NSPolarity+polarity)),
		add(vocab.DefEvidence, quad.IRI(vocab.NSEvidence+evidence)),
		add(vocab.ProvQuotedFrom, sentence),
		{Subject: sentence, Predicate: quad.IRI(vocab.NIFAnchor), Object: quad.String(line), Label: meta},
		{Subject: quad.IRI(vocab.NSRelation + f[1]), Predicate: quad.IRI(vocab.RDFSLabel), Object: quad.String(f[1]), Label: quad.IRI(vocab.GraphVocab)},
	}
	for _, a := range []string{f[0], f[2]} {
		quads = append(quads, quad.Quad{
			Subject: quad.IRI(vocab.NSActor + "country/" + a), Predicate: quad.IRI(vocab.RDFSLabel),
			Object: quad.String(strings.ToUpper(a)), Label: quad.IRI(vocab.GraphGazetteer),
		})
	}
	if hasEdge {
		quads = append(quads, quad.Quad{Subject: s, Predicate: quad.IRI(vocab.NSRelation + prefix + f[1]), Object: o, Label: st})
	}
	if by != "" {
		quads = append(quads, add(vocab.ProvAttributedTo, quad.IRI(vocab.NSActor+"country/"+by)))
	}
	if date != "" {
		quads = append(quads, add(vocab.DefEventDate, quad.TypedString{Value: quad.String(date), Type: vocab.XSDDate}))
	}
	return quads
}

func hash32(s string) uint32 {
	h := uint32(2166136261)
	for _, c := range []byte(s) {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

// docQuads makes a document out of facts, one a line.
func docQuads(t testing.TB, doc, publisher, date string, facts ...string) DocumentQuads {
	t.Helper()
	node, meta := quad.IRI(vocab.NSDoc+doc), quad.IRI(vocab.MetaGraph(doc))
	quads := []quad.Quad{{Subject: node, Predicate: quad.IRI(vocab.RDFType), Object: quad.IRI(vocab.SchemaNews), Label: meta}}
	if publisher != "" {
		quads = append(quads, quad.Quad{Subject: node, Predicate: quad.IRI(vocab.SchemaPublisher), Object: quad.String(publisher), Label: meta})
	}
	if date != "" {
		quads = append(quads, quad.Quad{
			Subject: node, Predicate: quad.IRI(vocab.SchemaPublished),
			Object: quad.TypedString{Value: quad.String(date), Type: vocab.XSDDate}, Label: meta,
		})
	}
	for i, line := range facts {
		quads = append(quads, factQuads(t, doc, i, line)...)
	}
	return DocumentQuads{ID: doc, Quads: quads}
}

// inStore says where the graphs of tests are kept: in folders or, where it is
// "postgres", in a database (see postgres).
const inStore = "ENTENTE_STORE"

// place gives where a graph can be made.
func place(t testing.TB) string {
	t.Helper()
	if os.Getenv(inStore) == "postgres" {
		return database(t)
	}
	return t.TempDir()
}

func open(t testing.TB, dir string, o Options) *Store {
	t.Helper()
	s, err := Open(dir, o)
	if err != nil {
		t.Fatal(err)
	}
	s.db.NoSync = true // tests do not outlive a power cut
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func put(t testing.TB, s *Store, docs ...DocumentQuads) Change {
	t.Helper()
	c, err := s.ReplaceAll(t.Context(), func(yield func(DocumentQuads) bool) {
		for _, d := range docs {
			if !yield(d) {
				return
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// dump gives the whole graph as sorted N-Quads.
func dump(t testing.TB, s *Store) string {
	t.Helper()
	var b strings.Builder
	if err := nquads.WriteSorted(&b, s.Quads(t.Context())); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
