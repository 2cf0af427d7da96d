package nquads

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// w3cFolder names a folder with the W3C's test suites, as in its repository
// rdf-tests: every folder below it that holds a manifest of N-Quads or N-Triples
// tests is run.
const w3cFolder = "ENTENTE_RDF_TESTS"

func TestW3C(t *testing.T) {
	root := os.Getenv(w3cFolder)
	if root == "" {
		t.Skipf("set %s to a copy of the folder rdf/rdf11 of the W3C's rdf-tests", w3cFolder)
	}
	entry := regexp.MustCompile(`(?s)rdft:TestN(?:Quads|Triples)(Positive|Negative)\w+.*?mf:action\s+<([^>]+)>`)
	ran := 0
	err := filepath.WalkDir(root, func(name string, d os.DirEntry, err error) error {
		if err != nil || d.Name() != "manifest.ttl" || !strings.Contains(name, "rdf-n-") {
			return err
		}
		manifest, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		for _, m := range entry.FindAllSubmatch(manifest, -1) {
			ran++
			file := filepath.Join(filepath.Dir(name), string(m[2]))
			if bad := readFile(t, file); (bad == nil) != (string(m[1]) == "Positive") {
				t.Errorf("%s, a %s test: %v", file, m[1], bad)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if ran == 0 {
		t.Fatalf("%s has no tests of N-Quads or N-Triples", root)
	}
	t.Logf("%d tests", ran)
}

// readFile gives the first error in a file. Each of its quads must be the same
// after it was written and read again.
func readFile(t *testing.T, name string) error {
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for q, err := range Read(f) {
		if err != nil {
			return err
		}
		line, err := Append(nil, q)
		if err != nil {
			t.Errorf("%s: %v was read and cannot be written: %v", name, q, err)
			continue
		}
		if again, err := Parse(string(line)); err != nil || again != q {
			t.Errorf("%s: %s became %v (%v)", name, line, again, err)
		}
	}
	return nil
}
