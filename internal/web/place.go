package web

import (
	"context"
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"
)

// placed has Graphviz say where the boxes and lines of a figure stand. It is told their
// sizes alone, no words, so that nothing in a document can say anything to it. A figure
// that cannot be laid out says so; what it shows stands on the page in words, too.
func (s *Site) placed(ctx context.Context, f figure) figure {
	plain, err := s.places.of(ctx, f.dot(), s.drawer.Plain)
	if err == nil {
		err = f.read(plain)
	}
	if err != nil {
		return figure{Title: f.Title, Note: "This could not be drawn: " + err.Error()}
	}
	return f
}

// places keeps what Graphviz said of the last figures. Who opens a line of a picture,
// moves the slider back or reloads a page asks for the same figure again, and so do
// others who follow a link to it.
type places struct {
	mu       sync.Mutex
	now, old map[string]string // by the figure in Graphviz's language; old ones go when now is full
}

// mostPlaced is how many figures are kept at least. Few are longer than 30 KB.
const mostPlaced = 128

// of gives the answer to a figure, which ask finds where it is not known.
func (p *places) of(ctx context.Context, dot string, ask func(context.Context, string) (string, error)) (string, error) {
	p.mu.Lock()
	plain, known := p.now[dot]
	if !known {
		plain, known = p.old[dot]
	}
	p.mu.Unlock()
	if !known {
		var err error
		if plain, err = ask(ctx, dot); err != nil {
			return "", err
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.now) >= mostPlaced {
		p.now, p.old = nil, p.now
	}
	if p.now == nil {
		p.now = map[string]string{}
	}
	p.now[dot] = plain
	return plain, nil
}

// inch is how many of our pixels make one of Graphviz's inches.
const inch = 72

// dot is the figure in the language of Graphviz, read from left to right. Boxes have
// the names of their places in the list; a line has its place as its colour, which the
// answer repeats. The words of a line are an empty table of their size.
func (f *figure) dot() string {
	var b strings.Builder
	fmt.Fprintf(&b, "digraph{graph[rankdir=LR nodesep=.22 ranksep=%.2f]node[shape=box fixedsize=true label=\"\"]edge[dir=none]\n", float64(f.gap)/inch)
	for i := range f.Boxes {
		fmt.Fprintf(&b, "%d[width=%.3f height=%.3f]\n", i, float64(f.Boxes[i].W)/inch, float64(f.Boxes[i].H)/inch)
	}
	for i := range f.Curves {
		c := &f.Curves[i]
		fmt.Fprintf(&b, "%d->%d[color=\"#%06x\"", c.from, c.to, i)
		if c.Label != "" {
			fmt.Fprintf(&b, " label=<<TABLE BORDER=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"%d\" HEIGHT=\"%d\"><TR><TD></TD></TR></TABLE>>", c.LW, lineHeight)
		}
		b.WriteString("]\n")
	}
	if f.first != f.last {
		fmt.Fprintf(&b, "{rank=source;%d}{rank=sink;%d}", f.first, f.last)
	}
	b.WriteString("}\n")
	return b.String()
}

// read takes over the places from Graphviz's format "plain": a line for each box and
// for each line of the figure, in inches from the lower left corner.
func (f *figure) read(plain string) error {
	for line := range strings.Lines(plain) {
		words := strings.Fields(line)
		var err error
		switch words[0] {
		case "graph":
			err = f.readSize(words)
		case "node":
			err = f.readBox(words)
		case "edge":
			err = f.readCurve(words)
		}
		if err != nil {
			return fmt.Errorf("%q: %w", line, err)
		}
	}
	return nil
}

func (f *figure) readSize(words []string) error {
	at, err := inches(words[2:4])
	if err == nil {
		f.W, f.H = pixel(at[0])+2*margin, pixel(at[1])+2*margin
	}
	return err
}

func (f *figure) readBox(words []string) error {
	i, err := strconv.Atoi(words[1])
	if err != nil {
		return err
	}
	at, err := inches(words[2:4])
	if err == nil {
		f.Boxes[i].X, f.Boxes[i].Y = f.point(at)
	}
	return err
}

// readCurve reads the way of a line, three points for each piece after the first one,
// and the middle of its words, where it has some.
func (f *figure) readCurve(words []string) error {
	i, err := strconv.ParseUint(strings.TrimPrefix(words[len(words)-1], "#"), 16, 32)
	if err != nil {
		return err
	}
	n, err := strconv.Atoi(words[3])
	if err != nil {
		return err
	}
	c := &f.Curves[i]
	at, err := inches(words[4 : 4+2*n])
	if err != nil {
		return err
	}
	var d strings.Builder
	for k := 0; k < len(at); k += 2 {
		x, y := f.point(at[k:])
		d.WriteString([...]string{"M", "C", " "}[min(k/2, 2)])
		fmt.Fprintf(&d, "%d %d", x, y)
	}
	c.D = d.String()
	if c.Label != "" {
		at, err = inches(words[len(words)-4 : len(words)-2])
		if err == nil {
			c.X, c.Y = f.point(at)
		}
	}
	return err
}

// point is a place in the figure, whose upper left corner is its start.
func (f *figure) point(at []float64) (x, y int) {
	return margin + pixel(at[0]), f.H - margin - pixel(at[1])
}

func pixel(inches float64) int { return int(math.Round(inches * inch)) }

func inches(words []string) ([]float64, error) {
	var all []float64
	for _, w := range words {
		n, err := strconv.ParseFloat(w, 64)
		if err != nil {
			return nil, err
		}
		all = append(all, n)
	}
	return all, nil
}
