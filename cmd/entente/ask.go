package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"entente/extract/actor"
	"entente/internal/term"
)

// asking goes through what is open with an analyst, and adds each decision to a table
// at once, so that none is lost when somebody stops half way.
type asking struct {
	e     *env
	lines *bufio.Scanner
	table *os.File
	rows  int
}

// ask puts the questions one after the other, place by place.
func (c *reviewCmd) ask(e *env, open []question) error {
	table, err := openDecisions(c.Ask)
	if err != nil {
		return err
	}
	a := &asking{e: e, lines: bufio.NewScanner(e.in), table: table}
	for i := range open {
		if err = a.question(&open[i]); err != nil {
			break
		}
	}
	if errors.Is(err, io.EOF) {
		err = nil // the analyst has had enough
	}
	e.note("%s added to %s; give it to later runs with --overlay", count(a.rows, "decision"), c.Ask)
	return errors.Join(err, table.Close())
}

// openDecisions opens a table to add to, and begins one that is not there yet.
func openDecisions(name string) (*os.File, error) {
	_, err := os.Stat(name)
	table, openErr := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o666)
	if openErr == nil && errors.Is(err, fs.ErrNotExist) {
		openErr = writeTable(table, nil)
	}
	return table, openErr
}

func (a *asking) question(q *question) error {
	q.write(a.e.out)
	for i, id := range q.Actors {
		fmt.Fprintf(a.e.out, "   %d  %s\n", i+1, id)
	}
	fmt.Fprintf(a.e.out, "   -  nobody\n   or an id of your own; with * behind it for all documents; empty for later, q for enough\n")
	asked := map[string]bool{}
	for _, p := range q.Places {
		if asked[p.Document] {
			continue
		}
		asked[p.Document] = true
		id, all, err := a.answer(q, p.Document)
		if err != nil {
			return err
		}
		if id == "" {
			continue
		}
		doc := p.Document
		if all {
			doc = "*"
		}
		if _, err := fmt.Fprintf(a.table, "%s\t%s\t%s\t%s\n", q.Name, doc, id, p.Sentence); err != nil {
			return err
		}
		if a.rows++; all {
			break
		}
	}
	fmt.Fprintln(a.e.out)
	return nil
}

// answer asks whom a name means in a document until the answer makes sense.
func (a *asking) answer(q *question, doc string) (id string, all bool, err error) {
	for {
		fmt.Fprintf(a.e.out, "%s in %s: ", a.e.out.Paint(term.Bold, term.Printable(q.Name)), doc)
		if err := a.e.flush(); err != nil {
			return "", false, err
		}
		if !a.lines.Scan() {
			return "", false, errors.Join(a.lines.Err(), io.EOF)
		}
		if a.e.ctx.Err() != nil {
			return "", false, context.Cause(a.e.ctx)
		}
		id, all := strings.CutSuffix(strings.TrimSpace(a.lines.Text()), "*")
		n, err := strconv.Atoi(id)
		switch {
		case id == "q":
			return "", false, io.EOF
		case id == "":
			return "", false, nil
		case err == nil && n >= 1 && n <= len(q.Actors):
			return q.Actors[n-1], all, nil
		case err != nil && actor.Decides(id):
			return id, all, nil
		}
		fmt.Fprintf(a.e.out, "   a number from 1 to %d, - or an id like person/john-smith, please\n", len(q.Actors))
	}
}
