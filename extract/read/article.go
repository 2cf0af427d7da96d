package read

import (
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// shortArticle is how many characters make an article of the news: below it
// Readability looks again, and takes more of what stands around it.
const shortArticle = 350

// articleText gives the paragraphs of the article in a page, with a blank line
// between them. Which part of the page is the article is left to Readability; a
// page in which it finds none is taken whole.
func articleText(root *html.Node) string {
	parser := readability.NewParser()
	parser.CharThresholds = shortArticle
	article, err := parser.ParseDocument(root, nil)
	if err == nil && article.Node != nil {
		if s := paragraphsBelow(article.Node); s != "" {
			return s
		}
	}
	return paragraphsBelow(root)
}

// paragraphsBelow gives the running text below a node.
func paragraphsBelow(n *html.Node) string {
	p := &paragraphs{}
	p.walk(n, false)
	p.end()
	return strings.Join(p.done, "\n\n")
}

// paragraphs collects running text, a paragraph for each block. Blocks that are
// links for the most part are menus, and no text.
type paragraphs struct {
	done []string
	text strings.Builder
	link int // bytes of text that stand in links
}

func (p *paragraphs) end() {
	if s := strings.Join(strings.Fields(p.text.String()), " "); s != "" && p.link*2 <= len(s) {
		p.done = append(p.done, s)
	}
	p.text.Reset()
	p.link = 0
}

func (p *paragraphs) walk(n *html.Node, inLink bool) {
	switch {
	case n.Type == html.TextNode:
		p.text.WriteString(strings.ReplaceAll(n.Data, bom, ""))
		if inLink {
			p.link += len(strings.TrimSpace(n.Data))
		}
		return
	case n.Type == html.ElementNode && noText(n):
		return
	case n.DataAtom == atom.Br:
		p.text.WriteByte(' ')
	}
	block := !inline(n)
	if block {
		p.end()
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		p.walk(c, inLink || n.DataAtom == atom.A)
	}
	if block {
		p.end()
	}
}

// noText reports whether n is a part of a page that is no running text: the title,
// which is kept elsewhere, is none either.
func noText(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Head, atom.Script, atom.Style, atom.Template, atom.Noscript, atom.Sup, atom.H1, atom.Figcaption,
		atom.Nav, atom.Aside, atom.Footer, atom.Form, atom.Button, atom.Dialog, atom.Select, atom.Textarea:
		return true
	}
	return false
}

// inline reports whether n stands in a line of text; all else begins a paragraph.
func inline(n *html.Node) bool {
	switch n.DataAtom {
	case atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Br, atom.Cite, atom.Code, atom.Data, atom.Del, atom.Dfn, atom.Em, atom.Font,
		atom.I, atom.Img, atom.Ins, atom.Kbd, atom.Label, atom.Mark, atom.Q, atom.S, atom.Samp, atom.Small, atom.Span, atom.Strike, atom.Strong,
		atom.Sub, atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr:
		return true
	}
	return false
}

// plainOf is the text below n on one line.
func plainOf(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
