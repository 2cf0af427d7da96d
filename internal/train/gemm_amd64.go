package train

import "golang.org/x/sys/cpu"

var fast = cpu.X86.HasAVX512F

// tile adds up one block of 8 rows and 32 columns of a product over k steps.
// Strides are in bytes; b is packed, 32 floats to a step.
//
//go:noescape
func tile(k int, a *float32, aRow, aStep int, b, c *float32, cRow, add int)
