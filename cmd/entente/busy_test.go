package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"entente/graph"
)

// While somebody writes, nobody else writes or reads, and is told what to do.
func TestAGraphThatSomebodyWritesTo(t *testing.T) {
	dir := t.TempDir()
	store, err := graph.Open(dir, graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	for _, args := range [][]string{{"build", "-g", dir, "-"}, {"actors", "-g", dir}} {
		var out, errs bytes.Buffer
		if status := run(args, strings.NewReader("Norway thanked Chile."), &out, &errs, os.Getenv); status != statusError {
			t.Errorf("%v: exit status %d", args, status)
		}
		if !strings.Contains(errs.String(), "hint: wait until the other entente is done") {
			t.Errorf("%v: %s", args, errs.String())
		}
	}
}
