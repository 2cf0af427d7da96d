package main

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/data/vocab"
	"entente/extract"
	"entente/extract/read"
	"entente/graph"
)

// note is what a build keeps beside each document for the next one.
type note struct {
	text   []byte // of read.Memory
	people []extract.Namesake
}

// noteMark stands between the two; what comes after it is never in a digest.
const noteMark = "\nnew persons\n"

// pack writes a note as bytes. Most documents have no new persons.
func (n note) pack() []byte {
	if len(n.people) == 0 || len(n.text) == 0 {
		return n.text
	}
	b, err := json.Marshal(n.people)
	if err != nil {
		panic(err) // strings and lists of strings
	}
	return append(append(bytes.Clone(n.text), noteMark...), b...)
}

// unpackNote reads a note again. One that is damaged says nothing of persons.
func unpackNote(b []byte) note {
	text, rest, found := bytes.Cut(b, []byte(noteMark))
	n := note{text: text}
	if found && json.Unmarshal(rest, &n.people) != nil {
		n.people = nil
	}
	return n
}

// met is whom the documents of earlier builds give to which state.
type met map[string][]extract.Namesake

// forgotten gives the edits that take away what no document says any more: a new
// person's state that only an earlier reading gave.
func (m met) forgotten(people *extract.Namesakes) []graph.Edit {
	type post struct{ person, state string }
	said := map[post]bool{}
	for doc, list := range m {
		if now, again := people.Again(doc); again {
			list = now
		}
		for _, p := range list {
			said[post{p.ID, p.State}] = true
		}
	}
	for _, doc := range people.Docs() {
		for _, p := range people.Of(doc) {
			said[post{p.ID, p.State}] = true
		}
	}
	var edits []graph.Edit
	for _, doc := range slices.Sorted(maps.Keys(m)) {
		for _, p := range m[doc] {
			if at := (post{p.ID, p.State}); p.State != "" && !said[at] {
				said[at] = true
				edits = append(edits, graph.Edit{Delete: true, Quad: quad.Quad{
					Subject: quad.IRI(vocab.NSActor + p.ID), Predicate: quad.IRI(vocab.DefActsFor),
					Object: quad.IRI(vocab.NSActor + p.State), Label: quad.IRI(vocab.GraphGazetteer),
				}})
			}
		}
	}
	return edits
}

// remembered is what earlier builds have read, and whom they have met.
func (c *buildCmd) remembered(e *env, store *graph.Store) (*read.Memory, *extract.Namesakes, met, error) {
	maker, err := c.maker()
	if err != nil {
		return nil, nil, nil, err
	}
	people, before := extract.NewNamesakes(), met{}
	notes, failed := store.Notes(e.ctx)
	memory := read.NewMemory(maker, func(yield func(string, []byte) bool) {
		for id, b := range notes {
			n := unpackNote(b)
			people.Recall(n.people)
			if len(n.people) > 0 {
				before[id] = n.people
			}
			if !yield(id, n.text) {
				return
			}
		}
	})
	return memory, people, before, failed()
}
