package parse

import (
	"strings"

	"entente/extract/text"
)

// lift moves a phrase with a preposition up from what it was hung on to what it belongs to: the
// partners, receivers and doers of a deed are not those of its place, its day, its price or of an
// example of it.
func (w *Words) lift(toks []text.Token, i int) {
	for range toks { // "talks in Lima on Monday with Peru" is lifted twice
		c, h := childOf(toks, i, "case"), toks[i].Head
		if c < 0 || h < 1 || h > i || toks[h].Head < 0 || toks[i].Rel != "nmod" && toks[i].Rel != "obl" {
			return
		}
		to, rel := w.bearer(toks, i, h, c)
		if to < 0 || to == h {
			return
		}
		hang(toks, i, to, rel)
	}
}

// bearer gives the word that phrase i with preposition c belongs to rather than to word h, and
// the relation, or -1.
func (w *Words) bearer(toks []text.Token, i, h, c int) (int, string) {
	up, p := toks[h].Head, strings.ToLower(toks[c].Form)
	switch phrase := toks[i].Rel == "nmod"; {
	case !phrase && toks[h].Rel == "advmod" && toks[h].UPOS == "ADV" && c == h+1 && up < h && toks[up].UPOS == "VERB": // "spoke highly of Nepal"
		return up, "obl"
	case oneOf(p, "to", "from", "with") && exampleAt(toks, h) >= 0: // "sends arms, including tanks, to Peru"
		if v := verbAbove(toks, exampleAt(toks, h)); v >= 0 && v < h {
			return v, "obl"
		}
	case oneOf(p, "to", "with") && priceOf(toks, h) >= 0: // "sales worth $3 billion to Bahrain"
		return priceOf(toks, h), "nmod"
	case !phrase:
	case oneOf(p, "between", "with") && (strings.HasSuffix(toks[h].Rel, ":unmarked") || strings.HasSuffix(toks[h].Rel, ":tmod")): // "a meeting later this week between Modi and Xi"
		first := h
		for first > 0 && below(toks, first-1, h) {
			first--
		}
		if first > 0 && toks[first-1].UPOS == "NOUN" {
			return first - 1, "nmod"
		}
		return up, "obl"
	case oneOf(p, "on", "against") && toks[h].Form == "%": // "raises tariffs to 20% on fish from Peru"
		if v := verbAbove(toks, h); v >= 0 {
			return childOf(toks, v, "obj"), "nmod"
		}
	case lightVerb(toks, h) >= 0: // "talks took place between Chad and Kenya"
		return lightVerb(toks, h), "obl"
	case oneOf(p, "between", "with", "by", "against") && (placed(toks, h) || p == "by" && toks[h].UPOS == "PROPN" && casedAs(toks, h, "to") && phrased(toks, h)): // "talks in Geneva between Modi and Xi"
		if p == "by" && toks[h].Rel == "obl" && passive(toks, up) {
			return up, "obl:agent" // "was killed near Lima by troops"
		}
		return up, toks[h].Rel
	case p == "by" && passive(toks, agentless(toks, i, h)):
		return agentless(toks, i, h), "obl:agent"
	default:
		return w.sharer(toks, i, h, p)
	}
	return -1, ""
}

// sharer is bearer for what stands behind another phrase of the same deed.
func (w *Words) sharer(toks []text.Token, i, h int, p string) (int, string) {
	up := toks[h].Head
	deed := toks[h].Rel == "nmod" && toks[up].UPOS == "NOUN"
	switch {
	case p == "to" && deed && casedAs(toks, h, "of") && w.is(toks[h].Form, ruler), // "the visit of the president to Chad"
		p == "of" && deed && casedAs(toks, h, "by") && toks[h].UPOS == "PROPN" && toks[i].UPOS == "NOUN" && childOf(toks, up, "nmod") == h,           // "the lifting by Peru of sanctions"
		oneOf(p, "to", "with") && deed && toks[h].UPOS == "PROPN" && toks[i].UPOS == "PROPN" && (casedAs(toks, h, "from") || casedAs(toks, h, "by")), // "a letter from Trump to Kim"
		p == "with" && deed && w.is(toks[up].Form, talks) && aboutTopic(toks, h) && (!w.is(toks[h].Form, mutual) || located(toks, h)):                // "talks on the Syrian war with Peru"
		return up, "nmod"
	case oneOf(p, "to", "with") && text.BaseRel(toks[h].Rel) == "obl" && casedAs(toks, h, "by") && w.is(toks[h].Form, means): // "spoke by phone with Macron"
		return up, "obl"
	}
	return -1, ""
}

