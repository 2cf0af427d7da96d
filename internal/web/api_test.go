package web

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/jsonschema-go/jsonschema"
)

// spec is what the tests read of the OpenAPI file.
type spec struct {
	OpenAPI string `json:"openapi"`
	Paths   map[string]map[string]struct {
		OperationID string `json:"operationId"`
		Parameters  []struct {
			Name, In string
			Required bool
			Schema   struct{ Type string }
		}
		Responses map[string]struct {
			Content map[string]struct{ Schema map[string]any }
		}
	}
	Components struct{ Schemas map[string]*jsonschema.Schema }
}

func specOf(t *testing.T, h http.Handler) spec {
	t.Helper()
	var sp spec
	w := get(t, h, "/api/v1/openapi.json")
	if err := json.Unmarshal(w.Body.Bytes(), &sp); err != nil || sp.OpenAPI != "3.1.0" {
		t.Fatal(sp.OpenAPI, err)
	}
	return sp
}

// asks are questions for every operation, as path with its query.
func asks(t *testing.T, s *Site) map[string][]string {
	t.Helper()
	list, err := s.store.In(t.Context(), "denial")
	if err != nil || len(list) == 0 {
		t.Fatal(len(list), err)
	}
	return map[string][]string{
		"search":    {"/search?q=korea", "/search?q=Korea&limit=1", "/search?q=Nirth+Koreo", "/search?q=zzzzzzzzzzzz"},
		"actor":     {"/actor/country/ir", "/actor/country/sa?limit=2&cursor=2", "/actor/" + evilActor},
		"path":      {"/path?from=Abiy+Ahmed&to=Iran&k=3", "/path?from=Iran&to=Oman&status=planned", "/path?from=Iran&to=Oman&directed=true&officials=true&as-of=2024-01", "/path?from=Russia&to=China&by-state=true", "/path?from=Iran&to=Oman&weighted=false&avoid=Iraq;China"},
		"claims":    {"/claims?status=planned", "/claims?about=Iran&evidence=alleged", "/claims?document=iran-saudi-2023&limit=3", "/claims?relation=dealt-with&since=2020&until=2023-12", "/claims?speaker=Iran"},
		"timeline":  {"/timeline?a=Iran&b=Saudi+Arabia", "/timeline?a=Iran&b=Saudi+Arabia&only=true&from=2023-01&to=2023-12", "/timeline?a=Iran&b=Finland"},
		"conflicts": {"/conflicts", "/conflicts?actor=Russia", "/conflicts?actor=Vladimir+Putin"},
		"document":  {"/document/iran-saudi-2023", "/document/" + hostileDoc},
		"statement": {"/statement/" + list[0].ID, "/statement/00000000000000ee"},
		"stats":     {"/stats"},
	}
}

// TestOpenAPI asks every operation of the file, and holds every answer against
// the schema that the file gives for it.
func TestOpenAPI(t *testing.T) {
	s := newSite(t, Options{})
	h := s.Handler()
	sp := specOf(t, h)
	asked := asks(t, s)
	for path, methods := range sp.Paths {
		for method, o := range methods {
			if method == "post" {
				continue
			}
			if len(asked[o.OperationID]) == 0 {
				t.Errorf("nothing is asked of %s", o.OperationID)
			}
			schema, err := sp.Components.Schemas[o.OperationID].Resolve(nil)
			if err != nil {
				t.Fatalf("%s: %v", o.OperationID, err)
			}
			start, _, _ := strings.Cut(path, "{")
			for _, ask := range asked[o.OperationID] {
				if !strings.HasPrefix("/api/v1"+ask, start) {
					t.Errorf("%s is not below %s", ask, path)
				}
				w := get(t, h, "/api/v1"+ask)
				var answer any
				if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil || w.Code != http.StatusOK {
					t.Errorf("%s: status %d, %v: %s", ask, w.Code, err, w.Body)
					continue
				}
				if err := schema.Validate(answer); err != nil {
					t.Errorf("%s: %v", ask, err)
				}
			}
			for _, p := range o.Parameters {
				if p.Required && p.In == "query" {
					wrong := get(t, h, strings.ReplaceAll(path, "{id}", "x"))
					problemIs(t, wrong.Body.Bytes(), wrong.Header(), wrong.Code, http.StatusBadRequest, p.Name)
					break
				}
			}
		}
	}
	const queries = 3 // which TestGizmoOverHTTP asks
	if len(asked) != len(sp.Paths)-queries {
		t.Errorf("the file has %d paths, %d are asked", len(sp.Paths)-queries, len(asked))
	}
}

