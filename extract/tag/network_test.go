package tag

import (
	"encoding/binary"
	"encoding/json"
	"math"
	"strings"
	"testing"
)

// small is a network that says nothing, of one word.
func small() Header {
	const width = 4
	return Header{
		Hidden: 16, UPOS: []string{"NOUN"}, XPOS: []string{"NN"}, Words: len("word\n"),
		Tables:   []Size{{"vectors", 8, 1}, {"words", 8, 1}, {"affixes", AffixRows, 1}, {"shapes", ShapeRows, 1}},
		Matrices: []Size{{"in", 16, 3 * width}, {"top", 2, 16}},
		Floats:   []Size{{"root", 1, 3}},
	}
}

// file is a network of so many weights, all 0 but the first scale.
func file(h Header, scale float32) []byte {
	head, _ := json.Marshal(h) // it always can be
	b := append([]byte(Magic), append(head, '\n')...)
	if h.Words > 0 {
		b = append(b, "word\n"...)
	}
	n := 0
	for _, s := range h.Tables {
		n += 4*s.Rows + s.Rows*s.Cols
	}
	for _, s := range h.Matrices {
		n += 8*s.Rows + s.Rows*s.Cols
	}
	for _, s := range h.Floats {
		n += 4 * s.Rows * s.Cols
	}
	weights := make([]byte, n)
	binary.LittleEndian.PutUint32(weights, math.Float32bits(scale))
	return append(b, weights...)
}

// A file that is not what it should be is told of, and never read as another network.
func TestReadNetworkRefuses(t *testing.T) {
	if n, err := ReadNetwork(file(small(), 0)); err != nil {
		t.Fatal(err)
	} else if _, err := n.Vector("root", 4); err == nil || err.Error() != "vector root: 3 numbers, want 4" {
		t.Errorf("a vector of another length: %v", err)
	}
	for _, c := range []struct {
		want   string
		change func(h *Header) (scale float32)
	}{
		{`unknown table "odd"`, func(h *Header) float32 { h.Tables[0].Name = "odd"; return 0 }},
		{"no words", func(h *Header) float32 { h.Words = 0; return 0 }},
		{"table words: 8 weights, want 10", func(h *Header) float32 { h.Learned = 9; return 0 }},
		{"table vectors: scale -1", func(*Header) float32 { return -1 }},
		{`no matrix "top"`, func(h *Header) float32 { h.Matrices = h.Matrices[:1]; return 0 }},
		{"matrix in is 10 to 16, want 12 to 16", func(h *Header) float32 { h.Matrices[0].Cols = 10; return 0 }},
		{"matrix in: odd number of inputs", func(h *Header) float32 { h.Matrices[0].Cols = 11; return 0 }},
		{"matrix top: 1 outputs are too few", func(h *Header) float32 { h.Matrices[1].Rows = 1; return 0 }},
		{"8 hidden units, want a multiple of 16", func(h *Header) float32 {
			h.Hidden, h.Matrices[0].Rows, h.Matrices[1].Cols = 8, 8, 8
			return 0
		}},
	} {
		h := small()
		scale := c.change(&h)
		if _, err := ReadNetwork(file(h, scale)); err == nil || err.Error() != c.want {
			t.Errorf("got %v, want %s", err, c.want)
		}
	}
	whole := file(small(), 0)
	for want, b := range map[string][]byte{
		`does not begin with "entente net 1\n"`: []byte("another\n"),
		"ends early: unexpected EOF":            whole[:len(whole)-1],
		"1 bytes too many":                      append(whole, 0),
	} {
		if _, err := ReadNetwork(b); err == nil || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
	if _, err := ReadNetwork([]byte(strings.TrimSuffix(Magic, "\n") + "\n{")); err == nil {
		t.Error("a header that is cut off is taken")
	}
}
