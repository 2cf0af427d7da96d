// Package parse gives each sentence its tags and its dependency tree.
//
// A tree is made of arcs: every token has one head, and one token, the root,
// has none. The relation of a token to its head is a Universal Dependencies
// label with its subtype, such as "nsubj:pass".
package parse

import (
	"entente/extract/text"
	"io/fs"
	"sync"
)

// Parser tags and parses sentences. It never changes after Load, and many
// goroutines may use one.
type Parser struct {
	m       *model
	scratch sync.Pool
}

// Load reads the model that data.FS holds under model/.
func Load(fsys fs.FS) (*Parser, error) {
	m, err := readModel(fsys, "model/parse.gz")
	if err != nil {
		return nil, err
	}
	p := &Parser{m: m}
	p.scratch.New = func() any { return &state{} }
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
	st.words(s)
	st.tag(p.m)
	st.parse(p.m)
	for i := range s.Tokens {
		t := &s.Tokens[i]
		t.UPOS, t.XPOS = p.m.upos[st.tags[i]], p.m.xpos[st.tags[i]]
		t.Rel, t.Head = p.m.rels[st.rel[i]], st.head[i]
		if t.Head == len(s.Tokens) {
			t.Head, t.Rel = -1, "root"
		}
	}
}
