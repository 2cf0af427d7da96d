package parse

import (
	"strings"

	"entente/extract/tag"
	"entente/extract/text"
)

// settle makes the tags agree with the tree: no noun has an object, nor has an
// adjective that is also tagged as a verb form. Headlines in the present tense
// are where taggers slip ("Malta severs ties").
func settle(toks []text.Token) {
	for i := range toks {
		h := toks[i].Head
		if h < 0 || h > i {
			continue
		}
		switch rel := toks[i].Rel; {
		case rel == "obj" || rel == "iobj":
		case rel == "appos" && toks[h].UPOS == "NOUN" && toks[i].UPOS == "PROPN" && predicate(toks, h):
			toks[i].Rel = "obj" // "Malta thanks Qatar"
		default:
			continue
		}
		switch t := &toks[h]; {
		case t.UPOS == "NOUN" && clausal(t.Rel) && named(toks, h):
			verb(toks, h)
		case t.UPOS == "ADJ" && strings.HasPrefix(t.XPOS, "VB"):
			t.UPOS = "VERB"
		case t.UPOS == "ADV" && childOf(toks, h, "aux") >= 0: // "did not imply it"
			t.UPOS, t.XPOS = "VERB", "VB"
		}
	}
	for i := range toks {
		h := toks[i].Head
		switch {
		case h > i && bareClause(toks, i, h):
			verb(toks, h)
		case h > i && toks[i].Rel == "nmod:poss" && (toks[h].UPOS == "VERB" && toks[h].XPOS != "VBG" || toks[h].UPOS == "ADJ" && toks[h].XPOS == "JJ" && toks[h].Rel != "amod"):
			toks[h].UPOS, toks[h].XPOS = "NOUN", "NN" // "Britain's cut in aid"
		}
	}
}

// bareClause reports whether noun h is a verb of its subject i, a name that stands
// right before it: "Le Drian calls for restraint".
func bareClause(toks []text.Token, i, h int) bool {
	if toks[i].Rel != "nsubj" || toks[i].UPOS != "PROPN" || toks[h].XPOS != "NNS" || !clausal(toks[h].Rel) || childOf(toks, h, "cop", "aux") >= 0 {
		return false
	}
	return below(toks, h-1, i)
}

// predicate reports whether word h has a name for its subject and no copula.
func predicate(toks []text.Token, h int) bool {
	subject := false
	for i := range toks {
		if toks[i].Head == h {
			if toks[i].Rel == "cop" {
				return false
			}
			subject = subject || i < h && toks[i].Rel == "nsubj" && toks[i].UPOS == "PROPN"
		}
	}
	return subject
}

// clausal reports whether a word that hangs by rel heads a clause.
func clausal(rel string) bool {
	switch rel {
	case "root", "ccomp", "conj", "parataxis", "advcl", "acl:relcl":
		return true
	}
	return false
}

// named reports whether a name hangs on word h and stands before it.
func named(toks []text.Token, h int) bool {
	for i := range h {
		if toks[i].Head == h && toks[i].UPOS == "PROPN" && toks[i].Rel != "nmod:poss" {
			return true
		}
	}
	return false
}

// verb makes the noun h a verb, and a name before it that was taken for a part
// of it its subject.
func verb(toks []text.Token, h int) {
	t := &toks[h]
	t.UPOS, t.XPOS = "VERB", finite(t.Form)
	for i := h + 1; i < len(toks); i++ {
		switch c := &toks[i]; {
		case c.Head != h:
		case c.Rel == "acl" && c.XPOS == "VB":
			c.Rel = "xcomp"
		case c.Rel == "nmod":
			c.Rel = "obl"
		}
	}
	first := -1
	for i := range h {
		switch c := &toks[i]; {
		case c.Head != h:
		case strings.HasPrefix(c.Rel, "aux") || c.Rel == "mark":
			t.XPOS = "VB"
		case strings.HasPrefix(c.Rel, "nsubj"):
			first = i
		case c.Rel == "compound" && c.UPOS == "PROPN" && first < 0:
			c.Rel, first = "nsubj", i
		case c.Rel == "compound" && c.UPOS == "PROPN":
			c.Rel, c.Head = "conj", first
		}
	}
}

// finite is the tag of a verb of this form that stands in the present or past tense.
func finite(form string) string {
	var room [64]byte
	switch low := string(tag.Fold(room[:0], form)); {
	case strings.HasSuffix(low, "ing"):
		return "VBG"
	case strings.HasSuffix(low, "ed"):
		return "VBD"
	case strings.HasSuffix(low, "s"):
		return "VBZ"
	}
	return "VBP"
}
