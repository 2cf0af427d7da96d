package parse

import (
	"fmt"
	"io"
	"math/rand/v2"

	"entente/extract/text"
)

// averaged is a table in training.
type averaged struct {
	*table
	sum  []float32
	step float32
}

func (a *averaged) update(feats []uint64, class int, by float32) {
	for _, f := range feats {
		i := a.row(f) + class
		a.w[i] += by
		a.sum[i] += by * a.step
	}
}

func (a *averaged) mean() {
	for i := range a.w {
		a.w[i] -= a.sum[i] / a.step
	}
}

// Train learns a model from gold trees and writes it.
func Train(gold []text.Sentence, epochs int, w io.Writer, progress io.Writer) error {
	m := &model{}
	tags, rels := map[[2]string]int{}, map[string]int{}
	for _, s := range gold {
		for _, t := range s.Tokens {
			k := [2]string{t.UPOS, t.XPOS}
			if _, ok := tags[k]; !ok {
				tags[k] = len(tags)
				m.upos, m.xpos = append(m.upos, t.UPOS), append(m.xpos, t.XPOS)
			}
			if _, ok := rels[t.Rel]; !ok {
				rels[t.Rel] = len(rels)
				m.rels = append(m.rels, t.Rel)
			}
		}
	}
	m.tag, m.arc, m.rel = newTable(17, len(tags)), newTable(21, 3), newTable(17, len(rels))
	tag := &averaged{m.tag, make([]float32, len(m.tag.w)), 1}
	arc := &averaged{m.arc, make([]float32, len(m.arc.w)), 1}
	rel := &averaged{m.rel, make([]float32, len(m.rel.w)), 1}
	rng := rand.New(rand.NewPCG(1, 2))
	st := &state{}
	for e := range epochs {
		right, total, arcs := 0, 0, 0
		for _, si := range rng.Perm(len(gold)) {
			s := &gold[si]
			st.words(s)
			st.tags = append(st.tags[:0], make([]int, len(st.w))...)
			out := make([]float32, len(tags))
			for i, t := range s.Tokens {
				f := st.tagFeatures(i)
				m.tag.score(f, out)
				p, g := best(out), tags[[2]string{t.UPOS, t.XPOS}]
				tag.step++
				if p != g {
					tag.update(f, g, 1)
					tag.update(f, p, -1)
				} else {
					right++
				}
				total++
				st.tags[i] = p
			}
			arcs += learnTree(st, s, m, arc, rel, rels, rng, e)
		}
		fmt.Fprintln(progress, e, total, float64(right)/float64(total), float64(arcs)/float64(total))
	}
	tag.mean()
	arc.mean()
	rel.mean()
	return m.write(w, 6)
}

func learnTree(st *state, s *text.Sentence, m *model, arc, rel *averaged, rels map[string]int, rng *rand.Rand, epoch int) int {
	st.reset()
	n := len(st.w)
	gold := make([]int, n)
	for i, t := range s.Tokens {
		gold[i] = t.Head
		if t.Head < 0 {
			gold[i] = n
		}
	}
	out, rout := make([]float32, 3), make([]float32, len(m.rels))
	right := 0
	for b := 0; b < n || len(st.stack) > 0; {
		ok := st.legal(b)
		f := st.arcFeatures(b)
		m.arc.score(f, out)
		cost := st.cost(b, gold)
		p, g := -1, -1
		low := 1 << 30
		for c := range ok {
			if ok[c] {
				low = min(low, cost[c])
			}
		}
		for c := range ok {
			if ok[c] && (p < 0 || out[c] > out[p]) {
				p = c
			}
			if ok[c] && cost[c] == low && (g < 0 || out[c] > out[g]) {
				g = c
			}
		}
		arc.step++
		if cost[p] > low {
			arc.update(f, g, 1)
			arc.update(f, p, -1)
		}
		a := p
		if cost[p] > low && (epoch == 0 || rng.Float32() < 0.1) {
			a = g
		}
		if a == shift {
			st.stack = append(st.stack, b)
			b++
			continue
		}
		d, h := st.top(0), b
		if a == rightArc {
			h = st.top(1)
		}
		rf := st.relFeatures(h, d)
		m.rel.score(rf, rout)
		st.rel[d] = best(rout)
		if gold[d] == h {
			right++
			rel.step++
			if g := rels[s.Tokens[d].Rel]; g != st.rel[d] {
				rel.update(rf, g, 1)
				rel.update(rf, st.rel[d], -1)
			}
		}
		st.attach(h, d)
	}
	return right
}

// cost counts the gold arcs that each transition makes unreachable.
func (st *state) cost(b int, gold []int) (c [3]int) {
	n := len(st.w)
	s0, s1 := st.top(0), st.top(1)
	if s0 >= 0 {
		lost := 0
		for d := b; d < n; d++ {
			if gold[d] == s0 {
				lost++
			}
		}
		h := gold[s0]
		c[leftArc], c[rightArc] = lost, lost
		if h != b && (h == s1 || h > b) {
			c[leftArc]++
		}
		if h >= b {
			c[rightArc]++
		}
	}
	if b < n {
		for i, d := range st.stack {
			if gold[d] == b || (gold[b] == d && i < len(st.stack)-1) {
				c[shift]++
			}
		}
	}
	return c
}
