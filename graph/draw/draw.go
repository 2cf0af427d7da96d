// Package draw makes pictures of paths and of what lies around an actor.
//
// A Picture says what is drawn: actors, and between two of them one line for each
// relation, whatever the number of statements behind it. DOT gives it in the
// language of Graphviz; a Drawer makes SVG and PNG of it. The same statements give
// the same picture.
//
// Cooperation is blue and conflict orange, two colours that people who see few
// colours tell apart, and conflict has a heavier line. What is alleged or planned
// is dashed, what was refused or did not happen dotted. What was left out to keep
// the picture readable stands below it.
package draw

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"entente/graph"
)

// Side says what a statement is for the two.
type Side int

// Neutral is all that is neither the one nor the other.
const (
	Neutral Side = iota
	Cooperation
	Conflict
)

// SideOf reads the quad class of a statement: "verbal-coop".
func SideOf(class string) Side {
	switch {
	case strings.HasSuffix(class, "-coop"):
		return Cooperation
	case strings.HasSuffix(class, "-conf"):
		return Conflict
	}
	return Neutral
}

// Options say how much is drawn, and with which links.
type Options struct {
	Title   string
	Actors  int // at most; 40 if zero
	PerPair int // lines from one actor to another; 3 if zero
	// Class gives the quad class of a statement; nil draws everything in grey.
	Class func(*graph.Statement) string
	// Actor and Statement give the addresses that a click in an SVG leads to;
	// nil makes no links.
	Actor     func(graph.Actor) string
	Statement func(*graph.Statement) string
}

// Style is how sure a line is.
type Style int

// A line is solid where the text says that it happened.
const (
	Solid  Style = iota
	Dashed       // alleged, planned, expected, or anything else that is no fact
	Dotted       // refused, or it did not happen
)

// Node is an actor in a picture.
type Node struct {
	graph.Actor
	Link   string
	Marked bool // one that the picture is about
}

// Line joins two nodes: all statements of one relation from one actor to another.
type Line struct {
	From, To   int // in Picture.Nodes
	Label      string
	Hint       string // the sentence of the best statement
	Link       string
	Side       Side
	Style      Style
	Statements int
}

// Picture is what is drawn.
type Picture struct {
	Title string
	Nodes []Node
	Lines []Line
	// LeftActors and LeftStatements were left out for want of room.
	LeftActors, LeftStatements int
	// Down is set where the picture is read from top to bottom, as a path is.
	Down bool
}

// Paths draws paths between actors, one under the other where they share actors.
func Paths(paths []graph.Path, o Options) *Picture {
	b := newBuilder(o)
	b.p.Down = true
	for i := range paths {
		hops := paths[i].Hops
		for k := range hops {
			b.node(hops[k].From, k == 0)
			b.node(hops[k].To, k == len(hops)-1)
		}
	}
	seen := map[string]bool{}
	for i := range paths {
		for k := range paths[i].Hops {
			for n := range paths[i].Hops[k].Statements {
				if st := &paths[i].Hops[k].Statements[n]; !seen[st.IRI] {
					seen[st.IRI] = true
					b.statement(st)
				}
			}
		}
	}
	return b.picture()
}

// Around draws an actor and those it deals with, given statements that stand as
// edges. Where there are too many actors, those with most statements stay.
func Around(center graph.Actor, list []graph.Statement, o Options) *Picture {
	b := newBuilder(o)
	b.node(center, true)
	n := map[string]int{}
	actors := map[string]graph.Actor{}
	for i := range list {
		for _, a := range []graph.Actor{list[i].Subject, list[i].Object} {
			if a.IRI != "" && a.IRI != center.IRI {
				n[a.IRI]++
				actors[a.IRI] = a
			}
		}
	}
	order := make([]graph.Actor, 0, len(actors))
	for _, a := range actors {
		order = append(order, a)
	}
	slices.SortFunc(order, func(a, b graph.Actor) int {
		return cmp.Or(cmp.Compare(n[b.IRI], n[a.IRI]), strings.Compare(a.IRI, b.IRI))
	})
	for _, a := range order {
		b.node(a, false)
	}
	for i := range list {
		b.statement(&list[i])
	}
	return b.picture()
}

