package train

import "slices"

// Average gives the first network the mean of the weights of all, each counted as often as times says.
// They must have gone on from one network: what two learned apart has no mean.
func Average(nets []*Net, times []float32) *Net {
	sum := float32(0)
	for _, k := range times {
		sum += k
	}
	mean := nets[0]
	for i, p := range mean.all {
		w := slices.Clone(p.w)
		for j := range w {
			w[j] *= times[0] / sum
		}
		for k, n := range nets[1:] {
			axpy(w, n.all[i].w, times[k+1]/sum)
		}
		copy(p.w, w)
		copy(p.mean, w)
	}
	return mean
}
