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
	SpanModel = "model/span.gz"
	QuadModel = "model/quad.gz"
)

// How sure the choice of a phrase has to be, in steps of a weight: a wrong span
// costs less than a missing one.
const enough = -1000

// Voices are the two that were trained on the set.
type Voices struct {
	Span *frame.Voice // classes of a phrase
	Quad *frame.Voice // quad classes, as digits
}

// Load reads the two voices.
func Load(fsys fs.FS) (v Voices, err error) {
	if v.Span, err = frame.LoadVoice(fsys, SpanModel); err != nil {
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
	s := c.Spans(v.Span)
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

// Spans chooses among the phrases with a voice.
func (c *Case) Spans(v *frame.Voice) Spans {
	each, none := slices.Index(v.Classes, Each), slices.Index(v.Classes, None)
	source, target := slices.Index(v.Classes, Source), slices.Index(v.Classes, Target)
	scores := make([][]int32, len(c.Phrases))
	for i := range c.Phrases {
		_, scores[i] = v.Best(c.Phrases[i].Features)
	}
	// best gives the phrase that most is one of the classes yes and none of no.
	best := func(yes, no []int, except text.Span) int {
		at, top := -1, int32(enough)
		for i, s := range scores {
			if m := most(s, yes) - most(s, no); m > top && !c.Phrases[i].Span.Overlaps(except) {
				at, top = i, m
			}
		}
		return at
	}
	var out Spans
	s := best([]int{source, each}, []int{none, target}, text.Span{})
	if s < 0 {
		if t := best([]int{target, each}, []int{none, source}, text.Span{}); t >= 0 {
			out.Targets, out.sentence = []text.Span{c.Phrases[t].Span}, c.Phrases[t].sentence
		}
		return out
	}
	sp := c.Phrases[s].Span
	out.Sources, out.sentence = []text.Span{sp}, c.Phrases[s].sentence
	if scores[s][each] > scores[s][source] {
		out.Targets = []text.Span{sp}
		if o := best([]int{each}, []int{none, source, target}, sp); o >= 0 {
			out.Sources = append(out.Sources, c.Phrases[o].Span)
			out.Targets = []text.Span{c.Phrases[o].Span, sp}
		}
		return out
	}
	if t := best([]int{target, each}, []int{none, source}, sp); t >= 0 {
		out.Targets = []text.Span{c.Phrases[t].Span}
	}
	return out
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
