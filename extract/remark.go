package extract

import (
	"slices"

	"entente/extract/frame"
	"entente/extract/rdf"
	"entente/extract/text"
)

// telling leaves out the remarks that tie nobody, and those whose content is told
// itself, as the word of whoever made them.
func (x *Extractor) telling(r *Result, all []frame.Statement) []frame.Statement {
	look := x.known(r.Actors)
	told := map[content]bool{}
	for i := range all {
		if !x.frames.Faint(all[i].Core) {
			addContent(told, &all[i])
		}
	}
	return slices.DeleteFunc(all, func(st frame.Statement) bool {
		return x.frames.Faint(st.Core) && (idle(look, &st) || told[content{st.Sentence, st.Subject, st.Object}])
	})
}

// content is of whom somebody tells something in a sentence.
type content struct {
	sentence       text.Span
	speaker, about string
}

// addContent notes of whom those who speak in a statement tell something.
func addContent(told map[content]bool, st *frame.Statement) {
	for _, speaker := range st.Source {
		told[content{st.Sentence, speaker, st.Subject}] = true
		told[content{st.Sentence, speaker, st.Object}] = true
	}
}

// idle reports whether a mere remark ties nobody: whoever reports for a living makes
// none, nor does a state about its own people, and a town is nobody.
func idle(look rdf.Lookup, st *frame.Statement) bool {
	speaker, _, _ := look(st.Subject)
	other, _, _ := look(st.Object)
	return speaker.Kind == "news-agency" || other.Type == "place" || speaker.Country != "" && speaker.Country == other.Country
}
