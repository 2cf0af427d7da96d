package web

import (
	"slices"
	"strconv"
	"strings"

	"entente/graph"
)

// A mark is a stretch of a document that stands out, in code points.
type mark struct {
	graph.Span
	Class string
	Link  string // where it leads, if anywhere
	Note  string // what it is, for those who ask
	ID    string
	N     int // of a statement in the margin; 0 where there is none
}

// piece is a stretch of text with the same marks from its start to its end.
type piece struct {
	Text, Class, Link, Note, ID string
	Sup                         string // numbers of statements whose words end here
}

// pieces cuts text, which starts at that code point of its document, at the ends
// of marks. Where marks overlap, a piece has the classes of all and the link of the
// shortest.
func pieces(text []rune, start int, marks []mark) []piece {
	cuts := []int{start, start + len(text)}
	for _, m := range marks {
		for _, at := range []int{m.Start, m.End} {
			if at > start && at < start+len(text) {
				cuts = append(cuts, at)
			}
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	slices.SortStableFunc(marks, func(a, b mark) int { return (a.End - a.Start) - (b.End - b.Start) })
	byStart := make([]int, len(marks))
	for i := range byStart {
		byStart[i] = i
	}
	slices.SortStableFunc(byStart, func(i, j int) int { return marks[i].Start - marks[j].Start })
	var out []piece
	var open []int // marks that hold the piece in hand, the shortest first
	for i := range cuts[1:] {
		from, to := cuts[i], cuts[i+1]
		for len(byStart) > 0 && marks[byStart[0]].Start <= from {
			at, _ := slices.BinarySearch(open, byStart[0])
			open, byStart = slices.Insert(open, at, byStart[0]), byStart[1:]
		}
		open = slices.DeleteFunc(open, func(m int) bool { return marks[m].End <= from })
		p := piece{Text: string(text[from-start : to-start])}
		var classes, numbers []string
		for _, at := range open {
			m := &marks[at]
			classes = append(classes, m.Class)
			if m.N > 0 && m.End == to {
				numbers = append(numbers, strconv.Itoa(m.N))
			}
			if p.Link == "" {
				p.Link = m.Link
			}
			if p.Note == "" {
				p.Note = m.Note
			}
			if m.Start == from && p.ID == "" {
				p.ID = m.ID
			}
		}
		p.Class, p.Sup = strings.Join(slices.Compact(classes), " "), strings.Join(numbers, " ")
		out = append(out, p)
	}
	return out
}

// around is how many code points of a document are shown before and after a sentence.
const around = 220

// inContext gives the sentence of a statement with what stands before and after it.
func inContext(st *graph.Statement, text []rune) []piece {
	if len(text) == 0 || st.Sentence.End > len(text) || st.Sentence.Start >= st.Sentence.End {
		return pieces([]rune(st.Sentence.Text), st.Sentence.Start, proof(st))
	}
	from, to := max(body(text), st.Sentence.Start-around), min(len(text), st.Sentence.End+around)
	if from > 0 && from < st.Sentence.Start {
		from = wordStart(text, from, st.Sentence.Start)
	}
	to = wordEnd(text, to, st.Sentence.End)
	marks := append(proof(st), mark{Span: st.Sentence.Span, Class: "sentence"})
	out := pieces(text[from:to], from, marks)
	if from > body(text) {
		out = append([]piece{{Text: "… "}}, out...)
	}
	if to < len(text) {
		out = append(out, piece{Text: " …"})
	}
	return out
}

// proof marks what made a statement.
func proof(st *graph.Statement) []mark {
	return []mark{
		{Span: st.Trigger, Class: "trigger", Note: "the words that carry the relation"},
		{Span: st.SubjectSpan, Class: "subject", Note: "who acts: " + st.Subject.Name},
		{Span: st.ObjectSpan, Class: "object", Note: "the other side: " + st.Object.Name},
	}
}

func wordStart(text []rune, at, most int) int {
	for at < most && text[at] != ' ' && text[at] != '\n' {
		at++
	}
	for at < most && (text[at] == ' ' || text[at] == '\n') {
		at++
	}
	return at
}

func wordEnd(text []rune, at, least int) int {
	for at < len(text) && at > least && text[at-1] != ' ' && text[at-1] != '\n' {
		at--
	}
	return at
}

// body is where a document starts after its front matter.
func body(text []rune) int {
	const fence = "---\n"
	if len(text) < 8 || string(text[:4]) != fence {
		return 0
	}
	head := string(text[:min(len(text), 8192)])
	end := strings.Index(head[4:], "\n"+fence)
	if end < 0 {
		return 0
	}
	at := len([]rune(head[:4+end])) + 1 + len(fence)
	for at < len(text) && text[at] == '\n' {
		at++
	}
	return at
}

// flowing makes one line of lines that belong together: a line end becomes a space,
// unless the next line is empty or starts like a point of a list, a heading or a
// row. Every code point stays in its place, and the front matter is as it was.
func flowing(text []rune) []rune {
	for i := max(1, body(text)); i+1 < len(text); i++ {
		if text[i] != '\n' {
			continue
		}
		if next := text[i+1]; text[i-1] != '\n' && !strings.ContainsRune("\n\r-*#|>", next) {
			text[i] = ' '
		}
	}
	return text
}
