// Package parse gives each sentence its tags and its dependency tree.
//
// A tree is made of arcs: every token has one head, and one token, the root,
// has none. The relation of a token to its head is a Universal Dependencies
// label with its subtype, such as "nsubj:pass".
//
// The network of package tag tells each token's use in its sentence. Here every
// pair of a token and a possible head gets a score, the best tree is read off
// the scores, and each arc of it gets its relation.
package parse

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sync"

	"entente/extract/tag"
	"entente/extract/text"
)

// Parser tags and parses sentences. It never changes after Load, and many
// goroutines may use one.
type Parser struct {
	readers []*reader // mostly one
	words   *Words
	scratch sync.Pool
}

// Load reads the model that data.FS holds under model/, and lexicon/tree.tsv.
func Load(fsys fs.FS) (*Parser, error) {
	n, err := tag.LoadNetwork(fsys)
	if err != nil {
		return nil, err
	}
	return assemble(fsys, n)
}

// LoadAccurate is Load for the accurate model: several networks read each
// sentence, and what they find likely together counts. It makes fewer mistakes
// and takes several times as long.
func LoadAccurate(fsys fs.FS) (*Parser, error) {
	nets, err := tag.LoadNetworks(fsys)
	if err != nil {
		return nil, err
	}
	return assemble(fsys, nets...)
}

func assemble(fsys fs.FS, nets ...*tag.Network) (*Parser, error) {
	w, err := LoadWords(fsys)
	if err != nil {
		return nil, err
	}
	p, err := New(w, nets...)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path.Dir(tag.File), err)
	}
	return p, nil
}

// New makes a parser of words and of networks that know the same labels.
func New(w *Words, nets ...*tag.Network) (*Parser, error) {
	p := &Parser{words: w}
	p.scratch.New = func() any { return &state{nets: make([]tag.Scratch, len(nets))} }
	for i, n := range nets {
		r, err := newReader(n)
		if err == nil && !(slices.Equal(n.UPOS, nets[0].UPOS) && slices.Equal(n.XPOS, nets[0].XPOS) && slices.Equal(n.Rels, nets[0].Rels)) {
			err = fmt.Errorf("other labels than the first network")
		}
		if err != nil {
			return nil, fmt.Errorf("network %d: %w", i+1, err)
		}
		p.readers = append(p.readers, r)
	}
	if len(nets) == 0 {
		return nil, errors.New("the parser has no network")
	}
	return p, nil
}

// Parse sets UPOS, XPOS, Head and Rel of the tokens of s. Exactly one token of
// a sentence that has any gets head -1, the root.
func (p *Parser) Parse(s *text.Sentence) {
	if len(s.Tokens) == 0 {
		return
	}
	st := p.scratch.Get().(*state)
	defer p.scratch.Put(st)
	n := dateline(s.Tokens)
	toks := s.Tokens[n:]
	p.read(st, toks)
	st.tree()
	p.relations(st)
	for i := range toks {
		toks[i].Head, toks[i].Rel = st.head[i], p.readers[0].net.Rels[st.rel[i]]
	}
	settle(toks)
	p.words.mend(toks, &st.before)
	if n > 0 {
		ahead(s.Tokens, n)
	}
}
