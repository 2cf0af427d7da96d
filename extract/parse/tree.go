package parse

import "entente/extract/tag"

// longest is the longest sentence for which the best tree is searched for; on
// longer ones a tree is made of the best arcs.
const longest = 96

// tree chooses the heads. Mostly each token's best head makes a tree already;
// where not, the best tree without crossing arcs is searched for.
func (st *state) tree() {
	roots := st.greedy()
	st.components()
	if roots == 1 && st.cycles() == 0 {
		return
	}
	if st.n <= longest {
		st.chart.fill(st)
		return
	}
	st.repair()
}

// greedy gives each token its best head, but for one root, and returns how many
// tokens would rather have been the root.
func (st *state) greedy() int {
	roots, root, most := 0, 0, float32(0)
	for d := range st.n {
		b, h := st.base(d), -1
		row := st.arcs[d*st.width : (d+1)*st.width]
		for j, x := range row {
			if b+j != d && (h < 0 || x > row[h-b]) {
				h = b + j
			}
		}
		st.head[d] = h
		gain := st.root[d]
		if h >= 0 {
			gain -= row[h-b]
		}
		if gain > 0 {
			roots++
		}
		if d == 0 || gain > most {
			root, most = d, gain
		}
	}
	if st.n > 0 {
		st.head[root] = -1
	}
	return roots
}

// find is the number of the component that d is in.
func (st *state) find(d int) int {
	for st.set[d] != d {
		st.set[d] = st.set[st.set[d]]
		d = st.set[d]
	}
	return d
}

// components joins each token with its head.
func (st *state) components() {
	st.set, st.way = tag.Grow(st.set, st.n), tag.Grow(st.way, st.n)
	for d := range st.n {
		st.set[d], st.way[d] = d, -1
	}
	for d, h := range st.head {
		if h >= 0 {
			st.set[st.find(d)] = st.find(h)
		}
	}
}

// cycles counts the components without a root.
func (st *state) cycles() int {
	n := -1
	for d := range st.n {
		if st.set[d] == d {
			n++
		}
	}
	return n
}

// repair breaks every cycle at the arc that costs least to replace by one into
// another component. Each cycle is looked at once.
func (st *state) repair() {
	root := 0
	for d, h := range st.head {
		if h < 0 {
			root = d
		}
	}
	for d := range st.n {
		at := d
		for at >= 0 && st.way[at] < 0 {
			st.way[at] = d
			at = st.head[at]
		}
		if at >= 0 && st.way[at] == d {
			st.breakCycle(at, root)
		}
	}
}

func (st *state) breakCycle(start, root int) {
	dep, head, least := start, root, float32(0)
	found := false
	for d := start; ; {
		b := st.base(d)
		now := st.score(d, st.head[d])
		for j, x := range st.arcs[d*st.width : (d+1)*st.width] {
			if loss := now - x; (!found || loss < least) && st.find(b+j) != st.find(d) {
				dep, head, least, found = d, b+j, loss, true
			}
		}
		if d = st.head[d]; d == start {
			break
		}
	}
	st.head[dep] = head
	st.set[st.find(dep)] = st.find(head)
}

// chart finds the best tree without crossing arcs (Eisner 1996). A span (i, j)
// is open when i and j are joined by an arc, closed when its head end has all
// its dependents in the span.
type chart struct {
	n            int
	open, closed [2][]float32 // by direction: 0 the head is the right end
	openAt       [2][]int16
	closedAt     [2][]int16
}

func (c *chart) fill(st *state) {
	c.n = st.n
	for k := range 2 {
		c.open[k], c.closed[k] = tag.Grow(c.open[k], st.n*st.n), tag.Grow(c.closed[k], st.n*st.n)
		c.openAt[k], c.closedAt[k] = tag.Grow(c.openAt[k], st.n*st.n), tag.Grow(c.closedAt[k], st.n*st.n)
	}
	for i := range st.n {
		c.closed[0][i*st.n+i], c.closed[1][i*st.n+i] = 0, 0
	}
	for w := 1; w < st.n; w++ {
		for i := 0; i+w < st.n; i++ {
			c.join(st, i, i+w)
			c.close(i, i+w)
		}
	}
	root, best := 0, float32(0)
	for r := range st.n {
		if s := st.root[r] + c.closed[0][r] + c.closed[1][r*st.n+st.n-1]; r == 0 || s > best {
			root, best = r, s
		}
	}
	st.head[root] = -1
	c.read(st.head, 0, root, 0)
	c.read(st.head, root, st.n-1, 1)
}

// join puts an arc between i and j over two closed spans that meet.
func (c *chart) join(st *state, i, j int) {
	at, best := i, c.closed[1][i*c.n+i]+c.closed[0][(i+1)*c.n+j]
	for m := i + 1; m < j; m++ {
		if s := c.closed[1][i*c.n+m] + c.closed[0][(m+1)*c.n+j]; s > best {
			at, best = m, s
		}
	}
	k := i*c.n + j
	c.open[0][k], c.openAt[0][k] = best+st.score(i, j), int16(at)
	c.open[1][k], c.openAt[1][k] = best+st.score(j, i), int16(at)
}

// close lets an open span take a closed one at its far end.
func (c *chart) close(i, j int) {
	k := i*c.n + j
	at, best := i, c.closed[0][i*c.n+i]+c.open[0][k]
	for m := i + 1; m < j; m++ {
		if s := c.closed[0][i*c.n+m] + c.open[0][m*c.n+j]; s > best {
			at, best = m, s
		}
	}
	c.closed[0][k], c.closedAt[0][k] = best, int16(at)
	at, best = j, c.open[1][k]+c.closed[1][j*c.n+j]
	for m := i + 1; m < j; m++ {
		if s := c.open[1][i*c.n+m] + c.closed[1][m*c.n+j]; s > best {
			at, best = m, s
		}
	}
	c.closed[1][k], c.closedAt[1][k] = best, int16(at)
}

// read sets the heads inside the closed span (i, j).
func (c *chart) read(head []int, i, j, dir int) {
	if i == j {
		return
	}
	m := int(c.closedAt[dir][i*c.n+j])
	if dir == 0 {
		head[m] = j
		c.read(head, i, m, 0)
		c.readOpen(head, m, j, 0)
	} else {
		head[m] = i
		c.readOpen(head, i, m, 1)
		c.read(head, m, j, 1)
	}
}

func (c *chart) readOpen(head []int, i, j, dir int) {
	m := int(c.openAt[dir][i*c.n+j])
	c.read(head, i, m, 1)
	c.read(head, m+1, j, 0)
}
