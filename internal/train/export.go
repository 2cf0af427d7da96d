package train

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"strings"

	"entente/extract/tag"
)

// Export gives the bytes of data/model/net.bin: every row of weights as int8
// with a scale.
func (n *Net) Export() ([]byte, error) { return n.export(false, 0) }

// ExportMember is Export without words and vectors, for a network that has those
// of another and as many votes as given.
func (n *Net) ExportMember(votes int) ([]byte, error) { return n.export(true, votes) }

func (n *Net) export(member bool, votes int) ([]byte, error) {
	words := strings.Join(n.Words, "\n") + "\n"
	if member {
		words = ""
	}
	h := tag.Header{Hidden: n.Hidden, Votes: votes, UPOS: n.upos.Names, XPOS: n.xpos.Names, Rels: n.rels.Names, Words: len(words), Learned: n.Trained}
	var body bytes.Buffer
	body.WriteString(words)
	table := func(name string, w []float32, cols int) {
		h.Tables = append(h.Tables, tag.Size{Name: name, Rows: len(w) / cols, Cols: cols})
		writeRows(&body, w, cols, nil)
	}
	if !member {
		table("vectors", n.vectors, Dim)
	}
	table("words", n.word.w, n.Learned)
	table("affixes", n.affix.w, n.Affix)
	table("shapes", n.shape.w, n.ShapeCols)
	matrix := func(name string, ps ...pair) {
		var w, bias []float32
		for _, p := range ps {
			w = append(w, p.outputs()...)
			bias = append(bias, p.bias()...)
		}
		cols := ps[0].w.rows
		h.Matrices = append(h.Matrices, tag.Size{Name: name, Rows: len(w) / cols, Cols: cols})
		writeRows(&body, w, cols, bias)
	}
	matrix("in", n.layersIn()...)
	for i := range n.rec {
		matrix(n.rec[i].name, n.layersRec(i)...)
	}
	matrix("top", n.layersTop()...)
	matrix("mix", n.layersMix()...)
	matrix("rel", n.layersRel()...)
	for _, v := range []vector{{"root", n.root.w}, {"rel.root", n.relRoot.w}, {"dist", n.dist.w[:2*far+1]}} {
		h.Floats = append(h.Floats, tag.Size{Name: v.name, Rows: 1, Cols: len(v.w)})
		put(&body, v.w)
	}
	head, err := json.Marshal(h)
	if err != nil {
		return nil, err
	}
	return append(append([]byte(tag.Magic), append(head, '\n')...), body.Bytes()...), nil
}

// pair is a layer: weights, bias or nil, and how many outputs are real.
type pair struct {
	w, b *param
	n    int
}

// What lies in each matrix of the file.
func (n *Net) layersIn() []pair       { return []pair{{n.in, n.inB, n.Hidden}} }
func (n *Net) layersRec(i int) []pair { return []pair{{n.rec[i], n.recB[i], 3 * n.Hidden}} }
func (n *Net) layersMix() []pair      { return []pair{{n.mix, n.mixB, n.Arc}} }
func (n *Net) layersRel() []pair      { return []pair{{n.relOut, n.relOutB, len(n.rels.Names)}} }

func (n *Net) layersTop() []pair {
	return []pair{
		{n.tags[0], n.tagsB[0], len(n.upos.Names)},
		{n.tags[1], n.tagsB[1], len(n.xpos.Names)},
		{n.dep, n.depB, n.Arc},
		{n.hd, n.hdB, n.Arc},
		{n.relDep, n.relB, n.Rel},
		{n.relHead, nil, n.Rel},
	}
}

// outputs gives the weights output by output.
func (p pair) outputs() []float32 {
	w := make([]float32, 0, p.n*p.w.rows)
	for o := range p.n {
		for i := range p.w.rows {
			w = append(w, p.w.w[i*p.w.cols+o])
		}
	}
	return w
}

func (p pair) bias() []float32 {
	if p.b == nil {
		return make([]float32, p.n)
	}
	return p.b.w[:p.n]
}

type vector struct {
	name string
	w    []float32
}

func writeRows(b *bytes.Buffer, w []float32, cols int, bias []float32) {
	var scales []float32
	q := make([]int8, len(w))
	for i := 0; i < len(w); i += cols {
		top := float32(0)
		for _, x := range w[i : i+cols] {
			top = max(top, x, -x)
		}
		scales = append(scales, top/127)
		for j, x := range w[i : i+cols] {
			if top > 0 {
				q[i+j] = int8(roundf(x / top * 127))
			}
		}
	}
	put(b, scales)
	put(b, bias)
	put(b, q)
}

func put(b *bytes.Buffer, part any) {
	if err := binary.Write(b, binary.LittleEndian, part); err != nil {
		panic(err) // a slice of fixed-size numbers into memory cannot fail
	}
}

func roundf(x float32) float32 {
	if x < 0 {
		return float32(int(x - 0.5))
	}
	return float32(int(x + 0.5))
}
