package train

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"entente/extract/tag"
)

// Import makes a network that can go on learning of the bytes that Export gave.
// Its weights are those of the file, which are coarser than they were in training.
func Import(b []byte, d Drop) (*Net, error) {
	body, ok := bytes.CutPrefix(b, []byte(tag.Magic))
	line, rest, found := bytes.Cut(body, []byte("\n"))
	if !ok || !found {
		return nil, fmt.Errorf("does not begin with %q and a line of JSON", tag.Magic)
	}
	var h tag.Header
	if err := json.Unmarshal(line, &h); err != nil {
		return nil, err
	}
	if h.Words == 0 || h.Words > len(rest) {
		return nil, errors.New("no words")
	}
	in := importer{rest: rest[h.Words:], parts: map[string]part{}}
	in.read(h)
	if in.err != nil {
		return nil, in.err
	}
	size := in.parts
	n := &Net{Words: strings.Split(strings.TrimSuffix(string(rest[:h.Words]), "\n"), "\n"), Trained: h.Learned, vectors: size["vectors"].w}
	n.Shape = Shape{
		Hidden: h.Hidden, Layers: len(h.Matrices) - 4, Arc: size["mix"].cols, Rel: size["rel"].cols,
		Learned: size["words"].cols, Affix: size["affixes"].cols, ShapeCols: size["shapes"].cols, Drop: d,
	}
	n.lex = tag.NewLexicon(n.Words)
	n.upos, n.xpos, n.rels = labelled(h.UPOS), labelled(h.XPOS), labelled(h.Rels)
	n.build(1)
	in.fill(n)
	for _, p := range n.all {
		copy(p.mean, p.w)
	}
	return n, in.err
}

// part is a table, a matrix or a row of numbers of the file.
type part struct {
	cols    int
	w, bias []float32
}

// importer takes the parts of a file apart and remembers the first thing that is wrong.
type importer struct {
	rest  []byte
	parts map[string]part
	err   error
}

// take fills a slice of numbers.
func (in *importer) take(to any) {
	size := binary.Size(to)
	if size > len(in.rest) {
		if in.err == nil {
			in.err = io.ErrUnexpectedEOF
		}
		return
	}
	if _, err := binary.Decode(in.rest[:size], binary.LittleEndian, to); err != nil && in.err == nil {
		in.err = err
	}
	in.rest = in.rest[size:]
}

func (in *importer) read(h tag.Header) {
	rows := func(s tag.Size, biased bool) {
		scale, bias, q := make([]float32, s.Rows), []float32(nil), make([]int8, s.Rows*s.Cols)
		in.take(scale)
		if biased {
			bias = make([]float32, s.Rows)
			in.take(bias)
		}
		in.take(q)
		w := make([]float32, len(q))
		for i, x := range q {
			w[i] = float32(x) * scale[i/s.Cols]
		}
		in.parts[s.Name] = part{s.Cols, w, bias}
	}
	for _, s := range h.Tables {
		rows(s, false)
	}
	for _, s := range h.Matrices {
		rows(s, true)
	}
	for _, s := range h.Floats {
		w := make([]float32, s.Rows*s.Cols)
		in.take(w)
		in.parts[s.Name] = part{s.Cols, w, nil}
	}
}

// fill gives n the weights that export took from it.
func (in *importer) fill(n *Net) {
	for name, p := range map[string]*param{
		"vectors": {w: n.vectors}, "words": n.word, "affixes": n.affix, "shapes": n.shape,
		"root": n.root, "rel.root": n.relRoot, "dist": {w: n.dist.w[:2*far+1]},
	} {
		if have := in.parts[name].w; len(have) == len(p.w) {
			copy(p.w, have)
		} else if in.err == nil {
			in.err = fmt.Errorf("%s: %d weights, want %d", name, len(have), len(p.w))
		}
	}
	in.layers("in", n.layersIn()...)
	for i := range n.rec {
		in.layers(n.rec[i].name, n.layersRec(i)...)
	}
	in.layers("top", n.layersTop()...)
	in.layers("mix", n.layersMix()...)
	in.layers("rel", n.layersRel()...)
}

// layers gives weights and biases to the layers that lie in one matrix.
func (in *importer) layers(name string, ps ...pair) {
	have, row := in.parts[name], 0
	for _, p := range ps {
		if have.cols != p.w.rows || len(have.bias) < row+p.n {
			if in.err == nil {
				in.err = fmt.Errorf("%s: another size than that of the network", name)
			}
			return
		}
		for o := range p.n {
			for i := range p.w.rows {
				p.w.w[i*p.w.cols+o] = have.w[(row+o)*have.cols+i]
			}
			if p.b != nil {
				p.b.w[o] = have.bias[row+o]
			}
		}
		row += p.n
	}
}
