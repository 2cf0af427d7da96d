package coped

import (
	"strconv"

	"entente/extract/frame"
	"entente/internal/train/linear"
)

// Sample is a row with its case.
type Sample struct {
	Row  Row
	Case *Case
}

// inner is how many parts the rows are cut into to choose spans that the voice
// has not been shown, which is what the quad voice meets later.
const inner = 5

// Train fits both voices.
func Train(set []Sample) Voices {
	var quads []linear.Example
	for k := range inner {
		v := TrainSpans(split(set, inner, k, false))
		for _, s := range split(set, inner, k, true) {
			if !s.Row.PLVTest {
				quads = append(quads, linear.Example{Features: s.Case.QuadFeatures(s.Case.Spans(v)), Class: strconv.Itoa(s.Row.Quad)})
			}
		}
	}
	return Voices{Span: TrainSpans(set), Quad: linear.Train(quads, []string{"0", "1", "2", "3", "4"})}
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

// TrainSpans fits the voice that chooses among phrases.
func TrainSpans(set []Sample) *frame.Voice {
	var phrases []linear.Example
	for _, s := range set {
		if !s.Row.Spanned || s.Row.PLVTest {
			continue
		}
		for i := range s.Case.Phrases {
			p := &s.Case.Phrases[i]
			phrases = append(phrases, linear.Example{Features: p.Features, Class: s.Case.Class(p, &s.Row)})
		}
	}
	return linear.Train(phrases, PhraseClasses())
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
