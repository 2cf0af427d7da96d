package main

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"entente/internal/term"
)

// mostText is how wide a sentence is set at most, so that it can be read.
const mostText = 100

// lines draws the screen: the list, what there is to say of the line that is chosen,
// and the keys.
func (j *judging) lines(w, h int) []string {
	foot := j.foot(w)
	room := max(h-2-len(foot), 2) // without the head and the rule
	list := max(room*2/5, 1)
	if n := j.size(); n < list {
		list = n
	}
	out := append([]string{j.head(w)}, j.drawList(w, list)...)
	out = append(out, j.t.Paint(term.Dim, strings.Repeat("─", w)))
	detail := j.detail(min(w, mostText))
	if room -= list; len(detail) > room {
		detail = append(detail[:room-1], j.t.Paint(term.Dim, "…"))
	}
	for out = append(out, detail...); len(out) < h-len(foot); {
		out = append(out, "")
	}
	return append(out, foot...)
}

// head names the two lists, and says how far each is.
func (j *judging) head(w int) string {
	done := [2]int{}
	for i := range j.names {
		if j.decided(&j.names[i]) != "" {
			done[0]++
		}
	}
	for i := range j.statements {
		if j.sheet.row(verdictHeader(), j.statements[i].id) != nil {
			done[1]++
		}
	}
	var parts []string
	for i, s := range []string{fmt.Sprintf("Names %d/%d", done[0], len(j.names)), fmt.Sprintf("Statements %d/%d", done[1], len(j.statements))} {
		if i == j.list() {
			s = j.t.Paint(term.Reverse, "["+s+"]")
		} else {
			s = " " + s + " "
		}
		parts = append(parts, s)
	}
	left := strings.Join(parts, " ")
	right := term.Cut(j.sheet.name, max(w-term.Columns(left)-2, 1))
	return term.Pad(left, w-term.Columns(right)) + j.t.Paint(term.Dim, right)
}

// drawList draws n lines of the list, among them the one that is chosen.
func (j *judging) drawList(w, n int) []string {
	at, top := j.at[j.list()], &j.top[j.list()]
	*top = max(min(*top, at, j.size()-n), at-n+1, 0)
	var out []string
	for i := *top; i < min(*top+n, j.size()); i++ {
		mark, what, right := j.line(i)
		lead := "  "
		if i == at {
			lead = "▸ "
		}
		right = term.Cut(right, w/3)
		s := lead + mark + " " + term.Cut(what, max(w-6-term.Columns(right), 1))
		s = term.Pad(s, w-1-term.Columns(right)) + right
		if i == at {
			s = j.t.Paint(term.Bold, s)
		}
		out = append(out, s)
	}
	return out
}

// line is a line of the list: a sign for what was decided, what it is about, and whom or
// what was decided, or else where it stands.
func (j *judging) line(i int) (mark, what, right string) {
	if !j.onStatements {
		n := &j.names[i]
		what = term.Printable(n.q.Name) + " in " + n.Document
		if id := j.decided(n); id != "" {
			return "✓", what, j.label(id)
		}
		return "?", what, n.Actor
	}
	st := &j.statements[i]
	c := &st.claim
	badge, _ := c.badge()
	what = fmt.Sprintf("%s %s %s [%s]", c.subject, c.relation, cmp.Or(c.object, "("+c.theme+")"), badge)
	switch row := j.sheet.row(verdictHeader(), st.id); {
	case row == nil:
		return " ", term.Printable(what), c.doc
	case row[1] == "reject":
		return "✗", term.Printable(what), "rejected"
	case row[1] == "correct":
		return "≠", term.Printable(what), "corrected"
	}
	return "✓", term.Printable(what), "accepted"
}

// label names an actor for people.
func (j *judging) label(id string) string {
	if id == "-" {
		return "nobody"
	}
	return cmp.Or(j.labels[id], id)
}

// detail says all there is to know of the line that is chosen.
func (j *judging) detail(w int) []string {
	if j.help {
		return j.keys(w)
	}
	if j.onStatements {
		return j.statementDetail(&j.statements[j.at[1]], w)
	}
	return j.nameDetail(&j.names[j.at[0]], w)
}

