// Package rdf writes statements as quads with their provenance. It is the only
// package of the extraction that knows IRIs.
//
// A statement that may stand as an edge becomes one quad whose label is the
// statement's own IRI. All else about it, and about its document, is in the
// document's meta graph. Relations that were minted, and what stands above them,
// go to the vocabulary graph; names of actors to the gazetteer graph.
package rdf

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"iter"
	"strconv"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/data/vocab"
	"entente/extract/actor"
	"entente/extract/frame"
	"entente/extract/text"
)

// Writer turns statements into quads. It is immutable.
type Writer struct {
	relations *vocab.Relations
}

// Load reads the relation table from fsys.
func Load(fsys fs.FS) (*Writer, error) {
	rels, err := vocab.LoadRelations(fsys)
	if err != nil {
		return nil, err
	}
	return &Writer{rels}, nil
}

// Lookup gives what is known of an actor, and the terms of the offices it holds and held.
type Lookup func(id string) (actor.Actor, []actor.Term, bool)

// ID names a statement: 16 hex digits that depend on the document, the two
// actors, the relation and the place of its trigger, and on nothing else.
func ID(doc string, st *frame.Statement, points *text.Points) string {
	at := points.Span(st.Trigger)
	sum := sha256.Sum256([]byte(strings.Join([]string{
		doc, st.Subject, st.Relation, st.Object, fmt.Sprintf("%d-%d", at.Start, at.End),
	}, "\t")))
	return hex.EncodeToString(sum[:8])
}

// Quads gives the document and its statements as quads, each once. The order
// depends on the arguments only.
func (w *Writer) Quads(doc *text.Document, sts []frame.Statement, known Lookup) iter.Seq[quad.Quad] {
	return func(yield func(quad.Quad) bool) {
		b := &batch{
			doc: doc, points: text.NewPoints(doc.Text), known: known, yield: yield,
			node: quad.IRI(vocab.NSDoc + doc.ID), meta: quad.IRI(vocab.MetaGraph(doc.ID)),
			told: map[string]bool{}, quoted: map[text.Span]bool{}, own: map[quad.Quad]bool{}, shared: map[quad.Quad]bool{},
		}
		b.document()
		for i := 0; i < len(sts) && !b.done; i++ {
			if id := ID(doc.ID, &sts[i], b.points); !b.told[id] {
				b.told[id] = true
				clear(b.own)
				w.statement(b, id, &sts[i])
			}
		}
	}
}

// batch passes on the quads of one document. To give each but once it need not
// keep them all: what is said of a statement can come again with that one only.
type batch struct {
	doc    *text.Document
	points *text.Points
	known  Lookup
	node   quad.IRI
	meta   quad.IRI
	yield  func(quad.Quad) bool
	done   bool // nobody wants more

	told   map[string]bool    // ids of statements
	quoted map[text.Span]bool // sentences
	own    map[quad.Quad]bool // of the statement at hand
	shared map[quad.Quad]bool // in the graphs that documents share
}

func (b *batch) add(s quad.IRI, p string, o quad.Value, g quad.IRI) {
	q := quad.Quad{Subject: s, Predicate: quad.IRI(p), Object: o, Label: g}
	seen := b.own
	if g == vocab.GraphVocab || g == vocab.GraphGazetteer {
		seen = b.shared
	}
	if !seen[q] && !b.done {
		seen[q] = true
		b.done = !b.yield(q)
	}
}

// text adds a plain string to the meta graph, unless it is empty.
func (b *batch) text(s quad.IRI, p, value string) {
	if value != "" {
		b.add(s, p, quad.String(value), b.meta)
	}
}

// term adds a value of one of our closed lists, unless it is empty.
func (b *batch) term(s quad.IRI, p, ns, value string) {
	if value != "" {
		b.add(s, p, quad.IRI(ns+value), b.meta)
	}
}

func (b *batch) date(s quad.IRI, p string, d text.Date) { b.dated(s, p, d, b.meta) }

// dated adds a date as far as it is known, unless it is not known at all.
func (b *batch) dated(s quad.IRI, p string, d text.Date, g quad.IRI) {
	if d.IsZero() {
		return
	}
	kind := vocab.XSDDate
	if d.Month == 0 {
		kind = vocab.XSDGYear
	} else if d.Day == 0 {
		kind = vocab.XSDGYearMonth
	}
	b.add(s, p, quad.TypedString{Value: quad.String(d.String()), Type: quad.IRI(kind)}, g)
}

// span names a stretch of the document, in code points.
func (b *batch) span(s text.Span) quad.IRI {
	at := b.points.Span(s)
	return quad.IRI(fmt.Sprintf("%s#char=%d,%d", string(b.node), at.Start, at.End))
}

func (b *batch) spanOf(s quad.IRI, p string, at text.Span) {
	if at.Len() > 0 {
		b.add(s, p, b.span(at), b.meta)
	}
}

