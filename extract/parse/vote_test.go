package parse

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"entente/data"
	"entente/extract/tag"
)

// TestVote has one network vote with itself: how many votes it has makes no difference.
func TestVote(t *testing.T) {
	n, err := tag.LoadNetwork(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	twice, err := New(&Words{}, n, n)
	if err != nil {
		t.Fatal(err)
	}
	often, err := New(&Words{}, n, n, n, n)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range append(made(), strings.Repeat("the envoy of Peru said that ", 60)+"it rained .") {
		a, b := sentence(m), sentence(m)
		twice.Parse(&a)
		often.Parse(&b)
		for i := range a.Tokens {
			if a.Tokens[i] != b.Tokens[i] {
				t.Errorf("%q: twice %+v, four times %+v", m[:20], a.Tokens[i], b.Tokens[i])
			}
		}
	}
}

// TestLikeliest compares the two best heads of a token with those of a sorted list of all.
func TestLikeliest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 6).Draw(t, "n")
		st := &state{n: n, width: n, root: make([]float32, n), arcs: make([]float32, n*n)}
		order := rapid.Permutation(upTo(n+1)).Draw(t, "order")
		d := rapid.IntRange(0, n-1).Draw(t, "d")
		st.root[d] = float32(order[n])
		for h := range n {
			st.arcs[d*n+h] = float32(order[h])
		}
		var heads []int
		for h := -1; h < n; h++ {
			if h != d {
				heads = append(heads, h)
			}
		}
		score := func(h int) float32 {
			if h < 0 {
				return st.root[d]
			}
			return st.arcs[d*n+h]
		}
		slices.SortFunc(heads, func(a, b int) int { return cmp.Compare(score(b), score(a)) })
		first, second := st.likeliest(d)
		if first != heads[0] || len(heads) > 1 && second != heads[1] {
			t.Fatalf("got %d and %d of %v", first, second, heads)
		}
	})
}

func upTo(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
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
