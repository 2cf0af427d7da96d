package actor

import (
	"fmt"
	"io"
	"io/fs"
	"strings"

	"entente/extract/text"
)

// Tables is what is known of actors before any text is read: their names, the
// offices they hold and held, and the words that go with them. It never
// changes after Load, and many goroutines may use one.
type Tables struct {
	actors    []Actor
	byID      map[string]int32
	terms     map[int32][]Term // of persons, by actor
	seats     map[seat][]int32 // persons that held an office
	trie      map[uint64]int32 // row of atoms -> first entry, or -1 where a longer name goes on
	entries   []entry
	titles    map[uint64]int32 // row of lower-case atoms -> title, or -1
	title     []title
	class     map[uint64]class
	prefer    map[uint64]int32  // surface with several actors -> the usual one
	generic   map[uint64]bool   // surface that many states have: "Foreign Ministry"
	means     map[string]string // title and state -> office
	adjective map[string]string // of a state
	gazetteer gazetteer
	pronouns  map[uint64]asks
	ships     map[string]string  // what stands before their names -> state
	decided   map[where]string   // what an analyst says that a name means
	members   map[int32][]string // of names for several states: "the Baltic states"
}

// Overlay is a further table, an analyst's own. With the columns id, name, aliases,
// type, country it is one of names: an id of the tables gets more of them, another
// makes an actor. With those of DecisionColumns it says what names mean where.
type Overlay struct {
	Name string // for errors
	R    io.Reader
}

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

// entry is one reading of a name.
type entry struct {
	actor int32
	next  int32 // another reading of the same name, or -1
	kind  Kind
	use   use
}

// use says with what care a name is taken.
type use uint8

const (
	contextual use = 1 << iota // needs another cue
	short                      // a person's name on second mention
	capital                    // of a state: stands for it only when it acts
	building                   // a palace or ministry that stands for who works there
	city                       // only ever a place
)

