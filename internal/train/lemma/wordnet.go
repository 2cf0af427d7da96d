package lemma

import (
	"bufio"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

// wordNet is what the learner takes from WordNet: how often a base form was met
// in its tagged texts, the irregular forms, and adjectives written with a capital.
type wordNet struct {
	verbs, nouns, adjectives map[string]int
	irregular                map[string][][2]string // "verb" -> form, base
	capital                  map[string]string      // "russian" -> "Russian"
}

func readWordNet(fsys fs.FS) (*wordNet, error) {
	w := &wordNet{irregular: map[string][][2]string{}, capital: map[string]string{}}
	for name, to := range map[string]*map[string]int{"verb": &w.verbs, "noun": &w.nouns, "adj": &w.adjectives} {
		*to = map[string]int{}
		if err := eachLine(fsys, "index."+name, func(f []string) { index(*to, f) }); err != nil {
			return nil, err
		}
		err := eachLine(fsys, name+".exc", func(f []string) {
			for _, base := range f[1:] {
				if simple(f[0]) && simple(base) {
					w.irregular[name] = append(w.irregular[name], [2]string{f[0], base})
				}
			}
		})
		if err != nil {
			return nil, err
		}
	}
	return w, eachLine(fsys, "data.adj", w.cased)
}

func eachLine(fsys fs.FS, name string, do func(fields []string)) error {
	f, err := fsys.Open(name)
	if err != nil {
		return fmt.Errorf("WordNet: %w", err)
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		if !strings.HasPrefix(in.Text(), "  ") { // the licence is indented
			do(strings.Fields(in.Text()))
		}
	}
	return in.Err()
}

// index takes a line such as "abandon v 5 4 @ ~ $ + 5 5 02232813 ...": the word,
// 5 senses, 4 kinds of pointer, 5 senses again, 5 of them met in texts.
func index(to map[string]int, f []string) {
	if len(f) < 6 || !simple(f[0]) {
		return
	}
	pointers, err := strconv.Atoi(f[3])
	if err != nil || len(f) < 6+pointers {
		return
	}
	met, _ := strconv.Atoi(f[5+pointers])
	to[f[0]] = met
}

// cased takes the words of a synset: number, file, type, count, then word and id.
func (w *wordNet) cased(f []string) {
	if len(f) < 6 {
		return
	}
	count, err := strconv.ParseInt(f[3], 16, 0)
	if err != nil {
		return
	}
	for i := range min(int(count), (len(f)-4)/2) {
		word, _, _ := strings.Cut(f[4+2*i], "(")
		low := strings.ToLower(word)
		switch seen, ok := w.capital[low]; {
		case !simple(low):
		case !ok:
			w.capital[low] = word
		case seen != word:
			w.capital[low] = low
		}
	}
}

// simple reports whether word is lower-case letters only, with hyphens at most.
func simple(word string) bool {
	return len(word) > 1 && strings.Trim(word, "abcdefghijklmnopqrstuvwxyz-") == "" && word[0] != '-'
}

// plural reports whether a noun in s is the regular plural of another noun, as
// "talks" is and "series" is not.
func (w *wordNet) plural(noun string) bool {
	for ending, to := range map[string]string{"s": "", "es": "", "ies": "y"} {
		if stem, ok := strings.CutSuffix(noun, ending); ok {
			if _, ok := w.nouns[stem+to]; ok && slices.Contains(withS(stem+to), noun) {
				return true
			}
		}
	}
	return false
}
