package graph

import (
	"fmt"

	"github.com/cayleygraph/quad"
	"github.com/dop251/goja"
)

// words are what Gizmo gets from us.
func (r *gizmoRun) words(vm *goja.Runtime) map[string]func(goja.FunctionCall) goja.Value {
	word := func(fn func(arg string) (any, error)) func(goja.FunctionCall) goja.Value {
		return func(call goja.FunctionCall) goja.Value {
			v, err := fn(argument(call))
			if err != nil {
				panic(vm.NewGoError(err))
			}
			return vm.ToValue(v)
		}
	}
	return map[string]func(goja.FunctionCall) goja.Value{
		"actor": word(func(name string) (any, error) {
			found, err := r.actors(name)
			if err != nil {
				return nil, err
			}
			return found[0], nil
		}),
		"actors": word(func(name string) (any, error) { return anys(r.actors(name)) }),
		"rel": word(func(name string) (any, error) {
			_, err := r.x.relationsBelow([]string{name})
			return quad.IRI(relationIRI(name)), err
		}),
		"rels": word(func(name string) (any, error) { return anys(r.relations(name)) }),
		"why": word(func(id string) (any, error) {
			st, err := r.s.Statement(r.ctx, id)
			if err != nil {
				return nil, err
			}
			return st.fields(), nil
		}),
		"claims": word(func(name string) (any, error) {
			found, err := r.actors(name)
			if err != nil {
				return nil, err
			}
			list, err := r.s.Of(r.ctx, string(found[0]))
			return fieldsOf(list), err
		}),
		"path": func(call goja.FunctionCall) goja.Value {
			v, err := r.path(argument(call), argument(goja.FunctionCall{Arguments: []goja.Value{call.Argument(1)}}))
			if err != nil {
				panic(vm.NewGoError(err))
			}
			return vm.ToValue(v)
		},
	}
}

// path gives the best statement of each hop of the shortest path, in order.
func (r *gizmoRun) path(from, to string) (any, error) {
	var ends [2][]quad.IRI
	for i, name := range []string{from, to} {
		var err error
		if ends[i], err = r.actors(name); err != nil {
			return nil, err
		}
	}
	paths, err := r.s.Paths(r.ctx, Query{From: []string{string(ends[0][0])}, To: []string{string(ends[1][0])}})
	if err != nil || len(paths) == 0 {
		return []any{}, err
	}
	var list []Statement
	for _, h := range paths[0].Hops {
		list = append(list, h.Statements[0])
	}
	return fieldsOf(list), nil
}

// fieldsOf gives statements as scripts see them.
func fieldsOf(list []Statement) []any {
	all := make([]any, len(list))
	for i := range list {
		all[i] = list[i].fields()
	}
	return all
}

// argument takes the first argument, whether it is a text or an IRI.
func argument(call goja.FunctionCall) string {
	switch v := call.Argument(0).Export().(type) {
	case quad.Value:
		return textOf(v)
	case nil:
		return ""
	default:
		return fmt.Sprint(v)
	}
}

func anys(list []quad.IRI, err error) (any, error) {
	out := make([]any, len(list))
	for i, v := range list {
		out[i] = v
	}
	return out, err
}

func (r *gizmoRun) actors(name string) ([]quad.IRI, error) {
	var list []quad.IRI
	for _, a := range r.x.Find(name) {
		list = append(list, quad.IRI(a.IRI))
	}
	if len(list) > 0 {
		return list, nil
	}
	var near []string
	for _, a := range r.x.Nearest(name, 3) {
		near = append(near, a.Name)
	}
	return nil, fmt.Errorf("the graph has no actor %q%s", name, meant(near))
}

func (r *gizmoRun) relations(name string) ([]quad.IRI, error) {
	wanted, err := r.x.relationsBelow([]string{name})
	var list []quad.IRI
	for i, ok := range wanted {
		if ok {
			list = append(list, quad.IRI(r.x.relations[i]))
		}
	}
	return list, err
}

// fields gives a statement as a map, without what is empty.
func (st *Statement) fields() map[string]any {
	m := map[string]any{
		"statement": st.ID, "subject": st.Subject.Name, "relation": st.Relation, "object": st.Object.Name, "edge": st.Edge,
		"status": st.Status, "polarity": st.Polarity, "evidence": st.Evidence, "certainty": st.Certainty, "theme": st.Theme,
		"quantity": st.Quantity, "date": st.Date, "source": st.Source, "place": st.Place.Name, "rule": st.Rule,
		"quote": st.Sentence.Text, "document": st.Document.ID, "publisher": st.Document.Publisher, "published": st.Document.Date,
	}
	if st.Sentence.End > 0 {
		m["at"] = fmt.Sprintf("%d-%d", st.Sentence.Start, st.Sentence.End)
	}
	if st.Trigger.End > 0 {
		m["trigger"] = fmt.Sprintf("%d-%d", st.Trigger.Start, st.Trigger.End)
	}
	for k, v := range m {
		if v == "" {
			delete(m, k)
		}
	}
	if len(st.Cues) > 0 {
		m["cues"] = st.Cues
	}
	return m
}
