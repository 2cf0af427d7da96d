package rdf

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/google/go-cmp/cmp"

	"entente/data"
	"entente/data/vocab"
	"entente/extract/actor"
	"entente/extract/frame"
	"entente/extract/text"
)

func TestEdge(t *testing.T) {
	w := load(t)
	for _, c := range []struct{ relation, core, status, polarity, evidence, want string }{
		{"visited", "visited", "actual", "positive", "asserted", "visited"},
		{"visited", "visited", "actual", "positive", "alleged", "visited"},
		{"visited", "visited", "actual", "positive", "denied", ""},
		{"visited", "visited", "actual", "negative", "asserted", "did-not-visit"},
		{"allied-with", "allied-with", "actual", "negative", "asserted", "not-allied-with"},
		{"visited", "visited", "planned", "positive", "asserted", "will-visit"},
		{"visited", "visited", "expected", "negative", "reported", "will-not-visit"},
		{"visited", "visited", "refused", "negative", "asserted", "refused-to-visit"},
		{"supplied-artillery-to", "supplied-arms-to", "actual", "positive", "reported", "supplied-artillery-to"},
		{"supplied-artillery-to", "supplied-arms-to", "actual", "negative", "reported", "did-not-supply-artillery-to"},
		{"supplied-artillery-to", "supplied-to", "planned", "positive", "reported", "will-supply-artillery-to"},
		{"shared-military-technology-with", "shared-with", "refused", "negative", "asserted", "refused-to-share-military-technology-with"},
		{"visited", "visited", "ended", "positive", "asserted", ""},
		{"visited", "visited", "possible", "positive", "asserted", ""},
		{"visited", "visited", "wanted", "positive", "reported", ""},
		{"visited", "visited", "threatened", "positive", "reported", ""},
	} {
		st := &frame.Statement{
			Subject: "country/ru", Object: "country/kp", Relation: c.relation, Core: c.core,
			Status: c.status, Polarity: c.polarity, Evidence: c.evidence,
		}
		if got, ok := w.Edge(st); got != c.want || ok != (c.want != "") {
			t.Errorf("%s %s %s %s: edge %q, want %q", c.relation, c.status, c.polarity, c.evidence, got, c.want)
		}
	}
}

// Every relation of the table has an infinitive that its negation can be made of.
func TestEveryRelationHasItsPrefixedForms(t *testing.T) {
	w := load(t)
	for _, rel := range w.relations.All() {
		st := &frame.Statement{
			Subject: "country/ru", Object: "country/kp", Relation: rel.Name, Core: rel.Name,
			Status: "planned", Polarity: "negative", Evidence: "asserted",
		}
		if got, _ := w.Edge(st); got != "will-not-"+rel.Base || rel.Base == "" {
			t.Errorf("%s: planned and negative gives %q", rel.Name, got)
		}
	}
}

// The formula stands in the model's description; other tools compute it too.
func TestID(t *testing.T) {
	st := &frame.Statement{
		Subject: "country/kp", Relation: "supplied-artillery-to", Object: "country/ru", Trigger: text.Span{Start: 1583, End: 1591},
	}
	if got := ID("seed", st, text.NewPoints(strings.Repeat("x", 2000))); got != "d64abdc4fd337903" {
		t.Errorf("the statement of the sample article is %s, want d64abdc4fd337903", got)
	}
}

func TestQuads(t *testing.T) {
	const s = "Señor Pérez: North Korea is reported to have supplied artillery to Russia."
	at := func(word string) text.Span {
		i := strings.Index(s, word)
		return text.Span{Start: i, End: i + len(word)}
	}
	doc := &text.Document{ID: "d", Publisher: "P", Date: text.Date{Year: 2024, Month: 1}, Text: s, Body: text.Span{Start: 0, End: len(s)}}
	st := frame.Statement{
		Subject: "country/kp", Relation: "supplied-artillery-to", Core: "supplied-arms-to", Object: "country/ru", Theme: "artillery",
		Status: "actual", Polarity: "negative", Evidence: "reported", Source: []string{"unnamed"},
		Trigger: at("supplied"), Sentence: text.Span{Start: 0, End: len(s)},
	}
	known := func(id string) (actor.Actor, []actor.Term, bool) {
		return actor.Actor{ID: id, Name: strings.ToUpper(id), Aliases: []string{"DPRK"}, Type: "country", QID: "Q1"}, nil, id == "country/kp"
	}
	quads := slices.Collect(load(t).Quads(doc, []frame.Statement{st, st}, known))
	id := ID("d", &st, text.NewPoints(s))
	want := []string{
		"actor/country/kp rel/did-not-supply-artillery-to actor/country/ru statement/" + id,
		"statement/" + id + " rdf:predicate rel/supplied-artillery-to doc/d#meta",
		"statement/" + id + " def/trigger doc/d#char=45,53 doc/d#meta",
		"statement/" + id + ` def/source "unnamed" doc/d#meta`,
		`doc/d schema:datePublished "2024-01"^^xsd:gYearMonth doc/d#meta`,
		"rel/did-not-supply-artillery-to def/negates rel/supplied-artillery-to graph/vocab",
		"rel/supplied-artillery-to def/canonical rel/supplied-arms-to graph/vocab",
		"rel/supplied-arms-to rdfs:subPropertyOf rel/supplied-to graph/vocab",
		"rel/supplied-artillery-to def/family rel/aided graph/vocab",
		`actor/country/kp skos:altLabel "DPRK" graph/gazetteer`,
		"actor/country/kp owl:sameAs http://www.wikidata.org/entity/Q1 graph/gazetteer",
	}
	var got []string
	for _, q := range quads {
		got = append(got, short(q))
	}
	for _, line := range want {
		if !slices.Contains(got, line) {
			t.Errorf("missing %s\ngot\n%s", line, strings.Join(got, "\n"))
		}
	}
	if slices.Sort(got); len(slices.Compact(slices.Clone(got))) != len(got) {
		t.Error("a quad stands twice")
	}
	if diff := cmp.Diff(quads, slices.Collect(load(t).Quads(doc, []frame.Statement{st}, known))); diff != "" {
		t.Errorf("a statement given twice is not the same as given once:\n%s", diff)
	}
}

// What is only possible must leave no edge between the two actors.
func TestNoEdgeForWhatIsOnlyPossible(t *testing.T) {
	st := frame.Statement{Subject: "country/kp", Relation: "attacked", Core: "attacked", Object: "country/kr", Status: "possible", Polarity: "positive"}
	for q := range load(t).Quads(&text.Document{ID: "d"}, []frame.Statement{st}, func(string) (actor.Actor, []actor.Term, bool) { return actor.Actor{}, nil, false }) {
		if strings.HasPrefix(q.Subject.String(), "<"+vocab.NSActor) {
			t.Errorf("an actor is the subject of %s", short(q))
		}
	}
}

func load(t *testing.T) *Writer {
	t.Helper()
	w, err := Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// short writes a quad with the namespaces cut down.
func short(q quad.Quad) string {
	r := strings.NewReplacer(
		vocab.Base, "", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:", "http://www.w3.org/2000/01/rdf-schema#", "rdfs:",
		"http://www.w3.org/2004/02/skos/core#", "skos:", "http://www.w3.org/2002/07/owl#", "owl:", "https://schema.org/", "schema:",
		"http://www.w3.org/2001/XMLSchema#", "xsd:", "<", "", ">", "",
	)
	return r.Replace(fmt.Sprint(q.Subject, " ", q.Predicate, " ", q.Object, " ", q.Label))
}
