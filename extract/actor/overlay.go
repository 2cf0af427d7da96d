package actor

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"entente/data/table"
)

// Overlay is a further table, an analyst's own. With NameColumns it is one of names: an id of the tables gets more of them, another
// makes an actor. With those of DecisionColumns it says what names mean where.
type Overlay struct {
	Name string // for errors
	R    io.Reader
}

// NameColumns is the header of a table of names.
func NameColumns() []string { return strings.Fields("id name aliases type country") }

func (t *Tables) readOverlay(o Overlay) error {
	b, err := io.ReadAll(o.R)
	if err != nil {
		return fmt.Errorf("%s: %w", o.Name, err)
	}
	if columns := DecisionColumns(); strings.Contains("\n"+strings.ReplaceAll(string(b), "\r", "")+"\n", "\n"+strings.Join(columns, "\t")+"\n") {
		return table.Read(o.Name, string(b), columns, t.decision)
	}
	return table.Read(o.Name, string(b), NameColumns(), func(f []string) error {
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
		n, names := t.add(Actor{ID: f[0], Name: f[1], Type: space, Kind: "overlay", Country: f[4]}), append([]string{f[1]}, items(f[2])...)
		t.names(names, n, Name, 0)
		a := &t.actors[n]
		for _, name := range names {
			if name != a.Name && !slices.Contains(a.Aliases, name) {
				a.Aliases = append(a.Aliases, name)
			}
		}
		return nil
	})
}
