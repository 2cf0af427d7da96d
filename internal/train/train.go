package train

import (
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"sync"
	"time"

	"entente/extract/text"
	"entente/internal/train/press"
)

// Plan is how a network learns.
type Plan struct {
	Epochs int
	Batch  int // tokens
	Rate   float64
	Tags   float32 // what a wrong tag counts, to one for a wrong head or relation
	Seed   uint64
	Silver []text.Sentence // parsed by networks; each epoch takes as many tokens of it as of gold
	Press  *press.Writer   // rewrites gold sentences, each epoch others
	Share  float64         // tokens that are rewritten, to one of gold
	Flat   bool            // the rate stays what it is after its rise: another plan follows
	Keep   string          // file that the weights are kept in after each epoch, or ""
}

// Learn trains n on gold and reports to log after each epoch.
func (n *Net) Learn(gold, dev []text.Sentence, p Plan, log io.Writer) error {
	graphs := make([]*graph, workers)
	for k := range graphs {
		graphs[k] = &graph{worker: k, learn: true, rough: true}
	}
	n.recount(gold)
	n.weight = p.Tags
	rng := rand.New(rand.NewPCG(p.Seed, 5))
	mix := mixture{gold: gold, silver: p.Silver, press: p.Press, share: p.Share}
	total := mix.size()
	steps := float64(total) * float64(p.Epochs) / float64(p.Batch)
	for epoch, step := 0, 0; epoch < p.Epochs; epoch++ {
		var t tally
		began := time.Now()
		order := mix.epoch(rng)
		for len(order) > 0 {
			var bs [workers]*batch
			order = n.deal(&bs, order, p.Batch, rng)
			step++
			t.add(n.share(graphs, bs[:], rng.Uint64()))
			n.update(adam{rate: float32(p.rate(step, steps)), clip: float32(p.Batch) * 2, step: step, keep: keep(step)})
		}
		fmt.Fprintf(log, "epoch %d: loss %.3f, upos %.2f, arcs %.2f, rels %.2f; %.0f tokens/s; ", epoch, t.loss/float64(t.tokens),
			t.percent(t.upos), t.percent(t.arcs), t.percent(t.rels), float64(t.tokens)/time.Since(began).Seconds())
		n.swap()
		fmt.Fprintln(log, n.Evaluate(dev))
		if p.Keep != "" {
			if err := n.Save(p.Keep); err != nil {
				return err
			}
		}
		n.swap()
	}
	n.swap()
	return nil
}

// recount counts the trained words: rare ones are hidden more often.
func (n *Net) recount(gold []text.Sentence) {
	n.count = make([]int, n.Trained)
	for _, s := range gold {
		for _, t := range s.Tokens {
			if id := n.lex.Look(t.Form).ID; id >= 0 && int(id) < n.Trained {
				n.count[id]++
			}
		}
	}
}

func (t tally) percent(x int) float64 { return 100 * float64(x) / float64(t.tokens) }

// pace is the learning rate's course: a short rise, then down to nothing.
func pace(done float64) float64 {
	if done < 0.03 {
		return done / 0.03
	}
	return max(0.001, 0.5+0.5*math.Cos(math.Pi*min(1, (done-0.03)/0.97)))
}

// rate is the learning rate of a step.
func (p Plan) rate(step int, steps float64) float64 {
	if p.Flat {
		return p.Rate * min(1, float64(step)/150)
	}
	return p.Rate * pace(float64(step)/steps)
}

// keep is the share of the past in the running mean of the weights.
func keep(step int) float32 { return min(0.998, 1-10/float32(step+10)) }

// swap exchanges the weights and their running mean.
func (n *Net) swap() {
	for _, p := range n.all {
		if !p.sparse {
			p.w, p.mean = p.mean, p.w
		}
	}
}

// mixture deals out all gold and some silver sentences.
type mixture struct {
	gold, silver []text.Sentence
	turn         []int // what is left of the silver sentences before they come again
	press        *press.Writer
	share        float64
}

func tokens(s []text.Sentence) (n int) {
	for i := range s {
		n += len(s[i].Tokens)
	}
	return n
}

// size is the number of tokens of an epoch, about.
func (m *mixture) size() int {
	gold := tokens(m.gold)
	return gold + min(gold, tokens(m.silver)) + m.rewritten()
}

// rewritten is the number of tokens of an epoch that are rewritten gold.
func (m *mixture) rewritten() int {
	if m.press == nil {
		return 0
	}
	return int(m.share * float64(tokens(m.gold)))
}

func (m *mixture) epoch(rng *rand.Rand) []*text.Sentence {
	var out []*text.Sentence
	for i := range m.gold {
		out = append(out, &m.gold[i])
	}
	for left := m.rewritten(); left > 0; {
		if s, ok := m.press.Rewrite(&m.gold[rng.IntN(len(m.gold))], rng); ok {
			left -= len(s.Tokens)
			out = append(out, &s)
		}
	}
	for left := m.size() - tokens(m.gold) - m.rewritten(); left > 0; m.turn = m.turn[1:] {
		if len(m.turn) == 0 {
			m.turn = rng.Perm(len(m.silver))
		}
		s := &m.silver[m.turn[0]]
		left -= len(s.Tokens)
		out = append(out, s)
	}
	rng.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// deal takes sentences off order until they hold enough tokens.
func (n *Net) deal(bs *[workers]*batch, order []*text.Sentence, size int, rng *rand.Rand) []*text.Sentence {
	for k := range bs {
		b := &batch{}
		for len(b.vec) < size/workers && len(order) > 0 {
			n.add(b, order[0], rng)
			order = order[1:]
		}
		bs[k] = b
	}
	return order
}

// share runs each worker's batch at the same time.
func (n *Net) share(graphs []*graph, bs []*batch, seed uint64) (sum tally) {
	parts := make([]tally, len(graphs))
	var wg sync.WaitGroup
	for k, g := range graphs {
		wg.Go(func() {
			if len(bs[k].vec) > 0 {
				g.reset(bs[k].starts, seed)
				parts[k] = n.learn(g, bs[k])
			}
		})
	}
	wg.Wait()
	for _, p := range parts {
		sum.add(p)
	}
	return sum
}
