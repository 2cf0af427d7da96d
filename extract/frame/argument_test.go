package frame_test

import (
	"strings"
	"testing"

	"entente/data"
	"entente/extract"
	"entente/internal/golden"
)

// TestArguments runs sentences whose actors stand far from the word that relates
// them through the whole pipeline, and some where an actor must not be taken.
func TestArguments(t *testing.T) {
	x, err := extract.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	golden.Run(t, "testdata/arguments.txtar", func(_ *testing.T, in string) string {
		var out strings.Builder
		for line := range strings.Lines(in) {
			out.WriteString("# " + strings.TrimSpace(line) + "\n" + said(x, strings.TrimSpace(line)))
		}
		return out.String()
	})
}
