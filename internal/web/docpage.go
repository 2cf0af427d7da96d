package web

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"entente/graph"
)

// documentView is a document with what it says in its margin.
type documentView struct {
	graph.Document
	Paragraphs []paragraph
	Notes      []note
	Reading    bool // it was read anew
	CanRead    bool
	Silent     int
	Trouble    string
	Long       bool
}

// paragraph is a part of the text, and the notes that belong beside it.
type paragraph struct {
	Pieces []piece
	Notes  []note
	Whys   []why
}

// why says why a sentence gave nothing. Lead is how it starts.
type why struct{ Lead, Why string }

// note is a statement in the margin.
type note struct {
	N    int
	St   *graph.Statement
	Side string
}

func (s *Site) documentPage(ctx context.Context, r *http.Request, x *graph.Index) (view, error) {
	doc, words, err := s.store.Text(ctx, r.PathValue("id"))
	if err != nil {
		return view{}, err
	}
	list, err := s.store.In(ctx, doc.ID)
	if err != nil {
		return view{}, err
	}
	d := &documentView{Document: doc, CanRead: s.o.Read != nil}
	var marks []mark
	for i := range list {
		st := &list[i]
		d.Notes = append(d.Notes, note{i + 1, st, s.side(st)})
		marks = append(marks, noteMarks(i+1, st)...)
	}
	if d.CanRead && r.URL.Query().Get("read") != "" {
		reading, err := s.o.Read(ctx, doc, words)
		if err != nil {
			d.Trouble = "The document could not be read anew: " + err.Error()
		}
		d.Reading, d.Silent = err == nil, len(reading.Silent)
		marks = append(marks, readingMarks(x, reading)...)
	}
	d.cut([]rune(words), marks)
	return view{Name: "document", Title: cmp.Or(doc.Title, doc.ID), Data: d}, nil
}

// noteMarks marks what a statement rests on.
func noteMarks(n int, st *graph.Statement) []mark {
	link := func(a graph.Actor) string {
		if a.ID == "" {
			return ""
		}
		return to("/actor/", a.ID)
	}
	return []mark{
		{Span: st.Trigger, Class: "trigger", Link: fmt.Sprintf("#note-%d", n), Note: fmt.Sprintf("statement %d: %s %s %s", n, st.Subject.Name, relationOf(st), st.Object.Name), ID: fmt.Sprintf("trigger-%d", n), N: n},
		{Span: st.SubjectSpan, Class: "subject", Link: link(st.Subject), Note: st.Subject.Name},
		{Span: st.ObjectSpan, Class: "object", Link: link(st.Object), Note: st.Object.Name},
	}
}

// readingMarks marks all mentions, and the sentences that gave nothing.
func readingMarks(x *graph.Index, r Reading) []mark {
	var marks []mark
	for _, m := range r.Mentions {
		mk := mark{Span: m.Span, Class: "mention", Note: "names nobody clear enough"}
		if m.Actor != "" {
			mk.Note = m.Actor
			if a, ok := x.Actor(actorIRI(m.Actor)); ok {
				mk.Link, mk.Note = to("/actor/", a.ID), a.Name
			}
		} else {
			mk.Class = "mention nobody"
		}
		marks = append(marks, mk)
	}
	for _, silent := range r.Silent {
		marks = append(marks, mark{Span: silent.Span, Class: "silent", Note: silentNote + silent.Why})
	}
	return marks
}

// silentNote stands before the reason why a sentence gave nothing.
const silentNote = "no statement: "

// longest is how many code points of a document are shown.
const longest = 200_000

// cut divides the text into paragraphs at empty lines.
func (d *documentView) cut(text []rune, marks []mark) {
	if len(text) > longest {
		text, d.Long = text[:longest], true
	}
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Compare(a.Start, b.Start) })
	text = flowing(text)
	notes := d.Notes
	for at := body(text); at < len(text); {
		end := at
		for end < len(text) && !emptyLine(text, end) {
			end++
		}
		var here []mark
		var whys []why
		for _, m := range marks {
			if m.Start < end && m.End > at {
				here = append(here, m)
			}
			if m.Class == "silent" && m.Start >= at && m.Start < end {
				whys = append(whys, why{string(text[m.Start:min(m.Start+30, m.End, end)]) + "…", strings.TrimPrefix(m.Note, silentNote)})
			}
		}
		p := paragraph{Pieces: pieces(text[at:end], at, here), Whys: whys}
		for len(notes) > 0 && notes[0].St.Trigger.Start < end {
			p.Notes, notes = append(p.Notes, notes[0]), notes[1:]
		}
		d.Paragraphs = append(d.Paragraphs, p)
		for at = end; at < len(text) && (text[at] == '\n' || text[at] == '\r' || text[at] == ' '); at++ {
		}
	}
	if len(notes) > 0 {
		d.Paragraphs = append(d.Paragraphs, paragraph{Notes: notes})
	}
}

// emptyLine reports whether a line ends at i and the next is empty.
func emptyLine(text []rune, i int) bool {
	if text[i] != '\n' {
		return false
	}
	for i++; i < len(text); i++ {
		switch text[i] {
		case '\n':
			return true
		case ' ', '\t', '\r':
		default:
			return false
		}
	}
	return false
}

// documentsView lists documents.
type documentsView struct {
	Docs  []graph.Document
	Total int
	Next  string
}

// docsAtOnce is how many documents a page of the list has.
const docsAtOnce = 100

func (s *Site) documentsPage(ctx context.Context, r *http.Request, _ *graph.Index) (view, error) {
	docs, err := s.store.Documents(ctx)
	if err != nil {
		return view{}, err
	}
	slices.SortStableFunc(docs, func(a, b graph.Document) int { return cmp.Compare(b.Date, a.Date) })
	page, err := number(r.URL.Query(), "page", 1, len(docs)/docsAtOnce+1)
	if err != nil {
		return view{}, err
	}
	d := documentsView{Total: len(docs)}
	from := min((page-1)*docsAtOnce, len(docs))
	d.Docs = docs[from:min(from+docsAtOnce, len(docs))]
	if from+docsAtOnce < len(docs) {
		d.Next = with("/documents", nil, "page", fmt.Sprint(page+1))
	}
	return view{Name: "documents", Title: "Documents", Data: d}, nil
}

func (s *Site) statementPage(ctx context.Context, r *http.Request, x *graph.Index) (view, error) {
	c, err := s.cardOf(ctx, x, r.PathValue("id"))
	if err != nil {
		return view{}, err
	}
	return view{Name: "statement", Title: c.St.Subject.Name + " " + relationOf(c.St) + " " + c.St.Object.Name, Data: c}, nil
}
