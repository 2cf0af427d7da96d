package read

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"mime"
	"net/url"
	"strings"

	"github.com/nlnwa/gowarc/v3"

	"entente/internal/packed"
)

// warc reads the pages in a web archive, one after the other. Of an address that
// was fetched more than once the first page counts. What is no text, and answers
// that say that there is no page, are passed over. What is damaged is an error, and
// the records behind it are read where one is found again.
func warc(name string, r io.Reader, def Defaults) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		in, err := packed.Open(packed.None, r) // it counts
		var archive *gowarc.WarcFileReader
		if err == nil {
			archive, err = gowarc.NewWarcFileReaderFromStream(in, 0, gowarc.WithBufferMaxMemBytes(8<<20)) // what is larger waits on disk
		}
		if err != nil {
			yield(Item{}, fmt.Errorf("%s: %w", name, err))
			return
		}
		defer archive.Close()
		seen, end := map[string]bool{}, int64(0) // where the last record ended
		for record, err := range archive.Records() {
			if errors.Is(err, gowarc.ErrNoRecord) {
				break
			}
			if err != nil {
				yield(Item{}, fmt.Errorf("%s: at byte %d: %w; what stands after that is not read", name, record.Offset, err))
				return
			}
			goesOn := noGap(name, end, record.Offset, yield) && warcRecord(name, record, def, seen, yield)
			end = record.Offset + record.Size
			if err := record.Close(); err != nil && goesOn {
				goesOn = yield(Item{}, fmt.Errorf("%s: at byte %d: %w", name, record.Offset, err))
			}
			if !goesOn {
				return
			}
		}
		if end > 0 {
			noGap(name, end, in.At(), yield)
		} else {
			yield(Item{}, fmt.Errorf("%s: no record of a web archive in it; is it one, as its ending says?", name))
		}
	}
}

// blankBytes is how much may stand between two records: some programs write more
// ends of lines than they should.
const blankBytes = 4

// noGap says what of an archive belongs to no record, and reports whether to go on.
func noGap(name string, from, to int64, yield func(Item, error) bool) bool {
	if to-from <= blankBytes {
		return true
	}
	return yield(Item{}, fmt.Errorf("%s: damaged: bytes %d to %d are no whole record of a web archive, and were passed over", name, from, to))
}

// damageOf says what is wrong with a record so that its page is not to be believed.
func damageOf(record gowarc.Record) error {
	for _, err := range record.Validation {
		var length *gowarc.ContentLengthError
		var digest *gowarc.DigestError
		switch {
		case errors.As(err, &length):
			return fmt.Errorf("the record should have %d bytes and has %d; the archive is cut off, or damaged there", length.Expected, length.Actual)
		case errors.As(err, &digest) && strings.HasPrefix(err.Error(), "block: "):
			return errors.New("the record is damaged: its digest is that of other contents")
		}
	}
	switch head := record.WarcRecord.WarcHeader(); {
	case len(head.GetAll(gowarc.WarcType)) > 1:
		return errors.New("the record is damaged: another starts within its head")
	case !head.Has(gowarc.ContentLength):
		return errors.New("the record does not say how long it is; the archive is cut off, or damaged there")
	}
	return nil
}

// capture is the page in a record of an archive.
type capture struct {
	address  string
	kind     string // its media type, as it was sent
	contents io.Reader
}

// warcRecord reads one record, and reports whether the next is wanted.
func warcRecord(name string, record gowarc.Record, def Defaults, seen map[string]bool, yield func(Item, error) bool) bool {
	var c capture
	err := damageOf(record)
	if err == nil {
		c, err = captured(record.WarcRecord)
	}
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
	kind := map[string]packed.Kind{"gzip": packed.Gzip, "x-gzip": packed.Gzip, "zstd": packed.Zstd}[strings.ToLower(strings.TrimSpace(coding))]
	if kind == packed.None {
		return c, &Skip{c.address, "archived with the encoding " + coding}
	}
	payload, err := response.PayloadBytes()
	if err != nil {
		return c, err
	}
	c.contents, err = packed.Inflate(kind, payload) // a page is read whole before anything is made of it
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
