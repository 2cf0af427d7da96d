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

// badge says in a word what a statement is worth, and gives the class of its sign.
func badge(st *graph.Statement) (word, class string) {
	word = st.Status
	if st.Polarity == "negative" && st.Status != "refused" {
		word = "not " + word
	}
	switch {
	case st.Evidence == "denied":
		return "denied", "no"
	case st.Status == "refused" || st.Polarity == "negative":
		return word, "no"
	case st.Status != "actual":
		return word, "open"
	case st.Evidence == "alleged":
		return "alleged", "open"
	}
	return word, "yes"
}

// says tells whose word a statement is.
func says(st *graph.Statement) string {
	var names []string
	for _, s := range st.Speakers {
		names = append(names, s.Name)
	}
	who := strings.Join(names, ", quoting ")
	switch {
	case st.Evidence == "presupposed":
		return "taken for granted"
	case who == "" && st.Evidence == "asserted":
		return "in the text’s own voice"
	case who == "":
		return st.Evidence + ", no source named"
	}
	return st.Evidence + " by " + who
}

// when is the day of a statement: of the event, or else of the report.
func when(st *graph.Statement) string {
	if st.Date != "" {
		return st.Date
	}
	return st.Document.Date
}

// class is the PLOVER quad class of a statement: "verbal-coop". What was refused or
// did not happen has none.
func (s *Site) class(st *graph.Statement) string {
	if st.Polarity == "negative" || st.Status == "refused" {
		return ""
	}
	return s.o.Relations.Core(st.Relation).Quad
}

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
