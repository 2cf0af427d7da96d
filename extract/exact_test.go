package extract_test

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/data"
	"entente/extract"
	"entente/extract/read"
)

// TestWithoutVectors reads the sample again in a process that takes the processor
// for one without vector instructions: every tag, tree and quad must be the same.
func TestWithoutVectors(t *testing.T) {
	if runtime.GOARCH != "amd64" {
		t.Skip("only amd64 has vector instructions here")
	}
	if os.Getenv("ENTENTE_PLAIN") != "" {
		if err := printSample(os.Stdout); err != nil {
			t.Fatal(err)
		}
		return
	}
	var with strings.Builder
	if err := printSample(&with); err != nil {
		t.Fatal(err)
	}
	if strings.Count(with.String(), "\n") < 100 {
		t.Fatalf("next to nothing was read: %s", with.String())
	}
	for _, off := range []string{"cpu.avx512f=off", "cpu.avx512f=off,cpu.avx2=off"} {
		again := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestWithoutVectors$")
		again.Env = append(os.Environ(), "ENTENTE_PLAIN=1", "GODEBUG="+off)
		out, err := again.Output()
		if err != nil {
			t.Fatal(err)
		}
		without, _, _ := strings.Cut(string(out), "PASS\n")
		if diff := cmp.Diff(with.String(), without); diff != "" {
			t.Errorf("%s: -with +without\n%s", off, diff)
		}
	}
}

// printSample prints how both models read two of the sample's files.
func printSample(w io.Writer) error {
	out := bufio.NewWriter(w)
	for _, accurate := range []bool{false, true} {
		x, err := extract.NewWith(data.FS, extract.Own{Accurate: accurate})
		if err != nil {
			return err
		}
		for _, name := range []string{"sample/prespa-2018.md", "sample/finland-nato-2023.md"} {
			b, err := fs.ReadFile(data.FS, name)
			if err != nil {
				return err
			}
			for item, err := range read.Read(name, strings.NewReader(string(b)), read.Defaults{}) {
				if err != nil {
					return err
				}
				r := x.Extract(item)
				for _, s := range r.Sentences {
					fmt.Fprintln(out, s.Tokens)
				}
				for q := range x.Quads(&r) {
					fmt.Fprintln(out, q)
				}
			}
		}
	}
	return out.Flush()
}
