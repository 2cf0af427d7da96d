package main

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"entente/extract"
	"entente/extract/actor"
	"entente/extract/read"
	"entente/extract/text"
	"entente/internal/conllu"
	"entente/internal/term"
)

// parseCmd shows how the text is read, for those who want to know why an edge is
// there or missing.
type parseCmd struct {
	inputFlags
	Conllu bool `xor:"form" help:"CoNLL-U, which other tools read."`
	JSON   bool `xor:"form" help:"One JSON object a line for each sentence, with its tree and whom it names."`
}

func (*parseCmd) Help() string {
	return `Examples:
  echo "Putin accepted an invitation from Kim." | entente parse -
  entente parse --conllu data/sample/finland-nato-2023.md`
}

func (c *parseCmd) Run(e *env) error {
	x, err := c.extractor()
	if err != nil {
		return err
	}
	srcs, err := c.sources()
	if err != nil {
		return err
	}
	for item, err := range read.Unique(c.items(e.in, srcs)) {
		if err != nil {
			return err
		}
		before := 0
		points := text.NewPoints(item.Text)
		for r := range x.Parts(item) {
			for i := range r.Sentences {
				if err := c.print(e, &r, points, i, before+i+1); err != nil {
					return err
				}
			}
			before += len(r.Sentences)
		}
	}
	return nil
}

// print shows sentence n of a part of a document, of which it is the sentence with that number.
func (c *parseCmd) print(e *env, r *extract.Result, points *text.Points, n, number int) error {
	s := &r.Sentences[n]
	words := strings.Join(strings.Fields(r.Text[s.Span.Start:s.Span.End]), " ")
	if c.JSON {
		return printParsed(e, r, points, n, words)
	}
	if c.Conllu {
		out := conllu.Sentence{Sentence: *s, Rest: make([]conllu.Rest, len(s.Tokens))}
		out.Comments = []string{fmt.Sprintf("# sent_id = %s-%d", r.ID, number), "# text = " + words}
		for i := range s.Tokens {
			if i+1 < len(s.Tokens) && s.Tokens[i].Span.End == s.Tokens[i+1].Span.Start {
				out.Rest[i].Misc = "SpaceAfter=No"
			}
		}
		return conllu.Write(e.out, &out)
	}
	e.out.Line("", e.out.Paint(term.Bold, words))
	for _, l := range drawTree(s, e.out) {
		fmt.Fprintln(e.out, l)
	}
	for _, m := range mentionsIn(r, n) {
		who := strings.Join(m.Actors, ", ")
		if who == "" {
			who = "nobody clear enough"
		}
		e.out.Line("  ", fmt.Sprintf("%s = %s  %s", term.Printable(r.Text[m.Span.Start:m.Span.End]), e.out.Paint(term.Cyan, who),
			e.out.Paint(term.Dim, strings.TrimSpace(string(m.Kind)+", "+m.Why))))
	}
	fmt.Fprintln(e.out)
	return nil
}

// mentionsIn gives the mentions of sentence n; those of a document stand in the
// order of its text.
func mentionsIn(r *extract.Result, n int) []actor.Mention {
	all := r.Actors.Mentions
	first := sort.Search(len(all), func(i int) bool { return all[i].Sentence >= n })
	end := first
	for end < len(all) && all[end].Sentence == n {
		end++
	}
	return all[first:end]
}

// printParsed prints a sentence for programs.
func printParsed(e *env, r *extract.Result, points *text.Points, n int, words string) error {
	type named struct {
		Words  string   `json:"words"`
		Actors []string `json:"actors"`
		Kind   string   `json:"kind"`
		Why    string   `json:"why,omitempty"`
	}
	s := &r.Sentences[n]
	at := points.Span(s.Span)
	answer := struct {
		Doc      string      `json:"doc"`
		Line     int         `json:"line"`
		At       [2]int      `json:"at"`
		Sentence string      `json:"sentence"`
		Tree     []jsonToken `json:"tree"`
		Actors   []named     `json:"actors"`
	}{r.ID, points.Line(s.Span.Start), [2]int{at.Start, at.End}, words, treeOf(s), []named{}}
	for _, m := range mentionsIn(r, n) {
		answer.Actors = append(answer.Actors, named{term.Printable(r.Text[m.Span.Start:m.Span.End]), slices.Concat([]string{}, m.Actors), string(m.Kind), m.Why})
	}
	return encode(e, answer)
}

// drawTree draws a sentence as an outline: what depends on a word stands below
// it and is indented.
func drawTree(s *text.Sentence, t *term.Terminal) []string {
	children := make([][]int, len(s.Tokens))
	root := -1
	for i, tok := range s.Tokens {
		if tok.Head >= 0 && tok.Head < len(s.Tokens) {
			children[tok.Head] = append(children[tok.Head], i)
		} else {
			root = i
		}
	}
	var lines []string
	var draw func(i int, stem, branch string)
	draw = func(i int, stem, branch string) {
		lines = append(lines, drawWord(&s.Tokens[i], stem, branch, t))
		switch branch {
		case "├─ ":
			stem += "│  "
		case "└─ ":
			stem += "   "
		}
		for n, child := range children[i] {
			branch := "├─ "
			if n == len(children[i])-1 {
				branch = "└─ "
			}
			draw(child, stem, branch)
		}
	}
	if root >= 0 {
		draw(root, "", "")
	}
	return lines
}

// drawWord is a line of the outline: a word, and what the terminal has room for of how
// it is read.
func drawWord(tok *text.Token, stem, branch string, t *term.Terminal) string {
	const most = 44
	room := t.Width()
	left := "  " + stem + branch + tok.Form
	if term.Columns(left) > room {
		left = "  … " + branch + tok.Form
	}
	left = term.Pad(left, min(most, room/2)) + " "
	right := ""
	for _, s := range []string{term.Pad(tok.Rel, 12), term.Pad(tok.UPOS, 6), term.Pad(tok.XPOS, 5), tok.Lemma} {
		if term.Columns(left)+term.Columns(strings.TrimRight(right+s, " ")) > room {
			break
		}
		right += s + " "
	}
	return strings.TrimRight(left+t.Paint(term.Dim, strings.TrimRight(right, " ")), " ")
}
