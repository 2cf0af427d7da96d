package read

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// unwritten reports whether data is none that people write: among its first bytes are
// control characters that no text has.
func unwritten(data []byte) bool {
	const look, few = 4096, 50 // one in fifty
	head := data[:min(len(data), look)]
	n := 0
	for _, c := range head {
		if c < ' ' && !strings.ContainsRune("\t\n\v\f\r\b\x1b", rune(c)) {
			n++
		}
	}
	return n*few > len(head)
}

// decode gives data as UTF-8, and says so where it had to convert: text that is
// no UTF-8 is read as Windows-1252, which old newsroom systems write and in which
// every byte means something. UTF-16 was converted before.
func decode(data []byte) (s, note string) {
	if utf8.Valid(data) {
		return string(data), ""
	}
	out, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil {
		return strings.ToValidUTF8(string(data), "\uFFFD"), "invalid UTF-8 replaced; positions are those of the converted text"
	}
	return string(out), "not UTF-8, so read as Windows-1252; positions are those of the converted text"
}
