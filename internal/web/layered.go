package web

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"entente/graph"
	"entente/graph/draw"
)

// pathFigure draws paths as one picture, read from left to right: an actor stands
// in the column of its least distance from the start, the ends in the first and
// the last. A line that passes a column goes through a gap of its own there, so it
// crosses no actor. This takes microseconds; a general layout of the same picture
// took milliseconds, one at a time.
func (s *Site) pathFigure(paths []graph.Path, link func(pair string) string, open string) figure {
	o := s.drawOptions()
	o.PerPair = linesPerPair
	o.Statement = func(st *graph.Statement) string { return pairKey(st.Subject, st.Object) }
	p := draw.Paths(paths, o)
	l := newLayers(p, paths)
	l.order()
	l.place()
	f := figure{Title: fmt.Sprintf("%s between %s and %s", count(len(paths), "path"), l.ends[0], l.ends[1]), Note: p.Note(), W: l.width, H: l.height}
	for i := range p.Nodes {
		f.Boxes = append(f.Boxes, l.box(i))
	}
	for _, b := range l.bundles {
		f.Curves = append(f.Curves, l.curves(b, link, open)...)
	}
	return f
}

// linesPerPair is how many relations are drawn from one actor to another.
const linesPerPair = 3

// layers puts the actors of paths into columns.
type layers struct {
	p       *draw.Picture
	ends    [2]string
	column  []int
	rank    []float64 // of a node in its column
	bundles []*bundle
	columns [][]*slot

	x, y          []int
	widths        []int // of boxes
	width, height int
}

// bundle is all lines between two actors, the one further left first.
type bundle struct {
	a, b  int
	lines []*draw.Line
	gaps  []*slot // where it passes columns between
}

// slot is a place in a column: an actor, or the gap of a bundle.
type slot struct {
	node   int
	bundle *bundle // nil for an actor
	rank   float64
	y, h   int
}

func newLayers(p *draw.Picture, paths []graph.Path) *layers {
	l := &layers{p: p, column: make([]int, len(p.Nodes))}
	at := map[string]int{}
	for i := range p.Nodes {
		at[p.Nodes[i].IRI] = i
		l.column[i] = -1
		l.widths = append(l.widths, boxWidth(p.Nodes[i].Name))
	}
	l.rank = make([]float64, len(p.Nodes))
	last := 1
	var targets []int
	for n, path := range paths {
		for k, hop := range path.Hops {
			l.reach(at, hop.From, k, n)
			l.reach(at, hop.To, k+1, n)
		}
		last = max(last, len(path.Hops))
		end := path.Hops[len(path.Hops)-1].To
		if i, ok := at[end.IRI]; ok {
			targets = append(targets, i)
		}
		if n == 0 {
			l.ends = [2]string{path.Hops[0].From.Name, end.Name}
		}
	}
	for _, i := range targets {
		l.column[i] = last
	}
	l.bundle()
	l.fill(last)
	return l
}

// reach puts an actor into the column of its least distance.
func (l *layers) reach(at map[string]int, a graph.Actor, column, path int) {
	i, ok := at[a.IRI]
	if !ok {
		return
	}
	if l.column[i] < 0 {
		l.column[i], l.rank[i] = column, float64(path)
	}
	l.column[i] = min(l.column[i], column)
}

func (l *layers) bundle() {
	by := map[[2]int]*bundle{}
	for i := range l.p.Lines {
		line := &l.p.Lines[i]
		a, b := line.From, line.To
		if l.column[a] > l.column[b] || l.column[a] == l.column[b] && a > b {
			a, b = b, a
		}
		bd := by[[2]int{a, b}]
		if bd == nil {
			bd = &bundle{a: a, b: b}
			by[[2]int{a, b}] = bd
			l.bundles = append(l.bundles, bd)
		}
		bd.lines = append(bd.lines, line)
	}
}

