package train

import (
	"compress/gzip"
	"fmt"
	"os"

	"entente/extract/text"
	"entente/internal/conllu"
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
	var out []text.Sentence
	for s, err := range conllu.Read(z) {
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, s.Sentence)
	}
	return out, nil
}
