package graph

import (
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/google/go-cmp/cmp"

	"entente/data/vocab"
)

// termQuads makes a country of the facts hold an office, which a person would.
func termQuads(holder, of, from, until string) []quad.Quad {
	who, node := quad.IRI(vocab.NSActor+"country/"+holder), quad.IRI(vocab.NSTerm+holder+"/"+of+"/"+from)
	say := func(s quad.IRI, p string, o quad.Value) quad.Quad {
		return quad.Quad{Subject: s, Predicate: quad.IRI(p), Object: o, Label: quad.IRI(vocab.GraphGazetteer)}
	}
	date := func(d string) quad.Value { return quad.TypedString{Value: quad.String(d), Type: vocab.XSDDate} }
	quads := []quad.Quad{
		say(who, vocab.DefHolds, node),
		say(node, vocab.DefRole, quad.String("foreign-minister")),
		say(node, vocab.DefOf, quad.IRI(vocab.NSActor+"country/"+of)),
		say(node, vocab.DefFrom, date(from)),
	}
	if until != "" {
		quads = append(quads, say(node, vocab.DefUntil, date(until)))
	}
	return quads
}

func TestByState(t *testing.T) {
	s := open(t, place(t), Options{})
	doc := docQuads(t, "d", "", "2020-01-01",
		"lavrov met-with kr date=2010-05-01", // in office
		"lavrov met-with jp date=2001-05-01", // before
		"pompeo met-with lavrov date=2019",   // two who act for others
		"lavrov met-with ru date=2012-05-01", // of his own state
		"pompeo met-with cn date=2022-02-02", // after
		"pompeo visited fr date=2021-01",     // a month with a day in office
	)
	doc.Quads = append(doc.Quads, termQuads("lavrov", "ru", "2004-03-09", "")...)
	doc.Quads = append(doc.Quads, termQuads("pompeo", "us", "2018-04-26", "2021-01-20")...)
	put(t, s, doc)
	for _, saved := range []bool{false, true} {
		t.Run(map[bool]string{false: "built", true: "saved"}[saved], func(t *testing.T) {
			if saved { // what is read back must fold the same
				x, err := s.Index(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				if x, err = decodeIndex(encoded(x), x.mark); err != nil {
					t.Fatal(err)
				}
				s.index.Store(x)
			}
			for _, c := range []struct{ from, to, want string }{
				{"ru", "kr", "RU>KR"},
				{"ru", "jp", ""},
				{"us", "ru", "us>RU"},
				{"fr", "us", "FR<us"},
				{"us", "cn", ""},
				{"lavrov", "jp", "LAVROV>JP"},
			} {
				if got := hops(t, s, Query{From: []string{"country/" + c.from}, To: []string{"country/" + c.to}, ByState: true, MaxHops: 1}); got != c.want {
					t.Errorf("%s to %s: %q, want %q", c.from, c.to, got, c.want)
				}
			}
		})
	}
	var got []string
	list, err := s.OfState(t.Context(), "country/ru")
	if err != nil {
		t.Fatal(err)
	}
	for _, st := range list {
		got = append(got, st.Sentence.Text)
	}
	want := []string{"pompeo met-with lavrov date=2019", "lavrov met-with ru date=2012-05-01", "lavrov met-with kr date=2010-05-01"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A timeline takes officials by the date, as paths by state do; what happens
// between two who stand for the same side is none of its business.
func TestTimeline(t *testing.T) {
	s := open(t, place(t), Options{})
	doc := docQuads(t, "d", "", "2020-01-01",
		"lavrov met-with kr date=2010-05-01",
		"lavrov met-with kr date=2001-05-01",     // not yet in office
		"kr accused ru possible date=2011-05-01", // no edge
		"ru met-with kr date=2009-05-01",
		"pompeo met-with lavrov date=2019", // of other states
		"lavrov met-with ru date=2012-05-01",
	)
	doc.Quads = append(doc.Quads, termQuads("lavrov", "ru", "2004-03-09", "")...)
	doc.Quads = append(doc.Quads, termQuads("pompeo", "us", "2018-04-26", "2021-01-20")...)
	put(t, s, doc)
	for _, c := range []struct {
		a, b    string
		byState bool
		want    string
	}{
		{"ru", "kr", true, "2009-05-01 2010-05-01 2011-05-01"},
		{"kr", "ru", true, "2009-05-01 2010-05-01 2011-05-01"},
		{"ru", "kr", false, "2009-05-01 2011-05-01"},
		{"us", "ru", true, "2019"},
		{"lavrov", "kr", true, "2001-05-01 2010-05-01"},
		{"ru", "lavrov", true, "2012-05-01"}, // and not what he did elsewhere
	} {
		list, err := s.Timeline(t.Context(), "country/"+c.a, "country/"+c.b, c.byState)
		var got []string
		for _, st := range list {
			got = append(got, st.Date)
		}
		if days := strings.Join(got, " "); err != nil || days != c.want {
			t.Errorf("%s and %s: %s, want %s; %v", c.a, c.b, days, c.want, err)
		}
	}
}

// hops writes the best path on a line.
func hops(t *testing.T, s *Store, q Query) string {
	t.Helper()
	paths, err := s.Paths(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	if len(paths) == 0 {
		return ""
	}
	var line strings.Builder
	line.WriteString(paths[0].Hops[0].From.Name)
	for _, h := range paths[0].Hops {
		line.WriteString(map[bool]string{false: ">", true: "<"}[h.Backward()] + h.To.Name)
	}
	return line.String()
}
