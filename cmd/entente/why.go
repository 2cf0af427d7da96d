package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"entente/data"
	"entente/data/vocab"
	"entente/extract"
	"entente/extract/read"
	"entente/extract/text"
	"entente/graph"
	"entente/internal/term"
)

// whyCmd says what made a statement, or why there is none.
type whyCmd struct {
	Graph     string   `short:"g" env:"ENTENTE_GRAPH" help:"Folder of the graph." placeholder:"DIR"`
	Statement string   `arg:"" optional:"" help:"Id or IRI of the statement, as --json and Gizmo print it."`
	Not       string   `help:"Say of the sentences in a line of a file which rules nearly fitted, and what they lacked; without a line, of all." placeholder:"FILE:LINE"`
	Date      string   `help:"With --not: date of the document where it does not say its own." placeholder:"DATE"`
	Overlay   []string `help:"With --not: knowledge of your own, as extract takes it." placeholder:"FILE"`
	Limit     int      `short:"n" default:"3" help:"With --not: how many rules to show for a word (0: all)." placeholder:"N"`
	JSON      bool     `help:"One JSON object, or with --not one a line for each sentence."`
	modelFlag
}

func (*whyCmd) Help() string {
	return `Examples:
  entente why -g talks.db $(entente show -g talks.db --json -n 1 Trump | grep -o '"id":"[0-9a-f]*"' | cut -d'"' -f4)
  entente extract --json data/sample/prespa-2018.md | head -1 | grep -o '"id":"[0-9a-f]*"' | cut -d'"' -f4 | xargs entente why -g talks.db
  entente why --not data/sample/prespa-2018.md:9
  echo "Norway hopes for help from Chile." | entente why --not - --json`
}

func (c *whyCmd) Run(e *env) error {
	switch {
	case c.Not != "" && c.Statement != "":
		return usageError{errors.New("it is either a statement or --not FILE:LINE")}
	case c.Not != "":
		return c.whyNot(e)
	case c.Statement == "":
		return usageError{errors.New("which statement? Its id, or --not FILE:LINE for a sentence that makes none")}
	case c.Graph == "":
		return usageError{errors.New("missing flags: --graph=DIR")}
	}
	store, err := (&graphFlag{c.Graph}).open()
	if err != nil {
		return err
	}
	defer store.Close()
	st, err := store.Statement(e.ctx, c.Statement)
	if err != nil {
		if !errors.Is(err, graph.ErrUnknown) {
			return err
		}
		return withHint(fmt.Errorf("%w: %w", errNothing, err), "entente show NAME --json prints the ids of an actor's statements")
	}
	x, err := extract.NewWith(data.FS, c.own())
	if err != nil {
		return err
	}
	doc := text.Document{ID: st.Document.ID, Text: st.Sentence.Text, Body: text.Span{End: len(st.Sentence.Text)}}
	sents := x.Read(read.Item{Document: doc}).Sentences
	if c.JSON {
		return c.printJSON(e, &st, sents)
	}
	c.print(e, &st)
	for i := range sents {
		fmt.Fprintln(e.out)
		for _, l := range drawTree(&sents[i], e.out) {
			fmt.Fprintln(e.out, l)
		}
	}
	return nil
}

