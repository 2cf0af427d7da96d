package train

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestProduct(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	fill := func(n int) []float32 {
		v := make([]float32, n)
		for i := range v {
			v[i] = r.Float32() - 0.5
		}
		return v
	}
	const m, n, k = 24, 64, 37
	a, b := fill(m*k), fill(k*n)
	var pack []float32
	var half halved
	for _, av := range []view{{a, k, 1}, {a, 1, m}} {
		for _, bv := range []view{{b, n, 1}, {b, 1, k}} {
			c := fill(m * n)
			want := append([]float32(nil), c...)
			rough := append([]float32(nil), c...)
			product(m, n, k, av, bv, c, n, true, &pack)
			if halves {
				half.product(m, n, k, av, bv, rough, n, true)
			}
			for i := range m {
				for j := range n {
					s := float64(want[i*n+j])
					for x := range k {
						s += float64(av.v[i*av.row+x*av.col]) * float64(bv.v[x*bv.row+j*bv.col])
					}
					if math.Abs(s-float64(c[i*n+j])) > 1e-4 {
						t.Fatalf("(%d,%d) = %g, want %g", i, j, c[i*n+j], s)
					}
					if halves && math.Abs(s-float64(rough[i*n+j])) > 2e-2 {
						t.Fatalf("of bfloat16 (%d,%d) = %g, want %g", i, j, rough[i*n+j], s)
					}
				}
			}
		}
	}
}

func BenchmarkProduct(b *testing.B) {
	const m, n, k = 512, 768, 256
	a, w, c := make([]float32, m*k), make([]float32, k*n), make([]float32, m*n)
	var pack []float32
	for b.Loop() {
		product(m, n, k, view{a, k, 1}, view{w, n, 1}, c, n, false, &pack)
	}
	b.ReportMetric(2*m*n*k*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOPS")
}
