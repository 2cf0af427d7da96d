package graph

import (
	"fmt"
	"slices"
	"strings"

	"entente/data/vocab"
)

// Query says which paths are wanted. The zero value of every filter lets
// everything pass.
type Query struct {
	From, To []string // actors, by IRI or id; a path leads from any of the one to any of the other
	K        int      // how many paths at most; 1 if zero
	MaxHops  int      // 6 if zero
	Directed bool     // walk edges only from subject to object

	Relations []string // names or IRIs; those below them count too
	Status    []string // actual, planned, ...
	Polarity  []string // positive, negative
	Evidence  []string // asserted, reported, ...
	Speaker   []string // actors of whom one must be the statement's source
	Publisher []string
	Since     string   // the event was not over before
	Until     string   // the event had begun by then
	AsOf      string   // the document was published by then
	Via       []string // actors that a path must pass, in any order
	Avoid     []string // actors that a path must not pass
	Weighted  bool     // by weight of evidence, not by number of hops; see Weight
	ByState   bool     // persons in office and organs of a state stand for the state
	PerHop    int      // how many statements of a hop are read, the best; all if zero
}

// A BadQuery is wrong with a question whatever the graph holds: a day that no month
// has, a status that there is not, an end before the beginning.
type BadQuery struct{ error }

func (b BadQuery) Unwrap() error { return b.error }

// defaultHops is how long a path may be if nothing is said.
const defaultHops = 6

// filter is the part of a query that looks at single statements.
type filter struct {
	x         *Index
	status    uint32 // bits of codes; 0 lets all pass
	polarity  uint32
	evidence  uint32
	relations []bool
	speakers  []uint32
	publisher []bool
	days      period // zero ends are open
	asOf      int32

	traits traits // those that it lets pass
	rest   bool   // it looks at more than traits
}

// traits are values of the fields that filters look at first, one bit each: those of a
// statement, or of several. A status, a polarity and an evidence is always among them.
type traits uint32

// Where the bits of a field start.
const (
	statusTraits   = 0
	polarityTraits = 20
	evidenceTraits = 24
)

func traitsOf(e *edge) traits {
	return 1<<(statusTraits+e.status) | 1<<(polarityTraits+e.polarity) | 1<<(evidenceTraits+e.evidence)
}

// fieldTraits are all traits of each field.
func fieldTraits() [3]traits {
	return [3]traits{1<<polarityTraits - 1, 1<<evidenceTraits - 1<<polarityTraits, 1<<32 - 1<<evidenceTraits}
}

// keepTraits notes the traits that pass, and whether these are all that counts.
func (f *filter) keepTraits() {
	fields := fieldTraits()
	for i, given := range [...]traits{traits(f.status) << statusTraits, traits(f.polarity) << polarityTraits, traits(f.evidence) << evidenceTraits} {
		if given == 0 {
			given = fields[i]
		}
		f.traits |= given
	}
	f.rest = f.relations != nil || f.speakers != nil || f.publisher != nil || f.days != period{} || f.asOf != 0
}

// noneOf reports whether no statement passes, of some that have these traits.
func (f *filter) noneOf(m traits) bool {
	for _, field := range fieldTraits() {
		if m&f.traits&field == 0 {
			return true
		}
	}
	return false
}

// allOf reports whether all statements with these traits pass.
func (f *filter) allOf(m traits) bool { return !f.rest && m&^f.traits == 0 }

func (x *Index) newFilter(q Query) (*filter, error) {
	f := &filter{x: x}
	var err error
	set := func(dst *uint32, what string, given, words []string) {
		for _, word := range given {
			c := slices.Index(words, word)
			if c < 1 && err == nil {
				err = BadQuery{fmt.Errorf("no %s %q; there are %s", what, word, strings.Join(words[1:], ", "))}
			}
			*dst |= 1 << max(c, 0)
		}
	}
	set(&f.status, "status", q.Status, statusWords())
	set(&f.polarity, "polarity", q.Polarity, polarityWords())
	set(&f.evidence, "evidence", q.Evidence, evidenceWords())
	if err != nil {
		return nil, err
	}
	if f.days, err = days(q.Since, q.Until); err != nil {
		return nil, err
	}
	asOf, err := parsePeriod(q.AsOf)
	if err != nil {
		return nil, BadQuery{err}
	}
	f.asOf = asOf.last
	if f.relations, err = x.relationsBelow(q.Relations); err != nil {
		return nil, err
	}
	if f.speakers, err = x.numbers(q.Speaker); err != nil {
		return nil, err
	}
	f.publisher, err = x.publishersOf(q.Publisher)
	f.keepTraits()
	return f, err
}

