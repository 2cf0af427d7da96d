package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/alecthomas/kong"

	"entente/graph"
	"entente/internal/term"
)

// grammar is the command line.
type grammar struct {
	Build      buildCmd      `cmd:"" help:"Read news into a graph."`
	Path       pathCmd       `cmd:"" help:"Show how two actors are connected, with the sentence under every hop."`
	Common     commonCmd     `cmd:"" help:"Show whom several actors all deal with."`
	Connect    connectCmd    `cmd:"" help:"Show what connects several actors: a small tree of hops."`
	Report     reportCmd     `cmd:"" help:"Write the paths between two actors and their proof as one web page."`
	Show       showCmd       `cmd:"" help:"Show an actor: its offices, its partners, what it did last."`
	Timeline   timelineCmd   `cmd:"" help:"List what there is between two actors by date."`
	Claims     claimsCmd     `cmd:"" help:"List statements by actor, relation, status, speaker, date and so on."`
	Why        whyCmd        `cmd:"" help:"Say which rule and which words made a statement."`
	Review     reviewCmd     `cmd:"" help:"List names that are unclear and new persons of one name, to decide on."`
	Extract    extractCmd    `cmd:"" help:"Print the statements of a text with their evidence; store nothing."`
	Query      queryCmd      `cmd:"" help:"Run a query in Cayley's language, Gizmo."`
	Repl       replCmd       `cmd:"" help:"Open Cayley's REPL on a graph."`
	Load       loadCmd       `cmd:"" help:"Put quads of any kind into a graph, from N-Quads or N-Triples."`
	Export     exportCmd     `cmd:"" help:"Write a graph in a format that other tools read."`
	Serve      serveCmd      `cmd:"" help:"Show a graph in a browser, with an API for programs."`
	MCP        mcpCmd        `cmd:"" name:"mcp" help:"Let an assistant read a graph, over the Model Context Protocol."`
	Actors     actorsCmd     `cmd:"" help:"Find actors in a graph by name, or list them."`
	Diff       diffCmd       `cmd:"" help:"Say what one graph has that another has not."`
	Stats      statsCmd      `cmd:"" help:"Count what is in a graph."`
	Verify     verifyCmd     `cmd:"" help:"Read a whole graph and say what is wrong with it."`
	Compact    compactCmd    `cmd:"" help:"Rewrite a graph without what deleted documents have left behind."`
	Parse      parseCmd      `cmd:"" help:"Show the words and the grammar of a text."`
	Demo       demoCmd       `cmd:"" help:"Run the whole thing on eight news items that come with the program."`
	Completion completionCmd `cmd:"" help:"Print the script that completes command lines in a shell."`
	Complete   completeCmd   `cmd:"" hidden:""`
	Man        manCmd        `cmd:"" help:"Print the manual page."`
	Version    versionCmd    `cmd:"" help:"Print the version."`
}

// env is what a command works with: the answer goes to out, all else to err.
type env struct {
	ctx    context.Context
	in     io.Reader
	out    *term.Terminal
	err    *term.Terminal
	getenv func(string) string
}

// note says something that is no answer, after what was answered so far.
func (e *env) note(format string, args ...any) {
	_ = e.flush() // an error comes again with the next line of the answer
	e.err.Line("", e.err.Paint(term.Dim, fmt.Sprintf(format, args...)))
}

// working says on the terminal that work is under way, and for how long, until it is
// told to stop.
func (e *env) working(format string, args ...any) (stop func()) {
	started := time.Now()
	return term.NewStatus(e.err).Watch(func() string {
		return fmt.Sprintf("%s, %s so far", fmt.Sprintf(format, args...), time.Since(started).Round(time.Second))
	})
}

// flush passes on what was printed so far, for who waits for it.
func (e *env) flush() error {
	if w, ok := e.out.Writer.(interface{ Flush() error }); ok {
		return w.Flush()
	}
	return nil
}

// run does what main does, on any streams, and gives the exit status.
func run(args []string, in io.Reader, out, errw io.Writer, getenv func(string) string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends at once
	e := &env{ctx: ctx, in: in, out: term.New(out, getenv), err: term.New(errw, getenv), getenv: getenv}
	buffered := bufio.NewWriter(out)
	plain := e.out.Writer
	e.out.Writer = buffered
	err := dispatch(e, args, plain)
	if flushErr := buffered.Flush(); err == nil && flushErr != nil {
		err = flushErr
	}
	return e.report(err)
}

// exited is how kong leaves after --help.
type exited struct{}

func dispatch(e *env, args []string, out io.Writer) (err error) {
	defer func() {
		gone := recover()
		if _, helped := gone.(exited); gone != nil && !helped { // a mistake of ours, which must not pass for an answer
			panic(gone)
		}
	}()
	if len(args) == 0 {
		args = []string{"--help"}
	}
	k, err := kong.New(
		&grammar{},
		kong.Name("entente"),
		kong.Description("Reads news and answers how states, organisations and persons are connected, with the sentence that proves every step."),
		kong.UsageOnError(),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: min(100, e.out.Width())}),
		kong.Writers(e.out, e.err),
		kong.Exit(func(int) { panic(exited{}) }),
	)
	if err != nil {
		return err
	}
	c, err := k.Parse(args)
	if err != nil {
		return usageError{err}
	}
	return c.Run(e, k)
}

// A hinted error says what to do about it.
type hinted struct {
	error
	hint string
}

func (h hinted) Unwrap() error { return h.error }

func withHint(err error, format string, args ...any) error {
	return hinted{err, fmt.Sprintf(format, args...)}
}

type usageError struct{ error }

func (u usageError) Unwrap() error { return u.error }

// errNothing says that all went well and the answer is empty.
var errNothing = errors.New("nothing found")

// The exit statuses.
const (
	statusFound       = 0
	statusError       = 1
	statusUsage       = 2
	statusNothing     = 3
	statusInterrupted = 130
)

// explain adds what to do about an error of the store.
func explain(err error) error {
	var said hinted
	switch {
	case errors.As(err, &said):
	case errors.Is(err, graph.ErrBusy):
		return withHint(err, "wait until the other entente is done; one writes, or many read")
	case errors.Is(err, graph.ErrDamaged):
		return withHint(err, "remove the folder and build it again from the texts")
	}
	return err
}

// report says what went wrong, and gives the exit status for it.
func (e *env) report(err error) int {
	if err == nil {
		return statusFound
	}
	err = explain(err)
	status, message := statusError, strings.TrimSuffix(err.Error(), "\n")
	var usage usageError
	var query graph.BadQuery
	switch {
	case errors.As(err, &usage), errors.As(err, &query):
		status = statusUsage
	case errors.Is(err, errNothing):
		status = statusNothing
	case errors.Is(err, context.Canceled):
		status, message = statusInterrupted, "interrupted"
	}
	e.err.Hang(e.err.Paint(term.Red, "entente:")+" ", message)
	hint := "   " + e.err.Paint(term.Dim, "hint:") + " "
	var h hinted
	if errors.As(err, &h) {
		e.err.Hang(hint, h.hint)
	} else if status == statusUsage {
		e.err.Hang(hint, "entente --help, or entente COMMAND --help for two examples")
	}
	return status
}
