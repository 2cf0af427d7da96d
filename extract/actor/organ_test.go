package actor_test

import (
	"slices"
	"testing"
)

// TestOrgans wants the organs of a state found in every way that one says whose they are.
func TestOrgans(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The government of the Gambia accused Peru.", "The government of the Gambia = country/gm"},
		{"The governments of the Seychelles, the Gambia and Malta met.", "The governments of the Seychelles, the Gambia and Malta = country/sc+country/gm+country/mt"},
		{"The Ministry of Trade, Industry and Energy of Chile accused Peru.", "The Ministry of Trade, Industry and Energy of Chile = country/cl"},
		{"The Ministry of Defence in Chile accused Peru.", "The Ministry of Defence in Chile = country/cl"},
		{"Chile's National Security Council accused Peru.", "Chile's National Security Council = country/cl"},
		{"The National Intelligence Service of Chile accused Peru.", "The National Intelligence Service of Chile = country/cl"},
		{"South Korea's National Intelligence Service accused Peru.", "National Intelligence Service = org/nis-kr"},
		{"Chilean air defences and airmen accused Peru.", "Chilean air defences = country/cl"},
		{"Chile's London embassy accused Peru.", "Chile's London embassy = country/cl"},
		{"Chilean F-16s entered Peru.", "Chilean F-16s = country/cl"},
		{"Two Chilean fighter jets entered Peru.", "Chilean fighter jets = country/cl"},
		{"Chilean F-15 fighters entered Peru.", "Chilean F-15 fighters = country/cl"},
		{"The Kenyan-led coalition accused Peru.", "The Kenyan-led coalition = group/kenyan-led-coalition (private)"},
		{"Chilean suicide bombers attacked Peru.", "Chilean suicide bombers = group/chilean-suicide-bombers (private)"},
	} {
		var got []string
		for _, m := range load(t).link(t, "2016-03-01", c.text).Mentions {
			got = append(got, show(c.text, m))
		}
		if !slices.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
