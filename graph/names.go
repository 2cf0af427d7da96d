package graph

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// nameTable finds actors by what people call them.
type nameTable struct {
	folded map[string][]uint32 // actors in order, those called so first
	keys   []string            // of folded, in order
	usual  []string            // of each actor, folded
}

// longestName is how many letters a name may have for actors to be looked for that are
// called like it: nobody is called by a page of text, and to compare with it takes long.
const longestName = 200

// endless reports whether a name is too long to be one.
func endless(name string) bool { return len(name) > longestName*utf8.UTFMax }

func newNameTable(actors []actorEntry) nameTable {
	t := nameTable{folded: map[string][]uint32{}}
	put := func(key string, u uint32) {
		if key != "" && !slices.Contains(t.folded[key], u) {
			t.folded[key] = append(t.folded[key], u)
		}
	}
	t.usual = make([]string, len(actors))
	for u, a := range actors {
		t.usual[u] = fold(a.name)
		put(t.usual[u], uint32(u))
	}
	for u, a := range actors {
		for _, alias := range a.aliases {
			put(fold(alias), uint32(u))
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
	if endless(name) {
		return nil
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
	want := fold(name)
	exact := func(a *Actor) int {
		switch {
		case a.Name == name:
			return 0
		case slices.Contains(a.Aliases, name):
			return 1
		case fold(a.Name) == want:
			return 2
		case slices.Contains(known, a.ID):
			return 3
		}
		return 4
	}
	ranks := make(map[string]int, len(found))
	for i := range found {
		ranks[found[i].IRI] = exact(&found[i])
	}
	slices.SortStableFunc(found, func(a, b Actor) int {
		return cmp.Or(ranks[a.IRI]-ranks[b.IRI], b.Degree-a.Degree, strings.Compare(a.IRI, b.IRI))
	})
	return found
}

// partly gives the actors in whose usual name all the words of name stand.
func (x *Index) partly(name string) []Actor {
	words := strings.Fields(fold(name))
	var found []Actor
	for u, own := range x.named().usual {
		if len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !hasWord(own, w) }) {
			found = append(found, x.actor(uint32(u)))
		}
	}
	return found
}

// hasWord reports whether a word stands in a folded name.
func hasWord(name, word string) bool {
	for at := 0; ; at++ {
		i := strings.Index(name[at:], word)
		if i < 0 {
			return false
		}
		at += i
		if end := at + len(word); (at == 0 || name[at-1] == ' ') && (end == len(name) || name[end] == ' ') {
			return true
		}
	}
}

// Nearest gives up to n actors whose names look most like name, for a hint.
func (x *Index) Nearest(name string, n int) []Actor {
	type scored struct {
		u    uint32
		cost int
	}
	if endless(name) {
		return nil
	}
	want := fold(name)
	letters := []rune(want)
	most := max(1, len(letters)/3)
	looks := speller{want: letters, words: strings.Fields(want)}
	best := map[uint32]int{}
	for _, key := range x.named().keys {
		cost := looks.unlike(key, most)
		if cost > 10*most+5 { // one letter of a short name, more of a long one
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

// NearestWords gives up to n words that look most like one, or begin with it.
func NearestWords(word string, words []string, n int) []string {
	if endless(word) {
		return nil
	}
	want := fold(word)
	letters := []rune(want)
	most := max(1, len(letters)/3)
	looks := speller{want: letters}
	cost := map[string]int{}
	for _, w := range words {
		switch c := looks.distance(fold(w), most); {
		case c <= most:
			cost[w] = c
		case want != "" && strings.HasPrefix(fold(w), want): // "supplied", of "supplied-arms-to"
			cost[w] = most + 1
		}
	}
	near := slices.SortedFunc(maps.Keys(cost), func(a, b string) int { return cmp.Or(cost[a]-cost[b], strings.Compare(a, b)) })
	return near[:min(n, len(near))]
}

// speller compares names with one that was given.
type speller struct {
	want              []rune
	words             []string
	name              []rune
	before, last, row []int
}

// unlike is ten times the number of letters to change, or less where the names
// share a word: "Jong-un" is near "Kim Jong-un". Where it is more than ten times most, it
// may be any number above that.
func (s *speller) unlike(name string, most int) int {
	cost := 10 * s.distance(name, most)
	shared, words := 0, 0
	for w := range strings.FieldsSeq(name) { // "Putn" is near "Vladimir Putin"
		cost = min(cost, 10*s.distance(w, most)+5)
		words++
	}
	for _, w := range s.words {
		if len(w) > 2 && hasWord(name, w) {
			shared++
		}
	}
	if shared > 0 {
		return min(cost, 12-shared+max(0, words-shared))
	}
	return cost
}

// distance counts the letters to add, drop, change or swap with their neighbour. Where
// they are more than most, it may be any number above that.
func (s *speller) distance(name string, most int) int {
	s.name = s.name[:0]
	for _, r := range name {
		s.name = append(s.name, r)
	}
	t := s.name
	if d := len(s.want) - len(t); d > most || -d > most {
		return most + 1
	}
	s.before, s.last, s.row = sized(s.before, len(t)+1), sized(s.last, len(t)+1), sized(s.row, len(t)+1)
	before, last, row := s.before, s.last, s.row
	for j := range last {
		last[j] = j
	}
	least := 0 // of the row before
	for i := 1; i <= len(s.want); i++ {
		row[0] = i
		now := i
		for j := 1; j <= len(t); j++ {
			change := 1
			if s.want[i-1] == t[j-1] {
				change = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+change)
			if i > 1 && j > 1 && s.want[i-1] == t[j-2] && s.want[i-2] == t[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
			now = min(now, row[j])
		}
		if now > most && least > most { // a swap of letters looks back two rows
			return most + 1
		}
		before, last, row, least = last, row, before, now
	}
	return last[len(t)]
}

// sized gives a row of so many places, the old one where it is long enough.
func sized(row []int, n int) []int {
	if cap(row) < n {
		return make([]int, n)
	}
	return row[:n]
}
