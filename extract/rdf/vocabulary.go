package rdf

import (
	"strings"

	"github.com/cayleygraph/quad"

	"entente/data/vocab"
	"entente/extract/actor"
	"entente/extract/frame"
)

// relation adds what a statement's relation means: its label, its core where it
// is an open one, and every relation above it.
func (w *Writer) relation(b *batch, st *frame.Statement) {
	name := st.Relation
	if _, core := w.relations.Get(name); !core {
		b.vocab(name, vocab.RDFSSubPropOf, st.Core)
		b.vocab(name, vocab.DefCanonical, st.Core)
		b.vocab(name, vocab.DefFamily, w.family(st.Core))
		b.label(name)
		name = st.Core
	}
	for _, at := range w.relations.Ancestors(name) {
		rel, _ := w.relations.Get(at)
		b.label(at)
		b.vocab(at, vocab.RDFSSubPropOf, rel.Parent)
		b.vocab(at, vocab.DefFamily, w.family(at))
	}
}

// vocabulary ties a prefixed predicate to its relation. It is no subproperty of
// it: a walk over visited must never meet will-visit.
func (w *Writer) vocabulary(b *batch, predicate string, st *frame.Statement) {
	for _, link := range links(predicate, st.Relation) {
		b.vocab(predicate, link, st.Relation)
		b.label(predicate)
	}
}

// family gives the relation just below the two tops that core belongs to.
func (w *Writer) family(core string) string {
	up := w.relations.Ancestors(core)
	if len(up) < 2 {
		return core
	}
	return up[len(up)-2]
}

func (b *batch) vocab(relation, p, other string) {
	if other != "" {
		b.add(quad.IRI(vocab.NSRelation+relation), p, quad.IRI(vocab.NSRelation+other), vocab.GraphVocab)
	}
}

// label adds the name of a relation in words.
func (b *batch) label(relation string) {
	words := strings.ReplaceAll(relation, "-", " ")
	b.add(quad.IRI(vocab.NSRelation+relation), vocab.RDFSLabel, quad.String(words), vocab.GraphVocab)
}

// actor adds the names of an actor, and whom it acts for.
func (b *batch) actor(id string) {
	a, terms, ok := b.known(id)
	if id == "" || !ok {
		return
	}
	node := quad.IRI(vocab.NSActor + id)
	gazetteer := func(p string, o quad.Value) { b.add(node, p, o, vocab.GraphGazetteer) }
	gazetteer(vocab.RDFSLabel, quad.String(a.Name))
	for _, alias := range a.Aliases {
		if alias != a.Name {
			gazetteer(vocab.SkosAltLabel, quad.String(alias))
		}
	}
	if a.Type != "" {
		gazetteer(vocab.DefActorType, quad.String(a.Type))
	}
	if a.Country != "" && a.Country != id && a.Acts() {
		gazetteer(vocab.DefActsFor, quad.IRI(vocab.NSActor+a.Country))
	}
	for i := range terms {
		b.held(node, &terms[i])
	}
	if a.QID != "" {
		gazetteer(vocab.OWLSameAs, quad.IRI("http://www.wikidata.org/entity/"+a.QID))
	}
}

// held adds a term of office: whose, which, of what and when. It is no edge
// between the two, which a walk over the news would meet without any news.
func (b *batch) held(holder quad.IRI, t *actor.Term) {
	name := []string{vocab.Local(t.Holder, "person/"), t.Role, t.Of, t.From.String(), t.Until.String()}
	node := quad.IRI(vocab.NSTerm + strings.TrimRight(strings.ReplaceAll(strings.Join(name, "/"), "//", "/-/"), "/"))
	b.add(holder, vocab.DefHolds, node, vocab.GraphGazetteer)
	b.add(node, vocab.DefRole, quad.String(t.Role), vocab.GraphGazetteer)
	b.add(node, vocab.DefOf, quad.IRI(vocab.NSActor+t.Of), vocab.GraphGazetteer)
	b.actor(t.Of)
	if t.To != "" {
		b.add(node, vocab.DefTo, quad.IRI(vocab.NSActor+t.To), vocab.GraphGazetteer)
		b.actor(t.To)
	}
	b.dated(node, vocab.DefFrom, t.From, vocab.GraphGazetteer)
	b.dated(node, vocab.DefUntil, t.Until, vocab.GraphGazetteer)
}
