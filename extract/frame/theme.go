package frame

import (
	"strings"

	"entente/extract/text"
)

// theme names what is handed over or talked about, and where the relation
// allows it mints the open relation: supplied-to and artillery give
// supplied-artillery-to, which stands under supplied-arms-to.
func (f *Frames) theme(st *Statement, doc *text.Document, m *matcher, c *match) {
	if c.theme < 0 || m.p.classes["calendar"][strings.ToLower(m.toks[c.theme].Form)] || isYear(m.toks[c.theme].Form) { // "agreed on Wednesday"
		return
	}
	first, mod := c.theme, ""
	for k := int(m.first[c.theme]); k >= 0 && k < c.theme; k = int(m.next[k]) {
		switch text.BaseRel(m.toks[k].Rel) {
		case "amod", "compound", "nmod":
			if m.at[k] >= 0 || m.toks[k].Rel == "nmod:poss" || m.child(k, "case") >= 0 {
				continue
			}
			first = min(first, m.leftmost(k))
			mod = f.thing(&m.toks[k])
		case "nummod":
			if isYear(m.toks[k].Form) { // "the 1953 armistice"
				continue
			}
			st.Quantity = doc.Text[m.toks[m.leftmost(k)].Span.Start:m.toks[c.theme].Span.End]
		}
	}
	if h := m.toks[c.theme].Head; h >= 0 && h < c.theme && m.measured(h) == c.theme && m.counts(h) {
		st.Quantity = oneLine(doc.Text[m.toks[m.leftmost(h)].Span.Start:m.toks[c.theme].Span.End])
	}
	st.Theme = oneLine(doc.Text[m.toks[first].Span.Start:m.toks[c.theme].Span.End])
	head := f.thing(&m.toks[c.theme])
	if m.designation(c.theme) {
		head = "aircraft"
	}
	if !f.patterns.classes["mint"][st.Core] {
		return
	}
	st.Core = f.class(st.Core, head, mod)
	words := strings.Split(st.Core, "-")
	if mod != "" && f.patterns.classes["general"][head] {
		head = mod + "-" + head
	}
	if head = slug(head); head != "" {
		st.Relation = words[0] + "-" + head + "-" + words[len(words)-1]
	}
}

// thing gives the word for what is handed over: its lemma, but "arms" for arms
// and "money" for a sum.
func (f *Frames) thing(t *text.Token) string {
	if form := strings.ToLower(t.Form); f.patterns.classes["plural"][form] {
		return form
	}
	if strings.ContainsAny(t.Form, "$€£¥") {
		return "money"
	}
	return strings.ToLower(t.Lemma)
}

// class gives the most specific core relation for a theme.
func (f *Frames) class(core, head, mod string) string {
	if core != "supplied-to" {
		return core
	}
	switch c := f.patterns.classes; {
	case c["weapon"][head] || c["weapon"][mod]:
		return "supplied-arms-to"
	case c["relief"][head] || c["relief"][mod]:
		return "supplied-relief-to"
	}
	return core
}

// isYear reports whether a number is rather that of a year.
func isYear(s string) bool {
	return len(s) == 4 && s >= "1700" && s <= "2099" && strings.Trim(s, "0123456789") == ""
}

// counts reports whether measure h gives a quantity: "dozens of", "a wave of", not
// "the number of" or a bare "worth of".
func (m *matcher) counts(h int) bool {
	if d := m.child(h, "det"); d >= 0 {
		return m.toks[d].Lemma == "a"
	}
	return m.plural(h) || m.leftmost(h) < h
}

func (m *matcher) leftmost(k int) int {
	for c := int(m.first[k]); c >= 0 && c < k; {
		k = c
		c = int(m.first[k])
	}
	return k
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// slug writes a word as part of an IRI: lower case, letters and digits, hyphens.
func slug(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range strings.ToLower(s) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteRune(r)
			gap = false
			continue
		}
		gap = true
	}
	return b.String()
}
