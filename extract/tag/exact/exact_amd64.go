package exact

import "golang.org/x/sys/cpu"

var vector = cpu.X86.HasAVX2

// best is the fastest way to multiply on this machine.
func best() kernel {
	switch {
	case cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VNNI:
		return wide
	case cpu.X86.HasAVX2:
		return narrow
	}
	return plain
}

// wideBlock is block for two panels, next bytes apart.
//
//go:noescape
func wideBlock(pairs int, x *int16, step int, w *int8, next int, sums *int32, stride int)

// block multiplies 4 rows of x with one panel of 16 outputs; strides in bytes.
//
//go:noescape
func block(pairs int, x *int16, step int, w *int8, sums *int32, stride int)

// dots multiplies x, 16 numbers to a step, with each of n rows of y.
//
//go:noescape
func dots(steps int, x, y *int16, n int, out *int32)

// unscale works on n numbers, a multiple of 8, as all below.
//
//go:noescape
func unscale(n int, out *float32, sums *int32, scale, bias *float32, k float32)

//go:noescape
func greatest(n int, x *float32) float32

//go:noescape
func quantise(n int, dst *int16, src *float32, inv float32)

//go:noescape
func squares(n int, x *float32, s *[lanes]float32)

// recur takes step in bytes.
//
//go:noescape
func recur(n int, h, c *float32, sums *int32, scale, bias *float32, step int, k float32)
