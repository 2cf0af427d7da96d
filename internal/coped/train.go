package coped

import (
	"strconv"

	"entente/internal/train/linear"
)

// Sample is a row with its case.
type Sample struct {
	Row  Row
	Case *Case
}

// Passes over the rows; people agree less on spans than on quad classes.
const (
	spanPasses = 15
	quadPasses = 40
)

// inner is how many parts the rows are cut into to choose spans that the voice
// has not been shown, which is what the quad voice meets later.
const inner = 5

// Train fits the voices. A row of spans alone has a quad class below zero.
func Train(set []Sample) Voices {
	var quads []linear.Example
	for k := range inner {
		v := TrainSpans(split(set, inner, k, false))
		for _, s := range split(set, inner, k, true) {
			if !s.Row.PLVTest && s.Row.Quad >= 0 {
				quads = append(quads, linear.Example{Features: s.Case.QuadFeatures(s.Case.Spans(v)), Class: strconv.Itoa(s.Row.Quad)})
			}
		}
	}
	v := TrainSpans(set)
	v.Quad = linear.Train(quads, []string{"0", "1", "2", "3", "4"}, quadPasses)
	return v
}

// split gives part k of the rows cut into folds, or all others.
func split(set []Sample, folds, k int, part bool) []Sample {
	var out []Sample
	for i, s := range set {
		if (i%folds == k) == part {
			out = append(out, s)
		}
	}
	return out
}

// TrainSpans fits the voices that choose words and draw phrases.
func TrainSpans(set []Sample) Voices {
	var words, drawings []linear.Example
	for _, s := range set {
		if !s.Row.Spanned || s.Row.PLVTest {
			continue
		}
		for i := range s.Case.Nominees {
			n := &s.Case.Nominees[i]
			class := s.Case.Class(n, &s.Row)
			words = append(words, linear.Example{Features: n.Features, Class: class})
			if class == None {
				continue
			}
			for j := range n.Drawings {
				d := &n.Drawings[j]
				drawings = append(drawings, linear.Example{Features: d.Features, Class: s.Case.DrawingClass(d, &s.Row)})
			}
		}
	}
	return Voices{Head: linear.Train(words, Classes(), spanPasses), Draw: linear.Train(drawings, Classes(), spanPasses)}
}

// CrossValidate codes each fold of the rows with voices that were trained on the
// others.
func CrossValidate(set []Sample, folds int) []Coded {
	out := make([]Coded, len(set))
	for k := range folds {
		v := Train(split(set, folds, k, false))
		for i, s := range set {
			if i%folds == k {
				out[i] = Coded{s.Row.ID, s.Case.Events(v)}
			}
		}
	}
	return out
}
