package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"entente/data"
	"entente/data/vocab"
	"entente/extract"
	"entente/extract/actor"
	"entente/extract/read"
	"entente/graph"
	"entente/internal/term"
)

// judged is a statement to accept, reject or correct, with the text around it.
type judged struct {
	id            string
	claim         claim
	before, after string
}

// named is a name in a document, for which an actor can be chosen.
type named struct {
	q *question
	place
}

// judging is the screen on which an analyst decides: what there is to decide, the
// file with what was decided, and what is shown of both.
type judging struct {
	t          *term.Terminal
	sheet      *sheet
	labels     map[string]string // of actors, by id
	rels       *vocab.Relations
	names      []named
	statements []judged

	onStatements bool    // which of the two lists is shown
	at, top      [2]int  // the line chosen, and the first one shown, of each list
	spots        []spot  // where the changes were made, for undo
	asks         *prompt // what is being typed, nil for nothing
	found        string  // what was looked for last
	said         string  // what came of the last key
	help         bool
}

type spot struct {
	onStatements bool
	at           int
}

// prompt is a question at the bottom of the screen.
type prompt struct {
	label string
	field *term.Field
	then  func(answer string)
}

// judge opens the screen and stays until the analyst leaves it. Each decision is in the
// file at once, so that none is lost, however it ends.
func (c *reviewCmd) judge(e *env, v *review) error {
	s, err := openSheet(c.Ask)
	if err != nil {
		return err
	}
	rels, err := vocab.LoadRelations(data.FS)
	if err != nil {
		return err
	}
	j := &judging{t: e.out, sheet: s, labels: v.labels, rels: rels, statements: v.statements}
	open := v.questions(c.All)
	for i := range open {
		seen := map[string]bool{}
		for _, p := range open[i].Places {
			if !seen[p.Document] {
				seen[p.Document] = true
				j.names = append(j.names, named{&open[i], p})
			}
		}
	}
	if len(j.names)+len(j.statements) == 0 {
		return withHint(errNothing, "no name is unclear, and no statement was read")
	}
	j.onStatements = len(j.names) == 0
	j.at[1] = max(0, slices.IndexFunc(j.statements, func(st judged) bool { return s.row(verdictHeader(), st.id) == nil }))
	screen, err := term.OpenScreen(e.in.(*os.File), os.Stdout)
	if err != nil {
		return err
	}
	err = j.run(e.ctx, screen)
	err = errors.Join(err, screen.Close())
	if n := len(s.past); err == nil && n > 0 {
		e.note("%s in %s; give it to later runs with --overlay", count(n, "decision"), c.Ask)
	}
	return err
}

// run draws, takes a key, and so on.
func (j *judging) run(ctx context.Context, screen *term.Screen) error {
	for {
		w, h := screen.Size()
		if err := screen.Draw(j.lines(w, h)); err != nil {
			return err
		}
		k := screen.Next(ctx)
		if k == term.Closed || j.asks == nil && (k == term.Interrupt || k == "q" && !j.help) {
			return nil
		}
		if k != term.Resized {
			before := len(j.sheet.past)
			j.press(k, max(1, h/3))
			if len(j.sheet.past) != before {
				if err := j.sheet.save(); err != nil {
					return err
				}
			}
		}
	}
}

// press takes a key; page is how many lines Page Down goes.
func (j *judging) press(k term.Key, page int) {
	if j.asks != nil {
		j.typed(k)
		return
	}
	if j.said = ""; j.help {
		j.help = false
		return
	}
	if step, ok := map[term.Key]int{term.Up: -1, "k": -1, term.Down: 1, "j": 1, term.PageUp: -page, term.PageDown: page, term.Home: -j.size(), "g": -j.size(), term.End: j.size(), "G": j.size()}[k]; ok {
		j.move(step)
		return
	}
	switch k {
	case term.Tab:
		j.onStatements = !j.onStatements && len(j.statements) > 0 || len(j.names) == 0
	case "?":
		j.help = true
	case "u":
		j.undo()
	case "/":
		j.ask("find", "", nil, j.find)
	case "n":
		j.find(j.found)
	case "+":
		j.alias()
	default:
		if j.onStatements {
			j.pressStatement(k)
		} else {
			j.pressName(k)
		}
	}
}

