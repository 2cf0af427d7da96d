package actor

import (
	"fmt"
	"io/fs"
	"strings"

	"entente/data/table"
)

// gazetteerFile says where places lie.
const gazetteerFile = "lexicon/gazetteer.tsv"

// gazetteer holds its rows as one text, sorted by the name: so many are faster
// found by halving it than entered in a map at each start.
type gazetteer struct{ rows string }

func (t *Tables) readGazetteer(fsys fs.FS) error {
	b, err := fs.ReadFile(fsys, gazetteerFile)
	if err != nil {
		return err
	}
	all, first, last := string(b), "", ""
	err = table.Read(gazetteerFile, all, strings.Fields("name state others"), func(f []string) error {
		if f[0] <= last {
			return fmt.Errorf("%q must stand before %q", f[0], last)
		}
		if first == "" {
			first = f[0]
		}
		last = f[0]
		return t.states(f[1], f[2])
	})
	if err != nil {
		return err
	}
	if at := strings.Index(all, "\n"+first+"\t"); first != "" && at >= 0 {
		t.gazetteer.rows = all[at+1:]
	}
	return nil
}

// states checks that every code of lists is that of a state.
func (t *Tables) states(lists ...string) error {
	for _, list := range lists {
		for code := range strings.FieldsSeq(list) {
			var id [16]byte
			if _, ok := t.byID[string(append(append(id[:0], "country/"...), code...))]; !ok {
				return fmt.Errorf("no state %q in country.tsv", code)
			}
		}
	}
	return nil
}

// find gives the row of a name: the state where it is best known, and others
// that have one.
func (g gazetteer) find(name string) (state, others string, ok bool) {
	lo, hi := 0, len(g.rows)
	for lo < hi {
		start := strings.LastIndexByte(g.rows[:(lo+hi)/2], '\n') + 1
		line, _, _ := strings.Cut(g.rows[start:], "\n")
		switch key, rest, _ := strings.Cut(line, "\t"); {
		case key == name:
			state, others, _ = strings.Cut(rest, "\t")
			return state, strings.TrimSuffix(others, "\r"), true
		case key < name:
			lo = start + len(line) + 1
		default:
			hi = start
		}
	}
	return "", "", false
}

// known gives the state in which a place of this id lies: of several that have
// such a place the one that the text names something of, else the one where it is
// best known. Words that only say what a place is may be missing in the table:
// "Kharkiv Oblast".
func (l *linker) known(id string) string {
	name := strings.TrimPrefix(id, "place/")
	for range 3 {
		if state, others, ok := l.t.gazetteer.find(name); ok {
			return l.likely(state, others)
		}
		cut := strings.LastIndexByte(name, '-')
		if k := l.t.class[lowHash(name[cut+1:])]; cut < 0 || k&placeWord == 0 || k&siteWord != 0 {
			break // a hotel may be called by any town
		}
		name = name[:cut]
	}
	return ""
}

// likely chooses among the states that have a place of one name.
func (l *linker) likely(state, others string) string {
	named := ""
	for code := range strings.FieldsSeq(state + " " + others) {
		if l.evidence["country/"+code] == 0 {
			continue
		}
		if named != "" {
			return ""
		}
		named = "country/" + code
	}
	if named == "" && state != "" {
		return "country/" + state
	}
	return named
}
