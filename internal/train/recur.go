package train

import "math"

func inverseNorm(x []float32) float32 {
	sum := float32(0)
	for _, v := range x {
		sum += v * v
	}
	return float32(1 / math.Sqrt(float64(sum)/float64(len(x))+1e-5))
}

// gate squashes a into (0, 1) with arithmetic that is exact everywhere; s is
// what its derivative is made of.
func gate(a float32) (f, s float32) {
	s = 1 / float32(math.Sqrt(float64(1+a*a)))
	return 0.5 + 0.5*a*s, s
}

// recur is a light recurrence (after SRU): u holds for each unit a candidate z
// and the inputs of two gates, f that keeps the state and r that mixes it with
// the input x. The first half of the units runs forward, the rest backward.
func (g *graph) recur(u, x mat) mat {
	y := g.filled(x.rows, x.cols)
	c := mat{rows: x.rows, cols: x.cols, v: g.dirty(x.rows * x.cols)} // the states need no gradient of their own
	n := x.cols
	for s, lo := range g.starts[:len(g.starts)-1] {
		hi := g.starts[s+1]
		for i := lo; i < hi; i++ {
			recurStep(u, x, y, c, i, i-1, i > lo, 0, n/2)
		}
		for i := hi - 1; i >= lo; i-- {
			recurStep(u, x, y, c, i, i+1, i < hi-1, n/2, n)
		}
	}
	g.onBack(func() {
		carry := make([]float32, n)
		for s, lo := range g.starts[:len(g.starts)-1] {
			hi := g.starts[s+1]
			clear(carry)
			for i := hi - 1; i >= lo; i-- {
				recurBack(u, x, y, c, i, i-1, i > lo, 0, n/2, carry)
			}
			for i := lo; i < hi; i++ {
				recurBack(u, x, y, c, i, i+1, i < hi-1, n/2, n, carry)
			}
		}
	})
	return y
}

func recurStep(u, x, y, c mat, i, prev int, has bool, lo, hi int) {
	n := x.cols
	ui, xi, yi, ci := u.row(i), x.row(i)[lo:hi], y.row(i)[lo:hi], c.row(i)[lo:hi]
	z, fa, ra := ui[lo:hi], ui[n+lo:n+hi], ui[2*n+lo:2*n+hi]
	var before []float32
	if has {
		before = c.row(prev)[lo:hi]
	} else {
		before = make([]float32, hi-lo)
	}
	w := whole(hi - lo)
	if w > 0 {
		recurVec(w, 4*n, &z[0], &xi[0], &yi[0], &ci[0], &before[0])
	}
	for j := w; j < len(z); j++ {
		f, _ := gate(fa[j])
		r, _ := gate(ra[j])
		v := z[j] + f*(before[j]-z[j])
		ci[j] = v
		yi[j] = xi[j] + r*(v-xi[j])
	}
}

func recurBack(u, x, y, c mat, i, prev int, has bool, lo, hi int, carry []float32) {
	n := x.cols
	ui, ug := u.row(i), u.gr(i)
	z, fa, ra := ui[lo:hi], ui[n+lo:n+hi], ui[2*n+lo:2*n+hi]
	zg, fg, rg := ug[lo:hi], ug[n+lo:n+hi], ug[2*n+lo:2*n+hi]
	xi, xg, yg, ci := x.row(i)[lo:hi], x.gr(i)[lo:hi], y.gr(i)[lo:hi], c.row(i)[lo:hi]
	k := carry[lo:hi]
	var before []float32
	if has {
		before = c.row(prev)[lo:hi]
	} else {
		before = make([]float32, hi-lo)
	}
	w := whole(hi - lo)
	if w > 0 {
		recurBackVec(w, 4*n, &z[0], &zg[0], &xi[0], &xg[0], &yg[0], &ci[0], &before[0], &k[0])
	}
	for j := w; j < len(z); j++ {
		f, fs := gate(fa[j])
		r, rs := gate(ra[j])
		d := yg[j]
		rg[j] += d * (ci[j] - xi[j]) * 0.5 * rs * rs * rs
		xg[j] += d * (1 - r)
		d = d*r + k[j]
		fg[j] += d * (before[j] - z[j]) * 0.5 * fs * fs * fs
		zg[j] += d * (1 - f)
		k[j] = d * f
	}
}
