package graph

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"hash/maphash"
	"iter"
	"path/filepath"
	"runtime/debug"
	"slices"

	"github.com/cayleygraph/quad"
	bolt "go.etcd.io/bbolt"

	"entente/data/vocab"
	"entente/graph/disk"
	"entente/graph/server"
)

// largeDocument is from how many quads on a document is not written in a transaction,
// which holds in memory all that it changes, some 2 KB a quad. The graph is then made
// anew beside the old one, with the document in it, and takes its name: what does not
// fit into memory is sorted in files. Of a graph in a database that is done to the copy;
// the database gets the differences, piece by piece in one transaction of its own.
const largeDocument = 200_000

func (o Options) large() int {
	if o.largest > 0 {
		return o.largest
	}
	return largeDocument
}

// isLarge reports whether a document is too large for one transaction.
func (s *Store) isLarge(d DocumentQuads) bool { return len(d.Quads) >= s.opts.large() }

// writeLarge writes one document by making the graph anew. The caller holds writing.
func (s *Store) writeLarge(ctx context.Context, d DocumentQuads) (Change, error) {
	l, err := s.newLarge(ctx, d)
	if err != nil {
		return Change{}, fmt.Errorf("document %s: %w", d.ID, err)
	}
	notes, same, err := s.notesWith(ctx, d)
	if err != nil {
		return Change{}, err
	}
	if same && l.change.Added+l.change.Removed == 0 {
		return l.change, nil
	}
	o, publish := s.opts, func() error { return nil }
	if s.server != nil {
		o.state = rand.Text()
		publish = func() error { return s.server.Apply(ctx, l.steps(o.batch()), o.state) }
	}
	err = s.swap(ctx, o, l.quads(), notes, publish)
	switch {
	case err != nil && s.server != nil: // nobody knows whether the database has kept it
		return Change{}, errors.Join(fmt.Errorf("write document %s to %s: %w", d.ID, s.shown(), err), s.closeFile())
	case err != nil:
		return Change{}, fmt.Errorf("write to %s: %w; nothing of document %s was kept", s.shown(), err, d.ID)
	}
	return l.change, nil
}

// notesWith gives the notes of all documents as they are to be, and whether they are
// that already.
func (s *Store) notesWith(ctx context.Context, d DocumentQuads) (notes map[string][]byte, same bool, err error) {
	notes = map[string][]byte{}
	all, failed := s.Notes(ctx)
	for id, note := range all {
		notes[id] = slices.Clone(note)
	}
	same = string(notes[d.ID]) == string(d.Note)
	if delete(notes, d.ID); len(d.Note) > 0 {
		notes[d.ID] = d.Note
	}
	return notes, same, failed()
}

// large is a document that takes the place of what the graph holds of it.
type large struct {
	ctx    context.Context
	store  *Store
	doc    DocumentQuads
	labels map[quad.Value]bool // of the graphs that are the document's, before and after
	unused map[quad.Quad]bool  // shared quads that nothing needs any more
	fresh  map[quad.Quad]bool  // shared quads that the document brings
	change Change

	digest        marker
	before, after marks // of the document's own quads
}

func (s *Store) newLarge(ctx context.Context, d DocumentQuads) (*large, error) {
	l := &large{
		ctx: ctx, store: s, doc: d, labels: map[quad.Value]bool{quad.IRI(vocab.MetaGraph(d.ID)): true},
		unused: map[quad.Quad]bool{}, fresh: map[quad.Quad]bool{}, digest: marker{maphash.MakeSeed(), maphash.MakeSeed()},
	}
	if err := l.own(); err != nil {
		return nil, err
	}
	return l, l.compare()
}

// own finds the graphs of the document: those of the statements that are described in
// it, and of those that are about to be.
func (l *large) own() error {
	for _, q := range l.doc.Quads {
		if isStatement(q.Label) {
			l.labels[q.Label] = true
		}
	}
	meta := quad.IRI(vocab.MetaGraph(l.doc.ID))
	for q, err := range l.store.Quads(l.ctx) {
		if err != nil {
			return err
		}
		if q.Label == meta && q.Predicate == quad.IRI(vocab.RDFType) && q.Object == quad.IRI(vocab.DefStatement) {
			l.labels[q.Subject] = true
		}
	}
	return nil
}

// marks are digests of quads, in order and each once: so many quads themselves would
// fill the memory.
type marks [][2]uint64

// marker makes digests that are alike for quads that are.
type marker [2]maphash.Seed

func (m marker) of(q quad.Quad) [2]uint64 {
	return [2]uint64{maphash.Comparable(m[0], q), maphash.Comparable(m[1], q)}
}

func (m marks) ordered() marks {
	slices.SortFunc(m, func(a, b [2]uint64) int { return slices.Compare(a[:], b[:]) })
	return slices.Compact(m)
}

// without gives the marks that are not in other.
func (m marks) without(other marks) marks {
	var only marks
	at := 0
	for _, a := range m {
		for at < len(other) && slices.Compare(other[at][:], a[:]) < 0 {
			at++
		}
		if at == len(other) || other[at] != a {
			only = append(only, a)
		}
	}
	return only
}

// place finds a mark.
func (m marks) place(a [2]uint64) (int, bool) {
	return slices.BinarySearchFunc(m, a, func(b, a [2]uint64) int { return slices.Compare(b[:], a[:]) })
}