func problemIs(t *testing.T, body []byte, header http.Header, got, want int, word string) {
	t.Helper()
	var p problem
	err := json.Unmarshal(body, &p)
	if err != nil || got != want || p.Status != want || !strings.Contains(p.Detail, word) || header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("status %d, want %d with %q: %s %v", got, want, word, body, err)
	}
}

func TestProblems(t *testing.T) {
	h := newSite(t, Options{}).Handler()
	for _, c := range []struct {
		ask    string
		status int
		word   string
	}{
		{"/stats?form=x", 400, `"form"`},
		{"/search", 400, `"q"`},
		{"/search?q=x&limit=0", 400, "1 to 100"},
		{"/search?q=x&limit=many", 400, "1 to 100"},
		{"/search?q=x&cursor=-3", 400, "cursor"},
		{"/claims?cursor=x", 400, "cursor"},
		{"/claims?status=true", 400, "one of actual"},
		{"/claims?about=Nobody+at+all", 404, "no actor"},
		{"/path?from=Iran&to=Iran", 400, "two different"},
		{"/path?from=Iran&to=Nobody+at+all", 404, "no actor"},
		{"/path?from=Iran&to=Oman&directed=maybe", 400, "true or false"},
		{"/path?from=Iran&to=Oman&since=soon", 400, "no date"},
		{"/path?from=Iran&to=Oman&relation=sang-with", 400, "no relation"},
		{"/path?from=Iran&to=Oman&publisher=Nobody", 400, "published"},
		{"/actor/country/zz", 404, "no actor"},
		{"/statement/zz", 404, "not in the graph"},
		{"/document/zz", 404, "not in the graph"},
		{"/nothing", 404, "openapi.json"},
	} {
		w := get(t, h, "/api/v1"+c.ask)
		problemIs(t, w.Body.Bytes(), w.Header(), w.Code, c.status, c.word)
	}
}

// The parts of a list are the whole of it, each item once.
func TestPaging(t *testing.T) {
	h := newSite(t, Options{}).Handler()
	for _, address := range []string{"/api/v1/claims?x", "/api/v1/claims?status=actual", "/api/v1/claims?about=Iran", "/api/v1/search?q=a"} {
		address = strings.TrimSuffix(address, "?x")
		glue := "?"
		if strings.Contains(address, "?") {
			glue = "&"
		}
		parts := map[string][]string{}
		for _, limit := range []string{"3", "7", "100"} {
			for cursor, n := "", 0; n < 100; n++ {
				ask := address + glue + "limit=" + limit
				if cursor != "" {
					ask += "&cursor=" + url.QueryEscape(cursor)
				}
				var p pageJSON[struct{ ID string }]
				if err := json.Unmarshal(get(t, h, ask).Body.Bytes(), &p); err != nil {
					t.Fatalf("%s: %v", ask, err)
				}
				for _, item := range p.Items {
					parts[limit] = append(parts[limit], item.ID)
				}
				if cursor = p.Next; cursor == "" {
					break
				}
			}
		}
		all := parts["3"]
		if len(all) < 5 || !slices.Equal(all, parts["7"]) || len(parts["100"]) < len(all) || !slices.Equal(all, parts["100"]) {
			t.Errorf("%s: %d items by 3, %d by 7, %d by 100", address, len(all), len(parts["7"]), len(parts["100"]))
		}
		slices.Sort(all)
		if len(slices.Compact(all)) != len(parts["7"]) {
			t.Errorf("%s: some items come twice", address)
		}
	}
}

