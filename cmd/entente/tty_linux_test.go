package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// typist sits before a terminal of its own, in which a command runs.
type typist struct {
	t    *testing.T
	end  *os.File // of the terminal, where the keys go in and the screen comes out
	cmd  *exec.Cmd
	mu   sync.Mutex
	seen strings.Builder
}

// sit opens a terminal of some size and starts entente in it.
func sit(t *testing.T, dir string, w, h uint16, env []string, args ...string) *typist {
	t.Helper()
	return sitAt(t, dir, w, h, env, "entente", args...)
}

// sitAt opens a terminal of some size and starts a program in it.
func sitAt(t *testing.T, dir string, w, h uint16, env []string, program string, args ...string) *typist {
	t.Helper()
	end, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no terminals here: ", err)
	}
	t.Cleanup(func() { end.Close() })
	if err := unix.IoctlSetPointerInt(int(end.Fd()), unix.TIOCSPTLCK, 0); err != nil {
		t.Skip("no terminals here: ", err)
	}
	n, err := unix.IoctlGetInt(int(end.Fd()), unix.TIOCGPTN)
	if err != nil {
		t.Fatal(err)
	}
	tty, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer tty.Close()
	p := &typist{t: t, end: end, cmd: exec.Command(program, args...)}
	p.size(w, h)
	p.cmd.Dir, p.cmd.Env = dir, append(append(os.Environ(), "TERM=xterm"), env...)
	p.cmd.Stdin, p.cmd.Stdout, p.cmd.Stderr = tty, tty, tty
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		buf := make([]byte, 1<<14)
		for {
			n, err := end.Read(buf)
			p.mu.Lock()
			p.seen.Write(buf[:n])
			p.mu.Unlock()
			if err != nil {
				return
			}
		}
	}()
	return p
}

// size gives the terminal another size.
func (p *typist) size(w, h uint16) {
	if err := unix.IoctlSetWinsize(int(p.end.Fd()), unix.TIOCSWINSZ, &unix.Winsize{Col: w, Row: h}); err != nil {
		p.t.Fatal(err)
	}
}

func (p *typist) press(keys string) {
	if _, err := p.end.WriteString(keys); err != nil {
		p.t.Fatal(err)
	}
}

// frame is what stands on the screen now.
func (p *typist) frame() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	all := p.seen.String()
	return all[strings.LastIndex(all, "\x1b[H")+1:]
}

// sees waits until some words stand on the screen.
func (p *typist) sees(words string) string {
	p.t.Helper()
	var shown string
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if shown = p.frame(); strings.Contains(shown, words) {
			return shown
		}
	}
	p.t.Fatalf("no %q on\n%s", words, shown)
	return ""
}

// leaves waits for the end of the command.
func (p *typist) leaves() {
	p.t.Helper()
	late := time.AfterFunc(time.Minute, func() { _ = p.cmd.Process.Kill() })
	defer late.Stop()
	if err := p.cmd.Wait(); err != nil {
		p.t.Errorf("it left with %v:\n%s", err, p.frame())
	}
}

