package parse

import (
	"entente/extract/text"
)

// credit puts the agency that is named in brackets before a sentence beside it, where it was
// taken for who does what the sentence tells: "(Reuters) Chad recalled its envoy".
func credit(toks []text.Token, i int) {
	if i != 0 || toks[0].Form != "(" {
		return
	}
	end := 1
	for end < len(toks) && end < 8 && toks[end].Form != ")" {
		if u := toks[end].UPOS; u != "PROPN" && u != "PUNCT" || u == "PROPN" && !capital(toks[end].Form) {
			return
		}
		end++
	}
	if end >= len(toks) || toks[end].Form != ")" {
		return
	}
	for k := 1; k < end; k++ {
		if v := verbAbove(toks, toks[k].Head); toks[k].Head > end && v > end {
			hang(toks, k, v, "parataxis")
		}
	}
}
