package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"entente/data/vocab"
)

// answerJSON answers a query, or passes on what was said to a line that is none, as
// one line of JSON. Whoever reads that wants IRIs, not names.
func (r *repl) answerJSON(ctx context.Context, script, said string) error {
	a := Answer{Rows: []any{}, Said: said}
	if bad, ok := strings.CutPrefix(said, "error: "); ok {
		a.Said, a.Error = "", bad
	}
	if said == "" {
		r.collect(ctx, script, &a)
	}
	enc := json.NewEncoder(r.out)
	enc.SetEscapeHTML(false)
	return enc.Encode(a)
}

func (r *repl) collect(ctx context.Context, script string, a *Answer) {
	for row, err := range r.s.Gizmo(ctx, script, GizmoOptions{Limit: r.o.Limit, Timeout: r.o.Timeout}) {
		switch {
		case err != nil:
			a.Error = err.Error()
		case row.Last:
			a.Value = row.Value
		case row.Tags != nil:
			a.Rows = append(a.Rows, row.Tags)
		default:
			a.Rows = append(a.Rows, row.Value)
		}
	}
	a.More = len(a.Rows) == r.o.Limit
	if len(a.Rows) == 0 && unended(script) {
		a.Said = r.found(script, 0)
	}
}

// table lays rows out under the columns that they have.
func (r *repl) table(rows []map[string]any) string {
	if len(rows) == 0 {
		return ""
	}
	var columns []string
	for _, row := range rows {
		for _, k := range slices.Sorted(maps.Keys(row)) {
			if !slices.Contains(columns, k) {
				columns = append(columns, k)
			}
		}
	}
	cells := make([][]string, len(rows))
	for i, row := range rows {
		for _, c := range columns {
			cell := ""
			if v, ok := row[c]; ok {
				cell = r.word(v)
			}
			cells[i] = append(cells[i], cell)
		}
	}
	return r.o.Table(columns, cells)
}

// format writes a row the way people read it: what lies below our base IRI is
// shortened, actors get their names.
func (r *repl) format(row Row, n int) string {
	if row.Tags == nil {
		if m, ok := row.Value.(map[string]any); ok && r.o.Table != nil {
			return r.table([]map[string]any{m})
		} else if ok {
			return r.lines(m, "")
		}
		if list, ok := row.Value.([]any); ok && len(list) > 0 {
			if _, ok := list[0].(map[string]any); ok {
				return r.list(list)
			}
		}
		return fmt.Sprintf("=> %s\n", r.word(row.Value))
	}
	return r.lines(row.Tags, fmt.Sprintf("%3d  ", n))
}

// list writes maps one after the other, no more than the limit, and says so.
func (r *repl) list(list []any) string {
	if more := len(list) - r.o.Limit; r.o.Table != nil && r.o.Limit > 0 {
		var rows []map[string]any
		for _, v := range list[:min(len(list), r.o.Limit)] {
			if m, ok := v.(map[string]any); ok {
				rows = append(rows, m)
			}
		}
		s := r.table(rows)
		if more > 0 {
			s += fmt.Sprintf("%d of %d; :limit N raises the limit\n", r.o.Limit, len(list))
		}
		return s
	}
	var b strings.Builder
	for i, v := range list {
		if i == r.o.Limit && i > 0 {
			fmt.Fprintf(&b, "%d of %d; :limit N raises the limit\n", i, len(list))
			break
		}
		if m, ok := v.(map[string]any); ok {
			b.WriteString(r.lines(m, fmt.Sprintf("%3d  ", i+1)))
		}
	}
	return b.String()
}

func (r *repl) lines(m map[string]any, head string) string {
	var b strings.Builder
	for _, k := range slices.Sorted(maps.Keys(m)) {
		fmt.Fprintf(&b, "%s%s: %s\n", head, k, r.word(m[k]))
		head = strings.Repeat(" ", len(head))
	}
	return b.String()
}

func (r *repl) word(v any) string {
	if list, ok := v.([]any); ok {
		var words []string
		for _, v := range list {
			words = append(words, r.word(v))
		}
		return strings.Join(words, ", ")
	}
	s := fmt.Sprint(v)
	iri, isIRI := strings.CutPrefix(s, "<")
	if iri = strings.TrimSuffix(iri, ">"); !isIRI || !strings.HasPrefix(iri, vocab.Base) || r.iri {
		return s
	}
	x, short := r.s.index.Load(), vocab.Local(iri, vocab.Base)
	switch named := x != nil && strings.HasPrefix(iri, vocab.NSActor); {
	case named && r.o.Table != nil:
		return x.lookup(iri).Name
	case named:
		return short + " (" + x.lookup(iri).Name + ")"
	case r.o.Table != nil:
		return strings.TrimPrefix(short, "rel/")
	}
	return short
}
