package extract

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"entente/extract/read"
	"entente/extract/text"
)

// A text too long to be read at once gives what its parts give, at its own places.
func TestLongTextIsReadInParts(t *testing.T) {
	x := load(t)
	const unit, n = "Putin met Xi. He left.\n\n", 4200
	doc := strings.Repeat(unit, n)
	item := read.Item{Document: text.Document{ID: "d", Text: doc, Body: text.Span{End: len(doc)}}}
	parts := 0
	for range x.Parts(item) {
		parts++
	}
	r := x.Extract(item)
	if parts != 3 || len(r.Sentences) != 2*n || len(r.Statements) != n || len(r.Actors.Mentions) != 3*n {
		t.Fatalf("%d parts, %d sentences, %d statements, %d mentions", parts, len(r.Sentences), len(r.Statements), len(r.Actors.Mentions))
	}
	for i := range r.Statements {
		if at := r.Statements[i].Sentence; at.Start != i*len(unit) {
			t.Fatalf("statement %d stands at %v", i, at)
		}
	}
	for i, m := range r.Actors.Mentions {
		if m.Sentence != i/3*2+i%3/2 || !r.Sentences[m.Sentence].Span.Contains(m.Span) {
			t.Fatalf("mention %d: %+v is not in its sentence", i, m)
		}
		if he := i%3 == 2; he && r.Actors.Mentions[m.Antecedent].Span.Start != m.Span.Start-14 {
			t.Fatalf("mention %d: he is %+v", i, r.Actors.Mentions[m.Antecedent])
		}
	}
	if len(r.Sentences[0].Tokens) > 0 {
		t.Error("the words of all parts are kept")
	}
}

// Who waits no longer gets nothing, and soon.
func TestReadingEndsWithItsTime(t *testing.T) {
	x := load(t)
	doc := strings.Repeat("Putin met Xi. He left.\n\n", 100_000)
	item := read.Item{Document: text.Document{ID: "d", Text: doc, Body: text.Span{End: len(doc)}}}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	began := time.Now()
	r, err := x.Within(ctx, item)
	if !errors.Is(err, context.DeadlineExceeded) || len(r.Statements) > 0 {
		t.Errorf("%v and %d statements", err, len(r.Statements))
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("it took %s", took)
	}
}