// days joins the two ends of a range; an end that is not given is open.
func days(since, until string) (period, error) {
	from, fromErr := parsePeriod(since)
	to, toErr := parsePeriod(until)
	switch {
	case fromErr != nil:
		return period{}, BadQuery{fromErr}
	case toErr != nil:
		return period{}, BadQuery{toErr}
	case to.last != 0 && from.first > to.last:
		return period{}, BadQuery{fmt.Errorf("nothing is both since %s and until %s, which comes first", since, until)}
	}
	return period{from.first, to.last}, nil
}

func (x *Index) relationsBelow(names []string) ([]bool, error) {
	if len(names) == 0 {
		return nil, nil
	}
	wanted := make([]bool, len(x.relations))
	for _, name := range names {
		iri := relationIRI(name)
		r, ok := slices.BinarySearch(x.relations, iri)
		if !ok {
			return nil, fmt.Errorf("the graph has no relation %s%s", vocab.Local(iri, vocab.NSRelation), meant(NearestWords(name, x.Relations(), nearShown)))
		}
		for other, above := range x.above {
			wanted[other] = wanted[other] || slices.Contains(above, uint32(r))
		}
	}
	return wanted, nil
}

func (x *Index) publishersOf(names []string) ([]bool, error) {
	if len(names) == 0 {
		return nil, nil
	}
	wanted := make([]bool, len(x.publishers))
	for _, name := range names {
		found := false
		for i, p := range x.publishers {
			if fold(p) == fold(name) {
				wanted[i], found = true, true
			}
		}
		if !found {
			return nil, fmt.Errorf("no document in the graph is published by %q", name)
		}
	}
	return wanted, nil
}

// nearShown is how many words are named that look like an unknown one.
const nearShown = 3

// meant asks whether one of some words was meant.
func meant(near []string) string {
	if len(near) == 0 {
		return ""
	}
	return "; did you mean " + strings.Join(near, ", ") + "?"
}

// numbers gives the numbers of actors, in order.
func (x *Index) numbers(names []string) ([]uint32, error) {
	var list []uint32
	for _, name := range names {
		u, ok := x.find(actorIRI(name))
		if !ok {
			return nil, fmt.Errorf("the graph has no actor %s", name)
		}
		list = append(list, u)
	}
	slices.Sort(list)
	return slices.Compact(list), nil
}

// empty reports whether every statement passes.
func (f *filter) empty() bool {
	return f.status|f.polarity|f.evidence == 0 && !f.rest
}

func (f *filter) pass(e *edge) bool {
	return f.passMarks(e) && (f.relations == nil || f.relations[e.relation]) &&
		(f.speakers == nil || overlap(f.speakers, f.x.voices[e.voices])) && f.passDates(e)
}

func (f *filter) passMarks(e *edge) bool {
	return (f.status == 0 || f.status&(1<<e.status) != 0) &&
		(f.polarity == 0 || f.polarity&(1<<e.polarity) != 0) &&
		(f.evidence == 0 || f.evidence&(1<<e.evidence) != 0)
}

// passDates looks at the document and at the two times of a statement: when it
// happened, and when it was known. A statement without a date of its own is
// taken to speak of the day on which it was published; where that is not known
// either, it passes neither since nor until. As-of looks at the day of the document
// alone, and passes none without.
func (f *filter) passDates(e *edge) bool {
	if f.publisher == nil && f.days == (period{}) && f.asOf == 0 {
		return true
	}
	var published period
	if e.doc != nowhere {
		published = f.x.docDates[e.doc]
	}
	happened := f.x.dayOn(e)
	switch {
	case f.publisher != nil && (e.doc == nowhere || !f.publisher[f.x.docPub[e.doc]]),
		f.days.first != 0 && happened.last < f.days.first,
		f.days.last != 0 && (!happened.known() || happened.first > f.days.last),
		f.asOf != 0 && (!published.known() || published.last > f.asOf):
		return false
	}
	return true
}

