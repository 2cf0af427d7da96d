package main

import (
	"fmt"
	"strings"

	"entente/graph"
	"entente/internal/term"
)

// claim is a statement as a person reads it: names instead of ids, and its proof.
type claim struct {
	subject, relation, object string
	base                      string // the relation of the statement, where relation is that of its edge
	status, polarity          string
	evidence                  string
	speakers                  []string
	theme, date, place        string
	quote                     string // the sentence, white space folded
	trigger                   [2]int // where the word that carries the relation stands in quote, in code points
	doc, publisher, published string
	start, end                int // code points of the document
	line                      int // 0 where it is not known
	carriers                  int // documents that carry the same report; 0 where they are not counted
}

// badge says in a word, and a colour, what the claim is worth.
func (c *claim) badge() (string, term.Style) {
	word, worth := graph.Badge(c.status, c.polarity, c.evidence)
	switch worth {
	case graph.Rejected:
		return word, term.Red
	case graph.Unsettled:
		return word, term.Yellow
	}
	return word, term.Green
}

// facts is the line under a claim: badge, voice, event date and what it is about.
func (c *claim) facts(t *term.Terminal) string {
	if c.status == "" { // an edge that came without a description
		return t.Paint(term.Yellow, "[edge alone]") + " · the graph does not say who says so, nor where"
	}
	badge, style := c.badge()
	parts := []string{t.Paint(style, "["+badge+"]"), graph.Voice(c.evidence, c.speakers)}
	if c.date != "" {
		parts = append(parts, onDate(c.date))
	}
	if c.place != "" {
		parts = append(parts, "in "+c.place)
	}
	if c.theme != "" {
		parts = append(parts, "about: "+term.Printable(c.theme))
	}
	return strings.Join(parts, " · ")
}

// onDate says when: on a day, but in a month or a year.
func onDate(date string) string {
	if strings.Count(date, "-") == 2 {
		return "on " + date
	}
	return "in " + date
}

// also says how many other documents carry the same report.
func (c *claim) also() string {
	if c.carriers < 2 {
		return ""
	}
	return ", and in " + count(c.carriers-1, "other document") + " with the same report"
}

// where says in which document the sentence stands.
func (c *claim) where() string {
	if c.doc == "" {
		return "in no document"
	}
	s := fmt.Sprintf("%s, characters %d to %d", c.doc, c.start, c.end)
	if c.line > 0 {
		s = fmt.Sprintf("%s, line %d, characters %d to %d", c.doc, c.line, c.start, c.end)
	}
	var from []string
	for _, p := range []string{c.publisher, c.published} {
		if p != "" {
			from = append(from, p)
		}
	}
	if len(from) > 0 {
		s += " (" + strings.Join(from, ", ") + ")"
	}
	return s + c.also()
}

// quotation is the sentence in quotation marks, its triggers set off, wrapped;
// others are claims of the same sentence.
func (c *claim) quotation(t *term.Terminal, width int, others ...claim) []string {
	const open, shut = '\uE000', '\uE001' // private characters, so that wrapping cannot cut an escape
	if c.quote == "" {
		return nil
	}
	runes := []rune(c.quote)
	set := make([]bool, len(runes)+1) // which of runes are set off
	if t.Colour {
		for _, o := range append([]claim{*c}, others...) {
			for i := max(0, o.trigger[0]); i < min(o.trigger[1], len(runes)); i++ {
				set[i] = true
			}
		}
	}
	marked, on := []rune{'“'}, false
	for i, r := range runes {
		if set[i] != on {
			on = !on
			if on {
				marked = append(marked, open)
			} else {
				marked = append(marked, shut)
			}
		}
		marked = append(marked, r)
	}
	if on {
		marked = append(marked, shut)
	}
	lines := term.Wrap(string(append(marked, '”')), width)
	for i, l := range lines {
		l = strings.ReplaceAll(l, string(open), "\x1b[1m")
		lines[i] = strings.ReplaceAll(l, string(shut), "\x1b[22m")
	}
	return lines
}

// said prints what a claim says, without its sentence.
func (c *claim) said(t *term.Terminal, indent string) {
	object := c.object
	if object == "" {
		object = "(" + c.theme + ")"
	}
	t.Line(indent, fmt.Sprintf("%s  %s  %s", t.Paint(term.Bold, c.subject), t.Paint(term.Cyan, c.relation), t.Paint(term.Bold, object)))
	t.Line(indent+"    ", c.facts(t))
}

// write prints a claim on its own.
func (c *claim) write(t *term.Terminal, indent string) {
	c.said(t, indent)
	for _, l := range c.quotation(t, t.Width()-len(indent)-4) {
		fmt.Fprintf(t, "%s    %s\n", indent, l)
	}
	t.Line(indent+"    ", t.Paint(term.Dim, c.where()))
	fmt.Fprintln(t)
}

// writeSentence prints the claims of one sentence below it.
func writeSentence(t *term.Terminal, claims []claim, indent string) {
	first := &claims[0]
	for _, l := range first.quotation(t, t.Width()-len(indent), claims[1:]...) {
		fmt.Fprintf(t, "%s%s\n", indent, l)
	}
	t.Line(indent, t.Paint(term.Dim, first.where()))
	for i := range claims {
		claims[i].said(t, indent+"    ")
	}
	fmt.Fprintln(t)
}

// folded gives the sentence at [start, end) of runes with its white space folded,
// and where [a, b) stands in that.
func folded(sentence string, a, b int) (string, [2]int) {
	var out []rune
	var at [2]int
	for i, r := range []rune(sentence) {
		if i == a {
			at[0] = len(out)
		}
		if i == b {
			at[1] = len(out)
		}
		space := r == ' ' || r == '\n' || r == '\r' || r == '\t'
		if space && (len(out) == 0 || out[len(out)-1] == ' ') {
			continue
		}
		if space {
			r = ' '
		}
		if r == ' ' || r >= 0x20 && (r < 0x7F || r > 0x9F) {
			out = append(out, r)
		}
	}
	if b >= len([]rune(sentence)) {
		at[1] = len(out)
	}
	return string(out), at
}
