// Package press rewrites treebank sentences as the news wires write: in the
// historical present, with the verbs and the actors of world news, shorter, now
// and then as headlines. The trees stay right, since only parts are exchanged
// that hang in the tree alike.
package press

import (
	_ "embed"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"slices"
	"strings"

	"entente/data"
	"entente/extract/text"
)

// verb is a verb with the words that go with it: "hand over", "call for".
type verb struct{ lemma, particle, preposition string }

// Writer has the words to rewrite with.
type Writer struct {
	verbs   map[string][]verb // by what follows: object, nothing, clause, infinitive
	plurals []string          // plural nouns that are verb forms too
	phrases map[number][]phrase
	slots   map[string][]string
	pasts   map[string]string // of verbs that do not just take -ed
}

// phrase is a noun phrase; the form "{country}" is filled from the lexicon.
type phrase struct {
	tokens []text.Token
	head   int
}

//go:embed press.tsv
var table string

// New reads the words to learn from; held gives the verbs that are kept apart
// for testing instead.
func New(held bool) (*Writer, error) {
	w := &Writer{verbs: map[string][]verb{}, phrases: map[number][]phrase{}, pasts: map[string]string{}}
	if err := w.fill(data.FS); err != nil {
		return nil, err
	}
	n := 0
	for line := range strings.Lines(table) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if err := w.add(strings.Split(line, "\t"), held); err != nil {
			return nil, fmt.Errorf("press.tsv:%d: %w", n, err)
		}
	}
	return w, nil
}

func (w *Writer) add(col []string, held bool) error {
	if len(col) != 3 {
		return fmt.Errorf("%d columns, want 3", len(col))
	}
	switch col[0] {
	case "verb", "held":
		if (col[0] == "held") != held {
			return nil
		}
		for item := range strings.FieldsSeq(col[2]) {
			lemma, particle, _ := strings.Cut(item, "~")
			lemma, preposition, _ := strings.Cut(lemma, "+")
			w.verbs[col[1]] = append(w.verbs[col[1]], verb{lemma, particle, preposition})
		}
	case "noun":
		w.plurals = append(w.plurals, strings.Fields(col[2])...)
	case "phrase":
		p, err := parsePhrase(col[2])
		if err != nil {
			return err
		}
		n, ok := map[string]number{"singular": singular, "plural": plural}[col[1]]
		if !ok {
			return fmt.Errorf("a phrase is singular or plural, not %q", col[1])
		}
		w.phrases[n] = append(w.phrases[n], p)
	case "past":
		for item := range strings.FieldsSeq(col[2]) {
			lemma, form, ok := strings.Cut(item, "/")
			if !ok {
				return fmt.Errorf("%q is no lemma/past", item)
			}
			w.pasts[lemma] = form
		}
	case "word":
		w.slots[col[1]] = append(w.slots[col[1]], strings.Fields(col[2])...)
	default:
		return fmt.Errorf("unknown kind %q", col[0])
	}
	return nil
}

// parsePhrase reads tokens of the form word/UPOS/XPOS/head/relation; the head
// of the phrase has no more than word/UPOS/XPOS.
func parsePhrase(s string) (p phrase, err error) {
	p.head = -1
	for item := range strings.FieldsSeq(s) {
		f := strings.Split(item, "/")
		d := text.Token{Form: f[0]}
		switch len(f) {
		case 3:
			p.head = len(p.tokens)
		case 5:
			var at int
			if _, err := fmt.Sscan(f[3], &at); err != nil {
				return p, err
			}
			d.Head, d.Rel = at-1, f[4]
		default:
			return p, fmt.Errorf("token %q", item)
		}
		d.UPOS, d.XPOS = f[1], f[2]
		p.tokens = append(p.tokens, d)
	}
	if p.head < 0 {
		return p, fmt.Errorf("phrase %q has no head", s)
	}
	return p, nil
}

// fill takes countries, persons and organisations from the lexicon: those that
// are one word, or a first and a last name.
func (w *Writer) fill(fsys fs.FS) error {
	w.slots = map[string][]string{}
	for _, f := range []struct {
		file, column, slot string
		words              int
	}{
		{"country", "name", "country", 1},
		{"country", "adjectives", "adjective", 1},
		{"people", "adjectives", "adjective", 1},
		{"country", "capital", "city", 1},
		{"organisation", "aliases", "body", 1},
		{"person", "name", "person", 2},
	} {
		raw, err := fs.ReadFile(fsys, "lexicon/"+f.file+".tsv")
		if err != nil {
			return err
		}
		column := -1
		for line := range strings.Lines(string(raw)) {
			col := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			switch {
			case line[0] == '#':
			case column < 0:
				if column = slices.Index(col, f.column); column < 0 {
					return fmt.Errorf("%s.tsv has no column %s", f.file, f.column)
				}
			default:
				first, _, _ := strings.Cut(col[column], "|")
				if len(strings.Fields(first)) == f.words && !strings.ContainsAny(first, "-.'’") {
					w.slots[f.slot] = append(w.slots[f.slot], first)
				}
			}
		}
	}
	return nil
}

// preterite is the past tense of a verb.
func (w *Writer) preterite(lemma string) string {
	if form, ok := w.pasts[lemma]; ok {
		return form
	}
	switch stem := lemma[:len(lemma)-1]; {
	case strings.HasSuffix(lemma, "e"):
		return lemma + "d"
	case strings.HasSuffix(lemma, "y") && !strings.ContainsAny(stem[len(stem)-1:], "aeiou"):
		return stem + "ied"
	}
	return lemma + "ed"
}

// pick takes one of the items.
func pick[T any](rng *rand.Rand, items []T) T { return items[rng.IntN(len(items))] }

// noun gives a noun phrase in the number asked for.
func (w *Writer) noun(rng *rand.Rand, n number) phrase {
	p := pick(rng, w.phrases[n])
	p.tokens = slices.Clone(p.tokens)
	person := strings.Fields(pick(rng, w.slots["person"]))
	for i := range p.tokens {
		d := &p.tokens[i]
		switch d.Form {
		case "{first}":
			d.Form = person[0]
		case "{last}":
			d.Form = person[1]
		case "{plural}":
			d.Form = pick(rng, w.plurals)
		default:
			if slot, ok := strings.CutPrefix(d.Form, "{"); ok {
				d.Form = pick(rng, w.slots[strings.TrimSuffix(slot, "}")])
			}
		}
	}
	return p
}
