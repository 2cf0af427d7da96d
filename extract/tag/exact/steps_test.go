package exact

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func floats(r *rand.Rand, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(r.NormFloat64() * 3)
	}
	return x
}

func sameBits(a, b []float32) bool {
	return slices.EqualFunc(a, b, func(x, y float32) bool { return math.Float32bits(x) == math.Float32bits(y) })
}

func TestRecurWithAndWithoutVectors(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	const n, step = 40, 64
	h, c, scale, bias := floats(r, n), floats(r, n), floats(r, 3*step), floats(r, 3*step)
	sums := make([]int32, 3*step)
	for i := range sums {
		sums[i] = int32(r.IntN(1<<30) - 1<<29)
	}
	h2, c2 := slices.Clone(h), slices.Clone(c)
	Recur(h, c, sums, scale, bias, step, 1e-9)
	plainRecur(h2, c2, sums, scale, bias, step, 1e-9)
	if !sameBits(h, h2) || !sameBits(c, c2) {
		t.Errorf("vectors give %v, plain Go %v", h, h2)
	}
}

func TestSquaresWithAndWithoutVectors(t *testing.T) {
	x := floats(rand.New(rand.NewPCG(9, 1)), 256)
	var s [lanes]float32
	plainSquares(x, &s)
	want := float32(float32(s[0]+s[4])+float32(s[2]+s[6])) + float32(float32(s[1]+s[5])+float32(s[3]+s[7]))
	if got := Squares(x); math.Float32bits(got) != math.Float32bits(want) {
		t.Errorf("Squares = %g, plain Go %g", got, want)
	}
}

// TestTails works on rows whose ends the vectors do not reach: a row of one at a
// time never uses them.
func TestTails(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 3))
	for _, n := range []int{1, 7, 8, 21, 64} {
		src, scale, bias := floats(r, n), floats(r, n), floats(r, n)
		q, sums, out := make([]int16, n), make([]int32, n), make([]float32, n)
		by := Quantise(q, src, Limit)
		top := float32(0)
		for _, x := range src {
			top = max(top, x, -x)
		}
		for i, x := range src {
			if want := Round(float32(x * (Limit / top))); int32(q[i]) != want {
				t.Errorf("Quantise(%g) = %d, want %d", x, q[i], want)
			}
			sums[i] = int32(q[i])
		}
		Unscale(out, sums, scale, bias, by)
		for i := range out {
			one := out[i : i+1 : i+1]
			was := one[0]
			Unscale(one, sums[i:], scale[i:], bias[i:], by)
			if math.Float32bits(was) != math.Float32bits(one[0]) {
				t.Errorf("Unscale at %d of %d: %g, alone %g", i, n, was, one[0])
			}
		}
	}
}
