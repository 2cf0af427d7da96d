package train

// Recipe is a network and how it learns.
type Recipe struct {
	Shape
	Plan
}

// Teacher is large and slow. It learns from the treebank alone, and parses news
// for the student.
func Teacher() Recipe {
	return Recipe{
		Shape{Hidden: 512, Layers: 4, Arc: 256, Rel: 256, Learned: 96, Affix: 96, ShapeCols: 28, Drop: Drop{0.2, 0.33, 0.33}},
		Plan{Epochs: 18, Batch: 1000, Rate: 1.5e-3, Seed: 1},
	}
}

// Student is what the program runs.
func Student() Recipe {
	return Recipe{
		Shape{Hidden: 320, Layers: 4, Arc: 128, Rel: 128, Learned: 64, Affix: 64, ShapeCols: 28, Drop: Drop{0.15, 0.2, 0.3}},
		Plan{Epochs: 12, Batch: 1000, Rate: 2e-3, Seed: 1},
	}
}
