package vocab_test

import (
	"testing"

	"entente/data"
	"entente/data/vocab"
)

func TestModal(t *testing.T) {
	r, err := vocab.LoadRelations(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ relation, status, polarity, want string }{
		{"attacked", "planned", "positive", "THREATEN"},
		{"attacked", "planned", "negative", ""}, // "will not attack"
		{"visited", "expected", "positive", "AGREE"},
		{"visited", "expected", "negative", ""}, // "is not expected to visit"
		{"visited", "planned", "negative", "REJECT"},
		{"aided", "refused", "negative", "REJECT"},
		{"criticised", "planned", "negative", ""}, // "will not criticise"
		{"attacked", "threatened", "positive", "THREATEN"},
	} {
		rel, _ := r.Get(c.relation)
		if got := rel.Modal(rel.Own(), c.status, c.polarity, "asserted").Root; got != c.want {
			t.Errorf("%s, %s and %s, is %q, want %q", c.relation, c.status, c.polarity, got, c.want)
		}
	}
}
