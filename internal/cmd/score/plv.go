package main

import (
	"fmt"

	"entente/internal/plv"
)

// typed prints the PLOVER root of what the given source does to the given target,
// or what the set's coarser levels make of it. The trained voice decides where it
// is there; patterns alone where it is not.
func typed(s *session, r *row) error {
	c := plv.Prepare(s.x, plv.Row{ID: r.ID, Text: r.Text, Marked: r.Marked})
	root := plv.Root(c.Code(s.x.Frames()))
	if s.root != nil {
		root, _ = s.root.Best(c.Features(s.x.Frames()))
	}
	if root == "" {
		return nil
	}
	label := root
	switch s.level {
	case "quad":
		label = plv.Quad(root)
	case "binary":
		label = plv.Side(root)
	}
	_, err := fmt.Fprintf(s.out, "%s\t%s\n", r.ID, label)
	return err
}
