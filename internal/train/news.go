package train

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"entente/extract/parse"
	"entente/extract/tag"
	"entente/extract/text"
	"entente/extract/token"
)

// NewsFiles are the files of raw text, JSON lines with a "text". The sets that
// relations are scored on row by row are not among them: a network that has
// read their sentences would flatter every number taken there.
func NewsFiles() []string {
	return []string{"current_events/items.jsonl.gz", "rdcr/events.jsonl"}
}

// ReadNews reads texts from the folder dir, each once, and cuts them into
// sentences of tokens. Those too short or too long to learn from are left out.
func ReadNews(dir string, t *token.Tokenizer) ([]text.Sentence, error) {
	var out []text.Sentence
	seen := map[string]bool{}
	for _, name := range NewsFiles() {
		err := eachLine(filepath.Join(dir, name), func(line []byte) error {
			var item struct{ Text string }
			if err := json.Unmarshal(line, &item); err != nil {
				return err
			}
			if seen[item.Text] {
				return nil
			}
			seen[item.Text] = true
			for s := range t.All(item.Text, text.Span{End: len(item.Text)}) {
				if n := len(s.Tokens); n >= 3 && n <= 120 {
					out = append(out, s)
				}
			}
			return nil
		})
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return out, nil
}

func eachLine(name string, do func([]byte) error) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(name, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return err
		}
	}
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		if err := do(sc.Bytes()); err != nil {
			return err
		}
	}
	return sc.Err()
}

// unknown is the head of a token of which nothing is known.
const unknown = -2

// Silver gives the sentences with the trees that all the readers find together.
// What fewer than half of them find by themselves stays unknown.
func Silver(cut []text.Sentence, all *parse.Parser, readers []*parse.Parser) []text.Sentence {
	out := make([]text.Sentence, len(cut))
	var wg sync.WaitGroup
	for k := range workers {
		wg.Go(func() {
			for i := k; i < len(cut); i += workers {
				out[i] = text.Sentence{Tokens: slices.Clone(cut[i].Tokens)}
				all.Parse(&out[i])
				others := make([][]text.Token, len(readers))
				for r, p := range readers {
					others[r] = slices.Clone(cut[i].Tokens)
					p.Parse(&text.Sentence{Tokens: others[r]})
				}
				agree(out[i].Tokens, others)
			}
		})
	}
	wg.Wait()
	return out
}

// agree takes from the tokens what too few of the others have.
func agree(toks []text.Token, others [][]text.Token) {
	for i := range toks {
		t := &toks[i]
		few := func(same func(o *text.Token) bool) bool {
			n := 0
			for _, o := range others {
				if same(&o[i]) {
					n++
				}
			}
			return 2*n < len(others)
		}
		upos, xpos, head := t.UPOS, t.XPOS, t.Head
		if few(func(o *text.Token) bool { return o.UPOS == upos }) {
			t.UPOS = ""
		}
		if few(func(o *text.Token) bool { return o.XPOS == xpos }) {
			t.XPOS = ""
		}
		if few(func(o *text.Token) bool { return o.Head == head && o.Rel == t.Rel }) {
			t.Rel = ""
		}
		if few(func(o *text.Token) bool { return o.Head == head }) {
			t.Head = unknown
		}
	}
}

// Count gives the words, as the lexicon has them, that come at least so often.
func Count(s []text.Sentence, least int) map[string]bool {
	n := map[string]int{}
	for i := range s {
		for _, t := range s[i].Tokens {
			n[string(tag.Fold(nil, t.Form))]++
		}
	}
	out := map[string]bool{}
	for w, c := range n {
		if c >= least {
			out[w] = true
		}
	}
	return out
}
