package frame

import (
	"strings"
	"testing"
	"testing/fstest"

	"entente/data"
	"entente/extract/actor"
)

// What is wrong in the table of treaties is found when it is read.
func TestTreatiesAreReadStrictly(t *testing.T) {
	const header = "# source: own\nname\tyear\tparties\n"
	for name, c := range map[string]struct{ table, want string }{
		"no header":     {"Jay Treaty\t1794\tcountry/gb country/us\n", "treaty.tsv:1: the header must read"},
		"columns":       {header + "Jay Treaty\t1794\n", "treaty.tsv:3: 2 columns"},
		"year":          {header + "Jay Treaty\told\tcountry/gb country/us\n", `"old" is no year`},
		"kind":          {header + "Jay Treaty\t1794\tcountry/gb person/jay\n", `"person/jay"`},
		"twice a party": {header + "Jay Treaty\t1794\tcountry/gb country/gb\n", "each once"},
		"one side":      {header + "Jay Treaty\t1794\tcountry/gb+country/us\n", "two sides"},
		"twice a name":  {header + "Jay Treaty; Jay treaty\t1794\tcountry/gb country/us\n", "stands here twice"},
		"no name":       {header + "Jay Treaty;  \t1794\tcountry/gb country/us\n", "no name"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := loadTreaties(fstest.MapFS{"treaty.tsv": {Data: []byte(c.table)}}, "treaty.tsv")
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q in it", err, c.want)
			}
		})
	}
}

// Who is bound by a treaty is an actor of the tables.
func TestPartiesOfTreatiesAreKnown(t *testing.T) {
	all, err := loadTreaties(data.FS, "lexicon/treaty.tsv")
	if err != nil {
		t.Fatal(err)
	}
	who, err := actor.Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, same := range all {
		for _, one := range same {
			for _, side := range one.sides {
				for _, id := range side {
					if _, ok := who.Actor(id); !ok {
						t.Errorf("%s: there is no actor %s", strings.Join(one.words, " "), id)
					}
				}
			}
		}
	}
}
