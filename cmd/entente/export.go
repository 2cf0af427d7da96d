package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"entente/data"
	"entente/data/plover"
	"entente/data/vocab"
	"entente/extract"
	"entente/graph"
	"entente/graph/draw"
	"entente/graph/export"
	"entente/graph/nquads"
	"entente/internal/term"
)

// exportCmd writes a graph, or a part of it, for other tools.
type exportCmd struct {
	Graph  string `short:"g" env:"ENTENTE_GRAPH" help:"Folder of the graph, or the address of a PostgreSQL database (postgres://...)." placeholder:"DIR"`
	Format string `short:"f" default:"nquads" help:"Format; list shows which there are." placeholder:"FORMAT"`
	Output string `short:"o" help:"Write to this file, or folder; not to standard output." placeholder:"FILE"`
	From   string `help:"Only the paths from this actor ..." placeholder:"NAME"`
	To     string `help:"... to this one." placeholder:"NAME"`
	K      int    `short:"k" default:"3" help:"How many paths at most." placeholder:"N"`
	Around string `help:"Only this actor and those it deals with." placeholder:"NAME"`
	Hops   int    `default:"1" help:"How far around an actor." placeholder:"N"`
	Most   int    `default:"0" help:"How many actors around it at most; those with most statements stay (0: all, 40 in a drawing)." placeholder:"N"`
	JSON   bool   `help:"Print as JSON which files were written, with -o, or which formats there are, with -f list."`
	filterFlags

	written []exported
}

// exported is a file that was written.
type exported struct {
	File   string `json:"file"`
	Format string `json:"format"`
	Bytes  int64  `json:"bytes"`
}

func (*exportCmd) Help() string {
	return `Without --from and --to or --around it is the whole graph; the filters hold for all. The same graph gives the same bytes every time.

Examples:
  entente export -f list
  entente export -g talks.db -f nquads > talks.nq
  entente export -g talks.db -f svg --from "Abiy Ahmed" --to Iran -o path.svg
  entente export -g talks.db -f gexf --around Iran --as-of 2024 -o iran.gexf`
}

func (c *exportCmd) Run(e *env) error {
	if c.Format == "list" {
		return c.list(e)
	}
	if c.JSON && c.Output == "" {
		return usageError{errors.New("--json goes with -o FILE, or with -f list: what is exported has the format that -f says")}
	}
	if c.Graph == "" {
		return usageError{errors.New("missing flags: --graph=DIR")}
	}
	f, ok := export.Find(c.Format)
	if !ok {
		return withHint(usageError{fmt.Errorf("no format is called %s", c.Format)}, "there are %s", formatNames())
	}
	store, err := (&graphFlag{c.Graph}).open()
	if err != nil {
		return err
	}
	defer store.Close()
	src, err := c.source(e, store)
	if err != nil {
		return err
	}
	if src.Picture == nil && f.Part {
		return withHint(usageError{export.ErrNoPicture}, "say --from NAME --to NAME, or --around NAME")
	}
	if c.Output != "" && f.Name == "csv" && isFolder(c.Output) {
		err = c.tables(e, src)
	} else {
		err = c.write(e, func(w io.Writer) error { return f.Write(e.ctx, w, src) }, f.Name, c.Output)
	}
	if err == nil && c.JSON {
		err = indented(e, c.written)
	}
	return err
}

// list tells which formats there are.
func (c *exportCmd) list(e *env) error {
	type format struct {
		Name    string `json:"name"`
		Suffix  string `json:"suffix"`
		Gloss   string `json:"gloss"`
		Readers string `json:"readers"`
		Options string `json:"options"`
	}
	var all []format
	var rows [][]string
	for _, f := range export.Formats() {
		options := takes(f)
		all = append(all, format{f.Name, f.Suffix, f.Gloss, f.Readers, options})
		rows = append(rows, []string{f.Name, f.Suffix, f.Gloss, f.Readers, options})
	}
	if c.JSON {
		return indented(e, all)
	}
	e.out.Rows("", []term.Column{{Title: "NAME", Style: term.Bold}, {Title: "ENDING"}, {Title: "WHAT IT IS"}, {Title: "READ BY"}, {Title: "OPTIONS"}}, rows)
	fmt.Fprintln(e.out)
	e.out.Hang("part     ", "--from NAME --to NAME, with -k; or --around NAME, with --hops and --most; without either it is the whole graph")
	e.out.Hang("filters  ", "--as-of, --since, --until, --relation, --status, --evidence, --speaker, --publisher")
	return nil
}

// takes says which options go with a format.
func takes(f export.Format) string {
	switch {
	case f.Part:
		return "needs a part, filters"
	case f.Name == "csv":
		return "part, filters, -o FOLDER/ with nodes.csv beside it"
	}
	return "part, filters"
}

