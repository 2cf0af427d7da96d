package train

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"entente/extract/text"
)

// ReadTreebank reads a gzipped CoNLL-U file.
func ReadTreebank(name string) ([]text.Sentence, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	s, err := readTrees(z)
	if err != nil {
		return nil, fmt.Errorf("%s:%w", name, err)
	}
	return s, nil
}

func readTrees(r io.Reader) ([]text.Sentence, error) {
	var out []text.Sentence
	var s text.Sentence
	sc := bufio.NewScanner(r)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		switch {
		case line == "":
			out = append(out, s)
			s = text.Sentence{}
		case line[0] != '#':
			c := strings.Split(line, "\t")
			if len(c) != 10 {
				return nil, fmt.Errorf("%d: %d columns, want 10", n, len(c))
			}
			h, err := strconv.Atoi(c[6])
			if err != nil {
				return nil, fmt.Errorf("%d: head %q", n, c[6])
			}
			s.Tokens = append(s.Tokens, text.Token{Form: c[1], UPOS: c[3], XPOS: c[4], Head: h - 1, Rel: c[7]})
		}
	}
	return out, sc.Err()
}
