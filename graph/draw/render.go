package draw

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"runtime"
	"strings"
	"sync"
)

// Drawer runs Graphviz, which is part of the program and needs no other. It draws as
// many pictures at a time as it is asked for; who bounds these bounds its memory. The
// zero value is ready.
type Drawer struct {
	mu   sync.Mutex
	idle []*instance
}

// Ready makes the first picture come as fast as the next ones. It takes most of a
// second of one processor.
func (d *Drawer) Ready(ctx context.Context) error {
	_, err := d.Plain(ctx, "digraph{}")
	return err
}

// SVG writes the picture as SVG.
func (d *Drawer) SVG(ctx context.Context, w io.Writer, p *Picture) error {
	return d.render(ctx, w, p.DOT(), "svg")
}

// PNG writes the picture as PNG, with two dots where the SVG has one.
func (d *Drawer) PNG(ctx context.Context, w io.Writer, p *Picture) error {
	var svg bytes.Buffer
	if err := d.SVG(ctx, &svg, p); err != nil {
		return err
	}
	return paint(w, &svg, 2)
}

// Plain lays out a graph in the language DOT, and says in Graphviz's format "plain" in
// inches where everything stands, from the lower left corner.
func (d *Drawer) Plain(ctx context.Context, dot string) (string, error) {
	var b strings.Builder
	err := d.render(ctx, &b, dot, "plain")
	return b.String(), err
}

// render draws a graph in the language DOT.
func (d *Drawer) render(ctx context.Context, w io.Writer, dot, format string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	// A picture is drawn to its end, which is near: half of one would spoil the instance.
	ctx = context.WithoutCancel(ctx)
	g, err := d.take(ctx)
	if err != nil {
		return fmt.Errorf("draw: %w", err)
	}
	drawn, err := g.draw(ctx, dot, format)
	if err != nil {
		_ = g.module.Close(ctx) // what became of its memory is not known
		return fmt.Errorf("draw: %w", err)
	}
	d.put(ctx, g)
	_, err = w.Write(drawn)
	return err
}

// take gives an instance that has nothing to do.
func (d *Drawer) take(ctx context.Context) (*instance, error) {
	d.mu.Lock()
	n := len(d.idle)
	if n == 0 {
		d.mu.Unlock()
		return newInstance(ctx)
	}
	g := d.idle[n-1]
	d.idle = d.idle[:n-1]
	d.mu.Unlock()
	return g, nil
}

// put keeps an instance for the next picture, as many as there are processors.
func (d *Drawer) put(ctx context.Context, g *instance) {
	d.mu.Lock()
	keep := len(d.idle) < runtime.GOMAXPROCS(0)
	if keep {
		d.idle = append(d.idle, g)
	}
	d.mu.Unlock()
	if !keep {
		_ = g.module.Close(ctx)
	}
}
