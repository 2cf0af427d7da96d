package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"entente/data"
	"entente/data/vocab"
	"entente/graph"
	"entente/internal/term"
)

// filterFlags say which statements count.
type filterFlags struct {
	Relation  []string `help:"Only these relations and those below them: visited, aided, ..." placeholder:"NAME"`
	Status    []string `help:"Only statements with this status: actual, planned, ..." placeholder:"NAME"`
	Evidence  []string `help:"Only statements with this evidence: asserted, reported, alleged, ..." placeholder:"NAME"`
	Speaker   []string `help:"Only what this actor says." placeholder:"NAME"`
	Publisher []string `help:"Only what this publisher carries." placeholder:"NAME"`
	Since     string   `help:"Only events that were not over before this date." placeholder:"DATE"`
	Until     string   `help:"Only events that had begun by this date." placeholder:"DATE"`
	AsOf      string   `help:"Only documents published by this date." placeholder:"DATE"`
}

// walkFlags say where a walk through the graph may go.
type walkFlags struct {
	Directed bool     `help:"Walk only from the one who acts to the one acted on."`
	Avoid    []string `help:"Actor that it must not pass." placeholder:"NAME"`
	filterFlags
}

// query turns the flags, and the names in them, into the part of a query that all
// kinds of walk share. One walks along edges alone, so a relation that none has is
// one that nothing is found of.
func (f *walkFlags) query(e *env, idx *graph.Index) (q graph.Query, err error) {
	if q, err = f.filterFlags.query(e, idx); err != nil {
		return q, err
	}
	for _, name := range f.Relation {
		if !idx.HasRelation(name) {
			return q, withHint(fmt.Errorf("%w: no edge in the graph is %s, nor below it", errNothing, name), "entente claims --relation %s shows whether there are statements without an edge", name)
		}
	}
	q.Directed = f.Directed
	q.Avoid, err = resolveAll(e, idx, f.Avoid)
	return q, err
}

// query is what the filters ask of statements, with or without an edge.
func (f *filterFlags) query(e *env, idx *graph.Index) (q graph.Query, err error) {
	q = graph.Query{
		Relations: f.Relation, Status: f.Status, Evidence: f.Evidence, Publisher: f.Publisher,
		Since: f.Since, Until: f.Until, AsOf: f.AsOf,
	}
	rels, err := vocab.LoadRelations(data.FS)
	if err != nil {
		return q, err
	}
	if err := idx.CheckRelations(f.Relation, rels); err != nil {
		return q, err
	}
	for _, name := range f.Publisher {
		if !idx.HasPublisher(name) {
			return q, missing("no document in the graph is published by", name, graph.NearestWords(name, idx.Publishers(), 3), "entente export -f csv-nodes has the documents with their publishers")
		}
	}
	q.Speaker, err = resolveAll(e, idx, f.Speaker)
	return q, err
}

// resolveAll gives the IRIs of the actors that some names mean.
func resolveAll(e *env, idx *graph.Index, given []string) ([]string, error) {
	var list []string
	for _, name := range given {
		a, err := resolve(e, idx, name)
		if err != nil {
			return nil, err
		}
		list = append(list, a.IRI)
	}
	return list, nil
}

// pathFlags say which paths are wanted.
type pathFlags struct {
	graphFlag
	From      string   `arg:"" help:"Where the path starts: a name as people use it, or an id."`
	To        string   `arg:"" help:"Where it ends."`
	K         int      `short:"k" default:"3" help:"How many paths at most." placeholder:"N"`
	MaxHops   int      `default:"6" help:"How long a path may be." placeholder:"N"`
	Via       []string `help:"Actor that the path must pass." placeholder:"NAME"`
	Officials bool     `help:"Let a state stand also for the persons and organisations that act for it."`
	ByState   bool     `help:"Let persons in office and organs of a state stand for the state, by the date of each statement."`
	Weighted  bool     `help:"Best evidence first, not fewest hops."`
	walkFlags
}

// pathCmd shows how two actors are connected.
type pathCmd struct {
	pathFlags
	JSON bool `help:"One JSON object a line for each path."`
}

