package train

import (
	"math"
	"math/rand/v2"
	"sort"

	"entente/extract/tag"
	"entente/extract/text"
)

// Shape is the size of a network.
type Shape struct {
	Hidden, Layers int
	Arc, Rel       int // widths of the parts that choose heads and relations
	Learned, Affix int // widths of the embeddings
	ShapeCols      int
	Drop           Drop
}

// Drop is how often a value is hidden from the network while it learns.
type Drop struct{ Input, Hidden, Choice float32 }

func (s Shape) input() int { return Dim + s.Learned + s.Affix + s.ShapeCols }

// labels numbers the classes of one kind.
type labels struct {
	Names []string
	ids   map[string]int32
}

func newLabels(count map[string]int) labels {
	var names []string
	for name := range count {
		names = append(names, name)
	}
	sort.Strings(names)
	return labelled(names)
}

func labelled(names []string) labels {
	l := labels{names, map[string]int32{}}
	for i, n := range names {
		l.ids[n] = int32(i)
	}
	return l
}

func (l labels) id(name string) int32 {
	if i, ok := l.ids[name]; ok {
		return i
	}
	return -1
}

func (l labels) padded() int { return (len(l.Names) + tileCols - 1) / tileCols * tileCols }

// Net is the network and its vocabulary.
type Net struct {
	Shape
	set
	Words      []string // the first Trained have a learned row
	Trained    int
	lex        *tag.Lexicon
	vectors    []float32
	count      []int   // of each trained word, while it learns
	weight     float32 // of the tags in the loss, while it learns
	upos, xpos labels
	rels       labels

	word, affix, shape *param // embeddings
	in, inB            *param // the layer that sees neighbours
	rec, recB          []*param
	tags, tagsB        [2]*param // UPOS, XPOS
	dep, depB          *param    // what a token seeks in a head
	hd, hdB            *param    // what a token shows as a head
	mix, mixB          *param    // compares the two
	root, dist         *param    // what the root shows; a bias for each distance
	relDep, relHead    *param    // the ends of an arc
	relB, relRoot      *param
	relOut, relOutB    *param
}

// NewNet makes a network with random weights for the words and labels of gold.
func NewNet(sh Shape, gold []text.Sentence, vec *Vectors, seed uint64) *Net {
	n := &Net{Shape: sh}
	n.vocabulary(gold, vec)
	n.build(seed)
	return n
}

// build makes the parameters, with random weights.
func (n *Net) build(seed uint64) {
	sh := n.Shape
	n.rng = rand.New(rand.NewPCG(seed, 77))
	h, in := sh.Hidden, sh.input()
	he := func(fan int) float64 { return math.Sqrt(2 / float64(fan)) }
	unit := func(fan int) float64 { return math.Sqrt(1 / float64(fan)) }
	n.word = n.table("word", n.Trained+1, sh.Learned, 0.05)
	n.affix = n.table("affix", tag.AffixRows, sh.Affix, 0.15)
	n.shape = n.table("shape", tag.ShapeRows, sh.ShapeCols, 0.3)
	n.in, n.inB = n.matrix("in", 3*in, h, he(3*in)*1.5), n.matrix("in.b", 1, h, 0)
	for i := range sh.Layers {
		name := string(rune('0' + i))
		n.rec = append(n.rec, n.matrix("rec"+name, h, 3*h, unit(h)))
		b := n.matrix("rec"+name+".b", 1, 3*h, 0)
		for j := h; j < 2*h; j++ {
			b.w[j] = float32(j%16) / 8
		}
		n.recB = append(n.recB, b)
	}
	n.buildChoices(he, unit)
}

// buildChoices makes what reads the shared layers.
func (n *Net) buildChoices(he, unit func(fan int) float64) {
	h, sh := n.Hidden, n.Shape
	for i, l := range []labels{n.upos, n.xpos} {
		n.tags[i] = n.matrix([]string{"upos", "xpos"}[i], h, l.padded(), 0.02)
		n.tagsB[i] = n.matrix([]string{"upos.b", "xpos.b"}[i], 1, l.padded(), 0)
	}
	n.dep, n.depB = n.matrix("dep", h, sh.Arc, he(h)), n.matrix("dep.b", 1, sh.Arc, 0)
	n.hd, n.hdB = n.matrix("head", h, sh.Arc, he(h)), n.matrix("head.b", 1, sh.Arc, 0)
	n.mix, n.mixB = n.matrix("mix", sh.Arc, sh.Arc, unit(sh.Arc)*0.1), n.matrix("mix.b", 1, sh.Arc, 0)
	n.root, n.dist = n.matrix("root", 1, sh.Arc, 0.1), n.matrix("dist", 1, 96, 0)
	n.relDep, n.relHead = n.matrix("rel.dep", h, sh.Rel, unit(h)), n.matrix("rel.head", h, sh.Rel, unit(h))
	n.relB, n.relRoot = n.matrix("rel.b", 1, sh.Rel, 0), n.matrix("rel.root", 1, sh.Rel, 0.1)
	n.relOut, n.relOutB = n.matrix("rel.out", sh.Rel, n.rels.padded(), unit(sh.Rel)), n.matrix("rel.out.b", 1, n.rels.padded(), 0)
}

