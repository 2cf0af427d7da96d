package extract

import (
	"testing"

	"entente/extract/actor"
	"entente/extract/frame"
)

// TestIdle tells the remarks that tie two actors from those that tie nobody.
func TestIdle(t *testing.T) {
	known := map[string]actor.Actor{
		"country/x":  {ID: "country/x", Type: "country", Country: "country/x"},
		"country/y":  {ID: "country/y", Type: "country", Country: "country/y"},
		"org/agency": {ID: "org/agency", Type: "org", Kind: "news-agency", Country: "country/y"},
		"org/army":   {ID: "org/army", Type: "org", Kind: "military", Country: "country/x"},
		"place/town": {ID: "place/town", Type: "place"},
	}
	look := func(id string) (actor.Actor, []actor.Term, bool) {
		a, ok := known[id]
		return a, nil, ok
	}
	for _, c := range []struct {
		speaker, other string
		idle           bool
	}{
		{"country/x", "country/y", false},
		{"country/x", "org/army", true},
		{"org/agency", "country/x", true},
		{"country/x", "place/town", true},
		{"group/rebels", "country/x", false},
	} {
		if got := idle(look, &frame.Statement{Subject: c.speaker, Object: c.other}); got != c.idle {
			t.Errorf("%s of %s: idle %v, want %v", c.speaker, c.other, got, c.idle)
		}
	}
}
