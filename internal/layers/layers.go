// Package layers says which package may import which, and checks it.
//
// Arrows point one way: text <- token, tag, parse, when <- actor <- frame <- rdf
// <- extract <- cmd, and graph <- internal/web <- cmd. Extraction and graph never
// import each other: their common currency is quad.Quad, their common words
// data/vocab. Only graph imports Cayley.
package layers

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
)

// module is the import path of the repository.
const module = "entente"

// A rule says what the packages in and below a folder may import of ours. The
// longest folder that fits a package counts.
type rule struct {
	folder string
	may    []string
}

func rules() []rule {
	words := []string{"data/table", "data/vocab", "extract/text"}
	stages := append([]string{"extract/token", "extract/tag", "extract/parse", "extract/when"}, words...)
	return []rule{
		{"data", nil},
		{"data/table", nil},
		{"data/vocab", []string{"data/table"}},
		{"data/plover", []string{"data/table", "data/vocab"}},
		{"extract/text", nil},
		{"extract/read", append([]string{"internal/packed"}, words...)},
		{"extract/token", words},
		{"extract/tag", append([]string{"extract/tag/exact", "extract/token"}, words...)},
		{"extract/tag/exact", nil},
		{"extract/parse", append([]string{"extract/token", "extract/tag"}, words...)},
		{"extract/when", append([]string{"extract/token", "extract/tag"}, words...)},
		{"extract/actor", stages},
		{"extract/frame", append([]string{"extract/actor"}, stages...)},
		{"extract/rdf", append([]string{"extract/actor", "extract/frame"}, words...)},
		{"extract", append([]string{"data/plover", "extract/read", "extract/actor", "extract/frame", "extract/rdf"}, stages...)},
		{"graph", []string{"data/vocab", "data/plover", "graph", "internal/packed"}},
		{"internal/packed", nil},
		{"internal/term", nil},
		{"internal/golden", nil},
		{"internal/layers", nil},
		{"internal/web", []string{"data/vocab", "graph"}},
		{"internal", []string{"data", "extract", "graph", "internal"}},
		{"cmd", []string{"data", "extract", "graph", "internal"}},
	}
}

// A fence keeps a foreign package, and all below it, inside some folders of ours.
type fence struct {
	pkg    string
	inside []string
}

func fences() []fence {
	border := []string{"cmd", "internal"}
	return []fence{
		{"os", append([]string{"graph/disk"}, border...)},
		{"net/http", border},
		{"log", border},
		{"github.com/cayleygraph/cayley", []string{"graph"}},
		{"github.com/hidal-go/hidalgo", []string{"graph"}},
		{"golang.org/x/term", []string{"internal/term", "cmd"}},
	}
}

// Check reads the imports of every Go file of fsys, tests left out, and returns
// what breaks the rules, one sentence each.
func Check(fsys fs.FS) ([]string, error) {
	var broken []string
	err := fs.WalkDir(fsys, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() && (strings.HasPrefix(e.Name(), ".") && name != "." || e.Name() == "testdata") {
			return fs.SkipDir
		}
		if e.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		imports, err := importsOf(fsys, name)
		for _, imp := range imports {
			if why := judge(path.Dir(name), imp); why != "" {
				broken = append(broken, name+": "+why)
			}
		}
		return err
	})
	return broken, err
}

func importsOf(fsys fs.FS, name string) ([]string, error) {
	src, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	file, err := parser.ParseFile(token.NewFileSet(), name, src, parser.ImportsOnly)
	if err != nil {
		return nil, err
	}
	var all []string
	for _, spec := range file.Imports {
		p, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}

// judge says why the package in folder must not import imp, or nothing.
func judge(folder, imp string) string {
	if own, ok := strings.CutPrefix(imp, module+"/"); ok {
		return judgeOwn(folder, own)
	}
	for _, f := range fences() {
		if below(imp, f.pkg) && !belowAny(folder, f.inside) {
			return fmt.Sprintf("%s stays in %s", f.pkg, strings.Join(f.inside, " and "))
		}
	}
	return ""
}

func judgeOwn(folder, own string) string {
	best := rule{}
	for _, r := range rules() {
		if below(folder, r.folder) && len(r.folder) > len(best.folder) {
			best = r
		}
	}
	switch {
	case best.folder == "":
		return "the folder " + folder + " has no rule"
	case best.folder == "extract" && slices.Contains(best.may, own), best.folder != "extract" && belowAny(own, best.may):
		return ""
	}
	return fmt.Sprintf("%s must not import %s", folder, own)
}

func below(p, folder string) bool { return p == folder || strings.HasPrefix(p, folder+"/") }

func belowAny(p string, folders []string) bool {
	return slices.ContainsFunc(folders, func(f string) bool { return below(p, f) })
}