// list is which of the two lists is shown, as an index.
func (j *judging) list() int {
	if j.onStatements {
		return 1
	}
	return 0
}

func (j *judging) size() int {
	if j.onStatements {
		return len(j.statements)
	}
	return len(j.names)
}

func (j *judging) move(step int) {
	n := j.list()
	j.at[n] = min(max(j.at[n]+step, 0), j.size()-1)
}

// change makes a change that undo takes back as one.
func (j *judging) change(make func()) {
	j.sheet.begin()
	j.spots = append(j.spots, spot{j.onStatements, j.at[j.list()]})
	make()
}

func (j *judging) undo() {
	if !j.sheet.undo() {
		j.said = "nothing to undo"
		return
	}
	last := j.spots[len(j.spots)-1]
	j.spots = j.spots[:len(j.spots)-1]
	j.onStatements = last.onStatements
	j.at[j.list()] = last.at
	j.said = "undone"
	if err := j.sheet.save(); err != nil {
		j.said = err.Error()
	}
}

// ask puts a question; what was typed goes to then.
func (j *judging) ask(label, begin string, complete func(string) []string, then func(string)) {
	f := term.NewField(begin)
	f.Complete = complete
	j.asks = &prompt{label, f, then}
}

func (j *judging) typed(k term.Key) {
	p := j.asks
	switch k {
	case term.Enter:
		j.asks = nil
		p.then(strings.TrimSpace(strings.ReplaceAll(p.field.String(), "\t", " ")))
	case term.Escape, term.Interrupt:
		j.asks, j.said = nil, "nothing changed"
	default:
		p.field.Press(k)
	}
}

// find goes on to the next line with some words in it.
func (j *judging) find(words string) {
	j.found = words
	n, size := j.list(), j.size()
	for step := 1; step <= size && words != ""; step++ {
		i := (j.at[n] + step) % size
		if strings.Contains(strings.ToLower(j.words(i)), strings.ToLower(words)) {
			j.at[n] = i
			return
		}
	}
	j.said = "nothing more has " + strconv.Quote(words)
}

// words is what a line can be found by.
func (j *judging) words(i int) string {
	if j.onStatements {
		c := &j.statements[i].claim
		return strings.Join([]string{c.subject, c.relation, c.object, c.theme, c.quote, c.doc, j.statements[i].id}, " ")
	}
	n := &j.names[i]
	return strings.Join([]string{n.q.Name, n.Document, n.Sentence, strings.Join(n.q.Actors, " ")}, " ")
}

// pressName decides whom a name means.
func (j *judging) pressName(k term.Key) {
	n := &j.names[j.at[0]]
	choice, _ := strconv.Atoi(string(k))
	switch {
	case choice > 0 && choice <= len(n.q.Actors):
		j.means(n, n.Document, n.q.Actors[choice-1])
	case k == "a" && n.Actor != "":
		j.means(n, n.Document, n.Actor)
	case k == "-", k == "r":
		j.means(n, n.Document, "-")
	case k == "i":
		j.ask("whom it means in "+n.Document, cmp.Or(n.Actor, "person/"), j.ids, func(id string) { j.meansTyped(n, n.Document, id) })
	case k == "s":
		j.ask("somebody of his own, with an id like", "person/"+read.Slug(n.q.Name)+"/"+n.Document, j.ids, func(id string) { j.meansTyped(n, n.Document, id) })
	case k == "m":
		j.ask("whom it means in all documents", cmp.Or(j.decided(n), n.Actor, n.q.Actors[0]), j.ids, func(id string) { j.meansTyped(n, "*", id) })
	case k == "x":
		j.change(func() {
			if !j.sheet.drop(decisionHeader(), n.q.Name, n.Document) {
				j.sheet.drop(decisionHeader(), n.q.Name, "*")
			}
		})
	case choice > 0:
		j.said = fmt.Sprintf("there are %s to choose from; i takes any other id", count(len(n.q.Actors), "actor"))
	default:
		j.said = "no key of this list; ? shows them"
	}
}

