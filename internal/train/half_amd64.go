package train

import "golang.org/x/sys/cpu"

// halves is whether this machine multiplies pairs of bfloat16.
var halves = wide && cpu.X86.HasAVX512BF16

// halfProduct adds up one block of 8 rows and 32 columns of a product over pairs of steps.
// cRow is in bytes; a holds 8 pairs to two steps, b 32.
//
//go:noescape
func halfProduct(pairs int, a, b *uint32, c *float32, cRow, add int)

// pairRows packs two rows of n numbers, a multiple of 16.
//
//go:noescape
func pairRows(n int, dst *uint32, first, second *float32)