// Load reads the tables below lexicon/ and the overlays. It is strict: an error
// names the file and line.
func Load(fsys fs.FS, overlay ...Overlay) (*Tables, error) {
	t := &Tables{
		actors:    make([]Actor, 0, 6000),
		entries:   make([]entry, 0, 16000),
		byID:      make(map[string]int32, 6000),
		terms:     make(map[int32][]Term, 4000),
		seats:     make(map[seat][]int32, 2000),
		trie:      make(map[uint64]int32, 20000),
		titles:    make(map[uint64]int32, 1000),
		class:     make(map[uint64]class, 4000),
		prefer:    map[uint64]int32{},
		generic:   map[uint64]bool{},
		adjective: make(map[string]string, 300),
		pronouns:  pronouns(),
		ships:     map[string]string{},
		decided:   map[where]string{},
		members:   map[int32][]string{},
	}
	for _, read := range []func(fs.FS) error{
		t.readCountries, t.readPeoples, t.readOrganisations, t.readPersons, t.readMetonyms, t.readPlaces,
		t.readGazetteer, t.readShips, t.readAmbiguous, t.readTitles, t.readOffices, t.readWords,
	} {
		if err := read(fsys); err != nil {
			return nil, err
		}
	}
	for _, o := range overlay {
		if err := t.readOverlay(o); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// add makes an actor, or gives the one that has the id.
func (t *Tables) add(a Actor) int32 {
	if n, ok := t.byID[a.ID]; ok {
		return n
	}
	n := int32(len(t.actors))
	t.actors = append(t.actors, a)
	t.byID[a.ID] = n
	return n
}

// name enters one way to name an actor, and the same without marks on letters.
func (t *Tables) name(s string, n int32, k Kind, u use) {
	t.enter(s, n, k, u)
	if f := fold(s); f != s && f != "Male" {
		t.enter(f, n, k, u)
	}
}

func (t *Tables) enter(s string, n int32, k Kind, u use) {
	var buf [16]atom
	row := atoms(buf[:0], s, 0, 0)
	h := uint64(0)
	for i, a := range row {
		if i == 0 {
			h = a.hash
		} else {
			h = join(h, a.hash)
		}
		if i == len(row)-1 {
			break
		}
		if _, ok := t.trie[h]; !ok {
			t.trie[h] = -1
		}
	}
	if len(row) == 0 {
		return
	}
	first, ok := t.trie[h]
	if !ok {
		first = -1
	}
	for e := first; e >= 0; e = t.entries[e].next {
		if t.entries[e].actor == n {
			return
		}
	}
	t.trie[h] = int32(len(t.entries))
	t.entries = append(t.entries, entry{actor: n, next: first, kind: k, use: u})
}

// ref turns an id of the tables ("kp", "nato") into an actor.
func (t *Tables) ref(id string) (int32, error) {
	for _, space := range [...]string{"country/", "org/", "person/", "place/"} {
		if n, ok := t.byID[space+id]; ok {
			return n, nil
		}
	}
	return -1, fmt.Errorf("no actor %q", id)
}

func (t *Tables) readCountries(fsys fs.FS) error {
	columns := strings.Fields("id alpha3 cow qid name official adjectives demonyms capital capital_other aliases kind source")
	return eachRow(fsys, "lexicon/country.tsv", columns, func(f []string) error {
		id := "country/" + f[0]
		if _, ok := t.byID[id]; ok || f[0] == "" || f[4] == "" {
			return fmt.Errorf("id %q is there twice, or a name is missing", f[0])
		}
		n := t.add(Actor{ID: id, Name: f[4], Type: "country", Kind: f[11], Country: id, QID: f[3], Aliases: items(f[10])})
		t.name(f[4], n, Name, 0)
		if f[5] != "" {
			t.name(f[5], n, Name, 0)
		}
		for _, s := range items(f[10]) {
			t.name(s, n, Name, 0)
		}
		for _, s := range items(f[6]) {
			t.name(s, n, Adjective, 0)
			if t.adjective[id] == "" {
				t.adjective[id] = s
			}
		}
		for _, s := range items(f[7]) {
			t.name(s, n, Demonym, 0)
		}
		return nil
	})
}

func (t *Tables) readPeoples(fsys fs.FS) error {
	return eachRow(fsys, "lexicon/people.tsv", strings.Fields("id name adjectives demonyms"), func(f []string) error {
		id := "group/" + f[0]
		if _, ok := t.byID[id]; ok || f[0] == "" || f[1] == "" {
			return fmt.Errorf("id %q is there twice, or a name is missing", f[0])
		}
		n := t.add(Actor{ID: id, Name: f[1], Type: "group", Kind: "people"})
		for _, s := range items(f[2]) {
			t.name(s, n, Adjective, 0)
		}
		for _, s := range items(f[3]) {
			t.name(s, n, Demonym, 0)
		}
		return nil
	})
}

func (t *Tables) readOrganisations(fsys fs.FS) error {
	return eachRow(fsys, "lexicon/organisation.tsv", strings.Fields("id name aliases kind country qid source"), func(f []string) error {
		id := "org/" + f[0]
		if _, ok := t.byID[id]; ok || f[0] == "" || f[1] == "" {
			return fmt.Errorf("id %q is there twice, or a name is missing", f[0])
		}
		a := Actor{ID: id, Name: f[1], Type: "org", Kind: f[3], QID: f[5], Aliases: items(f[2])}
		if f[4] != "" {
			c, err := t.ref(f[4])
			if err != nil {
				return err
			}
			a.Country = t.actors[c].ID
		}
		n := t.add(a)
		for _, s := range append([]string{f[1]}, items(f[2])...) {
			t.name(s, n, Name, 0)
		}
		return nil
	})
}

func (t *Tables) readPersons(fsys fs.FS) error {
	columns := strings.Fields("id name short aliases qid role of to from until source as_of")
	return eachRow(fsys, "lexicon/person.tsv", columns, func(f []string) error {
		id := "person/" + f[0]
		n, ok := t.byID[id]
		if !ok {
			n = t.add(Actor{ID: id, Name: f[1], Type: "person", Kind: f[5], QID: f[4], Aliases: items(f[3])})
			t.name(f[1], n, Name, 0)
			for _, s := range items(f[3]) {
				t.name(s, n, Name, 0)
			}
			if f[2] != "" && f[2] != f[1] {
				t.name(f[2], n, Name, short)
			}
			t.givenName(f[1], f[2])
		}
		return t.addTerm(n, f)
	})
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
	r := Term{Holder: holder, Role: f[5], Inferred: inferred}
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

func (t *Tables) readMetonyms(fsys fs.FS) error {
	return eachRow(fsys, "lexicon/metonym.tsv", strings.Fields("surface actor kind context source"), func(f []string) error {
		u, ok := map[string]use{"capital": capital, "residence": building, "ministry": building, "region": 0}[f[2]]
		if !ok {
			return fmt.Errorf("kind %q", f[2])
		}
		switch f[3] {
		case "always":
		case "contextual":
			u |= contextual
		default:
			return fmt.Errorf("context %q", f[3])
		}
		if ids := items(f[1]); len(ids) > 1 {
			return t.several(f[0], ids, u)
		}
		n, err := t.ref(f[1])
		if err == nil {
			t.name(f[0], n, Metonym, u)
		}
		return err
	})
}

// several enters a name that stands for more than one state. One that needs another
// cue ("Panmunjom") is not taken.
func (t *Tables) several(name string, ids []string, u use) error {
	n := int32(len(t.actors))
	for _, id := range ids {
		a, err := t.ref(id)
		if err != nil {
			return err
		}
		t.members[n] = append(t.members[n], t.actors[a].ID)
	}
	t.actors = append(t.actors, Actor{Name: name, Type: "country", Kind: "several"})
	if u&contextual == 0 {
		t.name(name, n, Name, u)
	}
	return nil
}

func (t *Tables) readPlaces(fsys fs.FS) error {
	return eachRow(fsys, "lexicon/place.tsv", strings.Fields("name aliases country"), func(f []string) error {
		a := Actor{ID: "place/" + Slug(f[0]), Name: f[0], Type: "place", Kind: "place", Aliases: items(f[1])}
		if f[2] != "" {
			c, err := t.ref(f[2])
			if err != nil {
				return err
			}
			a.Country = t.actors[c].ID
		}
		n := t.add(a)
		for _, s := range append([]string{f[0]}, items(f[1])...) {
			t.name(s, n, Name, city)
		}
		return nil
	})
}

func (t *Tables) readAmbiguous(fsys fs.FS) error {
	return eachRow(fsys, "lexicon/ambiguous.tsv", strings.Fields("surface actors preferred note"), func(f []string) error {
		for _, id := range items(f[1]) {
			if _, err := t.ref(id); err != nil {
				return err
			}
		}
		if f[2] == "" {
			n, err := t.ref(items(f[1])[0])
			t.generic[rowHash(f[0])] = t.actors[n].Kind == "ministry" || t.actors[n].Kind == "parliament" || t.actors[n].Kind == "military"
			return err
		}
		n, err := t.ref(f[2])
		if err == nil {
			t.prefer[rowHash(f[0])] = n
		}
		return err
	})
}

// rowHash is the key of a whole name in the trie.
func rowHash(s string) uint64 {
	var buf [16]atom
	h := uint64(0)
	for i, a := range atoms(buf[:0], s, 0, 0) {
		if i == 0 {
			h = a.hash
		} else {
			h = join(h, a.hash)
		}
	}
	return h
}

func (t *Tables) readOverlay(o Overlay) error {
	b, err := io.ReadAll(o.R)
	if err != nil {
		return fmt.Errorf("%s: %w", o.Name, err)
	}
	if columns := DecisionColumns(); strings.Contains("\n"+strings.ReplaceAll(string(b), "\r", "")+"\n", "\n"+strings.Join(columns, "\t")+"\n") {
		return eachLine(o.Name, string(b), columns, t.decision)
	}
	return eachLine(o.Name, string(b), strings.Fields("id name aliases type country"), func(f []string) error {
		space, slug, ok := strings.Cut(f[0], "/")
		if !ok || slug == "" || f[1] == "" {
			return fmt.Errorf("id %q: want one like person/kim-jong-un, and a name", f[0])
		}
		if f[3] != "" && f[3] != space {
			return fmt.Errorf("id %q does not fit type %q", f[0], f[3])
		}
		if f[4] != "" {
			if _, ok := t.byID[f[4]]; !ok {
				return fmt.Errorf("no actor %q", f[4])
			}
		}
		n := t.add(Actor{ID: f[0], Name: f[1], Type: space, Kind: "overlay", Country: f[4], Aliases: items(f[2])})
		for _, s := range append([]string{f[1]}, items(f[2])...) {
			t.name(s, n, Name, 0)
		}
		return nil
	})
}

// Actor gives the entry with an id.
func (t *Tables) Actor(id string) (Actor, bool) {
	n, ok := t.byID[id]
	if !ok {
		return Actor{}, false
	}
	return t.actors[n], true
}
