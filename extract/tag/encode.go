package tag

import (
	"math"

	"entente/extract/tag/exact"
	"entente/extract/text"
)

// Scratch is what one sentence needs while it is worked on. It grows to the
// longest sentence and is used again; one goroutine at a time.
type Scratch struct {
	in   []int16 // embeddings, with an empty row before and after
	q    []int16
	sums []int32
	h    []float32
	inv  []float32
	c    []float32
	// Top holds a row of Network.Width numbers for each token: scores of the
	// UPOS and XPOS tags, then what the parser reads.
	Top []float32
}

// Grow gives s at least n elements, whatever they hold.
func Grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n+n/4)[:n]
	}
	return s[:n]
}

// Width is the length of a row of Scratch.Top.
func (n *Network) Width() int { return n.top.Outs }

// Encode runs the network over a sentence and fills out st.Top.
func (n *Network) Encode(st *Scratch, tokens []text.Token) {
	rows := len(tokens)
	n.embed(st, tokens)
	width := n.in.Ins / 3
	st.sums = Grow(st.sums, exact.Pad(rows)*max(3*n.Hidden, n.top.Stride, n.in.Stride))
	st.q = Grow(st.q, exact.Pad(rows)*n.Hidden)
	st.h, st.inv, st.c = Grow(st.h, rows*n.Hidden), Grow(st.inv, rows), Grow(st.c, n.Hidden)
	n.in.Product(st.sums, st.in, rows, width)
	for i := range rows {
		h := st.h[i*n.Hidden : (i+1)*n.Hidden]
		exact.Unscale(h, st.sums[i*n.in.Stride:], n.in.Scale, n.in.Bias, 1./Unit)
		for j, x := range h {
			h[j] = max(0, x)
		}
	}
	for _, m := range n.recur {
		n.normal(st, rows)
		m.Product(st.sums, st.q, rows, n.Hidden)
		n.layer(st, m, rows)
	}
	n.normal(st, rows)
	n.top.Product(st.sums, st.q, rows, n.Hidden)
	st.Top = Grow(st.Top, rows*n.top.Outs)
	for i := range rows {
		exact.Unscale(st.Top[i*n.top.Outs:(i+1)*n.top.Outs], st.sums[i*n.top.Stride:], n.top.Scale, n.top.Bias, st.inv[i])
	}
}

// embed lays the rows of the words' tables side by side.
func (n *Network) embed(st *Scratch, tokens []text.Token) {
	width := n.in.Ins / 3
	total := (exact.Pad(len(tokens)) + 2) * width
	st.in = Grow(st.in, total)
	clear(st.in[:width])
	clear(st.in[(len(tokens)+1)*width : total])
	for i := range tokens {
		n.word(st.in[(i+1)*width:(i+2)*width], n.lex.Look(plain(tokens, i)))
	}
}

func (n *Network) word(row []int16, w Word) {
	clear(row)
	learned := w.ID
	if w.ID < 0 || int(w.ID) >= n.Learned {
		learned = int32(n.Learned)
	}
	if w.ID >= 0 {
		n.vectors.add(row, w.ID)
	}
	row = n.words.add(row[n.vectors.cols:], learned)
	for _, id := range w.Affix {
		n.affixes.add(row, id)
	}
	n.shapes.add(row[n.affixes.cols:], w.Shape)
}

// normal turns the rows of h into whole numbers for the next product, and inv
// into what brings them to a mean square of one.
func (n *Network) normal(st *Scratch, rows int) {
	for i := range rows {
		h := st.h[i*n.Hidden : (i+1)*n.Hidden]
		k := exact.Quantise(st.q[i*n.Hidden:(i+1)*n.Hidden], h, exact.Limit)
		st.inv[i] = float32(k * inverse(h))
	}
	clear(st.q[rows*n.Hidden : exact.Pad(rows)*n.Hidden])
}

// inverse is one over the root of the mean square.
func inverse(h []float32) float32 {
	mean := exact.Squares(h) / float32(len(h))
	return 1 / float32(math.Sqrt(float64(mean+1e-5)))
}

// layer runs the recurrence of one layer over h in place: half of the units
// read forward, half backward.
func (n *Network) layer(st *Scratch, m *exact.Matrix, rows int) {
	half := n.Hidden / 2
	clear(st.c)
	unit := func(i, lo, hi int) {
		exact.Recur(st.h[i*n.Hidden+lo:i*n.Hidden+hi], st.c[lo:hi], st.sums[i*m.Stride+lo:(i+1)*m.Stride], m.Scale[lo:], m.Bias[lo:], n.Hidden, st.inv[i])
	}
	for i := range rows {
		unit(i, 0, half)
	}
	for i := rows - 1; i >= 0; i-- {
		unit(i, half, n.Hidden)
	}
}

// plain gives the form of word i as the network knows it: the texts that it learned from join
// names by a hyphen, others by a dash, "the Peru–Chile border".
func plain(tokens []text.Token, i int) string {
	t := &tokens[i]
	if t.Form == "–" && i > 0 && i+1 < len(tokens) && tokens[i-1].Span.End == t.Span.Start && t.Span.Start < t.Span.End && t.Span.End == tokens[i+1].Span.Start {
		return "-"
	}
	return t.Form
}
