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
	"fmt"
	"io/fs"
	"slices"
	"sync"

	"entente/extract/tag"
	"entente/extract/tag/exact"
	"entente/extract/text"
)

// Parser tags and parses sentences. It never changes after Load, and many
// goroutines may use one.
type Parser struct {
	net      *tag.Network
	words    *Words
	mix      *exact.Matrix // from what a token seeks in a head to what heads show
	rel      *exact.Matrix // from a pair to its relation
	root     []float32     // what the root shows as a head
	relRoot  []float32
	dist     []float32 // a bias for each distance to a head
	arc, pad int       // numbers that describe a token for its arc, for its relation
	rootRel  int
	scratch  sync.Pool
}

// Load reads the model that data.FS holds under model/, and lexicon/tree.tsv.
func Load(fsys fs.FS) (*Parser, error) {
	n, err := tag.LoadNetwork(fsys)
	if err != nil {
		return nil, err
	}
	w, err := LoadWords(fsys)
	if err != nil {
		return nil, err
	}
	p, err := New(n, w)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", tag.File, err)
	}
	return p, nil
}

// New makes a parser of a network and of words.
func New(n *tag.Network, w *Words) (*Parser, error) {
	p := &Parser{net: n, words: w, rootRel: slices.Index(n.Rels, "root")}
	p.scratch.New = func() any { return &state{} }
	var err error
	try := func(e error) {
		if err == nil {
			err = e
		}
	}
	var e error
	p.mix, e = n.Matrix("mix", 0, 0)
	try(e)
	p.rel, e = n.Matrix("rel", 0, len(n.Rels))
	try(e)
	if err != nil {
		return nil, err
	}
	p.arc, p.pad = p.mix.Ins, p.rel.Ins
	p.root, e = n.Vector("root", p.arc)
	try(e)
	p.relRoot, e = n.Vector("rel.root", p.pad)
	try(e)
	p.dist, e = n.Vector("dist", 2*far+1)
	try(e)
	if want := len(n.UPOS) + len(n.XPOS) + 2*p.arc + 2*p.pad; err == nil && (n.Width() != want || p.mix.Outs != p.arc || p.arc%16 != 0) {
		err = fmt.Errorf("matrix top has %d outputs, want %d", n.Width(), want)
	}
	if err == nil && p.rootRel < 0 {
		err = fmt.Errorf("no relation root")
	}
	return p, err
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
	p.net.Encode(&st.Scratch, toks)
	p.net.Choose(&st.Scratch, toks)
	p.score(st, len(toks))
	st.tree()
	p.relations(st)
	for i := range toks {
		toks[i].Head, toks[i].Rel = st.head[i], p.net.Rels[st.rel[i]]
	}
	settle(toks)
	p.words.mend(toks, &st.before)
	if n > 0 {
		ahead(s.Tokens, n)
	}
}
