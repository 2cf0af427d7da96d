package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"entente/extract"
	"entente/extract/read"
	"entente/internal/term"
)

// TestInterrupt stops a build that waits for more to read. What was read is in the
// graph, and a second run goes on from there.
func TestInterrupt(t *testing.T) {
	dir := t.TempDir()
	var rows strings.Builder
	for i := range 3 {
		rows.WriteString(fmt.Sprintf(`{"id":"r%d","text":"Turkey condemned Israel on Thursday."}`+"\n", i))
	}
	cmd := exec.Command("entente", "build", "-g", "g", "--name", "rows.jsonl", "-")
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	// Once all of this is in the pipe the rows before it are in hand.
	if _, err := in.Write([]byte(rows.String() + strings.Repeat("\n", 3<<20))); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	hung := time.AfterFunc(time.Minute, func() { _ = cmd.Process.Kill() })
	defer hung.Stop()
	var exit *exec.ExitError
	if err := cmd.Wait(); !errors.As(err, &exit) || exit.ExitCode() != statusInterrupted {
		t.Errorf("%v, want exit status %d", err, statusInterrupted)
	}
	for _, want := range []string{"3 documents read (0 unchanged)", "interrupted", "hint: the documents read so far are in the graph; run the same command again to go on"} {
		if !strings.Contains(stderr.String(), want) {
			t.Errorf("no %q in\n%s", want, stderr.String())
		}
	}
	again := exec.Command("entente", "build", "-g", "g", "--name", "rows.jsonl", "-")
	again.Dir = dir
	again.Stdin = strings.NewReader(rows.String() + `{"id":"r3","text":"Turkey condemned Israel on Thursday."}`)
	out, err := again.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "4 documents read (3 unchanged), 1 sentence") {
		t.Errorf("the second run: %v\n%s", err, out)
	}
}

func TestProgress(t *testing.T) {
	sum := newSummary(&env{err: nil})
	sum.started = time.Now().Add(-10 * time.Second)
	sum.Documents, sum.Sentences, sum.Statements, sum.total = 5, 40, 200, 100
	sum.done = 50
	if got := sum.progress(); got != "█████░░░░░  50% 10s left, 5 documents, 40 sentences, 20 statements a second" {
		t.Error(got)
	}
}

// Half of one file is half of the work, however much of it was read ahead.
func TestProgressInOneFile(t *testing.T) {
	name := t.TempDir() + "/rows.jsonl"
	var rows strings.Builder
	const n = 400
	for i := range n {
		fmt.Fprintf(&rows, `{"id":"r%d","text":"Turkey condemned Israel on Thursday."}`+"\n", i)
	}
	if err := os.WriteFile(name, []byte(rows.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	c := &buildCmd{inputFlags: inputFlags{Files: []string{name}}}
	x, err := c.extractor()
	if err != nil {
		t.Fatal(err)
	}
	srcs, err := c.sources()
	if err != nil {
		t.Fatal(err)
	}
	sum := newSummary(&env{err: term.New(io.Discard, os.Getenv)})
	sum.total = srcs[0].size
	for range sum.documents(x, x.All(t.Context(), read.Unique(c.items(nil, srcs)), 2), extract.NewNamesakes()) {
		if share := float64(sum.done) / float64(sum.total); sum.Documents == n/2 && (share < 0.4 || share > 0.6) || sum.Documents == n && share != 1 {
			t.Errorf("%d of %d documents: %.2f", sum.Documents, n, share)
		}
	}
}
