package main

import (
	"fmt"
	"io/fs"
	"iter"
	"os"
	"strings"

	"entente/data"
	"entente/extract"
	"entente/extract/read"
	"entente/graph"
	"entente/internal/term"
)

// demoCmd runs everything once, on what comes with the program.
type demoCmd struct {
	From string `arg:"" optional:"" default:"Kim Jong-un" help:"Where the path starts."`
	To   string `arg:"" optional:"" default:"Saudi Arabia" help:"Where it ends."`
	Keep string `help:"Keep the graph in this folder." placeholder:"DIR"`
	JSON bool   `help:"Print the summary and the paths as JSON, one a line."`
}

func (*demoCmd) Help() string {
	return `Examples:
  entente demo
  entente demo "Abiy Ahmed" "Raúl Castro"`
}

func (c *demoCmd) Run(e *env) error {
	dir := c.Keep
	if dir == "" {
		var err error
		if dir, err = os.MkdirTemp("", "entente-demo-"); err != nil {
			return err
		}
		defer os.RemoveAll(dir)
	}
	if err := c.build(e, dir); err != nil {
		return err
	}
	if !c.JSON {
		fmt.Fprintln(e.out)
		e.out.Line("", e.out.Paint(term.Bold, fmt.Sprintf("How is %s connected with %s?", c.From, c.To)))
		fmt.Fprintln(e.out)
	}
	path := pathCmd{pathFlags: pathFlags{graphFlag: graphFlag{dir}, From: c.From, To: c.To, K: 2, MaxHops: 8}, JSON: c.JSON}
	return path.Run(e)
}

func (c *demoCmd) build(e *env, dir string) error {
	x, err := extract.New(data.FS)
	if err != nil {
		return err
	}
	store, err := graph.Open(dir, graph.Options{})
	if err != nil {
		return err
	}
	defer store.Close()
	sum := newSummary(e)
	sum.oneLine = true // paths follow, each on a line
	people := extract.NewNamesakes()
	change, err := store.ReplaceAll(e.ctx, sum.documents(x, people.Apart(x, x.All(e.ctx, sample(), 2)), people))
	sum.status.Clear()
	if err != nil {
		return err
	}
	sum.take(change)
	return sum.report(e, c.JSON, false)
}

// sample gives the news items that come with the program.
func sample() iter.Seq2[read.Item, error] {
	return func(yield func(read.Item, error) bool) {
		names, err := fs.Glob(data.FS, "sample/*.md")
		if err != nil {
			yield(read.Item{}, err)
			return
		}
		for _, name := range names {
			if strings.HasSuffix(name, "README.md") {
				continue
			}
			file, err := data.FS.Open(name)
			if err != nil {
				yield(read.Item{}, err)
				return
			}
			defer file.Close()
			for item, err := range read.Read(name, file, read.Defaults{}) {
				if !yield(item, err) {
					return
				}
			}
		}
	}
}
