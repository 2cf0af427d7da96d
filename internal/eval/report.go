package eval

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"entente/extract/text"
	"entente/internal/conllu"
)

// Pipeline is the stages that are measured.
type Pipeline struct {
	Sentences func(doc string, body text.Span) []text.Sentence
	Grammar   func(*text.Sentence) // tags, lemmas and tree of a sentence cut into tokens
}

// scores is what is measured of one genre.
type scores struct {
	count           Count
	tokens          Match // raw text, headlines in blocks of their own
	blocks, running Match // sentences, in blocks and in running text
}

func (s scores) plus(o scores) scores {
	return scores{s.count.Plus(o.count), s.tokens.Plus(o.tokens), s.blocks.Plus(o.blocks), s.running.Plus(o.running)}
}

func (s scores) String() string {
	return fmt.Sprintf("%v  |  raw tokens %5.2f  sentences %5.2f  in one line %5.2f",
		s.count, s.tokens.F1(), s.blocks.F1(), s.running.F1())
}

// Report measures p on a treebank, a line for each corpus and genre, and for the
// genres nearest to news. The corpus is the first comment of a sentence.
func Report(bank []conllu.Sentence, p Pipeline) string {
	by := map[string][]conllu.Sentence{}
	for _, s := range bank {
		by[s.Meta("corpus")] = append(by[s.Meta("corpus")], s)
	}
	var b strings.Builder
	var news, all scores
	for _, genre := range slices.Sorted(maps.Keys(by)) {
		s := measure(by[genre], p)
		fmt.Fprintf(&b, "%-14s %v\n", genre, s)
		all = all.plus(s)
		switch genre {
		case "GUM-news", "GUM-speech", "GUM-interview", "GUM-bio":
			news = news.plus(s)
		}
	}
	fmt.Fprintf(&b, "%-14s %v\n%-14s %v\n", "near-news", news, "all", all)
	return b.String()
}

func measure(bank []conllu.Sentence, p Pipeline) scores {
	var s scores
	for _, g := range bank {
		found := text.Sentence{Span: g.Span}
		for _, t := range g.Tokens {
			found.Tokens = append(found.Tokens, text.Token{Span: t.Span, Form: t.Form, Head: -1})
		}
		p.Grammar(&found)
		s.count = s.count.Plus(Tree(g.Tokens, found.Tokens))
	}
	raw, gold := Raw(bank, true)
	s.tokens, s.blocks = Segmentation(gold, p.Sentences(raw, text.Span{End: len(raw)}))
	raw, gold = Raw(bank, false)
	_, s.running = Segmentation(gold, p.Sentences(raw, text.Span{End: len(raw)}))
	return s
}
