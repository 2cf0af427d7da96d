package main

import (
	"bufio"
	"bytes"
	"strings"
	"testing"

	"entente/data"
	"entente/extract"
)

// TestRDCR wants the facts that a section of a guide tells, with what it infers, and none
// that it only names beside another.
func TestRDCR(t *testing.T) {
	x, err := extract.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		{"Diplomatic relations were established on May 3, 1961, when Ana Luz presented her credentials.", `[{"kind":"RELATIONS_ESTABLISHED","year":1961}]`},
		{"Peru recognized Chad. It had become independent in 1960.", `[{"kind":"RECOGNITION","year":1960}]`},
		{"Peru recognized Chad. It had become independent in 1960, after elections in 1959.", `[{"kind":"RECOGNITION","year":null}]`},
		{"Peru declared war on Chad on May 3, 1917.", `[{"kind":"RELATIONS_BROKEN","year":1917}]`},
		{"Peru continued to recognize the Republic of Chad.", `[]`},
		{"The consulate was closed in 1917 after Peru severed diplomatic relations with Chad.", `[]`},
		{"Chadian recognition of Peru was good for trade.", `[]`},
		{"Peru recognized the validity of the vote in 1960.", `[]`},
		{"Peru recognized the consul in 1960.", `[]`},
		{"Peru recognized that Chad had lost in 1960.", `[]`},
		{"Peru recognized the new federation in 1960.", `[{"kind":"RECOGNITION","year":1960}]`},
		{"Peru suspended relations in 1960.", `[{"kind":"RELATIONS_BROKEN","year":1960}]`},
		{"Peru and Chad never established diplomatic relations.", `[]`},
		{"Peru withdrew its recognition of Chad in 1960.", `[]`},
		{"Ana Luz presented her credentials to Chad on May 3, 1961.", `[]`},
	} {
		var b bytes.Buffer
		s := &session{x: x, out: bufio.NewWriter(&b)}
		if err := rdcr(s, &row{ID: "a", Text: c.text}); err != nil {
			t.Fatal(err)
		}
		if err := s.out.Flush(); err != nil {
			t.Fatal(err)
		}
		if got := strings.TrimSpace(b.String()); got != `{"id":"a","facts":`+c.want+`}` {
			t.Errorf("%s: %s, want %s", c.text, got, c.want)
		}
	}
}
