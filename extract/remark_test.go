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

// TestContent tells the statements that a remark consists of from those that stand beside it.
func TestContent(t *testing.T) {
	remark := frame.Statement{Subject: "country/x", Object: "country/y"}
	for _, c := range []struct {
		what  string
		other frame.Statement
		want  bool
	}{
		{"what the other did", frame.Statement{Subject: "country/y", Object: "country/z", Source: []string{"country/x"}}, true},
		{"what the other suffered", frame.Statement{Subject: "country/z", Object: "country/y", Source: []string{"org/agency", "country/x"}}, true},
		{"the text's own word", frame.Statement{Subject: "country/y", Object: "country/z"}, false},
		{"of somebody else", frame.Statement{Subject: "country/v", Object: "country/z", Source: []string{"country/x"}}, false},
	} {
		told := map[content]bool{}
		addContent(told, &c.other)
		if got := told[content{remark.Sentence, remark.Subject, remark.Object}]; got != c.want {
			t.Errorf("%s: %v, want %v", c.what, got, c.want)
		}
	}
}
