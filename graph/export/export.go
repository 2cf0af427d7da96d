// Package export writes a graph, or a part of it, in the formats that other
// programs read.
//
// The formats of RDF hold everything. The others hold the actors and the edges
// between them, with what matters most about each statement. Every format is the
// same bytes for the same graph.
package export

import (
	"context"
	"io"

	"entente/graph/nquads"
)

// Format is one way to write a graph.
type Format struct {
	Name    string
	Suffix  string // of a file's name
	Gloss   string
	Readers string // programs that take it
	Part    bool   // it draws paths or a neighbourhood, and not a whole graph
	Write   func(ctx context.Context, w io.Writer, s *Source) error
}

// Formats lists them all.
func Formats() []Format {
	return []Format{
		{"nquads", ".nq", "RDF 1.1 N-Quads, sorted", "any RDF store, entente load", false, writeNQuads},
		{"trig", ".trig", "RDF 1.1 TriG: the same, for people", "any RDF store", false, writeTriG},
		{"jsonld", ".jsonld", "JSON-LD 1.1, expanded", "JSON-LD processors, RDF stores", false, writeJSONLD},
		{"graphml", ".graphml", "GraphML", "yEd, Cytoscape, igraph, NetworkX", false, writeGraphML},
		{"gexf", ".gexf", "GEXF 1.3 with the time of each edge", "Gephi, NetworkX 3.6", false, writeGEXF},
		{"dot", ".dot", "DOT", "Graphviz", false, writeDOT},
		{"csv", ".csv", "edges.csv with Gephi's headers", "Gephi, spreadsheets", false, writeEdges},
		{"csv-nodes", ".csv", "nodes.csv with Gephi's headers", "Gephi, spreadsheets", false, writeNodes},
		{"parquet", ".parquet", "Parquet: one row for each statement", "DuckDB, pandas, Spark", false, writeParquet},
		{"cypher", ".cypher", "Cypher", "Neo4j, Memgraph", false, writeCypher},
		{"ftm", ".ftm.json", "FollowTheMoney entities, one a line", "Aleph, yente", false, writeFTM},
		{"plover", ".csv", "PLOVER events: the columns of POLECAT, then our own", "spreadsheets, pandas, R", false, writePLOVER("plover")},
		{"polecat", ".tsv", "PLOVER events: POLECAT's 40 columns and no others", "what reads POLECAT", false, writePLOVER("polecat")},
		{"plover-json", ".jsonl", "PLOVER events as PLOVER's JSON, one a line", "what reads PLOVER", false, writePLOVER("plover-json")},
		{"svg", ".svg", "a drawing", "browsers, Inkscape", true, writeSVG},
		{"png", ".png", "the same as pixels", "anything", true, writePNG},
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

func writeNQuads(ctx context.Context, w io.Writer, s *Source) error {
	return nquads.WriteSorted(w, s.quads(ctx))
}
