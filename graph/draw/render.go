package draw

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/goccy/go-graphviz"
)

// Drawer runs Graphviz, which is part of the program and needs no other. A
// process needs one; it draws one picture at a time.
type Drawer struct{ drawing sync.Mutex }

// SVG writes the picture as SVG.
func (d *Drawer) SVG(ctx context.Context, w io.Writer, p *Picture) error {
	return d.render(ctx, w, p.DOT())
}

// PNG writes the picture as PNG, with two dots where the SVG has one.
func (d *Drawer) PNG(ctx context.Context, w io.Writer, p *Picture) error {
	var svg bytes.Buffer
	if err := d.SVG(ctx, &svg, p); err != nil {
		return err
	}
	return paint(w, &svg, 2)
}

// render draws a graph in the language DOT.
func (d *Drawer) render(ctx context.Context, w io.Writer, dot string) (err error) {
	d.drawing.Lock()
	defer d.drawing.Unlock()
	defer func() {
		if bad := recover(); bad != nil { // Graphviz has run out of what it was given
			err = fmt.Errorf("draw: %v", bad)
		}
	}()
	g, err := graphviz.New(ctx)
	if err != nil {
		return fmt.Errorf("draw: %w", err)
	}
	parsed, err := graphviz.ParseBytes([]byte(dot))
	if err != nil {
		return errors.Join(fmt.Errorf("draw: %w", err), g.Close())
	}
	var b bytes.Buffer
	err = g.Render(ctx, parsed, graphviz.SVG, &b)
	if err = errors.Join(err, parsed.Close(), g.Close()); err != nil {
		return fmt.Errorf("draw: %w", err)
	}
	_, err = w.Write(b.Bytes())
	return err
}