// means writes down whom a name means in a document, or in all of them; then what was
// decided of single ones goes.
func (j *judging) means(n *named, doc, id string) {
	j.change(func() {
		if doc == "*" {
			j.sheet.drop(decisionHeader(), n.q.Name)
		}
		j.sheet.set(decisionHeader(), 2, n.q.Name, doc, id, n.Sentence)
	})
	j.move(1)
}

func (j *judging) meansTyped(n *named, doc, id string) {
	if !actor.Decides(id) {
		j.said = fmt.Sprintf("%q is no id; one is like person/john-smith, and - is nobody", id)
		return
	}
	j.means(n, doc, id)
}

// decided is whom a name means by the file, "" where that is open.
func (j *judging) decided(n *named) string {
	for _, doc := range []string{n.Document, "*"} {
		if row := j.sheet.row(decisionHeader(), n.q.Name, doc); len(row) > 2 && row[2] != actor.Open {
			return row[2]
		}
	}
	return ""
}

// ids completes the ids of actors.
func (j *judging) ids(string) []string {
	ids := make([]string, 0, len(j.labels))
	for id := range j.labels {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// pressStatement judges a statement.
func (j *judging) pressStatement(k term.Key) {
	st := &j.statements[j.at[1]]
	switch k {
	case "a":
		j.verdict(st, "accept", "", "", "")
	case "r":
		j.verdict(st, "reject", "", "", "")
	case "c":
		j.correct(st)
	case "x":
		j.change(func() { j.sheet.drop(verdictHeader(), st.id) })
	default:
		j.said = "no key of this list; ? shows them"
	}
}

func (j *judging) verdict(st *judged, verdict, relation, status, polarity string) {
	j.change(func() {
		j.sheet.set(verdictHeader(), 1, st.id, verdict, relation, status, polarity, st.claim.quote)
	})
	j.move(1)
}

// correct asks what holds instead, one thing after the other. What is left as it is
// stays empty in the file.
func (j *judging) correct(st *judged) {
	was := &st.claim
	changed := func(now, before string) string {
		if now == before {
			return ""
		}
		return now
	}
	j.ask("relation", was.base, func(string) []string { return relationNames() }, func(relation string) {
		relation = changed(relation, was.base)
		if _, ok := j.rels.Get(relation); !ok && relation != "" {
			j.said = "there is no relation " + relation
			return
		}
		j.ask("status", was.status, func(string) []string { return graph.Statuses() }, func(status string) {
			j.ask("polarity", was.polarity, func(string) []string { return []string{"positive", "negative"} }, func(polarity string) {
				j.corrected(st, relation, changed(status, was.status), changed(polarity, was.polarity))
			})
		})
	})
}

func (j *judging) corrected(st *judged, relation, status, polarity string) {
	if relation+status+polarity == "" {
		j.said = "nothing changed; a accepts it as it is"
		return
	}
	if err := extract.CheckVerdict([]string{st.id, "correct", relation, status, polarity, ""}, j.rels); err != nil {
		j.said = err.Error()
		return
	}
	j.verdict(st, "correct", relation, status, polarity)
}

// alias gives an actor another name.
func (j *judging) alias() {
	name := ""
	if !j.onStatements {
		name = j.names[j.at[0]].q.Name
	}
	j.ask("another name", name, nil, func(name string) {
		if name == "" {
			return
		}
		j.ask("of the actor with the id", "", j.ids, func(id string) {
			space, _, _ := strings.Cut(id, "/")
			if !actor.Decides(id) || id == "-" {
				j.said = fmt.Sprintf("%q is no id; one is like person/john-smith", id)
				return
			}
			row := []string{id, cmp.Or(j.labels[id], name), name, space, ""}
			if old := j.sheet.row(namesHeader(), id); len(old) == len(row) {
				row = old
				row[2] = strings.Trim(row[2]+"|"+name, "|")
			}
			j.change(func() { j.sheet.set(namesHeader(), 1, row...) })
			j.said = name + " is a name of " + id + " from the next run on"
		})
	})
}
