package graph

import (
	"context"
	"encoding/binary"
	"strings"

	"github.com/cayleygraph/quad"
	"github.com/hidal-go/hidalgo/kv"

	"entente/data/vocab"
)

// sharedQuads knows the quads of the vocabulary and of the gazetteer, which many
// documents need. Each is stored once; when a document goes, what only it needed
// goes too, so that adding and deleting a document leaves no trace.
type sharedQuads struct {
	known   map[quad.Quad]bool
	doubted map[quad.Value]bool // actors and relations that have lost a use
}

func (s *sharedQuads) load(w *writer) error {
	s.doubted = map[quad.Value]bool{}
	if s.known != nil {
		return nil
	}
	known := map[quad.Quad]bool{}
	for _, label := range []string{vocab.GraphVocab, vocab.GraphGazetteer} {
		quads, err := w.graph(quad.IRI(label))
		if err != nil {
			return err
		}
		for _, q := range quads {
			known[q] = true
		}
	}
	s.known = known
	return nil
}

// add reports whether q is new.
func (s *sharedQuads) add(q quad.Quad) bool {
	if s.known[q] {
		return false
	}
	s.known[q] = true
	return true
}

// doubt notes the actors and relations of a quad that goes.
func (s *sharedQuads) doubt(gone quad.Quad) {
	for _, v := range []quad.Value{gone.Subject, gone.Predicate, gone.Object} {
		if isSharedNode(v) {
			s.doubted[v] = true
		}
	}
}

// isSharedNode reports whether v is an actor or a relation, which shared quads are about.
func isSharedNode(v quad.Value) bool {
	iri, ok := v.(quad.IRI)
	return ok && (strings.HasPrefix(string(iri), vocab.NSActor) || strings.HasPrefix(string(iri), vocab.NSRelation))
}

// dropUnneeded removes the shared quads about actors and relations that no
// document uses since this write. What a shared quad leads to is in use as long as
// what it starts from is: the relation above one, the state of an office.
func (w *writer) dropUnneeded() error {
	if len(w.shared.doubted) == 0 {
		return nil
	}
	needed, err := w.neededSubjects()
	if err != nil {
		return err
	}
	w.widenDoubt()
	for q := range w.shared.known {
		if w.shared.doubted[q.Subject] && !needed[q.Subject] {
			w.remove = append(w.remove, q)
		}
	}
	for _, q := range w.remove {
		delete(w.shared.known, q)
	}
	return w.apply()
}

// neededSubjects finds the subjects of shared quads that some document uses, and
// all that they lead to.
func (w *writer) neededSubjects() (map[quad.Value]bool, error) {
	inShared := map[quad.Value]int{} // how often a node stands in shared quads
	above := map[quad.Value][]quad.Value{}
	for q := range w.shared.known {
		inShared[q.Subject]++
		inShared[q.Object]++
		above[q.Subject] = append(above[q.Subject], q.Object)
	}
	needed := map[quad.Value]bool{}
	var need func(v quad.Value)
	need = func(v quad.Value) {
		if !needed[v] {
			needed[v] = true
			for _, up := range above[v] {
				need(up)
			}
		}
	}
	for q := range w.shared.known {
		if needed[q.Subject] {
			continue
		}
		uses, err := w.uses(q.Subject)
		if err != nil {
			return nil, err
		}
		if uses > inShared[q.Subject] {
			need(q.Subject)
		}
	}
	return needed, nil
}

// uses is Cayley's count of the places in which a node stands.
func (w *writer) uses(v quad.Value) (int, error) {
	hash := quad.HashOf(v)
	key := kv.Key{{'n', hash[0], hash[1]}, hash}
	raw, err := w.engine.tx.Get(context.Background(), key)
	if err == kv.ErrNotFound {
		return 0, nil
	}
	n, _ := binary.Uvarint(raw)
	return int(n), err
}

// widenDoubt doubts what a doubted one leads to as well.
func (w *writer) widenDoubt() {
	for grown := true; grown; {
		grown = false
		for q := range w.shared.known {
			if !w.shared.doubted[q.Subject] {
				continue
			}
			if iri, ok := q.Object.(quad.IRI); ok && !w.shared.doubted[iri] {
				w.shared.doubted[iri] = true
				grown = true
			}
		}
	}
}
