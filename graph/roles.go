package graph

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"

	"entente/data/vocab"
)

// code is a value of one of the closed lists of a statement's fields.
type code uint8

// Statuses lists what the status of a statement can be.
func Statuses() []string { return statusWords()[1:] }

// Evidences lists what the evidence of a statement can be.
func Evidences() []string { return evidenceWords()[1:] }

// words are the values that a code stands for, each list from the strongest to
// the weakest; 0 is a value that is not given, or not known here.
func statusWords() []string {
	return []string{
		"", "actual", "ended", "refused", "planned", "expected", "offered", "threatened", "attempted", "asked",
		"wanted", "obliged", "possible", "hypothetical", "purpose", "generic", "question",
	}
}
func polarityWords() []string { return []string{"", "positive", "negative"} }
func evidenceWords() []string {
	return []string{"", "asserted", "presupposed", "reported", "alleged", "denied"}
}
func certaintyWords() []string { return []string{"", "certain", "probable", "possible"} }

// predicateRoles says what is to be done with a quad, by its predicate.
func predicateRoles() map[string]func(*builder, *proto.Primitive) error {
	type action = func(*builder, *proto.Primitive) error
	field := func(ns string, words []string, kind claimKind) action {
		return func(b *builder, p *proto.Primitive) error { return b.field(p, ns, words, kind) }
	}
	docText := func(set func(*Document, string)) action {
		return func(b *builder, p *proto.Primitive) error { return b.docText(p, set) }
	}
	return map[string]action{
		vocab.RDFPredicate:     (*builder).described,
		vocab.DefStatus:        field(vocab.NSStatus, statusWords(), hasStatus),
		vocab.DefPolarity:      field(vocab.NSPolarity, polarityWords(), hasPolarity),
		vocab.DefEvidence:      field(vocab.NSEvidence, evidenceWords(), hasEvidence),
		vocab.DefCertainty:     field(vocab.NSCertainty, certaintyWords(), hasCertain),
		vocab.DefEventDate:     (*builder).eventDate,
		vocab.DefEventEnd:      (*builder).eventDate,
		vocab.ProvAttributedTo: (*builder).speaker,
		vocab.RDFSSubPropOf:    (*builder).subProperty,

		vocab.RDFSLabel:    (*builder).label,
		vocab.SkosAltLabel: (*builder).label,
		vocab.DefActorType: (*builder).actorType,
		vocab.DefActsFor:   (*builder).actsFor,
		vocab.DefHolds:     (*builder).holds,
		vocab.DefRole:      ofTerm(func(t *term, s string) (err error) { t.role = s; return nil }),
		vocab.DefOf:        ofTerm(func(t *term, s string) (err error) { t.of = s; return nil }),
		vocab.DefFrom:      ofTerm(func(t *term, s string) (err error) { t.from, err = parsePeriod(s); return err }),
		vocab.DefUntil:     ofTerm(func(t *term, s string) (err error) { t.until, err = parsePeriod(s); return err }),

		vocab.SchemaIdentifier: docText(func(*Document, string) {}),
		vocab.SchemaHeadline:   docText(func(d *Document, s string) { d.Title = s }),
		vocab.SchemaPublisher:  docText(func(d *Document, s string) { d.Publisher = s }),
		vocab.SchemaURL:        docText(func(d *Document, s string) { d.URL = s }),
		vocab.SchemaPublished:  docText(func(d *Document, s string) { d.Date = s }),
		vocab.DefDateInferred:  docText(func(d *Document, s string) { d.DateInferred = s == "true" }),
		vocab.DefOrigin:        docText(func(d *Document, s string) { d.CopyOf = vocab.Local(s, vocab.NSDoc) }),
	}
}

// text gives the words of a literal.
func (b *builder) text(id uint64) (string, error) {
	v, err := b.values.value(id)
	if err != nil {
		return "", err
	}
	return textOf(v), nil
}

// textOf gives the words of a literal, or an IRI as it is.
func textOf(v quad.Value) string {
	switch v := v.(type) {
	case quad.String:
		return string(v)
	case quad.TypedString:
		return string(v.Value)
	case quad.LangString:
		return string(v.Value)
	case quad.IRI:
		return string(v)
	}
	return quad.ToString(v)
}

