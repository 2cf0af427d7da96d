package parse

import (
	"entente/extract/tag"
	"entente/extract/tag/exact"
	"entente/extract/text"
)

const (
	// far is the distance past which arcs share one bias.
	far = 32
	// reach bounds the distance of an arc, so that the work on a long sentence
	// grows with its length and not with its square.
	reach = 128
)

// state is the scratch of one sentence.
type state struct {
	nets     []tag.Scratch // of each network
	n, width int           // tokens; heads that are scored for each
	root     []float32     // score of each token as the root
	arcs     []float32     // width scores for each token, of the heads from base on
	head     []int
	second   []int // in weigh, the likeliest head but one
	rel      []int

	votes votes

	q, seek, show []int16
	seekBy        []float32
	showBy        []float32
	sums          []int32
	row           []float32

	chart    chart
	set, way []int

	before []text.Token // the sentence before it was mended
}

// base is the first head that is scored for token d.
func (st *state) base(d int) int { return max(0, min(d-reach, st.n-st.width)) }

// score is how good h is as the head of d; both within reach.
func (st *state) score(d, h int) float32 { return st.arcs[d*st.width+h-st.base(d)] }

func (r *reader) reserve(st *state, n int) {
	st.n, st.width = n, min(n, 2*reach+1)
	st.root, st.arcs = tag.Grow(st.root, n), tag.Grow(st.arcs, n*st.width)
	st.head, st.rel = tag.Grow(st.head, n), tag.Grow(st.rel, n)
	st.q = tag.Grow(st.q, exact.Pad(n)*max(r.arc, r.pad))
	st.seek, st.show = tag.Grow(st.seek, n*r.arc), tag.Grow(st.show, n*r.arc)
	st.seekBy, st.showBy = tag.Grow(st.seekBy, n), tag.Grow(st.showBy, n)
	st.sums = tag.Grow(st.sums, max(exact.Pad(n)*max(r.mix.Stride, r.rel.Stride), st.width))
	st.row = tag.Grow(st.row, max(r.arc, r.pad, r.rel.Outs))
}

// score rates every pair of a token and a head within reach.
func (r *reader) score(st *state, net *tag.Scratch, n int) {
	r.reserve(st, n)
	at := len(r.net.UPOS) + len(r.net.XPOS)
	for i := range n {
		top := net.Top[i*r.net.Width()+at:]
		st.seekBy[i] = exact.Quantise(st.q[i*r.arc:(i+1)*r.arc], positive(top[:r.arc]), exact.Limit)
		st.showBy[i] = exact.Quantise(st.show[i*r.arc:(i+1)*r.arc], positive(top[r.arc:2*r.arc]), exact.DotLimit)
	}
	r.mix.Product(st.sums, st.q, n, r.arc)
	for i := range n {
		row := st.row[:r.arc]
		exact.Unscale(row, st.sums[i*r.mix.Stride:], r.mix.Scale, r.mix.Bias, st.seekBy[i])
		st.root[i] = product(row, r.root)
		st.seekBy[i] = exact.Quantise(st.seek[i*r.arc:(i+1)*r.arc], row, exact.DotLimit)
	}
	for d := range n {
		r.heads(st, d)
	}
}

// heads rates the heads of one token.
func (r *reader) heads(st *state, d int) {
	b := st.base(d)
	sums := st.sums[:st.width]
	exact.Dots(sums, st.seek[d*r.arc:(d+1)*r.arc], st.show[b*r.arc:(b+st.width)*r.arc])
	out := st.arcs[d*st.width : (d+1)*st.width]
	for j, x := range sums {
		h := b + j
		out[j] = float32(float32(x)*float32(st.seekBy[d]*st.showBy[h])) + r.dist[max(-far, min(far, h-d))+far]
	}
}

// positive cuts off what is negative, in place.
func positive(v []float32) []float32 {
	for i, x := range v {
		v[i] = max(x, 0)
	}
	return v
}

func product(a, b []float32) float32 {
	s := float32(0)
	for i, x := range a {
		s += float32(x * b[i])
	}
	return s
}

// relate multiplies what tells the relation of each token to its head.
func (r *reader) relate(st *state, net *tag.Scratch) {
	at := len(r.net.UPOS) + len(r.net.XPOS) + 2*r.arc
	for i := range st.n {
		row := st.row[:r.pad]
		copy(row, net.Top[i*r.net.Width()+at:])
		head := r.relRoot
		if h := st.head[i]; h >= 0 {
			head = net.Top[h*r.net.Width()+at+r.pad:]
		}
		for j := range row {
			row[j] = max(0, row[j]+head[j])
		}
		st.seekBy[i] = exact.Quantise(st.q[i*r.pad:(i+1)*r.pad], row, exact.Limit)
	}
	r.rel.Product(st.sums, st.q, st.n, r.pad)
}

// rates gives the scores of the relations of token i to its head, of which relate
// has made the products.
func (r *reader) rates(st *state, i int) []float32 {
	row := st.row[:r.rel.Outs]
	exact.Unscale(row, st.sums[i*r.rel.Stride:], r.rel.Scale, r.rel.Bias, st.seekBy[i])
	if st.head[i] >= 0 {
		row[r.rootRel] = min(row[r.rootRel], -1e9)
	}
	return row
}
