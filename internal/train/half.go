package train

import "math"

// halved is scratch for products of bfloat16, two of which lie in 32 bits. Processors that multiply
// such are twice as fast with them, and a network learns as well: sums and weights stay float32.
type halved struct {
	a, b []uint32
	none [tileCols]float32 // the second row of the last pair, where the steps are odd
}

// pairUp is two numbers as bfloat16, the first in the lower half.
func pairUp(x, y float32) uint32 {
	return (math.Float32bits(x)+0x8000)>>16 | (math.Float32bits(y)+0x8000)&0xffff0000
}

// product is the function product with its factors cut to bfloat16.
func (p *halved) product(m, n, k int, a, b view, c []float32, cRow int, add bool) {
	steps := (k + 1) / 2
	if cap(p.a) < m*steps {
		p.a = make([]uint32, m*steps)
	}
	if cap(p.b) < steps*tileCols {
		p.b = make([]uint32, steps*tileCols)
	}
	p.a, p.b = p.a[:m*steps], p.b[:steps*tileCols]
	for i := 0; i < m; i += tileRows {
		p.left(p.a[i*steps:(i+tileRows)*steps], a, i, k)
	}
	flag := 0
	if add {
		flag = 1
	}
	for j := 0; j < n; j += tileCols {
		p.right(b, j, k)
		for i := 0; i < m; i += tileRows {
			halfProduct(steps, &p.a[i*steps], &p.b[0], &c[i*cRow+j], cRow*4, flag)
		}
	}
}

// left packs 8 rows from i on.
func (p *halved) left(to []uint32, a view, i, k int) {
	if a.col == 1 {
		for r := range tileRows {
			row := a.v[(i+r)*a.row:][:k]
			at := r
			s := 0
			for ; s+1 < k; s += 2 {
				to[at] = pairUp(row[s], row[s+1])
				at += tileRows
			}
			if s < k {
				to[at] = pairUp(row[s], 0)
			}
		}
		return
	}
	for s := 0; s < k; s += 2 {
		x := a.v[i*a.row+s*a.col:]
		out := to[s/2*tileRows:][:tileRows]
		if s+1 == k {
			for r := range out {
				out[r] = pairUp(x[r*a.row], 0)
			}
			return
		}
		y := a.v[i*a.row+(s+1)*a.col:]
		if a.row == 1 {
			x, y = x[:tileRows], y[:tileRows]
			for r := range out {
				out[r] = pairUp(x[r], y[r])
			}
			continue
		}
		for r := range out {
			out[r] = pairUp(x[r*a.row], y[r*a.row])
		}
	}
}

// right packs 32 columns from j on.
func (p *halved) right(b view, j, k int) {
	if b.col == 1 {
		for s := 0; s < k; s += 2 {
			second := &p.none[0]
			if s+1 < k {
				second = &b.v[(s+1)*b.row+j]
			}
			pairRows(tileCols, &p.b[s/2*tileCols], &b.v[s*b.row+j], second)
		}
		return
	}
	for c := range tileCols {
		src := b.v[(j+c)*b.col:]
		at := c
		s := 0
		for ; s+1 < k; s += 2 {
			p.b[at] = pairUp(src[s*b.row], src[(s+1)*b.row])
			at += tileCols
		}
		if s < k {
			p.b[at] = pairUp(src[s*b.row], 0)
		}
	}
}