// An analyst decides on the screen: names, statements, another name; takes one back, and
// leaves. Builds go by what the file has then.
func TestJudge(t *testing.T) {
	dir := t.TempDir()
	for name, words := range map[string]string{
		"a.txt": "Foreign Minister Lee met the Norwegian president in Oslo. Norway thanked Chile.",
		"b.txt": "Vladimir Putin visited China. Iran accused Israel.",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(words), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	p := sit(t, dir, 80, 24, []string{"NO_COLOR=1"}, "review", "--ask", "mine.tsv", "a.txt", "b.txt")
	if shown := p.sees("several actors have this name"); !strings.Contains(shown, "Foreign Minister [Lee] met") || strings.Contains(shown, "\x1b[1m") {
		t.Errorf("the name is not set off, or there is colour:\n%s", shown)
	}
	p.press("i")
	p.sees("whom it means in a: person/_")
	p.press("lee-jae-m\t\r")
	p.sees("✓ person/lee-jae-myung")
	p.press("?")
	p.sees("merge: the name means one actor")
	p.press("q\t")
	p.sees("[Statements 0/")
	p.press("/accused\r")
	p.sees("▸   Iran accused Israel")
	p.press("c")
	p.sees("relation: accused_")
	p.press(strings.Repeat("\x7f", 7) + "condemn\t\r")
	p.sees("status: actual_")
	p.press("\r")
	p.sees("polarity: positive_")
	p.press("\r")
	p.sees("≠ Iran accused Israel")
	p.press("\x1b[H/visited\rr")
	p.sees("✗ Vladimir Putin visited China")
	p.size(60, 12)
	p.press("/thanked\r") // whether the size is seen by itself is seen below
	p.sees("▸   Norway thanked Chile")
	p.press("r")
	p.sees("✗ Norway thanked Chile")
	p.press("u")
	p.sees("undone")
	p.press("+Oslo group\r")
	p.sees("of the actor with the id")
	p.press("country/no\r")
	p.sees("Oslo group is a name of country/no")
	p.press("q")
	p.leaves()
	p.sees("4 decisions in mine.tsv")
	raw, err := os.ReadFile(filepath.Join(dir, "mine.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"name\tdocument\tactor\tnote\nLee\ta\tperson/lee-jae-myung\tForeign Minister Lee met the Norwegian president in Oslo.\n",
		"\tcorrect\tcondemned\t\t\tIran accused Israel.\n", "\treject\t\t\t\tVladimir Putin visited China.\n",
		"id\tname\taliases\ttype\tcountry\ncountry/no\tNorway\tOslo group\tcountry\t\n",
	} {
		if !strings.Contains(string(raw), want) {
			t.Errorf("no %q in\n%s", want, raw)
		}
	}
	if strings.Contains(string(raw), "thanked") {
		t.Errorf("what was undone is there:\n%s", raw)
	}
	out, err := shell(t, dir, "entente build -g g --overlay mine.tsv a.txt b.txt && entente claims -g g")
	if err != nil || !strings.Contains(out, "Lee Jae-myung  met-with") || !strings.Contains(out, "Iran  condemned  Israel") || strings.Contains(out, "visited") {
		t.Errorf("%v:\n%s", err, out)
	}
}

// Where there is nothing to decide, no screen opens.
func TestNothingToJudge(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.txt"), []byte("It rained on the hills all day, and nobody was there."), 0o666); err != nil {
		t.Fatal(err)
	}
	p := sit(t, dir, 80, 24, nil, "review", "--ask", "mine.tsv", "a.txt")
	if err := p.cmd.Wait(); p.cmd.ProcessState.ExitCode() != statusNothing {
		t.Errorf("it left with %v", err)
	}
	for _, want := range []string{"nothing found", "no name is unclear, and no statement was read"} {
		p.sees(want)
	}
}

// Another size is seen without a key, Ctrl-C leaves, and what was decided before is
// there again; a decision is kept although nobody left it.
func TestJudgeGoesOn(t *testing.T) {
	dir := t.TempDir()
	const before = "# ours\nstatement\tverdict\trelation\tstatus\tpolarity\tnote\n"
	if err := os.WriteFile(filepath.Join(dir, "mine.tsv"), []byte(before), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "a.txt"), []byte("Norway thanked Chile. Chile praised Norway."), 0o666); err != nil {
		t.Fatal(err)
	}
	p := sit(t, dir, 80, 24, nil, "review", "--ask", "mine.tsv", "a.txt")
	p.sees("Norway thanked Chile")
	p.press("a")
	p.sees("accepted")
	p.size(50, 20)
	p.sees("\x1b[2m" + strings.Repeat("─", 50) + "\x1b[0m")
	p.press("\x03")
	p.leaves()
	p = sit(t, dir, 80, 24, nil, "review", "--ask", "mine.tsv", "a.txt")
	if shown := p.sees("accepted"); !strings.Contains(shown, "▸   Chile praised Norway") {
		t.Errorf("it does not begin where nothing is decided yet:\n%s", shown)
	}
	p.press("r")
	p.sees("rejected")
	_ = p.cmd.Process.Kill()
	_ = p.cmd.Wait()
	raw, err := os.ReadFile(filepath.Join(dir, "mine.tsv"))
	if err != nil || !strings.HasPrefix(string(raw), before) || !strings.Contains(string(raw), "accept\t") || !strings.Contains(string(raw), "reject\t") {
		t.Errorf("%v:\n%s", err, raw)
	}
}

