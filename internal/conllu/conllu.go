// Package conllu reads and writes CoNLL-U, the ten-column text format of the
// Universal Dependencies treebanks: one word a line, a blank line after each
// sentence, comments behind '#'.
//
// A sentence that was read can be written back: words, tags, heads and relations
// from its tokens, everything that text.Token has no room for (features, enhanced
// dependencies, MISC, ranges such as "1-2", empty nodes such as "3.1") as it stood.
//
// In memory heads count from 0 and the root has -1; in the file heads count from 1
// and the root has 0. An unknown value is "" in memory and "_" in the file.
package conllu

import (
	"strings"

	"entente/extract/text"
)

// Sentence is a tree with the parts of the file that a text.Sentence cannot hold.
// The spans of its tokens point into Text().
type Sentence struct {
	text.Sentence
	Comments []string // whole lines, with their '#'
	Rest     []Rest   // one for each token
	After    []string // ranges and empty nodes that stand behind the last word
}

// Rest is what a line says beyond text.Token, verbatim.
type Rest struct {
	Feats, Deps, Misc string
	Before            []string // lines of ranges and empty nodes that stand before the word
}

// NoSpace reports whether the next word follows without a space.
func (r Rest) NoSpace() bool {
	for item := range strings.SplitSeq(r.Misc, "|") {
		if item == "SpaceAfter=No" {
			return true
		}
	}
	return false
}

// Meta gives the value of the comment "# key = value", or "".
func (s *Sentence) Meta(key string) string {
	for _, c := range s.Comments {
		k, v, ok := strings.Cut(strings.TrimPrefix(c, "#"), "=")
		if ok && strings.TrimSpace(k) == key {
			return strings.TrimSpace(v)
		}
	}
	return ""
}

// Text rebuilds the running text: forms, with one space between words that do
// not say otherwise.
func (s *Sentence) Text() string {
	var b strings.Builder
	for _, t := range s.Tokens {
		for b.Len() < t.Span.Start {
			b.WriteByte(' ')
		}
		b.WriteString(t.Form)
	}
	return b.String()
}
