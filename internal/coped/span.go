package coped

import (
	"slices"
	"strconv"
	"strings"

	"entente/extract/actor"
	"entente/extract/frame"
	"entente/extract/text"
)

// The classes of a phrase.
const (
	None   = "none"
	Source = "source"
	Target = "target"
	Each   = "each" // one of those who do something to each other
)

// Phrase is one way to draw the words of something that can be source or target.
type Phrase struct {
	Span     text.Span
	Features []uint32

	sentence, head int
}

// PhraseClasses lists the classes of a phrase.
func PhraseClasses() []string { return []string{Each, None, Source, Target} }

// Class gives the class that a phrase has in a row.
func (c *Case) Class(p *Phrase, row *Row) string {
	sp := *c.codePoints(p.Span)
	s, t := slices.Contains(row.Sources, sp), slices.Contains(row.Targets, sp)
	switch {
	case s && t:
		return Each
	case s:
		return Source
	case t:
		return Target
	}
	return None
}

// phrases lists the phrases of the text, each once, with what speaks for and
// against them.
func (c *Case) phrases() []Phrase {
	var out []Phrase
	for n := range c.Sentences {
		toks := c.Sentences[n].Tokens
		drawn := map[text.Span]*drawing{}
		var order []*drawing
		put := func(first, end, head int, how string) {
			for end > first+1 && toks[end-1].UPOS == "PUNCT" && toks[end-1].Form != ")" {
				end--
			}
			sp := text.Span{Start: toks[first].Span.Start, End: toks[end-1].Span.End}
			d := drawn[sp]
			if d == nil {
				d = &drawing{first: first, end: end, head: head, span: sp}
				drawn[sp] = d
				order = append(order, d)
			}
			if d.head == head {
				d.how = append(d.how, how)
			}
		}
		for i := range toks {
			if named(&toks[i]) {
				ways(toks, i, put)
			}
		}
		for _, m := range c.Actors.Mentions {
			if m.Sentence == n && m.End <= len(toks) && m.Rule != "phrase" {
				put(m.First, m.End, m.Head, "mention")
			}
		}
		for _, d := range order {
			out = append(out, Phrase{d.span, c.phraseClues(n, d), n, d.head})
		}
	}
	return out
}

// drawing is a phrase and the ways that lead to it.
type drawing struct {
	first, end, head int
	span             text.Span
	how              []string
}

// named reports whether a word can name one who takes part in an event.
func named(t *text.Token) bool {
	switch t.UPOS {
	case "NOUN", "PROPN", "PRON", "NUM":
		return true
	}
	return t.UPOS == "ADJ" && t.Form[0] >= 'A' && t.Form[0] <= 'Z'
}

// ways draws the phrase of a head with and without its article, what follows, and
// what it is coordinated with.
func ways(toks []text.Token, head int, put func(first, end, head int, how string)) {
	first, end := extent(toks, head)
	draw := func(first, end int, how string) {
		put(first, end, head, how)
		if first < head && toks[first].UPOS == "DET" {
			put(first+1, end, head, how+" bare")
		}
	}
	draw(first, end, "whole")
	_, short := core(toks, head)
	draw(first, short, "short")
	if e := coordinated(toks, head, end); e > end {
		draw(first, e, "joined")
	}
	if e := flatEnd(toks, head, end); e > end {
		draw(first, e, "apposed")
	}
	if short < end {
		for e := short; e < end; e++ { // up to the first of several prepositional phrases
			if toks[e].UPOS == "ADP" && e > short {
				draw(first, e, "part")
				break
			}
		}
	}
}

// core gives the tokens of a phrase up to its head and the name that goes on after it.
func core(toks []text.Token, head int) (first, end int) {
	first, end = extent(toks, head)
	stop := head + 1
	for stop < end {
		rel := relation(&toks[stop])
		if rel != "flat" && rel != "compound" && toks[stop].XPOS != "POS" && !(rel == "appos" && toks[stop].UPOS == "PROPN") && toks[stop].Rel != "nummod" {
			break
		}
		stop++
	}
	if toks[stop-1].XPOS == "POS" {
		stop--
	}
	return first, max(stop, head+1)
}

// coordinated gives the end of the last phrase that is joined to head.
func coordinated(toks []text.Token, head, end int) int {
	for i := end; i < len(toks); i++ {
		if toks[i].Head == head && toks[i].Rel == "conj" && named(&toks[i]) {
			_, e := extent(toks, i)
			end = max(end, e)
		}
	}
	return end
}

// flatEnd gives the end of an apposition to head.
func flatEnd(toks []text.Token, head, end int) int {
	for i := end; i < len(toks); i++ {
		if toks[i].Head == head && relation(&toks[i]) == "appos" {
			_, e := extent(toks, i)
			return e
		}
	}
	return end
}

type clues struct{ ids []uint32 }

func (c *clues) add(parts ...string) { c.ids = append(c.ids, frame.Feature(parts...)) }

// phraseClues describes a phrase: how it is drawn, its words, what it is to the
// verb above it, where it stands, and what the frames take it for.
func (c *Case) phraseClues(n int, d *drawing) []uint32 {
	toks := c.Sentences[n].Tokens
	k := &clues{}
	k.add("bias")
	k.add("sentence", strconv.Itoa(min(n, 2)))
	h := &toks[d.head]
	for _, w := range d.how {
		k.add("how", w)
		k.add("how", w, h.UPOS)
		k.add("how", w, relation(h))
	}
	k.drawn(toks, d)
	kind := c.kindOf(n, d)
	k.add("kind", kind)
	k.role(toks, d, kind)
	c.patternClues(k, d)
	slices.Sort(k.ids)
	return slices.Compact(k.ids)
}

