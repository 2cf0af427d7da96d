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
	tag.Scratch
	n, width int       // tokens; heads that are scored for each
	root     []float32 // score of each token as the root
	arcs     []float32 // width scores for each token, of the heads from base on
	head     []int
	rel      []int

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

func (p *Parser) reserve(st *state, n int) {
	st.n, st.width = n, min(n, 2*reach+1)
	st.root, st.arcs = tag.Grow(st.root, n), tag.Grow(st.arcs, n*st.width)
	st.head, st.rel = tag.Grow(st.head, n), tag.Grow(st.rel, n)
	st.q = tag.Grow(st.q, exact.Pad(n)*max(p.arc, p.pad))
	st.seek, st.show = tag.Grow(st.seek, n*p.arc), tag.Grow(st.show, n*p.arc)
	st.seekBy, st.showBy = tag.Grow(st.seekBy, n), tag.Grow(st.showBy, n)
	st.sums = tag.Grow(st.sums, max(exact.Pad(n)*max(p.mix.Stride, p.rel.Stride), st.width))
	st.row = tag.Grow(st.row, max(p.arc, p.pad, p.rel.Outs))
}

// score rates every pair of a token and a head within reach.
func (p *Parser) score(st *state, n int) {
	p.reserve(st, n)
	at := len(p.net.UPOS) + len(p.net.XPOS)
	for i := range n {
		top := st.Top[i*p.net.Width()+at:]
		st.seekBy[i] = exact.Quantise(st.q[i*p.arc:(i+1)*p.arc], positive(top[:p.arc]), exact.Limit)
		st.showBy[i] = exact.Quantise(st.show[i*p.arc:(i+1)*p.arc], positive(top[p.arc:2*p.arc]), exact.DotLimit)
	}
	p.mix.Product(st.sums, st.q, n, p.arc)
	for i := range n {
		row := st.row[:p.arc]
		exact.Unscale(row, st.sums[i*p.mix.Stride:], p.mix.Scale, p.mix.Bias, st.seekBy[i])
		st.root[i] = product(row, p.root)
		st.seekBy[i] = exact.Quantise(st.seek[i*p.arc:(i+1)*p.arc], row, exact.DotLimit)
	}
	for d := range n {
		p.heads(st, d)
	}
}

// heads rates the heads of one token.
func (p *Parser) heads(st *state, d int) {
	b := st.base(d)
	sums := st.sums[:st.width]
	exact.Dots(sums, st.seek[d*p.arc:(d+1)*p.arc], st.show[b*p.arc:(b+st.width)*p.arc])
	out := st.arcs[d*st.width : (d+1)*st.width]
	for j, x := range sums {
		h := b + j
		out[j] = float32(float32(x)*float32(st.seekBy[d]*st.showBy[h])) + p.dist[max(-far, min(far, h-d))+far]
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

// relations names the arcs of the tree.
func (p *Parser) relations(st *state) {
	at := len(p.net.UPOS) + len(p.net.XPOS) + 2*p.arc
	for i := range st.n {
		row := st.row[:p.pad]
		copy(row, st.Top[i*p.net.Width()+at:])
		head := p.relRoot
		if h := st.head[i]; h >= 0 {
			head = st.Top[h*p.net.Width()+at+p.pad:]
		}
		for j := range row {
			row[j] = max(0, row[j]+head[j])
		}
		st.seekBy[i] = exact.Quantise(st.q[i*p.pad:(i+1)*p.pad], row, exact.Limit)
	}
	p.rel.Product(st.sums, st.q, st.n, p.pad)
	for i := range st.n {
		row := st.row[:p.rel.Outs]
		exact.Unscale(row, st.sums[i*p.rel.Stride:], p.rel.Scale, p.rel.Bias, st.seekBy[i])
		st.rel[i] = p.rootRel
		if st.head[i] >= 0 {
			row[p.rootRel] = min(row[p.rootRel], -1e9)
			st.rel[i] = tag.Best(row)
		}
	}
}