// builder collects a picture.
type builder struct {
	o     Options
	p     *Picture
	at    map[string]int // by IRI
	left  map[string]bool
	lines map[lineKey]*group
}

type lineKey struct {
	from, to int
	edge     string
	style    Style
}

// group is the statements behind a line.
type group struct {
	best *graph.Statement
	n    int
}

func newBuilder(o Options) *builder {
	o.Actors, o.PerPair = cmp.Or(o.Actors, 40), cmp.Or(o.PerPair, 3)
	return &builder{o: o, p: &Picture{Title: o.Title}, at: map[string]int{}, left: map[string]bool{}, lines: map[lineKey]*group{}}
}

func (b *builder) node(a graph.Actor, marked bool) {
	if i, ok := b.at[a.IRI]; ok {
		b.p.Nodes[i].Marked = b.p.Nodes[i].Marked || marked
		return
	}
	if len(b.p.Nodes) >= b.o.Actors {
		b.left[a.IRI] = true
		return
	}
	b.at[a.IRI] = len(b.p.Nodes)
	n := Node{Actor: a, Marked: marked}
	if b.o.Actor != nil {
		n.Link = b.o.Actor(a)
	}
	b.p.Nodes = append(b.p.Nodes, n)
}

// statement adds st to the line it belongs to. What stands as no edge has no line.
func (b *builder) statement(st *graph.Statement) {
	if st.Edge == "" {
		return
	}
	from, ok := b.at[standsFor(st.Subject)]
	to, both := b.at[standsFor(st.Object)]
	if !ok || !both {
		b.p.LeftStatements++
		return
	}
	key := lineKey{from, to, st.Edge, styleOf(st)}
	g := b.lines[key]
	if g == nil {
		g = &group{best: st}
		b.lines[key] = g
	}
	if g.n++; st.IRI < g.best.IRI {
		g.best = st
	}
}

// standsFor is whom an actor is drawn as: whom it acts for, where the paths are by
// state.
func standsFor(a graph.Actor) string { return cmp.Or(a.Side, a.IRI) }

// styleOf says how sure a statement is.
func styleOf(st *graph.Statement) Style {
	switch _, worth := st.Badge(); worth {
	case graph.Rejected:
		return Dotted
	case graph.Unsettled:
		return Dashed
	}
	return Solid
}

// picture gives the lines in order, between two actors no more than may be.
func (b *builder) picture() *Picture {
	keys := make([]lineKey, 0, len(b.lines))
	for k := range b.lines {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(x, y lineKey) int {
		return cmp.Or(cmp.Compare(x.from, y.from), cmp.Compare(x.to, y.to), cmp.Compare(b.lines[y].n, b.lines[x].n),
			strings.Compare(x.edge, y.edge), cmp.Compare(x.style, y.style))
	})
	here := map[[2]int]int{}
	for _, k := range keys {
		pair := [2]int{k.from, k.to}
		if here[pair]++; here[pair] > b.o.PerPair {
			b.p.LeftStatements += b.lines[k].n
			continue
		}
		b.p.Lines = append(b.p.Lines, b.line(k))
	}
	b.p.LeftActors = len(b.left)
	return b.p
}

func (b *builder) line(k lineKey) Line {
	g := b.lines[k]
	l := Line{From: k.from, To: k.to, Label: strings.ReplaceAll(k.edge, "-", " "), Hint: g.best.Sentence.Text, Style: k.style, Statements: g.n}
	if g.best.Evidence == "alleged" {
		l.Label += " (alleged)"
	}
	if g.n > 1 {
		l.Label += fmt.Sprintf(" %d×", g.n)
	}
	if b.o.Class != nil {
		l.Side = SideOf(b.o.Class(g.best))
	}
	if b.o.Statement != nil {
		l.Link = b.o.Statement(g.best)
	}
	return l
}

// Note says what was left out, or nothing.
func (p *Picture) Note() string {
	var parts []string
	for _, left := range []struct {
		n    int
		noun string
	}{{p.LeftActors, "actor"}, {p.LeftStatements, "statement"}} {
		switch left.n {
		case 0:
		case 1:
			parts = append(parts, "1 "+left.noun)
		default:
			parts = append(parts, fmt.Sprintf("%d %ss", left.n, left.noun))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return "not drawn: " + strings.Join(parts, ", ")
}
