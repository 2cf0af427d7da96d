package web

import (
	"cmp"
	"unicode/utf8"

	"entente/data/vocab"
	"entente/graph"
	"entente/graph/draw"
)

// figure is a drawing, with everything where it stands. The template figure makes
// SVG of it.
type figure struct {
	Title  string // what it shows, for those who cannot see it
	W, H   int
	Boxes  []box
	Curves []curve
	Note   string // what was left out

	gap         int // between columns, beside the words of lines, in pixels
	first, last int // boxes that stand at the left and at the right; one and the same where none does
}

// box is an actor in a figure.
type box struct {
	X, Y, W, H int // X, Y is the middle
	Name, Link string
	Class      string
	Hint       string
}

// Left and Top are the corner of a box.
func (b box) Left() int { return b.X - b.W/2 }

// Top is the upper edge of a box.
func (b box) Top() int { return b.Y - b.H/2 }

// curve is a line in a figure with its words.
type curve struct {
	D     string // its way
	Class string
	Side  string // coop, conf or neutral
	Label string
	X, Y  int // where the label stands
	LW    int // how wide it is
	Link  string
	Open  bool // what it leads to is on the page
	Hint  string
	Back  bool // the arrow is at its start
	Width int  // how heavy it is, from 1; 0 where that says nothing

	from, to int // the boxes that it joins, the one further left first
}

// LabelLeft is where the ground of the label starts.
func (c curve) LabelLeft() int { return c.X - c.LW/2 }

// Sizes of a figure in pixels.
const (
	boxHeight   = 36
	lineHeight  = 19
	letter      = 7.5 // of a label, on average; those of conflict are bold
	boxLetter   = 8
	margin      = 14
	longestName = 26
)

func boxWidth(name string) int {
	return max(70, min(utf8.RuneCountInString(name), longestName)*boxLetter+26)
}

// styleName is the class of a line: how sure it is.
func styleName(s draw.Style) string {
	switch s {
	case draw.Dashed:
		return "dashed"
	case draw.Dotted:
		return "dotted"
	}
	return "solid"
}

// pairKey names two actors, in either order, in an address.
func pairKey(a, b graph.Actor) string {
	first, second := sideID(a), sideID(b)
	return min(first, second) + "~" + max(first, second)
}

// sideID is the id of an actor, or of whom it stands for in paths by state.
func sideID(a graph.Actor) string { return vocab.Local(cmp.Or(a.Side, a.IRI), vocab.NSActor) }

// drawOptions are what pictures of this site have in common.
func (s *Site) drawOptions() draw.Options {
	return draw.Options{
		Class: s.class,
		Actor: func(a graph.Actor) string { return to("/actor/", a.ID) },
	}
}
