package actor_test

import (
	"slices"
	"testing"
)

// TestOrgans wants the organs of a state found in every way that one says whose they are.
func TestOrgans(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The government of the Gambia accused Peru.", "The government of the Gambia = country/gm"},
		{"The governments of the Seychelles, the Gambia and Malta met.", "The governments of the Seychelles, the Gambia and Malta = country/sc+country/gm+country/mt"},
		{"The Ministry of Trade, Industry and Energy of Chile accused Peru.", "The Ministry of Trade, Industry and Energy of Chile = country/cl"},
		{"The Ministry of Defence in Chile accused Peru.", "The Ministry of Defence in Chile = country/cl"},
		{"Chile's National Security Council accused Peru.", "Chile's National Security Council = country/cl"},
		{"The National Intelligence Service of Chile accused Peru.", "The National Intelligence Service of Chile = country/cl"},
		{"South Korea's National Intelligence Service accused Peru.", "National Intelligence Service = org/nis-kr"},
		{"Chilean air defences and airmen accused Peru.", "Chilean air defences = country/cl"},
		{"Chile's London embassy accused Peru.", "Chile's London embassy = country/cl"},
		{"Chilean F-16s entered Peru.", "Chilean F-16s = country/cl"},
		{"Two Chilean fighter jets entered Peru.", "Chilean fighter jets = country/cl"},
		{"Chilean F-15 fighters entered Peru.", "Chilean F-15 fighters = country/cl"},
		{"The Kenyan-led coalition accused Peru.", "The Kenyan-led coalition = group/kenyan-led-coalition (private)"},
		{"Chilean suicide bombers attacked Peru.", "Chilean suicide bombers = group/chilean-suicide-bombers (private)"},
	} {
		wantMention(t, c.text, c.want)
	}
}

// wantMention wants one mention of a text, with who it is.
func wantMention(t *testing.T, doc, want string) {
	t.Helper()
	var got []string
	for _, m := range load(t).link(t, "2016-03-01", doc).Mentions {
		got = append(got, show(doc, m))
	}
	if !slices.Contains(got, want) {
		t.Errorf("%s: %q, want %q", doc, got, want)
	}
}

// TestNamesTakenWhole wants names of persons, ships and bodies whole, whatever their parts are called.
func TestNamesTakenWhole(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
		not  string
	}{
		{"Kenyan lawmaker Aden Tovin accused Chile.", []string{"Aden Tovin = person/aden-tovin (private)"}, "Aden"},
		{"Sergeant Dulari Langley was killed in Chile.", []string{"Dulari Langley = person/dulari-langley"}, "Langley"},
		{"The governor of the state of New Hampshire Bill Tovin visited Chile.", []string{"New Hampshire = place/new-hampshire (place)", "Bill Tovin = person/bill-tovin"}, ""},
		{"Former contractor Edward Tovin left Chile.", []string{"Edward Tovin = person/edward-tovin"}, ""},
		{"A drone struck the tanker Chem Tovin.", nil, "Chem Tovin"},
		{"Israel destroyed the village of Abu Tovin.", []string{"Abu Tovin = place/abu-tovin (place)"}, ""},
		{"The Centre for Trade, Fisheries and Forestry accused Chile.", []string{"Centre for Trade, Fisheries and Forestry = org/centre-for-trade-fisheries-and-forestry"}, ""},
		{"Peru filed a suit against Chile, alleging its tariffs broke the treaty.", []string{"its = country/cl"}, ""},
		{"The city of Santiago de Cuba thanked Chile.", []string{"Santiago de Cuba = place/santiago-de-cuba (place)"}, "Cuba"},
		{"A man was arrested in Atlanta, Georgia.", nil, "Georgia"},
		{"The Foreign Ministry in Tehran accused Chile.", []string{"The Foreign Ministry in Tehran = org/ir-foreign-ministry"}, ""},
		{"Peru filed a suit against Chile, alleging its ships were seized.", nil, "its = country/cl"},
	} {
		var got []string
		for _, m := range load(t).link(t, "2016-03-01", c.text).Mentions {
			got = append(got, show(c.text, m))
			if w := c.text[m.Span.Start:m.Span.End]; len(m.Actors) > 0 && c.not != "" && (w == c.not || show(c.text, m) == c.not) {
				t.Errorf("%s: %s", c.text, show(c.text, m))
			}
		}
		for _, w := range c.want {
			if !slices.Contains(got, w) {
				t.Errorf("%s: %q, want %q", c.text, got, w)
			}
		}
	}
}

// TestUnknownPersons wants persons of no table made out by what stands before their names.
func TestUnknownPersons(t *testing.T) {
	for _, c := range []struct {
		text, want string
	}{
		{"Homeland Security Secretary Janet Tovin accused Chile.", "Janet Tovin = person/janet-tovin"},
		{"Secretary of the Treasury Henry Tovin accused Chile.", "Henry Tovin = person/henry-tovin"},
		{"Representative Carol Tovin accused Chile.", "Carol Tovin = person/carol-tovin"},
		{"Chile freed Liu Xiaohe.", "Liu Xiaohe = person/liu-xiaohe"},
		{"Chile's ex-President Carlos Tovin was arrested in Peru.", "Carlos Tovin = person/carlos-tovin (private)"},
		{"Peruvian PM Ann Tovin accused Chile.", "Ann Tovin = person/ann-tovin"},
		{"The House of Representatives of Chile accused Peru.", "The House of Representatives of Chile = country/cl"},
		{"Turkey recalled its ambassador to Peru, Sakir Ozkan Tovin, for consultations.", "Sakir Ozkan Tovin = person/sakir-ozkan-tovin"},
		{"Turkey's Foreign Ministry summoned an envoy. The ministry condemned Peru.", "The ministry = org/mfa-tr"},
		{"The Turkish Foreign Ministry summoned an envoy. In a statement, the Ministry condemned Peru.", "the Ministry = org/mfa-tr"},
		{"Chile condemned Peru, its foreign ministry said.", "its = country/cl"},
		{"Chile said in a statement that it was ready. The statement accused Peru of spying.", "The statement = country/cl"},
		{"In a joint statement, Chile and Norway condemned Peru. The statement praised Chad.", "The statement = country/cl+country/no"},
		{"Chilean officials say the army has crossed the river.", "the army = country/cl"},
		{"In her speech, Ann Tovin accused Chile.", "her = person/ann-tovin"},
		{"Chile filed a protest. In its reply, Peru denied it.", "its = country/pe"},
		{"The rebels vowed attacks on Chile as long as its blockade lasts.", "its = country/cl"},
		{"Voters let the court decide Chile's dispute with its neighbour.", "its = country/cl"},
		{"Peru gave Chile a deadline to withdraw its troops.", "its = country/cl"},
		{"The Kenyan-led coalition bombed Chad. The coalition said it hit rebels.", "The coalition = group/kenyan-led-coalition (private)"},
	} {
		wantMention(t, c.text, c.want)
	}
}
