package plover

import (
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"entente/data/table"
)

// Tables are the codes. They are immutable.
type Tables struct {
	states       map[string]state  // "country/ru"
	kinds        map[string]string // of organisations: "org/nato" is an alliance
	sectors      map[string]sector // by kind or office
	entities     map[string]string // names of what stands in place of a country
	scores       map[string]string // "CONSULT/visit"
	contexts     map[string][]string
	contextNames []string
}

type state struct {
	name, code, cow string
	disputed        bool
}

type sector struct{ code, entity string }

// Entities that stand in place of a country, and what a sector says when it is
// that of the organisation that somebody leads.
const (
	unitedNations  = "UNO"
	europeanUnion  = "EUR"
	ofOrganisation = "of"
	government     = "GOV"
)

// Load reads the tables of lexicon/ that hold codes. An error names file and line.
func Load(fsys fs.FS) (*Tables, error) {
	t := &Tables{
		states: map[string]state{}, kinds: map[string]string{}, sectors: map[string]sector{}, scores: map[string]string{}, contexts: map[string][]string{},
		entities: map[string]string{
			unitedNations: "United Nations", europeanUnion: "European Union", "IGO": "Intergovernmental Organization",
			"NGO": "Non-governmental Organization", "IMG": "Transnational Militarized Group", "MNC": "Multi-national Corporation",
		},
	}
	for _, one := range []struct {
		name, columns string
		row           func(f []string) error
	}{
		{"lexicon/country.tsv", "id alpha3 cow qid name official adjectives demonyms capital capital_other aliases kind source", t.country},
		{"lexicon/former.tsv", "id cow name aliases adjectives short from until", t.former},
		{"lexicon/organisation.tsv", "id name aliases kind country qid source", t.organisation},
		{"lexicon/plover_sector.tsv", "what sector entity", t.sector},
		{"lexicon/plover_score.tsv", "type mode score", t.score},
		{"lexicon/plover_context.tsv", "context words", t.context},
	} {
		if err := table.Load(fsys, one.name, strings.Fields(one.columns), one.row); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func (t *Tables) country(f []string) error {
	s := state{name: f[4], code: strings.ToUpper(f[1]), cow: f[2], disputed: f[11] == "disputed"}
	if f[0] == "eu" {
		s.code = europeanUnion
	}
	t.states["country/"+f[0]] = s
	return nil
}

func (t *Tables) former(f []string) error {
	t.states["country/"+f[0]] = state{name: f[2], cow: f[1]}
	return nil
}

func (t *Tables) organisation(f []string) error {
	t.kinds["org/"+f[0]] = f[3]
	return nil
}

func (t *Tables) sector(f []string) error {
	t.sectors[f[0]] = sector{strings.TrimPrefix(f[1], "-"), strings.TrimPrefix(f[2], "-")}
	if _, ok := t.entities[f[2]]; f[2] != "-" && !ok {
		return fmt.Errorf("no entity is called %s", f[2])
	}
	return nil
}

func (t *Tables) score(f []string) error {
	mode := f[1]
	if mode == "-" {
		mode = ""
	}
	t.scores[f[0]+"/"+mode] = f[2]
	_, err := strconv.ParseFloat(f[2], 64)
	return err
}

func (t *Tables) context(f []string) error {
	t.contextNames = append(t.contextNames, f[0])
	for w := range strings.SplitSeq(f[1], "|") {
		t.contexts[w] = append(t.contexts[w], f[0])
	}
	return nil
}

// entity gives what stands in place of a country for an actor that has none.
func (t *Tables) entity(id string) string {
	if id == "org/united-nations" {
		return unitedNations
	}
	return t.sectors[t.kinds[id]].entity
}
