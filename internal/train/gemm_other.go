//go:build !amd64

package train

const fast, wide = false, false

func tile(k int, a *float32, aRow, aStep int, b, c *float32, cRow, add int) {}

func halfTile(k int, a *float32, aRow, aStep int, b, c *float32, cRow, add int) {}

func axpyVec(n int, dst, src *float32, k float32) {}

func dotVec(n int, a, b *float32) float32 { return 0 }

func recurVec(n, step int, u, x, y, c, before *float32) {}

func recurBackVec(n, step int, u, ug, x, xg, yg, c, before, carry *float32) {}

func adamVec(n int, w, d, m, v, e *float32, k *[6]float32) {}
