package main

import (
	"fmt"
	"os"
	"strings"

	"entente/extract"
	"entente/graph/export"
	"entente/graph/nquads"
)

// exportCmd writes a graph for other tools.
type exportCmd struct {
	graphFlag
	Format string `short:"f" default:"nquads" help:"Format; list shows which there are." placeholder:"FORMAT"`
	Output string `short:"o" help:"Write to this file; not to standard output." placeholder:"FILE"`
}

func (*exportCmd) Help() string {
	return `The same graph gives the same bytes every time.

Examples:
  entente export -g talks.db -f nquads > talks.nq
  entente export -g talks.db -f gexf -o talks.gexf`
}

func (c *exportCmd) Run(e *env) error {
	if c.Format == "list" {
		for _, f := range export.Formats() {
			fmt.Fprintf(e.out, "%-10s %s\n", f.Name, f.Gloss)
		}
		return nil
	}
	f, ok := export.Find(c.Format)
	if !ok {
		return withHint(usageError{fmt.Errorf("no format is called %s", c.Format)}, "there are %s", formatNames())
	}
	store, err := c.open()
	if err != nil {
		return err
	}
	defer store.Close()
	if c.Output == "" {
		return f.Write(e.ctx, e.out, store)
	}
	file, err := os.Create(c.Output)
	if err != nil {
		return err
	}
	if err := f.Write(e.ctx, file, store); err != nil {
		file.Close()
		return err
	}
	return file.Close()
}

func formatNames() string {
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name)
	}
	return strings.Join(names, ", ")
}

// printNQuads writes the quads of one document.
func printNQuads(e *env, r *extract.Result) error {
	var buf []byte
	for _, q := range r.Quads {
		var err error
		if buf, err = nquads.Append(buf[:0], q); err != nil {
			return err
		}
		if _, err := e.out.Write(buf); err != nil {
			return err
		}
	}
	return nil
}
