package parse

import (
	"strings"

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

// halves joins the two parts of a name with a hyphen of which only the second was hung on the
// title behind it: "Timor-Leste Prime Minister Ann Roe met".
func halves(toks []text.Token, i int) {
	if i == 0 || i+2 >= len(toks) || toks[i].Form != "-" || !glued(toks, i) || toks[i-1].UPOS != "PROPN" || !capital(toks[i+1].Form) {
		return
	}
	title := toks[i+1].Head
	if title <= i+1 || below(toks, i+1, i-1) || toks[i-1].Head == title || toks[title].Rel != "nmod:desc" {
		return
	}
	top := toks[title].Head
	if toks[i-1].Head != toks[top].Head || !strings.HasPrefix(toks[i-1].Rel, toks[top].Rel) {
		return
	}
	if c := childOf(toks, i-1, "case"); c >= 0 && childOf(toks, top, "case") < 0 {
		hang(toks, c, top, "case")
	}
	hang(toks, i-1, i+1, "compound")
	toks[i+1].UPOS = "PROPN"
}

// glued reports whether nothing parts word i from the words beside it.
func glued(toks []text.Token, i int) bool {
	return toks[i-1].Span.End == toks[i].Span.Start && toks[i].Span.End == toks[i+1].Span.Start
}

// nationList makes one phrase of a state and the nationalities behind its comma, whose plural
// was taken for an apposition: "summons UK, French, German ambassadors".
func nationList(toks []text.Token, i int) {
	h := childOf(toks, i, "appos")
	if toks[i].UPOS != "PROPN" || h < i+3 || toks[h].UPOS != "NOUN" || toks[h].XPOS != "NNS" || toks[i+1].Form != "," {
		return
	}
	for k := i + 2; k < h; k++ {
		switch t := &toks[k]; {
		case t.UPOS == "ADJ" && capital(t.Form), t.Form == ",", t.UPOS == "CCONJ":
		default:
			return
		}
	}
	raise(toks, h, i)
	adopt(toks, i, h)
	hang(toks, i, h, "compound")
}
