package term

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/term"
)

// IsTerminal reports whether a person types at f.
func IsTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// Lines reads what a person types, a line at a time, with the keys of a line
// editor, history and completion. The terminal is raw only while a line is being
// typed, so Ctrl-C works at any other time.
type Lines struct {
	in      *os.File
	editor  *term.Terminal
	history *lineHistory
	rest    []byte
}

// twoWay joins the two ends of a terminal.
type twoWay struct {
	*os.File // to read
	out      *os.File
}

func (t twoWay) Write(p []byte) (int, error) { return t.out.Write(p) }

// NewLines reads from in. complete is given what stands left of the cursor and
// gives what could stand there instead, the best first.
func NewLines(in, out *os.File, prompt string, history []string, complete func(left string) []string) *Lines {
	l := &Lines{in: in, editor: term.NewTerminal(twoWay{in, out}, prompt), history: &lineHistory{lines: history}}
	l.editor.History = l.history
	l.editor.AutoCompleteCallback = func(line string, pos int, key rune) (string, int, bool) {
		if key != '\t' {
			return "", 0, false
		}
		list := complete(line[:pos])
		left := common(list)
		if len(left) <= pos {
			l.choices(list)
			return line, pos, true
		}
		return left + line[pos:], len(left), true
	}
	return l
}

// choices shows what could stand here, where it is not plain.
func (l *Lines) choices(list []string) {
	const most = 20
	var words []string
	for _, s := range list {
		words = append(words, strings.TrimRight(s[strings.LastIndexAny(strings.TrimRight(s, "\")("), "\".(")+1:], "\")"))
	}
	if len(words) > most {
		words = append(words[:most], "...")
	}
	if len(words) > 1 {
		for _, line := range Wrap(strings.Join(words, "   "), 78) {
			io.WriteString(l.editor, line+"\n")
		}
	}
}

// common is the longest start that all of list have.
func common(list []string) string {
	if len(list) == 0 {
		return ""
	}
	start := list[0]
	for _, s := range list[1:] {
		for !strings.HasPrefix(strings.ToLower(s), strings.ToLower(start)) {
			start = start[:len(start)-1]
		}
	}
	return strings.ToValidUTF8(start, "")
}

// Read gives the next line, or a part of it.
func (l *Lines) Read(p []byte) (int, error) {
	if len(l.rest) == 0 {
		line, err := l.line()
		if err != nil {
			return 0, err
		}
		l.rest = []byte(line + "\n")
	}
	n := copy(p, l.rest)
	l.rest = l.rest[n:]
	return n, nil
}

func (l *Lines) line() (string, error) {
	fd := int(l.in.Fd())
	if w, h, err := term.GetSize(fd); err == nil {
		if err := l.editor.SetSize(w, h); err != nil {
			return "", err
		}
	}
	state, err := term.MakeRaw(fd)
	if err != nil {
		return "", err
	}
	defer term.Restore(fd, state)
	return l.editor.ReadLine()
}

// History gives the lines typed so far, those given at the start first.
func (l *Lines) History() []string { return l.history.lines }

// historyMax is how many lines are kept.
const historyMax = 1000

// lineHistory keeps lines, the oldest first.
type lineHistory struct{ lines []string }

func (h *lineHistory) Add(s string) {
	if s = strings.TrimSpace(s); s == "" || h.Len() > 0 && h.At(0) == s {
		return
	}
	h.lines = append(h.lines, s)
	h.lines = h.lines[max(0, len(h.lines)-historyMax):]
}

func (h *lineHistory) Len() int        { return len(h.lines) }
func (h *lineHistory) At(i int) string { return h.lines[len(h.lines)-1-i] }

// LoadHistory reads the lines of an earlier session; without a file there are none.
func LoadHistory(name string) []string {
	raw, err := os.ReadFile(name)
	if err != nil {
		return nil
	}
	return strings.Split(strings.TrimSuffix(string(raw), "\n"), "\n")
}

// SaveHistory writes the lines for the next session.
func SaveHistory(name string, lines []string) error {
	if len(lines) == 0 {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return os.WriteFile(name, []byte(strings.Join(lines, "\n")+"\n"), 0o600)
}
