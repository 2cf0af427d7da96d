package graph

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"entente/data/vocab"
)

// statementOf gives what an edge of a made up index says.
func statementOf(x *Index, e *edge) Statement {
	relation := vocab.Local(x.relations[e.relation], vocab.NSRelation)
	st := Statement{
		Subject: x.actor(e.from), Object: x.actor(e.to), Edge: relation, Relation: relation,
		Status: statusWords()[e.status], Polarity: polarityWords()[e.polarity], Evidence: evidenceWords()[e.evidence],
		Date: e.date.String(), Document: x.docs[e.doc],
	}
	for _, u := range x.voices[e.voices] {
		st.Speakers = append(st.Speakers, x.actor(u))
	}
	return st
}

// Lists of statements and paths cut by the same filters hold the same statements.
func TestMatchIsTheFilterOfPaths(t *testing.T) {
	kept, dropped := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		x := randomIndex(t)
		q := randomQuery(t, x)
		f, err := x.newFilter(q)
		match, matchErr := x.Match(q, &vocab.Relations{})
		if err != nil || matchErr != nil {
			t.Fatal(err, matchErr)
		}
		for i := range x.edges {
			st := statementOf(x, &x.edges[i])
			if want := f.pass(&x.edges[i]); match(&st) != want {
				t.Fatalf("%+v: a path %t, a list %t: %+v", q, want, !want, st)
			} else if want {
				kept++
			} else {
				dropped++
			}
		}
	})
	if kept == 0 || dropped == 0 {
		t.Error("the filters kept all or nothing: the test has tested nothing")
	}
}

// What a date filter means, case by case.
func TestDates(t *testing.T) {
	s := open(t, place(t), Options{})
	put(t, s,
		docQuads(t, "dated", "", "2023-05-10", "a met b date=2023-03", "a met b date=2023", "a met b", "a met b possible"),
		docQuads(t, "undated", "", "", "a met b date=2023-03", "a met b"))
	x, err := s.Index(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		q    Query
		want string
	}{
		{Query{}, "report possible march year | march none"},
		{Query{Since: "2023-04"}, "report possible year |"}, // the year was not over
		{Query{Until: "2023-04"}, "march year | march"},     // the report is later; what has no date at all passes nothing
		{Query{Since: "2023-03-05", Until: "2023-03-06"}, "march year | march"},
		{Query{AsOf: "2023-05-09"}, "|"}, // nothing was known yet, and of the undated document it is not known when it was
		{Query{AsOf: "2023-05-10"}, "report possible march year |"},
		{Query{AsOf: "2023"}, "report possible march year |"},
		{Query{Since: "2023-04", AsOf: "2023-05-09"}, "|"},
	} {
		match, err := x.Match(c.q, &vocab.Relations{})
		if err != nil {
			t.Fatal(err)
		}
		got := matching(t, s, "dated", []string{"report ", "possible ", "march ", "year "}, match) + "|" + matching(t, s, "undated", []string{" march", " none"}, match)
		if got != c.want {
			t.Errorf("%+v: %q, want %q", c.q, got, c.want)
		}
	}
	for _, q := range []Query{{Since: "soon"}, {Until: "2023-13"}, {AsOf: "23"}, {Relations: []string{"flew"}}, {Status: []string{"done"}}} {
		if _, err := x.Match(q, &vocab.Relations{}); err == nil {
			t.Errorf("%+v is no error", q)
		}
	}
}

func matching(t *testing.T, s *Store, doc string, names []string, match func(*Statement) bool) string {
	list, err := s.In(t.Context(), doc)
	if err != nil || len(list) != len(names) {
		t.Fatal(len(list), err)
	}
	var got strings.Builder
	for i := range list {
		if match(&list[i]) {
			got.WriteString(names[i])
		}
	}
	return got.String()
}
