package train

import (
	"encoding/gob"
	"fmt"
	"os"

	"entente/extract/tag"
)

// stored is a network as it is kept between runs.
type stored struct {
	Shape            Shape
	Words            []string
	Trained          int
	Vectors          []float32
	Upos, Xpos, Rels []string
	Weights          map[string][]float32
}

// Save writes n with all its digits; the program's own model is smaller.
func (n *Net) Save(name string) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	s := stored{n.Shape, n.Words, n.Trained, n.vectors, n.upos.Names, n.xpos.Names, n.rels.Names, map[string][]float32{}}
	for _, p := range n.all {
		s.Weights[p.name] = p.w
	}
	if err := gob.NewEncoder(f).Encode(s); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// Open reads what Save wrote.
func Open(name string) (*Net, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var s stored
	if err := gob.NewDecoder(f).Decode(&s); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	n := &Net{Shape: s.Shape, Words: s.Words, Trained: s.Trained, vectors: s.Vectors, lex: tag.NewLexicon(s.Words)}
	n.upos, n.xpos, n.rels = labelled(s.Upos), labelled(s.Xpos), labelled(s.Rels)
	n.build(1)
	for _, p := range n.all {
		w, ok := s.Weights[p.name]
		if !ok || len(w) != len(p.w) {
			return nil, fmt.Errorf("%s: weights %s: have %d, want %d", name, p.name, len(w), len(p.w))
		}
		copy(p.w, w)
		copy(p.mean, w)
	}
	return n, nil
}
