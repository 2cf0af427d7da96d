package graph

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// nameTable finds actors by what people call them.
type nameTable struct {
	folded map[string][]uint32 // actors in order, those called so first
	keys   []string            // of folded, in order
}

func newNameTable(actors []actorEntry) nameTable {
	t := nameTable{folded: map[string][]uint32{}}
	put := func(name string, u uint32) {
		key := fold(name)
		if key != "" && !slices.Contains(t.folded[key], u) {
			t.folded[key] = append(t.folded[key], u)
		}
	}
	for u, a := range actors {
		put(a.name, uint32(u))
	}
	for u, a := range actors {
		for _, alias := range a.aliases {
			put(alias, uint32(u))
		}
	}
	for key := range t.folded {
		t.keys = append(t.keys, key)
	}
	slices.Sort(t.keys)
	return t
}

// fold makes names alike that people would call the same: it drops case,
// accents, hyphens, full stops and a leading article.
func fold(name string) string {
	var b strings.Builder
	space := true
	for _, r := range norm.NFD.String(name) {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r):
			b.WriteRune(unicode.ToLower(r))
			space = false
		case unicode.Is(unicode.Mn, r), r == '.', r == '\'', r == '’':
		case !space:
			b.WriteByte(' ')
			space = true
		}
	}
	return strings.TrimPrefix(strings.TrimSpace(b.String()), "the ")
}

// Find gives the actors that name can mean: by IRI or id ("country/kp"), by
// usual name, by alias, or else by a name that is known without documents (the
// Kremlin) and by some words of the usual name (people say Trump for Donald
// Trump); those it names exactly come first, and among equals those with more
// neighbours. Letter case and accents do not matter.
func (x *Index) Find(name string) []Actor {
	for _, iri := range []string{name, actorIRI(name)} {
		if a, ok := x.Actor(strings.Trim(iri, "<>")); ok {
			return []Actor{a}
		}
	}
	var found []Actor
	for _, u := range x.named().folded[fold(name)] {
		found = append(found, x.actor(u))
	}
	var known []string
	if len(found) == 0 {
		found = x.partly(name)
		if x.known != nil {
			known = x.known(name)
		}
		for _, id := range known {
			if a, ok := x.Actor(actorIRI(id)); ok && !slices.ContainsFunc(found, func(b Actor) bool { return b.IRI == a.IRI }) {
				found = append(found, a)
			}
		}
	}
	exact := func(a Actor) int {
		switch {
		case a.Name == name:
			return 0
		case slices.Contains(a.Aliases, name):
			return 1
		case fold(a.Name) == fold(name):
			return 2
		case slices.Contains(known, a.ID):
			return 3
		}
		return 4
	}
	slices.SortStableFunc(found, func(a, b Actor) int {
		return cmp.Or(exact(a)-exact(b), b.Degree-a.Degree, strings.Compare(a.IRI, b.IRI))
	})
	return found
}

// partly gives the actors in whose usual name all the words of name stand.
func (x *Index) partly(name string) []Actor {
	words := strings.Fields(fold(name))
	var found []Actor
	for _, a := range x.Actors() {
		own := strings.Fields(fold(a.Name))
		if len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(own, w) }) {
			found = append(found, a)
		}
	}
	return found
}

// Nearest gives up to n actors whose names look most like name, for a hint.
func (x *Index) Nearest(name string, n int) []Actor {
	type scored struct {
		u    uint32
		cost int
	}
	want := fold(name)
	best := map[uint32]int{}
	for _, key := range x.named().keys {
		cost := unlike(want, key)
		if cost > 10*max(1, len([]rune(want))/3)+5 { // one letter of a short name, more of a long one
			continue
		}
		for _, u := range x.named().folded[key] {
			if old, ok := best[u]; !ok || cost < old {
				best[u] = cost
			}
		}
	}
	var list []scored
	for u, cost := range best {
		list = append(list, scored{u, cost})
	}
	slices.SortFunc(list, func(a, b scored) int { return cmp.Or(a.cost-b.cost, int(a.u)-int(b.u)) })
	var near []Actor
	for _, s := range list[:min(n, len(list))] {
		near = append(near, x.actor(s.u))
	}
	return near
}

// unlike is ten times the number of letters to change, or less where the names
// share a word: "Jong-un" is near "Kim Jong-un".
func unlike(a, b string) int {
	cost := 10 * editDistance(a, b)
	words := strings.Fields(b)
	for _, w := range words { // "Putn" is near "Vladimir Putin"
		cost = min(cost, 10*editDistance(a, w)+5)
	}
	shared := 0
	for w := range strings.FieldsSeq(a) {
		if len(w) > 2 && slices.Contains(words, w) {
			shared++
		}
	}
	if shared > 0 {
		return min(cost, 12-shared+max(0, len(words)-shared))
	}
	return cost
}

// editDistance counts the letters to add, drop, change or swap with their neighbour.
func editDistance(a, b string) int {
	s, t := []rune(a), []rune(b)
	before, last, row := make([]int, len(t)+1), make([]int, len(t)+1), make([]int, len(t)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(s); i++ {
		row[0] = i
		for j := 1; j <= len(t); j++ {
			change := 1
			if s[i-1] == t[j-1] {
				change = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+change)
			if i > 1 && j > 1 && s[i-1] == t[j-2] && s[i-2] == t[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(t)]
}
