package actor

import (
	"fmt"
	"io/fs"
	"strings"
)

// eachRow reads a table: comment lines that start with "# ", one header that
// must read as columns says, then rows of as many fields. do gets the fields in
// a slice that is used again for the next row. Errors name file and line.
func eachRow(fsys fs.FS, name string, columns []string, do func(f []string) error) error {
	b, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	return eachLine(name, string(b), columns, do)
}

func eachLine(name, s string, columns []string, do func(f []string) error) error {
	header, fields := false, make([]string, len(columns))
	for n := 1; s != ""; n++ {
		var line string
		line, s, _ = strings.Cut(s, "\n")
		line = strings.TrimSuffix(line, "\r")
		if line == "" || strings.HasPrefix(line, "# ") {
			continue
		}
		var err error
		if header {
			if err = split(line, fields); err == nil {
				err = do(fields)
			}
		} else if line != strings.Join(columns, "\t") {
			err = fmt.Errorf("the header must read %q", strings.Join(columns, " "))
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
		return fmt.Errorf("%d fields, want %d", n, len(fields))
	}
	for i := range fields {
		fields[i], line, _ = strings.Cut(line, "\t")
	}
	return nil
}

// items gives the parts of a list field.
func items(field string) []string {
	if field == "" {
		return nil
	}
	return strings.Split(field, "|")
}
