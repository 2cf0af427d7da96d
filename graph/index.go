package graph

import (
	"context"
	"fmt"
	"runtime"
	"slices"
	"sort"
	"strings"
	"sync"

	bolt "go.etcd.io/bbolt"

	"entente/data/vocab"
)

// Index is one state of the graph as arrays: the actors by the order of their
// IRIs, the edges by their ends, and the way from each actor to its neighbours in
// both directions. It is immutable, and all its methods are safe for concurrent use.
type Index struct {
	actors     []actorEntry
	relations  []string // IRIs, in order
	docs       []Document
	docDates   []period // of publication, beside docs
	publishers []string
	docPub     []uint32 // index in publishers, beside docs
	origins    []uint32 // a number for each origin, beside docs
	statements int      // with and without an edge

	edges  []edge     // by from, to, and the order of statements
	voices [][]uint32 // lists of actors who speak, in order; the first is empty

	out, in adjacency
	around  []uint32         // how many actors are one hop away, in either direction
	named   func() nameTable // made when first asked for
	agents  func() map[string][]uint32
	byState func() *Index              // likewise: the same with persons in office folded into their state
	folded  bool                       // that is this one
	known   func(name string) []string // ids of actors by names that need no document, or nil
	weights func() *pairWeights        // made when first asked for
	above   [][]uint32                 // for each relation those above it, itself first
	mark    stamp                      // the state of the file this was made of
	scratch sync.Pool                  // what searches write on
}

type actorEntry struct {
	iri     string
	name    string
	aliases []string
	kind    string
	actsFor string
	terms   []*term // of office, the earliest first
}

// edge is a statement that stands between two actors.
type edge struct {
	from, to  uint32
	relation  uint32
	doc       uint32
	node      uint64 // Cayley's id of the statement
	key       uint64 // orders statements as their IRIs do
	date      period // of the event, or nothing
	status    code
	polarity  code
	evidence  code
	certainty code
	voices    uint32 // who says so: an index in Index.voices
}

// adjacency lists the neighbours of each actor in order. The neighbours of u are
// list[start[u]:start[u+1]].
type adjacency struct {
	start []uint32
	list  []neighbour
}

// neighbour is an actor one hop away, and the edges between: edges[first:end].
type neighbour struct{ node, first, end uint32 }

func (a *adjacency) of(u uint32) []neighbour { return a.list[a.start[u]:a.start[u+1]] }

// place finds v among the neighbours of u.
func (a *adjacency) place(u, v uint32) (uint32, bool) {
	low, high := a.start[u], a.start[u+1]
	for low < high {
		middle := low + (high-low)/2
		switch node := a.list[middle].node; {
		case node == v:
			return middle, true
		case node < v:
			low = middle + 1
		default:
			high = middle
		}
	}
	return 0, false
}

// stamp tells one state of a file from another.
type stamp struct {
	id                string // of the file, given when it was made
	horizon, size, tx uint64
}

// State names the state of the graph that the index is of: two graphs, or one that
// was written to between, do not share it.
func (x *Index) State() string {
	return fmt.Sprintf("%s-%x-%x-%x", x.mark.id, x.mark.horizon, x.mark.size, x.mark.tx)
}

