package main

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// TestMCP starts the command as an assistant does, asks it, and leaves.
func TestMCP(t *testing.T) {
	dir := workDir(t)
	if _, err := shell(t, dir, "entente build -g talks.db data/sample"); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("entente", "mcp", "-g", "talks.db")
	cmd.Dir = dir
	client := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil)
	session, err := client.Connect(t.Context(), &mcp.CommandTransport{Command: cmd}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if said := session.InitializeResult().Instructions; !strings.Contains(said, "24576 bytes") {
		t.Errorf("it does not say how long its answers are: %s", said)
	}
	for _, c := range []struct {
		tool string
		args map[string]any
		want string
	}{
		{"find_actor", map[string]any{"name": "Korea"}, "ambiguous"},
		{"path", map[string]any{"from": "Abiy Ahmed", "to": "Iran"}, "Iran accused the Emirates of treachery"},
		{"document", map[string]any{"id": "iran-saudi-2023"}, "after four days of talks"},
	} {
		r, err := session.CallTool(t.Context(), &mcp.CallToolParams{Name: c.tool, Arguments: c.args})
		if err != nil {
			t.Fatal(c.tool, err)
		}
		if text, ok := r.Content[0].(*mcp.TextContent); !ok || r.IsError || !strings.Contains(text.Text, c.want) {
			t.Errorf("%s: %+v, want %q", c.tool, r.Content[0], c.want)
		}
	}
	if err := session.Close(); err != nil {
		t.Errorf("it does not end well: %v", err)
	}
}
