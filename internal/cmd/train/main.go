// Command train makes the model in data/model from a treebank.
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing/fstest"
	"time"

	"entente/extract/parse"
	"entente/extract/text"
)

func read(name string) []text.Sentence {
	f, err := os.Open(name)
	if err != nil {
		log.Fatal(err)
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		log.Fatal(err)
	}
	var out []text.Sentence
	var s text.Sentence
	sc := bufio.NewScanner(z)
	for sc.Scan() {
		l := sc.Text()
		switch {
		case l == "":
			out = append(out, s)
			s = text.Sentence{}
		case l[0] != '#':
			c := strings.Split(l, "\t")
			h, _ := strconv.Atoi(c[6])
			s.Tokens = append(s.Tokens, text.Token{Form: c[1], UPOS: c[3], XPOS: c[4], Head: h - 1, Rel: c[7]})
		}
	}
	return out
}

func main() {
	bank := flag.String("treebank", "../shared/treebank", "folder")
	out := flag.String("out", "data/model", "folder")
	epochs := flag.Int("epochs", 8, "")
	flag.Parse()
	var b bytes.Buffer
	if err := parse.Train(read(filepath.Join(*bank, "train.conllu.gz")), *epochs, &b, os.Stderr); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(*out, "parse.gz"), b.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
	p, err := parse.Load(fstest.MapFS{"model/parse.gz": {Data: b.Bytes()}})
	if err != nil {
		log.Fatal(err)
	}
	base := func(s string) string { s, _, _ = strings.Cut(s, ":"); return s }
	var n, u, x, uas, las int
	dev := read(filepath.Join(*bank, "dev.conllu.gz"))
	t0 := time.Now()
	for _, g := range dev {
		s := text.Sentence{Tokens: append([]text.Token(nil), g.Tokens...)}
		p.Parse(&s)
		for i, t := range s.Tokens {
			k := g.Tokens[i]
			n++
			if t.UPOS == k.UPOS {
				u++
			}
			if t.XPOS == k.XPOS {
				x++
			}
			if t.Head == k.Head {
				uas++
				if base(t.Rel) == base(k.Rel) {
					las++
				}
			}
		}
	}
	f := func(a int) float64 { return 100 * float64(a) / float64(n) }
	fmt.Printf("upos %.2f xpos %.2f uas %.2f las %.2f, %d bytes, %.0f tokens/s\n", f(u), f(x), f(uas), f(las), b.Len(), float64(n)/time.Since(t0).Seconds())
}
