package coped

import (
	"slices"

	"entente/extract/text"
)

// The classes of a phrase.
const (
	None   = "none"
	Source = "source"
	Target = "target"
	Each   = "each" // one of those who do something to each other
)

// Nominee is a word that can head the words of a source or target, with what
// speaks for and against it, and the ways to draw its phrase.
type Nominee struct {
	Features []uint32
	Drawings []Drawing

	sentence, head int
	word           text.Span
}

// Drawing is one way to draw the words of a phrase.
type Drawing struct {
	Span     text.Span
	Features []uint32

	first, end, head int
	how              []string
}

// Classes lists the classes of a word and of a drawing.
func Classes() []string { return []string{Each, None, Source, Target} }

// class names what is a source, a target, or both.
func class(source, target bool) string {
	switch {
	case source && target:
		return Each
	case source:
		return Source
	case target:
		return Target
	}
	return None
}

// Class gives the class that a word has in a row: it is what the phrase of a span
// hangs by.
func (c *Case) Class(n *Nominee, row *Row) string {
	return class(c.heads(n, row.Sources), c.heads(n, row.Targets))
}

func (c *Case) heads(n *Nominee, spans [][2]int) bool {
	toks := c.Sentences[n.sentence].Tokens
	w := *c.codePoints(n.word)
	for _, sp := range spans {
		if w[0] < sp[0] || w[1] > sp[1] {
			continue
		}
		first := true // no word of the span before this one hangs outside
		for i := range toks {
			t := *c.codePoints(toks[i].Span)
			if t[0] < sp[0] || t[1] > sp[1] {
				continue
			}
			if out := c.outside(toks, i, sp); out && i < n.head && named(&toks[i]) {
				first = false
			} else if i == n.head && !out {
				first = false
			}
		}
		if first {
			return true
		}
	}
	return false
}

// outside reports whether word i hangs on one outside of the characters sp.
func (c *Case) outside(toks []text.Token, i int, sp [2]int) bool {
	h := toks[i].Head
	if h < 0 {
		return true
	}
	t := *c.codePoints(toks[h].Span)
	return t[0] < sp[0] || t[1] > sp[1]
}

// DrawingClass gives the class that the very words of a drawing have in a row.
func (c *Case) DrawingClass(d *Drawing, row *Row) string {
	sp := *c.codePoints(d.Span)
	return class(slices.Contains(row.Sources, sp), slices.Contains(row.Targets, sp))
}

// nominees lists the words that can head a source or target.
func (c *Case) nominees() []Nominee {
	var out []Nominee
	for n := range c.Sentences {
		toks := c.Sentences[n].Tokens
		for i := range toks {
			if named(&toks[i]) {
				out = append(out, c.nominee(n, i))
			}
		}
	}
	return out
}

func (c *Case) nominee(n, head int) Nominee {
	toks := c.Sentences[n].Tokens
	p := Nominee{sentence: n, head: head, word: toks[head].Span}
	put := func(first, end, head int, how string) {
		for end > first+1 && toks[end-1].UPOS == "PUNCT" && toks[end-1].Form != ")" {
			end--
		}
		sp := text.Span{Start: toks[first].Span.Start, End: toks[end-1].Span.End}
		for i := range p.Drawings {
			if d := &p.Drawings[i]; d.Span == sp {
				d.how = append(d.how, how)
				return
			}
		}
		p.Drawings = append(p.Drawings, Drawing{Span: sp, first: first, end: end, head: head, how: []string{how}})
	}
	ways(toks, head, put)
	for _, m := range c.Actors.Mentions {
		if m.Sentence == n && m.Head == head && m.End <= len(toks) && m.Rule != "phrase" {
			put(m.First, m.End, head, "mention")
		}
	}
	p.Features = c.headClues(n, &p.Drawings[0])
	for i := range p.Drawings {
		p.Drawings[i].Features = drawingClues(toks, &p.Drawings[i])
	}
	return p
}

// named reports whether a word can name one who takes part in an event.
func named(t *text.Token) bool {
	switch t.UPOS {
	case "NOUN", "PROPN", "PRON", "NUM":
		return true
	}
	return t.UPOS == "ADJ" && t.Form[0] >= 'A' && t.Form[0] <= 'Z'
}
