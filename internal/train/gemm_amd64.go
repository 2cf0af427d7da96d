package train

import "golang.org/x/sys/cpu"

// What this machine has: vectors of eight numbers, and of sixteen.
var (
	fast = cpu.X86.HasAVX2 && cpu.X86.HasFMA
	wide = cpu.X86.HasAVX512F
)

// tile adds up one block of 8 rows and 32 columns of a product over k steps.
// Strides are in bytes; b is packed, 32 floats to a step.
//
//go:noescape
func tile(k int, a *float32, aRow, aStep int, b, c *float32, cRow, add int)

// halfTile is tile for 4 rows and 16 columns, with vectors of eight.
//
//go:noescape
func halfTile(k int, a *float32, aRow, aStep int, b, c *float32, cRow, add int)

// The functions below work on n numbers, a multiple of 8; step is in bytes.

//go:noescape
func axpyVec(n int, dst, src *float32, k float32)

//go:noescape
func dotVec(n int, a, b *float32) float32

//go:noescape
func recurVec(n, step int, u, x, y, c, before *float32)

//go:noescape
func recurBackVec(n, step int, u, ug, x, xg, yg, c, before, carry *float32)

//go:noescape
func adamVec(n int, w, d, m, v, e *float32, k *[6]float32)
