package actor

import (
	"fmt"
	"io/fs"
	"strings"

	"entente/data/table"
)

func (t *Tables) readCountries(fsys fs.FS) error {
	columns := strings.Fields("id alpha3 cow qid name official adjectives demonyms capital capital_other aliases kind source")
	return table.Load(fsys, "lexicon/country.tsv", columns, func(f []string) error {
		id := "country/" + f[0]
		if _, ok := t.byID[id]; ok || f[0] == "" || f[4] == "" {
			return fmt.Errorf("id %q is there twice, or a name is missing", f[0])
		}
		n := t.add(Actor{ID: id, Name: f[4], Type: "country", Kind: f[11], Country: id, QID: f[3], Aliases: items(f[10])})
		t.name(f[4], n, Name, 0)
		if f[5] != "" {
			t.name(f[5], n, Name, 0)
		}
		t.names(items(f[10]), n, Name, 0)
		for _, s := range items(f[6]) {
			t.name(s, n, Adjective, 0)
			if t.adjective[id] == "" {
				t.adjective[id] = s
			}
		}
		t.names(items(f[7]), n, Demonym, 0)
		return nil
	})
}

func (t *Tables) readPeoples(fsys fs.FS) error {
	return table.Load(fsys, "lexicon/people.tsv", strings.Fields("id name adjectives demonyms"), func(f []string) error {
		id := "group/" + f[0]
		if _, ok := t.byID[id]; ok || f[0] == "" || f[1] == "" {
			return fmt.Errorf("id %q is there twice, or a name is missing", f[0])
		}
		n := t.add(Actor{ID: id, Name: f[1], Type: "group", Kind: "people"})
		t.names(items(f[2]), n, Adjective, 0)
		t.names(items(f[3]), n, Demonym, 0)
		return nil
	})
}

func (t *Tables) readOrganisations(fsys fs.FS) error {
	return table.Load(fsys, "lexicon/organisation.tsv", strings.Fields("id name aliases kind country qid source"), func(f []string) error {
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
		t.names(append([]string{f[1]}, items(f[2])...), n, Name, 0)
		return nil
	})
}

func (t *Tables) readMetonyms(fsys fs.FS) error {
	return table.Load(fsys, "lexicon/metonym.tsv", strings.Fields("surface actor kind context source"), func(f []string) error {
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

// readRegions enters what all states of a region are called: "the Nordic countries", "Baltic leaders".
func (t *Tables) readRegions(fsys fs.FS) error {
	return table.Load(fsys, "lexicon/region.tsv", strings.Fields("words alone members counted"), func(f []string) error {
		u := use(0)
		switch f[3] {
		case "":
		case "y":
			u = numbered
		default:
			return fmt.Errorf("counted %q", f[3])
		}
		names := items(f[1])
		for _, noun := range t.ofRegion {
			if f[0] != "" {
				names = append(names, f[0]+" "+noun)
			}
		}
		for _, name := range names {
			if err := t.several(name, items(f[2]), u); err != nil {
				return err
			}
		}
		return nil
	})
}

func (t *Tables) readPlaces(fsys fs.FS) error {
	return table.Load(fsys, "lexicon/place.tsv", strings.Fields("name aliases country"), func(f []string) error {
		a := Actor{ID: "place/" + Slug(f[0]), Name: f[0], Type: "place", Kind: "place", Aliases: items(f[1])}
		if f[2] != "" {
			c, err := t.ref(f[2])
			if err != nil {
				return err
			}
			a.Country = t.actors[c].ID
		}
		n := t.add(a)
		t.names(append([]string{f[0]}, items(f[1])...), n, Name, city)
		return nil
	})
}

func (t *Tables) readAmbiguous(fsys fs.FS) error {
	return table.Load(fsys, "lexicon/ambiguous.tsv", strings.Fields("surface actors preferred note"), func(f []string) error {
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

// items gives the parts of a list field.
func items(field string) []string {
	if field == "" {
		return nil
	}
	return strings.Split(field, "|")
}
