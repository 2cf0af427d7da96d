// Package lemma learns the table of the lemmatiser from a treebank and WordNet.
//
// It gathers what the lemma of each form should be: counted in the treebank, or
// inflected from WordNet's base forms. From these pairs it learns rules for
// endings, lets the lemmatiser loose with base forms and rules alone, and writes
// down by heart every pair that it gets wrong.
package lemma

import (
	"cmp"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"maps"
	"slices"
	"strings"
	"testing/fstest"

	"entente/extract/tag"
	"entente/extract/text"
	"entente/internal/conllu"
)

// entry is a lower-case form with its Penn Treebank tag.
type entry struct{ tag, form string }

// row is a line of the table.
type row struct{ tag, form, lemma string }

const seen = 1000 // weight of a pair in the treebank, against one made from WordNet

// learner holds the pairs: how much speaks for each lemma of an entry.
type learner struct {
	pairs map[entry]map[string]int
	bases map[string]bool
	wn    *wordNet
}

// Learn writes the table made of the sentences of a treebank and of WordNet's
// dict folder, 3.0 with its *.exc files.
func Learn(bank iter.Seq2[conllu.Sentence, error], wordNet fs.FS, head string, w io.Writer) error {
	wn, err := readWordNet(wordNet)
	if err != nil {
		return err
	}
	l := learner{pairs: map[entry]map[string]int{}, bases: map[string]bool{}, wn: wn}
	l.addWordNet()
	for s, err := range bank {
		if err != nil {
			return fmt.Errorf("treebank: %w", err)
		}
		l.addSentence(&s)
	}
	rows := append(l.baseRows(), l.ruleRows()...)
	known, err := tag.LoadLemmas(table(head, rows))
	if err != nil {
		return err
	}
	rows = append(rows, l.exceptions(known)...)
	_, err = io.WriteString(w, render(head, rows))
	return err
}

func (l *learner) add(tag, form, lemma string, weight int) {
	e := entry{tag, string(fold(form))}
	if l.pairs[e] == nil {
		l.pairs[e] = map[string]int{}
	}
	l.pairs[e][lemma] += weight
}

func fold(form string) []byte { return tag.Fold(nil, form) }

func (l *learner) addSentence(s *conllu.Sentence) {
	for _, t := range s.Tokens {
		if t.Lemma == "" || t.XPOS == "AFX" || t.XPOS == "GW" || t.Lemma == "_" || t.UPOS == "PROPN" || t.UPOS == "X" || strings.HasPrefix(t.XPOS, "NNP") {
			continue
		}
		if !l.slip(t) {
			l.add(t.XPOS, t.Form, t.Lemma, seen)
		}
		if t.XPOS == "VB" && t.Lemma == strings.ToLower(t.Form) {
			l.bases[t.Lemma] = true
		}
	}
}

// slip reports whether the treebank gives a verb a base form that WordNet does not
// know, where WordNet knows one ("fled" as a form of "flead"), or takes "bases",
// which are more often a base, for a form of "basis".
func (l *learner) slip(t text.Token) bool {
	_, known := l.pairs[entry{t.XPOS, string(fold(t.Form))}]
	return t.UPOS == "VERB" && known && !l.bases[t.Lemma] ||
		strings.HasSuffix(t.Lemma, "sis") && l.wn.plural(strings.ToLower(t.Form))
}

func (l *learner) addWordNet() {
	wn := l.wn
	classes := []struct {
		name  string
		words map[string]int
	}{{"verb", wn.verbs}, {"noun", wn.nouns}, {"adj", wn.adjectives}}
	for _, c := range classes {
		for base, met := range c.words {
			if c.name == "verb" {
				l.bases[base] = true
			}
			if c.name == "noun" && met > 0 && strings.HasSuffix(base, "s") && !wn.plural(base) {
				l.add("NNS", base, base, 2+met)
			}
			if c.name == "adj" && (syllables(base) > 2 || met == 0) {
				continue
			}
			for tag, forms := range inflections(base, c.name) {
				for _, f := range forms {
					l.add(tag, f, base, 1+met)
				}
			}
		}
		for _, x := range wn.irregular[c.name] {
			if c.name == "noun" && strings.HasSuffix(x[0], "ses") && wn.plural(x[0]) {
				continue // as in slip
			}
			for _, tag := range irregularTags(c.name, x[0]) {
				l.add(tag, x[0], x[1], 2+c.words[x[1]])
			}
		}
	}
	for low, word := range wn.capital {
		if word != low && len(word) > 2 {
			l.add("JJ", low, word, 1)
		}
	}
}

// irregularTags gives the tags that an irregular form of a class may have.
func irregularTags(class, form string) []string {
	switch {
	case class == "noun":
		return []string{"NNS"}
	case class == "adj" && strings.HasSuffix(form, "r"):
		return []string{"JJR"}
	case class == "adj" && strings.HasSuffix(form, "st"):
		return []string{"JJS"}
	case class == "adj":
		return nil
	case strings.HasSuffix(form, "ing"):
		return []string{"VBG"}
	case strings.HasSuffix(form, "s"):
		return []string{"VBZ"}
	}
	return []string{"VBD", "VBN"}
}

// best gives the lemma with most weight; of equals, the first in the alphabet.
func best(of map[string]int) (string, int) {
	lemma := slices.MaxFunc(slices.Sorted(maps.Keys(of)), func(a, b string) int {
		return cmp.Or(cmp.Compare(of[a], of[b]), strings.Compare(b, a))
	})
	return lemma, of[lemma]
}

func (l *learner) baseRows() []row {
	var rows []row
	for _, b := range slices.Sorted(maps.Keys(l.bases)) {
		rows = append(rows, row{"VB", b, "="})
	}
	return rows
}

// exceptions lists the pairs that known gets wrong and that are worth a line:
// met in texts, or irregular.
func (l *learner) exceptions(known *tag.Lemmas) []row {
	var rows []row
	for e, lemmas := range l.pairs {
		lemma, weight := best(lemmas)
		if weight < 2 && e.tag != "JJ" || e.tag == "VB" && l.bases[e.form] || known.Lemma(e.form, "", e.tag) == lemma {
			continue
		}
		if seen <= weight && weight < 2*seen && !inflected(e.tag) {
			continue // met once: as likely a slip of the pen
		}
		if lemma == e.form {
			lemma = "="
		}
		rows = append(rows, row{e.tag, e.form, lemma})
	}
	slices.SortFunc(rows, func(a, b row) int { return cmp.Or(strings.Compare(a.tag, b.tag), strings.Compare(a.form, b.form)) })
	return rows
}

func inflected(tag string) bool {
	switch tag {
	case "VBZ", "VBD", "VBN", "VBG", "NNS", "JJR", "JJS", "RBR", "RBS":
		return true
	}
	return false
}

func table(head string, rows []row) fs.FS {
	return fstest.MapFS{"model/lemma.tsv": {Data: []byte(render(head, rows))}}
}

func render(head string, rows []row) string {
	var b strings.Builder
	b.WriteString(head + "tag\tform\tlemma\n")
	for _, r := range rows {
		fmt.Fprintf(&b, "%s\t%s\t%s\n", r.tag, r.form, r.lemma)
	}
	return b.String()
}
