package read

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"iter"
	"path"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

// feedFile is an RSS 2.0, RSS 1.0 or Atom file; what one of them lacks stays empty.
type feedFile struct {
	Title   string      `xml:"title"`
	Entries []feedEntry `xml:"entry"`
	Items   []feedEntry `xml:"item"`
	Channel struct {
		Title string      `xml:"title"`
		Items []feedEntry `xml:"item"`
	} `xml:"channel"`
}

type feedEntry struct {
	Title     string     `xml:"title"`
	GUID      string     `xml:"guid"`
	ID        string     `xml:"id"`
	Links     []feedLink `xml:"link"`
	PubDate   string     `xml:"pubDate"`
	Date      string     `xml:"date"` // Dublin Core
	Published string     `xml:"published"`
	Updated   string     `xml:"updated"`
	Encoded   string     `xml:"encoded"`
	Content   feedText   `xml:"content"`
	Desc      feedText   `xml:"description"`
	Summary   feedText   `xml:"summary"`
}

// feedText is text, or markup that was escaped into text, or markup as it is.
type feedText struct {
	Chars string `xml:",chardata"`
	Inner string `xml:",innerxml"`
	Type  string `xml:"type,attr"`
}

type feedLink struct {
	Href  string `xml:"href,attr"`
	Rel   string `xml:"rel,attr"`
	Chars string `xml:",chardata"`
}

// feed reads the entries of an RSS or Atom file, each one a document.
func feed(name string, r io.Reader, _ Defaults) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		var f feedFile
		dec := xml.NewDecoder(r)
		dec.CharsetReader = feedCharset
		dec.Strict = false
		dec.Entity = xml.HTMLEntity
		var bad *xml.SyntaxError
		switch err := dec.Decode(&f); {
		case err == io.EOF:
			return
		case errors.As(err, &bad):
			yield(Item{}, fmt.Errorf("%s:%d: the XML is wrong or cut off there: %s; get the file again", name, bad.Line, bad.Msg))
			return
		case err != nil:
			yield(Item{}, fmt.Errorf("%s: %w", name, err))
			return
		}
		publisher := f.Channel.Title + f.Title
		entries := append(append(f.Channel.Items, f.Items...), f.Entries...)
		if len(entries) == 0 {
			yield(Item{}, fmt.Errorf("%s: neither an RSS nor an Atom file, or one without entries", name))
		}
		for n, e := range entries {
			it, err := e.item(name, n+1, publisher)
			it.part = float64(n+1) / float64(len(entries))
			if !yield(it, err) {
				return
			}
		}
	}
}

// feedCharset converts what a feed says it is written in. UTF-16 was converted
// before, and its declaration is of no account.
func feedCharset(label string, in io.Reader) (io.Reader, error) {
	if strings.HasPrefix(strings.ToLower(label), "utf-16") {
		return in, nil
	}
	return charset.NewReaderLabel(label, in)
}

func (e *feedEntry) item(name string, n int, publisher string) (Item, error) {
	it := Item{Notes: nil}
	for _, candidate := range []string{e.Encoded, e.Content.text(), e.Desc.text(), e.Summary.text()} {
		if s := fragmentText(candidate); len(s) > len(it.Text) {
			it.setText(s)
		}
	}
	it.Publisher = strings.TrimSpace(publisher)
	it.Title = strings.TrimSpace(e.Title)
	it.URL = e.link()
	it.ID = entryID(first(e.GUID, e.ID, it.URL), name, n)
	if it.Text == "" {
		return it, fmt.Errorf("%s: entry %d (%s) holds no text", name, n, it.Title)
	}
	err := it.setField("date", strings.TrimSpace(first(e.PubDate, e.Published, e.Date, e.Updated)))
	if err != nil {
		err = fmt.Errorf("%s: entry %d: %w", name, n, err)
	}
	it.placeNumbers("%s: entry %d", name, n)
	return it, err
}

func (t *feedText) text() string {
	if t.Type == "xhtml" || strings.TrimSpace(t.Chars) == "" {
		return t.Inner
	}
	return t.Chars
}

func (e *feedEntry) link() string {
	for _, l := range e.Links {
		if l.Rel == "" || l.Rel == "alternate" {
			return strings.TrimSpace(first(l.Href, l.Chars))
		}
	}
	return ""
}

// fragmentText gives the paragraphs of a piece of HTML, or the text itself where
// there is no markup in it.
func fragmentText(s string) string {
	root, err := html.Parse(strings.NewReader(s))
	if err != nil || !strings.ContainsAny(s, "<&") {
		return strings.TrimSpace(s)
	}
	return paragraphsBelow(root)
}

// entryID is the id of the n-th entry of a feed, from what the feed calls it: the last part of an address, or the whole.
// A number, or a word and a number, others have too, so that it gets the host or the feed's name in front.
func entryID(key, feed string, n int) string {
	key = strings.TrimSuffix(strings.TrimSpace(key), "/")
	if key == "" {
		return fmt.Sprintf("%s-%d", stem(feed), n)
	}
	host := hostOf(key)
	if i := strings.LastIndexByte(key, '/'); i >= 0 {
		key = key[i+1:]
		if ext := path.Ext(key); strings.IndexFunc(ext, unicode.IsDigit) < 0 {
			key = strings.TrimSuffix(key, ext)
		}
	}
	words := strings.FieldsFunc(key, func(r rune) bool { return !unicode.IsLetter(r) })
	if len(words) > 1 {
		return Slug(key)
	}
	return Slug(first(host, stem(feed)) + "-" + key)
}

func first(values ...string) string {
	for _, v := range values {
		if strings.TrimSpace(v) != "" {
			return v
		}
	}
	return ""
}
