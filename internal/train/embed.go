package train

// lookup adds rows of a table into columns of dst: row i of dst gets the sum of
// the rows ids[i*per:(i+1)*per]; a negative id stands for none.
func (g *graph) lookup(dst mat, at int, t *param, ids []int32, per int) {
	each := func(f func(i int, id int32)) {
		for i, id := range ids {
			if id >= 0 {
				f(i/per, id)
			}
		}
	}
	n := t.cols
	each(func(i int, id int32) {
		addTo(dst.v[i*dst.cols+at:i*dst.cols+at+n], t.w[int(id)*n:int(id+1)*n])
	})
	g.onBack(func() {
		grad, touched := t.g[g.worker], t.touched[g.worker]
		each(func(i int, id int32) {
			touched[id] = true
			addTo(grad[int(id)*n:int(id+1)*n], dst.g[i*dst.cols+at:i*dst.cols+at+n])
		})
	})
}

// fixed adds rows of a table that does not learn.
func (g *graph) fixed(dst mat, at int, t []float32, n int, ids []int32) {
	for i, id := range ids {
		if id >= 0 {
			addTo(dst.v[i*dst.cols+at:i*dst.cols+at+n], t[int(id)*n:int(id+1)*n])
		}
	}
}