func (*pathCmd) Help() string {
	return `With --weighted the best path has the least weight:

  ` + strings.ReplaceAll(graph.WeightFormula, "\n", "\n  ") + `

--since and --until look at when a thing happened, --as-of at when it was known.

Examples:
  entente path -g talks.db "Kim Jong-un" "Saudi Arabia"
  entente path -g talks.db --status actual --since 2015 -k 1 Kerry "Raúl Castro"`
}

func (c *pathCmd) Run(e *env) error {
	paths, err := c.paths(e)
	if err != nil {
		return err
	}
	for i := range paths {
		if c.JSON {
			err = printPathJSON(e, &paths[i])
		} else {
			head := fmt.Sprintf("Path %d, %s", i+1, count(len(paths[i].Hops), "hop"))
			if c.Weighted {
				head += fmt.Sprintf(", weight %.2f", paths[i].Weight)
			}
			drawPath(e.out, head, &paths[i])
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// paths asks the graph. No path at all is an error that says what there is instead.
func (c *pathFlags) paths(e *env) ([]graph.Path, error) {
	store, err := c.open()
	if err != nil {
		return nil, err
	}
	defer store.Close()
	idx, err := store.Index(e.ctx)
	if err != nil {
		return nil, err
	}
	q, err := c.query(e, idx)
	if err != nil {
		return nil, err
	}
	paths, err := store.Paths(e.ctx, q)
	if errors.Is(err, graph.ErrSame) {
		return nil, usageError{err}
	}
	if err == nil && len(paths) == 0 {
		err = c.noPath(e, store, idx, q)
	}
	return paths, err
}

// somePaths refuses a number and a length that paths cannot have.
func somePaths(k, hops int) error {
	switch {
	case k < 1:
		return usageError{fmt.Errorf("-k is %d: ask for one path or more", k)}
	case hops < 1:
		return usageError{fmt.Errorf("--max-hops is %d: a path has one hop or more", hops)}
	}
	return nil
}

// query turns names into actors.
func (c *pathFlags) query(e *env, idx *graph.Index) (graph.Query, error) {
	if err := somePaths(c.K, c.MaxHops); err != nil {
		return graph.Query{}, err
	}
	q, err := c.walkFlags.query(e, idx)
	if err != nil {
		return q, err
	}
	q.K, q.MaxHops, q.Weighted, q.ByState = c.K, c.MaxHops, c.Weighted, c.ByState
	if q.Via, err = resolveAll(e, idx, c.Via); err != nil {
		return q, err
	}
	ends, err := resolveAll(e, idx, []string{c.From, c.To})
	if err != nil {
		return q, err
	}
	q.From, q.To = ends[:1], ends[1:]
	if c.Officials {
		q.From, q.To = officials(idx, ends[0]), officials(idx, ends[1])
	}
	return q, nil
}

// empty reports whether every statement counts.
func (f *filterFlags) empty() bool {
	return len(f.Relation)+len(f.Status)+len(f.Evidence)+len(f.Speaker)+len(f.Publisher) == 0 && f.Since+f.Until+f.AsOf == ""
}

// noPath says what there is instead of a path: one that the flags keep out, one
// through those who act for a state, or how far one gets from either end.
func (c *pathFlags) noPath(e *env, store *graph.Store, idx *graph.Index, q graph.Query) error {
	from, to := nameOf(idx, q.From[0]), nameOf(idx, q.To[0])
	err := fmt.Errorf("%w: no path from %s to %s within %s", errNothing, from, to, count(c.MaxHops, "hop"))
	m, missErr := store.Miss(e.ctx, q)
	if missErr != nil {
		return missErr
	}
	switch {
	case len(m.Longer) > 0:
		return withHint(err, "with --max-hops %d there is one: %s", len(m.Longer)-1, chain(m.Longer))
	case len(m.Undirected) > 0:
		return withHint(err, "without --directed there is one: %s", chain(m.Undirected))
	case len(m.Unfiltered) > 0:
		return withHint(err, "without the filters there is one: %s", chain(m.Unfiltered))
	}
	wide := q
	wide.From, wide.To = officials(idx, q.From[0]), officials(idx, q.To[0])
	if near, wideErr := store.Paths(e.ctx, wide); wideErr == nil && len(near) > 0 {
		return withHint(err, "with --officials, who act for their state, there is one: %s", chain(along(&near[0])))
	}
	if states := q; !q.ByState {
		states.ByState, states.K = true, 1
		if near, stateErr := store.Paths(e.ctx, states); stateErr == nil && len(near) > 0 {
			return withHint(err, "with --by-state, officials standing for their state, there is one of %s: %s", count(len(near[0].Hops), "hop"), chain(along(&near[0])))
		}
	}
	switch {
	case m.FromEdges == 0:
		return withHint(err, "no statement about %s counts here", from)
	case m.ToEdges == 0:
		return withHint(err, "no statement about %s counts here", to)
	}
	return withHint(err, "%s leads to %s, %s to %s, and nothing joins the two sides", from, names(m.Near), to, names(m.Far))
}

// officials gives an actor and all that act for it.
func officials(idx *graph.Index, iri string) []string {
	all := []string{iri}
	for _, o := range idx.ActingFor(iri) {
		all = append(all, o.IRI)
	}
	return all
}

func nameOf(idx *graph.Index, iri string) string {
	a, _ := idx.Actor(iri)
	return a.Name
}

// names lists a few actors.
func names(list []graph.Actor) string {
	var all []string
	for _, a := range limited(list, 3) {
		all = append(all, a.Name)
	}
	if len(all) == 0 {
		return "nobody"
	}
	return strings.Join(all, ", ")
}

// chain is a path on one line.
func chain(list []graph.Actor) string {
	all := make([]string, len(list))
	for i, a := range list {
		all[i] = a.Name
	}
	return strings.Join(all, " - ")
}

// along gives the actors of a path.
func along(p *graph.Path) []graph.Actor {
	list := []graph.Actor{p.Hops[0].From}
	for _, h := range p.Hops {
		list = append(list, h.To)
	}
	return list
}

// drawPath draws a path from top to bottom, under a line that says what it is. An arrow points from the one who acts
// to the one acted on.
func drawPath(t *term.Terminal, head string, p *graph.Path) {
	fmt.Fprintf(t, "%s\n\n", head)
	for i := range p.Hops {
		h := &p.Hops[i]
		if i == 0 {
			t.Line("   ", t.Paint(term.Bold, h.From.Name))
		}
		drawHop(t, h)
		t.Line("   ", t.Paint(term.Bold, h.To.Name))
	}
	fmt.Fprintln(t)
}

func drawHop(t *term.Terminal, h *graph.Hop) {
	const stem = "     │ "
	if h.Backward() {
		fmt.Fprintf(t, "     ▲\n")
	}
	c := claimOfStored(&h.Statements[0])
	t.Line(stem, t.Paint(term.Cyan, c.relation)+"  "+c.facts(t))
	if actingApart(h) {
		t.Line(stem, t.Paint(term.Dim, "here: "+c.subject+" and "+c.object))
	}
	for _, l := range c.quotation(t, t.Width()-term.Columns(stem)) {
		fmt.Fprintf(t, "%s%s\n", stem, l)
	}
	t.Line(stem, t.Paint(term.Dim, c.where()))
	if more := len(h.Statements) - 1; more > 0 {
		for _, l := range []string{
			fmt.Sprintf("and %s between the two: %s", count(more, "more statement"), edges(h.Statements[1:])),
			"in all " + sources(h.Statements),
		} {
			t.Line(stem, t.Paint(term.Dim, l))
		}
	}
	if !h.Backward() {
		fmt.Fprintf(t, "     ▼\n")
	}
}

// actingApart reports whether somebody acts for an end of the hop in its statement.
func actingApart(h *graph.Hop) bool {
	st := &h.Statements[0]
	ends := []string{h.From.IRI, h.To.IRI}
	return !slices.Contains(ends, st.Subject.IRI) || !slices.Contains(ends, st.Object.IRI)
}

// sources says how many independent reports there are, and in how many documents.
func sources(list []graph.Statement) string {
	origins, carriers := graph.Sources(list)
	return count(origins, "origin") + ", " + count(carriers, "carrier")
}

// edges names the edges of some statements, the most frequent first.
func edges(list []graph.Statement) string {
	n := map[string]int{}
	for i := range list {
		n[list[i].Edge]++
	}
	return ranked(n)
}

// claimOfStored puts a statement of the graph into words.
func claimOfStored(st *graph.Statement) claim {
	c := claim{
		subject: st.Subject.Name, relation: st.Edge, object: st.Object.Name, theme: st.Theme,
		status: st.Status, polarity: st.Polarity, evidence: st.Evidence, date: st.Date, place: st.Place.Name,
		doc: st.Document.ID, publisher: st.Document.Publisher, published: st.Document.Date,
		start: st.Sentence.Start, end: st.Sentence.End,
	}
	if c.relation == "" {
		c.relation = st.Relation
	}
	c.speakers = st.Tellers()
	c.quote, c.trigger = folded(st.Sentence.Text, st.Trigger.Start-st.Sentence.Start, st.Trigger.End-st.Sentence.Start)
	return c
}

type jsonHop struct {
	From       string          `json:"from"`
	To         string          `json:"to"`
	Backward   bool            `json:"backward"`
	Origins    int             `json:"origins"`
	Carriers   int             `json:"carriers"`
	Weight     float64         `json:"weight"`
	Statements []jsonStatement `json:"statements"`
}

// jsonStatement is a stored statement as JSON shows it.
type jsonStatement struct {
	ID            string   `json:"id"`
	Subject       string   `json:"subject"`
	Relation      string   `json:"relation"`
	Object        string   `json:"object"`
	Edge          *string  `json:"edge"`
	Theme         string   `json:"theme,omitempty"`
	Status        string   `json:"status"`
	Polarity      string   `json:"polarity"`
	Evidence      string   `json:"evidence"`
	Source        []string `json:"source"`
	Date          string   `json:"date,omitempty"`
	Doc           string   `json:"doc"`
	Publisher     string   `json:"publisher,omitempty"`
	Published     string   `json:"published,omitempty"`
	Origin        string   `json:"origin"`
	CopyOf        string   `json:"copy_of,omitempty"`
	SentenceStart int      `json:"sentence_start"`
	SentenceEnd   int      `json:"sentence_end"`
	Sentence      string   `json:"sentence"`
}

func jsonOf(st *graph.Statement) jsonStatement {
	j := jsonStatement{
		ID: st.ID, Subject: st.Subject.ID, Relation: st.Relation, Object: st.Object.ID, Theme: st.Theme,
		Status: st.Status, Polarity: st.Polarity, Evidence: st.Evidence, Source: []string{}, Date: st.Date,
		Doc: st.Document.ID, Publisher: st.Document.Publisher, Published: st.Document.Date,
		Origin: st.Document.Origin, CopyOf: st.Document.CopyOf,
		SentenceStart: st.Sentence.Start, SentenceEnd: st.Sentence.End,
	}
	j.Sentence, _ = folded(st.Sentence.Text, 0, 0)
	if st.Edge != "" {
		j.Edge = &st.Edge
	}
	if st.Source != "" {
		j.Source = strings.Split(strings.ReplaceAll(st.Source, " & ", " > "), " > ")
	}
	return j
}

func printPathJSON(e *env, p *graph.Path) error {
	enc := json.NewEncoder(e.out)
	enc.SetEscapeHTML(false)
	return enc.Encode(map[string]any{"hops": hopsOf(p.Hops), "weight": p.Weight})
}

func hopsOf(list []graph.Hop) []jsonHop {
	hops := make([]jsonHop, len(list))
	for i := range list {
		h := &list[i]
		hops[i] = jsonHop{From: h.From.ID, To: h.To.ID, Backward: h.Backward(), Weight: h.Weight}
		hops[i].Origins, hops[i].Carriers = graph.Sources(h.Statements)
		for k := range h.Statements {
			hops[i].Statements = append(hops[i].Statements, jsonOf(&h.Statements[k]))
		}
	}
	return hops
}
