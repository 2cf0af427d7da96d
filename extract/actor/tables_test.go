package actor_test

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"entente/data"
	"entente/extract/actor"
	"entente/extract/text"
)

// TestTraps checks that a name inside a longer one never wins over it.
func TestTraps(t *testing.T) {
	b, err := os.ReadFile("testdata/trap.tsv")
	if err != nil {
		t.Fatal(err)
	}
	s := load(t)
	seen := 0
	for n, line := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		f := strings.Split(line, "\t")
		if strings.HasPrefix(line, "# ") || f[0] == "longer" || len(f) < 4 {
			continue
		}
		seen++
		longer, shorter := s.tables.Resolve(f[0], text.Date{}), strings.Split(f[3], "|")
		if !slices.ContainsFunc(longer, func(id string) bool {
			return id[strings.Index(id, "/")+1:] == f[1] || strings.Contains(f[1], id[strings.Index(id, "/")+1:])
		}) {
			t.Errorf("trap.tsv:%d: %s gives %v, want %s", n+1, f[0], longer, f[1])
			continue
		}
		body := "They named " + f[0] + " again."
		for _, m := range s.link(t, "2020-01-01", body).Mentions {
			if got := body[m.Span.Start:m.Span.End]; got == f[2] && m.Kind == actor.Name && !slices.Contains(longer, m.Actors[0]) {
				t.Errorf("trap.tsv:%d: found %s (%v) in %s", n+1, got, shorter, f[0])
			}
		}
	}
	if seen < 400 {
		t.Errorf("only %d traps", seen)
	}
}

// changed is the data with one file of the lexicon changed.
func changed(t *testing.T, name string, change func(string) string) fs.FS {
	t.Helper()
	m := fstest.MapFS{}
	entries, err := fs.ReadDir(data.FS, "lexicon")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		b, err := fs.ReadFile(data.FS, "lexicon/"+e.Name())
		if err != nil {
			t.Fatal(err)
		}
		if e.Name() == name {
			b = []byte(change(string(b)))
		}
		m["lexicon/"+e.Name()] = &fstest.MapFile{Data: b}
	}
	return m
}

func TestLoadIsStrict(t *testing.T) {
	add := func(row string) func(string) string { return func(s string) string { return s + row + "\n" } }
	for _, c := range []struct{ file, row, want string }{
		{"country.tsv", "xx", "1 columns, want 13"},
		{"country.tsv", strings.Repeat("\t", 12), "a name is missing"},
		{"organisation.tsv", "new-one\tNew One\t\tigo\tatlantis\t\town", `no actor "atlantis"`},
		{"person.tsv", "a-b\tA B\tB\t\t\thead-of-state\tfr\t\t2020-13\t\town\t2020", "no such day"},
		{"metonym.tsv", "Elsewhere\tfr\tcastle\talways\town", `kind "castle"`},
		{"title.tsv", "Minister of {Y}\tminister\tstate\ttitle\t\town", "surface"},
		{"agent_noun.tsv", "army\tnobody\tforce", `acts_for "nobody"`},
		{"actor_word.tsv", "colour\tred", `class "colour"`},
		{"former.tsv", "x-one\t\tOne\t\t\t\t1900\t1899", "no such years"},
		{"office.tsv", "king\tmonarch\tatlantis", `no state "atlantis"`},
		{"neighbour.tsv", "atlantis\tfr", "is no state of country.tsv"},
		{"region.tsv", "Alpine\tAlps\tcountry/at country/ch\tperhaps", `counted "perhaps"`},
	} {
		_, err := actor.Load(changed(t, c.file, add(c.row)))
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), c.file+":") {
			t.Errorf("%s with %q: %v, want one with %q", c.file, c.row, err, c.want)
		}
	}
}

func TestOverlay(t *testing.T) {
	rows := "id\tname\taliases\ttype\tcountry\nplace/dry-port\tDry Port\tthe Old Dry Port\tplace\tcountry/tr\ncountry/fr\tThe Hexagon\tHexagone\tcountry\t\n"
	tables, err := actor.Load(data.FS, actor.Overlay{Name: "mine.tsv", R: strings.NewReader(rows)})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"Hexagone": "country/fr", "Dry Port": "place/dry-port"} {
		if got := tables.Resolve(name, text.Date{}); len(got) != 1 || got[0] != want {
			t.Errorf("%s gives %v, want %s", name, got, want)
		}
	}
	_, err = actor.Load(data.FS, actor.Overlay{Name: "mine.tsv", R: strings.NewReader("id\tname\taliases\ttype\tcountry\nfrance\tFrance\t\t\t\n")})
	if err == nil || !strings.HasPrefix(err.Error(), "mine.tsv:2: ") {
		t.Errorf("a bad id gives %v, want an error of mine.tsv:2", err)
	}
}

func TestResolve(t *testing.T) {
	tables := load(t).tables
	for _, c := range []struct{ name, date, want string }{
		{"Putin", "2020-05-01", "person/vladimir-putin"},
		{"the Kremlin", "", "country/ru"},
		{"kremlin", "", "country/ru"},
		{"south korea", "", "country/kr"},
		{"U.S.", "", "country/us"},
		{"usa", "", "country/us"},
		{"NATO", "", "org/nato"},
		{"nato", "", "org/nato"},
		{"Kim", "2020-05-01", "person/kim-jong-un"},
		{"Bush", "2005-05-01", "person/george-w-bush"},
		{"Bush", "1990-05-01", "person/george-h-w-bush"},
		{"Kim Jong Un", "", "person/kim-jong-un"},
		{"person/kim-jong-un", "", "person/kim-jong-un"},
		{"Georgia", "", "country/ge"},
	} {
		d, err := text.ParseDate(c.date)
		if err != nil {
			t.Fatal(err)
		}
		if got := tables.Resolve(c.name, d); len(got) == 0 || got[0] != c.want {
			t.Errorf("%s (%s) gives %v, want %s first", c.name, c.date, got, c.want)
		}
	}
	if got := tables.Resolve("Nobody Atall", text.Date{}); got != nil {
		t.Errorf("an unknown name gives %v", got)
	}
}

func TestOffices(t *testing.T) {
	tables := load(t).tables
	terms := tables.Offices("office/kr/head-of-state")
	i := slices.IndexFunc(terms, func(r actor.Term) bool { return r.Holder == "person/moon-jae-in" })
	if i < 0 || terms[i].From.String() != "2017-05-10" || terms[i].Of != "country/kr" {
		t.Errorf("terms of South Korean presidents: %+v", terms)
	}
	if !slices.IsSortedFunc(terms, func(a, b actor.Term) int { return strings.Compare(a.From.String(), b.From.String()) }) {
		t.Error("terms are not in order of time")
	}
	own := tables.Offices("person/sergei-lavrov")
	if !slices.ContainsFunc(own, func(r actor.Term) bool {
		return r.Role == "foreign-minister" && r.Of == "country/ru" && r.Until.IsZero()
	}) {
		t.Errorf("offices of Lavrov: %+v", own)
	}
}
