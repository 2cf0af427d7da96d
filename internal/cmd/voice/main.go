// Command voice trains the trained voices, and says by cross-validation what they
// are worth: the voice on PLOVER roots on rows of the PLV set, those on spans and
// quad classes on rows of the coped set.
//
//	go run ./internal/cmd/voice -set plv -out data
//	go run ./internal/cmd/voice -set coped -spans ../shared/eval/coped/train_spans_only.jsonl -out data
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"

	"entente/data"
	"entente/extract"
	"entente/extract/frame"
	"entente/internal/coped"
	"entente/internal/plv"
	"entente/internal/train/linear"
)

// passes over the rows of the PLV set.
const passes = 40

func main() {
	set := flag.String("set", "plv", "set to train on: plv or coped")
	rows := flag.String("rows", "", "rows of the set; ../shared/eval/SET/train.jsonl by default")
	folds := flag.Int("folds", 5, "folds of the cross-validation; 0 for none")
	out := flag.String("out", "", "folder of the data to write the models to")
	spans := flag.String("spans", "", "coped: further rows, of spans alone, to train on")
	cv := flag.String("cv", "", "coped: file for what cross-validation predicts, as the set's scorer reads it")
	flag.Parse()
	if *rows == "" {
		*rows = filepath.Join("..", "shared", "eval", *set, "train.jsonl")
	}
	var err error
	switch *set {
	case "plv":
		err = roots(*rows, *folds, *out)
	case "coped":
		err = quads(*rows, *spans, *folds, *cv, *out)
	default:
		err = fmt.Errorf("no set %q: plv or coped", *set)
	}
	if err != nil {
		log.Fatal(err)
	}
}

func roots(rows string, folds int, out string) error {
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
	return write(linear.Train(set, classes, passes), out, "model/voice.gz")
}

func write(v *frame.Voice, dir, name string) error {
	f, err := os.Create(filepath.Join(dir, name))
	if err != nil {
		return err
	}
	if err := v.Write(f); err != nil {
		return err
	}
	return f.Close()
}

// quads trains the voices of the coped set.
func quads(rows, spans string, folds int, cv, out string) error {
	set, err := samples(rows, false)
	if err != nil {
		return err
	}
	if folds > 1 {
		if err := predict(coped.CrossValidate(set, folds), cv); err != nil {
			return err
		}
	}
	if out == "" {
		return nil
	}
	if spans != "" {
		more, err := samples(spans, true)
		if err != nil {
			return err
		}
		set = append(set, more...)
	}
	v := coped.Train(set)
	if err := write(v.Head, out, coped.HeadModel); err != nil {
		return err
	}
	if err := write(v.Draw, out, coped.DrawModel); err != nil {
		return err
	}
	return write(v.Quad, out, coped.QuadModel)
}

// samples reads rows of the coped set through the pipeline; bare are those of
// spans alone.
func samples(name string, bare bool) ([]coped.Sample, error) {
	x, err := extract.New(data.FS)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var set []coped.Sample
	for row, err := range coped.Read(f) {
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if bare {
			row.Spanned, row.Quad = true, -1
		}
		set = append(set, coped.Sample{Row: row, Case: coped.Prepare(x, row.ID, row.Text)})
	}
	return set, nil
}

// predict writes what was coded, one JSON object a line, to a file or to stdout.
func predict(rows []coped.Coded, name string) error {
	f := os.Stdout
	if name != "" {
		var err error
		if f, err = os.Create(name); err != nil {
			return err
		}
		defer f.Close()
	}
	w := bufio.NewWriter(f)
	enc := json.NewEncoder(w)
	for _, r := range rows {
		if err := enc.Encode(r); err != nil {
			return err
		}
	}
	return w.Flush()
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

// validate prints macro-F1 and accuracy of k-fold cross-validation, for roots and
// for the coarser levels that follow from them.
func validate(set []linear.Example, classes []string, k int) {
	roots, quads, sides := newTally(), newTally(), newTally()
	for fold := range k {
		var in []linear.Example
		for i, e := range set {
			if i%k != fold {
				in = append(in, e)
			}
		}
		v := linear.Train(in, classes, passes)
		for i, e := range set {
			if i%k != fold {
				continue
			}
			best, _ := v.Best(e.Features)
			roots.count(e.Class, best)
			quads.count(plv.Quad(e.Class), plv.Quad(best))
			sides.count(plv.Side(e.Class), plv.Side(best))
		}
	}
	roots.list(os.Stdout)
	fmt.Printf("%d folds: root %s; quad %s; binary %s\n", k, roots, quads, sides)
}