func TestGizmoOverHTTP(t *testing.T) {
	h := newSite(t, Options{QueryTime: 300 * time.Millisecond}).Handler()
	ask := func(language, query string) (int, string) {
		w := request(t, h, http.MethodPost, "/api/v1/query/"+language, query)
		return w.Code, w.Body.String()
	}
	for _, c := range []struct {
		language, query string
		status          int
		want            string
	}{
		{"gizmo", `g.V(actor("Iran")).Out(rel("agreed-with")).All()`, 200, "country/sa"},
		{"gizmo?limit=1", `g.V().All()`, 200, `"more":true`},
		{"gizmo", `while (true) {}`, 504, "took too long"},
		{"gizmo", `for (;;) { g.V().Out().Out().Out().Out().ToArray() }`, 504, "took too long"},
		{"gizmo", `g.V(`, 400, "not complete"},
		{"gizmo", ``, 400, "empty"},
		{"gizmo", strings.Repeat(" ", bodyBytes+1), 413, "too long"},
		{"gizmo", `g.Emit(typeof require + typeof process)`, 200, "undefinedundefined"},
		{"gizmo", `"x".repeat(1e11)`, 400, "repeat would make more than"},
		{"gizmo", `new Array(4e9).join("x")`, 400, "join would make more than"},
		{"gizmo", `"" + new Array(4e9)`, 400, "join would make more than"},
		{"gizmo", `new Uint8Array(1e11)`, 400, "Uint8Array is not defined"},
		{"gizmo", `g.Emit([1, "ab".repeat(2), ["c"], Array.from("de")].join("-"))`, 200, "1-abab-c-d,e"},
		{"graphql", `{ nodes(id: <https://w3id.org/entente/actor/country/ir>) { id, <https://w3id.org/entente/rel/agreed-with> { id } } }`, 200, "country/sa"},
		{"graphql?limit=20", `{ nodes { id, <https://w3id.org/entente/rel/met-with> @opt { id } } }`, 422, "finds too much"},
		{"graphql", `{ nodes(`, 400, "Syntax Error"},
		{"graphql", `mutation { x }`, 400, "unsupported"},
	} {
		if status, body := ask(c.language, c.query); status != c.status || !strings.Contains(body, c.want) {
			t.Errorf("%s %.60q: status %d, want %d with %q: %.300s", c.language, c.query, status, c.status, c.want, body)
		}
	}
	for query, want := range map[string]string{"lang=gizmo": `{"result":[{"id":"<https://w3id.org/entente/actor/country/sa>"}]`, "lang=mql": "gizmo or graphql", "": "gizmo or graphql"} {
		if w := request(t, h, http.MethodPost, cayleyQuery+"?"+query, `g.V(actor("Iran")).Out(rel("agreed-with")).All()`); !strings.Contains(w.Body.String(), want) {
			t.Errorf("at Cayley's address with %q: %s", query, w.Body)
		}
	}
	if w := get(t, h, "/api/v1/query/gizmo"); w.Code != http.StatusMethodNotAllowed {
		t.Errorf("GET: status %d", w.Code)
	}
}

// A query that fills the memory is ended before the program is, and one that takes
// long keeps no page waiting.
func TestQueriesAreBounded(t *testing.T) {
	s := newSite(t, Options{QueryTime: time.Minute, Patience: 1})
	h := s.Handler()
	w := request(t, h, http.MethodPost, "/api/v1/query/gizmo", `var a = []; for (;;) { a.push("x".repeat(1000000)) }`)
	problemIs(t, w.Body.Bytes(), w.Header(), w.Code, http.StatusUnprocessableEntity, "more than 512 MB")
	takeAll(s.queries)
	if w := request(t, h, http.MethodPost, "/api/v1/query/gizmo", "1"); w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "" {
		t.Errorf("status %d, %v", w.Code, w.Header())
	}
	if w := get(t, h, "/"); w.Code != http.StatusOK {
		t.Errorf("a page waits for queries: status %d", w.Code)
	}
	giveBack(s.queries)
}

// A search says how each actor fits the words: names that several have are ambiguous.
func TestSearchSaysHow(t *testing.T) {
	h := newSite(t, Options{}).Handler()
	for q, want := range map[string]string{"Korea": "name name name", "DPRK": "name", "Nort": "start start", "Nirth+Koreo": "similar"} {
		var p pageJSON[foundJSON]
		if err := json.Unmarshal(get(t, h, "/api/v1/search?q="+q).Body.Bytes(), &p); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, a := range p.Items {
			got = append(got, a.Match)
		}
		if !strings.HasPrefix(strings.Join(got, " "), want) {
			t.Errorf("%s: %v, want %s", q, got, want)
		}
	}
}
