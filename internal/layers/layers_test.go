package layers

import (
	"os"
	"os/exec"
	"strings"
	"testing"
	"testing/fstest"
)

func TestArrowsOfThisRepository(t *testing.T) {
	broken, err := Check(os.DirFS("../.."))
	if err != nil {
		t.Fatal(err)
	}
	for _, why := range broken {
		t.Error(why)
	}
}

// With CGO_ENABLED=0 the program is one static file, as the README says: nothing outside
// of Go's own library is written in C.
func TestNothingNeedsCgo(t *testing.T) {
	list := exec.Command("go", "list", "-deps", "-f", `{{if and .CgoFiles (not .Standard)}}{{.ImportPath}}{{end}}`, "entente/cmd/entente")
	list.Env = append(os.Environ(), "CGO_ENABLED=1")
	out, err := list.Output()
	if err != nil || strings.TrimSpace(string(out)) != "" {
		t.Errorf("%s%v", out, err)
	}
	list = exec.Command("go", "list", "-deps", "entente/cmd/entente")
	list.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := list.CombinedOutput(); err != nil {
		t.Errorf("%s%v", out, err)
	}
}

func TestCheck(t *testing.T) {
	for _, c := range []struct{ file, imp, want string }{
		{"extract/token/a.go", "entente/extract/text", ""},
		{"extract/token/a.go", "entente/extract/actor", "extract/token must not import extract/actor"},
		{"extract/token/a.go", "os", "os stays in graph/disk and cmd and internal"},
		{"extract/rdf/a.go", "entente/graph", "extract/rdf must not import graph"},
		{"extract/a.go", "entente/extract/rdf", ""},
		{"graph/a.go", "github.com/cayleygraph/cayley/graph", ""},
		{"graph/a.go", "entente/extract/text", "graph must not import extract/text"},
		{"cmd/x/a.go", "github.com/cayleygraph/cayley/graph", "github.com/cayleygraph/cayley stays in graph"},
		{"cmd/x/a.go", "entente/extract", ""},
		{"somewhere/a.go", "entente/data", "the folder somewhere has no rule"},
		{"extract/token/a_test.go", "os", ""},
		{"internal/web/a.go", "entente/graph", ""},
		{"internal/web/a.go", "entente/extract", "internal/web must not import extract"},
	} {
		fsys := fstest.MapFS{c.file: {Data: []byte("package a\n\nimport _ \"" + c.imp + "\"\n")}}
		broken, err := Check(fsys)
		if err != nil {
			t.Fatal(err)
		}
		want := c.want
		if want != "" {
			want = c.file + ": " + want
		}
		if got := strings.Join(broken, "\n"); got != want {
			t.Errorf("%s importing %s: %q, want %q", c.file, c.imp, got, want)
		}
	}
}
