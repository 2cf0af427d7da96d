package actor_test

import (
	"testing"
)

// TestContested: "it" and "its" are left open where two states or bodies of the sentence may be meant alike.
func TestContested(t *testing.T) {
	s := load(t)
	for _, c := range []struct {
		text, pronoun, want string
	}{
		{"Norway meets with Chile to discuss its mines.", "its", ""},
		{"Norway meets with Chile and opens its border.", "its", "country/no"},
		{"Norway recalls its ambassador to Chile after it bans fishing.", "it", ""},
		{"Norway recalls its ambassador to Chile.", "its", "country/no"},
		{"Peru bans a channel of the firm Zanvo Media, saying it had lied.", "it", ""},
		{"Peru bans imports of fish, saying it will review the order in May.", "it", "country/pe"},
		{"Norway accuses Chile of violating its airspace.", "its", "country/no"},
		{"Norway says Chile has closed its border.", "its", "country/cl"},
		{"Norway will lift the ban if the latter frees its fleet.", "its", ""},
		{"Norway told Chile that its guards had left.", "its", ""},
		{"Norway calls on Chile to back its plan.", "its", "country/no"},
		{"Norway criticised Chile's decision to build a wall along its border.", "its", ""},
		{"The Peruvian Navy shoots down a drone as it flew over Lima.", "it", ""},
		{"Peru seizes a Chadian ship after it had crossed the line.", "it", ""},
		{"Peru bombs the Red Band after its attack on a village.", "its", ""},
		{"Peru praises the Red Band after its vote on a law.", "its", "country/pe"},
		{"Ten people were held after an attack in Oslo which injured two.", "which", ""},
		{"A ship sank a Chadian helicopter that crashed.", "that", ""},
		{"Chad burnt the weapons themselves.", "themselves", ""},
		{"Chilean Foreign Minister Ana Ruiz said: \"We reject the claim.\"", "We", "country/cl"},
		{"Chilean Foreign Minister Ana Ruiz said: \"Our region needs peace.\"", "Our", ""},
		{"Peru reopens its border. Chadians may enter the country in May.", "the country", "country/pe"},
		{"Peru expels an envoy of Chad. The Chadian envoy is accused of plans to harm the country.", "the country", ""},
		{"A million Chadians fled the country.", "the country", "country/td"},
		{"The UN said an armed group took a farm in Chad. The armed group denied it.", "The armed group", ""},
		{"The firm Zanvo Media said: \"We reject the claim.\"", "We", ""},
	} {
		got := ""
		for _, m := range s.link(t, "2025-05-01", c.text).Mentions {
			if c.text[m.Span.Start:m.Span.End] == c.pronoun && len(m.Actors) == 1 {
				got = m.Actors[0]
			}
		}
		if got != c.want {
			t.Errorf("%s\n%s is %q, want %q", c.text, c.pronoun, got, c.want)
		}
	}
}