// fill makes the slots of all columns.
func (l *layers) fill(last int) {
	l.columns = make([][]*slot, last+1)
	for i := range l.p.Nodes {
		c := max(0, l.column[i])
		l.column[i] = c
		l.columns[c] = append(l.columns[c], &slot{node: i, rank: l.rank[i], h: boxHeight + 26})
	}
	for _, b := range l.bundles {
		for c := l.column[b.a] + 1; c < l.column[b.b]; c++ {
			g := &slot{node: -1, bundle: b, rank: middleRank(l.columns[c]), h: len(b.lines)*lineHeight + 12}
			b.gaps = append(b.gaps, g)
			l.columns[c] = append(l.columns[c], g)
		}
	}
	for _, s := range l.nodes() {
		most := 0
		for _, b := range l.bundles {
			if b.a == s.node || b.b == s.node {
				most = max(most, len(b.lines))
			}
		}
		s.h = max(s.h, most*lineHeight+16)
	}
}

// middleRank lets a line that passes a column start in the middle of it.
func middleRank(column []*slot) float64 {
	sum := 0.0
	for _, s := range column {
		sum += s.rank
	}
	return sum / float64(max(1, len(column)))
}

func (l *layers) nodes() []*slot {
	var all []*slot
	for _, column := range l.columns {
		for _, s := range column {
			if s.bundle == nil {
				all = append(all, s)
			}
		}
	}
	return all
}

// order lets lines cross less: each slot moves to the mean of its neighbours.
func (l *layers) order() {
	slotOf := map[int]*slot{}
	for _, s := range l.nodes() {
		slotOf[s.node] = s
	}
	for range 4 {
		for _, column := range l.columns {
			for _, s := range column {
				s.rank = l.mean(s, slotOf)
			}
			slices.SortStableFunc(column, func(a, b *slot) int { return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.node, b.node)) })
			for i, s := range column {
				s.rank = float64(i) - float64(len(column)-1)/2
			}
		}
	}
}

func (l *layers) mean(s *slot, slotOf map[int]*slot) float64 {
	sum, n := s.rank*0.2, 0.2
	add := func(other *slot) {
		sum += other.rank
		n++
	}
	if s.bundle != nil {
		add(slotOf[s.bundle.a])
		add(slotOf[s.bundle.b])
		return sum / n
	}
	for _, b := range l.bundles {
		switch {
		case b.a == s.node && len(b.gaps) > 0:
			add(b.gaps[0])
		case b.a == s.node:
			add(slotOf[b.b])
		case b.b == s.node && len(b.gaps) > 0:
			add(b.gaps[len(b.gaps)-1])
		case b.b == s.node:
			add(slotOf[b.a])
		}
	}
	return sum / n
}

// place gives every slot its point.
func (l *layers) place() {
	l.x, l.y = make([]int, len(l.p.Nodes)), make([]int, len(l.p.Nodes))
	for _, column := range l.columns {
		h := 0
		for _, s := range column {
			h += s.h
		}
		l.height = max(l.height, h)
	}
	l.height += 2 * margin
	x := margin
	for c, column := range l.columns {
		wide, h := 0, 0
		for _, s := range column {
			h += s.h
			if s.bundle == nil {
				wide = max(wide, l.widths[s.node])
			}
		}
		y := (l.height - h) / 2
		for _, s := range column {
			s.y = y + s.h/2
			y += s.h
			if s.bundle == nil {
				l.x[s.node], l.y[s.node] = x+wide/2, s.y
			}
		}
		x += wide
		if c+1 < len(l.columns) {
			x += l.gap(c)
		}
	}
	l.width = x + margin
	l.beside()
}

// gap is how much room the words between a column and the next need: those of lines
// within the column, and beside them those of lines that cross.
func (l *layers) gap(c int) int {
	most, own := 60, 0
	for _, b := range l.bundles {
		crosses, within := l.column[b.a] <= c && l.column[b.b] > c, l.column[b.a] == c && l.column[b.b] == c
		for _, line := range b.lines {
			if crosses {
				most = max(most, labelWidth(line.Label))
			}
			if within {
				own = max(own, labelWidth(line.Label)+2*turnRoom)
			}
		}
	}
	return most + own + 2*arrowRoom
}

// Room for the arrow between a label and a box, and for the turn of a line that
// comes back to its column.
const (
	arrowRoom = 42
	turnRoom  = 34
)

func labelWidth(label string) int {
	return min(int(float64(utf8.RuneCountInString(label))*letter)+10, 300)
}

// beside makes room for the words of lines within a column.
func (l *layers) beside() {
	for _, b := range l.bundles {
		if l.column[b.a] == l.column[b.b] {
			for _, line := range b.lines {
				l.width = max(l.width, l.x[b.a]+l.widths[b.a]/2+2*turnRoom+labelWidth(line.Label))
			}
		}
	}
}

