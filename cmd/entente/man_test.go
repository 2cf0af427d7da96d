package main

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

// The manual page knows every command, and groff finds nothing wrong with it.
func TestMan(t *testing.T) {
	var page bytes.Buffer
	if status := run([]string{"man"}, strings.NewReader(""), &page, io.Discard, os.Getenv); status != statusFound {
		t.Fatalf("exit status %d", status)
	}
	for _, name := range commands(t) {
		if !strings.Contains(page.String(), "\n.SS "+name) {
			t.Errorf("nothing on %s", name)
		}
	}
	for line := range strings.Lines(page.String()) {
		word, _, _ := strings.Cut(strings.TrimSpace(line), " ")
		if strings.HasPrefix(word, ".") && !strings.Contains(" .TH .SH .SS .TP .PP .B .I .nf .fi ", " "+word+" ") {
			t.Errorf("a request that is none: %s", line)
		}
	}
	if _, err := exec.LookPath("groff"); err != nil {
		t.Skip("groff is not installed")
	}
	cmd := exec.Command("groff", "-man", "-Tutf8", "-wall", "-Wbreak", "-z")
	cmd.Stdin = &page
	if out, err := cmd.CombinedOutput(); err != nil || len(out) > 0 {
		t.Errorf("groff: %v\n%s", err, out)
	}
}

// Every command of the grammar speaks to programs too, and shows at least two examples,
// which TestHelpExamples runs.
func TestEveryCommandHasJSONAndExamples(t *testing.T) {
	k, err := kong.New(&grammar{})
	if err != nil {
		t.Fatal(err)
	}
	shown := commands(t)
	for _, n := range k.Model.Children {
		if n.Hidden {
			continue // what the shells call
		}
		if !slices.Contains(shown, n.Name) {
			t.Errorf("the help does not list %s", n.Name)
		}
		if !slices.ContainsFunc(n.Flags, func(f *kong.Flag) bool { return f.Name == "json" && f.IsBool() }) {
			t.Errorf("%s has no --json", n.Name)
		}
		if list := examples(n.Detail); len(list) < 2 {
			t.Errorf("%s shows %d examples, want two", n.Name, len(list))
		}
		for _, line := range examples(n.Detail) {
			if !strings.Contains(line, "entente "+n.Name) {
				t.Errorf("%s: an example of something else: %s", n.Name, line)
			}
		}
	}
}