// Index gives the index of the current state of the graph, and builds it where
// there is none.
func (s *Store) Index(ctx context.Context) (*Index, error) {
	if x := s.index.Load(); x != nil {
		return x, nil
	}
	s.making.Lock()
	defer s.making.Unlock()
	if x := s.index.Load(); x != nil {
		return x, nil
	}
	var x *Index
	err := s.view(func(tx *bolt.Tx) (err error) {
		var saved bool
		if x, saved = s.savedIndex(stampOf(tx)); !saved {
			x, err = buildIndex(ctx, tx)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	x.known = s.opts.Names
	s.index.Store(x)
	return x, nil
}

// connect sorts the edges and joins them.
func (x *Index) connect() {
	slices.SortFunc(x.edges, func(a, b edge) int {
		switch {
		case a.from != b.from:
			return int(a.from) - int(b.from)
		case a.to != b.to:
			return int(a.to) - int(b.to)
		case a.key < b.key:
			return -1
		case a.key > b.key:
			return 1
		}
		return 0
	})
	x.join()
}

// join fills both adjacencies from the sorted edges, on all processors.
func (x *Index) join() {
	x.named = sync.OnceValue(func() nameTable { return newNameTable(x.actors) })
	x.agents = sync.OnceValue(func() map[string][]uint32 { return newAgents(x.actors) })
	x.byState = sync.OnceValue(x.fold)
	x.weights = sync.OnceValue(func() *pairWeights { return newPairWeights(x) })
	n := len(x.actors)
	x.out.start, x.in.start, x.around = make([]uint32, n+1), make([]uint32, n+1), make([]uint32, n)
	x.parts(func(from, to uint32) {
		x.pairs(from, to, func(v neighbour) { x.out.start[x.edges[v.first].from+1]++ })
	})
	x.out.list = make([]neighbour, total(x.out.start))
	x.parts(func(from, to uint32) {
		next := x.out.list[x.out.start[from]:]
		x.pairs(from, to, func(v neighbour) { next[0], next = v, next[1:] })
	})
	x.parts(func(from, to uint32) {
		for i := range x.out.list {
			if v := x.out.list[i].node; from <= v && v < to {
				x.in.start[v+1]++
			}
		}
	})
	x.in.list = make([]neighbour, total(x.in.start))
	x.parts(func(from, to uint32) { x.turnRound(from, to) })
	x.eachPart(func(u uint32) { x.around[u] = x.count(u) })
}

// total makes of numbers where each begins, and gives what they come to.
func total(numbers []uint32) uint32 {
	sum := uint32(0)
	for i := range numbers {
		sum += numbers[i]
		numbers[i] = sum
	}
	return sum
}

// pairs visits the neighbours to which the actors from..to have edges.
func (x *Index) pairs(from, to uint32, visit func(v neighbour)) {
	i := sort.Search(len(x.edges), func(i int) bool { return x.edges[i].from >= from })
	for i < len(x.edges) && x.edges[i].from < to {
		e, first := &x.edges[i], i
		for i < len(x.edges) && x.edges[i].from == e.from && x.edges[i].to == e.to {
			i++
		}
		visit(neighbour{e.to, uint32(first), uint32(i)})
	}
}

// turnRound fills the lists of the actors from..to in x.in.
func (x *Index) turnRound(from, to uint32) {
	next := slices.Clone(x.in.start[from:to])
	for u := range uint32(len(x.actors)) {
		for _, v := range x.out.of(u) {
			if from <= v.node && v.node < to {
				x.in.list[next[v.node-from]] = neighbour{u, v.first, v.end}
				next[v.node-from]++
			}
		}
	}
}

// parts divides the actors among all processors.
func (x *Index) parts(do func(from, to uint32)) {
	n := len(x.actors)
	size := n/runtime.GOMAXPROCS(0) + 1
	var all sync.WaitGroup
	for from := 0; from < n; from += size {
		all.Go(func() { do(uint32(from), uint32(min(from+size, n))) })
	}
	all.Wait()
}

// eachPart does something for every actor, on all processors.
func (x *Index) eachPart(do func(u uint32)) {
	x.parts(func(from, to uint32) {
		for u := from; u < to; u++ {
			do(u)
		}
	})
}

// find gives the number of an actor.
func (x *Index) find(iri string) (uint32, bool) {
	i := sort.Search(len(x.actors), func(i int) bool { return x.actors[i].iri >= iri })
	return uint32(i), i < len(x.actors) && x.actors[i].iri == iri
}

// Actor is a state, an organisation, a person or a place.
type Actor struct {
	IRI     string
	ID      string // the last parts of the IRI: "country/kp"
	Name    string // the usual name, or the last part of the id where none is known
	Type    string // country, person, org, ...
	ActsFor string // IRI of the state it belongs to
	Aliases []string
	Degree  int // actors one hop away, in either direction

	// Side is the IRI of the state that the actor of a statement acts for on its
	// date; only where a query asks for paths by state.
	Side string
}

// Actor gives the actor of that IRI, if it is in the graph.
func (x *Index) Actor(iri string) (Actor, bool) {
	u, ok := x.find(iri)
	if !ok {
		return Actor{}, false
	}
	return x.actor(u), true
}

// Actors gives every actor of the graph in the order of their IRIs.
func (x *Index) Actors() []Actor {
	all := make([]Actor, len(x.actors))
	for u := range all {
		all[u] = x.actor(uint32(u))
	}
	return all
}

func (x *Index) actor(u uint32) Actor {
	a := x.actors[u]
	return Actor{
		IRI: a.iri, ID: vocab.Local(a.iri, vocab.NSActor), Name: a.name, Type: a.kind, ActsFor: a.actsFor, Aliases: a.aliases,
		Degree: int(x.around[u]),
	}
}

// count gives how many actors are one hop away from u.
func (x *Index) count(u uint32) uint32 {
	out, in := x.out.of(u), x.in.of(u)
	n := uint32(0)
	for ; len(out) > 0 && len(in) > 0; n++ {
		a, b := out[0].node, in[0].node
		if a <= b {
			out = out[1:]
		}
		if b <= a {
			in = in[1:]
		}
	}
	return n + uint32(len(out)+len(in))
}

// nameOf gives what an actor is called who has no name in the gazetteer.
func nameOf(iri string) string {
	id := iri[strings.LastIndexByte(iri, '/')+1:]
	return strings.ReplaceAll(id, "-", " ")
}
