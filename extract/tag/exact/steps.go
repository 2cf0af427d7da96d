package exact

import "math"

// lanes is how many float32 the vector code works on at once. Sums over a row
// are kept in as many parts, so that plain Go can add in the same order.
const lanes = 8

// Unscale turns a row of sums into numbers: out = sums · scale · k + bias.
func Unscale(out []float32, sums []int32, scale, bias []float32, k float32) {
	n := len(out)
	sums, scale, bias = sums[:n], scale[:n], bias[:n]
	i := 0
	if vector && n >= lanes {
		i = n / lanes * lanes
		unscale(i, &out[0], &sums[0], &scale[0], &bias[0], k)
	}
	for ; i < n; i++ {
		out[i] = float32(float32(sums[i])*float32(scale[i]*k)) + bias[i]
	}
}

// Quantise writes src as whole numbers of at most limit and returns the scale
// that turns them back.
func Quantise(dst []int16, src []float32, limit float32) float32 {
	dst = dst[:len(src)]
	i, top := 0, float32(0)
	if vector && len(src) >= lanes {
		i = len(src) / lanes * lanes
		top = greatest(i, &src[0])
	}
	for _, x := range src[i:] {
		top = max(top, x, -x)
	}
	if top == 0 {
		clear(dst)
		return 0
	}
	inv := limit / top
	if i > 0 {
		quantise(i, &dst[0], &src[0], inv)
	}
	for ; i < len(src); i++ {
		dst[i] = int16(Round(float32(src[i] * inv)))
	}
	return top / limit
}

// Round gives the nearest whole number, the even one of two, for |x| < 2^22.
func Round(x float32) int32 {
	const magic = 3 << 22
	return int32(math.Float32bits(float32(x+magic))) - int32(math.Float32bits(magic))
}

// Squares is the sum of the squares of x; its length is a multiple of 8.
func Squares(x []float32) float32 {
	var s [lanes]float32
	if vector {
		squares(len(x), &x[0], &s)
	} else {
		plainSquares(x, &s)
	}
	return float32(float32(s[0]+s[4])+float32(s[2]+s[6])) + float32(float32(s[1]+s[5])+float32(s[3]+s[7]))
}

func plainSquares(x []float32, s *[lanes]float32) {
	for i := 0; i+lanes <= len(x); i += lanes {
		for j, v := range x[i : i+lanes] {
			s[j] += float32(v * v)
		}
	}
}

// Recur moves units of a light recurrence by one token. A unit has a candidate
// z, a gate f that keeps its state c, and a gate r that mixes the state into h.
// Sums, scales and biases of z, f and r lie step apart; k scales all sums. The
// number of units, len(h), is a multiple of 8.
func Recur(h, c []float32, sums []int32, scale, bias []float32, step int, k float32) {
	n := len(h)
	_, _, _, _ = c[n-1], sums[2*step+n-1], scale[2*step+n-1], bias[2*step+n-1]
	if vector {
		recur(n, &h[0], &c[0], &sums[0], &scale[0], &bias[0], step*4, k)
		return
	}
	plainRecur(h, c, sums, scale, bias, step, k)
}

func plainRecur(h, c []float32, sums []int32, scale, bias []float32, step int, k float32) {
	at := func(i int) float32 { return float32(float32(sums[i])*float32(scale[i]*k)) + bias[i] }
	for j := range h {
		z, f, r := at(j), gate(at(step+j)), gate(at(2*step+j))
		c[j] = z + float32(f*(c[j]-z))
		h[j] += float32(r * (c[j] - h[j]))
	}
}

// gate squashes a into (0, 1) with operations that every machine rounds alike.
func gate(a float32) float32 {
	return 0.5 + float32(0.5*a)/float32(math.Sqrt(float64(1+float32(a*a))))
}
