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
	Said       int // statements
	Reading    bool
	Why        bool // silent sentences say why
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

// note is what the same words say of one actor, in the margin: one statement, or
// several that differ in the other side alone.
type note struct {
	N    int
	St   *graph.Statement
	Also []*graph.Statement
	Side string
}

// readAlways is how many code points a document may have to be read anew whenever it
// is shown, so that all whom it names are marked; a longer one is read on demand.
const readAlways = 20_000

func (s *Site) documentPage(ctx context.Context, r *http.Request, x *graph.Index) (view, error) {
	doc, words, err := s.store.Text(ctx, r.PathValue("id"))
	if err != nil {
		return view{}, err
	}
	list, err := s.store.In(ctx, doc.ID)
	if err != nil {
		return view{}, err
	}
	text := []rune(words)
	d := &documentView{Document: doc, Said: len(list), CanRead: s.o.Read != nil, Why: r.URL.Query().Get("why") != ""}
	notes := s.notes(list)
	var marks []mark
	for i := range notes {
		marks = append(marks, noteMarks(&notes[i])...)
	}
	if d.CanRead && (d.Why || len(text) <= readAlways) {
		reading, err := s.o.Read(ctx, doc, string(text[:min(len(text), longest)]))
		if err != nil && d.Why {
			d.Trouble = "The document could not be read anew: " + failureOf(err).why
		}
		reading.Silent = slices.DeleteFunc(reading.Silent, func(silent Silent) bool { return speaks(silent.Span, list) })
		d.Reading, d.Silent = err == nil, len(reading.Silent)
		marks = append(marks, mentionMarks(x, reading.Mentions)...)
		if d.Why {
			marks = append(marks, silentMarks(reading.Silent)...)
		}
	}
	d.cut(text, marks, notes)
	return view{Name: "document", Title: cmp.Or(doc.Title, doc.ID), Data: d}, nil
}

// speaks reports whether a statement of the graph rests on a stretch of the text. What
// made the graph may have known more than what reads the document now.
func speaks(at graph.Span, list []graph.Statement) bool {
	return slices.ContainsFunc(list, func(st graph.Statement) bool { return st.Trigger.Start >= at.Start && st.Trigger.End <= at.End })
}

// notes writes statements into the margin.
func (s *Site) notes(list []graph.Statement) []note {
	var all []note
	of := map[graph.Span][]int{} // notes by the words that carry them
	for i := range list {
		st := &list[i]
		same := of[st.Trigger]
		if at := slices.IndexFunc(same, func(n int) bool { return all[n].takes(st) }); at >= 0 {
			n := &all[same[at]]
			n.Also = append(n.Also, st)
			continue
		}
		of[st.Trigger] = append(same, len(all))
		all = append(all, note{N: len(all) + 1, St: st, Side: s.side(st)})
	}
	return all
}

// takes reports whether a statement says the same as a note of another actor.
func (n note) takes(st *graph.Statement) bool {
	word, _ := st.Badge()
	own, _ := n.St.Badge()
	return st.Trigger == n.St.Trigger && st.Subject.IRI == n.St.Subject.IRI && relationOf(st) == relationOf(n.St) && st.Theme == n.St.Theme && word == own
}

// noteMarks marks what a note rests on.
func noteMarks(n *note) []mark {
	link := func(a graph.Actor) string {
		if a.ID == "" {
			return ""
		}
		return to("/actor/", a.ID)
	}
	objects := append([]*graph.Statement{n.St}, n.Also...)
	names := make([]string, len(objects))
	marks := []mark{{Span: n.St.SubjectSpan, Class: "subject", Link: link(n.St.Subject), Note: n.St.Subject.Name}}
	for i, st := range objects {
		names[i] = st.Object.Name
		marks = append(marks, mark{Span: st.ObjectSpan, Class: "object", Link: link(st.Object), Note: st.Object.Name})
	}
	return append(marks, mark{
		Span: n.St.Trigger, Class: "trigger", Link: fmt.Sprintf("#note-%d", n.N), ID: fmt.Sprintf("trigger-%d", n.N), N: n.N,
		Note: fmt.Sprintf("%d: %s %s %s", n.N, n.St.Subject.Name, relationOf(n.St), strings.Join(names, ", ")),
	})
}

// mentionMarks marks all whom a document names.
func mentionMarks(x *graph.Index, mentions []Mention) []mark {
	var marks []mark
	for _, m := range mentions {
		mk := mark{Span: m.Span, Class: "mention", Note: m.Actor}
		if a, ok := x.Actor(actorIRI(m.Actor)); ok {
			mk.Link, mk.Note = to("/actor/", a.ID), a.Name
		}
		if m.Actor == "" {
			mk.Class, mk.Note = "mention nobody", "names nobody clear enough"
		}
		marks = append(marks, mk)
	}
	return marks
}

// silentMarks marks sentences that gave nothing.
func silentMarks(list []Silent) []mark {
	var marks []mark
	for _, silent := range list {
		marks = append(marks, mark{Span: silent.Span, Class: "silent", Note: silentNote + silent.Why})
	}
	return marks
}

// silentNote stands before the reason why a sentence gave nothing.
const silentNote = "no statement: "

// longest is how many code points of a document are shown, and read anew.
const longest = 200_000

// cut divides the text into paragraphs at empty lines.
func (d *documentView) cut(text []rune, marks []mark, notes []note) {
	if len(text) > longest {
		text, d.Long = text[:longest], true
	}
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Compare(a.Start, b.Start) })
	var open []mark // that began before, and may go on
	text = flowing(text)
	for at := body(text); at < len(text); {
		end := at
		for end < len(text) && !emptyLine(text, end) {
			end++
		}
		var whys []why
		for ; len(marks) > 0 && marks[0].Start < end; marks = marks[1:] {
			m := marks[0]
			open = append(open, m)
			if m.Class == "silent" && m.Start >= at && m.Start < end {
				whys = append(whys, why{lead(text[m.Start:min(m.End, end)]), strings.TrimPrefix(m.Note, silentNote)})
			}
		}
		open = slices.DeleteFunc(open, func(m mark) bool { return m.End <= at })
		p := paragraph{Pieces: pieces(text[at:end], at, slices.Clone(open)), Whys: whys}
		for len(notes) > 0 && notes[0].St.Trigger.Start < end {
			p.Notes, notes = append(p.Notes, notes[0]), notes[1:]
		}
		d.Paragraphs = append(d.Paragraphs, p)
		for at = end; at < len(text) && (text[at] == '\n' || text[at] == '\r' || text[at] == ' '); at++ {
		}
	}
	if len(notes) > 0 && !d.Long {
		d.Paragraphs = append(d.Paragraphs, paragraph{Notes: notes})
	}
}

// lead is how a sentence starts.
func lead(sentence []rune) string {
	const most = 30
	if len(sentence) <= most {
		return string(sentence)
	}
	return strings.TrimRight(string(sentence[:wordEnd(sentence, most, most/2)]), " \n") + " …"
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
