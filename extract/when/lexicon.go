package when

import (
	"fmt"
	"io/fs"
	"strconv"
	"strings"
)

// sense is what a word means: its kind, and the number or unit of it.
type sense struct {
	kind string
	n    int
	unit string
}

const header = "kind\tword\tvalue"

func loadWords(fsys fs.FS, name string) (*Finder, error) {
	raw, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, fmt.Errorf("words of dates: %w", err)
	}
	f := &Finder{words: map[string][]sense{}}
	headed, n := false, 0
	for line := range strings.Lines(string(raw)) {
		n++
		line = strings.TrimSuffix(line, "\n")
		switch {
		case strings.HasPrefix(line, "#"):
		case !headed && line != header:
			return nil, fmt.Errorf("%s:%d: the header row must be %q", name, n, header)
		case !headed:
			headed = true
		default:
			if err := f.add(line); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n, err)
			}
		}
	}
	return f, nil
}

func (f *Finder) add(line string) error {
	col := strings.Split(line, "\t")
	if len(col) != 3 || col[1] == "" {
		return fmt.Errorf("want three columns, kind, word and value")
	}
	s := sense{kind: col[0]}
	switch s.kind {
	case "month", "weekday", "number", "deictic", "event":
		n, err := strconv.Atoi(col[2])
		if err != nil {
			return fmt.Errorf("%s %q: the value %q is no number", s.kind, col[1], col[2])
		}
		s.n = n
	case "unit":
		s.unit = col[2]
	case "shade", "daytime", "past", "present", "future", "recurring", "vague", "plan", "fixed", "told", "era", "name":
	default:
		return fmt.Errorf("no kind is called %q", s.kind)
	}
	if _, dup := f.sense(col[1], s.kind); dup {
		return fmt.Errorf("%s %q stands twice", s.kind, col[1])
	}
	f.words[col[1]] = append(f.words[col[1]], s)
	return nil
}

// sense gives what word means as a word of that kind.
func (f *Finder) sense(word, kind string) (sense, bool) {
	for _, s := range f.words[word] {
		if s.kind == kind {
			return s, true
		}
	}
	return sense{}, false
}
