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
