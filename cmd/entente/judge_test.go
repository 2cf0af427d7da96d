package main

import (
	"strings"
	"testing"

	"entente/internal/term"
)

// A sheet keeps what nobody touches, changes a row where it stands, and takes each
// change back.
func TestSheet(t *testing.T) {
	const before = "# ours\nname\tdocument\tactor\tnote\r\nLee\ta\t?\t\n\n# more\nstatement\tverdict\trelation\tstatus\tpolarity\tnote\n0123456789abcdef\treject\t\t\t\t"
	s := &sheet{lines: strings.Split(before, "\n")}
	s.begin()
	s.set(decisionHeader(), 2, "Lee", "a", "person/x", "")
	s.begin()
	s.set(decisionHeader(), 2, "Lee", "b", "person/y", "")
	s.begin()
	s.set(namesHeader(), 1, "org/x", "X", "", "org", "")
	s.begin()
	s.drop(verdictHeader(), "0123456789abcdef")
	const after = "# ours\nname\tdocument\tactor\tnote\r\nLee\ta\tperson/x\t\nLee\tb\tperson/y\t\n\n# more\nstatement\tverdict\trelation\tstatus\tpolarity\tnote\n\nid\tname\taliases\ttype\tcountry\norg/x\tX\t\torg\t"
	if got := strings.Join(s.lines, "\n"); got != after {
		t.Errorf("%q", got)
	}
	for s.undo() {
	}
	if got := strings.Join(s.lines, "\n"); got != before {
		t.Errorf("undone: %q", got)
	}
}

// One file may hold all three tables; a mistake has its line.
func TestTablesOf(t *testing.T) {
	const file = "# ours\nname\tdocument\tactor\tnote\nLee\ta\t-\t\nstatement\tverdict\trelation\tstatus\tpolarity\tnote\nbad\nname\tdocument\tactor\tnote\nLee\tb\t-\t\n"
	tables := tablesOf(file)
	if len(tables) != 2 || tables[0].text != "\nname\tdocument\tactor\tnote\nLee\ta\t-\t\n\n\n\nLee\tb\t-\t\n" || tables[1].text != "\n\n\nstatement\tverdict\trelation\tstatus\tpolarity\tnote\nbad\n\n\n" {
		t.Errorf("%q", tables)
	}
	if tables := tablesOf("frob\n"); len(tables) != 1 || tables[0].text != "frob\n" {
		t.Errorf("%q", tables)
	}
}

// No line of the screen is wider than the terminal, and there are as many as it has,
// whatever is shown, however wide the characters.
func TestJudgingFits(t *testing.T) {
	q := &question{Name: "金正恩委員長同志", Why: whyApart, Actors: []string{"person/kim-jong-un", "person/somebody-with-a-very-long-name-indeed/whose-state-is-known"}}
	words := strings.Repeat("金正恩委員長同志は、朝鮮労働党総書記と会談した。 ", 12)
	for _, colour := range []bool{true, false} {
		for _, size := range [][2]int{{40, 10}, {60, 16}, {80, 24}, {200, 50}} {
			j := &judging{t: &term.Terminal{Colour: colour}, sheet: &sheet{name: "a-file-of-decisions-in-a-folder/mine.tsv"}, labels: map[string]string{}}
			for range 30 {
				j.names = append(j.names, named{q, place{Document: "news-of-the-day", Line: 3, Sentence: words, before: words, after: words}})
				j.statements = append(j.statements, judged{"0123456789abcdef", claim{subject: q.Name, relation: "met-with", object: q.Name, status: "actual", quote: words, trigger: [2]int{3, 9}, doc: "news"}, words, words})
			}
			for _, keys := range [][]term.Key{{}, {"2"}, {term.End, "-"}, {"m"}, {"?"}, {term.Tab}, {term.Tab, term.PageDown, "a"}, {term.Tab, "+", "金", "金", term.Left}} {
				for _, k := range keys {
					j.press(k, 5)
				}
				lines := j.lines(size[0], size[1])
				if len(lines) != size[1] {
					t.Errorf("%v, %v: %d lines", size, keys, len(lines))
				}
				for _, l := range lines {
					if term.Columns(l) > size[0] || !colour && strings.Contains(l, "\x1b") {
						t.Errorf("%v, %v, colour %t: %d columns: %q", size, keys, colour, term.Columns(l), l)
					}
				}
				j.asks, j.help, j.onStatements = nil, false, false
			}
		}
	}
}
