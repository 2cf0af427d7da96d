//go:build !amd64

package exact

const vector = false

func best() kernel { return plain }

func wideBlock(pairs int, x *int16, step int, w *int8, next int, sums *int32, stride int) {}

func block(pairs int, x *int16, step int, w *int8, sums *int32, stride int) {}

func dots(steps int, x, y *int16, n int, out *int32) {}

func unscale(n int, out *float32, sums *int32, scale, bias *float32, k float32) {}

func greatest(n int, x *float32) float32 { return 0 }

func quantise(n int, dst *int16, src *float32, inv float32) {}

func squares(n int, x *float32, s *[lanes]float32) {}

func recur(n int, h, c *float32, sums *int32, scale, bias *float32, step int, k float32) {}
