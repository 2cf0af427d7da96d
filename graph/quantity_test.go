package graph

import "testing"

func TestDiffer(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"300 tanks", "500 tanks", true},
		{"300 tanks", "300 battle tanks", false},
		{"1,200 troops", "1200 troops", false},
		{"twelve thousand troops", "12,000 troops", false},
		{"two hundred and fifty men", "250 men", false},
		{"twenty-five men", "25 men", false},
		{"one thousand five hundred shells", "1,500 shells", false},
		{"1.5 million shells", "1,500,000 shells", false},
		{"three soldiers", "five soldiers", true},
		{"more than 300 tanks", "350 tanks", false},
		{"more than 300 tanks", "200 tanks", true},
		{"at least 12 people", "as many as 20 people", false},
		{"at least 25 people", "up to 20 people", true},
		{"about 300 tanks", "310 tanks", false},
		{"some 300 tanks", "500 tanks", true},
		{"dozens of tanks", "500 tanks", false}, // not a number to compare
		{"tanks", "500 tanks", false},
		{"300 tanks and 20 guns", "500 tanks", false}, // which of the two?
		{"$20 million", "$20 billion", true},
		{"12-15 people", "30 people", false}, // a stretch
		{"", "", false},
	} {
		if got := differ(c.a, c.b); got != c.want {
			t.Errorf("%q and %q: %t", c.a, c.b, got)
		}
		if differ(c.a, c.b) != differ(c.b, c.a) || differ(c.a, c.a) || differ(c.b, c.b) {
			t.Errorf("%q and %q: not the same both ways, or one differs from itself", c.a, c.b)
		}
	}
}
