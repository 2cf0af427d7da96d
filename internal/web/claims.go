package web

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"entente/graph"
)

// claimFilter is a question for statements.
type claimFilter struct {
	s                          *Site
	about, speakers            []string
	relation, publisher        []string
	status, evidence, polarity []string
	since, til, asOf           string
}

func (s *Site) claimFilter(x *graph.Index, v url.Values) (claimFilter, error) {
	f := claimFilter{
		s: s, relation: list(v, "relation"), publisher: list(v, "publisher"), status: list(v, "status"), evidence: list(v, "evidence"),
		polarity: list(v, "polarity"), since: v.Get("since"), til: v.Get("until"), asOf: v.Get("as-of"),
	}
	var err error
	if f.about, err = actorsNamed(x, v, "about"); err == nil {
		f.speakers, err = actorsNamed(x, v, "speaker")
	}
	return f, err
}

// pass reports whether a statement is one that was asked for.
func (f *claimFilter) pass(st *graph.Statement) bool {
	day := when(st)
	among := func(all []string, value string) bool { return len(all) == 0 || slices.Contains(all, value) }
	switch {
	case slices.ContainsFunc(f.about, func(iri string) bool { return st.Subject.IRI != iri && st.Object.IRI != iri }),
		len(f.relation) > 0 && !slices.ContainsFunc(f.relation, func(r string) bool { return f.s.below(st.Relation, r) }),
		!among(f.status, st.Status), !among(f.evidence, st.Evidence), !among(f.polarity, st.Polarity),
		len(f.publisher) > 0 && !slices.ContainsFunc(f.publisher, func(p string) bool { return strings.EqualFold(p, st.Document.Publisher) }),
		f.since != "" && day < f.since, f.til != "" && (day == "" || day > f.til+"~"),
		f.asOf != "" && (st.Document.Date == "" || st.Document.Date > f.asOf+"~"),
		len(f.speakers) > 0 && !slices.ContainsFunc(st.Speakers, func(a graph.Actor) bool { return slices.Contains(f.speakers, a.IRI) }):
		return false
	}
	return true
}

// apiClaims lists statements. About an actor, the newest come first; else the
// documents are gone through in their order, and a cursor is a document and a place
// in it, so that each part costs what it reads.
func (s *Site) apiClaims(ctx context.Context, r *http.Request, x *graph.Index) (pageJSON[statementJSON], error) {
	none := pageJSON[statementJSON]{}
	v := r.URL.Query()
	f, err := s.claimFilter(x, v)
	if err != nil {
		return none, err
	}
	if doc := v.Get("document"); doc != "" || len(f.about) > 0 {
		var all []graph.Statement
		if doc != "" {
			all, err = s.store.In(ctx, doc)
		} else {
			all, err = s.store.Of(ctx, f.about[0])
		}
		if err != nil {
			return none, err
		}
		all = slices.DeleteFunc(all, func(st graph.Statement) bool { return !f.pass(&st) })
		p, err := part(r, all)
		return pageJSON[statementJSON]{s.statementsOf(p.Items), p.Next}, err
	}
	return s.claimsOfAll(ctx, v, &f)
}

func (s *Site) claimsOfAll(ctx context.Context, v url.Values, f *claimFilter) (pageJSON[statementJSON], error) {
	p := pageJSON[statementJSON]{Items: []statementJSON{}}
	limit, err := number(v, "limit", itemsUsual, itemsMost)
	if err != nil {
		return p, err
	}
	at, skip, err := place(v.Get("cursor"))
	if err != nil {
		return p, err
	}
	docs, err := s.store.Documents(ctx)
	if err != nil {
		return p, err
	}
	for ; at < len(docs); at, skip = at+1, 0 {
		list, err := s.store.In(ctx, docs[at].ID)
		if err != nil {
			return p, err
		}
		for i := min(skip, len(list)); i < len(list); i++ {
			if !f.pass(&list[i]) {
				continue
			}
			if len(p.Items) == limit {
				p.Next = fmt.Sprintf("%d.%d", at, i)
				return p, nil
			}
			p.Items = append(p.Items, s.statementOf(&list[i]))
		}
	}
	return p, nil
}

// place reads a cursor: a document and a statement in it.
func place(cursor string) (doc, statement int, err error) {
	if cursor == "" {
		return 0, 0, nil
	}
	a, b, _ := strings.Cut(cursor, ".")
	doc, err = strconv.Atoi(a)
	statement, err2 := strconv.Atoi(b)
	if err != nil || err2 != nil || doc < 0 || statement < 0 {
		return 0, 0, badRequest(fmt.Sprintf("cursor=%q: take the next of the part before.", cursor))
	}
	return doc, statement, nil
}
