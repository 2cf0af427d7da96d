package train

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestAdamEnds compares weights that vector code moves with the same weights
// moved one at a time.
func TestAdamEnds(t *testing.T) {
	s := &set{rng: rand.New(rand.NewPCG(1, 2))}
	a, b := s.matrix("a", 1, 19, 1), s.matrix("b", 1, 19, 1)
	copy(b.w, a.w)
	copy(b.mean, a.mean)
	for step := range 5 {
		for i := range a.w {
			a.g[0][i] = float32(i*step%7) - 3
			b.g[0][i] = a.g[0][i]
		}
		a.adam(0, 19, 0.01, 0.5, 0.9)
		for i := range b.w {
			b.adam(i, i+1, 0.01, 0.5, 0.9)
		}
	}
	for i := range a.w {
		if math.Abs(float64(a.w[i]-b.w[i])) > 1e-5 || math.Abs(float64(a.mean[i]-b.mean[i])) > 1e-5 {
			t.Errorf("weight %d: %g and mean %g, one at a time %g and %g", i, a.w[i], a.mean[i], b.w[i], b.mean[i])
		}
	}
}
