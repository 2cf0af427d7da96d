package export

import (
	"bufio"
	"bytes"
	"context"
	"encoding/csv"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"

	"entente/graph"
)

// column is one thing told about an edge in the formats that are no RDF.
type column struct {
	name string
	of   func(*graph.Statement) string
}

func columns() []column {
	return []column{
		{"relation", func(st *graph.Statement) string { return st.Edge }},
		{"base", func(st *graph.Statement) string { return st.Relation }},
		{"status", func(st *graph.Statement) string { return st.Status }},
		{"polarity", func(st *graph.Statement) string { return st.Polarity }},
		{"evidence", func(st *graph.Statement) string { return st.Evidence }},
		{"certainty", func(st *graph.Statement) string { return st.Certainty }},
		{"theme", func(st *graph.Statement) string { return st.Theme }},
		{"date", func(st *graph.Statement) string { return st.Date }},
		{"source", func(st *graph.Statement) string { return st.Source }},
		{"document", func(st *graph.Statement) string { return st.Document.ID }},
		{"publisher", func(st *graph.Statement) string { return st.Document.Publisher }},
		{"published", func(st *graph.Statement) string { return st.Document.Date }},
		{"quote", func(st *graph.Statement) string { return st.Sentence.Text }},
		{"start", func(st *graph.Statement) string { return strconv.Itoa(st.Sentence.Start) }},
		{"end", func(st *graph.Statement) string { return strconv.Itoa(st.Sentence.End) }},
	}
}

// connected gives the actors that have an edge.
func connected(ctx context.Context, s *graph.Store) ([]graph.Actor, error) {
	x, err := s.Index(ctx)
	if err != nil {
		return nil, err
	}
	var list []graph.Actor
	for _, a := range x.Actors() {
		if a.Degree > 0 {
			list = append(list, a)
		}
	}
	return list, nil
}

func writeNodes(ctx context.Context, w io.Writer, s *graph.Store) error {
	actors, err := connected(ctx, s)
	if err != nil {
		return err
	}
	out := csv.NewWriter(w)
	if err := out.Write([]string{"id", "name", "type", "degree", "iri"}); err != nil {
		return err
	}
	for _, a := range actors {
		if err := out.Write([]string{a.ID, a.Name, a.Type, strconv.Itoa(a.Degree), a.IRI}); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func writeEdges(ctx context.Context, w io.Writer, s *graph.Store) error {
	out := csv.NewWriter(w)
	head := []string{"source", "target", "statement"}
	for _, c := range columns() {
		head = append(head, c.name)
	}
	head[3+8] = "said_by" // source is where the edge starts
	if err := out.Write(head); err != nil {
		return err
	}
	for st, err := range s.Edges(ctx) {
		if err != nil {
			return err
		}
		row := []string{st.Subject.ID, st.Object.ID, st.ID}
		for _, c := range columns() {
			row = append(row, c.of(&st))
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// escaped makes s fit for XML, in text and in attributes.
func escaped(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s)) // a buffer takes everything
	return b.String()
}

const xmlHead = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"

func writeGraphML(ctx context.Context, w io.Writer, s *graph.Store) error {
	actors, err := connected(ctx, s)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	fmt.Fprint(out, xmlHead, `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`, "\n")
	for _, name := range []string{"name", "type"} {
		fmt.Fprintf(out, `  <key id="n_%s" for="node" attr.name="%s" attr.type="string"/>`+"\n", name, name)
	}
	for _, c := range columns() {
		fmt.Fprintf(out, `  <key id="e_%s" for="edge" attr.name="%s" attr.type="string"/>`+"\n", c.name, c.name)
	}
	fmt.Fprint(out, `  <graph id="entente" edgedefault="directed">`, "\n")
	for _, a := range actors {
		fmt.Fprintf(out, `    <node id="%s"><data key="n_name">%s</data><data key="n_type">%s</data></node>`+"\n",
			escaped(a.ID), escaped(a.Name), escaped(a.Type))
	}
	for st, err := range s.Edges(ctx) {
		if err != nil {
			return err
		}
		fmt.Fprintf(out, `    <edge id="%s" source="%s" target="%s">`, escaped(st.ID), escaped(st.Subject.ID), escaped(st.Object.ID))
		for _, c := range columns() {
			if v := c.of(&st); v != "" {
				fmt.Fprintf(out, `<data key="e_%s">%s</data>`, c.name, escaped(v))
			}
		}
		fmt.Fprint(out, "</edge>\n")
	}
	fmt.Fprint(out, "  </graph>\n</graphml>\n")
	return out.Flush()
}

func writeGEXF(ctx context.Context, w io.Writer, s *graph.Store) error {
	actors, err := connected(ctx, s)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	fmt.Fprint(out, xmlHead, `<gexf xmlns="http://gexf.net/1.3" version="1.3">`, "\n",
		`  <graph mode="dynamic" defaultedgetype="directed" timeformat="date">`, "\n",
		`    <attributes class="node"><attribute id="type" title="type" type="string"/></attributes>`, "\n",
		`    <attributes class="edge">`)
	for _, c := range columns() {
		fmt.Fprintf(out, `<attribute id="%s" title="%s" type="string"/>`, c.name, c.name)
	}
	fmt.Fprint(out, "</attributes>\n    <nodes>\n")
	for _, a := range actors {
		fmt.Fprintf(out, `      <node id="%s" label="%s"><attvalues><attvalue for="type" value="%s"/></attvalues></node>`+"\n",
			escaped(a.ID), escaped(a.Name), escaped(a.Type))
	}
	fmt.Fprint(out, "    </nodes>\n    <edges>\n")
	for st, err := range s.Edges(ctx) {
		if err != nil {
			return err
		}
		when := ""
		if len(st.Date) == len("2006-01-02") {
			when = fmt.Sprintf(` start="%s"`, escaped(st.Date))
		}
		fmt.Fprintf(out, `      <edge id="%s" source="%s" target="%s" label="%s" kind="%s"%s><attvalues>`,
			escaped(st.ID), escaped(st.Subject.ID), escaped(st.Object.ID), escaped(st.Edge), escaped(st.Edge+" "+st.ID), when)
		for _, c := range columns() {
			if v := c.of(&st); v != "" {
				fmt.Fprintf(out, `<attvalue for="%s" value="%s"/>`, c.name, escaped(v))
			}
		}
		fmt.Fprint(out, "</attvalues></edge>\n")
	}
	fmt.Fprint(out, "    </edges>\n  </graph>\n</gexf>\n")
	return out.Flush()
}

func writeDOT(ctx context.Context, w io.Writer, s *graph.Store) error {
	actors, err := connected(ctx, s)
	if err != nil {
		return err
	}
	quoted := func(s string) string {
		return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", "").Replace(s) + `"`
	}
	out := bufio.NewWriter(w)
	fmt.Fprint(out, "digraph entente {\n")
	for _, a := range actors {
		fmt.Fprintf(out, "  %s [label=%s];\n", quoted(a.ID), quoted(a.Name))
	}
	for st, err := range s.Edges(ctx) {
		if err != nil {
			return err
		}
		style := ""
		if st.Status != "actual" || st.Polarity == "negative" {
			style = ", style=dashed"
		}
		fmt.Fprintf(out, "  %s -> %s [label=%s, tooltip=%s%s];\n",
			quoted(st.Subject.ID), quoted(st.Object.ID), quoted(strings.ReplaceAll(st.Edge, "-", " ")), quoted(st.Sentence.Text), style)
	}
	fmt.Fprint(out, "}\n")
	return out.Flush()
}
