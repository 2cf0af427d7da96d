package export

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strings"

	"entente/data/vocab"
	"entente/graph"
)

// writeCypher writes statements that can be run again and again: they merge.
func writeCypher(ctx context.Context, w io.Writer, s *Source) error {
	actors, err := s.actors(ctx)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	fmt.Fprint(out, "CREATE CONSTRAINT entente_actor IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE;\n")
	for _, a := range actors {
		fmt.Fprintf(out, "MERGE (a:Actor {id: %s}) SET a += {name: %s, type: %s, actsFor: %s, iri: %s};\n",
			cypherText(a.ID), cypherText(a.Name), cypherText(a.Type), cypherText(vocab.Local(a.ActsFor, vocab.NSActor)), cypherText(a.IRI))
	}
	for st, err := range s.edges(ctx) {
		if err != nil {
			return err
		}
		writeCypherEdge(out, &st)
	}
	return out.Flush()
}

func writeCypherEdge(out *bufio.Writer, st *graph.Statement) {
	var facts []string
	for _, c := range columns() {
		if v := c.of(st); v != "" {
			facts = append(facts, c.name+": "+cypherText(v))
		}
	}
	fmt.Fprintf(out, "MATCH (s:Actor {id: %s}) MATCH (o:Actor {id: %s}) MERGE (s)-[r:%s {statement: %s}]->(o) SET r += {%s};\n",
		cypherText(st.Subject.ID), cypherText(st.Object.ID), cypherName(st.Edge), cypherText(st.ID), strings.Join(facts, ", "))
}

// cypherText writes s as a literal.
func cypherText(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`).Replace(s) + `"`
}

// cypherName makes the type of a relationship of a relation: WILL_VISIT.
func cypherName(relation string) string {
	return "`" + strings.ToUpper(strings.NewReplacer("-", "_", "`", "``").Replace(relation)) + "`"
}
