package train

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"entente/extract/parse"
	"entente/extract/tag"
	"entente/extract/text"
	"entente/extract/token"
)

// NewsFiles are the files of raw text, JSON lines with a "text", that a teacher
// parses for its student.
func NewsFiles() []string {
	return []string{"current_events/items.jsonl.gz", "coped/train.jsonl", "plv/train.jsonl", "rdcr/events.jsonl"}
}

// ReadNews reads texts from the folder dir, each once.
func ReadNews(dir string) ([]string, error) {
	var out []string
	seen := map[string]bool{}
	for _, name := range NewsFiles() {
		err := eachLine(filepath.Join(dir, name), func(line []byte) error {
			var item struct{ Text string }
			if err := json.Unmarshal(line, &item); err != nil {
				return err
			}
			if !seen[item.Text] {
				seen[item.Text] = true
				out = append(out, item.Text)
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

// Silver cuts texts into sentences and lets a teacher parse them.
func Silver(texts []string, t *token.Tokenizer, teacher *parse.Parser) []text.Sentence {
	parts := make([][]text.Sentence, workers)
	var wg sync.WaitGroup
	for k := range parts {
		wg.Go(func() {
			for i := k; i < len(texts); i += workers {
				for _, s := range t.Sentences(texts[i], text.Span{End: len(texts[i])}) {
					if n := len(s.Tokens); n >= 3 && n <= 120 {
						teacher.Parse(&s)
						parts[k] = append(parts[k], s)
					}
				}
			}
		})
	}
	wg.Wait()
	var out []text.Sentence
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
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