// source is what the flags ask for.
func (c *exportCmd) source(e *env, store *graph.Store) (*export.Source, error) {
	rels, err := vocab.LoadRelations(data.FS)
	if err != nil {
		return nil, err
	}
	codes, err := plover.Load(data.FS)
	if err != nil {
		return nil, err
	}
	src := &export.Source{Store: store, Relations: rels, Codes: codes}
	o := draw.Options{Class: func(st *graph.Statement) string { return st.Class(rels) }, Actors: c.Most}
	switch {
	case (c.From == "") != (c.To == ""), c.From != "" && c.Around != "":
		return nil, usageError{fmt.Errorf("a part is --from NAME --to NAME, or --around NAME")}
	case c.From != "":
		err = c.paths(e, src, o)
	case c.Around != "":
		err = c.around(e, src, o)
	case !c.filterFlags.empty():
		src.Part, err = c.filtered(e, store)
	}
	if err == nil && src.Part != nil && len(src.Part) == 0 {
		err = withHint(errNothing, "no statement passes all the filters")
	}
	return src, err
}

func (c *exportCmd) paths(e *env, src *export.Source, o draw.Options) error {
	p := pathFlags{graphFlag: graphFlag{c.Graph}, From: c.From, To: c.To, K: c.K, MaxHops: 6, walkFlags: walkFlags{filterFlags: c.filterFlags}}
	paths, err := p.paths(e)
	if err != nil {
		return err
	}
	seen := map[string]bool{}
	for i := range paths {
		for k := range paths[i].Hops {
			for _, st := range paths[i].Hops[k].Statements {
				if !seen[st.IRI] {
					seen[st.IRI] = true
					src.Part = append(src.Part, st)
				}
			}
		}
	}
	src.Picture = draw.Paths(paths, o)
	return nil
}

func (c *exportCmd) around(e *env, src *export.Source, o draw.Options) error {
	idx, err := src.Store.Index(e.ctx)
	if err != nil {
		return err
	}
	center, err := resolve(e, idx, c.Around)
	if err != nil {
		return err
	}
	walk := walkFlags{filterFlags: c.filterFlags}
	q, err := walk.query(e, idx)
	if err != nil {
		return err
	}
	q.From, q.MaxHops = []string{center.IRI}, c.Hops
	list, left, err := src.Store.Around(e.ctx, q, c.Most)
	if err != nil {
		return err
	}
	if left > 0 {
		e.note("%s left out; --most says how many there may be", count(left, "actor"))
	}
	src.Part = slices.Concat([]graph.Statement{}, list)
	src.Picture = draw.Around(center, list, o)
	src.Picture.LeftActors += left
	return nil
}

// filtered gives all statements that pass the filters.
func (c *exportCmd) filtered(e *env, store *graph.Store) ([]graph.Statement, error) {
	passes, err := (&claimsCmd{filterFlags: c.filterFlags}).matcher(e, store)
	if err != nil {
		return nil, err
	}
	docs, err := store.Documents(e.ctx)
	if err != nil {
		return nil, err
	}
	list := []graph.Statement{}
	for _, d := range docs {
		in, err := store.In(e.ctx, d.ID)
		if err != nil {
			return nil, err
		}
		for i := range in {
			if passes(&in[i]) {
				list = append(list, in[i])
			}
		}
	}
	return list, nil
}

// isFolder reports whether a name means a folder: it is one, or ends like one.
func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir() || strings.HasSuffix(name, "/")
}

// tables writes nodes.csv and edges.csv into a folder.
func (c *exportCmd) tables(e *env, src *export.Source) error {
	if err := os.MkdirAll(c.Output, 0o777); err != nil {
		return err
	}
	for _, t := range []struct{ format, name string }{{"csv-nodes", "nodes.csv"}, {"csv", "edges.csv"}} {
		f, _ := export.Find(t.format)
		err := c.write(e, func(w io.Writer) error { return f.Write(e.ctx, w, src) }, t.format, filepath.Join(c.Output, t.name))
		if err != nil {
			return err
		}
	}
	return nil
}

// write has a format write to a file, or to standard output where none is named.
func (c *exportCmd) write(e *env, write func(io.Writer) error, format, name string) error {
	if name == "" {
		return write(e.out)
	}
	stop := e.working("writing %s", name)
	size, err := writeFile(name, write)
	stop()
	if err == nil {
		c.written = append(c.written, exported{name, format, size})
	}
	return err
}

func formatNames() string {
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name)
	}
	return strings.Join(names, ", ")
}

// printNQuads writes the quads of one document.
func printNQuads(e *env, x *extract.Extractor, r *extract.Result) error {
	var buf []byte
	for q := range x.Quads(r) {
		var err error
		if buf, err = nquads.Append(buf[:0], q); err != nil {
			return err
		}
		if _, err := e.out.Write(buf); err != nil {
			return err
		}
	}
	return nil
}
