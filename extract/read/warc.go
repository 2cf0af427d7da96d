package read

import (
	"fmt"
	"io"
	"iter"
	"mime"
	"net/url"
	"strings"

	"github.com/nlnwa/gowarc/v3"
)

// warc reads the pages in a web archive, one after the other. Of an address that
// was fetched more than once the first page counts. What is no text, and answers
// that say that there is no page, are passed over.
func warc(name string, r io.Reader, def Defaults) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		archive, err := gowarc.NewWarcFileReaderFromStream(r, 0, gowarc.WithBufferMaxMemBytes(8<<20)) // what is larger waits on disk
		if err != nil {
			yield(Item{}, fmt.Errorf("%s: %w", name, err))
			return
		}
		defer archive.Close()
		seen, records := map[string]bool{}, 0
		for record, err := range archive.Records() {
			if record.WarcRecord != nil && record.WarcRecord.Type() >= gowarc.Warcinfo {
				records++
			}
			if err != nil {
				yield(Item{}, fmt.Errorf("%s: at byte %d: %w; what stands after that is not read", name, record.Offset, err))
				return
			}
			goesOn := warcRecord(name, record, def, seen, yield)
			if err := record.Close(); err != nil && goesOn {
				goesOn = yield(Item{}, fmt.Errorf("%s: at byte %d: %w", name, record.Offset, err))
			}
			if !goesOn {
				return
			}
		}
		if records == 0 {
			yield(Item{}, fmt.Errorf("%s: no record of a web archive in it; is it one, as its ending says?", name))
		}
	}
}

// capture is the page in a record of an archive.
type capture struct {
	address  string
	kind     string // its media type, as it was sent
	contents io.Reader
}

// warcRecord reads one record, and reports whether the next is wanted.
func warcRecord(name string, record gowarc.Record, def Defaults, seen map[string]bool, yield func(Item, error) bool) bool {
	c, err := captured(record.WarcRecord)
	if err != nil {
		return yield(Item{}, fmt.Errorf("%s: at byte %d: %w", name, record.Offset, err))
	}
	read := c.reader()
	if read == nil {
		return true
	}
	id := addressSlug(c.address)
	if seen[id] {
		return yield(Item{}, &Skip{c.address, "fetched before in the same archive"})
	}
	seen[id] = true
	for it, err := range read(c.address, c.contents, def) {
		if it.ID == "" {
			it.ID = id
		}
		if it.URL == "" {
			it.URL = c.address
		}
		if it.Publisher == "" && def.Publisher == "" {
			it.Publisher = hostOf(c.address)
		}
		if !yield(it, err) {
			return false
		}
	}
	return true
}

// captured takes the page out of a record; one without contents where there is none.
func captured(record gowarc.WarcRecord) (capture, error) {
	head := record.WarcHeader()
	c := capture{address: strings.Trim(head.Get(gowarc.WarcTargetURI), "<>"), kind: head.Get(gowarc.ContentType)}
	var err error
	switch record.Type() {
	case gowarc.Response:
		response, ok := record.Block().(gowarc.HttpResponseBlock)
		if !ok || response.HttpStatusCode() != 200 {
			return c, nil
		}
		if sent := response.HttpHeader(); sent != nil {
			c.kind = sent.Get("Content-Type")
			if coding := sent.Get("Content-Encoding"); coding != "" && coding != "identity" {
				return c.decoded(response, coding)
			}
		}
		c.contents, err = response.PayloadBytes()
	case gowarc.Resource, gowarc.Conversion:
		c.contents, err = record.Block().RawBytes()
	}
	return c, err
}

// decoded unpacks a page that was archived as it was sent, compressed.
func (c capture) decoded(response gowarc.HttpResponseBlock, coding string) (capture, error) {
	ending := map[string]string{"gzip": ".gz", "x-gzip": ".gz", "zstd": ".zst"}[strings.ToLower(strings.TrimSpace(coding))]
	if ending == "" {
		return c, &Skip{c.address, "archived with the encoding " + coding}
	}
	packed, err := response.PayloadBytes()
	if err != nil {
		return c, err
	}
	c.contents, err = unpack(c.address+ending, packed)
	return c, err
}

// reader gives what reads a page of this kind, or nothing.
func (c capture) reader() func(string, io.Reader, Defaults) iter.Seq2[Item, error] {
	kind, _, err := mime.ParseMediaType(c.kind)
	if c.contents == nil || err != nil {
		return nil
	}
	switch kind {
	case "text/html", "application/xhtml+xml":
		return func(name string, r io.Reader, _ Defaults) iter.Seq2[Item, error] { return pageOf(name, r, c.kind) }
	case "text/plain":
		return one(frontMatter)
	}
	return nil
}

// addressSlug makes an id of an address: its host and its path.
func addressSlug(address string) string {
	_, rest, ok := strings.Cut(address, "://")
	if !ok {
		rest = address
	}
	return Slug(strings.TrimPrefix(rest, "www."))
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}
