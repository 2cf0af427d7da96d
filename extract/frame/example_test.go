package frame_test

import (
	"fmt"
	"strings"
	"testing"

	"entente/data"
	"entente/extract"
	"entente/extract/frame"
	"entente/extract/read"
	"entente/extract/text"
)

// TestExamples runs the example sentence of every frame through the whole pipeline.
func TestExamples(t *testing.T) {
	x, err := extract.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range x.Frames().Examples() {
		if e.Sentence == "" {
			t.Errorf("%s: the frame for %s has no example", e.At, e.Relation)
			continue
		}
		if got := said(x, e.Sentence); !strings.Contains("\n"+got, "\n"+e.Want+"\n") {
			t.Errorf("%s: %s\n\twant: %s\n\tgot:\n%s", e.At, e.Sentence, e.Want, got)
		}
	}
}

// said gives the statements of a text, a line each, written as examples are.
func said(x *extract.Extractor, s string) string {
	r := extracted(x, s)
	var b strings.Builder
	for i := range r.Statements {
		b.WriteString(written(s, &r.Statements[i]) + "\n")
	}
	return b.String()
}

// extracted runs a text through the whole pipeline, as a report of 1 June 2024.
func extracted(x *extract.Extractor, s string) extract.Result {
	doc := text.Document{ID: "example", Text: s, Body: text.Span{End: len(s)}, Date: text.Date{Year: 2024, Month: 6, Day: 1}}
	return x.Extract(read.Item{Document: doc})
}

func written(s string, st *frame.Statement) string {
	at := func(sp text.Span) string { return s[sp.Start:sp.End] }
	out := fmt.Sprintf("%s %s %s", at(st.SubjectSpan), st.Relation, at(st.ObjectSpan))
	if st.Polarity == "negative" && st.Status != "refused" {
		out += " not"
	}
	if st.Status != "actual" {
		out += " " + st.Status
	}
	if st.Evidence == "alleged" || st.Evidence == "denied" {
		out += " " + st.Evidence
	}
	return out
}
