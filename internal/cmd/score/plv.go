package main

import (
	"fmt"

	"entente/internal/plv"
)

// typed prints the PLOVER root of what the given source does to the given target,
// and behind it, for the coarser levels of the set, its quad class and its side.
func typed(s *session, r *row) error {
	c := plv.Prepare(s.x, plv.Row{ID: r.ID, Text: r.Text, Marked: r.Marked})
	root := c.Code(s.x.Frames()).Root
	if root == "" {
		return nil
	}
	root = fold(root)
	quad := quadOfRoot(root)
	side := "coop"
	if quad > 2 {
		side = "conflict"
	}
	_, err := fmt.Fprintf(s.out, "%s\t%s\t%d\t%s\n", r.ID, root, quad, side)
	return err
}

// quadOfRoot gives the quad class that all events of a root belong to.
func quadOfRoot(root string) int {
	switch root {
	case "AGREE", "CONSULT", "SUPPORT":
		return 1
	case "COOPERATE", "AID", "YIELD":
		return 2
	case "REQUEST", "ACCUSE", "REJECT", "THREATEN":
		return 3
	}
	return 4
}

// fold names a root as the set does, which joins some of PLOVER's roots.
func fold(root string) string {
	switch root {
	case "DEMAND":
		return "REQUEST"
	case "DISAPPROVE", "INVESTIGATE":
		return "ACCUSE"
	case "CONCEDE", "RETREAT":
		return "YIELD"
	case "FIGHT":
		return "ASSAULT"
	}
	return root
}
