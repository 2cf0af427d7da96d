package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cayleygraph/quad"
	"github.com/hidal-go/hidalgo/kv"
	bolterr "go.etcd.io/bbolt/errors"

	"entente/graph/nquads"
)

// Edit is a change to one quad by hand, in the words of Cayley's REPL:
//
//	:a <subject> <predicate> <object> <label> .     adds it
//	:d <subject> <predicate> <object> <label> .     deletes it
type Edit struct {
	Delete bool
	Quad   quad.Quad
}

// ParseEdit reads one line. Where the line is no edit, ok is false. The quad must
// be right by the letter of N-Quads; an error has the column in the line.
func ParseEdit(line string) (e Edit, ok bool, err error) {
	line = strings.TrimRightFunc(line, unicode.IsSpace)
	start := strings.TrimLeftFunc(line, unicode.IsSpace)
	rest, add := strings.CutPrefix(start, ":a")
	if !add {
		if rest, ok = strings.CutPrefix(start, ":d"); !ok {
			return Edit{}, false, nil
		}
	}
	if rest != "" && rest[0] != ' ' && rest[0] != '\t' {
		return Edit{}, false, nil
	}
	q, err := nquads.Parse(rest)
	if bad := (*nquads.Error)(nil); errors.As(err, &bad) {
		bad.Column += utf8.RuneCountInString(line) - utf8.RuneCountInString(rest)
	}
	if err == nil {
		err = loadable(q)
	}
	return Edit{!add, q}, true, err
}

// Edit makes the changes in their order, all of them or none. One that changes
// nothing, since the quad is there already or is not there, is no error; Change
// counts those that did.
//
// A quad that is put into a graph of a document, or taken out of one, is so until
// that document is built again: then the graph holds again what the text says.
func (s *Store) Edit(ctx context.Context, edits ...Edit) (Change, error) {
	if s.opts.ReadOnly {
		return Change{}, ErrReadOnly
	}
	if err := ctx.Err(); err != nil {
		return Change{}, err
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	return s.write(func(w *writer) error {
		s.shared = sharedQuads{} // what is changed may belong there
		for _, e := range edits {
			if err := w.edit(e); err != nil {
				return err
			}
		}
		return nil
	})
}

func (w *writer) edit(e Edit) error {
	if err := loadable(e.Quad); err != nil {
		return err
	}
	has, err := w.has(e.Quad)
	if err != nil || has != e.Delete {
		return err
	}
	if e.Delete {
		w.remove = append(w.remove, e.Quad)
	} else {
		w.add = append(w.add, e.Quad)
	}
	if err := w.forget(e.Quad); err != nil {
		return err
	}
	return w.apply()
}

// write makes one transaction of what fn does, which is kept whole or not at all.
// The caller holds writing.
func (s *Store) write(fn func(w *writer) error) (Change, error) {
	if s.db == nil {
		return Change{}, fmt.Errorf("the graph %s is closed", s.dir)
	}
	w, err := s.beginWrite(context.Background())
	if err != nil {
		return Change{}, err
	}
	err = intact(s.db, func() error { return fn(w) })
	if err == nil && w.done.Added+w.done.Removed == 0 && !w.noted {
		return w.done, w.engine.tx.Close()
	}
	sent := err == nil && s.server != nil
	if err == nil {
		err = w.publish(context.Background(), s.server)
	}
	if err == nil {
		err = intact(s.db, func() error { return w.engine.tx.Commit(context.Background()) })
	}
	if err != nil {
		if errors.Is(err, kv.ErrNotFound) || errors.Is(err, errLost) { // what another table leads to
			err = fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		failed := fmt.Errorf("write to %s: %w; nothing of this batch was kept", s.shown(), err)
		if ended := w.engine.tx.Close(); !errors.Is(ended, bolterr.ErrTxClosed) { // as it is after a commit that failed
			failed = errors.Join(failed, ended)
		}
		if sent { // nobody knows whether the database has kept it
			return Change{}, errors.Join(failed, s.closeFile())
		}
		return Change{}, errors.Join(failed, s.reopen())
	}
	s.index.Store(nil)
	s.changed = true
	return w.done, nil
}
