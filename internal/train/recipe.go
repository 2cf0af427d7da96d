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

// First is what the program runs. It learns from the treebank, and then, with
// Polish, from news too.
func First(w *press.Writer) Recipe {
	return Recipe{
		Shape{Hidden: 320, Layers: 4, Arc: 128, Rel: 128, Learned: 64, Affix: 64, ShapeCols: 28, Drop: Drop{0.15, 0.2, 0.3}},
		Plan{Epochs: 12, Batch: 1000, Rate: 2e-3, Seed: 1, Press: w, Share: 0.6},
	}
}

// Second is a smaller network that the first is compared with: where both read
// a text alike, they are mostly right.
func Second(w *press.Writer) Recipe {
	return Recipe{
		Shape{Hidden: 256, Layers: 3, Arc: 128, Rel: 128, Learned: 64, Affix: 64, ShapeCols: 28, Drop: Drop{0.15, 0.2, 0.3}},
		Plan{Epochs: 9, Batch: 1000, Rate: 2e-3, Seed: 1, Press: w, Share: 0.6},
	}
}

// Polish is how the first network goes on learning, from gold and silver trees.
func Polish(silver []text.Sentence, w *press.Writer) Plan {
	return Plan{Epochs: 3, Batch: 1000, Rate: 7e-4, Seed: 2, Silver: silver, Press: w, Share: 0.3}
}
