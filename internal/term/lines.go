package term

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
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

// Prompt sets what stands before the next line.
func (l *Lines) Prompt(s string) { l.editor.SetPrompt(s) }

// twoWay joins the two ends of a terminal.
type twoWay struct {
	*os.File // to read
	out      *os.File
}

func (t twoWay) Write(p []byte) (int, error) { return t.out.Write(p) }

// ctrlC is what the key gives, and the line that stands for it; seen is how it looks.
const ctrlC, seen = "\x03", "^C"

// Read makes of Ctrl-C what shells do: the line goes, and the session stays.
func (t twoWay) Read(p []byte) (int, error) {
	const keys = "\x05" + seen + "\r" // to the end of the line, and Enter
	n, err := t.File.Read(p[:max(1, len(p)/len(keys))])
	return copy(p, strings.ReplaceAll(string(p[:n]), ctrlC, keys)), err
}

// NewLines reads from in. A line that is given up with Ctrl-C is that character. complete is given what stands left of the cursor and
// gives what could stand there instead, the best first.
func NewLines(in, out *os.File, prompt string, history []string, complete func(left string) []string) *Lines {
	l := &Lines{in: in, history: &lineHistory{lines: history}}
	l.editor = term.NewTerminal(twoWay{in, out}, prompt)
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
		width, _, err := term.GetSize(int(l.in.Fd()))
		if err != nil {
			width = 80
		}
		io.WriteString(l.editor, beside(words, width-1))
	}
}

// beside lays words out in columns, as many as fit into so many columns of the terminal.
// A name may have blanks in it, so that what stands below each other must tell them apart.
func beside(words []string, width int) string {
	widest := 0
	for _, w := range words {
		widest = max(widest, Columns(w))
	}
	var b strings.Builder
	each := max(1, (width+gap)/(widest+gap))
	for row := range slices.Chunk(words, each) {
		var line strings.Builder
		for _, w := range row {
			line.WriteString(Pad(w, widest+gap))
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	return b.String()
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
	line, err := l.editor.ReadLine()
	if strings.HasSuffix(line, seen) {
		line = ctrlC
	}
	return line, err
}

// History gives the lines typed so far, those given at the start first.
func (l *Lines) History() []string { return l.history.lines }

// historyMax is how many lines are kept.
const historyMax = 1000

// lineHistory keeps lines, the oldest first.
type lineHistory struct{ lines []string }

func (h *lineHistory) Add(s string) {
	if s = strings.TrimSpace(s); s == "" || strings.HasSuffix(s, seen) || h.Len() > 0 && h.At(0) == s {
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
