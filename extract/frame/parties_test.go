package frame_test

import (
	"slices"
	"testing"

	"entente/data"
	"entente/extract"
)

// TestParties wants the two states of the clause that tells when relations began or ended,
// and none where it names more or fewer.
func TestParties(t *testing.T) {
	x, err := extract.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		{"Diplomatic relations were established in 1964 when Kenyan envoys called on the Kuwaiti government.", "Kenyan established-relations-with Kuwaiti"},
		{"Relations were severed in 1964 when Kenyan soldiers attacked Chad.", "Kenyan broke-relations-with Chad"},
		{"Diplomatic relations were established in 1964 when envoys of Kenya, Peru and Chad met.", ""},
		{"Diplomatic relations were established in 1964 when an envoy called on the Kuwaiti government.", ""},
		{"Diplomatic relations were established in 1964 when officers of the former French colony called on the Kuwaiti government.", ""},
	} {
		var got []string
		r := extracted(x, c.text)
		for i := range r.Statements {
			if st := &r.Statements[i]; st.Core == "established-relations-with" || st.Core == "broke-relations-with" {
				got = append(got, written(c.text, st))
			}
		}
		if c.want == "" && len(got) > 0 || c.want != "" && !slices.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
