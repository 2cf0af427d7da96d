package actor_test

import "testing"

// TestSaidToHold: the text itself says who holds an office, and names of several words are whole.
func TestSaidToHold(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Chadian President Ivo Dulari visits Peru. The Chadian president meets nobody.", []string{"The Chadian president = person/ivo-dulari"}},
		{"Former Chadian president Ivo Dulari visits Peru. The Chadian president protests.", []string{"The Chadian president = office/td/head-of-state"}},
		{"The Minister of Energy, Commerce, Industry and Tourism Ivo Dulari visits Chad.", []string{"Ivo Dulari = person/ivo-dulari"}},
		{"A Brussels court freed him.", []string{"-court"}},
		{"Peru closed the office of the Peter Tovin Foundation.", []string{"Peter Tovin Foundation = org/peter-tovin-foundation"}},
		{"The Chess Association of Trinidad and Tobago was fined.", []string{"Chess Association of Trinidad and Tobago = org/chess-association-of-trinidad-and-tobago"}},
		{"Ahmed al-Dulari was seen in Lima.", []string{"Ahmed al-Dulari = person/ahmed-al-dulari"}},
		{"The head of the agency, Zubari Thelim, stepped down.", []string{"Zubari Thelim = person/zubari-thelim"}},
		{"Her husband, Korvan Thelim, was freed.", []string{"Korvan Thelim = person/korvan-thelim"}},
		{"He left for the capital, Korvan Thelim, by car.", []string{"-Korvan Thelim"}},
		{"The group, led by Korvan Thelim, attacked Chad.", []string{"Korvan Thelim = person/korvan-thelim"}},
		{"Ministers Ann Dulari and Korvan Thelim met in Lima.", []string{"Korvan Thelim = person/korvan-thelim"}},
		{"Korvan Thelim, whom Chad barred, protested.", []string{"Korvan Thelim = person/korvan-thelim"}},
		{"Chad elects Nasrun Thelim as president.", []string{"Nasrun Thelim = person/nasrun-thelim"}},
		{"The parliament approves Korvan Thelim Bridge as a toll road.", []string{"-Korvan Thelim"}},
		{"His rival, Bobun Thelim, rejects the result.", []string{"Bobun Thelim = person/bobun-thelim"}},
		{"Ann Dulari, the leader's sister, spoke of Chad.", []string{"-the leader"}},
		{"Air Bishkek halts flights to Chad.", []string{"Air Bishkek = org/air-bishkek"}},
		{"Serbia asks Chad to free NIS.", []string{"NIS = org/nis-rs"}},
		{"The NIS says that Chad has tanks.", []string{"NIS = org/nis-kr"}},
		{"Chad condemned the West.", []string{"-the West"}},
		{"Peru cut ties with Chad in response to its recognition of Togo.", []string{"its = country/td"}},
		{"Peru cut ties with Chad in response to its exclusion from the pact.", []string{"its = country/pe"}},
		{"Peru expelled Chad's ambassador over its support for the rebels.", []string{"its = country/td"}},
		{"Peru recalled its ambassador to Chad over its support for the rebels.", []string{"its = country/td"}},
		{"Emmanuel Macron met Volodymyr Zelensky and offered his country a loan.", []string{"his country = country/ua"}},
		{"Emmanuel Macron met Volodymyr Zelensky and pledged his country's help.", []string{"his country = country/fr"}},
	} {
		mentioned(t, c.text, c.want)
	}
}

// TestThemesBefore: what a body is for stands before "and" too; a rank, and a family name of which
// the text has said nothing, make nobody.
func TestThemesBefore(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Chad's National Security and Defence Council backs the plan.", []string{"National Security and Defence Council = org/national-security-and-defence-council-td"}},
		{"Chad's General Intelligence Service chief Peter Tovin met nobody.", []string{"-Intelligence"}},
		{"He met Mazrum Abdi in Lima. Abdi, the commander, agreed.", []string{"-Abdi"}},
	} {
		mentioned(t, c.text, c.want)
	}
}
