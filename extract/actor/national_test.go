package actor_test

import (
	"cmp"
	"strings"
	"testing"
)

// TestNationals wants new persons to have the state that the words beside their
// name say they are of, and no other.
func TestNationals(t *testing.T) {
	for _, c := range []struct{ text, name, country string }{
		{"Nepal arrested British national Martin Traverson.", "Martin Traverson", "country/gb"},
		{"Josh Holtmann, an American engineer, was arrested in Peru.", "Josh Holtmann", "country/us"},
		{"A court sentenced Estonian security officer Eston Kohvermaa.", "Eston Kohvermaa", "country/ee"},
		{"Peru expelled the Chinese, and Martin Traverson left.", "Martin Traverson", ""},
		{"Peru arrested German-born writer Martin Traverson.", "Martin Traverson", ""},
		{"Martin Traverson, whom the Danish police sought, left Peru.", "Martin Traverson", ""},
		{"Peru arrested United States citizen Martin Traverson.", "Martin Traverson", "country/us"},
		{"Peru fined Swedish shipowner and club chairman Martin Traverson.", "Martin Traverson", ""},
		{"Kenya central bank governor Martin Traverson left Peru.", "Martin Traverson", "country/ke"},
		{"Martin Traverson, commander of the Danish navy, left Peru.", "Martin Traverson", "country/dk"},
		{"Former Danish foreign minister Martin Traverson left Peru.", "Martin Traverson", "country/dk"},
		{"Haiti is calm, said Interior Minister Martin Traverson.", "Martin Traverson", "country/ht"},
		{"The Danish ambassador to Peru Martin Traverson left Haiti.", "Martin Traverson", "country/dk"},
		{"Peru met Danish minister Jens Olafson and army chief Martin Traverson.", "Martin Traverson", "country/dk"},
		{"Peru sued the Danish far-right politician and activist Martin Traverson.", "Martin Traverson", "country/dk"},
		{"Peru freed U.S. Navy veteran Martin Traverson.", "Martin Traverson", "country/us"},
		{"Martin Traverson, mayor of Aarhus, left Peru.", "Martin Traverson", "country/dk"},
	} {
		found := false
		for _, a := range load(t).link(t, "2016-03-01", c.text).New {
			if strings.Contains(a.Name, c.name) {
				found = true
				if cmp.Or(a.Country, a.Nation) != c.country {
					t.Errorf("%s: %q, want %q", c.text, cmp.Or(a.Country, a.Nation), c.country)
				}
			}
		}
		if !found {
			t.Errorf("%s: no %s", c.text, c.name)
		}
	}
}
