package read

import (
	"strings"
	"time"

	"codeberg.org/readeck/go-readability/v2"
	"github.com/markusmobius/go-htmldate"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"entente/extract/text"
)

// found is what Trafilatura makes of a page.
type found struct {
	text             string // paragraphs with a blank line between them
	title, publisher string
	date             text.Date // as it stands on the page, beside the article
}

// shortArticle is how many characters make an article of the news. Where Trafilatura
// finds less, Readability is asked too, and who takes less of what stands around the
// article is right; unless Trafilatura has run together what stands in several blocks.
const shortArticle = 350

// shortNotice is how many characters Trafilatura must find before it takes all there is.
const shortNotice = 100

// articleOf finds the article in a page. A page in which there is none is taken whole.
func articleOf(root *html.Node) found {
	var f found
	config := trafilatura.DefaultConfig()
	config.MinExtractedSize = shortNotice
	r, err := trafilatura.ExtractDocument(root, trafilatura.Options{
		Config: config, EnableFallback: true, ExcludeComments: true, IncludeLinks: true, HtmlDateOptions: datesOnPage(),
	})
	if err == nil && r.ContentNode != nil {
		f.title, f.publisher = r.Metadata.Title, r.Metadata.Sitename
		if d := r.Metadata.Date; !d.IsZero() {
			f.date = text.Date{Year: d.Year(), Month: int(d.Month()), Day: d.Day()}
		}
		page := strings.ReplaceAll(paragraphsBelow(root), "\n\n", " ")
		f.text = onceEach(paragraphsBelow(r.ContentNode), page)
		if len(f.text) >= shortArticle {
			return f
		}
		if !strings.Contains(page, strings.ReplaceAll(f.text, "\n\n", " ")) {
			f.text = ""
		}
	}
	if s := shortText(root); f.text == "" || s != "" && len(s) < len(f.text) {
		f.text = s
	}
	return f
}

// shortText finds a short article, or takes the page whole.
func shortText(root *html.Node) string {
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

// onceEach drops a paragraph that would stand more often in the article than in the
// page: Trafilatura gives what follows a <br> twice.
func onceEach(article, page string) string {
	var kept string
	for p := range strings.SplitSeq(article, "\n\n") {
		if n := strings.Count(kept, p); n > 0 && n >= strings.Count(page, p) {
			continue
		}
		if kept != "" {
			kept += "\n\n"
		}
		kept += p
	}
	return kept
}

// datesOnPage looks for the date of publication where pages have it, and not in the
// text. The bounds are fixed, so that a page reads the same on any day.
func datesOnPage() *htmldate.Options {
	return &htmldate.Options{
		UseOriginalDate: true, SkipExtensiveSearch: true,
		MinDate: time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC), MaxDate: time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC),
	}
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
