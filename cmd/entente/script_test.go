package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"
)

// What a script, or the test of scripts, tells the program that it runs in.
const (
	saidFolder = "ENTENTE_SAID"     // what the program says is kept in a file of this folder
	fileLimit  = "ENTENTE_LIMIT"    // no file grows beyond so many bytes, as on a full disk
	ordinary   = "ENTENTE_ORDINARY" // the modes of files count, also for root
)

func TestMain(m *testing.M) {
	if err := limit(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	testscript.Main(m, map[string]func(){"entente": recorded})
}

// recorded is main, with a record of what it says where one is asked for.
func recorded() {
	dir := os.Getenv(saidFolder)
	if dir == "" {
		main()
		return
	}
	file, err := os.CreateTemp(dir, "")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	out, errs := &record{to: os.Stdout, copy: file}, &record{to: os.Stderr, copy: file}
	os.Exit(run(os.Args[1:], os.Stdin, out, errs, os.Getenv))
}

// record writes to a stream, and a copy beside it.
type record struct{ to, copy io.Writer }

func (r *record) Write(p []byte) (int, error) {
	_, _ = r.copy.Write(p) // it may be too much under a limit that is tried
	return r.to.Write(p)
}

// TestScript runs the command line as people type it, and looks whether that has
// brought about every message of an error that people can meet.
func TestScript(t *testing.T) {
	said := t.TempDir()
	var started atomic.Int32
	limits, postgres := canLimit(), os.Getenv("ENTENTE_POSTGRES")
	t.Run("all", func(t *testing.T) {
		testscript.Run(t, testscript.Params{
			Dir:           "testdata/script",
			UpdateScripts: os.Getenv("UPDATE") == "1",
			Setup: func(env *testscript.Env) error {
				started.Add(1)
				env.Setenv(saidFolder, said)
				env.Setenv("ENTENTE_POSTGRES", postgres)
				return os.Symlink(dataDir(t), filepath.Join(env.WorkDir, "data"))
			},
			Cmds: scriptCommands(),
			Condition: func(what string) (bool, error) {
				switch what {
				case "limits":
					return limits, nil
				case "postgres":
					return postgres != "", nil
				case "lean":
					return lean, nil
				}
				return false, fmt.Errorf("no condition is called %s", what)
			},
		})
	})
	if scripts := scriptFiles(t); int(started.Load()) == len(scripts) && !t.Failed() {
		everyMessage(t, said, scripts, map[string]bool{"limits": limits, "postgres": postgres != "", "lean": lean})
	}
}

func scriptFiles(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/script/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	return files
}

func dataDir(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("../../data")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// shell runs a line of a README or a help text in dir, where entente is this
// test binary, and gives what it printed on stdout.
func shell(t *testing.T, dir, line string) (string, error) {
	t.Helper()
	cmd := exec.Command("sh", "-c", line)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil && stderr.Len() > 0 {
		t.Logf("%s: %s", line, stderr.String())
	}
	return string(out), err
}

// TestReadme runs the session in the README and compares what it prints. UPDATE=1
// writes what it prints now.
func TestReadme(t *testing.T) {
	const name = "../../README.md"
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	dir := workDir(t)
	var now strings.Builder
	lines := strings.SplitAfter(string(raw), "\n")
	sessions := 0
	for i := 0; i < len(lines); i++ {
		now.WriteString(lines[i])
		if lines[i] != "```console\n" {
			continue
		}
		sessions++
		for i++; i < len(lines) && lines[i] != "```\n"; i++ {
			if cmd, ok := strings.CutPrefix(lines[i], "$ "); ok {
				now.WriteString(lines[i])
				out, err := shell(t, dir, cmd)
				if err != nil {
					t.Errorf("%s: %v", strings.TrimSpace(cmd), err)
				}
				now.WriteString(out)
			}
		}
		now.WriteString("```\n")
	}
	if sessions == 0 {
		t.Fatal("the README has no session")
	}
	if os.Getenv("UPDATE") == "1" {
		if err := os.WriteFile(name, []byte(now.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if diff := cmp.Diff(string(raw), now.String()); diff != "" {
		t.Errorf("the README shows what is no longer printed (UPDATE=1 takes what is now)\n%s", diff)
	}
}

// workDir makes a folder where the commands of a session run: data is there.
func workDir(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.Symlink(dataDir(t), filepath.Join(dir, "data")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestHelpExamples runs the examples that each command's help shows.
func TestHelpExamples(t *testing.T) {
	dir := workDir(t)
	if _, err := shell(t, dir, "entente build -g talks.db data/sample"); err != nil {
		t.Fatal(err)
	}
	for _, name := range commands(t) {
		var help bytes.Buffer
		if status := run([]string{name, "--help"}, strings.NewReader(""), &help, io.Discard, os.Getenv); status != statusFound {
			t.Errorf("%s --help: exit status %d", name, status)
		}
		list := examples(help.String())
		for _, line := range list {
			// A server is ended after a moment, by one signal or two, and takes any free port.
			if server := strings.Replace(line, "entente serve", "ENTENTE_LISTEN=127.0.0.1:0 timeout --foreground --preserve-status -s INT 2 entente serve", 1); server != line {
				line = server + " || [ $? = 130 ]"
			}
			if _, err := shell(t, dir, line); err != nil {
				t.Errorf("%s: %s: %v", name, line, err)
			}
		}
		if len(list) < 2 {
			t.Errorf("%s --help shows %d examples, want two", name, len(list))
		}
	}
}

// examples are the lines of a help text that can be typed as they are.
func examples(help string) []string {
	_, block, _ := strings.Cut(help, "Examples:\n")
	var list []string
	for line := range strings.Lines(strings.TrimLeft(block, "\n")) {
		if line = strings.TrimSpace(line); line == "" {
			break
		}
		list = append(list, line)
	}
	return list
}

// commands reads the names of the commands from the help, as a person would.
func commands(t *testing.T) []string {
	t.Helper()
	var help bytes.Buffer
	run([]string{"--help"}, strings.NewReader(""), &help, io.Discard, os.Getenv)
	_, list, ok := strings.Cut(help.String(), "Commands:\n")
	if !ok {
		t.Fatalf("no commands in the help:\n%s", help.String())
	}
	var names []string
	for line := range strings.Lines(list) {
		if f := strings.Fields(line); len(f) > 0 && strings.HasPrefix(line, "  ") && !strings.HasPrefix(line, "   ") {
			names = append(names, f[0])
		} else if len(f) == 0 {
			break
		}
	}
	return names
}
