package actor_test

import (
	"testing"

	"entente/extract/actor"
)

// TestParties: a party that is called by a state is none of another state, nor the state.
func TestParties(t *testing.T) {
	s := load(t)
	for _, c := range []struct{ text, want string }{
		{"Norway met the Communist Party of Peru.", "Communist Party of Peru=org/communist-party-of-peru"},
		{"Norway met the United Communist Party of Peru.", "United Communist Party of Peru=org/united-communist-party-of-peru"},
		{"Norway met the Communist Party of China.", "Communist Party of China=org/cpc"},
		{"The Workers' Party of Belgium criticised Chad.", "Workers' Party of Belgium=org/workers-party-of-belgium"},
		{"The president of Peru met the Communist Party.", ""},
	} {
		got := ""
		for _, m := range s.link(t, "2025-05-01", c.text).Mentions {
			if m.Type == "org" && len(m.Actors) == 1 {
				got = c.text[m.Span.Start:m.Span.End] + "=" + m.Actors[0]
			}
		}
		if got != c.want {
			t.Errorf("%s\ngot %s, want %s", c.text, got, c.want)
		}
	}
}

// TestLongerNames: another family name makes another person, unless a title says who it is.
func TestLongerNames(t *testing.T) {
	s := load(t)
	for _, c := range []struct{ text, want string }{
		{"Norway sanctioned Nicolás Maduro Ruiz, a lawyer.", "Nicolás Maduro Ruiz=person/nicolas-maduro-ruiz"},
		{"Norway sanctioned Nicolás Maduro.", "Nicolás Maduro=person/nicolas-maduro"},
		{"Colombian President Iván Duque Márquez visited Norway.", "Iván Duque=person/ivan-duque"},
		{"Nicolás Maduro Monday criticised Norway.", "Nicolás Maduro=person/nicolas-maduro"},
	} {
		got := ""
		for _, m := range s.link(t, "2019-05-01", c.text).Mentions {
			if m.Type == "person" && m.Kind == "name" && len(m.Actors) == 1 {
				got = c.text[m.Span.Start:m.Span.End] + "=" + m.Actors[0]
			}
		}
		if got != c.want {
			t.Errorf("%s\ngot %s, want %s", c.text, got, c.want)
		}
	}
}

// TestForAState: an army that is for a state is not that state's.
func TestForAState(t *testing.T) {
	s := load(t)
	for _, m := range s.link(t, "2025-05-01", "The pro-Chile army shelled Lima.").Mentions {
		if m.Kind == actor.Nominal {
			t.Errorf("taken for Chile's: %+v", m)
		}
	}
}

// TestRulersOfTowns: who rules a part of a state rules not the state.
func TestRulersOfTowns(t *testing.T) {
	s := load(t)
	for _, c := range []struct{ text, want string }{
		{"The Emir of Qatar met Chile's envoy.", "The Emir of Qatar"},
		{"The UAE's ruler met Chile's envoy.", "The UAE's ruler"},
		{"Dubai's ruler met Chile's envoy.", ""},
		{"Chile's envoy met the Crown Prince of Abu Dhabi.", ""},
	} {
		got := ""
		for _, m := range s.link(t, "2025-05-01", c.text).Mentions {
			if m.Kind == actor.Office && len(m.Actors) == 1 {
				got = c.text[m.Span.Start:m.Span.End]
			}
		}
		if got != c.want {
			t.Errorf("%s\ngot %q, want %q", c.text, got, c.want)
		}
	}
	for _, r := range s.link(t, "2025-05-01", "Dubai Crown Prince Ivo Tovin met Chile's envoy.").Roles {
		t.Errorf("who rules a town has an office of a state: %+v", r)
	}
}
