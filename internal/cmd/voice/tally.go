package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
)

// tally counts what was said of rows against what is right.
type tally struct {
	hit, gold, said map[string]int
	rows            int
}

func newTally() *tally {
	return &tally{hit: map[string]int{}, gold: map[string]int{}, said: map[string]int{}}
}

func (t *tally) count(gold, said string) {
	t.gold[gold]++
	t.said[said]++
	t.rows++
	if gold == said {
		t.hit[gold]++
	}
}

// f1 of one class, in per cent.
func (t *tally) f1(class string) float64 {
	return 200 * float64(t.hit[class]) / float64(max(1, t.gold[class]+t.said[class]))
}

// String gives macro-F1 over the classes of the gold rows, and accuracy.
func (t *tally) String() string {
	sum, right := 0.0, 0
	for _, c := range slices.Sorted(maps.Keys(t.gold)) {
		sum += t.f1(c)
		right += t.hit[c]
	}
	return fmt.Sprintf("macro-F1 %.1f, accuracy %.1f", sum/float64(len(t.gold)), 100*float64(right)/float64(t.rows))
}

// list prints a line for each class.
func (t *tally) list(w io.Writer) {
	for _, c := range slices.Sorted(maps.Keys(t.gold)) {
		fmt.Fprintf(w, "%-10s n %4d  F1 %.1f\n", c, t.gold[c], t.f1(c))
	}
}
