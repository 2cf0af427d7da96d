package frame

import (
	"testing"

	"entente/extract/actor"
	"entente/extract/text"
)

// A name that the parser has split over two subjects is one phrase, and keeps what hung on both.
func TestWholeName(t *testing.T) {
	toks := []text.Token{ // "Ali Bhutto Khan and Lavrov met"
		{Form: "Ali", Head: 5, Rel: "nsubj"},
		{Form: "Bhutto", Head: 5, Rel: "nsubj"},
		{Form: "Khan", Head: 1, Rel: "flat"},
		{Form: "and", Head: 4, Rel: "cc"},
		{Form: "Lavrov", Head: 1, Rel: "conj"},
		{Form: "met", Head: -1, Rel: "root"},
	}
	got := whole(toks, []actor.Mention{{Kind: actor.Name, First: 0, End: 3, Head: 0}})
	for i, want := range []int{5, 0, 1, 4, 0, -1} {
		if got[i].Head != want {
			t.Errorf("%s hangs on word %d, want %d", got[i].Form, got[i].Head, want)
		}
	}
	if toks[1].Head != 5 {
		t.Error("the words that were given have changed")
	}
}

// Where a lower word of the name is its head, it takes the place of the highest.
func TestWholeNameBelow(t *testing.T) {
	toks := []text.Token{ // "met the Cultural Office in Peru"
		{Form: "met", Head: -1, Rel: "root"},
		{Form: "Office", Head: 0, Rel: "obj"},
		{Form: "Cultural", Head: 3, Rel: "amod"},
		{Form: "day", Head: 0, Rel: "obl"},
	}
	got := whole(toks, []actor.Mention{{Kind: actor.Name, First: 1, End: 3, Head: 2}})
	for i, want := range []int{-1, 2, 0, 0} {
		if got[i].Head != want {
			t.Errorf("%s hangs on word %d, want %d", got[i].Form, got[i].Head, want)
		}
	}
}
