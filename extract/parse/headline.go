package parse

import (
	"entente/extract/text"
)

// unparted gives a finite verb the subject that was taken for its modifiers, which no
// verb has: the noun right before it, with what else stands there, "The Turkish
// military bombs Iraq".
func unparted(toks []text.Token, i int) {
	if !finiteVerb(toks, i) || childOf(toks, i, "nsubj", "nsubj:pass", "csubj", "nsubj:outer", "expl") >= 0 {
		return
	}
	s := i - 1
	for s >= 0 && toks[s].Head == i && (toks[s].Rel == "advmod" || text.BaseRel(toks[s].Rel) == "aux") {
		s--
	}
	if s < 0 || toks[s].Head != i || !ofNoun(toks[s].Rel) || toks[s].UPOS != "NOUN" && toks[s].UPOS != "PROPN" {
		return
	}
	toks[s].Rel = subjectOf(toks, i)
	for c := range s {
		if toks[c].Head == i && ofNoun(toks[c].Rel) {
			toks[c].Head = s
		}
	}
}

// ofNoun reports whether what hangs by rel, before its head, hangs on a noun.
func ofNoun(rel string) bool {
	switch rel {
	case "det", "amod", "compound", "nummod", "nmod:poss", "nmod":
		return true
	}
	return false
}
