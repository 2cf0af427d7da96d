package vocab

import "strings"

// Code is a statement in the terms of event data. All fields are empty for
// offices, lasting bonds and what is no event at all (a hope, a duty, a question).
type Code struct {
	Root      string // PLOVER: "CONSULT"
	Mode      string // "visit", or ""
	Quad      string // verbal-coop, material-coop, verbal-conf, material-conf
	CAMEO     string
	Goldstein string
}

// Own is the code of a relation that took place.
func (r Relation) Own() Code {
	if r.PLOVER == "" {
		return Code{}
	}
	root, mode, _ := strings.Cut(r.PLOVER, "/")
	return Code{root, mode, r.Quad, r.CAMEO, r.Goldstein}
}

// Modal is what becomes of own, the code of a relation that took place, by what
// the text says of it: planned cooperation is AGREE, planned or threatened
// conflict THREATEN, a refusal REJECT. Storage keeps relation and status; this is
// for export only.
func (r Relation) Modal(own Code, status, polarity, evidence string) Code {
	if own == (Code{}) || evidence == "denied" {
		return Code{}
	}
	hostile := strings.HasSuffix(r.Quad, "-conf")
	switch {
	case status == "actual" && polarity == "positive":
		return own
	case status == "refused", status == "planned" && polarity == "negative" && !hostile:
		return Code{"REJECT", own.Mode, "verbal-conf", "120", "-4.0"}
	case status == "planned" || status == "expected" || status == "offered":
		return intent(own, hostile, r.Kind == "speech")
	case status == "wanted" && polarity == "positive" && !hostile:
		return intent(own, hostile, r.Kind == "speech") // "is willing to withdraw"
	case status == "threatened":
		return Code{"THREATEN", own.Mode, "verbal-conf", "130", "-4.4"}
	case status == "ended" && !hostile:
		return Code{"SANCTION", "discontinue", "material-conf", "160", "-4.0"}
	}
	return Code{}
}

// intent is an event that is only announced.
func intent(c Code, hostile, speech bool) Code {
	switch {
	case speech:
		return c // "will condemn" condemns
	case hostile:
		return Code{"THREATEN", c.Mode, "verbal-conf", "130", "-4.4"}
	case c.Root == "CONSULT":
		return Code{"AGREE", c.Mode, "verbal-coop", "036", "4.0"}
	case c.Root == "AID":
		return Code{"AGREE", c.Mode, "verbal-coop", "033", "5.2"}
	case c.Root == "COOPERATE":
		return Code{"AGREE", c.Mode, "verbal-coop", "031", "5.2"}
	}
	return Code{"AGREE", c.Mode, "verbal-coop", "030", "4.0"}
}
