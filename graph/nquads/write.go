package nquads

import (
	"bufio"
	"bytes"
	"io"
	"iter"
	"slices"

	"github.com/cayleygraph/quad"
)

// WriteSorted writes the quads in the order of their bytes, each once, so that
// the same graph is the same file whatever the order of quads.
func WriteSorted(w io.Writer, quads iter.Seq2[quad.Quad, error]) error {
	var buf []byte
	var ends []int
	for q, err := range quads {
		if err == nil {
			buf, err = Append(buf, q)
		}
		if err != nil {
			return err
		}
		ends = append(ends, len(buf))
	}
	lines := make([][]byte, len(ends))
	from := 0
	for i, end := range ends {
		lines[i], from = buf[from:end], end
	}
	slices.SortFunc(lines, bytes.Compare)
	out := bufio.NewWriterSize(w, 1<<16)
	for i, line := range lines {
		if i == 0 || !bytes.Equal(line, lines[i-1]) {
			if _, err := out.Write(line); err != nil {
				return err
			}
		}
	}
	return out.Flush()
}

// Write writes the quads in the order in which they come.
func Write(w io.Writer, quads iter.Seq2[quad.Quad, error]) error {
	out := bufio.NewWriterSize(w, 1<<16)
	var buf []byte
	for q, err := range quads {
		if err == nil {
			buf, err = Append(buf[:0], q)
		}
		if err != nil {
			return err
		}
		if _, err := out.Write(buf); err != nil {
			return err
		}
	}
	return out.Flush()
}
