package read

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// articleText gives the paragraphs of the article in a page, with a blank line
// between them. The article is the element whose own paragraphs hold the most
// running text; links don't count, since menus are made of them.
func articleText(root *html.Node) string {
	weight := map[*html.Node]int{}
	for n := range root.Descendants() {
		if isBlock(n) && !inBoilerplate(n) {
			size := len(plainOf(n)) - 2*linkText(n)
			if size < 40 || n.Parent == nil {
				continue
			}
			weight[n.Parent] += size
			if up := n.Parent.Parent; up != nil {
				weight[up] += size / 2
			}
		}
	}
	best := root
	for n := range root.Descendants() { // in document order, so that a draw is decided alike each time
		if weight[n] > weight[best] {
			best = n
		}
	}
	var parts []string
	for n := range best.Descendants() {
		if isBlock(n) && !inBoilerplate(n) {
			if s := plainOf(n); s != "" && linkText(n)*2 <= len(s) {
				parts = append(parts, s)
			}
		}
	}
	if len(parts) == 0 {
		return plainOf(body(root))
	}
	return strings.Join(parts, "\n\n")
}

// isBlock reports whether n is a piece of running text: a paragraph, a heading, a
// quotation or a list item that holds no other such piece.
func isBlock(n *html.Node) bool {
	if n.Type != html.ElementNode {
		return false
	}
	switch n.DataAtom {
	case atom.P, atom.H2, atom.H3, atom.H4, atom.Li, atom.Blockquote, atom.Pre:
	default:
		return false
	}
	for c := range n.Descendants() {
		if c.Type == html.ElementNode && (c.DataAtom == atom.P || c.DataAtom == atom.Li) {
			return false
		}
	}
	return true
}

// inBoilerplate reports whether n is in a part of the page that is no article.
func inBoilerplate(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		switch n.DataAtom {
		case atom.Nav, atom.Header, atom.Footer, atom.Aside, atom.Form, atom.Figcaption, atom.Noscript, atom.Button, atom.Dialog:
			return true
		}
	}
	return false
}

func linkText(n *html.Node) int {
	size := 0
	for c := range n.Descendants() {
		if c.DataAtom == atom.A {
			size += len(plainOf(c))
		}
	}
	return size
}

func body(root *html.Node) *html.Node {
	for n := range root.Descendants() {
		if n.DataAtom == atom.Body {
			return n
		}
	}
	return root
}

// plainOf is the text below n on one line.
func plainOf(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			b.WriteString(n.Data)
		case n.DataAtom == atom.Script || n.DataAtom == atom.Style || n.DataAtom == atom.Template || n.DataAtom == atom.Sup:
			return
		case n.DataAtom == atom.Br:
			b.WriteByte(' ')
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return strings.Join(strings.Fields(b.String()), " ")
}
