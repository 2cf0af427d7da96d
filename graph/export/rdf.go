package export

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/data/vocab"
	"entente/graph/nquads"
)

// sorted gives all quads by graph, subject, predicate and object. Each is checked.
func sorted(ctx context.Context, s *Source) ([]quad.Quad, error) {
	var list []quad.Quad
	for q, err := range s.quads(ctx) {
		if err == nil {
			err = nquads.Check(q)
		}
		if err != nil {
			return nil, err
		}
		list = append(list, q)
	}
	text := func(v quad.Value) string {
		if v == nil {
			return ""
		}
		return v.String()
	}
	slices.SortFunc(list, func(a, b quad.Quad) int {
		return cmp.Or(
			strings.Compare(text(a.Label), text(b.Label)), strings.Compare(text(a.Subject), text(b.Subject)),
			strings.Compare(text(a.Predicate), text(b.Predicate)), strings.Compare(text(a.Object), text(b.Object)))
	})
	return list, nil
}

// prefixes are the short names of namespaces in TriG.
func prefixes() [][2]string {
	return [][2]string{
		{"actor", vocab.NSActor},
		{"country", vocab.NSActor + "country/"},
		{"person", vocab.NSActor + "person/"},
		{"org", vocab.NSActor + "org/"},
		{"place", vocab.NSActor + "place/"},
		{"rel", vocab.NSRelation},
		{"statement", vocab.NSStatement},
		{"doc", vocab.NSDoc},
		{"def", vocab.NSDef},
		{"status", vocab.NSStatus},
		{"polarity", vocab.NSPolarity},
		{"evidence", vocab.NSEvidence},
		{"certainty", vocab.NSCertainty},
		{"graph", vocab.Base + "graph/"},
		{"run", vocab.Base + "run/"},
		{"rdf", strings.TrimSuffix(vocab.RDFType, "type")},
		{"rdfs", strings.TrimSuffix(vocab.RDFSLabel, "label")},
		{"owl", strings.TrimSuffix(vocab.OWLSameAs, "sameAs")},
		{"skos", strings.TrimSuffix(vocab.SkosAltLabel, "altLabel")},
		{"prov", strings.TrimSuffix(vocab.ProvQuotedFrom, "wasQuotedFrom")},
		{"nif", strings.TrimSuffix(vocab.NIFAnchor, "anchorOf")},
		{"schema", strings.TrimSuffix(vocab.SchemaNews, "NewsArticle")},
		{"xsd", strings.TrimSuffix(vocab.XSDDate, "date")},
	}
}

// turtle writes a term, short where it can be.
func turtle(v quad.Value) string {
	switch v := v.(type) {
	case quad.IRI:
		return shortIRI(string(v))
	case quad.TypedString:
		return literal(string(v.Value)) + "^^" + shortIRI(string(v.Type))
	case quad.LangString:
		return literal(string(v.Value)) + "@" + v.Lang
	case quad.String:
		return literal(string(v))
	}
	return v.String()
}

func literal(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`).Replace(s) + `"`
}

func shortIRI(iri string) string {
	best, name := "", ""
	for _, p := range prefixes() {
		if strings.HasPrefix(iri, p[1]) && len(p[1]) > len(best) {
			best, name = p[1], p[0]
		}
	}
	local := iri[len(best):]
	if best == "" || !plainName(local) {
		return "<" + iri + ">"
	}
	return name + ":" + local
}

// plainName reports whether s can be a local name without escapes.
func plainName(s string) bool {
	for i, c := range []byte(s) {
		letter := 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '_'
		if !letter && (c != '-' || i == 0) {
			return false
		}
	}
	return s != ""
}

func writeTriG(ctx context.Context, w io.Writer, s *Source) error {
	quads, err := sorted(ctx, s)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	for _, p := range prefixes() {
		fmt.Fprintf(out, "@prefix %s: <%s> .\n", p[0], p[1])
	}
	for group := range groups(quads, func(q quad.Quad) quad.Value { return q.Label }) {
		name := ""
		if group[0].Label != nil {
			name = turtle(group[0].Label) + " "
		}
		fmt.Fprintf(out, "\n%s{\n", name)
		for about := range groups(group, func(q quad.Quad) quad.Value { return q.Subject }) {
			writeSubject(out, about)
		}
		fmt.Fprint(out, "}\n")
	}
	return out.Flush()
}

func writeSubject(out *bufio.Writer, quads []quad.Quad) {
	fmt.Fprintf(out, "  %s", turtle(quads[0].Subject))
	for i, q := range quads {
		switch {
		case i == 0:
			fmt.Fprintf(out, " %s %s", turtle(q.Predicate), turtle(q.Object))
		case q.Predicate == quads[i-1].Predicate:
			fmt.Fprintf(out, ", %s", turtle(q.Object))
		default:
			fmt.Fprintf(out, " ;\n    %s %s", turtle(q.Predicate), turtle(q.Object))
		}
	}
	fmt.Fprint(out, " .\n")
}

// groups divides quads where key changes.
func groups(quads []quad.Quad, key func(quad.Quad) quad.Value) func(yield func([]quad.Quad) bool) {
	return func(yield func([]quad.Quad) bool) {
		for from := 0; from < len(quads); {
			end := from + 1
			for end < len(quads) && key(quads[end]) == key(quads[from]) {
				end++
			}
			if !yield(quads[from:end]) {
				return
			}
			from = end
		}
	}
}

func writeJSONLD(ctx context.Context, w io.Writer, s *Source) error {
	quads, err := sorted(ctx, s)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	sep := "[\n"
	for group := range groups(quads, func(q quad.Quad) quad.Value { return q.Label }) {
		var nodes []map[string]any
		for about := range groups(group, func(q quad.Quad) quad.Value { return q.Subject }) {
			nodes = append(nodes, jsonNode(about))
		}
		item := map[string]any{"@graph": nodes}
		if group[0].Label != nil {
			item["@id"] = jsonID(group[0].Label)
		}
		line, err := json.Marshal(item)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s%s", sep, line)
		sep = ",\n"
	}
	if len(quads) == 0 {
		fmt.Fprint(out, "[")
	}
	fmt.Fprint(out, "\n]\n")
	return out.Flush()
}

func jsonNode(quads []quad.Quad) map[string]any {
	node := map[string]any{"@id": jsonID(quads[0].Subject)}
	for _, q := range quads {
		p := string(q.Predicate.(quad.IRI))
		if o, ok := q.Object.(quad.IRI); ok && p == vocab.RDFType {
			list, _ := node["@type"].([]string)
			node["@type"] = append(list, string(o))
			continue
		}
		list, _ := node[p].([]any)
		node[p] = append(list, jsonValue(q.Object))
	}
	return node
}

func jsonID(v quad.Value) string {
	if iri, ok := v.(quad.IRI); ok {
		return string(iri)
	}
	return v.String()
}

func jsonValue(v quad.Value) map[string]string {
	switch v := v.(type) {
	case quad.String:
		return map[string]string{"@value": string(v)}
	case quad.LangString:
		return map[string]string{"@value": string(v.Value), "@language": v.Lang}
	case quad.TypedString:
		return map[string]string{"@value": string(v.Value), "@type": string(v.Type)}
	}
	return map[string]string{"@id": jsonID(v)}
}
