package parse

import (
	"testing"

	"pgregory.net/rapid"
)

// scored makes a state with random scores.
func scored(t *rapid.T, n int) *state {
	st := &state{n: n, width: min(n, 2*reach+1)}
	g := rapid.Float32Range(-9, 9)
	seed := rapid.SliceOfN(g, 40, 40).Draw(t, "scores")
	at := func(i int) float32 { return seed[(i*i+i/7)%len(seed)] + float32(i%11) }
	st.root, st.arcs = make([]float32, n), make([]float32, n*st.width)
	for i := range st.root {
		st.root[i] = at(i + 3)
	}
	for i := range st.arcs {
		st.arcs[i] = at(i)
	}
	st.head, st.rel = make([]int, n), make([]int, n)
	return st
}

// checkTree fails where heads are not a tree with one root.
func checkTree(t interface{ Fatalf(string, ...any) }, head []int) {
	roots := 0
	for d := range head {
		at, steps := d, 0
		for head[at] >= 0 {
			if at, steps = head[at], steps+1; steps > len(head) {
				t.Fatalf("cycle at token %d of %v", d, head)
			}
		}
		if head[d] < 0 {
			roots++
		}
	}
	if roots != 1 {
		t.Fatalf("%d roots in %v", roots, head)
	}
}

func TestTreeIsATree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		st := scored(t, rapid.IntRange(1, 400).Draw(t, "n"))
		st.tree()
		checkTree(t, st.head)
	})
}

func TestRepairIsATree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		st := scored(t, rapid.IntRange(1, 400).Draw(t, "n"))
		st.greedy()
		st.components()
		st.repair()
		checkTree(t, st.head)
	})
}

// TestChartIsBest compares the chart with every projective tree of few tokens.
func TestChartIsBest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 5).Draw(t, "n")
		st := scored(t, n)
		st.chart.fill(st)
		checkTree(t, st.head)
		got := st.total(st.head)
		head := make([]int, n)
		var try func(d int)
		try = func(d int) {
			if d == n {
				if isTree(head) && st.total(head) > got+1e-3 {
					t.Fatalf("%v scores %g, chart gave %v with %g", head, st.total(head), st.head, got)
				}
				return
			}
			for h := -1; h < n; h++ {
				head[d] = h
				try(d + 1)
			}
		}
		try(0)
	})
}

func (st *state) total(head []int) (sum float32) {
	for d, h := range head {
		if h < 0 {
			sum += st.root[d]
		} else {
			sum += st.score(d, h)
		}
	}
	return sum
}

// isTree reports whether head is a tree with one root and no arcs that cross.
func isTree(head []int) bool {
	roots := 0
	for d := range head {
		if !under(head, d, -1) {
			return false
		}
		if head[d] < 0 {
			roots++
		}
	}
	for d, h := range head {
		for k := min(d, h) + 1; h >= 0 && k < max(d, h); k++ {
			if !under(head, k, h) {
				return false
			}
		}
	}
	return roots == 1
}

// under reports whether the way up from d comes to top.
func under(head []int, d, top int) bool {
	for range len(head) + 1 {
		if d == top {
			return true
		}
		if d < 0 {
			return false
		}
		d = head[d]
	}
	return false
}
