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
	if e := clauseEnd(toks, head, end); e > end {
		draw(first, e, "clause")
	}
	if e := placedEnd(toks, head, end); e > end {
		draw(first, e, "placed")
	}
	if f, e := run(toks, head); f < first || e > short {
		put(f, e, head, "run")
		if toks[f].UPOS == "DET" && f < head {
			put(f+1, e, head, "run bare")
		}
		if e := placedEnd(toks, head, e); e > end {
			put(f, e, head, "run placed")
		}
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
		rel := text.BaseRel(toks[stop].Rel)
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
		if toks[i].Head == head && text.BaseRel(toks[i].Rel) == "appos" {
			_, e := extent(toks, i)
			return e
		}
	}
	return end
}

// clauseEnd gives the end of a phrase with the clauses that describe its head.
func clauseEnd(toks []text.Token, head, end int) int {
	for i := end; i < len(toks); i++ {
		if text.BaseRel(toks[i].Rel) != "acl" || toks[i].Head < head || toks[i].Head >= end {
			continue
		}
		for end < len(toks) && (under(toks, end, i) || toks[end].Form == ",") {
			end++
		}
		return end
	}
	return end
}

// under reports whether word i hangs, at any depth, on word top.
func under(toks []text.Token, i, top int) bool {
	for ; i >= 0; i = toks[i].Head {
		if i == top {
			return true
		}
	}
	return false
}

// placedEnd gives the end of the prepositional phrase that follows a phrase and
// that the parser took for one of the verb: "killed two soldiers in the north".
func placedEnd(toks []text.Token, head, end int) int {
	if end >= len(toks) || toks[end].UPOS != "ADP" || toks[end].Rel != "case" {
		return end
	}
	h := toks[end].Head
	if h <= end || temporal(&toks[h]) {
		return end
	}
	_, e := extent(toks, h)
	return e
}

// run gives the unbroken row of nouns, adjectives and numbers around a head.
func run(toks []text.Token, head int) (first, end int) {
	first, end = head, head+1
	for first > 0 && inRun(&toks[first-1]) {
		first--
	}
	if first > 0 && toks[first-1].UPOS == "DET" {
		first--
	}
	for end < len(toks) && inRun(&toks[end]) {
		end++
	}
	if end+2 < len(toks) && toks[end].Form == "(" && toks[end+2].Form == ")" {
		end += 3
	}
	return first, end
}

func inRun(t *text.Token) bool {
	switch t.UPOS {
	case "PROPN", "NOUN", "ADJ", "NUM":
		return true
	}
	return t.Form == "-" || t.Form == "least" || t.Form == "around"
}

type clues struct{ ids []uint32 }

func (c *clues) add(parts ...string) { c.ids = append(c.ids, frame.Feature(parts...)) }

// headClues describes a word by its phrase, what it is to the verb above it, where
// it stands, and what the frames take it for.
func (c *Case) headClues(n int, d *Drawing) []uint32 {
	toks := c.Sentences[n].Tokens
	k := &clues{}
	k.add("bias")
	k.add("sentence", strconv.Itoa(min(n, 2)))
	h := &toks[d.head]
	k.add("head", strings.ToLower(h.Lemma))
	k.add("pos", h.UPOS, h.XPOS)
	k.add("first", toks[d.first].UPOS, strings.ToLower(toks[d.first].Lemma))
	for i := d.first; i < d.end; i++ {
		k.add("in", strings.ToLower(toks[i].Lemma))
	}
	k.neighbours(toks, d.first, d.end)
	kind := c.kindOf(n, d)
	k.add("kind", kind)
	k.role(toks, d, kind)
	c.patternClues(k, d)
	return k.sorted()
}

func (k *clues) sorted() []uint32 {
	slices.Sort(k.ids)
	return slices.Compact(k.ids)
}

// neighbours describes the words around a phrase.
func (k *clues) neighbours(toks []text.Token, first, end int) {
	before, after := "^", "$"
	if first > 0 {
		before = strings.ToLower(toks[first-1].Lemma)
		k.add("before pos", toks[first-1].UPOS)
	}
	if end < len(toks) {
		after = strings.ToLower(toks[end].Lemma)
		k.add("after pos", toks[end].UPOS)
	}
	k.add("before", before)
	k.add("after", after)
	k.add("around", before, after)
}

// drawingClues describes how a phrase is drawn, and the words at its edges.
func drawingClues(toks []text.Token, d *Drawing) []uint32 {
	k := &clues{}
	k.add("bias")
	h := &toks[d.head]
	for _, w := range d.how {
		k.add("how", w)
		k.add("how", w, h.UPOS)
		k.add("how", w, text.BaseRel(h.Rel))
		k.add("how", w, strings.ToLower(h.Lemma))
	}
	k.add("hows", strings.Join(d.how, " "))
	k.add("first", toks[d.first].UPOS, strings.ToLower(toks[d.first].Lemma))
	k.add("first", toks[d.first].UPOS)
	k.add("last", toks[d.end-1].UPOS, strconv.FormatBool(d.end-1 == d.head))
	k.add("length", strconv.Itoa(min(d.end-d.first, 12)))
	k.neighbours(toks, d.first, d.end)
	proper, prepositions, clause := 0, 0, 0
	for i := d.first; i < d.end; i++ {
		switch toks[i].UPOS {
		case "PROPN":
			proper++
		case "ADP":
			prepositions++
			k.add("adp", strings.ToLower(toks[i].Lemma))
			k.add("adp", strings.ToLower(toks[i].Lemma), strconv.FormatBool(toks[i].Rel == "case" && toks[toks[i].Head].Rel == "nmod"))
		case "VERB", "PUNCT":
			clause++
		}
	}
	k.add("count", strconv.Itoa(min(proper, 2)), strconv.Itoa(min(prepositions, 2)), strconv.Itoa(min(clause, 2)))
	k.add("first word of the head", strconv.FormatBool(d.first == d.head))
	return k.sorted()
}

// kindOf says what sort of actor a phrase names or has inside.
func (c *Case) kindOf(n int, d *Drawing) string {
	kind := "phrase"
	for i := range c.Actors.Mentions {
		m := &c.Actors.Mentions[i]
		if m.Sentence != n || !isKnown(*m) || !d.Span.Contains(m.Span) {
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
func (k *clues) role(toks []text.Token, d *Drawing, kind string) {
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
	k.add("side", strconv.FormatBool(d.head < subject), text.BaseRel(h.Rel))
	var has strings.Builder
	for i := range toks {
		if toks[i].Head != up || i == d.head {
			continue
		}
		switch text.BaseRel(toks[i].Rel) {
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
func (k *clues) order(toks []text.Token, d *Drawing, root int) {
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
		if toks[i].Head == head && text.BaseRel(toks[i].Rel) == "case" {
			return strings.ToLower(toks[i].Lemma)
		}
	}
	return ""
}

// patternClues says what the frames take a phrase for.
func (c *Case) patternClues(k *clues, d *Drawing) {
	for _, f := range c.pattern {
		k.compare("main source", d.Span, f.source)
		k.compare("main target", d.Span, f.target)
	}
	for i := range c.Statements {
		st := &c.Statements[i]
		if d.Span.Overlaps(st.SubjectSpan) {
			k.add("subject of", st.Core)
			k.add("subject")
		}
		if d.Span.Overlaps(st.ObjectSpan) {
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
