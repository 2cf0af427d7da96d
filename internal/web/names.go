package web

import (
	"fmt"
	"strings"

	"entente/graph"
)

// meant is an actor as somebody named it, and what else the name could mean.
type meant struct {
	graph.Actor
	Given  string
	Others []graph.Actor // what else it could be
	Near   []graph.Actor // what looks like it, where it is nobody
	Found  bool
}

// Plain reports whether the name is the actor's own.
func (m meant) Plain() bool {
	return m.Given == m.ID || m.Given == m.IRI || strings.EqualFold(m.Given, m.Name)
}

// mostOthers is how many other meanings of a name are shown.
const mostOthers = 5

func meaning(x *graph.Index, name string) meant {
	m := named(x, name)
	m.look(x)
	return m
}

// named finds an actor, and does not look for similar names where there is none.
func named(x *graph.Index, name string) meant {
	m := meant{Given: strings.TrimSpace(name)}
	if m.Given == "" {
		return m
	}
	if found := x.Find(m.Given); len(found) > 0 {
		m.Actor, m.Found = found[0], true
		m.Others = found[1:min(len(found), mostOthers+1)]
	}
	return m
}

// look looks for similar names where nobody is called so, which takes its time.
func (m *meant) look(x *graph.Index) {
	if m.Given != "" && !m.Found {
		m.Near = x.Nearest(m.Given, mostOthers)
	}
}

// actor gives the actor of that name, or an error that says whom it may mean.
func actorNamed(x *graph.Index, name string) (graph.Actor, error) {
	m := meaning(x, name)
	if m.Found {
		return m.Actor, nil
	}
	why := fmt.Sprintf("The graph has no actor %q.", name)
	var near []string
	for _, a := range m.Near {
		near = append(near, a.Name+" ("+a.ID+")")
	}
	if len(near) > 0 {
		why = strings.TrimSuffix(why, ".") + "; did you mean " + strings.Join(near, ", ") + "?"
	}
	return graph.Actor{}, notFound(why)
}

// acting gives an actor and all that act for it.
func acting(x *graph.Index, state graph.Actor) []string {
	all := []string{state.IRI}
	for _, a := range x.ActingFor(state.IRI) {
		all = append(all, a.IRI)
	}
	return all
}
