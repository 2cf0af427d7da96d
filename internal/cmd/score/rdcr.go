package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"entente/extract/frame"
)

type fact struct {
	Kind string `json:"kind"`
	Year *int   `json:"year"`
}

// rdcr prints which diplomatic relations a text says were opened, ended or
// resumed, or which state recognised, and in which year. A text that names no year
// tells of none. Two things are inferred
// here that are no part of a statement: that war ends relations, and that an event
// without a date was in the one year that its section names, if it names one only.
func rdcr(s *session, r *row) error {
	item, err := r.item(r.ID)
	if err != nil {
		return err
	}
	facts := []fact{}
	if first, only := years(r.Text); first != 0 { // what names no time tells of no event, but of how things stood
		facts = append(facts, factsOf(s.x.Events(item), only)...)
	}
	return s.printJSON(struct {
		ID    string `json:"id"`
		Facts []fact `json:"facts"`
	}{r.ID, facts})
}

// factsOf gives what statements tell of relations; those without a date are of the year
// only, if it is not 0.
func factsOf(list []frame.Statement, only int) []fact {
	var facts []fact
	for _, st := range list {
		kind := kindOf(st.Core)
		done := st.Status == "actual" || st.Status == "planned" && st.Date.Year != 0 // "agreed to resume relations on March 24, 1959"
		if kind == "" || !done || st.Polarity != "positive" || st.Evidence == "denied" || goesOn(&st) || background(&st) {
			continue
		}
		f := fact{Kind: kind}
		if year := cmp.Or(st.Date.Year, only); year != 0 {
			f.Year = &year
		}
		facts = append(facts, f)
	}
	return facts
}

// years gives the first year that a text names and the only one, 0 where it names none,
// or several.
func years(s string) (first, only int) {
	for digits := range strings.FieldsFuncSeq(s, func(r rune) bool { return r < '0' || r > '9' }) {
		n, _ := strconv.Atoi(digits)
		switch {
		case len(digits) != 4 || n < 1600 || n > 2099 || n == first:
		case first == 0:
			first, only = n, n
		default:
			return first, 0
		}
	}
	return first, only
}

// goesOn reports whether a text says only that something lasts, which is no event:
// "continued to recognise the government in exile".
func goesOn(st *frame.Statement) bool {
	return slices.ContainsFunc(st.Cues, func(c frame.Cue) bool { return c.Word == "continue" })
}

// background reports whether a text names the event only to say when or why another was,
// and not when it was itself: "the consulate was closed after the two broke relations".
func background(st *frame.Statement) bool {
	return st.Date.IsZero() && slices.ContainsFunc(st.Cues, func(c frame.Cue) bool {
		return strings.Contains(c.Effect, "evidence=presupposed") && strings.Contains(c.Effect, "status=actual")
	})
}

func kindOf(core string) string {
	switch core {
	case "recognised":
		return "RECOGNITION"
	case "established-relations-with":
		return "RELATIONS_ESTABLISHED"
	case "broke-relations-with", "declared-war-on": // war ends relations
		return "RELATIONS_BROKEN"
	case "resumed-relations-with":
		return "RELATIONS_RESUMED"
	}
	return ""
}
