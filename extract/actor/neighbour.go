package actor

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"entente/data/table"
	"entente/extract/text"
)

// readNeighbours reads who lies beside whom.
func (t *Tables) readNeighbours(fsys fs.FS) error {
	const name = "lexicon/neighbour.tsv"
	err := table.Load(fsys, name, []string{"country", "neighbours"}, func(f []string) error {
		id := "country/" + f[0]
		if _, ok := t.byID[id]; !ok || t.beside[id] != nil {
			return fmt.Errorf("%q is no state of country.tsv, or is there twice", f[0])
		}
		for code := range strings.FieldsSeq(f[1]) {
			t.beside[id] = append(t.beside[id], "country/"+code)
		}
		return nil
	})
	if err != nil {
		return err
	}
	for a, list := range t.beside {
		for _, b := range list {
			if !slices.Contains(t.beside[b], a) {
				return fmt.Errorf("%s: %s has the neighbour %s, who has not %s", name, a, b, a)
			}
		}
	}
	return nil
}

// neighbours reports whether two are states that lie beside one another. Of whom the table
// knows no neighbour it may be.
func (t *Tables) neighbours(ids []string) bool {
	if len(ids) != 2 {
		return false
	}
	a, b := t.beside[ids[0]], t.beside[ids[1]]
	return a == nil || b == nil || slices.Contains(a, ids[1])
}

// isNeighbour reports whether a noun is one for whoever lies beside somebody.
func isNeighbour(t *text.Token) bool { return t.Lemma == "neighbour" || t.Lemma == "neighbor" }

// adjoining gives two for "the neighbours" at token tok: those found, if they lie beside one another, or
// else the last two whom the text joined and who do: "Peru and Chile signed a pact. Spain, which has
// an embassy in Peru, was absent. [The neighbours] fought twice".
func (l *linker) adjoining(tok int, ids []string, from int) ([]string, int) {
	if !isNeighbour(&l.s.Tokens[tok]) || l.t.neighbours(ids) {
		return ids, from
	}
	for s := l.sent - 1; s >= max(0, l.sent-8); s-- {
		list := l.bySent[s]
		for k := len(list) - 1; k >= 0; k-- {
			if two, n := l.twoStates(s, list[:k+1]); len(two) == 2 && l.t.neighbours(two) {
				return two, n
			}
		}
	}
	return nil, -1
}

// itsNeighbour resolves "its northern neighbour" to the one state named before that lies beside
// whose neighbour it is.
func (l *linker) itsNeighbour(tok int) {
	toks := l.s.Tokens
	if tok+1 < len(toks) && l.at[tok+1] >= 0 || l.namesIt(tok) {
		return
	}
	first := tok
	for first > 0 && toks[first-1].UPOS == "ADJ" && toks[first-1].Head == tok && l.at[first-1] < 0 && l.cls[first-1]&elseWord == 0 {
		first--
	}
	whose := first - 1
	if whose > 0 && l.possessive(whose) {
		whose--
	}
	if whose < 0 || l.at[whose] < 0 || toks[whose].Rel != "nmod:poss" || toks[whose].Head != tok {
		return
	}
	beside := l.t.beside[l.cands[l.at[whose]].first()]
	one, from := "", -1
	for s := max(0, l.sent-6); s <= l.sent; s++ {
		for _, n := range l.bySent[s] {
			c := &l.cands[n]
			if s == l.sent && c.First >= tok {
				break
			}
			if len(c.Actors) != 1 || !slices.Contains(beside, c.first()) {
				continue
			}
			if one != "" && one != c.first() {
				return
			}
			one, from = c.first(), n
		}
	}
	if from >= 0 {
		l.refPush(tok, first, tok+1, Nominal, "country", []string{one}, from, "neighbour", "the one named before that lies beside it")
	}
}
