package parse

import (
	"strings"

	"entente/extract/text"
)

// speaking moves a participle of saying behind a comma from an infinitive or a
// gerund up to the finite verb: who says is who acts there. "Accuses Mali of
// hiding arms, calling on it to stop".
func speaking(toks []text.Token, i int) {
	h := toks[i].Head
	if toks[i].XPOS != "VBG" || i == 0 || h < 0 || h > i || toks[i-1].Form != "," {
		return
	}
	if rel := toks[i].Rel; rel != "advcl" && rel != "conj" || finiteVerb(toks, h) || toks[h].UPOS != "VERB" {
		return
	}
	switch strings.ToLower(toks[i].Form) {
	case "saying", "adding", "calling", "urging", "warning", "citing", "claiming", "describing", "accusing", "demanding", "insisting", "noting", "arguing", "stating", "vowing", "asking", "declaring":
	default:
		return
	}
	for v := toks[h].Head; v >= 0; v = toks[v].Head {
		if finiteVerb(toks, v) {
			hang(toks, i, v, "advcl")
			return
		}
	}
}

// finiteVerb reports whether word i is a verb with a tense of its own or of its auxiliary.
func finiteVerb(toks []text.Token, i int) bool {
	switch toks[i].XPOS {
	case "VBD", "VBZ", "VBP":
		return toks[i].UPOS == "VERB"
	case "VBN", "VBG", "VB":
		a := childOf(toks, i, "aux", "aux:pass")
		return a >= 0 && (toks[a].XPOS == "VBD" || toks[a].XPOS == "VBZ" || toks[a].XPOS == "VBP" || toks[a].XPOS == "MD")
	}
	return false
}
