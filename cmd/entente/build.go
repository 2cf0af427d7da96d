package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"os"
	"slices"
	"strings"
	"time"

	"entente/extract"
	"entente/extract/read"
	"entente/graph"
	"entente/internal/term"
)

// graphFlag names the graph that a command works on.
type graphFlag struct {
	Graph string `short:"g" required:"" env:"ENTENTE_GRAPH" help:"Folder of the graph, or the address of a PostgreSQL database (postgres://...)." placeholder:"DIR"`
}

// open opens the graph for reading.
func (f *graphFlag) open() (*graph.Store, error) {
	return graph.Open(f.Graph, graph.Options{ReadOnly: true, Names: knownNames()})
}

// openIndex opens the graph for reading, with its actors and paths at hand. The
// caller closes the store.
func (f *graphFlag) openIndex(e *env) (*graph.Store, *graph.Index, error) {
	return f.indexed(e, graph.Options{ReadOnly: true, Names: knownNames()})
}

func (f *graphFlag) indexed(e *env, o graph.Options) (*graph.Store, *graph.Index, error) {
	store, err := graph.Open(f.Graph, o)
	if err != nil {
		return nil, nil, err
	}
	idx, err := store.Index(e.ctx)
	if err != nil {
		store.Close()
		return nil, nil, err
	}
	return store, idx, nil
}

// buildCmd reads news into a graph.
type buildCmd struct {
	graphFlag
	inputFlags
	Review string `help:"Write the names that are unclear in the documents read, and new persons of one name, to a table." placeholder:"FILE"`
	Fresh  bool   `help:"Make a new graph of these texts in place of the old one, which stays as it is until the new one is whole."`
	Quiet  bool   `short:"q" help:"Say nothing but what went wrong: no progress, no summary."`
	JSON   bool   `help:"Print the summary as JSON."`
}

func (*buildCmd) Help() string {
	return `A document that is in the graph already is replaced, and nothing else is touched; one that has not changed is left alone.

Examples:
  entente build -g talks.db data/sample
  cat data/sample/finland-nato-2023.md | entente build -g talks.db --name finland-nato-2023.md -`
}

// summary is what a build did.
type summary struct {
	Documents  int            `json:"documents"`
	Unchanged  int            `json:"unchanged"`
	Copies     int            `json:"copies"`
	Skipped    map[string]int `json:"skipped"`
	Failed     int            `json:"failed"`
	Sentences  int            `json:"sentences"`
	Statements int            `json:"statements"`
	ByStatus   map[string]int `json:"by_status"`
	Added      int            `json:"quads_added"`
	Removed    int            `json:"quads_removed"`

	failures []error
	status   *term.Status
	started  time.Time
	done     int64 // bytes of what was read, up to the last document that is done
	total    int64
	oneLine  bool // in JSON
}

func (c *buildCmd) Run(e *env) error {
	srcs, err := c.sources()
	if err != nil {
		return err
	}
	x, err := c.extractor()
	if err != nil {
		return err
	}
	sum := newSummary(e)
	if c.Quiet {
		sum.status = term.NewStatus(term.New(io.Discard, e.getenv))
	}
	for _, s := range srcs {
		sum.total += s.size
	}
	c.checking = sum.checking
	open := newReview()
	docs := func(known *read.Memory, people *extract.Namesakes) iter.Seq[graph.DocumentQuads] {
		items := known.Filter(read.English(read.Unique(c.items(e.in, srcs))))
		results := people.Apart(x, x.All(e.ctx, items, c.workers()))
		if c.Review != "" {
			results = open.over(results)
		}
		return sum.documents(x, results, people)
	}
	change, err := c.write(e, docs)
	sum.status.Clear()
	sum.take(change)
	if err != nil {
		return err
	}
	if c.Review != "" {
		if err := open.save(c.Review); err != nil {
			return err
		}
	}
	return sum.report(e, c.JSON, c.Quiet)
}

// maker tells this program, with its data, its model and the analyst's tables, from others:
// another makes other statements of the same text.
func (c *buildCmd) maker() ([]byte, error) {
	digest, err := programDigest()
	if c.Model == accurate {
		digest = append(digest, accurate...)
	}
	for _, name := range c.Overlay {
		b, readErr := os.ReadFile(name)
		sum := sha256.Sum256(b)
		digest, err = append(digest, sum[:]...), errors.Join(err, readErr)
	}
	return digest, err
}

// write puts the documents into the graph, or makes a new graph of them. What docs
// gives depends on the documents that are known already.
func (c *buildCmd) write(e *env, docs func(*read.Memory, *extract.Namesakes) iter.Seq[graph.DocumentQuads]) (graph.Change, error) {
	if c.Fresh {
		return c.rebuild(e, docs)
	}
	store, err := graph.Open(c.Graph, graph.Options{})
	if err != nil {
		return graph.Change{}, err
	}
	known, people, before, err := c.remembered(e, store)
	if err != nil {
		return graph.Change{}, errors.Join(err, store.Close())
	}
	// Documents in hand are written even after Ctrl-C, so the writer gets a context of its own.
	whole := context.WithoutCancel(e.ctx)
	change, err := store.ReplaceAll(whole, docs(known, people))
	if stale := before.forgotten(people); err == nil && len(stale) > 0 {
		var dropped graph.Change
		dropped, err = store.Edit(whole, stale...)
		change.Removed += dropped.Removed
	}
	return change, errors.Join(err, store.Close())
}

