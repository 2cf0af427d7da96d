package tag

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"entente/extract/tag/exact"
)

// File is where the network lies in data.FS.
const File = "model/net.bin"

// Members are where the other networks of the accurate model lie. They have
// the words and the vectors of File.
const Members = "model/accurate/*.bin"

// Magic opens the file of a network.
const Magic = "entente net 1\n"

// Unit is the fixed point of embeddings: the whole number that stands for one.
const Unit = 1024

// Header is the line of JSON after Magic. Words, one a line, and the weights in
// the order of Header.Tables, Header.Matrices and Header.Floats follow.
type Header struct {
	Hidden   int
	Votes    int `json:",omitempty"` // what a member of the accurate model counts, if not one
	UPOS     []string
	XPOS     []string
	Rels     []string
	Words    int // bytes of the word list
	Learned  int // the first words have a learned row too, and one row is for all others
	Tables   []Size
	Matrices []Size
	Floats   []Size // rows of float32
}

// Size names a part of the file. A table is Rows rows of Cols int8, with a
// float32 scale for each row before them. A matrix has Cols inputs and Rows
// outputs, and after the scales a float32 bias for each output.
type Size struct {
	Name       string
	Rows, Cols int
}

// Network is the shared part of tagger and parser: it knows words, and turns a
// sentence into one vector for each token that tells of its use there. It is
// immutable.
type Network struct {
	Header
	lex      *Lexicon
	vectors  embedding
	words    embedding
	affixes  embedding
	shapes   embedding
	in, top  *exact.Matrix
	recur    []*exact.Matrix
	matrices map[string]*exact.Matrix
	floats   map[string][]float32
}

// embedding holds the vectors of words or of parts of them, a scale for each row.
type embedding struct {
	cols  int
	scale []float32
	rows  []byte // int8
}

// add adds a row to dst, in units, and returns what follows it in dst.
func (t *embedding) add(dst []int16, row int32) []int16 {
	k := t.scale[row] * Unit
	for j, x := range t.rows[int(row)*t.cols : (int(row)+1)*t.cols] {
		sum := int32(dst[j]) + exact.Round(float32(float32(int8(x))*k))
		dst[j] = int16(max(-exact.Limit, min(exact.Limit, sum)))
	}
	return dst[t.cols:]
}

// LoadNetwork reads the network from fsys, which is data.FS or a folder like it.
func LoadNetwork(fsys fs.FS) (*Network, error) {
	b, err := fs.ReadFile(fsys, File)
	if err != nil {
		return nil, err
	}
	n, err := ReadNetwork(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", File, err)
	}
	return n, nil
}

// LoadNetworks reads the networks of the accurate model from fsys, first the one
// that LoadNetwork reads.
func LoadNetworks(fsys fs.FS) ([]*Network, error) {
	first, err := LoadNetwork(fsys)
	if err != nil {
		return nil, err
	}
	names, err := fs.Glob(fsys, Members)
	if err != nil {
		return nil, err
	}
	all := []*Network{first}
	for _, name := range names {
		b, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		n, err := first.ReadMember(b)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, n)
	}
	return all, nil
}

// ReadNetwork reads a network from the bytes of its file.
func ReadNetwork(b []byte) (*Network, error) { return readNetwork(b, &Network{}) }

// ReadMember reads a network that has the words and the vectors of n, from the
// bytes of its file.
func (n *Network) ReadMember(b []byte) (*Network, error) { return readNetwork(b, n) }

func readNetwork(b []byte, first *Network) (*Network, error) {
	body, ok := bytes.CutPrefix(b, []byte(Magic))
	if !ok {
		return nil, fmt.Errorf("does not begin with %q", Magic)
	}
	r := bufio.NewReader(bytes.NewReader(body))
	line, err := r.ReadBytes('\n')
	if err != nil {
		return nil, err
	}
	n := &Network{lex: first.lex, vectors: first.vectors, matrices: map[string]*exact.Matrix{}, floats: map[string][]float32{}}
	if err := json.Unmarshal(line, &n.Header); err != nil {
		return nil, err
	}
	p := parts{data: body[len(line):]}
	if n.Words > 0 {
		n.lex = NewLexicon(strings.Split(strings.TrimSuffix(string(p.take(n.Words)), "\n"), "\n"))
	}
	n.readTables(&p)
	for _, s := range n.Matrices {
		n.matrices[s.Name] = p.matrix(s)
	}
	for _, s := range n.Header.Floats {
		n.floats[s.Name] = p.floats(s.Rows * s.Cols)
	}
	if p.err == nil && len(p.data) > 0 {
		p.err = fmt.Errorf("%d bytes too many", len(p.data))
	}
	if p.err != nil {
		return nil, p.err
	}
	return n, n.wire()
}

