package actor_test

import "testing"

// TestBothOrders wants persons of states where family names stand first to be one in both orders.
func TestBothOrders(t *testing.T) {
	for _, c := range []struct {
		text, want string
	}{
		{"Japanese Foreign Minister Iwaya Takeshi visited Peru.", "Iwaya Takeshi = person/takeshi-iwaya"},
		{"Takeshi Iwaya visited Peru.", "Takeshi Iwaya = person/takeshi-iwaya"},
		{"Orbán Viktor visited Peru.", "Orbán Viktor = person/viktor-orban"},
		{"Orban Viktor visited Peru.", "Orban Viktor = person/viktor-orban"},
		{"Jae-myung Lee visited Peru.", "Jae-myung Lee = person/lee-jae-myung"},
		{"Jae Myung Lee visited Peru.", "Jae Myung Lee = person/lee-jae-myung"},
		{"Jaemyung Lee visited Peru.", "Jaemyung Lee = person/lee-jae-myung"},
		{"Lee Jaemyung visited Peru.", "Lee Jaemyung = person/lee-jae-myung"},
		{"Jinping Xi visited Peru.", "Jinping Xi = person/xi-jinping"},
		{"South Korean envoy Min-jae Choi visited Peru.", "Min-jae Choi = person/choi-min-jae"},
		{"South Korean envoy Choi Min Jae visited Peru.", "Choi Min Jae = person/choi-min-jae"},
		{"Japanese lawmaker Tanaka Haruto visited Peru. Haruto Tanaka praised Chile.", "Haruto Tanaka = person/tanaka-haruto"},
	} {
		wantMention(t, c.text, c.want)
	}
	for text, not := range map[string]string{
		"Yi Wang visited Peru.":                                "Yi Wang = person/wang-yi",
		"Peruvian lawmaker Simon Paul met Chile's Paul Simon.": "Paul Simon = person/simon-paul",
	} {
		for _, m := range load(t).link(t, "2016-03-01", text).Mentions {
			if show(text, m) == not {
				t.Errorf("%s: %s", text, not)
			}
		}
	}
}
