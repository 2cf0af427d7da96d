package actor_test

import (
	"slices"
	"testing"
)

// TestWhole: names are taken whole, and what only looks like a name of an actor is nobody.
// Each case lists all mentions with actors that it is about; "-word" must have none.
func TestWhole(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"A convoy was hit in the North Caucasus.", []string{"North Caucasus = place/north-caucasus (place)", "-Caucasus"}},
		{"Fighting was reported from Blue Nile, Sudan.", []string{"Blue Nile = place/blue-nile (place)"}},
		{"The Social and Economic Policy Institute (SEPI) warned Peru.", []string{"Social and Economic Policy Institute = org/social-and-economic-policy-institute", "SEPI = org/social-and-economic-policy-institute"}},
		{"The Tunisian Red Crescent found a boat.", []string{"Tunisian Red Crescent = org/tunisian-red-crescent"}},
		{"Al-Shabab shot at a convoy.", []string{"Al-Shabab = org/al-shabaab"}},
		{"Inter-Korean talks begin on Monday.", []string{"Inter-Korean = country/kp+country/kr"}},
		{"The Peruvian and Chilean embassies were closed.", []string{"The Peruvian and Chilean embassies = country/pe+country/cl"}},
		{"A Danish tourist was hit in Lyon. Police arrested two men.", []string{"-Police"}},
		{"A Danish tourist was hit in Aarhus, Denmark. Police arrested two men.", []string{"Police = country/dk"}},
	} {
		mentioned(t, c.text, c.want)
	}
}

// TestCrowded: pronouns that have more than one to choose from, or stand where things stand.
func TestCrowded(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Youths stormed the Peruvian embassy in Quito and set it on fire.", []string{"-it"}},
		{"Chad said it was ready to talk.", []string{"it = country/td"}},
		{"The Chadian foreign ministry said it was illegal.", []string{"-it"}},
		{"A court blamed Chad and ordered it to pay damages.", []string{"it = country/td"}},
		{"Chadian officials blamed the Taliban while Hamas claimed responsibility for it.", []string{"-it"}},
		{"Lithuania bans IT companies.", []string{"-IT"}},
		{"Boko Haram kidnapped three fishermen from their boat.", []string{"-their"}},
		{"Two Chadian soldiers were killed when a bomb hit their vehicle.", []string{"their = country/td"}},
		{"Norway and Chile swapped land. Residents were asked where they wanted to live.", []string{"-they"}},
		{"Norway and Chile swapped land. They will meet again.", []string{"They = country/no+country/cl"}},
		{"The United Nations freed 80 children who feared they were hunted.", []string{"-they"}},
		{"Peru, Chad and Chile met in Lima. Norway, Burkina Faso and Kenya announce their withdrawal from it.", []string{"their = country/no+country/bf+country/ke"}},
		{"Peru and Chad sent envoys, marking the first talks between the two since May.", []string{"the two = country/pe+country/td"}},
		{"Chad and Mali ended a dispute. Both signed a truce.", []string{"Both = country/td+country/ml"}},
		{"Chad charged two men with spying for Mali and Niger. The two were jailed.", []string{"-The two"}},
		{"Chad, Mali and Niger met. The two left.", []string{"-The two"}},
		{"It is reported that Chad closed its border.", []string{"-It", "its = country/td"}},
	} {
		mentioned(t, c.text, c.want)
	}
}

// mentioned looks for mentions that a text must have, and for words that must not be one with actors.
func mentioned(t *testing.T, body string, want []string) {
	t.Helper()
	r := load(t).link(t, "2015-06-01", body)
	got := map[string]bool{}
	var all []string
	for _, m := range r.Mentions {
		s := show(body, m)
		got[s] = true
		if len(m.Actors) > 0 {
			got["-"+body[m.Span.Start:m.Span.End]] = true
		}
		all = append(all, s)
	}
	for _, w := range want {
		if got[w] == (w[0] == '-') {
			t.Errorf("%s\nwant %q in %q", body, w, slices.Sorted(slices.Values(all)))
		}
	}
}

// TestOwners: whose it is that stands behind "its", and whom "the government" takes up.
func TestOwners(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The World Bank confirms that Chad has opened its markets.", []string{"its = country/td"}},
		{"Peru accuses Chile of violating its airspace.", []string{"its = country/pe"}},
		{"Hamas says Chile has violated its treaty with Peru.", []string{"its = country/cl"}},
		{"Peru says a Chilean plane entered its airspace.", []string{"its = country/pe"}},
		{"Chile criticised Turkey for jailing its president Recep Tayyip Erdoğan.", []string{"its = country/tr"}},
		{"Turkish President Recep Tayyip Erdoğan says his country will pay.", []string{"his country = country/tr"}},
		{"Chad accuses its former ally Sudan.", []string{"-its former ally"}},
		{"Chile and Peru blamed the Chadian government. They say that the government used force.", []string{"the government = country/td"}},
		{"Jordan's King Abdullah II visited Peru.", []string{"King Abdullah II = person/abdullah-ii"}},
		{"The foreign ministers of Peru, Chile and Chad said they agreed.", []string{"they = country/pe+country/cl+country/td"}},
		{"Recep Tayyip Erdoğan's trip to Peru begins today. Peruvian President Ollanta Humala welcomed it. According to a Turkish official, he will leave on Friday.", []string{"he = person/recep-tayyip-erdogan"}},
	} {
		mentioned(t, c.text, c.want)
	}
}
