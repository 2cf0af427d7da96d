package when

import (
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"entente/data/table"
)

// sense is what a word means: its kind, and the number or unit of it.
type sense struct {
	kind string
	n    int
	unit string
}

func loadWords(fsys fs.FS, name string) (*Finder, error) {
	f := &Finder{words: map[string][]sense{}}
	return f, table.Load(fsys, name, strings.Fields("kind word value"), f.add)
}

func (f *Finder) add(col []string) error {
	if col[1] == "" {
		return fmt.Errorf("want a word")
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
