package graph

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// fileLimit tells the child process how many bytes a file may have: beyond that
// writes fail, as they do on a full disk.
const fileLimit = "ENTENTE_FILE_LIMIT"

// limitFiles makes writes fail that make a file larger than the limit, if one is given.
func limitFiles() error {
	n, err := strconv.ParseUint(os.Getenv(fileLimit), 10, 64)
	if err != nil {
		return nil
	}
	signal.Ignore(syscall.SIGXFSZ) // the write is to fail, not the process
	return syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: n, Max: n})
}

// rebuildFolder names the folder in which the child is to make a graph anew.
const rebuildFolder = "ENTENTE_REBUILD_FOLDER"

func rebuildChild(dir string) int {
	if _, err := Rebuild(context.Background(), dir, Options{}, allQuads(crashDocs(&testing.T{})...)); err != nil {
		fmt.Println(err)
		return 1
	}
	return 0
}

// starve runs a child that is to build under a limit, and gives what it said when
// it could not go on; nothing where it came to its end.
func starve(t *testing.T, what, dir string, limit int) string {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), what+"="+dir, fmt.Sprintf("%s=%d", fileLimit, limit))
	out, err := cmd.Output()
	if err == nil {
		return ""
	}
	if cmd.ProcessState.ExitCode() != 1 {
		t.Fatalf("the child ended with %v: %s", err, out)
	}
	return string(out)
}

// Where the disk is full, a build says so, and leaves whole documents and a sound
// graph, to which one can add when there is room again.
func TestFullDisk(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	docs := crashDocs(t)
	undisturbed := open(t, t.TempDir(), Options{})
	put(t, undisturbed, docs...)
	want := dump(t, undisturbed)
	failed := 0
	for limit := 48 << 10; limit < 16<<20; limit *= 4 {
		dir := t.TempDir()
		said := starve(t, crashFolder, dir, limit)
		if said == "" {
			break
		}
		if failed++; !strings.Contains(said, "file too large") || !strings.Contains(said, dir) {
			t.Errorf("at %d bytes the build said %q", limit, said)
		}
		s, err := Open(dir, Options{})
		if err != nil {
			t.Fatalf("after a full disk at %d bytes: %v", limit, err)
		}
		checkWhole(t, s, docs)
		sound(t, s)
		put(t, s, docs...)
		if dump(t, s) != want {
			t.Errorf("at %d bytes a build after a full disk ends in other bytes", limit)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if failed < 2 {
		t.Errorf("only %d builds have met a full disk", failed)
	}
}

// A graph that cannot be made anew for want of room stays as it was.
func TestRebuildOnAFullDisk(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	dir := t.TempDir()
	s, err := Open(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	put(t, s, docQuads(t, "a", "P", "2024", "kp met ru"))
	want := dump(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if said := starve(t, rebuildFolder, dir, 96<<10); !strings.Contains(said, "file too large") {
		t.Errorf("the child said %q", said)
	}
	s = open(t, dir, Options{})
	sound(t, s)
	if got := dump(t, s); got != want {
		t.Errorf("the old graph is now\n%s", got)
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) > 2 { // the graph and its index
		t.Errorf("%v is left (%v)", left, err)
	}
}
