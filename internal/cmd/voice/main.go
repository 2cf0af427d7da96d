// Command voice trains the second voice on rows of the PLV set, and says by
// cross-validation what it is worth.
//
//	go run ./internal/cmd/voice -rows ../shared/eval/plv/train.jsonl -folds 5 -out data/model/voice.gz
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"slices"

	"entente/data"
	"entente/extract"
	"entente/internal/plv"
	"entente/internal/train/linear"
)

func main() {
	rows := flag.String("rows", "../shared/eval/plv/train.jsonl", "rows of the PLV set")
	folds := flag.Int("folds", 5, "folds of the cross-validation; 0 for none")
	out := flag.String("out", "", "file to write the model to")
	flag.Parse()
	if err := run(*rows, *folds, *out); err != nil {
		log.Fatal(err)
	}
}

func run(rows string, folds int, out string) error {
	set, classes, err := load(rows)
	if err != nil {
		return err
	}
	if folds > 1 {
		validate(set, classes, folds)
	}
	if out == "" {
		return nil
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	if err := linear.Train(set, classes).Write(f); err != nil {
		return err
	}
	return f.Close()
}

// load reads the rows through the pipeline.
func load(name string) (set []linear.Example, classes []string, err error) {
	x, err := extract.New(data.FS)
	if err != nil {
		return nil, nil, err
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	for row, err := range plv.Read(f) {
		if err != nil {
			return nil, nil, fmt.Errorf("%s: %w", name, err)
		}
		c := plv.Prepare(x, row)
		set = append(set, linear.Example{Features: c.Features(x.Frames()), Class: row.Root})
		classes = append(classes, row.Root)
	}
	slices.Sort(classes)
	return set, slices.Compact(classes), nil
}

// validate prints macro-F1 and accuracy of k-fold cross-validation.
func validate(set []linear.Example, classes []string, k int) {
	hit, gold, said := map[string]int{}, map[string]int{}, map[string]int{}
	for fold := range k {
		var in []linear.Example
		for i, e := range set {
			if i%k != fold {
				in = append(in, e)
			}
		}
		v := linear.Train(in, classes)
		for i, e := range set {
			if i%k != fold {
				continue
			}
			best, _ := v.Best(e.Features)
			gold[e.Class]++
			said[best]++
			if best == e.Class {
				hit[best]++
			}
		}
	}
	sum, right := 0.0, 0
	for _, c := range classes {
		f := 2 * float64(hit[c]) / float64(max(1, gold[c]+said[c]))
		fmt.Printf("%-10s n %4d  F1 %.1f\n", c, gold[c], 100*f)
		sum += f
		right += hit[c]
	}
	fmt.Printf("%d folds: macro-F1 %.1f, accuracy %.1f\n", k, 100*sum/float64(len(classes)), 100*float64(right)/float64(len(set)))
}