func (n *Network) readTables(p *parts) {
	known := map[string]*embedding{"vectors": &n.vectors, "words": &n.words, "affixes": &n.affixes, "shapes": &n.shapes}
	for _, s := range n.Tables {
		t, ok := known[s.Name]
		if !ok {
			p.fail("unknown table %q", s.Name)
			return
		}
		*t = p.embedding(s)
	}
}

// wire looks the layers up and checks that their sizes fit each other.
func (n *Network) wire() error {
	width := n.vectors.cols + n.words.cols + n.affixes.cols + n.shapes.cols
	if n.lex == nil {
		return fmt.Errorf("no words")
	}
	words := len(n.lex.ids)
	for _, c := range []struct {
		name      string
		have, min int
	}{
		{"vectors", len(n.vectors.rows), words * n.vectors.cols},
		{"words", len(n.words.rows), (n.Learned + 1) * n.words.cols},
		{"affixes", len(n.affixes.rows), AffixRows * n.affixes.cols},
		{"shapes", len(n.shapes.rows), ShapeRows * n.shapes.cols},
	} {
		if c.have < c.min || c.min == 0 {
			return fmt.Errorf("table %s: %d weights, want %d", c.name, c.have, c.min)
		}
	}
	var err error
	get := func(name string, ins, outs int) *exact.Matrix {
		m, e := n.Matrix(name, ins, outs)
		if e != nil && err == nil {
			err = e
		}
		return m
	}
	n.in = get("in", 3*width, n.Hidden)
	for i := 0; n.matrices[fmt.Sprint("rec", i)] != nil; i++ {
		n.recur = append(n.recur, get(fmt.Sprint("rec", i), n.Hidden, 3*n.Hidden))
	}
	n.top = get("top", n.Hidden, 0)
	if err == nil && (n.Hidden%16 != 0 || n.Hidden == 0) {
		err = fmt.Errorf("%d hidden units, want a multiple of 16", n.Hidden)
	}
	if err == nil && n.top.Outs < len(n.UPOS)+len(n.XPOS) {
		err = fmt.Errorf("matrix top: %d outputs are too few", n.top.Outs)
	}
	return err
}

// Matrix gives the matrix of that name. Sizes of 0 are not checked.
func (n *Network) Matrix(name string, ins, outs int) (*exact.Matrix, error) {
	m := n.matrices[name]
	if m == nil {
		return nil, fmt.Errorf("no matrix %q", name)
	}
	if ins > 0 && m.Ins != ins || outs > 0 && m.Outs != outs {
		return nil, fmt.Errorf("matrix %s is %d to %d, want %d to %d", name, m.Ins, m.Outs, ins, outs)
	}
	return m, nil
}

// Vector gives the row of numbers of that name.
func (n *Network) Vector(name string, size int) ([]float32, error) {
	if v := n.floats[name]; len(v) == size {
		return v, nil
	}
	return nil, fmt.Errorf("vector %s: %d numbers, want %d", name, len(n.floats[name]), size)
}

// parts takes a file apart and remembers the first thing that is wrong.
type parts struct {
	data []byte
	err  error
}

func (p *parts) fail(format string, args ...any) {
	if p.err == nil {
		p.err = fmt.Errorf(format, args...)
	}
}

func (p *parts) take(n int) []byte {
	if n < 0 || n > len(p.data) {
		p.fail("ends early: %w", io.ErrUnexpectedEOF)
		return nil
	}
	b := p.data[:n:n]
	p.data = p.data[n:]
	return b
}

func (p *parts) floats(n int) []float32 {
	b := p.take(4 * n)
	f := make([]float32, len(b)/4)
	if _, err := binary.Decode(b, binary.LittleEndian, f); err != nil {
		p.fail("%w", err)
	}
	return f
}

func (p *parts) embedding(s Size) embedding {
	t := embedding{s.Cols, p.floats(s.Rows), p.take(s.Rows * s.Cols)}
	for _, k := range t.scale {
		if !(k >= 0 && k < exact.Limit/Unit) {
			p.fail("table %s: scale %g", s.Name, k)
		}
	}
	return t
}

func (p *parts) matrix(s Size) *exact.Matrix {
	scale, bias, b := p.floats(s.Rows), p.floats(s.Rows), p.take(s.Rows*s.Cols)
	if p.err != nil || s.Cols%2 != 0 {
		p.fail("matrix %s: odd number of inputs", s.Name)
		return nil
	}
	w := make([]int8, len(b))
	for i, x := range b {
		w[i] = int8(x)
	}
	return exact.NewMatrix(s.Cols, s.Rows, w, scale, bias)
}
