package web

import (
	"fmt"
	"strings"

	"entente/graph"
	"entente/graph/draw"
)

// spaced writes a relation as words.
func spaced(relation string) string { return strings.ReplaceAll(relation, "-", " ") }

// relationOf is the name under which a statement is shown.
func relationOf(st *graph.Statement) string {
	if st.Edge != "" {
		return spaced(st.Edge)
	}
	return spaced(st.Relation)
}

// worthName is the class of a badge in the style sheet.
func worthName(w graph.Worth) string {
	switch w {
	case graph.Rejected:
		return "no"
	case graph.Unsettled:
		return "open"
	}
	return "yes"
}

// class is the PLOVER quad class of a statement: "verbal-coop".
func (s *Site) class(st *graph.Statement) string { return st.Class(s.o.Relations) }

// side is cooperation, conflict or neither, as a class of the style sheet.
func (s *Site) side(st *graph.Statement) string { return sideName(draw.SideOf(s.class(st))) }

func sideName(side draw.Side) string {
	switch side {
	case draw.Cooperation:
		return "coop"
	case draw.Conflict:
		return "conf"
	}
	return "neutral"
}

// symmetric reports whether a relation means the same both ways round.
func (s *Site) symmetric(relation string) bool { return s.o.Relations.Core(relation).Symmetric }

// count gives a number with its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
