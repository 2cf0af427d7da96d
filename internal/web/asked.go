package web

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"entente/graph"
)

// asked is what the address of a path says: the names as they were given, and the
// query that they make.
type asked struct {
	values url.Values
	From   meant
	To     meant
	Query  graph.Query
}

// Limits of a path query over the network.
const (
	mostPaths    = 20
	mostHops     = 12
	perHop       = 40
	defaultPaths = 3
)

// askedPath reads the address. An end that is not given is no error: then there is
// nothing to look for yet.
func askedPath(x *graph.Index, v url.Values) (asked, error) {
	a := asked{values: v, From: named(x, v.Get("from")), To: named(x, v.Get("to"))}
	q, err := askedFilters(x, v)
	if err != nil {
		return a, err
	}
	q.Directed, q.Weighted, q.ByState, q.PerHop = v.Get("directed") != "", v.Get("weighted") != "", v.Get("by-state") != "", perHop
	if q.K, err = number(v, "k", defaultPaths, mostPaths); err != nil {
		return a, err
	}
	if q.MaxHops, err = number(v, "max-hops", 6, mostHops); err != nil {
		return a, err
	}
	if q.Via, err = actorsNamed(x, v, "via"); err != nil {
		return a, err
	}
	if q.Avoid, err = actorsNamed(x, v, "avoid"); err != nil {
		return a, err
	}
	q.From, q.To = ends(x, a.From, v), ends(x, a.To, v)
	a.Query = q
	return a, nil
}

// askedFilters reads which statements count: the same everywhere on the site.
func askedFilters(x *graph.Index, v url.Values) (q graph.Query, err error) {
	q = graph.Query{
		Relations: list(v, "relation"), Status: list(v, "status"), Evidence: list(v, "evidence"), Polarity: list(v, "polarity"),
		Publisher: whole(v, "publisher"), Since: strings.TrimSpace(v.Get("since")), Until: strings.TrimSpace(v.Get("until")), AsOf: strings.TrimSpace(v.Get("as-of")),
	}
	q.Speaker, err = actorsNamed(x, v, "speaker")
	return q, err
}

// keep leaves of a list the statements that pass the filters.
func (s *Site) keep(x *graph.Index, q graph.Query, list []graph.Statement) ([]graph.Statement, error) {
	match, err := x.Match(q, s.o.Relations)
	if err != nil {
		return nil, badRequest(err.Error())
	}
	return passing(list, match), nil
}

// passing leaves in a list what passes. Statements are long, so each is looked at where it
// is, and one that stays in its place is not written again.
func passing(list []graph.Statement, pass func(*graph.Statement) bool) []graph.Statement {
	n := 0
	for i := range list {
		if !pass(&list[i]) {
			continue
		}
		if n != i {
			list[n] = list[i]
		}
		n++
	}
	clear(list[n:])
	return list[:n]
}

// actorsNamed finds the actors that a key names.
func actorsNamed(x *graph.Index, v url.Values, key string) ([]string, error) {
	var iris []string
	for _, name := range list(v, key) {
		a, err := actorNamed(x, name)
		if err != nil {
			return nil, err
		}
		iris = append(iris, a.IRI)
	}
	return iris, nil
}

func ends(x *graph.Index, m meant, v url.Values) []string {
	switch {
	case !m.Found:
		return nil
	case v.Get("officials") != "":
		return acting(x, m.Actor)
	}
	return []string{m.IRI}
}

// list gives the values of a key that are not empty.
func list(v url.Values, key string) []string {
	var all []string
	for _, s := range v[key] {
		for part := range strings.SplitSeq(s, ";") {
			if part = strings.TrimSpace(part); part != "" {
				all = append(all, part)
			}
		}
	}
	return all
}

// whole gives the values of a key as list does, and beside them those that hold what
// divides a list, as a name may.
func whole(v url.Values, key string) []string {
	all := list(v, key)
	for _, s := range v[key] {
		if s = strings.TrimSpace(s); strings.Contains(s, ";") {
			all = append(all, s)
		}
	}
	return all
}

// more is the link under a list that is longer than it is shown.
type more struct {
	Link, Words string
	Swap        string // the part of the page that it exchanges; all if empty
}

// moreOf gives the link that shows three times as many, where there are more and as
// many may be shown.
func moreOf(words, path string, v url.Values, show, total, most int, anchor string) more {
	if total <= show || show >= most {
		return more{}
	}
	return more{Link: with(path, v, "show", fmt.Sprint(min(most, show*3))) + anchor, Words: words}
}

// number reads a whole number from 1 to most; what is not given is usual.
func number(v url.Values, key string, usual, most int) (int, error) {
	s := strings.TrimSpace(v.Get(key))
	if s == "" {
		return usual, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > most {
		return 0, badRequest(fmt.Sprintf("%s=%q: write a whole number from 1 to %d.", key, s, most))
	}
	return n, nil
}

// Parts of pages that can be folded. Their names are ids, and keys of addresses: a page
// that is looked at otherwise than it came says so there, with one of the two words.
const (
	foldFilters = "filters"
	foldOffices = "offices"
	foldOpen    = "open"
	foldShut    = "shut"
)

// unfolded reports whether a part of a page is open, which it is usually or not.
func unfolded(v url.Values, name string, usual bool) bool {
	switch v.Get(name) {
	case foldOpen:
		return true
	case foldShut:
		return false
	}
	return usual
}

// sight are the values of an address that say what part of a page is seen. The page
// keeps them itself; another page is seen as it comes.
func sight(key string) bool {
	return slices.Contains([]string{"view", "pan", foldFilters, foldOffices}, key)
}

// with gives an address with some values of the query changed; "" takes one out.
func with(path string, v url.Values, pairs ...string) string {
	q := url.Values{}
	for k, list := range v {
		for _, s := range list {
			if s != "" && !sight(k) {
				q.Add(k, s)
			}
		}
	}
	for i := 0; i+1 < len(pairs); i += 2 {
		q.Del(pairs[i])
		if pairs[i+1] != "" {
			q.Set(pairs[i], pairs[i+1])
		}
	}
	if len(q) == 0 {
		return path
	}
	return path + "?" + q.Encode()
}

// to gives the address of something below a folder of the site, each part of its
// id escaped by itself.
func to(folder, id string) string {
	parts := strings.Split(id, "/")
	for i := range parts {
		parts[i] = url.PathEscape(parts[i])
	}
	return folder + strings.Join(parts, "/")
}
