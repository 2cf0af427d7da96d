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
		{"b.txt", "July 19, 2000 was a Wednesday: Putin met Kim.", "", false},
		{"b.txt", "Nairobi, 14 January 2025\n\nKenya thanked Norway.", "2025-01-14", true},
		{"b.txt", "Kenya thanks Norway\nBy Jane Roe\nTuesday, January 14th, 2025\n\nKenya thanked Norway.", "2025-01-14", true},
		{"b.txt", "GENEVA / NAIROBI (14 January 2025) – Kenya thanked Norway.", "2025-01-14", true},
		{"b.txt", "São Paulo, JAN 14, 2025 (AFP) Brazil thanked Norway.", "2025-01-14", true},
		{"b.txt", "NAIROBI, Kenya (AP) — 14 January 2025 — Kenya thanked Norway.", "2025-01-14", true},
		{"b.txt", "PYONGYANG, Jan. 16 (Yonhap) -- Kim met Putin.", "", false},
		{"c.txt", "PYONGYANG, Jan. 16 (Yonhap) -- Kim met Putin.", "2024-01-16", true},
		{"c.txt", "SEOUL, Jan. 23, 2023 - Kim met Putin.", "2024", false},
		{"2023-03-11-riyadh.txt", "RIYADH, March 10, 2023 - Iran met Saudi Arabia.", "2023-03-10", true},
		{"b.txt", "Talks so far\n\n5 June 1990\nKim met Roh.\n\n15 June 2000\nKim met Kim.", "", false},
		{"b.txt", "Talks\n\nKim met Roh.\n\nHe left.\n\nXi met Roh.\n\nHe left.\n\nXi met Kim.\n\nSEOUL, Jan. 23, 2024 - Kim met Putin.", "", false},
		{"2023-03-11-riyadh.txt", "Iran met Saudi Arabia.", "2023-03-11", true},
	} {
		def := Defaults{}
		switch c.name {
		case "a.txt":
			def.Date = text.Date{Year: 2024, Month: 1}
		case "c.txt":
			def.Date = text.Date{Year: 2024}
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

func TestMarkupIsTakenOut(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"## Talks\n\nKim **met** [Putin](http://a.b/c_(d)).", "Talks\n\nKim met Putin."},
		{"# Talks\nKim met Putin.", "Talks¶\nKim met Putin."},
		{"Talks\n=====\nKim met Putin.", "Talks\n\nKim met Putin."},
		{"- Kim met _Putin_ here\n", "Kim met Putin here\n"},
		{"Today:\n* Kim met\n  Xi\n* Xi left\n\nHe spoke.", "Today:¶\nKim met\n  Xi¶\nXi left\n\nHe spoke."},
		{"1. Kim met Xi\r\n2. Xi left\r\n", "Kim met Xi¶\r\nXi left\r\n"},
		{"- [x] Kim met Xi\n- [ ] Xi left", "Kim met Xi¶\nXi left"},
		{"Kim met Xi on May\n12. Xi left.", "Kim met Xi on May\n12. Xi left."},
		{"> \"Yes,\" Kim said.\n> - Xi left\n> - Kim left", "\"Yes,\" Kim said.¶\nXi left¶\nKim left"},
		{"2 * 3 * 4 and snake_case_word", "2 * 3 * 4 and snake_case_word"},
		{"(_Kim_) \"_Xi_\" ***met*** __Putin__'s **long\nway** home", "(Kim) \"Xi\" met Putin's long\nway home"},
		{"In 1996. Kim", "In 1996. Kim"},
		{"a ![Kim](k.png) b", "a  b"},
		{"[the United\nNations][un] and \\*AT&amp;T\\* ~~left~~\n\n[un]: http://un.example", "the United\nNations and *AT&T* \n\n"},
		{"[Putin] said.[^1]\n\n[^1]: Note.", "[Putin] said.\n\n Note."},
	} {
		it := readOne(t, "x.md", c.in, Defaults{})
		if got := strings.ReplaceAll(it.Text, "\u2029", "¶"); got != c.want {
			t.Errorf("%q\n got %q\nwant %q", c.in, got, c.want)
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

// Dates of numbers alone are read as the other dates of the file are.
func TestOrderOfDates(t *testing.T) {
	const open, other = `a.csv:2: "3/4/2025" can mean two days`, "a.csv: its date can mean two days"
	for _, c := range []struct {
		dates string
		order DateOrder
		want  []string
	}{
		{"3/4/2025 14/1/2025 2025-03-01", AnyOrder, []string{"2025-04-03", "2025-01-14", "2025-03-01"}},
		{"3/4/2025 01/14/2025", AnyOrder, []string{"2025-03-04", "2025-01-14"}},
		{"3/4/2025 5/4/2025 2025-03-01", AnyOrder, []string{open, other, "2025-03-01"}},
		{"3/4/2025 14/1/2025", MonthFirst, []string{"2025-03-04", `a.csv:3: "14/1/2025" is no date where the month comes first`}},
		{"3/4/2025 4.3.2025", DayFirst, []string{"2025-04-03", "2025-03-04"}},
		{"3/4/2025 4.3.2025 5/5/2025", AnyOrder, []string{open, "2025-03-04", "2025-05-05"}},
		{"31/2/2025 13/14/2025", AnyOrder, []string{`a.csv:2: "2025-02-31" is no date`, `a.csv:3: "13/14/2025" is no date`}},
		{"14-01-2025 03-04-2025 3/4-2025", AnyOrder, []string{"2025-01-14", "2025-04-03", `a.csv:4: "3/4-2025" is no date`}},
	} {
		table := "date,text\n" + strings.ReplaceAll(c.dates+" ", " ", ",Norway thanked Chile.\n")
		n := 0
		for it, err := range Read("a.csv", strings.NewReader(table), Defaults{Order: c.order}) {
			got := it.Date.String()
			if err != nil {
				got = err.Error()
			}
			if n >= len(c.want) || !strings.HasPrefix(got, c.want[n]) {
				t.Errorf("%s: item %d: %s, want %q", c.dates, n, got, c.want)
			}
			n++
		}
		if n != len(c.want) {
			t.Errorf("%s: %d items, want %q", c.dates, n, c.want)
		}
	}
}

// The date in the head of a page is not guessed: without its order the page has none.
func TestOrderOfTheDateOfAPage(t *testing.T) {
	const page = `<html><head><title>Talks</title><meta property="article:published_time" content="3/4/2025"></head><body><article><p>` +
		`Norway thanked Chile for the help that it gave after the storm, the ministry said in a statement on Monday in Oslo.</p></article></body></html>`
	for order, want := range map[DateOrder]string{AnyOrder: "", DayFirst: "2025-04-03", MonthFirst: "2025-03-04"} {
		if it := readOne(t, "talks.html", page, Defaults{Order: order}); it.Date.String() != want {
			t.Errorf("%q gives %s, want %s", order, it.Date, want)
		}
	}
}

func FuzzMarkdown(f *testing.F) {
	f.Add("# a\n\n[b](c) **d** `e`\n```\nx\n```\n")
	f.Add("---\na: b\n---\n> *é*")
	f.Fuzz(func(t *testing.T, s string) {
		for it, err := range Read("x.md", strings.NewReader(s), Defaults{}) {
			if err == nil && (it.Body.End != len(it.Text) || strings.Count(it.Text, "\n") != strings.Count(s, "\n")) {
				t.Errorf("%q became %q", s, it.Text)
			}
		}
	})
}
