package when

import (
	"strings"

	"entente/extract/text"
)

// ahead reports whether the tree says that what happens at the date at token i
// lies ahead: a verb with "will", or a word that plans it.
func (c *cursor) ahead(i int) bool {
	for range 8 {
		h := c.toks[i].Head
		if h < 0 || h >= len(c.toks) || h == i {
			return false
		}
		if c.willed(h) || c.plans(h, c.toks[i].Rel) {
			return true
		}
		if !c.climbs(c.toks[h]) {
			return false
		}
		i = h
	}
	return false
}

// climbs reports whether the time of t is that of the clause around it: t is an
// infinitive, one of several verbs, or a noun that is no subject.
func (c *cursor) climbs(t text.Token) bool {
	switch base := text.BaseRel(t.Rel); {
	case strings.HasPrefix(t.XPOS, "VB"):
		return base == "xcomp" || base == "conj"
	default:
		return base == "obj" || base == "obl" || base == "nmod" || base == "conj" || base == "xcomp"
	}
}

// plans reports whether the token at h says that what hangs on it by rel is still
// to come: "agreed to meet on Sunday", "set for Sunday", "a planned visit on Sunday".
func (c *cursor) plans(h int, rel string) bool {
	if c.means(h, "fixed") && c.toks[h].XPOS != "VBD" {
		return true
	}
	if (rel == "xcomp" || rel == "ccomp" || rel == "acl") && (c.means(h, "plan") || c.means(h, "fixed")) {
		return true
	}
	for d, t := range c.toks {
		if t.Head == h && t.Rel == "amod" && c.means(d, "fixed") {
			return true
		}
	}
	return false
}

// means reports whether the token at i, or its lemma, is a word of that kind.
func (c *cursor) means(i int, kind string) bool {
	_, ok := c.f.sense(strings.ToLower(c.toks[i].Lemma), kind)
	return ok || c.is(i, kind)
}

// willed reports whether the verb at h has a future auxiliary.
func (c *cursor) willed(h int) bool {
	for i, t := range c.toks {
		if t.Head == h && strings.HasPrefix(t.Rel, "aux") && c.in(i, "will", "shall", "'ll", "’ll", "wo") {
			return true
		}
	}
	return false
}

// dateline gives the token behind the dateline of a report, 0 where there is
// none: "SEOUL, Jan. 16 (Yonhap) --".
func (c *cursor) dateline() int {
	dated := false
	for i := range min(len(c.toks), 16) {
		switch {
		case c.month(i) != 0:
			dated = true
		case dated && c.in(i, "--", "—", "–", "-") && c.apart(i):
			return i + 1
		case !dated && !c.capital(i) && !c.in(i, ",", "/", "-", "(", ")") && c.day(i) == 0:
			return 0
		}
	}
	return 0
}

// apart reports whether a space stands before the dash at i, or a bracket.
func (c *cursor) apart(i int) bool {
	return i > 0 && (c.toks[i-1].Span.End < c.toks[i].Span.Start || c.in(i-1, ")"))
}