func (l *layers) box(i int) box {
	n := &l.p.Nodes[i]
	b := box{X: l.x[i], Y: l.y[i], W: l.widths[i], H: boxHeight, Name: clip(n.Name, longestName), Link: n.Link, Class: "actor", Hint: n.Name + " (" + n.ID + ")"}
	if n.Marked {
		b.Class = "actor end"
	}
	return b
}

// curves draws the lines of a bundle one under the other.
func (l *layers) curves(b *bundle, link func(string) string, open string) []curve {
	var out []curve
	for i, line := range b.lines {
		off := i*lineHeight - (len(b.lines)-1)*lineHeight/2
		c := curve{
			Label: line.Label, Side: sideName(line.Side), Class: sideName(line.Side) + " " + styleName(line.Style), Link: link(line.Link), Open: line.Link == open,
			Back: line.From != b.a, LW: labelWidth(line.Label),
		}
		who := l.p.Nodes[line.From].Name + " " + line.Label + " " + l.p.Nodes[line.To].Name
		c.Hint = who + ": " + line.Hint
		l.way(&c, b, off)
		out = append(out, c)
	}
	return out
}

// way leads a line from its one end to the other.
func (l *layers) way(c *curve, b *bundle, off int) {
	x1, y1 := l.x[b.a]+l.widths[b.a]/2, l.y[b.a]
	x2, y2 := l.x[b.b]-l.widths[b.b]/2, l.y[b.b]
	if l.column[b.a] == l.column[b.b] {
		x2 = l.x[b.b] + l.widths[b.b]/2
		out := max(x1, x2) + turnRoom + max(off, -off)/2
		c.D = fmt.Sprintf("M%d %dC%d %d %d %d %d %d", x1, y1+spread(off), out, y1, out, y2, x2, y2+spread(off))
		c.X, c.Y = out-4+c.LW/2, (y1+y2)/2+off
		return
	}
	var d strings.Builder
	x, y := x1, y1+spread(off)
	via := func(nx, ny int) {
		d.WriteString(joined(&d, cubic(x, y, nx, ny)))
		x, y = nx, ny
	}
	for _, g := range b.gaps {
		via(l.middle(l.columnOf(g)), g.y+off)
	}
	if len(b.gaps) == 0 {
		c.X, c.Y = l.label(b, c.LW, x1, x2, off)
		via(c.X, c.Y)
	} else {
		g := b.gaps[len(b.gaps)/2]
		c.X, c.Y = l.middle(l.columnOf(g)), g.y+off
	}
	via(x2, y2+spread(off))
	c.D = d.String()
}

// label is where the words of a line stand: next to that end where fewer lines meet,
// since the slot of an actor has room for the words of one bundle.
func (l *layers) label(b *bundle, width, x1, x2, off int) (x, y int) {
	left, right := l.meet(b.a, true), l.meet(b.b, false)
	switch {
	case left == right && left == 1:
		return (x1 + x2) / 2, (l.y[b.a]+l.y[b.b])/2 + off
	case left < right:
		return x1 + arrowRoom/2 + width/2, l.y[b.a] + off
	}
	return x2 - arrowRoom - width/2, l.y[b.b] + off
}

// meet counts the bundles at the right or the left side of an actor.
func (l *layers) meet(node int, rightSide bool) int {
	n := 0
	for _, b := range l.bundles {
		if rightSide && b.a == node || !rightSide && b.b == node {
			n++
		}
	}
	return n
}

// joined drops the start of a curve that goes on where another has ended.
func joined(before *strings.Builder, d string) string {
	if before.Len() == 0 {
		return d
	}
	return d[strings.IndexByte(d, 'C'):]
}

// spread is how far from the middle of a box a line meets it.
func spread(off int) int { return max(-boxHeight/2+6, min(boxHeight/2-6, off/2)) }

func (l *layers) columnOf(g *slot) int {
	for c, column := range l.columns {
		if slices.Contains(column, g) {
			return c
		}
	}
	return 0
}

// middle is the middle of a column.
func (l *layers) middle(c int) int {
	for _, s := range l.columns[c] {
		if s.bundle == nil {
			return l.x[s.node]
		}
	}
	return l.width * c / max(1, len(l.columns)-1)
}
