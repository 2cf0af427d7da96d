package train

import (
	"math"
	"math/rand/v2"
	"sync"
)

// workers is the number of goroutines that share a batch. It is fixed, so that
// a training run gives the same weights on every machine of one kind.
const workers = 2

// param is a matrix of weights in training.
type param struct {
	name       string
	rows, cols int
	w          []float32
	g          [workers][]float32
	m, v, mean []float32
	sparse     bool            // only the rows in touched have a gradient
	touched    [workers][]bool // by row
}

// set holds every parameter of a network.
type set struct {
	all []*param
	rng *rand.Rand
}

// matrix adds a parameter with normal random weights of the given deviation.
func (s *set) matrix(name string, rows, cols int, dev float64) *param {
	p := &param{name: name, rows: rows, cols: cols}
	n := rows * cols
	p.w, p.m, p.v, p.mean = make([]float32, n), make([]float32, n), make([]float32, n), make([]float32, n)
	for i := range p.w {
		p.w[i] = float32(s.rng.NormFloat64() * dev)
	}
	copy(p.mean, p.w)
	for k := range p.g {
		p.g[k] = make([]float32, n)
	}
	s.all = append(s.all, p)
	return p
}

// table adds a parameter whose rows are looked up.
func (s *set) table(name string, rows, cols int, dev float64) *param {
	p := s.matrix(name, rows, cols, dev)
	p.sparse = true
	for k := range p.touched {
		p.touched[k] = make([]bool, rows)
	}
	return p
}

// adam holds what one update needs.
type adam struct {
	rate, clip float32
	step       int
	keep       float32 // of the running mean of the weights
}

const (
	beta1 = 0.9
	beta2 = 0.98
	tiny  = 1e-8
)

// update moves the weights against the summed gradients and clears them.
func (s *set) update(a adam) float32 {
	norm := s.gather()
	scale := float32(1)
	if n := float32(math.Sqrt(norm)); n > a.clip {
		scale = a.clip / n
	}
	c1 := 1 - math.Pow(beta1, float64(a.step))
	c2 := 1 - math.Pow(beta2, float64(a.step))
	rate := a.rate * float32(math.Sqrt(c2)/c1)
	s.split(func(p *param, lo, hi int) {
		if !p.sparse {
			p.adam(lo*p.cols, hi*p.cols, rate, scale, a.keep)
			return
		}
		for r := lo; r < hi; r++ {
			if p.touched[0][r] {
				p.touched[0][r] = false
				p.adam(r*p.cols, (r+1)*p.cols, rate, scale, 0)
			}
		}
	})
	return float32(math.Sqrt(norm))
}

// split runs f on two halves of every parameter at once.
func (s *set) split(f func(p *param, lo, hi int)) {
	var wg sync.WaitGroup
	for k := range workers {
		wg.Go(func() {
			for _, p := range s.all {
				f(p, p.rows*k/workers, p.rows*(k+1)/workers)
			}
		})
	}
	wg.Wait()
}

// gather sums the workers' gradients into the first and returns the square of
// their norm.
func (s *set) gather() float64 {
	sums := make([]float64, workers)
	var wg sync.WaitGroup
	for k := range workers {
		wg.Go(func() {
			for _, p := range s.all {
				for r := p.rows * k / workers; r < p.rows*(k+1)/workers; r++ {
					sums[k] += p.gatherRow(r)
				}
			}
		})
	}
	wg.Wait()
	return sums[0] + sums[1]
}

func (p *param) gatherRow(r int) float64 {
	lo, hi := r*p.cols, (r+1)*p.cols
	g0, g1 := p.g[0][lo:hi], p.g[1][lo:hi]
	if p.sparse {
		if !p.touched[0][r] && !p.touched[1][r] {
			return 0
		}
		p.touched[0][r], p.touched[1][r] = true, false
	}
	sum := float32(0)
	for i, x := range g1 {
		x += g0[i]
		g0[i], g1[i] = x, 0
		sum += x * x
	}
	return float64(sum)
}

// adam updates the weights from lo to hi. keep 0 leaves the running mean alone:
// rows of a table move too seldom for one.
func (p *param) adam(lo, hi int, rate, scale, keep float32) {
	if lo == hi {
		return
	}
	w, g, m, v, e := p.w[lo:hi], p.g[0][lo:hi], p.m[lo:hi], p.v[lo:hi], p.mean[lo:hi]
	k := [6]float32{scale, 1 - beta1, 1 - beta2, rate, tiny, 0}
	if keep > 0 {
		k[5] = 1 - keep
	}
	n := whole(hi - lo)
	if n > 0 {
		adamVec(n, &w[0], &g[0], &m[0], &v[0], &e[0], &k)
	}
	for i := n; i < len(g); i++ {
		x := g[i] * scale
		g[i] = 0
		m[i] += (x - m[i]) * (1 - beta1)
		v[i] += (x*x - v[i]) * (1 - beta2)
		w[i] -= rate * m[i] / (float32(math.Sqrt(float64(v[i]))) + tiny)
		e[i] += (w[i] - e[i]) * k[5]
	}
}
