package web

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"entente/graph"
)

// card is a statement as a page shows it: with its sentence in its place, and
// what other documents say of the same.
type card struct {
	St       *graph.Statement
	Pieces   []piece
	Side     string
	Agree    []*graph.Statement
	Against  []against
	Detailed bool
}

// against is a statement that contradicts another: it says the opposite, or gives
// another number.
type against struct {
	*graph.Statement
	Number bool
}

// texts reads each document once.
type texts struct {
	s    *Site
	ctx  context.Context
	seen map[string][]rune
}

func (s *Site) texts(ctx context.Context) *texts { return &texts{s, ctx, map[string][]rune{}} }

func (t *texts) of(doc string) ([]rune, error) {
	if words, ok := t.seen[doc]; ok || doc == "" {
		return words, nil
	}
	_, words, err := t.s.store.Text(t.ctx, doc)
	if err != nil && !errors.Is(err, graph.ErrUnknown) {
		return nil, err
	}
	t.seen[doc] = flowing([]rune(words))
	return t.seen[doc], nil
}

// cards puts statements on cards. among are all statements that may agree or
// disagree with them.
func (s *Site) cards(ctx context.Context, x *graph.Index, list, among []graph.Statement) ([]card, error) {
	t := s.texts(ctx)
	var out []card
	for i := range list {
		st := &list[i]
		words, err := t.of(st.Document.ID)
		if err != nil {
			return nil, err
		}
		c := card{St: st, Pieces: inContext(st, words), Side: s.side(st)}
		c.Agree, c.Against = s.others(x, st, among)
		out = append(out, c)
	}
	return out, nil
}

// mostOtherDocs is how many documents that agree or disagree a card names.
const mostOtherDocs = 6

// others finds what other documents say of the same. Those that carry one text are
// one that agrees.
func (s *Site) others(x *graph.Index, st *graph.Statement, among []graph.Statement) (agree []*graph.Statement, contrary []against) {
	seen := []string{textOf(st)}
	for i := range among {
		o := &among[i]
		switch stand := x.Compare(st, o, s.symmetric); {
		case stand == graph.Same && len(agree) < mostOtherDocs && !slices.Contains(seen, textOf(o)):
			agree = append(agree, o)
			seen = append(seen, textOf(o))
		case (stand == graph.Opposite || stand == graph.OtherNumber) && len(contrary) < mostOtherDocs:
			contrary = append(contrary, against{o, stand == graph.OtherNumber})
		}
	}
	return agree, contrary
}

// textOf is the document whose text that of a statement carries, mostly itself.
func textOf(st *graph.Statement) string { return cmp.Or(st.Document.CopyOf, st.Document.ID) }

// cardOf gives one statement and what other documents say of the same.
func (s *Site) cardOf(ctx context.Context, x *graph.Index, id string) (card, error) {
	st, err := s.store.Statement(ctx, id)
	if err != nil {
		return card{}, err
	}
	among, err := s.about(ctx, &st)
	if err != nil {
		return card{}, err
	}
	all, err := s.cards(ctx, x, []graph.Statement{st}, among)
	if err != nil {
		return card{}, err
	}
	all[0].Detailed = true
	return all[0], nil
}

// about gives all statements about the two sides of one.
func (s *Site) about(ctx context.Context, st *graph.Statement) ([]graph.Statement, error) {
	if st.Object.IRI == "" {
		return nil, nil
	}
	return s.store.Dyad(ctx, []string{st.Subject.IRI}, []string{st.Object.IRI})
}
