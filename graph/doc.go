// Package graph keeps statements in Cayley and finds out how actors are
// connected. It alone knows Cayley; what goes in and comes out is quad.Quad and
// the types of this package.
//
// A Store is a graph in a folder. Documents go in whole, as quads, and come out
// whole: Replace leaves exactly the quads given, or, where something fails, what
// was there before. A statement that stands as an edge is one quad
//
//	actor relation actor statement
//
// alone in the graph named by the statement; all that is known about it is in
// the graph of its document. Vocabulary and gazetteer are shared by documents.
//
// An Index is the edges in memory: actors as dense numbers in the order of
// their IRIs, and for each the actors it has edges to and from. Paths walks it.
// A hop leads from one actor to the next along all statements between the two;
// documents, sentences and relations are never hops. Query and Repl are
// Cayley's own Gizmo over the same graph.
package graph
