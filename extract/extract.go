// Package extract is the way from a news text to statements with proof.
//
// An Extractor holds every stage, loaded once. Extract runs them one after the
// other over one document and is meant to be read: tokens and sentences, tags
// and trees, lemmas, actors, frames, quads.
package extract

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"iter"
	"runtime/debug"

	"github.com/cayleygraph/quad"

	"entente/data/vocab"
	"entente/extract/actor"
	"entente/extract/frame"
	"entente/extract/parse"
	"entente/extract/rdf"
	"entente/extract/read"
	"entente/extract/tag"
	"entente/extract/text"
	"entente/extract/token"
)

// Extractor is the pipeline. It is immutable; many goroutines may use one.
type Extractor struct {
	tokens *token.Tokenizer
	parser *parse.Parser
	lemmas *tag.Lemmas
	actors *actor.Tables
	frames *frame.Frames
	writer *rdf.Writer

	verdicts map[string]verdict // by id of the statement
}

// Own is what an analyst adds to the program's knowledge, and wants of it.
type Own struct {
	Actors   []actor.Overlay
	Patterns []frame.Patterns
	Verdicts []Verdicts
	Accurate bool // read with the accurate model, which is slower
}

// New loads every stage from fsys, which is data.FS or a folder like it.
func New(fsys fs.FS) (*Extractor, error) { return NewWith(fsys, Own{}) }

// NewWith loads every stage from fsys, and an analyst's own knowledge.
func NewWith(fsys fs.FS, own Own) (*Extractor, error) {
	x := &Extractor{}
	var err error
	load := func(what string, stage func() error) {
		if err != nil {
			return
		}
		if e := stage(); e != nil {
			err = fmt.Errorf("%s: %w", what, e)
		}
	}
	load("tokens", func() (e error) { x.tokens, e = token.Load(fsys); return })
	load("parser", func() (e error) {
		if own.Accurate {
			x.parser, e = parse.LoadAccurate(fsys)
		} else {
			x.parser, e = parse.Load(fsys)
		}
		return e
	})
	load("lemmas", func() (e error) { x.lemmas, e = tag.LoadLemmas(fsys); return })
	load("actors", func() (e error) { x.actors, e = actor.Load(fsys, own.Actors...); return })
	load("frames", func() (e error) { x.frames, e = frame.Load(fsys, own.Patterns...); return })
	load("quads", func() (e error) { x.writer, e = rdf.Load(fsys); return })
	load("verdicts", func() (e error) {
		rels, e := vocab.LoadRelations(fsys)
		if e == nil {
			x.verdicts, e = loadVerdicts(own.Verdicts, rels)
		}
		return e
	})
	return x, err
}

// Result is a document with all that was found in it.
type Result struct {
	read.Item
	Sentences  []text.Sentence
	Actors     *actor.Result
	Statements []frame.Statement
}

// Extract runs the pipeline over one document. Of a text that is read in several
// parts only the places of sentences are kept, and not their words.
func (x *Extractor) Extract(item read.Item) Result {
	all, _ := x.Within(context.Background(), item) // which has no end
	return all
}

// Within is Extract for those who can't wait for ever: it ends when ctx does.
func (x *Extractor) Within(ctx context.Context, item read.Item) (Result, error) {
	var all Result
	first := true
	for part := range x.parts(ctx, item) {
		x.Relate(&part)
		if first {
			all, first = part, false
		} else {
			all.join(&part)
		}
	}
	if err := ctx.Err(); err != nil {
		return Result{}, err
	}
	return all, nil
}

// Quads gives the statements of a result as quads with their provenance.
func (x *Extractor) Quads(r *Result) iter.Seq[quad.Quad] {
	return x.writer.Quads(&r.Document, r.Statements, x.known(r.Actors))
}

// Read is the first half: words, grammar and who is meant.
func (x *Extractor) Read(item read.Item) Result {
	r := Result{Item: item}
	r.Sentences = x.tokens.Sentences(r.Text, r.Body)
	for i := range r.Sentences {
		x.Grammar(&r.Sentences[i])
	}
	return x.link(r)
}

// Bystanders gives who else the text of a result takes up again, of whom no statement is made.
func (x *Extractor) Bystanders(r *Result) []actor.Mention {
	return x.actors.Bystanders(&r.Document, r.Sentences, r.Actors)
}

// Grammar fills out tags, tree and lemmas of a sentence that has been cut into tokens.
func (x *Extractor) Grammar(s *text.Sentence) {
	x.parser.Parse(s)
	x.lemmas.Set(s)
}

// Relate is the second half: who did what to whom.
func (x *Extractor) Relate(r *Result) {
	r.Statements = x.judged(r, x.telling(r, x.frames.Extract(&r.Document, r.Sentences, r.Actors)))
}

