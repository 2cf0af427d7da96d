package actor

import (
	"slices"

	"entente/extract/text"
)

// Resolve gives the actors a name can mean, best first: "Putin", "the Kremlin",
// "South Korea", or an id. Family names are taken too; persons in office on the
// date come before others.
func (t *Tables) Resolve(name string, date text.Date) []string {
	if _, ok := t.byID[name]; ok {
		return []string{name}
	}
	first, ok := t.lookup(name)
	if !ok {
		return nil
	}
	type reading struct{ actor, rank int32 }
	var all []reading
	for e := first; e >= 0; e = t.entries[e].next {
		x := &t.entries[e]
		if !slices.ContainsFunc(all, func(r reading) bool { return r.actor == x.actor }) {
			all = append(all, reading{x.actor, t.rank(x, date)})
		}
	}
	slices.SortStableFunc(all, func(a, b reading) int { return int(a.rank - b.rank) })
	var ids []string
	for _, r := range all {
		if m := t.members[r.actor]; len(m) > 0 {
			ids = append(ids, m...)
		} else {
			ids = append(ids, t.actors[r.actor].ID)
		}
	}
	return ids
}

// lookup finds a name as it stands, without "the", or with capitals it lacks.
func (t *Tables) lookup(name string) (int32, bool) {
	row := atoms(nil, name, 0, 0)
	the := lowHash("the")
	for _, skip := range [...]int{0, 1} {
		if skip == 1 && (len(row) < 2 || row[0].low != the) {
			break
		}
		for _, form := range [...]func(atom, string) uint64{
			func(a atom, _ string) uint64 { return a.hash },
			func(a atom, s string) uint64 { return capitalised(s) },
			func(a atom, s string) uint64 { return upperHash(s) },
		} {
			h, ok := uint64(0), false
			for i, a := range row[skip:] {
				w := form(a, name[a.start:a.end])
				if i > 0 {
					w = join(h, w)
				}
				h, ok = w, true
			}
			if e, found := t.trie[h]; ok && found && e >= 0 {
				return e, true
			}
		}
	}
	return -1, false
}

// capitalised is the hash of a word written with one capital.
func capitalised(s string) uint64 {
	h := uint64(hashSeed)
	for i := range len(s) {
		c := lower(s[i])
		if i == 0 && 'a' <= c && c <= 'z' {
			c -= 'a' - 'A'
		}
		h = hashByte(h, c)
	}
	return h
}

// upperHash is the hash of a word written in capitals, without full stops.
func upperHash(s string) uint64 {
	h := uint64(hashSeed)
	for i := range len(s) {
		c := s[i]
		if 'a' <= c && c <= 'z' {
			c -= 'a' - 'A'
		}
		if c != '.' {
			h = hashByte(h, c)
		}
	}
	return h
}

// rank orders the readings of a name: states, whole names, then parts of names by office.
func (t *Tables) rank(e *entry, date text.Date) int32 {
	switch {
	case t.prefers(e):
		return 0
	case t.actors[e.actor].Type == "country":
		return 1
	case e.use&short == 0:
		return 2
	}
	r := int32(5)
	for _, x := range t.terms[e.actor] {
		if !x.Holds(date) || x.stale(date) {
			continue
		}
		switch {
		case x.Role == "head-of-state" || x.Role == "head-of-government":
			r = min(r, 3)
		case leading(x.Role):
			r = min(r, 4)
		}
	}
	return r
}

func (t *Tables) prefers(e *entry) bool {
	for _, n := range t.prefer {
		if n == e.actor {
			return true
		}
	}
	return false
}
