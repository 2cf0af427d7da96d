package web

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"

	"entente/graph"
)

// Limits of a query in Cayley's own languages.
const (
	rowsUsual = 100
	rowsMost  = 1000
	// valuesMost bounds what a GraphQL query gives.
	valuesMost = 20_000
	// memoryMost is how many bytes the program may come to hold during a query.
	memoryMost = 512 << 20
	// queriesOf is which part of all requests under way may be queries: they take long.
	queriesOf = 4
)

// query serves one of Cayley's languages. The query is the body of a POST, and it
// ends when whoever asked has left, when its time is over, when it has found enough,
// or when it fills the memory. Queries have turns of their own, so that the pages
// need not wait for them.
func (s *Site) query(do func(ctx context.Context, r *http.Request, text string) (any, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost {
			w.Header().Set("Allow", "POST")
			writeProblem(w, http.StatusMethodNotAllowed, "Send the query as the body of a POST.")
			return
		}
		s.answer(w, r, s.queries, func(ctx context.Context) (any, error) {
			text, err := io.ReadAll(r.Body)
			if err != nil {
				return nil, err
			}
			if strings.TrimSpace(string(text)) == "" {
				return nil, badRequest("The query is empty.")
			}
			return do(ctx, r, string(text))
		})
	})
}

// gizmoAnswer is what a Gizmo query found.
type gizmoAnswer struct {
	Result []any `json:"result"`
	More   bool  `json:"more"` // there may be more: the limit was reached
}

func (s *Site) gizmo(ctx context.Context, r *http.Request, text string) (any, error) {
	limit, err := number(r.URL.Query(), "limit", rowsUsual, rowsMost)
	if err != nil {
		return nil, err
	}
	out := gizmoAnswer{Result: []any{}}
	for row, err := range s.store.Gizmo(ctx, text, graph.GizmoOptions{Limit: limit, Timeout: s.o.QueryTime, Memory: memoryMost}) {
		if err != nil {
			return nil, err
		}
		if row.Tags != nil {
			out.Result = append(out.Result, row.Tags)
		} else {
			out.Result = append(out.Result, row.Value)
		}
		if out.More = len(out.Result) == limit; out.More {
			break
		}
	}
	return out, nil
}

// cayleyQuery is where Cayley's own server answers queries, so that its clients find
// the answers here too.
const cayleyQuery = "/api/v2/query"

// inCayley answers as Cayley's server does, in the language that the address names.
func (s *Site) inCayley(ctx context.Context, r *http.Request, text string) (any, error) {
	switch language := r.URL.Query().Get("lang"); language {
	case "gizmo":
		return s.gizmo(ctx, r, text)
	case "graphql":
		return s.graphQL(ctx, r, text)
	default:
		return nil, badRequest(fmt.Sprintf("lang=%q: it is gizmo or graphql.", language))
	}
}

func (s *Site) graphQL(ctx context.Context, r *http.Request, text string) (any, error) {
	limit, err := number(r.URL.Query(), "limit", valuesMost, valuesMost)
	if err != nil {
		return nil, err
	}
	found, err := s.store.GraphQL(ctx, text, graph.GizmoOptions{Limit: limit, Timeout: s.o.QueryTime, Memory: memoryMost})
	return map[string]any{"data": found}, err
}