func (b *builder) described(p *proto.Primitive) error {
	st, ok := b.statements.of(p.Subject)
	if !ok {
		return nil
	}
	b.counted++
	doc, ok := b.docs[p.Label]
	if !ok {
		return nil
	}
	b.doc[doc].Statements++
	b.told[doc] = true
	return b.claims.add(st, isIn, uint64(doc), 0)
}

func (b *builder) field(p *proto.Primitive, ns string, words []string, kind claimKind) error {
	st, ok := b.statements.of(p.Subject)
	if !ok {
		return nil
	}
	s, err := b.text(p.Object)
	if err != nil {
		return err
	}
	if c := slices.Index(words, vocab.Local(s, ns)); c >= 0 {
		return b.claims.add(st, kind, uint64(c), 0)
	}
	return nil
}

func (b *builder) eventDate(p *proto.Primitive) error {
	st, ok := b.statements.of(p.Subject)
	if !ok {
		return nil
	}
	s, err := b.text(p.Object)
	if err != nil {
		return err
	}
	date, err := parsePeriod(s)
	if err != nil || !date.known() {
		return nil // somebody's quads, not ours: the statement has no date
	}
	return b.claims.add(st, isDated, uint64(uint32(date.first)), uint64(uint32(date.last)))
}

func (b *builder) speaker(p *proto.Primitive) error {
	st, isStatement := b.statements.of(p.Subject)
	actor, ok := b.actors.of(p.Object)
	if !ok || !isStatement {
		return nil
	}
	return b.claims.add(st, isSaidBy, uint64(actor), 0)
}

func (b *builder) subProperty(p *proto.Primitive) error {
	child, ok := b.relations[p.Subject]
	parent, isRelation := b.relations[p.Object]
	if ok && isRelation {
		b.below[child] = append(b.below[child], parent)
	}
	return nil
}

// label takes the names of an actor. The shortest usual name counts where there
// are several, and the first in order among those, so that the answer does not
// depend on the order of loading.
func (b *builder) label(p *proto.Primitive) error {
	n, ok := b.actors.of(p.Subject)
	if !ok || p.Label != b.gazetteer {
		return nil
	}
	s, err := b.text(p.Object)
	if err != nil {
		return err
	}
	predicate, err := b.text(p.Predicate)
	if err != nil {
		return err
	}
	a := &b.actor[n]
	if predicate == vocab.RDFSLabel && (a.name == "" || len(s) < len(a.name) || len(s) == len(a.name) && s < a.name) {
		a.name, s = s, a.name
	}
	if s != "" {
		a.aliases = append(a.aliases, s)
	}
	return nil
}

func (b *builder) actorType(p *proto.Primitive) error {
	n, ok := b.actors.of(p.Subject)
	if !ok {
		return nil
	}
	s, err := b.text(p.Object)
	b.actor[n].kind = strings.TrimPrefix(s, vocab.NSDef)
	return err
}

func (b *builder) actsFor(p *proto.Primitive) error {
	n, ok := b.actors.of(p.Subject)
	if !ok {
		return nil
	}
	s, err := b.text(p.Object)
	b.actor[n].actsFor = s
	return err
}

func (b *builder) docText(p *proto.Primitive, set func(*Document, string)) error {
	n, ok := b.docs[p.Subject]
	if !ok {
		return nil
	}
	s, err := b.text(p.Object)
	set(&b.doc[n], s)
	b.told[n] = true
	return err
}

// holds notes whose a term of office is.
func (b *builder) holds(p *proto.Primitive) error {
	n, ok := b.actors.of(p.Subject)
	t, isTerm := b.terms[p.Object]
	if ok && isTerm && !slices.Contains(b.actor[n].terms, t) {
		b.actor[n].terms = append(b.actor[n].terms, t)
	}
	return nil
}

// ofTerm notes something about a term of office.
func ofTerm(set func(*term, string) error) func(*builder, *proto.Primitive) error {
	return func(b *builder, p *proto.Primitive) error {
		t, ok := b.terms[p.Subject]
		if !ok {
			return nil
		}
		s, err := b.text(p.Object)
		if err == nil {
			err = set(t, s)
		}
		if err != nil {
			return fmt.Errorf("%w: a term of office: %w", ErrDamaged, err)
		}
		return nil
	}
}
