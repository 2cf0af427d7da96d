package train

import "math"

// softmaxLoss turns scores into their gradient in g, for one right class, and
// returns the loss.
func softmaxLoss(v, g []float32, gold int, weight float32) float64 {
	top := v[0]
	for _, x := range v {
		top = max(top, x)
	}
	sum := float32(0)
	for i, x := range v {
		g[i] = float32(math.Exp(float64(x - top)))
		sum += g[i]
	}
	k := weight / sum
	for i := range g {
		g[i] *= k
	}
	p := g[gold] / weight
	g[gold] -= weight
	return -math.Log(max(float64(p), 1e-12)) * float64(weight)
}

// classes adds the loss of choosing the classes gold (negative: unknown) from the first n
// columns of x, and counts the right ones.
func (g *graph) classes(x mat, n int, gold []int32, weight float32) (loss float64, right int) {
	for i, c := range gold {
		if c < 0 {
			continue
		}
		loss += softmaxLoss(x.row(i)[:n], x.gr(i)[:n], int(c), weight)
		if argmax(x.row(i)[:n]) == int(c) {
			right++
		}
	}
	return loss, right
}

func argmax(v []float32) int {
	b := 0
	for i, x := range v {
		if x > v[b] {
			b = i
		}
	}
	return b
}

// far is the distance past which arcs share one bias.
const far = 32

// bucket numbers the direction and distance from a dependent to a head.
func bucket(head, dep int) int { return max(-far, min(far, head-dep)) + far }

// scores fills out with the score of every head for dependent d of the sentence
// that starts at row lo: out[0] is the root, out[1+h] token h.
func scores(out []float32, p, h mat, root, dist *param, lo, d int) {
	n := len(out) - 1
	q := p.row(lo + d)
	out[0] = dot(q, root.w)
	for j := range n {
		out[1+j] = dot(q, h.row(lo+j)) + dist.w[bucket(j, d)]
	}
	out[1+d] = -1e9
}

// arcs adds the loss of choosing heads; gold counts from 1, 0 is the root.
func (g *graph) arcs(p, h mat, root, dist *param, gold []int32) (loss float64, right int) {
	var v, gr []float32
	for s, lo := range g.starts[:len(g.starts)-1] {
		n := g.starts[s+1] - lo
		v, gr = append(v[:0], make([]float32, n+1)...), append(gr[:0], make([]float32, n+1)...)
		for d := range n {
			if gold[lo+d] < 0 {
				continue
			}
			scores(v, p, h, root, dist, lo, d)
			y := int(gold[lo+d])
			loss += softmaxLoss(v, gr, y, 1)
			if argmax(v) == y {
				right++
			}
			if g.learn {
				g.arcsBack(p, h, root, dist, gr, lo, d)
			}
		}
	}
	return loss, right
}

func (g *graph) arcsBack(p, h mat, root, dist *param, gr []float32, lo, d int) {
	q, qg := p.row(lo+d), p.gr(lo+d)
	axpy(qg, root.w, gr[0])
	axpy(root.g[g.worker], q, gr[0])
	for j, k := range gr[1:] {
		if k > 1e-6 || k < -1e-6 {
			axpy(qg, h.row(lo+j), k)
			axpy(h.gr(lo+j), q, k)
			dist.g[g.worker][bucket(j, d)] += k
		}
	}
}

// pairs gives for each dependent d the sum of its row of x and its head's row of
// y; the root's row is a parameter.
func (g *graph) pairs(x, y mat, root *param, heads []int32) mat {
	out := g.filled(x.rows, x.cols)
	each := func(f func(i, h int)) {
		for s, lo := range g.starts[:len(g.starts)-1] {
			for i := lo; i < g.starts[s+1]; i++ {
				f(i, lo+int(heads[i])-1)
			}
		}
	}
	each(func(i, h int) {
		copy(out.row(i), x.row(i))
		if heads[i] <= 0 {
			addTo(out.row(i), root.w)
		} else {
			addTo(out.row(i), y.row(h))
		}
	})
	g.onBack(func() {
		each(func(i, h int) {
			addTo(x.gr(i), out.gr(i))
			if heads[i] <= 0 {
				addTo(root.g[g.worker], out.gr(i))
			} else {
				addTo(y.gr(h), out.gr(i))
			}
		})
	})
	return out
}
