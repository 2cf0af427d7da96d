package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/nquads"
	"entente/internal/packed"
	"entente/internal/term"
)

// loadCmd puts anybody's quads into a graph.
type loadCmd struct {
	graphFlag
	Files []string `arg:"" name:"file" help:"Files in N-Quads or N-Triples, as they are or compressed with gzip or zstd; - is standard input."`
	Fresh bool     `help:"Make a new graph of these quads in place of the old one. This is also the fastest way to load many."`
	JSON  bool     `help:"Print the summary as JSON, with what was refused."`
}

func (*loadCmd) Help() string {
	return `Quads that the graph has already count once. A line that is not right is refused and told of, and the load goes on; the exit status is then 1. Blank nodes keep their labels: the same label in two files is one node. Quads in the graphs of a document last until that document is built again.

Examples:
  entente export -g talks.db | entente load -g copy.db -
  entente export -g talks.db -o talks.nq && entente load -g copy.db --fresh talks.nq`
}

// loading is a load under way, and its summary.
type loading struct {
	Read    int       `json:"read"`
	Added   int       `json:"added"`
	Refused []refusal `json:"refused"`

	e      *env
	quiet  bool // what is refused is in the summary only
	status *term.Status
	before int64 // bytes of the files before this one
	at     func() int64
	total  int64
	file   string
}

// refusal is a line that was not taken.
type refusal struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Reason string `json:"reason"`
}

func (c *loadCmd) Run(e *env) error {
	l := &loading{e: e, quiet: c.JSON, status: term.NewStatus(e.err), Refused: []refusal{}}
	for _, name := range c.Files {
		if info, err := os.Stat(name); err == nil {
			l.total += info.Size()
		} else if name != "-" {
			return err
		}
	}
	change, err := c.load(e, l)
	l.status.Clear()
	if err != nil {
		return err
	}
	l.Added = change.Added
	if c.JSON {
		enc := json.NewEncoder(e.out)
		enc.SetIndent("", "  ")
		err = enc.Encode(l)
	} else {
		e.note("%s read, %d added, %d refused", count(l.Read, "quad"), l.Added, len(l.Refused))
	}
	if err == nil && len(l.Refused) > 0 {
		err = fmt.Errorf("refused %s; what else was read is in the graph", count(len(l.Refused), "line"))
	}
	return err
}

// load writes into an empty folder at once, which is several times as fast as
// adding to what is there.
func (c *loadCmd) load(e *env, l *loading) (graph.Change, error) {
	if c.Fresh || !graph.Exists(c.Graph) {
		return graph.Rebuild(e.ctx, c.Graph, graph.Options{}, func(yield func(quad.Quad, error) bool) {
			for q, err := range l.quads(c.Files) {
				if l.refuse(err) {
					continue
				}
				if !yield(q, err) {
					return
				}
			}
		})
	}
	store, err := graph.Open(c.Graph, graph.Options{})
	if err != nil {
		return graph.Change{}, err
	}
	change, err := store.Load(e.ctx, l.quads(c.Files), func(err error) {
		if !l.refuse(err) {
			l.refuse(&nquads.Error{Msg: err.Error()})
		}
	})
	return change, errors.Join(err, store.Close())
}

// quads reads the files one after the other.
func (l *loading) quads(files []string) iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		for _, name := range files {
			if err := l.readFile(name, yield); errors.Is(err, errEnough) {
				return
			} else if err != nil {
				yield(quad.Quad{}, fmt.Errorf("%s: %w", name, err))
				return
			}
		}
	}
}

var errEnough = errors.New("enough was read")

func (l *loading) readFile(name string, yield func(quad.Quad, error) bool) error {
	in, closed, err := l.open(name)
	if err != nil {
		return err
	}
	defer closed.Close()
	watch := &watched{}
	if file, ok := in.(*os.File); ok {
		info, err := file.Stat()
		if err != nil {
			return err
		}
		watch.File = file
		watch.tell = func(at int64) {
			l.status.Set(func() string { return checked(name, at, info.Size()) })
		}
		in = watch
	}
	plain, err := nquads.Unpack(in)
	watch.tell = nil // the quads themselves say from here on how far it is
	if err != nil {
		return err
	}
	defer plain.Close()
	l.at = plain.At
	err = l.read(name, plain, yield)
	l.before += plain.At()
	return err
}

// open opens a file, or standard input. What is compressed is read twice, so of a pipe it
// is put into a file first.
func (l *loading) open(name string) (io.Reader, io.Closer, error) {
	source, closed := l.e.in, io.NopCloser(nil)
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, nil, err
		}
		if info, err := file.Stat(); err == nil && info.Mode().IsRegular() {
			return file, file, nil
		}
		source, closed = file, file
	}
	in := bufio.NewReader(source)
	if nquads.KindOf(in) == packed.None {
		return in, closed, nil
	}
	file, err := spooled(in)
	return file, file, errors.Join(err, closed.Close())
}

func (l *loading) read(name string, in io.Reader, yield func(quad.Quad, error) bool) error {
	l.file = name
	for q, err := range nquads.Read(in) {
		bad := (*nquads.Error)(nil)
		if err != nil && !errors.As(err, &bad) {
			return err
		}
		if l.Read++; l.Read%1000 == 0 {
			l.status.Set(l.progress)
		}
		if !yield(q, err) {
			return errEnough
		}
	}
	return nil
}

func (l *loading) progress() string {
	return fmt.Sprintf("%s %s: %d quads", term.Bar(l.before+l.at(), l.total), filepath.Base(l.file), l.Read)
}

// shown is how many refused lines are told of one by one.
const shown = 20

// refuse notes a line that is not right, and reports whether err is about one.
func (l *loading) refuse(err error) bool {
	bad := (*nquads.Error)(nil)
	if !errors.As(err, &bad) {
		return false
	}
	l.Refused = append(l.Refused, refusal{l.file, bad.Line, bad.Column, bad.Msg})
	l.status.Clear()
	switch n := len(l.Refused); {
	case l.quiet:
	case n <= shown:
		fmt.Fprintf(l.e.err, "%s:%d:%d: refused: %s\n", l.file, bad.Line, bad.Column, bad.Msg)
	case n == shown+1:
		l.e.note("and more; --json lists them all")
	}
	return true
}
