package graph

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"reflect"
	"strings"
	"time"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/query"
	"github.com/cayleygraph/cayley/query/gizmo"
	"github.com/cayleygraph/quad"
	"github.com/dop251/goja"
	"github.com/dop251/goja/parser"
)

// GizmoOptions bound a query.
type GizmoOptions struct {
	Limit   int           // rows; no bound if zero
	Timeout time.Duration // one minute if zero
}

// Row is one result of a Gizmo query.
type Row struct {
	// Tags holds what the query tagged, and under "id" where it ended; nil where
	// the row is a value. IRIs stand in angle brackets, texts as they are.
	Tags map[string]any
	// Value is what the query emitted, or, in the last row, what the script's
	// last expression gave (Last).
	Value any
	Last  bool
}

// ErrTimeout: a query was stopped because it took too long.
var ErrTimeout = errors.New("the query took too long")

// ErrIncomplete: a query ends before its end, as in "g.V(".
var ErrIncomplete = errors.New("the query is not complete")

// Gizmo runs a script in Cayley's query language. Beside Cayley's own words it
// knows
//
//	actor(name)      the IRI of the actor that is called so, or has that id
//	actors(name)     all that may be called so, as a list: g.V(...actors("Korea"))
//	rel(name)        the IRI of a relation: rel("will-visit")
//	rels(name)       that relation and all below it, as a list
//	why(statement)   what is known about a statement, with its sentence
//	claims(name)     all statements that an actor takes part in, the newest first
//	path(a, b)       the best statement of each hop of the shortest path
//
// The script cannot change the graph, and is stopped when ctx ends or its time
// is over, whatever it is doing.
func (s *Store) Gizmo(ctx context.Context, script string, o GizmoOptions) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		if o.Timeout <= 0 {
			o.Timeout = time.Minute
		}
		limited, cancel := context.WithTimeoutCause(ctx, o.Timeout, fmt.Errorf("%w (%s)", ErrTimeout, o.Timeout))
		defer cancel()
		if err := s.gizmo(limited, script, o, yield); err != nil && !errors.Is(err, errStop) {
			if limited.Err() != nil {
				err = context.Cause(limited)
			}
			yield(Row{}, err)
		}
	}
}

func (s *Store) gizmo(ctx context.Context, script string, o GizmoOptions, yield func(Row, error) bool) error {
	program, err := compile(script)
	if err != nil {
		return err
	}
	x, err := s.Index(ctx)
	if err != nil {
		return err
	}
	reading, cancel := context.WithCancel(ctx)
	defer cancel()
	qs, release, err := s.reader(reading)
	if err != nil {
		return err
	}
	run := &gizmoRun{s: s, x: x, qs: qs, ctx: reading}
	session, err := run.session(program)
	if err != nil {
		return errors.Join(err, release())
	}
	it, err := session.Execute(reading, entry+"()", query.Options{Collation: query.Raw, Limit: o.Limit})
	if err != nil {
		return errors.Join(err, release())
	}
	err = run.rows(it, yield)
	cancel()
	return errors.Join(err, it.Close(), s.giveUp(it, release))
}

// patience is how long a stopped query may take to end.
const patience = time.Second

// giveUp waits until a query that was told to stop has done so, and then frees
// what it read from. A script that is deep in a single step of JavaScript cannot
// be interrupted; it is left to itself.
func (s *Store) giveUp(it query.Iterator, release func() error) error {
	s.givenUp.Add(1)
	ended := make(chan error, 1)
	go func() {
		for it.Next(context.Background()) { // until Cayley's goroutine has ended
		}
		s.givenUp.Add(-1)
		ended <- release()
	}()
	select {
	case err := <-ended:
		return err
	case <-time.After(patience):
		return nil
	}
}

// compile checks a script before anything is run.
func compile(script string) (*goja.Program, error) {
	tree, err := parser.ParseFile(nil, "", script, 0)
	if err == nil {
		return goja.CompileAST(tree, false)
	}
	list, ok := err.(parser.ErrorList)
	if !ok || len(list) == 0 {
		return nil, err
	}
	bad := list[0]
	if strings.Contains(bad.Message, "Unexpected end of input") {
		return nil, fmt.Errorf("%d:%d: %w", bad.Position.Line, bad.Position.Column, ErrIncomplete)
	}
	return nil, fmt.Errorf("%d:%d: %s", bad.Position.Line, bad.Position.Column, bad.Message)
}

