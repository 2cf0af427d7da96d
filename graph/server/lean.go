//go:build lean

package server

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/cayleygraph/quad"
)

// errLean: the driver for PostgreSQL takes a tenth of the time that the program takes to compile.
var errLean = errors.New("this program was built with -tags lean, which leaves PostgreSQL out; build it without, or give a folder")

// Server is a connection to a graph in a database, of which this program has none.
type Server struct{}

// Open says that it cannot.
func Open(_ context.Context, address string, _ bool, _ time.Duration) (*Server, error) {
	return nil, fmt.Errorf("connect to %s: %w", Shown(address), errLean)
}

// Close does nothing.
func (*Server) Close() error { return nil }

// State says that it cannot.
func (*Server) State(context.Context) (string, error) { return "", errLean }

// Fill says that it cannot.
func (*Server) Fill(context.Context, iter.Seq2[Node, error], iter.Seq2[quad.Quad, error], string) error {
	return errLean
}

// Apply says that it cannot.
func (*Server) Apply(context.Context, iter.Seq2[Step, error], string) error { return errLean }

// Quads says that it cannot.
func (*Server) Quads(context.Context) iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) { yield(quad.Quad{}, errLean) }
}
