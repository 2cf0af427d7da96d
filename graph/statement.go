package graph

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	bolt "go.etcd.io/bbolt"

	"entente/data/vocab"
)

// Statement is what one document says that one actor did, said or planned
// towards another, with its proof.
type Statement struct {
	IRI     string
	ID      string // the last part of the IRI
	Subject Actor
	Object  Actor

	// Edge is the relation under which the statement stands between the two:
	// "will-visit"; empty where it stands as no edge. Relation is what it speaks
	// of, whatever its status: "visited".
	Edge     string
	Relation string

	Status    string
	Polarity  string
	Evidence  string
	Certainty string
	Theme     string // what is handed over or talked about
	Quantity  string
	Date      string // of the event, ISO 8601 as far as it is known
	DateEnd   string
	DateBasis string // the words the date comes from
	Place     Actor

	Speakers []Actor // who says so, where it is not the document itself
	Source   string  // the chain of speakers as it was extracted: "country/us > unnamed"

	Sentence    Quote // the sentence that proves it
	Trigger     Span
	SubjectSpan Span
	ObjectSpan  Span
	Cues        []string // words that changed a field, as "start,end word: effect"
	Rule        string   // the pattern that made it, as file:line

	Document Document

	node uint64 // Cayley's id of a sketch, 0 where all is known
}

// Span is a stretch of a document in code points, half open.
type Span struct{ Start, End int }

// Quote is a stretch of a document and its words.
type Quote struct {
	Span
	Text string
}

// IRI names the stretch, of the document of that id.
func (s Span) IRI(doc string) string {
	return fmt.Sprintf("%s%s#char=%d,%d", vocab.NSDoc, doc, s.Start, s.End)
}

// Sources counts where statements come from: carriers are the documents that hold
// them, origins the independent reports behind those. One report of an agency in
// forty outlets is one origin with forty carriers.
func Sources(list []Statement) (origins, carriers int) {
	from, in := map[string]bool{}, map[string]bool{}
	for i := range list {
		in[list[i].Document.ID] = true
		from[list[i].Document.Origin] = true
	}
	return len(from), len(in)
}

// Telling is what one report says, and how many documents carry that.
type Telling struct {
	*Statement // in the first of them
	Carriers   int
}

// Tellings folds statements that say the same in the same report, in the order of their
// first.
func Tellings(list []Statement) []Telling {
	type said struct {
		report, subject, relation, edge, object, status, polarity, evidence, date, theme, source string
	}
	at := map[said]int{}
	carried := map[said]map[string]bool{}
	var all []Telling
	for i := range list {
		st := &list[i]
		key := said{
			cmp.Or(st.Document.CopyOf, st.Document.ID), st.Subject.IRI, st.Relation, st.Edge, st.Object.IRI,
			st.Status, st.Polarity, st.Evidence, st.Date, st.Theme, st.Source,
		}
		n, ok := at[key]
		if !ok {
			n = len(all)
			at[key], carried[key] = n, map[string]bool{}
			all = append(all, Telling{Statement: st})
		}
		carried[key][st.Document.ID] = true
		all[n].Carriers = len(carried[key])
	}
	return all
}

// Statement gives the statement of that id or IRI.
func (s *Store) Statement(ctx context.Context, id string) (Statement, error) {
	x, err := s.Index(ctx)
	if err != nil {
		return Statement{}, err
	}
	var st Statement
	err = s.view(func(tx *bolt.Tx) error {
		r := newRecords(tx, x)
		node, err := r.id(complete(id, vocab.NSStatement))
		if err != nil {
			return err
		}
		if node != 0 {
			st, err = r.statement(node)
		}
		if err == nil && st.Relation == "" {
			return fmt.Errorf("statement %s: %w", id, ErrUnknown)
		}
		return err
	})
	return st, err
}

// Of gives all statements that an actor takes part in as subject or object, with
// and without an edge, the newest first.
func (s *Store) Of(ctx context.Context, actor string) ([]Statement, error) {
	return s.statements(ctx, func(r *records) ([]uint64, error) {
		return r.subjectsWith(actorIRI(actor), vocab.RDFSubject, vocab.RDFObject)
	})
}

// In gives all statements of a document in the order of the text.
func (s *Store) In(ctx context.Context, docID string) ([]Statement, error) {
	list, err := s.statements(ctx, func(r *records) ([]uint64, error) { return r.statementsIn(docID) })
	slices.SortStableFunc(list, func(a, b Statement) int { return a.Trigger.Start - b.Trigger.Start })
	return list, err
}

func (s *Store) statements(ctx context.Context, which func(*records) ([]uint64, error)) ([]Statement, error) {
	x, err := s.Index(ctx)
	if err != nil {
		return nil, err
	}
	var list []Statement
	err = s.view(func(tx *bolt.Tx) error {
		r := newRecords(tx, x)
		ids, err := which(r)
		if err != nil {
			return err
		}
		for _, id := range ids {
			if err := ctx.Err(); err != nil {
				return err
			}
			st, err := r.statement(id)
			if err != nil {
				return err
			}
			list = append(list, st)
		}
		return nil
	})
	slices.SortFunc(list, newestFirst)
	return list, err
}

func newestFirst(a, b Statement) int { return newer(&a, &b) }

func newer(a, b *Statement) int {
	if c := strings.Compare(b.When(), a.When()); c != 0 {
		return c
	}
	return strings.Compare(a.IRI, b.IRI)
}

// When is the day of a statement, as far as it is known: that of the event, or
// else that of the report.
func (st *Statement) When() string { return cmp.Or(st.Date, st.Document.Date) }

// happened is When for those who compare: what dayOn is of an edge.
func (st *Statement) happened() period {
	if p := joined(st.Date, st.DateEnd); p.known() {
		return p
	}
	return joined(st.Document.Date)
}

// spanOf reads the end of an IRI like doc/seed#char=1583,1591.
func spanOf(iri string) Span {
	_, at, _ := strings.Cut(iri, "#char=")
	from, to, _ := strings.Cut(at, ",")
	start, err := strconv.Atoi(from)
	end, err2 := strconv.Atoi(to)
	if err != nil || err2 != nil {
		return Span{}
	}
	return Span{start, end}
}

// Edges gives every statement that stands as an edge, in the order of subject,
// object and IRI. An error is the last thing it gives. Do not write to the store
// before the loop over it has ended.
func (s *Store) Edges(ctx context.Context) iter.Seq2[Statement, error] {
	return func(yield func(Statement, error) bool) {
		x, err := s.Index(ctx)
		if err == nil {
			err = s.view(func(tx *bolt.Tx) error {
				r := newRecords(tx, x)
				for i := range x.edges {
					st, err := r.statement(x.edges[i].node)
					if err == nil && st.Edge == "" {
						err = fmt.Errorf("statement %s: %w since the index was made", st.ID, ErrUnknown)
					}
					if err == nil && i%1000 == 999 {
						err = ctx.Err()
					}
					if err != nil {
						return err
					}
					if !yield(st, nil) {
						return errStop
					}
				}
				return nil
			})
		}
		if err != nil && !errors.Is(err, errStop) {
			yield(Statement{}, err)
		}
	}
}
