package exact

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func random(r *rand.Rand, n, limit int) []int16 {
	x := make([]int16, n)
	for i := range x {
		x[i] = int16(r.IntN(2*limit+1) - limit)
	}
	return x
}

func TestProductWithAndWithoutVectors(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, c := range []struct{ rows, ins, n int }{{1, 2, 1}, {4, 16, 16}, {5, 768, 37}, {9, 256, 80}, {3, 2000, 50}} {
		w := make([]int8, c.ins*c.n)
		for i := range w {
			w[i] = int8(r.IntN(255) - 127)
		}
		x := random(r, Pad(c.rows)*c.ins, Limit)
		if c.ins == 2000 {
			for i := range x {
				x[i] = Limit
			}
			for i := range w {
				w[i] = 127
			}
		}
		m := NewMatrix(c.ins, c.n, w, nil, nil)
		got := make([]int32, Pad(c.rows)*m.Stride)
		m.product(plain, got, x, c.rows, c.ins)
		for k := narrow; k <= best(); k++ {
			fast := make([]int32, len(got))
			m.product(k, fast, x, c.rows, c.ins)
			if !slices.Equal(got, fast) {
				t.Errorf("%v: kernel %d and plain Go differ", c, k)
			}
		}
		for i := range c.rows {
			for o := range c.n {
				sum := int64(0)
				for k := range c.ins {
					sum += int64(x[i*c.ins+k]) * int64(w[o*c.ins+k])
				}
				if int64(got[i*m.Stride+o]) != sum {
					t.Fatalf("%v: row %d output %d is %d, want %d", c, i, o, got[i*m.Stride+o], sum)
				}
			}
		}
	}
}

func TestDotsWithAndWithoutVectors(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for _, n := range []int{1, 3, 40} {
		x, y := random(r, 128, DotLimit), random(r, 128*n, DotLimit)
		got, want := make([]int32, n), make([]int32, n)
		Dots(got, x, y)
		plainDots(want, x, y)
		if !slices.Equal(got, want) {
			t.Errorf("%d rows: %v, plain Go %v", n, got, want)
		}
	}
}

func TestRound(t *testing.T) {
	for _, x := range []float32{0, 0.5, 1.5, -0.5, -2.5, 8191, -8191.4, 7.499, 7.501} {
		if got, want := Round(x), int32(math.RoundToEven(float64(x))); got != want {
			t.Errorf("Round(%g) = %d, want %d", x, got, want)
		}
	}
}

func BenchmarkProduct(b *testing.B) {
	const rows, ins, n = 24, 256, 768
	m := NewMatrix(ins, n, make([]int8, ins*n), nil, nil)
	x, s := make([]int16, rows*ins), make([]int32, rows*n)
	for b.Loop() {
		m.Product(s, x, rows, ins)
	}
	b.ReportMetric(rows*ins*n*float64(b.N)/b.Elapsed().Seconds()/1e9, "Gmac/s")
}
