package graph

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDiff(t *testing.T) {
	a, b := open(t, place(t), Options{}), open(t, place(t), Options{})
	put(t, a, docQuads(t, "d", "P", "2024", "kp met ru", "us met kp reported", "cn met kr"))
	put(t, b, docQuads(t, "d", "P", "2024", "kp met ru", "us met kp alleged", "cn visited jp"))
	d, err := Diff(t.Context(), a, b)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range d.Statements {
		switch {
		case c.From == nil:
			got = append(got, "gained "+c.To.Relation)
		case c.To == nil:
			got = append(got, "lost "+c.From.Relation)
		default:
			got = append(got, "changed "+strings.Join(c.Fields, " "))
		}
	}
	for _, l := range d.Gained {
		got = append(got, fmt.Sprint("link ", l.A.Name, l.B.Name))
	}
	for _, l := range d.Lost {
		got = append(got, fmt.Sprint("no link ", l.A.Name, l.B.Name))
	}
	want := []string{"changed evidence quote", "changed edge object quote relation", "link CNJP", "no link CNKR"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if d, err := Diff(t.Context(), a, a); err != nil || !d.Empty() {
		t.Errorf("a graph differs from itself: %+v, %v", d, err)
	}
}
