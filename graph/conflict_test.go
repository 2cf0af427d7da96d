package graph

import (
	"testing"

	"entente/data/vocab"
)

// What two statements make of each other: the same, the opposite, another number, or
// nothing, since they may speak of different things.
func TestCompare(t *testing.T) {
	x := &Index{
		relations: []string{vocab.NSRelation + "supplied-arms-to", vocab.NSRelation + "supplied-tank-to"},
		above:     [][]uint32{{0}, {1, 0}},
	}
	ru, ir, iq := Actor{IRI: "ru"}, Actor{IRI: "ir"}, Actor{IRI: "iq"}
	basra := Actor{IRI: "basra", ActsFor: "iq"}
	base := func(iri string, change func(st *Statement)) *Statement {
		st := &Statement{IRI: iri, Subject: ru, Object: ir, Relation: "supplied-tank-to", Status: "actual", Polarity: "positive", Evidence: "asserted", Date: "2024-05"}
		change(st)
		return st
	}
	not := func(st *Statement) { st.Polarity = "negative" }
	symmetric := func(relation string) bool { return relation == "met-with" }
	for _, c := range []struct {
		name string
		a, b func(st *Statement)
		want Stand
	}{
		{"the same", func(*Statement) {}, func(*Statement) {}, Same},
		{"neither happened", not, not, Same},
		{"a longer name of the theme", func(st *Statement) { st.Theme = "T-72 tanks" }, func(st *Statement) { st.Theme = "tanks" }, Same},
		{"another theme", func(st *Statement) { st.Theme = "treachery" }, func(st *Statement) { st.Theme = "spying" }, Apart},
		{"the opposite", func(*Statement) {}, not, Opposite},
		{"denied", func(*Statement) {}, func(st *Statement) { st.Evidence = "denied" }, Opposite},
		{"none of a kind", func(*Statement) {}, func(st *Statement) { not(st); st.Relation = "supplied-arms-to" }, Opposite},
		{"none of a narrower kind", func(st *Statement) { st.Relation = "supplied-arms-to" }, not, Apart},
		{"another relation", func(*Statement) {}, func(st *Statement) { not(st); st.Relation = "visited" }, Apart},
		{"another time", func(*Statement) {}, func(st *Statement) { not(st); st.Date = "2024-06" }, Apart},
		{"another place", func(st *Statement) { st.Place = ir }, func(st *Statement) { not(st); st.Place = iq }, Apart},
		{"a place in the other", func(st *Statement) { st.Place = basra }, func(st *Statement) { not(st); st.Place = iq }, Opposite},
		{"only planned", func(*Statement) {}, func(st *Statement) { not(st); st.Status = "planned" }, Apart},
		{"the other way round", func(*Statement) {}, func(st *Statement) { st.Subject, st.Object = ir, ru }, Apart},
		{"both ways the same", func(st *Statement) { st.Relation = "met-with" }, func(st *Statement) { st.Relation, st.Subject, st.Object = "met-with", ir, ru }, Same},
		{"other numbers", func(st *Statement) { st.Quantity = "300 tanks" }, func(st *Statement) { st.Quantity = "500 tanks" }, OtherNumber},
		{"other numbers, each of its day", func(st *Statement) { st.Quantity, st.Date, st.Document.Date = "300 tanks", "", "2024-05-03" }, func(st *Statement) { st.Quantity, st.Date, st.Document.Date = "500 tanks", "", "2024-05-04" }, Apart},
		{"other numbers of one day", func(st *Statement) { st.Quantity, st.Date, st.Document.Date = "300 tanks", "", "2024-05-03" }, func(st *Statement) { st.Quantity, st.Date, st.Document.Date = "500 tanks", "", "2024-05-03" }, OtherNumber},
		{"the opposite on another day of the month", func(st *Statement) { st.Date, st.Document.Date = "", "2024-05-03" }, func(st *Statement) { not(st); st.Date, st.Document.Date = "", "2024-05-04" }, Opposite},
		{"numbers that fit", func(st *Statement) { st.Quantity = "300 tanks" }, func(st *Statement) { st.Quantity = "more than 280 tanks" }, Same},
		{"other numbers of what did not happen", func(st *Statement) { not(st); st.Quantity = "300 tanks" }, func(st *Statement) { not(st); st.Quantity = "500 tanks" }, Same},
	} {
		a, b := base("a", c.a), base("b", c.b)
		if got, back := x.Compare(a, b, symmetric), x.Compare(b, a, symmetric); got != c.want || back != c.want {
			t.Errorf("%s: %d, and %d from the other side, want %d", c.name, got, back, c.want)
		}
	}
	if st := base("a", not); x.Compare(st, st, symmetric) != Apart {
		t.Error("a statement says something of itself")
	}
}
