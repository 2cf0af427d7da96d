package actor

import (
	"fmt"
	"io/fs"
	"strings"
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
	trait     map[uint64]trait
	syllable  struct{ first, end []string } // what Chinese syllables begin and end with
	ofRegion  []string                      // nouns behind the adjective of a region that mean its states, or who acts for them
	twoOrders map[string]bool               // states where family names stand first
	prefer    map[uint64]int32              // surface with several actors -> the usual one
	generic   map[uint64]bool               // surface that many states have: "Foreign Ministry"
	means     map[string]string             // title and state -> office
	adjective map[string]string             // of a state
	gazetteer gazetteer
	pronouns  map[uint64]asks
	ships     map[string]string  // what stands before their names -> state
	decided   map[where]string   // what an analyst says that a name means
	members   map[int32][]string // of names for several states: "the Baltic states"
	former    map[uint64]former  // short names of states that are no more
	beside    map[string][]string
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
	numbered                   // of all states of a region: only behind their number
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
		trait:     map[uint64]trait{},
		twoOrders: map[string]bool{},
		prefer:    map[uint64]int32{},
		generic:   map[uint64]bool{},
		adjective: make(map[string]string, 300),
		pronouns:  pronouns(),
		ships:     map[string]string{},
		decided:   map[where]string{},
		members:   map[int32][]string{},
		former:    map[uint64]former{},
		beside:    make(map[string][]string, 256),
	}
	for _, read := range []func(fs.FS) error{
		t.readWords, t.readCountries, t.readNeighbours, t.readFormer, t.readPeoples, t.readOrganisations, t.readPersons, t.readMetonyms, t.readRegions, t.readPlaces,
		t.readGazetteer, t.readShips, t.readAmbiguous, t.readTitles, t.readOffices,
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

// names enters several ways to name an actor.
func (t *Tables) names(list []string, n int32, k Kind, u use) {
	for _, s := range list {
		t.name(s, n, k, u)
	}
}

// name enters one way to name an actor, and the same without marks on letters; an Arabic
// article may stand with a capital or without.
func (t *Tables) name(s string, n int32, k Kind, u use) {
	t.enter(s, n, k, u)
	if rest, ok := strings.CutPrefix(s, "al-"); ok && u&short == 0 {
		t.enter("Al-"+rest, n, k, u)
	}
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

// Actor gives the entry with an id.
func (t *Tables) Actor(id string) (Actor, bool) {
	n, ok := t.byID[id]
	if !ok {
		return Actor{}, false
	}
	return t.actors[n], true
}
