package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"maps"
	"os"
	"slices"
	"strings"

	"entente/extract"
	"entente/extract/actor"
	"entente/extract/read"
	"entente/extract/text"
	"entente/internal/term"
)

// reviewCmd lists what an analyst may have to decide.
type reviewCmd struct {
	inputFlags
	All   bool   `help:"Also new persons that several documents name and that were taken for one."`
	Table bool   `xor:"form" help:"A table to fill in and give to --overlay."`
	JSON  bool   `xor:"form" help:"One JSON object a line for each name."`
	Ask   string `xor:"form" help:"Decide on a screen whom names mean and which statements hold, and keep it in this file; what it has already is not asked again. Without a terminal: ask about each name in turn." placeholder:"FILE"`
}

func (*reviewCmd) Help() string {
	return `A name that several actors have, and of which the text does not say whose it is, ties nobody to anybody; a new person that two documents name without agreeing on anything else is two actors. Write down what you know, and later runs go by it.

On the screen of --ask the arrow keys choose a line, Tab goes from names to statements, ? shows the keys, u undoes, q leaves; each decision is in the file at once.

Examples:
  echo "Foreign Minister Lee met the Norwegian president in Oslo." | entente review -
  echo "Foreign Minister Lee met the Norwegian president in Oslo." | entente review --all --table - > decided.tsv`
}

func (c *reviewCmd) Run(e *env) error {
	if _, err := os.Stat(c.Ask); c.Ask != "" && err == nil {
		c.Overlay = append(c.Overlay, c.Ask)
	}
	in, isFile := e.in.(*os.File)
	screen := c.Ask != "" && isFile && e.out.IsTerminal && term.IsTerminal(in)
	if screen {
		c.unjudged = c.Ask // what was rejected is shown too
	}
	x, err := c.extractor()
	if err != nil {
		return err
	}
	srcs, err := c.sources()
	if err != nil {
		return err
	}
	found := newReview()
	if screen {
		found.x = x
	}
	status, done := term.NewStatus(e.err), 0
	var failed error
	items := read.English(read.Unique(c.items(e.in, srcs)))
	for _, err := range found.over(extract.NewNamesakes().Apart(x, x.All(e.ctx, items, c.workers()))) {
		done++
		status.Set(func() string { return "reading: " + count(done, "document") })
		if _, skipped := read.Skipped(err); skipped {
			e.note("skipped %v", err)
		} else if err != nil {
			failed = e.skip(failed, err)
		}
	}
	status.Clear()
	switch {
	case failed != nil:
		return failed
	case screen:
		return c.judge(e, found)
	}
	open := found.questions(c.All)
	if len(open) == 0 {
		return withHint(errNothing, "no name is unclear; --all lists new persons that several documents name")
	}
	switch {
	case c.Table:
		return writeTable(e.out, open)
	case c.JSON:
		return printQuestions(e, open)
	case c.Ask != "":
		return c.ask(e, open)
	}
	for i := range open {
		open[i].write(e.out)
	}
	return nil
}

// place is where a name stands, and who it was taken for.
type place struct {
	Document string `json:"document"`
	Line     int    `json:"line"`
	Sentence string `json:"sentence"`
	Actor    string `json:"actor,omitempty"`

	before, after string // the sentences around it
}

// question is a name that an analyst may have to decide on.
type question struct {
	Name   string   `json:"name"`
	Why    string   `json:"why"`
	Actors []string `json:"actors"` // that it can mean
	Places []place  `json:"places"`
}

// The reasons why a name is listed.
const (
	whyUnclear = "several actors have this name"
	whyApart   = "new persons of one name, kept apart"
	whyOne     = "a new person that several documents name"
)

// review gathers names from results as they go by.
type review struct {
	unclear map[string]*question
	people  map[string]*question // new persons, by name

	x          *extract.Extractor // where statements are wanted too
	statements []judged
	labels     map[string]string // of actors, by id
}

func newReview() *review {
	return &review{unclear: map[string]*question{}, people: map[string]*question{}, labels: map[string]string{}}
}

// over looks at results and passes them on.
func (v *review) over(results iter.Seq2[extract.Result, error]) iter.Seq2[extract.Result, error] {
	return func(yield func(extract.Result, error) bool) {
		for r, err := range results {
			if err == nil {
				v.look(&r)
			}
			if !yield(r, err) {
				return
			}
		}
	}
}

func (v *review) look(r *extract.Result) {
	if v.x != nil {
		v.read(r)
	}
	fresh := map[string]string{}
	for _, a := range r.Actors.New {
		if a.Type == "person" {
			fresh[a.ID] = a.Name
		}
	}
	seen := map[string]bool{}
	for i := range r.Actors.Mentions {
		m := &r.Actors.Mentions[i]
		name := strings.Join(strings.Fields(r.Text[m.Span.Start:m.Span.End]), " ")
		switch {
		case seen[name]:
		case len(m.Actors) == 0 && len(m.Ambiguous) > 1:
			v.add(v.unclear, name, m.Ambiguous, r, m, "")
		case len(m.Actors) == 1 && fresh[m.Actors[0]] == name:
			v.add(v.people, name, m.Actors, r, m, m.Actors[0])
		default:
			continue
		}
		seen[name] = true
	}
}

