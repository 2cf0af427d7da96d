// Package golden runs cases kept in txtar files: a text goes in, what comes out
// is compared with what was reviewed and committed.
//
// In a case file each section NAME is an input, and the section NAME.want after
// it is the answer to it:
//
//	Words that say what the file is about.
//	-- visit --
//	Putin visited Pyongyang.
//	-- visit.want --
//	country/ru visited country/kp
//
// UPDATE=1 go test rewrites the answers; the diff is then read like code.
package golden

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

const want = ".want"

// Run gives every input of every file that matches pattern to answer, and
// compares what it returns with the answer in the file. A pattern that matches
// nothing fails, so that a renamed folder cannot switch the cases off.
func Run(t *testing.T, pattern string, answer func(t *testing.T, input string) string) {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("no case file matches %s (%v)", pattern, err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { runFile(t, file, answer) })
	}
}

func runFile(t *testing.T, file string, answer func(*testing.T, string) string) {
	old, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	wants := map[string]string{}
	now := &txtar.Archive{Comment: old.Comment}
	for _, f := range old.Files {
		if name, ok := strings.CutSuffix(f.Name, want); ok {
			wants[name] = string(f.Data)
		}
	}
	for _, f := range old.Files {
		if strings.HasSuffix(f.Name, want) {
			continue
		}
		t.Run(f.Name, func(t *testing.T) {
			got := ended(answer(t, strings.TrimSuffix(string(f.Data), "\n")))
			now.Files = append(now.Files, f, txtar.File{Name: f.Name + want, Data: []byte(got)})
			if diff := cmp.Diff(wants[f.Name], got); diff != "" && !updating() {
				t.Errorf("%s: -reviewed +now (UPDATE=1 takes what is now)\n%s", file, diff)
			}
		})
	}
	if updating() && !t.Failed() {
		if err := os.WriteFile(file, txtar.Format(now), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func updating() bool { return os.Getenv("UPDATE") == "1" }

// ended closes s with a newline, as a section of a txtar file ends.
func ended(s string) string {
	if s == "" || strings.HasSuffix(s, "\n") {
		return s
	}
	return s + "\n"
}
