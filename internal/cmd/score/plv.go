package main

import (
	"fmt"
	"strconv"

	"entente/extract/frame"
	"entente/internal/plv"
)

// typed prints the PLOVER root of what the given source does to the given target,
// or what the set's coarser levels make of it. The trained voice decides where it
// is there; patterns alone where it is not.
func typed(s *session, r *row) error {
	c := plv.Prepare(s.x, plv.Row{ID: r.ID, Text: r.Text, Marked: r.Marked})
	root := fold(c.Code(s.x.Frames()))
	if s.root != nil {
		root, _ = s.root.Best(c.Features(s.x.Frames()))
	}
	if root == "" {
		return nil
	}
	label := root
	switch quad := quadOfRoot(root); {
	case s.level == "quad":
		label = strconv.Itoa(quad)
	case s.level == "binary" && quad > 2:
		label = "conflict"
	case s.level == "binary":
		label = "coop"
	}
	_, err := fmt.Fprintf(s.out, "%s\t%s\n", r.ID, label)
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

// fold names a root as the set does: it joins some of PLOVER's roots, and follows
// the published table from CAMEO to PLOVER where that differs from the manual.
func fold(c frame.Code) string {
	switch c.CAMEO {
	case "163", "172":
		return "COERCE"
	case "191", "192", "196":
		return "ASSAULT"
	}
	switch c.Root {
	case "DEMAND":
		return "REQUEST"
	case "DISAPPROVE", "INVESTIGATE":
		return "ACCUSE"
	case "CONCEDE", "RETREAT":
		return "YIELD"
	case "FIGHT":
		return "ASSAULT"
	}
	return c.Root
}
