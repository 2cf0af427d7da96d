package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"github.com/cayleygraph/cayley/query/graphql"
	"github.com/cayleygraph/quad"
)

// ErrLimit: a query was stopped because it found too much.
var ErrLimit = errors.New("the query finds too much")

// GraphQL runs a query in Cayley's dialect of GraphQL and gives what it finds as
// maps, lists and texts, IRIs in angle brackets. It cannot change the graph. It is
// stopped when ctx ends, when its time is over, and when it finds more than
// o.Limit values.
func (s *Store) GraphQL(ctx context.Context, text string, o GizmoOptions) (found map[string]any, err error) {
	if o.Timeout <= 0 {
		o.Timeout = time.Minute
	}
	limited, cancel := context.WithTimeoutCause(ctx, o.Timeout, fmt.Errorf("%w (%s)", ErrTimeout, o.Timeout))
	defer cancel()
	reading, stop := context.WithCancelCause(withinMemory(limited, o.Memory))
	defer stop(nil)
	query, err := parseGraphQL(text)
	if err != nil {
		return nil, err
	}
	qs, release, err := s.reader(reading)
	if err != nil {
		return nil, err
	}
	defer func() {
		if bad := recover(); bad != nil {
			err = fmt.Errorf("the query cannot be run: %v", bad)
		}
		err = errors.Join(err, release())
	}()
	raw, err := query.Execute(withBudget(reading, o.Limit, stop), qs)
	if cause := context.Cause(reading); cause != nil {
		return nil, cause
	}
	if err != nil {
		return nil, err
	}
	left := o.Limit
	out, ok := nativeTree(raw, &left).(map[string]any)
	if !ok || o.Limit > 0 && left < 0 {
		return nil, fmt.Errorf("%w: more than %d values; ask for fewer with (first: N)", ErrLimit, o.Limit)
	}
	return out, nil
}

// deepest is how many braces may be open at a time. Where tens of thousands are, the
// parser takes seconds to say that one was not closed, and nothing can stop it.
const deepest = 100

// parseGraphQL keeps the panics of the parser away.
func parseGraphQL(text string) (q *graphql.Query, err error) {
	open := 0
	for _, c := range []byte(text) {
		switch c {
		case '{':
			open++
		case '}':
			open--
		}
		if open > deepest {
			return nil, fmt.Errorf("%w: more than %d levels", ErrLimit, deepest)
		}
	}
	defer func() {
		if bad := recover(); bad != nil {
			err = fmt.Errorf("the query cannot be read: %v", bad)
		}
	}()
	return graphql.Parse(strings.NewReader(text))
}

// budget is a context that ends itself once it was asked often enough: Cayley asks
// its context before every result, and has no other place to stop.
type budget struct {
	context.Context
	left *atomic.Int64
	stop func(error)
	err  error
}

// stepsPerValue is how often Cayley may ask its context for each value wanted.
const stepsPerValue = 50

func withBudget(ctx context.Context, limit int, stop func(error)) context.Context {
	if limit <= 0 {
		return ctx
	}
	b := &budget{Context: ctx, left: new(atomic.Int64), stop: stop}
	b.left.Store(int64(limit) * stepsPerValue)
	b.err = fmt.Errorf("%w: more than %d values; ask for fewer with (first: N)", ErrLimit, limit)
	return b
}

func (b *budget) spend() {
	if b.left.Add(-1) == 0 {
		b.stop(b.err)
	}
}

func (b *budget) Done() <-chan struct{} {
	b.spend()
	return b.Context.Done()
}

// nativeTree makes plain values out of what Cayley gives, and counts them.
func nativeTree(v any, left *int) any {
	*left--
	switch v := v.(type) {
	case map[string]any:
		m := make(map[string]any, len(v))
		for k := range v {
			m[k] = nativeTree(v[k], left)
		}
		return m
	case []map[string]any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = nativeTree(v[i], left)
		}
		return list
	case []quad.Value:
		list := make([]any, len(v))
		for i := range v {
			list[i] = nativeTree(v[i], left)
		}
		return list
	}
	return native(v)
}
