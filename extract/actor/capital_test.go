package actor_test

import "testing"

// TestCapitals: a capital is its state where it acts, a place where the town itself is meant, and
// nothing where it only gives its name to a treaty.
func TestCapitals(t *testing.T) {
	s := load(t)
	for _, c := range []struct{ text, want string }{
		{"Oslo rejected the plan.", "acts"},
		{"Chile criticised Oslo's refusal.", "acts"},
		{"Chile criticised Oslo's plans to fish there.", "acts"},
		{"Oslo's embassy in Chile was closed.", "acts"},
		{"Oslo's Foreign Ministry rejected the plan.", "acts"},
		{"Chile put pressure on Oslo.", "acts"},
		{"Chile praised Oslo's mayor.", "place"},
		{"A bomb went off at Oslo's traffic police headquarters.", "place"},
		{"He spoke at Oslo's Chilean embassy.", "place"},
		{"Chile closed its Oslo embassy.", "place"},
		{"The Oslo Criminal Court jailed him.", "place"},
		{"Chile carried out strikes on Oslo.", "place"},
		{"The Embassy of Chile, Oslo says it is closed.", "place"},
		{"He left Chile for Oslo, Norway.", "place"},
		{"Chile signed the Treaty of Oslo.", ""},
		{"The Oslo Protocol was signed by Chile.", ""},
		{"The Oslo was trailed by a Chilean tug.", ""},
	} {
		got := ""
		for _, m := range s.link(t, "2025-05-01", c.text).Mentions {
			if c.text[m.Span.Start:m.Span.End] == "Oslo" {
				if got = "acts"; m.Place {
					got = "place"
				}
			}
		}
		if got != c.want {
			t.Errorf("%s\nOslo is %q, want %q", c.text, got, c.want)
		}
	}
}
