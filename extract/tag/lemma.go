package tag

import (
	"bytes"
	"fmt"
	"io/fs"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/data/table"
	"entente/extract/text"
)

// Lemmas gives the base form of a word from its form and its tags. It knows
// words by heart, the base forms of verbs, and rules for endings; a rule is
// asked only for words that it does not know. It is immutable and safe for
// concurrent use.
type Lemmas struct {
	words map[entry]string
	rules map[entry]string // ending -> what the lemma has in its place
}

// entry is a lower-case word or an ending, with its Penn Treebank tag.
type entry struct{ tag, form string }

const (
	lemmaFile = "model/lemma.tsv"
	maxEnding = 6  // bytes of the longest ending that has a rule
	maxWord   = 48 // bytes of the longest word that is looked up
)

// LoadLemmas reads model/lemma.tsv from fsys. A row is a tag, a form and its
// lemma ("=" for the same); with "-" in front of the tag, an ending and what
// takes its place. An error names file and line.
func LoadLemmas(fsys fs.FS) (*Lemmas, error) {
	l := &Lemmas{words: map[entry]string{}, rules: map[entry]string{}}
	return l, table.Load(fsys, lemmaFile, []string{"tag", "form", "lemma"}, func(f []string) error { return l.add(f[0], f[1], f[2]) })
}

func (l *Lemmas) add(tag, form, lemma string) error {
	if tag == "" || form == "" {
		return fmt.Errorf("want a tag and a form")
	}
	to, key := l.words, entry{tag, form}
	if ending, ok := strings.CutPrefix(tag, "-"); ok && len(ending) > 1 {
		to, key.tag = l.rules, ending
	} else if lemma == "=" {
		lemma = form
	}
	if _, dup := to[key]; dup {
		return fmt.Errorf("%s %q stands twice", tag, form)
	}
	to[key] = lemma
	return nil
}

// Set fills the lemmas of s, whose tokens have their tags.
func (l *Lemmas) Set(s *text.Sentence) {
	for i := range s.Tokens {
		t := &s.Tokens[i]
		t.Lemma = l.Lemma(t.Form, t.UPOS, t.XPOS)
	}
}

// Lemma gives the base form. Names keep their form, but each of the "States" is a
// "State", and each of the "Americans" an "American". Looking up a known word allocates nothing.
func (l *Lemmas) Lemma(form, upos, xpos string) string {
	switch {
	case len(form) > maxWord:
		return form
	case xpos == "NNPS":
		return l.one(form)
	case upos == "PROPN", xpos == "NNP":
		return form
	}
	var room [maxWord * 2]byte
	low := Fold(room[:0], form)
	if upos == "VERB" && strings.HasPrefix(xpos, "NN") {
		xpos = l.verbTag(low)
	}
	if lemma, ok := l.words[entry{xpos, string(low)}]; ok {
		return lemma
	}
	if xpos == "VBP" || xpos == "VB" { // a past tense that was not seen as one: "the bank lent"
		if lemma, ok := l.words[entry{"VBD", string(low)}]; ok {
			if _, base := l.words[entry{"VB", string(low)}]; !base {
				return lemma
			}
		}
	}
	if abbreviated(form) && strings.HasPrefix(xpos, "NN") {
		return l.ending(form, []byte(form), xpos)
	}
	if xpos != "VB" && strings.HasPrefix(xpos, "VB") {
		if lemma, ok := l.verb(low, xpos); ok {
			return lemma
		}
	}
	return l.ending(form, low, xpos)
}

// verbTag gives the form of a verb that the tagger has also taken for a noun.
func (l *Lemmas) verbTag(low []byte) string {
	switch {
	case bytes.HasSuffix(low, []byte("ing")):
		return "VBG"
	case bytes.HasSuffix(low, []byte("s")):
		return "VBZ"
	}
	if _, ok := l.words[entry{"VBD", string(low)}]; ok || bytes.HasSuffix(low, []byte("ed")) {
		return "VBD"
	}
	return "VB"
}

// one gives the singular of a name in the plural, where that only drops letters:
// "States", "Americans".
func (l *Lemmas) one(form string) string {
	var room [maxWord * 2]byte
	low := Fold(room[:0], form)
	lemma, ok := l.words[entry{"NNS", string(low)}]
	if !ok {
		lemma = l.ending(form, low, "NNS")
	}
	if n := len(lemma); n > 0 && n < len(form) && lemma == string(low[:min(n, len(low))]) {
		return form[:n]
	}
	return form
}

// abbreviated reports whether form is written with capitals that its lemma
// keeps: "DNA", "ICBMs", "PayPal", "S300".
func abbreviated(form string) bool {
	upper, lower, digits := 0, 0, 0
	for _, r := range form {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		case unicode.IsDigit(r):
			digits++
		}
	}
	return upper >= 2 && (len(form) <= 5 || lower > 1) || upper > 0 && digits > 0
}

// verb looks for a known base form that could have been inflected to low.
func (l *Lemmas) verb(low []byte, xpos string) (string, bool) {
	var stem []byte
	switch n := len(low); {
	case xpos == "VBG" && bytes.HasSuffix(low, []byte("ing")):
		stem = low[:n-3]
	case (xpos == "VBD" || xpos == "VBN") && bytes.HasSuffix(low, []byte("ed")):
		stem = low[:n-2]
	case xpos == "VBZ" && bytes.HasSuffix(low, []byte("s")):
		stem = low[:n-1]
	default:
		return l.base(low)
	}
	return l.stem(stem)
}

// stem looks for the base form of a stem: with e, as it stands, with y for i,
// with its doubled last consonant undone, or without the e of -es.
func (l *Lemmas) stem(stem []byte) (string, bool) {
	n := len(stem)
	if n < 2 {
		return "", false
	}
	var room [maxWord * 2]byte
	buf := append(room[:0], stem...)
	if v, ok := l.base(append(buf, 'e')); ok {
		return v, true
	}
	if v, ok := l.base(stem); ok {
		return v, true
	}
	switch last := stem[n-1]; {
	case last == 'i':
		buf[n-1] = 'y'
		return l.base(buf)
	case last == 'e' && stem[n-2] == 'i':
		buf[n-2] = 'y'
		return l.base(buf[:n-1])
	case last == 'e' || last == stem[n-2] || last == 'k' && stem[n-2] == 'c':
		return l.base(stem[:n-1])
	}
	return "", false
}

func (l *Lemmas) base(low []byte) (string, bool) {
	v, ok := l.words[entry{"VB", string(low)}]
	return v, ok
}

// ending applies the rule for the longest ending of low that has one.
func (l *Lemmas) ending(form string, low []byte, xpos string) string {
	for n := min(maxEnding, len(low)-2); n > 0; n-- {
		stem := len(low) - n
		if to, ok := l.rules[entry{xpos, string(low[stem:])}]; ok && utf8.RuneStart(low[stem]) {
			return string(low[:stem]) + to
		}
	}
	if string(low) == form {
		return form
	}
	return string(low)
}
