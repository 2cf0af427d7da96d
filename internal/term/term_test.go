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
	for s, want := range map[string]int{"Kim": 3, "金正恩": 6, "Raúl": 4, "Rau\u0301l": 4, "\x1b[1mKim\x1b[0m": 3} {
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
