package coped

import (
	"slices"
	"strconv"
	"strings"

	"entente/extract/actor"
	"entente/extract/frame"
	"entente/extract/text"
)

// clues gathers features.
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
