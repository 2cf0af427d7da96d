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
	Name   string
	Suffix string // of a file's name
	Gloss  string
	Write  func(ctx context.Context, w io.Writer, s *Source) error
}

// Formats lists them all.
func Formats() []Format {
	return []Format{
		{"nquads", ".nq", "RDF 1.1 N-Quads, sorted", writeNQuads},
		{"trig", ".trig", "RDF 1.1 TriG: the same, for people", writeTriG},
		{"jsonld", ".jsonld", "JSON-LD 1.1, expanded", writeJSONLD},
		{"graphml", ".graphml", "GraphML, for yEd, Cytoscape, igraph", writeGraphML},
		{"gexf", ".gexf", "GEXF 1.3 with the time of each edge, for Gephi", writeGEXF},
		{"dot", ".dot", "DOT, for Graphviz", writeDOT},
		{"csv", ".csv", "edges.csv with Gephi's headers; with -o FOLDER/ nodes.csv beside it", writeEdges},
		{"csv-nodes", ".csv", "nodes.csv with Gephi's headers", writeNodes},
		{"parquet", ".parquet", "Parquet, for DuckDB, pandas, Spark: one row for each statement", writeParquet},
		{"cypher", ".cypher", "Cypher, for Neo4j and Memgraph", writeCypher},
		{"ftm", ".ftm.json", "FollowTheMoney entities, one a line, for Aleph and yente", writeFTM},
		{"plover", ".csv", "PLOVER events as CSV: the columns of POLECAT, then our own", writePLOVER("plover")},
		{"polecat", ".tsv", "PLOVER events as files of POLECAT are: tabs, its 40 columns and no others", writePLOVER("polecat")},
		{"plover-json", ".jsonl", "PLOVER events as PLOVER's JSON, one a line", writePLOVER("plover-json")},
		{"svg", ".svg", "a drawing of a path or a neighbourhood", writeSVG},
		{"png", ".png", "the same as pixels", writePNG},
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
