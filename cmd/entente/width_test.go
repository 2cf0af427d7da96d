package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"entente/internal/term"
)

// On a terminal of 60 columns no answer is wider, also where the characters are, and it
// has colour; with NO_COLOR it has none.
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
	wide := "id\tname\taliases\ttype\tcountry\norg/heron\t金正恩委員長同志、朝鮮労働党総書記、朝鮮民主主義人民共和国国務委員会委員長\tHeron Group\torg\tcountry/kp\n"
	if err := os.WriteFile(filepath.Join(dir, "wide.tsv"), []byte(wide), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := shell(t, dir, "echo 'The Heron Group met Vladimir Putin. Ruritanian Foreign Minister Lee visited Japan.' | entente build -g wide.db --overlay wide.tsv -"); err != nil {
		t.Fatal(err)
	}
	var years strings.Builder
	for y := 1990; y < 2020; y++ {
		fmt.Fprintf(&years, "Norway thanked Chile in May %d. ", y)
	}
	if _, err := shell(t, dir, "echo '"+years.String()+"' | entente build -g years.db -"); err != nil {
		t.Fatal(err)
	}
	style := regexp.MustCompile("\x1b\\[[0-9;]*m")
	for _, line := range []string{
		`entente path -g talks.db "Abiy Ahmed" Iran`, `entente show -g talks.db "Saudi Arabia"`, `entente claims -g talks.db`,
		`entente timeline -g talks.db Iran "Saudi Arabia"`, `entente common -g talks.db Iran Turkey`, `entente connect -g talks.db Iran Turkey Israel`,
		`entente extract data/sample/prespa-2018.md`, `entente actors -g talks.db`, `entente actors data/sample/prespa-2018.md`,
		`entente actors -g wide.db`, `entente show -g wide.db org/heron`, `entente claims -g wide.db`, `entente path -g wide.db org/heron Putin`,
		`entente stats -g wide.db`, `entente why --not data/sample/prespa-2018.md:9`, `entente parse data/sample/prespa-2018.md`,
		`echo "Foreign Minister Lee met the Norwegian president in Oslo." | entente review -`, `entente diff wide.db talks.db`, `entente timeline -g years.db Norway Chile`, `entente export -f list`, `entente demo`, `entente path --help`,
		`echo "claims(\"Putin\")" | entente repl -g wide.db`,
		`echo "g.V(actor(\"Putin\")).Tag(\"a\").Both().Tag(\"b\").Out().All()" | entente repl -g wide.db`,
	} {
		cols := 40
		if strings.Contains(line, "--help") {
			cols = 60 // a formula is not broken
		}
		out, err := shell(t, dir, "script -qec 'stty cols "+strconv.Itoa(cols)+"; "+line+"' /dev/null < /dev/null")
		if err != nil {
			t.Errorf("%s: %v", line, err)
		}
		if !style.MatchString(out) && !strings.Contains(line, "--help") {
			t.Errorf("%s: no colour", line)
		}
		out, _, _ = strings.Cut(out, "Examples:") // what is to be typed is not broken
		for l := range strings.Lines(strings.ReplaceAll(out, "\r\x1b[K", "\n")) {
			if l = strings.TrimRight(l, "\r\n"); term.Columns(l) > cols {
				t.Errorf("%s: %d columns: %s", line, term.Columns(l), l)
			}
		}
		if strings.Contains(line, "wide.db") || strings.Contains(line, "data/sample") {
			continue // each of these takes a while, and colour has one door
		}
		if out, err := shell(t, dir, "NO_COLOR=1 script -qec '"+line+"' /dev/null < /dev/null"); err != nil || style.MatchString(out) {
			t.Errorf("%s: colour with NO_COLOR (%v)", line, err)
		}
	}
}
