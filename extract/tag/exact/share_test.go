package exact

import (
	"math"
	"testing"
)

func TestPowerAndLog(t *testing.T) {
	for x := float32(-79.9); x <= 0; x += 0.0137 {
		want := math.Exp(float64(x))
		if got := float64(power(x)); math.Abs(got-want) > 1e-4*want || math.Abs(got-want) > 3e-7 {
			t.Errorf("power(%g) = %g, want %g", x, got, want)
		}
	}
	for _, x := range []float32{1e-36, 1e-12, 0.0017, 0.25, 0.5, 0.7072, 0.999, 1, 1.4142, 1.5, 3, 77} {
		want := math.Log(float64(x))
		if got := float64(Log(x)); math.Abs(got-want) > 1e-6*(1+math.Abs(want)) {
			t.Errorf("Log(%g) = %g, want %g", x, got, want)
		}
	}
}

func TestShares(t *testing.T) {
	v := []float32{2, 2, 2 + math.Ln2, -1e9}
	Shares(v)
	for i, want := range []float32{0.25, 0.25, 0.5, 0} {
		if math.Abs(float64(v[i]-want)) > 3e-7 {
			t.Errorf("share %d is %g, want %g", i, v[i], want)
		}
	}
	Shares(nil)
}
