// Package rows reads the evaluation sets, which are JSON with a row a line.
package rows

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"iter"
)

// Read gives the rows of r. An error names its line and ends the stream.
func Read[T any](r io.Reader) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		in := bufio.NewScanner(r)
		in.Buffer(nil, 1<<24)
		for n := 1; in.Scan(); n++ {
			var row T
			err := json.Unmarshal(in.Bytes(), &row)
			if err != nil {
				err = fmt.Errorf("line %d: %w", n, err)
			}
			if !yield(row, err) || err != nil {
				return
			}
		}
		if err := in.Err(); err != nil {
			var none T
			yield(none, err)
		}
	}
}