// read keeps the statements of a document, and what the actors in it are called.
func (v *review) read(r *extract.Result) {
	points := text.NewPoints(r.Text)
	n := 0
	for rec := range v.x.Records(r) {
		st := &r.Statements[n]
		n++
		before, after := around(r, st.Sentence)
		v.statements = append(v.statements, judged{rec.ID, claimOf(v.x, r, st, points), before, after})
	}
	for i := range r.Actors.Mentions {
		for _, id := range slices.Concat(r.Actors.Mentions[i].Actors, r.Actors.Mentions[i].Ambiguous) {
			if v.labels[id] == "" {
				v.labels[id] = v.x.Label(r, id)
			}
		}
	}
}

// around gives the sentences before and after one.
func around(r *extract.Result, at text.Span) (before, after string) {
	for i := range r.Sentences {
		if s := r.Sentences[i].Span; s.Start <= at.Start && at.Start < s.End {
			if i > 0 {
				p := r.Sentences[i-1].Span
				before = r.Text[p.Start:p.End]
			}
			if i+1 < len(r.Sentences) {
				p := r.Sentences[i+1].Span
				after = r.Text[p.Start:p.End]
			}
		}
	}
	return before, after
}

// add notes where a name stands.
func (v *review) add(to map[string]*question, name string, ids []string, r *extract.Result, m *actor.Mention, meant string) {
	q := to[name]
	if q == nil {
		q = &question{Name: name}
		to[name] = q
	}
	for _, id := range ids {
		if !slices.Contains(q.Actors, id) {
			q.Actors = append(q.Actors, id)
		}
	}
	s := r.Sentences[m.Sentence].Span
	line, _ := text.Line(r.Text, s.Start)
	before, after := around(r, s)
	q.Places = append(q.Places, place{r.ID, line, strings.Join(strings.Fields(r.Text[s.Start:s.End]), " "), meant, before, after})
}

// questions lists the names, by what is unclear about them.
func (v *review) questions(all bool) []question {
	var open []question
	for _, name := range slices.Sorted(maps.Keys(v.unclear)) {
		q := *v.unclear[name]
		q.Why = whyUnclear
		open = append(open, q)
	}
	var one []question
	for _, name := range slices.Sorted(maps.Keys(v.people)) {
		q := *v.people[name]
		switch {
		case len(q.Actors) > 1:
			q.Why = whyApart
			open = append(open, q)
		case len(q.Places) > 1:
			q.Why = whyOne
			one = append(one, q)
		}
	}
	if all {
		open = append(open, one...)
	}
	return open
}

// write shows a question to people.
func (q *question) write(t *term.Terminal) {
	t.Line("", fmt.Sprintf("%s  %s: %s", t.Paint(term.Bold, term.Printable(q.Name)), q.Why, strings.Join(q.Actors, ", ")))
	for _, p := range q.Places {
		who := ""
		if p.Actor != "" {
			who = "  " + t.Paint(term.Cyan, p.Actor)
		}
		t.Line("   ", t.Paint(term.Dim, fmt.Sprintf("%s, line %d", p.Document, p.Line))+who)
		for _, l := range term.Wrap("“"+term.Printable(p.Sentence)+"”", t.Width()-6) {
			fmt.Fprintf(t, "      %s\n", l)
		}
	}
	fmt.Fprintln(t)
}

func printQuestions(e *env, open []question) error {
	enc := json.NewEncoder(e.out)
	enc.SetEscapeHTML(false)
	for i := range open {
		if err := enc.Encode(&open[i]); err != nil {
			return err
		}
	}
	return nil
}

// writeTable writes a row for each place: what is unclear is open, and what was
// settled is there to be changed.
func writeTable(w io.Writer, open []question) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "# What names mean. The actor: an id, - for nobody, ? for what is still open. The document: an id, or * for all.\n")
	fmt.Fprintf(out, "%s\n", strings.Join(actor.DecisionColumns(), "\t"))
	for _, q := range open {
		for _, p := range q.Places {
			id, note := p.Actor, p.Sentence
			if id == "" {
				id, note = actor.Open, strings.Join(q.Actors, ", ")+": "+p.Sentence
			}
			fmt.Fprintf(out, "%s\t%s\t%s\t%s\n", q.Name, p.Document, id, note)
		}
	}
	return out.Flush()
}

// save writes the table that a build was asked for.
func (v *review) save(name string) error {
	_, err := writeFile(name, func(w io.Writer) error { return writeTable(w, v.questions(true)) })
	return err
}