func (c *whyCmd) print(e *env, st *graph.Statement) {
	cl := claimOfStored(st)
	cl.write(e.out, "")
	row := func(key, value string) {
		if value != "" {
			e.out.Hang(e.out.Paint(term.Dim, term.Pad(key, 12))+"  ", term.Printable(value))
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
	row("frame", frameLine(st.Rule))
	for _, cue := range st.Cues {
		row("cue", cue)
	}
	row("document", vocab.NSDoc+st.Document.ID)
	row("carries", st.Document.CopyOf)
}

// frameLine gives the line of a pattern file that a rule names, "" where it is none.
func frameLine(rule string) string {
	name, n, ok := strings.Cut(rule, ":")
	raw, err := fs.ReadFile(data.FS, "pattern/"+name)
	line, bad := strconv.Atoi(n)
	if lines := strings.Split(string(raw), "\n"); ok && err == nil && bad == nil && line >= 1 && line <= len(lines) {
		return lines[line-1]
	}
	return ""
}

// jsonToken is a word of a tree. Head counts words from 1; that of the root is 0.
type jsonToken struct {
	Form  string `json:"form"`
	Lemma string `json:"lemma"`
	UPOS  string `json:"upos"`
	XPOS  string `json:"xpos"`
	Head  int    `json:"head"`
	Rel   string `json:"rel"`
}

func treeOf(s *text.Sentence) []jsonToken {
	list := make([]jsonToken, len(s.Tokens))
	for i, t := range s.Tokens {
		list[i] = jsonToken{t.Form, t.Lemma, t.UPOS, t.XPOS, t.Head + 1, t.Rel}
	}
	return list
}

func (c *whyCmd) printJSON(e *env, st *graph.Statement, sents []text.Sentence) error {
	answer := struct {
		jsonStatement
		Certainty string        `json:"certainty,omitempty"`
		DateBasis string        `json:"date_basis,omitempty"`
		Rule      string        `json:"rule"`
		Frame     string        `json:"frame,omitempty"`
		Cues      []string      `json:"cues"`
		Trees     [][]jsonToken `json:"trees"`
	}{jsonStatement: jsonOf(st), Certainty: st.Certainty, DateBasis: st.DateBasis, Rule: st.Rule, Frame: frameLine(st.Rule)}
	answer.Cues = append([]string{}, st.Cues...)
	for i := range sents {
		answer.Trees = append(answer.Trees, treeOf(&sents[i]))
	}
	return encode(e, answer)
}

func encode(e *env, v any) error {
	enc := json.NewEncoder(e.out)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// lineOf parts FILE:LINE. Without a line it is 0, and all lines are meant.
func lineOf(place string) (file string, line int) {
	at := strings.LastIndexByte(place, ':')
	if at < 0 {
		return place, 0
	}
	n, err := strconv.Atoi(place[at+1:])
	if err != nil {
		return place, 0
	}
	return place[:at], n
}

// whyNot says of sentences what was read in them and what was not.
func (c *whyCmd) whyNot(e *env) error {
	file, line := lineOf(c.Not)
	in := inputFlags{modelFlag: c.modelFlag, Files: []string{file}, Date: c.Date, Overlay: c.Overlay, Name: "stdin"}
	r, x, err := in.single(e)
	if err != nil {
		return err
	}
	x.Relate(r)
	found := 0
	for i := range r.Sentences {
		first, _ := text.Line(r.Text, r.Sentences[i].Span.Start)
		last, _ := text.Line(r.Text, max(r.Sentences[i].Span.Start, r.Sentences[i].Span.End-1))
		if line != 0 && (line < first || line > last) {
			continue
		}
		found++
		if err := c.sentence(e, x, r, i); err != nil {
			return err
		}
	}
	if found == 0 {
		return withHint(fmt.Errorf("%w: no sentence stands in line %d of %s", errNothing, line, file), "entente why --not %s goes through all of them", file)
	}
	return nil
}

// nearly is what there is to say of a sentence.
type nearly struct {
	Doc        string           `json:"doc"`
	Line       int              `json:"line"`
	Sentence   string           `json:"sentence"`
	Statements []extract.Record `json:"statements"`
	Near       []nearFrame      `json:"near"`
	Unknown    []string         `json:"unknown_verbs"`
	Actors     []nearActor      `json:"actors"`
	Tree       []jsonToken      `json:"tree"`
}

type nearFrame struct {
	Word     string   `json:"word"`
	Relation string   `json:"relation"`
	Rule     string   `json:"rule"`
	Frame    string   `json:"frame"`
	Missing  []string `json:"missing"`
}

type nearActor struct {
	Words  string   `json:"words"`
	Actors []string `json:"actors"`
	Why    string   `json:"why"`
}

func (c *whyCmd) sentence(e *env, x *extract.Extractor, r *extract.Result, n int) error {
	s := &r.Sentences[n]
	says := nearly{
		Doc: r.ID, Sentence: strings.Join(strings.Fields(r.Text[s.Span.Start:s.Span.End]), " "), Tree: treeOf(s),
		Near: []nearFrame{}, Statements: []extract.Record{}, Actors: []nearActor{}, Unknown: append([]string{}, x.Frames().Unknown(r.Sentences, n, r.Actors)...),
	}
	says.Line, _ = text.Line(r.Text, s.Span.Start)
	at := text.NewPoints(r.Text).Span(s.Span)
	for rec := range x.Records(r) {
		if rec.SentenceStart == at.Start {
			says.Statements = append(says.Statements, rec)
		}
	}
	shown := map[text.Span]int{}
	for _, near := range x.Frames().Near(r.Sentences, n, r.Actors) {
		if shown[near.Trigger]++; c.Limit == 0 || shown[near.Trigger] <= c.Limit {
			says.Near = append(says.Near, nearFrame{near.Word, near.Relation, near.Rule, frameLine(near.Rule), near.Missing})
		}
	}
	for _, m := range r.Actors.Mentions {
		if m.Sentence == n {
			says.Actors = append(says.Actors, nearActor{term.Printable(r.Text[m.Span.Start:m.Span.End]), slices.Concat([]string{}, m.Actors), m.Why})
		}
	}
	if c.JSON {
		return encode(e, says)
	}
	says.write(e.out, s)
	return nil
}

// write tells people.
func (w *nearly) write(t *term.Terminal, s *text.Sentence) {
	t.Line("", t.Paint(term.Bold, term.Printable(w.Sentence)))
	t.Line("", t.Paint(term.Dim, fmt.Sprintf("%s, line %d", w.Doc, w.Line)))
	fmt.Fprintln(t)
	for _, l := range drawTree(s, t) {
		fmt.Fprintln(t, l)
	}
	fmt.Fprintf(t, "\n%s\n", t.Paint(term.Bold, "Who is named"))
	for _, a := range w.Actors {
		t.Line("  ", fmt.Sprintf("%s = %s  %s", a.Words, t.Paint(term.Cyan, orElse(strings.Join(a.Actors, ", "), "nobody clear enough")), t.Paint(term.Dim, a.Why)))
	}
	if len(w.Actors) < 2 {
		fmt.Fprintf(t, "  %s\n", t.Paint(term.Dim, "a statement takes two actors"))
	}
	if len(w.Statements) > 0 {
		fmt.Fprintf(t, "%s\n", t.Paint(term.Bold, "What it says"))
	}
	for i := range w.Statements {
		st := &w.Statements[i]
		t.Line("  ", fmt.Sprintf("%s %s %s  %s", st.Subject, t.Paint(term.Cyan, st.Relation), st.Object, t.Paint(term.Dim, st.Status+", "+st.Rule)))
	}
	w.writeNear(t)
	fmt.Fprintln(t)
}

func (w *nearly) writeNear(t *term.Terminal) {
	fmt.Fprintf(t, "%s\n", t.Paint(term.Bold, "What nearly fitted"))
	for _, n := range w.Near {
		t.Line("  ", fmt.Sprintf("%s  %s  %s", term.Printable(n.Word), t.Paint(term.Cyan, n.Relation), t.Paint(term.Dim, n.Rule)))
		for _, why := range n.Missing {
			for i, l := range term.Wrap(why, t.Width()-8) {
				fmt.Fprintf(t, "    %s %s\n", map[bool]string{true: "-", false: " "}[i == 0], term.Printable(l))
			}
		}
	}
	if len(w.Near) == 0 {
		t.Line("  ", t.Paint(term.Dim, "nothing: no other word of the sentence begins a rule"))
	}
	if len(w.Unknown) > 0 {
		t.Line("  ", t.Paint(term.Dim, "verbs that no rule knows: "+strings.Join(w.Unknown, ", ")))
	}
}
