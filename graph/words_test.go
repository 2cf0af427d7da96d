package graph

import (
	"testing"

	"entente/data"
	"entente/data/vocab"
)

// What a statement is for the two comes from what the text says of it, not from
// its relation alone.
func TestClass(t *testing.T) {
	table, err := vocab.LoadRelations(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ relation, status, polarity, evidence, want string }{
		{"visited", "actual", "positive", "asserted", "verbal-coop"},
		{"visited", "planned", "positive", "asserted", "verbal-coop"},
		{"visited", "refused", "positive", "asserted", "verbal-conf"},
		{"visited", "planned", "negative", "asserted", "verbal-conf"},
		{"visited", "expected", "negative", "asserted", ""},
		{"visited", "actual", "negative", "asserted", ""},
		{"visited", "actual", "positive", "denied", ""},
		{"visited", "possible", "positive", "asserted", ""},
		{"attacked", "actual", "positive", "alleged", "material-conf"},
		{"attacked", "planned", "positive", "asserted", "verbal-conf"},
		{"attacked", "threatened", "positive", "asserted", "verbal-conf"},
		{"attacked", "planned", "negative", "asserted", ""},
		{"attacked", "refused", "positive", "asserted", ""},
		{"attacked", "actual", "negative", "asserted", ""},
		{"allied-with", "actual", "positive", "asserted", ""},
	} {
		st := Statement{Relation: c.relation, Status: c.status, Polarity: c.polarity, Evidence: c.evidence}
		if got := st.Class(table); got != c.want {
			t.Errorf("%s, %s %s %s: %q, want %q", c.relation, c.status, c.polarity, c.evidence, got, c.want)
		}
	}
}

// Who says something together is one step of the chain, and the chain keeps its order.
func TestVoice(t *testing.T) {
	fr, de, ua := Actor{ID: "country/fr", Name: "France"}, Actor{ID: "country/de", Name: "Germany"}, Actor{ID: "country/ua", Name: "Ukraine"}
	for source, want := range map[string]string{
		"":                                     "in the text's own voice",
		"unnamed":                              "reported, no source named",
		"country/ua > country/de":              "reported by Ukraine, quoting Germany",
		"country/fr & country/de":              "reported by France and Germany",
		"country/fr & country/de > country/ua": "reported by France and Germany, quoting Ukraine",
		"country/ua > country/fr & country/de": "reported by Ukraine, quoting France and Germany",
	} {
		st := Statement{Evidence: "reported", Source: source, Speakers: []Actor{de, fr, ua}}
		if source == "" {
			st.Evidence = "asserted"
		}
		if got := st.Voice(); got != want {
			t.Errorf("%q: %q, want %q", source, got, want)
		}
	}
}
