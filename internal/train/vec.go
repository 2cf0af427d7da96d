package train

// whole is the part of n that vector code can do.
func whole(n int) int {
	if !fast {
		return 0
	}
	return n &^ 7
}

func addTo(dst, src []float32) { axpy(dst, src, 1) }

// axpy adds k·src to dst.
func axpy(dst, src []float32, k float32) {
	dst = dst[:len(src)]
	n := whole(len(src))
	if n > 0 {
		axpyVec(n, &dst[0], &src[0], k)
	}
	for i := n; i < len(src); i++ {
		dst[i] += k * src[i]
	}
}

func dot(a, b []float32) (s float32) {
	b = b[:len(a)]
	n := whole(len(a))
	if n > 0 {
		s = dotVec(n, &a[0], &b[0])
	}
	for i := n; i < len(a); i++ {
		s += a[i] * b[i]
	}
	return s
}
