package train

import "math/rand/v2"

// mat is a matrix in a computation: values, and the gradient of the loss by them.
// Rows are padded to whole tiles.
type mat struct {
	rows, cols int
	v, g       []float32
}

func (m mat) padded() int         { return (m.rows + tileRows - 1) / tileRows * tileRows }
func (m mat) view() view          { return view{m.v, m.cols, 1} }
func (m mat) grad() view          { return view{m.g, m.cols, 1} }
func (m mat) row(i int) []float32 { return m.v[i*m.cols : (i+1)*m.cols] }
func (m mat) gr(i int) []float32  { return m.g[i*m.cols : (i+1)*m.cols] }

// graph runs one worker's share of a batch: operations forward, and the tape of
// their derivatives backward.
type graph struct {
	worker int
	learn  bool
	rough  bool // products of bfloat16, where this machine has them
	rng    *rand.Rand
	starts []int // first row of each sentence, and the end of the last
	slab   []float32
	used   int
	tape   []func()
	pack   []float32
	half   halved
}

func (g *graph) reset(starts []int, seed uint64) {
	g.starts, g.used, g.tape = starts, 0, g.tape[:0]
	g.rng = rand.New(rand.NewPCG(seed, uint64(g.worker)))
}

func (g *graph) alloc(n int) []float32 {
	v := g.dirty(n)
	clear(v)
	return v
}

// dirty is memory that holds anything.
func (g *graph) dirty(n int) []float32 {
	if g.used+n > len(g.slab) {
		g.slab, g.used = make([]float32, max(2*len(g.slab), n, 1<<16)), 0
	}
	v := g.slab[g.used : g.used+n : g.used+n]
	g.used += n
	return v
}

func (g *graph) mat(rows, cols int) mat {
	m := mat{rows: rows, cols: cols}
	n := m.padded() * cols
	m.v, m.g = g.alloc(n), g.alloc(n)
	return m
}

// filled is mat for an operation that sets every value of its rows.
func (g *graph) filled(rows, cols int) mat {
	m := mat{rows: rows, cols: cols}
	n := m.padded() * cols
	m.v, m.g = g.dirty(n), g.alloc(n)
	return m
}

func (g *graph) onBack(f func()) {
	if g.learn {
		g.tape = append(g.tape, f)
	}
}

func (g *graph) backward() {
	for i := len(g.tape) - 1; i >= 0; i-- {
		g.tape[i]()
	}
}

// product is the function product, of bfloat16 where that will do.
func (g *graph) product(m, n, k int, a, b view, c []float32, cRow int, add bool) {
	if halves && g.rough && k > 0 {
		g.half.product(m, n, k, a, b, c, cRow, add)
		return
	}
	product(m, n, k, a, b, c, cRow, add, &g.pack)
}

// linear gives x·w + b; b may be nil.
func (g *graph) linear(x mat, w, b *param) mat {
	y := g.filled(x.rows, w.cols)
	g.product(x.padded(), w.cols, x.cols, x.view(), view{w.w, w.cols, 1}, y.v, w.cols, false)
	if b != nil {
		for i := range y.rows {
			addTo(y.row(i), b.w)
		}
	}
	g.onBack(func() {
		g.product(w.rows, w.cols, x.rows, x.view().t(), y.grad(), w.g[g.worker], w.cols, true)
		g.product(x.padded(), x.cols, w.cols, y.grad(), view{w.w, w.cols, 1}.t(), x.g, x.cols, true)
		if b != nil {
			for i := range y.rows {
				addTo(b.g[g.worker], y.gr(i))
			}
		}
	})
	return y
}

// window gives each row with its neighbours on both sides, zeros past the ends
// of a sentence.
func (g *graph) window(x mat) mat {
	y := g.mat(x.rows, 3*x.cols)
	n := x.cols
	move := func(f func(wide, narrow int)) {
		for s, lo := range g.starts[:len(g.starts)-1] {
			for i := lo; i < g.starts[s+1]; i++ {
				for k := max(0, lo-i+1); k < 3 && i+k-1 < g.starts[s+1]; k++ {
					f(i*3*n+k*n, (i+k-1)*n)
				}
			}
		}
	}
	move(func(wide, narrow int) { copy(y.v[wide:wide+n], x.v[narrow:]) })
	g.onBack(func() {
		move(func(wide, narrow int) { addTo(x.g[narrow:narrow+n], y.g[wide:wide+n]) })
	})
	return y
}

// relu cuts off what is negative, in place.
func (g *graph) relu(x mat) mat {
	for i, v := range x.v {
		x.v[i] = max(v, 0)
	}
	g.onBack(func() {
		for i, v := range x.v {
			if v <= 0 {
				x.g[i] = 0
			}
		}
	})
	return x
}

// drop zeroes columns, one choice to a sentence, in place.
func (g *graph) drop(x mat, p float32) mat {
	if !g.learn || p == 0 {
		return x
	}
	mask := g.alloc((len(g.starts) - 1) * x.cols)
	for i := range mask {
		if g.rng.Float32() >= p {
			mask[i] = 1 / (1 - p)
		}
	}
	apply := func(v []float32) {
		for s, lo := range g.starts[:len(g.starts)-1] {
			m := mask[s*x.cols : (s+1)*x.cols]
			for i := lo; i < g.starts[s+1]; i++ {
				r := v[i*x.cols : (i+1)*x.cols]
				for j, k := range m {
					r[j] *= k
				}
			}
		}
	}
	apply(x.v)
	g.onBack(func() { apply(x.g) })
	return x
}

// norm scales each row to a mean square of one.
func (g *graph) norm(x mat) mat {
	y := g.filled(x.rows, x.cols)
	inv := g.dirty(x.rows)
	for i := range x.rows {
		inv[i] = inverseNorm(x.row(i))
		out := y.row(i)
		for j, v := range x.row(i) {
			out[j] = v * inv[i]
		}
	}
	g.onBack(func() {
		for i := range x.rows {
			r, dy, dx := x.row(i), y.gr(i), x.gr(i)
			dot := float32(0)
			for j, v := range r {
				dot += v * dy[j]
			}
			k := inv[i]
			dot *= k * k / float32(x.cols)
			for j, v := range r {
				dx[j] += k * (dy[j] - v*dot)
			}
		}
	})
	return y
}
