package frame_test

import (
	"fmt"
	"strings"
	"testing"

	"entente/data"
	"entente/extract"
	"entente/internal/golden"
)

// TestDates says which date of a sentence belongs to which of its events; the
// report is of 1 June 2024.
func TestDates(t *testing.T) {
	x, err := extract.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	golden.Run(t, "testdata/dates.txtar", func(_ *testing.T, in string) string {
		var out strings.Builder
		for line := range strings.Lines(in) {
			s := strings.TrimSpace(line)
			r := extracted(x, s)
			out.WriteString("# " + s + "\n")
			for i := range r.Statements {
				st := &r.Statements[i]
				fmt.Fprintf(&out, "%s: %s (%s)\n", written(s, st), st.Date, st.DateBasis)
			}
		}
		return out.String()
	})
}
