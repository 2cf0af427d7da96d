package coped

import (
	"io/fs"
	"slices"
	"strconv"

	"entente/extract/frame"
	"entente/extract/text"
)

// The files of the voices.
const (
	HeadModel = "model/head.gz"
	DrawModel = "model/draw.gz"
	QuadModel = "model/quad.gz"
)

// How sure the choice of a phrase has to be, in steps of a weight: a wrong span
// costs less than a missing one.
const enough = -1800

// Places of the classes in Classes.
const (
	each = iota
	none
	source
	target
)

// Voices are those that were trained on the set.
type Voices struct {
	Head *frame.Voice // classes of a word
	Draw *frame.Voice // classes of a drawing
	Quad *frame.Voice // quad classes, as digits
}

// Load reads the voices.
func Load(fsys fs.FS) (v Voices, err error) {
	if v.Head, err = frame.LoadVoice(fsys, HeadModel); err != nil {
		return v, err
	}
	if v.Draw, err = frame.LoadVoice(fsys, DrawModel); err != nil {
		return v, err
	}
	v.Quad, err = frame.LoadVoice(fsys, QuadModel)
	return v, err
}

// Spans are the phrases chosen for source and target. Either may be empty.
type Spans struct {
	Sources, Targets []text.Span
	sentence         int
}

// Events gives the events that the voices hear.
func (c *Case) Events(v Voices) []Event {
	s := c.Spans(v)
	class, _ := v.Quad.Best(c.QuadFeatures(s))
	quad, _ := strconv.Atoi(class)
	events := []Event{}
	for i := range max(1, len(s.Sources), len(s.Targets)) {
		events = append(events, c.event(found{at(s.Sources, i), at(s.Targets, i), quad}))
	}
	return events
}

// at gives element i, or the last one.
func at(spans []text.Span, i int) text.Span {
	if len(spans) == 0 {
		return text.Span{}
	}
	return spans[min(i, len(spans)-1)]
}

// Spans chooses words with the head voice, and draws them with the drawing voice.
func (c *Case) Spans(v Voices) Spans {
	scores := make([][]int32, len(c.Nominees))
	for i := range c.Nominees {
		_, scores[i] = v.Head.Best(c.Nominees[i].Features)
	}
	// best gives the word that most is one of the classes yes and none of no.
	best := func(yes, no []int, except text.Span) int {
		at, top := -1, int32(enough)
		for i, s := range scores {
			if m := most(s, yes) - most(s, no); m > top && !c.Nominees[i].word.Overlaps(except) {
				at, top = i, m
			}
		}
		return at
	}
	var out Spans
	s := best([]int{source, each}, []int{none, target}, text.Span{})
	if s < 0 {
		if t := best([]int{target, each}, []int{none, source}, text.Span{}); t >= 0 {
			out.Targets, out.sentence = []text.Span{c.Nominees[t].draw(v.Draw, target)}, c.Nominees[t].sentence
		}
		return out
	}
	out.sentence = c.Nominees[s].sentence
	if scores[s][each] > scores[s][source] {
		sp := c.Nominees[s].draw(v.Draw, each)
		out.Sources, out.Targets = []text.Span{sp}, []text.Span{sp}
		if o := best([]int{each}, []int{none, source, target}, sp); o >= 0 {
			op := c.Nominees[o].draw(v.Draw, each)
			out.Sources, out.Targets = []text.Span{sp, op}, []text.Span{op, sp}
		}
		return out
	}
	sp := c.Nominees[s].draw(v.Draw, source)
	out.Sources = []text.Span{sp}
	if t := best([]int{target, each}, []int{none, source}, sp); t >= 0 {
		out.Targets = []text.Span{c.Nominees[t].draw(v.Draw, target)}
	}
	return out
}

// draw gives the words of a phrase that most are of a class.
func (n *Nominee) draw(v *frame.Voice, class int) text.Span {
	best, top := text.Span{}, int32(0)
	for i := range n.Drawings {
		d := &n.Drawings[i]
		_, s := v.Best(d.Features)
		if m := s[class] - s[none]; i == 0 || m > top {
			best, top = d.Span, m
		}
	}
	return best
}

func most(scores []int32, of []int) int32 {
	top := scores[of[0]]
	for _, k := range of {
		top = max(top, scores[k])
	}
	return top
}

// QuadFeatures describes the text for the quad voice.
func (c *Case) QuadFeatures(s Spans) []uint32 {
	k := &clues{ids: c.x.Frames().Features(c.Sentences, s.sentence, c.Actors, at(s.Sources, 0), at(s.Targets, 0))}
	for _, f := range c.pattern[:min(1, len(c.pattern))] {
		k.add("pattern quad", strconv.Itoa(f.quad))
	}
	if len(c.pattern) == 0 {
		k.add("pattern quad", "none")
	}
	k.add("targets", strconv.Itoa(len(s.Targets)))
	if b := c.main(); b >= 0 {
		st := &c.Statements[b]
		k.add("main", st.Core)
		k.add("main", st.Core, st.Status, st.Polarity)
		k.add("main status", st.Status, st.Polarity, st.Evidence)
		k.add("main root", c.x.Frames().Fold(st).Root)
	}
	slices.Sort(k.ids)
	return slices.Compact(k.ids)
}
