package extract

import (
	"slices"

	"entente/extract/frame"
	"entente/extract/rdf"
)

// telling leaves out the remarks that tie nobody.
func (x *Extractor) telling(r *Result, all []frame.Statement) []frame.Statement {
	look := x.known(r.Actors)
	return slices.DeleteFunc(all, func(st frame.Statement) bool {
		return x.frames.Faint(st.Core) && idle(look, &st)
	})
}

// idle reports whether a mere remark ties nobody: whoever reports for a living makes
// none, nor does a state about its own people, and a town is nobody.
func idle(look rdf.Lookup, st *frame.Statement) bool {
	speaker, _, _ := look(st.Subject)
	other, _, _ := look(st.Object)
	return speaker.Kind == "news-agency" || other.Type == "place" || speaker.Country != "" && speaker.Country == other.Country
}
