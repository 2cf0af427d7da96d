package main

import (
	"bytes"
	"encoding/json"

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

// remembered is what earlier builds have read, and whom they have met.
func (c *buildCmd) remembered(e *env, store *graph.Store) (*read.Memory, *extract.Namesakes, error) {
	maker, err := c.maker()
	if err != nil {
		return nil, nil, err
	}
	people := extract.NewNamesakes()
	notes, failed := store.Notes(e.ctx)
	memory := read.NewMemory(maker, func(yield func(string, []byte) bool) {
		for id, b := range notes {
			n := unpackNote(b)
			people.Recall(n.people)
			if !yield(id, n.text) {
				return
			}
		}
	})
	return memory, people, failed()
}
