package web

import (
	"context"
	"encoding/json"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// connections are the two ways to the tools: as a process, and over HTTP.
func connections(t *testing.T, s *Site) map[string]*mcp.ClientSession {
	t.Helper()
	all := map[string]*mcp.ClientSession{}
	connect := func(name string, transport mcp.Transport) {
		client := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil)
		session, err := client.Connect(t.Context(), transport, nil)
		if err != nil {
			t.Fatal(name, err)
		}
		t.Cleanup(func() { session.Close() })
		all[name] = session
	}
	here, there := mcp.NewInMemoryTransports()
	server, err := s.Tools().Connect(t.Context(), there, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { server.Close() })
	connect("process", here)
	over := httptest.NewServer(s.Handler())
	t.Cleanup(over.Close)
	connect("http", &mcp.StreamableClientTransport{Endpoint: over.URL + "/mcp", DisableStandaloneSSE: true})
	return all
}

func call(t *testing.T, session *mcp.ClientSession, name string, args map[string]any) (string, bool) {
	t.Helper()
	r, err := session.CallTool(t.Context(), &mcp.CallToolParams{Name: name, Arguments: args})
	if err != nil {
		return err.Error(), true
	}
	var text strings.Builder
	for _, c := range r.Content {
		if part, ok := c.(*mcp.TextContent); ok {
			text.WriteString(part.Text)
		}
	}
	return text.String(), r.IsError
}

func TestTools(t *testing.T) {
	s := newSite(t, Options{})
	for way, session := range connections(t, s) {
		list, err := session.ListTools(t.Context(), nil)
		if err != nil {
			t.Fatal(way, err)
		}
		var names []string
		for _, tool := range list.Tools {
			names = append(names, tool.Name)
			if tool.Annotations == nil || !tool.Annotations.ReadOnlyHint || tool.Description == "" {
				t.Errorf("%s: %s does not say that it only reads", way, tool.Name)
			}
		}
		slices.Sort(names)
		if got := strings.Join(names, " "); got != "conflicts document evidence find_actor path timeline" {
			t.Errorf("%s: the tools are %s", way, got)
		}
		for _, c := range []struct {
			tool string
			args map[string]any
			bad  bool
			want string
		}{
			{"find_actor", map[string]any{"name": "Korea"}, false, "country/kp"},
			{"find_actor", map[string]any{"name": "Nirth Koreo"}, false, "nobody is called so"},
			{"find_actor", map[string]any{}, true, "name"},
			{"path", map[string]any{"from": "Abiy Ahmed", "to": "Iran"}, false, `"quote":"Abiy thanked`},
			{"path", map[string]any{"from": "Abiy Ahmed", "to": "Iran", "status": []string{"planned"}}, false, "without the filters"},
			{"path", map[string]any{"from": "Abiy Ahmed", "to": "Nobody at all"}, true, "no actor"},
			{"evidence", map[string]any{"a": "Iran", "b": "Saudi Arabia"}, false, "a charge that Iran"},
			{"evidence", map[string]any{"statement": "00000000000000ee"}, false, "script"},
			{"evidence", map[string]any{"statement": "zz"}, true, "not in the graph"},
			{"evidence", map[string]any{}, true, "no actor"},
			{"timeline", map[string]any{"a": "Iran", "b": "Saudi Arabia"}, false, `"month":"2016-01"`},
			{"conflicts", map[string]any{}, false, "did not visit"},
			{"conflicts", map[string]any{"actor": "Finland"}, false, `"pairs":[]`},
			{"document", map[string]any{"id": "iran-saudi-2023"}, false, `"quote":"Saudi Arabia thanked China`},
			{"document", map[string]any{"id": "nothing"}, true, "not in the graph"},
		} {
			text, bad := call(t, session, c.tool, c.args)
			if bad != c.bad || !strings.Contains(text, c.want) {
				t.Errorf("%s: %s %v: error %t, want %t with %q: %.300s", way, c.tool, c.args, bad, c.bad, c.want, text)
			}
			if len(text) > answerBytes {
				t.Errorf("%s: %s %v: %d bytes", way, c.tool, c.args, len(text))
			}
		}
	}
}

// An answer that is too long loses its end, stays JSON, and says how much is gone.
func TestFitted(t *testing.T) {
	out := evidenceOut{}
	for range 100 {
		var a statementAnswer
		a.Quote = strings.Repeat("word ", 200)
		out.Statements = append(out.Statements, a)
	}
	text, err := fitted(&out, func(o *evidenceOut) bool { return drop(&o.Statements, &o.Left) })
	var got evidenceOut
	if jsonErr := json.Unmarshal([]byte(text), &got); err != nil || jsonErr != nil || len(text) > answerBytes {
		t.Fatal(len(text), err, jsonErr)
	}
	if len(got.Statements) == 0 || got.Left+len(got.Statements) != 100 {
		t.Errorf("%d are there, %d left out", len(got.Statements), got.Left)
	}
}

// No answer is longer than it may be, whatever stands in the graph, and one that fits
// is left as it is.
func TestFittedWhateverItHolds(t *testing.T) {
	for _, long := range []string{strings.Repeat("\x01", 50_000), strings.Repeat("ß\"", 50_000), strings.Repeat("word ", 50_000)} {
		st := statementJSON{Quote: long, Theme: long, Rule: long, ID: "kept"}
		st.Subject.Name, st.Document.Title, st.Document.URL = long, long, long
		for _, out := range []any{
			&documentOut{Text: long, Statements: []statementJSON{st}},
			&pathOut{pathsJSON: pathsJSON{Why: long, From: actorJSON{Aliases: strings.SplitAfter(long, " ")}}},
			&evidenceOut{Statements: []statementAnswer{{statementJSON: st, Agree: []statementJSON{st}, Contradict: []statementJSON{st, st}}}},
		} {
			text, err := fitted(&out, func(*any) bool { return false })
			if err != nil || len(text) > answerBytes || !json.Valid([]byte(text)) || !strings.Contains(text, "…") {
				t.Errorf("%T: %d bytes, %v", out, len(text), err)
			}
			if strings.Contains(text, `"id"`) && strings.Contains(text, "quote") && !strings.Contains(text, `"kept"`) {
				t.Errorf("%T: the id is gone", out)
			}
		}
	}
	small := findOut{Note: strings.Repeat("x", longestText+1), Actors: []foundJSON{}}
	if text, err := fitted(&small, nil); err != nil || !strings.Contains(text, small.Note) {
		t.Errorf("%d bytes, %v", len(text), err)
	}
}

// A client that leaves ends what it asked for.
func TestToolStops(t *testing.T) {
	s := newSite(t, Options{})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	x, err := s.store.Index(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.timelineTool(ctx, x, timelineIn{A: "Iran", B: "Saudi Arabia"}); err == nil {
		t.Error("it went on")
	}
}
