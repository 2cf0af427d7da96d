package actor

import (
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"entente/data/table"
	"entente/extract/text"
)

// former is a state that is no more, and the years in which it was.
type former struct {
	actor       int32
	entry       int32 // of one of its short names
	from, until int
}

// readFormer reads the states that are no more. Their short names, which places of
// today have too, are kept apart.
func (t *Tables) readFormer(fsys fs.FS) error {
	columns := strings.Fields("id cow name aliases adjectives short from until")
	return table.Load(fsys, "lexicon/former.tsv", columns, func(f []string) error {
		id := "country/" + f[0]
		if _, ok := t.byID[id]; ok || f[0] == "" || f[2] == "" {
			return fmt.Errorf("id %q is there twice, or a name is missing", f[0])
		}
		from, err := strconv.Atoi(f[6])
		if err != nil {
			return err
		}
		until, err := strconv.Atoi(f[7])
		if err != nil || until < from {
			return fmt.Errorf("no such years: %s to %s", f[6], f[7])
		}
		n := t.add(Actor{ID: id, Name: f[2], Type: "country", Kind: "historical", Country: id, Aliases: items(f[3])})
		t.names(append([]string{f[2]}, items(f[3])...), n, Name, 0)
		for _, s := range items(f[4]) {
			if f[5] == "" {
				t.name(s, n, Adjective, 0)
			} else {
				t.shortName(s, Adjective, former{actor: n, from: from, until: until})
			}
			if t.adjective[id] == "" {
				t.adjective[id] = s
			}
		}
		for _, s := range items(f[5]) {
			t.shortName(s, Name, former{actor: n, from: from, until: until})
		}
		return nil
	})
}

// shortName enters a name that means former state f only in its time or beside its full name.
func (t *Tables) shortName(s string, k Kind, f former) {
	f.entry = int32(len(t.entries))
	t.entries = append(t.entries, entry{actor: f.actor, next: -1, kind: k})
	t.former[rowHash(s)] = f
}

// formerly gives the former state whose short name starts at atom i, with its end, where
// the text has named it in full before or is of its time; end is 0 where there is none.
func (l *linker) formerly(i int) (end int, f former) {
	h := uint64(0)
	for j := i; j < len(l.atoms) && j < i+2; j++ {
		if h = l.atoms[j].hash; j > i {
			h = l.rowHash(i, j+1)
		}
		if g, ok := l.t.former[h]; ok && (l.told[g.actor] || existed(g, l.doc.Date)) {
			end, f = j+1, g
		}
	}
	return end, f
}

// existed reports whether f was a state on day d.
func existed(f former, d text.Date) bool {
	return !d.IsZero() && f.from <= d.Year && d.Year <= f.until
}

// styled takes the style of a state into its name: "Kingdom of Spain", "Republic of the
// Gambia", "German Empire".
func (l *linker) styled(h hit) hit {
	e := l.stateEntry(h.entry)
	if e == nil {
		return h
	}
	if e.kind == Adjective {
		if k := h.end; k < len(l.cap) && l.cap[k] && l.cls[k]&styleWord != 0 && (k+1 == len(l.low) || l.low[k+1] != l.word.of) {
			return l.widened(h, h.first, k+1)
		}
		return h
	}
	k := h.first - 1
	if k > 0 && l.low[k] == l.word.the {
		k--
	}
	if e.kind != Name || k < 1 || l.low[k] != l.word.of || !l.cap[k-1] || l.cls[k-1]&(styleWord|styleOf) == 0 {
		return h
	}
	for k--; k > 0 && l.cap[k-1] && l.cls[k-1]&epithetWord != 0; k-- {
	}
	return l.widened(h, k, h.end)
}

// stateEntry gives the reading of a name as a plain name of a state, or nil.
func (l *linker) stateEntry(n int32) *entry {
	for ; n >= 0; n = l.t.entries[n].next {
		if e := &l.t.entries[n]; l.t.actors[e.actor].Type == "country" && e.use == 0 {
			return e
		}
	}
	return nil
}

// widened is hit h over tokens first to end, a plain name.
func (l *linker) widened(h hit, first, end int) hit {
	sp := l.spanOf(first, end)
	sp.End = max(sp.End, h.span.End)
	return hit{first: first, end: end, span: sp, entry: h.entry, key: h.key, styled: true}
}
