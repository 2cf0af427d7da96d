// Package exact multiplies matrices of small whole numbers.
//
// Weights are int8 with a scale for each output, what goes in is int16, sums
// are int32 and never overflow. Whole numbers add up to the same in any order,
// so the answer is the same on every machine, with vector instructions or
// without. The few float32 steps are written so that no compiler may fuse them.
package exact

const (
	// Limit bounds the int16 inputs of a Matrix: 2000 products with an int8
	// still fit into an int32.
	Limit = 8191
	// DotLimit bounds the inputs of Dots: 512 products of two of them fit.
	DotLimit = 2047

	// Rows is how many rows a product works on at once. Buffers are padded to it.
	Rows = 4
	outs = 16 // outputs of one panel
)

// Pad rounds rows up to whole blocks.
func Pad(rows int) int { return (rows + Rows - 1) / Rows * Rows }

// Matrix holds weights from Ins inputs to Outs outputs.
type Matrix struct {
	Ins, Outs int
	Stride    int // outputs rounded up to whole panels: the width of a row of sums
	Scale     []float32
	Bias      []float32
	packed    []int8 // panel, pair of inputs, output, input of the pair
	kernel    kernel
}

// NewMatrix packs weights given output by output. The number of inputs is even.
func NewMatrix(ins, n int, w []int8, scale, bias []float32) *Matrix {
	m := &Matrix{Ins: ins, Outs: n, Stride: (n + outs - 1) / outs * outs, Scale: scale, Bias: bias, kernel: best()}
	m.packed = make([]int8, m.Stride*ins)
	for o := range n {
		panel := m.packed[o/outs*outs*ins:]
		for i, x := range w[o*ins : (o+1)*ins] {
			panel[(i/2*outs+o%outs)*2+i%2] = x
		}
	}
	return m
}

// kernel is a way to multiply. All give the same sums.
type kernel int

const (
	plain  kernel = iota // Go
	narrow               // AVX2
	wide                 // AVX-512 with VNNI
)

// Product sets sums[r*Stride+o] to the product of row r of x with output o.
// Row r begins at x[r*step]. Both buffers reach to Pad(rows) rows.
func (m *Matrix) Product(sums []int32, x []int16, rows, step int) {
	m.product(m.kernel, sums, x, rows, step)
}

func (m *Matrix) product(k kernel, sums []int32, x []int16, rows, step int) {
	if rows == 0 {
		return
	}
	rows = Pad(rows)
	_, _ = x[(rows-1)*step+m.Ins-1], sums[rows*m.Stride-1]
	o := 0
	for ; k == wide && o+2*outs <= m.Stride; o += 2 * outs {
		w := m.packed[o*m.Ins : (o+2*outs)*m.Ins]
		for r := 0; r < rows; r += Rows {
			wideBlock(m.Ins/2, &x[r*step], step*2, &w[0], outs*m.Ins, &sums[r*m.Stride+o], m.Stride*4)
		}
	}
	for ; o < m.Stride; o += outs {
		w := m.packed[o*m.Ins : (o+outs)*m.Ins]
		for r := 0; r < rows; r += Rows {
			if k == plain {
				plainBlock(m.Ins/2, x[r*step:], step, w, sums[r*m.Stride+o:], m.Stride)
			} else {
				block(m.Ins/2, &x[r*step], step*2, &w[0], &sums[r*m.Stride+o], m.Stride*4)
			}
		}
	}
}

func plainBlock(pairs int, x []int16, step int, w []int8, sums []int32, stride int) {
	for r := range Rows {
		var acc [outs]int32
		for k := range pairs {
			a, b := int32(x[r*step+2*k]), int32(x[r*step+2*k+1])
			p := w[k*2*outs : (k+1)*2*outs]
			for o := range acc {
				acc[o] += a*int32(p[2*o]) + b*int32(p[2*o+1])
			}
		}
		copy(sums[r*stride:], acc[:])
	}
}

// Dots sets out[i] to the product of x with row i of y; len(x) is a multiple of
// 16 and the width of y.
func Dots(out []int32, x, y []int16) {
	if len(out) == 0 {
		return
	}
	y = y[:len(out)*len(x)]
	if vector {
		dots(len(x)/16, &x[0], &y[0], len(out), &out[0])
		return
	}
	plainDots(out, x, y)
}

func plainDots(out []int32, x, y []int16) {
	for i := range out {
		s := int32(0)
		for j, b := range y[i*len(x) : (i+1)*len(x)] {
			s += int32(x[j]) * int32(b)
		}
		out[i] = s
	}
}
