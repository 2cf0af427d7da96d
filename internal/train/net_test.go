package train

import (
	"math"
	"testing"

	"entente/extract/text"
)

func small() (*Net, []text.Sentence) {
	tok := func(f, u, x string, h int, r string) text.Token {
		return text.Token{Form: f, UPOS: u, XPOS: x, Head: h, Rel: r}
	}
	gold := []text.Sentence{
		{Tokens: []text.Token{tok("They", "PRON", "PRP", 1, "nsubj"), tok("left", "VERB", "VBD", -1, "root"), tok(".", "PUNCT", ".", 1, "punct")}},
		{Tokens: []text.Token{tok("They", "PRON", "PRP", 1, "nsubj"), tok("met", "VERB", "VBD", -1, "root"), tok("left", "NOUN", "NN", 1, "obj"), tok(".", "PUNCT", ".", 1, "punct")}},
	}
	vec := &Vectors{Words: []string{"met"}, Rows: make([]float32, Dim)}
	for i := range vec.Rows {
		vec.Rows[i] = float32(i%7) / 7
	}
	n := NewNet(Shape{Hidden: 32, Layers: 2, Arc: 32, Rel: 32, Learned: 12, Affix: 8, ShapeCols: 8}, gold, vec, 1)
	n.weight = 0.6
	return n, gold
}

// TestGradient compares the derivative of every kind of weight with a
// difference quotient.
func TestGradient(t *testing.T) {
	n, gold := small()
	for _, b := range []*param{n.inB, n.depB, n.hdB, n.relB} {
		for i := range b.w {
			b.w[i] = float32(3 - 6*(i%4/3)) // far from where relu bends
		}
	}
	loss := func() float64 {
		g := &graph{learn: true}
		b := &batch{}
		for i := range gold {
			n.add(b, &gold[i], nil)
		}
		g.reset(b.starts, 9)
		return n.learn(g, b).loss
	}
	for _, p := range n.all {
		for k := 0; k < len(p.w); k += max(1, len(p.w)/17) {
			for _, q := range n.all {
				clear(q.g[0])
			}
			loss()
			got := float64(p.g[0][k])
			const step = 5e-4
			was := p.w[k]
			p.w[k] = was + step
			up := loss()
			p.w[k] = was - step
			down := loss()
			p.w[k] = was
			if want := (up - down) / (2 * step); math.Abs(got-want) > 0.02*math.Abs(want)+0.02 {
				t.Errorf("%s[%d]: gradient %g, quotient %g", p.name, k, got, want)
			}
		}
	}
}
