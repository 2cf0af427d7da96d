package read

import (
	"bufio"
	"bytes"
	"fmt"
	"io"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"entente/internal/packed"
)

// unpackedName takes the ending of a compressed file off its name.
func unpackedName(name string) string {
	return name[:len(name)-len(packed.KindOf(name))]
}

// Packed reports whether a file of this name is compressed. Read needs an io.Seeker
// for it.
func Packed(name string) bool { return packed.KindOf(name) != packed.None }

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
