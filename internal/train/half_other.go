//go:build !amd64

package train

const halves = false

func halfProduct(pairs int, a, b *uint32, c *float32, cRow, add int) {}

func pairRows(n int, dst *uint32, first, second *float32) {}
