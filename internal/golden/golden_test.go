package golden

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	file := filepath.Join(t.TempDir(), "case.txtar")
	write(t, file, "about\n-- a --\nkim\n-- a.want --\nKIM\n-- b --\nchoe\n-- b.want --\nCHOE\n")
	t.Setenv("UPDATE", "")
	Run(t, file, func(_ *testing.T, in string) string { return strings.ToUpper(in) })
}

func TestUpdateRewritesTheAnswers(t *testing.T) {
	file := filepath.Join(t.TempDir(), "case.txtar")
	write(t, file, "about\n-- a --\nkim\n-- a.want --\nold\n-- b --\nchoe\n")
	t.Setenv("UPDATE", "1")
	Run(t, file, func(_ *testing.T, in string) string { return strings.ToUpper(in) })
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if want := "about\n-- a --\nkim\n-- a.want --\nKIM\n-- b --\nchoe\n-- b.want --\nCHOE\n"; string(got) != want {
		t.Errorf("the file now holds\n%s\nwant\n%s", got, want)
	}
}

func write(t *testing.T, file, s string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(s), 0o644); err != nil {
		t.Fatal(err)
	}
}
