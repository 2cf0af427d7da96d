// Package server keeps a graph in a PostgreSQL database, in the tables that
// Cayley's own PostgreSQL backend reads. It writes many quads at once with COPY,
// and only what has changed.
package server

import (
	"errors"
	"iter"
	"net/url"
	"strings"

	"github.com/cayleygraph/quad"
)

// ErrBusy: another program writes to the graph.
var ErrBusy = errors.New("the graph is in use")

// Named reports whether name is the address of a database.
func Named(name string) bool {
	return strings.HasPrefix(name, "postgres://") || strings.HasPrefix(name, "postgresql://")
}

// Shown gives an address as it may be shown: without its password.
func Shown(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "the database"
	}
	return u.Redacted()
}

// Node is a node of the graph, and in how many places it stands.
type Node struct {
	Value quad.Value
	Uses  int
}

// Step adds quads that the graph does not have, or deletes some that it has.
type Step struct {
	Quads  []quad.Quad
	Delete bool
}

// All gives the values of a list as Fill and Apply take them, one by one and without an error.
func All[T any](list []T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for _, v := range list {
			if !yield(v, nil) {
				return
			}
		}
	}
}
