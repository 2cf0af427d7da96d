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
		return rejection(own)
	case polarity == "negative" && status != "threatened": // "will not attack" threatens nobody, "is not expected to visit" agrees to nothing
		return Code{}
	case status == "planned" || status == "expected" || status == "offered":
		return intent(own, hostile, r.Kind == "speech")
	case status == "wanted" && polarity == "positive" && !hostile:
		return intent(own, hostile, r.Kind == "speech") // "is willing to withdraw"
	case status == "threatened":
		return threat(own)
	case status == "ended" && !hostile:
		return Code{"SANCTION", "discontinue", "material-conf", "160", "-4.0"}
	}
	return Code{}
}

// intent is an event that is only announced. AGREE has no modes.
func intent(c Code, hostile, speech bool) Code {
	agree := func(cameo, goldstein string) Code { return Code{"AGREE", "", "verbal-coop", cameo, goldstein} }
	switch {
	case speech:
		return c // "will condemn" condemns
	case hostile:
		return threat(c)
	case c.CAMEO == "045":
		return agree("039", "5.0") // to mediate
	case c.Root == "CONSULT":
		return agree("036", "4.0") // to meet
	case c.Root == "SUPPORT":
		return agree("032", "4.5")
	case c.Root == "AID":
		return agree("033", "5.2")
	case c.Root == "COOPERATE":
		return agree("031", "5.2")
	case c.Root == "CONCEDE", c.Root == "RETREAT":
		return agree("035", "7.0") // to yield
	}
	return agree("030", "4.0")
}

// rejection is an event that was refused. Its mode says what was.
func rejection(c Code) Code {
	reject := func(mode, cameo, goldstein string) Code { return Code{"REJECT", mode, "verbal-conf", cameo, goldstein} }
	switch {
	case c.Root == "CONSULT", c.CAMEO == "036":
		return reject("meet", "125", "-5.0")
	case c.Root == "AID":
		return reject("assist", "122", "-4.0")
	case c.Root == "COOPERATE":
		return reject("assist", "121", "-4.0")
	case c.Root == "CONCEDE", c.Root == "RETREAT":
		return reject("yield", "124", "-5.0")
	}
	return reject("", "120", "-4.0")
}

// threat is a hostile event that is announced. Its mode says what is threatened.
func threat(c Code) Code {
	threaten := func(mode, cameo, goldstein string) Code {
		return Code{"THREATEN", mode, "verbal-conf", cameo, goldstein}
	}
	switch {
	case c.Root == "ASSAULT":
		return threaten("violence", "138", "-7.0")
	case c.Root == "SANCTION" && c.Mode == "expel":
		return threaten("expel", "130", "-4.4")
	case c.Root == "SANCTION" && c.CAMEO == "163":
		return threaten("restrict", "1312", "-5.8") // embargo, boycott, sanctions
	case c.Root == "SANCTION":
		return threaten("relations", "131", "-5.8")
	case c.Root == "COERCE" && c.CAMEO == "192":
		return threaten("territory", "1382", "-7.0") // to occupy
	case c.Root == "COERCE" && c.Mode == "arrest":
		return threaten("arrest", "130", "-4.4")
	case c.Root == "COERCE":
		return threaten("restrict", "132", "-5.8")
	}
	return threaten("", "130", "-4.4")
}
