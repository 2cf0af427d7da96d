package train

import (
	"fmt"
	"slices"
	"sync"

	"entente/extract/parse"
	"entente/extract/text"
)

// Evaluate scores the network as it is in training on dev, each token with the
// head that it likes best.
func (n *Net) Evaluate(dev []text.Sentence) Score {
	var wg sync.WaitGroup
	var parts [workers]Score
	for k := range workers {
		wg.Go(func() {
			g := &graph{worker: k, rough: true}
			for i := k * 32; i < len(dev); i += workers * 32 {
				n.judge(g, dev[i:min(i+32, len(dev))], &parts[k])
			}
		})
	}
	wg.Wait()
	a, b := parts[0], parts[1]
	return Score{a.UPOS + b.UPOS, a.XPOS + b.XPOS, a.UAS + b.UAS, a.LAS + b.LAS, a.Full + b.Full}.percent(tokens(dev))
}

func (n *Net) judge(g *graph, gold []text.Sentence, score *Score) {
	b := &batch{}
	for i := range gold {
		n.add(b, &gold[i], nil)
	}
	head, rel, upos, xpos := n.predict(g, b)
	i := 0
	for _, s := range gold {
		for k := range s.Tokens {
			score.count(&text.Token{UPOS: n.upos.Names[upos[i]], XPOS: n.xpos.Names[xpos[i]], Head: int(head[i]) - 1, Rel: n.rels.Names[rel[i]]}, &s.Tokens[k])
			i++
		}
	}
}

// Score is the share of tokens that are right, in per cent; LAS leaves subtypes
// aside, Full counts them.
type Score struct{ UPOS, XPOS, UAS, LAS, Full float64 }

func (s Score) String() string {
	return fmt.Sprintf("dev UPOS %.2f XPOS %.2f UAS %.2f LAS %.2f with subtypes %.2f", s.UPOS, s.XPOS, s.UAS, s.LAS, s.Full)
}

// count adds what is right in a token.
func (s *Score) count(got, want *text.Token) {
	add := func(to *float64, right bool) {
		if right {
			*to++
		}
	}
	arc := got.Head == want.Head
	add(&s.UPOS, got.UPOS == want.UPOS)
	add(&s.XPOS, got.XPOS == want.XPOS)
	add(&s.UAS, arc)
	add(&s.LAS, arc && text.BaseRel(got.Rel) == text.BaseRel(want.Rel))
	add(&s.Full, arc && got.Rel == want.Rel)
}

func (s Score) percent(tokens int) Score {
	k := 100 / float64(tokens)
	return Score{s.UPOS * k, s.XPOS * k, s.UAS * k, s.LAS * k, s.Full * k}
}

// Judge scores a parser on dev, whose tokens it is given.
func Judge(p *parse.Parser, dev []text.Sentence) (s Score) {
	for _, g := range dev {
		got := text.Sentence{Tokens: slices.Clone(g.Tokens)}
		p.Parse(&got)
		for i := range got.Tokens {
			s.count(&got.Tokens[i], &g.Tokens[i])
		}
	}
	return s.percent(tokens(dev))
}

func (n *Net) predict(g *graph, b *batch) (head, rel, upos, xpos []int32) {
	g.reset(b.starts, 0)
	a := n.ask(g, b)
	var out []float32
	for s, lo := range g.starts[:len(g.starts)-1] {
		c := g.starts[s+1] - lo
		out = append(out[:0], make([]float32, c+1)...)
		for d := range c {
			scores(out, a.seek, a.show, n.root, n.dist, lo, d)
			head = append(head, int32(argmax(out)))
		}
	}
	rel = best(n.relate(g, a, head), len(n.rels.Names))
	return head, rel, best(a.upos, len(n.upos.Names)), best(a.xpos, len(n.xpos.Names))
}

func best(x mat, classes int) []int32 {
	out := make([]int32, x.rows)
	for i := range out {
		out[i] = int32(argmax(x.row(i)[:classes]))
	}
	return out
}
