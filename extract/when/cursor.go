package when

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/extract/text"
)

// cursor looks at the tokens of one sentence.
type cursor struct {
	f      *Finder
	toks   []text.Token
	low    []string
	anchor text.Date
}

func newCursor(f *Finder, toks []text.Token, anchor text.Date) *cursor {
	c := &cursor{f: f, toks: toks, low: make([]string, len(toks)), anchor: anchor}
	for i, t := range toks {
		c.low[i] = strings.ToLower(t.Form)
	}
	return c
}

// at gives the token at i in lower case, "" outside the sentence.
func (c *cursor) at(i int) string {
	if i < 0 || i >= len(c.low) {
		return ""
	}
	return c.low[i]
}

func (c *cursor) tag(i int) string {
	if i < 0 || i >= len(c.toks) {
		return ""
	}
	return c.toks[i].XPOS
}

// is reports whether the token at i is a word of that kind.
func (c *cursor) is(i int, kind string) bool {
	_, ok := c.f.sense(c.at(i), kind)
	return ok
}

func (c *cursor) in(i int, words ...string) bool {
	w := c.at(i)
	return slices.Contains(words, w)
}

func (c *cursor) capital(i int) bool {
	if i < 0 || i >= len(c.toks) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(c.toks[i].Form)
	return unicode.IsUpper(r)
}

// month gives the month named at i. "may" and "march" without a capital are verbs.
func (c *cursor) month(i int) int {
	s, ok := c.f.sense(strings.TrimPrefix(c.at(i), "mid-"), "month")
	if !ok || !c.capital(i) && !strings.HasPrefix(c.at(i), "mid-") {
		return 0
	}
	return s.n
}

// weekday gives the day of the week named at i, -1 for none.
func (c *cursor) weekday(i int) int {
	s, ok := c.f.sense(c.at(i), "weekday")
	if !ok || !c.capital(i) || i > 0 && c.is(i-1, "name") {
		return -1
	}
	if c.tag(i+1) == "NNP" && c.compound(i) && c.month(i+1) == 0 {
		return -1 // "Sunday Times"
	}
	return s.n
}

// compound reports whether the token at i is a part of the name that goes on behind it.
func (c *cursor) compound(i int) bool {
	t := c.toks[i]
	return t.Head == i+1 && (t.Rel == "compound" || t.Rel == "flat")
}

// day reads a day of the month: "16", "16th".
func (c *cursor) day(i int) int {
	w := c.at(i)
	for _, suffix := range [...]string{"st", "nd", "rd", "th"} {
		w = strings.TrimSuffix(w, suffix)
	}
	if n := number(w); len(w) <= 2 && n <= 31 {
		return n
	}
	return 0
}

// number reads digits, up to nine of them; of anything else it gives 0.
func number(w string) int {
	n := 0
	for i := range len(w) {
		if w[i] < '0' || w[i] > '9' || i == 9 {
			return 0
		}
		n = n*10 + int(w[i]-'0')
	}
	return n
}

// ordinal reports whether the token at i is a day written "16th".
func (c *cursor) ordinal(i int) bool {
	w := c.at(i)
	return c.day(i) > 0 && len(w) > 2 && !unicode.IsDigit(rune(w[len(w)-1]))
}

// year reads a year written with four digits.
func (c *cursor) year(i int) int {
	w := strings.TrimPrefix(c.at(i), "mid-")
	if n := number(w); len(w) == 4 && 1000 <= n && n <= 2199 {
		return n
	}
	return 0
}

// count reads how many: "two", "10", "a".
func (c *cursor) count(i int) (n int, ok bool) {
	if s, ok := c.f.sense(c.at(i), "number"); ok {
		return s.n, true
	}
	n = number(c.at(i))
	return n, 0 < n && n < 1000
}

func (c *cursor) unit(i int) string {
	s, _ := c.f.sense(c.at(i), "unit")
	return s.unit
}

// shift says which one "last", "this" or "next" at i points to.
func (c *cursor) shift(i int) (n int, ok bool) {
	switch {
	case c.is(i, "past"):
		return -1, true
	case c.is(i, "present"):
		return 0, true
	case c.is(i, "future"):
		return 1, true
	}
	return 0, false
}
