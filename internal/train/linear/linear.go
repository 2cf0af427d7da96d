// Package linear trains multinomial logistic regression on hashed binary features.
package linear

import (
	"math"
	"math/rand/v2"
	"slices"

	"entente/extract/frame"
)

// Example is one training row.
type Example struct {
	Features []uint32
	Class    string
}

// How it is trained: step size, and how strongly weights are drawn to zero.
const (
	rate  = 0.1
	ridge = 1e-3
	scale = 1024 // integer steps of a weight of one
)

// Train fits a voice in some passes over the rows: fewer where the rows contradict
// each other. The same rows give the same weights.
func Train(set []Example, classes []string, passes int) *frame.Voice {
	n := len(classes)
	w := make([]float64, frame.VoiceSize*n)
	g := make([]float64, frame.VoiceSize*n) // squared gradients, for AdaGrad
	sum := make([]float64, frame.VoiceSize*n)
	rng := rand.New(rand.NewPCG(1, 2))
	order := make([]int, len(set))
	for i := range order {
		order[i] = i
	}
	p := make([]float64, n)
	for range passes {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			e := &set[k]
			softmax(p, w, e.Features)
			p[slices.Index(classes, e.Class)]--
			step(w, g, p, e.Features)
		}
		for i := range sum {
			sum[i] += w[i]
		}
	}
	out := make([]int16, len(w))
	for i := range out {
		out[i] = int16(max(-32000, min(32000, math.Round(sum[i]/float64(passes)*scale))))
	}
	return frame.NewVoice(classes, out)
}

func softmax(p, w []float64, features []uint32) {
	clear(p)
	for _, f := range features {
		for c, v := range w[int(f)*len(p):][:len(p)] {
			p[c] += v
		}
	}
	top, total := slices.Max(p), 0.0
	for c := range p {
		p[c] = math.Exp(p[c] - top)
		total += p[c]
	}
	for c := range p {
		p[c] /= total
	}
}

// step moves the weights of the features against the gradient p.
func step(w, g, p []float64, features []uint32) {
	for _, f := range features {
		at := int(f) * len(p)
		for c, d := range p {
			d += ridge * w[at+c] * float64(len(p))
			g[at+c] += d * d
			w[at+c] -= rate * d / (1e-3 + math.Sqrt(g[at+c]))
		}
	}
}
