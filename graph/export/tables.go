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
	"time"

	"entente/data/vocab"
	"entente/graph"
	"entente/graph/draw"
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
		{"date_end", func(st *graph.Statement) string { return st.DateEnd }},
		{"said_by", func(st *graph.Statement) string { return st.Source }},
		{"document", func(st *graph.Statement) string { return st.Document.ID }},
		{"publisher", func(st *graph.Statement) string { return st.Document.Publisher }},
		{"origin", func(st *graph.Statement) string { return st.Document.Origin }},
		{"published", func(st *graph.Statement) string { return st.Document.Date }},
		{"quote", func(st *graph.Statement) string { return st.Sentence.Text }},
		{"start", func(st *graph.Statement) string { return strconv.Itoa(st.Sentence.Start) }},
		{"end", func(st *graph.Statement) string { return strconv.Itoa(st.Sentence.End) }},
	}
}

func writeNodes(ctx context.Context, w io.Writer, s *Source) error {
	actors, err := s.actors(ctx)
	if err != nil {
		return err
	}
	out := csv.NewWriter(w)
	if err := out.Write([]string{"Id", "Label", "type", "acts_for", "degree", "iri"}); err != nil {
		return err
	}
	for _, a := range actors {
		if err := out.Write([]string{a.ID, a.Name, a.Type, vocab.Local(a.ActsFor, vocab.NSActor), strconv.Itoa(a.Degree), a.IRI}); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func writeEdges(ctx context.Context, w io.Writer, s *Source) error {
	out := csv.NewWriter(w)
	head := []string{"Source", "Target", "Type", "Id", "Label"}
	for _, c := range columns() {
		head = append(head, c.name)
	}
	if err := out.Write(head); err != nil {
		return err
	}
	for st, err := range s.edges(ctx) {
		if err != nil {
			return err
		}
		row := []string{st.Subject.ID, st.Object.ID, "Directed", st.ID, strings.ReplaceAll(st.Edge, "-", " ")}
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

func writeGraphML(ctx context.Context, w io.Writer, s *Source) error {
	actors, err := s.actors(ctx)
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
	for st, err := range s.edges(ctx) {
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

func writeGEXF(ctx context.Context, w io.Writer, s *Source) error {
	actors, err := s.actors(ctx)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	fmt.Fprint(out, xmlHead, `<gexf xmlns="http://gexf.net/1.3" version="1.3">`, "\n",
		`  <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">`, "\n",
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
	for st, err := range s.edges(ctx) {
		if err != nil {
			return err
		}
		fmt.Fprintf(out, `      <edge id="%s" source="%s" target="%s" label="%s" kind="%s"><attvalues>`,
			escaped(st.ID), escaped(st.Subject.ID), escaped(st.Object.ID), escaped(st.Edge), escaped(st.Edge+" "+st.ID))
		for _, c := range columns() {
			if v := c.of(&st); v != "" {
				fmt.Fprintf(out, `<attvalue for="%s" value="%s"/>`, c.name, escaped(v))
			}
		}
		fmt.Fprint(out, "</attvalues>")
		if first, last, ok := spell(&st); ok {
			fmt.Fprintf(out, `<spells><spell start="%s" end="%s"/></spells>`, first, last)
		}
		fmt.Fprint(out, "</edge>\n")
	}
	fmt.Fprint(out, "    </edges>\n  </graph>\n</gexf>\n")
	return out.Flush()
}

// spell gives the days of a statement's event: a date that is known to the month
// or the year is the whole of it.
func spell(st *graph.Statement) (first, last string, ok bool) {
	end := st.DateEnd
	if end == "" {
		end = st.Date
	}
	from, ok := firstDay(st.Date)
	to, both := firstDay(end)
	if !ok || !both {
		return "", "", false
	}
	switch len(end) {
	case len("2006"):
		to = to.AddDate(1, 0, -1)
	case len("2006-01"):
		to = to.AddDate(0, 1, -1)
	}
	return from.Format(time.DateOnly), to.Format(time.DateOnly), !to.Before(from)
}

func firstDay(date string) (time.Time, bool) {
	day, err := time.Parse(time.DateOnly, date+"-01-01"[min(max(len(date)-len("2006"), 0), len("-01-01")):])
	return day, err == nil && date != ""
}

func writeDOT(ctx context.Context, w io.Writer, s *Source) error {
	actors, err := s.actors(ctx)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	fmt.Fprint(out, "digraph entente {\n")
	for _, a := range actors {
		fmt.Fprintf(out, "  %s [label=%s];\n", draw.Quoted(a.ID), draw.Quoted(a.Name))
	}
	for st, err := range s.edges(ctx) {
		if err != nil {
			return err
		}
		style := ""
		if st.Status != "actual" || st.Polarity == "negative" {
			style = ", style=dashed"
		}
		fmt.Fprintf(out, "  %s -> %s [label=%s, tooltip=%s%s];\n",
			draw.Quoted(st.Subject.ID), draw.Quoted(st.Object.ID), draw.Quoted(strings.ReplaceAll(st.Edge, "-", " ")), draw.Quoted(st.Sentence.Text), style)
	}
	fmt.Fprint(out, "}\n")
	return out.Flush()
}