func (b *batch) document() {
	d := b.doc
	b.add(b.node, vocab.RDFType, quad.IRI(vocab.SchemaNews), b.meta)
	b.text(b.node, vocab.SchemaIdentifier, d.ID)
	b.text(b.node, vocab.SchemaHeadline, d.Title)
	b.text(b.node, vocab.SchemaPublisher, d.Publisher)
	b.text(b.node, vocab.SchemaURL, d.URL)
	b.date(b.node, vocab.SchemaPublished, d.Date)
	if d.DateInferred {
		b.add(b.node, vocab.DefDateInferred, quad.TypedString{Value: "true", Type: vocab.XSDBoolean}, b.meta)
	}
	if d.Origin != "" {
		b.add(b.node, vocab.DefOrigin, quad.IRI(vocab.NSDoc+d.Origin), b.meta)
	}
	b.text(b.node, vocab.SchemaLanguage, "en")
	b.text(b.node, vocab.NIFString, strings.ToValidUTF8(d.Text, "\uFFFD"))
}

func (w *Writer) statement(b *batch, id string, st *frame.Statement) {
	node := quad.IRI(vocab.NSStatement + id)
	subject, relation := quad.IRI(vocab.NSActor+st.Subject), quad.IRI(vocab.NSRelation+st.Relation)
	if predicate, ok := w.Edge(st); ok {
		b.add(subject, vocab.NSRelation+predicate, quad.IRI(vocab.NSActor+st.Object), node)
		w.vocabulary(b, predicate, st)
	}
	b.add(node, vocab.RDFType, quad.IRI(vocab.DefStatement), b.meta)
	b.add(node, vocab.RDFSubject, subject, b.meta)
	b.add(node, vocab.RDFPredicate, relation, b.meta)
	b.term(node, vocab.RDFObject, vocab.NSActor, st.Object)
	b.term(node, vocab.DefStatus, vocab.NSStatus, st.Status)
	b.term(node, vocab.DefPolarity, vocab.NSPolarity, st.Polarity)
	b.term(node, vocab.DefEvidence, vocab.NSEvidence, st.Evidence)
	b.term(node, vocab.DefCertainty, vocab.NSCertainty, st.Certainty)
	b.term(node, vocab.DefPlace, vocab.NSActor, st.Place)
	b.text(node, vocab.DefTheme, st.Theme)
	b.text(node, vocab.DefQuantity, st.Quantity)
	b.date(node, vocab.DefEventDate, st.Date)
	b.date(node, vocab.DefEventEnd, st.DateEnd)
	b.text(node, vocab.DefDateBasis, st.DateBasis)
	b.proof(node, st)
	w.relation(b, st)
	b.actor(st.Subject)
	b.actor(st.Object)
	b.actor(st.Place)
}

// chain writes the speakers of a statement, outermost first; who says something together is
// one step: "country/fr & country/de > country/ua".
func chain(st *frame.Statement) string {
	var steps []string
	for _, step := range st.Tellers() {
		steps = append(steps, strings.Join(step, " & "))
	}
	return strings.Join(steps, " > ")
}

// proof adds where a statement stands, who says it, and what made it.
func (b *batch) proof(node quad.IRI, st *frame.Statement) {
	b.spanOf(node, vocab.DefTrigger, st.Trigger)
	b.spanOf(node, vocab.DefSubjectSpan, st.SubjectSpan)
	b.spanOf(node, vocab.DefObjectSpan, st.ObjectSpan)
	for _, speaker := range st.Source {
		if speaker != "unnamed" {
			b.add(node, vocab.ProvAttributedTo, quad.IRI(vocab.NSActor+speaker), b.meta)
			b.actor(speaker)
		}
	}
	b.text(node, vocab.DefSource, chain(st))
	for _, cue := range st.Cues {
		at := b.points.Span(cue.Span)
		b.text(node, vocab.DefCue, fmt.Sprintf("%d,%d %s: %s", at.Start, at.End, cue.Word, cue.Effect))
	}
	b.text(node, vocab.DefRule, st.Rule)
	b.add(node, vocab.ProvGeneratedBy, quad.IRI(vocab.Run), b.meta)
	b.sentence(node, st.Sentence)
}

func (b *batch) sentence(node quad.IRI, s text.Span) {
	if s.Len() == 0 {
		return
	}
	at, iri := b.points.Span(s), b.span(s)
	b.add(node, vocab.ProvQuotedFrom, iri, b.meta)
	if b.quoted[s] {
		return
	}
	b.quoted[s] = true
	b.add(iri, vocab.RDFType, quad.IRI(vocab.NIFSentence), b.meta)
	b.add(iri, vocab.NIFContext, b.node, b.meta)
	b.add(iri, vocab.NIFBegin, count(at.Start), b.meta)
	b.add(iri, vocab.NIFEnd, count(at.End), b.meta)
	b.text(iri, vocab.NIFAnchor, strings.ToValidUTF8(b.doc.Text[s.Start:s.End], "\uFFFD"))
}

func count(n int) quad.Value {
	return quad.TypedString{Value: quad.String(strconv.Itoa(n)), Type: vocab.XSDNonNegativeInteger}
}
