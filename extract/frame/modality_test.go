package frame_test

import (
	"fmt"
	"strings"
	"testing"

	"entente/data"
	"entente/extract"
	"entente/extract/frame"
	"entente/extract/text"
	"entente/internal/golden"
)

// TestModality reads sentences through the whole pipeline: one for each class of
// cue, and for cues that meet. What is written down is whether a thing happened
// and who says so.
func TestModality(t *testing.T) {
	x, err := extract.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	golden.Run(t, "testdata/modality*.txtar", func(_ *testing.T, in string) string {
		r := extracted(x, in)
		var b strings.Builder
		for i := range r.Statements {
			b.WriteString(told(in, &r.Statements[i]) + "\n")
		}
		return b.String()
	})
}

func told(s string, st *frame.Statement) string {
	at := func(sp text.Span) string { return s[sp.Start:sp.End] }
	out := fmt.Sprintf("%s %s %s: %s %s %s %s", at(st.SubjectSpan), st.Relation, at(st.ObjectSpan), st.Status, st.Polarity, st.Certainty, st.Evidence)
	var steps []string
	for _, step := range st.Tellers() {
		steps = append(steps, strings.Join(step, " & "))
	}
	if len(steps) > 0 {
		out += " by " + strings.Join(steps, ", ")
	}
	return out
}
