package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"entente/extract"
	"entente/extract/actor"
	"entente/extract/read"
	"entente/extract/text"
	"entente/internal/term"
)

// jsonMention is a mention as JSON shows it. Offsets are code points.
type jsonMention struct {
	Doc        string   `json:"doc"`
	Line       int      `json:"line"`
	Words      string   `json:"words"`
	At         [2]int   `json:"at"`
	Actors     []string `json:"actors"`
	Names      []string `json:"names"`
	Kind       string   `json:"kind"`
	Place      bool     `json:"place,omitempty"`
	Antecedent string   `json:"antecedent,omitempty"`
	Ambiguous  []string `json:"ambiguous,omitempty"`
	Rule       string   `json:"rule,omitempty"`
	Why        string   `json:"why,omitempty"`
}

// inFiles shows every mention in some files, whom it names, and why.
func (c *actorsCmd) inFiles(e *env) error {
	in := inputFlags{modelFlag: c.modelFlag, Files: c.Name, Date: c.Date, Overlay: c.Overlay, Name: "stdin"}
	x, err := in.extractor()
	if err != nil {
		return err
	}
	srcs, err := in.sources()
	if err != nil {
		return err
	}
	found := 0
	for item, err := range read.English(read.Unique(in.items(e.in, srcs))) {
		if _, skipped := read.Skipped(err); skipped {
			e.note("skipped %v", err)
			continue
		}
		if err != nil {
			return err
		}
		var list []jsonMention
		points := text.NewPoints(item.Text)
		for part := range x.Parts(item) {
			list = append(list, mentionsOf(x, &part, points, c.All)...)
		}
		found += len(list)
		if err := c.printMentions(e, &item, list); err != nil {
			return err
		}
	}
	if found == 0 {
		return withHint(errNothing, "nobody that entente knows is named; names of your own go into a table for --overlay, see docs/own.md")
	}
	return nil
}

func mentionsOf(x *extract.Extractor, r *extract.Result, points *text.Points, all bool) []jsonMention {
	words := func(m *actor.Mention) string { return term.Printable(r.Text[m.Span.Start:m.Span.End]) }
	mentions := r.Actors.Mentions
	if all {
		mentions = append(slices.Clone(mentions), x.Bystanders(r)...)
		slices.SortStableFunc(mentions, func(a, b actor.Mention) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	}
	var list []jsonMention
	for i := range mentions {
		m := &mentions[i]
		at := points.Span(m.Span)
		j := jsonMention{
			Doc: r.ID, Words: words(m), At: [2]int{at.Start, at.End}, Actors: slices.Concat([]string{}, m.Actors), Names: []string{},
			Kind: string(m.Kind), Place: m.Place, Ambiguous: m.Ambiguous, Rule: m.Rule, Why: m.Why,
		}
		j.Line = points.Line(m.Span.Start)
		for _, id := range m.Actors {
			j.Names = append(j.Names, x.Label(r, id))
		}
		if m.Antecedent >= 0 {
			j.Antecedent = words(&r.Actors.Mentions[m.Antecedent])
		}
		list = append(list, j)
	}
	return list
}

func (c *actorsCmd) printMentions(e *env, item *read.Item, list []jsonMention) error {
	if !c.JSON && len(list) > 0 {
		e.out.Line("", e.out.Paint(term.Bold, term.Printable(orElse(item.Title, item.ID))))
	}
	var rows [][]string
	for i := range list {
		if !c.JSON {
			rows = append(rows, list[i].row())
		} else if err := encode(e, &list[i]); err != nil {
			return err
		}
	}
	e.out.Rows("  ", []term.Column{{Right: true}, {}, {Style: term.Cyan}, {Style: term.Dim}}, rows)
	return nil
}

// row shows a mention to people: its line, its words, whom they mean, and why.
func (j *jsonMention) row() []string {
	who := strings.Join(j.Actors, ", ")
	switch {
	case who == "" && len(j.Ambiguous) > 0:
		who = "unclear: " + strings.Join(j.Ambiguous, ", ")
	case who == "":
		who = "nobody clear enough"
	case j.Place:
		who += " (the place)"
	}
	why := strings.Join(slices.DeleteFunc([]string{j.Kind, j.Why}, func(s string) bool { return s == "" }), ", ")
	if j.Antecedent != "" {
		why += ", through “" + j.Antecedent + "”"
	}
	return []string{strconv.Itoa(j.Line), j.Words, who, why}
}
