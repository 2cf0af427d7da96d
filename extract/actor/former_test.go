package actor_test

import (
	"slices"
	"testing"
)

// TestFormerStates wants a state that is no more where the text names it in full, or is of
// its time, and the place of today elsewhere.
func TestFormerStates(t *testing.T) {
	for _, c := range []struct{ date, text, want string }{
		{"", "The Kingdom of Bavaria sent an envoy to Peru.", "Kingdom of Bavaria = country/x-bavaria"},
		{"", "The Kingdom of Bavaria sent an envoy. Bavaria sent another.", "Bavaria = country/x-bavaria"},
		{"", "The Kingdom of Bavaria sent an envoy. Bavarian troops left Peru.", "Bavarian troops = country/x-bavaria"},
		{"1850-03-01", "Bavaria sent an envoy to Peru.", "Bavaria = country/x-bavaria"},
		{"2020-03-01", "He went to Bavaria.", "Bavaria = place/bavaria (place)"},
		{"2020-03-01", "Prussian officers left Peru.", "Prussian officers = country/x-prussia"},
		{"", "Peru recognised the Orange Free State.", "Orange Free State = country/x-orange-free-state"},
		{"", "The United Arab Republic and the Grand Duchy of Mecklenburg-Schwerin wrote to Peru.", "Grand Duchy of Mecklenburg-Schwerin = country/x-mecklenburg-schwerin"},
		// a state of today with its style
		{"", "Peru recognised the Kingdom of Serbia.", "Kingdom of Serbia = country/rs"},
		{"", "Peru recognised the Federal Republic of Somalia.", "Federal Republic of Somalia = country/so"},
		{"", "Peru recognised the Republic of the Philippines.", "Republic of the Philippines = country/ph"},
		{"", "Peru recognised the Kingdom of Montenegro.", "Kingdom of Montenegro = country/me"},
		{"", "Peru recognised the German Empire.", "German Empire = country/de"},
		{"", "Peru recognised the Republic of the Congo.", "Republic of the Congo = country/cg"},
		{"", "Peru left the Russian republic of Dagestan.", "Russian = country/ru"},
	} {
		body := c.text
		var got []string
		for _, m := range load(t).link(t, c.date, body).Mentions {
			got = append(got, show(body, m))
		}
		if !slices.Contains(got, c.want) {
			t.Errorf("%s (%s): %q, want %q", body, c.date, got, c.want)
		}
	}
}
