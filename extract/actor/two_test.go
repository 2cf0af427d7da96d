package actor_test

import "testing"

// TestTwo: those who are only counted, or met just before.
func TestTwo(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Chad and Niger have recalled their envoys. The two accused each other of spying.", []string{"The two = country/td+country/ne"}},
		{"Chile and Bolivia break off talks on the river. Both have blamed each other.", []string{"Both = country/cl+country/bo"}},
		{"Chad and Niger sign a pact. During their meeting, Ana Ruiz and Peter Berg discussed trade.", []string{"their = person/ana-ruiz+person/peter-berg"}},
		{"During their talks, Chad and Niger agreed to a truce.", []string{"their = country/td+country/ne"}},
		{"Peter Tovin meets with Ann Dulari in Lima. They agree to a truce.", []string{"They = person/peter-tovin+person/ann-dulari"}},
		{"Peter Tovin meets with Ann Dulari and Ivo Marek in Lima. They agree to a truce.", []string{"-They"}},
		{"Peter Tovin holds talks with Ann Dulari. The two sign a treaty.", []string{"The two = person/peter-tovin+person/ann-dulari"}},
		{"Two men are killed in Chad. Niger says that the two were soldiers.", []string{"-the two"}},
		{"Peter Tovin accuses Chile of lying. Both deny this.", []string{"-Both"}},
		{"Ghana, Togo and Benin hold talks in Accra. The three countries agree to patrol their borders.", []string{"The three countries = country/gh+country/tg+country/bj"}},
		{"Chad recalls its envoys from Ghana, Togo and Benin. The three countries protest.", []string{"The three countries = country/gh+country/tg+country/bj"}},
		{"Chad and Niger fought for days. Each side blamed the other for it.", []string{"Each side = country/td+country/ne"}},
		{"Officials of Chad and Niger met. Each accused the other of spying.", []string{"Each = country/td+country/ne"}},
		{"Chad and Niger fought for days. Each brings the other allies of theirs.", []string{"-Each"}},
		{"Ghana, Togo and Benin left the union. The trio condemned Chad.", []string{"The trio = country/gh+country/tg+country/bj"}},
		{"Ghana and Togo left the union. The trio condemned Chad.", []string{"-The trio"}},
		{"Ghana and Togo hold talks in Accra. The three countries agree to patrol their borders.", []string{"-three countries"}},
		{"Norway and Chad sign a pact. Both say that it is not aimed at Peru.", []string{"Both = country/no+country/td", "-it"}},
		{"Chad and Niger open two border crossings. The two had fought for the town.", []string{"The two = country/td+country/ne"}},
		{"Chile and Peru hold talks in Oslo, led by Norway. The two sides agree to nothing.", []string{"The two sides = country/cl+country/pe"}},
		{"Chadian soldiers kill two people. The Polisario Front says that they were miners.", []string{"-they"}},
		{"Peter Tovin met Ivo Marek. He told him that Chad would help.", []string{"He = person/peter-tovin", "him = person/ivo-marek"}},
		{"Ann Dulari resigns. Parliament elects Maria Tovin as her successor.", []string{"her = person/ann-dulari"}},
		{"Peter Tovin retires. Ivo Marek wins the election to succeed him.", []string{"him = person/peter-tovin"}},
		{"Chad and Niger hold talks, with both sides praising one another.", []string{"both sides = country/td+country/ne"}},
		{"Chad shelled Niger. Niger fired back. Ten people died. More fled. The two countries agreed to a truce.", []string{"The two countries = country/td+country/ne"}},
		{"Chad shelled Niger. Ghana sent aid. Ten people died. More fled. The two countries agreed to a truce.", []string{"-The two countries"}},
		{"Chad shelled Niger in May. The two navies clashed again.", []string{"The two navies = country/td+country/ne"}},
		{"Chad shelled Niger in May. The pair signed a truce.", []string{"The pair = country/td+country/ne"}},
		{"Chad shelled Niger in May. Talks between the rivals have failed.", []string{"the rivals = country/td+country/ne"}},
		{"Chad invaded Niger in May. The two foreign ministers met in Oslo.", []string{"The two foreign ministers = country/td+country/ne"}},
		{"Chad invaded Niger in May. Two foreign ministers met in Oslo.", []string{"-Two foreign ministers"}},
		{"Chad shelled Niger in May. The two West African neighbours signed a truce.", []string{"The two West African neighbours = country/td+country/ne"}},
		{"Chad shelled Niger in May. Talks between the West African rivals failed.", []string{"the West African rivals = country/td+country/ne"}},
		{"Chad shelled Niger in May. The city rivals met again.", []string{"-The city rivals"}},
		{"Chad shelled Niger in May. The two West African neighbours of Togo signed a truce.", []string{"-The two West African neighbours"}},
		{"Chad protested to Niger after the latter shelled a village.", []string{"the latter = country/ne"}},
		{"Chad sold Niger a ship and a plane, and the latter crashed.", []string{"-the latter"}},
		{"In the latter half of May Chad attacked Niger.", []string{"-the latter"}},
		{"Chad and Niger clashed on Monday. Togo told Niger to halt its attacks. Both sides blamed each other.", []string{"Both sides = country/td+country/ne"}},
		{"Chad and Niger clashed on Monday. Togo shelled Niger. Both countries will hold talks.", []string{"Both countries = country/tg+country/ne"}},
		{"Chad says Niger attacked it.", []string{"it = country/td"}},
		{"Chad says its plan failed and Niger rejected it.", []string{"-it"}},
		{"Peter Tovin met Paul Dulari. Paul Dulari named Ivo Marek as his successor.", []string{"-his"}},
	} {
		mentioned(t, c.text, c.want)
	}
}
