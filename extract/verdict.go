package extract

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"entente/data/table"
	"entente/data/vocab"
	"entente/extract/frame"
	"entente/extract/rdf"
	"entente/extract/text"
)

// Verdicts is a table in which an analyst judges statements.
type Verdicts struct {
	Name string // for errors, and for the rule of a statement that was corrected
	Text string
}

// VerdictColumns is the header of such a table. A statement is named by its id, and
// accepted, rejected, or corrected: then relation, status and polarity say what
// holds instead, and what stays as it is is empty.
func VerdictColumns() []string {
	return strings.Fields("statement verdict relation status polarity note")
}

// verdict is what holds of a statement instead of what was read.
type verdict struct {
	reject                     bool
	relation, status, polarity string
	at                         string // file:line
}

// loadVerdicts reads tables of verdicts. An error names file and line.
func loadVerdicts(tables []Verdicts, rels *vocab.Relations) (map[string]verdict, error) {
	all := map[string]verdict{}
	for _, t := range tables {
		err := table.Lines(t.Name, t.Text, VerdictColumns(), func(n int, f []string) error {
			return readVerdict(all, f, rels, fmt.Sprintf("%s:%d", path.Base(t.Name), n))
		})
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}

// CheckVerdict says what is wrong with a row of such a table.
func CheckVerdict(row []string, rels *vocab.Relations) error {
	return readVerdict(map[string]verdict{}, row, rels, "")
}

func readVerdict(all map[string]verdict, f []string, rels *vocab.Relations, at string) error {
	if len(f) != len(VerdictColumns()) {
		return fmt.Errorf("%d columns, want %d", len(f), len(VerdictColumns()))
	}
	id, v := f[0], verdict{relation: f[2], status: f[3], polarity: f[4], at: at}
	_, known := rels.Get(v.relation)
	_, twice := all[id]
	switch {
	case len(id) != 16:
		return fmt.Errorf("%q is no id of a statement; entente claims --json prints them", id)
	case twice:
		return fmt.Errorf("the statement %s is judged twice", id)
	case f[1] == "accept":
		return nil
	case f[1] == "reject":
		v.reject = true
	case f[1] != "correct":
		return fmt.Errorf("verdict %q: want accept, reject or correct", f[1])
	case v.relation != "" && !known:
		return fmt.Errorf("there is no relation %s", v.relation)
	case v.status != "" && !slices.Contains(statuses(), v.status):
		return fmt.Errorf("no status %q; there are %s", v.status, strings.Join(statuses(), ", "))
	case v.polarity != "" && v.polarity != "positive" && v.polarity != "negative":
		return fmt.Errorf("polarity %q: want positive or negative", v.polarity)
	}
	all[id] = v
	return nil
}

func statuses() []string {
	return strings.Fields("actual planned expected offered possible hypothetical wanted obliged attempted refused threatened ended asked generic question purpose")
}

// judged applies the verdicts to what was read in a document.
func (x *Extractor) judged(r *Result, list []frame.Statement) []frame.Statement {
	if len(x.verdicts) == 0 {
		return list
	}
	points := text.NewPoints(r.Text)
	kept := list[:0]
	for _, st := range list {
		v, ok := x.verdicts[rdf.ID(r.ID, &st, points)]
		if v.reject {
			continue
		}
		if ok {
			v.correct(&st)
		}
		kept = append(kept, st)
	}
	return kept
}

func (v *verdict) correct(st *frame.Statement) {
	if v.relation != "" {
		st.Relation, st.Core = v.relation, v.relation
	}
	if v.status != "" {
		st.Status = v.status
	}
	if v.polarity != "" {
		st.Polarity = v.polarity
	}
	st.Rule = v.at
}