// drawn describes the words at the edges of a phrase.
func (k *clues) drawn(toks []text.Token, d *drawing) {
	h := &toks[d.head]
	k.add("head", strings.ToLower(h.Lemma))
	k.add("pos", h.UPOS, h.XPOS)
	k.add("first", toks[d.first].UPOS, strings.ToLower(toks[d.first].Lemma))
	k.add("last", toks[d.end-1].UPOS, strconv.FormatBool(d.end-1 == d.head))
	k.add("length", strconv.Itoa(min(d.end-d.first, 8)))
	before, after := "^", "$"
	if d.first > 0 {
		before = strings.ToLower(toks[d.first-1].Lemma)
		k.add("before pos", toks[d.first-1].UPOS)
	}
	if d.end < len(toks) {
		after = strings.ToLower(toks[d.end].Lemma)
		k.add("after pos", toks[d.end].UPOS)
	}
	k.add("before", before)
	k.add("after", after)
	k.add("around", before, after)
	proper, prepositions, clause := 0, 0, 0
	for i := d.first; i < d.end; i++ {
		switch toks[i].UPOS {
		case "PROPN":
			proper++
		case "ADP":
			prepositions++
			k.add("adp", strings.ToLower(toks[i].Lemma))
		case "VERB", "PUNCT":
			clause++
		}
		k.add("in", strings.ToLower(toks[i].Lemma))
	}
	k.add("count", strconv.Itoa(min(proper, 2)), strconv.Itoa(min(prepositions, 2)), strconv.Itoa(min(clause, 2)))
	k.add("first word of the head", strconv.FormatBool(d.first == d.head))
}

// kindOf says what sort of actor a phrase names or has inside.
func (c *Case) kindOf(n int, d *drawing) string {
	kind := "phrase"
	for i := range c.Actors.Mentions {
		m := &c.Actors.Mentions[i]
		if m.Sentence != n || !isKnown(*m) || !d.span.Contains(m.Span) {
			continue
		}
		if m.Head == d.head {
			return mentionKind(m)
		}
		kind = "with " + m.Type
	}
	return kind
}

func mentionKind(m *actor.Mention) string {
	k := string(m.Kind) + " " + m.Type
	if m.Place {
		k += " place"
	}
	return k
}

// role describes what a phrase is to the words above it.
func (k *clues) role(toks []text.Token, d *drawing, kind string) {
	h := &toks[d.head]
	rel := h.Rel + "/" + preposition(toks, d.head)
	k.add("rel", h.Rel)
	k.add("rel", rel, kind)
	k.add("rel", rel)
	up := h.Head
	if up < 0 {
		return
	}
	g := &toks[up]
	lemma := strings.ToLower(g.Lemma)
	k.add("gov", lemma, rel)
	k.add("gov pos", g.UPOS, h.Rel)
	path, steps, subject := h.Rel, 0, -1
	for i := up; i >= 0; i = toks[i].Head {
		if steps++; steps <= 3 {
			path += " " + toks[i].Rel
		}
		if steps == 2 {
			k.add("gov2", strings.ToLower(toks[i].Lemma), h.Rel, g.Rel)
		}
		subject = i
	}
	k.add("path", path)
	k.add("path", path, kind)
	k.add("path", path, preposition(toks, d.head))
	k.add("depth", strconv.Itoa(min(steps, 5)))
	k.add("top", strings.ToLower(toks[subject].Lemma), path)
	k.add("side", strconv.FormatBool(d.head < subject), relation(h))
	var has strings.Builder
	for i := range toks {
		if toks[i].Head != up || i == d.head {
			continue
		}
		switch relation(&toks[i]) {
		case "nsubj", "obj", "iobj", "xcomp", "ccomp":
			has.WriteString(" " + toks[i].Rel)
		case "obl":
			has.WriteString(" " + preposition(toks, i))
		}
	}
	k.add("has", rel, has.String())
	k.add("has", h.Rel, kind, has.String())
	k.order(toks, d, subject)
}

// order says how many of the same kind stand before a phrase.
func (k *clues) order(toks []text.Token, d *drawing, root int) {
	h := &toks[d.head]
	same, nouns := 0, 0
	for i := range d.head {
		if toks[i].Rel == h.Rel {
			same++
		}
		if toks[i].UPOS == "NOUN" || toks[i].UPOS == "PROPN" {
			nouns++
		}
	}
	k.add("order", h.Rel, strconv.Itoa(min(same, 3)))
	k.add("nouns", strconv.Itoa(min(nouns, 8)))
}

// preposition gives the preposition of a word, or "".
func preposition(toks []text.Token, head int) string {
	for i := range toks {
		if toks[i].Head == head && relation(&toks[i]) == "case" {
			return strings.ToLower(toks[i].Lemma)
		}
	}
	return ""
}

// patternClues says what the frames take a phrase for.
func (c *Case) patternClues(k *clues, d *drawing) {
	for _, f := range c.pattern {
		k.compare("main source", d.span, f.source)
		k.compare("main target", d.span, f.target)
	}
	for i := range c.Statements {
		st := &c.Statements[i]
		if d.span.Overlaps(st.SubjectSpan) {
			k.add("subject of", st.Core)
			k.add("subject")
		}
		if d.span.Overlaps(st.ObjectSpan) {
			k.add("object of", st.Core)
			k.add("object")
		}
	}
}

func (k *clues) compare(what string, a, b text.Span) {
	switch {
	case b.Len() == 0:
		k.add(what, "none")
	case a == b:
		k.add(what, "same")
	case a.Contains(b):
		k.add(what, "around")
	case b.Contains(a):
		k.add(what, "inside")
	case a.Overlaps(b):
		k.add(what, "over")
	}
}
