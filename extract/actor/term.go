package actor

import (
	"io/fs"
	"slices"
	"strings"

	"entente/data/table"
	"entente/extract/text"
)

// Term is one stretch of an office: what Holder was, of which state or
// organisation, and for ambassadors to which. From and Until may be zero.
type Term struct {
	Holder      string
	Role        string // "foreign-minister"
	Of, To      string // actor ids
	From, Until text.Date
	Inferred    bool      // Until is the start of the next holder
	seen        text.Date // when an open term was last known
}

// A seat is an office as the tables know it.
type seat struct {
	role   string
	of, to int32 // actors; to is -1 where nobody receives
}

func (t *Tables) readPersons(fsys fs.FS) error {
	columns := strings.Fields("id name short aliases qid role of to from until source as_of")
	var list [][]string // of states where family names stand first
	err := table.Load(fsys, "lexicon/person.tsv", columns, func(f []string) error {
		id := "person/" + f[0]
		n, ok := t.byID[id]
		if !ok {
			n = t.add(Actor{ID: id, Name: f[1], Type: "person", Kind: f[5], QID: f[4], Aliases: items(f[3])})
			t.name(f[1], n, Name, 0)
			t.names(items(f[3]), n, Name, 0)
			for _, s := range items(f[2]) {
				if s != f[1] {
					t.name(s, n, Name, short)
				}
			}
			family, _, _ := strings.Cut(f[2], "|")
			t.givenName(f[1], family)
		}
		if t.twoOrders[f[6]] {
			list = append(list, slices.Clone(f))
		}
		return t.addTerm(n, f)
	})
	for _, f := range list {
		t.turned(f)
	}
	return err
}

// turned enters the names of a person of a state where family names stand first, in both orders and
// with the syllables of the given name joined as papers do: "Lee Jae-myung" is "Jae-myung Lee" and
// "Lee Jaemyung". What somebody else is called stays his, and two words of one Chinese syllable each are
// turned into the name of too many.
func (t *Tables) turned(f []string) {
	n := t.byID["person/"+f[0]]
	family, _, _ := strings.Cut(f[2], "|")
	for _, name := range append([]string{f[1]}, items(f[3])...) {
		given, first := strings.CutPrefix(name, family+" ")
		if !first {
			var last bool
			if given, last = strings.CutSuffix(name, " "+family); !last {
				continue
			}
		}
		if family == "" || t.syllables(strings.ToLower(family)) == 1 && t.syllables(strings.ToLower(given)) == 1 {
			continue
		}
		for _, g := range syllabled(given) {
			for _, s := range [...]string{family + " " + g, g + " " + family} {
				if e, ok := t.trie[rowHash(s)]; !ok || e < 0 {
					t.name(s, n, Name, 0)
				}
			}
		}
	}
}

// syllabled gives a given name as it stands and, if it has two syllables with a hyphen, with a capital in
// the middle and in one word.
func syllabled(given string) []string {
	a, b, ok := strings.Cut(given, "-")
	if !ok || b == "" {
		return []string{given}
	}
	return []string{given, a + "-" + strings.ToUpper(b[:1]) + b[1:], a + strings.ToLower(b)}
}

func (t *Tables) addTerm(n int32, f []string) error {
	term, err := t.term(t.actors[n].ID, f)
	if err != nil || f[6] == "" {
		return err
	}
	of, err := t.ref(f[6])
	if err != nil {
		return err
	}
	term.Of = t.actors[of].ID
	to := int32(-1)
	if f[7] != "" {
		if to, err = t.ref(f[7]); err != nil {
			return err
		}
		term.To = t.actors[to].ID
	}
	if t.actors[n].Country == "" || term.Until.IsZero() {
		t.actors[n].Country = t.countryOf(of)
	}
	t.terms[n] = append(t.terms[n], term)
	key := seat{f[5], of, to}
	t.seats[key] = append(t.seats[key], n)
	return nil
}

// term reads the office of a row of persons.
func (t *Tables) term(holder string, f []string) (Term, error) {
	until, inferred := strings.CutPrefix(f[9], "inferred-")
	r := Term{Holder: holder, Role: f[5], Inferred: inferred || slices.Contains(items(f[10]), "inferred-until")}
	var err error
	if r.From, err = text.ParseDate(f[8]); err == nil {
		r.Until, err = text.ParseDate(until)
	}
	if err == nil {
		r.seen, err = text.ParseDate(f[11])
	}
	return r, err
}

// countryOf is the state an actor is or belongs to, or "".
func (t *Tables) countryOf(n int32) string {
	if n < 0 {
		return ""
	}
	return t.actors[n].Country
}
