package web

import (
	"context"
	"slices"
	"strings"
	"testing"

	"entente/graph"
)

// A document shows whom it names, and on demand why sentences gave nothing. What the
// graph knows of a sentence counts, even if the reader of today would miss it.
func TestDocumentReadAnew(t *testing.T) {
	span := func(text, words string) graph.Span {
		at := len([]rune(text[:strings.Index(text, words)]))
		return graph.Span{Start: at, End: at + len([]rune(words))}
	}
	h := newSite(t, Options{Read: func(_ context.Context, doc graph.Document, text string) (Reading, error) {
		return Reading{
			Mentions: []Mention{{span(text, "Tehran and Riyadh"), "country/ir"}, {span(text, "their embassies"), ""}},
			Silent: []Silent{
				{span(text, "Tehran and Riyadh will reopen their embassies within two months."), "no reason at all"},
				{span(text, "Saudi Arabia thanked China, Iraq and Oman."), "it was overlooked"},
			},
		}, nil
	}}).Handler()
	const address = "/document/iran-saudi-2023"
	plain, why := get(t, h, address).Body.String(), get(t, h, address+"?why=1").Body.String()
	for _, want := range []string{`<a class="mark mention" href="/actor/country/ir" title="Iran">`, `class="mark mention nobody"`, "1 sentence gave no statement"} {
		if !strings.Contains(plain, want) {
			t.Errorf("%q is not there", want)
		}
	}
	if strings.Contains(plain, "no reason") || !strings.Contains(why, "<q>Tehran and Riyadh will reopen …</q> no reason at all") || strings.Contains(why, "overlooked") {
		t.Error("the reason does not come when it is asked for, or where there is a statement")
	}
}

// A list in a sentence is one note in the margin.
func TestNotes(t *testing.T) {
	st := func(at int, subject, object, badge string) graph.Statement {
		return graph.Statement{
			Subject: graph.Actor{IRI: subject}, Object: graph.Actor{IRI: object}, Edge: "thanked", Relation: "thanked", Status: badge, Polarity: "positive", Evidence: "asserted",
			Trigger: graph.Span{Start: at, End: at + 3},
		}
	}
	list := []graph.Statement{st(5, "a", "b", "actual"), st(5, "a", "c", "actual"), st(5, "a", "d", "planned"), st(5, "b", "c", "actual"), st(9, "a", "c", "actual"), st(5, "a", "e", "actual")}
	var got []int
	for i, n := range newSite(t, Options{}).notes(list) {
		if n.N != i+1 {
			t.Errorf("note %d has the number %d", i+1, n.N)
		}
		got = append(got, 1+len(n.Also))
	}
	if want := []int{3, 1, 1, 1}; !slices.Equal(got, want) {
		t.Errorf("notes of %v statements, want %v", got, want)
	}
}
