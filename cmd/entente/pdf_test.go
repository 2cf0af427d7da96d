package main

import (
	"errors"
	"strings"
	"testing"
)

// TestWithoutPDFToText checks what somebody is told who has no converter for PDF.
func TestWithoutPDFToText(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := pdfText([]byte("%PDF-1.4"))
	var h hinted
	if !errors.As(err, &h) {
		t.Fatalf("no hint: %v", err)
	}
	if !strings.Contains(err.Error(), "not installed") || !strings.Contains(h.hint, "poppler-utils") {
		t.Errorf("%v; hint: %s", err, h.hint)
	}
}
