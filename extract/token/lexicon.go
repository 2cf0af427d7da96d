package token

import (
	"fmt"
	"io/fs"
	"strings"

	"entente/data/table"
)

// kind is a set of the kinds a word has in the lexicon.
type kind uint32

const (
	title kind = 1 << iota
	abbreviation
	ender
	number
	starter
	opener
	interjection
	heading
	caption
	prefix
	syllable
	contraction
	apostrophe
	unit
	domain
	emoticon
	speech
	weekday
	month
	dating
)

func kinds() map[string]kind {
	return map[string]kind{
		"title": title, "abbreviation": abbreviation, "ender": ender, "number": number, "starter": starter, "opener": opener, "interjection": interjection, "heading": heading, "caption": caption,
		"prefix": prefix, "syllable": syllable, "contraction": contraction, "apostrophe": apostrophe, "unit": unit,
		"domain": domain, "emoticon": emoticon, "speech": speech, "weekday": weekday, "month": month, "dating": dating,
	}
}

func loadLexicon(fsys fs.FS, file string) (*Tokenizer, error) {
	t := &Tokenizer{words: map[string]kind{}, parts: map[string]int{}}
	byName := kinds()
	return t, table.Load(fsys, file, []string{"kind", "word"}, func(f []string) error { return t.addWord(f[0], f[1], byName) })
}

func (t *Tokenizer) addWord(name, word string, byName map[string]kind) error {
	if word == "" {
		return fmt.Errorf("want a word")
	}
	k, ok := byName[name]
	if !ok {
		return fmt.Errorf("no kind is called %q", name)
	}
	if k == contraction {
		a, b, ok := strings.Cut(word, "|")
		if !ok || a == "" || b == "" {
			return fmt.Errorf("contraction %q: want two parts with | between them", word)
		}
		word = a + b
		t.parts[word] = len(a)
	}
	if t.words[word]&k != 0 {
		return fmt.Errorf("%s %q stands twice", name, word)
	}
	t.words[word] |= k
	return nil
}

// is reports whether word has one of the kinds k.
func (t *Tokenizer) is(word string, k kind) bool { return t.words[word]&k != 0 }

// isLower is like is, with ASCII letters taken as lower case and no allocation.
func (t *Tokenizer) isLower(word string, k kind) bool {
	var buf [16]byte
	return t.words[string(lower(word, &buf))]&k != 0
}

// lower gives word in lower case, cut after 16 bytes: no word of the lexicon is longer.
func lower(word string, buf *[16]byte) []byte {
	n := copy(buf[:], word)
	for i, c := range buf[:n] {
		if 'A' <= c && c <= 'Z' {
			buf[i] = c + 'a' - 'A'
		}
	}
	return buf[:n]
}