// In a session on a terminal Ctrl-C stops the query that runs, and a line that starts
// with a full stop goes on with the query before; the history is kept.
func TestReplOnATerminal(t *testing.T) {
	dir := t.TempDir()
	if _, err := shell(t, dir, "echo 'Norway thanked Chile. Chile praised Peru.' | entente build -g g -"); err != nil {
		t.Fatal(err)
	}
	p := sit(t, dir, 60, 30, []string{"XDG_STATE_HOME=" + dir + "/state"}, "repl", "-g", "g")
	p.sees("entente> ")
	p.press("while (true) {}\r")
	time.Sleep(time.Second) // until it runs
	p.press("\x03")
	p.sees("error: stopped")
	p.press("g.V(\r")
	p.sees("    ...> ")
	p.press("nonsense\x03") // away with the query, and not with the session
	p.press("g.V(actor(\"Norw\t)\r")
	p.sees("a path that nobody walks yet")
	p.press(".Out(rel(\"thanked\")).All()\r")
	p.sees("Chile")
	p.press("exit\r")
	p.leaves()
	raw, err := os.ReadFile(filepath.Join(dir, "state/entente/history"))
	if err != nil || !strings.Contains(string(raw), "g.V(actor(\"Norway\"))\n") {
		t.Errorf("%v: %s", err, raw)
	}
}

// Bash completes what is typed into it, also within quotes.
func TestBashCompletesWithinQuotes(t *testing.T) {
	dir := t.TempDir()
	_, err := shell(t, dir, "echo 'Saudi Arabia thanked the United Arab Emirates.' | entente build -g g - && entente completion bash > entente.bash")
	if err != nil {
		t.Fatal(err)
	}
	p := sitAt(t, dir, 100, 30, []string{"PS1=ready> "}, "bash", "--norc", "-i")
	p.press("source ./entente.bash\r")
	for typed, want := range map[string]string{
		`entente path -g g "United A`:         `entente path -g g "United Arab Emirates"`,
		`entente path -g 'g' 'Saudi A`:        `entente path -g 'g' 'Saudi Arabia'`,
		`entente path -g g United\ A`:         `entente path -g g United\ Arab\ Emirates`,
		`entente claims -g g --status=plan`:   `entente claims -g g --status=planned`,
		`entente show -g g --json United\ Ar`: `United\ Arab\ Emirates`,
	} {
		p.press(typed + "\t")
		p.sees(want)
		p.press("\x15")
	}
	_ = p.cmd.Process.Kill()
	_ = p.cmd.Wait()
}

// The status line of a build fits into the terminal, also into one that is made narrower
// meanwhile and has folded the line.
func TestBuildOnANarrowTerminal(t *testing.T) {
	dir := t.TempDir()
	var news strings.Builder
	for i := range 600 {
		fmt.Fprintf(&news, "{\"id\":\"n%d\",\"text\":\"Norway thanked Chile for help with case %d, and the foreign minister of Peru visited Oslo.\"}\n", i, i)
	}
	if err := os.WriteFile(filepath.Join(dir, "a.jsonl"), []byte(news.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	p := sit(t, dir, 100, 24, []string{"NO_COLOR=1"}, "build", "-g", "g", "a.jsonl")
	p.sees(" left, ")
	p.size(30, 24)
	p.sees("A\r\x1b[J") // up to where the folded line began
	p.sees("600 documents read")
	p.leaves()
	_, narrow, _ := strings.Cut(p.frame(), "A\r\x1b[J")
	for line := range strings.SplitSeq(narrow, "\r\x1b[K") {
		if line, _, _ = strings.Cut(line, "\r"); strings.Contains(line, "left") && len([]rune(line)) >= 30 {
			t.Errorf("%q is wider than the terminal", line)
		}
	}
}
