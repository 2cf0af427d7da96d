// Package token cuts raw text into sentences and tokens, the way the English
// Universal Dependencies treebanks do, so that the tagger and the parser see
// what they learned from.
//
// A chunk is a run of characters without white space; a token is a chunk or a
// piece of one: "don't" is do n't, "well-known" is well - known, "U.S." stays
// whole. How a chunk is cut depends on the chunk alone, so a name is cut the
// same way wherever it stands; only the full stop of "etc." and its kind looks
// at what follows.
//
// A block is what stands between blank lines. A sentence never crosses a block,
// a list item, or a line that ends before the width of its block is used up, as
// headlines do; a newline where the text was merely wrapped is white space.
//
// Spans tile the text: between two tokens there is only white space, control and
// zero-width characters. Work is linear in the text and the memory bounded by
// the longest sentence, which is at most 256 tokens.
package token

import (
	"io/fs"
	"iter"
	"slices"
	"strings"

	"entente/extract/text"
)

const (
	maxTokens = 256  // in a sentence; a longer one is cut at a comma, or anywhere
	maxChunk  = 1024 // bytes; a longer run without white space is cut
)

// Tokenizer cuts text. It is immutable and safe for concurrent use.
type Tokenizer struct {
	words map[string]kind
	parts map[string]int // contraction -> where to cut
}

// Load reads lexicon/token.tsv from fsys.
func Load(fsys fs.FS) (*Tokenizer, error) { return loadLexicon(fsys, "lexicon/token.tsv") }

// Sentences gives the sentences of the part body of doc. Spans count from the start of doc.
func (t *Tokenizer) Sentences(doc string, body text.Span) []text.Sentence {
	return slices.Collect(t.All(doc, body))
}

// All gives the sentences one after the other.
func (t *Tokenizer) All(doc string, body text.Span) iter.Seq[text.Sentence] {
	return func(yield func(text.Sentence) bool) {
		s := splitter{t: t, doc: doc[:body.End], yield: yield}
		s.joined = !strings.Contains(strings.TrimSpace(s.doc[body.Start:]), "\n")
		for block := range blocks(s.doc, body.Start) {
			if !s.block(block) {
				return
			}
		}
	}
}

// splitter collects the tokens of the current sentence.
type splitter struct {
	t      *Tokenizer
	doc    string
	joined bool // the whole text is one line
	cur    []text.Token
	quote  bool // a straight double quote is open
	yield  func(text.Sentence) bool
}

// block cuts one block and reports whether to go on.
func (s *splitter) block(b text.Span) bool {
	for pos := b.Start; pos < b.End; {
		chunk := nextChunk(s.doc, pos, b.End)
		if chunk.Len() == 0 {
			break
		}
		next := nextChunk(s.doc, chunk.End, b.End)
		if !s.chunk(chunk, next, b.End) {
			return false
		}
		pos = chunk.End
	}
	return s.flush(len(s.cur))
}

// chunk adds the tokens of a chunk and ends the sentence where one ends.
func (s *splitter) chunk(chunk, next text.Span, end int) bool {
	for pos := chunk.Start; pos < chunk.End; {
		span := s.t.token(s.doc[:chunk.End], chunk.Start, pos)
		if s.glued(pos, chunk) && !s.flush(len(s.cur)) {
			return false
		}
		if !s.add(span, next, end) {
			return false
		}
		pos = span.End
	}
	if len(s.cur) > 0 && (s.ends(next, end) || s.dateline(next, end)) {
		return s.flush(len(s.cur))
	}
	return true
}

// add appends a token, cut further where it holds several words, and reports
// whether to go on.
func (s *splitter) add(span, next text.Span, end int) bool {
	w := s.doc[span.Start:span.End]
	if w == `"` {
		s.quote = !s.quote
	}
	last := len(w)
	if s.t.gives(w, s.doc, span.End, next, end) {
		last--
	}
	for from := 0; from < len(w); {
		to := last
		if from < last {
			to = from + s.t.first(w[from:last], from > 0)
		} else {
			to = len(w)
		}
		if !s.push(text.Span{Start: span.Start + from, End: span.Start + to}) {
			return false
		}
		from = to
	}
	return true
}

func (s *splitter) push(span text.Span) bool {
	form := strings.ToValidUTF8(s.doc[span.Start:span.End], "\uFFFD")
	s.cur = append(s.cur, text.Token{Span: span, Form: form, Head: -1})
	return len(s.cur) < maxTokens || s.flush(s.softCut())
}

// flush hands the first n tokens over as a sentence and keeps the rest.
func (s *splitter) flush(n int) bool {
	if n == 0 {
		return true
	}
	tokens := slices.Clone(s.cur[:n])
	s.cur = append(s.cur[:0], s.cur[n:]...)
	if len(s.cur) == 0 {
		s.quote = false
	}
	return s.yield(text.Sentence{
		Span:   text.Span{Start: tokens[0].Span.Start, End: tokens[n-1].Span.End},
		Tokens: tokens,
	})
}

// softCut finds where to cut a sentence that is too long: behind the last mark
// in its second half that sets clauses apart, or at its end.
func (s *splitter) softCut() int {
	for _, marks := range []string{";:", ",–—"} {
		for i := len(s.cur) - 1; i > len(s.cur)/2; i-- {
			if strings.Contains(marks, s.cur[i].Form) {
				return i + 1
			}
		}
	}
	return len(s.cur)
}
