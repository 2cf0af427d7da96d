package read

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// decode gives data as UTF-8, and says so where it had to convert. A byte order
// mark of UTF-16 is believed; other text that is no UTF-8 is read as
// Windows-1252, which old newsroom systems write and in which every byte means
// something.
func decode(data []byte) (s, note string) {
	utf16 := bytes.HasPrefix(data, []byte{0xFF, 0xFE}) || bytes.HasPrefix(data, []byte{0xFE, 0xFF})
	switch {
	case utf16:
		dec := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder()
		if out, err := dec.Bytes(data); err == nil {
			return string(out), "converted from UTF-16; positions are those of the converted text"
		}
	case utf8.Valid(data):
		return string(data), ""
	}
	out, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil {
		return strings.ToValidUTF8(string(data), "\uFFFD"), "invalid UTF-8 replaced; positions are those of the converted text"
	}
	return string(out), "not UTF-8, so read as Windows-1252; positions are those of the converted text"
}
