package vocab_test

import (
	"testing"

	"entente/data"
	"entente/data/vocab"
)

func TestPublished(t *testing.T) {
	r, err := vocab.LoadRelations(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"visited":              "visited",
		"charged-nationals-of": "accused", // two steps up
		"depends-on":           "tied-to",
		"no-such-relation":     "",
	} {
		if got := r.Published(name); got != want {
			t.Errorf("%s stands under %q, want %q", name, got, want)
		}
	}
}