// gizmoRun is one query at work.
type gizmoRun struct {
	s   *Store
	x   *Index
	qs  cayley.QuadStore
	ctx context.Context
}

// session makes a session of Cayley's for one query: after the first it answers
// "iterator closed" to every other.
func (r *gizmoRun) session(program *goja.Program) (*gizmo.Session, error) {
	session := gizmo.NewSession(r.qs)
	vm, err := runtimeOf(session)
	if err != nil {
		return nil, err
	}
	for name, fn := range r.words(vm) {
		if err := vm.Set(name, fn); err != nil {
			return nil, err
		}
	}
	return session, vm.Set(entry, func(goja.FunctionCall) goja.Value { return guardedRun(vm, program) })
}

// entry is the name under which the script stands in the session. Cayley runs it
// in a goroutine of its own, where a panic would end the process; this way it is
// ours to catch.
const entry = "__entente_run"

func guardedRun(vm *goja.Runtime, program *goja.Program) (v goja.Value) {
	defer func() {
		switch bad := recover().(type) {
		case nil:
		case *goja.Exception:
			panic(bad.Value())
		case *goja.InterruptedError, goja.Value:
			panic(bad)
		default:
			panic(vm.NewGoError(fmt.Errorf("%v", bad)))
		}
	}()
	v, err := vm.RunProgram(program)
	if err != nil {
		panic(err)
	}
	return v
}

// runtimeOf takes the JavaScript machine out of a session, which has no door to
// it: without it there is no way to add words of our own.
func runtimeOf(session *gizmo.Session) (*goja.Runtime, error) {
	field := reflect.ValueOf(session).Elem().FieldByName("vm")
	if !field.IsValid() || field.Type() != reflect.TypeFor[*goja.Runtime]() || field.IsNil() {
		return nil, errors.New("this version of Cayley keeps its JavaScript machine elsewhere")
	}
	return (*goja.Runtime)(field.UnsafePointer()), nil
}

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
	if len(near) == 0 {
		return nil, fmt.Errorf("the graph has no actor %q", name)
	}
	return nil, fmt.Errorf("the graph has no actor %q; did you mean %s?", name, strings.Join(near, ", "))
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

// rows hands out what the query finds.
func (r *gizmoRun) rows(it query.Iterator, yield func(Row, error) bool) error {
	for it.Next(r.ctx) {
		row, err := r.row(it.Result())
		if err != nil {
			return err
		}
		if (row.Tags != nil || row.Value != nil) && !yield(row, nil) {
			return errStop
		}
	}
	return plain(it.Err())
}

func (r *gizmoRun) row(result any) (Row, error) {
	res, ok := result.(*gizmo.Result)
	if !ok {
		return Row{}, fmt.Errorf("a result of the kind %T", result)
	}
	if res.Tags == nil {
		return Row{Value: native(res.Val), Last: res.Meta}, nil
	}
	row := Row{Tags: map[string]any{}}
	for tag, ref := range res.Tags {
		v, err := r.qs.NameOf(ref)
		if err != nil {
			return row, err
		}
		if v != nil {
			row.Tags[tag] = native(v)
		}
	}
	return row, nil
}

// native makes a plain value of Go out of what a script gave: texts, numbers,
// lists and maps; an IRI in angle brackets; nothing for Cayley's own objects.
func native(v any) any {
	switch v := v.(type) {
	case quad.IRI, quad.BNode:
		return quad.StringOf(v.(quad.Value))
	case quad.Value:
		return textOf(v)
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = native(v[i])
		}
		return list
	case map[string]any:
		m := make(map[string]any, len(v))
		for k := range v {
			m[k] = native(v[k])
		}
		return m
	case string, bool, int64, float64, int, nil:
		return v
	}
	return nil
}

// plain drops what goja puts in front of the message of one of our errors.
func plain(err error) error {
	var e *goja.Exception
	if !errors.As(err, &e) {
		return err
	}
	if inner := e.Unwrap(); inner != nil {
		return inner
	}
	return errors.New(e.Value().String())
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
