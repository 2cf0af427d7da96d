package frame

import (
	"strings"

	"entente/data/vocab"
)

// Code is a statement in the terms of event data.
type Code = vocab.Code

// Code derives PLOVER, CAMEO and Goldstein from relation and modality.
func (f *Frames) Code(st *Statement) Code {
	rel, _ := f.relations.Get(st.Core)
	own := rel.Own()
	if st.Core == "agreed-with" && f.settled(st.Theme) {
		own = Code{Root: "SUPPORT", Quad: "verbal-coop", CAMEO: "057", Goldstein: "8.0"} // the codebook counts a treaty or deal that is reached with those signed
	}
	return rel.Modal(own, st.Status, st.Polarity, st.Evidence)
}

// settled reports whether what was agreed on is a text: "a landmark trade deal".
func (f *Frames) settled(theme string) bool {
	words := strings.Fields(strings.ToLower(theme))
	return len(words) > 0 && f.patterns.classes["text"][words[len(words)-1]]
}
