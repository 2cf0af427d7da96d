package actor

import (
	"maps"
	"slices"
	"strings"
)

// spelled looks for a person of the tables behind a new name that a title gives
// an office: "Yusuf Raza Gilani" is the Gillani who held it on the date.
func (l *linker) spelled() {
	for i := range l.cands {
		c := &l.cands[i]
		if c.drop || c.Label == "" || c.Type != "person" || c.role == "" || c.of == "" || c.Private || len(c.Actors) != 1 {
			continue
		}
		for _, role := range [...]string{c.role, "head-of-government", "monarch"} {
			h := l.t.holder(role, c.of, "", l.doc.Date)
			if n, ok := l.t.byID[h]; ok && (role == c.role || leading(c.role)) && similar(l.t.actors[n].Name, c.Label) {
				l.rename(c.Actors[0], h)
				break
			}
		}
	}
}

// variants makes one of two new persons of one text whose names differ in a letter:
// "Kristen Wilkins" and "Kristin Wilkins".
func (l *linker) variants() {
	for _, family := range slices.Sorted(maps.Keys(l.family)) {
		list := l.family[family]
		for k, n := range list {
			for _, m := range list[:k] {
				a, ok := l.fresh[l.cands[n].first()]
				b, also := l.fresh[l.cands[m].first()]
				if ok && also && a.ID != b.ID && len(a.Name) > 10 && a.Name[0] == b.Name[0] && distance(strings.ToLower(a.Name), strings.ToLower(b.Name)) == 1 {
					l.rename(a.ID, b.ID)
				}
			}
		}
	}
}

// rename gives all that had a new actor another one.
func (l *linker) rename(old, id string) {
	for i := range l.cands {
		if c := &l.cands[i]; len(c.Actors) == 1 && c.Actors[0] == old {
			c.Actors, c.Label = []string{id}, l.fresh[id].Name
			c.Why += "; spelled otherwise elsewhere"
		}
	}
	delete(l.fresh, old)
	l.order = slices.DeleteFunc(l.order, func(s string) bool { return s == old })
}

// similar reports whether two names are one but for spelling: the same initial
// and last words that differ in two letters at most.
func similar(a, b string) bool {
	x, y := strings.Fields(strings.ToLower(fold(a))), strings.Fields(strings.ToLower(fold(b)))
	if len(x) < 2 || len(y) < 2 || x[0][0] != y[0][0] {
		return false
	}
	u, v := x[len(x)-1], y[len(y)-1]
	return len(u) > 3 && len(v) > 3 && distance(u, v) <= 2 && distance(x[0], y[0]) <= 3
}

// distance is the number of letters to add, drop or change.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		last := row[0]
		row[0] = i + 1
		for j := range len(b) {
			d := last
			if a[i] != b[j] {
				d++
			}
			last = row[j+1]
			row[j+1] = min(d, row[j]+1, last+1)
		}
	}
	return row[len(b)]
}