// Events gives the events that a document names, also those whose actors it
// leaves to the reader.
func (x *Extractor) Events(item read.Item) []frame.Statement {
	r := x.Read(item)
	return x.frames.Events(&r.Document, r.Sentences, r.Actors)
}

// known looks an actor up among the new ones of a document, then in the tables.
func (x *Extractor) known(found *actor.Result) rdf.Lookup {
	fresh := map[string]actor.Actor{}
	for _, a := range found.New {
		fresh[a.ID] = a
	}
	return func(id string) (actor.Actor, []actor.Term, bool) {
		if a, ok := fresh[id]; ok {
			return a, nil, true
		}
		a, ok := x.actors.Actor(id)
		if !ok || a.Type != "person" {
			return a, nil, ok
		}
		return a, x.actors.Offices(id), true
	}
}

// outcome is what a worker hands back.
type outcome struct {
	result Result
	err    error
}

// All runs the pipeline over items with so many workers and gives the results in
// the order of the items, so that the output is the same with any number of
// them. An item that could not be read, or a document that a stage failed on, is
// one error, and the run goes on. When ctx is done the documents in hand are
// finished, and the last error is ctx.Err().
func (x *Extractor) All(ctx context.Context, items iter.Seq2[read.Item, error], workers int) iter.Seq2[Result, error] {
	return func(yield func(Result, error) bool) {
		work, stop := context.WithCancel(ctx)
		defer stop()
		queue := make(chan chan outcome, workers)
		go x.feed(work, items, queue, workers)
		for out, ok := next(ctx, queue); ok; out, ok = next(ctx, queue) {
			if o := <-out; !yield(o.result, o.err) {
				return
			}
		}
		if err := ctx.Err(); err != nil {
			yield(Result{}, err)
		}
	}
}

// next waits for the next outcome, or for the end of ctx: a reader that waits for
// input, as from a keyboard, would never hear of it.
func next(ctx context.Context, queue <-chan chan outcome) (chan outcome, bool) {
	select {
	case out, ok := <-queue: // what is in hand comes first
		return out, ok
	default:
	}
	select {
	case out, ok := <-queue:
		return out, ok
	case <-ctx.Done():
		return nil, false
	}
}

// feed starts a goroutine for each item, never more than workers at a time, and
// puts the place of its outcome into the queue.
func (x *Extractor) feed(ctx context.Context, items iter.Seq2[read.Item, error], queue chan<- chan outcome, workers int) {
	defer close(queue)
	busy := make(chan struct{}, workers)
	for item, err := range items {
		out := make(chan outcome, 1)
		select {
		case <-ctx.Done():
			return
		case queue <- out:
		}
		if err != nil {
			out <- outcome{Result{Item: item}, err}
			continue
		}
		busy <- struct{}{}
		go func() {
			defer func() { <-busy }()
			out <- x.guarded(item)
		}()
	}
}

// guarded is Extract, but a bug in a stage costs one document and not the run.
func (x *Extractor) guarded(item read.Item) (o outcome) {
	defer func() {
		if bug := recover(); bug != nil {
			o = outcome{Result{Item: item}, fmt.Errorf("document %s: a bug in entente: %v\n%s", item.ID, bug, debug.Stack())}
		}
	}()
	return outcome{result: x.Extract(item)}
}

// Actor gives what is known of an actor of this result, in the tables or new.
func (x *Extractor) Actor(r *Result, id string) (actor.Actor, bool) {
	a, _, ok := x.known(r.Actors)(id)
	if a.Type == "person" {
		if _, old := x.actors.Actor(id); old {
			a.Country = x.actors.StateOn(id, r.Date)
		}
		a.Country = cmp.Or(r.servedBy(id), a.Country)
	}
	return a, ok
}

// servedBy gives the state that the text says person id acts for, or "".
func (r *Result) servedBy(id string) string {
	for i := range r.Actors.Mentions {
		if n := &r.Actors.Mentions[i]; n.State != "" && len(n.Actors) == 1 && n.Actors[0] == id {
			return n.State
		}
	}
	return ""
}

// Label gives the usual name of an actor of this result, or its id where it has none.
func (x *Extractor) Label(r *Result, id string) string {
	if a, ok := x.Actor(r, id); ok && a.Name != "" {
		return a.Name
	}
	return id
}

// Edge gives the predicate under which a statement stands as an edge, if it does.
func (x *Extractor) Edge(st *frame.Statement) (string, bool) { return x.writer.Edge(st) }

// Frames gives the frames, for those who want more of them than statements.
func (x *Extractor) Frames() *frame.Frames { return x.frames }
