package main

import (
	"testing"

	"entente/data"
)

// The id of Indonesia is also the name of the first column.
func TestAlpha3(t *testing.T) {
	codes, err := loadAlpha3(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]string{"country/id": "IDN", "country/pe": "PER", "country/id2": "", "country/eu": "EU"} {
		if codes[id] != want {
			t.Errorf("%s: %q, want %q", id, codes[id], want)
		}
	}
}
