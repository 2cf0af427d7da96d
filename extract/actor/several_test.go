package actor_test

import (
	"slices"
	"strings"
	"testing"
)

// TestSeveral wants names for several states to mean all of them, and only where
// the words before take all.
func TestSeveral(t *testing.T) {
	for text, want := range map[string]string{
		"The Baltic states thanked Peru.":                    "country/ee country/lv country/lt",
		"The governments of the two Koreas thanked Peru.":    "country/kp country/kr",
		"Two Central Asian countries thanked Peru.":          "",
		"Peru met leaders of the five Central Asian states.": "country/kz country/kg country/tj country/tm country/uz",
		"All three Baltic states thanked Peru.":              "country/ee country/lv country/lt",
		"Each of the Baltic states thanked Peru.":            "country/ee country/lv country/lt",
		"Both Koreas thanked Peru.":                          "country/kp country/kr",
		"Nordic leaders thanked Peru.":                       "country/dk country/fi country/is country/no country/se",
		"The six Gulf states thanked Peru.":                  "country/ae country/bh country/kw country/om country/qa country/sa",
		"Three Gulf states thanked Peru.":                    "",
		"Most Baltic states thanked Peru.":                   "",
		"One of the Baltic states thanked Peru.":             "",
		"A group of Baltic leaders thanked Peru.":            "",
		"Nearly all Nordic countries thanked Peru.":          "",
		"The four Nordic countries thanked Peru.":            "",
	} {
		found := ""
		for _, m := range load(t).link(t, "2018-05-01", text).Mentions {
			if len(m.Actors) > 1 {
				found = strings.Join(m.Actors, " ")
			}
		}
		if found != want {
			t.Errorf("%s: %q, want %q", text, found, want)
		}
	}
}

// TestCommonNames keeps bodies of one name in two states apart, and makes nothing of
// one that the text gives to no state.
func TestCommonNames(t *testing.T) {
	for text, want := range map[string][]string{
		"Peru's Constitutional Tribunal freed him.":                        {"org/constitutional-tribunal-pe"},
		"Kenya's Constitutional Tribunal freed him.":                       {"org/constitutional-tribunal-ke"},
		"Peru and Kenya wait until the Constitutional Tribunal frees him.": nil,
	} {
		var found []string
		for _, a := range load(t).link(t, "2018-05-01", text).New {
			if strings.HasPrefix(a.ID, "org/") {
				found = append(found, a.ID)
			}
		}
		if !slices.Equal(found, want) {
			t.Errorf("%s: %v, want %v", text, found, want)
		}
	}
}

// TestServedOnDate wants persons with several offices to act for the state of the
// one held on the date, unless the text says otherwise.
func TestServedOnDate(t *testing.T) {
	for _, c := range []struct{ date, text, state string }{
		{"2018-11-03", "Josep Borrell left Peru.", "country/es"},
		{"2021-11-03", "Josep Borrell left Peru.", "country/eu"},
		{"2021-11-03", "Spanish diplomat Josep Borrell left Peru.", "country/es"},
	} {
		for _, m := range load(t).link(t, c.date, c.text).Mentions {
			if m.Type == "person" && m.State != c.state {
				t.Errorf("%s, %s: acts for %q, want %q", c.date, c.text, m.State, c.state)
			}
		}
	}
}
