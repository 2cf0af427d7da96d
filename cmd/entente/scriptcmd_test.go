package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	bolt "go.etcd.io/bbolt"
)

// scriptCommands are what scripts have beside the commands of testscript.
func scriptCommands() map[string]func(*testscript.TestScript, bool, []string) {
	return map[string]func(*testscript.TestScript, bool, []string){"status": status, "tamper": tamper, "ask": ask, "until": until, "many": many}
}

// status runs a command that must leave with the exit status given first.
func status(ts *testscript.TestScript, _ bool, args []string) {
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if fmt.Sprint(got) != args[0] {
		ts.Fatalf("%s: exit status %d, want %s", strings.Join(args[1:], " "), got, args[0])
	}
}

// until waits until a file holds some words.
func until(ts *testscript.TestScript, _ bool, args []string) {
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if raw, err := os.ReadFile(ts.MkAbs(args[0])); err == nil && strings.Contains(string(raw), args[1]) {
			return
		}
	}
	ts.Fatalf("no %q in %s", args[1], args[0])
}

// many writes a file of so many times some words, each with its number for every #.
//
//	many N WORDS FILE
func many(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[0])
	ts.Check(err)
	words, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	var all strings.Builder
	for i := range n {
		all.WriteString(strings.ReplaceAll(words, "#", strconv.Itoa(i)))
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(all.String()), 0o600))
}

// tamper changes a graph file behind the program's back: it drops a table, or fills what
// stands under the n-th key of it, or under all, with a byte, as a fault of the disk does.
//
//	tamper GRAPH drop TABLE
//	tamper GRAPH fill TABLE N|all BYTE
func tamper(ts *testscript.TestScript, _ bool, args []string) {
	name, table := filepath.Join(ts.MkAbs(args[0]), "indexes.bolt"), []byte(args[2])
	db, err := bolt.Open(name, 0o666, &bolt.Options{FreelistType: bolt.FreelistMapType})
	ts.Check(err)
	if args[1] == "drop" {
		ts.Check(db.Update(func(tx *bolt.Tx) error { return tx.DeleteBucket(table) }))
		ts.Check(db.Close())
		return
	}
	raw, err := os.ReadFile(name)
	ts.Check(err)
	fill, err := strconv.ParseUint(args[4], 16, 8)
	ts.Check(err)
	n := 0
	ts.Check(db.View(func(tx *bolt.Tx) error {
		return tx.Bucket(table).ForEach(func(k, v []byte) error {
			entry := slices.Concat(k, v) // they stand so in the file
			for at := 0; args[3] == "all" || args[3] == strconv.Itoa(n); at += len(entry) {
				found := bytes.Index(raw[at:], entry)
				if found < 0 {
					break
				}
				at += found
				for i := at + len(k); i < at+len(entry); i++ {
					raw[i] = byte(fill)
				}
			}
			n++
			return nil
		})
	}))
	ts.Check(db.Close())
	ts.Check(os.WriteFile(name, raw, 0o600))
}

// ask serves a graph, and gives the explorer's answers, each a line of its status and
// then what it says: to a GET of an address, or to a POST of the file named behind it.
//
//	ask GRAPH /path
//	ask GRAPH /path FILE
func ask(ts *testscript.TestScript, _ bool, args []string) {
	server := exec.Command("entente", "serve", "-g", args[0], "--listen", "127.0.0.1:0")
	server.Dir, server.Env = ts.MkAbs("."), append(os.Environ(), saidFolder+"="+ts.Getenv(saidFolder))
	said, err := server.StderrPipe()
	ts.Check(err)
	ts.Check(server.Start())
	defer func() {
		_ = server.Process.Signal(os.Interrupt)
		_ = server.Wait()
	}()
	address := ""
	for lines := bufio.NewScanner(said); address == "" && lines.Scan(); {
		address = regexp.MustCompile(`http://[0-9.:]+`).FindString(lines.Text())
	}
	if address == "" {
		ts.Fatalf("the server does not say where it is")
	}
	go func() { _, _ = io.Copy(io.Discard, said) }()
	var answer *http.Response
	if len(args) == 2 {
		answer, err = http.Get(address + args[1])
	} else {
		var body *os.File
		body, err = os.Open(ts.MkAbs(args[2]))
		ts.Check(err)
		answer, err = http.Post(address+args[1], "application/json", body)
	}
	ts.Check(err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	ts.Check(err)
	words := fmt.Sprintf("%d\n%s\n", answer.StatusCode, body)
	ts.Check(os.WriteFile(filepath.Join(ts.Getenv(saidFolder), fmt.Sprintf("answer-%d", time.Now().UnixNano())), []byte(words), 0o600))
	_, err = io.WriteString(ts.Stdout(), words)
	ts.Check(err)
}
