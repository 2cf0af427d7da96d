// Package table reads tables strictly: those of the program and those of an analyst are written alike.
package table

import (
	"fmt"
	"io/fs"
	"strings"
)

// Load gives the rows of a file of fsys to row, as Read does.
func Load(fsys fs.FS, name string, columns []string, row func(f []string) error) error {
	b, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	return Read(name, string(b), columns, row)
}

// Read gives the rows of a table to row: behind comment lines, which start with "#" and may stand anywhere,
// comes one header that must read as columns says, then rows of as many fields, which tabs part. The slice is
// used again for the next row; its strings may be kept. Errors name the table and the line.
func Read(name, s string, columns []string, row func(f []string) error) error {
	return Lines(name, s, columns, func(_ int, f []string) error { return row(f) })
}

// Lines does what Read does and tells row the number of its line.
func Lines(name, s string, columns []string, row func(n int, f []string) error) error {
	header, fields := false, make([]string, len(columns))
	for n := 1; s != ""; n++ {
		var line string
		line, s, _ = strings.Cut(s, "\n")
		line = strings.TrimSuffix(line, "\r")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		var err error
		switch {
		case !header && line != strings.Join(columns, "\t"):
			err = fmt.Errorf("the header must read %q", strings.Join(columns, " "))
		case header:
			if err = split(line, fields); err == nil {
				err = row(n, fields)
			}
		}
		if err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
		header = true
	}
	if !header {
		return fmt.Errorf("%s: no header", name)
	}
	return nil
}

func split(line string, fields []string) error {
	if n := strings.Count(line, "\t") + 1; n != len(fields) {
		return fmt.Errorf("%d columns, want %d", n, len(fields))
	}
	for i := range fields {
		fields[i], line, _ = strings.Cut(line, "\t")
	}
	return nil
}