// vocabulary takes the words that gold has more than once, which get a learned
// row, and then all that have a vector.
func (n *Net) vocabulary(gold []text.Sentence, vec *Vectors) {
	words := n.countLabels(gold)
	for w, c := range words {
		if c > 1 {
			n.Words = append(n.Words, w)
		}
	}
	sort.Slice(n.Words, func(i, j int) bool {
		a, b := n.Words[i], n.Words[j]
		if words[a] != words[b] {
			return words[a] > words[b]
		}
		return a < b
	})
	n.Trained = len(n.Words)
	at := map[string]int{}
	for i, w := range n.Words {
		at[w] = i
	}
	n.vectors = make([]float32, n.Trained*Dim)
	for i, w := range vec.Words {
		row := vec.Rows[i*Dim : (i+1)*Dim]
		if j, ok := at[w]; ok {
			copy(n.vectors[j*Dim:], row)
		} else {
			n.Words = append(n.Words, w)
			n.vectors = append(n.vectors, row...)
		}
	}
	n.lex = tag.NewLexicon(n.Words)
}

// countLabels numbers the labels of gold and counts its words.
func (n *Net) countLabels(gold []text.Sentence) map[string]int {
	words, upos, xpos, rels := map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}
	for _, s := range gold {
		for _, t := range s.Tokens {
			words[string(tag.Fold(nil, t.Form))]++
			upos[t.UPOS]++
			xpos[t.XPOS]++
			rels[t.Rel]++
		}
	}
	n.upos, n.xpos, n.rels = newLabels(upos), newLabels(xpos), newLabels(rels)
	return words
}

// batch is some sentences as rows of tables and classes.
type batch struct {
	starts           []int
	vec, word, shape []int32
	affix            []int32
	upos, xpos       []int32
	head, rel        []int32
}

// add appends a sentence; rng, where given, hides some of the words.
func (n *Net) add(b *batch, s *text.Sentence, rng *rand.Rand) {
	if len(b.starts) == 0 {
		b.starts = append(b.starts, 0)
	}
	style := styles(rng)
	for _, t := range s.Tokens {
		w := n.lex.Look(style(t.Form))
		vec, word := w.ID, w.ID
		if word < 0 || int(word) >= n.Trained {
			word = int32(n.Trained)
		}
		if rng != nil && vec >= 0 {
			if int(word) < n.Trained && rng.Float64() < 0.5/(0.5+float64(n.count[word])) {
				word = int32(n.Trained)
			}
			if rng.Float64() < 0.04 {
				vec, word = -1, int32(n.Trained)
			}
		}
		b.vec, b.word, b.shape = append(b.vec, vec), append(b.word, word), append(b.shape, w.Shape)
		b.affix = append(b.affix, w.Affix[:]...)
		b.upos, b.xpos = append(b.upos, n.upos.id(t.UPOS)), append(b.xpos, n.xpos.id(t.XPOS))
		b.head, b.rel = append(b.head, int32(t.Head+1)), append(b.rel, n.rels.id(t.Rel))
	}
	b.starts = append(b.starts, len(b.vec))
}

// encode runs the shared layers.
func (n *Net) encode(g *graph, b *batch) mat {
	x := g.mat(len(b.vec), n.input())
	g.fixed(x, 0, n.vectors, Dim, b.vec)
	g.lookup(x, Dim, n.word, b.word, 1)
	g.lookup(x, Dim+n.Learned, n.affix, b.affix, tag.Affixes)
	g.lookup(x, Dim+n.Learned+n.Affix, n.shape, b.shape, 1)
	g.drop(x, n.Drop.Input)
	h := g.relu(g.linear(g.window(x), n.in, n.inB))
	for i := range n.rec {
		h = g.recur(g.linear(g.drop(g.norm(h), n.Drop.Hidden), n.rec[i], n.recB[i]), h)
	}
	return g.norm(h)
}

// tally counts tokens and what was right.
type tally struct {
	tokens, upos, xpos, arcs, rels int
	loss                           float64
}

func (t *tally) add(o tally) {
	t.tokens += o.tokens
	t.upos += o.upos
	t.xpos += o.xpos
	t.arcs += o.arcs
	t.rels += o.rels
	t.loss += o.loss
}

// answer is what the network says of a batch.
type answer struct {
	upos, xpos  mat
	seek, show  mat // of each token: what it seeks in a head, what it shows as one
	below, over mat // of each token: its part in its relation to its head, to its dependents
}

// ask runs the network forward, all but the relations: those need heads.
func (n *Net) ask(g *graph, b *batch) (a answer) {
	top := g.drop(n.encode(g, b), n.Drop.Hidden)
	a.upos, a.xpos = g.linear(top, n.tags[0], n.tagsB[0]), g.linear(top, n.tags[1], n.tagsB[1])
	seek := g.drop(g.relu(g.linear(top, n.dep, n.depB)), n.Drop.Choice)
	a.show = g.drop(g.relu(g.linear(top, n.hd, n.hdB)), n.Drop.Choice)
	a.seek = g.linear(seek, n.mix, n.mixB)
	a.below, a.over = g.linear(top, n.relDep, n.relB), g.linear(top, n.relHead, nil)
	return a
}

// relate scores the relations of tokens to the heads given.
func (n *Net) relate(g *graph, a answer, heads []int32) mat {
	return g.linear(g.drop(g.relu(g.pairs(a.below, a.over, n.relRoot, heads)), n.Drop.Choice), n.relOut, n.relOutB)
}

// learn does a batch forward and backward.
func (n *Net) learn(g *graph, b *batch) tally {
	a := n.ask(g, b)
	rel := n.relate(g, a, b.head)
	t := tally{tokens: len(b.vec)}
	var loss [4]float64
	loss[0], t.upos = g.classes(a.upos, len(n.upos.Names), b.upos, n.weight)
	loss[1], t.xpos = g.classes(a.xpos, len(n.xpos.Names), b.xpos, n.weight)
	loss[2], t.rels = g.classes(rel, len(n.rels.Names), b.rel, 1)
	loss[3], t.arcs = g.arcs(a.seek, a.show, n.root, n.dist, b.head)
	t.loss = loss[0] + loss[1] + loss[2] + loss[3]
	g.backward()
	return t
}
