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

// claimTest makes one question of all that an address says of statements.
func (s *Site) claimTest(x *graph.Index, v url.Values) (about []string, pass func(*graph.Statement) bool, err error) {
	if about, err = actorsNamed(x, v, "about"); err != nil {
		return nil, nil, err
	}
	q, err := askedFilters(x, v)
	if err != nil {
		return nil, nil, err
	}
	match, err := x.Match(q, s.o.Relations)
	return about, func(st *graph.Statement) bool {
		return match(st) && !slices.ContainsFunc(about, func(iri string) bool { return st.Subject.IRI != iri && st.Object.IRI != iri })
	}, err
}

// apiClaims lists statements. About an actor, the newest come first; else the
// documents are gone through in their order, and a cursor is a document and a place
// in it, so that each part costs what it reads.
func (s *Site) apiClaims(ctx context.Context, r *http.Request, x *graph.Index) (pageJSON[statementJSON], error) {
	none := pageJSON[statementJSON]{}
	v := r.URL.Query()
	about, pass, err := s.claimTest(x, v)
	if err != nil {
		return none, err
	}
	if doc := v.Get("document"); doc != "" || len(about) > 0 {
		var all []graph.Statement
		if doc != "" {
			all, err = s.store.In(ctx, doc)
		} else {
			var done func()
			if done, err = s.inCrowd(ctx, x, about[0]); err != nil {
				return none, err
			}
			defer done()
			all, err = s.store.Sketches(ctx, about[0])
		}
		if err != nil {
			return none, err
		}
		p, err := part(r, passing(all, pass))
		if err == nil {
			err = s.complete(ctx, p.Items)
		}
		return pageJSON[statementJSON]{s.statementsOf(p.Items), p.Next}, err
	}
	return s.claimsOfAll(ctx, v, pass)
}

func (s *Site) claimsOfAll(ctx context.Context, v url.Values, pass func(*graph.Statement) bool) (pageJSON[statementJSON], error) {
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
			if !pass(&list[i]) {
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
