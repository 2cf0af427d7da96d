package train

import (
	"math"
	"testing"

	"entente/extract/parse"
	"entente/extract/tag"
	"entente/extract/text"
)

// TestExport compares the network in training with the one of whole numbers
// that the program runs: the numbers that tags are chosen by, and the trees.
func TestExport(t *testing.T) {
	n, gold := small()
	b, err := n.Export()
	if err != nil {
		t.Fatal(err)
	}
	net, err := tag.ReadNetwork(b)
	if err != nil {
		t.Fatal(err)
	}
	p, err := parse.New(&parse.Words{}, net)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range gold {
		g, bt := &graph{}, &batch{}
		n.add(bt, &s, nil)
		g.reset(bt.starts, 0)
		want := g.linear(n.encode(g, bt), n.tags[0], n.tagsB[0])
		var st tag.Scratch
		net.Encode(&st, s.Tokens)
		for i := range s.Tokens {
			for j, x := range st.Top[i*net.Width() : i*net.Width()+len(n.upos.Names)] {
				if y := want.row(i)[j]; math.Abs(float64(x-y)) > 0.02*(1+math.Abs(float64(y))) {
					t.Errorf("token %d, class %d: %g, in training %g", i, j, x, y)
				}
			}
		}
		got := text.Sentence{Tokens: append([]text.Token(nil), s.Tokens...)}
		p.Parse(&got)
		roots := 0
		for _, k := range got.Tokens {
			if k.Head < 0 {
				roots++
			}
		}
		if roots != 1 {
			t.Errorf("%d roots", roots)
		}
	}
}
