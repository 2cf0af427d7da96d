package main

import (
	"strings"

	"entente/data"
	"entente/extract"
	"entente/extract/read"
	"entente/extract/text"
	"entente/graph"
)

// resolve finds the actor that a name means in a graph: by id, name or alias; or
// as the extraction would read the name in a text, which knows that the Kremlin
// is Russia. What was understood, where it is not plain, is said on stderr.
func resolve(e *env, idx *graph.Index, name string) (graph.Actor, error) {
	found := idx.Find(name)
	if len(found) == 0 {
		if a, ok := readName(idx, name); ok {
			e.note("%s: taken as %s (%s)", name, a.Name, a.ID)
			return a, nil
		}
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

// readName reads a name as a text of its own, and takes the actor that its
// longest mention names, if the graph has it.
func readName(idx *graph.Index, name string) (graph.Actor, bool) {
	x, err := extract.New(data.FS)
	if err != nil {
		return graph.Actor{}, false
	}
	doc := text.Document{ID: "name", Text: name, Body: text.Span{Start: 0, End: len(name)}}
	r := x.Read(read.Item{Document: doc, Plain: name})
	best, actor := 0, graph.Actor{}
	for _, m := range r.Actors.Mentions {
		if len(m.Actors) != 1 || m.Span.Len() <= best {
			continue
		}
		if a, ok := idx.Actor(m.Actors[0]); ok {
			best, actor = m.Span.Len(), a
		}
	}
	return actor, best > 0
}
