package main

import (
	"fmt"
	"strings"

	"entente/data/vocab"
	"entente/internal/term"
)

// whyCmd says what made a statement.
type whyCmd struct {
	graphFlag
	Statement string `arg:"" help:"Id or IRI of the statement, as --json and Gizmo print it."`
}

func (*whyCmd) Help() string {
	return `Examples:
  entente why -g talks.db $(entente show -g talks.db --json -n 1 Trump | grep -o '"id":"[0-9a-f]*"' | cut -d'"' -f4)
  entente extract --json data/sample/prespa-2018.md | head -1 | grep -o '"id":"[0-9a-f]*"' | cut -d'"' -f4 | xargs entente why -g talks.db`
}

func (c *whyCmd) Run(e *env) error {
	store, err := c.open()
	if err != nil {
		return err
	}
	defer store.Close()
	st, err := store.Statement(e.ctx, c.Statement)
	if err != nil {
		return withHint(fmt.Errorf("%w: %w", errNothing, err), "entente show NAME --json prints the ids of an actor's statements")
	}
	cl := claimOfStored(&st)
	cl.write(e.out, "")
	row := func(key, value string) {
		if value != "" {
			fmt.Fprintf(e.out, "%s  %s\n", e.out.Paint(term.Dim, term.Pad(key, 12)), term.Printable(value))
		}
	}
	row("statement", st.ID)
	row("relation", st.Relation)
	row("edge", orElse(st.Edge, "none: what the text says is no event that took place between the two"))
	row("status", strings.TrimSpace(st.Status+" "+st.Polarity+" "+st.Certainty))
	row("evidence", strings.TrimSuffix(st.Evidence+", "+st.Source, ", "))
	row("theme", st.Theme)
	row("date", strings.TrimSpace(st.Date+" "+st.DateEnd))
	row("date from", st.DateBasis)
	row("rule", st.Rule)
	for _, cue := range st.Cues {
		row("cue", cue)
	}
	row("document", vocab.NSDoc+st.Document.ID)
	row("carries", st.Document.CopyOf)
	return nil
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
