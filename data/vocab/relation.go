package vocab

import (
	"fmt"
	"io/fs"
	"strings"

	"entente/data/table"
)

// Relation is one row of the relation table.
type Relation struct {
	Name      string // past tense, read left to right: "visited"
	Base      string // infinitive, after will-, did-not-, refused-to-: "visit"
	Inverse   string // for display and queries only
	Symmetric bool
	Parent    string // "" at the two tops
	Kind      string // event, plan, speech, role, state
	PLOVER    string // root, or root/mode; "" for states and roles
	CAMEO     string
	Quad      string // verbal-coop, material-coop, verbal-conf, material-conf, or ""
	Goldstein string
	Domain    string
	Range     string
	Theme     bool // may carry what was handed over or talked about
	Gloss     string
}

// Relations is the relation table. It is immutable once loaded.
type Relations struct {
	list   []Relation
	byName map[string]int
	core   int // so many of the list are core relations
}

// LoadRelations reads the core relations of lexicon/relation.tsv and those of
// lexicon/relation_further.tsv. An error names file and line.
func LoadRelations(fsys fs.FS) (*Relations, error) {
	r := &Relations{byName: map[string]int{}}
	const core, further = "lexicon/relation.tsv", "lexicon/relation_further.tsv"
	if err := r.load(fsys, core); err != nil {
		return nil, err
	}
	r.core = len(r.list)
	if err := r.load(fsys, further); err != nil {
		return nil, err
	}
	for i, rel := range r.list {
		name := core
		if i >= r.core {
			name = further
		}
		if _, ok := r.byName[rel.Parent]; rel.Parent != "" && !ok {
			return nil, fmt.Errorf("%s: %s has the parent %s, which is no relation", name, rel.Name, rel.Parent)
		}
	}
	return r, nil
}

func (r *Relations) load(fsys fs.FS, name string) error {
	columns := strings.Fields("name base inverse symmetric parent kind plover cameo quad goldstein domain range theme gloss")
	return table.Load(fsys, name, columns, r.add)
}

func (r *Relations) add(f []string) error {
	for i, v := range f {
		if v == "-" {
			f[i] = ""
		}
	}
	if _, dup := r.byName[f[0]]; dup {
		return fmt.Errorf("%s stands twice", f[0])
	}
	r.byName[f[0]] = len(r.list)
	r.list = append(r.list, Relation{
		Name: f[0], Base: f[1], Inverse: f[2], Symmetric: f[3] == "y", Parent: f[4], Kind: f[5], PLOVER: f[6],
		CAMEO: f[7], Quad: f[8], Goldstein: f[9], Domain: f[10], Range: f[11], Theme: f[12] == "y", Gloss: f[13],
	})
	return nil
}

// Get gives the relation of that name.
func (r *Relations) Get(name string) (Relation, bool) {
	i, ok := r.byName[name]
	if !ok {
		return Relation{}, false
	}
	return r.list[i], true
}

// Core gives the relation of the table that an open relation was minted from: the
// one with the same first and last word. Of a relation in the table it is that
// itself, and of a stranger nothing.
func (r *Relations) Core(name string) Relation {
	if rel, ok := r.Get(name); ok {
		return rel
	}
	words := strings.Split(name, "-")
	for _, rel := range r.list {
		own := strings.Split(rel.Name, "-")
		if own[0] == words[0] && own[len(own)-1] == words[len(words)-1] {
			return rel
		}
	}
	return Relation{}
}

// Published gives the core relation that name stands under, name itself where it
// is one: what those know who know the published table alone.
func (r *Relations) Published(name string) string {
	for _, up := range r.Ancestors(name) {
		if i, ok := r.byName[up]; ok && i < r.core {
			return up
		}
	}
	return ""
}

// All gives every relation in the order of the tables. The caller must not change it.
func (r *Relations) All() []Relation { return r.list }

// Ancestors gives name and all that stands above it, nearest first.
func (r *Relations) Ancestors(name string) []string {
	var up []string
	for name != "" {
		up = append(up, name)
		rel, _ := r.Get(name)
		name = rel.Parent
	}
	return up
}
