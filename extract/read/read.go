// Package read turns what people have on disk into documents: plain text and
// Markdown with front matter, web pages, web archives, PDF, RSS and Atom files,
// JSON, JSON lines, CSV and TSV, each also compressed with gzip or zstd. Documents
// that carry the text of an earlier one are recognised: see Memory.
//
// A document of a plain text file keeps the file's bytes. A document of any other
// format keeps the text that was taken out of it, and offsets count in that; of
// Markdown it has the lines of the file.
package read

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"path"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"entente/extract/text"
	"entente/internal/packed"
)

// Item is one document with what reading it had to decide.
type Item struct {
	text.Document
	// Notes say what was converted or worked out, one sentence each.
	Notes []string
	// Note is what Memory wants to be given again in a later run.
	Note []byte
	// End is how many bytes of the source had been read with it, as they are on disk.
	End int64
	// part is how much of what was read it is the end of, where all was read at once.
	part float64
	// numbers is its date, where that is of numbers alone.
	numbers *numbers
}

// Defaults hold for documents that don't say it themselves.
type Defaults struct {
	Date      text.Date
	Publisher string
	// Order is what comes first in dates of numbers alone.
	Order DateOrder
	// Fields maps the names of columns or members to ours: "event_text" to "text".
	Fields map[string]string
	// PDF takes the text out of a PDF; nil where nothing on this machine can.
	PDF func(pdf []byte) ([]byte, error)
}

// A format reads one kind of file. It may find many documents in it.
type format struct {
	ext  []string
	read func(name string, r io.Reader, def Defaults) iter.Seq2[Item, error]
}

func formats() []format {
	return []format{
		{[]string{".txt", ".text", ""}, one(frontMatter)},
		{[]string{".md", ".markdown"}, one(markdown)},
		{[]string{".html", ".htm", ".xhtml"}, page},
		{[]string{".rss", ".atom", ".xml"}, feed},
		{[]string{".jsonl", ".ndjson"}, jsonLines},
		{[]string{".json"}, jsonFile},
		{[]string{".csv"}, table(',')},
		{[]string{".tsv"}, table('\t')},
		{[]string{".warc"}, warc},
		{[]string{".pdf"}, pdf},
	}
}

// Known reports whether a file of this name is of a format that Read knows.
func Known(name string) bool {
	_, ok := formatOf(name)
	return ok && path.Ext(unpackedName(name)) != ""
}

func formatOf(name string) (format, bool) {
	ext := strings.ToLower(path.Ext(unpackedName(name)))
	for _, f := range formats() {
		if slices.Contains(f.ext, ext) {
			return f, true
		}
	}
	return format{}, false
}

// Endings lists the file name endings that can be read, for messages.
func Endings() string {
	var all []string
	for _, f := range formats() {
		for _, e := range f.ext {
			if e != "" {
				all = append(all, e)
			}
		}
	}
	return strings.Join(all, ", ") + fmt.Sprintf(", each also with %s or %s", packed.Gzip, packed.Zstd)
}

// Read gives the documents in r. The name decides the format and, where the file
// says nothing better, the document's id. An error names file and line.
func Read(name string, r io.Reader, def Defaults) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		f, ok := formatOf(name)
		if !ok {
			yield(Item{}, fmt.Errorf("%s: the ending %s is none that can be read; known are %s", name, path.Ext(unpackedName(name)), Endings()))
			return
		}
		unpacked, err := packed.Open(packed.KindOf(name), r)
		if err != nil {
			yield(Item{}, fmt.Errorf("%s: %w", name, err))
			return
		}
		defer unpacked.Close()
		plain, note := utf8From(unpacked)
		empty := true
		for item, err := range (&dating{name: name, order: def.Order}).over(f.read(name, plain, def)) {
			empty = false
			if note != "" {
				item.Notes = append(item.Notes, note)
			}
			if err == nil {
				item.complete(name, def)
			}
			if item.End = unpacked.At(); item.part > 0 {
				item.End = int64(item.part * float64(item.End))
			}
			if !yield(item, err) {
				return
			}
		}
		if empty {
			yield(Item{End: unpacked.At()}, &Skip{name, "empty"})
		}
	}
}

// one makes a reader of many documents from a reader of one.
func one(read func(name string, s string) (Item, error)) func(string, io.Reader, Defaults) iter.Seq2[Item, error] {
	return func(name string, r io.Reader, _ Defaults) iter.Seq2[Item, error] {
		return func(yield func(Item, error) bool) {
			data, err := readDocument(r)
			switch {
			case err != nil:
				yield(Item{}, fmt.Errorf("%s: %w", name, err))
				return
			case len(bytes.TrimSpace(data)) == 0:
				return
			case unwritten(data):
				yield(Item{}, &Skip{name, "binary, and no text"})
				return
			}
			s, note := decode(data)
			item, err := read(name, s)
			if note != "" {
				item.Notes = append(item.Notes, note)
			}
			yield(item, err)
		}
	}
}

// complete fills out what the file left open.
func (it *Item) complete(name string, def Defaults) {
	if it.ID == "" {
		it.ID = stem(name)
	}
	if it.Publisher == "" {
		it.Publisher = def.Publisher
	}
	if it.Date.IsZero() {
		it.Date = def.Date
	}
	if it.Date.Month == 0 {
		it.inferDate(name)
	}
}

// stem is the id that a file's name gives: without its folder and its ending.
func stem(name string) string {
	base := path.Base(unpackedName(name))
	return Slug(strings.TrimSuffix(base, path.Ext(base)))
}

// Slug makes a name fit for an IRI: lower case, no accents, hyphens.
func Slug(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ToLower(s)) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r > unicode.MaxASCII && unicode.IsLetter(r):
			b.WriteRune(r)
		case unicode.Is(unicode.Mn, r):
		default:
			if n := b.Len(); n > 0 && b.String()[n-1] != '-' {
				b.WriteByte('-')
			}
		}
	}
	if slug := strings.Trim(b.String(), "-"); slug != "" {
		return slug
	}
	return "stdin"
}

// Unique passes items on, and makes an error of a second document with an id
// that was taken: in a graph it would silently replace the first.
func Unique(items iter.Seq2[Item, error]) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		seen := map[string]bool{}
		for it, err := range items {
			if err == nil && seen[it.ID] {
				err = fmt.Errorf("two documents are called %s; give one an id of its own (id: ... in its front matter), or rename the file", it.ID)
			}
			seen[it.ID] = seen[it.ID] || err == nil
			if !yield(it, err) {
				return
			}
		}
	}
}
