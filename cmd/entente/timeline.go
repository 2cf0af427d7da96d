package main

import (
	"fmt"
	"slices"
	"strings"

	"entente/data"
	"entente/data/vocab"
	"entente/graph"
	"entente/graph/draw"
	"entente/internal/term"
)

// timelineCmd lists what there is between two actors by date.
type timelineCmd struct {
	graphFlag
	A       string `arg:"" help:"One actor."`
	B       string `arg:"" help:"The other."`
	ByState bool   `default:"true" negatable:"" help:"With those who act for them, by the date of each statement."`
	JSON    bool   `help:"One JSON object a line for each statement."`
}

func (*timelineCmd) Help() string {
	return `A bar goes up for each statement of cooperation and down for each of conflict.

Examples:
  entente timeline -g talks.db Iran "Saudi Arabia"
  entente timeline -g talks.db --json Ethiopia Eritrea`
}

func (c *timelineCmd) Run(e *env) error {
	store, idx, err := c.openIndex(e)
	if err != nil {
		return err
	}
	defer store.Close()
	a, err := resolve(e, idx, c.A)
	if err != nil {
		return err
	}
	b, err := resolve(e, idx, c.B)
	if err != nil {
		return err
	}
	list, err := store.Timeline(e.ctx, a.IRI, b.IRI, c.ByState)
	if err != nil {
		return err
	}
	if len(list) == 0 {
		err := fmt.Errorf("%w: no statement ties %s and %s", errNothing, a.Name, b.Name)
		return withHint(err, "entente path %q %q looks for a way round", c.A, c.B)
	}
	if c.JSON {
		return printStatementsJSON(e, list)
	}
	rels, err := vocab.LoadRelations(data.FS)
	if err != nil {
		return err
	}
	who := e.out.Paint(term.Bold, a.Name) + " and " + e.out.Paint(term.Bold, b.Name)
	if c.ByState {
		who += ", with those who act for them"
	}
	e.out.Line("", who)
	tellings := graph.Tellings(list)
	spark(e.out, rels, tellings)
	if slices.ContainsFunc(list, func(st graph.Statement) bool { return st.Date == "" }) {
		e.out.Line("", "(in brackets: the day of the report, where the text does not date the event)")
		fmt.Fprintln(e.out)
	}
	for _, told := range tellings {
		c := claimOfStored(told.Statement)
		c.carriers = told.Carriers
		badge, style := c.badge()
		e.out.Hang(term.Pad(day(told.Statement), 12)+" ", fmt.Sprintf("%s  %s  %s  %s%s", c.subject, e.out.Paint(term.Cyan, c.relation), c.object, e.out.Paint(style, "["+badge+"]"), e.out.Paint(term.Dim, c.also())))
		e.out.Hang("             ", e.out.Paint(term.Dim, strings.Join(c.quotation(&term.Terminal{}, 1<<20), " ")))
	}
	return nil
}

// whenOf is the date of the event, or of the document where the text gives none.
func whenOf(st *graph.Statement) string { return orElse(st.When(), "undated") }

// day is whenOf for people: in brackets where it is not the date of the event.
func day(st *graph.Statement) string {
	if st.Date == "" {
		return "(" + whenOf(st) + ")"
	}
	return st.Date
}

// spark draws cooperation and conflict by year, two rows of bars over a row of years. One
// report counts once, in however many documents it stands.
func spark(t *term.Terminal, rels *vocab.Relations, list []graph.Telling) {
	good, bad := map[string]int{}, map[string]int{}
	var years []string
	for i := range list {
		year, _, _ := strings.Cut(whenOf(list[i].Statement), "-")
		if !slices.Contains(years, year) {
			years = append(years, year)
		}
		switch draw.SideOf(list[i].Class(rels)) {
		case draw.Cooperation:
			good[year]++
		case draw.Conflict:
			bad[year]++
		}
	}
	const lead, each = 15, 8 // columns of the words before the bars, and of a year
	for some := range slices.Chunk(years, max(1, (t.Width()-lead)/each)) {
		var up, down, axis strings.Builder
		for _, y := range some {
			up.WriteString(term.Pad(bar(good[y]), each))
			down.WriteString(term.Pad(bar(bad[y]), each))
			axis.WriteString(term.Pad(y, each))
		}
		line := func(head, bars string, style term.Style) {
			fmt.Fprintf(t, "  %-13s%s\n", head, t.Paint(style, strings.TrimRight(bars, " ")))
		}
		fmt.Fprintln(t)
		line("cooperation", up.String(), term.Green)
		line("conflict", down.String(), term.Red)
		line("", axis.String(), term.Dim)
	}
	fmt.Fprintln(t)
}

func bar(n int) string {
	switch {
	case n == 0:
		return "·"
	case n > 4:
		return fmt.Sprintf("▇▇▇▇%d", n)
	}
	return strings.Repeat("▇", n)
}
