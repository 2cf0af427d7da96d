//go:build !amd64

package train

const fast = false

func tile(k int, a *float32, aRow, aStep int, b, c *float32, cRow, add int) {}
