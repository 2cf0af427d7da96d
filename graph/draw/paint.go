package draw

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/fogleman/gg"
	"github.com/golang/freetype/truetype"
	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
)

// painter puts the shapes that Graphviz writes into an SVG on a canvas: polygons,
// curves and lines of text. Graphviz's own way to PNG fills the curves.
type painter struct {
	canvas *gg.Context
	font   *truetype.Font
	faces  map[float64]font.Face // by size: a face draws one text at a time
	scale  float64
	text   map[string]string // attributes of the text whose words come next
}

// paint makes a PNG of an SVG, so many times as large.
func paint(w io.Writer, svg io.Reader, scale float64) error {
	f, err := truetype.Parse(goregular.TTF)
	if err != nil {
		return err
	}
	p := &painter{font: f, faces: map[float64]font.Face{}, scale: scale}
	d := xml.NewDecoder(svg)
	for err == nil {
		var token xml.Token
		if token, err = d.Token(); err != nil {
			break
		}
		switch t := token.(type) {
		case xml.StartElement:
			err = p.element(t)
		case xml.EndElement:
			p.text = nil
		case xml.CharData:
			p.words(string(t))
		}
	}
	if !errors.Is(err, io.EOF) {
		return fmt.Errorf("draw: %w", err)
	}
	if p.canvas == nil {
		return errors.New("draw: an SVG without a size")
	}
	return p.canvas.EncodePNG(w)
}

// maxPixels bounds a picture to what a machine can hold.
const maxPixels = 100_000_000

func (p *painter) element(e xml.StartElement) error {
	at := map[string]string{}
	for _, a := range e.Attr {
		at[a.Name.Local] = a.Value
	}
	switch e.Name.Local {
	case "svg":
		box := numbers(at["viewBox"])
		if len(box) != 4 || box[2]*box[3]*p.scale*p.scale > maxPixels {
			return errors.New("the picture is too large for PNG; take SVG, or fewer actors")
		}
		p.canvas = gg.NewContext(int(box[2]*p.scale)+1, int(box[3]*p.scale)+1)
		p.canvas.SetHexColor("#FFFFFF")
		p.canvas.Clear()
		p.canvas.Scale(p.scale, p.scale)
	case "g":
		if _, move, ok := strings.Cut(at["transform"], "translate("); ok {
			if by := numbers(strings.TrimSuffix(move, ")")); len(by) == 2 {
				p.canvas.Translate(by[0], by[1])
			}
		}
	case "polygon":
		p.line(numbers(at["points"]))
		p.canvas.ClosePath()
		p.ink(at)
	case "path":
		p.curve(numbers(at["d"]))
		p.ink(at)
	case "text":
		p.text = at
	}
	return nil
}

// numbers reads the numbers of a list, whatever stands between them.
func numbers(s string) []float64 {
	var list []float64
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return !strings.ContainsRune("0123456789.-+e", r) }) {
		if n, err := strconv.ParseFloat(word, 64); err == nil {
			list = append(list, n)
		}
	}
	return list
}

func (p *painter) line(at []float64) {
	for i := 0; i+1 < len(at); i += 2 {
		p.canvas.LineTo(at[i], at[i+1])
	}
}

// curve draws what Graphviz writes as "Mx,yCx,y x,y x,y ...": a start, and three
// points for each piece.
func (p *painter) curve(at []float64) {
	if len(at) < 2 {
		return
	}
	p.canvas.MoveTo(at[0], at[1])
	for i := 2; i+5 < len(at); i += 6 {
		p.canvas.CubicTo(at[i], at[i+1], at[i+2], at[i+3], at[i+4], at[i+5])
	}
}

// ink fills and strokes the shape that was drawn.
func (p *painter) ink(at map[string]string) {
	defer p.canvas.ClearPath()
	if fill := hex(at["fill"]); fill != "" {
		p.canvas.SetHexColor(fill)
		p.canvas.FillPreserve()
	}
	stroke := hex(at["stroke"])
	if stroke == "" {
		return
	}
	width := 1.0
	if n := numbers(at["stroke-width"]); len(n) == 1 {
		width = n[0]
	}
	dashes := numbers(at["stroke-dasharray"])
	for i := range dashes {
		dashes[i] *= p.scale
	}
	p.canvas.SetDash(dashes...)
	p.canvas.SetLineWidth(width * p.scale)
	p.canvas.SetHexColor(stroke)
	p.canvas.StrokePreserve()
}

// hex gives a colour in hexadecimal, or nothing for none.
func hex(name string) string {
	switch name {
	case "black":
		return "#000000"
	case "white":
		return "#FFFFFF"
	}
	if !strings.HasPrefix(name, "#") {
		return ""
	}
	return name
}

func (p *painter) words(s string) {
	x, y, size := numbers(p.text["x"]), numbers(p.text["y"]), numbers(p.text["font-size"])
	if len(x) != 1 || len(y) != 1 || len(size) != 1 {
		return
	}
	if p.faces[size[0]] == nil {
		p.faces[size[0]] = truetype.NewFace(p.font, &truetype.Options{Size: size[0] * p.scale})
	}
	p.canvas.SetFontFace(p.faces[size[0]])
	colour := hex(p.text["fill"])
	if colour == "" {
		colour = "#000000"
	}
	p.canvas.SetHexColor(colour)
	anchor := map[string]float64{"middle": 0.5, "end": 1}[p.text["text-anchor"]]
	// Text is not scaled with the rest, so it is put where the rest is.
	px, py := p.canvas.TransformPoint(x[0], y[0])
	p.canvas.Push()
	p.canvas.Identity()
	p.canvas.DrawStringAnchored(s, px, py, anchor, 0)
	p.canvas.Pop()
}
