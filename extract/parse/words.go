package parse

import (
	"fmt"
	"io/fs"
	"strings"

	"entente/data/table"
	"entente/extract/text"
)

// use is a set of the uses a word has in the table.
type use uint64

const (
	calling use = 1 << iota
	giving
	linking
	having
	saying
	disposition
	preposition
	amid
	participial
	withOf
	answer
	means
	deverbal
	branch
	envoy
	holding
	leaving
	direction
	weekday
	day
	month
	timespan
	telling
	addressing
	adjoining
	handing
	predicating
	given
	feeling
	bidding
	people
	talks
	qualifying
	mutual
	harmed
	witnessing
	ruler
	demanding
	done
	feast
)

func uses() map[string]use {
	return map[string]use{
		"calling": calling, "giving": giving, "linking": linking, "having": having, "saying": saying, "disposition": disposition, "preposition": preposition, "amid": amid, "participial": participial, "with-of": withOf, "answer": answer, "means": means,
		"deverbal": deverbal, "branch": branch, "envoy": envoy, "holding": holding, "leaving": leaving,
		"direction": direction, "weekday": weekday, "day": day, "month": month, "span": timespan, "telling": telling, "addressing": addressing, "adjoining": adjoining, "handing": handing, "predicating": predicating, "given": given, "feeling": feeling, "bidding": bidding, "people": people, "talks": talks, "qualifying": qualifying, "mutual": mutual, "harmed": harmed, "witnessing": witnessing, "ruler": ruler, "demanding": demanding, "done": done, "feast": feast,
	}
}

// Words is what the parser knows of single words beside its network. It is immutable.
type Words struct {
	uses    map[string]use
	raised  map[string]use     // the same of words in small letters, by their forms in capitals
	parted  map[[2]string]bool // form of a verb, particle
	phrases [][3]string
}

// WordsFile is the table that LoadWords reads.
const WordsFile = "lexicon/tree.tsv"

// LoadWords reads lexicon/tree.tsv from fsys. An error names file and line.
func LoadWords(fsys fs.FS) (*Words, error) {
	w := &Words{uses: map[string]use{}, raised: map[string]use{}, parted: map[[2]string]bool{}}
	byName := uses()
	return w, table.Load(fsys, WordsFile, []string{"use", "word"}, func(f []string) error { return w.add(f[0], f[1], byName) })
}

func (w *Words) add(name, word string, byName map[string]use) error {
	f := strings.Fields(word)
	if len(f) == 0 || strings.Join(f, " ") != word {
		return fmt.Errorf("want a word")
	}
	twice := false
	switch u, known := byName[name]; {
	case name == "separable" && len(f) == 2:
		twice = w.parted[[2]string(f)]
		w.parted[[2]string(f)] = true
	case name == "phrase" && len(f) == 3:
		w.phrases = append(w.phrases, [3]string(f))
	case name == "separable" || name == "phrase" || known && len(f) != 1:
		return fmt.Errorf("%q is not as many words as a %s has", word, name)
	case !known:
		return fmt.Errorf("no use is called %q", name)
	default:
		twice = w.uses[word]&u != 0
		w.uses[word] |= u
		if low := strings.ToLower(word); low == word { // so that no capitals need be made small while a tree is read
			w.raised[strings.ToUpper(low[:1])+low[1:]] |= u
			w.raised[strings.ToUpper(low)] |= u
		}
	}
	if twice {
		return fmt.Errorf("%s %q stands twice", name, word)
	}
	return nil
}

// is reports whether a form has one of the uses u. A word that the table has with
// a capital must have it.
func (w *Words) is(form string, u use) bool {
	return (w.uses[form]|w.raised[form])&u != 0
}

// separable reports whether a verb takes a particle that can also stand behind its
// object, and hardly ever the same word as a preposition: "hand over".
func (w *Words) separable(verb, particle string) bool {
	return w.parted[[2]string{strings.ToLower(verb), strings.ToLower(particle)}]
}

// phrase reports whether word i ends a set phrase that somebody is declared to be.
func (w *Words) phrase(toks []text.Token, i int) bool {
	for _, p := range w.phrases {
		if i >= 2 && strings.EqualFold(toks[i].Form, p[2]) && strings.EqualFold(toks[i-1].Form, p[1]) && strings.EqualFold(toks[i-2].Form, p[0]) {
			return true
		}
	}
	return false
}
