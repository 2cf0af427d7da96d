package term

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

func TestNoColourOffATerminal(t *testing.T) {
	var b bytes.Buffer
	term := New(&b, func(string) string { return "" })
	if got := term.Paint(Bold, "Kim"); got != "Kim" || term.IsTerminal {
		t.Errorf("painted %q", got)
	}
	NewStatus(term).Set(func() string { return "half done" })
	if b.Len() > 0 {
		t.Errorf("the status line went into a file: %q", b.String())
	}
}

func TestPaint(t *testing.T) {
	term := &Terminal{Colour: true}
	if got := term.Paint(Red, "x"); got != "\x1b[31mx\x1b[0m" {
		t.Errorf("%q", got)
	}
}

func TestColumns(t *testing.T) {
	for s, want := range map[string]int{"Kim": 3, "金正恩": 6, "Raúl": 4, "Rau\u0301l": 4, "\x1b[1mKim\x1b[0m": 3, "\u0647\u064e\u0645": 2, "\U0001F600": 2} {
		if got := Columns(s); got != want {
			t.Errorf("%s: %d columns, want %d", s, got, want)
		}
	}
}

func TestPrintable(t *testing.T) {
	if got := Printable("a\x1b[31mb\n  c\u202Ed"); got != "a[31mb cd" {
		t.Errorf("%q", got)
	}
}

// Names have blanks in them, so that columns must tell them apart.
func TestBeside(t *testing.T) {
	words := []string{"Saudi Arabia", "Sauli Niinistö", "沙特", "Sa"}
	for width, want := range map[int]string{
		80: "Saudi Arabia    Sauli Niinistö  沙特            Sa\n",
		30: "Saudi Arabia    Sauli Niinistö\n沙特            Sa\n",
		5:  "Saudi Arabia\nSauli Niinistö\n沙特\nSa\n",
	} {
		if got := beside(words, width); got != want {
			t.Errorf("in %d columns\n%s\nwant\n%s", width, got, want)
		}
	}
}

func TestWrap(t *testing.T) {
	const s = "Kim met Putin in Pyongyang on Wednesday"
	lines := Wrap(s, 12)
	for _, l := range lines {
		if Columns(l) > 12 {
			t.Errorf("%q is too long", l)
		}
	}
	if strings.Join(lines, " ") != s {
		t.Errorf("words were lost: %q", lines)
	}
}

func TestBar(t *testing.T) {
	if got := Bar(5, 10); got != "█████░░░░░" {
		t.Errorf("%s", got)
	}
}

func TestHistory(t *testing.T) {
	name := t.TempDir() + "/state/history"
	h := &lineHistory{}
	for _, s := range []string{"g.V()", "g.V()", " ", "help"} {
		h.Add(s)
	}
	if err := SaveHistory(name, h.lines); err != nil {
		t.Fatal(err)
	}
	if got := LoadHistory(name); len(got) != 2 || got[1] != "help" {
		t.Errorf("%q", got)
	}
	if h.At(0) != "help" {
		t.Errorf("the last line is %q", h.At(0))
	}
}

func TestCommon(t *testing.T) {
	for want, list := range map[string][]string{
		"": nil, "Kim Jong-": {"Kim Jong-un", "Kim Jong-il"}, "Iran": {"Iran"},
	} {
		if got := common(list); got != want {
			t.Errorf("%q: %q, want %q", list, got, want)
		}
	}
}

// A line that is too long for the terminal goes on below; what is no terminal gets it
// as it is.
func TestLinesFit(t *testing.T) {
	const s = "thanked  [actual] \u00b7 in the text's own voice \u00b7 about: mediation between the two of them"
	var file, narrow bytes.Buffer
	(&Terminal{Writer: &file}).Line("  ", s)
	if file.String() != "  "+s+"\n" {
		t.Errorf("%q", file.String())
	}
	screen := &Terminal{Writer: &narrow, Colour: true, screen: os.NewFile(1<<20, "none")} // its size is not known: 100 columns
	screen.Line("     \u2502 ", screen.Paint(Cyan, s))
	screen.Hang("Iran  4  ", s+" "+s)
	lines := strings.Split(strings.TrimSuffix(narrow.String(), "\n"), "\n")
	for _, l := range lines {
		if Columns(l) > 100 {
			t.Errorf("%d columns: %s", Columns(l), l)
		}
	}
	if len(lines) != 3 || !strings.HasPrefix(lines[2], "         ") {
		t.Errorf("%q", lines)
	}
}

// A table on a narrow terminal keeps to its width, and loses nothing.
func TestTableIsNarrowed(t *testing.T) {
	columns := []Column{{Title: "name", Style: Bold}, {Title: "id"}, {Title: "n", Right: true}}
	rows := [][]string{
		{"\u91d1\u6b63\u6069", "person/kim-jong-un", "7"},
		{"A body of many members whose name takes more room than there is on any terminal of a hundred columns", "org/a-body-of-many-members", "12"},
	}
	screen := &Terminal{screen: os.NewFile(1<<20, "none")} // its size is not known: 100 columns
	s, ok := screen.Table("  ", columns, rows)
	if !ok || strings.Count(s, "\n") != 4 || !strings.Contains(s, " 12\n") || !strings.Contains(s, "   7\n") {
		t.Errorf("%t\n%s", ok, s)
	}
	for l := range strings.Lines(s) {
		if Columns(strings.TrimSuffix(l, "\n")) > 100 {
			t.Errorf("%d columns: %s", Columns(l), l)
		}
	}
	for word := range strings.FieldsSeq(rows[1][0]) {
		if !strings.Contains(s, word) {
			t.Errorf("%s is lost in\n%s", word, s)
		}
	}
	if s, _ := new(Terminal).Table("", columns, rows); strings.Count(s, "\n") != 3 {
		t.Errorf("a file has no width to be narrowed to:\n%s", s)
	}
	if _, ok := screen.Table("", make([]Column, 20), [][]string{strings.Split(strings.Repeat("much too much ", 20), " ")[:20]}); ok {
		t.Error("twenty columns leave no room for their words")
	}
}

func TestWrapCutsWhatIsTooLong(t *testing.T) {
	for _, c := range []struct {
		s    string
		n    int
		want string
	}{
		{"see https://example.org/a/b/c", 10, "see|https://ex|ample.org/|a/b/c"},
		{"\u91d1\u6b63\u6069\u91d1\u6b63", 5, "\u91d1\u6b63|\u6069\u91d1|\u6b63"},
		{"\x1b[1mabcdef\x1b[0m", 4, "\x1b[1mabcd|ef\x1b[0m"},
	} {
		if got := strings.Join(Wrap(c.s, c.n), "|"); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

func TestStatusDropsWhatDoesNotFit(t *testing.T) {
	const all = "██░░░  40% 3s left, 12 documents, 30 sentences"
	for n, want := range map[int]string{
		80: all, 40: "██░░░  40% 3s left, 12 documents", 20: "██░░░  40% 3s left", 8: "██░░░  4",
	} {
		if got := fitting(all, n); got != want {
			t.Errorf("%d columns: %q, want %q", n, got, want)
		}
	}
}
