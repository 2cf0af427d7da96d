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

// everyMessage looks for each message of an error, as the sources have it, in what
// scripts have made the program say. What nobody can bring about from the command line
// stands in testdata/messages.tsv, with the reason. Of a script that needs what this
// machine has not, it is enough that the message stands in it.
func everyMessage(t *testing.T, said string, scripts []string, have map[string]bool) {
	t.Helper()
	all, skipped := saidIn(t, said), textOf(t, scripts, have)
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
		if named := regexp.MustCompile(`^(\S+) (Test\w+): `).FindStringSubmatch(why); named != nil && !isTest(t, named[1], named[2]) {
			t.Errorf("messages.tsv: %s has no test %s", named[1], named[2])
		}
		excused[message] = false
	}
	for message, at := range messages(t) {
		_, known := excused[message]
		switch shown := occurs(message, all); {
		case known && shown:
			t.Errorf("%s: %q was said; take it out of messages.tsv", at, message)
		case known:
			excused[message] = true
		case !shown && !stands(message, skipped):
			t.Errorf("%s: no script brings about %q", at, message)
		}
	}
	for message, used := range excused {
		if !used {
			t.Errorf("messages.tsv: %q is no message of the sources", message)
		}
	}
}

// isTest reports whether a package has a test of that name.
func isTest(t *testing.T, dir, name string) bool {
	t.Helper()
	files, err := filepath.Glob("../../" + dir + "/*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	return slices.ContainsFunc(files, func(file string) bool {
		raw, err := os.ReadFile(file)
		return err == nil && strings.Contains(string(raw), "\nfunc "+name+"(")
	})
}

// saidIn is all that was said, each on one line.
func saidIn(t *testing.T, dir string) string {
	t.Helper()
	files, err := filepath.Glob(dir + "/*")
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, name := range files {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all.WriteString(strings.Join(strings.Fields(string(raw)), " ") + "\n")
	}
	return all.String()
}

// textOf is the text, on one line, of those scripts that are skipped here.
func textOf(t *testing.T, scripts []string, have map[string]bool) string {
	t.Helper()
	var all strings.Builder
	for _, name := range scripts {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for what, there := range have {
			if !there && strings.Contains(string(raw), "[!"+what+"] skip") {
				all.WriteString(strings.ReplaceAll(strings.ReplaceAll(string(raw), `\`, ""), "''", "'"))
			}
		}
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

// verbs are what a format fills in.
const verbs = `%[-+# 0-9.]*[a-zA-Z]`

// occurs reports whether a text has a message, with anything filled in.
func occurs(message, in string) bool {
	parts := regexp.MustCompile(verbs).Split(message, -1)
	for i := range parts {
		parts[i] = regexp.QuoteMeta(strings.ReplaceAll(parts[i], "%%", "%"))
	}
	return regexp.MustCompile(strings.Join(parts, ".*")).MatchString(in)
}

// stands reports whether three words in a row of a message stand in a text.
func stands(message, in string) bool {
	for _, part := range regexp.MustCompile(verbs).Split(message, -1) {
		words := strings.Fields(part)
		n := min(3, len(words))
		for i := 0; n > 1 && i+n <= len(words); i++ {
			if strings.Contains(in, strings.Trim(strings.Join(words[i:i+n], " "), ":;,()")) {
				return true
			}
		}
	}
	return false
}
