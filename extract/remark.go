package extract

import (
	"slices"

	"entente/extract/frame"
	"entente/extract/rdf"
)

// telling leaves out the remarks that tie nobody, and those whose content is told
// itself, as the word of whoever made them.
func (x *Extractor) telling(r *Result, all []frame.Statement) []frame.Statement {
	look := x.known(r.Actors)
	told := slices.Clone(all)
	return slices.DeleteFunc(all, func(st frame.Statement) bool {
		return x.frames.Faint(st.Core) && (idle(look, &st) || slices.ContainsFunc(told, func(other frame.Statement) bool {
			return !x.frames.Faint(other.Core) && contentOf(&st, &other)
		}))
	})
}

// contentOf reports whether other is what the remark says.
func contentOf(remark, other *frame.Statement) bool {
	return other.Sentence == remark.Sentence && slices.Contains(other.Source, remark.Subject) &&
		(other.Subject == remark.Object || other.Object == remark.Object)
}

// idle reports whether a mere remark ties nobody: whoever reports for a living makes
// none, nor does a state about its own people, and a town is nobody.
func idle(look rdf.Lookup, st *frame.Statement) bool {
	speaker, _, _ := look(st.Subject)
	other, _, _ := look(st.Object)
	return speaker.Kind == "news-agency" || other.Type == "place" || speaker.Country != "" && speaker.Country == other.Country
}
