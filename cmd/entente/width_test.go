package main

import (
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"entente/internal/term"
)

// On a terminal of 60 columns no answer is wider, and it has colour; with NO_COLOR it
// has none.
func TestAnswersFitTheTerminal(t *testing.T) {
	for _, tool := range []string{"script", "stty"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(tool + " is not installed")
		}
	}
	dir := workDir(t)
	if _, err := shell(t, dir, "entente build -g talks.db data/sample"); err != nil {
		t.Fatal(err)
	}
	style := regexp.MustCompile("\x1b\\[[0-9;]*m")
	for _, line := range []string{
		`entente path -g talks.db "Abiy Ahmed" Iran`, `entente show -g talks.db "Saudi Arabia"`, `entente claims -g talks.db`,
		`entente timeline -g talks.db Iran "Saudi Arabia"`, `entente common -g talks.db Iran Turkey`, `entente connect -g talks.db Iran Turkey Israel`,
		`entente extract data/sample/prespa-2018.md`,
	} {
		out, err := shell(t, dir, "script -qec 'stty cols 60; "+line+"' /dev/null < /dev/null")
		if err != nil {
			t.Errorf("%s: %v", line, err)
		}
		if !style.MatchString(out) {
			t.Errorf("%s: no colour", line)
		}
		for l := range strings.Lines(out) {
			if l = strings.TrimRight(l, "\r\n"); term.Columns(l) > 60 {
				t.Errorf("%s: %d columns: %s", line, term.Columns(l), l)
			}
		}
		if out, err := shell(t, dir, "NO_COLOR=1 script -qec '"+line+"' /dev/null < /dev/null"); err != nil || style.MatchString(out) {
			t.Errorf("%s: colour with NO_COLOR (%v)", line, err)
		}
	}
}