func (j *judging) nameDetail(n *named, w int) []string {
	out := term.Wrap(j.t.Paint(term.Bold, term.Printable(n.q.Name))+"  "+n.q.Why, w)
	out = append(out, j.t.Paint(term.Dim, term.Cut(fmt.Sprintf("%s, line %d", n.Document, n.Line), w)))
	c := claim{quote: n.Sentence}
	if at := strings.Index(n.Sentence, n.q.Name); at >= 0 {
		c.trigger[0] = len([]rune(n.Sentence[:at]))
		c.trigger[1] = c.trigger[0] + len([]rune(n.q.Name))
	}
	out = append(out, j.quoted(&c, n.before, n.after, w)...)
	for i, id := range n.q.Actors {
		name := ""
		if l := j.labels[id]; l != "" && l != id {
			name = "  " + l
		}
		key := "i" // of what has no digit the id is typed
		if i < 9 {
			key = strconv.Itoa(i + 1)
		}
		out = append(out, term.Cut(fmt.Sprintf("  %s  %s%s", key, j.t.Paint(term.Cyan, id), name), w))
	}
	switch id := j.decided(n); {
	case id != "":
		where := "in this document"
		if j.sheet.row(decisionHeader(), n.q.Name, n.Document) == nil {
			where = "in all documents"
		}
		out = append(out, term.Wrap(j.t.Paint(term.Green, "✓ "+id)+"  "+where, w)...)
	case n.Actor != "":
		out = append(out, term.Wrap("taken for "+n.Actor, w)...)
	}
	return out
}

func (j *judging) statementDetail(st *judged, w int) []string {
	c := &st.claim
	out := term.Wrap(fmt.Sprintf("%s  %s  %s", j.t.Paint(term.Bold, c.subject), j.t.Paint(term.Cyan, c.relation), j.t.Paint(term.Bold, cmp.Or(c.object, "("+c.theme+")"))), w)
	out = append(out, term.Wrap(c.facts(j.t), w)...)
	out = append(out, j.quoted(c, st.before, st.after, w)...)
	out = append(out, term.Wrap(j.t.Paint(term.Dim, c.where()+" · "+st.id), w)...)
	if row := j.sheet.row(verdictHeader(), st.id); row != nil {
		out = append(out, term.Wrap(j.t.Paint(term.Green, strings.TrimSpace("✓ "+strings.Join(row[1:min(5, len(row))], " "))), w)...)
	}
	return out
}

// quoted is a sentence between the two around it, with what it is about set off: where
// there is no colour, between brackets.
func (j *judging) quoted(c *claim, before, after string, w int) []string {
	var out []string
	dim := func(s string) {
		for _, l := range term.Wrap(term.Printable(s), w-4) {
			out = append(out, "    "+j.t.Paint(term.Dim, l))
		}
	}
	if !j.t.Colour {
		if runes := []rune(c.quote); 0 <= c.trigger[0] && c.trigger[0] < c.trigger[1] && c.trigger[1] <= len(runes) {
			c = &claim{quote: string(runes[:c.trigger[0]]) + "[" + string(runes[c.trigger[0]:c.trigger[1]]) + "]" + string(runes[c.trigger[1]:])}
		}
	}
	dim(before)
	for _, l := range c.quotation(j.t, w-2) {
		out = append(out, "  "+l)
	}
	dim(after)
	return out
}

// foot is what stands at the bottom: what is being typed, or what came of the last key
// and the keys that are most needed.
func (j *judging) foot(w int) []string {
	if p := j.asks; p != nil {
		label := term.Cut(p.label, w*2/3) + ": "
		keys := "Enter takes it, Escape leaves it, Tab completes"
		return []string{j.t.Paint(term.Bold, label) + p.field.Shown(j.t, w-term.Columns(label)), j.t.Paint(term.Dim, term.Cut(keys, w))}
	}
	keys := "1-9 that one · - nobody · m all documents · s split · u undo · Tab statements · ? keys · q leave"
	if j.onStatements {
		keys = "a accept · r reject · c correct · x clear · u undo · / find · Tab names · ? keys · q leave"
	}
	out := []string{j.t.Paint(term.Yellow, term.Cut(term.Printable(j.said), w))}
	for _, l := range term.Wrap(keys, w) {
		out = append(out, j.t.Paint(term.Dim, l))
	}
	return out
}

// keys explains all keys.
func (j *judging) keys(w int) []string {
	rows := [][2]string{
		{"↑ ↓ j k", "another line; also Page Up, Page Down, Home, End"},
		{"Tab", "names, or statements"},
		{"/ n", "find words; the next place"},
		{"+", "give an actor another name"},
		{"x u", "take a decision back; undo the last key"},
		{"q", "leave; each decision is in the file already"},
	}
	own := [][2]string{
		{"1-9 a", "the actor with that number; the one it was taken for"},
		{"- r", "nobody"},
		{"i", "an actor with any other id, in this document"},
		{"m", "merge: the name means one actor in all documents"},
		{"s", "split: here it is somebody of his own"},
	}
	if j.onStatements {
		own = [][2]string{
			{"a", "accept: it says what the text says"},
			{"r", "reject: it goes from the graph"},
			{"c", "correct relation, status or polarity"},
		}
	}
	var out []string
	for _, r := range append(own, rows...) {
		for i, l := range term.Wrap(r[1], w-10) {
			key := ""
			if i == 0 {
				key = r[0]
			}
			out = append(out, j.t.Paint(term.Bold, term.Pad(key, 8))+"  "+l)
		}
	}
	return out
}
