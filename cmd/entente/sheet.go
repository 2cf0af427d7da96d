package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"entente/extract"
	"entente/extract/actor"
)

// The tables that a file of an analyst's own may hold, by their headers.
func namesHeader() string    { return strings.Join(actor.NameColumns(), "\t") }
func decisionHeader() string { return strings.Join(actor.DecisionColumns(), "\t") }
func verdictHeader() string  { return strings.Join(extract.VerdictColumns(), "\t") }

func isHeader(line string) bool {
	line = strings.TrimSuffix(line, "\r")
	return line == namesHeader() || line == decisionHeader() || line == verdictHeader()
}

// table is one of the tables of a file.
type table struct{ header, text string }

// tablesOf parts a file into its tables, each as long as the file: the lines of the
// others are empty, so that a mistake is told with its line. A file that starts with
// something else is one table, and who reads it says what is wrong with its header.
func tablesOf(file string) []table {
	lines := strings.Split(file, "\n")
	first := ""
	for _, line := range lines {
		if first == "" && !strings.HasPrefix(line, "#") {
			first = strings.TrimSpace(line)
		}
	}
	if !isHeader(first) {
		header := namesHeader()
		if strings.HasPrefix(first, extract.VerdictColumns()[0]+"\t") {
			header = verdictHeader()
		}
		return []table{{header, file}}
	}
	var tables []table
	for _, header := range []string{namesHeader(), decisionHeader(), verdictHeader()} {
		if text := tableOf(lines, header); text != "" {
			tables = append(tables, table{header, text})
		}
	}
	return tables
}

// tableOf gives the lines of one table, "" where there is none.
func tableOf(lines []string, header string) string {
	part, in, found := make([]string, len(lines)), false, false
	for i, line := range lines {
		if isHeader(line) {
			in = strings.TrimSuffix(line, "\r") == header
			if in && found {
				continue // it goes on here
			}
			found = found || in
		}
		if in {
			part[i] = line
		}
	}
	if !found {
		return ""
	}
	return strings.Join(part, "\n")
}

// sheet is such a file while an analyst decides: each change can be undone, and lines
// that nobody touches stay as they are.
type sheet struct {
	name  string
	lines []string
	past  [][]string // what the lines were before each change
}

// openSheet reads the file. One that is not there yet is empty.
func openSheet(name string) (*sheet, error) {
	raw, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return &sheet{name: name}, nil
	}
	if err != nil {
		return nil, err
	}
	s := &sheet{name: name}
	if text := strings.TrimSuffix(string(raw), "\n"); text != "" {
		s.lines = strings.Split(text, "\n")
	}
	return s, nil
}

// at gives the line of a table on which a row starts with some cells, and the line
// behind the last row of that table; -1 where there is no such row, or no such table.
func (s *sheet) at(header string, cells ...string) (row, end int) {
	row, end = -1, -1
	start, in := strings.Join(cells, "\t")+"\t", false
	for i, line := range s.lines {
		if isHeader(line) {
			in = strings.TrimSuffix(line, "\r") == header
		}
		if in && strings.TrimSpace(line) != "" && !strings.HasPrefix(line, "# ") {
			end = i + 1
		}
		if in && row < 0 && strings.HasPrefix(line, start) {
			row = i
		}
	}
	return row, end
}

// row gives the cells of a row, nil where there is none.
func (s *sheet) row(header string, cells ...string) []string {
	i, _ := s.at(header, cells...)
	if i < 0 {
		return nil
	}
	return strings.Split(strings.TrimSuffix(s.lines[i], "\r"), "\t")
}

// begin is called before a change that undo takes back as one.
func (s *sheet) begin() { s.past = append(s.past, slices.Clone(s.lines)) }

// set puts a row into a table, in place of the one that starts with the same cells.
func (s *sheet) set(header string, key int, cells ...string) {
	line := strings.Join(cells, "\t")
	row, end := s.at(header, cells[:key]...)
	switch {
	case row >= 0:
		s.lines[row] = line
	case end >= 0:
		s.lines = slices.Insert(s.lines, end, line)
	default:
		if len(s.lines) > 0 {
			s.lines = append(s.lines, "")
		}
		s.lines = append(s.lines, header, line)
	}
}

// drop takes all rows out of a table that start with some cells, and reports whether
// there was one.
func (s *sheet) drop(header string, cells ...string) bool {
	found := false
	for {
		row, _ := s.at(header, cells...)
		if row < 0 {
			return found
		}
		s.lines, found = slices.Delete(s.lines, row, row+1), true
	}
}

// undo takes the last change back, and reports whether there was one.
func (s *sheet) undo() bool {
	if len(s.past) == 0 {
		return false
	}
	last := len(s.past) - 1
	s.lines, s.past = s.past[last], s.past[:last]
	return true
}

// save writes the file.
func (s *sheet) save() error {
	text := strings.Join(s.lines, "\n")
	if text != "" {
		text += "\n"
	}
	_, err := writeFile(s.name, func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	})
	return err
}
