package web

import (
	"cmp"
	"encoding/json"
	"strings"

	"github.com/google/jsonschema-go/jsonschema"
)

// openAPI writes the OpenAPI 3.1 file of the operations.
func (s *Site) openAPI(ops []operation) []byte {
	type object = map[string]any
	schemas := object{}
	if p, err := jsonschema.For[problem](nil); err == nil {
		schemas["problem"] = p
	}
	wrong := object{
		"description": "What is wrong, as RFC 9457 has it",
		"content":     object{"application/problem+json": object{"schema": object{"$ref": "#/components/schemas/problem"}}},
	}
	errors := func(o object) object {
		for _, status := range []string{"400", "401", "403", "404", "503", "504"} {
			o[status] = wrong
		}
		return o
	}
	paths := object{}
	for _, o := range ops {
		schemas[o.id] = o.schema
		paths["/api/v1"+strings.ReplaceAll(o.path, "...}", "}")] = object{"get": object{
			"operationId": o.id, "summary": o.summary, "parameters": parametersOf(o.params),
			"responses": errors(object{"200": object{
				"description": o.summary,
				"content":     object{"application/json": object{"schema": object{"$ref": "#/components/schemas/" + o.id}}},
			}}),
		}}
	}
	query := func(id, summary string, params ...param) object {
		params = append(params, param{name: "limit", kind: "integer", doc: "how many rows (gizmo, up to 1000) or values (graphql, up to 20000)"})
		return object{"post": object{
			"operationId": id, "summary": summary, "parameters": parametersOf(params),
			"requestBody": object{"required": true, "content": object{"text/plain": object{"schema": object{"type": "string"}}}},
			"responses": errors(object{"413": wrong, "422": wrong, "200": object{
				"description": "What it found", "content": object{"application/json": object{"schema": object{"type": "object"}}},
			}}),
		}}
	}
	const reading = ", reading only, with limits on time, memory and results"
	paths["/api/v1/query/gizmo"] = query("gizmo", "A query in Cayley's Gizmo"+reading)
	paths["/api/v1/query/graphql"] = query("graphql", "A query in Cayley's dialect of GraphQL"+reading)
	paths[cayleyQuery] = query("cayley", "A query where Cayley's own server takes it"+reading,
		param{name: "lang", kind: "string", doc: "the language", required: true, values: []string{"gizmo", "graphql"}})
	raw, err := json.MarshalIndent(object{
		"openapi": "3.1.0",
		"info": object{
			"title": "entente", "version": cmp.Or(s.o.Version, "0"),
			"description": "Who did what to whom, as news tell it, each statement with the sentence that proves it. Reading only.",
		},
		"paths":      paths,
		"components": object{"schemas": schemas},
	}, "", " ")
	if err != nil {
		panic(err) // it is made of our own types
	}
	return append(raw, '\n')
}

func parametersOf(params []param) []any {
	out := []any{}
	for _, p := range params {
		schema := map[string]any{"type": p.kind}
		if len(p.values) > 0 {
			schema["enum"] = p.values
		}
		if p.many {
			schema = map[string]any{"type": "array", "items": schema}
		}
		where := "query"
		if p.inPath {
			where = "path"
		}
		out = append(out, map[string]any{"name": p.name, "in": where, "required": p.required, "description": p.doc, "schema": schema})
	}
	return out
}
