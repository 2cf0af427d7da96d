package read

import (
	"strings"
	"testing"

	"entente/extract/text"
)

func readOne(t *testing.T, name, s string, def Defaults) Item {
	t.Helper()
	for item, err := range Read(name, strings.NewReader(s), def) {
		if err != nil {
			t.Fatal(err)
		}
		return item
	}
	t.Fatal("no document")
	return Item{}
}

func TestFrontMatter(t *testing.T) {
	const s = "---\ntitle: \"Finland: in\"\ndate: 2023-04-05\ntags:\n  - nato\nsource: Sample Desk\nlink: https://a.example/x\n---\nFinland joined NATO.\n"
	it := readOne(t, "news/Finland NÄTO.md", s, Defaults{Publisher: "other", Date: text.Date{Year: 1999}})
	if it.ID != "finland-nato" || it.Title != "Finland: in" || it.Publisher != "Sample Desk" || it.URL != "https://a.example/x" {
		t.Errorf("read as %+v", it.Document)
	}
	if it.Date != (text.Date{Year: 2023, Month: 4, Day: 5}) || it.DateInferred {
		t.Errorf("date %v, inferred %v", it.Date, it.DateInferred)
	}
	if body := it.Text[it.Body.Start:it.Body.End]; it.Text != s || body != "Finland joined NATO.\n" {
		t.Errorf("body %q", body)
	}
}

func TestDefaultsAndDates(t *testing.T) {
	for _, c := range []struct {
		name, s, date string
		inferred      bool
	}{
		{"a.txt", "Kim met Putin in 2019.", "2024-01", false},
		{"a.txt", "SEOUL, Jan. 23, 2024 (Yonhap) - Kim met Putin.", "2024-01", false},
		{"b.txt", "SEOUL, Jan. 23, 2024 (Yonhap) - Kim met Putin.", "2024-01-23", true},
		{"b.txt", "\n\n5 September 2023\n\nKim met Putin.", "2023-09-05", true},
		{"b.txt", "(EDITORIAL from Korea Times on Jan. 23)\n\nPutin met Kim on July 19, 2000.", "", false},
		{"b.txt", "On July 19, 2000, Putin met Kim.", "", false},
		{"2023-03-11-riyadh.txt", "Iran met Saudi Arabia.", "2023-03-11", true},
	} {
		def := Defaults{}
		if c.name == "a.txt" {
			def.Date = text.Date{Year: 2024, Month: 1}
		}
		it := readOne(t, c.name, c.s, def)
		if it.Date.String() != c.date || it.DateInferred != c.inferred || c.inferred != (len(it.Notes) > 0) {
			t.Errorf("%s %q: date %q inferred %v notes %q", c.name, c.s, it.Date, it.DateInferred, it.Notes)
		}
	}
}

func TestEncodings(t *testing.T) {
	for _, c := range []struct{ in, want, note string }{
		{"Raúl Castro", "Raúl Castro", ""},
		{"Ra\xfal said \x93yes\x94", "Raúl said “yes”", "Windows-1252"},
		{"\xff\xfeR\x00a\x00\xfa\x00l\x00", "Raúl", "UTF-16"},
	} {
		it := readOne(t, "x.txt", c.in, Defaults{})
		if it.Text != c.want || !strings.Contains(strings.Join(it.Notes, " "), c.note) {
			t.Errorf("%q read as %q with notes %q", c.in, it.Text, it.Notes)
		}
	}
	if it := readOne(t, "x.txt", "\uFEFFKim", Defaults{}); it.Text[it.Body.Start:] != "Kim" {
		t.Errorf("the byte order mark is in the body: %v", it.Body)
	}
}

func TestMarkdownIsBlankedInPlace(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"## Talks\n\nKim **met** [Putin](http://a.b/c).", "   Talks\n\nKim   met    Putin               ."},
		{"- Kim met _Putin_ here\n", "  Kim met  Putin  here\n"},
		{"> \"Yes,\" Kim said.", "  \"Yes,\" Kim said."},
		{"2 * 3 * 4 and snake_case_word", "2 * 3 * 4 and snake_case_word"},
		{"In 1996. Kim", "In 1996. Kim"},
		{"a ![Kim](k.png) b", "a               b"},
	} {
		it := readOne(t, "x.md", c.in, Defaults{})
		if it.Plain != c.want || it.Text != c.in {
			t.Errorf("%q\n got %q\nwant %q", c.in, it.Plain, c.want)
		}
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct{ name, s, want string }{
		{"a.docx", "x", "a.docx: the ending .docx is none that can be read; known are .txt"},
		{"a.md", "---\ntitle: x\ndate: Tuesday\n---\n", `a.md:3: "Tuesday" is no date; write it like 2024-01-23`},
	} {
		var got error
		for _, err := range Read(c.name, strings.NewReader(c.s), Defaults{}) {
			got = err
		}
		if got == nil || !strings.HasPrefix(got.Error(), c.want) {
			t.Errorf("%s: %v, want %s", c.name, got, c.want)
		}
	}
}

func FuzzMarkdown(f *testing.F) {
	f.Add("# a\n\n[b](c) **d** `e`\n```\nx\n```\n")
	f.Add("---\na: b\n---\n> *é*")
	f.Fuzz(func(t *testing.T, s string) {
		for it, err := range Read("x.md", strings.NewReader(s), Defaults{}) {
			if err == nil && (len(it.Plain) != len(it.Text) || strings.Count(it.Plain, "\n") != strings.Count(it.Text, "\n")) {
				t.Errorf("%q became %q", it.Text, it.Plain)
			}
		}
	})
}
