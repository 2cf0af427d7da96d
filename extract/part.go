package extract

import (
	"context"
	"iter"
	"slices"
	"strings"

	"entente/extract/actor"
	"entente/extract/read"
	"entente/extract/text"
)

// partSize is how many sentences are read together at least. Words, trees and
// candidates of so many are in memory at a time, however long a text is.
const partSize = 4096

// Parts reads a document in parts, one after the other: the whole of it in most
// cases, stretches of some thousand sentences of a book. Who is meant by a
// pronoun or a family name is looked for in the same part.
func (x *Extractor) Parts(item read.Item) iter.Seq[Result] {
	return x.parts(context.Background(), item)
}

// parts gives parts until ctx ends; what is in hand then is not given.
func (x *Extractor) parts(ctx context.Context, item read.Item) iter.Seq[Result] {
	return func(yield func(Result) bool) {
		r := Result{Item: item}
		for s := range x.tokens.All(item.Text, item.Body) {
			if ctx.Err() != nil {
				return
			}
			if full(item.Text, r.Sentences, s.Span.Start) {
				if !yield(x.link(r)) {
					return
				}
				r = Result{Item: item}
			}
			x.Grammar(&s)
			r.Sentences = append(r.Sentences, s)
		}
		yield(x.link(r))
	}
}

func (x *Extractor) link(r Result) Result {
	r.Actors = x.actors.Link(&r.Document, r.Sentences)
	return r
}

// full reports whether a part ends with these sentences: best between two
// paragraphs, but not much later.
func full(doc string, part []text.Sentence, next int) bool {
	n := len(part)
	if n < partSize {
		return false
	}
	return n >= 2*partSize || strings.Count(doc[part[n-1].Span.End:next], "\n") > 1
}

// join adds the next part of a document, of whose sentences only the places are
// kept.
func (r *Result) join(part *Result) {
	wordless(r.Sentences)
	wordless(part.Sentences)
	sentences, mentions := len(r.Sentences), len(r.Actors.Mentions)
	r.Sentences = append(r.Sentences, part.Sentences...)
	r.Statements = append(r.Statements, part.Statements...)
	for _, m := range part.Actors.Mentions {
		m.Sentence += sentences
		if m.Antecedent >= 0 {
			m.Antecedent += mentions
		}
		r.Actors.Mentions = append(r.Actors.Mentions, m)
	}
	for _, role := range part.Actors.Roles {
		role.Holder += mentions
		role.Sentence += sentences
		r.Actors.Roles = append(r.Actors.Roles, role)
	}
	for _, a := range part.Actors.New {
		if !slices.ContainsFunc(r.Actors.New, func(old actor.Actor) bool { return old.ID == a.ID }) {
			r.Actors.New = append(r.Actors.New, a)
		}
	}
}

func wordless(sents []text.Sentence) {
	for i := range sents {
		sents[i].Tokens = nil
	}
}
