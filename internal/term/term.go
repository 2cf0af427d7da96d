// Package term is the one door to the terminal: whether there is one, how wide
// it is, whether it wants colour, and a status line that long work redraws.
package term

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/term"
	"golang.org/x/text/width"
)

// Terminal is where output goes. On anything but a terminal it has no colour and
// no bound to its width.
type Terminal struct {
	io.Writer
	// IsTerminal is true where a person looks on.
	IsTerminal bool
	// Colour is true on a terminal, unless NO_COLOR is set.
	Colour bool

	screen *os.File // the terminal itself, where there is one, whatever Writer is put before it
}

// New looks at what w is. env gives environment variables.
func New(w io.Writer, env func(string) string) *Terminal {
	f, ok := w.(*os.File)
	is := ok && term.IsTerminal(int(f.Fd()))
	t := &Terminal{Writer: w, IsTerminal: is, Colour: is && env("NO_COLOR") == "" && env("TERM") != "dumb"}
	if is {
		t.screen = f
	}
	return t
}

// Width is the number of columns for text to be read: that of the terminal, from 40 up to 120, or else 100.
func (t *Terminal) Width() int {
	return min(max(t.columns(), 40), 120)
}

// columns is the number of columns that the terminal has, or 100.
func (t *Terminal) columns() int {
	if t.screen != nil {
		if w, _, err := term.GetSize(int(t.screen.Fd())); err == nil && w > 0 {
			return w
		}
	}
	return 100
}

// Into gives what writes to w as it would write to t.
func (t *Terminal) Into(w io.Writer) *Terminal {
	to := *t
	to.Writer = w
	return &to
}

// Style is a way to set off text on a terminal.
type Style int

// The styles, as the numbers of the ANSI escape.
const (
	Bold    Style = 1
	Dim     Style = 2
	Reverse Style = 7
	Red     Style = 31
	Green   Style = 32
	Yellow  Style = 33
	Blue    Style = 34
	Cyan    Style = 36
)

// Paint gives s in a style, or s itself where there is no colour.
func (t *Terminal) Paint(style Style, s string) string {
	if !t.Colour || s == "" || style == 0 {
		return s
	}
	return "\x1b[" + strconv.Itoa(int(style)) + "m" + s + "\x1b[0m"
}

// Columns is the number of columns that s takes: two for a wide East Asian
// character, none for a combining mark or for what sets a style.
func Columns(s string) int {
	n, escape := 0, false
	for _, r := range s {
		switch p := width.LookupRune(r); {
		case r == '\x1b' || escape:
			escape = r == '\x1b' || r < '@' || r == '['
		case r >= 0x300 && unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case p.Kind() == width.EastAsianWide || p.Kind() == width.EastAsianFullwidth:
			n += 2
		default:
			n++
		}
	}
	return n
}

// Pad fills s up to n columns.
func Pad(s string, n int) string { return s + strings.Repeat(" ", max(0, n-Columns(s))) }

// Printable gives s without control characters, so that a text from elsewhere
// cannot steer the terminal, and with its white space folded.
func Printable(s string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
			return ' '
		case r < 0x20 || r >= 0x7F && r < 0xA0 || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069:
			return -1
		}
		return r
	}, s)), " ")
}

// Line prints a line behind its indent. On a terminal that is too narrow for it, it
// goes on below, a little further in.
func (t *Terminal) Line(indent, s string) { t.hang(indent, indent+"  ", s) }

// Hang prints a line behind its head. On a terminal that is too narrow for it, it goes
// on below, behind blanks.
func (t *Terminal) Hang(head, s string) { t.hang(head, Pad("", Columns(head)), s) }

func (t *Terminal) hang(head, below, s string) {
	if t.screen == nil || Columns(head)+Columns(s) <= t.Width() {
		fmt.Fprintf(t, "%s%s\n", head, s)
		return
	}
	for _, l := range Wrap(s, max(t.Width()-max(Columns(head), Columns(below)), 20)) {
		fmt.Fprintf(t, "%s%s\n", head, l)
		head = below
	}
}

// Wrap breaks s at spaces into lines of at most n columns, and within a word where
// that alone is longer.
func Wrap(s string, n int) []string {
	var lines []string
	line, used := "", 0
	for word := range strings.FieldsSeq(s) {
		w := Columns(word)
		for ; w > n && n > 1; w = Columns(word) {
			if line != "" {
				lines, line, used = append(lines, line), "", 0
			}
			var piece string
			piece, word = cut(word, n)
			lines = append(lines, piece)
		}
		if line != "" && used+1+w > n {
			lines, line, used = append(lines, line), "", 0
		}
		if line != "" {
			line, used = line+" ", used+1
		}
		line, used = line+word, used+w
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// Cut gives as much of s as fits into n columns, with a sign where that is not all.
func Cut(s string, n int) string {
	if Columns(s) <= n {
		return s
	}
	head, _ := cut(s, n-1)
	return head + "…"
}

// cut parts s after at most n columns, of which there are two or more.
func cut(s string, n int) (head, rest string) {
	used, escape := 0, false
	for i, r := range s {
		if r == '\x1b' || escape {
			escape = r == '\x1b' || r < '@' || r == '['
			continue
		}
		if used += Columns(string(r)); used > n {
			return s[:i], s[i:]
		}
	}
	return s, ""
}
