package frame

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

// Code derives PLOVER, CAMEO and Goldstein from relation and modality: planned
// cooperation is AGREE, planned or threatened conflict THREATEN, a refusal
// REJECT. Storage keeps relation and status; this is for export only.
func (f *Frames) Code(st *Statement) Code {
	rel, ok := f.relations.Get(st.Core)
	if !ok || rel.PLOVER == "" {
		return Code{}
	}
	root, mode, _ := strings.Cut(rel.PLOVER, "/")
	own := Code{root, mode, rel.Quad, rel.CAMEO, rel.Goldstein}
	if st.Core == "agreed-with" && f.settled(st.Theme) {
		own = Code{"SUPPORT", "", "verbal-coop", "057", "8.0"} // the codebook counts a treaty or deal that is reached with those signed
	}
	if st.Evidence == "denied" {
		return Code{}
	}
	hostile := strings.HasSuffix(rel.Quad, "-conf")
	switch {
	case st.Status == actual && st.Polarity == "positive":
		return own
	case st.Status == refused, st.Status == planned && st.Polarity == "negative" && !hostile:
		return Code{"REJECT", mode, "verbal-conf", "120", "-4.0"}
	case st.Status == planned || st.Status == expected || st.Status == "offered":
		return intent(own, hostile, rel.Kind == "speech")
	case st.Status == "wanted" && st.Polarity == "positive" && !hostile:
		return intent(own, hostile, rel.Kind == "speech") // "is willing to withdraw"
	case st.Status == "threatened":
		return Code{"THREATEN", mode, "verbal-conf", "130", "-4.4"}
	case st.Status == ended && !hostile:
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

// settled reports whether what was agreed on is a text: "a landmark trade deal".
func (f *Frames) settled(theme string) bool {
	words := strings.Fields(strings.ToLower(theme))
	return len(words) > 0 && f.patterns.classes["text"][words[len(words)-1]]
}
