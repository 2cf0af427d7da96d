// Package nquads reads and writes N-Quads, the line format of RDF 1.1, strictly.
//
// A quad is a subject, a predicate, an object and the label of the graph it
// stands in. Read refuses every line that the specification refuses, and says
// where. Append writes the canonical form: one space between terms, no escape
// that is not needed, so that equal quads are equal bytes; it refuses what no
// reader could take back. Plain strings are quad.String, whether their type
// xsd:string is written out or not.
package nquads