func (c *buildCmd) rebuild(e *env, docs func(*read.Memory, *extract.Namesakes) iter.Seq[graph.DocumentQuads]) (graph.Change, error) {
	maker, err := c.maker()
	if err != nil {
		return graph.Change{}, err
	}
	nothing := func(func(string, []byte) bool) {}
	change, err := graph.RebuildDocuments(e.ctx, c.Graph, graph.Options{}, docs(read.NewMemory(maker, nothing), extract.NewNamesakes()))
	if errors.Is(err, context.Canceled) {
		err = withHint(err, "the graph is what it was before")
	}
	return change, err
}

func newSummary(e *env) *summary {
	return &summary{ByStatus: map[string]int{}, Skipped: map[string]int{}, status: term.NewStatus(e.err), started: time.Now()}
}

func (s *summary) take(c graph.Change) {
	s.Unchanged += c.Unchanged
	s.Added, s.Removed = c.Added, c.Removed
}

// documents passes on what goes into the graph, and keeps count.
func (s *summary) documents(x *extract.Extractor, results iter.Seq2[extract.Result, error], people *extract.Namesakes) iter.Seq[graph.DocumentQuads] {
	return func(yield func(graph.DocumentQuads) bool) {
		for r, err := range results {
			s.done = max(s.done, r.End)
			if why, ok := read.Skipped(err); ok {
				s.skip(why)
				continue
			}
			if err != nil {
				s.Failed++
				s.failures = append(s.failures, err)
				continue
			}
			s.Documents++
			if r.Origin != "" {
				s.Copies++
			}
			s.Sentences += len(r.Sentences)
			s.Statements += len(r.Statements)
			for i := range r.Statements {
				s.ByStatus[r.Statements[i].Status]++
			}
			s.status.Set(s.progress)
			if !yield(graph.DocumentQuads{ID: r.ID, Quads: slices.Collect(x.Quads(&r)), Note: note{r.Note, people.Of(r.ID)}.pack()}) {
				return
			}
		}
	}
}

// skip counts a document that was left out: one that is in the graph as it is
// counts as read.
func (s *summary) skip(why string) {
	if why == read.Unchanged {
		s.Documents++
		s.Unchanged++
	} else {
		s.Skipped[why]++
	}
	s.status.Set(s.progress)
}

// programDigest tells this program, with the data that is part of it, from others.
func programDigest() ([]byte, error) {
	name, err := os.Executable()
	if err != nil {
		return nil, err
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	h := sha256.New()
	_, err = io.Copy(h, file)
	return h.Sum(nil), err
}

// checking is the status line while a compressed file is checked.
func (s *summary) checking(name string, at, size int64) {
	s.status.Set(func() string { return checked(name, at, size) })
}

// progress is the status line of a build.
func (s *summary) progress() string {
	spent := time.Since(s.started)
	line := fmt.Sprintf("%s, %s, %.0f statements a second", count(s.Documents, "document"), count(s.Sentences, "sentence"), float64(s.Statements)/spent.Seconds())
	if done := s.done; s.total > 0 && done > 0 {
		left := time.Duration(float64(spent) * float64(s.total-done) / float64(done)).Round(time.Second)
		line = fmt.Sprintf("%s %3d%% %s left, %s", term.Bar(done, s.total), done*100/s.total, left, line)
	}
	return line
}

func (s *summary) report(e *env, asJSON, quiet bool) error {
	var interrupted error
	for _, err := range s.failures {
		if errors.Is(err, context.Canceled) {
			s.Failed--
			interrupted = withHint(err, "the documents read so far are in the graph; run the same command again to go on")
			continue
		}
		e.report(err)
	}
	if asJSON {
		enc := json.NewEncoder(e.out)
		if !s.oneLine {
			enc.SetIndent("", "  ")
		}
		if err := enc.Encode(s); err != nil {
			return err
		}
	} else if !quiet {
		s.tell(e.err)
	}
	switch {
	case interrupted != nil:
		return interrupted
	case s.Failed > 0:
		return fmt.Errorf("%s could not be read", count(s.Failed, "document"))
	}
	return nil
}

func (s *summary) tell(t *term.Terminal) {
	t.Line("", fmt.Sprintf("%s read (%s unchanged), %s, %s", count(s.Documents, "document"), fmt.Sprint(s.Unchanged), count(s.Sentences, "sentence"), count(s.Statements, "statement")))
	for _, why := range slices.Sorted(maps.Keys(s.Skipped)) {
		t.Line("", fmt.Sprintf("%s skipped: %s", count(s.Skipped[why], "document"), why))
	}
	if s.Copies > 0 {
		t.Line("", fmt.Sprintf("%s the text of another: together they are one origin", verbed(s.Copies, "document carries", "documents carry")))
	}
	var parts []string
	for _, k := range slices.Sorted(maps.Keys(s.ByStatus)) {
		parts = append(parts, fmt.Sprintf("%s %d", k, s.ByStatus[k]))
	}
	if len(parts) > 0 {
		t.Line("", fmt.Sprintf("by status: %s", strings.Join(parts, ", ")))
	}
	t.Line("", fmt.Sprintf("graph: %s added, %s removed", count(s.Added, "quad"), count(s.Removed, "quad")))
}

// verbed gives a number with what so many do.
func verbed(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// count gives a number with its noun: "1 document", "2 documents".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
