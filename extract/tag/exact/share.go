package exact

import "math"

// Shares turns scores into shares of one, in place: each is e to the power of
// its score, over the sum of them all.
func Shares(v []float32) {
	if len(v) == 0 {
		return
	}
	top := v[0]
	for _, x := range v[1:] {
		top = max(top, x)
	}
	sum := float32(0)
	for i, x := range v {
		v[i] = power(x - top)
		sum += v[i]
	}
	k := 1 / sum
	for i, x := range v {
		v[i] = float32(x * k)
	}
}

// The functions of package math differ in their last bits between kinds of
// processor. Those below do not: each product is rounded before it is added.

// power is e to the power of x, which is at most 0, to six digits.
func power(x float32) float32 {
	if x < -80 {
		return 0
	}
	x = float32(x * math.Log2E)
	whole := int32(x - 0.5)
	f := x - float32(whole) // from -1/2 to 1/2
	p := float32(0.00015403531)
	for _, c := range [...]float32{0.0013333558, 0.009618129, 0.05550411, 0.24022651, 0.6931472, 1} {
		p = float32(p*f) + c
	}
	return float32(p * math.Float32frombits(uint32(whole+127)<<23))
}

// Log is the natural logarithm of x, which is over 0 and not denormal, to six digits.
func Log(x float32) float32 {
	bits := math.Float32bits(x)
	whole := int32(bits>>23) - 127
	m := math.Float32frombits(bits&(1<<23-1) | 127<<23)
	if m > math.Sqrt2 {
		m, whole = m/2, whole+1
	}
	s := (m - 1) / (m + 1)
	q := float32(s * s)
	p := float32(1. / 9)
	for _, c := range [...]float32{1. / 7, 1. / 5, 1. / 3, 1} {
		p = float32(p*q) + c
	}
	return float32(2*float32(s*p)) + float32(float32(whole)*math.Ln2)
}
