package train

// view is a matrix somewhere in a slice: element (i, j) is at v[i*row+j*col].
type view struct {
	v        []float32
	row, col int
}

func (a view) t() view { return view{a.v, a.col, a.row} }

const (
	tileRows = 8
	tileCols = 32
)

// product sets c = a·b, or adds to c. The product has m rows (a multiple of 8
// or padded to one, as a must be) and n columns (a multiple of 32); pack is scratch.
func product(m, n, k int, a, b view, c []float32, cRow int, add bool, pack *[]float32) {
	if k == 0 {
		return
	}
	if cap(*pack) < k*tileCols {
		*pack = make([]float32, k*tileCols)
	}
	p := (*pack)[:k*tileCols]
	for j := 0; j < n; j += tileCols {
		packPanel(p, b, j, k)
		for i := 0; i < m; i += tileRows {
			block(k, a, i, p, c[i*cRow+j:], cRow, add)
		}
	}
}

func packPanel(p []float32, b view, j, k int) {
	if b.col == 1 {
		for i := range k {
			copy(p[i*tileCols:(i+1)*tileCols], b.v[i*b.row+j:])
		}
		return
	}
	for jj := range tileCols {
		src := b.v[(j+jj)*b.col:]
		for i := range k {
			p[i*tileCols+jj] = src[i*b.row]
		}
	}
}

func block(k int, a view, i int, p, c []float32, cRow int, add bool) {
	if fast {
		flag := 0
		if add {
			flag = 1
		}
		if wide {
			tile(k, &a.v[i*a.row], a.row*4, a.col*4, &p[0], &c[0], cRow*4, flag)
			return
		}
		for r := 0; r < tileRows; r += tileRows / 2 {
			for j := 0; j < tileCols; j += tileCols / 2 {
				halfTile(k, &a.v[(i+r)*a.row], a.row*4, a.col*4, &p[j], &c[r*cRow+j], cRow*4, flag)
			}
		}
		return
	}
	for r := range tileRows {
		out := c[r*cRow : r*cRow+tileCols]
		if !add {
			clear(out)
		}
		for s := range k {
			x := a.v[(i+r)*a.row+s*a.col]
			for j, w := range p[s*tileCols : (s+1)*tileCols] {
				out[j] += x * w
			}
		}
	}
}
