package graph

import (
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente/graph/nquads"
)

func TestReplaceAndDeleteLeaveNoTrace(t *testing.T) {
	s := open(t, place(t), Options{})
	a := docQuads(t, "a", "P", "2024-01-02", "kp supplied-to ru", "ru invited kp planned")
	b := docQuads(t, "b", "P", "2024-01-03", "cn met ru", "cn supplied-to ru")
	put(t, s, a)
	before := dump(t, s)
	put(t, s, b)
	if dump(t, s) == before {
		t.Fatal("adding a document changed nothing")
	}
	if _, err := s.Delete(t.Context(), "b"); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(before, dump(t, s)); diff != "" {
		t.Errorf("a document was added and deleted; -before +after:\n%s", diff)
	}
	if c := put(t, s, a); c != (Change{Unchanged: 1}) {
		t.Errorf("the same document again changed %+v", c)
	}
	if _, err := s.Delete(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	if got := dump(t, s); got != "" {
		t.Errorf("the last document left behind\n%s", got)
	}
}

func TestPath(t *testing.T) {
	s := open(t, place(t), Options{})
	put(t, s, docQuads(t, "a", "P", "2024-01-02", "kp supplied-to ru", "us met kp", "us visited cn planned reported by=jp", "cn met ru"))
	paths, err := s.Paths(t.Context(), Query{From: []string{"country/us"}, To: []string{"country/ru"}, K: 5})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range paths {
		var line strings.Builder
		line.WriteString("us")
		for _, h := range p.Hops {
			arrow := " -> "
			if h.Backward() {
				arrow = " <- "
			}
			st := h.Statements[0]
			line.WriteString(arrow + st.Edge + " (" + st.Status + " " + st.Evidence + ", " + st.Sentence.Text + ") " + h.To.Name)
		}
		got = append(got, line.String())
	}
	want := `us -> will-visit (planned`
	t.Log(strings.Join(got, "\n"))
	if len(got) != 2 || strings.HasPrefix(got[0], want) {
		t.Errorf("got %s", got)
	}
}

// Whatever is done in whatever order, the graph is what a map of documents would
// be, and its tables agree.
func TestStoreIsAMapOfDocuments(t *testing.T) {
	pool := []string{"kp met ru", "ru invited kp planned", "us met cn", "us supplied-to kr reported by=jp", "kp met us", "cn refused-entry-to us refused"}
	rapid.Check(t, func(rt *rapid.T) {
		dir := t.TempDir()
		s, err := Open(dir, Options{})
		if err != nil {
			rt.Fatal(err)
		}
		s.db.NoSync = true
		model := map[string]DocumentQuads{}
		for range rapid.IntRange(1, 8).Draw(rt, "steps") {
			id := rapid.SampledFrom([]string{"a", "b", "c"}).Draw(rt, "document")
			facts := rapid.SliceOfNDistinct(rapid.SampledFrom(pool), 0, 4, rapid.ID[string]).Draw(rt, "facts")
			if len(facts) == 0 {
				if _, err := s.Replace(rt.Context(), id, nil); err != nil {
					rt.Fatal(err)
				}
				delete(model, id)
				continue
			}
			model[id] = docQuads(t, id, "P", "2024", facts...)
			if _, err := s.Replace(rt.Context(), id, model[id].Quads); err != nil {
				rt.Fatal(err)
			}
		}
		if diff := cmp.Diff(union(t, model), dump(t, s)); diff != "" {
			rt.Fatalf("-map +store\n%s", diff)
		}
		if found, err := s.Verify(rt.Context()); err != nil || len(found) > 0 {
			rt.Fatal(found, err)
		}
		if err := s.Close(); err != nil {
			rt.Fatal(err)
		}
	})
}

func union(t testing.TB, docs map[string]DocumentQuads) string {
	t.Helper()
	var b strings.Builder
	err := nquads.WriteSorted(&b, func(yield func(quad.Quad, error) bool) {
		for _, d := range docs {
			for _, q := range d.Quads {
				if !yield(q, nil) {
					return
				}
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}
