package main

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
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

// Every command speaks to programs too, but for those that print a script, or a
// session, or JSON of a protocol of their own.
func TestEveryCommandHasJSON(t *testing.T) {
	for _, name := range commands(t) {
		var help bytes.Buffer
		run([]string{name, "--help"}, strings.NewReader(""), &help, io.Discard, os.Getenv)
		without := slices.Contains([]string{"repl", "mcp", "completion"}, name)
		if has := strings.Contains(help.String(), "--json"); has == without {
			t.Errorf("%s: --json %t", name, has)
		}
	}
}
