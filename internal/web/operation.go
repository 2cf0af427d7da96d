package web

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/google/jsonschema-go/jsonschema"

	"entente/graph"
)

// operation is one thing that the API can be asked. The routes, the check of what
// is asked and the OpenAPI file are all made of the same list of operations, so
// they cannot disagree.
type operation struct {
	path    string // below /api/v1
	id      string
	summary string
	params  []param
	schema  *jsonschema.Schema
	do      func(ctx context.Context, r *http.Request, x *graph.Index) (any, error)
}

// param is what can be said in the address.
type param struct {
	name     string
	kind     string // string, integer or boolean
	doc      string
	required bool
	inPath   bool
	many     bool
	values   []string
}

// op makes an operation that answers with a T.
func op[T any](path, id, summary string, params []param, do func(ctx context.Context, r *http.Request, x *graph.Index) (T, error)) operation {
	schema, err := jsonschema.For[T](nil)
	if err != nil {
		panic(err) // a type of ours that is no JSON
	}
	return operation{path, id, summary, params, schema, func(ctx context.Context, r *http.Request, x *graph.Index) (any, error) {
		return do(ctx, r, x)
	}}
}

// serve answers an operation.
func (s *Site) serve(o operation) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.answer(w, r, s.turns, func(ctx context.Context) (any, error) {
			if err := o.check(r); err != nil {
				return nil, err
			}
			x, err := s.store.Index(ctx)
			if err != nil {
				return nil, err
			}
			return o.do(ctx, r, x)
		})
	})
}

// plainJSON writes one line, with < and > as they are: nothing takes it for a page,
// since its kind is said and must not be guessed.
func plainJSON(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return b.Bytes(), err
}

// check refuses what the operation does not know: a slip in a name would else be a
// filter that is not there.
func (o operation) check(r *http.Request) error {
	q := r.URL.Query()
	for key := range q {
		if !slices.ContainsFunc(o.params, func(p param) bool { return p.name == key && !p.inPath }) {
			return badRequest(fmt.Sprintf("%s does not know the parameter %q; it knows %s.", o.id, key, o.names()))
		}
	}
	for _, p := range o.params {
		given := list(q, p.name)
		if p.required && !p.inPath && len(given) == 0 {
			return badRequest(fmt.Sprintf("%s needs the parameter %q: %s.", o.id, p.name, p.doc))
		}
		for _, v := range given {
			if len(p.values) > 0 && !slices.Contains(p.values, v) {
				return badRequest(fmt.Sprintf("%s=%q: it is one of %s.", p.name, v, strings.Join(p.values, ", ")))
			}
			if p.kind == "boolean" && v != "true" && v != "false" {
				return badRequest(fmt.Sprintf("%s=%q: it is true or false.", p.name, v))
			}
		}
	}
	return nil
}

func (o operation) names() string {
	var names []string
	for _, p := range o.params {
		if !p.inPath {
			names = append(names, p.name)
		}
	}
	if len(names) == 0 {
		return "none"
	}
	return strings.Join(names, ", ")
}

// problem is an error as RFC 9457 has it.
type problem struct {
	Type   string `json:"type"`
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail" jsonschema:"what is wrong, and what to do about it"`
}

func writeProblem(w http.ResponseWriter, status int, why string) {
	title := http.StatusText(status)
	if title == "" {
		title = "Closed"
	}
	body, err := json.Marshal(problem{"about:blank", title, status, why})
	if err != nil {
		status, body = http.StatusInternalServerError, []byte(`{}`)
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(append(body, '\n')) // the other side has left
}
