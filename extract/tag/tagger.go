package tag

import (
	"io/fs"
	"sync"

	"entente/extract/text"
)

// Tagger gives tokens their parts of speech. It never changes, and many
// goroutines may use one.
type Tagger struct {
	net     *Network
	scratch sync.Pool
}

// LoadTagger reads the tagger's network from data.FS.
func LoadTagger(fsys fs.FS) (*Tagger, error) {
	n, err := LoadNetwork(fsys)
	if err != nil {
		return nil, err
	}
	t := &Tagger{net: n}
	t.scratch.New = func() any { return &Scratch{} }
	return t, nil
}

// Tag sets UPOS and XPOS of the tokens of s. A parse.Parser does this too.
func (t *Tagger) Tag(s *text.Sentence) {
	if len(s.Tokens) == 0 {
		return
	}
	st := t.scratch.Get().(*Scratch)
	defer t.scratch.Put(st)
	t.net.Encode(st, s.Tokens)
	t.net.Choose(st, s.Tokens)
}

// Choose sets the tags that score best in st.Top.
func (n *Network) Choose(st *Scratch, tokens []text.Token) {
	u, x := len(n.UPOS), len(n.XPOS)
	for i := range tokens {
		row := st.Top[i*n.Width():]
		tokens[i].UPOS = n.UPOS[Best(row[:u])]
		tokens[i].XPOS = n.XPOS[Best(row[u:u+x])]
	}
}

// Best is the index of the greatest number, the first of equals.
func Best(v []float32) int {
	b := 0
	for i, x := range v {
		if x > v[b] {
			b = i
		}
	}
	return b
}
