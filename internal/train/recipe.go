package train

import (
	"entente/extract/text"
	"entente/internal/train/press"
)

// Recipe is a network and how it learns.
type Recipe struct {
	Shape
	Plan
}

// Members are networks that begin at different random weights and together find the trees of
// raw news. The first goes on to be the default one.
func Members(w *press.Writer) []Recipe {
	return []Recipe{member(w, 1), member(w, 4), member(w, 3)}
}

// Polished is how many of the members go on to learn from news. The others stay as they are.
const Polished = 2

func member(w *press.Writer, seed uint64) Recipe {
	return Recipe{
		Shape{Hidden: 320, Layers: 4, Arc: 128, Rel: 128, Learned: 64, Affix: 64, ShapeCols: 28, Drop: Drop{0.15, 0.2, 0.3}},
		Plan{Epochs: 12, Batch: 1000, Rate: 2e-3, Tags: 0.6, Seed: seed, Press: w, Share: 0.6},
	}
}

// Polish is how a network goes on learning, from gold and silver trees.
func Polish(silver []text.Sentence, w *press.Writer) Plan {
	return Plan{Epochs: 3, Batch: 1000, Rate: 5e-4, Tags: 1, Seed: 2, Silver: silver, Press: w, Share: 0.3}
}

// Wide are the members of the accurate model beside the default network: wider and deeper, and with more hidden
// from them while they learn. The rate stays high until Fall. They begin at different random weights.
func Wide(w *press.Writer) []Recipe {
	return []Recipe{wideMember(w, 21), wideMember(w, 31), wideMember(w, 41)}
}

func wideMember(w *press.Writer, seed uint64) Recipe {
	return Recipe{
		Shape{Hidden: 448, Layers: 5, Arc: 256, Rel: 256, Learned: 64, Affix: 64, ShapeCols: 28, Drop: Drop{0.2, 0.25, 0.33}},
		Plan{Epochs: 38, Batch: 1000, Rate: 1.5e-3, Tags: 0.6, Seed: seed, Press: w, Share: 0.2, Flat: true},
	}
}

// WideVotes is what the shares of a wide member count, to one of the default network.
const WideVotes = 2

// Fall is how a wide member ends.
func Fall(w *press.Writer) Plan {
	return Plan{Epochs: 6, Batch: 1000, Rate: 1.3e-3, Tags: 0.6, Seed: 1, Press: w, Share: 0.2}
}

// Further is how the default network goes on from what it was: twice, from the same weights, with the trees
// that all find together. FurtherTimes says how often each counts in the mean of both.
func Further(silver []text.Sentence, w *press.Writer) []Plan {
	return []Plan{
		{Epochs: 4, Batch: 1000, Rate: 5e-4, Tags: 2, Seed: 11, Silver: silver, Press: w, Share: 0.3},
		{Epochs: 3, Batch: 1000, Rate: 4e-4, Tags: 2, Seed: 12, Silver: silver, Press: w, Share: 0.3},
	}
}

// FurtherTimes is how often each of Further counts in the mean.
func FurtherTimes() []float32 { return []float32{2, 1} }
