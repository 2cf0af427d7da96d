package main

import (
	"cmp"
	"slices"
	"strings"

	"entente/extract"
)

// pairs prints the countries that a statement of the item ties together. Persons
// and organisations count for their state.
func pairs(s *session, r *row) error {
	item, err := r.item(r.ID)
	if err != nil {
		return err
	}
	result := s.x.Extract(item)
	found := map[[2]string]bool{}
	for i := range result.Statements {
		st := &result.Statements[i]
		a, b := s.state(&result, st.Subject), s.state(&result, st.Object)
		if a != "" && b != "" && a != b {
			found[[2]string{min(a, b), max(a, b)}] = true
		}
	}
	for _, places := range []bool{false, true} {
		if s.loose && len(found) == 0 {
			found = s.together(&result, places)
		}
	}
	list := [][2]string{}
	for p := range found {
		list = append(list, p)
	}
	slices.SortFunc(list, func(a, b [2]string) int { return strings.Compare(a[0]+a[1], b[0]+b[1]) })
	return s.printJSON(struct {
		ID    string      `json:"id"`
		Pairs [][2]string `json:"pairs"`
	}{r.ID, list})
}

// together gives the pairs of countries that an item names where no statement
// joins any: what an item of one or two sentences names together, it tells of
// together. Places in which something merely happens count only if asked for.
func (s *session) together(r *extract.Result, places bool) map[[2]string]bool {
	var states []string
	for _, m := range r.Actors.Mentions {
		for _, id := range m.Actors {
			if c := s.state(r, id); c != "" && (places || !m.Place) && !slices.Contains(states, c) {
				states = append(states, c)
			}
		}
	}
	pairs := map[[2]string]bool{}
	for i, a := range states {
		for _, b := range states[:i] {
			pairs[[2]string{min(a, b), max(a, b)}] = true
		}
	}
	return pairs
}

// state gives the alpha-3 code of the country that an actor is or acts for.
func (s *session) state(r *extract.Result, id string) string {
	if !strings.HasPrefix(id, "country/") {
		a, _ := s.x.Actor(r, id)
		id = cmp.Or(a.Country, a.Nation)
	}
	return s.alpha3[id]
}
