package graph

import (
	"cmp"
	"strings"

	"entente/data/vocab"
)

// Worth says what a statement is worth as a report of what happened.
type Worth int

// What a statement can be worth.
const (
	Fact      Worth = iota // the text says that it happened
	Unsettled              // it is planned, offered, wanted or alleged
	Rejected               // it was refused or denied, or did not happen
)

// Badge says in a word or two what a statement is worth, by its status, polarity
// and evidence.
func Badge(status, polarity, evidence string) (string, Worth) {
	word := status
	if polarity == "negative" && status != "refused" {
		word = "not " + word
	}
	switch {
	case evidence == "denied":
		return "denied", Rejected
	case status == "refused" || polarity == "negative":
		return word, Rejected
	case status != "actual":
		return word, Unsettled
	case evidence == "alleged":
		return "alleged", Unsettled
	}
	return word, Fact
}

// Badge says in a word or two what the statement is worth.
func (st *Statement) Badge() (string, Worth) { return Badge(st.Status, st.Polarity, st.Evidence) }

// Voice tells whose word a statement is: speakers are names, the last to speak first.
func Voice(evidence string, speakers []string) string {
	who := strings.Join(speakers, ", quoting ")
	switch {
	case evidence == "presupposed":
		return "taken for granted"
	case who == "" && evidence == "asserted":
		return "in the text's own voice"
	case who == "" || who == "unnamed":
		return evidence + ", no source named"
	}
	return evidence + " by " + who
}

// Voice tells whose word the statement is.
func (st *Statement) Voice() string {
	return Voice(st.Evidence, st.Tellers())
}

// Tellers names the speakers step by step, the last to speak first; who says something
// together is one step, "France and Germany".
func (st *Statement) Tellers() []string {
	if st.Source == "" {
		return nil
	}
	name := map[string]string{}
	for _, a := range st.Speakers {
		name[a.ID] = a.Name
	}
	var steps []string
	for step := range strings.SplitSeq(st.Source, " > ") {
		var names []string
		for id := range strings.SplitSeq(step, " & ") {
			names = append(names, cmp.Or(name[id], id))
		}
		steps = append(steps, strings.Join(names, " and "))
	}
	return steps
}

// Class is the quad class of a statement in PLOVER's terms, "verbal-coop", by what
// it speaks of and by its status, polarity and evidence: a planned visit is
// cooperation in words, a planned attack is conflict in words, and so is a refused
// visit. What did not happen, is denied, or is no event has none; nor has the
// refusal of something hostile, which is not friendly either.
func (st *Statement) Class(table *vocab.Relations) string {
	r := table.Core(st.Relation)
	class := r.Modal(r.Own(), st.Status, st.Polarity, st.Evidence).Quad
	not := st.Polarity == "negative" || st.Status == "refused"
	if not && (strings.HasSuffix(r.Quad, "-conf") || class != "verbal-conf") {
		return ""
	}
	return class
}
