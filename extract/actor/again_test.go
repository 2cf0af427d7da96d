package actor_test

import "testing"

// TestAgain: who is taken up by a shorter name, by a noun, or in a quotation.
func TestAgain(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The Union of Harbour Workers struck. Chad blamed the UHW.", []string{"UHW = org/union-of-harbour-workers"}},
		{"Amnel Jafari heard of it. Jafari said that Chad had lied.", []string{"Amnel Jafari = person/amnel-jafari", "Jafari = person/amnel-jafari"}},
		{"The Amnel Jafari heard of it. The Jafari said that Chad had lied.", []string{"-Amnel Jafari", "-Jafari"}},
		{"Peter Okat left. Okat met his father Paul Okat. Okat spoke.", []string{"Peter Okat = person/peter-okat", "Okat = person/peter-okat"}},
		{"Yau Wai-ching met Lee Cheuk-yan.", []string{"Yau Wai-ching = person/yau-wai-ching", "Lee Cheuk-yan = person/lee-cheuk-yan"}},
		{"Kristen Dulari left Chad. Kristin Dulari came back.", []string{"Kristen Dulari = person/kristen-dulari", "Kristin Dulari = person/kristen-dulari"}},
		{"The Harbour Foundation met Chad. The foundation paid, and the Foundation left.", []string{"The foundation = org/harbour-foundation", "the Foundation = org/harbour-foundation"}},
		{"The Harbour Foundation left. The Tovin Foundation met Chad. The foundation paid.", []string{"-The foundation"}},
		{"Peter Okat, a homeopath, fled. The homeopath was caught.", []string{"a homeopath = person/peter-okat", "The homeopath = person/peter-okat"}},
		{"Peter Okat, father of Paul Stanov who was killed, spoke.", []string{"-who"}},
		{"“I will go,” said Peter Okat. “I will not stay. I have had enough.”", []string{"I = person/peter-okat"}},
		{"“We will not sign,” said Taro Kono.", []string{"We = country/jp"}},
		{"“His plan is bad,” said Peter Okat. Paul Stanov left.", []string{"-His"}},
	} {
		mentioned(t, c.text, c.want)
	}
}

// TestClearState: whose a ministry is of which the text does not say it, where an army is at
// home, who is in a delegation, and towns that are taken.
func TestClearState(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"TOKYO -- The Foreign Ministry said that China had lied.", []string{"The Foreign Ministry = country/jp"}},
		{"Peru recalled its envoy. The Foreign Ministry accused Chile of lying.", []string{"The Foreign Ministry = country/pe"}},
		{"Peru fired a missile. The Foreign Ministry condemned Peru.", []string{"-The Foreign Ministry"}},
		{"Peru and Chile met. The foreign ministry accused Bolivia of lying.", []string{"-The foreign ministry"}},
		{"Chad invited a delegation made up of Peru, Chile and Bolivia.", []string{"a delegation made up of Peru, Chile and Bolivia = country/pe+country/cl+country/bo"}},
		{"Chad invited a delegation made in Peru and Chile.", []string{"-a delegation made in Peru and Chile"}},
		{"Iran summons UK, French, German ambassadors.", []string{"UK, French, German ambassadors = country/fr+country/de+country/gb"}},
		{"Rebels captured Bamako. The government fled.", []string{"Bamako = place/bamako (place)", "The government = country/ml"}},
		{"Bamako fell to the rebels.", []string{"Bamako = place/bamako (place)"}},
		{"The fall of Bamako was feared.", []string{"Bamako = place/bamako (place)"}},
		{"Khalifa Haftar's forces fled.", []string{"Khalifa Haftar's forces = org/lna-ly"}},
		{"The Oromo Liberation Army and the Tovin Liberation Front met in Chad. Troops fled from the rebels.", []string{"-the rebels"}},
		{"A bomb hit the Ann Dulari neighbourhood of Damascus.", []string{"-Ann Dulari"}},
		{"The firm Young Harbour Tours, who arranged it, left Chad.", []string{"Young Harbour Tours = org/young-harbour-tours"}},
		{"A school in Île-de-France, not far from Paris, closed.", []string{"-France"}},
		{"Rebel forces in Chad fled. Peacekeeping troops in Niger stayed.", []string{"-Rebel forces in Chad", "-Peacekeeping troops in Niger"}},
		{"Peru withdrew its troops in Chad.", []string{"-troops in Chad"}},
		{"They saw Dulari's daughter, Ann Dulari.", []string{"-Dulari", "Ann Dulari = person/ann-dulari"}},
		{"Chad Hydro & Nuclear Power fell. Ethiopian Airlines Flight 702 landed.", []string{"-Chad", "-Ethiopian"}},
		{"Chile left an island in the San Juan river.", []string{"-San Juan"}},
		{"Gunmen fired missiles at Niger, including its capital.", []string{"its = country/ne"}},
		{"Chad signed deals with Peru, including its first on trade.", []string{"its = country/td"}},
		{"Chad bombed Niger, including its largest port, and Mali.", []string{"its = country/ne"}},
		{"President Ivo Tovin of Chad expelled ambassador Carlos Dulari because he had criticised a verdict.", []string{"he = person/carlos-dulari"}},
		{"The EU Council adopted a law.", []string{"EU Council = org/council-of-eu"}},
		{"Bamako took part in the talks.", []string{"Bamako = country/ml"}},
	} {
		mentioned(t, c.text, c.want)
	}
}
