package actor_test

import "testing"

// TestAside: pronouns in clauses beside what somebody is asked, warned of or called on to do.
func TestAside(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Norway calls on Chad to release its prisoners.", []string{"its = country/td"}},
		{"Norway calls on Chad to back its proposal.", []string{"its = country/no"}},
		{"Peru urges Chile to allow visits after it closed the border.", []string{"-it"}},
		{"Chad threatens to expel Niger if it does not pay.", []string{"-it"}},
		{"Peru breaks off relations with Chile after it grants asylum to a minister.", []string{"-it"}},
		{"Norway imposes sanctions on Chad after it closes the port.", []string{"-it"}},
		{"Peter Tovin visits Lima. Ivo Marek praises his speech.", []string{"his = person/peter-tovin"}},
		{"Peter Tovin visits Lima. Ivo Marek dismisses his minister.", []string{"his = person/ivo-marek"}},
		{"Supporters of Peru who say they were robbed march in Lima.", []string{"-they"}},
		{"Peter Tovin, who says he was misled, met Ivo Marek.", []string{"he = person/peter-tovin"}},
		{"The Kenyan-led mission says it lost an officer.", []string{"-it"}},
		{"Chad signs a treaty with Niger, which ends the war.", []string{"-which"}},
		{"Chad is at war with Niger, which holds the town.", []string{"which = country/ne"}},
		{"The Chadian army says it was in response to a raid.", []string{"-it"}},
		{"Hamas releases ten Kenyans it had kidnapped from their boat.", []string{"it = org/hamas", "-their"}},
		{"Chad says the battle has reached its end.", []string{"-its"}},
	} {
		mentioned(t, c.text, c.want)
	}
}
