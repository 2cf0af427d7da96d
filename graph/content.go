package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
	bolt "go.etcd.io/bbolt"

	"entente/data/vocab"
)

// Text gives a document and its words, as they were read.
func (s *Store) Text(ctx context.Context, docID string) (Document, string, error) {
	x, err := s.Index(ctx)
	if err != nil {
		return Document{}, "", err
	}
	var words string
	known := false
	err = s.view(func(tx *bolt.Tx) error {
		r := newRecords(tx, x)
		node, err := r.id(vocab.NSDoc + docID)
		if err != nil || node == 0 {
			return err
		}
		return r.eachWord(node, func(predicate string, object quad.Value) {
			known = true
			if predicate == vocab.NIFString {
				words = textOf(object)
			}
		})
	})
	if err == nil && !known {
		err = fmt.Errorf("document %s: %w", docID, ErrUnknown)
	}
	return x.document(docID), words, err
}

// Relations gives the names of all relations that edges have, in order.
func (x *Index) Relations() []string {
	used := make([]bool, len(x.relations))
	for i := range x.edges {
		used[x.edges[i].relation] = true
	}
	var list []string
	for i, iri := range x.relations {
		if used[i] {
			list = append(list, vocab.Local(iri, vocab.NSRelation))
		}
	}
	return list
}

// Publishers gives the names of all publishers, in order.
func (x *Index) Publishers() []string {
	return slices.DeleteFunc(slices.Sorted(slices.Values(x.publishers)), func(s string) bool { return s == "" })
}

// Calendar counts documents by the month in which they were published, as
// YYYY-MM. Those whose month is not known are not counted.
func (x *Index) Calendar() map[string]int {
	n := map[string]int{}
	for i := range x.docs {
		if d := x.docs[i].Date; len(d) >= len("2006-01") {
			n[d[:len("2006-01")]]++
		}
	}
	return n
}

// Suggest gives up to n actors one of whose names starts like the given one, or
// has a word that does, those with most neighbours first.
func (x *Index) Suggest(start string, n int) []Actor {
	if endless(start) {
		return nil
	}
	want := fold(start)
	if want == "" {
		return nil
	}
	t := x.named()
	seen := make([]bool, len(x.actors))
	gather := func(keys []string, fits func(key string) bool) (found []uint32) {
		for _, key := range keys {
			if !fits(key) {
				continue
			}
			for _, u := range t.folded[key] {
				if !seen[u] {
					seen[u] = true
					found = append(found, u)
				}
			}
		}
		return found
	}
	at, _ := slices.BinarySearch(t.keys, want)
	end := at
	for end < len(t.keys) && strings.HasPrefix(t.keys[end], want) {
		end++
	}
	found := x.busiest(gather(t.keys[at:end], func(string) bool { return true }), n)
	if len(found) == n {
		return found
	}
	word := " " + want
	later := gather(t.keys, func(key string) bool { return strings.Contains(key, word) })
	return append(found, x.busiest(later, n-len(found))...)
}

// Busiest gives the n actors that deal with most others.
func (x *Index) Busiest(n int) []Actor {
	all := make([]uint32, len(x.actors))
	for u := range all {
		all[u] = uint32(u)
	}
	return x.busiest(all, n)
}

// busiest gives those n actors of list that deal with most others.
func (x *Index) busiest(list []uint32, n int) []Actor {
	order := func(a, b uint32) int {
		if d := int(x.around[b]) - int(x.around[a]); d != 0 {
			return d
		}
		return int(a) - int(b)
	}
	var top []uint32 // in order
	for _, u := range list {
		at, _ := slices.BinarySearchFunc(top, u, order)
		if at == n {
			continue
		}
		top = slices.Insert(top, at, u)
		top = top[:min(n, len(top))]
	}
	var actors []Actor
	for _, u := range top {
		actors = append(actors, x.actor(u))
	}
	return actors
}
