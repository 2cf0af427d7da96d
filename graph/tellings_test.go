package graph

import "testing"

// What one report says counts once; what an outlet reports twice, or says otherwise, does not fold.
func TestTellings(t *testing.T) {
	said := func(doc, copyOf, status string) Statement {
		return Statement{
			Subject: Actor{IRI: "no"}, Object: Actor{IRI: "cl"}, Relation: "thanked", Status: status,
			Document: Document{ID: doc, CopyOf: copyOf, Origin: "Wire"},
		}
	}
	got := Tellings([]Statement{said("b", "a", "actual"), said("a", "", "actual"), said("a", "", "actual"), said("a", "", "planned"), said("c", "", "actual")})
	if len(got) != 3 || got[0].Carriers != 2 || got[0].Document.ID != "b" || got[1].Status != "planned" || got[1].Carriers != 1 || got[2].Document.ID != "c" {
		t.Errorf("%+v", got)
	}
}
