package graph

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReplaceAndDeleteLeaveNoTrace(t *testing.T) {
	s := open(t, t.TempDir(), Options{})
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
	s := open(t, t.TempDir(), Options{})
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
