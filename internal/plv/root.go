package plv

import "entente/extract/frame"

// Quad gives the quad class that all events of a root belong to.
func Quad(root string) string {
	switch root {
	case "AGREE", "CONSULT", "SUPPORT":
		return "1"
	case "COOPERATE", "AID", "YIELD":
		return "2"
	case "REQUEST", "ACCUSE", "REJECT", "THREATEN":
		return "3"
	}
	return "4"
}

// Side gives the coarsest level: cooperation or conflict.
func Side(root string) string {
	if Quad(root) < "3" {
		return "coop"
	}
	return "conflict"
}

// Root names a root as the set does: it joins some of PLOVER's roots, and follows
// the published table from CAMEO to PLOVER where that differs from the manual.
func Root(c frame.Code) string {
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
