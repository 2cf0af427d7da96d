package rdf

import (
	"strings"

	"entente/data/vocab"
	"entente/extract/frame"
)

// Edge gives the name of the predicate under which a statement stands in the
// graph as an edge, and false where it must stand there as none: not everything
// that is said has happened.
//
//	actual, positive       visited
//	actual, negative       did-not-visit, not-allied-with
//	planned or expected    will-visit, will-not-visit
//	refused                refused-to-visit
//	denied, wanted, possible, offered, ended, asked, ...   no edge
func (w *Writer) Edge(st *frame.Statement) (predicate string, ok bool) {
	if st.Evidence == "denied" || st.Object == "" || st.Subject == st.Object {
		return "", false
	}
	negative := st.Polarity == "negative"
	switch st.Status {
	case "actual":
		if !negative {
			return st.Relation, true
		}
		if core, _ := w.relations.Get(st.Core); core.Kind == "state" || core.Kind == "role" {
			return "not-" + st.Relation, true
		}
		return "did-not-" + w.base(st), true
	case "planned", "expected":
		if negative {
			return "will-not-" + w.base(st), true
		}
		return "will-" + w.base(st), true
	case "refused":
		return "refused-to-" + w.base(st), true
	}
	return "", false
}

// base gives the infinitive of a statement's relation. That of an open relation
// comes from its core: where supplied-to is supply-to, supplied-artillery-to is
// supply-artillery-to, since what the two names of the core have in common at
// their end falls away and the rest is exchanged at the start.
func (w *Writer) base(st *frame.Statement) string {
	if rel, ok := w.relations.Get(st.Relation); ok {
		return rel.Base
	}
	for _, name := range w.relations.Ancestors(st.Core) {
		core, _ := w.relations.Get(name)
		past, inf := differing(strings.Split(core.Name, "-"), strings.Split(core.Base, "-"))
		if rest, ok := strings.CutPrefix(st.Relation+"-", past); ok && inf != "" {
			return strings.TrimSuffix(inf+rest, "-")
		}
	}
	core, _ := w.relations.Get(st.Core)
	return core.Base
}

// differing cuts off what a and b have in common at their end and joins what is
// left, each word with a hyphen after it.
func differing(a, b []string) (string, string) {
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	join := func(words []string) string {
		if len(words) == 0 {
			return ""
		}
		return strings.Join(words, "-") + "-"
	}
	return join(a), join(b)
}

// links gives the quads that tie a prefixed predicate to the relation it denies
// or announces.
func links(predicate, relation string) []string {
	var kinds []string
	for _, p := range []struct {
		prefix string
		kinds  []string
	}{
		{"will-not-", []string{vocab.DefPlans, vocab.DefNegates}},
		{"will-", []string{vocab.DefPlans}},
		{"did-not-", []string{vocab.DefNegates}},
		{"refused-to-", []string{vocab.DefNegates}},
		{"not-", []string{vocab.DefNegates}},
	} {
		if predicate != relation && strings.HasPrefix(predicate, p.prefix) {
			return append(kinds, p.kinds...)
		}
	}
	return nil
}
