package draw

import (
	"fmt"
	"regexp"
	"strings"
)

// The colours are of Okabe and Ito's palette, made for people who see few colours.
const (
	blue   = "#0072B2"
	orange = "#D55E00"
	grey   = "#5A6570"
	ink    = "#1B2733"
	paper  = "#F4F6F8"
	marked = "#FFF3C4"
)

// DOT gives the picture in the language of Graphviz.
func (p *Picture) DOT() string {
	var b strings.Builder
	b.WriteString("digraph entente {\n")
	direction := "LR"
	if p.Down {
		direction = "TB"
	}
	fmt.Fprintf(&b, "  graph [rankdir=%s, nodesep=0.4, ranksep=0.7, fontname=\"Helvetica\", fontsize=11, fontcolor=%q", direction, grey)
	if label := p.label(); label != "" {
		fmt.Fprintf(&b, ", labelloc=b, label=%s", Quoted(label))
	}
	b.WriteString("];\n")
	fmt.Fprintf(&b, "  node [shape=box, style=\"rounded,filled\", fillcolor=%q, color=%q, fontcolor=%q, fontname=\"Helvetica\", fontsize=12];\n", paper, grey, ink)
	b.WriteString("  edge [fontname=\"Helvetica\", fontsize=10, arrowsize=0.7];\n")
	for i := range p.Nodes {
		p.node(&b, i)
	}
	for i := range p.Lines {
		p.line(&b, &p.Lines[i])
	}
	b.WriteString("}\n")
	return b.String()
}

// label is what stands below the picture: its title, and what is not in it.
func (p *Picture) label() string {
	var parts []string
	for _, s := range []string{p.Title, p.Note()} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, "\n")
}

func (p *Picture) node(b *strings.Builder, i int) {
	n := &p.Nodes[i]
	fmt.Fprintf(b, "  %s [label=%s, tooltip=%s", Quoted(n.ID), Quoted(n.Name), Quoted(n.ID))
	if n.Marked {
		fmt.Fprintf(b, ", fillcolor=%q, penwidth=2", marked)
	}
	if n.Link != "" {
		fmt.Fprintf(b, ", URL=%s", Quoted(n.Link))
	}
	b.WriteString("];\n")
}

func (p *Picture) line(b *strings.Builder, l *Line) {
	colour, width := grey, 1.2
	switch l.Side {
	case Cooperation:
		colour = blue
	case Conflict:
		colour, width = orange, 2.2
	}
	from, to, back := l.From, l.To, ""
	if p.Down && from > to { // a path is read downwards, also where it goes against the arrow
		from, to, back = to, from, ", dir=back"
	}
	style := [...]string{Solid: "solid", Dashed: "dashed", Dotted: "dotted"}[l.Style]
	fmt.Fprintf(b, "  %s -> %s [label=%s, tooltip=%s, labeltooltip=%s, color=%q, fontcolor=%q, penwidth=%g, style=%s%s",
		Quoted(p.Nodes[from].ID), Quoted(p.Nodes[to].ID), Quoted(" "+l.Label+" "), Quoted(l.Hint), Quoted(l.Hint), colour, colour, width, style, back)
	if l.Link != "" {
		fmt.Fprintf(b, ", URL=%s", Quoted(l.Link))
	}
	b.WriteString("];\n")
}

// Quoted writes s as a quoted word of DOT. Control characters, which no drawing
// can show and XML forbids, become spaces; what Graphviz would take for the name
// of a character is kept from it.
func Quoted(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\n' || r == 0x7F || r == 0xFFFE || r == 0xFFFF {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	s = regexp.MustCompile(`&(#?\w+;)`).ReplaceAllString(s, "&amp;$1")
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(s) + `"`
}
