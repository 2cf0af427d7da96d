package graph

import (
	"slices"
	"testing"
)

// Names that no document uses are known all the same, but only of actors that the
// graph has, and never before a name that a document does use.
func TestNamesWithoutDocuments(t *testing.T) {
	known := func(name string) []string {
		switch name {
		case "the Kremlin":
			return []string{"country/ru"}
		case "the Elysee":
			return []string{"country/fr"} // not in the graph
		case "cn":
			return []string{"country/ru"}
		}
		return nil
	}
	s := open(t, place(t), Options{Names: known})
	put(t, s, docQuads(t, "a", "Desk", "2024-01-01", "ru visited cn"))
	for _, byState := range []bool{false, true} {
		x, err := s.Index(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if byState {
			x = x.byState()
		}
		for name, want := range map[string][]string{
			"the Kremlin": {"country/ru"},
			"the Elysee":  nil,
			"cn":          {"country/cn"},
			"nobody":      nil,
		} {
			var got []string
			for _, a := range x.Find(name) {
				got = append(got, a.ID)
			}
			if !slices.Equal(got, want) {
				t.Errorf("by state %v: %q found %v, want %v", byState, name, got, want)
			}
		}
	}
}
