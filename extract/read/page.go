package read

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
)

// page reads a web page: the article in it, and what its head says of it.
func page(name string, r io.Reader, _ Defaults) iter.Seq2[Item, error] {
	return pageOf(name, r, "text/html")
}

// pageOf reads a page that was sent with this media type, which may name its
// encoding.
func pageOf(name string, r io.Reader, kind string) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		root, err := parsePage(r, kind)
		if err != nil {
			yield(Item{}, fmt.Errorf("%s: %w", name, err))
			return
		}
		it := Item{Notes: []string{"the article was taken out of the page; positions are those of its text"}}
		it.head(root)
		it.take(articleOf(root))
		if it.Text == "" {
			yield(it, &Skip{name, "no article in the page"})
			return
		}
		yield(it, nil)
	}
}

func parsePage(r io.Reader, kind string) (*html.Node, error) {
	data, err := readDocument(r)
	if err != nil || len(data) == 0 || unwritten(data) {
		return &html.Node{Type: html.DocumentNode}, err
	}
	decoded, err := charset.NewReader(bytes.NewReader(data), kind)
	if err != nil {
		return nil, err
	}
	return html.Parse(decoded)
}

// head takes title, date, publisher and address from the head of a page: from
// meta elements first, then from linked data, then from elements of the page.
func (it *Item) head(root *html.Node) {
	found := map[string]string{}
	var headlines []string
	keep := func(field, value string) {
		if value = strings.TrimSpace(value); value != "" && found[field] == "" {
			found[field] = value
		}
	}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Meta:
			if field, ok := metaField(attr(n, "property") + attr(n, "name") + attr(n, "itemprop")); ok {
				keep(field, attr(n, "content"))
			}
		case atom.Link:
			if attr(n, "rel") == "canonical" {
				keep("url", attr(n, "href"))
			}
		case atom.Script:
			if attr(n, "type") == "application/ld+json" && n.FirstChild != nil {
				linkedData(n.FirstChild.Data, keep)
			}
		case atom.Time:
			keep("time", attr(n, "datetime"))
		case atom.Title:
			keep("page title", plainOf(n))
		case atom.H1, atom.H2:
			headlines = append(headlines, plainOf(n))
		}
	}
	keep("publisher", siteIn(found["page title"], append(headlines, found["title"])))
	keep("title", found["page title"])
	keep("date", found["time"])
	for _, field := range []string{"title", "publisher", "url", "date"} {
		// A date that cannot be read is no reason to drop the page.
		if err := it.setField(field, found[field]); err != nil {
			it.Notes = append(it.Notes, err.Error())
		}
	}
}

// siteIn gives the name of the site that stands behind the headline in the title of a
// page, "Talks fail - Example Times", or "". A headline may have a dash of its own, so
// that it must stand alone somewhere on the page.
func siteIn(title string, headlines []string) string {
	breaks := regexp.MustCompile(`\s+(?:[-|–—·•»]|::)\s+`).FindAllStringIndex(title, -1)
	if breaks == nil {
		return ""
	}
	site := title[breaks[len(breaks)-1][1]:]
	if strings.ToLower(site) == site || len(strings.Fields(site)) > longSite {
		return ""
	}
	for _, at := range breaks {
		if slices.ContainsFunc(headlines, func(h string) bool { return strings.EqualFold(strings.TrimSpace(h), title[:at[0]]) }) {
			return site
		}
	}
	return ""
}

// longSite is how many words the name of a site has at most.
const longSite = 5

// take fills in the article, and what the head of the page does not say. A date that
// only stands somewhere on the page is one that was worked out; a dateline is surer.
func (it *Item) take(f found) {
	it.setText(f.text)
	it.Title = first(f.title, it.Title)
	if strings.ContainsFunc(f.publisher, unicode.IsLetter) {
		it.Publisher = first(it.Publisher, f.publisher)
	}
	if it.Date.IsZero() && !it.takeDate(it.dateline(), "dateline") {
		it.takeDate(f.date, "page")
	}
}

func metaField(name string) (field string, ok bool) {
	switch strings.ToLower(name) {
	case "og:title", "twitter:title", "dc.title":
		return "title", true
	case "og:site_name", "application-name", "dc.publisher":
		return "publisher", true
	case "og:url":
		return "url", true
	case "article:published_time", "datepublished", "date", "pubdate", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date":
		return "date", true
	}
	return "", false
}

// linkedData reads the schema.org description that many pages carry.
func linkedData(raw string, keep func(field, value string)) {
	var doc any
	if json.Unmarshal([]byte(raw), &doc) != nil {
		return
	}
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, item := range v {
				walk(item)
			}
		case map[string]any:
			if s, ok := v["datePublished"].(string); ok {
				keep("date", s)
			}
			if s, ok := v["headline"].(string); ok {
				keep("title", s)
			}
			if p, ok := v["publisher"].(map[string]any); ok {
				if s, ok := p["name"].(string); ok {
					keep("publisher", s)
				}
			}
			walk(v["@graph"])
		}
	}
	walk(doc)
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
