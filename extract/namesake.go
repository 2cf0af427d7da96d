package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"

	"entente/extract/actor"
)

// Namesakes keeps new persons of one name apart across documents. No table knows
// them, so a name alone says little: the persons of two documents are one only if
// both texts name them in full and speak of some same state or body, and if
// neither gives them to a state that the other does not.
//
// Who comes first has the plain id, "person/john-smith"; another gets one with
// what sets him apart, "person/john-smith/au".
type Namesakes struct {
	people map[string][]*Namesake // by plain id, in the order in which they came
	docs   map[string][]Namesake  // what each document of this run says
}

// Namesake is a new person and what documents say of who that is.
type Namesake struct {
	ID     string   // as it stands in the graph
	Base   string   // the plain id
	State  string   // whom the person serves or comes from, where a text says so
	Around []string // the states and bodies that the texts name, in order
}

// NewNamesakes begins with nobody.
func NewNamesakes() *Namesakes {
	return &Namesakes{people: map[string][]*Namesake{}, docs: map[string][]Namesake{}}
}

// Recall learns what a document of an earlier run says: see Of.
func (n *Namesakes) Recall(people []Namesake) {
	for _, p := range people {
		n.join(p)
	}
}

// Of gives the new persons of a document that has been settled, for Recall.
func (n *Namesakes) Of(doc string) []Namesake { return n.docs[doc] }

// Again gives the new persons of a document, and reports whether this run has read it.
func (n *Namesakes) Again(doc string) ([]Namesake, bool) {
	list, ok := n.docs[doc]
	return list, ok
}

// Docs lists the documents that this run has read.
func (n *Namesakes) Docs() []string { return slices.Sorted(maps.Keys(n.docs)) }

// join adds what a document says of a person that has been told from others.
func (n *Namesakes) join(p Namesake) {
	for _, known := range n.people[p.Base] {
		if known.ID == p.ID {
			known.add(&p)
			return
		}
	}
	p.Around = slices.Clone(p.Around)
	n.people[p.Base] = append(n.people[p.Base], &p)
}

func (s *Namesake) add(o *Namesake) {
	if s.State == "" {
		s.State = o.State
	}
	s.Around = append(s.Around, o.Around...)
	slices.Sort(s.Around)
	s.Around = slices.Compact(s.Around)
}

// agrees reports whether a text may speak of the same person.
func (s *Namesake) agrees(o *Namesake) bool {
	if s.State != "" && o.State != "" {
		return s.State == o.State
	}
	return slices.ContainsFunc(s.Around, func(id string) bool { return slices.Contains(o.Around, id) })
}

// Apart settles who is who in each result, in their order, and passes them on.
func (n *Namesakes) Apart(x *Extractor, results iter.Seq2[Result, error]) iter.Seq2[Result, error] {
	return func(yield func(Result, error) bool) {
		for r, err := range results {
			if err == nil {
				n.settle(x, &r)
			}
			if !yield(r, err) {
				return
			}
		}
	}
}

// settle gives the new persons of a document their ids.
func (n *Namesakes) settle(x *Extractor, r *Result) {
	around := surroundings(x, r)
	renamed := map[string]string{}
	var all []Namesake
	for _, a := range r.Actors.New {
		if a.Type != "person" || !r.mentions(a.ID) {
			continue
		}
		p := Namesake{ID: a.ID, Base: base(a.ID), State: a.Country, Around: around}
		if a.Kind != actor.Reviewed {
			if p.ID = n.idOf(&p, r); p.ID != a.ID {
				renamed[a.ID] = p.ID
			}
		}
		n.join(p)
		all = append(all, p)
	}
	n.docs[r.ID] = all
	if len(renamed) > 0 {
		r.rename(renamed)
	}
}

// idOf gives the id of the person known by that name whom the text may mean, or a new one.
func (n *Namesakes) idOf(p *Namesake, r *Result) string {
	known := n.people[p.Base]
	if len(known) == 0 {
		return p.Base
	}
	for _, k := range known {
		if k.agrees(p) {
			return k.ID
		}
	}
	mark := r.about(p)
	id := p.Base + "/" + mark
	for i := 2; slices.ContainsFunc(known, func(k *Namesake) bool { return k.ID == id }); i++ {
		id = p.Base + "/" + mark + "-" + strconv.Itoa(i)
	}
	return id
}

// about is what sets a person apart: the state, or else the first one that the
// text names, or else the text.
func (r *Result) about(p *Namesake) string {
	if p.State != "" {
		return p.State[strings.LastIndexByte(p.State, '/')+1:]
	}
	for _, m := range r.Actors.Mentions {
		for _, id := range m.Actors {
			if state, ok := strings.CutPrefix(id, "country/"); ok {
				return state
			}
		}
	}
	sum := sha256.Sum256([]byte(r.Text))
	return hex.EncodeToString(sum[:3])
}

// base is the id that a name alone gives: the first two parts.
func base(id string) string {
	if parts := strings.SplitN(id, "/", 3); len(parts) == 3 {
		return parts[0] + "/" + parts[1]
	}
	return id
}

// surroundings lists the states and known bodies of a document, in order.
func surroundings(x *Extractor, r *Result) []string {
	seen := map[string]bool{}
	for _, m := range r.Actors.Mentions {
		for _, id := range m.Actors {
			switch a, ok := x.Actor(r, id); {
			case !ok || a.Kind == "new" || a.Kind == actor.Reviewed:
			case a.Country != "":
				seen[a.Country] = true
			case a.Type == "org":
				seen[id] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

func (r *Result) mentions(id string) bool {
	return slices.ContainsFunc(r.Actors.Mentions, func(m actor.Mention) bool { return slices.Contains(m.Actors, id) })
}

// rename gives actors other ids, wherever they stand.
func (r *Result) rename(ids map[string]string) {
	change := func(id *string) {
		if other, ok := ids[*id]; ok {
			*id = other
		}
	}
	all := func(list []string) {
		for i := range list {
			change(&list[i])
		}
	}
	own := *r.Actors
	own.Mentions, own.Roles, own.New = slices.Clone(own.Mentions), slices.Clone(own.Roles), slices.Clone(own.New)
	for i := range own.Mentions {
		m := &own.Mentions[i]
		m.Actors = slices.Clone(m.Actors)
		all(m.Actors)
	}
	for i := range own.Roles {
		change(&own.Roles[i].Of)
	}
	for i := range own.New {
		change(&own.New[i].ID)
	}
	r.Actors = &own
	for i := range r.Statements {
		st := &r.Statements[i]
		change(&st.Subject)
		change(&st.Object)
		change(&st.Place)
		st.Source = slices.Clone(st.Source)
		all(st.Source)
	}
}
