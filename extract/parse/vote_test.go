package parse

import (
	"strings"
	"testing"

	"entente/data"
	"entente/extract/tag"
)

// TestVote has one network vote with itself: what it finds stays the same.
func TestVote(t *testing.T) {
	n, err := tag.LoadNetwork(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	twice, err := New(&Words{}, n, n)
	if err != nil {
		t.Fatal(err)
	}
	once, err := New(&Words{}, n)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range append(made(), strings.Repeat("the envoy of Peru said that ", 60)+"it rained .") {
		a, b := sentence(m), sentence(m)
		once.Parse(&a)
		twice.Parse(&b)
		for i := range a.Tokens {
			if a.Tokens[i] != b.Tokens[i] {
				t.Errorf("%q: %+v, twice %+v", m[:20], a.Tokens[i], b.Tokens[i])
			}
		}
	}
}

// TestShares gives two networks that disagree on a head: the surer one wins, and
// each token's shares are one before they are added.
func TestShares(t *testing.T) {
	st := &state{n: 2, width: 2, root: []float32{2, 0}, arcs: []float32{0, 0, 2, 0}}
	st.votes.begin(st)
	st.votes.add(st, 1)
	if sum := st.votes.root[1] + st.votes.arcs[2]; sum < 0.9999 || sum > 1.0001 {
		t.Errorf("shares of one token: %v", sum)
	}
	st.root, st.arcs = []float32{0, 9}, []float32{0, 9, 0, 0}
	st.votes.add(st, 1)
	st.votes.end(st)
	if st.root[0] > st.arcs[1] || st.root[1] < st.arcs[2] {
		t.Errorf("root %v, arcs %v", st.root, st.arcs)
	}
}

// TestWeight gives one network more votes than the two others have together.
func TestWeight(t *testing.T) {
	st := &state{n: 2, width: 2, root: []float32{9, 0}, arcs: []float32{0, 0, 9, 0}}
	st.votes.begin(st)
	st.votes.add(st, 3)
	for range 2 {
		st.root, st.arcs = []float32{0, 9}, []float32{0, 9, 0, 0}
		st.votes.add(st, 1)
	}
	st.votes.end(st)
	if st.root[0] < st.arcs[1] || st.root[1] > st.arcs[2] {
		t.Errorf("root %v, arcs %v", st.root, st.arcs)
	}
}