// Check says what is wrong with a question for paths, without looking for any.
func (x *Index) Check(q Query) error {
	s, err := x.newSearch(q)
	if err == nil {
		s.end()
	}
	return err
}

// Match gives the test of single statements that the filters of a query make:
// whatever lists or counts statements, with and without an edge, uses it, and dates
// mean the same there as they mean to paths. A relation is asked for by the name of
// the edge or of what the statement speaks of, and lets pass what stands under it
// in the graph or in the table.
func (x *Index) Match(q Query, table *vocab.Relations) (func(*Statement) bool, error) {
	wanted := q.Relations
	q.Relations = nil
	f, err := x.newFilter(q)
	if err != nil {
		return nil, err
	}
	relation, err := x.relationTest(wanted, table)
	return func(st *Statement) bool {
		e := x.asEdge(st)
		return f.passMarks(&e) && relation(st) && f.spokenBy(st) && f.passDates(&e)
	}, err
}

// relationTest finds the statements of some relations.
func (x *Index) relationTest(names []string, table *vocab.Relations) (func(*Statement) bool, error) {
	wanted := map[string]bool{}
	for _, name := range names {
		name = vocab.Local(relationIRI(name), vocab.NSRelation)
		_, known := table.Get(name)
		if below, err := x.relationsBelow([]string{name}); err == nil {
			known = true
			for r, ok := range below {
				if ok {
					wanted[vocab.Local(x.relations[r], vocab.NSRelation)] = true
				}
			}
		}
		if !known {
			return nil, BadQuery{fmt.Errorf("no relation is called %s%s", name, meant(NearestWords(name, x.relationNames(table), nearShown)))}
		}
		wanted[name] = true
	}
	return func(st *Statement) bool {
		return len(names) == 0 || wanted[st.Edge] || wanted[st.Relation] ||
			slices.ContainsFunc(table.Ancestors(table.Core(st.Relation).Name), func(up string) bool { return wanted[up] })
	}, nil
}

// CheckRelations says whether no relation, of the graph or of the table, is called like one of names.
func (x *Index) CheckRelations(names []string, table *vocab.Relations) error {
	_, err := x.relationTest(names, table)
	return err
}

// HasRelation reports whether there is an edge of a relation, or of one below it.
func (x *Index) HasRelation(name string) bool {
	_, err := x.relationsBelow([]string{name})
	return err == nil
}

// HasPublisher reports whether a document is published by somebody of that name.
func (x *Index) HasPublisher(name string) bool {
	_, err := x.publishersOf([]string{name})
	return err == nil
}

// relationNames are those of the table and of the graph.
func (x *Index) relationNames(table *vocab.Relations) []string {
	names := x.Relations()
	for _, r := range table.All() {
		names = append(names, r.Name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// spokenBy reports whether one of the speakers asked for says so.
func (f *filter) spokenBy(st *Statement) bool {
	return f.speakers == nil || slices.ContainsFunc(st.Speakers, func(a Actor) bool {
		u, ok := f.x.find(a.IRI)
		return ok && slices.Contains(f.speakers, u)
	})
}

// asEdge gives what the filters look at in an edge, of a statement that may be none.
func (x *Index) asEdge(st *Statement) edge {
	of := func(words []string, word string) code { return code(max(0, slices.Index(words, word))) }
	e := edge{
		status: of(statusWords(), st.Status), polarity: of(polarityWords(), st.Polarity), evidence: of(evidenceWords(), st.Evidence),
		date: joined(st.Date, st.DateEnd), doc: nowhere,
	}
	if i, ok := x.docNumber(st.Document.ID); ok {
		e.doc = uint32(i)
	}
	return e
}

// overlap reports whether two ordered lists share a number.
func overlap(a, b []uint32) bool {
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] == b[0]:
			return true
		case a[0] < b[0]:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return false
}

// actorIRI completes an id like "country/kp".
func actorIRI(name string) string { return complete(name, vocab.NSActor) }

// relationIRI completes a name like "supplied-to", which may be written with spaces.
func relationIRI(name string) string {
	if strings.Contains(name, "://") {
		return complete(name, vocab.NSRelation)
	}
	return complete(strings.ReplaceAll(strings.TrimSpace(name), " ", "-"), vocab.NSRelation)
}

func complete(name, ns string) string {
	name = strings.Trim(name, "<>")
	if strings.Contains(name, "://") {
		return name
	}
	return ns + name
}
