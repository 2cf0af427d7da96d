package when_test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"entente/data"
	"entente/extract/parse"
	"entente/extract/tag"
	"entente/extract/text"
	"entente/extract/token"
	"entente/extract/when"
)

// stages reads a sentence as the pipeline does.
type stages struct {
	tokens *token.Tokenizer
	parser *parse.Parser
	lemmas *tag.Lemmas
	finder *when.Finder
}

// loaded is loaded once: the parser is large.
var loaded = sync.OnceValues(func() (*stages, error) {
	tokens, err1 := token.Load(data.FS)
	parser, err2 := parse.Load(data.FS)
	lemmas, err3 := tag.LoadLemmas(data.FS)
	finder, err4 := when.Load(data.FS)
	return &stages{tokens, parser, lemmas, finder}, errors.Join(err1, err2, err3, err4)
})

func load(t testing.TB) *stages {
	t.Helper()
	s, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (s *stages) find(doc string, anchor text.Date) (all []when.Expr) {
	for sent := range s.tokens.All(doc, text.Span{End: len(doc)}) {
		s.parser.Parse(&sent)
		s.lemmas.Set(&sent)
		all = append(all, s.finder.Find(&sent, anchor)...)
	}
	return all
}

func show(all []when.Expr) string {
	var out []string
	for _, e := range all {
		s := string(e.Kind)
		if !e.Date.IsZero() {
			s += " " + e.Date.String()
		}
		if !e.Until.IsZero() {
			s += ".." + e.Until.String()
		}
		if e.Ahead {
			s += " ahead"
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

// The anchor is Tuesday, 23 January 2024.
func TestFind(t *testing.T) {
	s := load(t)
	for _, c := range []struct{ in, want string }{
		{"Putin expressed his willingness to visit soon, state media reported Sunday.", "vague; point 2024-01-21"},
		{"Putin met Choe in Moscow on Jan. 16.", "point 2024-01-16"},
		{"It would be his first since his meeting with Kim on July 19, 2000, during a summit.", "since; point 2000-07-19"},
		{"As Putin is set to brace for an election on March 17, his visit will follow.", "point 2024-03-17 ahead"},
		{"They signed it on 19 July 2000.", "point 2000-07-19"},
		{"They signed it on the 16th of January, 2019.", "point 2019-01-16"},
		{"Relations have been subdued since the collapse of the Soviet Union in the 1990s.", "since; period 1990..1999"},
		{"He arrived yesterday and leaves tomorrow.", "point 2024-01-22; point 2024-01-24 ahead"},
		{"Kim spoke today.", "point 2024-01-23"},
		{"They met last month.", "point 2023-12"},
		{"They met last week.", "period 2024-01-15..2024-01-21"},
		{"They met last year.", "point 2023"},
		{"They met earlier this month.", "point 2024-01"},
		{"They met in March.", "point 2024-03 ahead"},
		{"They met in November.", "point 2023-11"},
		{"They met in October 2023 and in May of last year.", "point 2023-10; point 2023-05"},
		{"Russia invaded Ukraine in 2022.", "point 2022"},
		{"He ruled from 2011 to 2014.", "period 2011..2014"},
		{"He ruled between 2003 and 2007.", "period 2003..2007"},
		{"He was born (1975) during the 1970-1974 talks.", "point 1975; period 1970..1974"},
		{"They held talks from March 3 to 5, 2019.", "period 2019-03-03..2019-03-05"},
		{"They held talks on Jan. 3-5.", "period 2024-01-03..2024-01-05"},
		{"They held talks from March 30 to April 2, 2019.", "period 2019-03-30..2019-04-02"},
		{"They left two weeks ago.", "period 2024-01-08..2024-01-14"},
		{"They left three days ago.", "point 2024-01-20"},
		{"They left a year ago.", "point 2023"},
		{"They met on the 15th.", "point 2024-01-15"},
		{"They met on the 28th.", "point 2023-12-28"},
		{"They met on the 15th floor.", ""},
		{"The fair opened this week.", "period 2024-01-22..2024-01-28"},
		{"They will meet on Sunday.", "point 2024-01-28 ahead"},
		{"They are scheduled to meet on Sunday.", "point 2024-01-28 ahead"},
		{"They agreed on Sunday to meet.", "point 2024-01-21"},
		{"They met last Tuesday and will meet next Tuesday.", "point 2024-01-16; point 2024-01-30 ahead"},
		{"They will meet this coming Friday.", "point 2024-01-26 ahead"},
		{"They met on Tuesday.", "point 2024-01-23"},
		{"They met on Wednesday last week.", "point 2024-01-17"},
		{"They met on Sunday, Jan. 14, 2024, in Geneva.", "point 2024-01-14"},
		{"They will finish by the end of 2025.", "before 2025 ahead"},
		{"Trade has grown since 1991 and since last March.", "since 1991; since 2023-03"},
		{"He ruled until 2014.", "before 2014"},
		{"After Jan. 16 nothing happened.", "after 2024-01-16"},
		{"They talked for three years.", "duration"},
		{"They meet every Sunday and every year.", "recurring; recurring"},
		{"In recent years they traded.", "vague"},
		{"In the past two years they traded.", "since 2022"},
		{"On 2023-05-04 they met, and on 11/28/2000.", "point 2023-05-04; point 2000-11-28"},
		{"They may meet, and armies march on Kyiv.", ""},
		{"Theresa May met Trump.", ""},
		{"Russia sent 2000 troops and 1500 dollars.", ""},
		{"SEOUL, Jan. 16 (Yonhap) -- North Korea fired a missile Sunday.", "point 2024-01-21"},
		{"The Good Friday Agreement was kept.", ""},
		{"The 19th century saw wars.", "period 1801..1900"},
		{"It was built in the late 1980s and mid-1990s.", "period 1980..1989; period 1990..1999"},
		{"He was there on Feb. 29.", "point 2024-02-29 ahead"},
		{"In the next two years they will trade.", "before 2026 ahead"},
		{"Concern over Saturday's raid grew by Sunday.", "point 2024-01-20; before 2024-01-21"},
		{"He told USA Today about the following day.", "vague"},
		{"Before the September 11 attacks he taught.", "before 2001-09-11"},
		{"The 2016 presidential election was close.", "point 2016"},
		{"It broke out earlier in the week and since the start of the year.", "period 2024-01-22..2024-01-28; since 2024"},
		{"About 1500 of them came in October's wave.", "point 2023-10"},
		{"Since Sept. 28, 82 people will have died.", "since 2023-09-28"},
		{"They will reopen the embassies within two months.", "before 2024-03 ahead"},
		{"He left within weeks of his election.", "vague"},
		{"The 1967 borders hold, on August, 14, 1920.", "point 1967; point 1920-08-14"},
		{"Talks in early February 2023 failed.", "point 2023-02"},
	} {
		if got := show(s.find(c.in, text.Date{Year: 2024, Month: 1, Day: 23})); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func TestWithoutAnchor(t *testing.T) {
	s := load(t)
	for _, c := range []struct{ in, want string }{
		{"They met on Sunday, last month, in March, two weeks ago and today.", "point; point; point; period; point"},
		{"They met on July 19, 2000 and in 1991.", "point 2000-07-19; point 1991"},
		{"They met last year, last Sunday, on the 15th, on Jan. 3-5, last decade and in March last year.", "point; point; point; period; period; point"},
	} {
		if got := show(s.find(c.in, text.Date{})); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func TestAnchorMayStopAtTheMonth(t *testing.T) {
	got := show(load(t).find("They met on Sunday, last month, last year, in March and on Jan. 16.", text.Date{Year: 2024, Month: 1}))
	if want := "point; point 2023-12; point 2023; point 2024-03 ahead; point 2024-01-16"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestFutureAndBasis(t *testing.T) {
	e := load(t).find("They met on Sunday.", text.Date{Year: 2024, Month: 1, Day: 23})[0]
	if e.Basis != "on Sunday" || !e.Inferred || e.First != 2 || e.End != 4 {
		t.Errorf("%+v", e)
	}
	if f := e.Future(); f.Date != (text.Date{Year: 2024, Month: 1, Day: 28}) || !f.Ahead {
		t.Errorf("%+v", f)
	}
	e = load(t).find("They met on July 19, 2000.", text.Date{Year: 2024, Month: 1, Day: 23})[0]
	if f := e.Future(); f != e || e.Inferred || e.Basis != "on July 19, 2000" {
		t.Errorf("%+v", e)
	}
}

func TestLoadNamesTheLine(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"kind\n", `lexicon/when.tsv:1: the header must read "kind word value"`},
		{"kind\tword\tvalue\nmonth\tmay\tx\n", `lexicon/when.tsv:2: month "may": the value "x" is no number`},
		{"kind\tword\tvalue\nfoo\tmay\tx\n", `lexicon/when.tsv:2: no kind is called "foo"`},
		{"kind\tword\tvalue\nplan\tset\t-\nplan\tset\t-\n", `lexicon/when.tsv:3: plan "set" stands twice`},
		{"kind\tword\tvalue\nplan\n", "lexicon/when.tsv:2: 1 columns, want 3"},
	} {
		_, err := when.Load(fstest.MapFS{"lexicon/when.tsv": {Data: []byte(c.in)}})
		if err == nil || err.Error() != c.want {
			t.Errorf("got %v, want %s", err, c.want)
		}
	}
}

// FuzzFind checks that expressions are in order, inside the sentence, and dates real.
func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"on Jan. 16 , 2024 from March 3 to 5", "Feb. 30 of last year", "the day before yesterday 's every other Sunday", "since for three of the end of",
		"11/31/2000 2023-13-45 '90s 19th - century", "on the 31st 3-5 March to May 2000 - 01", "SEOUL , Jan. 1 ( Yonhap ) --",
	} {
		f.Add(s, 2024, 2, 29)
	}
	finder, err := when.Load(data.FS)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, in string, y, m, d int) {
		anchor, err := text.ParseDate(fmt.Sprintf("%04d-%02d-%02d", y, m, d))
		if err != nil || y < 1 {
			anchor = text.Date{}
		}
		s := sentence(in)
		last := 0
		for _, e := range finder.Find(&s, anchor) {
			if e.First < last || e.End <= e.First || e.End > len(s.Tokens) {
				t.Errorf("%+v after token %d of %d", e, last, len(s.Tokens))
			}
			last = e.End
			for _, date := range []text.Date{e.Date, e.Until, e.Future().Date} {
				if _, err := text.ParseDate(date.String()); err != nil && date.Year < 10000 && date.Year > 0 {
					t.Errorf("%+v: %v", e, err)
				}
			}
		}
	})
}

// sentence cuts at spaces; every third token hangs on the next one.
func sentence(in string) text.Sentence {
	var s text.Sentence
	for i, w := range strings.Fields(in) {
		s.Tokens = append(s.Tokens, text.Token{Form: w, Head: i/3*3 - 1, Rel: "obl", XPOS: "NNP", UPOS: "ADP", Span: text.Span{Start: i * 2, End: i*2 + 1}})
	}
	return s
}

func ExampleFinder_Find() {
	finder, err := when.Load(data.FS)
	if err != nil {
		fmt.Println(err)
		return
	}
	s := sentence("They met on Sunday and on July 19 , 2000 and two weeks ago")
	for _, e := range finder.Find(&s, text.Date{Year: 2024, Month: 1, Day: 23}) {
		fmt.Println(e.Kind, e.Date, e.Until, e.Inferred)
	}
	// Output:
	// point 2024-01-21  true
	// point 2000-07-19  false
	// period 2024-01-08 2024-01-14 true
}

func BenchmarkFind(b *testing.B) {
	s := load(b)
	doc := "They held talks from March 3 to 5, 2019, state media reported Sunday, and since last year nothing has happened between the two countries."
	sents := s.tokens.Sentences(doc, text.Span{End: len(doc)})
	s.parser.Parse(&sents[0])
	b.ReportAllocs()
	for b.Loop() {
		s.finder.Find(&sents[0], text.Date{Year: 2024, Month: 1, Day: 23})
	}
	b.ReportMetric(float64(b.N*len(sents[0].Tokens))/b.Elapsed().Seconds(), "tokens/s")
}

// TestPast turns a month that could lie ahead back, and leaves what says its year.
func TestPast(t *testing.T) {
	s := load(t)
	anchor := text.Date{Year: 2018, Month: 7, Day: 15}
	for doc, want := range map[string]string{
		"Russia attacked Ukraine in December.":      "2017-12",
		"Russia attacked Ukraine in December 2018.": "2018-12",
		"Russia attacked Ukraine in May.":           "2018-05",
		"The summit is later this year.":            "2018",
	} {
		all := s.find(doc, anchor)
		if len(all) != 1 || all[0].Past().Date.String() != want {
			t.Errorf("%s: %v, want %s", doc, all, want)
		}
	}
	if all := s.find("The summit is later this year.", anchor); !all[0].Ahead {
		t.Error("later this year does not lie ahead")
	}
}

// TestReferring counts from a day that was spoken of before.
func TestReferring(t *testing.T) {
	s := load(t)
	day := text.Date{Year: 1966, Month: 11, Day: 30}
	for doc, want := range map[string]string{
		"It left that same day.":                  "1966-11-30",
		"It left on the same day.":                "1966-11-30",
		"It left on the next day.":                "1966-12-01",
		"It left on the following day.":           "1966-12-01",
		"It left on that date.":                   "1966-11-30",
		"It left the previous day.":               "1966-11-29",
		"It left two days later.":                 "1966-12-02",
		"It left a week later.":                   "1966-12",
		"It left three months later.":             "1967-02",
		"It left that same year.":                 "1966",
		"It left the following year.":             "1967",
		"It left ten years later.":                "1976",
		"It left in March of the following year.": "1967-03",
		"It left on March 3 of the same year.":    "1966-03-03",
		"It left on December 3.":                  "1966-12-03",
		"It left in December.":                    "1966-12",
		"It left on 3 December.":                  "1966-12-03",
	} {
		all := s.find(doc, text.Date{})
		if len(all) != 1 || !all[0].Refers() {
			t.Errorf("%s: %v", doc, all)
			continue
		}
		if e := all[0].From(day); e.Date.String() != want || e.Kind != when.Point {
			t.Errorf("%s: %s %s, want %s", doc, e.Kind, e.Date, want)
		}
	}
	for _, doc := range []string{"It left that same day.", "It left the following month.", "It left a week later."} {
		if e := s.find(doc, text.Date{})[0].From(text.Date{Year: 1966}); !e.Date.IsZero() {
			t.Errorf("%s: a year gives it the date %s", doc, e.Date)
		}
	}
	if e := s.find("It left on May 3.", text.Date{})[0].From(day); !e.Told() || !e.Date.IsZero() {
		t.Errorf("a day before the one told of last is in the year %d", e.Date.Year)
	}
	if all := s.find("It left on May 3.", day); all[0].Refers() {
		t.Error("a day in a report that has a date refers to what was told before")
	}
}

// TestPeriodsWithOneYear takes the year of a period's first day from its last.
func TestPeriodsWithOneYear(t *testing.T) {
	s := load(t)
	for doc, want := range map[string]string{
		"It was shut from July 18 to August 17, 1962.":              "1962-07-18 1962-08-17",
		"It was shut between October 30 and January 21, 1948.":      "1947-10-30 1948-01-21",
		"It was shut from March to May 1948.":                       "1948-03 1948-05",
		"It was shut by the treaty of 1833.":                        "1833 ",
		"It was manned by a force of 1833.":                         "",
		"It was shut after the war of 1812, in the spring of 1815.": "1812 ",
	} {
		got := ""
		if all := s.find(doc, text.Date{}); len(all) > 0 {
			got = all[0].Date.String() + " " + all[0].Until.String()
		}
		if got != want {
			t.Errorf("%s: %q, want %q", doc, got, want)
		}
	}
}