// exampleAt gives what word h is an example of, or is joined to an example of, or -1.
func exampleAt(toks []text.Token, h int) int {
	for toks[h].Rel == "conj" && toks[h].Head >= 0 {
		h = toks[h].Head
	}
	if !casedAs(toks, h, "including") {
		return -1
	}
	return toks[h].Head
}

// priceOf gives what sum h is the price of, or -1.
func priceOf(toks []text.Token, h int) int {
	for i := h; h >= 0 && h <= i && (toks[h].UPOS == "SYM" || toks[h].UPOS == "NUM" || strings.ToUpper(toks[h].Form) == toks[h].Form); {
		h = toks[h].Head
	}
	if h < 0 || !strings.EqualFold(toks[h].Form, "worth") || toks[h].UPOS == "VERB" {
		return -1
	}
	return toks[h].Head
}

// lightVerb gives the verb of "take place", "take effect", "come into force" where h is their
// noun, or -1.
func lightVerb(toks []text.Token, h int) int {
	v := toks[h].Head
	switch took := oneOf(toks[h].Form, "place", "effect", "hold"); {
	case took && toks[h].Rel == "obj" && v == h-1,
		(took || oneOf(toks[h].Form, "force")) && toks[h].Rel == "obl" && v == h-2 && casedAs(toks, h, "into"):
		return v
	}
	return -1
}

// placed reports whether word h is a name that says where: "in Lima".
func placed(toks []text.Token, h int) bool {
	return phrased(toks, h) && (toks[h].UPOS == "PROPN" || strings.EqualFold(toks[h].Form, "region")) &&
		(casedAs(toks, h, "in") || casedAs(toks, h, "at") || casedAs(toks, h, "near") || casedAs(toks, h, "outside"))
}

// phrased reports whether word h hangs as phrases with prepositions do.
func phrased(toks []text.Token, h int) bool { return toks[h].Rel == "nmod" || toks[h].Rel == "obl" }

// aboutTopic reports whether word h says what is talked about.
func aboutTopic(toks []text.Token, h int) bool {
	return casedAs(toks, h, "on") || casedAs(toks, h, "about") || casedAs(toks, h, "over")
}

// passive reports whether v is a verb in the passive that does not say who acts.
func passive(toks []text.Token, v int) bool {
	return v >= 0 && childOf(toks, v, "aux:pass") >= 0 && childOf(toks, v, "obl:agent") < 0
}

// agentless gives the verb whose doer i would be, where it was hung on a word h behind that: "was called
// a murderer by Zelensky", "were driven from the town by rebels", "was set free on bail by Iran"; or -1.
func agentless(toks []text.Token, i, h int) int {
	from := toks[i].UPOS == "NOUN" && toks[h].Rel == "obl" && casedAs(toks, h, "from")
	if toks[i].UPOS != "PROPN" && !from {
		return -1
	}
	if toks[h].Rel == "conj" {
		h = toks[h].Head
	}
	if x := toks[h].Head; toks[h].Rel == "obl" && x >= 0 && x < h && toks[x].UPOS == "ADJ" && toks[x].Rel == "xcomp" {
		h = x
	}
	switch v := toks[h].Head; toks[h].Rel {
	case "obl":
		if v < h && !casedAs(toks, h, "of") && !casedAs(toks, h, "in") {
			return v
		}
	case "obj", "xcomp":
		if v < h {
			return v
		}
	}
	return -1
}

// located reports whether noun h says by a name before it or a place behind it whose it is.
func located(toks []text.Token, h int) bool {
	for c := range toks {
		if toks[c].Head != h {
			continue
		}
		if rel := toks[c].Rel; c < h && capital(toks[c].Form) && (rel == "amod" || rel == "compound" || rel == "nmod:poss") || rel == "nmod" && casedAs(toks, c, "in") {
			return true
		}
	}
	return false
}

// lower hangs who does a deed on the noun of the deed and not on the active verb that governs it, which has
// its own doer: "denied [an attack on Peru by Sweden]".
func lower(toks []text.Token, i int) {
	v := toks[i].Head
	if toks[i].Rel != "obl" && toks[i].Rel != "obl:agent" || toks[i].UPOS != "PROPN" || v < 0 || v > i || !casedAs(toks, i, "by") || childOf(toks, v, "aux:pass") >= 0 || toks[v].XPOS == "VBN" && childOf(toks, v, "aux") < 0 {
		return
	}
	if o := childOf(toks, v, "obj"); o > v && o < i && toks[o].UPOS == "NOUN" && childOf(toks, o, "nmod") > o && allBelow(toks, o, firstChild(toks, i), o) {
		hang(toks, i, o, "nmod")
	}
}
