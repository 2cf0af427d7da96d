package token_test

import (
	"strings"
	"testing"
)

// Items of a list are sentences, though they end in no full stop and the first is the longest.
func TestItemsAreSentences(t *testing.T) {
	tk := load(t)
	for doc, want := range map[string]string{
		"- Sudan accused Ethiopia of treachery\n- Kenya thanked Norway\n- Peru left":  "- Sudan accused Ethiopia of treachery|- Kenya thanked Norway|- Peru left",
		"1. Turkey invited Egypt to talks in\n   Cairo\n2. Chile criticised Peru\n":   "1. Turkey invited Egypt to talks in Cairo|2. Chile criticised Peru",
		"9) Turkey invited Egypt to talks\n10) Chile criticised Peru\n":               "9) Turkey invited Egypt to talks|10) Chile criticised Peru",
		"Today\u2029\nSudan accused Ethiopia of treachery\u2029\nKenya left":          "Today|Sudan accused Ethiopia of treachery|Kenya left",
		"Kim met Xi in the capital of the country\n- a city of the north - on Sunday": "Kim met Xi in the capital of the country - a city of the north - on Sunday",
	} {
		var got []string
		for _, s := range tk.Sentences(doc, whole(doc)) {
			got = append(got, strings.Join(strings.Fields(doc[s.Span.Start:s.Span.End]), " "))
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q\n got %s\nwant %s", doc, strings.Join(got, "|"), want)
		}
	}
}
