package read

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/klauspost/compress/zstd"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// packings are the endings of compressed files.
func packings() []string { return []string{".gz", ".zst"} }

// unpackedName takes the ending of a compressed file off its name.
func unpackedName(name string) string {
	for _, p := range packings() {
		if strings.EqualFold(path.Ext(name), p) {
			return name[:len(name)-len(p)]
		}
	}
	return name
}

// unpack gives what a compressed file holds; what is not compressed, as it is.
// Nothing of it is kept in memory.
func unpack(name string, r io.Reader) (io.ReadCloser, error) {
	in := &placed{Reader: bufio.NewReader(r)}
	var z io.ReadCloser
	var err error
	switch strings.ToLower(path.Ext(name)) {
	case ".gz":
		z, err = gzip.NewReader(in)
	case ".zst":
		z, err = unzstd(in)
	default:
		return io.NopCloser(r), nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w; is it compressed as its ending says?", name, err)
	}
	return unpacking{z, in}, nil
}

// unzstd reads the head at once, so that what is no zstd is told here. What is wrong
// behind the head comes again when it is read.
func unzstd(r io.Reader) (io.ReadCloser, error) {
	d, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, err
	}
	z := d.IOReadCloser()
	in := bufio.NewReader(z)
	if _, err := in.Peek(1); errors.Is(err, zstd.ErrMagicMismatch) {
		z.Close()
		return nil, err
	}
	return struct {
		io.Reader
		io.Closer
	}{in, z}, nil
}

// placed counts the bytes that were taken out of it.
type placed struct {
	*bufio.Reader
	n int64
}

func (p *placed) Read(b []byte) (int, error) {
	n, err := p.Reader.Read(b)
	p.n += int64(n)
	return n, err
}

// ReadByte lets gzip take no more than it needs, so that the count is exact.
func (p *placed) ReadByte() (byte, error) {
	b, err := p.Reader.ReadByte()
	if err == nil {
		p.n++
	}
	return b, err
}

// unpacking says where a compressed file is damaged.
type unpacking struct {
	io.ReadCloser
	in *placed
}

func (u unpacking) Read(b []byte) (int, error) {
	n, err := u.ReadCloser.Read(b)
	switch {
	case err == nil || err == io.EOF:
	case errors.Is(err, io.ErrUnexpectedEOF):
		err = fmt.Errorf("the compressed file is cut off at byte %d", u.in.n)
	case errors.Is(err, gzip.ErrChecksum), errors.Is(err, zstd.ErrCRCMismatch):
		err = fmt.Errorf("the compressed file is damaged somewhere before byte %d (%w); what was read of it may be wrong, so get it again and build again", u.in.n, err)
	default:
		err = fmt.Errorf("the compressed file is damaged near byte %d (%w)", u.in.n, err)
	}
	return n, err
}

// utf16 reports whether a file starts like UTF-16, and which one: with its mark,
// or with letters that each have a zero byte beside them.
func utf16(head []byte) (unicode.Endianness, unicode.BOMPolicy, bool) {
	switch {
	case bytes.HasPrefix(head, []byte{0xFF, 0xFE}):
		return unicode.LittleEndian, unicode.ExpectBOM, true
	case bytes.HasPrefix(head, []byte{0xFE, 0xFF}):
		return unicode.BigEndian, unicode.ExpectBOM, true
	}
	head = head[:len(head)&^1]
	if len(head) < 8 {
		return unicode.LittleEndian, unicode.IgnoreBOM, false
	}
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i%2]++
		}
	}
	half := len(head) / 2
	switch {
	case zeros[1] > half*3/4 && zeros[0] == 0:
		return unicode.LittleEndian, unicode.IgnoreBOM, true
	case zeros[0] > half*3/4 && zeros[1] == 0:
		return unicode.BigEndian, unicode.IgnoreBOM, true
	}
	return unicode.LittleEndian, unicode.IgnoreBOM, false
}

// utf8From gives r as it is, or as UTF-8 where it is UTF-16.
func utf8From(r io.Reader) (_ io.Reader, note string) {
	in := bufio.NewReaderSize(r, 4096)
	head, _ := in.Peek(512) // an error comes again with the first read
	order, mark, ok := utf16(head)
	if !ok {
		return in, ""
	}
	return transform.NewReader(in, unicode.UTF16(order, mark).NewDecoder()), "converted from UTF-16; positions are those of the converted text"
}

// maxDocument is how large one news item may be. A larger file is none.
const maxDocument = 64 << 20

// readDocument reads all of r, if it can be a news item.
func readDocument(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxDocument+1))
	if err == nil && len(data) > maxDocument {
		err = fmt.Errorf("larger than %d MB, so no single news item; many in one file can be read as .jsonl, .csv, .rss or .warc", maxDocument>>20)
	}
	return data, err
}
