package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestEveryMessageIsTested looks for each message of an error, as the sources have
// it, in the scripts of TestScript. What nobody can bring about from the command
// line stands in testdata/messages.tsv, with the reason.
func TestEveryMessageIsTested(t *testing.T) {
	scripts := scriptText(t)
	excused := map[string]bool{}
	raw, err := os.ReadFile("testdata/messages.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(raw)) {
		message, why, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		if !ok || why == "" {
			t.Errorf("messages.tsv: no reason: %s", line)
		}
		excused[message] = false
	}
	for message, at := range messages(t) {
		_, known := excused[message]
		switch shown := appears(message, scripts); {
		case known && shown:
			t.Errorf("%s: %q has a script by now; take it out of messages.tsv", at, message)
		case known:
			excused[message] = true
		case !shown:
			t.Errorf("%s: no script shows %q", at, message)
		}
	}
	for message, used := range excused {
		if !used {
			t.Errorf("messages.tsv: %q is no message of the sources", message)
		}
	}
}

// scriptText is all scripts, on one line, without the escapes of their patterns.
func scriptText(t *testing.T) string {
	t.Helper()
	files, err := filepath.Glob("testdata/script/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	var all strings.Builder
	for _, name := range files {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all.WriteString(strings.ReplaceAll(strings.ReplaceAll(string(raw), `\`, ""), "''", "'"))
	}
	return strings.Join(strings.Fields(all.String()), " ")
}

// messages gives the formats of errors and hints in the sources, and where each is.
func messages(t *testing.T) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, pattern := range []string{".", "../../extract", "../../extract/*", "../../graph", "../../graph/*", "../../data/*", "../../internal/packed"} {
		files, err := filepath.Glob(pattern + "/*.go")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			set := token.NewFileSet()
			file, err := parser.ParseFile(set, name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok && saysError(call) {
					for _, a := range call.Args {
						if lit, ok := a.(*ast.BasicLit); ok && lit.Kind == token.STRING {
							s, _ := strconv.Unquote(lit.Value) // the parser has read it
							all[strings.Join(strings.Fields(s), " ")] = set.Position(lit.Pos()).String()
						}
					}
				}
				return true
			})
		}
	}
	return all
}

// saysError reports whether a call makes an error or its hint of a message.
func saysError(call *ast.CallExpr) bool {
	switch f := call.Fun.(type) {
	case *ast.Ident:
		return slices.Contains([]string{"withHint", "syntaxError"}, f.Name)
	case *ast.SelectorExpr:
		x, _ := f.X.(*ast.Ident)
		return f.Sel.Name == "fail" || x != nil && slices.Contains([]string{"errors.New", "fmt.Errorf"}, x.Name+"."+f.Sel.Name)
	}
	return false
}

// appears reports whether three words in a row of a message stand in a text. A
// message that has no two words of its own passes on what others say.
func appears(message, in string) bool {
	own := 0
	for _, part := range regexp.MustCompile(`%[-+# 0-9.]*[a-zA-Z]`).Split(message, -1) {
		words := strings.Fields(part)
		n := min(3, len(words))
		own = max(own, len(words))
		for i := 0; n > 1 && i+n <= len(words); i++ {
			if strings.Contains(in, strings.Trim(strings.Join(words[i:i+n], " "), ":;,()")) {
				return true
			}
		}
	}
	return own < 2
}
