package web

import (
	"context"
	"fmt"
	"unicode/utf8"

	"entente/graph"
	"entente/graph/draw"
)

// pathFigure draws paths as one picture, read from left to right.
func (s *Site) pathFigure(ctx context.Context, paths []graph.Path, link func(pair string) string, open string) figure {
	p := s.picture(paths)
	hops := paths[0].Hops
	f := figure{Title: fmt.Sprintf("%s between %s and %s", count(len(paths), "path"), hops[0].From.Name, hops[len(hops)-1].To.Name), Note: p.Note(), gap: pathGap}
	at := map[string]int{}
	for i := range p.Nodes {
		n := &p.Nodes[i]
		at[n.IRI] = i
		f.Boxes = append(f.Boxes, nodeBox(n))
	}
	ways := waysOf(paths, at)
	for i := range p.Lines {
		f.Curves = append(f.Curves, lineCurve(p, &p.Lines[i], ways, link, open))
	}
	f.first, f.last = at[hops[0].From.IRI], at[hops[len(hops)-1].To.IRI]
	return s.placed(ctx, f)
}

// mostLines is how many lines a picture has at most. Twice as many are four times the
// work, and nobody follows them.
const mostLines = 120

// picture says what is drawn of paths: of those that go many ways only one relation from
// one actor to another, or fewer actors.
func (s *Site) picture(paths []graph.Path) *draw.Picture {
	var p *draw.Picture
	for _, most := range []struct{ actors, relations int }{{40, 3}, {40, 1}, {24, 1}, {16, 1}} { // the first path has 13 actors at most
		o := s.drawOptions()
		o.Actors, o.PerPair = most.actors, most.relations
		o.Statement = func(st *graph.Statement) string { return pairKey(st.Subject, st.Object) }
		if p = draw.Paths(paths, o); len(p.Lines) <= mostLines {
			break
		}
	}
	return p
}

// pathGap is between the columns of paths. The words of lines make most of the room.
const pathGap = 22

// waysOf says for each two actors, by their places in a picture, which of them comes
// first on a path.
func waysOf(paths []graph.Path, at map[string]int) map[[2]int]bool {
	ways := map[[2]int]bool{}
	for i := range paths {
		for _, h := range paths[i].Hops {
			from, one := at[h.From.IRI]
			to, other := at[h.To.IRI]
			if one && other && !ways[[2]int{to, from}] {
				ways[[2]int{from, to}] = true
			}
		}
	}
	return ways
}

func nodeBox(n *draw.Node) box {
	b := box{W: boxWidth(n.Name), H: boxHeight, Name: clip(n.Name, longestName), Link: n.Link, Class: "actor", Hint: n.Name + " (" + n.ID + ")"}
	if n.Marked {
		b.Class = "actor end"
	}
	return b
}

// lineCurve is a line of a picture, from whom the paths meet first.
func lineCurve(p *draw.Picture, l *draw.Line, ways map[[2]int]bool, link func(string) string, open string) curve {
	c := curve{
		from: l.From, to: l.To, Label: l.Label, LW: labelWidth(l.Label), Side: sideName(l.Side), Class: sideName(l.Side) + " " + styleName(l.Style),
		Link: link(l.Link), Open: l.Link == open,
		Hint: p.Nodes[l.From].Name + " " + l.Label + " " + p.Nodes[l.To].Name + ": " + l.Hint,
	}
	if c.Back = ways[[2]int{l.To, l.From}]; c.Back {
		c.from, c.to = c.to, c.from
	}
	return c
}

func labelWidth(label string) int {
	return min(int(float64(utf8.RuneCountInString(label))*letter)+10, 300)
}
