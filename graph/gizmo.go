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
	Memory  uint64        // bytes that the program may come to hold meanwhile; no bound if zero
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
		limited = withinMemory(limited, o.Memory)
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
	if _, err := vm.RunProgram(tamed); err != nil {
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
	case []string:
		list := make([]any, len(v))
		for i := range v {
			list[i] = v[i]
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