// compare counts what changes, and finds the shared quads that go with what went.
func (l *large) compare() error {
	shared, needs := map[quad.Quad]bool{}, newNeeds()
	for q, err := range l.store.Quads(l.ctx) {
		switch {
		case err != nil:
			return err
		case isShared(q):
			shared[q] = true
		case l.labels[q.Label]:
			l.before = append(l.before, l.digest.of(q))
			needs.doubt(q)
		default:
			needs.use(q)
		}
	}
	for _, q := range l.doc.Quads {
		if !isShared(q) {
			l.after = append(l.after, l.digest.of(q))
			needs.use(q)
		} else if !shared[q] {
			shared[q], l.fresh[q] = true, true
		}
	}
	l.before, l.after = l.before.ordered(), l.after.ordered()
	gone := len(l.before.without(l.after))
	l.change.Added, l.change.Removed = len(l.fresh)+len(l.after.without(l.before)), gone
	if l.change.Added+gone == 0 {
		l.change.Unchanged = 1
		return nil
	}
	l.change.Documents = 1
	if gone > 0 {
		l.unused = needs.unneeded(shared)
		l.change.Removed += len(l.unused)
	}
	return nil
}

// needs knows the actors and relations that documents use, and those that the document
// had used that is replaced.
type needs struct{ used, doubted map[quad.Value]bool }

func newNeeds() *needs { return &needs{map[quad.Value]bool{}, map[quad.Value]bool{}} }

func (n *needs) use(q quad.Quad) {
	for _, v := range []quad.Value{q.Subject, q.Predicate, q.Object} {
		if isSharedNode(v) {
			n.used[v] = true
		}
	}
}

func (n *needs) doubt(q quad.Quad) {
	for _, v := range []quad.Value{q.Subject, q.Predicate, q.Object} {
		if isSharedNode(v) {
			n.doubted[v] = true
		}
	}
}

// unneeded gives the shared quads about what was doubted and is not used. What a shared
// quad leads to is doubted and used with what it starts from.
func (n *needs) unneeded(shared map[quad.Quad]bool) map[quad.Quad]bool {
	for _, set := range []map[quad.Value]bool{n.used, n.doubted} {
		for grown := true; grown; {
			grown = false
			for q := range shared {
				if _, iri := q.Object.(quad.IRI); iri && set[q.Subject] && !set[q.Object] {
					set[q.Object], grown = true, true
				}
			}
		}
	}
	gone := map[quad.Quad]bool{}
	for q := range shared {
		if n.doubted[q.Subject] && !n.used[q.Subject] {
			gone[q] = true
		}
	}
	return gone
}

// quads gives the graph as it is to be: what is not the document's, and the document.
func (l *large) quads() iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		for q, err := range l.store.Quads(l.ctx) {
			if err != nil {
				yield(quad.Quad{}, err)
				return
			}
			if (!l.labels[q.Label] || isShared(q)) && !l.unused[q] && !yield(q, nil) {
				return
			}
		}
		for _, q := range l.doc.Quads {
			if !l.unused[q] && !yield(q, nil) {
				return
			}
		}
	}
}

// steps gives what a database that holds the graph has to add, and then what it has to
// delete, so many quads at a time.
func (l *large) steps(size int) iter.Seq2[server.Step, error] {
	return func(yield func(server.Step, error) bool) {
		for _, part := range []struct {
			quads  iter.Seq2[quad.Quad, error]
			remove bool
		}{{l.coming(), false}, {l.going(), true}} {
			step := server.Step{Delete: part.remove}
			for q, err := range part.quads {
				if step.Quads = append(step.Quads, q); err == nil && len(step.Quads) < size {
					continue
				}
				if !yield(step, err) || err != nil {
					return
				}
				step.Quads = step.Quads[:0]
			}
			if len(step.Quads) > 0 && !yield(step, nil) {
				return
			}
		}
	}
}

// coming gives the quads that the graph does not have, each once.
func (l *large) coming() iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		for q := range l.fresh {
			if !l.unused[q] && !yield(q, nil) {
				return
			}
		}
		added := l.after.without(l.before)
		given := make([]bool, len(added))
		for _, q := range l.doc.Quads {
			at, ok := added.place(l.digest.of(q))
			if !ok || given[at] {
				continue
			}
			if given[at] = true; !yield(q, nil) {
				return
			}
		}
	}
}

// going gives the quads that the graph has and is to lose.
func (l *large) going() iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		for q, err := range l.store.Quads(l.ctx) {
			gone := l.unused[q]
			if err == nil && !gone && l.labels[q.Label] && !isShared(q) {
				_, stays := l.after.place(l.digest.of(q))
				gone = !stays
			}
			if (gone || err != nil) && !yield(q, err) {
				return
			}
		}
	}
}

// swap makes a graph of quads beside the one that is open, gives it its name and goes
// on with it; publish comes between. The lock on it is held before it has the name, so
// that nobody else writes in between.
func (s *Store) swap(ctx context.Context, o Options, quads iter.Seq2[quad.Quad, error], notes map[string][]byte, publish func() error) error {
	if err := sweep(s.dir); err != nil {
		return err
	}
	defer debug.SetGCPercent(debug.SetGCPercent(gcPercent))
	file, err := disk.Beside(filepath.Join(s.dir, fileName), newEnding)
	if err != nil {
		return err
	}
	_, x, err := buildIn(ctx, s.dir, file, o, quads, notes)
	var db *bolt.DB
	if err == nil {
		err = publish()
	}
	if err == nil {
		db, err = openBolt(s.dir, filepath.Base(file), s.opts)
	}
	if err == nil {
		if err = disk.Rename(file, filepath.Join(s.dir, fileName)); err != nil {
			err = errors.Join(err, db.Close(), s.reopen()) // whichever file has the name now
		}
	}
	if err != nil {
		return errors.Join(err, disk.Remove(file), x.Close())
	}
	err = errors.Join(s.save(x.Index, x.n, x.written()), x.Close())
	s.shared, s.changed = sharedQuads{}, false
	s.index.Store(nil)
	s.guard.Lock()
	defer s.guard.Unlock()
	old := s.db
	s.db = db
	return errors.Join(err, old.Close())
}
