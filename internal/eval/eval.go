// Package eval measures the pipeline on a treebank: tags, lemmas and trees on
// gold tokens, tokens and sentences on raw text. It keeps the result in a golden
// file, so that a change in accuracy is a line in a diff.
//
// Scores are percentages of all tokens, punctuation included. UAS is the share
// of right heads; LAS asks for the right relation too, without its subtype; ELAS
// with it.
package eval

import (
	"fmt"
	"strings"

	"entente/extract/text"
	"entente/internal/conllu"
)

// Count is how many tokens are right.
type Count struct {
	Tokens, UPOS, XPOS, Lemma, UAS, LAS, ELAS int
}

// Tree compares a sentence with the gold one, which has the same tokens.
func Tree(gold, found []text.Token) Count {
	c := Count{Tokens: len(gold)}
	for i, g := range gold {
		f := found[i]
		add(&c.UPOS, f.UPOS == g.UPOS)
		add(&c.XPOS, f.XPOS == g.XPOS)
		add(&c.Lemma, f.Lemma == g.Lemma)
		head := f.Head == g.Head
		add(&c.UAS, head)
		add(&c.LAS, head && text.BaseRel(f.Rel) == text.BaseRel(g.Rel))
		add(&c.ELAS, head && f.Rel == g.Rel)
	}
	return c
}

func add(n *int, right bool) {
	if right {
		*n++
	}
}

// Plus is the sum of c and d.
func (c Count) Plus(d Count) Count {
	return Count{
		c.Tokens + d.Tokens, c.UPOS + d.UPOS, c.XPOS + d.XPOS, c.Lemma + d.Lemma,
		c.UAS + d.UAS, c.LAS + d.LAS, c.ELAS + d.ELAS,
	}
}

// String gives the percentages in one line.
func (c Count) String() string {
	p := func(n int) float64 { return percent(n, c.Tokens) }
	return fmt.Sprintf("%6d tokens  upos %5.2f  xpos %5.2f  lemma %5.2f  uas %5.2f  las %5.2f  elas %5.2f",
		c.Tokens, p(c.UPOS), p(c.XPOS), p(c.Lemma), p(c.UAS), p(c.LAS), p(c.ELAS))
}

func percent(n, of int) float64 { return 100 * float64(n) / float64(max(of, 1)) }

// Match counts spans: in the gold text, found, and both.
type Match struct{ Gold, Found, Right int }

// F1 is the harmonic mean of precision and recall, in percent.
func (m Match) F1() float64 { return percent(2*m.Right, m.Gold+m.Found) }

// Plus is the sum of m and n.
func (m Match) Plus(n Match) Match {
	return Match{m.Gold + n.Gold, m.Found + n.Found, m.Right + n.Right}
}

// Spans compares two lists of spans, each in the order of the text.
func Spans(gold, found []text.Span) Match {
	m := Match{Gold: len(gold), Found: len(found)}
	for i, j := 0, 0; i < len(gold) && j < len(found); {
		switch g, f := gold[i], found[j]; {
		case g == f:
			m.Right, i, j = m.Right+1, i+1, j+1
		case g.End <= f.End:
			i++
		default:
			j++
		}
	}
	return m
}

// Raw joins sentences to running text, a space between two, and gives the gold
// sentences with spans that point into it. With blocks, a blank line stands
// behind each sentence that has no final mark: headlines, captions and list
// items stand in blocks of their own, which the treebank has forgotten.
func Raw(gold []conllu.Sentence, blocks bool) (string, []text.Sentence) {
	var b strings.Builder
	var all []text.Sentence
	for _, g := range gold {
		off := b.Len()
		b.WriteString(g.Text())
		s := text.Sentence{Span: shift(g.Span, off)}
		for _, t := range g.Tokens {
			t.Span = shift(t.Span, off)
			s.Tokens = append(s.Tokens, t)
		}
		all = append(all, s)
		b.WriteString(gap(g.Tokens, blocks))
	}
	return b.String(), all
}

func gap(tokens []text.Token, blocks bool) string {
	for i := len(tokens) - 1; i >= 0; i-- {
		if f := tokens[i].Form; strings.ContainsAny(f, ".!?…") {
			return " "
		} else if !strings.ContainsAny(f, `)]"'”’`) {
			break
		}
	}
	if blocks {
		return "\n\n"
	}
	return " "
}

func shift(s text.Span, by int) text.Span { return text.Span{Start: s.Start + by, End: s.End + by} }

// Segmentation compares sentences, and the tokens in them, by their spans.
func Segmentation(gold, found []text.Sentence) (tokens, sentences Match) {
	return Spans(tokenSpans(gold), tokenSpans(found)), Spans(sentenceSpans(gold), sentenceSpans(found))
}

func tokenSpans(ss []text.Sentence) []text.Span {
	var all []text.Span
	for _, s := range ss {
		for _, t := range s.Tokens {
			all = append(all, t.Span)
		}
	}
	return all
}

func sentenceSpans(ss []text.Sentence) []text.Span {
	var all []text.Span
	for _, s := range ss {
		all = append(all, s.Span)
	}
	return all
}
