// Package export writes a graph in the formats that other programs read.
//
// The formats of RDF hold everything. The others hold the actors and the edges
// between them, with what matters most about each statement. Every format is the
// same bytes for the same graph.
package export

import (
	"context"
	"io"

	"entente/graph"
	"entente/graph/nquads"
)

// Format is one way to write a graph.
type Format struct {
	Name   string
	Suffix string // of a file's name
	Gloss  string
	Write  func(ctx context.Context, w io.Writer, s *graph.Store) error
}

// Formats lists them all.
func Formats() []Format {
	return []Format{
		{"nquads", ".nq", "RDF 1.1 N-Quads, sorted", writeNQuads},
		{"trig", ".trig", "RDF 1.1 TriG: the same, for people", writeTriG},
		{"jsonld", ".jsonld", "JSON-LD 1.1, expanded", writeJSONLD},
		{"graphml", ".graphml", "GraphML, for yEd, Cytoscape, igraph", writeGraphML},
		{"gexf", ".gexf", "GEXF 1.3, for Gephi", writeGEXF},
		{"dot", ".dot", "DOT, for Graphviz", writeDOT},
		{"csv", ".csv", "the edges as a table", writeEdges},
		{"csv-nodes", ".csv", "the actors as a table", writeNodes},
	}
}

// Find gives the format of that name.
func Find(name string) (Format, bool) {
	for _, f := range Formats() {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

func writeNQuads(ctx context.Context, w io.Writer, s *graph.Store) error {
	return nquads.WriteSorted(w, s.Quads(ctx))
}
