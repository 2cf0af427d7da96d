// Package plv reads rows of the PLV set: a sentence with a given source and a
// given target, to be typed with a PLOVER root. The two are put among the
// actors of the sentence, so that frames can join them whatever they are.
package plv

import (
	"io"
	"iter"
	"sort"
	"strings"

	"entente/extract"
	"entente/extract/actor"
	"entente/extract/frame"
	"entente/extract/read"
	"entente/extract/text"
	"entente/internal/rows"
)

// The ids that stand for the given actors.
const (
	Source = "given/source"
	Target = "given/target"
)

// Row is one row of the set. Root is the answer, and only for training.
type Row struct {
	ID     string `json:"id"`
	Text   string `json:"text"`
	Marked string `json:"marked"`
	Root   string `json:"root"`
}

// Read gives the rows of r; an error names its line.
func Read(r io.Reader) iter.Seq2[Row, error] { return rows.Read[Row](r) }

// Case is a row that has been read by the pipeline.
type Case struct {
	extract.Result
	Sentence       int // the sentence that holds source and target
	Source, Target text.Span
}

// Prepare reads the words of a row and puts the given actors into the place of
// what was found there.
func Prepare(x *extract.Extractor, row Row) Case {
	plain, sources, targets := unmark(row.Marked)
	doc := text.Document{ID: row.ID, Text: plain, Body: text.Span{End: len(plain)}}
	c := Case{Result: x.Read(read.Item{Document: doc})}
	for _, g := range []struct {
		spans []text.Span
		id    string
	}{{sources, Source}, {targets, Target}} {
		for _, sp := range g.spans {
			c.give(sp, g.id)
		}
	}
	sort.SliceStable(c.Actors.Mentions, func(i, j int) bool {
		return c.Actors.Mentions[i].Span.Start < c.Actors.Mentions[j].Span.Start
	})
	c.choose(sources, targets)
	x.Relate(&c.Result)
	return c
}

// unmark takes <s>...</s> and <t>...</t> out of a text and gives their places.
func unmark(s string) (plain string, sources, targets []text.Span) {
	var b strings.Builder
	var open [2]int
	for len(s) > 0 {
		switch {
		case strings.HasPrefix(s, "<s>"), strings.HasPrefix(s, "<t>"):
			open[kind(s[1])] = b.Len()
			s = s[3:]
		case strings.HasPrefix(s, "</s>"):
			sources = append(sources, text.Span{Start: open[0], End: b.Len()})
			s = s[4:]
		case strings.HasPrefix(s, "</t>"):
			targets = append(targets, text.Span{Start: open[1], End: b.Len()})
			s = s[4:]
		default:
			b.WriteByte(s[0])
			s = s[1:]
		}
	}
	return b.String(), sources, targets
}

func kind(c byte) int {
	if c == 's' {
		return 0
	}
	return 1
}

// give makes the words at sp a mention of the given actor and drops what they overlap.
func (c *Case) give(sp text.Span, id string) {
	for n := range c.Sentences {
		s := &c.Sentences[n]
		m := actor.Mention{Span: sp, Sentence: n, First: -1, Kind: actor.Name, Actors: []string{id}, Antecedent: -1}
		for i := range s.Tokens {
			if !sp.Overlaps(s.Tokens[i].Span) {
				continue
			}
			if m.First < 0 {
				m.First = i
			}
			m.End = i + 1
		}
		if m.First < 0 {
			continue
		}
		m.Head = head(s, m.First, m.End)
		kept := c.Actors.Mentions[:0]
		for _, o := range c.Actors.Mentions {
			if !o.Span.Overlaps(sp) {
				o.Antecedent = -1
				kept = append(kept, o)
			}
		}
		c.Actors.Mentions, c.Actors.Roles = append(kept, m), nil
		return
	}
}

func head(s *text.Sentence, first, end int) int {
	for i := first; i < end; i++ {
		if h := s.Tokens[i].Head; h < first || h >= end {
			return i
		}
	}
	return first
}

// choose finds the sentence with both, or the one with the source.
func (c *Case) choose(sources, targets []text.Span) {
	best := -1
	for n := range c.Sentences {
		s, t := within(c.Sentences[n].Span, sources), within(c.Sentences[n].Span, targets)
		score := 0
		if s.Len() > 0 {
			score++
		}
		if t.Len() > 0 {
			score++
		}
		if score > best {
			best, c.Sentence, c.Source, c.Target = score, n, s, t
		}
	}
}

func within(s text.Span, spans []text.Span) text.Span {
	for _, sp := range spans {
		if sp.Overlaps(s) {
			return sp
		}
	}
	return text.Span{}
}

// Code gives what patterns alone say the source did to the target: the code of a
// statement that joins the two, the most specific direction first, or else what
// the words around them suggest.
func (c *Case) Code(f *frame.Frames) frame.Code {
	for _, turned := range []bool{false, true} {
		for i := range c.Statements {
			st := &c.Statements[i]
			s, t := st.Subject, st.Object
			if turned {
				s, t = t, s
			}
			if s == Source && t == Target {
				if code := f.Fold(st); code.Root != "" {
					return code
				}
			}
		}
	}
	code, _ := f.Suggest(c.Sentences, c.Sentence, c.Actors, c.Source, c.Target)
	return code
}

// Features describes the case for the trained voice.
func (c *Case) Features(f *frame.Frames) []uint32 {
	return f.Features(c.Sentences, c.Sentence, c.Actors, c.Source, c.Target)
}
