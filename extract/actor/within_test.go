package actor_test

import "testing"

// TestStates says in which state a place lies, as the text or the tables tell, and
// for which state others act.
func TestStates(t *testing.T) {
	for text, want := range map[string]map[string]string{
		"Gunmen attacked the town of Zlotar in Cameroon's Far North Region.":    {"Zlotar": "country/cm"},
		"Missiles hit the Congolese city of Zlotar.":                            {"Zlotar": "country/cd"},
		"Missiles hit Zlotar, Nigeria. Then troops entered the town of Zlotar.": {"Zlotar": "country/ng"},
		"Russia shelled Mariupol.":                                              {"Mariupol": "country/ua", "Russia": "country/ru"},
		"Shells hit the town of Chuhuiv in Kharkiv Oblast.":                     {"Chuhuiv": "country/ua"},
		"Gunmen attacked the town of Central, Uganda said.":                     {"Central": "country/ug"},
		"Troops left the town of Zlotar. Nigeria protested.":                    {"Zlotar": "", "Nigeria": "country/ng"},
	} {
		for _, m := range load(t).link(t, "2022-05-01", text).Mentions {
			if state, ok := want[text[m.Span.Start:m.Span.End]]; ok && m.State != state {
				t.Errorf("%s: %s lies in %q, want %q", text, text[m.Span.Start:m.Span.End], m.State, state)
			}
		}
	}
}
