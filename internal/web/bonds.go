package web

import (
	"cmp"
	"context"
	"fmt"
	"math/bits"
	"slices"
	"strings"

	"entente/graph"
)

// bond is all that there is between an actor and one other.
type bond struct {
	graph.Actor
	N, Coop, Conf int // statements that stand as edges
	Sure          int // of which the text says that it happened
	Relations     []tally
	First, Last   string
}

// tally is a relation, who acts, and how often it stands there.
type tally struct {
	Name  string
	Acts  bool // the actor of the page acts
	N     int
	Class string
}

// bonds gathers statements by the other side, the most first. Of so many of them the
// relations are told; an actor may deal with twenty thousand.
func (s *Site) bonds(who graph.Actor, list []graph.Statement, told int) []*bond {
	by := make(map[string]*bond, who.Degree)
	var all []*bond
	for i := range list {
		st := &list[i]
		other, _ := otherSide(who, st)
		if other == nil {
			continue
		}
		b := by[other.IRI]
		if b == nil {
			b = &bond{Actor: *other}
			by[other.IRI] = b
			all = append(all, b)
		}
		b.take(s.side(st), st)
	}
	slices.SortFunc(all, func(a, b *bond) int { return cmp.Or(cmp.Compare(b.N, a.N), strings.Compare(a.IRI, b.IRI)) })
	s.relate(who, all[:min(len(all), told)], list)
	return all
}

// otherSide is whom an actor has to do with in a statement that stands as an edge, and
// whether the actor acts; nil where it has to do with nobody.
func otherSide(who graph.Actor, st *graph.Statement) (other *graph.Actor, acts bool) {
	other, acts = &st.Object, true
	if st.Subject.IRI != who.IRI {
		other, acts = &st.Subject, false
	}
	if st.Edge == "" || other.IRI == "" || other.IRI == who.IRI {
		return nil, false
	}
	return other, acts
}

// relate tells the relations of bonds, those that stand there most often first.
func (s *Site) relate(who graph.Actor, all []*bond, list []graph.Statement) {
	rels := make(map[string]map[tally]int, len(all))
	for _, b := range all {
		rels[b.IRI] = map[tally]int{}
	}
	for i := range list {
		if other, acts := otherSide(who, &list[i]); other != nil {
			if of := rels[other.IRI]; of != nil {
				of[tally{Name: list[i].Edge, Acts: acts, Class: s.side(&list[i])}]++
			}
		}
	}
	for _, b := range all {
		for t, n := range rels[b.IRI] {
			t.N = n
			b.Relations = append(b.Relations, t)
		}
		slices.SortFunc(b.Relations, func(x, y tally) int {
			return cmp.Or(cmp.Compare(y.N, x.N), strings.Compare(x.Name, y.Name), boolOrder(x.Acts, y.Acts), strings.Compare(x.Class, y.Class))
		})
	}
}

func boolOrder(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

func (b *bond) take(side string, st *graph.Statement) {
	b.N++
	switch side {
	case "coop":
		b.Coop++
	case "conf":
		b.Conf++
	}
	if st.Status == "actual" && st.Evidence != "alleged" && st.Polarity != "negative" {
		b.Sure++
	}
	if day := st.When(); day != "" {
		if b.First == "" || day < b.First {
			b.First = day
		}
		b.Last = max(b.Last, day)
	}
}

// mostAround is how many others the drawing of a neighbourhood shows.
const mostAround = 24

// aroundFigure draws an actor in the middle and those it deals with most beside it,
// on the left those with most cooperation, on the right those with most conflict. A
// line is as heavy as there are statements; there are two where there is both.
func (s *Site) aroundFigure(ctx context.Context, who graph.Actor, all []*bond) figure {
	shown := all[:min(len(all), mostAround)]
	f := figure{Title: who.Name + " and those it deals with most", gap: aroundGap + aroundMore*len(shown)}
	if len(all) > len(shown) {
		f.Note = fmt.Sprintf("%s with fewer statements not drawn", count(len(all)-len(shown), "actor"))
	}
	order := slices.Clone(shown)
	slices.SortStableFunc(order, func(a, b *bond) int { return cmp.Compare(b.balance(), a.balance()) })
	f.Boxes = append(f.Boxes, box{W: boxWidth(who.Name), H: boxHeight, Name: clip(who.Name, longestName), Class: "actor end", Hint: who.Name})
	for i := range order {
		b := order[i]
		f.Boxes = append(f.Boxes, box{
			W: boxWidth(b.Name), H: boxHeight - 8, Name: clip(b.Name, longestName), Link: to("/actor/", b.ID), Class: "actor",
			Hint: fmt.Sprintf("%s: %s", b.Name, count(b.N, "statement")),
		})
		for _, c := range b.curves(who) {
			if c.from, c.to = 0, i+1; i < (len(order)+1)/2 {
				c.from, c.to = i+1, 0
			}
			f.Curves = append(f.Curves, c)
		}
	}
	return s.placed(ctx, f)
}

// How far those stand from the actor that it deals with, in pixels, and how much further
// for each of them: lines to many would otherwise leave it bundled.
const (
	aroundGap  = 80
	aroundMore = 7
)

func (b *bond) balance() float64 { return float64(b.Coop-b.Conf) / float64(max(b.N, 1)) }

// curves draws what there is between the middle and one other, a line for each kind.
func (b *bond) curves(who graph.Actor) []curve {
	style := "solid"
	if b.Sure == 0 {
		style = "dashed"
	}
	var out []curve
	for _, k := range []struct {
		side, kind string
		n          int
	}{{"coop", "of cooperation", b.Coop}, {"neutral", "of neither kind", b.N - b.Coop - b.Conf}, {"conf", "of conflict", b.Conf}} {
		if k.n > 0 {
			n := fmt.Sprint(k.n)
			out = append(out, curve{
				Class: k.side + " " + style, Link: with("/dyad", nil, "a", who.ID, "b", b.ID), Width: weight(k.n), Label: n, LW: len(n)*8 + 8,
				Hint: fmt.Sprintf("%s and %s: %s %s", who.Name, b.Name, count(k.n, "statement"), k.kind),
			})
		}
	}
	return out
}

// heaviest is the weight of the heaviest line; the style sheet knows them all.
const heaviest = 6

// weight is how heavy a line of so many statements is: one more for each doubling.
func weight(n int) int { return min(bits.Len(uint(n)), heaviest) }
