package main

import (
	"strings"
	"sync"

	"entente/data"
	"entente/extract/actor"
	"entente/extract/text"
	"entente/graph"
)

// resolve finds the actor that a name means in a graph. What was understood,
// where it is not plain, is said on stderr.
func resolve(e *env, idx *graph.Index, name string) (graph.Actor, error) {
	found := idx.Find(name)
	if len(found) == 0 {
		return graph.Actor{}, unknown(idx, name)
	}
	a := found[0]
	if !strings.EqualFold(a.Name, name) && a.ID != name && a.IRI != name {
		note := name + ": taken as " + a.Name + " (" + a.ID + ")"
		if len(found) > 1 {
			var others []string
			for _, o := range found[1:min(len(found), 4)] {
				others = append(others, o.Name+" ("+o.ID+")")
			}
			note += "; it could also be " + strings.Join(others, ", ")
		}
		e.note("%s", note)
	}
	return a, nil
}

// knownNames gives the actors of the tables by name, for graphs in which no
// document calls them so. The tables are read when first asked.
func knownNames() func(name string) []string {
	load := sync.OnceValues(func() (*actor.Tables, error) { return actor.Load(data.FS) })
	return func(name string) []string {
		tables, err := load()
		if err != nil {
			return nil // the tables are part of the program: its tests would not pass
		}
		return tables.Resolve(name, text.Date{})
	}
}
