package main

import (
	"entente/extract"
	"entente/graph/nquads"
)

// exportCmd writes a graph for other tools.
type exportCmd struct {
	graphFlag
	Format string `short:"f" enum:"nquads" default:"nquads" help:"Format: nquads." placeholder:"FORMAT"`
}

func (*exportCmd) Help() string {
	return `The same graph gives the same bytes every time.

Examples:
  entente export -g talks.db -f nquads > talks.nq
  entente export -g talks.db | grep -c "rel/met-with"`
}

func (c *exportCmd) Run(e *env) error {
	store, err := c.open()
	if err != nil {
		return err
	}
	defer store.Close()
	return nquads.WriteSorted(e.out, store.Quads(e.ctx))
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
